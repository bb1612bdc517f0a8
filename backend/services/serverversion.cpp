#include "backend/services/serverversion.h"

namespace galley::backend {

QString serverVersion()
{
    return QStringLiteral(GALLEY_VERSION);
}

}

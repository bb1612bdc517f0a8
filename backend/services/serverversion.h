#pragma once

#include <QString>

namespace galley::backend {

[[nodiscard]] QString serverVersion();

}

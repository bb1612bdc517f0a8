#include "models/wire/sources.h"

#include "models/wire/codec.h"

namespace galley::wire {

GALLEY_WIRE_TYPE(DataSource)
GALLEY_WIRE_TYPE(DataSourceList)
GALLEY_WIRE_TYPE(ColumnDetection)
GALLEY_WIRE_TYPE(ManualSourceCreate)

}

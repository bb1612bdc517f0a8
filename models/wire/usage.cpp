#include "models/wire/usage.h"

#include "models/wire/codec.h"

namespace galley::wire {

GALLEY_WIRE_TYPE(UsageRecord)
GALLEY_WIRE_TYPE(UsageSummary)

GALLEY_WIRE_LIST(UsageRecord)

}

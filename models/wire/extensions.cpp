#include "models/wire/extensions.h"

#include "models/wire/codec.h"

namespace galley::wire {

GALLEY_WIRE_TYPE(Capabilities)
GALLEY_WIRE_TYPE(ItemChanges)
GALLEY_WIRE_TYPE(ServerEvent)
GALLEY_WIRE_TYPE(Health)

}

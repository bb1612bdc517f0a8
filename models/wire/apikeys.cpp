#include "models/wire/apikeys.h"

#include "models/wire/codec.h"

namespace galley::wire {

GALLEY_WIRE_TYPE(ApiKey)
GALLEY_WIRE_TYPE(ApiKeyCreated)
GALLEY_WIRE_TYPE(ApiKeyCreate)

GALLEY_WIRE_LIST(ApiKey)

}

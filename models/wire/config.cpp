#include "models/wire/config.h"

#include "models/wire/codec.h"

namespace galley::wire {

GALLEY_WIRE_TYPE(AiModel)
GALLEY_WIRE_TYPE(AiProvider)
GALLEY_WIRE_TYPE(NamedOption)

GALLEY_WIRE_LIST(AiProvider)
GALLEY_WIRE_LIST(NamedOption)

}

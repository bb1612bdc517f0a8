#include "models/wire/common.h"

#include "models/wire/codec.h"

namespace galley::wire {

GALLEY_WIRE_TYPE(Message)

}

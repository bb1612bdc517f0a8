#include "models/wire/users.h"

#include "models/wire/codec.h"

namespace galley::wire {

GALLEY_WIRE_TYPE(User)
GALLEY_WIRE_TYPE(UserCreate)
GALLEY_WIRE_TYPE(UserUpdate)

GALLEY_WIRE_LIST(User)

}

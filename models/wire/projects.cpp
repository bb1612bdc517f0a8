#include "models/wire/projects.h"

#include "models/wire/codec.h"

namespace galley::wire {

GALLEY_WIRE_TYPE(StatusCounts)
GALLEY_WIRE_TYPE(Project)
GALLEY_WIRE_TYPE(ProjectUpdate)
GALLEY_WIRE_TYPE(ProjectCreate)

GALLEY_WIRE_LIST(Project)

}

#include "models/wire/jobs.h"

#include "models/wire/codec.h"

namespace galley::wire {

GALLEY_WIRE_TYPE(JobSummary)
GALLEY_WIRE_TYPE(JobCreated)
GALLEY_WIRE_TYPE(JobCreate)
GALLEY_WIRE_TYPE(Job)

GALLEY_WIRE_LIST(JobSummary)

}

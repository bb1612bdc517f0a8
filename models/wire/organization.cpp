#include "models/wire/organization.h"

#include "models/wire/codec.h"

namespace galley::wire {

GALLEY_WIRE_TYPE(Organization)
GALLEY_WIRE_TYPE(OrganizationUpdate)
GALLEY_WIRE_TYPE(ProviderKeysUpdate)
GALLEY_WIRE_TYPE(Tone)

GALLEY_WIRE_LIST(Tone)

}

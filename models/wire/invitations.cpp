#include "models/wire/invitations.h"

#include "models/wire/codec.h"

namespace galley::wire {

GALLEY_WIRE_TYPE(InvitationCheck)
GALLEY_WIRE_TYPE(InvitationAccept)
GALLEY_WIRE_TYPE(Invitation)
GALLEY_WIRE_TYPE(InvitationCreate)

GALLEY_WIRE_LIST(Invitation)

}

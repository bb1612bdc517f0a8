#pragma once

#include "backend/handlers/route.h"
#include "backend/services/eventhub.h"

namespace galley::backend {

/// What the server tells about itself: health, contract, capabilities, the config lists, and the stream of events. The hub outlives the
/// routes.
void addServerRoutes(Routes& routes, EventHub& events);

}

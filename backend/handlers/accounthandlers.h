#pragma once

#include "backend/handlers/route.h"

namespace galley::backend {

/// One's own profile, the organization and its tones.
void addAccountRoutes(Routes& routes);

}

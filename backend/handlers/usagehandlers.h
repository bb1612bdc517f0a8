#pragma once

#include "backend/handlers/route.h"

namespace galley::backend {

/// The routes of tag `usage`, and the balance. All arguments outlive the routes.
void addUsageRoutes(Routes& routes);

}

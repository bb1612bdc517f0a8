#pragma once

#include "backend/handlers/route.h"
#include "backend/services/authservice.h"

namespace galley::backend {

/// The routes of tag `auth`. All arguments outlive the routes.
void addAuthRoutes(Routes& routes, AuthService& auth);

}

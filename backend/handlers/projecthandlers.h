#pragma once

#include "backend/handlers/route.h"
#include "backend/services/changeannouncer.h"

namespace galley::backend {

/// The routes of tag `projects`. All arguments outlive the routes.
void addProjectRoutes(Routes& routes, const ChangeAnnouncer& announcer);

}

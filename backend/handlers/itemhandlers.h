#pragma once

#include "backend/handlers/route.h"
#include "backend/services/changeannouncer.h"

namespace galley::backend {

/// The routes of items: list, batch, exclude, restore, update, and the page of changes. All arguments outlive the routes.
void addItemRoutes(Routes& routes, const ChangeAnnouncer& announcer);

}

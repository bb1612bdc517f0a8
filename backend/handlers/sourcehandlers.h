#pragma once

#include "backend/handlers/route.h"
#include "backend/services/changeannouncer.h"
#include "backend/store/objectstore.h"

namespace galley::backend {

/// The routes of tag `sources`. All arguments outlive the routes.
void addSourceRoutes(Routes& routes, const ChangeAnnouncer& announcer, const ObjectStore& objects);

}

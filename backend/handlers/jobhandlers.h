#pragma once

#include "backend/handlers/route.h"
#include "backend/jobs/jobqueue.h"

namespace galley::backend {

/// The routes of tag `jobs`. All arguments outlive the routes.
void addJobRoutes(Routes& routes, const ChangeAnnouncer& announcer, const Providers& providers, JobQueue& queue);

}

#pragma once

#include "backend/handlers/route.h"
#include "backend/jobs/jobqueue.h"

namespace galley::backend {

/// The routes that generate texts, and the export. All arguments outlive the routes.
void addContentRoutes(Routes& routes, const ChangeAnnouncer& announcer, const Providers& providers, JobQueue& queue);

}

#pragma once

#include "backend/handlers/route.h"
#include "backend/jobs/jobqueue.h"
#include "backend/services/changeannouncer.h"

namespace galley::backend {

/// The routes of blog posts and their templates. All arguments outlive the routes.
void addBlogRoutes(Routes& routes, const ChangeAnnouncer& announcer, const Providers& providers, JobQueue& queue);

}

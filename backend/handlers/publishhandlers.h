#pragma once

#include "backend/handlers/route.h"
#include "backend/jobs/blogscheduler.h"

namespace galley::backend {

/// The routes of blog connections, and of bringing posts to their sites. All arguments outlive the routes.
void addPublishRoutes(Routes& routes, const PublishingEnvironment& environment, BlogScheduler& scheduler);

}

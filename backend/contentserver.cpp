#include "backend/contentserver.h"

#include "backend/handlers/bloghandlers.h"
#include "backend/handlers/contenthandlers.h"
#include "backend/handlers/itemhandlers.h"
#include "backend/handlers/jobhandlers.h"
#include "backend/handlers/projecthandlers.h"
#include "backend/handlers/sourcehandlers.h"
#include "backend/handlers/usagehandlers.h"

namespace galley::backend {

Result<std::unique_ptr<ContentServer>> ContentServer::create(ServerDatabase& database, EventHub& events, const Clock& clock, unsigned jobWorkers)
{
    auto objects = ObjectStore::open(database.dataDirectory() + QStringLiteral("/objects"));
    if (!objects) {
        return failure(objects.error());
    }
    return std::unique_ptr<ContentServer>(new ContentServer(database, events, clock, std::move(*objects), jobWorkers));
}

ContentServer::ContentServer(ServerDatabase& database, EventHub& events, const Clock& clock, ObjectStore objects, unsigned jobWorkers)
    : m_objects(std::move(objects)), m_announcer(database, events), m_providers(providerOf),
      m_queue(database, clock, m_announcer, m_providers, {.workers = jobWorkers})
{
}

void ContentServer::addRoutes(Routes& routes)
{
    addProjectRoutes(routes, m_announcer);
    addItemRoutes(routes, m_announcer);
    addSourceRoutes(routes, m_announcer, m_objects);
    addContentRoutes(routes, m_announcer, m_providers, m_queue);
    addJobRoutes(routes, m_announcer, m_providers, m_queue);
    addBlogRoutes(routes, m_announcer, m_providers, m_queue);
    addUsageRoutes(routes);
}

void ContentServer::start()
{
    m_queue.start();
}

void ContentServer::stop()
{
    m_queue.shutdown();
}

}

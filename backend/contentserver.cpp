#include "backend/contentserver.h"

#include "backend/handlers/bloghandlers.h"
#include "backend/handlers/contenthandlers.h"
#include "backend/handlers/itemhandlers.h"
#include "backend/handlers/jobhandlers.h"
#include "backend/handlers/projecthandlers.h"
#include "backend/handlers/publishhandlers.h"
#include "backend/handlers/sourcehandlers.h"
#include "backend/handlers/stockphotohandlers.h"
#include "backend/handlers/usagehandlers.h"

namespace galley::backend {

Result<std::unique_ptr<ContentServer>> ContentServer::create(ServerDatabase& database, EventHub& events, const ServerKeys& keys, const Clock& clock,
                                                             const ContentSettings& settings)
{
    auto objects = ObjectStore::open(database.dataDirectory() + QStringLiteral("/objects"));
    if (!objects) {
        return failure(objects.error());
    }
    return std::unique_ptr<ContentServer>(new ContentServer(database, events, keys, clock, std::move(*objects), settings));
}

ContentServer::ContentServer(ServerDatabase& database, EventHub& events, const ServerKeys& keys, const Clock& clock, ObjectStore objects,
                             const ContentSettings& settings)
    : m_objects(std::move(objects)), m_announcer(database, events), m_providers(providerOf),
      m_queue(database, clock, m_announcer, m_providers, {.workers = settings.jobWorkers}), m_http(settings.outgoing),
      m_publishing{database, clock, m_announcer, keys, m_http}, m_scheduler(m_publishing, settings.missedSchedule), m_pexelsUrl(settings.pexelsUrl)
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
    addPublishRoutes(routes, m_publishing, m_scheduler);
    addStockPhotoRoutes(routes, m_publishing.keys, m_http, m_pexelsUrl);
    addUsageRoutes(routes);
}

void ContentServer::start()
{
    m_queue.start();
    m_scheduler.start();
}

void ContentServer::stop()
{
    m_http.close();
    m_scheduler.stop();
    m_queue.shutdown();
}

}

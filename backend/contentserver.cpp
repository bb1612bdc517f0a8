#include "backend/contentserver.h"

#include "backend/handlers/itemhandlers.h"
#include "backend/handlers/projecthandlers.h"

namespace galley::backend {

Result<std::unique_ptr<ContentServer>> ContentServer::create(ServerDatabase& database, EventHub& events, const Clock& clock)
{
    auto objects = ObjectStore::open(database.dataDirectory() + QStringLiteral("/objects"));
    if (!objects) {
        return failure(objects.error());
    }
    return std::unique_ptr<ContentServer>(new ContentServer(database, events, clock, std::move(*objects)));
}

ContentServer::ContentServer(ServerDatabase& database, EventHub& events, const Clock& clock, ObjectStore objects)
    : m_database(database), m_clock(clock), m_objects(std::move(objects)),
      m_announcer(database, events)
{
}

void ContentServer::addRoutes(Routes& routes)
{
    addProjectRoutes(routes, m_announcer);
    addItemRoutes(routes, m_announcer);
}

void ContentServer::start() {}

void ContentServer::stop() {}

}

#pragma once

#include <memory>

#include "backend/handlers/route.h"
#include "backend/jobs/jobqueue.h"
#include "backend/services/changeannouncer.h"
#include "backend/services/eventhub.h"
#include "backend/store/objectstore.h"

namespace galley::backend {

/// The half of the server that is about content: it owns projects, sources, items, jobs and bookings, and what works on them in the
/// background.
class ContentServer
{
public:
    /// Opens the object store of the data directory. All arguments outlive the result.
    [[nodiscard]] static Result<std::unique_ptr<ContentServer>> create(ServerDatabase& database, EventHub& events, const Clock& clock,
                                                                       unsigned jobWorkers);

    /// `routes` outlives the HTTP server.
    void addRoutes(Routes& routes);
    /// Begins background work; the HTTP server is listening by then.
    void start();
    /// Ends background work and waits for it.
    void stop();

private:
    ContentServer(ServerDatabase& database, EventHub& events, const Clock& clock, ObjectStore objects, unsigned jobWorkers);

    ObjectStore m_objects;
    ChangeAnnouncer m_announcer;
    Providers m_providers;
    JobQueue m_queue;
};

}

#pragma once

#include <memory>

#include "backend/handlers/route.h"
#include "backend/jobs/blogscheduler.h"
#include "backend/jobs/jobqueue.h"
#include "backend/services/changeannouncer.h"
#include "backend/services/eventhub.h"
#include "backend/store/objectstore.h"

namespace galley::backend {

/// What the content half is made with, besides what it shares with the rest of the server.
struct ContentSettings {
    unsigned jobWorkers = 2;
    OutgoingSettings outgoing = {};
    MissedSchedule missedSchedule = MissedSchedule::Publish;
    QString pexelsUrl = {};
};

/// The half of the server that is about content: it owns projects, sources, items, jobs and bookings, and what works on them in the
/// background.
class ContentServer
{
public:
    /// Opens the object store of the data directory. All arguments outlive the result.
    [[nodiscard]] static Result<std::unique_ptr<ContentServer>> create(ServerDatabase& database, EventHub& events, const ServerKeys& keys,
                                                                       const Clock& clock, const ContentSettings& settings);

    /// `routes` outlives the HTTP server.
    void addRoutes(Routes& routes);
    /// Begins background work; the HTTP server is listening by then.
    void start();
    /// Ends background work and waits for it.
    void stop();
    /// Looks at once for what is due; it does so by itself when the time comes.
    void wakeScheduler() { m_scheduler.wake(); }

private:
    ContentServer(ServerDatabase& database, EventHub& events, const ServerKeys& keys, const Clock& clock, ObjectStore objects,
                  const ContentSettings& settings);

    ObjectStore m_objects;
    ChangeAnnouncer m_announcer;
    Providers m_providers;
    JobQueue m_queue;
    OutgoingHttp m_http;
    PublishingEnvironment m_publishing;
    BlogScheduler m_scheduler;
    const QString m_pexelsUrl;
};

}

#pragma once

#include "backend/services/eventhub.h"
#include "backend/store/serverdatabase.h"
#include "models/wire/extensions.h"

namespace galley::backend {

/// Tells an organization's listeners what changed, once the running transaction has been committed and never when it was undone. Only where
/// ServerDatabase::writer() is allowed.
class ChangeAnnouncer
{
public:
    ChangeAnnouncer(ServerDatabase& database, EventHub& events) : m_database(database), m_events(events) {}

    void itemsChanged(const QString& organizationKey, const ProjectId& project, qint64 cursor) const;
    void projectChanged(const QString& organizationKey, const ProjectId& project) const;
    void jobChanged(const QString& organizationKey, const ProjectId& project, const JobId& job) const;

private:
    void announce(const QString& organizationKey, wire::ServerEvent event) const;

    ServerDatabase& m_database;
    EventHub& m_events;
};

}

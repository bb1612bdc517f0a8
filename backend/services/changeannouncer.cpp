#include "backend/services/changeannouncer.h"

namespace galley::backend {

void ChangeAnnouncer::itemsChanged(const QString& organizationKey, const ProjectId& project, qint64 cursor) const
{
    announce(organizationKey, {QStringLiteral("items_changed"), project, std::nullopt, cursor});
}

void ChangeAnnouncer::projectChanged(const QString& organizationKey, const ProjectId& project) const
{
    announce(organizationKey, {QStringLiteral("project_changed"), project, std::nullopt, std::nullopt});
}

void ChangeAnnouncer::jobChanged(const QString& organizationKey, const ProjectId& project, const JobId& job) const
{
    announce(organizationKey, {QStringLiteral("job_changed"), project, job, std::nullopt});
}

void ChangeAnnouncer::announce(const QString& organizationKey, wire::ServerEvent event) const
{
    m_database.afterCommit([&events = m_events, organizationKey, event = std::move(event)] { events.publish(organizationKey, event); });
}

}

#pragma once

#include "backend/services/caller.h"
#include "models/wire/projects.h"

namespace galley::backend {

/// The rules of projects. Answers are Projects as JSON.
class ProjectService
{
public:
    explicit ProjectService(const Caller& caller) : m_caller(caller), m_projects(caller.database, caller.organizationKey) {}

    [[nodiscard]] Result<QByteArray> list(bool trashed);
    [[nodiscard]] Result<QByteArray> get(const ProjectId& id);
    struct Created {
        ProjectId id;
        QByteArray json;
    };
    [[nodiscard]] Result<Created> create(const wire::ProjectCreate& request);
    [[nodiscard]] Result<QByteArray> update(const ProjectId& id, const wire::ProjectUpdate& change);
    [[nodiscard]] Result<QByteArray> trash(const ProjectId& id);
    [[nodiscard]] Result<QByteArray> restore(const ProjectId& id);
    /// Conflict while something works on the project.
    [[nodiscard]] Result<wire::Message> truncate(const ProjectId& id);
    [[nodiscard]] Result<void> removeForGood(const ProjectId& id);

private:
    [[nodiscard]] Result<void> checkIdle(ProjectKey key);

    Caller m_caller;
    ProjectStore m_projects;
};

}

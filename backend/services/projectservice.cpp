#include "backend/services/projectservice.h"

#include "backend/services/jsoncheck.h"
#include "backend/store/jobstore.h"
#include "backend/store/sourcestore.h"

namespace galley::backend {

namespace {

constexpr qsizetype nameLimit = 300;

Result<QString> checkedName(const QString& name)
{
    QString trimmed = name.trimmed();
    if (trimmed.isEmpty()) {
        return failure(ErrorCode::InvalidInput, QStringLiteral("A project needs a name."), QStringLiteral("name"));
    }
    if (trimmed.size() > nameLimit || trimmed.contains(QChar::Null)) {
        return failure(ErrorCode::InvalidInput, QStringLiteral("The name is longer than %1 characters.").arg(nameLimit), QStringLiteral("name"));
    }
    return trimmed;
}

}

Result<QByteArray> ProjectService::list(bool trashed)
{
    return m_projects.listJson(trashed ? TrashFilter::Trashed : TrashFilter::Active);
}

Result<QByteArray> ProjectService::get(const ProjectId& id)
{
    return m_projects.json(id);
}

Result<ProjectService::Created> ProjectService::create(const wire::ProjectCreate& request)
{
    const auto name = checkedName(request.name);
    if (!name) {
        return failure(name.error());
    }
    const auto platform = request.platform.known();
    if (!platform) {
        return failure(ErrorCode::InvalidInput, QStringLiteral("This server does not know the platform."), QStringLiteral("platform"));
    }
    return m_projects.insert(*name, *platform, m_caller.now).and_then([&](const ProjectId& id) {
        return m_projects.json(id).map([&](QByteArray json) { return Created{id, std::move(json)}; });
    });
}

Result<QByteArray> ProjectService::update(const ProjectId& id, const wire::ProjectUpdate& change)
{
    wire::ProjectUpdate checked = change;
    if (change.name) {
        auto name = checkedName(*change.name);
        if (!name) {
            return failure(name.error());
        }
        checked.name = std::move(*name);
    }
    if (change.settings) {
        if (auto valid = checkObject(*change.settings, QStringLiteral("settings")); !valid) {
            return failure(valid.error());
        }
    }
    if (change.storeConnectionId && change.storeConnectionId->has_value()) {
        return failure(ErrorCode::InvalidInput, QStringLiteral("There is no such store connection."), QStringLiteral("store_connection_id"));
    }
    return m_projects.find(id).and_then([&](const ProjectRecord& project) { return m_projects.update(project.key, checked); }).and_then([&] {
        return m_projects.json(id);
    });
}

Result<QByteArray> ProjectService::trash(const ProjectId& id)
{
    return m_projects.find(id)
        .and_then([&](const ProjectRecord& project) { return m_projects.setDeletedAt(project.key, m_caller.now); })
        .and_then([&] { return m_projects.json(id); });
}

Result<QByteArray> ProjectService::restore(const ProjectId& id)
{
    return m_projects.find(id, TrashFilter::Any)
        .and_then([&](const ProjectRecord& project) { return m_projects.setDeletedAt(project.key, std::nullopt); })
        .and_then([&] { return m_projects.json(id); });
}

Result<wire::Message> ProjectService::truncate(const ProjectId& id)
{
    const auto project = m_projects.find(id);
    if (!project) {
        return failure(project.error());
    }
    return checkIdle(project->key).and_then([&] { return m_projects.truncate(project->key); }).map([] {
        return wire::Message{QStringLiteral("All items and sources of the project were deleted.")};
    });
}

Result<void> ProjectService::removeForGood(const ProjectId& id)
{
    const auto project = m_projects.find(id, TrashFilter::Any);
    if (!project) {
        return failure(project.error());
    }
    return checkIdle(project->key).and_then([&] { return m_projects.remove(project->key); });
}

Result<void> ProjectService::checkIdle(ProjectKey key)
{
    const auto working = JobStore(m_caller.database).hasActive(key);
    const auto importing = SourceStore(m_caller.database, key).isImporting();
    if (!working || !importing) {
        return failure(working ? importing.error() : working.error());
    }
    if (*working || *importing) {
        return failure(ErrorCode::Conflict, QStringLiteral("A job or an import is running on this project. Please wait or cancel it first."));
    }
    return {};
}

}

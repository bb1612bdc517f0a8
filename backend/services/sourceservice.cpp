#include "backend/services/sourceservice.h"

namespace galley::backend {

namespace {

constexpr qsizetype nameLimit = 255;

}

Result<ProjectRecord> SourceService::find(const ProjectId& project)
{
    return ProjectStore(m_caller.database, m_caller.organizationKey).find(project);
}

Result<QByteArray> SourceService::list(const ProjectId& project)
{
    return find(project).and_then([&](const ProjectRecord& record) { return SourceStore(m_caller.database, record.key).listJson(); });
}

Result<QByteArray> SourceService::createManual(const ProjectId& project, const wire::ManualSourceCreate& request)
{
    const QString name = request.name.trimmed();
    if (name.isEmpty() || name.size() > nameLimit || name.contains(QChar::Null)) {
        return failure(
            ErrorCode::InvalidInput, QStringLiteral("A source needs a name of at most %1 characters.").arg(nameLimit), QStringLiteral("name"));
    }
    const auto record = find(project);
    if (!record) {
        return failure(record.error());
    }
    SourceStore store(m_caller.database, record->key);
    const auto source = store.insert({QStringLiteral("manual"), name, QStringLiteral("ready")}, m_caller.now);
    if (!source) {
        return failure(source.error());
    }
    return store.countNewSource().and_then([&] { return store.json(source->key); });
}

Result<qint64> SourceService::remove(const ProjectId& project, const SourceId& source)
{
    const auto record = find(project);
    if (!record) {
        return failure(record.error());
    }
    SourceStore store(m_caller.database, record->key);
    const auto found = store.find(source);
    if (!found) {
        return failure(found.error());
    }
    if (found->status == u"importing") {
        return failure(ErrorCode::Conflict, QStringLiteral("The source is still being imported."));
    }
    return store.remove(found->key, m_caller.now);
}

}

#include "backend/store/projectstore.h"

namespace galley::backend {

namespace {

/// One Project of the contract, put together by the database so that a read is one statement and no parsing. `format` and `json_quote`
/// are SQLite's (PostgreSQL: `format`, `to_json`).
const QString projectJson =
    QStringLiteral(R"(CAST(format('{"id":"%s","name":%s,"platform":"%s","status":"%s","settings":%s,"created_at":"%s","completed_at":%s,)"
                   R"("item_count":%d,"flagged_count":%d,"source_count":%d,"deleted_at":%s,"status_counts":{"pending":%d,"generated":%d,)"
                   R"("flagged":%d,"approved":%d,"rejected":%d,"synced":%d,"excluded":%d},"store_connection_id":%s,"store_connection_name":null}', )"
                   R"(id, json_quote(name), platform, status, settings, created_at, json_quote(completed_at), )"
                   R"(pending + generated + flagged + approved + rejected + synced + excluded, flagged, source_count, json_quote(deleted_at), )"
                   R"(pending, generated, flagged, approved, rejected, synced, excluded, json_quote(store_connection_id)) AS BLOB))");

QString trashCondition(TrashFilter filter)
{
    switch (filter) {
    case TrashFilter::Active:
        return QStringLiteral(" AND deleted_at IS NULL");
    case TrashFilter::Trashed:
        return QStringLiteral(" AND deleted_at IS NOT NULL");
    case TrashFilter::Any:
        break;
    }
    return {};
}

Unexpected noSuchProject()
{
    return failure(ErrorCode::NotFound, QStringLiteral("There is no such project."));
}

Result<void> run(storage::Database& database, const QString& sql, const QVariantList& values)
{
    return database.execute(sql, values).map([](qint64) {});
}

}

QString instantText(const QDateTime& instant)
{
    return instant.toUTC().toString(Qt::ISODateWithMs);
}

ProjectStore::ProjectStore(storage::Database& database, OrganizationId organization) : ProjectStore(database, organization.text()) {}

ProjectStore::ProjectStore(storage::Database& database, QString organizationKey) : m_database(database), m_organization(std::move(organizationKey)) {}

Result<ProjectRecord> ProjectStore::find(const ProjectId& id, TrashFilter filter)
{
    auto query = m_database.prepare(QStringLiteral("SELECT project_key, name, platform, change_counter, deleted_at IS NOT NULL "
                                                   "FROM projects WHERE id = ? AND organization_id = ?")
                                    + trashCondition(filter));
    if (!query) {
        return failure(query.error());
    }
    if (auto done = query->run({id.text(), m_organization}); !done) {
        return failure(done.error());
    }
    if (!query->next()) {
        return noSuchProject();
    }
    return ProjectRecord{{query->integer(0)},
                         id,
                         query->text(1),
                         valueOf<Platform>(query->text(2)).value_or(Platform::Woocommerce),
                         query->integer(3),
                         query->integer(4) != 0};
}

Result<QByteArray> ProjectStore::json(const ProjectId& id)
{
    static const QString sql = QStringLiteral("SELECT ") + projectJson + QStringLiteral(" FROM projects WHERE id = ? AND organization_id = ?");
    auto found = m_database.value(sql, {id.text(), m_organization});
    if (!found) {
        return failure(found.error());
    }
    if (!found->isValid()) {
        return noSuchProject();
    }
    return found->toByteArray();
}

Result<QByteArray> ProjectStore::listJson(TrashFilter filter)
{
    auto query = m_database.prepare(QStringLiteral("SELECT ") + projectJson + QStringLiteral(" FROM projects WHERE organization_id = ?")
                                    + trashCondition(filter) + QStringLiteral(" ORDER BY project_key DESC"));
    if (!query) {
        return failure(query.error());
    }
    if (auto done = query->run({m_organization}); !done) {
        return failure(done.error());
    }
    QByteArray result("[");
    while (query->next()) {
        if (result.size() > 1) {
            result += ',';
        }
        result += query->bytes(0);
    }
    result += ']';
    return result;
}

Result<ProjectId> ProjectStore::insert(const QString& name, Platform platform, const QDateTime& now)
{
    const ProjectId id = ProjectId::make();
    return run(m_database,
               QStringLiteral("INSERT INTO projects (id, organization_id, name, platform, status, settings, created_at) "
                              "VALUES (?, ?, ?, ?, 'draft', '{}', ?)"),
               {id.text(), m_organization, name, QString::fromLatin1(nameOf(platform)), instantText(now)})
        .map([&] { return id; });
}

Result<void> ProjectStore::update(ProjectKey key, const wire::ProjectUpdate& change)
{
    Result<void> done;
    if (change.name) {
        done = run(m_database, QStringLiteral("UPDATE projects SET name = ? WHERE project_key = ?"), {*change.name, key.value});
    }
    if (done && change.settings) {
        done = run(m_database,
                   QStringLiteral("UPDATE projects SET settings = ? WHERE project_key = ?"),
                   {QString::fromUtf8(change.settings->text), key.value});
    }
    if (done && change.storeConnectionId) {
        const auto& connection = *change.storeConnectionId;
        done = run(m_database,
                   QStringLiteral("UPDATE projects SET store_connection_id = ? WHERE project_key = ?"),
                   {connection ? QVariant(connection->text()) : QVariant(), key.value});
    }
    return done;
}

Result<void> ProjectStore::setDeletedAt(ProjectKey key, const std::optional<QDateTime>& instant)
{
    return run(m_database,
               QStringLiteral("UPDATE projects SET deleted_at = ? WHERE project_key = ?"),
               {instant ? QVariant(instantText(*instant)) : QVariant(), key.value});
}

Result<void> ProjectStore::truncate(ProjectKey key)
{
    const QVariantList project{key.value};
    return run(m_database,
               QStringLiteral("INSERT INTO item_tombstones (project_key, revision, item_id) "
                              "SELECT s.project_key, p.change_counter + row_number() OVER (ORDER BY s.item_key), i.id FROM item_states s "
                              "JOIN projects p ON p.project_key = s.project_key JOIN items i ON i.item_key = s.item_key "
                              "WHERE s.project_key = ?"),
               project)
        .and_then([&] {
            return run(m_database,
                       QStringLiteral("UPDATE projects SET change_counter = change_counter + pending + generated + flagged + approved + "
                                      "rejected + synced + excluded, pending = 0, generated = 0, flagged = 0, approved = 0, rejected = 0, "
                                      "synced = 0, excluded = 0, source_count = 0, status = 'draft', completed_at = NULL "
                                      "WHERE project_key = ?"),
                       project);
        })
        .and_then([&] {
            return run(m_database,
                       QStringLiteral("DELETE FROM source_updates WHERE source_key IN (SELECT source_key FROM sources WHERE project_key = ?)"),
                       project);
        })
        .and_then([&] { return run(m_database, QStringLiteral("DELETE FROM item_states WHERE project_key = ?"), project); })
        .and_then([&] { return run(m_database, QStringLiteral("DELETE FROM items WHERE project_key = ?"), project); })
        .and_then([&] { return run(m_database, QStringLiteral("DELETE FROM sources WHERE project_key = ?"), project); });
}

Result<void> ProjectStore::remove(ProjectKey key)
{
    const QVariantList project{key.value};
    return truncate(key)
        .and_then([&] { return run(m_database, QStringLiteral("DELETE FROM item_tombstones WHERE project_key = ?"), project); })
        .and_then([&] {
            return run(
                m_database, QStringLiteral("DELETE FROM job_items WHERE job_key IN (SELECT job_key FROM jobs WHERE project_key = ?)"), project);
        })
        .and_then([&] { return run(m_database, QStringLiteral("DELETE FROM jobs WHERE project_key = ?"), project); })
        .and_then([&] { return run(m_database, QStringLiteral("DELETE FROM blog_posts WHERE project_key = ?"), project); })
        .and_then([&] { return run(m_database, QStringLiteral("DELETE FROM projects WHERE project_key = ?"), project); });
}

Result<void> setGenerating(storage::Database& database, ProjectKey key, bool generating)
{
    return run(database,
               generating ? QStringLiteral("UPDATE projects SET status = 'generating', completed_at = NULL WHERE project_key = ?")
                          : QStringLiteral("UPDATE projects SET status = CASE WHEN generated + flagged + approved + rejected + synced > 0 "
                                           "THEN 'review' ELSE 'draft' END WHERE project_key = ? AND status = 'generating'"),
               {key.value});
}

Result<qint64> takeRevisions(storage::Database& database, ProjectKey key, qint64 count, const StatusDelta& delta, const QDateTime& now)
{
    // A project is complete when nothing is left to decide or to write; it leaves that state when something is.
    static const QString sql = QStringLiteral(
        "UPDATE projects SET change_counter = change_counter + d.changes, pending = projects.pending + d.pending, "
        "generated = projects.generated + d.generated, flagged = projects.flagged + d.flagged, approved = projects.approved + d.approved, "
        "rejected = projects.rejected + d.rejected, synced = projects.synced + d.synced, excluded = projects.excluded + d.excluded, "
        "status = CASE WHEN projects.status = 'generating' THEN projects.status "
        "WHEN projects.pending + d.pending + projects.generated + d.generated + projects.flagged + d.flagged + projects.rejected + d.rejected "
        "= 0 AND projects.approved + d.approved + projects.synced + d.synced > 0 THEN 'completed' "
        "WHEN projects.generated + d.generated + projects.flagged + d.flagged + projects.approved + d.approved + projects.rejected + d.rejected "
        "+ projects.synced + d.synced > 0 THEN 'review' ELSE 'draft' END, "
        "completed_at = CASE WHEN projects.pending + d.pending + projects.generated + d.generated + projects.flagged + d.flagged "
        "+ projects.rejected + d.rejected > 0 OR projects.approved + d.approved + projects.synced + d.synced = 0 THEN NULL "
        "ELSE coalesce(projects.completed_at, d.instant) END "
        "FROM (SELECT ? AS changes, ? AS pending, ? AS generated, ? AS flagged, ? AS approved, ? AS rejected, ? AS synced, ? AS excluded, "
        "? AS instant) d WHERE project_key = ? RETURNING change_counter");
    auto counter = database.value(sql,
                                  {count,
                                   delta.of(ItemStatus::Pending),
                                   delta.of(ItemStatus::Generated),
                                   delta.of(ItemStatus::Flagged),
                                   delta.of(ItemStatus::Approved),
                                   delta.of(ItemStatus::Rejected),
                                   delta.of(ItemStatus::Synced),
                                   delta.of(ItemStatus::Excluded),
                                   instantText(now),
                                   key.value});
    return counter.map([&](const QVariant& value) { return value.toLongLong() - count; });
}

}

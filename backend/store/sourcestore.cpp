#include "backend/store/sourcestore.h"

namespace galley::backend {

namespace {

const QString sourceJson =
    QStringLiteral(R"(CAST(format('{"id":"%s","project_id":"%s","type":"%s","name":%s,"config":%s,"status":"%s","item_count":%d,)"
                   R"("last_synced_at":%s,"error_message":%s,"created_at":"%s"}', o.id, p.id, o.type, json_quote(o.name), o.config, o.status, )"
                   R"(o.item_count, json_quote(o.last_synced_at), json_quote(o.error_message), o.created_at) AS BLOB))");

const QString sourceTables = QStringLiteral(" FROM sources o JOIN projects p ON p.project_key = o.project_key ");

/// Rows that one cleaning transaction takes away, so that others are served in between.
constexpr int cleaningStep = 5000;

}

Result<void> SourceStore::run(const QString& sql, const QVariantList& values)
{
    return m_database.execute(sql, values).map([](qint64) {});
}

Result<SourceRecord> SourceStore::find(const SourceId& id)
{
    auto query = m_database.prepare(QStringLiteral("SELECT source_key, type, name, status, CAST(config AS BLOB), object_name FROM sources "
                                                   "WHERE id = ? AND project_key = ?"));
    if (!query) {
        return failure(query.error());
    }
    if (auto done = query->run({id.text(), m_project.value}); !done) {
        return failure(done.error());
    }
    if (!query->next()) {
        return failure(ErrorCode::NotFound, QStringLiteral("There is no such source."));
    }
    return SourceRecord{query->integer(0), id, query->text(1), query->text(2), query->text(3), query->bytes(4), query->text(5)};
}

Result<QByteArray> SourceStore::json(SourceKey key)
{
    return m_database
        .value(QStringLiteral("SELECT ") + sourceJson + sourceTables + QStringLiteral("WHERE o.project_key = ? AND o.source_key = ?"),
               {m_project.value, key})
        .map([](const QVariant& value) { return value.toByteArray(); });
}

Result<QByteArray> SourceStore::listJson()
{
    auto query = m_database.prepare(QStringLiteral("SELECT o.item_count, ") + sourceJson + sourceTables
                                    + QStringLiteral("WHERE o.project_key = ? ORDER BY o.source_key DESC"));
    if (!query) {
        return failure(query.error());
    }
    if (auto done = query->run({m_project.value}); !done) {
        return failure(done.error());
    }
    QByteArray result("{\"sources\":[");
    const qsizetype start = result.size();
    qint64 total = 0;
    while (query->next()) {
        if (result.size() > start) {
            result += ',';
        }
        total += query->integer(0);
        result += query->bytes(1);
    }
    result += "],\"total_items\":";
    result += QByteArray::number(total);
    result += '}';
    return result;
}

Result<bool> SourceStore::isImporting()
{
    return m_database.value(QStringLiteral("SELECT EXISTS (SELECT 1 FROM sources WHERE project_key = ? AND status = 'importing')"), {m_project.value})
        .map([](const QVariant& value) { return value.toBool(); });
}

Result<SourceRecord> SourceStore::insert(const NewSource& source, const QDateTime& now)
{
    const SourceId id = SourceId::make();
    return m_database
        .value(QStringLiteral("INSERT INTO sources (id, project_key, type, name, config, status, created_at, object_name) "
                              "VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING source_key"),
               {id.text(),
                m_project.value,
                source.type,
                source.name,
                QString::fromUtf8(source.config),
                source.status,
                instantText(now),
                source.objectName.isEmpty() ? QVariant() : QVariant(source.objectName)})
        .map([&](const QVariant& key) {
            return SourceRecord{key.toLongLong(), id, source.type, source.name, source.status, source.config, source.objectName};
        });
}

Result<void> SourceStore::countNewSource()
{
    return run(QStringLiteral("UPDATE projects SET source_count = source_count + 1 WHERE project_key = ?"), {m_project.value});
}

Result<std::optional<KnownItem>> SourceStore::knownItem(const QString& externalId)
{
    auto query = m_database.prepare(
        QStringLiteral("SELECT i.item_key, CAST(i.source_data AS BLOB) FROM items i JOIN item_states s ON s.project_key = i.project_key "
                       "AND s.item_key = i.item_key WHERE i.project_key = ? AND i.external_id = ? ORDER BY i.item_key LIMIT 1"));
    if (!query) {
        return failure(query.error());
    }
    if (auto done = query->run({m_project.value, externalId}); !done) {
        return failure(done.error());
    }
    if (!query->next()) {
        return std::nullopt;
    }
    return KnownItem{query->integer(0), query->bytes(1)};
}

Result<ItemKey> SourceStore::stageItem(SourceKey source, const NewItem& item, const QDateTime& now)
{
    return m_database
        .value(QStringLiteral("INSERT INTO items (id, project_key, source_key, parent_key, external_id, item_type, created_at, source_data, "
                              "generated_content, metadata) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING item_key"),
               {ItemId::make().text(),
                m_project.value,
                source,
                item.parent ? QVariant(*item.parent) : QVariant(),
                item.externalId ? QVariant(*item.externalId) : QVariant(),
                item.itemType,
                instantText(now),
                QString::fromUtf8(item.sourceData),
                QString::fromUtf8(item.generatedContent),
                QString::fromUtf8(item.metadata)})
        .map([](const QVariant& key) { return key.toLongLong(); });
}

Result<void> SourceStore::restageItem(ItemKey item, const QByteArray& sourceData)
{
    return run(QStringLiteral("UPDATE items SET source_data = ? WHERE item_key = ? AND project_key = ?"),
               {QString::fromUtf8(sourceData), item, m_project.value});
}

Result<void> SourceStore::setParent(ItemKey child, ItemKey parent)
{
    return run(QStringLiteral("UPDATE items SET parent_key = ? WHERE item_key = ? AND project_key = ?"), {parent, child, m_project.value});
}

Result<void> SourceStore::stageUpdate(SourceKey source, ItemKey item, const QByteArray& sourceData)
{
    return run(QStringLiteral("INSERT INTO source_updates (source_key, item_key, staged) VALUES (?, ?, ?) "
                              "ON CONFLICT (source_key, item_key) DO UPDATE SET staged = excluded.staged"),
               {source, item, QString::fromUtf8(sourceData)});
}

Result<qint64> SourceStore::publish(SourceKey source, const QByteArray& config, const QDateTime& now)
{
    // What was deleted while the file was being read is not brought back.
    auto prepared = run(QStringLiteral("DELETE FROM source_updates WHERE source_key = ? AND NOT EXISTS (SELECT 1 FROM item_states s WHERE "
                                       "s.project_key = ? AND s.item_key = source_updates.item_key)"),
                        {source, m_project.value});
    if (!prepared) {
        return failure(prepared.error());
    }
    const auto added = m_database.value(QStringLiteral("SELECT count(*) FROM items WHERE source_key = ?"), {source});
    const auto updated = m_database.value(QStringLiteral("SELECT count(*) FROM source_updates WHERE source_key = ?"), {source});
    if (!added || !updated) {
        return failure(added ? updated.error() : added.error());
    }
    StatusDelta delta;
    delta.add(ItemStatus::Pending, added->toLongLong());
    const auto base = takeRevisions(m_database, m_project, added->toLongLong() + updated->toLongLong(), delta, now);
    if (!base) {
        return failure(base.error());
    }
    return run(QStringLiteral("INSERT INTO item_states (project_key, item_key, status, revision) SELECT project_key, item_key, 'pending', "
                              "? + row_number() OVER (ORDER BY item_key) FROM items WHERE source_key = ?"),
               {*base, source})
        .and_then([&] {
            return run(QStringLiteral("UPDATE source_updates SET former = (SELECT i.source_data FROM items i WHERE i.item_key = "
                                      "source_updates.item_key) WHERE source_key = ?"),
                       {source});
        })
        .and_then([&] {
            return run(QStringLiteral("UPDATE items SET source_data = u.staged FROM source_updates u WHERE u.source_key = ? "
                                      "AND items.item_key = u.item_key"),
                       {source});
        })
        .and_then([&] {
            return run(QStringLiteral("UPDATE item_states SET revision = ? + r.place FROM (SELECT item_key, row_number() OVER "
                                      "(ORDER BY item_key) AS place FROM source_updates WHERE source_key = ?) r "
                                      "WHERE item_states.project_key = ? AND item_states.item_key = r.item_key"),
                       {*base + added->toLongLong(), source, m_project.value});
        })
        .and_then([&] { return run(QStringLiteral("UPDATE source_updates SET staged = NULL WHERE source_key = ?"), {source}); })
        .and_then([&] {
            return run(QStringLiteral("UPDATE sources SET status = 'ready', item_count = ?, config = ?, last_synced_at = ? WHERE source_key = ?"),
                       {added->toLongLong(), QString::fromUtf8(config), instantText(now), source});
        })
        .and_then([&] { return countNewSource(); })
        .map([&] { return *base + added->toLongLong() + updated->toLongLong(); });
}

Result<qint64> SourceStore::remove(SourceKey source, const QDateTime& now)
{
    StatusDelta delta;
    qint64 gone = 0;
    {
        auto query =
            m_database.prepare(QStringLiteral("SELECT s.status, s.excluded_at IS NOT NULL, count(*) FROM items i JOIN item_states s "
                                              "ON s.project_key = i.project_key AND s.item_key = i.item_key WHERE i.source_key = ? GROUP BY 1, 2"));
        if (!query) {
            return failure(query.error());
        }
        if (auto done = query->run({source}); !done) {
            return failure(done.error());
        }
        while (query->next()) {
            const ItemStatus status = valueOf<ItemStatus>(query->text(0)).value_or(ItemStatus::Pending);
            delta.add(query->integer(1) != 0 ? ItemStatus::Excluded : status, -query->integer(2));
            gone += query->integer(2);
        }
    }
    const auto restored = m_database.value(QStringLiteral("SELECT count(*) FROM source_updates WHERE source_key = ?"), {source});
    if (!restored) {
        return failure(restored.error());
    }
    const auto base = takeRevisions(m_database, m_project, gone + restored->toLongLong(), delta, now);
    if (!base) {
        return failure(base.error());
    }
    // Where a later import changed the item again, it is that import which now remembers what was there before both.
    return run(QStringLiteral("UPDATE items SET source_data = u.former FROM source_updates u WHERE u.source_key = ? "
                              "AND items.item_key = u.item_key AND NOT EXISTS (SELECT 1 FROM source_updates l "
                              "WHERE l.item_key = u.item_key AND l.source_key > ? AND l.former IS NOT NULL)"),
               {source, source})
        .and_then([&] {
            return run(QStringLiteral("UPDATE source_updates SET former = u.former FROM source_updates u WHERE u.source_key = ? "
                                      "AND source_updates.item_key = u.item_key AND source_updates.source_key = "
                                      "(SELECT min(l.source_key) FROM source_updates l WHERE l.item_key = u.item_key AND l.source_key > ? "
                                      "AND l.former IS NOT NULL)"),
                       {source, source});
        })
        .and_then([&] {
            return run(QStringLiteral("UPDATE item_states SET revision = ? + r.place FROM (SELECT item_key, row_number() OVER "
                                      "(ORDER BY item_key) AS place FROM source_updates WHERE source_key = ?) r "
                                      "WHERE item_states.project_key = ? AND item_states.item_key = r.item_key"),
                       {*base, source, m_project.value});
        })
        .and_then([&] {
            return run(QStringLiteral("INSERT INTO item_tombstones (project_key, revision, item_id) SELECT s.project_key, "
                                      "? + row_number() OVER (ORDER BY i.item_key), i.id FROM items i JOIN item_states s "
                                      "ON s.project_key = i.project_key AND s.item_key = i.item_key WHERE i.source_key = ?"),
                       {*base + restored->toLongLong(), source});
        })
        .and_then([&] {
            return run(QStringLiteral("DELETE FROM source_updates WHERE source_key = ? OR item_key IN "
                                      "(SELECT item_key FROM items WHERE source_key = ?)"),
                       {source, source});
        })
        .and_then([&] {
            return run(QStringLiteral("UPDATE items SET parent_key = NULL WHERE parent_key IN (SELECT item_key FROM items WHERE source_key = ?) "
                                      "AND source_key IS NOT ?"),
                       {source, source});
        })
        .and_then([&] {
            return run(QStringLiteral("DELETE FROM item_states WHERE project_key = ? AND item_key IN "
                                      "(SELECT item_key FROM items WHERE source_key = ?)"),
                       {m_project.value, source});
        })
        .and_then([&] { return run(QStringLiteral("DELETE FROM items WHERE source_key = ?"), {source}); })
        .and_then([&] { return run(QStringLiteral("DELETE FROM sources WHERE source_key = ?"), {source}); })
        .and_then([&] { return run(QStringLiteral("UPDATE projects SET source_count = source_count - 1 WHERE project_key = ?"), {m_project.value}); })
        .map([&] { return *base + gone + restored->toLongLong(); });
}

Result<bool> removeUnfinished(storage::Database& database, std::optional<SourceKey> source)
{
    auto found = source ? database.value(QStringLiteral("SELECT source_key FROM sources WHERE status = 'importing' AND source_key = ?"), {*source})
                        : database.value(QStringLiteral("SELECT source_key FROM sources WHERE status = 'importing' LIMIT 1"), {});
    if (!found) {
        return failure(found.error());
    }
    if (!found->isValid()) {
        return false;
    }
    const auto removed = database.execute(
        QStringLiteral("DELETE FROM items WHERE item_key IN (SELECT item_key FROM items WHERE source_key = ? LIMIT ?)"), {*found, cleaningStep});
    if (!removed) {
        return failure(removed.error());
    }
    if (*removed == cleaningStep) {
        return true;
    }
    return database.execute(QStringLiteral("DELETE FROM source_updates WHERE source_key = ?"), {*found})
        .and_then([&](qint64) { return database.execute(QStringLiteral("DELETE FROM sources WHERE source_key = ?"), {*found}); })
        .map([&](qint64) { return !source; });
}

Result<QSet<QString>> objectsInUse(storage::Database& database)
{
    auto query = database.prepare(QStringLiteral("SELECT DISTINCT object_name FROM sources WHERE object_name IS NOT NULL"));
    if (!query) {
        return failure(query.error());
    }
    if (auto done = query->run(); !done) {
        return failure(done.error());
    }
    QSet<QString> result;
    while (query->next()) {
        result.insert(query->text(0));
    }
    return result;
}

}

#include "backend/store/itemstore.h"

namespace galley::backend {

namespace {

/// One ContentItem of the contract, put together by the database: texts are copied, never parsed, so that a list of 10,000 items is
/// little more than reading them. `format`, `json_quote` and `json_each` are SQLite's (PostgreSQL: `format`, `to_json`,
/// `json_array_elements_text … WITH ORDINALITY`).
const QString itemJson =
    QStringLiteral(R"(CAST(format('{"id":"%s","external_id":%s,"item_type":%s,"source_data":%s,"generated_content":%s,"confidence_score":%s,)"
                   R"("status":"%s","ai_model_used":%s,"created_at":"%s","data_source_id":%s,"data_source_name":%s,"metadata":%s,"excluded_at":%s,)"
                   R"("revision":%d}', i.id, json_quote(i.external_id), json_quote(i.item_type), i.source_data, i.generated_content, )"
                   R"(coalesce(i.confidence, 'null'), s.status, json_quote(i.ai_model), i.created_at, json_quote(o.id), json_quote(o.name), )"
                   R"(i.metadata, json_quote(s.excluded_at), s.revision) AS BLOB))");

const QString itemTables =
    QStringLiteral(" FROM item_states s JOIN items i ON i.item_key = s.item_key LEFT JOIN sources o ON o.source_key = i.source_key ");

/// One statement sees one state of the database: a row that moves on between two statements could slip past both.
const QString changesSql = QStringLiteral("SELECT s.revision, 0, ") + itemJson + itemTables
    + QStringLiteral("WHERE s.project_key = ? AND s.revision > ? "
                     "UNION ALL SELECT revision, 1, item_id FROM item_tombstones WHERE project_key = ? AND revision > ? "
                     "ORDER BY 1 LIMIT ?");

/// A list of keys as a table with their places from 1 on. Without MATERIALIZED the list would be read again for every row of the project.
const QString chosenItems = QStringLiteral("WITH chosen AS MATERIALIZED (SELECT j.key + 1 AS place, j.value AS item_key FROM json_each(?) j) ");

QString statusText(ItemStatus status)
{
    return QString::fromLatin1(nameOf(status));
}

ItemState readState(const storage::Query& query, int column)
{
    return {query.integer(column),
            valueOf<ItemStatus>(query.text(column + 1)).value_or(ItemStatus::Pending),
            query.integer(column + 2) != 0,
            query.integer(column + 3)};
}

QString idList(const QList<ItemId>& ids)
{
    QByteArray result("[");
    result.reserve(ids.size() * 40);
    for (const ItemId& id : ids) {
        result += result.size() > 1 ? ",\"" : "\"";
        result += id.bytes();
        result += '"';
    }
    return QString::fromLatin1(result + ']');
}

QString asText(const QByteArray& utf8)
{
    return QString::fromUtf8(utf8);
}

/// Text between the wildcards of LIKE, taken literally.
QString likePattern(QString text)
{
    text.replace(u'\\', QStringLiteral("\\\\")).replace(u'%', QStringLiteral("\\%")).replace(u'_', QStringLiteral("\\_"));
    return u'%' + text + u'%';
}

struct Condition {
    QString sql;
    QVariantList values;
};

Condition conditionOf(ProjectKey project, const ItemFilter& filter)
{
    Condition result{QStringLiteral("WHERE s.project_key = ?"), {project.value}};
    if (filter.status == ItemStatus::Excluded) {
        result.sql += QStringLiteral(" AND s.excluded_at IS NOT NULL");
    } else if (filter.status) {
        result.sql += QStringLiteral(" AND s.excluded_at IS NULL AND s.status = ?");
        result.values.append(statusText(*filter.status));
    }
    if (filter.source) {
        result.sql += QStringLiteral(" AND o.id = ?");
        result.values.append(filter.source->text());
    }
    if (!filter.search.isEmpty()) {
        result.sql += QStringLiteral(" AND (i.external_id LIKE ? ESCAPE '\\' OR i.source_data LIKE ? ESCAPE '\\' "
                                     "OR i.generated_content LIKE ? ESCAPE '\\')");
        const QString pattern = likePattern(filter.search);
        result.values += QVariantList{pattern, pattern, pattern};
    }
    return result;
}

/// Runs a statement and hands each row to `row`, until that hands back false.
Result<void> forRows(storage::Database& database, const QString& sql, const QVariantList& values,
                     const std::function<bool(const storage::Query&)>& row)
{
    auto query = database.prepare(sql);
    if (!query) {
        return failure(query.error());
    }
    if (auto done = query->run(values); !done) {
        return done;
    }
    while (query->next() && row(*query)) {}
    return {};
}

constexpr auto textColumns = "i.item_key, s.status, s.excluded_at IS NOT NULL, s.revision, i.id, i.external_id, i.item_type, "
                             "CAST(i.source_data AS BLOB), CAST(i.generated_content AS BLOB), CAST(i.metadata AS BLOB), i.parent_key ";

ItemTexts readTexts(const storage::Query& query)
{
    ItemTexts result;
    result.state = readState(query, 0);
    result.key = result.state.key;
    result.id = ItemId::fromText(query.text(4)).value_or(ItemId());
    result.externalId = query.text(5);
    result.itemType = query.text(6);
    result.sourceData = query.bytes(7);
    result.generatedContent = query.bytes(8);
    result.metadata = query.bytes(9);
    if (!query.isNull(10)) {
        result.parent = query.integer(10);
    }
    return result;
}

}

QString keyList(const QList<ItemKey>& keys)
{
    QByteArray result("[");
    result.reserve(keys.size() * 8);
    for (const ItemKey key : keys) {
        if (result.size() > 1) {
            result += ',';
        }
        result += QByteArray::number(key);
    }
    return QString::fromLatin1(result + ']');
}

Result<ReadSnapshot> ReadSnapshot::begin(storage::Database& database)
{
    if (auto begun = database.execute(QStringLiteral("BEGIN")); !begun) {
        return failure(begun.error());
    }
    return ReadSnapshot(database);
}

ReadSnapshot::~ReadSnapshot()
{
    if (m_database != nullptr) {
        (void)m_database->execute(QStringLiteral("COMMIT"));
    }
}

Result<ItemState> ItemStore::state(const ItemId& id)
{
    auto query = m_database.prepare(QStringLiteral("SELECT s.item_key, s.status, s.excluded_at IS NOT NULL, s.revision FROM items i "
                                                   "JOIN item_states s ON s.project_key = ? AND s.item_key = i.item_key WHERE i.id = ?"));
    if (!query) {
        return failure(query.error());
    }
    if (auto done = query->run({m_project.value, id.text()}); !done) {
        return failure(done.error());
    }
    if (!query->next()) {
        return failure(ErrorCode::NotFound, QStringLiteral("There is no such item."));
    }
    return readState(*query, 0);
}

Result<std::optional<ItemState>> ItemStore::state(ItemKey key)
{
    return states(QStringLiteral("SELECT item_key, status, excluded_at IS NOT NULL, revision FROM item_states "
                                 "WHERE project_key = ? AND item_key = ?"),
                  {m_project.value, key})
        .map([](const QList<ItemState>& found) { return found.isEmpty() ? std::nullopt : std::optional(found.first()); });
}

Result<QList<ItemState>> ItemStore::states(const QString& sql, const QVariantList& values)
{
    QList<ItemState> result;
    auto done = forRows(m_database, sql, values, [&](const storage::Query& query) {
        result.append(readState(query, 0));
        return true;
    });
    return done.map([&] { return std::move(result); });
}

Result<QList<ItemState>> ItemStore::writable(std::optional<ItemStatus> status)
{
    QString sql = QStringLiteral("SELECT s.item_key, s.status, 0, s.revision FROM item_states s JOIN items i ON i.item_key = s.item_key "
                                 "WHERE s.project_key = ? AND s.excluded_at IS NULL AND i.item_type <> 'variant'");
    QVariantList values{m_project.value};
    if (status) {
        sql += QStringLiteral(" AND s.status = ?");
        values.append(statusText(*status));
    }
    return states(sql + QStringLiteral(" ORDER BY s.item_key"), values);
}

Result<QList<ItemState>> ItemStore::writable(const QList<ItemKey>& keys)
{
    return states(QStringLiteral("SELECT s.item_key, s.status, 0, s.revision FROM json_each(?) j CROSS JOIN item_states s "
                                 "ON s.project_key = ? AND s.item_key = j.value JOIN items i ON i.item_key = s.item_key "
                                 "WHERE s.excluded_at IS NULL AND i.item_type <> 'variant' ORDER BY s.item_key"),
                  {keyList(keys), m_project.value});
}

Result<QByteArray> ItemStore::json(ItemKey key)
{
    static const QString sql = QStringLiteral("SELECT ") + itemJson + itemTables + QStringLiteral("WHERE s.project_key = ? AND s.item_key = ?");
    return m_database.value(sql, {m_project.value, key}).map([](const QVariant& value) { return value.toByteArray(); });
}

Result<std::string> ItemStore::joined(const QString& sql, const QVariantList& values, size_t expectedRows)
{
    std::string result = "[";
    size_t rows = 0;
    auto done = forRows(m_database, sql, values, [&](const storage::Query& query) {
        const QByteArray item = query.bytes(0);
        if (result.size() > 1) {
            result += ',';
        }
        // Growing a long list step by step copies it several times over; after some rows its length can be told.
        constexpr size_t sampleRows = 64;
        if (++rows == sampleRows && expectedRows > sampleRows) {
            result.reserve(result.size() / sampleRows * (expectedRows + expectedRows / 8));
        }
        result.append(item.constData(), static_cast<size_t>(item.size()));
        return true;
    });
    if (!done) {
        return failure(done.error());
    }
    result += ']';
    return result;
}

Result<std::string> ItemStore::listJson(const ItemFilter& filter)
{
    const Condition condition = conditionOf(m_project, filter);
    qint64 expected = 0;
    if (!filter.status && !filter.source && filter.search.isEmpty()) {
        const auto counted = m_database.value(QStringLiteral("SELECT pending + generated + flagged + approved + rejected + synced + excluded "
                                                             "FROM projects WHERE project_key = ?"),
                                              {m_project.value});
        expected = counted ? counted->toLongLong() : 0;
    }
    return joined(QStringLiteral("SELECT ") + itemJson + itemTables + condition.sql + QStringLiteral(" ORDER BY s.item_key"),
                  condition.values,
                  static_cast<size_t>(expected));
}

Result<std::string> ItemStore::listJson(const QList<ItemId>& ids)
{
    static const QString sql = QStringLiteral("SELECT ") + itemJson
        + QStringLiteral(" FROM json_each(?) j CROSS JOIN items i ON i.id = j.value "
                         "CROSS JOIN item_states s ON s.project_key = ? AND s.item_key = i.item_key "
                         "LEFT JOIN sources o ON o.source_key = i.source_key");
    return joined(sql, {idList(ids), m_project.value}, static_cast<size_t>(ids.size()));
}

Result<void> ItemStore::forEach(const ItemFilter& filter, const std::function<bool(const ItemTexts&)>& each)
{
    const Condition condition = conditionOf(m_project, filter);
    return forRows(m_database,
                   QStringLiteral("SELECT ") + QLatin1StringView(textColumns) + itemTables + condition.sql + QStringLiteral(" ORDER BY s.item_key"),
                   condition.values,
                   [&](const storage::Query& query) { return each(readTexts(query)); });
}

Result<void> ItemStore::forNewest(qsizetype count, const std::function<bool(const ItemTexts&)>& each)
{
    return forRows(m_database,
                   QStringLiteral("SELECT ") + QLatin1StringView(textColumns) + itemTables
                       + QStringLiteral("WHERE s.project_key = ? AND i.generated_content <> '{}' ORDER BY s.item_key DESC LIMIT ?"),
                   {m_project.value, count},
                   [&](const storage::Query& query) { return each(readTexts(query)); });
}

Result<std::optional<ItemTexts>> ItemStore::texts(ItemKey key)
{
    std::optional<ItemTexts> result;
    auto done = forRows(m_database,
                        QStringLiteral("SELECT ") + QLatin1StringView(textColumns) + itemTables
                            + QStringLiteral("WHERE s.project_key = ? AND s.item_key = ?"),
                        {m_project.value, key},
                        [&](const storage::Query& query) {
                            result = readTexts(query);
                            return false;
                        });
    return done.map([&] { return std::move(result); });
}

Result<std::string> ItemStore::changesJson(qint64 since, qint64 limit)
{
    struct Deletion {
        qint64 revision;
        QByteArray id;
    };
    std::string items;
    std::string deleted;
    qint64 cursor = since;
    qint64 count = 0;
    bool more = false;
    auto done = forRows(m_database, changesSql, {m_project.value, since, m_project.value, since, limit + 1}, [&](const storage::Query& query) {
        if (++count > limit) {
            more = true;
            return false;
        }
        cursor = query.integer(0);
        const QByteArray entry = query.bytes(2);
        if (query.integer(1) == 0) {
            items += items.empty() ? "" : ",";
            items.append(entry.constData(), static_cast<size_t>(entry.size()));
        } else {
            deleted += deleted.empty() ? "\"" : ",\"";
            deleted.append(entry.constData(), static_cast<size_t>(entry.size()));
            deleted += '"';
        }
        return true;
    });
    if (!done) {
        return failure(done.error());
    }
    std::string json = "{\"items\":[";
    json.append(items).append("],\"deleted_item_ids\":[").append(deleted).append("],\"cursor\":").append(std::to_string(cursor));
    return json.append(more ? ",\"more\":true}" : ",\"more\":false}");
}

Result<QString> ItemStore::changesPlan()
{
    QStringList lines;
    auto done = forRows(m_database,
                        QStringLiteral("EXPLAIN QUERY PLAN ") + changesSql,
                        {m_project.value, 0, m_project.value, 0, 1},
                        [&](const storage::Query& query) {
                            lines.append(query.text(3));
                            return true;
                        });
    return done.map([&] { return lines.join(u'\n'); });
}

Result<std::optional<QByteArray>> ItemStore::approvedContent(qint64 sourceKey, const QString& externalId)
{
    auto found =
        m_database.value(QStringLiteral("SELECT CAST(i.generated_content AS BLOB) FROM items i JOIN item_states s ON s.project_key = i.project_key "
                                        "AND s.item_key = i.item_key WHERE i.project_key = ? AND i.external_id = ? AND s.excluded_at IS NULL "
                                        "AND s.status IN ('approved', 'synced') AND (i.source_key = ? OR EXISTS (SELECT 1 FROM source_updates u "
                                        "WHERE u.source_key = ? AND u.item_key = i.item_key)) ORDER BY i.item_key LIMIT 1"),
                         {m_project.value, externalId, sourceKey, sourceKey});
    return found.map([](const QVariant& value) { return value.isValid() ? std::optional(value.toByteArray()) : std::nullopt; });
}

Result<QHash<QString, qint64>> ItemStore::revisions(const QList<ItemId>& ids)
{
    QHash<QString, qint64> result;
    auto done = forRows(m_database,
                        QStringLiteral("SELECT i.id, s.revision FROM json_each(?) j CROSS JOIN items i ON i.id = j.value "
                                       "CROSS JOIN item_states s ON s.project_key = ? AND s.item_key = i.item_key"),
                        {idList(ids), m_project.value},
                        [&](const storage::Query& query) {
                            result.insert(query.text(0), query.integer(1));
                            return true;
                        });
    return done.map([&] { return std::move(result); });
}

Result<QList<ItemKey>> ItemStore::keys(const QList<ItemId>& ids)
{
    auto found = m_database.value(QStringLiteral("SELECT json_group_array(s.item_key) FROM json_each(?) j CROSS JOIN items i ON i.id = j.value "
                                                 "CROSS JOIN item_states s ON s.project_key = ? AND s.item_key = i.item_key"),
                                  {idList(ids), m_project.value});
    if (!found) {
        return failure(found.error());
    }
    QList<ItemKey> result;
    result.reserve(ids.size());
    const QByteArray text = found->toString().toLatin1();
    for (const char* position = text.constData() + 1; *position != ']' && *position != '\0';) {
        char* end = nullptr;
        result.append(std::strtoll(position, &end, 10));
        position = *end == ',' ? end + 1 : end;
    }
    return result;
}

Result<QList<ItemKey>> ItemStore::withChildren(const QList<ItemKey>& keys)
{
    QList<ItemKey> result;
    auto done = forRows(m_database,
                        QStringLiteral("SELECT value FROM json_each(?) UNION SELECT i.item_key FROM json_each(?) j "
                                       "JOIN items i ON i.parent_key = j.value JOIN item_states s ON s.project_key = ? "
                                       "AND s.item_key = i.item_key ORDER BY 1"),
                        {keyList(keys), keyList(keys), m_project.value},
                        [&](const storage::Query& query) {
                            result.append(query.integer(0));
                            return true;
                        });
    return done.map([&] { return std::move(result); });
}

Result<ItemsChanged> ItemStore::setStatus(const QList<ItemKey>& keys, ItemStatus status, const Decision& decision)
{
    const QString list = keyList(keys);
    StatusDelta delta;
    qint64 changed = 0;
    auto counted = forRows(m_database,
                           QStringLiteral("SELECT s.status, s.excluded_at IS NOT NULL, count(*) FROM json_each(?) j CROSS JOIN item_states s "
                                          "ON s.project_key = ? AND s.item_key = j.value WHERE s.status <> ? GROUP BY 1, 2"),
                           {list, m_project.value, statusText(status)},
                           [&](const storage::Query& query) {
                               const qint64 count = query.integer(2);
                               changed += count;
                               if (query.integer(1) == 0) {
                                   delta.move(valueOf<ItemStatus>(query.text(0)).value_or(ItemStatus::Pending), status, count);
                               }
                               return true;
                           });
    if (!counted) {
        return failure(counted.error());
    }
    if (changed == 0) {
        return ItemsChanged{};
    }
    // Revisions go by the place in the list, so that each item has its own and a page of changes can end anywhere.
    auto base = takeRevisions(m_database, m_project, keys.size(), delta, decision.now);
    if (!base) {
        return failure(base.error());
    }
    return m_database
        .execute(chosenItems
                     + QStringLiteral("UPDATE item_states SET status = ?, revision = ? + c.place, decided_by = ?, decided_at = ? "
                                      "FROM chosen c WHERE project_key = ? AND item_states.item_key = c.item_key AND status <> ?"),
                 {list, statusText(status), *base, decision.userKey, instantText(decision.now), m_project.value, statusText(status)})
        .map([&](qint64 count) { return ItemsChanged{count, *base + keys.size()}; });
}

Result<ItemsChanged> ItemStore::setExcluded(const QList<ItemKey>& keys, bool excluded, const Decision& decision)
{
    const QString list = keyList(keys);
    StatusDelta delta;
    qint64 changed = 0;
    auto counted = forRows(m_database,
                           QStringLiteral("SELECT s.status, count(*) FROM json_each(?) j CROSS JOIN item_states s ON s.project_key = ? "
                                          "AND s.item_key = j.value WHERE (s.excluded_at IS NULL) = ? GROUP BY 1"),
                           {list, m_project.value, excluded ? 1 : 0},
                           [&](const storage::Query& query) {
                               const ItemStatus status = valueOf<ItemStatus>(query.text(0)).value_or(ItemStatus::Pending);
                               const qint64 count = query.integer(1);
                               changed += count;
                               delta.move(excluded ? status : ItemStatus::Excluded, excluded ? ItemStatus::Excluded : status, count);
                               return true;
                           });
    if (!counted) {
        return failure(counted.error());
    }
    if (changed == 0) {
        return ItemsChanged{};
    }
    auto base = takeRevisions(m_database, m_project, keys.size(), delta, decision.now);
    if (!base) {
        return failure(base.error());
    }
    return m_database
        .execute(chosenItems
                     + QStringLiteral("UPDATE item_states SET excluded_at = ?, revision = ? + c.place, decided_by = ?, decided_at = ? "
                                      "FROM chosen c WHERE project_key = ? AND item_states.item_key = c.item_key AND (excluded_at IS NULL) = ?"),
                 {list,
                  excluded ? QVariant(instantText(decision.now)) : QVariant(),
                  *base,
                  decision.userKey,
                  instantText(decision.now),
                  m_project.value,
                  excluded ? 1 : 0})
        .map([&](qint64 count) { return ItemsChanged{count, *base + keys.size()}; });
}

Result<ItemsChanged> ItemStore::update(const ItemState& item, const std::optional<wire::JsonObject>& generatedContent,
                                       const std::optional<wire::JsonObject>& metadata, std::optional<ItemStatus> status, const Decision& decision)
{
    StatusDelta delta;
    const bool decided = status && *status != item.status;
    if (decided && !item.isExcluded) {
        delta.move(item.status, *status);
    }
    auto base = takeRevisions(m_database, m_project, 1, delta, decision.now);
    if (!base) {
        return failure(base.error());
    }
    Result<qint64> done = decided
        ? m_database.execute(QStringLiteral("UPDATE item_states SET revision = ?, status = ?, decided_by = ?, decided_at = ? "
                                            "WHERE project_key = ? AND item_key = ?"),
                             {*base + 1, statusText(*status), decision.userKey, instantText(decision.now), m_project.value, item.key})
        : m_database.execute(QStringLiteral("UPDATE item_states SET revision = ? WHERE project_key = ? AND item_key = ?"),
                             {*base + 1, m_project.value, item.key});
    if (done && generatedContent) {
        done = m_database.execute(QStringLiteral("UPDATE items SET generated_content = ? WHERE item_key = ?"),
                                  {asText(generatedContent->text), item.key});
    }
    if (done && metadata) {
        done = m_database.execute(QStringLiteral("UPDATE items SET metadata = ? WHERE item_key = ?"), {asText(metadata->text), item.key});
    }
    return done.map([&](qint64) { return ItemsChanged{1, *base + 1}; });
}

Result<ItemsChanged> ItemStore::write(const ItemState& item, const ItemWriting& writing, const QDateTime& now)
{
    StatusDelta delta;
    if (!item.isExcluded) {
        delta.move(item.status, writing.status);
    }
    const auto base = takeRevisions(m_database, m_project, 1, delta, now);
    if (!base) {
        return failure(base.error());
    }
    return m_database
        .execute(QStringLiteral("UPDATE item_states SET revision = ?, status = ?, decided_by = NULL, decided_at = NULL "
                                "WHERE project_key = ? AND item_key = ?"),
                 {*base + 1, statusText(writing.status), m_project.value, item.key})
        .and_then([&](qint64) {
            return m_database.execute(
                QStringLiteral("UPDATE items SET generated_content = ?, metadata = ?, confidence = ?, ai_model = ? WHERE item_key = ?"),
                {asText(writing.generatedContent), asText(writing.metadata), writing.confidence, writing.model, item.key});
        })
        .map([&](qint64) { return ItemsChanged{1, *base + 1}; });
}

}

#include "app/cache/cachestore.h"

#include "app/cache/workstore.h"
#include "models/wire/json.h"

namespace galley::app {

namespace {

using storage::RawStatement;
using storage::Utf8;

Result<void> plain(const Result<qint64>& changed)
{
    return changed ? Result<void>() : Result<void>(failure(changed.error()));
}

std::optional<QString> orNull(const QString& text)
{
    return text.isEmpty() ? std::optional<QString>() : std::optional(text);
}

ItemStanding standingOf(const wire::ItemRecord& record)
{
    ItemStanding standing;
    standing.status = record.status ? static_cast<StatusCode>(*record.status) : unknownStatus;
    standing.excluded = record.excluded;
    if (!record.status) {
        standing.unknownWord = QString::fromUtf8(record.statusText);
    }
    if (record.status == ItemStatus::Rejected) {
        standing.reason = QString::fromUtf8(record.rejectReason);
    }
    return standing;
}

}

Result<qint64> CacheStore::projectNumber(const ProjectId& project)
{
    const auto found = m_database->number("SELECT number FROM projects WHERE id = ?", storedId(project.uuid()));
    if (!found) {
        return failure(found.error());
    }
    if (*found) {
        return **found;
    }
    auto added = m_database->run("INSERT INTO projects (id, name, trashed, json) VALUES (?, '', 0, '')", storedId(project.uuid()));
    return added ? Result<qint64>(m_database->lastInsertId()) : added;
}

Result<ProjectId> CacheStore::projectOf(qint64 number)
{
    auto statement = m_database->prepare("SELECT id FROM projects WHERE number = ?", number);
    if (!statement) {
        return failure(statement.error());
    }
    if (!statement->next()) {
        return failure(ErrorCode::NotFound, QStringLiteral("The project is not in the local copy."));
    }
    return ProjectId(QUuid::fromRfc4122(statement->view(0)));
}

Result<void> CacheStore::storeProject(const wire::Project& project)
{
    const auto number = projectNumber(project.id);
    if (!number) {
        return failure(number.error());
    }
    return plain(m_database->run("UPDATE projects SET name = ?, trashed = ?, json = ? WHERE number = ?",
                                 project.name,
                                 project.deletedAt.has_value(),
                                 QString::fromUtf8(wire::encode(project)),
                                 *number));
}

Result<void> CacheStore::storeProjects(const QList<wire::Project>& present, const QList<wire::Project>& trashed)
{
    QSet<QUuid> there;
    for (const wire::Project& project : present + trashed) {
        there.insert(project.id.uuid());
        if (auto stored = storeProject(project); !stored) {
            return stored;
        }
    }
    QList<ProjectId> gone;
    {
        auto statement = m_database->prepare("SELECT id FROM projects WHERE json <> ''");
        if (!statement) {
            return failure(statement.error());
        }
        while (statement->next()) {
            const QUuid id = QUuid::fromRfc4122(statement->view(0));
            if (!there.contains(id)) {
                gone.append(ProjectId(id));
            }
        }
    }
    for (const ProjectId& project : gone) {
        if (auto removed = removeProject(project); !removed) {
            return removed;
        }
    }
    return {};
}

Result<std::vector<ItemRow>> CacheStore::rowsOf(qint64 project)
{
    auto statement = m_database->prepare("SELECT row FROM items INDEXED BY items_by_external_id WHERE project = ?", project);
    if (!statement) {
        return failure(statement.error());
    }
    std::vector<ItemRow> rows;
    while (statement->next()) {
        rows.push_back(statement->integer(0));
    }
    std::sort(rows.begin(), rows.end());
    return statement->result().map([&] { return std::move(rows); });
}

Result<void> CacheStore::removeItemsOf(const ProjectId& project)
{
    const auto number = projectNumber(project);
    if (!number) {
        return failure(number.error());
    }
    const auto rows = rowsOf(*number);
    if (!rows) {
        return failure(rows.error());
    }
    for (const ItemRow row : *rows) {
        if (auto removed = removeItem(row); !removed) {
            return removed;
        }
    }
    return plain(m_database->run("UPDATE projects SET cursor = 0, pulled_at = NULL WHERE number = ?", *number));
}

Result<void> CacheStore::removeProject(const ProjectId& project)
{
    if (auto removed = removeItemsOf(project); !removed) {
        return removed;
    }
    m_labels.clear();
    return plain(m_database->run("DELETE FROM labels WHERE project = (SELECT number FROM projects WHERE id = ?)", storedId(project.uuid()))
                     .and_then([&](qint64) { return m_database->run("DELETE FROM projects WHERE id = ?", storedId(project.uuid())); }));
}

Result<qint64> CacheStore::cursor(const ProjectId& project)
{
    return m_database->number("SELECT cursor FROM projects WHERE id = ?", storedId(project.uuid())).map([](const std::optional<qint64>& found) {
        return found.value_or(0);
    });
}

Result<void> CacheStore::setCursor(const ProjectId& project, qint64 cursor, qint64 pulledAt)
{
    return plain(m_database->run("UPDATE projects SET cursor = ?, pulled_at = ? WHERE id = ?", cursor, pulledAt, storedId(project.uuid())));
}

Result<qint64> CacheStore::sourceNumber(const wire::ItemRecord& record)
{
    if (!record.sourceId) {
        return 0;
    }
    const auto known = m_sources.constFind(*record.sourceId);
    if (known != m_sources.cend()) {
        return *known;
    }
    auto stored = m_database->run("INSERT INTO sources (id, name) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET name = excluded.name",
                                  storedId(*record.sourceId),
                                  Utf8{record.sourceName});
    if (!stored) {
        return stored;
    }
    const auto number = m_database->number("SELECT number FROM sources WHERE id = ?", storedId(*record.sourceId));
    if (!number) {
        return failure(number.error());
    }
    m_sources.insert(*record.sourceId, number->value_or(0));
    return number->value_or(0);
}

void CacheStore::tally(qint64 project, const ItemStanding& standing, qint64 change)
{
    m_tallies[{project, standing.status, standing.excluded}] += change;
}

Result<void> CacheStore::flushTallies()
{
    for (const auto& [key, change] : std::exchange(m_tallies, {})) {
        if (change == 0) {
            continue;
        }
        const auto& [project, status, excluded] = key;
        auto done = m_database->run("INSERT INTO tallies (project, status, excluded, count) VALUES (?,?,?,?)"
                                    " ON CONFLICT (project, status, excluded) DO UPDATE SET count = count + excluded.count",
                                    project,
                                    status,
                                    excluded,
                                    change);
        if (!done) {
            return failure(done.error());
        }
    }
    return {};
}

Result<void> CacheStore::recount(qint64 project)
{
    m_tallies.clear();
    if (auto done = m_database->run("DELETE FROM tallies WHERE project = ?", project); !done) {
        return failure(done.error());
    }
    return plain(m_database->run("INSERT INTO tallies (project, status, excluded, count)"
                                 " SELECT project, status, excluded, count(*) FROM item_states WHERE project = ? GROUP BY status, excluded",
                                 project));
}

void CacheStore::forget()
{
    m_tallies.clear();
    m_sources.clear();
    m_labels.clear();
    m_nextRow = 0;
}

Result<void> CacheStore::index(ItemRow row, const ItemFace& face)
{
    return plain(m_database->run("INSERT INTO item_search (rowid, words) VALUES (?, ?)", row, Utf8{face.words}));
}

Result<void> CacheStore::unindex(ItemRow row, const ItemFace& face)
{
    return plain(m_database->run("INSERT INTO item_search (item_search, rowid, words) VALUES ('delete', ?, ?)", row, Utf8{face.words}));
}

Result<qint64> CacheStore::labelNumber(qint64 project, const ItemLabel& label)
{
    const std::tuple key(project, label.kind, label.value);
    if (const auto known = m_labels.find(key); known != m_labels.end()) {
        return known->second;
    }
    const int kind = static_cast<int>(label.kind);
    auto found = m_database->number("SELECT number FROM labels WHERE project = ? AND kind = ? AND value = ?", project, kind, Utf8{label.value});
    if (!found) {
        return failure(found.error());
    }
    qint64 number = found->value_or(0);
    if (!*found) {
        auto added = m_database->run("INSERT INTO labels (project, kind, value) VALUES (?,?,?)", project, kind, Utf8{label.value});
        if (!added) {
            return added;
        }
        number = m_database->lastInsertId();
    }
    m_labels.emplace(key, number);
    return number;
}

Result<void> CacheStore::setLabels(qint64 project, ItemRow row, const QList<ItemLabel>& before, const QList<ItemLabel>& after)
{
    for (const ItemLabel& label : before) {
        if (after.contains(label)) {
            continue;
        }
        const auto number = labelNumber(project, label);
        auto gone = number ? m_database->run("DELETE FROM item_labels WHERE label = ? AND row = ?", *number, row) : number;
        if (!gone) {
            return failure(gone.error());
        }
    }
    for (const ItemLabel& label : after) {
        if (before.contains(label)) {
            continue;
        }
        const auto number = labelNumber(project, label);
        auto added = number ? m_database->run("INSERT OR IGNORE INTO item_labels (label, row) VALUES (?,?)", *number, row) : number;
        if (!added) {
            return failure(added.error());
        }
    }
    return {};
}

Result<void> CacheStore::updateFace(qint64 project, ItemRow row, const ItemFace& before, const ItemFace& after)
{
    auto done = m_database->run("UPDATE items SET name=?, excerpt=? WHERE row=?", Utf8{after.name}, Utf8{after.excerpt}, row);
    if (done) {
        done = m_database->run("UPDATE item_states SET has_text=?, risk=? WHERE row=?", after.hasText, after.risk, row);
    }
    if (!done) {
        return failure(done.error());
    }
    if (auto labelled = setLabels(project, row, before.labels, after.labels); !labelled) {
        return labelled;
    }
    if (after.words == before.words) {
        return {};
    }
    if (auto removed = unindex(row, before); !removed) {
        return removed;
    }
    return index(row, after);
}

Result<bool> CacheStore::refreshStale(int most)
{
    std::vector<ItemRow> rows;
    {
        auto statement = m_database->prepare("SELECT row FROM stale LIMIT ?", most);
        if (!statement) {
            return failure(statement.error());
        }
        while (statement->next()) {
            rows.push_back(statement->integer(0));
        }
        if (!statement->result()) {
            return failure(statement->result().error());
        }
    }
    for (const ItemRow row : rows) {
        // Rows that have gone meanwhile are simply struck off.
        const auto project = projectNumberOf(row);
        const auto face = project ? storedFace(row) : Result<ItemFace>(failure(project.error()));
        if (face) {
            auto done = m_database->run("UPDATE item_states SET risk=? WHERE row=?", face->risk, row);
            auto labelled = done ? setLabels(*project, row, {}, face->labels) : Result<void>(failure(done.error()));
            if (!labelled) {
                return failure(labelled.error());
            }
        } else if (face.error().code != ErrorCode::NotFound) {
            return failure(face.error());
        }
        if (auto struck = m_database->run("DELETE FROM stale WHERE row = ?", row); !struck) {
            return failure(struck.error());
        }
    }
    return static_cast<int>(rows.size()) == most;
}

Result<ItemFace> CacheStore::storedFace(ItemRow row)
{
    auto statement = m_database->prepare("SELECT i.external_id, t.source_data, t.generated, t.metadata, s.confidence FROM items i"
                                         " JOIN item_texts t ON t.row = i.row JOIN item_states s ON s.row = i.row WHERE i.row = ?",
                                         row);
    if (!statement) {
        return failure(statement.error());
    }
    if (!statement->next()) {
        return failure(ErrorCode::NotFound, QStringLiteral("The item is not in the local copy."));
    }
    const std::optional<QByteArray> externalId = statement->isNull(0) ? std::optional<QByteArray>() : statement->bytes(0);
    const std::optional<double> confidence = statement->isNull(4) ? std::optional<double>() : statement->real(4);
    return faceOf(externalId, statement->view(1), statement->view(2), statement->view(3), confidence);
}

Result<std::optional<ItemRow>> CacheStore::rowOf(const QUuid& id)
{
    return m_database->number("SELECT row FROM item_bases WHERE id = ?", storedId(id));
}

namespace {

constexpr auto groundColumns = "SELECT s.row, b.id, s.status, s.excluded, s.unknown_status, s.reason, b.status, b.excluded, b.unknown_status,"
                               " b.reason, b.text_hash, b.revision, s.sync, s.intent, s.has_text, s.edited, s.project"
                               " FROM item_states s JOIN item_bases b ON b.row = s.row WHERE s.row BETWEEN ? AND ? ORDER BY s.row";

ItemStanding readStanding(const RawStatement& values, int first)
{
    ItemStanding result;
    result.status = static_cast<StatusCode>(values.integer(first));
    result.excluded = values.integer(first + 1) != 0;
    if (!values.isNull(first + 2)) {
        result.unknownWord = values.text(first + 2);
    }
    if (!values.isNull(first + 3)) {
        result.reason = values.text(first + 3);
    }
    return result;
}

ItemGround readGround(const RawStatement& values)
{
    ItemGround ground;
    ground.row = values.integer(0);
    ground.id = QUuid::fromRfc4122(values.view(1));
    ground.shown = readStanding(values, 2);
    ground.base = readStanding(values, 6);
    ground.baseTextHash = static_cast<quint64>(values.integer(10));
    ground.revision = values.integer(11);
    ground.sync = static_cast<SyncState>(values.integer(12));
    ground.intent = values.integer(13);
    ground.hasText = values.integer(14) != 0;
    ground.edited = values.integer(15) != 0;
    ground.project = values.integer(16);
    return ground;
}

}

Result<std::optional<ItemGround>> CacheStore::ground(ItemRow row)
{
    auto statement = m_database->prepare(groundColumns, row, row);
    if (!statement) {
        return failure(statement.error());
    }
    if (!statement->next()) {
        return statement->result().map([] { return std::optional<ItemGround>(); });
    }
    return std::optional(readGround(*statement));
}

Result<std::vector<ItemGround>> CacheStore::grounds(const QList<ItemRow>& rows)
{
    auto statement = m_database->prepare(groundColumns);
    if (!statement) {
        return failure(statement.error());
    }
    std::vector<ItemGround> result;
    result.reserve(static_cast<size_t>(rows.size()));
    for (qsizetype first = 0; first < rows.size();) {
        qsizetype last = first;
        while (last + 1 < rows.size() && rows[last + 1] == rows[last] + 1) {
            ++last;
        }
        statement->bindAll(rows[first], rows[last]);
        while (statement->next()) {
            result.push_back(readGround(*statement));
        }
        if (!statement->result()) {
            return failure(statement->result().error());
        }
        statement->reset();
        first = last + 1;
    }
    return result;
}

Result<void> CacheStore::insertItem(qint64 project, ItemRow row, const PreparedItem& item)
{
    const wire::ItemRecord& record = item.record;
    const auto source = sourceNumber(record);
    if (!source) {
        return failure(source.error());
    }
    const ItemStanding standing = standingOf(record);
    const auto externalId = record.externalId ? std::optional(Utf8{*record.externalId}) : std::nullopt;
    Result<qint64> done = m_database->run("INSERT INTO items (row, project, external_id, name, item_type, image, excerpt) VALUES (?,?,?,?,?,?,?)",
                                          row,
                                          project,
                                          externalId,
                                          Utf8{item.face.name},
                                          Utf8{record.itemType},
                                          Utf8{record.image},
                                          Utf8{item.face.excerpt});
    if (done) {
        done = m_database->run("INSERT INTO item_states (row, project, position, status, excluded, sync, intent, findings, has_text, source, created,"
                               " confidence, reason, unknown_status, risk, changed) VALUES (?,?,?,?,?,?,0,?,?,?,?,?,?,?,?,?)",
                               row,
                               project,
                               item.position,
                               static_cast<int>(standing.status),
                               standing.excluded,
                               static_cast<int>(SyncState::InSync),
                               record.findingCount,
                               item.face.hasText,
                               *source,
                               record.createdAt,
                               record.confidence,
                               orNull(standing.reason),
                               orNull(standing.unknownWord),
                               item.face.risk,
                               record.createdAt);
    }
    if (done) {
        done = m_database->run("INSERT INTO item_bases (row, id, status, excluded, revision, hash, text_hash, reason, unknown_status)"
                               " VALUES (?,?,?,?,?,?,?,?,?)",
                               row,
                               storedId(record.id),
                               static_cast<int>(standing.status),
                               standing.excluded,
                               record.revision,
                               static_cast<qint64>(record.hash),
                               static_cast<qint64>(record.textHash),
                               orNull(standing.reason),
                               orNull(standing.unknownWord));
    }
    if (done) {
        done = m_database->run("INSERT INTO item_texts (row, source_data, generated, metadata, rest) VALUES (?,?,?,?,?)",
                               row,
                               Utf8{record.sourceData},
                               Utf8{record.generatedContent},
                               Utf8{record.metadata},
                               Utf8{record.rest});
    }
    if (!done) {
        return failure(done.error());
    }
    tally(project, standing, 1);
    if (auto labelled = setLabels(project, row, {}, item.face.labels); !labelled) {
        return labelled;
    }
    return index(row, item.face);
}

Result<void> CacheStore::updateItem(const PreparedItem& item, const ItemGround& before)
{
    const wire::ItemRecord& record = item.record;
    const ItemRow row = before.row;
    const ItemStanding standing = standingOf(record);
    const auto source = sourceNumber(record);
    if (!source) {
        return failure(source.error());
    }
    Result<qint64> done = m_database->run("UPDATE item_bases SET status=?, excluded=?, revision=?, hash=?, text_hash=?, reason=?, unknown_status=?"
                                          " WHERE row=?",
                                          static_cast<int>(standing.status),
                                          standing.excluded,
                                          record.revision,
                                          static_cast<qint64>(record.hash),
                                          static_cast<qint64>(record.textHash),
                                          orNull(standing.reason),
                                          orNull(standing.unknownWord),
                                          row);
    // What is the same as before was noted when it was written.
    const bool moved = before.base.status != standing.status || before.base.excluded != standing.excluded;
    bool sameScore = false;
    if (done) {
        const auto same = m_database->number("SELECT 1 FROM item_states WHERE row = ? AND confidence IS ?", row, record.confidence);
        sameScore = same && *same;
        done = m_database->run("UPDATE item_states SET findings=?, source=?, created=?, confidence=?, changed=max(changed, ?) WHERE row=?",
                               record.findingCount,
                               *source,
                               record.createdAt,
                               record.confidence,
                               moved ? QDateTime::currentMSecsSinceEpoch() : qint64(0),
                               row);
    }
    if (!done) {
        return failure(done.error());
    }
    // Nearly always a status moved and the texts stayed: then there is nothing to write and nothing to index.
    bool sameTexts = false;
    bool showsMine = false;
    {
        auto statement = m_database->prepare("SELECT t.source_data, coalesce(t.server_generated, t.generated), t.metadata, t.rest,"
                                             " t.server_generated IS NOT NULL, i.external_id, i.item_type FROM item_texts t"
                                             " JOIN items i ON i.row = t.row WHERE t.row = ?",
                                             row);
        if (!statement) {
            return failure(statement.error());
        }
        if (statement->next()) {
            sameTexts = statement->view(0) == QByteArrayView(record.sourceData) && statement->view(1) == QByteArrayView(record.generatedContent)
                && statement->view(2) == QByteArrayView(record.metadata) && statement->view(3) == QByteArrayView(record.rest)
                && statement->isNull(5) != record.externalId.has_value()
                && statement->view(5) == QByteArrayView(record.externalId.value_or(QByteArray()))
                && statement->view(6) == QByteArrayView(record.itemType);
            showsMine = statement->integer(4) != 0;
        }
        if (!statement->result()) {
            return statement->result();
        }
    }
    if (sameTexts && sameScore) {
        return {};
    }
    const auto oldFace = storedFace(row);
    if (!oldFace) {
        return failure(oldFace.error());
    }
    done = showsMine ? m_database->run("UPDATE item_texts SET source_data=?, metadata=?, rest=?, server_generated=? WHERE row=?",
                                       Utf8{record.sourceData},
                                       Utf8{record.metadata},
                                       Utf8{record.rest},
                                       Utf8{record.generatedContent},
                                       row)
                     : m_database->run("UPDATE item_texts SET source_data=?, metadata=?, rest=?, generated=? WHERE row=?",
                                       Utf8{record.sourceData},
                                       Utf8{record.metadata},
                                       Utf8{record.rest},
                                       Utf8{record.generatedContent},
                                       row);
    const auto externalId = record.externalId ? std::optional(Utf8{*record.externalId}) : std::nullopt;
    if (done) {
        done = m_database->run(
            "UPDATE items SET external_id=?, item_type=?, image=? WHERE row=?", externalId, Utf8{record.itemType}, Utf8{record.image}, row);
    }
    if (!done) {
        return failure(done.error());
    }
    const auto newFace = storedFace(row);
    if (!newFace) {
        return failure(newFace.error());
    }
    return updateFace(before.project, row, *oldFace, *newFace);
}

Result<UpsertOutcome> CacheStore::upsert(qint64 project, const PreparedItem& item, bool mayExist)
{
    UpsertOutcome outcome;
    std::optional<ItemRow> row;
    if (mayExist) {
        auto statement = m_database->prepare("SELECT row, hash, revision FROM item_bases WHERE id = ?", storedId(item.record.id));
        if (!statement) {
            return failure(statement.error());
        }
        if (statement->next()) {
            row = statement->integer(0);
            // A page that was on its way while a change was acknowledged brings what the item was before it.
            const bool isOlder = item.record.revision > 0 && item.record.revision < statement->integer(2);
            if (isOlder || static_cast<quint64>(statement->integer(1)) == item.record.hash) {
                outcome.row = *row;
                return outcome;
            }
        } else if (!statement->result()) {
            return failure(statement->result().error());
        }
    }
    outcome.changed = true;
    if (!row) {
        if (m_nextRow == 0) {
            const auto last = m_database->number("SELECT max(row) FROM items");
            if (!last) {
                return failure(last.error());
            }
            m_nextRow = last->value_or(0) + 1;
        }
        outcome.row = m_nextRow++;
        outcome.added = true;
        return insertItem(project, outcome.row, item).map([&] { return outcome; });
    }
    outcome.row = *row;
    const auto before = ground(*row);
    if (!before || !*before) {
        return failure(before ? Error{ErrorCode::Corrupt, QStringLiteral("The local copy is incomplete."), {}} : before.error());
    }
    if ((*before)->intent != 0) {
        outcome.before = **before;
        if (auto text = serverText(*row)) {
            outcome.serverTextBefore = *text;
        }
    }
    if (auto updated = updateItem(item, **before); !updated) {
        return failure(updated.error());
    }
    if ((*before)->intent == 0) {
        ItemStateUpdate update;
        update.row = *row;
        update.standing = standingOf(item.record);
        if (auto set = setState(update, **before); !set) {
            return failure(set.error());
        }
    }
    return outcome;
}

Result<void> CacheStore::removeItem(ItemRow row)
{
    const auto before = ground(row);
    const auto project = projectNumberOf(row);
    const auto face = storedFace(row);
    if (!before || !project || !face) {
        return failure(!before ? before.error() : !project ? project.error() : face.error());
    }
    if (auto removed = unindex(row, *face); !removed) {
        return removed;
    }
    if (auto unlabelled = setLabels(*project, row, face->labels, {}); !unlabelled) {
        return unlabelled;
    }
    if (*before) {
        tally(*project, (*before)->shown, -1);
    }
    for (const char* statement : {"DELETE FROM items WHERE row = ?",
                                  "DELETE FROM item_states WHERE row = ?",
                                  "DELETE FROM item_bases WHERE row = ?",
                                  "DELETE FROM item_texts WHERE row = ?"}) {
        if (auto done = m_database->run(statement, row); !done) {
            return failure(done.error());
        }
    }
    return {};
}

Result<void> CacheStore::setBase(ItemRow row, const ItemStanding& base)
{
    // The hash no longer fits, so that the next pull writes what the server really has.
    return plain(m_database->run("UPDATE item_bases SET status=?, excluded=?, reason=?, unknown_status=?, hash=0 WHERE row=?",
                                 static_cast<int>(base.status),
                                 base.excluded,
                                 orNull(base.reason),
                                 orNull(base.unknownWord),
                                 row));
}

Result<void> CacheStore::setState(const ItemStateUpdate& update, const ItemGround& before)
{
    return setStates({update}, {&before});
}

Result<void> CacheStore::setStates(const std::vector<ItemStateUpdate>& updates, const std::vector<const ItemGround*>& before)
{
    // That this user decided stays known while the state does not move. The index for the order by risk is written anew wherever `excluded` is set,
    // also to what it was; so it is set only where it moves.
    auto statement = m_database->prepare("UPDATE item_states SET status=?1, sync=?3, intent=?4,"
                                         " decided_at=coalesce(?5, CASE WHEN status = ?1 AND excluded = ?2 THEN decided_at END), reason=?6,"
                                         " unknown_status=?7, changed=max(changed, coalesce(?5, 0)) WHERE row BETWEEN ?8 AND ?9");
    if (!statement) {
        return failure(statement.error());
    }
    const auto comesToTheSame = [](const ItemStateUpdate& left, const ItemStateUpdate& right) {
        return left.standing == right.standing && left.decidedAt == right.decidedAt && left.sync == right.sync && left.intent == right.intent;
    };
    const ItemStateUpdate* bound = nullptr;
    for (size_t first = 0; first < updates.size();) {
        size_t last = first;
        while (last + 1 < updates.size() && updates[last + 1].row == updates[last].row + 1 && comesToTheSame(updates[last + 1], updates[first])) {
            ++last;
        }
        const ItemStateUpdate& update = updates[first];
        const ItemStanding& standing = update.standing;
        // SQLite keeps what is bound, and most rows differ from the last one in their number alone.
        if (bound == nullptr || !comesToTheSame(*bound, update)) {
            statement->bindAll(static_cast<int>(standing.status),
                               standing.excluded,
                               static_cast<int>(update.sync),
                               update.intent,
                               update.decidedAt == 0 ? std::optional<qint64>() : std::optional(update.decidedAt),
                               orNull(standing.reason),
                               orNull(standing.unknownWord));
            bound = &update;
        }
        const bool moves = std::any_of(before.begin() + static_cast<std::ptrdiff_t>(first),
                                       before.begin() + static_cast<std::ptrdiff_t>(last) + 1,
                                       [&standing](const ItemGround* ground) { return ground->shown.excluded != standing.excluded; });
        constexpr int rowParameter = 8;
        statement->bind(rowParameter, update.row);
        statement->bind(rowParameter + 1, updates[last].row);
        if (auto done = statement->run(); !done) {
            return done;
        }
        if (moves) {
            auto moved =
                m_database->run("UPDATE item_states SET excluded = ? WHERE row BETWEEN ? AND ?", standing.excluded, update.row, updates[last].row);
            if (!moved) {
                return failure(moved.error());
            }
        }
        for (size_t index = first; index <= last; ++index) {
            const ItemStanding& was = before[index]->shown;
            if (was.status != standing.status || was.excluded != standing.excluded) {
                tally(before[index]->project, was, -1);
                tally(before[index]->project, standing, 1);
            }
        }
        first = last + 1;
    }
    return {};
}

Result<void> CacheStore::setSync(ItemRow row, qint64 intent, SyncState sync)
{
    return plain(m_database->run("UPDATE item_states SET sync=? WHERE row=? AND intent=?", static_cast<int>(sync), row, intent));
}

Result<QByteArray> CacheStore::shownText(ItemRow row)
{
    auto statement = m_database->prepare("SELECT generated FROM item_texts WHERE row = ?", row);
    if (!statement) {
        return failure(statement.error());
    }
    return statement->next() ? Result<QByteArray>(statement->bytes(0)) : statement->result().map([] { return QByteArray("{}"); });
}

Result<QByteArray> CacheStore::serverText(ItemRow row)
{
    auto statement = m_database->prepare("SELECT coalesce(server_generated, generated) FROM item_texts WHERE row = ?", row);
    if (!statement) {
        return failure(statement.error());
    }
    return statement->next() ? Result<QByteArray>(statement->bytes(0)) : statement->result().map([] { return QByteArray("{}"); });
}

Result<QByteArray> CacheStore::metadata(ItemRow row)
{
    auto statement = m_database->prepare("SELECT metadata FROM item_texts WHERE row = ?", row);
    if (!statement) {
        return failure(statement.error());
    }
    return statement->next() ? Result<QByteArray>(statement->bytes(0)) : statement->result().map([] { return QByteArray("{}"); });
}

Result<void> CacheStore::showText(ItemRow row, const std::optional<QByteArray>& generated)
{
    const auto oldFace = storedFace(row);
    if (!oldFace) {
        return failure(oldFace.error());
    }
    Result<qint64> done = generated
        ? m_database->run(
              "UPDATE item_texts SET server_generated = coalesce(server_generated, generated), generated = ? WHERE row = ?", Utf8{*generated}, row)
        : m_database->run("UPDATE item_texts SET generated = server_generated, server_generated = NULL WHERE row = ?"
                          " AND server_generated IS NOT NULL",
                          row);
    if (!done) {
        return failure(done.error());
    }
    const auto newFace = storedFace(row);
    if (!newFace) {
        return failure(newFace.error());
    }
    done = m_database->run("UPDATE item_states SET edited=? WHERE row=?", generated.has_value(), row);
    const auto project = projectNumberOf(row);
    if (!done || !project) {
        return failure(done ? project.error() : done.error());
    }
    return updateFace(*project, row, *oldFace, *newFace);
}

Result<qint64> CacheStore::projectNumberOf(ItemRow row)
{
    const auto found = m_database->number("SELECT project FROM item_states WHERE row = ?", row);
    if (!found) {
        return failure(found.error());
    }
    if (!*found) {
        return failure(ErrorCode::NotFound, QStringLiteral("The item is not in the local copy."));
    }
    return **found;
}

Result<QList<ItemRow>> CacheStore::markedRows()
{
    auto statement = m_database->prepare("SELECT row FROM item_states WHERE intent <> 0");
    if (!statement) {
        return failure(statement.error());
    }
    QList<ItemRow> rows;
    while (statement->next()) {
        rows.append(statement->integer(0));
    }
    return statement->result().map([&] { return rows; });
}

}

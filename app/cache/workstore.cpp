#include "app/cache/workstore.h"

#include <QJsonDocument>

#include "models/wire/itemstream.h"

namespace galley::app {

namespace {

QString compact(const QJsonObject& json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QJsonObject parsed(QByteArrayView text)
{
    return QJsonDocument::fromJson(text.toByteArray()).object();
}

/// Intents of more items than this are not listed item by item.
constexpr qsizetype wideIntent = 64;
/// Beyond this many items it is quicker to read the whole outbox.
constexpr qsizetype manyItems = 5000;

constexpr auto stepColumns = "SELECT seq, id, project, at, label, reason, items, extras, state FROM steps ";
constexpr auto intentColumns = "SELECT seq, turn, id, step, act, created, project, kind, status, reason, change, title, items, done, state, attempts,"
                               " next_try, message, request, troubles FROM outbox ";

Step readStep(const storage::RawStatement& row)
{
    Step step;
    step.seq = row.integer(0);
    step.id = QUuid::fromRfc4122(row.view(1));
    step.project = ProjectId(QUuid::fromRfc4122(row.view(2)));
    step.at = row.integer(3);
    step.label = row.text(4);
    step.reason = row.text(5);
    step.state = static_cast<StepState>(row.integer(8));
    unpackStep(row.view(6), parsed(row.view(7)), step);
    return step;
}

Intent readIntent(const storage::RawStatement& row)
{
    Intent intent;
    intent.seq = row.integer(0);
    intent.turn = row.integer(1);
    intent.id = IntentId(QUuid::fromRfc4122(row.view(2)));
    intent.step = QUuid::fromRfc4122(row.view(3));
    intent.act = row.integer(4);
    intent.created = row.integer(5);
    intent.project = ProjectId(QUuid::fromRfc4122(row.view(6)));
    intent.kind = static_cast<IntentKind>(row.integer(7));
    intent.status = row.text(8);
    intent.reason = row.text(9);
    intent.change = parsed(row.view(10));
    intent.title = row.text(11);
    intent.items = unpackIntentItems(row.view(12));
    intent.done = row.integer(13);
    intent.state = static_cast<IntentState>(row.integer(14));
    intent.attempts = static_cast<int>(row.integer(15));
    intent.nextTry = row.integer(16);
    intent.message = row.text(17);
    intent.request = row.bytes(18);
    intent.troubles = unpackTroubles(parsed(row.view(19)));
    return intent;
}

Result<void> plain(Result<qint64> changed)
{
    return changed.map([](qint64) {});
}

}

QByteArray storedId(const QUuid& id)
{
    const auto bytes = uuidBytes(id);
    return QByteArray(bytes.data(), bytes.size());
}

Result<void> WorkStore::addStep(Step& step)
{
    auto done = m_database->run("INSERT INTO steps (id, project, at, label, reason, count, items, extras, state) VALUES (?,?,?,?,?,?,?,?,?)",
                                storedId(step.id),
                                storedId(step.project.uuid()),
                                step.at,
                                step.label,
                                step.reason.isNull() ? QStringLiteral("") : step.reason,
                                static_cast<qint64>(step.items.size()),
                                packItems(step.items),
                                compact(packExtras(step)),
                                static_cast<int>(step.state));
    step.seq = m_database->lastInsertId();
    return plain(done);
}

Result<void> WorkStore::setStepState(qint64 seq, StepState state)
{
    return plain(m_database->run("UPDATE steps SET state = ? WHERE seq = ?", static_cast<int>(state), seq));
}

Result<void> WorkStore::dropUndone(const ProjectId& project)
{
    return plain(m_database->run("UPDATE steps SET state = ? WHERE project = ? AND state = ?",
                                 static_cast<int>(StepState::Dropped),
                                 storedId(project.uuid()),
                                 static_cast<int>(StepState::Undone)));
}

Result<std::optional<Step>> WorkStore::oneStep(storage::RawStatement statement)
{
    if (statement.next()) {
        return std::optional<Step>(readStep(statement));
    }
    if (!statement.result()) {
        return failure(statement.result().error());
    }
    return std::optional<Step>();
}

Result<std::optional<Step>> WorkStore::stepToUndo(const ProjectId& project)
{
    auto statement = m_database->prepare(QByteArray(QByteArray(stepColumns) + "WHERE project = ? AND state = ? ORDER BY seq DESC LIMIT 1"),
                                         storedId(project.uuid()),
                                         static_cast<int>(StepState::Done));
    return statement ? oneStep(std::move(*statement)) : Result<std::optional<Step>>(failure(statement.error()));
}

Result<std::optional<Step>> WorkStore::stepToRedo(const ProjectId& project)
{
    auto statement = m_database->prepare(QByteArray(QByteArray(stepColumns) + "WHERE project = ? AND state = ? ORDER BY seq LIMIT 1"),
                                         storedId(project.uuid()),
                                         static_cast<int>(StepState::Undone));
    return statement ? oneStep(std::move(*statement)) : Result<std::optional<Step>>(failure(statement.error()));
}

Result<QList<Step>> WorkStore::steps(const ProjectId& project, int limit)
{
    auto statement = m_database->prepare(QByteArray(QByteArray(stepColumns) + "WHERE project = ? AND state = ? ORDER BY seq DESC LIMIT ?"),
                                         storedId(project.uuid()),
                                         static_cast<int>(StepState::Done),
                                         limit);
    if (!statement) {
        return failure(statement.error());
    }
    QList<Step> result;
    while (statement->next()) {
        result.append(readStep(*statement));
    }
    return statement->result().map([&] { return result; });
}

Result<bool> WorkStore::hasStep(const ProjectId& project, StepState state)
{
    return m_database->number("SELECT 1 FROM steps WHERE project = ? AND state = ? LIMIT 1", storedId(project.uuid()), static_cast<int>(state))
        .map([](const std::optional<qint64>& found) { return found.has_value(); });
}

Result<qint64> WorkStore::addHistory(qint64 at, const ProjectId& project, const QString& action, const QUuid& step, const QString& reason,
                                     const QString& detail)
{
    return m_database
        ->run("INSERT INTO history (at, project, action, step, reason, tool, detail) VALUES (?,?,?,?,?,'galley',?)",
              at,
              storedId(project.uuid()),
              action,
              storedId(step),
              reason.isNull() ? QStringLiteral("") : reason,
              detail.isNull() ? QStringLiteral("") : detail)
        .map([this](qint64) { return m_database->lastInsertId(); });
}

Result<qint64> WorkStore::lastAct(const QUuid& step)
{
    return m_database->number("SELECT max(seq) FROM history WHERE step = ? AND action IN ('decide', 'undo', 'redo')", storedId(step))
        .map([](const std::optional<qint64>& seq) { return seq.value_or(0); });
}

namespace {

constexpr auto historyColumns = "SELECT h.at, h.action, h.reason, h.tool, h.detail, s.id, s.project, s.at, s.label, s.reason, s.items, s.extras"
                                " FROM history h JOIN steps s ON s.id = h.step WHERE h.project = ? ";

/// Calls `visit` for each item of a row of the history, or for one of them.
Result<void> eachItem(const storage::RawStatement& row, const std::optional<QUuid>& only,
                      const std::function<Result<void>(const ItemHistoryRow&)>& visit)
{
    Step step;
    step.reason = row.text(9);
    unpackStep(row.view(10), parsed(row.view(11)), step);
    ItemHistoryRow entry;
    entry.at = row.integer(0);
    entry.action = row.text(1);
    entry.tool = row.text(3);
    entry.detail = row.text(4);
    entry.label = row.text(8);
    entry.isEdit = step.isEdit;
    entry.together = step.items.size();
    const bool back = entry.action == u"undo";
    for (const StepItem& item : std::as_const(step.items)) {
        if (only && item.id != *only) {
            continue;
        }
        entry.item = item.id;
        entry.from = back ? item.to : item.from;
        entry.to = back ? item.from : item.to;
        entry.reason = row.view(2).isEmpty() ? entry.to.reason : row.text(2);
        if (auto visited = visit(entry); !visited) {
            return visited;
        }
    }
    return {};
}

QByteArray packIds(const QList<QUuid>& ids)
{
    QByteArray out;
    out.reserve(ids.size() * static_cast<qsizetype>(sizeof(QUuid)));
    for (const QUuid& id : ids) {
        out += storedId(id);
    }
    return out;
}

QList<QUuid> unpackIds(QByteArrayView bytes)
{
    constexpr auto size = static_cast<qsizetype>(sizeof(QUuid));
    QList<QUuid> ids;
    ids.reserve(bytes.size() / size);
    for (qsizetype at = 0; at + size <= bytes.size(); at += size) {
        ids.append(QUuid::fromRfc4122(bytes.sliced(at, size)));
    }
    return ids;
}

}

qint64 textHashOf(const QJsonObject& generatedContent)
{
    return static_cast<qint64>(wire::contentHash(QJsonDocument(generatedContent).toJson(QJsonDocument::Compact)));
}

Result<QList<ItemHistoryRow>> WorkStore::historyOf(const ProjectId& project, const QUuid& item)
{
    // The items of a step stand behind each other in its blob; a step is looked into where the id is in it.
    auto statement = m_database->prepare(
        QByteArray(QByteArray(historyColumns) + "AND instr(s.items, ?) > 0 ORDER BY h.seq"), storedId(project.uuid()), storedId(item));
    if (!statement) {
        return failure(statement.error());
    }
    QList<ItemHistoryRow> result;
    while (statement->next()) {
        if (auto read = eachItem(*statement,
                                 item,
                                 [&result](const ItemHistoryRow& row) -> Result<void> {
                                     result.append(row);
                                     return {};
                                 });
            !read) {
            return failure(read.error());
        }
    }
    return statement->result().map([&] { return result; });
}

Result<void> WorkStore::visitHistory(const ProjectId& project, const std::function<Result<void>(const ItemHistoryRow&)>& visit)
{
    auto statement = m_database->prepare(QByteArray(QByteArray(historyColumns) + "ORDER BY h.seq"), storedId(project.uuid()));
    if (!statement) {
        return failure(statement.error());
    }
    while (statement->next()) {
        if (auto visited = eachItem(*statement, std::nullopt, visit); !visited) {
            return visited;
        }
    }
    return statement->result();
}

Result<std::optional<Step>> WorkStore::step(const QUuid& id)
{
    auto statement = m_database->prepare(QByteArray(QByteArray(stepColumns) + "WHERE id = ?"), storedId(id));
    return statement ? oneStep(std::move(*statement)) : Result<std::optional<Step>>(failure(statement.error()));
}

Result<void> WorkStore::setMark(const ProjectId& project, const QUuid& item, qint64 at, bool marked)
{
    return plain(marked
                     ? m_database->run("INSERT OR IGNORE INTO marks (item, project, at) VALUES (?,?,?)", storedId(item), storedId(project.uuid()), at)
                     : m_database->run("DELETE FROM marks WHERE item = ?", storedId(item)));
}

Result<QList<QUuid>> WorkStore::marks()
{
    auto statement = m_database->prepare("SELECT item FROM marks");
    if (!statement) {
        return failure(statement.error());
    }
    QList<QUuid> result;
    while (statement->next()) {
        result.append(QUuid::fromRfc4122(statement->view(0)));
    }
    return statement->result().map([&] { return result; });
}

Result<void> WorkStore::addHandEdit(const ProjectId& project, const QUuid& item, qint64 at, qint64 textHash)
{
    return plain(m_database->run("INSERT INTO hand_edits (item, hash, project, at) VALUES (?,?,?,?)"
                                 " ON CONFLICT (item, hash) DO UPDATE SET at = excluded.at",
                                 storedId(item),
                                 textHash,
                                 storedId(project.uuid()),
                                 at));
}

Result<QHash<QUuid, QSet<qint64>>> WorkStore::handEdits()
{
    auto statement = m_database->prepare("SELECT item, hash FROM hand_edits");
    if (!statement) {
        return failure(statement.error());
    }
    QHash<QUuid, QSet<qint64>> result;
    while (statement->next()) {
        result[QUuid::fromRfc4122(statement->view(0))].insert(statement->integer(1));
    }
    return statement->result().map([&] { return result; });
}

Result<qint64> WorkStore::addSample(const StoredSample& sample)
{
    return m_database
        ->run("INSERT INTO samples (project, at, plan, lot, drawn) VALUES (?,?,?,?,?)",
              storedId(sample.project.uuid()),
              sample.at,
              compact(sample.plan),
              packIds(sample.lot),
              packIds(sample.drawn))
        .map([this](qint64) { return m_database->lastInsertId(); });
}

Result<void> WorkStore::endSample(qint64 seq)
{
    return plain(m_database->run("UPDATE samples SET ended = 1 WHERE seq = ?", seq));
}

Result<QList<StoredSample>> WorkStore::samples(const ProjectId& project, int limit)
{
    auto statement = m_database->prepare(
        "SELECT seq, at, plan, lot, drawn, ended FROM samples WHERE project = ? ORDER BY seq DESC LIMIT ?", storedId(project.uuid()), limit);
    if (!statement) {
        return failure(statement.error());
    }
    QList<StoredSample> result;
    while (statement->next()) {
        result.append({statement->integer(0),
                       project,
                       statement->integer(1),
                       parsed(statement->view(2)),
                       unpackIds(statement->view(3)),
                       unpackIds(statement->view(4)),
                       statement->integer(5) != 0});
    }
    return statement->result().map([&] { return result; });
}

Result<void> WorkStore::addIntent(Intent& intent)
{
    auto done = m_database->run("INSERT INTO outbox (turn, id, step, act, created, project, kind, status, reason, change, title, items, wide)"
                                " VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)",
                                intent.turn,
                                storedId(intent.id.uuid()),
                                storedId(intent.step),
                                intent.act,
                                intent.created,
                                storedId(intent.project.uuid()),
                                static_cast<int>(intent.kind),
                                intent.status.isNull() ? QStringLiteral("") : intent.status,
                                intent.reason.isNull() ? QStringLiteral("") : intent.reason,
                                compact(intent.change),
                                intent.title,
                                packItems(intent.items),
                                intent.items.size() > wideIntent);
    if (!done) {
        return failure(done.error());
    }
    intent.seq = m_database->lastInsertId();
    if (intent.items.size() <= wideIntent) {
        for (const IntentItem& item : std::as_const(intent.items)) {
            if (auto listed = m_database->run("INSERT OR IGNORE INTO outbox_items (item, seq) VALUES (?,?)", storedId(item.id), intent.seq);
                !listed) {
                return failure(listed.error());
            }
        }
    }
    if (intent.turn == 0) {
        intent.turn = intent.seq;
        return plain(m_database->run("UPDATE outbox SET turn = seq WHERE seq = ?", intent.seq));
    }
    return {};
}

Result<void> WorkStore::updateIntent(const Intent& intent)
{
    auto done = m_database->run("UPDATE outbox SET id = ?, change = ?, done = ?, state = ?, attempts = ?, next_try = ?, message = ?, request = ?,"
                                " troubles = ? WHERE seq = ?",
                                storedId(intent.id.uuid()),
                                compact(intent.change),
                                intent.done,
                                static_cast<int>(intent.state),
                                intent.attempts,
                                intent.nextTry,
                                intent.message.isNull() ? QStringLiteral("") : intent.message,
                                intent.request.isEmpty() ? std::optional<QByteArray>() : std::optional(intent.request),
                                compact(packTroubles(intent.troubles)),
                                intent.seq);
    return plain(done);
}

Result<void> WorkStore::removeIntent(qint64 seq)
{
    return plain(m_database->run("DELETE FROM outbox_items WHERE seq = ?", seq).and_then([&](qint64) {
        return m_database->run("DELETE FROM outbox WHERE seq = ?", seq);
    }));
}

Result<QList<Intent>> WorkStore::readIntents(Result<storage::RawStatement> statement)
{
    if (!statement) {
        return failure(statement.error());
    }
    QList<Intent> result;
    while (statement->next()) {
        result.append(readIntent(*statement));
    }
    return statement->result().map([&] { return result; });
}

Result<QList<Intent>> WorkStore::intents(int limit)
{
    return readIntents(m_database->prepare(QByteArray(QByteArray(intentColumns) + "ORDER BY turn, seq LIMIT ?"), limit));
}

Result<QList<Intent>> WorkStore::intentsTouching(const QList<QUuid>& items)
{
    if (items.size() > manyItems) {
        return intents();
    }
    QSet<qint64> numbers;
    for (const QUuid& item : items) {
        auto statement = m_database->prepare("SELECT seq FROM outbox_items WHERE item = ?", storedId(item));
        if (!statement) {
            return failure(statement.error());
        }
        while (statement->next()) {
            numbers.insert(statement->integer(0));
        }
        if (auto read = statement->result(); !read) {
            return failure(read.error());
        }
    }
    auto result = readIntents(m_database->prepare(QByteArray(QByteArray(intentColumns) + "WHERE wide = 1 ORDER BY turn, seq")));
    if (!result) {
        return result;
    }
    const QSet<QUuid> wanted(items.begin(), items.end());
    result->removeIf([&](const Intent& intent) {
        return std::none_of(intent.items.begin(), intent.items.end(), [&](const IntentItem& item) { return wanted.contains(item.id); });
    });
    for (const qint64 seq : std::as_const(numbers)) {
        auto found = intent(seq);
        if (!found) {
            return failure(found.error());
        }
        if (*found) {
            result->append(std::move(**found));
        }
    }
    std::sort(result->begin(), result->end(), [](const Intent& left, const Intent& right) {
        return std::tie(left.turn, left.seq) < std::tie(right.turn, right.seq);
    });
    return result;
}

Result<std::optional<Intent>> WorkStore::intent(qint64 seq)
{
    return readIntents(m_database->prepare(QByteArray(QByteArray(intentColumns) + "WHERE seq = ?"), seq)).map([](const QList<Intent>& found) {
        return found.isEmpty() ? std::optional<Intent>() : std::optional(found.first());
    });
}

Result<std::optional<Intent>> WorkStore::intent(const IntentId& id)
{
    return readIntents(m_database->prepare(QByteArray(QByteArray(intentColumns) + "WHERE id = ?"), storedId(id.uuid())))
        .map([](const QList<Intent>& found) { return found.isEmpty() ? std::optional<Intent>() : std::optional(found.first()); });
}

Result<QList<Intent>> WorkStore::intentsOfStep(const QUuid& step)
{
    return readIntents(m_database->prepare(QByteArray(QByteArray(intentColumns) + "WHERE step = ? ORDER BY turn, seq"), storedId(step)));
}

Result<OutboxCounts> WorkStore::counts()
{
    auto statement = m_database->prepare("SELECT state, count(*), min(CASE WHEN next_try > 0 THEN next_try END) FROM outbox GROUP BY state");
    if (!statement) {
        return failure(statement.error());
    }
    OutboxCounts counts;
    while (statement->next()) {
        const qint64 count = statement->integer(1);
        switch (static_cast<IntentState>(statement->integer(0))) {
        case IntentState::Failed:
            counts.failures += count;
            break;
        case IntentState::Conflict:
            counts.conflicts += count;
            break;
        default:
            counts.waiting += count;
            if (!statement->isNull(2)) {
                counts.nextTry = std::min(counts.nextTry.value_or(statement->integer(2)), statement->integer(2));
            }
        }
    }
    return statement->result().map([&] { return counts; });
}

Result<QString> WorkStore::fact(const QString& name)
{
    auto statement = m_database->prepare("SELECT value FROM facts WHERE name = ?", name);
    if (!statement) {
        return failure(statement.error());
    }
    return statement->next() ? Result<QString>(statement->text(0)) : statement->result().map([] { return QString(); });
}

Result<void> WorkStore::setFact(const QString& name, const QString& value)
{
    return plain(
        m_database->run("INSERT INTO facts (name, value) VALUES (?,?) ON CONFLICT (name) DO UPDATE SET value = excluded.value", name, value));
}

}

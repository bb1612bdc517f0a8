#include "app/cache/cachereader.h"

#include <QJsonDocument>
#include <QTimeZone>

#include "app/cache/intent.h"
#include "app/cache/workstore.h"
#include "models/wire/json.h"

namespace galley::app {

namespace {

QDateTime instantOf(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
}

QJsonObject parsed(QByteArrayView text)
{
    return QJsonDocument::fromJson(text.toByteArray()).object();
}

constexpr auto summaryColumns =
    "SELECT b.id, i.external_id, i.name, i.excerpt, i.item_type, i.image, s.status, s.excluded, s.unknown_status, s.confidence, s.findings, s.sync,"
    " s.decided_at, (SELECT name FROM sources WHERE number = s.source) FROM items i JOIN item_states s ON s.row = i.row"
    " JOIN item_bases b ON b.row = i.row WHERE i.row = ?";

ItemSummary readSummary(const storage::RawStatement& values, ItemRow row)
{
    ItemSummary summary;
    summary.row = row;
    summary.id = ItemId(QUuid::fromRfc4122(values.view(0)));
    summary.externalId = values.text(1);
    summary.name = values.text(2);
    summary.excerpt = values.text(3);
    summary.itemType = values.text(4);
    summary.imageUrl = values.text(5);
    const auto code = static_cast<StatusCode>(values.integer(6));
    summary.excluded = values.integer(7) != 0;
    if (code == unknownStatus) {
        summary.unknownStatus = values.text(8);
    } else {
        summary.status = static_cast<ItemStatus>(code);
    }
    if (!values.isNull(9)) {
        summary.confidence = values.real(9);
    }
    summary.findingCount = static_cast<int>(values.integer(10));
    summary.syncState = static_cast<SyncState>(values.integer(11));
    if (!values.isNull(12)) {
        summary.decidedAt = instantOf(values.integer(12));
    }
    summary.sourceName = values.text(13);
    return summary;
}

/// What the order is made from: a key, then the place in the queue.
struct Place {
    double key;
    qint64 position;
    ItemRow row;
};

}

QString searchExpression(const QString& typed)
{
    QStringList words;
    QString word;
    const auto close = [&] {
        if (!word.isEmpty()) {
            words.append(u'"' + word + QStringLiteral("\"*"));
            word.clear();
        }
    };
    for (const QChar character : typed) {
        if (character.isLetterOrNumber() || character.isMark() || character.isSurrogate()) {
            word += character;
        } else {
            close();
        }
    }
    close();
    return words.join(QStringLiteral(" AND "));
}

Result<std::unique_ptr<CacheReader>> CacheReader::open(const QString& path)
{
    auto database = storage::RawDatabase::open(path, {storage::OpenMode::ReadOnly, storage::Durability::Crash, 5000, 16384});
    if (!database) {
        return failure(database.error());
    }
    std::unique_ptr<CacheReader> reader(new CacheReader);
    reader->m_database = std::move(*database);
    return reader;
}

Result<std::optional<qint64>> CacheReader::projectNumber(const ProjectId& project)
{
    return m_database->number("SELECT number FROM projects WHERE id = ?", storedId(project.uuid()));
}

Result<std::vector<ItemRow>> CacheReader::matching(const QString& text)
{
    auto statement = m_database->prepare("SELECT rowid FROM item_search WHERE item_search MATCH ? ORDER BY rowid", text);
    if (!statement) {
        return failure(statement.error());
    }
    std::vector<ItemRow> rows;
    while (statement->next()) {
        rows.push_back(statement->integer(0));
    }
    return statement->result().map([&] { return std::move(rows); });
}

Result<QList<ItemRow>> CacheReader::order(const ItemQuery& query)
{
    const auto number = projectNumber(query.projectId);
    if (!number) {
        return failure(number.error());
    }
    if (!*number) {
        return QList<ItemRow>();
    }
    const QString expression = searchExpression(query.text);
    std::optional<std::vector<ItemRow>> matches;
    if (!expression.isEmpty()) {
        auto found = matching(expression);
        if (!found) {
            return failure(found.error());
        }
        matches = std::move(*found);
        if (matches->empty()) {
            return QList<ItemRow>();
        }
    } else if (!query.text.trimmed().isEmpty()) {
        return QList<ItemRow>();
    }

    QByteArray key = "0";
    QHash<qint64, int> sourceRanks;
    switch (query.sortKey) {
    case SortKey::Queue:
    case SortKey::Name:
        break;
    case SortKey::Status:
        key = "s.status";
        break;
    case SortKey::Confidence:
        key = "coalesce(s.confidence, -1)";
        break;
    case SortKey::Findings:
        key = "s.findings";
        break;
    case SortKey::Created:
        key = "s.created";
        break;
    case SortKey::Source: {
        key = "s.source";
        auto sources = m_database->prepare("SELECT number FROM sources ORDER BY name COLLATE NOCASE, number");
        if (!sources) {
            return failure(sources.error());
        }
        while (sources->next()) {
            sourceRanks.insert(sources->integer(0), static_cast<int>(sourceRanks.size()) + 1);
        }
        break;
    }
    }

    QByteArray condition = "s.project = ?1";
    bool wantsExcluded = false;
    QByteArrayList statuses;
    for (const ItemStatus status : query.statuses) {
        if (status == ItemStatus::Excluded) {
            wantsExcluded = true;
        } else {
            statuses.append(QByteArray::number(static_cast<int>(status)));
        }
    }
    if (query.statuses.isEmpty()) {
        condition += " AND s.excluded = 0";
    } else if (statuses.isEmpty()) {
        condition += " AND s.excluded = 1";
    } else {
        condition += " AND ((s.excluded = 0 AND s.status IN (" + statuses.join(',') + "))" + (wantsExcluded ? " OR s.excluded = 1)" : ")");
    }
    if (query.sourceId) {
        const auto source = m_database->number("SELECT number FROM sources WHERE id = ?", storedId(query.sourceId->uuid()));
        if (!source) {
            return failure(source.error());
        }
        condition += " AND s.source = " + QByteArray::number(source->value_or(-1));
    }
    if (query.confidenceBelow) {
        condition += " AND s.confidence < " + QByteArray::number(*query.confidenceBelow, 'g', 17);
    }
    if (query.hasFindings) {
        condition += *query.hasFindings ? " AND s.findings > 0" : " AND s.findings = 0";
    }

    std::vector<Place> places;
    const auto take = [&](const storage::RawStatement& values) {
        double sortKey = values.real(2);
        if (query.sortKey == SortKey::Source) {
            sortKey = sourceRanks.value(values.integer(2));
        }
        places.push_back({sortKey, values.integer(1), values.integer(0)});
    };
    constexpr size_t fewMatches = 20'000;
    const QByteArray head = "SELECT s.row, s.position, " + key + " FROM item_states s WHERE ";
    if (matches && matches->size() <= fewMatches) {
        auto statement = m_database->prepare(QByteArray(head + "s.row = ?2 AND " + condition));
        if (!statement) {
            return failure(statement.error());
        }
        for (const ItemRow row : *matches) {
            statement->bind(1, **number);
            statement->bind(2, row);
            if (statement->next()) {
                take(*statement);
            }
            if (!statement->result()) {
                return failure(statement->result().error());
            }
            statement->reset();
        }
    } else {
        auto statement = m_database->prepare(QByteArray(head + condition + " ORDER BY s.row"), **number);
        if (!statement) {
            return failure(statement.error());
        }
        size_t next = 0;
        while (statement->next()) {
            if (matches) {
                const ItemRow row = statement->integer(0);
                while (next < matches->size() && (*matches)[next] < row) {
                    ++next;
                }
                if (next == matches->size()) {
                    break;
                }
                if ((*matches)[next] != row) {
                    continue;
                }
            }
            take(*statement);
        }
        if (!statement->result()) {
            return failure(statement->result().error());
        }
    }

    QList<ItemRow> rows;
    rows.reserve(static_cast<qsizetype>(places.size()));
    if (query.sortKey == SortKey::Name) {
        // The index is in the order of names; what does not match is passed over.
        std::vector<ItemRow> wanted;
        wanted.reserve(places.size());
        for (const Place& place : places) {
            wanted.push_back(place.row);
        }
        std::sort(wanted.begin(), wanted.end());
        const ItemRow first = wanted.empty() ? 0 : wanted.front();
        std::vector<bool> isWanted(wanted.empty() ? 0 : static_cast<size_t>(wanted.back() - first + 1));
        for (const ItemRow row : wanted) {
            isWanted[static_cast<size_t>(row - first)] = true;
        }
        auto statement =
            m_database->prepare("SELECT row FROM items INDEXED BY items_by_name WHERE project = ? ORDER BY name COLLATE NOCASE", **number);
        if (!statement) {
            return failure(statement.error());
        }
        while (statement->next()) {
            const ItemRow row = statement->integer(0);
            if (row >= first && static_cast<size_t>(row - first) < isWanted.size() && isWanted[static_cast<size_t>(row - first)]) {
                rows.append(row);
            }
        }
        if (query.sortOrder == Qt::DescendingOrder) {
            std::reverse(rows.begin(), rows.end());
        }
        return statement->result().map([&] { return rows; });
    }
    const bool descending = query.sortOrder == Qt::DescendingOrder;
    const auto before = [descending, byQueue = query.sortKey == SortKey::Queue](const Place& left, const Place& right) {
        if (left.key != right.key) {
            return descending ? left.key > right.key : left.key < right.key;
        }
        if (left.position != right.position) {
            return descending && byQueue ? left.position > right.position : left.position < right.position;
        }
        return left.row < right.row;
    };
    if (!std::is_sorted(places.begin(), places.end(), before)) {
        std::sort(places.begin(), places.end(), before);
    }
    for (const Place& place : places) {
        rows.append(place.row);
    }
    return rows;
}

Result<QList<ItemSummary>> CacheReader::summaries(const QList<ItemRow>& rows)
{
    auto statement = m_database->prepare(summaryColumns);
    if (!statement) {
        return failure(statement.error());
    }
    QList<ItemSummary> result;
    result.reserve(rows.size());
    for (const ItemRow row : rows) {
        statement->bind(1, row);
        if (statement->next()) {
            result.append(readSummary(*statement, row));
        } else if (!statement->result()) {
            return failure(statement->result().error());
        }
        statement->reset();
    }
    return result;
}

Result<ItemDetail> CacheReader::detail(ItemRow row)
{
    ItemDetail detail;
    {
        auto statement = m_database->prepare(summaryColumns, row);
        if (!statement) {
            return failure(statement.error());
        }
        if (!statement->next()) {
            return failure(statement->result() ? Error{ErrorCode::NotFound, QStringLiteral("The item is gone."), {}} : statement->result().error());
        }
        detail.summary = readSummary(*statement, row);
    }
    auto statement = m_database->prepare("SELECT t.source_data, t.generated, t.metadata, b.revision, s.reason FROM item_texts t"
                                         " JOIN item_bases b ON b.row = t.row JOIN item_states s ON s.row = t.row WHERE t.row = ?",
                                         row);
    if (!statement) {
        return failure(statement.error());
    }
    if (statement->next()) {
        detail.sourceData = parsed(statement->view(0));
        detail.generatedContent = parsed(statement->view(1));
        detail.metadata = parsed(statement->view(2));
        detail.revision = statement->integer(3);
        if (!statement->isNull(4)) {
            detail.metadata.insert(QStringLiteral("reject_reason"), statement->text(4));
        }
        detail.findings = content::findingsFromJson(detail.metadata.value(QLatin1StringView(content::findingsKey)).toArray());
    }
    return statement->result().map([&] { return detail; });
}

Result<StatusTally> CacheReader::tally(const ProjectId& project)
{
    auto statement = m_database->prepare("SELECT status, excluded, count FROM tallies WHERE project = (SELECT number FROM projects WHERE id = ?)",
                                         storedId(project.uuid()));
    if (!statement) {
        return failure(statement.error());
    }
    StatusTally tally;
    while (statement->next()) {
        const qint64 count = statement->integer(2);
        tally.total += count;
        if (statement->integer(1) != 0) {
            tally.counts[ItemStatus::Excluded] += count;
        } else if (statement->integer(0) != unknownStatus) {
            tally.counts[static_cast<ItemStatus>(statement->integer(0))] += count;
        }
    }
    return statement->result().map([&] { return tally; });
}

Result<std::optional<ItemRow>> CacheReader::nextUndecided(const QList<ItemRow>& order, qsizetype after, int step)
{
    auto statement = m_database->prepare("SELECT 1 FROM item_states WHERE row = ? AND excluded = 0 AND status IN (0, 1, 2)");
    static_assert(static_cast<int>(ItemStatus::Pending) == 0 && static_cast<int>(ItemStatus::Generated) == 1
                  && static_cast<int>(ItemStatus::Flagged) == 2);
    if (!statement) {
        return failure(statement.error());
    }
    for (qsizetype index = after + step; index >= 0 && index < order.size() && step != 0; index += step) {
        statement->bind(1, order[index]);
        const bool found = statement->next();
        if (!statement->result()) {
            return failure(statement->result().error());
        }
        statement->reset();
        if (found) {
            return std::optional(order[index]);
        }
    }
    return std::optional<ItemRow>();
}

Result<QList<wire::Project>> CacheReader::projects(bool trashed)
{
    QList<wire::Project> result;
    {
        auto statement =
            m_database->prepare("SELECT json FROM projects WHERE trashed = ? AND json <> '' ORDER BY name COLLATE NOCASE, number", trashed);
        if (!statement) {
            return failure(statement.error());
        }
        while (statement->next()) {
            auto project = wire::decode<wire::Project>(statement->view(0));
            if (!project) {
                return failure(project.error());
            }
            result.append(std::move(*project));
        }
        if (!statement->result()) {
            return failure(statement->result().error());
        }
    }
    for (wire::Project& project : result) {
        const auto pulled = pulledAt(project.id);
        if (!pulled || !*pulled) {
            continue;
        }
        const auto counted = tally(project.id);
        if (!counted) {
            continue;
        }
        const auto count = [&](ItemStatus status) { return std::optional(counted->counts.value(status)); };
        project.statusCounts = {count(ItemStatus::Pending),
                                count(ItemStatus::Generated),
                                count(ItemStatus::Flagged),
                                count(ItemStatus::Approved),
                                count(ItemStatus::Rejected),
                                count(ItemStatus::Synced),
                                count(ItemStatus::Excluded)};
        project.flaggedCount = counted->counts.value(ItemStatus::Flagged);
    }
    return result;
}

Result<std::optional<ItemRow>> CacheReader::rowOf(const QUuid& item)
{
    return m_database->number("SELECT row FROM item_bases WHERE id = ?", storedId(item));
}

Result<std::optional<ItemRow>> CacheReader::rowByExternalId(const ProjectId& project, const QString& externalId)
{
    return m_database->number(
        "SELECT row FROM items WHERE project = (SELECT number FROM projects WHERE id = ?) AND external_id = ?", storedId(project.uuid()), externalId);
}

Result<std::optional<qint64>> CacheReader::pulledAt(const ProjectId& project)
{
    return m_database->number("SELECT pulled_at FROM projects WHERE id = ?", storedId(project.uuid()));
}

}

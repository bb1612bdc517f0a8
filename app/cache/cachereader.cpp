#include "app/cache/cachereader.h"

#include <QJsonDocument>
#include <QTimeZone>
#include <algorithm>
#include <numeric>

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
    " s.decided_at, (SELECT name FROM sources WHERE number = s.source), s.risk FROM items i JOIN item_states s ON s.row = i.row"
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
    summary.risk = static_cast<int>(values.integer(14));
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

namespace {

/// A rule or a language stands for itself and for what it begins: "grounding" for "grounding.material", "pt" for "pt-BR".
bool beginsWith(const QString& value, const QString& wanted, QStringView separators)
{
    return value.startsWith(wanted, Qt::CaseInsensitive) && (value.size() == wanted.size() || separators.contains(value.at(wanted.size())));
}

bool isStepOf(const QString& category, const QString& wanted)
{
    if (category.compare(wanted, Qt::CaseInsensitive) == 0 || beginsWith(category, wanted, u" >/")) {
        return true;
    }
    for (const QString& step : category.split(u'>')) {
        if (step.trimmed().compare(wanted, Qt::CaseInsensitive) == 0) {
            return true;
        }
    }
    return false;
}

bool isWanted(ItemLabel::Kind kind, const QString& value, const QStringList& wanted)
{
    return std::any_of(wanted.begin(), wanted.end(), [&](const QString& one) {
        switch (kind) {
        case ItemLabel::Kind::Category:
            return isStepOf(value, one);
        case ItemLabel::Kind::Language:
            return beginsWith(value, one, u"-_");
        case ItemLabel::Kind::Rule:
            return beginsWith(value, one, u".");
        }
        return false;
    });
}

std::vector<ItemRow> common(const std::vector<ItemRow>& left, const std::vector<ItemRow>& right)
{
    std::vector<ItemRow> both;
    both.reserve(std::min(left.size(), right.size()));
    std::set_intersection(left.begin(), left.end(), right.begin(), right.end(), std::back_inserter(both));
    return both;
}

void sortUnique(std::vector<ItemRow>& rows)
{
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
}

/// Puts places that stand in the order of the queue in the order of a key with few different values: one pass, where sorting takes twenty.
/// False when there are too many values; nothing was changed then.
bool sortByFewKeys(std::vector<Place>& places, bool descending)
{
    constexpr size_t fewKeys = 1024;
    std::vector<uint32_t> bucketOf(places.size());
    QHash<double, uint32_t> numbers;
    std::vector<double> keys;
    std::vector<size_t> sizes;
    double last = 0;
    uint32_t number = 0;
    for (size_t index = 0; index < places.size(); ++index) {
        const double key = places[index].key;
        if (index == 0 || key != last) {
            const auto known = numbers.constFind(key);
            if (known == numbers.cend()) {
                if (keys.size() == fewKeys) {
                    return false;
                }
                number = static_cast<uint32_t>(keys.size());
                numbers.insert(key, number);
                keys.push_back(key);
                sizes.push_back(0);
            } else {
                number = *known;
            }
            last = key;
        }
        bucketOf[index] = number;
        ++sizes[number];
    }
    std::vector<uint32_t> byKey(keys.size());
    std::iota(byKey.begin(), byKey.end(), 0U);
    std::sort(
        byKey.begin(), byKey.end(), [&](uint32_t left, uint32_t right) { return descending ? keys[left] > keys[right] : keys[left] < keys[right]; });
    std::vector<size_t> next(keys.size());
    size_t from = 0;
    for (const uint32_t bucket : byKey) {
        next[bucket] = from;
        from += sizes[bucket];
    }
    std::vector<Place> sorted(places.size());
    for (size_t index = 0; index < places.size(); ++index) {
        sorted[next[bucketOf[index]]++] = places[index];
    }
    places.swap(sorted);
    return true;
}

void sortPlaces(std::vector<Place>& places, SortKey key, bool descending)
{
    const auto inQueue = [](const Place& left, const Place& right) {
        return std::tie(left.position, left.row) < std::tie(right.position, right.row);
    };
    if (!std::is_sorted(places.begin(), places.end(), inQueue)) {
        std::sort(places.begin(), places.end(), inQueue);
    }
    if (key == SortKey::Queue) {
        if (descending) {
            std::reverse(places.begin(), places.end());
        }
        return;
    }
    if (!sortByFewKeys(places, descending)) {
        std::stable_sort(places.begin(), places.end(), [descending](const Place& left, const Place& right) {
            return descending ? left.key > right.key : left.key < right.key;
        });
    }
}

QByteArray keyColumn(SortKey key)
{
    switch (key) {
    case SortKey::Queue:
    case SortKey::Name:
        return "0";
    case SortKey::Status:
        return "s.status";
    case SortKey::Confidence:
        return "coalesce(s.confidence, -1)";
    case SortKey::Findings:
        return "s.findings";
    case SortKey::Created:
        return "s.created";
    case SortKey::Source:
        return "s.source";
    case SortKey::Risk:
        return "s.risk";
    case SortKey::Changed:
        return "s.changed";
    }
    return "0";
}

/// Whether the query has conditions that are lists of rows, beside its words.
bool hasLists(const ItemQuery& query)
{
    return query.among || !query.categories.isEmpty() || !query.languages.isEmpty() || !query.rules.isEmpty() || query.marked == std::optional(true);
}

/// Whether everything that is not excluded is asked for.
bool isWide(const ItemQuery& query)
{
    ItemQuery wide;
    wide.projectId = query.projectId;
    wide.sortKey = query.sortKey;
    wide.sortOrder = query.sortOrder;
    return query == wide;
}

}

Result<std::vector<ItemRow>> CacheReader::rowsWithLabels(qint64 project, ItemLabel::Kind kind, const QStringList& wanted)
{
    std::vector<qint64> labels;
    {
        auto statement = m_database->prepare("SELECT number, value FROM labels WHERE project = ? AND kind = ?", project, static_cast<int>(kind));
        if (!statement) {
            return failure(statement.error());
        }
        while (statement->next()) {
            if (isWanted(kind, statement->text(1), wanted)) {
                labels.push_back(statement->integer(0));
            }
        }
        if (!statement->result()) {
            return failure(statement->result().error());
        }
    }
    std::vector<ItemRow> rows;
    for (const qint64 label : labels) {
        auto statement = m_database->prepare("SELECT row FROM item_labels WHERE label = ? ORDER BY row", label);
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
    if (labels.size() > 1) {
        sortUnique(rows);
    }
    return rows;
}

Result<std::vector<ItemRow>> CacheReader::rowsOf(const QList<QUuid>& items)
{
    std::vector<ItemRow> rows;
    rows.reserve(static_cast<size_t>(items.size()));
    for (const QUuid& item : items) {
        const auto row = rowOf(item);
        if (!row) {
            return failure(row.error());
        }
        if (*row) {
            rows.push_back(**row);
        }
    }
    sortUnique(rows);
    return rows;
}

Result<std::optional<std::vector<ItemRow>>> CacheReader::restriction(qint64 project, const ItemQuery& query, const Personal& personal)
{
    std::optional<std::vector<ItemRow>> rows;
    const auto narrow = [&rows](Result<std::vector<ItemRow>> found) -> Result<void> {
        if (!found) {
            return failure(found.error());
        }
        rows = rows ? common(*rows, *found) : std::move(*found);
        return {};
    };
    Result<void> done;
    if (query.among) {
        std::vector<ItemRow> among(query.among->begin(), query.among->end());
        sortUnique(among);
        done = narrow(std::move(among));
    }
    if (done && !query.categories.isEmpty()) {
        done = narrow(rowsWithLabels(project, ItemLabel::Kind::Category, query.categories));
    }
    if (done && !query.languages.isEmpty()) {
        done = narrow(rowsWithLabels(project, ItemLabel::Kind::Language, query.languages));
    }
    if (done && !query.rules.isEmpty()) {
        done = narrow(rowsWithLabels(project, ItemLabel::Kind::Rule, query.rules));
    }
    if (done && query.marked == std::optional(true)) {
        done = narrow(rowsOf(personal.marked));
    }
    const QString expression = searchExpression(query.text);
    if (done && !expression.isEmpty()) {
        done = narrow(matching(expression));
    } else if (done && !query.text.trimmed().isEmpty()) {
        done = narrow(std::vector<ItemRow>());
    }
    return done.map([&] { return std::move(rows); });
}

Result<QByteArray> CacheReader::conditionOf(const ItemQuery& query)
{
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
        // A sample keeps the items that were excluded since: that is what became of them.
        condition += query.among ? "" : " AND s.excluded = 0";
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
    const auto add = [&condition](const char* comparison, const auto& value) {
        if (value) {
            condition += comparison + QByteArray::number(*value);
        }
    };
    if (query.confidenceBelow) {
        condition += " AND s.confidence < " + QByteArray::number(*query.confidenceBelow, 'g', 17);
    }
    if (query.confidenceFrom) {
        condition += " AND s.confidence >= " + QByteArray::number(*query.confidenceFrom, 'g', 17);
    }
    if (query.hasFindings) {
        condition += *query.hasFindings ? " AND s.findings > 0" : " AND s.findings = 0";
    }
    add(" AND s.changed >= ", query.changedFrom);
    add(" AND s.changed < ", query.changedBefore);
    add(" AND s.risk >= ", query.riskFrom);
    add(" AND s.risk < ", query.riskBelow);
    return condition;
}

Result<QList<ItemRow>> CacheReader::byName(qint64 project, std::vector<ItemRow> wanted, bool descending)
{
    // The index is in the order of names; what does not match is passed over.
    std::sort(wanted.begin(), wanted.end());
    const ItemRow first = wanted.empty() ? 0 : wanted.front();
    std::vector<bool> isIn(wanted.empty() ? 0 : static_cast<size_t>(wanted.back() - first + 1));
    for (const ItemRow row : wanted) {
        isIn[static_cast<size_t>(row - first)] = true;
    }
    QList<ItemRow> rows;
    rows.reserve(static_cast<qsizetype>(wanted.size()));
    auto statement = m_database->prepare("SELECT row FROM items INDEXED BY items_by_name WHERE project = ? ORDER BY name COLLATE NOCASE", project);
    if (!statement) {
        return failure(statement.error());
    }
    while (statement->next()) {
        const ItemRow row = statement->integer(0);
        if (row >= first && static_cast<size_t>(row - first) < isIn.size() && isIn[static_cast<size_t>(row - first)]) {
            rows.append(row);
        }
    }
    if (descending) {
        std::reverse(rows.begin(), rows.end());
    }
    return statement->result().map([&] { return rows; });
}

Result<QList<ItemRow>> CacheReader::order(const ItemQuery& query, const Personal& personal)
{
    const auto number = projectNumber(query.projectId);
    if (!number) {
        return failure(number.error());
    }
    if (!*number) {
        return QList<ItemRow>();
    }
    const bool descending = query.sortOrder == Qt::DescendingOrder;
    if (query.sortKey == SortKey::Risk && descending && isWide(query)) {
        auto statement = m_database->prepare("SELECT row FROM item_states INDEXED BY item_states_by_risk WHERE project = ? AND excluded = 0"
                                             " ORDER BY risk DESC, position, row",
                                             **number);
        if (!statement) {
            return failure(statement.error());
        }
        QList<ItemRow> rows;
        while (statement->next()) {
            rows.append(statement->integer(0));
        }
        return statement->result().map([&] { return rows; });
    }
    // Words alone are joined inside SQLite: a look-up there costs half of one from outside.
    const QString expression = searchExpression(query.text);
    const bool byWords = !expression.isEmpty() && !hasLists(query);
    const auto matches = byWords ? Result<std::optional<std::vector<ItemRow>>>(std::nullopt) : restriction(**number, query, personal);
    const auto condition = conditionOf(query);
    if (!matches || !condition) {
        return failure(matches ? condition.error() : matches.error());
    }
    if (*matches && (*matches)->empty()) {
        return QList<ItemRow>();
    }
    QHash<qint64, int> sourceRanks;
    if (query.sortKey == SortKey::Source) {
        auto sources = m_database->prepare("SELECT number FROM sources ORDER BY name COLLATE NOCASE, number");
        if (!sources) {
            return failure(sources.error());
        }
        while (sources->next()) {
            sourceRanks.insert(sources->integer(0), static_cast<int>(sourceRanks.size()) + 1);
        }
    }
    std::vector<ItemRow> unwanted;
    if (query.marked == std::optional(false)) {
        auto marked = rowsOf(personal.marked);
        if (!marked) {
            return failure(marked.error());
        }
        unwanted = std::move(*marked);
    }
    std::vector<ItemRow> edited;
    if (query.editor != Editor::Anybody) {
        auto mine = rowsOf(personal.edited);
        if (!mine) {
            return failure(mine.error());
        }
        edited = std::move(*mine);
    }

    std::vector<Place> places;
    const bool asksMore = !unwanted.empty() || query.editor != Editor::Anybody;
    const auto take = [&](const storage::RawStatement& values) {
        const ItemRow row = values.integer(0);
        if (asksMore) {
            if (std::binary_search(unwanted.begin(), unwanted.end(), row)) {
                return;
            }
            const bool mine = !values.isNull(3) || std::binary_search(edited.begin(), edited.end(), row);
            const bool decided = values.integer(4) != 0;
            const Editor editor = mine ? Editor::Me : decided ? Editor::Others : Editor::Nobody;
            if (query.editor != Editor::Anybody && query.editor != editor) {
                return;
            }
        }
        const double key = query.sortKey == SortKey::Source ? sourceRanks.value(values.integer(2)) : values.real(2);
        places.push_back({key, values.integer(1), row});
    };
    const auto highest = m_database->number("SELECT max(row) FROM item_states");
    if (!highest) {
        return failure(highest.error());
    }
    // Reading all rows in a go costs a fifth of looking each of them up.
    constexpr size_t lookUpCost = 5;
    const size_t fewMatches = static_cast<size_t>(highest->value_or(0)) / lookUpCost;
    static_assert(static_cast<int>(ItemStatus::Pending) == 0 && static_cast<int>(ItemStatus::Generated) == 1
                  && static_cast<int>(ItemStatus::Flagged) == 2);
    const QByteArray head = "SELECT s.row, s.position, " + keyColumn(query.sortKey)
        + (asksMore ? ", s.decided_at, (s.excluded = 1 OR s.status > 2)" : "") + " FROM item_states s WHERE ";
    if (byWords) {
        auto statement = m_database->prepare(QByteArray(QByteArray(head).replace(" FROM item_states s WHERE ",
                                                                                 " FROM item_search f CROSS JOIN item_states s ON s.row = f.rowid"
                                                                                 " WHERE f.item_search MATCH ?2 AND ")
                                                        + *condition));
        if (!statement) {
            return failure(statement.error());
        }
        statement->bindAll(**number, expression);
        while (statement->next()) {
            take(*statement);
        }
        if (!statement->result()) {
            return failure(statement->result().error());
        }
    } else if (*matches && (*matches)->size() <= fewMatches) {
        auto statement = m_database->prepare(QByteArray(head + "s.row = ?2 AND " + *condition));
        if (!statement) {
            return failure(statement.error());
        }
        for (const ItemRow row : **matches) {
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
        auto statement = m_database->prepare(QByteArray(head + *condition + " ORDER BY s.row"), **number);
        if (!statement) {
            return failure(statement.error());
        }
        size_t next = 0;
        while (statement->next()) {
            if (*matches) {
                const ItemRow row = statement->integer(0);
                while (next < (*matches)->size() && (**matches)[next] < row) {
                    ++next;
                }
                if (next == (*matches)->size()) {
                    break;
                }
                if ((**matches)[next] != row) {
                    continue;
                }
            }
            take(*statement);
        }
        if (!statement->result()) {
            return failure(statement->result().error());
        }
    }
    if (query.sortKey == SortKey::Name) {
        std::vector<ItemRow> wanted;
        wanted.reserve(places.size());
        for (const Place& place : places) {
            wanted.push_back(place.row);
        }
        return byName(**number, std::move(wanted), descending);
    }
    sortPlaces(places, query.sortKey, descending);
    QList<ItemRow> rows;
    rows.reserve(static_cast<qsizetype>(places.size()));
    for (const Place& place : places) {
        rows.append(place.row);
    }
    return rows;
}

Result<QList<ReasonCount>> CacheReader::reasonCounts(const ProjectId& project)
{
    auto statement = m_database->prepare("SELECT coalesce(reason, ''), count(*) FROM item_states"
                                         " WHERE project = (SELECT number FROM projects WHERE id = ?) AND status = ? AND excluded = 0"
                                         " GROUP BY 1 ORDER BY 2 DESC, 1",
                                         storedId(project.uuid()),
                                         static_cast<int>(ItemStatus::Rejected));
    if (!statement) {
        return failure(statement.error());
    }
    QList<ReasonCount> counts;
    while (statement->next()) {
        counts.append({statement->text(0), statement->integer(1)});
    }
    return statement->result().map([&] { return counts; });
}

Result<FilterValues> CacheReader::filterValues(const ProjectId& project)
{
    auto statement = m_database->prepare("SELECT kind, value FROM labels WHERE project = (SELECT number FROM projects WHERE id = ?)"
                                         " AND EXISTS (SELECT 1 FROM item_labels WHERE label = number) ORDER BY value COLLATE NOCASE",
                                         storedId(project.uuid()));
    if (!statement) {
        return failure(statement.error());
    }
    FilterValues values;
    while (statement->next()) {
        const auto kind = static_cast<ItemLabel::Kind>(statement->integer(0));
        QStringList& list = kind == ItemLabel::Kind::Category ? values.categories
            : kind == ItemLabel::Kind::Language               ? values.languages
                                                              : values.rules;
        list.append(statement->text(1));
    }
    return statement->result().map([&] { return values; });
}

Result<SelectionCounts> CacheReader::count(const QList<ItemRow>& rows)
{
    auto statement = m_database->prepare("SELECT status, excluded, has_text FROM item_states WHERE row = ?");
    if (!statement) {
        return failure(statement.error());
    }
    SelectionCounts counts;
    for (const ItemRow row : rows) {
        statement->bind(1, row);
        if (statement->next()) {
            const auto status = static_cast<StatusCode>(statement->integer(0));
            const bool excluded = statement->integer(1) != 0;
            const bool published = status == static_cast<StatusCode>(ItemStatus::Synced);
            if (excluded || status != unknownStatus) {
                ++counts.statuses[excluded ? ItemStatus::Excluded : static_cast<ItemStatus>(status)];
            }
            counts.withoutText += !excluded && statement->integer(2) == 0 ? 1 : 0;
            counts.published += !excluded && published ? 1 : 0;
        } else if (statement->result()) {
            ++counts.gone;
        } else {
            return failure(statement->result().error());
        }
        statement->reset();
    }
    return counts;
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
    auto statement = m_database->prepare("SELECT t.source_data, t.generated, t.metadata, b.revision, s.reason, f.generated FROM item_texts t"
                                         " JOIN item_bases b ON b.row = t.row JOIN item_states s ON s.row = t.row"
                                         " LEFT JOIN former_texts f ON f.row = t.row WHERE t.row = ?",
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
        if (!statement->isNull(5)) {
            detail.formerContent = parsed(statement->view(5));
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

Result<QJsonObject> CacheReader::generated(ItemRow row)
{
    auto statement = m_database->prepare("SELECT generated FROM item_texts WHERE row = ?", row);
    if (!statement) {
        return failure(statement.error());
    }
    return statement->next() ? Result<QJsonObject>(parsed(statement->view(0))) : statement->result().map([] { return QJsonObject(); });
}

Result<QList<QUuid>> CacheReader::idsOf(const QList<ItemRow>& rows)
{
    auto statement = m_database->prepare("SELECT id FROM item_bases WHERE row = ?");
    if (!statement) {
        return failure(statement.error());
    }
    QList<QUuid> ids;
    ids.reserve(rows.size());
    for (const ItemRow row : rows) {
        statement->bind(1, row);
        if (statement->next()) {
            ids.append(QUuid::fromRfc4122(statement->view(0)));
        } else if (!statement->result()) {
            return failure(statement->result().error());
        }
        statement->reset();
    }
    return ids;
}

Result<ProjectId> CacheReader::projectOf(ItemRow row)
{
    auto statement = m_database->prepare("SELECT p.id FROM item_states s JOIN projects p ON p.number = s.project WHERE s.row = ?", row);
    if (!statement) {
        return failure(statement.error());
    }
    if (!statement->next()) {
        return failure(ErrorCode::NotFound, QStringLiteral("The item is gone."));
    }
    return ProjectId(QUuid::fromRfc4122(statement->view(0)));
}

Result<std::pair<QDateTime, QString>> CacheReader::originOf(ItemRow row)
{
    auto statement = m_database->prepare("SELECT s.created, t.rest FROM item_states s JOIN item_texts t ON t.row = s.row WHERE s.row = ?", row);
    if (!statement) {
        return failure(statement.error());
    }
    if (!statement->next()) {
        return failure(ErrorCode::NotFound, QStringLiteral("The item is gone."));
    }
    return std::pair(instantOf(statement->integer(0)), parsed(statement->view(1)).value(QLatin1StringView("ai_model_used")).toString());
}

}

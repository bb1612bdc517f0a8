#pragma once

#include <mutex>
#include <vector>

#include "app/cache/itemtext.h"
#include "app/services/itemqueue.h"
#include "models/storage/rawdatabase.h"
#include "models/wire/projects.h"

namespace galley::app {

/// Reads `cache.db` on a read-only connection of its own. One thread at a time.
class CacheReader
{
public:
    [[nodiscard]] static Result<std::unique_ptr<CacheReader>> open(const QString& path);

    /// What the cache does not know of: the ids of the marked and of the hand edited items. They are looked at where the query asks for them.
    struct Personal {
        QList<QUuid> marked;
        QList<QUuid> edited;
    };
    [[nodiscard]] Result<QList<ItemRow>> order(const ItemQuery& query, const Personal& personal = {});
    [[nodiscard]] Result<QJsonObject> generated(ItemRow row);
    /// The ids of rows, in their order; rows that are gone are left out.
    [[nodiscard]] Result<QList<QUuid>> idsOf(const QList<ItemRow>& rows);
    [[nodiscard]] Result<ProjectId> projectOf(ItemRow row);
    /// When an item was made, and by which model its text was written (empty: none is known).
    [[nodiscard]] Result<std::pair<QDateTime, QString>> originOf(ItemRow row);
    [[nodiscard]] Result<FilterValues> filterValues(const ProjectId& project);
    [[nodiscard]] Result<QList<ReasonCount>> reasonCounts(const ProjectId& project);
    /// Without `editedByHand`, which the cache does not know.
    [[nodiscard]] Result<SelectionCounts> count(const QList<ItemRow>& rows);
    [[nodiscard]] Result<QList<ItemSummary>> summaries(const QList<ItemRow>& rows);
    [[nodiscard]] Result<ItemDetail> detail(ItemRow row);
    [[nodiscard]] Result<StatusTally> tally(const ProjectId& project);
    [[nodiscard]] Result<std::optional<ItemRow>> nextUndecided(const QList<ItemRow>& order, qsizetype after, int step);
    [[nodiscard]] Result<QList<wire::Project>> projects(bool trashed);
    [[nodiscard]] Result<std::optional<ItemRow>> rowOf(const QUuid& item);
    [[nodiscard]] Result<std::optional<ItemRow>> rowByExternalId(const ProjectId& project, const QString& externalId);
    /// When the project was fetched last; nothing: never.
    [[nodiscard]] Result<std::optional<qint64>> pulledAt(const ProjectId& project);
    /// Walks the items of a project in the order of their rows until the visitor fails.
    [[nodiscard]] storage::RawDatabase& database() { return *m_database; }

private:
    CacheReader() = default;
    [[nodiscard]] Result<std::optional<qint64>> projectNumber(const ProjectId& project);
    [[nodiscard]] Result<std::vector<ItemRow>> matching(const QString& text);
    [[nodiscard]] Result<std::vector<ItemRow>> rowsWithLabels(qint64 project, ItemLabel::Kind kind, const QStringList& wanted);
    [[nodiscard]] Result<std::vector<ItemRow>> rowsOf(const QList<QUuid>& items);
    /// The rows that all conditions with a list of their own leave, ascending; nothing when there is no such condition.
    [[nodiscard]] Result<std::optional<std::vector<ItemRow>>> restriction(qint64 project, const ItemQuery& query, const Personal& personal);
    [[nodiscard]] Result<QByteArray> conditionOf(const ItemQuery& query);
    [[nodiscard]] Result<QList<ItemRow>> byName(qint64 project, std::vector<ItemRow> wanted, bool descending);
    std::unique_ptr<storage::RawDatabase> m_database;
};

/// The words a person typed as a full text query: each word a prefix, all of them needed. Empty when there is no word in it.
[[nodiscard]] QString searchExpression(const QString& typed);

/// Readers for worker threads: each is used by one at a time.
class ReaderPool
{
public:
    explicit ReaderPool(QString path) : m_path(std::move(path)) {}
    template <class F> [[nodiscard]] auto use(F&& function) -> decltype(function(std::declval<CacheReader&>()))
    {
        std::unique_ptr<CacheReader> reader;
        {
            const std::lock_guard lock(m_mutex);
            if (!m_idle.empty()) {
                reader = std::move(m_idle.back());
                m_idle.pop_back();
            }
        }
        if (!reader) {
            auto opened = CacheReader::open(m_path);
            if (!opened) {
                return failure(opened.error());
            }
            reader = std::move(*opened);
        }
        auto result = function(*reader);
        const std::lock_guard lock(m_mutex);
        m_idle.push_back(std::move(reader));
        return result;
    }

private:
    QString m_path;
    std::mutex m_mutex;
    std::vector<std::unique_ptr<CacheReader>> m_idle;
};

}

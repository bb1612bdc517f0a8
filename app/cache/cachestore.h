#pragma once

#include <QJsonObject>
#include <map>
#include <vector>

#include "app/cache/intent.h"
#include "app/cache/itemtext.h"
#include "models/storage/rawdatabase.h"
#include "models/wire/projects.h"

namespace galley::app {

/// What the writer knows of an item before it changes it.
struct ItemGround {
    ItemRow row = 0;
    qint64 project = 0; ///< its small number
    QUuid id;
    ItemStanding shown; ///< with this user's changes
    ItemStanding base; ///< as the server said last
    quint64 baseTextHash = 0;
    qint64 revision = 0;
    SyncState sync = SyncState::InSync;
    qint64 intent = 0; ///< the newest pending intent on it; 0: none
    bool hasText = false;
    bool edited = false; ///< this user's text is shown in place of the server's
};

/// A state as it is written back.
struct ItemStateUpdate {
    ItemRow row = 0;
    ItemStanding standing;
    qint64 decidedAt = 0; ///< 0: not decided here
    SyncState sync = SyncState::InSync;
    qint64 intent = 0;
};

/// What writing a server's item did.
struct UpsertOutcome {
    ItemRow row = 0;
    bool added = false;
    bool changed = false;
    std::optional<ItemGround> before; ///< where the item has pending changes
    QByteArray serverTextBefore; ///< with `before`: the server's former generated content
};

/// The SQL that writes `cache.db`. Used by the writer's thread, inside a transaction that the caller opens.
class CacheStore
{
public:
    explicit CacheStore(storage::RawDatabase& database) : m_database(&database) {}

    /// The small number of a project; it is made where it is not there yet.
    [[nodiscard]] Result<qint64> projectNumber(const ProjectId& project);
    [[nodiscard]] Result<ProjectId> projectOf(qint64 number);
    /// All projects that there are; others go, with their items.
    [[nodiscard]] Result<void> storeProjects(const QList<wire::Project>& present, const QList<wire::Project>& trashed);
    [[nodiscard]] Result<void> storeProject(const wire::Project& project);
    /// Takes a project and all its items away.
    [[nodiscard]] Result<void> removeProject(const ProjectId& project);
    [[nodiscard]] Result<void> removeItemsOf(const ProjectId& project);
    [[nodiscard]] Result<qint64> cursor(const ProjectId& project);
    [[nodiscard]] Result<void> setCursor(const ProjectId& project, qint64 cursor, qint64 pulledAt);

    /// Writes an item as the server has it. Where the user has changes on it, the shown state stays for `overlay` to settle.
    [[nodiscard]] Result<UpsertOutcome> upsert(qint64 project, const PreparedItem& item, bool mayExist);
    [[nodiscard]] Result<void> removeItem(ItemRow row);
    [[nodiscard]] Result<std::optional<ItemRow>> rowOf(const QUuid& id);
    [[nodiscard]] Result<std::optional<ItemGround>> ground(ItemRow row);
    /// The same for many rows, ascending; rows that are gone are left out. Neighbours are read in one go.
    [[nodiscard]] Result<std::vector<ItemGround>> grounds(const QList<ItemRow>& rows);
    [[nodiscard]] Result<void> setBase(ItemRow row, const ItemStanding& base);
    [[nodiscard]] Result<void> setState(const ItemStateUpdate& update, const ItemGround& before);
    /// The same for many, ascending by row; `before` holds the ground of each. Neighbours that come to the same are written in one go.
    [[nodiscard]] Result<void> setStates(const std::vector<ItemStateUpdate>& updates, const std::vector<const ItemGround*>& before);
    /// Marks rows of an intent, as it moves from waiting to sending and back.
    [[nodiscard]] Result<void> setSync(ItemRow row, qint64 intent, SyncState sync);
    /// Shows this user's text in place of the server's, or the server's again (nothing).
    [[nodiscard]] Result<void> showText(ItemRow row, const std::optional<QByteArray>& generated);
    [[nodiscard]] Result<QByteArray> shownText(ItemRow row);
    [[nodiscard]] Result<QByteArray> serverText(ItemRow row);
    [[nodiscard]] Result<QByteArray> metadata(ItemRow row);
    [[nodiscard]] Result<qint64> projectNumberOf(ItemRow row);
    /// Every row that carries a mark of a pending intent.
    [[nodiscard]] Result<QList<ItemRow>> markedRows();
    /// Reckons labels and risk of some rows that an older program wrote; true while there are more.
    [[nodiscard]] Result<bool> refreshStale(int most);
    /// All rows of a project, ascending.
    [[nodiscard]] Result<std::vector<ItemRow>> rowsOf(qint64 project);

    /// Brings the counts by status up to date; before each commit.
    [[nodiscard]] Result<void> flushTallies();
    /// Counts a project anew.
    [[nodiscard]] Result<void> recount(qint64 project);
    /// Forgets what was remembered of a transaction that was rolled back.
    void forget();

private:
    [[nodiscard]] Result<qint64> sourceNumber(const wire::ItemRecord& record);
    [[nodiscard]] Result<void> index(ItemRow row, const ItemFace& face);
    [[nodiscard]] Result<void> unindex(ItemRow row, const ItemFace& face);
    [[nodiscard]] Result<qint64> labelNumber(qint64 project, const ItemLabel& label);
    [[nodiscard]] Result<void> setLabels(qint64 project, ItemRow row, const QList<ItemLabel>& before, const QList<ItemLabel>& after);
    [[nodiscard]] Result<void> updateFace(qint64 project, ItemRow row, const ItemFace& before, const ItemFace& after);
    [[nodiscard]] Result<ItemFace> storedFace(ItemRow row);
    void tally(qint64 project, const ItemStanding& standing, qint64 change);
    [[nodiscard]] Result<void> insertItem(qint64 project, ItemRow row, const PreparedItem& item);
    [[nodiscard]] Result<void> updateItem(const PreparedItem& item, const ItemGround& before);
    storage::RawDatabase* m_database;
    std::map<std::tuple<qint64, int, bool>, qint64> m_tallies;
    QHash<QUuid, qint64> m_sources;
    std::map<std::tuple<qint64, ItemLabel::Kind, QByteArray>, qint64> m_labels;
    qint64 m_nextRow = 0;
};

}

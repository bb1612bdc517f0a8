#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <functional>
#include <optional>
#include <string>

#include "backend/store/projectstore.h"
#include "models/base/id.h"
#include "models/domain/enums.h"
#include "models/storage/database.h"
#include "models/wire/values.h"

namespace galley::backend {

/// The number of an item within the database.
using ItemKey = qint64;

/// Where an item stands.
struct ItemState {
    ItemKey key = 0;
    ItemStatus status = ItemStatus::Pending;
    bool isExcluded = false;
    qint64 revision = 0;

    [[nodiscard]] CountedStatus counted() const { return isExcluded ? ItemStatus::Excluded : status; }
};

struct ItemFilter {
    std::optional<ItemStatus> status; ///< Excluded finds excluded items whatever their status; any other finds those not excluded
    std::optional<SourceId> source;
    QString search; ///< in name, external id, source data and texts; empty: everything
};

/// Who decides, and when.
struct Decision {
    QString userKey;
    QDateTime now;
};

/// What an import or a writer puts into one item.
struct NewItem {
    std::optional<QString> externalId;
    QString itemType;
    QByteArray sourceData;
    QByteArray generatedContent = QByteArrayLiteral("{}");
    QByteArray metadata = QByteArrayLiteral("{}");
    std::optional<ItemKey> parent;
};

/// An item as an exporter or a writer needs it.
struct ItemTexts {
    ItemKey key = 0;
    ItemId id;
    QString externalId;
    QString itemType;
    QByteArray sourceData;
    QByteArray generatedContent;
    QByteArray metadata;
    std::optional<ItemKey> parent;
    ItemState state;
};

struct ItemWriting {
    QByteArray generatedContent;
    QByteArray metadata;
    double confidence = 0;
    QString model;
    ItemStatus status = ItemStatus::Generated;
};

/// What a writing function did.
struct ItemsChanged {
    qint64 count = 0;
    qint64 cursor = 0; ///< the newest revision; 0 when nothing changed
};

/// The SQL of the items of one project. Writing functions take their revisions from the project and belong into a transaction.
class ItemStore
{
public:
    ItemStore(storage::Database& database, ProjectKey project) : m_database(database), m_project(project) {}

    /// NotFound when the project has no such item.
    [[nodiscard]] Result<ItemState> state(const ItemId& id);
    /// Nothing when the item is gone.
    [[nodiscard]] Result<std::optional<ItemState>> state(ItemKey key);
    /// A ContentItem as JSON.
    [[nodiscard]] Result<QByteArray> json(ItemKey key);
    /// An array of ContentItems as JSON, in the order of creation.
    [[nodiscard]] Result<std::string> listJson(const ItemFilter& filter);
    /// The same for these ids, in their order; ids that are not there are left out.
    [[nodiscard]] Result<std::string> listJson(const QList<ItemId>& ids);
    /// Calls `each` for every item that the filter finds, in the order of creation, until it hands back false.
    [[nodiscard]] Result<void> forEach(const ItemFilter& filter, const std::function<bool(const ItemTexts&)>& each);
    /// The same for the newest items that have texts, newest first.
    [[nodiscard]] Result<void> forNewest(qsizetype count, const std::function<bool(const ItemTexts&)>& each);
    [[nodiscard]] Result<std::optional<ItemTexts>> texts(ItemKey key);
    /// An ItemChanges as JSON: what has a revision above `since`, oldest first, at most `limit` items and tombstones together.
    [[nodiscard]] Result<std::string> changesJson(qint64 since, qint64 limit);
    /// How the database reads a page of changes, for the test that holds it to the index.
    [[nodiscard]] Result<QString> changesPlan();

    /// The generated content of the item that a source brought or renewed under this external id, if it is approved or synced.
    [[nodiscard]] Result<std::optional<QByteArray>> approvedContent(qint64 sourceKey, const QString& externalId);

    /// The revisions of those ids that the project has, by the text of the id.
    [[nodiscard]] Result<QHash<QString, qint64>> revisions(const QList<ItemId>& ids);
    /// The keys of those ids that the project has, in their order.
    [[nodiscard]] Result<QList<ItemKey>> keys(const QList<ItemId>& ids);
    /// Adds the children of these items.
    [[nodiscard]] Result<QList<ItemKey>> withChildren(const QList<ItemKey>& keys);

    /// The items that texts are written for: neither variants nor excluded, with this status where one is given.
    [[nodiscard]] Result<QList<ItemState>> writable(std::optional<ItemStatus> status);
    /// Those of these items that texts are written for.
    [[nodiscard]] Result<QList<ItemState>> writable(const QList<ItemKey>& keys);

    /// Sets one status where it differs.
    [[nodiscard]] Result<ItemsChanged> setStatus(const QList<ItemKey>& keys, ItemStatus status, const Decision& decision);
    /// Excludes or restores where that changes something.
    [[nodiscard]] Result<ItemsChanged> setExcluded(const QList<ItemKey>& keys, bool excluded, const Decision& decision);
    /// Replaces texts and metadata (where given), with a new revision; and the status, where it differs.
    [[nodiscard]] Result<ItemsChanged> update(const ItemState& item, const std::optional<wire::JsonObject>& generatedContent,
                                              const std::optional<wire::JsonObject>& metadata, std::optional<ItemStatus> status,
                                              const Decision& decision);
    /// What a writer wrote. The item's decision is forgotten: nobody decided on this text.
    [[nodiscard]] Result<ItemsChanged> write(const ItemState& item, const ItemWriting& writing, const QDateTime& now);

private:
    [[nodiscard]] Result<QList<ItemState>> states(const QString& sql, const QVariantList& values);
    [[nodiscard]] Result<std::string> joined(const QString& sql, const QVariantList& values, size_t expectedRows);

    storage::Database& m_database;
    ProjectKey m_project;
};

/// Shows one state of the database to everything that reads on this connection, for as long as it lives. Only for connections that read.
class ReadSnapshot
{
public:
    [[nodiscard]] static Result<ReadSnapshot> begin(storage::Database& database);
    ~ReadSnapshot();
    ReadSnapshot(ReadSnapshot&& other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}
    ReadSnapshot& operator=(ReadSnapshot&&) = delete;
    ReadSnapshot(const ReadSnapshot&) = delete;
    ReadSnapshot& operator=(const ReadSnapshot&) = delete;

private:
    explicit ReadSnapshot(storage::Database& database) : m_database(&database) {}
    storage::Database* m_database;
};

/// Keys as a JSON array, which is how lists of them travel into a statement.
[[nodiscard]] QString keyList(const QList<ItemKey>& keys);

}

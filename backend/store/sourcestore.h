#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QSet>
#include <optional>

#include "backend/store/itemstore.h"
#include "backend/store/projectstore.h"
#include "models/base/id.h"
#include "models/storage/database.h"

namespace galley::backend {

using SourceKey = qint64;

struct SourceRecord {
    SourceKey key = 0;
    SourceId id;
    QString type;
    QString name;
    QString status;
    QByteArray config;
    QString objectName; ///< of the original file in the ObjectStore; empty where there is none
};

struct NewSource {
    QString type; ///< "file" or "manual"
    QString name;
    QString status; ///< "importing" or "ready"
    QByteArray config = QByteArrayLiteral("{}");
    QString objectName = {};
};

/// An item that the project has already.
struct KnownItem {
    ItemKey key = 0;
    QByteArray sourceData;
};

/// The SQL of the sources of one project, and of imports.
///
/// An import stages its items in many transactions, seen by nobody, and publishes them in one. A source that is still `importing` when the
/// server starts was cut off and is taken away (removeUnfinished).
class SourceStore
{
public:
    SourceStore(storage::Database& database, ProjectKey project) : m_database(database), m_project(project) {}

    /// NotFound when the project has no such source.
    [[nodiscard]] Result<SourceRecord> find(const SourceId& id);
    /// A DataSource as JSON.
    [[nodiscard]] Result<QByteArray> json(SourceKey key);
    /// A DataSourceList as JSON, newest first.
    [[nodiscard]] Result<QByteArray> listJson();
    [[nodiscard]] Result<bool> isImporting();

    [[nodiscard]] Result<SourceRecord> insert(const NewSource& source, const QDateTime& now);
    [[nodiscard]] Result<void> countNewSource();

    [[nodiscard]] Result<std::optional<KnownItem>> knownItem(const QString& externalId);
    [[nodiscard]] Result<ItemKey> stageItem(SourceKey source, const NewItem& item, const QDateTime& now);
    [[nodiscard]] Result<void> restageItem(ItemKey item, const QByteArray& sourceData);
    [[nodiscard]] Result<void> setParent(ItemKey child, ItemKey parent);
    /// Keeps what an existing item's source data will be.
    [[nodiscard]] Result<void> stageUpdate(SourceKey source, ItemKey item, const QByteArray& sourceData);
    /// Makes everything staged visible at once. Hands back the project's newest revision.
    [[nodiscard]] Result<qint64> publish(SourceKey source, const QByteArray& config, const QDateTime& now);

    /// Takes the source and its items away, leaves tombstones, and gives items that it had updated their former source data back.
    /// Hands back the project's newest revision.
    [[nodiscard]] Result<qint64> remove(SourceKey source, const QDateTime& now);

private:
    [[nodiscard]] Result<void> run(const QString& sql, const QVariantList& values);

    storage::Database& m_database;
    ProjectKey m_project;
};

/// One transaction's worth of cleaning up after an import that did not finish; true while there is more to do. `source` names one, nothing
/// means all that a former run of the server left.
[[nodiscard]] Result<bool> removeUnfinished(storage::Database& database, std::optional<SourceKey> source);

/// The names of all stored files that some source speaks of.
[[nodiscard]] Result<QSet<QString>> objectsInUse(storage::Database& database);

}

#include "app/cache/workspacefiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include "app/cache/cacheschema.h"
#include "app/cache/workstore.h"

namespace galley::app {

namespace {

constexpr int keptBackups = 7;
constexpr int namedLosses = 10;

QString tr(const char* text)
{
    return QCoreApplication::translate("galley::app", text);
}

QString markPath(const QString& folder)
{
    return folder + QStringLiteral("/cache-damaged");
}

QString backupFolder(const QString& folder)
{
    return folder + QStringLiteral("/backups");
}

/// Opens, checks and migrates; the connection is closed again, because the writer has one of its own.
Result<void> prepareFile(const QString& path, const QList<storage::Migration>& steps, bool check)
{
    auto database = storage::Database::open(path);
    if (!database) {
        return failure(database.error());
    }
    if (check) {
        if (auto checked = (*database)->check(); !checked) {
            return checked;
        }
    }
    return storage::migrate(**database, steps);
}

/// Moves a database and its companions out of the way. The newest damaged copy is kept, for whoever wants to look at it.
void setAside(const QString& path)
{
    const QString aside = path + QStringLiteral(".damaged");
    for (const QString& suffix : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")}) {
        QFile::remove(aside + suffix);
        QFile::rename(path + suffix, aside + suffix);
    }
}

QStringList backupsNewestFirst(const QString& folder)
{
    return QDir(backupFolder(folder)).entryList({QStringLiteral("work-*.db")}, QDir::Files, QDir::Name | QDir::Reversed);
}

/// Puts the newest sound backup in the place of the damaged file, and says what that means.
QString restoreWork(const QString& folder)
{
    for (const QString& name : backupsNewestFirst(folder)) {
        const QString backup = backupFolder(folder) + u'/' + name;
        const QString path = workPath(folder);
        QFile::remove(path);
        if (!QFile::copy(backup, path)) {
            continue;
        }
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        if (prepareFile(path, workMigrations(), true)) {
            const QString when = QLocale().toString(QFileInfo(backup).lastModified(), QLocale::ShortFormat);
            return tr("The file with your decisions was damaged. It was restored from the backup of %1: what the server has is not affected, but "
                      "decisions made after that which had not reached the server are lost.")
                .arg(when);
        }
        setAside(path);
    }
    return tr("The file with your decisions was damaged and there was no backup: what the server has is not affected, but decisions that had not "
              "reached the server and the steps for undo are lost.");
}

/// Which items had changes that the restored file knows nothing of: the cache still has them marked.
Result<QString> lossesBetween(storage::RawDatabase& work, storage::RawDatabase& cache)
{
    const auto intents = WorkStore(work).intents();
    if (!intents) {
        return failure(intents.error());
    }
    QSet<QUuid> known;
    for (const Intent& intent : *intents) {
        for (const IntentItem& item : intent.items) {
            known.insert(item.id);
        }
    }
    auto marked = cache.prepare("SELECT item_bases.id, items.name FROM item_states JOIN items USING (row) JOIN item_bases USING (row)"
                                " WHERE item_states.intent <> 0 ORDER BY item_states.decided_at DESC");
    if (!marked) {
        return failure(marked.error());
    }
    QStringList names;
    int more = 0;
    while (marked->next()) {
        if (known.contains(QUuid::fromRfc4122(marked->view(0)))) {
            continue;
        }
        if (names.size() < namedLosses) {
            names.append(marked->text(1));
        } else {
            ++more;
        }
    }
    if (!marked->result() || names.isEmpty()) {
        return QString();
    }
    const QString list = QLocale().createSeparatedList(names);
    return more == 0 ? tr("Please look at these items again; they stand as the server has them: %1.").arg(list)
                     : QCoreApplication::translate(
                           "WorkspaceFiles", "Please look at these items and %n more again; they stand as the server has them: %1.", nullptr, more)
                           .arg(list);
}

/// What could not be made ready, as a message for people: what failed, what it means, what to do.
Error readableError(const QString& folder, const Error& error)
{
    if (error.code != ErrorCode::StorageFull) {
        return error;
    }
    return {ErrorCode::StorageFull,
            tr("Galley cannot write to its folder %1: the disk is full, or the folder is read-only. What is in it is safe. Please make room or allow "
               "writing, and open the workspace again.")
                .arg(QDir::toNativeSeparators(folder)),
            error.field};
}

/// `restored` becomes true when the damaged file was replaced.
Result<void> prepareWork(const QString& folder, QStringList& notices, bool& restored)
{
    const QString path = workPath(folder);
    auto prepared = prepareFile(path, workMigrations(), QFileInfo::exists(path));
    if (prepared || prepared.error().code != ErrorCode::Corrupt) {
        return prepared;
    }
    setAside(path);
    notices.append(restoreWork(folder));
    restored = true;
    return prepareFile(path, workMigrations(), false);
}

Result<void> prepareCache(const QString& folder, QStringList& notices)
{
    const QString path = cachePath(folder);
    const bool marked = QFileInfo::exists(markPath(folder));
    Result<void> prepared = marked ? Result<void>(failure(ErrorCode::Corrupt, QString())) : prepareFile(path, cacheMigrations(), false);
    // A cache that a newer program wrote is filled again as well: there is nothing in it that the server does not have.
    if (prepared || (prepared.error().code != ErrorCode::Corrupt && prepared.error().code != ErrorCode::Conflict)) {
        return prepared;
    }
    setAside(path);
    QFile::remove(markPath(folder));
    notices.append(tr("The local copy of the server's data was damaged. It is being fetched again; your own changes are not affected."));
    return prepareFile(path, cacheMigrations(), false);
}

}

QString workPath(const QString& folder)
{
    return folder + QStringLiteral("/work.db");
}

QString cachePath(const QString& folder)
{
    return folder + QStringLiteral("/cache.db");
}

Result<WorkspaceFiles> openWorkspaceFiles(const QString& folder, const Clock&)
{
    if (!QDir().mkpath(folder)) {
        return failure(readableError(folder, {ErrorCode::StorageFull, {}, {}}));
    }
    WorkspaceFiles files;
    bool restored = false;
    auto prepared = prepareWork(folder, files.notices, restored).and_then([&] { return prepareCache(folder, files.notices); });
    if (!prepared) {
        return failure(readableError(folder, prepared.error()));
    }
    auto work = storage::RawDatabase::open(workPath(folder), {storage::OpenMode::ReadWrite, storage::Durability::PowerCut, 5000, 4096});
    auto cache = storage::RawDatabase::open(cachePath(folder), {storage::OpenMode::ReadWrite, storage::Durability::Crash, 5000, 32768});
    if (!work || !cache) {
        return failure(readableError(folder, work ? cache.error() : work.error()));
    }
    if (restored) {
        // Told or not, the workspace opens.
        if (const QString losses = lossesBetween(**work, **cache).value_or(QString()); !losses.isEmpty()) {
            files.notices.append(losses);
        }
    }
    // A folder that turned read-only opens, but takes nothing.
    for (storage::RawDatabase* database : {work->get(), cache->get()}) {
        auto writable = database->execute("BEGIN IMMEDIATE; ROLLBACK");
        if (!writable) {
            return failure(readableError(folder, writable.error()));
        }
    }
    files.work = std::move(*work);
    files.cache = std::move(*cache);
    return files;
}

Result<void> backUpWork(const QString& folder, const Clock& clock)
{
    const QString target = QStringLiteral("%1/work-%2.db").arg(backupFolder(folder), clock.now().toString(QStringLiteral("yyyyMMdd")));
    if (QFileInfo::exists(target)) {
        return {};
    }
    if (!QDir().mkpath(backupFolder(folder))) {
        return failure(ErrorCode::StorageFull, tr("The folder for backups cannot be written."));
    }
    const QString unfinished = target + QStringLiteral(".part");
    QFile::remove(unfinished);
    {
        auto database = storage::Database::open(workPath(folder), {storage::OpenMode::ReadOnly, storage::Durability::Crash, 5000, 2048});
        if (!database) {
            return failure(database.error());
        }
        if (auto copied = (*database)->backupTo(unfinished); !copied) {
            return copied;
        }
    }
    if (!QFile::rename(unfinished, target)) {
        return failure(ErrorCode::StorageFull, tr("The backup cannot be written."));
    }
    const QStringList all = backupsNewestFirst(folder);
    for (const QString& old : all.mid(keptBackups)) {
        QFile::remove(backupFolder(folder) + u'/' + old);
    }
    return {};
}

Result<void> checkCache(const QString& folder)
{
    auto database = storage::Database::open(cachePath(folder), {storage::OpenMode::ReadOnly, storage::Durability::Crash, 5000, 2048});
    if (!database) {
        return failure(database.error());
    }
    auto checked = (*database)->check();
    if (!checked && checked.error().code == ErrorCode::Corrupt) {
        markCacheDamaged(folder);
    }
    return checked;
}

void markCacheDamaged(const QString& folder)
{
    QFile mark(markPath(folder));
    (void)mark.open(QIODevice::WriteOnly);
}

}

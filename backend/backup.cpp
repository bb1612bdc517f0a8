#include "backend/backup.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

#include "backend/services/serverkeys.h"
#include "backend/store/schema.h"
#include "backend/store/serverdatabase.h"

namespace galley::backend {

namespace {

const QString objectsFolder = QStringLiteral("/objects");

Unexpected cannotWrite()
{
    return failure(ErrorCode::StorageFull, QStringLiteral("The backup cannot be written."));
}

Result<std::unique_ptr<storage::Database>> openExisting(const QString& dataDirectory)
{
    const QString path = ServerDatabase::filePath(dataDirectory);
    if (!QFileInfo::exists(path)) {
        return failure(ErrorCode::NotFound, QStringLiteral("There is no database in %1.").arg(dataDirectory));
    }
    return storage::Database::open(path);
}

/// Copies the objects that the target does not have yet. An object never changes once it has its name.
Result<void> copyObjects(const QString& from, const QString& to)
{
    QDirIterator files(from, QDir::Files, QDirIterator::Subdirectories);
    const QDir source(from);
    while (files.hasNext()) {
        const QString path = files.next();
        const QString target = to + u'/' + source.relativeFilePath(path);
        if (QFileInfo::exists(target)) {
            continue;
        }
        // What has gone since it was listed was not wanted any more.
        if (!QDir().mkpath(QFileInfo(target).path()) || (!QFile::copy(path, target) && QFileInfo::exists(path))) {
            return cannotWrite();
        }
    }
    return {};
}

Result<void> fill(const QString& dataDirectory, const QString& folder)
{
    auto database = openExisting(dataDirectory);
    if (!database) {
        return failure(database.error());
    }
    // Before and after the database: an object that goes meanwhile is in the first copy, one that comes is in the second.
    if (auto copied = copyObjects(dataDirectory + objectsFolder, folder + objectsFolder); !copied) {
        return copied;
    }
    if (auto copied = (*database)->backupTo(ServerDatabase::filePath(folder)); !copied) {
        return copied;
    }
    if (auto copied = copyObjects(dataDirectory + objectsFolder, folder + objectsFolder); !copied) {
        return copied;
    }
    const QString key = ServerKeys::filePath(dataDirectory);
    if (QFileInfo::exists(key) && !QFile::copy(key, ServerKeys::filePath(folder))) {
        return cannotWrite();
    }
    return {};
}

/// SQLite's words for a broken file, in a sentence that says which file it is.
Error damage(const Error& error)
{
    if (error.code != ErrorCode::Corrupt || error.message.contains(QStringLiteral("galley.db"))) {
        return error;
    }
    return {error.code, QStringLiteral("The database file galley.db is damaged. %1").arg(error.message), error.field};
}

Result<void> checkDatabase(storage::Database& database)
{
    if (auto sound = database.check(); !sound) {
        return failure(damage(sound.error()));
    }
    const auto broken = database.value(QStringLiteral("PRAGMA foreign_key_check"));
    if (!broken) {
        return failure(damage(broken.error()));
    }
    if (broken->isValid()) {
        return failure(ErrorCode::Corrupt, QStringLiteral("The database holds a reference to nothing in table %1.").arg(broken->toString()));
    }
    const auto version = storage::schemaVersion(database);
    if (!version) {
        return failure(damage(version.error()));
    }
    if (*version != schemaSteps().last().version) {
        return failure(ErrorCode::Conflict,
                       QStringLiteral("The database is at version %1, this program needs %2.").arg(*version).arg(schemaSteps().last().version));
    }
    return {};
}

}

Result<void> backUp(const QString& dataDirectory, const QString& folder)
{
    if (QFileInfo::exists(folder)) {
        return failure(ErrorCode::Conflict, QStringLiteral("The folder for the backup exists already."));
    }
    const QString unfinished = QDir::cleanPath(folder) + QStringLiteral(".unfinished");
    QDir(unfinished).removeRecursively();
    if (!QDir().mkpath(unfinished) || !QFile::setPermissions(unfinished, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner)) {
        return cannotWrite();
    }
    auto filled = fill(dataDirectory, unfinished);
    if (filled && !QDir().rename(unfinished, folder)) {
        filled = cannotWrite();
    }
    if (!filled) {
        QDir(unfinished).removeRecursively();
    }
    return filled;
}

Result<void> checkData(const QString& dataDirectory)
{
    auto database = openExisting(dataDirectory);
    if (!database) {
        return failure(damage(database.error()));
    }
    if (auto sound = checkDatabase(**database); !sound) {
        return sound;
    }
    if (!QFileInfo::exists(ServerKeys::filePath(dataDirectory))) {
        return failure(ErrorCode::NotFound, QStringLiteral("The key file secret.key is missing."));
    }
    return ServerKeys::loadOrCreate(dataDirectory).map([](const ServerKeys&) {});
}

}

#include "models/storage/database.h"

#include <QAtomicInt>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>
#include <sqlite3.h>

namespace galley::storage {

namespace {

ErrorCode codeOf(const QSqlError& error)
{
    constexpr int primaryMask = 0xff;
    switch (error.nativeErrorCode().toInt() & primaryMask) {
    case SQLITE_FULL:
    case SQLITE_READONLY:
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return ErrorCode::StorageFull;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return ErrorCode::Corrupt;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::Unavailable;
    case SQLITE_CONSTRAINT:
        return ErrorCode::Conflict;
    default:
        return ErrorCode::Internal;
    }
}

Unexpected sqlFailure(const QSqlError& error)
{
    return failure(codeOf(error), QStringLiteral("The database refused a statement: %1").arg(error.text().trimmed()));
}

QString nextConnectionName()
{
    static QAtomicInt counter;
    return QStringLiteral("galley-%1").arg(counter.fetchAndAddRelaxed(1));
}

QStringList pragmas(const DatabaseOptions& options)
{
    QStringList result{QStringLiteral("PRAGMA foreign_keys = ON"),
                       QStringLiteral("PRAGMA temp_store = MEMORY"),
                       QStringLiteral("PRAGMA cache_size = -%1").arg(options.cacheKibibytes)};
    if (options.mappedMebibytes > 0) {
        result.append(QStringLiteral("PRAGMA mmap_size = %1").arg(qint64{options.mappedMebibytes} * 1024 * 1024));
    }
    if (options.mode == OpenMode::ReadWrite) {
        result.append(QStringLiteral("PRAGMA journal_mode = WAL"));
        result.append(options.durability == Durability::PowerCut ? QStringLiteral("PRAGMA synchronous = FULL")
                                                                 : QStringLiteral("PRAGMA synchronous = NORMAL"));
    }
    return result;
}

}

/// Prepared statements by their text, so that each is prepared once per connection.
struct Database::Cache {
    QHash<QString, std::shared_ptr<QSqlQuery>> queries;
};

Database::Database(QString connectionName, QString path)
    : m_connectionName(std::move(connectionName)), m_path(std::move(path)), m_cache(std::make_unique<Cache>())
{
}

Database::~Database()
{
    m_cache.reset();
    QSqlDatabase::removeDatabase(m_connectionName);
}

Result<std::unique_ptr<Database>> Database::open(const QString& path, DatabaseOptions options)
{
    std::unique_ptr<Database> database(new Database(nextConnectionName(), path));
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), database->m_connectionName);
        connection.setDatabaseName(path);
        // The time-out must be set before the first statement: opening a WAL file at the same time from several threads is busy.
        connection.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1%2")
                                         .arg(options.busyTimeoutMilliseconds)
                                         .arg(options.mode == OpenMode::ReadOnly ? QStringLiteral(";QSQLITE_OPEN_READONLY") : QString()));
        if (!connection.open()) {
            return sqlFailure(connection.lastError());
        }
    }
    for (const QString& pragma : pragmas(options)) {
        if (auto done = database->execute(pragma); !done) {
            return failure(done.error());
        }
    }
    return database;
}

Result<Query> Database::prepare(const QString& sql)
{
    std::shared_ptr<QSqlQuery>& cached = m_cache->queries[sql];
    if (!cached) {
        auto query = std::make_shared<QSqlQuery>(QSqlDatabase::database(m_connectionName, false));
        query->setForwardOnly(true);
        if (!query->prepare(sql)) {
            const QSqlError error = query->lastError();
            m_cache->queries.remove(sql);
            return sqlFailure(error);
        }
        cached = std::move(query);
    }
    return Query(cached);
}

Result<void> Database::execute(const QString& sql)
{
    QSqlQuery query(QSqlDatabase::database(m_connectionName, false));
    query.setForwardOnly(true);
    if (!query.exec(sql)) {
        return sqlFailure(query.lastError());
    }
    return {};
}

Result<qint64> Database::execute(const QString& sql, const QVariantList& values)
{
    auto query = prepare(sql);
    if (!query) {
        return failure(query.error());
    }
    if (auto done = query->run(values); !done) {
        return failure(done.error());
    }
    return query->rowsChanged();
}

Result<QVariant> Database::value(const QString& sql, const QVariantList& values)
{
    auto query = prepare(sql);
    if (!query) {
        return failure(query.error());
    }
    if (auto done = query->run(values); !done) {
        return failure(done.error());
    }
    return query->next() ? query->column(0) : QVariant();
}

Result<void> Database::check()
{
    auto finding = value(QStringLiteral("PRAGMA quick_check(1)"));
    if (!finding) {
        return failure(finding.error());
    }
    if (finding->toString() != u"ok") {
        return failure(ErrorCode::Corrupt, QStringLiteral("The database file is damaged: %1").arg(finding->toString()));
    }
    return {};
}

Result<void> Database::backupTo(const QString& path)
{
    if (QFileInfo::exists(path)) {
        return failure(ErrorCode::Conflict, QStringLiteral("The backup file exists already."));
    }
    return execute(QStringLiteral("VACUUM INTO ?"), {path}).map([](qint64) {});
}

Query::~Query()
{
    // An open cursor would hold a read transaction, and with it the WAL, for ever.
    if (m_query) {
        m_query->finish();
    }
}

Result<void> Query::run(const QVariantList& values)
{
    for (int index = 0; index < values.size(); ++index) {
        m_query->bindValue(index, values[index]);
    }
    if (!m_query->exec()) {
        return sqlFailure(m_query->lastError());
    }
    return {};
}

bool Query::next()
{
    return m_query->next();
}

QVariant Query::column(int index) const
{
    return m_query->value(index);
}

bool Query::isNull(int index) const
{
    return m_query->isNull(index);
}

qint64 Query::rowsChanged() const
{
    return m_query->numRowsAffected();
}

Result<Transaction> Transaction::begin(Database& database)
{
    if (auto done = database.execute(QStringLiteral("BEGIN IMMEDIATE")); !done) {
        return failure(done.error());
    }
    return Transaction(database);
}

Result<void> Transaction::commit()
{
    if (auto done = m_database->execute(QStringLiteral("COMMIT")); !done) {
        return done;
    }
    m_database = nullptr;
    return {};
}

Transaction::~Transaction()
{
    if (m_database != nullptr) {
        (void)m_database->execute(QStringLiteral("ROLLBACK"));
    }
}

}

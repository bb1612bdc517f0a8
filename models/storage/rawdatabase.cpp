#include "models/storage/rawdatabase.h"

#include <sqlite3.h>

namespace galley::storage {

namespace {

ErrorCode codeOf(int status)
{
    constexpr int primaryMask = 0xff;
    switch (status & primaryMask) {
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
    case SQLITE_INTERRUPT:
        return ErrorCode::Cancelled;
    default:
        return ErrorCode::Internal;
    }
}

Unexpected sqlFailure(sqlite3* database, int status)
{
    const char* reason = database != nullptr ? sqlite3_errmsg(database) : sqlite3_errstr(status);
    return failure(codeOf(status), QStringLiteral("The database refused a statement: %1").arg(QString::fromUtf8(reason)));
}

}

RawStatement::~RawStatement()
{
    if (m_statement == nullptr) {
        return;
    }
    if (m_owned) {
        sqlite3_finalize(m_statement);
    } else {
        // An open cursor would hold a read transaction, and with it the WAL, for ever.
        reset();
    }
}

void RawStatement::swap(RawStatement& other) noexcept
{
    std::swap(m_database, other.m_database);
    std::swap(m_statement, other.m_statement);
    std::swap(m_owned, other.m_owned);
    std::swap(m_result, other.m_result);
}

void RawStatement::bind(int index, qint64 value)
{
    sqlite3_bind_int64(m_statement, index, value);
}

void RawStatement::bind(int index, double value)
{
    sqlite3_bind_double(m_statement, index, value);
}

void RawStatement::bind(int index, const QString& value)
{
    const QByteArray utf8 = value.toUtf8();
    sqlite3_bind_text(m_statement, index, utf8.constData(), static_cast<int>(utf8.size()), SQLITE_TRANSIENT);
}

void RawStatement::bind(int index, const QByteArray& value)
{
    sqlite3_bind_blob(m_statement, index, value.constData(), static_cast<int>(value.size()), SQLITE_TRANSIENT);
}

void RawStatement::bind(int index, Utf8 value)
{
    // A null pointer would bind NULL where an empty text is meant.
    sqlite3_bind_text(m_statement, index, value.text.isNull() ? "" : value.text.data(), static_cast<int>(value.text.size()), SQLITE_STATIC);
}

void RawStatement::bind(int index, std::nullptr_t)
{
    sqlite3_bind_null(m_statement, index);
}

bool RawStatement::next()
{
    const int status = sqlite3_step(m_statement);
    if (status == SQLITE_ROW) {
        return true;
    }
    if (status != SQLITE_DONE) {
        m_result = sqlFailure(m_database, status);
    }
    return false;
}

Result<void> RawStatement::run()
{
    while (next()) {}
    sqlite3_reset(m_statement);
    return std::exchange(m_result, {});
}

void RawStatement::reset()
{
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
    m_result = {};
}

qint64 RawStatement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double RawStatement::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

QByteArrayView RawStatement::view(int column) const
{
    const void* data = sqlite3_column_blob(m_statement, column);
    return {static_cast<const char*>(data), data == nullptr ? 0 : sqlite3_column_bytes(m_statement, column)};
}

bool RawStatement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

Result<std::unique_ptr<RawDatabase>> RawDatabase::open(const QString& path, DatabaseOptions options)
{
    std::unique_ptr<RawDatabase> database(new RawDatabase);
    const int flags = SQLITE_OPEN_NOMUTEX | (options.mode == OpenMode::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    if (const int status = sqlite3_open_v2(path.toUtf8().constData(), &database->m_database, flags, nullptr); status != SQLITE_OK) {
        return sqlFailure(database->m_database, status);
    }
    sqlite3_extended_result_codes(database->m_database, 1);
    sqlite3_busy_timeout(database->m_database, options.busyTimeoutMilliseconds);
    QByteArray pragmas =
        "PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -" + QByteArray::number(options.cacheKibibytes) + ';';
    if (options.mode == OpenMode::ReadWrite) {
        pragmas += options.durability == Durability::PowerCut ? "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
                                                              : "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;";
    }
    if (auto done = database->execute(pragmas.constData()); !done) {
        return failure(done.error());
    }
    return database;
}

RawDatabase::~RawDatabase()
{
    for (sqlite3_stmt* statement : std::as_const(m_statements)) {
        sqlite3_finalize(statement);
    }
    sqlite3_close_v2(m_database);
}

Result<RawStatement> RawDatabase::statementFor(QByteArrayView sql)
{
    RawStatement result;
    result.m_database = m_database;
    const auto found = m_statements.constFind(QByteArray::fromRawData(sql.data(), sql.size()));
    const bool cached = found != m_statements.cend();
    if (cached && sqlite3_stmt_busy(*found) == 0) {
        result.m_statement = *found;
        return result;
    }
    const int status =
        sqlite3_prepare_v3(m_database, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT, &result.m_statement, nullptr);
    if (status != SQLITE_OK) {
        return sqlFailure(m_database, status);
    }
    // The same text twice at once: the second has a statement of its own.
    if (cached) {
        result.m_owned = true;
    } else {
        m_statements.insert(sql.toByteArray(), result.m_statement);
    }
    return result;
}

Result<void> RawDatabase::execute(const char* sql)
{
    if (const int status = sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr); status != SQLITE_OK) {
        return sqlFailure(m_database, status);
    }
    return {};
}

qint64 RawDatabase::changes() const
{
    return sqlite3_changes64(m_database);
}

qint64 RawDatabase::lastInsertId() const
{
    return sqlite3_last_insert_rowid(m_database);
}

bool RawDatabase::inTransaction() const
{
    return sqlite3_get_autocommit(m_database) == 0;
}

void RawDatabase::interrupt()
{
    sqlite3_interrupt(m_database);
}

Result<RawTransaction> RawTransaction::begin(RawDatabase& database)
{
    if (auto done = database.execute("BEGIN IMMEDIATE"); !done) {
        return failure(done.error());
    }
    return RawTransaction(database);
}

Result<void> RawTransaction::commit()
{
    if (auto done = m_database->execute("COMMIT"); !done) {
        return done;
    }
    m_database = nullptr;
    return {};
}

RawTransaction::~RawTransaction()
{
    if (m_database != nullptr && m_database->inTransaction()) {
        (void)m_database->execute("ROLLBACK");
    }
}

}

#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>
#include <memory>

#include "models/base/result.h"

namespace galley::storage {

/// How far a commit is safe when it returns.
enum class Durability {
    PowerCut, ///< synchronous=FULL: survives a power cut
    Crash, ///< synchronous=NORMAL: survives the program, a power cut may take the last commits
};

enum class OpenMode { ReadWrite, ReadOnly };

struct DatabaseOptions {
    OpenMode mode = OpenMode::ReadWrite;
    Durability durability = Durability::PowerCut;
    /// How long a statement waits for another process's lock, in milliseconds.
    int busyTimeoutMilliseconds = 5000;
    /// Page cache, in kibibytes.
    int cacheKibibytes = 8192;
    /// How much of the file is read through the address space instead of by copies, in mebibytes.
    int mappedMebibytes = 0;
};

class Query;

/// One connection to one SQLite file, in WAL mode. It belongs to the thread that opened it: open, use and destroy it there.
class Database
{
public:
    /// Creates the file where it is missing (not in read-only mode). A damaged file is ErrorCode::Corrupt; a full disk or a
    /// read-only folder is ErrorCode::StorageFull.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString& path, DatabaseOptions options = {});
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// Prepares a statement, or takes it from the cache of this connection: the same text is prepared once. Only one Query of a
    /// text may be in use at a time.
    [[nodiscard]] Result<Query> prepare(const QString& sql);
    /// Runs one statement without parameters or rows.
    [[nodiscard]] Result<void> execute(const QString& sql);
    /// Runs one statement with positional parameters (`?`), and gives the number of rows changed.
    [[nodiscard]] Result<qint64> execute(const QString& sql, const QVariantList& values);
    /// The first column of the first row, or an invalid QVariant when there is no row.
    [[nodiscard]] Result<QVariant> value(const QString& sql, const QVariantList& values = {});
    /// `PRAGMA quick_check`: ErrorCode::Corrupt with the first finding when the file is damaged.
    [[nodiscard]] Result<void> check();
    /// Writes a consistent copy while others go on (`VACUUM INTO`); the target must not exist.
    [[nodiscard]] Result<void> backupTo(const QString& path);

    [[nodiscard]] const QString& path() const { return m_path; }

private:
    Database(QString connectionName, QString path);
    struct Cache;
    QString m_connectionName;
    QString m_path;
    std::unique_ptr<Cache> m_cache;
};

/// A prepared statement in use. Rows are read with `next()` and `column()`.
class Query
{
public:
    /// Binds positional parameters in order, and runs.
    [[nodiscard]] Result<void> run(const QVariantList& values = {});
    /// Moves to the next row; false at the end.
    [[nodiscard]] bool next();
    [[nodiscard]] QVariant column(int index) const;
    [[nodiscard]] QString text(int index) const { return column(index).toString(); }
    [[nodiscard]] QByteArray bytes(int index) const { return column(index).toByteArray(); }
    [[nodiscard]] qint64 integer(int index) const { return column(index).toLongLong(); }
    [[nodiscard]] bool isNull(int index) const;
    [[nodiscard]] qint64 rowsChanged() const;
    ~Query();
    Query(Query&&) noexcept = default;
    Query& operator=(Query&&) noexcept = default;
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;

private:
    friend class Database;
    explicit Query(std::shared_ptr<QSqlQuery> query) : m_query(std::move(query)) {}
    std::shared_ptr<QSqlQuery> m_query;
};

/// A transaction (`BEGIN IMMEDIATE`) that rolls back unless it was committed.
class Transaction
{
public:
    [[nodiscard]] static Result<Transaction> begin(Database& database);
    [[nodiscard]] Result<void> commit();
    ~Transaction();
    Transaction(Transaction&& other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}
    Transaction& operator=(Transaction&&) = delete;
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

private:
    explicit Transaction(Database& database) : m_database(&database) {}
    Database* m_database;
};

}

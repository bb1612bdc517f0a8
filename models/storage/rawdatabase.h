#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>
#include <QString>
#include <memory>
#include <optional>

#include "models/base/result.h"
#include "models/storage/database.h"

struct sqlite3;
struct sqlite3_stmt;

namespace galley::storage {

/// A text that is bound as it is, without a copy: it must live until the statement was reset.
struct Utf8 {
    QByteArrayView text;
};

/// A prepared statement of SQLite's own interface. Parameters count from 1, columns from 0. It is reset when it goes out of scope.
class RawStatement
{
public:
    RawStatement() = default;
    RawStatement(RawStatement&& other) noexcept { swap(other); }
    RawStatement& operator=(RawStatement&& other) noexcept
    {
        swap(other);
        return *this;
    }
    RawStatement(const RawStatement&) = delete;
    RawStatement& operator=(const RawStatement&) = delete;
    ~RawStatement();

    void bind(int index, qint64 value);
    void bind(int index, int value) { bind(index, static_cast<qint64>(value)); }
    void bind(int index, bool value) { bind(index, static_cast<qint64>(value)); }
    void bind(int index, double value);
    void bind(int index, const QString& value);
    /// Bound as a blob and copied.
    void bind(int index, const QByteArray& value);
    void bind(int index, Utf8 value);
    void bind(int index, std::nullptr_t);
    template <class T> void bind(int index, const std::optional<T>& value)
    {
        if (value) {
            bind(index, *value);
        } else {
            bind(index, nullptr);
        }
    }
    template <class... Values> void bindAll(const Values&... values)
    {
        int index = 0;
        (bind(++index, values), ...);
    }

    /// Moves to the next row; false at the end and on an error, which `result()` then tells.
    [[nodiscard]] bool next();
    [[nodiscard]] const Result<void>& result() const { return m_result; }
    /// Runs to the end and makes the statement ready for other values.
    [[nodiscard]] Result<void> run();
    void reset();

    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] double real(int column) const;
    /// The bytes of a text or blob, good until the next call of `next()` or `reset()`.
    [[nodiscard]] QByteArrayView view(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const { return view(column).toByteArray(); }
    [[nodiscard]] QString text(int column) const { return QString::fromUtf8(view(column)); }
    [[nodiscard]] bool isNull(int column) const;

private:
    friend class RawDatabase;
    void swap(RawStatement& other) noexcept;
    sqlite3* m_database = nullptr;
    sqlite3_stmt* m_statement = nullptr;
    bool m_owned = false;
    Result<void> m_result;
};

/// One connection to one SQLite file through SQLite's own interface, for the paths where a million rows are read or written. Used by
/// one thread at a time; unlike Database it may move between threads. Same errors as Database.
class RawDatabase
{
public:
    [[nodiscard]] static Result<std::unique_ptr<RawDatabase>> open(const QString& path, DatabaseOptions options = {});
    ~RawDatabase();
    RawDatabase(const RawDatabase&) = delete;
    RawDatabase& operator=(const RawDatabase&) = delete;

    /// Prepares a statement, or takes it from the cache of this connection, and binds values.
    template <class... Values> [[nodiscard]] Result<RawStatement> prepare(QByteArrayView sql, const Values&... values)
    {
        auto statement = statementFor(sql);
        if (statement) {
            statement->bindAll(values...);
        }
        return statement;
    }
    /// Runs a statement that has no rows, and gives the number of rows changed.
    template <class... Values> [[nodiscard]] Result<qint64> run(QByteArrayView sql, const Values&... values)
    {
        auto statement = prepare(sql, values...);
        if (!statement) {
            return failure(statement.error());
        }
        if (auto done = statement->run(); !done) {
            return failure(done.error());
        }
        return changes();
    }
    /// The first column of the first row as a number; nothing when there is no row.
    template <class... Values> [[nodiscard]] Result<std::optional<qint64>> number(QByteArrayView sql, const Values&... values)
    {
        auto statement = prepare(sql, values...);
        if (!statement) {
            return failure(statement.error());
        }
        if (statement->next()) {
            return statement->isNull(0) ? std::optional<qint64>() : std::optional<qint64>(statement->integer(0));
        }
        if (!statement->result()) {
            return failure(statement->result().error());
        }
        return std::optional<qint64>();
    }
    /// Runs statements without values, separated by semicolons.
    [[nodiscard]] Result<void> execute(const char* sql);
    [[nodiscard]] qint64 changes() const;
    [[nodiscard]] qint64 lastInsertId() const;
    [[nodiscard]] bool inTransaction() const;
    /// Stops whatever statement runs on this connection. Any thread.
    void interrupt();

private:
    RawDatabase() = default;
    [[nodiscard]] Result<RawStatement> statementFor(QByteArrayView sql);
    sqlite3* m_database = nullptr;
    QHash<QByteArray, sqlite3_stmt*> m_statements;
};

/// A transaction (`BEGIN IMMEDIATE`) on a RawDatabase that rolls back unless it was committed.
class RawTransaction
{
public:
    [[nodiscard]] static Result<RawTransaction> begin(RawDatabase& database);
    [[nodiscard]] Result<void> commit();
    ~RawTransaction();
    RawTransaction(RawTransaction&& other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}
    RawTransaction& operator=(RawTransaction&&) = delete;
    RawTransaction(const RawTransaction&) = delete;
    RawTransaction& operator=(const RawTransaction&) = delete;

private:
    explicit RawTransaction(RawDatabase& database) : m_database(&database) {}
    RawDatabase* m_database;
};

}

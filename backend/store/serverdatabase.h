#pragma once

#include <QString>
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <type_traits>
#include <vector>

#include "backend/http/writelane.h"
#include "models/base/result.h"
#include "models/storage/database.h"

namespace galley::backend {

struct ServerDatabaseOptions {
    storage::Durability durability = storage::Durability::PowerCut;
    /// How many works may share one commit.
    std::size_t groupLimit = 64;
};

/// The database of one data directory (`galley.db`): one writer thread, and a read connection for each thread that asks.
///
/// Writes are committed in groups: the writer takes what is queued, runs each work in a savepoint of one transaction, commits, and
/// then tells every waiting caller. A work that fails is undone alone.
class ServerDatabase final : public http::WriteLane
{
public:
    /// Creates the directory and the file where they are missing, runs the migrations and a quick check, and starts the writer.
    [[nodiscard]] static Result<std::unique_ptr<ServerDatabase>> open(const QString& dataDirectory, ServerDatabaseOptions options = {});
    /// Commits what is queued and ends the writer thread. No other thread may use the object any more.
    ~ServerDatabase() override;
    ServerDatabase(const ServerDatabase&) = delete;
    ServerDatabase& operator=(const ServerDatabase&) = delete;

    /// This thread's own read-only connection, opened on first use, on any thread. Throws std::runtime_error when it cannot be opened,
    /// which the HTTP server answers with 500.
    [[nodiscard]] storage::Database& reader();
    /// The connection of the running transaction. Only inside a Write-lane handler or the function given to write().
    [[nodiscard]] storage::Database& writer();
    [[nodiscard]] bool isWriterThread() const;

    /// Runs `work`, a function from storage::Database& to Result<T>, in a transaction on the writer thread, waits for the commit and
    /// hands its result back. A failing result undoes what it wrote. Inside a running transaction it runs at once in a savepoint.
    template <class F> [[nodiscard]] auto write(F&& work) -> std::invoke_result_t<F&, storage::Database&>
    {
        std::optional<std::invoke_result_t<F&, storage::Database&>> result;
        const Result<void> committed = runAndWait([&](storage::Database& database) {
            result.emplace(work(database));
            return result->has_value();
        });
        if (!committed) {
            return failure(committed.error());
        }
        return std::move(*result);
    }

    /// Runs `action` on the writer thread after the running work has been committed, and never when it was undone. Only where writer()
    /// is allowed. For events and caches; the action must be quick and must not write.
    void afterCommit(std::function<void()> action);

    void submit(std::function<http::Response()> work, std::function<void(http::Response)> done) override;

    [[nodiscard]] const QString& dataDirectory() const { return m_dataDirectory; }
    /// The path of the database file of a data directory.
    [[nodiscard]] static QString filePath(const QString& dataDirectory);

private:
    /// One queued work: `run` tells whether to keep what it wrote, `done` gets the error that undid it in spite of that.
    struct Work {
        std::function<bool(storage::Database&)> run;
        std::function<void(std::optional<Error>)> done;
        std::vector<std::function<void()>> afterCommit = {};
        bool ran = false;
        bool kept = false;
        std::optional<Error> error = {};
    };

    ServerDatabase(QString dataDirectory, ServerDatabaseOptions options);
    [[nodiscard]] Result<void> start();
    void runWriter(std::function<void(Result<void>)> started);
    void runGroup(std::deque<Work>& group);
    [[nodiscard]] Result<void> runWorks(std::deque<Work>& group);
    /// Fails only when the transaction itself is lost.
    [[nodiscard]] Result<void> runOne(Work& work, bool shared);
    [[nodiscard]] Result<void> runAndWait(const std::function<bool(storage::Database&)>& work);
    [[nodiscard]] Result<void> runNested(const std::function<bool(storage::Database&)>& work);
    void enqueue(Work work);

    const QString m_dataDirectory;
    const ServerDatabaseOptions m_options;
    const std::uint64_t m_instance;
    std::shared_ptr<const bool> m_alive = std::make_shared<bool>(true);
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Work> m_queue;
    bool m_stopping = false;
    std::thread m_thread;
    std::thread::id m_writerThread;
    std::unique_ptr<storage::Database> m_writer; ///< lives on the writer thread
    Work* m_running = nullptr;
    int m_depth = 0;
};

}

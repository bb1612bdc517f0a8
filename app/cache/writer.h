#pragma once

#include <QFuture>
#include <QPromise>
#include <QThread>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>

#include "app/cache/cachestore.h"
#include "app/cache/workstore.h"
#include "models/base/result.h"

namespace galley::app {

/// What a task of the writer works with: both files of a workspace, each open for writing here alone.
struct WriteFiles {
    storage::RawDatabase& workDatabase;
    storage::RawDatabase& cacheDatabase;
    WorkStore& work;
    CacheStore& cache;
};

/// The one thread that writes a workspace's files. A user's act goes before bulk work: a bulk transaction that is open is committed first, so
/// that nobody waits for the end of a pull.
class Writer
{
public:
    enum class Priority { User, Bulk };

    /// Takes over both connections; nothing else may use them from now on.
    Writer(std::unique_ptr<storage::RawDatabase> work, std::unique_ptr<storage::RawDatabase> cache);
    /// Finishes every act of the user that waits; bulk work that has not begun is dropped.
    ~Writer();
    Writer(const Writer&) = delete;
    Writer& operator=(const Writer&) = delete;

    /// Runs `task(WriteFiles&)` in the writer's thread. The task opens its own transactions. Any thread.
    template <class F> [[nodiscard]] auto run(F task) -> QFuture<std::invoke_result_t<F, WriteFiles&>>
    {
        return enqueue(Priority::User, std::move(task));
    }
    /// Runs bulk work inside a transaction on the cache that spans many such tasks and is committed when there is a user's act to do, when
    /// nothing else waits, or after a second. A task that fails must leave rows that a later pull puts right.
    template <class F> [[nodiscard]] auto runBulk(F task) -> QFuture<std::invoke_result_t<F, WriteFiles&>>
    {
        return enqueue(Priority::Bulk, std::move(task));
    }

private:
    template <class F> [[nodiscard]] auto enqueue(Priority priority, F task) -> QFuture<std::invoke_result_t<F, WriteFiles&>>
    {
        using Value = std::invoke_result_t<F, WriteFiles&>;
        auto promise = std::make_shared<QPromise<Value>>();
        promise->start();
        auto future = promise->future();
        push(priority, [promise, task = std::move(task)](WriteFiles& files) mutable {
            promise->addResult(task(files));
            promise->finish();
        });
        return future;
    }
    using Task = std::function<void(WriteFiles&)>;
    void push(Priority priority, Task task);
    void work();
    void commitBulk();

    std::unique_ptr<storage::RawDatabase> m_work;
    std::unique_ptr<storage::RawDatabase> m_cache;
    WorkStore m_workStore;
    CacheStore m_cacheStore;
    WriteFiles m_files;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Task> m_user;
    std::deque<Task> m_bulk;
    bool m_stopping = false;
    std::optional<std::chrono::steady_clock::time_point> m_bulkSince;
    std::unique_ptr<QThread> m_thread;
};

/// Runs `body` in one transaction on the cache, with the counts brought up to date; takes everything back when it fails.
template <class F> [[nodiscard]] Result<void> inCacheTransaction(WriteFiles& files, F&& body)
{
    if (files.cacheDatabase.inTransaction()) {
        return body().and_then([&] { return files.cache.flushTallies(); });
    }
    auto transaction = storage::RawTransaction::begin(files.cacheDatabase);
    if (!transaction) {
        return failure(transaction.error());
    }
    Result<void> done = body();
    if (done) {
        done = files.cache.flushTallies();
    }
    if (done) {
        done = transaction->commit();
    }
    if (!done) {
        files.cache.forget();
    }
    return done;
}

}

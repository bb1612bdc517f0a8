#include "backend/store/serverdatabase.h"

#include <QDir>
#include <QFile>
#include <QVariant>
#include <atomic>
#include <future>
#include <stdexcept>
#include <vector>

#include "backend/store/schema.h"
#include "models/storage/migrations.h"

namespace galley::backend {

namespace {

std::uint64_t nextInstance()
{
    static std::atomic<std::uint64_t> counter{1};
    return counter.fetch_add(1);
}

/// A read connection of this thread, for one ServerDatabase.
struct ThreadReader {
    std::uint64_t instance;
    std::weak_ptr<const bool> alive;
    std::unique_ptr<storage::Database> database;
};

thread_local std::vector<ThreadReader> threadReaders;

/// A statement without rows that is prepared once per connection.
Result<void> runPrepared(storage::Database& database, const QString& sql)
{
    return database.execute(sql, QVariantList()).map([](qint64) {});
}

Result<void> prepareDirectory(const QString& dataDirectory)
{
    if (!QDir().mkpath(dataDirectory)) {
        return failure(ErrorCode::StorageFull, QStringLiteral("The data directory cannot be created."));
    }
    // What is stored here is nobody else's business on this machine.
    QFile::setPermissions(dataDirectory, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return {};
}

int statusOf(const Error& error)
{
    switch (error.code) {
    case ErrorCode::StorageFull:
        return 507;
    case ErrorCode::Unavailable:
        return 503;
    default:
        return 500;
    }
}

http::Response undoneResponse(const Error& error)
{
    const int status = statusOf(error);
    return http::errorResponse(
        status, status == 507 ? "The server's disk is full. Nothing was changed." : "The server could not store this. Nothing was changed.");
}

}

QString ServerDatabase::filePath(const QString& dataDirectory)
{
    return dataDirectory + QStringLiteral("/galley.db");
}

ServerDatabase::ServerDatabase(QString dataDirectory, ServerDatabaseOptions options)
    : m_dataDirectory(std::move(dataDirectory)), m_options(options), m_instance(nextInstance())
{
}

Result<std::unique_ptr<ServerDatabase>> ServerDatabase::open(const QString& dataDirectory, ServerDatabaseOptions options)
{
    if (auto ready = prepareDirectory(dataDirectory); !ready) {
        return failure(ready.error());
    }
    std::unique_ptr<ServerDatabase> database(new ServerDatabase(dataDirectory, options));
    if (auto started = database->start(); !started) {
        return failure(started.error());
    }
    return database;
}

Result<void> ServerDatabase::start()
{
    std::promise<Result<void>> promise;
    std::future<Result<void>> future = promise.get_future();
    m_thread = std::thread([this, &promise] { runWriter([&promise](Result<void> started) { promise.set_value(std::move(started)); }); });
    return future.get();
}

ServerDatabase::~ServerDatabase()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
    if (m_thread.joinable()) {
        m_thread.join();
    }
    m_alive.reset();
    std::erase_if(threadReaders, [this](const ThreadReader& reader) { return reader.instance == m_instance; });
}

storage::Database& ServerDatabase::reader()
{
    for (const ThreadReader& candidate : threadReaders) {
        if (candidate.instance == m_instance) {
            return *candidate.database;
        }
    }
    std::erase_if(threadReaders, [](const ThreadReader& candidate) { return candidate.alive.expired(); });
    auto opened = storage::Database::open(filePath(m_dataDirectory), {.mode = storage::OpenMode::ReadOnly, .mappedMebibytes = 1024});
    if (!opened) {
        throw std::runtime_error("no read connection");
    }
    threadReaders.push_back({m_instance, m_alive, std::move(*opened)});
    return *threadReaders.back().database;
}

storage::Database& ServerDatabase::writer()
{
    Q_ASSERT(isWriterThread());
    return *m_writer;
}

bool ServerDatabase::isWriterThread() const
{
    return std::this_thread::get_id() == m_writerThread;
}

void ServerDatabase::afterCommit(std::function<void()> action)
{
    Q_ASSERT(isWriterThread() && m_running != nullptr);
    m_running->afterCommit.push_back(std::move(action));
}

void ServerDatabase::submit(std::function<http::Response()> work, std::function<void(http::Response)> done)
{
    auto response = std::make_shared<http::Response>();
    enqueue({.run =
                 [work = std::move(work), response](storage::Database&) {
                     *response = work();
                     return response->status < 400;
                 },
             .done = [done = std::move(done),
                      response](const std::optional<Error>& error) { done(error ? undoneResponse(*error) : std::move(*response)); }});
}

Result<void> ServerDatabase::runAndWait(const std::function<bool(storage::Database&)>& work)
{
    if (isWriterThread()) {
        return runNested(work);
    }
    std::promise<Result<void>> promise;
    std::future<Result<void>> future = promise.get_future();
    enqueue({.run = work, .done = [&promise](std::optional<Error> error) {
                 promise.set_value(error ? Result<void>(failure(std::move(*error))) : Result<void>());
             }});
    return future.get();
}

Result<void> ServerDatabase::runNested(const std::function<bool(storage::Database&)>& work)
{
    const QString name = QStringLiteral("nested%1").arg(m_depth);
    if (auto begun = m_writer->execute(QStringLiteral("SAVEPOINT ") + name); !begun) {
        return begun;
    }
    ++m_depth;
    const bool keep = work(*m_writer);
    --m_depth;
    if (!keep) {
        if (auto undone = m_writer->execute(QStringLiteral("ROLLBACK TO ") + name); !undone) {
            return undone;
        }
    }
    return m_writer->execute(QStringLiteral("RELEASE ") + name);
}

void ServerDatabase::enqueue(Work work)
{
    {
        const std::lock_guard lock(m_mutex);
        m_queue.push_back(std::move(work));
    }
    m_wake.notify_one();
}

void ServerDatabase::runWriter(std::function<void(Result<void>)> started)
{
    m_writerThread = std::this_thread::get_id();
    auto opened = storage::Database::open(filePath(m_dataDirectory),
                                          {.durability = m_options.durability, .busyTimeoutMilliseconds = 10'000, .cacheKibibytes = 65'536});
    Result<void> ready;
    if (!opened) {
        ready = failure(opened.error());
    } else {
        m_writer = std::move(*opened);
        ready = m_writer->check().and_then([this] { return storage::migrate(*m_writer, schemaSteps()); });
    }
    const bool usable = ready.has_value();
    started(std::move(ready));
    std::deque<Work> group;
    while (usable) {
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_stopping || !m_queue.empty(); });
            if (m_queue.empty()) {
                break;
            }
            while (!m_queue.empty() && group.size() < m_options.groupLimit) {
                group.push_back(std::move(m_queue.front()));
                m_queue.pop_front();
            }
        }
        runGroup(group);
        group.clear();
    }
    m_writer.reset();
}

void ServerDatabase::runGroup(std::deque<Work>& group)
{
    Result<void> stored = runPrepared(*m_writer, QStringLiteral("BEGIN IMMEDIATE"));
    if (stored) {
        stored = runWorks(group);
    }
    for (Work& work : group) {
        // A work that undid itself keeps its own answer; all others share the fate of the transaction.
        if (!stored && (work.kept || !work.ran)) {
            work.done(stored.error());
            continue;
        }
        if (work.kept) {
            for (const auto& action : work.afterCommit) {
                action();
            }
        }
        work.done(work.error);
    }
}

Result<void> ServerDatabase::runWorks(std::deque<Work>& group)
{
    const bool shared = group.size() > 1;
    bool anyKept = false;
    Result<void> alive;
    for (Work& work : group) {
        m_running = &work;
        alive = runOne(work, shared);
        m_running = nullptr;
        anyKept = anyKept || work.kept;
        if (!alive) {
            break;
        }
    }
    if (alive && anyKept) {
        alive = runPrepared(*m_writer, QStringLiteral("COMMIT"));
        if (alive) {
            return {};
        }
    }
    // Where SQLite itself has given the transaction up, this fails and changes nothing.
    (void)runPrepared(*m_writer, QStringLiteral("ROLLBACK"));
    return alive;
}

Result<void> ServerDatabase::runOne(Work& work, bool shared)
{
    if (shared) {
        if (auto begun = runPrepared(*m_writer, QStringLiteral("SAVEPOINT work")); !begun) {
            return begun;
        }
    }
    work.ran = true;
    try {
        work.kept = work.run(*m_writer);
    } catch (...) {
        // The text of a foreign exception may hold anything, so it goes nowhere.
        work.error = Error{ErrorCode::Internal, QStringLiteral("A write failed.")};
    }
    if (!shared) {
        return {};
    }
    if (!work.kept) {
        if (auto undone = runPrepared(*m_writer, QStringLiteral("ROLLBACK TO work")); !undone) {
            return undone;
        }
    }
    // After a full disk the savepoint may be gone, and the whole transaction with it.
    return runPrepared(*m_writer, QStringLiteral("RELEASE work"));
}

}

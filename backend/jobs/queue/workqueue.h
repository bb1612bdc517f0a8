#pragma once

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include "backend/jobs/queue/stopflag.h"

namespace galley::backend {

/// Worker threads that take work from somewhere else, such as the rows of a table, and run it. The queue holds no work itself, so nothing is
/// lost with it. All functions are thread-safe; shutdown and the destructor belong to one thread that is no worker.
class WorkQueue
{
public:
    /// Work that has been claimed: nobody else has it.
    struct Work {
        std::string id;
        std::function<void(const StopFlag&)> run; ///< must not throw
    };
    /// Finds the next work, on a worker's thread; nothing when there is none now.
    using Claim = std::function<std::optional<Work>()>;

    struct Options {
        unsigned workers = 2;
        /// How often idle workers look for work without having been woken: for work that other processes left.
        std::chrono::milliseconds poll{5000};
    };

    WorkQueue(Claim claim, Options options) : m_claim(std::move(claim)), m_options(options) {}
    ~WorkQueue() { shutdown(); }
    WorkQueue(const WorkQueue&) = delete;
    WorkQueue& operator=(const WorkQueue&) = delete;

    void start();
    /// There may be new work. A wake-up while a worker is looking is not lost.
    void wake();
    /// Asks work that runs here to stop; false when it does not run here.
    bool stop(const std::string& id);
    /// Asks everything to stop, and returns when all workers have ended. Nothing is claimed any more. Idempotent.
    void shutdown();

    [[nodiscard]] std::size_t runningCount() const;

private:
    void work();
    void run(Work work);

    const Claim m_claim;
    const Options m_options;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::uint64_t m_wakeUps = 0;
    bool m_stopping = false;
    std::map<std::string, std::shared_ptr<StopFlag>> m_running;
    std::vector<std::thread> m_threads;
};

}

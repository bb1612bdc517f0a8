#include "backend/jobs/blogscheduler.h"

#include <algorithm>
#include <exception>

namespace galley::backend {

namespace {

/// The clock of a computer may be set, and other servers may share the database: it is never slept longer than this.
constexpr std::chrono::milliseconds longestPause{30'000};

}

void BlogScheduler::start()
{
    // What a former run of this server held for sending is not being sent any more.
    (void)m_environment.database.write([](storage::Database& database) { return BlogPostStore(database).letAllGo(); });
    m_thread = std::thread([this] { work(); });
}

void BlogScheduler::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
    if (m_thread.joinable()) {
        m_thread.join();
    }
}

void BlogScheduler::wake()
{
    {
        const std::lock_guard lock(m_mutex);
        m_woken = true;
    }
    m_wake.notify_all();
}

void BlogScheduler::work()
{
    std::unique_lock lock(m_mutex);
    while (!m_stopping) {
        m_woken = false;
        lock.unlock();
        std::chrono::milliseconds pause = longestPause;
        try {
            BlogPublishService service(m_environment);
            service.publishDue(m_missed);
            if (const auto next = service.nextDue()) {
                const qint64 wait = m_environment.clock.now().msecsTo(*next);
                pause = std::clamp(std::chrono::milliseconds(wait), std::chrono::milliseconds(1), longestPause);
            }
        } catch (const std::exception&) {
            // The database cannot be read just now; it is tried again after the pause.
        }
        lock.lock();
        m_wake.wait_for(lock, pause, [this] { return m_woken || m_stopping; });
    }
}

}

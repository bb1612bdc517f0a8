#include "backend/jobs/queue/workqueue.h"

#include <utility>

namespace galley::backend {

void WorkQueue::start()
{
    const std::lock_guard lock(m_mutex);
    if (m_stopping) {
        return;
    }
    while (m_threads.size() < m_options.workers) {
        m_threads.emplace_back([this] { work(); });
    }
}

void WorkQueue::wake()
{
    {
        const std::lock_guard lock(m_mutex);
        ++m_wakeUps;
    }
    m_wake.notify_all();
}

bool WorkQueue::stop(const std::string& id)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_running.find(id);
    if (found == m_running.end()) {
        return false;
    }
    found->second->set();
    return true;
}

void WorkQueue::shutdown()
{
    std::vector<std::thread> threads;
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        for (const auto& [id, flag] : m_running) {
            flag->set();
        }
        threads.swap(m_threads);
    }
    m_wake.notify_all();
    for (std::thread& thread : threads) {
        thread.join();
    }
}

std::size_t WorkQueue::runningCount() const
{
    const std::lock_guard lock(m_mutex);
    return m_running.size();
}

void WorkQueue::work()
{
    for (;;) {
        std::uint64_t seen = 0;
        {
            const std::lock_guard lock(m_mutex);
            if (m_stopping) {
                return;
            }
            seen = m_wakeUps;
        }
        if (std::optional<Work> next = m_claim()) {
            run(std::move(*next));
            continue;
        }
        std::unique_lock lock(m_mutex);
        m_wake.wait_for(lock, m_options.poll, [&] { return m_stopping || m_wakeUps != seen; });
    }
}

void WorkQueue::run(Work work)
{
    const auto flag = std::make_shared<StopFlag>();
    {
        const std::lock_guard lock(m_mutex);
        // What is claimed in the moment of shutting down is run all the same, with its flag set, so that it can give its claim back.
        if (m_stopping) {
            flag->set();
        }
        m_running.emplace(work.id, flag);
    }
    work.run(*flag);
    const std::lock_guard lock(m_mutex);
    m_running.erase(work.id);
}

}

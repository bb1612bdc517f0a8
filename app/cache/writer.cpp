#include "app/cache/writer.h"

namespace galley::app {

namespace {

constexpr std::chrono::seconds longestBulk{1};

}

Writer::Writer(std::unique_ptr<storage::RawDatabase> work, std::unique_ptr<storage::RawDatabase> cache)
    : m_work(std::move(work)), m_cache(std::move(cache)), m_workStore(*m_work), m_cacheStore(*m_cache),
      m_files{*m_work, *m_cache, m_workStore, m_cacheStore}, m_thread(QThread::create([this] { this->work(); }))
{
    m_thread->setObjectName(QStringLiteral("writer"));
    m_thread->start();
}

Writer::~Writer()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        m_bulk.clear();
    }
    m_wake.notify_one();
    m_thread->wait();
}

void Writer::push(Priority priority, Task task)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_stopping) {
            return;
        }
        (priority == Priority::User ? m_user : m_bulk).push_back(std::move(task));
    }
    m_wake.notify_one();
}

void Writer::commitBulk()
{
    if (!m_bulkSince) {
        return;
    }
    m_bulkSince.reset();
    auto done = m_cacheStore.flushTallies();
    if (done) {
        done = m_cache->execute("COMMIT");
    }
    if (!done) {
        (void)m_cache->execute("ROLLBACK");
        m_cacheStore.forget();
    }
}

void Writer::work()
{
    for (;;) {
        Task task;
        bool isBulk = false;
        {
            std::unique_lock lock(m_mutex);
            if (m_user.empty() && m_bulk.empty() && m_bulkSince) {
                lock.unlock();
                commitBulk();
                lock.lock();
            }
            m_wake.wait(lock, [this] { return m_stopping || !m_user.empty() || !m_bulk.empty(); });
            if (!m_user.empty()) {
                task = std::move(m_user.front());
                m_user.pop_front();
            } else if (!m_bulk.empty()) {
                task = std::move(m_bulk.front());
                m_bulk.pop_front();
                isBulk = true;
            } else {
                lock.unlock();
                commitBulk();
                return;
            }
        }
        if (!isBulk || (m_bulkSince && std::chrono::steady_clock::now() - *m_bulkSince > longestBulk)) {
            commitBulk();
        }
        if (isBulk && !m_bulkSince && m_cache->execute("BEGIN IMMEDIATE")) {
            m_bulkSince = std::chrono::steady_clock::now();
        }
        task(m_files);
    }
}

}

#include "backend/jobs/jobprogress.h"

#include "models/wire/json.h"

namespace galley::backend {

namespace {

std::string keyOf(const JobId& job)
{
    return job.bytes().toStdString();
}

}

std::shared_ptr<http::EventSource> JobProgressHub::watch(const JobId& job)
{
    auto source = std::make_shared<http::EventSource>();
    {
        const std::lock_guard lock(m_mutex);
        if (!m_closed) {
            m_watched[keyOf(job)].push_back(source);
            return source;
        }
    }
    source->close();
    return source;
}

void JobProgressHub::publish(const JobId& job, const wire::ProgressEvent& event)
{
    Sources sources;
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_watched.find(keyOf(job));
        if (found == m_watched.end()) {
            return;
        }
        std::erase_if(found->second, [](const auto& source) { return source->isClosed(); });
        sources = found->second;
    }
    const std::string data = wire::encode(event).toStdString();
    for (const auto& source : sources) {
        (void)source->push(data);
    }
}

bool JobProgressHub::isWatched(const JobId& job) const
{
    const std::lock_guard lock(m_mutex);
    return m_watched.contains(keyOf(job));
}

void JobProgressHub::finish(const JobId& job)
{
    Sources sources;
    {
        const std::lock_guard lock(m_mutex);
        ++m_ends;
        if (auto node = m_watched.extract(keyOf(job))) {
            sources = std::move(node.mapped());
        }
    }
    m_ended.notify_all();
    for (const auto& source : sources) {
        source->close();
    }
}

std::uint64_t JobProgressHub::endCount() const
{
    const std::lock_guard lock(m_mutex);
    return m_ends;
}

bool JobProgressHub::waitForEnd(std::uint64_t seen, std::chrono::milliseconds time)
{
    std::unique_lock lock(m_mutex);
    m_ended.wait_for(lock, time, [&] { return m_closed || m_ends != seen; });
    return !m_closed;
}

void JobProgressHub::close()
{
    std::unordered_map<std::string, Sources> watched;
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
        watched.swap(m_watched);
    }
    m_ended.notify_all();
    for (const auto& [job, sources] : watched) {
        for (const auto& source : sources) {
            source->close();
        }
    }
}

}

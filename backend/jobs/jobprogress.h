#pragma once

#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <unordered_map>
#include <vector>

#include "backend/http/events.h"
#include "models/base/id.h"
#include "models/wire/content.h"

namespace galley::backend {

/// Hands the progress of running jobs to those who watch them. Watching keeps no job alive, and who stops watching stops no job. Any thread.
class JobProgressHub
{
public:
    /// The events of one job from now on; the source is closed after the job's last event.
    [[nodiscard]] std::shared_ptr<http::EventSource> watch(const JobId& job);
    void publish(const JobId& job, const wire::ProgressEvent& event);
    /// Whether anybody watches, so that events which are dear to make are only made for somebody.
    [[nodiscard]] bool isWatched(const JobId& job) const;
    /// The job has ended: closes what watches it and wakes whoever waits.
    void finish(const JobId& job);

    /// How many jobs have ended so far.
    [[nodiscard]] std::uint64_t endCount() const;
    /// Waits until more jobs have ended than `seen`, or the time is over; false when nobody is to wait any more because the server stops.
    [[nodiscard]] bool waitForEnd(std::uint64_t seen, std::chrono::milliseconds time);
    /// Ends all watching and waiting, for good.
    void close();

private:
    using Sources = std::vector<std::shared_ptr<http::EventSource>>;

    mutable std::mutex m_mutex;
    std::condition_variable m_ended;
    std::uint64_t m_ends = 0;
    bool m_closed = false;
    std::unordered_map<std::string, Sources> m_watched;
};

}

#pragma once

#include <condition_variable>
#include <mutex>
#include <thread>

#include "backend/services/blogpublishservice.h"

namespace galley::backend {

/// Publishes scheduled posts at their instants. Instants are compared, never clock times, so that time zones and daylight-saving changes
/// play no part. What it knows lies in the database alone: a server that comes back finds what is due.
class BlogScheduler
{
public:
    BlogScheduler(const PublishingEnvironment& environment, MissedSchedule missed) : m_environment(environment), m_missed(missed) {}
    ~BlogScheduler() { stop(); }
    BlogScheduler(const BlogScheduler&) = delete;
    BlogScheduler& operator=(const BlogScheduler&) = delete;

    void start();
    /// Waits for a post that is being sent. Idempotent.
    void stop();
    /// A post was scheduled, or the clock was set: what is due is looked for again. Any thread.
    void wake();

private:
    void work();

    PublishingEnvironment m_environment;
    const MissedSchedule m_missed;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_woken = false;
    bool m_stopping = false;
    std::thread m_thread;
};

}

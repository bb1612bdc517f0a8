#pragma once

#include "backend/jobs/generationjob.h"
#include "backend/jobs/jobprogress.h"
#include "backend/jobs/queue/workqueue.h"

namespace galley::backend {

/// Runs the jobs of the table: a few worker threads that survive the server, because all they know lies in the database.
class JobQueue
{
public:
    /// All arguments outlive the queue.
    JobQueue(ServerDatabase& database, const Clock& clock, const ChangeAnnouncer& announcer, const Providers& providers,
             WorkQueue::Options options = {});
    ~JobQueue() { shutdown(); }
    JobQueue(const JobQueue&) = delete;
    JobQueue& operator=(const JobQueue&) = delete;

    void start() { m_queue.start(); }
    /// Workers give their jobs back and end. Whoever waits for a job is let go.
    void shutdown();

    /// There is a new job. Any thread.
    void wake() { m_queue.wake(); }
    /// A job was cancelled: its worker, if it is here, stops after the item in hand. Any thread.
    void stop(const JobId& job);
    [[nodiscard]] JobProgressHub& progress() { return m_progress; }
    /// Set when the queue shuts down: for calls that write texts without a job.
    [[nodiscard]] const StopFlag& closing() const { return m_closing; }

private:
    [[nodiscard]] std::optional<WorkQueue::Work> claim();

    StopFlag m_closing;
    JobProgressHub m_progress;
    JobEnvironment m_environment;
    const QString m_worker;
    WorkQueue m_queue;
};

}

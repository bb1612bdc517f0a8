#include "backend/jobs/jobqueue.h"

#include <QUuid>
#include <exception>

#include "backend/jobs/blogdraftjob.h"

namespace galley::backend {

JobQueue::JobQueue(ServerDatabase& database, const Clock& clock, const ChangeAnnouncer& announcer, const Providers& providers,
                   WorkQueue::Options options)
    : m_environment{database, clock, announcer, providers, m_progress}, m_worker(makeUuid7().toString(QUuid::WithoutBraces)),
      m_queue([this] { return claim(); }, options)
{
}

void JobQueue::shutdown()
{
    m_closing.set();
    m_queue.shutdown();
    m_progress.close();
}

void JobQueue::stop(const JobId& job)
{
    if (!m_queue.stop(job.bytes().toStdString())) {
        m_progress.finish(job);
    }
}

std::optional<WorkQueue::Work> JobQueue::claim()
{
    // The reader throws when the database cannot be opened; a worker that finds none looks again later.
    try {
        const QDateTime now = m_environment.clock.now();
        const auto waits = JobStore(m_environment.database.reader()).hasClaimable(now);
        if (!waits || !*waits) {
            return std::nullopt;
        }
        auto job =
            m_environment.database.write([&](storage::Database& database) { return JobStore(database).claim(m_worker, now, jobLeaseMilliseconds); });
        if (!job || !*job) {
            return std::nullopt;
        }
        return WorkQueue::Work{(*job)->id.bytes().toStdString(), [this, record = std::move(**job)](const StopFlag& stop) {
                                   try {
                                       if (record.type == JobType::BlogGeneration) {
                                           BlogDraftJob(m_environment, record, m_worker).run();
                                           return;
                                       }
                                       GenerationJob(m_environment, record, m_worker).run(stop);
                                   } catch (const std::exception&) {
                                       // The job keeps its lease and is taken up again when that has run out.
                                   }
                               }};
    } catch (const std::exception&) {
        return std::nullopt;
    }
}

}

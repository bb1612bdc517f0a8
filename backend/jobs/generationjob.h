#pragma once

#include "backend/jobs/jobprogress.h"
#include "backend/jobs/queue/workqueue.h"
#include "backend/services/changeannouncer.h"
#include "backend/services/generationservice.h"
#include "backend/store/jobstore.h"
#include "backend/store/serverdatabase.h"
#include "models/base/clock.h"

namespace galley::backend {

/// What jobs work with. All of it outlives the queue.
struct JobEnvironment {
    ServerDatabase& database;
    const Clock& clock;
    const ChangeAnnouncer& announcer;
    const Providers& providers;
    JobProgressHub& progress;
};

/// How long a worker may be silent before another takes its job over.
inline constexpr qint64 jobLeaseMilliseconds = 5 * 60 * 1000;

/// One claimed generation job, on a worker's thread.
///
/// A text, its booking and the job's progress are written in one transaction, so that a server that dies at any moment goes on exactly
/// behind the last text that it stored. What was cancelled or taken over by another worker meanwhile is not written.
class GenerationJob
{
public:
    GenerationJob(const JobEnvironment& environment, JobRecord job, QString worker);
    ~GenerationJob();

    void run(const StopFlag& stop);

private:
    /// What became of one item, not yet stored.
    struct Outcome {
        JobItem item;
        ItemId id;
        ItemState read;
        std::optional<WrittenItem> written;
        QString error;
    };
    enum class Held { Yes, No };

    [[nodiscard]] Result<void> prepare();
    [[nodiscard]] Result<void> openWriter();
    [[nodiscard]] Result<Held> work(const StopFlag& stop);
    [[nodiscard]] Result<void> process(const JobItem& item, const StopFlag& stop);
    [[nodiscard]] Result<Held> flush();
    [[nodiscard]] Result<bool> store(storage::Database& database, const Outcome& outcome, JobProgress& progress, qint64& cursor);
    [[nodiscard]] Result<Held> finish(const QString& error);
    void giveBack();
    void fail(const Error& error);
    void publishStart();
    void publishItems(const QList<Outcome>& outcomes);
    void publishEnd();

    JobEnvironment m_environment;
    JobRecord m_job;
    QString m_worker;
    GenerationOrder m_order;
    std::unique_ptr<TextWriter> m_writer;
    std::optional<ProjectTexts> m_texts;
    QList<Outcome> m_outcomes;
    std::chrono::steady_clock::time_point m_lastFlush;
};

}

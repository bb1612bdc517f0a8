#pragma once

#include <QFuture>
#include <QObject>
#include <functional>
#include <map>
#include <memory>

#include "app/services/itemqueue.h"
#include "models/wire/config.h"
#include "models/wire/content.h"
#include "models/wire/jobs.h"

namespace galley::app {

class WorkspaceCore;

enum class GenerationScope { Pending, Selected, Rejected, All };

/// What a generation will probably take.
struct GenerationEstimate {
    qint64 items = 0;
    double seconds = 0;
    QString xct = QStringLiteral("0.0000"); ///< exact decimal; 0 for the built-in writer
};

/// A running or finished generation, as the jobs panel shows it.
struct GenerationProgress {
    JobId jobId;
    ProjectId projectId;
    JobStatus status = JobStatus::Queued;
    qint64 current = 0;
    qint64 total = 0;
    qint64 failed = 0;
    QString message; ///< the newest failure or the server's word
    bool polling = false; ///< the event stream is not available; the state is asked for every two seconds
    QDateTime startedAt;
};

/// Generating texts on the server's job queue. A job goes on when the window closes; progress is taken up again at the next start.
class GenerationService final : public QObject
{
    Q_OBJECT

public:
    explicit GenerationService(WorkspaceCore& core, QObject* parent = nullptr);
    ~GenerationService() override;

    [[nodiscard]] QFuture<Result<QList<wire::AiProvider>>> providers();
    [[nodiscard]] QFuture<Result<QList<wire::NamedOption>>> languages();
    [[nodiscard]] QFuture<Result<QList<wire::NamedOption>>> tones();
    [[nodiscard]] QFuture<Result<GenerationEstimate>> estimate(const ProjectId& project, GenerationScope scope,
                                                               const wire::GenerationRequest& request);
    /// Queues the job. For GenerationScope::Selected the request names the items.
    [[nodiscard]] QFuture<Result<JobId>> start(const ProjectId& project, GenerationScope scope, const wire::GenerationRequest& request);
    [[nodiscard]] QFuture<Result<void>> cancel(const JobId& job);
    /// All jobs of this session and those still running from before.
    [[nodiscard]] QList<GenerationProgress> jobs() const;

Q_SIGNALS:
    void progressChanged(const galley::app::GenerationProgress& progress);
    void finished(const galley::app::GenerationProgress& progress);

private:
    struct Job;
    [[nodiscard]] QFuture<Result<JobId>> startStream(const ProjectId& project, GenerationScope scope, const wire::GenerationRequest& request);
    void watch(const ProjectId& project, const JobId& job);
    void poll(const JobId& job);
    void take(const JobId& job, const wire::Job& state);
    void change(const JobId& job, const std::function<void(GenerationProgress&)>& how);
    void end(const JobId& job);
    void takeUpRunning();
    WorkspaceCore& m_core;
    std::map<JobId, std::unique_ptr<Job>> m_jobs;
};

}

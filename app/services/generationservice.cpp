#include "app/services/generationservice.h"

#include <QTimer>

#include "app/services/workspacecore.h"
#include "app/sync/syncengine.h"
#include "models/base/future.h"
#include "models/wire/json.h"

namespace galley::app {

namespace {

using namespace std::chrono_literals;

constexpr auto pollInterval = 2s;
/// How long an item takes, until a job here has shown it.
constexpr double builtinSecondsPerItem = 0.02;
constexpr double remoteSecondsPerItem = 4.0;

bool isOver(JobStatus status)
{
    return status == JobStatus::Completed || status == JobStatus::Failed || status == JobStatus::Cancelled;
}

template <class T> T flattened(const std::optional<wire::Nullable<T>>& value)
{
    return value && *value ? **value : T();
}

}

/// A job that is watched: by its event stream where it was started with one, by asking where not.
struct GenerationService::Job {
    GenerationProgress progress;
    std::unique_ptr<ApiStream> stream;
    QTimer timer;
    bool asking = false;
    bool known = true; ///< the server has told the id of the job
};

GenerationService::GenerationService(WorkspaceCore& core, QObject* parent) : QObject(parent), m_core(core)
{
    connect(&core.sync(), &SyncEngine::connected, this, &GenerationService::takeUpRunning);
    connect(&core.sync(), &SyncEngine::serverEvent, this, [this](const wire::ServerEvent& event) {
        if (!event.jobId) {
            return;
        }
        if (m_jobs.contains(*event.jobId)) {
            poll(*event.jobId);
        }
    });
}

GenerationService::~GenerationService() = default;

QFuture<Result<QList<wire::AiProvider>>> GenerationService::providers()
{
    return m_core.api().send(wire::ListAiProviders{}) | then(this, [](const auto& answer) -> Result<QList<wire::AiProvider>> { return answer; });
}

QFuture<Result<QList<wire::NamedOption>>> GenerationService::languages()
{
    return m_core.api().send(wire::ListSupportedLanguages{});
}

QFuture<Result<QList<wire::NamedOption>>> GenerationService::tones()
{
    return m_core.api().send(wire::ListWritingTones{});
}

QFuture<Result<GenerationEstimate>> GenerationService::estimate(const ProjectId& project, GenerationScope scope,
                                                                const wire::GenerationRequest& request)
{
    const auto tally = m_core.reader().tally(project);
    if (!tally) {
        return QtFuture::makeReadyFuture(Result<GenerationEstimate>(failure(tally.error())));
    }
    GenerationEstimate estimate;
    const qint64 excluded = tally->counts.value(ItemStatus::Excluded);
    switch (scope) {
    case GenerationScope::Pending:
        estimate.items = tally->counts.value(ItemStatus::Pending);
        break;
    case GenerationScope::Selected:
        estimate.items = request.itemIds ? request.itemIds->size() : 0;
        break;
    case GenerationScope::Rejected:
        estimate.items = tally->counts.value(ItemStatus::Rejected);
        break;
    case GenerationScope::All:
        estimate.items = tally->total - excluded;
        break;
    }
    const bool builtin = request.aiProvider == u"builtin";
    estimate.seconds = static_cast<double>(estimate.items) * (builtin ? builtinSecondsPerItem : remoteSecondsPerItem);
    return QtFuture::makeReadyFuture(Result<GenerationEstimate>(estimate));
}

QFuture<Result<JobId>> GenerationService::start(const ProjectId& project, GenerationScope scope, const wire::GenerationRequest& request)
{
    if (scope == GenerationScope::Rejected || scope == GenerationScope::All) {
        return startStream(project, scope, request);
    }
    wire::GenerationRequest wanted = request;
    if (scope == GenerationScope::Pending) {
        wanted.itemIds.reset();
    }
    wire::CreateBackgroundJob endpoint;
    endpoint.projectId = project;
    endpoint.body.jobType = JobType::Generation;
    endpoint.body.payload = wire::JsonObject{wire::encode(wanted)};
    return m_core.api().send(endpoint) | then(this, [this, project](const Result<wire::JobCreated>& created) -> Result<JobId> {
               if (!created) {
                   m_core.sync().noteError(created.error());
                   return failure(created.error());
               }
               if (!created->jobId) {
                   return failure(ErrorCode::NotFound, tr("There is nothing to generate."));
               }
               watch(project, *created->jobId);
               poll(*created->jobId);
               return *created->jobId;
           });
}

QFuture<Result<JobId>> GenerationService::startStream(const ProjectId& project, GenerationScope scope, const wire::GenerationRequest& request)
{
    const ApiRequest call = scope == GenerationScope::Rejected ? requestOf(wire::StreamRejectedItemsRegeneration{project, request})
                                                               : requestOf(wire::StreamFullRegenerationProgress{project, request});
    auto promise = std::make_shared<QPromise<Result<JobId>>>();
    promise->start();
    // Until the server names the job it has a name of ours.
    auto id = std::make_shared<JobId>(JobId::make());
    watch(project, *id);
    Job& job = *m_jobs[*id];
    job.known = false;
    job.timer.stop();
    job.stream = m_core.api().openStream(call);
    connect(job.stream.get(), &ApiStream::eventReceived, this, [this, id, promise](const QByteArray& data) {
        const auto event = wire::decode<wire::ProgressEvent>(data);
        if (!event || !m_jobs.contains(*id)) {
            return;
        }
        const QString named = flattened(event->jobId);
        if (const auto server = JobId::fromText(named); server && *server != *id) {
            auto node = m_jobs.extract(*id);
            node.key() = *server;
            node.mapped()->progress.jobId = *server;
            *id = *server;
            m_jobs.insert(std::move(node));
        }
        m_jobs[*id]->known = m_jobs[*id]->known || !named.isEmpty();
        if (!promise->future().isFinished()) {
            promise->addResult(*id);
            promise->finish();
        }
        change(*id, [&](GenerationProgress& progress) {
            progress.current = event->current.value_or(progress.current);
            progress.total = event->total.value_or(progress.total);
            const QString message = flattened(event->message);
            if (!message.isEmpty()) {
                progress.message = message;
            }
            const bool failed = event->type == u"error" || event->type == u"item_failed" || flattened(event->status) == u"failed";
            if (failed) {
                ++progress.failed;
            }
            const auto status = valueOf<JobStatus>(flattened(event->status));
            progress.status = status && !event->itemId ? *status : JobStatus::Running;
        });
    });
    connect(job.stream.get(), &ApiStream::finished, this, [this, id, promise](const Result<void>& result) {
        const auto found = m_jobs.find(*id);
        if (found == m_jobs.end()) {
            return;
        }
        found->second->stream.release()->deleteLater();
        if (!promise->future().isFinished()) {
            promise->addResult(result ? Result<JobId>(*id) : Result<JobId>(failure(result.error())));
            promise->finish();
        }
        if (!result && found->second->known) {
            // The stream broke; the job goes on at the server.
            change(*id, [](GenerationProgress& progress) { progress.polling = true; });
            poll(*id);
            return;
        }
        change(*id, [&](GenerationProgress& progress) {
            if (!result) {
                progress.status = JobStatus::Failed;
                progress.message = result.error().message;
            } else if (!isOver(progress.status)) {
                progress.status = JobStatus::Completed;
            }
        });
        end(*id);
    });
    return promise->future();
}

void GenerationService::watch(const ProjectId& project, const JobId& job)
{
    if (m_jobs.contains(job)) {
        return;
    }
    auto watched = std::make_unique<Job>();
    watched->progress.jobId = job;
    watched->progress.projectId = project;
    watched->progress.startedAt = m_core.clock().now();
    watched->progress.polling = true;
    watched->timer.setInterval(pollInterval);
    connect(&watched->timer, &QTimer::timeout, this, [this, job] { poll(job); });
    watched->timer.start();
    m_jobs.emplace(job, std::move(watched));
}

void GenerationService::change(const JobId& job, const std::function<void(GenerationProgress&)>& how)
{
    const auto found = m_jobs.find(job);
    if (found != m_jobs.end()) {
        how(found->second->progress);
        Q_EMIT progressChanged(found->second->progress);
    }
}

void GenerationService::poll(const JobId& job)
{
    const auto found = m_jobs.find(job);
    if (found == m_jobs.end() || found->second->asking || found->second->stream || isOver(found->second->progress.status)) {
        return;
    }
    found->second->asking = true;
    if (!found->second->timer.isActive()) {
        found->second->timer.start();
    }
    m_core.api().send(wire::GetJobStatus{job}) | then(this, [this, job](const Result<wire::Job>& state) {
        const auto asked = m_jobs.find(job);
        if (asked == m_jobs.end()) {
            return;
        }
        asked->second->asking = false;
        if (state) {
            take(job, *state);
        } else if (state.error().code == ErrorCode::NotFound) {
            change(job, [&](GenerationProgress& progress) {
                progress.status = JobStatus::Failed;
                progress.message = tr("The server does not know this job any more.");
            });
            end(job);
        }
    });
}

void GenerationService::take(const JobId& job, const wire::Job& state)
{
    change(job, [&](GenerationProgress& progress) {
        progress.status = state.status.valueOr(JobStatus::Running);
        progress.current = state.progressCurrent;
        progress.total = state.progressTotal;
        if (state.startedAt) {
            progress.startedAt = *state.startedAt;
        }
        if (state.error) {
            progress.message = *state.error;
        }
        if (state.result) {
            const QJsonObject result = state.result->parsed();
            progress.failed = result.value(QLatin1StringView("failed_count")).toInteger(progress.failed);
            const QJsonArray failures = result.value(QLatin1StringView("failed_items")).toArray();
            if (!failures.isEmpty() && progress.message.isEmpty()) {
                progress.message = failures.last().toObject().value(QLatin1StringView("error")).toString();
            }
        }
    });
    if (isOver(state.status.valueOr(JobStatus::Running))) {
        end(job);
    }
}

void GenerationService::end(const JobId& job)
{
    const auto found = m_jobs.find(job);
    if (found == m_jobs.end()) {
        return;
    }
    found->second->timer.stop();
    const GenerationProgress progress = found->second->progress;
    // The texts are shown first, then the end is told.
    m_core.sync().pull(progress.projectId) | then(this, [this, job, progress](const Result<void>&) {
        (void)m_core.sync().refreshProjects();
        Q_EMIT finished(progress);
    });
}

QFuture<Result<void>> GenerationService::cancel(const JobId& job)
{
    return m_core.api().send(wire::CancelAJob{job}) | then(this, [this, job](const Result<wire::Job>& state) -> Result<void> {
               if (!state) {
                   return failure(state.error());
               }
               const auto found = m_jobs.find(job);
               if (found != m_jobs.end() && !isOver(found->second->progress.status)) {
                   if (found->second->stream) {
                       found->second->stream.release()->deleteLater();
                   }
                   take(job, *state);
               }
               return {};
           });
}

QList<GenerationProgress> GenerationService::jobs() const
{
    QList<GenerationProgress> result;
    for (const auto& [id, job] : m_jobs) {
        result.append(job->progress);
    }
    return result;
}

void GenerationService::takeUpRunning()
{
    const auto projects = m_core.reader().projects(false);
    if (!projects) {
        return;
    }
    for (const wire::Project& project : *projects) {
        if (!(project.status == ProjectStatus::Generating)) {
            continue;
        }
        wire::ListProjectJobs endpoint;
        endpoint.projectId = project.id;
        m_core.api().send(endpoint) | then(this, [this, id = project.id](const Result<QList<wire::JobSummary>>& jobs) {
            for (const wire::JobSummary& job : jobs.value_or(QList<wire::JobSummary>())) {
                if (job.jobType == JobType::Generation && !isOver(job.status.valueOr(JobStatus::Completed)) && !m_jobs.contains(job.id)) {
                    watch(id, job.id);
                    poll(job.id);
                }
            }
        });
    }
}

}

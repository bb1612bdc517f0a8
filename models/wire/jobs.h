#pragma once

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>
#include <optional>
#include <tuple>

#include "models/base/id.h"
#include "models/domain/enums.h"
#include "models/wire/common.h"
#include "models/wire/fields.h"
#include "models/wire/values.h"

namespace galley::wire {

/// A background job, without its details.
struct JobSummary {
    JobId id;
    Open<JobType> jobType;
    Open<JobStatus> status;
    qint64 progressCurrent = 0;
    qint64 progressTotal = 0;
    QDateTime createdAt;
    Nullable<QDateTime> startedAt;
    Nullable<QDateTime> completedAt;
    Nullable<QString> error;

    static constexpr auto schema = "JobSummary";
    static constexpr auto fields()
    {
        return std::tuple(required("id", &JobSummary::id),
                          required("job_type", &JobSummary::jobType),
                          required("status", &JobSummary::status),
                          required("progress_current", &JobSummary::progressCurrent),
                          required("progress_total", &JobSummary::progressTotal),
                          required("created_at", &JobSummary::createdAt),
                          required("started_at", &JobSummary::startedAt),
                          required("completed_at", &JobSummary::completedAt),
                          required("error", &JobSummary::error));
    }
    bool operator==(const JobSummary&) const = default;
};

/// The queued job.
struct JobCreated {
    Nullable<JobId> jobId;
    QString status;

    static constexpr auto schema = "JobCreated";
    static constexpr auto fields() { return std::tuple(required("job_id", &JobCreated::jobId), required("status", &JobCreated::status)); }
    bool operator==(const JobCreated&) const = default;
};

/// A job to be queued; `payload` is a GenerationRequest for generation jobs.
struct JobCreate {
    Open<JobType> jobType;
    std::optional<JsonObject> payload;

    static constexpr auto schema = "JobCreate";
    static constexpr auto fields() { return std::tuple(required("job_type", &JobCreate::jobType), optional("payload", &JobCreate::payload)); }
    bool operator==(const JobCreate&) const = default;
};

/// A background job.
struct Job {
    JobId id;
    Open<JobType> jobType;
    Open<JobStatus> status;
    qint64 progressCurrent = 0;
    qint64 progressTotal = 0;
    JsonArray progressDetail;
    Nullable<JsonObject> result;
    Nullable<QString> error;
    QDateTime createdAt;
    Nullable<QDateTime> startedAt;
    Nullable<QDateTime> completedAt;

    static constexpr auto schema = "Job";
    static constexpr auto fields()
    {
        return std::tuple(required("id", &Job::id),
                          required("job_type", &Job::jobType),
                          required("status", &Job::status),
                          required("progress_current", &Job::progressCurrent),
                          required("progress_total", &Job::progressTotal),
                          required("progress_detail", &Job::progressDetail),
                          required("result", &Job::result),
                          required("error", &Job::error),
                          required("created_at", &Job::createdAt),
                          required("started_at", &Job::startedAt),
                          required("completed_at", &Job::completedAt));
    }
    bool operator==(const Job&) const = default;
};

/// GET /api/v1/projects/{project_id}/jobs: Returns up to 50 most recent jobs for a project, optionally filtered by status.
struct ListProjectJobs {
    static constexpr Verb verb = Verb::Get;
    static constexpr auto path = "/api/v1/projects/{project_id}/jobs";
    static constexpr auto encoding = BodyEncoding::None;
    static constexpr auto access = Access::SignedIn;
    using Response = QList<JobSummary>;

    ProjectId projectId;
    std::optional<Open<JobStatus>> status;

    static constexpr auto parameters()
    {
        return std::tuple(pathParameter("project_id", &ListProjectJobs::projectId), queryParameter("status", &ListProjectJobs::status));
    }
};

/// POST /api/v1/projects/{project_id}/jobs: Queues a new background job (generation or sync) for a project. Validates XCT balance
/// for generation jobs and store connection for sync jobs, and rejects the request if a conflicting job is already active.
struct CreateBackgroundJob {
    static constexpr Verb verb = Verb::Post;
    static constexpr auto path = "/api/v1/projects/{project_id}/jobs";
    static constexpr auto encoding = BodyEncoding::Json;
    static constexpr auto access = Access::SignedIn;
    using Response = JobCreated;

    ProjectId projectId;
    JobCreate body;

    static constexpr auto parameters() { return std::tuple(pathParameter("project_id", &CreateBackgroundJob::projectId)); }
};

/// GET /api/v1/jobs/{job_id}: Returns the current status and progress of a background job. Used for polling job completion.
struct GetJobStatus {
    static constexpr Verb verb = Verb::Get;
    static constexpr auto path = "/api/v1/jobs/{job_id}";
    static constexpr auto encoding = BodyEncoding::None;
    static constexpr auto access = Access::SignedIn;
    using Response = Job;

    JobId jobId;

    static constexpr auto parameters() { return std::tuple(pathParameter("job_id", &GetJobStatus::jobId)); }
};

/// POST /api/v1/jobs/{job_id}/cancel: Cancels a queued or running job. Jobs that have already completed or failed cannot be
/// cancelled.
struct CancelAJob {
    static constexpr Verb verb = Verb::Post;
    static constexpr auto path = "/api/v1/jobs/{job_id}/cancel";
    static constexpr auto encoding = BodyEncoding::None;
    static constexpr auto access = Access::SignedIn;
    using Response = Job;

    JobId jobId;

    static constexpr auto parameters() { return std::tuple(pathParameter("job_id", &CancelAJob::jobId)); }
};

/// Every endpoint of this file, for routing and for the contract test.
using JobsEndpoints = std::tuple<ListProjectJobs, CreateBackgroundJob, GetJobStatus, CancelAJob>;

}

#pragma once

#include "backend/services/generationservice.h"
#include "models/wire/jobs.h"

namespace galley::backend {

/// The rules of background jobs.
class JobService
{
public:
    JobService(const Caller& caller, const Providers& providers) : m_caller(caller), m_providers(providers) {}

    /// An array of JobSummaries as JSON.
    [[nodiscard]] Result<QByteArray> list(const ProjectId& project, std::optional<JobStatus> status);
    /// A Job as JSON.
    [[nodiscard]] Result<QByteArray> get(const JobId& job);
    /// Within the caller's transaction.
    [[nodiscard]] Result<JobId> create(const ProjectId& project, const wire::JobCreate& request);

    struct Cancelled {
        QByteArray json; ///< the Job
        ProjectId project;
    };
    /// From now on nothing more is written for the job; what it wrote stays. Conflict when it has ended already.
    [[nodiscard]] Result<Cancelled> cancel(const JobId& job);

private:
    Caller m_caller;
    const Providers& m_providers;
};

}

#include "backend/services/jobservice.h"

#include "backend/store/blogpoststore.h"
#include "models/wire/json.h"

namespace galley::backend {

Result<QByteArray> JobService::list(const ProjectId& project, std::optional<JobStatus> status)
{
    return ProjectStore(m_caller.database, m_caller.organizationKey).find(project).and_then([&](const ProjectRecord& record) {
        return JobStore(m_caller.database).listJson(record.key, status);
    });
}

Result<QByteArray> JobService::get(const JobId& job)
{
    return JobStore(m_caller.database).json(job, m_caller.organizationKey);
}

Result<JobId> JobService::create(const ProjectId& project, const wire::JobCreate& request)
{
    if (auto found = ProjectStore(m_caller.database, m_caller.organizationKey).find(project); !found) {
        return failure(found.error());
    }
    if (!(request.jobType == JobType::Generation)) {
        return failure(ErrorCode::InvalidInput, QStringLiteral("This server does not offer jobs of this type."), QStringLiteral("job_type"));
    }
    wire::GenerationRequest generation;
    if (request.payload) {
        auto read = wire::decode<wire::GenerationRequest>(request.payload->text);
        if (!read) {
            Error error = read.error();
            error.field = error.field.isEmpty() ? QStringLiteral("payload") : QStringLiteral("payload.") + error.field;
            return failure(std::move(error));
        }
        generation = std::move(*read);
    }
    return GenerationService(m_caller, m_providers).queue(project, GenerationScope::Pending, generation);
}

Result<JobService::Cancelled> JobService::cancel(const JobId& job)
{
    JobStore jobs(m_caller.database);
    const auto record = jobs.find(job, m_caller.organizationKey);
    if (!record) {
        return failure(record.error());
    }
    if (!record->isActive()) {
        return failure(ErrorCode::Conflict, QStringLiteral("The job has ended already."));
    }
    return jobs.finish(record->key, JobStatus::Cancelled, wire::encode(record->summary()), {}, m_caller.now)
        .and_then([&] {
            return record->type == JobType::BlogGeneration ? BlogPostStore(m_caller.database).endGeneration(job, m_caller.now)
                                                           : setGenerating(m_caller.database, record->project, false);
        })
        .and_then([&] { return jobs.json(job, m_caller.organizationKey); })
        .map([&](QByteArray json) { return Cancelled{std::move(json), record->projectId}; });
}

}

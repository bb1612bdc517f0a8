#include "backend/handlers/jobhandlers.h"

#include "backend/handlers/callerof.h"
#include "backend/services/jobservice.h"

namespace galley::backend {

using http::Lane;

void addJobRoutes(Routes& routes, const ChangeAnnouncer& announcer, const Providers& providers, JobQueue& queue)
{
    using namespace wire;
    route<ListProjectJobs>(routes, Lane::Read, Rights::Member, [&routes, &providers](Call<ListProjectJobs>& call) {
        const auto status = call.request.status ? call.request.status->known() : std::nullopt;
        return JobService(callerOf(call, routes.clock), providers).list(call.request.projectId, status).map(rawJson);
    });
    route<GetJobStatus>(routes, Lane::Read, Rights::Member, [&routes, &providers](Call<GetJobStatus>& call) {
        return JobService(callerOf(call, routes.clock), providers).get(call.request.jobId).map(rawJson);
    });
    route<CreateBackgroundJob>(routes, Lane::Write, Rights::Member, [&routes, &announcer, &providers, &queue](Call<CreateBackgroundJob>& call) {
        return JobService(callerOf(call, routes.clock), providers).create(call.request.projectId, call.request.body).map([&](const JobId& job) {
            announcer.jobChanged(call.principal.organizationKey, call.request.projectId, job);
            announcer.projectChanged(call.principal.organizationKey, call.request.projectId);
            routes.database.afterCommit([&queue] { queue.wake(); });
            return JobCreated{Nullable<JobId>(job), QString::fromLatin1(nameOf(JobStatus::Queued))};
        });
    });
    route<CancelAJob>(routes, Lane::Write, Rights::Member, [&routes, &announcer, &providers, &queue](Call<CancelAJob>& call) {
        return JobService(callerOf(call, routes.clock), providers).cancel(call.request.jobId).map([&](const JobService::Cancelled& cancelled) {
            announcer.jobChanged(call.principal.organizationKey, cancelled.project, call.request.jobId);
            announcer.projectChanged(call.principal.organizationKey, cancelled.project);
            routes.database.afterCommit([&queue, job = call.request.jobId] { queue.stop(job); });
            return rawJson(cancelled.json);
        });
    });
}

}

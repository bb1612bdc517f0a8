#include "backend/handlers/contenthandlers.h"

#include "backend/handlers/callerof.h"
#include "backend/handlers/download.h"
#include "backend/services/exportservice.h"
#include "backend/services/generationservice.h"

namespace galley::backend {

namespace {

using http::Lane;

/// What the generating routes share.
struct Generating {
    Routes& routes;
    const ChangeAnnouncer& announcer;
    const Providers& providers;
    JobQueue& queue;
};

/// Queues a job within the running transaction.
template <class E> Result<JobId> queueJob(Generating& context, const Call<E>& call, storage::Database& writer, GenerationScope scope)
{
    Caller caller = callerOf(call, context.routes.clock);
    return GenerationService({writer, caller.organizationKey, caller.userKey, caller.now}, context.providers)
        .queue(call.request.projectId, scope, call.request.body)
        .map([&](const JobId& job) {
            context.announcer.jobChanged(caller.organizationKey, call.request.projectId, job);
            context.announcer.projectChanged(caller.organizationKey, call.request.projectId);
            context.routes.database.afterCommit([&queue = context.queue] { queue.wake(); });
            return job;
        });
}

/// Waits until a job has ended. Unavailable when the server stops first; the job goes on when it is back.
Result<wire::GenerationSummary> waitForEnd(Generating& context, const JobId& job, const QString& organizationKey)
{
    for (;;) {
        const std::uint64_t ended = context.queue.progress().endCount();
        const auto record = JobStore(context.routes.database.reader()).find(job, organizationKey);
        if (!record) {
            return failure(record.error());
        }
        if (!record->isActive()) {
            return record->summary();
        }
        if (!context.queue.progress().waitForEnd(ended, std::chrono::seconds(1))) {
            return failure(ErrorCode::Unavailable, QStringLiteral("The server is stopping. The generation goes on when it is back."));
        }
    }
}

template <class E> Result<wire::GenerationSummary> generateAndWait(Generating& context, Call<E>& call, GenerationScope scope)
{
    return context.routes.database.write([&](storage::Database& writer) { return queueJob(context, call, writer, scope); })
        .and_then([&](const JobId& job) { return waitForEnd(context, job, call.principal.organizationKey); });
}

template <class Plain, class Stream> void generationRoutes(const std::shared_ptr<Generating>& context, GenerationScope scope)
{
    route<Plain>(
        context->routes, Lane::Patient, Rights::Member, [context, scope](Call<Plain>& call) { return generateAndWait(*context, call, scope); });
    route<Stream>(context->routes, Lane::Write, Rights::Member, [context, scope](Call<Stream>& call) {
        return queueJob(*context, call, call.database, scope).map([&](const JobId& job) { return context->queue.progress().watch(job); });
    });
}

}

void addContentRoutes(Routes& routes, const ChangeAnnouncer& announcer, const Providers& providers, JobQueue& queue)
{
    using namespace wire;
    const auto context = std::make_shared<Generating>(routes, announcer, providers, queue);
    generationRoutes<GenerateContentForItems, StreamContentGenerationProgress>(context, GenerationScope::Pending);
    generationRoutes<RegenerateAllProjectContent, StreamFullRegenerationProgress>(context, GenerationScope::All);
    generationRoutes<RegenerateRejectedItemsOnly, StreamRejectedItemsRegeneration>(context, GenerationScope::Rejected);

    route<RegenerateASingleItem>(routes, Lane::Patient, Rights::Member, [&routes, &announcer, &providers, &queue](Call<RegenerateASingleItem>& call) {
        return GenerationService(callerOf(call, routes.clock), providers)
            .regenerate(routes.database, announcer, call.request.projectId, call.request.itemId, call.request.body, queue.closing())
            .map(rawJson);
    });
    route<ExportProjectContentCsv>(routes, Lane::Slow, Rights::Member, [&routes](Call<ExportProjectContentCsv>& call) {
        return download([&](QIODevice& out) { return ExportService(callerOf(call, routes.clock)).writeProject(call.request, out); });
    });
}

}

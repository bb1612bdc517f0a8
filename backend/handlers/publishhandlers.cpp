#include "backend/handlers/publishhandlers.h"

#include "backend/handlers/callerof.h"
#include "backend/services/blogconnectionservice.h"

namespace galley::backend {

namespace {

using http::Lane;

void addConnectionRoutes(Routes& routes, const PublishingEnvironment& environment)
{
    using namespace wire;
    const auto service = [&routes, &environment](const auto& call) {
        return BlogConnectionService(callerOf(call, routes.clock), environment.keys, environment.http);
    };
    route<ListBlogConnections>(routes, Lane::Read, Rights::Member, [service](Call<ListBlogConnections>& call) { return service(call).list(); });
    route<GetBlogConnection>(
        routes, Lane::Read, Rights::Member, [service](Call<GetBlogConnection>& call) { return service(call).get(call.request.connectionId); });
    route<CreateBlogConnection>(
        routes, Lane::Write, Rights::Admin, [service](Call<CreateBlogConnection>& call) { return service(call).create(call.request.body); });
    route<UpdateBlogConnection>(routes, Lane::Write, Rights::Admin, [service](Call<UpdateBlogConnection>& call) {
        return service(call).update(call.request.connectionId, call.request.body);
    });
    route<DeleteBlogConnection>(
        routes, Lane::Write, Rights::Admin, [service](Call<DeleteBlogConnection>& call) { return service(call).remove(call.request.connectionId); });
    route<TestBlogConnection>(
        routes, Lane::Patient, Rights::Member, [service](Call<TestBlogConnection>& call) { return service(call).test(call.request.connectionId); });
    route<GetWordpressCategories>(routes, Lane::Patient, Rights::Member, [service, &environment](Call<GetWordpressCategories>& call) {
        return service(call).categories(environment.database, call.request.connectionId, call.request.refresh);
    });
}

}

void addPublishRoutes(Routes& routes, const PublishingEnvironment& environment, BlogScheduler& scheduler)
{
    using namespace wire;
    addConnectionRoutes(routes, environment);

    route<PublishBlogPostToWordpress>(routes, Lane::Patient, Rights::Member, [&environment](Call<PublishBlogPostToWordpress>& call) {
        return BlogPublishService(environment)
            .publish(call.principal.organizationKey, call.request.projectId, call.request.postId, call.request.body);
    });
    route<UnpublishBlogPostFromWordpress>(routes, Lane::Patient, Rights::Member, [&environment](Call<UnpublishBlogPostFromWordpress>& call) {
        return BlogPublishService(environment).unpublish(call.principal.organizationKey, call.request.projectId, call.request.postId);
    });
    route<ScheduleBlogPost>(routes, Lane::Write, Rights::Member, [&routes, &environment, &scheduler](Call<ScheduleBlogPost>& call) {
        return BlogPublishService(environment)
            .schedule(call.database, call.principal.organizationKey, call.request.projectId, call.request.postId, call.request.body)
            .map([&](const BlogPost& post) {
                environment.announcer.projectChanged(call.principal.organizationKey, call.request.projectId);
                routes.database.afterCommit([&scheduler] { scheduler.wake(); });
                return post;
            });
    });
    route<UnscheduleBlogPost>(routes, Lane::Write, Rights::Member, [&environment](Call<UnscheduleBlogPost>& call) {
        return BlogPublishService(environment)
            .unschedule(call.database, call.principal.organizationKey, call.request.projectId, call.request.postId)
            .map([&](const BlogPost& post) {
                environment.announcer.projectChanged(call.principal.organizationKey, call.request.projectId);
                return post;
            });
    });
}

}

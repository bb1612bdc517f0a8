#include "backend/handlers/bloghandlers.h"

#include "backend/handlers/callerof.h"
#include "backend/services/blogpostservice.h"
#include "backend/services/blogtemplateservice.h"

namespace galley::backend {

namespace {

using http::Lane;

void addTemplateRoutes(Routes& routes)
{
    using namespace wire;
    route<ListBlogTemplates>(routes, Lane::Read, Rights::Member, [&routes](Call<ListBlogTemplates>& call) {
        return BlogTemplateService(callerOf(call, routes.clock)).list();
    });
    route<GetBlogTemplate>(routes, Lane::Read, Rights::Member, [&routes](Call<GetBlogTemplate>& call) {
        return BlogTemplateService(callerOf(call, routes.clock)).get(call.request.templateId);
    });
    route<CreateBlogTemplate>(routes, Lane::Write, Rights::Member, [&routes](Call<CreateBlogTemplate>& call) {
        return BlogTemplateService(callerOf(call, routes.clock)).create(call.request.body);
    });
    route<UpdateBlogTemplate>(routes, Lane::Write, Rights::Member, [&routes](Call<UpdateBlogTemplate>& call) {
        return BlogTemplateService(callerOf(call, routes.clock)).update(call.request.templateId, call.request.body);
    });
    route<DeleteBlogTemplate>(routes, Lane::Write, Rights::Member, [&routes](Call<DeleteBlogTemplate>& call) {
        return BlogTemplateService(callerOf(call, routes.clock)).remove(call.request.templateId);
    });
}

/// A route that changes one post: what `step` answers is sent, and its organization is told.
template <class E, class Step> void changeRoute(Routes& routes, const ChangeAnnouncer& announcer, const Providers& providers, Step step)
{
    route<E>(routes, Lane::Write, Rights::Member, [&routes, &announcer, &providers, step](Call<E>& call) {
        BlogPostService service(callerOf(call, routes.clock), providers);
        auto result = step(service, call.request);
        if (result) {
            announcer.projectChanged(call.principal.organizationKey, call.request.projectId);
        }
        return result;
    });
}

}

void addBlogRoutes(Routes& routes, const ChangeAnnouncer& announcer, const Providers& providers, JobQueue& queue)
{
    using namespace wire;
    addTemplateRoutes(routes);

    route<ListBlogPosts>(routes, Lane::Read, Rights::Member, [&routes, &providers](Call<ListBlogPosts>& call) {
        return BlogPostService(callerOf(call, routes.clock), providers).list(call.request.projectId, call.request.status);
    });
    route<GetBlogPost>(routes, Lane::Read, Rights::Member, [&routes, &providers](Call<GetBlogPost>& call) {
        return BlogPostService(callerOf(call, routes.clock), providers).get(call.request.projectId, call.request.postId);
    });
    route<BlogAnalyticsSummary>(routes, Lane::Slow, Rights::Member, [&routes, &providers](Call<BlogAnalyticsSummary>& call) {
        return BlogPostService(callerOf(call, routes.clock), providers).analytics(call.request.projectId);
    });
    route<GetSeoScore>(routes, Lane::Slow, Rights::Member, [&routes, &providers](Call<GetSeoScore>& call) {
        return BlogPostService(callerOf(call, routes.clock), providers)
            .seoScore(call.request.projectId, call.request.postId, call.request.focusKeyword);
    });
    const auto begun = [&routes, &announcer, &queue](const Principal& principal, const ProjectId& project, const BlogPost& post) {
        if (post.jobId) {
            announcer.jobChanged(principal.organizationKey, project, *post.jobId);
        }
        announcer.projectChanged(principal.organizationKey, project);
        routes.database.afterCommit([&queue] { queue.wake(); });
    };
    route<CreateBlogPost>(routes, Lane::Write, Rights::Member, [&routes, &providers, begun](Call<CreateBlogPost>& call) {
        return BlogPostService(callerOf(call, routes.clock), providers)
            .create(call.request.projectId, call.request.body)
            .map([&](const BlogPost& post) {
                begun(call.principal, call.request.projectId, post);
                return post;
            });
    });
    route<RegenerateBlogPost>(routes, Lane::Write, Rights::Member, [&routes, &providers, begun](Call<RegenerateBlogPost>& call) {
        return BlogPostService(callerOf(call, routes.clock), providers)
            .regenerate(call.request.projectId, call.request.postId)
            .map([&](const BlogPost& post) {
                begun(call.principal, call.request.projectId, post);
                return post;
            });
    });
    changeRoute<UpdateBlogPost>(routes, announcer, providers, [](BlogPostService& service, const UpdateBlogPost& request) {
        return service.update(request.projectId, request.postId, request.body);
    });
    changeRoute<DeleteBlogPost>(routes, announcer, providers, [](BlogPostService& service, const DeleteBlogPost& request) {
        return service.remove(request.projectId, request.postId);
    });
}

}

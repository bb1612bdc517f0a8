#include "backend/handlers/itemhandlers.h"

#include "backend/handlers/callerof.h"
#include "backend/services/reviewservice.h"

namespace galley::backend {

namespace {

using http::Lane;

RawJson moved(std::string json)
{
    return {std::move(json)};
}

/// Tells an organization of changed items, where there are any.
void announce(const ChangeAnnouncer& announcer, const Principal& principal, const ProjectId& project, const ItemsChanged& changed)
{
    if (changed.count > 0) {
        announcer.itemsChanged(principal.organizationKey, project, changed.cursor);
    }
}

template <class E> void exclusionRoute(Routes& routes, const ChangeAnnouncer& announcer, bool excluded)
{
    route<E>(routes, Lane::Write, Rights::Member, [&routes, &announcer, excluded](Call<E>& call) {
        return ReviewService(callerOf(call, routes.clock))
            .setExcluded(call.request.projectId, call.request.body, excluded)
            .map([&](const ItemsChanged& changed) {
                announce(announcer, call.principal, call.request.projectId, changed);
                return wire::CountResult{changed.count};
            });
    });
}

}

void addItemRoutes(Routes& routes, const ChangeAnnouncer& announcer)
{
    using namespace wire;
    route<ListProjectContentItems>(routes, Lane::Slow, Rights::Member, [&routes](Call<ListProjectContentItems>& call) {
        ItemFilter filter;
        filter.status = call.request.status ? call.request.status->known() : std::nullopt;
        filter.source = call.request.sourceId;
        return ReviewService(callerOf(call, routes.clock)).list(call.request.projectId, filter).map(moved);
    });
    route<ListItemChanges>(routes, Lane::Slow, Rights::Member, [&routes](Call<ListItemChanges>& call) {
        return ReviewService(callerOf(call, routes.clock)).changes(call.request.projectId, call.request.since, call.request.limit).map(moved);
    });
    route<BatchUpdateItemStatuses>(routes, Lane::Write, Rights::Member, [&routes, &announcer](Call<BatchUpdateItemStatuses>& call) {
        ReviewService service(callerOf(call, routes.clock));
        return service.setStatuses(call.request.projectId, call.request.body).and_then([&](const ReviewService::Batch& batch) {
            announce(announcer, call.principal, call.request.projectId, batch.changed);
            return service.list(call.request.projectId, batch.items).map(moved);
        });
    });
    exclusionRoute<ExcludeItems>(routes, announcer, true);
    exclusionRoute<RestoreExcludedItems>(routes, announcer, false);
    route<UpdateAContentItem>(routes, Lane::Write, Rights::Member, [&routes, &announcer](Call<UpdateAContentItem>& call) {
        return ReviewService(callerOf(call, routes.clock))
            .update(call.request.projectId, call.request.itemId, call.request.body, call.ifMatch)
            .map([&](const ReviewService::Updated& updated) {
                announce(announcer, call.principal, call.request.projectId, updated.changed);
                return rawJson(updated.json);
            });
    });
}

}

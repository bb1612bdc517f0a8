#include "backend/handlers/projecthandlers.h"

#include "backend/handlers/callerof.h"
#include "backend/services/projectservice.h"

namespace galley::backend {

namespace {

using http::Lane;

/// A route that changes one project: what `step` answers is sent, and its organization is told.
template <class E, class Step> void changeRoute(Routes& routes, const ChangeAnnouncer& announcer, Step step)
{
    route<E>(routes, Lane::Write, Rights::Member, [&routes, &announcer, step](Call<E>& call) {
        ProjectService service(callerOf(call, routes.clock));
        auto result = step(service, call.request);
        if (result) {
            announcer.projectChanged(call.principal.organizationKey, call.request.projectId);
        }
        return result;
    });
}

}

void addProjectRoutes(Routes& routes, const ChangeAnnouncer& announcer)
{
    using namespace wire;
    route<ListAllProjects>(routes, Lane::Read, Rights::Member, [&routes](Call<ListAllProjects>& call) {
        return ProjectService(callerOf(call, routes.clock)).list(call.request.includeDeleted).map(rawJson);
    });
    route<GetProjectDetails>(routes, Lane::Read, Rights::Member, [&routes](Call<GetProjectDetails>& call) {
        return ProjectService(callerOf(call, routes.clock)).get(call.request.projectId).map(rawJson);
    });
    route<CreateANewProject>(routes, Lane::Write, Rights::Member, [&routes, &announcer](Call<CreateANewProject>& call) {
        return ProjectService(callerOf(call, routes.clock)).create(call.request.body).map([&](const ProjectService::Created& created) {
            announcer.projectChanged(call.principal.organizationKey, created.id);
            return rawJson(created.json);
        });
    });
    changeRoute<UpdateAProject>(routes, announcer, [](ProjectService& service, const UpdateAProject& request) {
        return service.update(request.projectId, request.body).map(rawJson);
    });
    changeRoute<SoftDeleteAProject>(
        routes, announcer, [](ProjectService& service, const SoftDeleteAProject& request) { return service.trash(request.projectId).map(rawJson); });
    changeRoute<RestoreADeletedProject>(routes, announcer, [](ProjectService& service, const RestoreADeletedProject& request) {
        return service.restore(request.projectId).map(rawJson);
    });
    changeRoute<TruncateProjectData>(
        routes, announcer, [](ProjectService& service, const TruncateProjectData& request) { return service.truncate(request.projectId); });
    changeRoute<PermanentlyDeleteAProject>(routes, announcer, [](ProjectService& service, const PermanentlyDeleteAProject& request) {
        return service.removeForGood(request.projectId).map([] { return NoContent{}; });
    });
}

}

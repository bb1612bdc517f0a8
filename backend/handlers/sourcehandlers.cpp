#include "backend/handlers/sourcehandlers.h"

#include "backend/handlers/callerof.h"
#include "backend/handlers/download.h"
#include "backend/services/exportservice.h"
#include "backend/services/importservice.h"
#include "backend/services/sourceservice.h"

namespace galley::backend {

using http::Lane;

void addSourceRoutes(Routes& routes, const ChangeAnnouncer& announcer, const ObjectStore& objects)
{
    using namespace wire;
    const RouteSettings upload{.bodyLimit = http::uploadBodyLimit};

    route<ListProjectDataSources>(routes, Lane::Read, Rights::Member, [&routes](Call<ListProjectDataSources>& call) {
        return SourceService(callerOf(call, routes.clock)).list(call.request.projectId).map(rawJson);
    });
    route<DetectCsvColumnMappings>(
        routes,
        Lane::Slow,
        Rights::Member,
        [&routes, &objects](Call<DetectCsvColumnMappings>& call) {
            return ImportService(routes.database, objects, routes.clock)
                .detect(callerOf(call, routes.clock), call.request.projectId, call.request.body.file);
        },
        upload);
    routeTwoPhase<UploadFileDataSource>(
        routes,
        Rights::Member,
        [&routes, &announcer, &objects](Call<UploadFileDataSource>& call) {
            const Caller caller = callerOf(call, routes.clock);
            return ImportService(routes.database, objects, routes.clock)
                .stage(caller, call.request.projectId, call.request.body)
                .map([&](std::shared_ptr<StagedImport> staged) {
                    return std::function([&announcer, caller, staged = std::move(staged)](storage::Database& writer) -> Result<RawJson> {
                        return ImportService::publish({writer, caller.organizationKey, caller.userKey, caller.now}, *staged)
                            .map([&](const ImportService::Published& published) {
                                announcer.itemsChanged(caller.organizationKey, staged->project, published.cursor);
                                announcer.projectChanged(caller.organizationKey, staged->project);
                                return rawJson(published.json);
                            });
                    });
                });
        },
        upload);
    route<CreateManualDataSource>(routes, Lane::Write, Rights::Member, [&routes, &announcer](Call<CreateManualDataSource>& call) {
        return SourceService(callerOf(call, routes.clock)).createManual(call.request.projectId, call.request.body).map([&](const QByteArray& json) {
            announcer.projectChanged(call.principal.organizationKey, call.request.projectId);
            return rawJson(json);
        });
    });
    route<DeleteADataSource>(routes, Lane::Write, Rights::Member, [&routes, &announcer](Call<DeleteADataSource>& call) {
        return SourceService(callerOf(call, routes.clock)).remove(call.request.projectId, call.request.sourceId).map([&](qint64 cursor) {
            announcer.itemsChanged(call.principal.organizationKey, call.request.projectId, cursor);
            announcer.projectChanged(call.principal.organizationKey, call.request.projectId);
            return NoContent{};
        });
    });
    route<ExportSourceAsCsv>(routes, Lane::Slow, Rights::Member, [&routes, &objects](Call<ExportSourceAsCsv>& call) {
        return download([&](QIODevice& out) {
            return ExportService(callerOf(call, routes.clock)).writeMergedSource(objects, call.request.projectId, call.request.sourceId, out);
        });
    });
}

}

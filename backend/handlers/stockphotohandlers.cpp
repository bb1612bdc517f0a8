#include "backend/handlers/stockphotohandlers.h"

#include "backend/handlers/callerof.h"
#include "backend/services/stockphotoservice.h"

namespace galley::backend {

using http::Lane;

void addStockPhotoRoutes(Routes& routes, const ServerKeys& keys, const OutgoingHttp& http, const QString& pexelsUrl)
{
    using namespace wire;
    const auto service = [&routes, &keys, &http, pexelsUrl](const auto& call) {
        return StockPhotoService(callerOf(call, routes.clock), keys, http, pexelsUrl);
    };
    route<ListStockPhotoKeys>(routes, Lane::Read, Rights::Admin, [service](Call<ListStockPhotoKeys>& call) { return service(call).list(); });
    route<AddStockPhotoKey>(
        routes, Lane::Write, Rights::Admin, [service](Call<AddStockPhotoKey>& call) { return service(call).add(call.request.body); });
    route<UpdateStockPhotoKey>(routes, Lane::Write, Rights::Admin, [service](Call<UpdateStockPhotoKey>& call) {
        return service(call).update(call.request.keyId, call.request.body);
    });
    route<DeleteStockPhotoKey>(
        routes, Lane::Write, Rights::Admin, [service](Call<DeleteStockPhotoKey>& call) { return service(call).remove(call.request.keyId); });
    route<SearchStockPhotos>(
        routes, Lane::Patient, Rights::Member, [service](Call<SearchStockPhotos>& call) { return service(call).search(call.request); });
}

}

#include "backend/handlers/usagehandlers.h"

#include "backend/handlers/callerof.h"
#include "backend/services/billingservice.h"
#include "models/wire/usage.h"

namespace galley::backend {

using http::Lane;

void addUsageRoutes(Routes& routes)
{
    using namespace wire;
    route<ListUsageRecords>(routes, Lane::Slow, Rights::Member, [&routes](Call<ListUsageRecords>& call) {
        return BillingService(callerOf(call, routes.clock)).usage(call.request.startDate, call.request.endDate).map(rawJson);
    });
    route<GetUsageSummary>(routes, Lane::Slow, Rights::Member, [&routes](Call<GetUsageSummary>& call) {
        return BillingService(callerOf(call, routes.clock)).usageSummary(call.request.days).map(rawJson);
    });
    route<GetXctBalance>(
        routes, Lane::Read, Rights::Member, [&routes](Call<GetXctBalance>& call) { return BillingService(callerOf(call, routes.clock)).balance(); });
}

}

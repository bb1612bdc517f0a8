#include "backend/handlers/accounthandlers.h"

#include "backend/services/accountservice.h"
#include "backend/services/authenticator.h"
#include "backend/services/passwords.h"

namespace galley::backend {

namespace {

using UserFinish = std::function<Result<wire::User>(storage::Database&)>;

/// The password is hashed on the Slow lane, everything else happens in one transaction.
Result<UserFinish> prepareProfile(const Routes& routes, Call<wire::UpdateCurrentUserProfile>& call)
{
    const wire::UserUpdate& update = call.request.body;
    QString hash;
    if (update.password) {
        if (call.principal.isLocal) {
            return failure(ErrorCode::Forbidden, QStringLiteral("A local workspace has no sign-in, so there is no password."));
        }
        auto hashed = passwords::hash(*update.password);
        if (!hashed) {
            return failure(hashed.error());
        }
        hash = std::move(*hashed);
    }
    return UserFinish([update,
                       hash,
                       principal = call.principal,
                       &database = routes.database,
                       &authenticator = routes.authenticator,
                       now = routes.clock.now().toMSecsSinceEpoch()](storage::Database& transaction) {
        database.afterCommit([&authenticator] { authenticator.forgetAll(); });
        return account::updateUser(transaction, principal, update, hash, now);
    });
}

void addOrganizationRoutes(Routes& routes)
{
    route<wire::GetCurrentOrganization>(
        routes, http::Lane::Read, Rights::Member, [](auto& call) { return account::organization(call.database, call.principal.organizationId); });
    route<wire::UpdateOrganizationDetails>(routes, http::Lane::Write, Rights::Admin, [](auto& call) {
        return account::updateOrganization(call.database, call.principal.organizationId, call.request.body);
    });
    route<wire::ListCustomTones>(
        routes, http::Lane::Read, Rights::Member, [](auto& call) { return account::listTones(call.database, call.principal.organizationId); });
    route<wire::CreateCustomTone>(routes, http::Lane::Write, Rights::Admin, [&clock = routes.clock](auto& call) {
        return account::addTone(call.database, call.principal.organizationId, call.request.body, clock.now().toMSecsSinceEpoch());
    });
    route<wire::DeleteCustomTone>(routes, http::Lane::Write, Rights::Admin, [](auto& call) {
        return account::removeTone(call.database, call.principal.organizationId, call.request.toneId);
    });
}

}

void addAccountRoutes(Routes& routes)
{
    route<wire::GetCurrentUserProfile>(
        routes, http::Lane::Read, Rights::Member, [](auto& call) { return account::user(call.database, call.principal); });
    routeTwoPhase<wire::UpdateCurrentUserProfile>(routes, Rights::Member, [routes](auto& call) { return prepareProfile(routes, call); });
    addOrganizationRoutes(routes);
}

}

#include "backend/handlers/authhandlers.h"

#include "backend/services/authenticator.h"

namespace galley::backend {

namespace {

constexpr RouteSettings signIn{.bodyLimit = 64 * 1024, .rateLimited = true};

template <class E> QString addressOf(const Call<E>& call)
{
    return QString::fromStdString(call.http.peerAddress);
}

/// What a person of a local workspace cannot do: there is no password, and so no second factor.
Unexpected notInLocalWorkspace()
{
    return failure(ErrorCode::Forbidden, QStringLiteral("A local workspace has no sign-in, so there is no second factor."));
}

void addTwoStepRoutes(Routes& routes, AuthService& auth)
{
    route<wire::Verify2faLoginCode>(
        routes, http::Lane::Slow, Rights::Anyone, [&auth](auto& call) { return auth.verify(call.request.body, addressOf(call)); }, signIn);
    route<wire::Resend2faEmailCode>(
        routes, http::Lane::Slow, Rights::Anyone, [&auth](auto& call) { return auth.resend(call.request.body.tempToken); }, signIn);
    route<wire::Begin2faSetupViaTempToken>(
        routes, http::Lane::Slow, Rights::Anyone, [&auth](auto& call) { return auth.beginSetup(call.request.body); }, signIn);
    route<wire::Confirm2faSetupViaTempToken>(
        routes, http::Lane::Slow, Rights::Anyone, [&auth](auto& call) { return auth.confirmSetup(call.request.body, addressOf(call)); }, signIn);
}

void addSetupRoutes(Routes& routes, AuthService& auth)
{
    route<wire::Begin2faSetup>(
        routes,
        http::Lane::Slow,
        Rights::Member,
        [&auth](auto& call) -> Result<wire::TwoFactorSetup> {
            return call.principal.isLocal ? notInLocalWorkspace() : auth.beginSetup(call.principal, call.request.body.method);
        },
        signIn);
    route<wire::Confirm2faSetup>(
        routes,
        http::Lane::Slow,
        Rights::Member,
        [&auth](auto& call) -> Result<wire::BackupCodes> {
            return call.principal.isLocal ? notInLocalWorkspace() : auth.confirmSetup(call.principal, call.request.body.code, addressOf(call));
        },
        signIn);
    route<wire::DisableTwoFactorAuthentication>(
        routes,
        http::Lane::Slow,
        Rights::Member,
        [&auth](auto& call) { return auth.disable(call.principal, call.request.body.code, addressOf(call)); },
        signIn);
    route<wire::Send2faDisableCode>(
        routes, http::Lane::Slow, Rights::Member, [&auth](auto& call) { return auth.sendDisableCode(call.principal); }, signIn);
}

}

void addAuthRoutes(Routes& routes, AuthService& auth)
{
    route<wire::AuthenticateUserCredentials>(
        routes, http::Lane::Slow, Rights::Anyone, [&auth](auto& call) { return auth.login(call.request.body, addressOf(call)); }, signIn);
    // An expired token is welcome here, so the service reads the header itself.
    route<wire::RefreshAccessToken>(
        routes,
        http::Lane::Slow,
        Rights::Anyone,
        [&auth](auto& call) -> Result<wire::TokenResponse> {
            const auto token = Authenticator::bearerToken(call.http);
            return token ? auth.refresh(*token) : failure(ErrorCode::Unauthenticated, QStringLiteral("Not signed in."));
        },
        signIn);
    addTwoStepRoutes(routes, auth);
    addSetupRoutes(routes, auth);
}

}

#pragma once

#include "backend/services/accesstokens.h"
#include "backend/services/signinguard.h"
#include "backend/services/twofactorservice.h"
#include "backend/store/organizationstore.h"

namespace galley::backend {

struct AuthSettings {
    int accessTokenMinutes = 30;
    int refreshDays = 14; ///< how long after its last refresh a session can be refreshed
    int temporaryTokenMinutes = 10;
    int temporaryTokenTries = 5;
    SignInLimits limits;
    CodeSettings codes;
};

/// Signing in, in one step or two, and staying signed in. Hashes passwords, sends e-mails and waits for commits: Slow lane only.
/// `address` is the client's, for the limits.
class AuthService
{
public:
    AuthService(ServerDatabase& database, const ServerKeys& keys, const AccessTokens& tokens, Mailer& mailer, const Clock& clock,
                AuthSettings settings = {});

    [[nodiscard]] Result<wire::TokenResponse> login(const wire::LoginRequest& request, const QString& address);
    [[nodiscard]] Result<wire::TokenResponse> verify(const wire::TwoFactorVerifyRequest& request, const QString& address);
    /// For a token that is valid, or expired while its session lives.
    [[nodiscard]] Result<wire::TokenResponse> refresh(std::string_view accessToken);

    [[nodiscard]] Result<wire::TwoFactorSetup> beginSetup(const Principal& principal, const QString& method);
    [[nodiscard]] Result<wire::TwoFactorSetup> beginSetup(const wire::TwoFactorTempSetupRequest& request);
    [[nodiscard]] Result<wire::BackupCodes> confirmSetup(const Principal& principal, const QString& code, const QString& address);
    /// Afterwards the temporary token is good for verify(), so that the sign-in goes on.
    [[nodiscard]] Result<wire::BackupCodes> confirmSetup(const wire::TwoFactorVerifyRequest& request, const QString& address);
    /// Forbidden while the organization enforces a second factor.
    [[nodiscard]] Result<wire::Message> disable(const Principal& principal, const QString& code, const QString& address);
    [[nodiscard]] Result<wire::Message> sendDisableCode(const Principal& principal);
    [[nodiscard]] Result<wire::Message> resend(const QString& temporaryToken);

    /// Removes what has expired.
    [[nodiscard]] Result<void> prune();

private:
    struct WaitingSignIn {
        QString hash;
        TemporaryTokenRow token;
        UserRow user;
    };

    /// The purpose of a temporary token whose set-up was confirmed with this code: it signs in with the same code, once.
    [[nodiscard]] QString confirmedPurpose(const QString& tokenHash, const QString& code) const;
    [[nodiscard]] qint64 now() const { return m_clock.now().toMSecsSinceEpoch(); }
    [[nodiscard]] Result<wire::TokenResponse> openSession(storage::Database& database, const UserRow& user);
    [[nodiscard]] Result<wire::TokenResponse> issue(const UserRow& user, const SessionId& session, qint64 instant) const;
    [[nodiscard]] Result<wire::TokenResponse> waitForSecondStep(storage::Database& database, const UserRow& user, const QString& tokenPurpose);
    [[nodiscard]] Result<wire::TokenResponse> firstStepDone(const UserRow& user, const QString& address);
    [[nodiscard]] Result<UserRow> userOf(const Principal& principal);
    [[nodiscard]] Result<WaitingSignIn> waiting(storage::Database& database, const wire::Nullable<QString>& token, const QString& tokenPurpose) const;
    /// Runs `attempt` in one transaction that is committed even when the attempt fails, so that tries count.
    template <class T, class F> [[nodiscard]] Result<T> counted(F&& attempt);

    ServerDatabase& m_database;
    const ServerKeys& m_keys;
    const AccessTokens& m_tokens;
    const Clock& m_clock;
    AuthSettings m_settings;
    SignInGuard m_guard;
    TwoFactorService m_secondFactor;
};

}

#include "backend/services/authservice.h"

#include <sodium.h>

#include "backend/services/passwords.h"
#include "backend/store/sessionstore.h"

namespace galley::backend {

namespace {

constexpr qint64 minute = 60 * 1000;
constexpr qint64 day = 24 * 60 * minute;
constexpr auto temporaryTokenKind = "temporary token";

Unexpected wrongCredentials()
{
    return failure(ErrorCode::Unauthenticated, QStringLiteral("The e-mail address or the password is wrong."));
}

Unexpected signInAgain()
{
    return failure(ErrorCode::Unauthenticated, QStringLiteral("The sign-in has expired. Please start again."));
}

QString makeTemporaryToken()
{
    QByteArray bytes(32, '\0');
    randombytes_buf(bytes.data(), static_cast<std::size_t>(bytes.size()));
    return QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

}

AuthService::AuthService(ServerDatabase& database, const ServerKeys& keys, const AccessTokens& tokens, Mailer& mailer, const Clock& clock,
                         AuthSettings settings)
    : m_database(database), m_keys(keys), m_tokens(tokens), m_clock(clock), m_settings(settings), m_guard(settings.limits, keys),
      m_secondFactor(database, keys, mailer, clock, settings.codes)
{
}

template <class T, class F> Result<T> AuthService::counted(F&& attempt)
{
    auto outcome = m_database.write([&](storage::Database& database) -> Result<Result<T>> { return attempt(database); });
    return outcome ? std::move(*outcome) : Result<T>(failure(outcome.error()));
}

Result<wire::TokenResponse> AuthService::issue(const UserRow& user, const SessionId& session, qint64 instant) const
{
    const qint64 seconds = instant / 1000;
    return m_tokens.issue({user.id, user.organizationId, session, seconds, seconds + qint64(m_settings.accessTokenMinutes) * 60})
        .map([](QString token) {
            wire::TokenResponse response;
            response.accessToken = std::move(token);
            return response;
        });
}

Result<wire::TokenResponse> AuthService::openSession(storage::Database& database, const UserRow& user)
{
    const qint64 instant = now();
    auto session = SessionStore(database).create(user.id, user.organizationId, instant, instant + m_settings.refreshDays * day);
    if (!session) {
        return failure(session.error());
    }
    if (auto noted = UserStore(database).setLastLogin(user.id, user.organizationId, instant); !noted) {
        return failure(noted.error());
    }
    return issue(user, *session, instant);
}

Result<wire::TokenResponse> AuthService::waitForSecondStep(storage::Database& database, const UserRow& user, const QString& tokenPurpose)
{
    const QString token = makeTemporaryToken();
    const TemporaryTokenRow row{user.id, user.organizationId, tokenPurpose, m_settings.temporaryTokenTries};
    auto added =
        SignInStore(database).addTemporaryToken(m_keys.hashOf(temporaryTokenKind, token), row, now() + m_settings.temporaryTokenMinutes * minute);
    return added.map([&] {
        wire::TokenResponse response;
        response.tempToken = token;
        response.twoFactorRequired = tokenPurpose == purpose::signIn;
        response.twoFactorSetupRequired = tokenPurpose == purpose::setUp;
        if (response.twoFactorRequired) {
            response.twoFactorMethod = user.twoFactorMethod;
        }
        return response;
    });
}

Result<wire::TokenResponse> AuthService::login(const wire::LoginRequest& request, const QString& address)
{
    const QString account = UserStore::emailKey(request.email);
    auto counting = m_database.write([&](storage::Database& database) { return m_guard.begin(database, account, address, now()); });
    if (!counting) {
        return failure(counting.error());
    }
    auto user = UserStore(m_database.reader()).findByEmail(request.email);
    if (!user) {
        return failure(user.error());
    }
    const bool right = *user ? passwords::matches((*user)->passwordHash, request.password) : passwords::matchesNobody(request.password);
    if (!right || !(*user)->isActive) {
        return wrongCredentials();
    }
    return firstStepDone(**user, address);
}

Result<wire::TokenResponse> AuthService::firstStepDone(const UserRow& user, const QString& address)
{
    const QString account = UserStore::emailKey(user.email);
    auto response = m_database.write([&](storage::Database& database) -> Result<wire::TokenResponse> {
        const auto organization = OrganizationStore(database).find(user.organizationId);
        if (!organization) {
            return failure(organization.error());
        }
        const bool enforced = *organization && (*organization)->enforce2fa;
        if (!user.twoFactorEnabled && !enforced) {
            return m_guard.succeed(database, account, address).and_then([&] { return openSession(database, user); });
        }
        return m_guard.takeBack(database, account, address).and_then([&] {
            return waitForSecondStep(database, user, user.twoFactorEnabled ? purpose::signIn : purpose::setUp);
        });
    });
    if (response && response->twoFactorRequired && user.twoFactorMethod == u"email") {
        if (auto sent = m_secondFactor.sendCode(user, purpose::signIn, true); !sent) {
            return failure(sent.error());
        }
    }
    return response;
}

Result<AuthService::WaitingSignIn> AuthService::waiting(storage::Database& database, const wire::Nullable<QString>& token,
                                                        const QString& tokenPurpose) const
{
    const QString hash = m_keys.hashOf(temporaryTokenKind, token.value_or(QString()));
    auto row = SignInStore(database).findTemporaryToken(hash, now());
    if (!row) {
        return failure(row.error());
    }
    if (!*row || ((*row)->purpose != tokenPurpose && !(*row)->purpose.startsWith(tokenPurpose + u'/'))) {
        return signInAgain();
    }
    auto user = UserStore(database).find((*row)->userId, (*row)->organizationId);
    if (!user) {
        return failure(user.error());
    }
    if (!*user || !(*user)->isActive) {
        return signInAgain();
    }
    return WaitingSignIn{hash, **row, **user};
}

QString AuthService::confirmedPurpose(const QString& tokenHash, const QString& code) const
{
    return purpose::signIn + u'/' + m_keys.hashOf("confirmed", tokenHash + u'/' + code.simplified().remove(u' '));
}

Result<wire::TokenResponse> AuthService::verify(const wire::TwoFactorVerifyRequest& request, const QString& address)
{
    return counted<wire::TokenResponse>([&](storage::Database& database) -> Result<wire::TokenResponse> {
        auto signIn = waiting(database, request.tempToken, purpose::signIn);
        if (!signIn) {
            return failure(signIn.error());
        }
        const QString account = UserStore::emailKey(signIn->user.email);
        if (auto allowed = m_guard.begin(database, account, address, now()); !allowed) {
            return failure(allowed.error());
        }
        if (auto tried = SignInStore(database).countTemporaryTokenTry(signIn->hash); !tried) {
            return failure(tried.error());
        }
        // Whoever has just set the second factor up has proved both already, and no other code to show yet: the same one counts once more.
        auto right = signIn->token.purpose == confirmedPurpose(signIn->hash, request.code)
            ? Result<bool>(true)
            : m_secondFactor.accepts(database, signIn->user, purpose::signIn, request.code);
        if (!right) {
            return failure(right.error());
        }
        if (!*right) {
            return failure(TwoFactorService::wrongCode());
        }
        return SignInStore(database)
            .removeTemporaryTokens(signIn->user.id, signIn->user.organizationId)
            .and_then([&] { return m_guard.succeed(database, account, address); })
            .and_then([&] { return openSession(database, signIn->user); });
    });
}

Result<wire::TokenResponse> AuthService::refresh(std::string_view accessToken)
{
    const auto claims = m_tokens.read(accessToken);
    const qint64 instant = now();
    const qint64 grace = m_settings.refreshDays * day;
    if (!claims || claims->expiresAt * 1000 + grace <= instant) {
        return signInAgain();
    }
    return m_database.write([&](storage::Database& database) -> Result<wire::TokenResponse> {
        SessionStore sessions(database);
        auto alive = sessions.findAlive(claims->sessionId, claims->userId, claims->organizationId, instant);
        if (!alive) {
            return failure(alive.error());
        }
        if (!*alive) {
            return signInAgain();
        }
        UserRow user;
        user.id = claims->userId;
        user.organizationId = claims->organizationId;
        return sessions.prolong(claims->sessionId, claims->organizationId, instant, instant + grace).and_then([&] {
            return issue(user, claims->sessionId, instant);
        });
    });
}

Result<UserRow> AuthService::userOf(const Principal& principal)
{
    auto user = UserStore(m_database.reader()).find(principal.userId, principal.organizationId);
    if (!user) {
        return failure(user.error());
    }
    if (!*user) {
        return failure(ErrorCode::NotFound, QStringLiteral("There is no such user."));
    }
    return **user;
}

Result<wire::TwoFactorSetup> AuthService::beginSetup(const Principal& principal, const QString& method)
{
    return m_secondFactor.begin(principal.userId, principal.organizationId, method);
}

Result<wire::TwoFactorSetup> AuthService::beginSetup(const wire::TwoFactorTempSetupRequest& request)
{
    auto signIn = waiting(m_database.reader(), request.tempToken, purpose::setUp);
    if (!signIn) {
        return failure(signIn.error());
    }
    return m_secondFactor.begin(signIn->user.id, signIn->user.organizationId, request.method);
}

Result<wire::BackupCodes> AuthService::confirmSetup(const Principal& principal, const QString& code, const QString& address)
{
    return counted<wire::BackupCodes>([&](storage::Database& database) -> Result<wire::BackupCodes> {
        auto user = UserStore(database).find(principal.userId, principal.organizationId);
        if (!user || !*user) {
            return failure(user ? Error{ErrorCode::NotFound, QStringLiteral("There is no such user.")} : user.error());
        }
        const QString account = UserStore::emailKey((*user)->email);
        if (auto allowed = m_guard.begin(database, account, address, now()); !allowed) {
            return failure(allowed.error());
        }
        auto codes = m_secondFactor.confirm(database, **user, code);
        if (codes) {
            if (auto done = m_guard.takeBack(database, account, address); !done) {
                return failure(done.error());
            }
        }
        return codes;
    });
}

Result<wire::BackupCodes> AuthService::confirmSetup(const wire::TwoFactorVerifyRequest& request, const QString& address)
{
    return counted<wire::BackupCodes>([&](storage::Database& database) -> Result<wire::BackupCodes> {
        auto signIn = waiting(database, request.tempToken, purpose::setUp);
        if (!signIn) {
            return failure(signIn.error());
        }
        const QString account = UserStore::emailKey(signIn->user.email);
        if (auto allowed = m_guard.begin(database, account, address, now()); !allowed) {
            return failure(allowed.error());
        }
        if (auto tried = SignInStore(database).countTemporaryTokenTry(signIn->hash); !tried) {
            return failure(tried.error());
        }
        auto codes = m_secondFactor.confirm(database, signIn->user, request.code);
        if (!codes) {
            return codes;
        }
        return SignInStore(database)
            .changeTemporaryToken(signIn->hash, confirmedPurpose(signIn->hash, request.code), m_settings.temporaryTokenTries)
            .and_then([&] { return m_guard.takeBack(database, account, address); })
            .map([&] { return *codes; });
    });
}

Result<wire::Message> AuthService::disable(const Principal& principal, const QString& code, const QString& address)
{
    return counted<wire::Message>([&](storage::Database& database) -> Result<wire::Message> {
        auto user = UserStore(database).find(principal.userId, principal.organizationId);
        if (!user || !*user) {
            return failure(user ? Error{ErrorCode::NotFound, QStringLiteral("There is no such user.")} : user.error());
        }
        const auto organization = OrganizationStore(database).find(principal.organizationId);
        if (!organization) {
            return failure(organization.error());
        }
        if (*organization && (*organization)->enforce2fa) {
            return failure(ErrorCode::Forbidden, QStringLiteral("Your organization requires a second factor, so it cannot be turned off."));
        }
        if (!(*user)->twoFactorEnabled) {
            return failure(ErrorCode::InvalidInput, QStringLiteral("No second factor is on."), QStringLiteral("code"));
        }
        const QString account = UserStore::emailKey((*user)->email);
        if (auto allowed = m_guard.begin(database, account, address, now()); !allowed) {
            return failure(allowed.error());
        }
        auto right = m_secondFactor.accepts(database, **user, purpose::disable, code);
        if (!right) {
            return failure(right.error());
        }
        if (!*right) {
            return failure(TwoFactorService::wrongCode());
        }
        // The accepted step is in the row by now, and must not be set back.
        auto fresh = UserStore(database).find(principal.userId, principal.organizationId);
        if (!fresh || !*fresh) {
            return failure(fresh ? Error{ErrorCode::NotFound, QStringLiteral("There is no such user.")} : fresh.error());
        }
        return m_secondFactor.turnOff(database, **fresh).and_then([&] { return m_guard.takeBack(database, account, address); }).map([] {
            return wire::Message{QStringLiteral("The second factor is off.")};
        });
    });
}

Result<wire::Message> AuthService::sendDisableCode(const Principal& principal)
{
    auto user = userOf(principal);
    if (!user) {
        return failure(user.error());
    }
    if (!user->twoFactorEnabled || user->twoFactorMethod != u"email") {
        return failure(ErrorCode::InvalidInput, QStringLiteral("Codes are not sent by e-mail for this account."));
    }
    return m_secondFactor.sendCode(*user, purpose::disable).map([] {
        return wire::Message{QStringLiteral("A code was sent to your e-mail address.")};
    });
}

Result<wire::Message> AuthService::resend(const QString& temporaryToken)
{
    auto signIn = waiting(m_database.reader(), temporaryToken, purpose::signIn);
    QString codePurpose = purpose::signIn;
    if (!signIn) {
        signIn = waiting(m_database.reader(), temporaryToken, purpose::setUp);
        codePurpose = purpose::setUp;
    }
    if (!signIn) {
        return failure(signIn.error());
    }
    const QString method = codePurpose == purpose::signIn ? signIn->user.twoFactorMethod : signIn->user.pendingMethod;
    if (method != u"email") {
        return failure(ErrorCode::InvalidInput, QStringLiteral("Codes are not sent by e-mail for this account."), QStringLiteral("temp_token"));
    }
    return m_secondFactor.sendCode(signIn->user, codePurpose).map([] {
        return wire::Message{QStringLiteral("A code was sent to your e-mail address.")};
    });
}

Result<void> AuthService::prune()
{
    return m_database.write([&](storage::Database& database) -> Result<void> {
        const qint64 instant = now();
        return SignInStore(database).prune(instant, instant - qint64(m_settings.limits.forgetHours) * 3600 * 1000).and_then([&] {
            return SessionStore(database).pruneExpired(instant);
        });
    });
}

}

#include "app/services/signinservice.h"

#include <QHostAddress>

#include "app/api/apiclient.h"
#include "app/api/secretstore.h"
#include "app/api/session.h"
#include "models/base/future.h"

namespace galley::app {

namespace {

bool isThisComputer(const QString& host)
{
    return host == u"localhost" || QHostAddress(host).isLoopback();
}

}

SignInService::SignInService(SecretStore& secrets, QObject* parent) : QObject(parent), m_secrets(secrets) {}

SignInService::~SignInService() = default;

QList<ServerPreset> SignInService::presets()
{
    return {
        {QStringLiteral("production"), tr("Galley (production)"), QUrl(QStringLiteral("https://api.galley.example"))},
        {QStringLiteral("demo"), tr("Demo server"), QUrl(QStringLiteral("https://demo.galley.example"))},
        {QStringLiteral("local"), tr("Local development"), QUrl(QStringLiteral("http://127.0.0.1:8000"))},
        {QStringLiteral("own"), tr("Own address"), {}},
    };
}

Result<QUrl> SignInService::normaliseAddress(const QString& typed)
{
    QString text = typed.trimmed();
    if (text.isEmpty()) {
        return failure(ErrorCode::InvalidInput, tr("Please type the server's address."), QStringLiteral("server"));
    }
    if (!text.contains(u"://")) {
        const QString host = QUrl(QStringLiteral("http://") + text).host();
        text.prepend(isThisComputer(host) ? QStringLiteral("http://") : QStringLiteral("https://"));
    }
    QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != u"https" && url.scheme() != u"http")) {
        return failure(ErrorCode::InvalidInput, tr("This is not the address of a server."), QStringLiteral("server"));
    }
    if (url.scheme() == u"http" && !isThisComputer(url.host())) {
        return failure(ErrorCode::InvalidInput,
                       tr("Passwords are only sent over a secure connection. Please use an address that begins with https://."),
                       QStringLiteral("server"));
    }
    QUrl base;
    base.setScheme(url.scheme());
    base.setHost(url.host());
    base.setPort(url.port());
    // People paste the address of a page or of the interface; a path before /api belongs to the server.
    const qsizetype api = url.path().indexOf(u"/api/");
    if (api > 0) {
        base.setPath(url.path().left(api));
    }
    return base;
}

void SignInService::begin(const QUrl& server)
{
    m_server = server;
    m_client = std::make_unique<ApiClient>(server);
    m_temporaryToken.clear();
    m_confirmedWith.clear();
    m_state = {};
    m_state.secretsInMemoryOnly = m_secrets.isInMemoryOnly();
}

QFuture<Result<SignInState>> SignInService::finished(Result<SignInState> result)
{
    QPromise<Result<SignInState>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

QFuture<Result<SignInState>> SignInService::takeToken(const wire::TokenResponse& answer)
{
    m_temporaryToken = answer.tempToken.value_or(QString());
    if (answer.twoFactorSetupRequired) {
        m_state.step = SignInStep::SetUp;
        return finished(m_state);
    }
    if (answer.twoFactorRequired) {
        m_state.step = SignInStep::Code;
        m_state.method = answer.twoFactorMethod.value_or(QStringLiteral("totp"));
        return finished(m_state);
    }
    if (!answer.accessToken) {
        return finished(failure(ErrorCode::Unavailable, tr("The server's answer to the sign-in could not be understood.")));
    }
    const QString token = *answer.accessToken;
    m_client->setToken(token);
    return (m_client->send(wire::GetCurrentUserProfile{})
            | then(this,
                   [this, token](const Result<wire::User>& user) -> QFuture<Result<SignInState>> {
                       if (!user) {
                           return finished(failure(user.error()));
                       }
                       m_state.user = *user;
                       return m_secrets.write(Session::secretKeyFor(m_server, user->email), token) | then(this, [this](const Result<void>&) {
                                  m_state.secretsInMemoryOnly = m_secrets.isInMemoryOnly();
                                  m_state.step = SignInStep::SignedIn;
                                  return Result<SignInState>(m_state);
                              });
                   }))
        .unwrap();
}

QFuture<Result<SignInState>> SignInService::submitCredentials(const QString& email, const QString& password)
{
    m_email = email.trimmed();
    m_password = password;
    return (m_client->send(wire::AuthenticateUserCredentials{{m_email, password}})
            | then(this,
                   [this](const Result<wire::TokenResponse>& answer) {
                       if (!answer) {
                           m_password.clear();
                           return finished(failure(answer.error()));
                       }
                       if (!answer->twoFactorSetupRequired) {
                           m_password.clear();
                       }
                       return takeToken(*answer);
                   }))
        .unwrap();
}

QFuture<Result<SignInState>> SignInService::submitCode(const QString& code)
{
    const QString bare = code.simplified().remove(u' ');
    if (m_state.step == SignInStep::ConfirmSetUp) {
        return m_client->send(wire::Confirm2faSetupViaTempToken{{m_temporaryToken, bare}})
            | then(this, [this, bare](const Result<wire::BackupCodes>& answer) {
                   if (!answer) {
                       return Result<SignInState>(failure(answer.error()));
                   }
                   m_state.backupCodes = answer->backupCodes;
                   m_confirmedWith = bare;
                   m_state.step = SignInStep::ShowBackupCodes;
                   return Result<SignInState>(m_state);
               });
    }
    return (m_client->send(wire::Verify2faLoginCode{{m_temporaryToken, bare}})
            | then(this,
                   [this](const Result<wire::TokenResponse>& answer) { return answer ? takeToken(*answer) : finished(failure(answer.error())); }))
        .unwrap();
}

QFuture<Result<SignInState>> SignInService::resendCode()
{
    return m_client->send(wire::Resend2faEmailCode{{m_temporaryToken}}) | then(this, [this](const Result<wire::Message>& answer) {
               return answer ? Result<SignInState>(m_state) : Result<SignInState>(failure(answer.error()));
           });
}

QFuture<Result<SignInState>> SignInService::chooseMethod(const QString& method)
{
    return m_client->send(wire::Begin2faSetupViaTempToken{{m_temporaryToken, method}})
        | then(this, [this, method](const Result<wire::TwoFactorSetup>& answer) {
               if (!answer) {
                   return Result<SignInState>(failure(answer.error()));
               }
               m_state.setup = *answer;
               m_state.method = method;
               m_state.step = SignInStep::ConfirmSetUp;
               return Result<SignInState>(m_state);
           });
}

QFuture<Result<SignInState>> SignInService::acknowledgeBackupCodes()
{
    const QString password = std::exchange(m_password, {});
    const QString code = std::exchange(m_confirmedWith, {});
    m_state.backupCodes.clear();
    // What confirmed the set-up signs in too where the server takes it. Where it does not, the password is used once more, now with the second
    // factor in place.
    return (m_client->send(wire::Verify2faLoginCode{{m_temporaryToken, code}})
            | then(this,
                   [this, password](const Result<wire::TokenResponse>& answer) -> QFuture<Result<SignInState>> {
                       if (answer) {
                           return takeToken(*answer);
                       }
                       return (m_client->send(wire::AuthenticateUserCredentials{{m_email, password}})
                               | then(this,
                                      [this](const Result<wire::TokenResponse>& again) {
                                          m_state.codeJustUsed = again && again->twoFactorRequired;
                                          return again ? takeToken(*again) : finished(failure(again.error()));
                                      }))
                           .unwrap();
                   }))
        .unwrap();
}

}

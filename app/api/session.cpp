#include "app/api/session.h"

#include "models/base/future.h"
#include "models/wire/auth.h"

namespace galley::app {

namespace {
/// Well within the shortest life a token is given.
constexpr std::chrono::minutes renewalPeriod{5};
}

Session::Session(ApiClient& client, SecretStore& secrets, QString secretKey, QObject* parent)
    : QObject(parent), m_client(client), m_secrets(secrets), m_secretKey(std::move(secretKey))
{
    m_timer.setInterval(renewalPeriod);
    connect(&m_timer, &QTimer::timeout, this, &Session::renew);
    connect(&m_client, &ApiClient::tokenRefused, this, &Session::renew);
}

QString Session::secretKeyFor(const QUrl& server, const QString& email)
{
    return QStringLiteral("token %1 at %2").arg(email, server.toString(QUrl::RemoveUserInfo | QUrl::StripTrailingSlash));
}

QFuture<bool> Session::resume()
{
    return m_secrets.read(m_secretKey) | then(this, [this](const Result<QString>& token) {
               const bool found = token && !token->isEmpty();
               if (found) {
                   m_client.setToken(*token);
                   m_timer.start();
               }
               return found;
           });
}

void Session::renew()
{
    if (m_renewing || !m_client.hasToken()) {
        return;
    }
    m_renewing = true;
    m_client.send(wire::RefreshAccessToken{}) | then(this, [this](const Result<wire::TokenResponse>& answer) {
        m_renewing = false;
        if (answer && answer->accessToken) {
            m_client.setToken(*answer->accessToken);
            (void)m_secrets.write(m_secretKey, *answer->accessToken);
            Q_EMIT renewed();
            return;
        }
        // Without a connection the token may still be good; only a refusal ends the sign-in.
        if (!answer && answer.error().code == ErrorCode::Unauthenticated) {
            m_timer.stop();
            m_client.setToken({});
            Q_EMIT signInNeeded();
        }
    });
}

}

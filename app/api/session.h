#pragma once

#include <QObject>
#include <QTimer>

#include "app/api/apiclient.h"
#include "app/api/secretstore.h"

namespace galley::app {

/// Keeps the token of one server fresh: renews it while it is good, tries once more when it was refused, and says when only a new
/// sign-in helps. The token is stored under `secretKey` in the key store.
class Session final : public QObject
{
    Q_OBJECT

public:
    Session(ApiClient& client, SecretStore& secrets, QString secretKey, QObject* parent = nullptr);

    /// The key under which the token of a user of a server is stored.
    [[nodiscard]] static QString secretKeyFor(const QUrl& server, const QString& email);
    /// Takes the stored token up; false when there is none.
    [[nodiscard]] QFuture<bool> resume();

Q_SIGNALS:
    /// A new token is in use: what waited for it may go on.
    void renewed();
    void signInNeeded();

private:
    void renew();
    ApiClient& m_client;
    SecretStore& m_secrets;
    QString m_secretKey;
    QTimer m_timer;
    bool m_renewing = false;
};

}

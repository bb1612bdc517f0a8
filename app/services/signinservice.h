#pragma once

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QUrl>
#include <memory>

#include "models/base/result.h"
#include "models/wire/auth.h"
#include "models/wire/users.h"

namespace galley::app {

class ApiClient;
class SecretStore;

/// A server that users may pick by name.
struct ServerPreset {
    QString id; ///< production, demo, local, own
    QString name;
    QUrl url; ///< empty for an own address
};

/// Where a sign-in stands.
enum class SignInStep {
    Credentials,
    Code, ///< a TOTP, e-mail or backup code is asked for; `method` tells which
    SetUp, ///< the organization demands a second factor and none is set up: choose a method
    ConfirmSetUp, ///< the set-up is shown (secret and otpauth address, or "a code was sent"); a code confirms it
    ShowBackupCodes,
    SignedIn,
};

struct SignInState {
    SignInStep step = SignInStep::Credentials;
    QString method; ///< totp or email
    wire::TwoFactorSetup setup;
    QStringList backupCodes;
    bool codeJustUsed = false; ///< the code that is shown now confirmed the set-up: only the next one is taken
    wire::User user; ///< once signed in
    bool secretsInMemoryOnly = false; ///< no key store was found: the sign-in ends with the program
};

/// Signing in to one server, step by step. Each call's future holds the next state, or an error and the state stays as it was.
/// The token goes to the key store and nowhere else.
class SignInService final : public QObject
{
    Q_OBJECT

public:
    SignInService(SecretStore& secrets, QObject* parent = nullptr);
    ~SignInService() override;

    [[nodiscard]] static QList<ServerPreset> presets();
    /// Turns what a user typed into a base address: adds https:// (http:// only for this computer), takes paths and blanks away.
    [[nodiscard]] static Result<QUrl> normaliseAddress(const QString& typed);

    void begin(const QUrl& server);
    [[nodiscard]] const SignInState& state() const { return m_state; }
    [[nodiscard]] QFuture<Result<SignInState>> submitCredentials(const QString& email, const QString& password);
    [[nodiscard]] QFuture<Result<SignInState>> submitCode(const QString& code);
    [[nodiscard]] QFuture<Result<SignInState>> resendCode();
    [[nodiscard]] QFuture<Result<SignInState>> chooseMethod(const QString& method);
    [[nodiscard]] QFuture<Result<SignInState>> acknowledgeBackupCodes();
    [[nodiscard]] QUrl server() const { return m_server; }

private:
    [[nodiscard]] static QFuture<Result<SignInState>> finished(Result<SignInState> result);
    /// Goes on from an answer that holds a token or says what is missing for one.
    [[nodiscard]] QFuture<Result<SignInState>> takeToken(const wire::TokenResponse& answer);

    SecretStore& m_secrets;
    std::unique_ptr<ApiClient> m_client;
    QUrl m_server;
    QString m_email;
    QString m_password; ///< kept only while an enforced set-up is under way
    QString m_confirmedWith; ///< the code that confirmed it, until the sign-in
    QString m_temporaryToken;
    SignInState m_state;
};

}

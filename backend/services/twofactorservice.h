#pragma once

#include "backend/mail/mailer.h"
#include "backend/services/serverkeys.h"
#include "backend/store/serverdatabase.h"
#include "backend/store/signinstore.h"
#include "backend/store/userstore.h"
#include "models/base/clock.h"
#include "models/wire/auth.h"

namespace galley::backend {

/// For what a code or a temporary token was made; none is good for anything else.
namespace purpose {
inline const QString signIn = QStringLiteral("sign-in");
inline const QString setUp = QStringLiteral("set-up");
inline const QString disable = QStringLiteral("disable");
}

struct CodeSettings {
    int minutes = 10; ///< how long an e-mail code lives
    int tries = 5;
    int resendSeconds = 30;
};

/// The second factor of one user: setting it up, checking codes, turning it off. Sends e-mails, so Slow lane only; functions that take a
/// database run inside a transaction instead.
class TwoFactorService
{
public:
    TwoFactorService(ServerDatabase& database, const ServerKeys& keys, Mailer& mailer, const Clock& clock, CodeSettings settings = {})
        : m_database(database), m_keys(keys), m_mailer(mailer), m_clock(clock), m_settings(settings)
    {
    }

    /// Starts a set-up: TOTP gives the secret, e-mail sends a code. InvalidInput when one is on already, or the method is unknown.
    [[nodiscard]] Result<wire::TwoFactorSetup> begin(const UserId& user, const OrganizationId& organization, const QString& method);
    /// Ends a set-up with its first code and gives the backup codes, this once.
    [[nodiscard]] Result<wire::BackupCodes> confirm(storage::Database& database, UserRow& user, const QString& code) const;
    /// Turns it off; the code has been checked.
    [[nodiscard]] Result<void> turnOff(storage::Database& database, UserRow user) const;

    /// Makes and sends a code. RateLimited when one was sent a moment ago, unless `always`.
    [[nodiscard]] Result<void> sendCode(const UserRow& user, const QString& codePurpose, bool always = false);
    /// Whether this is a right code now: of the app, of an e-mail for that purpose, or a backup code. A right code is used up.
    [[nodiscard]] Result<bool> accepts(storage::Database& database, const UserRow& user, const QString& codePurpose, const QString& code) const;

    /// The finding of a wrong code.
    [[nodiscard]] static Error wrongCode();

private:
    [[nodiscard]] Result<bool> acceptsTotp(storage::Database& database, const UserRow& user, const QString& sealedSecret, const QString& code) const;
    [[nodiscard]] Result<bool> acceptsEmail(storage::Database& database, const UserRow& user, const QString& codePurpose, const QString& code) const;
    [[nodiscard]] QString codeHash(const UserRow& user, const QString& codePurpose, const QString& code) const;
    [[nodiscard]] Result<QStringList> renewBackupCodes(storage::Database& database, const UserRow& user) const;

    ServerDatabase& m_database;
    const ServerKeys& m_keys;
    Mailer& m_mailer;
    const Clock& m_clock;
    CodeSettings m_settings;
};

}

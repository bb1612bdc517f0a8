#include "backend/services/twofactorservice.h"

#include <sodium.h>

#include "backend/services/totp.h"

namespace galley::backend {

namespace {

constexpr int backupCodeCount = 10;
const QString methodTotp = QStringLiteral("totp");
const QString methodEmail = QStringLiteral("email");
const QString backupPurpose = QStringLiteral("backup");

/// As people type codes: with spaces and hyphens, in small letters.
QString normalized(const QString& code)
{
    QString result;
    for (const QChar character : code) {
        if (!character.isSpace() && character != u'-') {
            result += character.toUpper();
        }
    }
    return result.left(64);
}

bool isSixDigits(const QString& code)
{
    return code.size() == 6 && std::all_of(code.begin(), code.end(), [](QChar character) { return character >= u'0' && character <= u'9'; });
}

QString makeEmailCode()
{
    return QStringLiteral("%1").arg(randombytes_uniform(1'000'000), 6, 10, QLatin1Char('0'));
}

/// Ten letters and digits that are not mistaken for each other: 50 bits.
QString makeBackupCode()
{
    constexpr std::string_view alphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    QString code;
    for (int index = 0; index < 10; ++index) {
        code += QLatin1Char(alphabet[randombytes_uniform(static_cast<std::uint32_t>(alphabet.size()))]);
    }
    return code;
}

Mail codeMail(const UserRow& user, const QString& code, int minutes)
{
    return {user.email,
            QStringLiteral("Your Galley code"),
            QStringLiteral(
                "Your code is %1.\nIt is valid for %2 minutes. If you did not ask for it, somebody may know your password; please change it.\n")
                .arg(code)
                .arg(minutes)};
}

}

Error TwoFactorService::wrongCode()
{
    return {ErrorCode::InvalidInput, QStringLiteral("The code is wrong or has expired."), QStringLiteral("code")};
}

QString TwoFactorService::codeHash(const UserRow& user, const QString& codePurpose, const QString& code) const
{
    return m_keys.hashOf("code", user.id.text() + u'/' + codePurpose + u'/' + code);
}

Result<wire::TwoFactorSetup> TwoFactorService::begin(const UserId& user, const OrganizationId& organization, const QString& method)
{
    if (method != methodTotp && method != methodEmail) {
        return failure(ErrorCode::InvalidInput, QStringLiteral("The method is neither totp nor email."), QStringLiteral("method"));
    }
    const QString secret = method == methodTotp ? totp::makeSecret() : QString();
    auto row = m_database.write([&](storage::Database& database) -> Result<UserRow> {
        auto found = UserStore(database).find(user, organization);
        if (!found) {
            return failure(found.error());
        }
        if (!*found || (*found)->twoFactorEnabled) {
            return failure(ErrorCode::InvalidInput, QStringLiteral("A second factor is on already. Turn it off first."), QStringLiteral("method"));
        }
        UserRow changed = **found;
        changed.pendingMethod = method;
        changed.totpLastStep = 0; // it counts the codes of one secret
        changed.pendingTotpSecret = secret.isEmpty() ? QString() : m_keys.seal(secret, changed.id.text());
        return UserStore(database).updateTwoFactor(changed).map([&] { return changed; });
    });
    if (!row) {
        return failure(row.error());
    }
    wire::TwoFactorSetup setup;
    setup.method = method;
    if (method == methodTotp) {
        setup.secret = secret;
        setup.otpauthUri = totp::otpauthUri(secret, row->email);
        setup.message = QStringLiteral("Add the secret to your authenticator app, then confirm with a code from it.");
        return setup;
    }
    if (auto sent = sendCode(*row, purpose::setUp); !sent) {
        return failure(sent.error());
    }
    setup.message = QStringLiteral("A code was sent to your e-mail address. Confirm with it.");
    return setup;
}

Result<QStringList> TwoFactorService::renewBackupCodes(storage::Database& database, const UserRow& user) const
{
    QStringList shown;
    QStringList hashes;
    for (int index = 0; index < backupCodeCount; ++index) {
        const QString code = makeBackupCode();
        shown.append(code.left(5) + u'-' + code.mid(5));
        hashes.append(codeHash(user, backupPurpose, code));
    }
    return SignInStore(database).setBackupCodes(user.id, user.organizationId, hashes).map([&] { return shown; });
}

Result<wire::BackupCodes> TwoFactorService::confirm(storage::Database& database, UserRow& user, const QString& code) const
{
    const QString given = normalized(code);
    Result<bool> right = false;
    if (user.pendingMethod == methodTotp) {
        right = acceptsTotp(database, user, user.pendingTotpSecret, given);
    } else if (user.pendingMethod == methodEmail) {
        right = acceptsEmail(database, user, purpose::setUp, given);
    } else {
        return failure(ErrorCode::InvalidInput, QStringLiteral("No set-up was started."), QStringLiteral("code"));
    }
    if (!right) {
        return failure(right.error());
    }
    if (!*right) {
        return failure(wrongCode());
    }
    // The accepted step is in the row by now, and must not be set back.
    auto fresh = UserStore(database).find(user.id, user.organizationId);
    if (!fresh || !*fresh) {
        return failure(fresh ? Error{ErrorCode::NotFound, QStringLiteral("There is no such user.")} : fresh.error());
    }
    user = **fresh;
    user.twoFactorEnabled = true;
    user.twoFactorMethod = user.pendingMethod;
    user.totpSecret = user.pendingTotpSecret;
    user.pendingMethod.clear();
    user.pendingTotpSecret.clear();
    if (auto stored = UserStore(database).updateTwoFactor(user); !stored) {
        return failure(stored.error());
    }
    return renewBackupCodes(database, user).map([](const QStringList& codes) {
        return wire::BackupCodes{codes, QStringLiteral("The second factor is on. Keep these codes in a safe place; each works once.")};
    });
}

Result<void> TwoFactorService::turnOff(storage::Database& database, UserRow user) const
{
    user.twoFactorEnabled = false;
    user.twoFactorMethod.clear();
    user.totpSecret.clear();
    user.pendingMethod.clear();
    user.pendingTotpSecret.clear();
    if (auto stored = UserStore(database).updateTwoFactor(user); !stored) {
        return stored;
    }
    SignInStore store(database);
    if (auto removed = store.setBackupCodes(user.id, user.organizationId, {}); !removed) {
        return removed;
    }
    return store.removeEmailCodes(user.id, user.organizationId);
}

Result<void> TwoFactorService::sendCode(const UserRow& user, const QString& codePurpose, bool always)
{
    const QString code = makeEmailCode();
    auto stored = m_database.write([&](storage::Database& database) -> Result<void> {
        SignInStore store(database);
        const qint64 now = m_clock.now().toMSecsSinceEpoch();
        const auto madeAt = store.emailCodeMadeAt(user.id, user.organizationId, codePurpose, now);
        if (!madeAt) {
            return failure(madeAt.error());
        }
        const qint64 wait = *madeAt ? **madeAt + qint64(m_settings.resendSeconds) * 1000 - now : 0;
        if (wait > 0 && !always) {
            return failure(ErrorCode::RateLimited,
                           QStringLiteral("A code was sent a moment ago. Please wait before asking for another."),
                           QString::number((wait + 999) / 1000));
        }
        return store.setEmailCode(user.id,
                                  user.organizationId,
                                  codePurpose,
                                  codeHash(user, codePurpose, code),
                                  m_settings.tries,
                                  now,
                                  now + qint64(m_settings.minutes) * 60 * 1000);
    });
    if (!stored) {
        return stored;
    }
    auto sent = m_mailer.send(codeMail(user, code, m_settings.minutes));
    if (!sent) {
        // A code that nobody received must not stand in the way of the next one.
        (void)m_database.write([&](storage::Database& database) { return SignInStore(database).removeEmailCodes(user.id, user.organizationId); });
    }
    return sent;
}

Result<bool> TwoFactorService::acceptsTotp(storage::Database& database, const UserRow& user, const QString& sealedSecret, const QString& code) const
{
    const auto secret = m_keys.open(sealedSecret, user.id.text());
    if (!secret) {
        return failure(ErrorCode::Corrupt, QStringLiteral("The stored secret cannot be read."));
    }
    const auto step = totp::matchingStep(*secret, code, m_clock.now(), user.totpLastStep);
    if (!step) {
        return false;
    }
    return UserStore(database).useTotpStep(user.id, user.organizationId, *step);
}

Result<bool> TwoFactorService::acceptsEmail(storage::Database& database, const UserRow& user, const QString& codePurpose, const QString& code) const
{
    return SignInStore(database).useEmailCode(
        user.id, user.organizationId, codePurpose, codeHash(user, codePurpose, code), m_clock.now().toMSecsSinceEpoch());
}

Result<bool> TwoFactorService::accepts(storage::Database& database, const UserRow& user, const QString& codePurpose, const QString& code) const
{
    const QString given = normalized(code);
    if (isSixDigits(given)) {
        return user.twoFactorMethod == methodTotp ? acceptsTotp(database, user, user.totpSecret, given)
                                                  : acceptsEmail(database, user, codePurpose, given);
    }
    return SignInStore(database).useBackupCode(user.id, user.organizationId, codeHash(user, backupPurpose, given), m_clock.now().toMSecsSinceEpoch());
}

}

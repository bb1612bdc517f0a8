#include "backend/store/signinstore.h"

namespace galley::backend {

namespace {

constexpr auto nothing = [](qint64) {};
constexpr auto changedOne = [](qint64 changed) { return changed == 1; };

}

Result<void> SignInStore::addTemporaryToken(const QString& hash, const TemporaryTokenRow& token, qint64 expiresAt)
{
    return m_database
        .execute(QStringLiteral("INSERT INTO temporary_tokens (token_hash, user_id, organization_id, purpose, tries_left, expires_at) "
                                "VALUES (?, ?, ?, ?, ?, ?)"),
                 {hash, token.userId.text(), token.organizationId.text(), token.purpose, token.triesLeft, expiresAt})
        .map(nothing);
}

Result<std::optional<TemporaryTokenRow>> SignInStore::findTemporaryToken(const QString& hash, qint64 now)
{
    auto query = m_database.prepare(QStringLiteral("SELECT user_id, organization_id, purpose, tries_left FROM temporary_tokens "
                                                   "WHERE token_hash = ? AND expires_at > ? AND tries_left > 0"));
    if (!query) {
        return failure(query.error());
    }
    if (auto ran = query->run({hash, now}); !ran) {
        return failure(ran.error());
    }
    if (!query->next()) {
        return std::nullopt;
    }
    return TemporaryTokenRow{UserId::fromText(query->text(0)).value_or(UserId()),
                             OrganizationId::fromText(query->text(1)).value_or(OrganizationId()),
                             query->text(2),
                             static_cast<int>(query->integer(3))};
}

Result<void> SignInStore::countTemporaryTokenTry(const QString& hash)
{
    return m_database.execute(QStringLiteral("UPDATE temporary_tokens SET tries_left = tries_left - 1 WHERE token_hash = ?"), {hash}).map(nothing);
}

Result<void> SignInStore::changeTemporaryToken(const QString& hash, const QString& purpose, int triesLeft)
{
    return m_database
        .execute(QStringLiteral("UPDATE temporary_tokens SET purpose = ?, tries_left = ? WHERE token_hash = ?"), {purpose, triesLeft, hash})
        .map(nothing);
}

Result<void> SignInStore::removeTemporaryTokens(const UserId& user, const OrganizationId& organization)
{
    return m_database
        .execute(QStringLiteral("DELETE FROM temporary_tokens WHERE user_id = ? AND organization_id = ?"), {user.text(), organization.text()})
        .map(nothing);
}

Result<void> SignInStore::setEmailCode(const UserId& user, const OrganizationId& organization, const QString& purpose, const QString& hash, int tries,
                                       qint64 now, qint64 expiresAt)
{
    return m_database
        .execute(QStringLiteral("INSERT INTO email_codes (user_id, organization_id, purpose, code_hash, tries_left, created_at, expires_at) "
                                "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (user_id, purpose) DO UPDATE SET code_hash = excluded.code_hash, "
                                "tries_left = excluded.tries_left, created_at = excluded.created_at, expires_at = excluded.expires_at"),
                 {user.text(), organization.text(), purpose, hash, tries, now, expiresAt})
        .map(nothing);
}

Result<std::optional<qint64>> SignInStore::emailCodeMadeAt(const UserId& user, const OrganizationId& organization, const QString& purpose, qint64 now)
{
    return m_database
        .value(QStringLiteral("SELECT created_at FROM email_codes WHERE user_id = ? AND organization_id = ? AND purpose = ? AND expires_at > ?"),
               {user.text(), organization.text(), purpose, now})
        .map([](const QVariant& value) { return value.isValid() ? std::optional(value.toLongLong()) : std::nullopt; });
}

Result<bool> SignInStore::useEmailCode(const UserId& user, const OrganizationId& organization, const QString& purpose, const QString& hash,
                                       qint64 now)
{
    const QVariantList key{user.text(), organization.text(), purpose};
    auto used = m_database.execute(QStringLiteral("DELETE FROM email_codes WHERE user_id = ? AND organization_id = ? AND purpose = ? "
                                                  "AND code_hash = ? AND expires_at > ? AND tries_left > 0"),
                                   key + QVariantList{hash, now});
    if (!used || *used == 1) {
        return used.map(changedOne);
    }
    return m_database
        .execute(QStringLiteral("UPDATE email_codes SET tries_left = tries_left - 1 WHERE user_id = ? AND organization_id = ? AND purpose = ?"), key)
        .map([](qint64) { return false; });
}

Result<void> SignInStore::removeEmailCodes(const UserId& user, const OrganizationId& organization)
{
    return m_database.execute(QStringLiteral("DELETE FROM email_codes WHERE user_id = ? AND organization_id = ?"), {user.text(), organization.text()})
        .map(nothing);
}

Result<void> SignInStore::setBackupCodes(const UserId& user, const OrganizationId& organization, const QStringList& hashes)
{
    auto removed =
        m_database.execute(QStringLiteral("DELETE FROM backup_codes WHERE user_id = ? AND organization_id = ?"), {user.text(), organization.text()});
    if (!removed) {
        return failure(removed.error());
    }
    for (const QString& hash : hashes) {
        auto added = m_database.execute(QStringLiteral("INSERT INTO backup_codes (user_id, organization_id, code_hash) VALUES (?, ?, ?)"),
                                        {user.text(), organization.text(), hash});
        if (!added) {
            return failure(added.error());
        }
    }
    return {};
}

Result<bool> SignInStore::useBackupCode(const UserId& user, const OrganizationId& organization, const QString& hash, qint64 now)
{
    return m_database
        .execute(
            QStringLiteral("UPDATE backup_codes SET used_at = ? WHERE user_id = ? AND organization_id = ? AND code_hash = ? AND used_at IS NULL"),
            {now, user.text(), organization.text(), hash})
        .map(changedOne);
}

Result<SignInFailures> SignInStore::failuresOf(const QString& subject)
{
    auto query = m_database.prepare(QStringLiteral("SELECT failures, last_failed_at, locked_until FROM sign_in_failures WHERE subject = ?"));
    if (!query) {
        return failure(query.error());
    }
    if (auto ran = query->run({subject}); !ran) {
        return failure(ran.error());
    }
    if (!query->next()) {
        return SignInFailures();
    }
    return SignInFailures{query->integer(0), query->integer(1), query->integer(2)};
}

Result<void> SignInStore::setFailures(const QString& subject, const SignInFailures& failures)
{
    return m_database
        .execute(QStringLiteral("INSERT INTO sign_in_failures (subject, failures, last_failed_at, locked_until) VALUES (?, ?, ?, ?) "
                                "ON CONFLICT (subject) DO UPDATE SET failures = excluded.failures, last_failed_at = excluded.last_failed_at, "
                                "locked_until = excluded.locked_until"),
                 {subject, failures.failures, failures.lastFailedAt, failures.lockedUntil})
        .map(nothing);
}

Result<void> SignInStore::clearFailures(const QString& subject)
{
    return m_database.execute(QStringLiteral("DELETE FROM sign_in_failures WHERE subject = ?"), {subject}).map(nothing);
}

Result<void> SignInStore::prune(qint64 now, qint64 forgetFailuresBefore)
{
    auto done = m_database.execute(QStringLiteral("DELETE FROM temporary_tokens WHERE expires_at <= ?"), {now});
    if (done) {
        done = m_database.execute(QStringLiteral("DELETE FROM email_codes WHERE expires_at <= ?"), {now});
    }
    if (done) {
        done = m_database.execute(QStringLiteral("DELETE FROM sign_in_failures WHERE last_failed_at < ? AND locked_until < ?"),
                                  {forgetFailuresBefore, now});
    }
    return done.map(nothing);
}

}

#include "backend/store/userstore.h"

namespace galley::backend {

namespace {

/// An empty optional text is NULL.
QVariant nullable(const QString& text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

UserRow readRow(const storage::Query& query)
{
    UserRow user;
    user.id = UserId::fromText(query.text(0)).value_or(UserId());
    user.organizationId = OrganizationId::fromText(query.text(1)).value_or(OrganizationId());
    user.email = query.text(2);
    user.firstName = query.text(3);
    user.lastName = query.text(4);
    user.phoneNumber = query.text(5);
    user.role = valueOf<Role>(query.text(6)).value_or(Role::Member);
    user.isActive = query.integer(7) != 0;
    user.isSuperAdmin = query.integer(8) != 0;
    user.passwordHash = query.text(9);
    user.twoFactorEnabled = query.integer(10) != 0;
    user.twoFactorMethod = query.text(11);
    user.totpSecret = query.text(12);
    user.totpLastStep = query.integer(13);
    user.pendingMethod = query.text(14);
    user.pendingTotpSecret = query.text(15);
    user.createdAt = query.integer(16);
    if (!query.isNull(17)) {
        user.lastLoginAt = query.integer(17);
    }
    return user;
}

}

Result<void> UserStore::add(const UserRow& user)
{
    return m_database
        .execute(QStringLiteral("INSERT INTO users (id, organization_id, email, email_key, first_name, last_name, phone_number, role, is_active, "
                                "is_super_admin, password_hash, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
                 {user.id.text(),
                  user.organizationId.text(),
                  user.email,
                  emailKey(user.email),
                  nullable(user.firstName),
                  nullable(user.lastName),
                  nullable(user.phoneNumber),
                  QString::fromLatin1(nameOf(user.role)),
                  int(user.isActive),
                  int(user.isSuperAdmin),
                  user.passwordHash,
                  user.createdAt})
        .map([](qint64) {});
}

Result<std::optional<UserRow>> UserStore::findWhere(const QString& condition, const QVariantList& values)
{
    auto query = m_database.prepare(QStringLiteral("SELECT id, organization_id, email, first_name, last_name, phone_number, role, is_active, "
                                                   "is_super_admin, password_hash, two_factor_enabled, two_factor_method, totp_secret, "
                                                   "totp_last_step, pending_method, pending_totp_secret, created_at, last_login_at "
                                                   "FROM users WHERE %1")
                                        .arg(condition));
    if (!query) {
        return failure(query.error());
    }
    if (auto ran = query->run(values); !ran) {
        return failure(ran.error());
    }
    return query->next() ? std::optional(readRow(*query)) : std::nullopt;
}

Result<std::optional<UserRow>> UserStore::findByEmail(const QString& email)
{
    return findWhere(QStringLiteral("email_key = ?"), {emailKey(email)});
}

Result<std::optional<UserRow>> UserStore::find(const UserId& user, const OrganizationId& organization)
{
    return findWhere(QStringLiteral("id = ? AND organization_id = ?"), {user.text(), organization.text()});
}

Result<void> UserStore::updateProfile(const UserRow& user)
{
    return m_database
        .execute(QStringLiteral("UPDATE users SET email = ?, email_key = ?, first_name = ?, last_name = ?, phone_number = ?, password_hash = ? "
                                "WHERE id = ? AND organization_id = ?"),
                 {user.email,
                  emailKey(user.email),
                  nullable(user.firstName),
                  nullable(user.lastName),
                  nullable(user.phoneNumber),
                  user.passwordHash,
                  user.id.text(),
                  user.organizationId.text()})
        .map([](qint64) {});
}

Result<void> UserStore::updateTwoFactor(const UserRow& user)
{
    return m_database
        .execute(QStringLiteral("UPDATE users SET two_factor_enabled = ?, two_factor_method = ?, totp_secret = ?, totp_last_step = ?, "
                                "pending_method = ?, pending_totp_secret = ? WHERE id = ? AND organization_id = ?"),
                 {int(user.twoFactorEnabled),
                  nullable(user.twoFactorMethod),
                  nullable(user.totpSecret),
                  user.totpLastStep,
                  nullable(user.pendingMethod),
                  nullable(user.pendingTotpSecret),
                  user.id.text(),
                  user.organizationId.text()})
        .map([](qint64) {});
}

Result<void> UserStore::setLastLogin(const UserId& user, const OrganizationId& organization, qint64 now)
{
    return m_database
        .execute(QStringLiteral("UPDATE users SET last_login_at = ? WHERE id = ? AND organization_id = ?"), {now, user.text(), organization.text()})
        .map([](qint64) {});
}

Result<bool> UserStore::useTotpStep(const UserId& user, const OrganizationId& organization, qint64 step)
{
    return m_database
        .execute(QStringLiteral("UPDATE users SET totp_last_step = ? WHERE id = ? AND organization_id = ? AND totp_last_step < ?"),
                 {step, user.text(), organization.text(), step})
        .map([](qint64 changed) { return changed == 1; });
}

}

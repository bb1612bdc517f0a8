#pragma once

#include <optional>

#include "backend/store/principal.h"
#include "models/base/result.h"
#include "models/storage/database.h"

namespace galley::backend {

/// A person as the database has them. Instants are milliseconds since 1970.
struct UserRow {
    UserId id;
    OrganizationId organizationId;
    QString email;
    QString firstName; ///< null where none is known, as the next two
    QString lastName;
    QString phoneNumber;
    Role role = Role::Member;
    bool isActive = true;
    bool isSuperAdmin = false;
    QString passwordHash;
    bool twoFactorEnabled = false;
    QString twoFactorMethod;
    QString totpSecret; ///< sealed
    qint64 totpLastStep = 0; ///< the newest time step that was accepted
    QString pendingMethod; ///< a set-up that waits for its first code
    QString pendingTotpSecret; ///< sealed
    qint64 createdAt = 0;
    std::optional<qint64> lastLoginAt;
};

/// People. Each function but those that find out who signs in says which organization it is about.
class UserStore
{
public:
    explicit UserStore(storage::Database& database) : m_database(database) {}

    /// ErrorCode::Conflict when the address is taken.
    [[nodiscard]] Result<void> add(const UserRow& user);
    /// By the address alone, in whatever case: only for signing in and for adding people.
    [[nodiscard]] Result<std::optional<UserRow>> findByEmail(const QString& email);
    [[nodiscard]] Result<std::optional<UserRow>> find(const UserId& user, const OrganizationId& organization);
    /// Writes what a person may change: names, address, phone number, password.
    [[nodiscard]] Result<void> updateProfile(const UserRow& user);
    /// Writes method, secrets and whether the second factor is on.
    [[nodiscard]] Result<void> updateTwoFactor(const UserRow& user);
    [[nodiscard]] Result<void> setLastLogin(const UserId& user, const OrganizationId& organization, qint64 now);
    /// False when that time step, or a later one, was accepted before.
    [[nodiscard]] Result<bool> useTotpStep(const UserId& user, const OrganizationId& organization, qint64 step);

    /// The form in which addresses are compared.
    [[nodiscard]] static QString emailKey(const QString& email) { return email.trimmed().toLower(); }

private:
    [[nodiscard]] Result<std::optional<UserRow>> findWhere(const QString& condition, const QVariantList& values);
    storage::Database& m_database;
};

}

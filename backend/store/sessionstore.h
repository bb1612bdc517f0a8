#pragma once

#include <optional>

#include "backend/store/principal.h"
#include "models/base/result.h"
#include "models/storage/database.h"

namespace galley::backend {

/// What a living session stands for.
struct LiveSession {
    Role role = Role::Member;
    bool isSuperAdmin = false;
};

/// Sessions: one for each sign-in, alive until it is revoked or has not been refreshed for too long. Instants are milliseconds since
/// 1970.
class SessionStore
{
public:
    explicit SessionStore(storage::Database& database) : m_database(database) {}

    [[nodiscard]] Result<SessionId> create(const UserId& user, const OrganizationId& organization, qint64 now, qint64 expiresAt);
    /// Nothing when the session is unknown, revoked, expired, somebody else's, or the user is no longer active.
    [[nodiscard]] Result<std::optional<LiveSession>> findAlive(const SessionId& session, const UserId& user, const OrganizationId& organization,
                                                               qint64 now);
    [[nodiscard]] Result<void> prolong(const SessionId& session, const OrganizationId& organization, qint64 now, qint64 expiresAt);
    /// Revokes all sessions of a user but one.
    [[nodiscard]] Result<void> revokeOthers(const UserId& user, const OrganizationId& organization, const SessionId& except, qint64 now);
    [[nodiscard]] Result<void> pruneExpired(qint64 now);

private:
    storage::Database& m_database;
};

}

#include "backend/store/sessionstore.h"

namespace galley::backend {

Result<SessionId> SessionStore::create(const UserId& user, const OrganizationId& organization, qint64 now, qint64 expiresAt)
{
    const SessionId session = SessionId::make();
    return m_database
        .execute(QStringLiteral("INSERT INTO sessions (id, user_id, organization_id, created_at, refreshed_at, expires_at) "
                                "VALUES (?, ?, ?, ?, ?, ?)"),
                 {session.text(), user.text(), organization.text(), now, now, expiresAt})
        .map([&](qint64) { return session; });
}

Result<std::optional<LiveSession>> SessionStore::findAlive(const SessionId& session, const UserId& user, const OrganizationId& organization,
                                                           qint64 now)
{
    auto query = m_database.prepare(
        QStringLiteral("SELECT u.role, u.is_super_admin FROM sessions s JOIN users u ON u.id = s.user_id AND u.organization_id = s.organization_id "
                       "WHERE s.id = ? AND s.user_id = ? AND s.organization_id = ? AND s.revoked_at IS NULL AND s.expires_at > ? "
                       "AND u.is_active = 1"));
    if (!query) {
        return failure(query.error());
    }
    if (auto ran = query->run({session.text(), user.text(), organization.text(), now}); !ran) {
        return failure(ran.error());
    }
    if (!query->next()) {
        return std::nullopt;
    }
    return LiveSession{valueOf<Role>(query->text(0)).value_or(Role::Member), query->integer(1) != 0};
}

Result<void> SessionStore::prolong(const SessionId& session, const OrganizationId& organization, qint64 now, qint64 expiresAt)
{
    return m_database
        .execute(QStringLiteral("UPDATE sessions SET refreshed_at = ?, expires_at = ? WHERE id = ? AND organization_id = ?"),
                 {now, expiresAt, session.text(), organization.text()})
        .map([](qint64) {});
}

Result<void> SessionStore::revokeOthers(const UserId& user, const OrganizationId& organization, const SessionId& except, qint64 now)
{
    return m_database
        .execute(QStringLiteral("UPDATE sessions SET revoked_at = ? "
                                "WHERE user_id = ? AND organization_id = ? AND id <> ? AND revoked_at IS NULL"),
                 {now, user.text(), organization.text(), except.text()})
        .map([](qint64) {});
}

Result<void> SessionStore::pruneExpired(qint64 now)
{
    return m_database.execute(QStringLiteral("DELETE FROM sessions WHERE expires_at <= ?"), {now}).map([](qint64) {});
}

}

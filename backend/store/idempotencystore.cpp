#include "backend/store/idempotencystore.h"

namespace galley::backend {

Result<std::optional<RememberedAnswer>> IdempotencyStore::find(const Principal& principal, const QString& key)
{
    auto query = m_database.prepare(QStringLiteral("SELECT fingerprint, status, body FROM idempotent_answers "
                                                   "WHERE organization_id = ? AND user_id = ? AND idempotency_key = ?"));
    if (!query) {
        return failure(query.error());
    }
    if (auto ran = query->run({principal.organizationKey, principal.userKey, key}); !ran) {
        return failure(ran.error());
    }
    if (!query->next()) {
        return std::nullopt;
    }
    return RememberedAnswer{query->text(0), static_cast<int>(query->integer(1)), qUncompress(query->bytes(2))};
}

Result<void> IdempotencyStore::remember(const Principal& principal, const QString& key, const RememberedAnswer& answer, qint64 now)
{
    // Level 1: batches answer with megabytes of JSON, and the writer must not wait for the last percent.
    return m_database
        .execute(QStringLiteral("INSERT INTO idempotent_answers (organization_id, user_id, idempotency_key, fingerprint, status, body, created_at) "
                                "VALUES (?, ?, ?, ?, ?, ?, ?)"),
                 {principal.organizationKey, principal.userKey, key, answer.fingerprint, answer.status, qCompress(answer.body, 1), now})
        .map([](qint64) {});
}

Result<void> IdempotencyStore::pruneBefore(qint64 instant)
{
    return m_database.execute(QStringLiteral("DELETE FROM idempotent_answers WHERE created_at < ?"), {instant}).map([](qint64) {});
}

}

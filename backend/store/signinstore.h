#pragma once

#include <QStringList>
#include <optional>

#include "backend/store/principal.h"
#include "models/base/result.h"
#include "models/storage/database.h"

namespace galley::backend {

/// A sign-in that waits for its second step.
struct TemporaryTokenRow {
    UserId userId;
    OrganizationId organizationId;
    QString purpose;
    int triesLeft = 0;
};

struct SignInFailures {
    qint64 failures = 0;
    qint64 lastFailedAt = 0;
    qint64 lockedUntil = 0;
};

/// What signing in remembers between its steps. Codes and tokens are here as hashes; instants are milliseconds since 1970.
class SignInStore
{
public:
    explicit SignInStore(storage::Database& database) : m_database(database) {}

    [[nodiscard]] Result<void> addTemporaryToken(const QString& hash, const TemporaryTokenRow& token, qint64 expiresAt);
    [[nodiscard]] Result<std::optional<TemporaryTokenRow>> findTemporaryToken(const QString& hash, qint64 now);
    [[nodiscard]] Result<void> countTemporaryTokenTry(const QString& hash);
    [[nodiscard]] Result<void> changeTemporaryToken(const QString& hash, const QString& purpose, int triesLeft);
    [[nodiscard]] Result<void> removeTemporaryTokens(const UserId& user, const OrganizationId& organization);

    /// Replaces the living code of that purpose.
    [[nodiscard]] Result<void> setEmailCode(const UserId& user, const OrganizationId& organization, const QString& purpose, const QString& hash,
                                            int tries, qint64 now, qint64 expiresAt);
    /// When the living code of that purpose was made.
    [[nodiscard]] Result<std::optional<qint64>> emailCodeMadeAt(const UserId& user, const OrganizationId& organization, const QString& purpose,
                                                                qint64 now);
    /// Counts a try; a right code is used up.
    [[nodiscard]] Result<bool> useEmailCode(const UserId& user, const OrganizationId& organization, const QString& purpose, const QString& hash,
                                            qint64 now);
    [[nodiscard]] Result<void> removeEmailCodes(const UserId& user, const OrganizationId& organization);

    [[nodiscard]] Result<void> setBackupCodes(const UserId& user, const OrganizationId& organization, const QStringList& hashes);
    /// False when there is no such code, or it was used before.
    [[nodiscard]] Result<bool> useBackupCode(const UserId& user, const OrganizationId& organization, const QString& hash, qint64 now);

    [[nodiscard]] Result<SignInFailures> failuresOf(const QString& subject);
    [[nodiscard]] Result<void> setFailures(const QString& subject, const SignInFailures& failures);
    [[nodiscard]] Result<void> clearFailures(const QString& subject);

    /// Removes what has expired, and failures older than `forgetFailuresBefore`.
    [[nodiscard]] Result<void> prune(qint64 now, qint64 forgetFailuresBefore);

private:
    storage::Database& m_database;
};

}

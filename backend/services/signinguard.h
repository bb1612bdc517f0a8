#pragma once

#include <QString>

#include "backend/services/serverkeys.h"
#include "models/base/result.h"
#include "models/storage/database.h"

namespace galley::backend {

struct SignInLimits {
    int failuresPerAccount = 5; ///< before the account is locked for a while
    int failuresPerAddress = 20; ///< before the client's address is
    int firstLockSeconds = 30; ///< doubles with each further failure
    int longestLockSeconds = 3600;
    int forgetHours = 24; ///< failures are forgotten when none came for so long
};

/// Slows down guessing, by account and by address. An attempt is counted as a failure before it is looked at, so that many at once gain
/// nothing, and taken back when it was right. All functions run inside a transaction that is committed whatever comes of the attempt.
class SignInGuard
{
public:
    SignInGuard(SignInLimits limits, const ServerKeys& keys) : m_limits(limits), m_keys(keys) {}

    /// ErrorCode::RateLimited, with the seconds to wait in `field`, while either is locked; otherwise the attempt is counted.
    [[nodiscard]] Result<void> begin(storage::Database& database, const QString& account, const QString& address, qint64 now) const;
    /// The attempt was right but is not the last step: it does not count, earlier failures still do.
    [[nodiscard]] Result<void> takeBack(storage::Database& database, const QString& account, const QString& address) const;
    /// Somebody signed in: the account starts afresh; of the address only this attempt is taken back.
    [[nodiscard]] Result<void> succeed(storage::Database& database, const QString& account, const QString& address) const;
    [[nodiscard]] const SignInLimits& limits() const { return m_limits; }

private:
    [[nodiscard]] QString accountSubject(const QString& account) const;
    [[nodiscard]] QString addressSubject(const QString& address) const;
    [[nodiscard]] Result<qint64> lockedFor(storage::Database& database, const QString& subject, qint64 now) const;
    [[nodiscard]] Result<void> count(storage::Database& database, const QString& subject, int allowed, qint64 now) const;
    [[nodiscard]] Result<void> uncount(storage::Database& database, const QString& subject) const;

    SignInLimits m_limits;
    const ServerKeys& m_keys;
};

}

#include "backend/services/signinguard.h"

#include "backend/store/signinstore.h"

namespace galley::backend {

QString SignInGuard::accountSubject(const QString& account) const
{
    return m_keys.hashOf("sign-in account", account);
}

QString SignInGuard::addressSubject(const QString& address) const
{
    return m_keys.hashOf("sign-in address", address);
}

Result<qint64> SignInGuard::lockedFor(storage::Database& database, const QString& subject, qint64 now) const
{
    return SignInStore(database).failuresOf(subject).map([now](const SignInFailures& failures) { return failures.lockedUntil - now; });
}

Result<void> SignInGuard::count(storage::Database& database, const QString& subject, int allowed, qint64 now) const
{
    SignInStore store(database);
    auto failures = store.failuresOf(subject);
    if (!failures) {
        return failure(failures.error());
    }
    const qint64 forgetAfter = qint64(m_limits.forgetHours) * 3600 * 1000;
    if (failures->lastFailedAt + forgetAfter < now) {
        *failures = {};
    }
    failures->failures += 1;
    failures->lastFailedAt = now;
    const qint64 beyond = failures->failures - allowed;
    if (beyond >= 0) {
        const qint64 factor = qint64(1) << std::min<qint64>(beyond, 20);
        failures->lockedUntil = now + 1000 * std::min<qint64>(m_limits.firstLockSeconds * factor, m_limits.longestLockSeconds);
    }
    return store.setFailures(subject, *failures);
}

Result<void> SignInGuard::uncount(storage::Database& database, const QString& subject) const
{
    SignInStore store(database);
    auto failures = store.failuresOf(subject);
    if (!failures) {
        return failure(failures.error());
    }
    failures->failures = std::max<qint64>(0, failures->failures - 1);
    failures->lockedUntil = 0;
    return store.setFailures(subject, *failures);
}

Result<void> SignInGuard::begin(storage::Database& database, const QString& account, const QString& address, qint64 now) const
{
    const QString byAccount = accountSubject(account);
    const QString byAddress = addressSubject(address);
    for (const QString& subject : {byAccount, byAddress}) {
        const auto wait = lockedFor(database, subject, now);
        if (!wait) {
            return failure(wait.error());
        }
        if (*wait > 0) {
            const qint64 seconds = (*wait + 999) / 1000;
            return failure(
                ErrorCode::RateLimited, QStringLiteral("Too many attempts. Please try again in %1 seconds.").arg(seconds), QString::number(seconds));
        }
    }
    if (auto counted = count(database, byAccount, m_limits.failuresPerAccount, now); !counted) {
        return counted;
    }
    return count(database, byAddress, m_limits.failuresPerAddress, now);
}

Result<void> SignInGuard::takeBack(storage::Database& database, const QString& account, const QString& address) const
{
    if (auto done = uncount(database, accountSubject(account)); !done) {
        return done;
    }
    return uncount(database, addressSubject(address));
}

Result<void> SignInGuard::succeed(storage::Database& database, const QString& account, const QString& address) const
{
    if (auto done = SignInStore(database).clearFailures(accountSubject(account)); !done) {
        return done;
    }
    return uncount(database, addressSubject(address));
}

}

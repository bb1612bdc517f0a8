#include "backend/services/authenticator.h"

#include <sodium.h>

#include <cstring>

#include "backend/http/text.h"
#include "backend/store/sessionstore.h"

namespace galley::backend {

namespace {

constexpr qint64 rememberMilliseconds = 5000;
constexpr std::size_t mostRemembered = 10'000;

Unexpected notSignedIn()
{
    return failure(ErrorCode::Unauthenticated, QStringLiteral("Not signed in, or the sign-in has expired."));
}

}

std::size_t Authenticator::KeyHash::operator()(const Key& key) const
{
    std::size_t hash = 0;
    std::memcpy(&hash, key.data(), sizeof(hash));
    return hash;
}

Authenticator::Authenticator(ServerDatabase& database, const AccessTokens& tokens, const Clock& clock, std::optional<LocalIdentity> local)
    : m_database(database), m_tokens(tokens), m_clock(clock), m_local(std::move(local))
{
    randombytes_buf(m_hashKey.data(), m_hashKey.size());
    if (m_local) {
        m_localPrincipal = std::make_shared<const Principal>(m_local->principal);
    }
}

std::optional<std::string_view> Authenticator::bearerToken(const http::Request& request)
{
    constexpr std::string_view scheme = "bearer ";
    const auto header = request.headers.find("Authorization");
    if (!header || header->size() <= scheme.size() || !http::equalsIgnoringCase(header->substr(0, scheme.size()), scheme)) {
        return std::nullopt;
    }
    return http::trimmed(header->substr(scheme.size()));
}

Authenticator::Key Authenticator::keyOf(std::string_view token) const
{
    Key key;
    crypto_generichash(
        key.data(), key.size(), reinterpret_cast<const unsigned char*>(token.data()), token.size(), m_hashKey.data(), m_hashKey.size());
    return key;
}

bool Authenticator::isLocalSecret(std::string_view token) const
{
    return m_local && static_cast<std::size_t>(m_local->secret.size()) == token.size()
        && sodium_memcmp(m_local->secret.constData(), token.data(), token.size()) == 0;
}

Result<std::shared_ptr<const Principal>> Authenticator::authenticate(const http::Request& request)
{
    const auto token = bearerToken(request);
    if (!token) {
        return notSignedIn();
    }
    if (isLocalSecret(*token)) {
        return m_localPrincipal;
    }
    const qint64 now = m_clock.now().toMSecsSinceEpoch();
    const Key key = keyOf(*token);
    std::uint64_t generation = 0;
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_known.find(key);
        if (found != m_known.end() && now < found->second.until) {
            return found->second.principal;
        }
        generation = m_generation;
    }
    qint64 until = 0;
    auto principal = lookUp(*token, now, until);
    if (principal) {
        const std::lock_guard lock(m_mutex);
        // What was read before a change must not outlive it.
        if (generation == m_generation) {
            if (m_known.size() >= mostRemembered) {
                m_known.clear();
            }
            m_known.insert_or_assign(key, Entry{*principal, until});
        }
    }
    return principal;
}

Result<std::shared_ptr<const Principal>> Authenticator::lookUp(std::string_view token, qint64 now, qint64& until)
{
    const auto claims = m_tokens.read(token);
    if (!claims || claims->expiresAt * 1000 <= now) {
        return notSignedIn();
    }
    auto session = SessionStore(m_database.reader()).findAlive(claims->sessionId, claims->userId, claims->organizationId, now);
    if (!session) {
        return failure(session.error());
    }
    if (!*session) {
        return notSignedIn();
    }
    until = std::min(now + rememberMilliseconds, claims->expiresAt * 1000);
    return std::make_shared<const Principal>(Principal{.userId = claims->userId,
                                                       .organizationId = claims->organizationId,
                                                       .role = (*session)->role,
                                                       .isSuperAdmin = (*session)->isSuperAdmin,
                                                       .sessionId = claims->sessionId,
                                                       .userKey = claims->userId.text(),
                                                       .organizationKey = claims->organizationId.text()});
}

void Authenticator::forgetAll()
{
    const std::lock_guard lock(m_mutex);
    m_known.clear();
    ++m_generation;
}

}

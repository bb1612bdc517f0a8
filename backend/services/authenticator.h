#pragma once

#include <array>
#include <memory>
#include <mutex>
#include <optional>
#include <string_view>
#include <unordered_map>

#include "backend/http/message.h"
#include "backend/services/accesstokens.h"
#include "backend/store/principal.h"
#include "backend/store/serverdatabase.h"
#include "models/base/clock.h"

namespace galley::backend {

/// The local workspace: whoever knows the secret of this launch is its built-in admin.
struct LocalIdentity {
    QByteArray secret;
    Principal principal;
};

/// Finds out who sends a request. What it found is remembered for a few seconds, so that most requests cost no query. Thread-safe.
class Authenticator
{
public:
    Authenticator(ServerDatabase& database, const AccessTokens& tokens, const Clock& clock, std::optional<LocalIdentity> local = {});

    /// Reads the Authorization header. ErrorCode::Unauthenticated when there is none, or it is not (or no longer) valid.
    [[nodiscard]] Result<std::shared_ptr<const Principal>> authenticate(const http::Request& request);
    /// What is remembered is forgotten: rights, password or activity of someone changed.
    void forgetAll();

    /// The token of `Authorization: Bearer …`; nothing when the header is missing or of another kind.
    [[nodiscard]] static std::optional<std::string_view> bearerToken(const http::Request& request);

private:
    /// Tokens are remembered by a keyed hash, never as themselves.
    using Key = std::array<unsigned char, 16>;
    struct KeyHash {
        std::size_t operator()(const Key& key) const;
    };
    struct Entry {
        std::shared_ptr<const Principal> principal;
        qint64 until; ///< milliseconds since 1970
    };

    [[nodiscard]] Key keyOf(std::string_view token) const;
    [[nodiscard]] bool isLocalSecret(std::string_view token) const;
    [[nodiscard]] Result<std::shared_ptr<const Principal>> lookUp(std::string_view token, qint64 now, qint64& until);

    ServerDatabase& m_database;
    const AccessTokens& m_tokens;
    const Clock& m_clock;
    std::optional<LocalIdentity> m_local;
    std::shared_ptr<const Principal> m_localPrincipal;
    std::array<unsigned char, 32> m_hashKey;
    std::mutex m_mutex;
    std::unordered_map<Key, Entry, KeyHash> m_known;
    std::uint64_t m_generation = 0;
};

}

#pragma once

#include <QByteArray>
#include <string>
#include <string_view>

#include "backend/store/principal.h"
#include "models/base/result.h"

namespace galley::backend {

/// What an access token says. Instants are seconds since 1970, as in RFC 7519.
struct AccessClaims {
    UserId userId;
    OrganizationId organizationId;
    SessionId sessionId;
    qint64 issuedAt = 0;
    qint64 expiresAt = 0;

    bool operator==(const AccessClaims&) const = default;
};

/// Signs and reads access tokens: JWT with HS256. Thread-safe.
class AccessTokens
{
public:
    /// `key` holds at least 32 random bytes.
    explicit AccessTokens(QByteArray key) : m_key(std::move(key)) {}

    [[nodiscard]] Result<QString> issue(const AccessClaims& claims) const;
    /// Checks the signature and the form, not the time: refreshing reads expired tokens too.
    [[nodiscard]] Result<AccessClaims> read(std::string_view token) const;

private:
    QByteArray m_key;
};

}

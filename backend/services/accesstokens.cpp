#include "backend/services/accesstokens.h"

#include <jwt.h>

#include <cstdlib>
#include <memory>

namespace galley::backend {

namespace {

constexpr std::size_t longestToken = 4096;

using Token = std::unique_ptr<jwt_t, decltype([](jwt_t* token) { jwt_free(token); })>;

Unexpected invalid()
{
    return failure(ErrorCode::Unauthenticated, QStringLiteral("The access token is not valid."));
}

const unsigned char* bytesOf(const QByteArray& key)
{
    return reinterpret_cast<const unsigned char*>(key.constData());
}

template <class T> std::optional<T> idOf(jwt_t* token, const char* claim)
{
    const char* text = jwt_get_grant(token, claim);
    return text == nullptr ? std::nullopt : T::fromText(QString::fromLatin1(text));
}

}

Result<QString> AccessTokens::issue(const AccessClaims& claims) const
{
    jwt_t* raw = nullptr;
    if (jwt_new(&raw) != 0) {
        return failure(ErrorCode::Internal, QStringLiteral("No access token could be made."));
    }
    const Token token(raw);
    const bool filled = jwt_add_grant(raw, "sub", claims.userId.bytes().constData()) == 0
        && jwt_add_grant(raw, "org", claims.organizationId.bytes().constData()) == 0
        && jwt_add_grant(raw, "sid", claims.sessionId.bytes().constData()) == 0
        && jwt_add_grant_int(raw, "iat", static_cast<long>(claims.issuedAt)) == 0
        && jwt_add_grant_int(raw, "exp", static_cast<long>(claims.expiresAt)) == 0
        && jwt_set_alg(raw, JWT_ALG_HS256, bytesOf(m_key), static_cast<int>(m_key.size())) == 0;
    const std::unique_ptr<char, decltype([](char* text) { std::free(text); })> text(filled ? jwt_encode_str(raw) : nullptr);
    if (!text) {
        return failure(ErrorCode::Internal, QStringLiteral("No access token could be made."));
    }
    return QString::fromLatin1(text.get());
}

Result<AccessClaims> AccessTokens::read(std::string_view token) const
{
    // The library wants a text that ends in NUL, and one inside would hide what follows.
    if (token.size() > longestToken || token.find('\0') != std::string_view::npos) {
        return invalid();
    }
    jwt_t* raw = nullptr;
    const int status = jwt_decode(&raw, std::string(token).c_str(), bytesOf(m_key), static_cast<int>(m_key.size()));
    const Token decoded(status == 0 ? raw : nullptr);
    if (!decoded || jwt_get_alg(raw) != JWT_ALG_HS256) {
        return invalid();
    }
    const auto user = idOf<UserId>(raw, "sub");
    const auto organization = idOf<OrganizationId>(raw, "org");
    const auto session = idOf<SessionId>(raw, "sid");
    const qint64 expires = jwt_get_grant_int(raw, "exp");
    if (!user || !organization || !session || expires <= 0) {
        return invalid();
    }
    return AccessClaims{*user, *organization, *session, jwt_get_grant_int(raw, "iat"), expires};
}

}

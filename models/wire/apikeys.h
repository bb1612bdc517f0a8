#pragma once

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>
#include <optional>
#include <tuple>

#include "models/base/id.h"
#include "models/domain/enums.h"
#include "models/wire/common.h"
#include "models/wire/fields.h"
#include "models/wire/values.h"

namespace galley::wire {

/// `ApiKey` of the contract.
struct ApiKey {
    ApiKeyId id;
    QString name;
    bool isActive = false;
    Nullable<QDateTime> lastUsedAt;
    QDateTime createdAt;

    static constexpr auto schema = "ApiKey";
    static constexpr auto fields()
    {
        return std::tuple(required("id", &ApiKey::id),
                          required("name", &ApiKey::name),
                          required("is_active", &ApiKey::isActive),
                          required("last_used_at", &ApiKey::lastUsedAt),
                          required("created_at", &ApiKey::createdAt));
    }
    bool operator==(const ApiKey&) const = default;
};

/// `ApiKeyCreated` of the contract.
struct ApiKeyCreated {
    ApiKeyId id;
    QString name;
    QString key;
    QDateTime createdAt;

    static constexpr auto schema = "ApiKeyCreated";
    static constexpr auto fields()
    {
        return std::tuple(required("id", &ApiKeyCreated::id),
                          required("name", &ApiKeyCreated::name),
                          required("key", &ApiKeyCreated::key),
                          required("created_at", &ApiKeyCreated::createdAt));
    }
    bool operator==(const ApiKeyCreated&) const = default;
};

/// `ApiKeyCreate` of the contract.
struct ApiKeyCreate {
    QString name;

    static constexpr auto schema = "ApiKeyCreate";
    static constexpr auto fields() { return std::tuple(required("name", &ApiKeyCreate::name)); }
    bool operator==(const ApiKeyCreate&) const = default;
};

/// GET /api/v1/api-keys: Returns all API keys for the organization, ordered by most recent first. Admin only.
struct ListApiKeys {
    static constexpr Verb verb = Verb::Get;
    static constexpr auto path = "/api/v1/api-keys";
    static constexpr auto encoding = BodyEncoding::None;
    static constexpr auto access = Access::SignedIn;
    using Response = QList<ApiKey>;

    static constexpr auto parameters() { return std::tuple(); }
};

/// POST /api/v1/api-keys: Generates a new API key for the organization. The raw key is returned only once in the response and
/// cannot be retrieved again. Admin only.
struct CreateApiKey {
    static constexpr Verb verb = Verb::Post;
    static constexpr auto path = "/api/v1/api-keys";
    static constexpr auto encoding = BodyEncoding::Json;
    static constexpr auto access = Access::SignedIn;
    using Response = ApiKeyCreated;

    ApiKeyCreate body;

    static constexpr auto parameters() { return std::tuple(); }
};

/// PATCH /api/v1/api-keys/{key_id}/deactivate: Deactivates an API key without deleting it, disabling authentication for any client
/// using it. Admin only.
struct DeactivateApiKey {
    static constexpr Verb verb = Verb::Patch;
    static constexpr auto path = "/api/v1/api-keys/{key_id}/deactivate";
    static constexpr auto encoding = BodyEncoding::None;
    static constexpr auto access = Access::SignedIn;
    using Response = ApiKey;

    ApiKeyId keyId;

    static constexpr auto parameters() { return std::tuple(pathParameter("key_id", &DeactivateApiKey::keyId)); }
};

/// DELETE /api/v1/api-keys/{key_id}: Delete API key.
struct DeleteApiKey {
    static constexpr Verb verb = Verb::Delete;
    static constexpr auto path = "/api/v1/api-keys/{key_id}";
    static constexpr auto encoding = BodyEncoding::None;
    static constexpr auto access = Access::SignedIn;
    using Response = NoContent;

    ApiKeyId keyId;

    static constexpr auto parameters() { return std::tuple(pathParameter("key_id", &DeleteApiKey::keyId)); }
};

/// Every endpoint of this file, for routing and for the contract test.
using ApikeysEndpoints = std::tuple<ListApiKeys, CreateApiKey, DeactivateApiKey, DeleteApiKey>;

}

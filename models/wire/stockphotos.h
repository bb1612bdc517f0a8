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

/// `StockPhoto` of the contract.
struct StockPhoto {
    std::optional<qint64> id;
    std::optional<Nullable<qint64>> width;
    std::optional<Nullable<qint64>> height;
    std::optional<QString> url;
    std::optional<QString> photographer;
    std::optional<QString> photographerUrl;
    std::optional<QString> avgColor;
    std::optional<QString> alt;
    std::optional<JsonObject> src;

    static constexpr auto schema = "StockPhoto";
    static constexpr auto fields()
    {
        return std::tuple(optional("id", &StockPhoto::id),
                          optional("width", &StockPhoto::width),
                          optional("height", &StockPhoto::height),
                          optional("url", &StockPhoto::url),
                          optional("photographer", &StockPhoto::photographer),
                          optional("photographer_url", &StockPhoto::photographerUrl),
                          optional("avg_color", &StockPhoto::avgColor),
                          optional("alt", &StockPhoto::alt),
                          optional("src", &StockPhoto::src));
    }
    bool operator==(const StockPhoto&) const = default;
};

/// `StockPhotoPage` of the contract.
struct StockPhotoPage {
    qint64 totalResults = 0;
    qint64 page = 0;
    qint64 perPage = 0;
    QList<StockPhoto> photos;

    static constexpr auto schema = "StockPhotoPage";
    static constexpr auto fields()
    {
        return std::tuple(required("total_results", &StockPhotoPage::totalResults),
                          required("page", &StockPhotoPage::page),
                          required("per_page", &StockPhotoPage::perPage),
                          required("photos", &StockPhotoPage::photos));
    }
    bool operator==(const StockPhotoPage&) const = default;
};

/// `StockPhotoKey` of the contract.
struct StockPhotoKey {
    StockPhotoKeyId id;
    OrganizationId organizationId;
    QString provider;
    bool isActive = false;
    QDateTime createdAt;
    QDateTime updatedAt;

    static constexpr auto schema = "StockPhotoKey";
    static constexpr auto fields()
    {
        return std::tuple(required("id", &StockPhotoKey::id),
                          required("organization_id", &StockPhotoKey::organizationId),
                          required("provider", &StockPhotoKey::provider),
                          required("is_active", &StockPhotoKey::isActive),
                          required("created_at", &StockPhotoKey::createdAt),
                          required("updated_at", &StockPhotoKey::updatedAt));
    }
    bool operator==(const StockPhotoKey&) const = default;
};

/// `StockPhotoKeyCreate` of the contract.
struct StockPhotoKeyCreate {
    QString provider;
    QString apiKey;
    std::optional<bool> isActive;

    static constexpr auto schema = "StockPhotoKeyCreate";
    static constexpr auto fields()
    {
        return std::tuple(required("provider", &StockPhotoKeyCreate::provider),
                          required("api_key", &StockPhotoKeyCreate::apiKey),
                          optional("is_active", &StockPhotoKeyCreate::isActive));
    }
    bool operator==(const StockPhotoKeyCreate&) const = default;
};

/// `StockPhotoKeyUpdate` of the contract.
struct StockPhotoKeyUpdate {
    std::optional<QString> apiKey;
    std::optional<bool> isActive;

    static constexpr auto schema = "StockPhotoKeyUpdate";
    static constexpr auto fields()
    {
        return std::tuple(optional("api_key", &StockPhotoKeyUpdate::apiKey), optional("is_active", &StockPhotoKeyUpdate::isActive));
    }
    bool operator==(const StockPhotoKeyUpdate&) const = default;
};

/// GET /api/v1/stock-photos/search: Search Pexels for stock photos matching a query.
struct SearchStockPhotos {
    static constexpr Verb verb = Verb::Get;
    static constexpr auto path = "/api/v1/stock-photos/search";
    static constexpr auto encoding = BodyEncoding::None;
    static constexpr auto access = Access::SignedIn;
    using Response = StockPhotoPage;

    QString q;
    qint64 page = 1;
    qint64 perPage = 20;
    std::optional<QString> orientation;

    static constexpr auto parameters()
    {
        return std::tuple(queryParameter("q", &SearchStockPhotos::q, Presence::Required),
                          queryParameter("page", &SearchStockPhotos::page),
                          queryParameter("per_page", &SearchStockPhotos::perPage),
                          queryParameter("orientation", &SearchStockPhotos::orientation));
    }
};

/// GET /api/v1/stock-photo-keys: Returns all BYOK stock photo provider keys for the organization.
struct ListStockPhotoKeys {
    static constexpr Verb verb = Verb::Get;
    static constexpr auto path = "/api/v1/stock-photo-keys";
    static constexpr auto encoding = BodyEncoding::None;
    static constexpr auto access = Access::SignedIn;
    using Response = QList<StockPhotoKey>;

    static constexpr auto parameters() { return std::tuple(); }
};

/// POST /api/v1/stock-photo-keys: Add a BYOK API key for a stock photo provider.
struct AddStockPhotoKey {
    static constexpr Verb verb = Verb::Post;
    static constexpr auto path = "/api/v1/stock-photo-keys";
    static constexpr auto encoding = BodyEncoding::Json;
    static constexpr auto access = Access::SignedIn;
    using Response = StockPhotoKey;

    StockPhotoKeyCreate body;

    static constexpr auto parameters() { return std::tuple(); }
};

/// PATCH /api/v1/stock-photo-keys/{key_id}: Update stock photo key.
struct UpdateStockPhotoKey {
    static constexpr Verb verb = Verb::Patch;
    static constexpr auto path = "/api/v1/stock-photo-keys/{key_id}";
    static constexpr auto encoding = BodyEncoding::Json;
    static constexpr auto access = Access::SignedIn;
    using Response = StockPhotoKey;

    StockPhotoKeyId keyId;
    StockPhotoKeyUpdate body;

    static constexpr auto parameters() { return std::tuple(pathParameter("key_id", &UpdateStockPhotoKey::keyId)); }
};

/// DELETE /api/v1/stock-photo-keys/{key_id}: Delete stock photo key.
struct DeleteStockPhotoKey {
    static constexpr Verb verb = Verb::Delete;
    static constexpr auto path = "/api/v1/stock-photo-keys/{key_id}";
    static constexpr auto encoding = BodyEncoding::None;
    static constexpr auto access = Access::SignedIn;
    using Response = NoContent;

    StockPhotoKeyId keyId;

    static constexpr auto parameters() { return std::tuple(pathParameter("key_id", &DeleteStockPhotoKey::keyId)); }
};

/// Every endpoint of this file, for routing and for the contract test.
using StockphotosEndpoints = std::tuple<SearchStockPhotos, ListStockPhotoKeys, AddStockPhotoKey, UpdateStockPhotoKey, DeleteStockPhotoKey>;

}

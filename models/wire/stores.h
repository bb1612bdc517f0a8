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
#include "models/wire/content.h"
#include "models/wire/fields.h"
#include "models/wire/values.h"

namespace galley::wire {

/// A shop that texts are pushed to.
struct StoreConnection {
    StoreConnectionId id;
    QString name;
    Open<Platform> platform;
    QString baseUrl;
    Open<StoreConnectionStatus> status;
    bool hasCredentials = false;
    Nullable<QDateTime> lastConnectedAt;
    QDateTime createdAt;
    QDateTime updatedAt;
    qint64 projectCount = 0;

    static constexpr auto schema = "StoreConnection";
    static constexpr auto fields()
    {
        return std::tuple(required("id", &StoreConnection::id),
                          required("name", &StoreConnection::name),
                          required("platform", &StoreConnection::platform),
                          required("base_url", &StoreConnection::baseUrl),
                          required("status", &StoreConnection::status),
                          required("has_credentials", &StoreConnection::hasCredentials),
                          required("last_connected_at", &StoreConnection::lastConnectedAt),
                          required("created_at", &StoreConnection::createdAt),
                          required("updated_at", &StoreConnection::updatedAt),
                          required("project_count", &StoreConnection::projectCount));
    }
    bool operator==(const StoreConnection&) const = default;
};

/// `StoreConnectionCreate` of the contract.
struct StoreConnectionCreate {
    QString name;
    Open<Platform> platform;
    QString baseUrl;
    std::optional<Nullable<QString>> accessToken;
    std::optional<QString> consumerKey;
    std::optional<QString> consumerSecret;

    static constexpr auto schema = "StoreConnectionCreate";
    static constexpr auto fields()
    {
        return std::tuple(required("name", &StoreConnectionCreate::name),
                          required("platform", &StoreConnectionCreate::platform),
                          required("base_url", &StoreConnectionCreate::baseUrl),
                          optional("access_token", &StoreConnectionCreate::accessToken),
                          optional("consumer_key", &StoreConnectionCreate::consumerKey),
                          optional("consumer_secret", &StoreConnectionCreate::consumerSecret));
    }
    bool operator==(const StoreConnectionCreate&) const = default;
};

/// `StoreConnectionUpdate` of the contract.
struct StoreConnectionUpdate {
    std::optional<QString> name;
    std::optional<QString> baseUrl;
    std::optional<Nullable<QString>> accessToken;
    std::optional<QString> consumerKey;
    std::optional<QString> consumerSecret;
    std::optional<QString> status;

    static constexpr auto schema = "StoreConnectionUpdate";
    static constexpr auto fields()
    {
        return std::tuple(optional("name", &StoreConnectionUpdate::name),
                          optional("base_url", &StoreConnectionUpdate::baseUrl),
                          optional("access_token", &StoreConnectionUpdate::accessToken),
                          optional("consumer_key", &StoreConnectionUpdate::consumerKey),
                          optional("consumer_secret", &StoreConnectionUpdate::consumerSecret),
                          optional("status", &StoreConnectionUpdate::status));
    }
    bool operator==(const StoreConnectionUpdate&) const = default;
};

/// `StoreConnectionTest` of the contract.
struct StoreConnectionTest {
    bool success = false;
    QString message;
    Nullable<QString> storeName;

    static constexpr auto schema = "StoreConnectionTest";
    static constexpr auto fields()
    {
        return std::tuple(required("success", &StoreConnectionTest::success),
                          required("message", &StoreConnectionTest::message),
                          required("store_name", &StoreConnectionTest::storeName));
    }
    bool operator==(const StoreConnectionTest&) const = default;
};

/// `StoreSyncRequest` of the contract.
struct StoreSyncRequest {
    Open<SyncMode> mode = SyncMode::Pending;
    std::optional<QList<ItemId>> itemIds;

    static constexpr auto schema = "StoreSyncRequest";
    static constexpr auto fields() { return std::tuple(optional("mode", &StoreSyncRequest::mode), optional("item_ids", &StoreSyncRequest::itemIds)); }
    bool operator==(const StoreSyncRequest&) const = default;
};

/// `StoreSyncResult` of the contract.
struct StoreSyncResult {
    bool success = false;
    QString message;
    Nullable<QDateTime> syncedAt;

    static constexpr auto schema = "StoreSyncResult";
    static constexpr auto fields()
    {
        return std::tuple(required("success", &StoreSyncResult::success),
                          required("message", &StoreSyncResult::message),
                          required("synced_at", &StoreSyncResult::syncedAt));
    }
    bool operator==(const StoreSyncResult&) const = default;
};

/// `StoreSyncSummary` of the contract.
struct StoreSyncSummary {
    qint64 syncedCount = 0;
    qint64 failedCount = 0;
    QList<JsonObject> failedItems;

    static constexpr auto schema = "StoreSyncSummary";
    static constexpr auto fields()
    {
        return std::tuple(required("synced_count", &StoreSyncSummary::syncedCount),
                          required("failed_count", &StoreSyncSummary::failedCount),
                          required("failed_items", &StoreSyncSummary::failedItems));
    }
    bool operator==(const StoreSyncSummary&) const = default;
};

/// `StoreSyncHistoryEntry` of the contract.
struct StoreSyncHistoryEntry {
    std::optional<SyncRecordId> id;
    std::optional<ItemId> contentItemId;
    std::optional<Nullable<StoreConnectionId>> storeConnectionId;
    std::optional<Nullable<QString>> storeConnectionName;
    std::optional<Nullable<QDateTime>> syncedAt;
    std::optional<bool> success;
    std::optional<Nullable<QString>> errorMessage;

    static constexpr auto schema = "StoreSyncHistoryEntry";
    static constexpr auto fields()
    {
        return std::tuple(optional("id", &StoreSyncHistoryEntry::id),
                          optional("content_item_id", &StoreSyncHistoryEntry::contentItemId),
                          optional("store_connection_id", &StoreSyncHistoryEntry::storeConnectionId),
                          optional("store_connection_name", &StoreSyncHistoryEntry::storeConnectionName),
                          optional("synced_at", &StoreSyncHistoryEntry::syncedAt),
                          optional("success", &StoreSyncHistoryEntry::success),
                          optional("error_message", &StoreSyncHistoryEntry::errorMessage));
    }
    bool operator==(const StoreSyncHistoryEntry&) const = default;
};

/// `StoreSyncHistory` of the contract.
struct StoreSyncHistory {
    QString itemId;
    QString itemExternalId;
    QList<StoreSyncHistoryEntry> history;

    static constexpr auto schema = "StoreSyncHistory";
    static constexpr auto fields()
    {
        return std::tuple(required("item_id", &StoreSyncHistory::itemId),
                          required("item_external_id", &StoreSyncHistory::itemExternalId),
                          required("history", &StoreSyncHistory::history));
    }
    bool operator==(const StoreSyncHistory&) const = default;
};

/// `ImportFilters` of the contract.
struct ImportFilters {
    QString platform;
    QMap<QString, JsonArray> filters;

    static constexpr auto schema = "ImportFilters";
    static constexpr auto fields()
    {
        return std::tuple(required("platform", &ImportFilters::platform), required("filters", &ImportFilters::filters));
    }
    bool operator==(const ImportFilters&) const = default;
};

/// `ImportPreview` of the contract.
struct ImportPreview {
    qint64 count = 0;
    qint64 batches = 0;
    double estimatedTimeSeconds = 0;

    static constexpr auto schema = "ImportPreview";
    static constexpr auto fields()
    {
        return std::tuple(required("count", &ImportPreview::count),
                          required("batches", &ImportPreview::batches),
                          required("estimated_time_seconds", &ImportPreview::estimatedTimeSeconds));
    }
    bool operator==(const ImportPreview&) const = default;
};

/// `ImportRequest` of the contract.
struct ImportRequest {
    JsonObject filters;

    static constexpr auto schema = "ImportRequest";
    static constexpr auto fields() { return std::tuple(required("filters", &ImportRequest::filters)); }
    bool operator==(const ImportRequest&) const = default;
};

/// `ImportStarted` of the contract.
struct ImportStarted {
    Nullable<JobId> jobId;
    qint64 estimatedBatches = 0;

    static constexpr auto schema = "ImportStarted";
    static constexpr auto fields()
    {
        return std::tuple(required("job_id", &ImportStarted::jobId), required("estimated_batches", &ImportStarted::estimatedBatches));
    }
    bool operator==(const ImportStarted&) const = default;
};

/// GET /api/v1/store-connections: Returns all store connections belonging to the current user's organization, including the number
/// of projects linked to each connection.
struct ListStoreConnections {
    static constexpr Verb verb = Verb::Get;
    static constexpr auto path = "/api/v1/store-connections";
    static constexpr auto encoding = BodyEncoding::None;
    static constexpr auto access = Access::SignedIn;
    using Response = QList<StoreConnection>;

    static constexpr auto parameters() { return std::tuple(); }
};

/// POST /api/v1/store-connections: Creates a new store connection for the organization. Accepts platform-specific credentials
/// (e.g., access token for Magento/Shopify, consumer key/secret for WooCommerce).
struct CreateStoreConnection {
    static constexpr Verb verb = Verb::Post;
    static constexpr auto path = "/api/v1/store-connections";
    static constexpr auto encoding = BodyEncoding::Json;
    static constexpr auto access = Access::SignedIn;
    using Response = StoreConnection;

    StoreConnectionCreate body;

    static constexpr auto parameters() { return std::tuple(); }
};

/// GET /api/v1/store-connections/{connection_id}: Retrieves a single store connection by ID, including the count of projects
/// currently linked to it.
struct GetStoreConnection {
    static constexpr Verb verb = Verb::Get;
    static constexpr auto path = "/api/v1/store-connections/{connection_id}";
    static constexpr auto encoding = BodyEncoding::None;
    static constexpr auto access = Access::SignedIn;
    using Response = StoreConnection;

    StoreConnectionId connectionId;

    static constexpr auto parameters() { return std::tuple(pathParameter("connection_id", &GetStoreConnection::connectionId)); }
};

/// PATCH /api/v1/store-connections/{connection_id}: Partially updates a store connection's name, URL, credentials, or status. Only
/// provided fields are changed.
struct UpdateStoreConnection {
    static constexpr Verb verb = Verb::Patch;
    static constexpr auto path = "/api/v1/store-connections/{connection_id}";
    static constexpr auto encoding = BodyEncoding::Json;
    static constexpr auto access = Access::SignedIn;
    using Response = StoreConnection;

    StoreConnectionId connectionId;
    StoreConnectionUpdate body;

    static constexpr auto parameters() { return std::tuple(pathParameter("connection_id", &UpdateStoreConnection::connectionId)); }
};

/// DELETE /api/v1/store-connections/{connection_id}: Delete store connection.
struct DeleteStoreConnection {
    static constexpr Verb verb = Verb::Delete;
    static constexpr auto path = "/api/v1/store-connections/{connection_id}";
    static constexpr auto encoding = BodyEncoding::None;
    static constexpr auto access = Access::SignedIn;
    using Response = NoContent;

    StoreConnectionId connectionId;

    static constexpr auto parameters() { return std::tuple(pathParameter("connection_id", &DeleteStoreConnection::connectionId)); }
};

/// POST /api/v1/store-connections/{connection_id}/test: Tests connectivity to the external store by making a live API call. Updates
/// the connection status to active on success or error on failure.
struct TestStoreConnection {
    static constexpr Verb verb = Verb::Post;
    static constexpr auto path = "/api/v1/store-connections/{connection_id}/test";
    static constexpr auto encoding = BodyEncoding::None;
    static constexpr auto access = Access::SignedIn;
    using Response = StoreConnectionTest;

    StoreConnectionId connectionId;

    static constexpr auto parameters() { return std::tuple(pathParameter("connection_id", &TestStoreConnection::connectionId)); }
};

/// POST /api/v1/projects/{project_id}/sync/stream: Pushes generated content to the external store via Server-Sent Events. The sync
/// flow selects items by mode (pending, all, or selected), sends each update to the store API, records success/failure in sync
/// history, and streams per-item progress events back to the client.
struct StreamSyncToStore {
    static constexpr Verb verb = Verb::Post;
    static constexpr auto path = "/api/v1/projects/{project_id}/sync/stream";
    static constexpr auto encoding = BodyEncoding::Json;
    static constexpr auto access = Access::SignedIn;
    using Response = EventStream<ProgressEvent>;

    ProjectId projectId;
    StoreSyncRequest body;

    static constexpr auto parameters() { return std::tuple(pathParameter("project_id", &StreamSyncToStore::projectId)); }
};

/// POST /api/v1/projects/{project_id}/sync/{item_id}: Pushes a single approved item's generated content to the external store. The
/// sync flow updates the product via the store API, marks the item as synced, and records the result in sync history.
struct SyncSingleItem {
    static constexpr Verb verb = Verb::Post;
    static constexpr auto path = "/api/v1/projects/{project_id}/sync/{item_id}";
    static constexpr auto encoding = BodyEncoding::None;
    static constexpr auto access = Access::SignedIn;
    using Response = StoreSyncResult;

    ProjectId projectId;
    ItemId itemId;

    static constexpr auto parameters()
    {
        return std::tuple(pathParameter("project_id", &SyncSingleItem::projectId), pathParameter("item_id", &SyncSingleItem::itemId));
    }
};

/// POST /api/v1/projects/{project_id}/sync: Pushes all approved items' generated content to the external store in a single batch.
/// The sync flow iterates over every approved item, updates each product via the store API, and returns a summary of successes and
/// failures.
struct SyncAllApprovedItems {
    static constexpr Verb verb = Verb::Post;
    static constexpr auto path = "/api/v1/projects/{project_id}/sync";
    static constexpr auto encoding = BodyEncoding::None;
    static constexpr auto access = Access::SignedIn;
    using Response = StoreSyncSummary;

    ProjectId projectId;

    static constexpr auto parameters() { return std::tuple(pathParameter("project_id", &SyncAllApprovedItems::projectId)); }
};

/// GET /api/v1/projects/{project_id}/sync/{item_id}/history: Returns the chronological sync history for a specific content item,
/// including timestamps, success/failure status, and error messages for each sync attempt.
struct GetItemSyncHistory {
    static constexpr Verb verb = Verb::Get;
    static constexpr auto path = "/api/v1/projects/{project_id}/sync/{item_id}/history";
    static constexpr auto encoding = BodyEncoding::None;
    static constexpr auto access = Access::SignedIn;
    using Response = StoreSyncHistory;

    ProjectId projectId;
    ItemId itemId;

    static constexpr auto parameters()
    {
        return std::tuple(pathParameter("project_id", &GetItemSyncHistory::projectId), pathParameter("item_id", &GetItemSyncHistory::itemId));
    }
};

/// GET /api/v1/projects/{project_id}/import/filters: Fetches filter options (collections, categories, statuses, etc.) from the
/// project's connected store.
struct GetAvailableImportFilters {
    static constexpr Verb verb = Verb::Get;
    static constexpr auto path = "/api/v1/projects/{project_id}/import/filters";
    static constexpr auto encoding = BodyEncoding::None;
    static constexpr auto access = Access::SignedIn;
    using Response = ImportFilters;

    ProjectId projectId;

    static constexpr auto parameters() { return std::tuple(pathParameter("project_id", &GetAvailableImportFilters::projectId)); }
};

/// POST /api/v1/projects/{project_id}/import/preview: Counts products matching the given filters without fetching full data.
/// Returns count, estimated batches, and estimated time.
struct PreviewImportCount {
    static constexpr Verb verb = Verb::Post;
    static constexpr auto path = "/api/v1/projects/{project_id}/import/preview";
    static constexpr auto encoding = BodyEncoding::Json;
    static constexpr auto access = Access::SignedIn;
    using Response = ImportPreview;

    ProjectId projectId;
    ImportRequest body;

    static constexpr auto parameters() { return std::tuple(pathParameter("project_id", &PreviewImportCount::projectId)); }
};

/// POST /api/v1/projects/{project_id}/import/execute: Creates a background job to import products matching the filters from the
/// connected store.
struct StartStoreImport {
    static constexpr Verb verb = Verb::Post;
    static constexpr auto path = "/api/v1/projects/{project_id}/import/execute";
    static constexpr auto encoding = BodyEncoding::Json;
    static constexpr auto access = Access::SignedIn;
    using Response = ImportStarted;

    ProjectId projectId;
    ImportRequest body;

    static constexpr auto parameters() { return std::tuple(pathParameter("project_id", &StartStoreImport::projectId)); }
};

/// Every endpoint of this file, for routing and for the contract test.
using StoresEndpoints = std::tuple<ListStoreConnections, CreateStoreConnection, GetStoreConnection, UpdateStoreConnection, DeleteStoreConnection,
                                   TestStoreConnection, StreamSyncToStore, SyncSingleItem, SyncAllApprovedItems, GetItemSyncHistory,
                                   GetAvailableImportFilters, PreviewImportCount, StartStoreImport>;

}

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

/// What to generate, in which language and tone, how long, for which items (all pending ones when `item_ids` is absent).
struct GenerationRequest {
    std::optional<QString> contentType;
    Open<ContentVariant> contentVariant = ContentVariant::Short;
    QString language = QStringLiteral("en");
    Nullable<QString> tone = QStringLiteral("professional");
    QString aiProvider = QStringLiteral("anthropic");
    std::optional<QString> aiModel;
    std::optional<Nullable<QString>> customInstructions;
    qint64 maxShortChars = 200;
    qint64 maxLongChars = 1000;
    bool translateName = true;
    bool useHtml = true;
    bool useHtmlShort = false;
    bool generateShort = true;
    bool generateLong = true;
    std::optional<QList<ItemId>> itemIds;

    static constexpr auto schema = "GenerationRequest";
    static constexpr auto fields()
    {
        return std::tuple(optional("content_type", &GenerationRequest::contentType),
                          optional("content_variant", &GenerationRequest::contentVariant),
                          optional("language", &GenerationRequest::language),
                          optional("tone", &GenerationRequest::tone),
                          optional("ai_provider", &GenerationRequest::aiProvider),
                          optional("ai_model", &GenerationRequest::aiModel),
                          optional("custom_instructions", &GenerationRequest::customInstructions),
                          optional("max_short_chars", &GenerationRequest::maxShortChars),
                          optional("max_long_chars", &GenerationRequest::maxLongChars),
                          optional("translate_name", &GenerationRequest::translateName),
                          optional("use_html", &GenerationRequest::useHtml),
                          optional("use_html_short", &GenerationRequest::useHtmlShort),
                          optional("generate_short", &GenerationRequest::generateShort),
                          optional("generate_long", &GenerationRequest::generateLong),
                          optional("item_ids", &GenerationRequest::itemIds));
    }
    bool operator==(const GenerationRequest&) const = default;
};

/// One product: what the shop says of it (`source_data`), what was written (`generated_content`: `name`, `short_description`,
/// `description`), and where it stands.
struct ContentItem {
    ItemId id;
    Nullable<QString> externalId;
    QString itemType;
    JsonObject sourceData;
    JsonObject generatedContent;
    Nullable<double> confidenceScore;
    Open<ItemStatus> status;
    Nullable<QString> aiModelUsed;
    QDateTime createdAt;
    Nullable<SourceId> dataSourceId;
    Nullable<QString> dataSourceName;
    JsonObject metadata;
    Nullable<QDateTime> excludedAt;
    std::optional<qint64> revision; ///< Rises with every change; what If-Match takes

    static constexpr auto schema = "ContentItem";
    static constexpr auto fields()
    {
        return std::tuple(required("id", &ContentItem::id),
                          required("external_id", &ContentItem::externalId),
                          required("item_type", &ContentItem::itemType),
                          required("source_data", &ContentItem::sourceData),
                          required("generated_content", &ContentItem::generatedContent),
                          required("confidence_score", &ContentItem::confidenceScore),
                          required("status", &ContentItem::status),
                          required("ai_model_used", &ContentItem::aiModelUsed),
                          required("created_at", &ContentItem::createdAt),
                          required("data_source_id", &ContentItem::dataSourceId),
                          required("data_source_name", &ContentItem::dataSourceName),
                          required("metadata", &ContentItem::metadata),
                          required("excluded_at", &ContentItem::excludedAt),
                          optional("revision", &ContentItem::revision));
    }
    bool operator==(const ContentItem&) const = default;
};

/// One status for many items.
struct ItemBatchStatus {
    QList<ItemId> itemIds;
    Open<ItemStatus> status;
    std::optional<QMap<QString, qint64>> baseRevisions;

    static constexpr auto schema = "ItemBatchStatus";
    static constexpr auto fields()
    {
        return std::tuple(required("item_ids", &ItemBatchStatus::itemIds),
                          required("status", &ItemBatchStatus::status),
                          optional("base_revisions", &ItemBatchStatus::baseRevisions));
    }
    bool operator==(const ItemBatchStatus&) const = default;
};

/// Items to exclude or restore.
struct ItemIds {
    QList<ItemId> itemIds;

    static constexpr auto schema = "ItemIds";
    static constexpr auto fields() { return std::tuple(required("item_ids", &ItemIds::itemIds)); }
    bool operator==(const ItemIds&) const = default;
};

/// The fields of an item to change; absent ones stay.
struct ContentItemUpdate {
    std::optional<JsonObject> generatedContent;
    std::optional<Open<ItemStatus>> status;
    std::optional<JsonObject> metadata;

    static constexpr auto schema = "ContentItemUpdate";
    static constexpr auto fields()
    {
        return std::tuple(optional("generated_content", &ContentItemUpdate::generatedContent),
                          optional("status", &ContentItemUpdate::status),
                          optional("metadata", &ContentItemUpdate::metadata));
    }
    bool operator==(const ContentItemUpdate&) const = default;
};

/// An item that could not be written, and why.
struct FailedItem {
    std::optional<QString> itemId;
    std::optional<QString> error;

    static constexpr auto schema = "FailedItem";
    static constexpr auto fields() { return std::tuple(optional("item_id", &FailedItem::itemId), optional("error", &FailedItem::error)); }
    bool operator==(const FailedItem&) const = default;
};

/// How a generation ended.
struct GenerationSummary {
    qint64 generatedCount = 0;
    qint64 failedCount = 0;
    std::optional<qint64> flaggedCount;
    std::optional<QString> xctUsed;
    std::optional<QList<FailedItem>> failedItems;

    static constexpr auto schema = "GenerationSummary";
    static constexpr auto fields()
    {
        return std::tuple(required("generated_count", &GenerationSummary::generatedCount),
                          required("failed_count", &GenerationSummary::failedCount),
                          optional("flagged_count", &GenerationSummary::flaggedCount),
                          optional("xct_used", &GenerationSummary::xctUsed),
                          optional("failed_items", &GenerationSummary::failedItems));
    }
    bool operator==(const GenerationSummary&) const = default;
};

/// How many items the call changed, children of configurable products included.
struct CountResult {
    qint64 count = 0;

    static constexpr auto schema = "CountResult";
    static constexpr auto fields() { return std::tuple(required("count", &CountResult::count)); }
    bool operator==(const CountResult&) const = default;
};

/// One Server-Sent Event of a running generation.
struct ProgressEvent {
    QString type;
    std::optional<Nullable<QString>> jobId;
    std::optional<Nullable<QString>> itemId;
    std::optional<qint64> current;
    std::optional<qint64> total;
    std::optional<Nullable<QString>> status;
    std::optional<Nullable<QString>> message;
    std::optional<ContentItem> item;

    static constexpr auto schema = "ProgressEvent";
    static constexpr auto fields()
    {
        return std::tuple(required("type", &ProgressEvent::type),
                          optional("job_id", &ProgressEvent::jobId),
                          optional("item_id", &ProgressEvent::itemId),
                          optional("current", &ProgressEvent::current),
                          optional("total", &ProgressEvent::total),
                          optional("status", &ProgressEvent::status),
                          optional("message", &ProgressEvent::message),
                          optional("item", &ProgressEvent::item));
    }
    bool operator==(const ProgressEvent&) const = default;
};

/// POST /api/v1/projects/{project_id}/generate: Generates AI content for all pending non-variant items in the project using the
/// specified provider, model, and AI settings. Records token usage and deducts XCT balance.
struct GenerateContentForItems {
    static constexpr Verb verb = Verb::Post;
    static constexpr auto path = "/api/v1/projects/{project_id}/generate";
    static constexpr auto encoding = BodyEncoding::Json;
    static constexpr auto access = Access::SignedIn;
    using Response = GenerationSummary;

    ProjectId projectId;
    GenerationRequest body;

    static constexpr auto parameters() { return std::tuple(pathParameter("project_id", &GenerateContentForItems::projectId)); }
};

/// POST /api/v1/projects/{project_id}/generate/stream: Generates AI content for pending or selected items via SSE streaming,
/// sending real-time progress events. Uses the specified provider, model, and AI settings.
struct StreamContentGenerationProgress {
    static constexpr Verb verb = Verb::Post;
    static constexpr auto path = "/api/v1/projects/{project_id}/generate/stream";
    static constexpr auto encoding = BodyEncoding::Json;
    static constexpr auto access = Access::SignedIn;
    using Response = EventStream<ProgressEvent>;

    ProjectId projectId;
    GenerationRequest body;

    static constexpr auto parameters() { return std::tuple(pathParameter("project_id", &StreamContentGenerationProgress::projectId)); }
};

/// POST /api/v1/projects/{project_id}/regenerate/stream: Resets all items to pending and streams AI content regeneration progress
/// via SSE using the specified provider, model, and AI settings.
struct StreamFullRegenerationProgress {
    static constexpr Verb verb = Verb::Post;
    static constexpr auto path = "/api/v1/projects/{project_id}/regenerate/stream";
    static constexpr auto encoding = BodyEncoding::Json;
    static constexpr auto access = Access::SignedIn;
    using Response = EventStream<ProgressEvent>;

    ProjectId projectId;
    GenerationRequest body;

    static constexpr auto parameters() { return std::tuple(pathParameter("project_id", &StreamFullRegenerationProgress::projectId)); }
};

/// POST /api/v1/projects/{project_id}/regenerate-rejected/stream: Resets only rejected items to pending and streams AI content
/// regeneration progress via SSE using the specified provider, model, and AI settings.
struct StreamRejectedItemsRegeneration {
    static constexpr Verb verb = Verb::Post;
    static constexpr auto path = "/api/v1/projects/{project_id}/regenerate-rejected/stream";
    static constexpr auto encoding = BodyEncoding::Json;
    static constexpr auto access = Access::SignedIn;
    using Response = EventStream<ProgressEvent>;

    ProjectId projectId;
    GenerationRequest body;

    static constexpr auto parameters() { return std::tuple(pathParameter("project_id", &StreamRejectedItemsRegeneration::projectId)); }
};

/// POST /api/v1/projects/{project_id}/regenerate: Resets all items to pending and regenerates AI content using the specified
/// provider, model, and AI settings. Records token usage and deducts XCT balance.
struct RegenerateAllProjectContent {
    static constexpr Verb verb = Verb::Post;
    static constexpr auto path = "/api/v1/projects/{project_id}/regenerate";
    static constexpr auto encoding = BodyEncoding::Json;
    static constexpr auto access = Access::SignedIn;
    using Response = GenerationSummary;

    ProjectId projectId;
    GenerationRequest body;

    static constexpr auto parameters() { return std::tuple(pathParameter("project_id", &RegenerateAllProjectContent::projectId)); }
};

/// POST /api/v1/projects/{project_id}/regenerate-rejected: Resets only rejected items to pending and regenerates AI content using
/// the specified provider, model, and AI settings. Records token usage and deducts XCT balance.
struct RegenerateRejectedItemsOnly {
    static constexpr Verb verb = Verb::Post;
    static constexpr auto path = "/api/v1/projects/{project_id}/regenerate-rejected";
    static constexpr auto encoding = BodyEncoding::Json;
    static constexpr auto access = Access::SignedIn;
    using Response = GenerationSummary;

    ProjectId projectId;
    GenerationRequest body;

    static constexpr auto parameters() { return std::tuple(pathParameter("project_id", &RegenerateRejectedItemsOnly::projectId)); }
};

/// GET /api/v1/projects/{project_id}/items: Returns all content items for the project, optionally filtered by status or data
/// source.
struct ListProjectContentItems {
    static constexpr Verb verb = Verb::Get;
    static constexpr auto path = "/api/v1/projects/{project_id}/items";
    static constexpr auto encoding = BodyEncoding::None;
    static constexpr auto access = Access::SignedIn;
    using Response = QList<ContentItem>;

    ProjectId projectId;
    std::optional<Open<ItemStatus>> status;
    std::optional<SourceId> sourceId;

    static constexpr auto parameters()
    {
        return std::tuple(pathParameter("project_id", &ListProjectContentItems::projectId),
                          queryParameter("status", &ListProjectContentItems::status),
                          queryParameter("source_id", &ListProjectContentItems::sourceId));
    }
};

/// PATCH /api/v1/projects/{project_id}/items/batch: Updates the status of multiple content items at once within the project.
struct BatchUpdateItemStatuses {
    static constexpr Verb verb = Verb::Patch;
    static constexpr auto path = "/api/v1/projects/{project_id}/items/batch";
    static constexpr auto encoding = BodyEncoding::Json;
    static constexpr auto access = Access::SignedIn;
    using Response = QList<ContentItem>;

    ProjectId projectId;
    ItemBatchStatus body;

    static constexpr auto parameters() { return std::tuple(pathParameter("project_id", &BatchUpdateItemStatuses::projectId)); }
};

/// POST /api/v1/projects/{project_id}/items/exclude: Soft-deletes items by setting excluded_at. For Magento configurable parents,
/// cascades to children.
struct ExcludeItems {
    static constexpr Verb verb = Verb::Post;
    static constexpr auto path = "/api/v1/projects/{project_id}/items/exclude";
    static constexpr auto encoding = BodyEncoding::Json;
    static constexpr auto access = Access::SignedIn;
    using Response = CountResult;

    ProjectId projectId;
    ItemIds body;

    static constexpr auto parameters() { return std::tuple(pathParameter("project_id", &ExcludeItems::projectId)); }
};

/// POST /api/v1/projects/{project_id}/items/restore: Restores excluded items by clearing excluded_at. For Magento configurable
/// parents, cascades to children.
struct RestoreExcludedItems {
    static constexpr Verb verb = Verb::Post;
    static constexpr auto path = "/api/v1/projects/{project_id}/items/restore";
    static constexpr auto encoding = BodyEncoding::Json;
    static constexpr auto access = Access::SignedIn;
    using Response = CountResult;

    ProjectId projectId;
    ItemIds body;

    static constexpr auto parameters() { return std::tuple(pathParameter("project_id", &RestoreExcludedItems::projectId)); }
};

/// PATCH /api/v1/projects/{project_id}/items/{item_id}: Updates the generated content or status of a single content item.
struct UpdateAContentItem {
    static constexpr Verb verb = Verb::Patch;
    static constexpr auto path = "/api/v1/projects/{project_id}/items/{item_id}";
    static constexpr auto encoding = BodyEncoding::Json;
    static constexpr auto access = Access::SignedIn;
    using Response = ContentItem;

    ProjectId projectId;
    ItemId itemId;
    ContentItemUpdate body;

    static constexpr auto parameters()
    {
        return std::tuple(pathParameter("project_id", &UpdateAContentItem::projectId), pathParameter("item_id", &UpdateAContentItem::itemId));
    }
};

/// POST /api/v1/projects/{project_id}/items/{item_id}/regenerate: Regenerates AI content for a single content item using the
/// specified provider, model, and AI settings.
struct RegenerateASingleItem {
    static constexpr Verb verb = Verb::Post;
    static constexpr auto path = "/api/v1/projects/{project_id}/items/{item_id}/regenerate";
    static constexpr auto encoding = BodyEncoding::Json;
    static constexpr auto access = Access::SignedIn;
    using Response = ContentItem;

    ProjectId projectId;
    ItemId itemId;
    GenerationRequest body;

    static constexpr auto parameters()
    {
        return std::tuple(pathParameter("project_id", &RegenerateASingleItem::projectId), pathParameter("item_id", &RegenerateASingleItem::itemId));
    }
};

/// GET /api/v1/projects/{project_id}/export: Exports generated content as a CSV file, with platform-specific formatting for
/// Magento. Supports filtering by status, data source, and search query.
struct ExportProjectContentCsv {
    static constexpr Verb verb = Verb::Get;
    static constexpr auto path = "/api/v1/projects/{project_id}/export";
    static constexpr auto encoding = BodyEncoding::None;
    static constexpr auto access = Access::SignedIn;
    using Response = Download;

    ProjectId projectId;
    QString statusFilter = QStringLiteral("approved");
    std::optional<SourceId> sourceId;
    std::optional<QString> search;

    static constexpr auto parameters()
    {
        return std::tuple(pathParameter("project_id", &ExportProjectContentCsv::projectId),
                          queryParameter("status_filter", &ExportProjectContentCsv::statusFilter),
                          queryParameter("source_id", &ExportProjectContentCsv::sourceId),
                          queryParameter("search", &ExportProjectContentCsv::search));
    }
};

/// Every endpoint of this file, for routing and for the contract test.
using ContentEndpoints =
    std::tuple<GenerateContentForItems, StreamContentGenerationProgress, StreamFullRegenerationProgress, StreamRejectedItemsRegeneration,
               RegenerateAllProjectContent, RegenerateRejectedItemsOnly, ListProjectContentItems, BatchUpdateItemStatuses, ExcludeItems,
               RestoreExcludedItems, UpdateAContentItem, RegenerateASingleItem, ExportProjectContentCsv>;

}

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

/// `BlogPostSummary` of the contract.
struct BlogPostSummary {
    BlogPostId id;
    Nullable<QString> title;
    Open<BlogPostStatus> status;
    QString postType;
    Nullable<QString> topic;
    Nullable<QString> featuredImageUrl;
    Nullable<qint64> wpPostId;
    Nullable<QString> publishedUrl;
    Nullable<QDateTime> publishedAt;
    Nullable<QDateTime> scheduledAt;
    QDateTime createdAt;
    QDateTime updatedAt;

    static constexpr auto schema = "BlogPostSummary";
    static constexpr auto fields()
    {
        return std::tuple(required("id", &BlogPostSummary::id),
                          required("title", &BlogPostSummary::title),
                          required("status", &BlogPostSummary::status),
                          required("post_type", &BlogPostSummary::postType),
                          required("topic", &BlogPostSummary::topic),
                          required("featured_image_url", &BlogPostSummary::featuredImageUrl),
                          required("wp_post_id", &BlogPostSummary::wpPostId),
                          required("published_url", &BlogPostSummary::publishedUrl),
                          required("published_at", &BlogPostSummary::publishedAt),
                          required("scheduled_at", &BlogPostSummary::scheduledAt),
                          required("created_at", &BlogPostSummary::createdAt),
                          required("updated_at", &BlogPostSummary::updatedAt));
    }
    bool operator==(const BlogPostSummary&) const = default;
};

/// `BlogPost` of the contract.
struct BlogPost {
    BlogPostId id;
    ProjectId projectId;
    OrganizationId organizationId;
    Nullable<QString> title;
    Nullable<QString> content;
    Nullable<QString> excerpt;
    Nullable<QString> slug;
    Open<BlogPostStatus> status;
    QString postType;
    Nullable<QString> topic;
    Nullable<QString> featuredImageUrl;
    Nullable<JsonObject> seoMeta;
    Nullable<qint64> wpPostId;
    QList<qint64> wpCategoryIds;
    Nullable<QString> publishedUrl;
    Nullable<QDateTime> publishedAt;
    Nullable<QDateTime> scheduledAt;
    QList<ItemId> sourceItemIds;
    JsonObject productLinks;
    JsonObject aiSettings;
    Nullable<BlogTemplateId> templateId;
    JsonObject analytics;
    Nullable<JobId> jobId;
    QDateTime createdAt;
    QDateTime updatedAt;

    static constexpr auto schema = "BlogPost";
    static constexpr auto fields()
    {
        return std::tuple(required("id", &BlogPost::id),
                          required("project_id", &BlogPost::projectId),
                          required("organization_id", &BlogPost::organizationId),
                          required("title", &BlogPost::title),
                          required("content", &BlogPost::content),
                          required("excerpt", &BlogPost::excerpt),
                          required("slug", &BlogPost::slug),
                          required("status", &BlogPost::status),
                          required("post_type", &BlogPost::postType),
                          required("topic", &BlogPost::topic),
                          required("featured_image_url", &BlogPost::featuredImageUrl),
                          required("seo_meta", &BlogPost::seoMeta),
                          required("wp_post_id", &BlogPost::wpPostId),
                          required("wp_category_ids", &BlogPost::wpCategoryIds),
                          required("published_url", &BlogPost::publishedUrl),
                          required("published_at", &BlogPost::publishedAt),
                          required("scheduled_at", &BlogPost::scheduledAt),
                          required("source_item_ids", &BlogPost::sourceItemIds),
                          required("product_links", &BlogPost::productLinks),
                          required("ai_settings", &BlogPost::aiSettings),
                          required("template_id", &BlogPost::templateId),
                          required("analytics", &BlogPost::analytics),
                          required("job_id", &BlogPost::jobId),
                          required("created_at", &BlogPost::createdAt),
                          required("updated_at", &BlogPost::updatedAt));
    }
    bool operator==(const BlogPost&) const = default;
};

/// `BlogPostCreate` of the contract.
struct BlogPostCreate {
    QString postType;
    std::optional<Nullable<QString>> topic;
    std::optional<QList<ItemId>> sourceItemIds;
    std::optional<QList<qint64>> wpCategoryIds;
    std::optional<Nullable<BlogTemplateId>> templateId;
    std::optional<JsonObject> aiSettings;

    static constexpr auto schema = "BlogPostCreate";
    static constexpr auto fields()
    {
        return std::tuple(required("post_type", &BlogPostCreate::postType),
                          optional("topic", &BlogPostCreate::topic),
                          optional("source_item_ids", &BlogPostCreate::sourceItemIds),
                          optional("wp_category_ids", &BlogPostCreate::wpCategoryIds),
                          optional("template_id", &BlogPostCreate::templateId),
                          optional("ai_settings", &BlogPostCreate::aiSettings));
    }
    bool operator==(const BlogPostCreate&) const = default;
};

/// `BlogPostUpdate` of the contract.
struct BlogPostUpdate {
    std::optional<Nullable<QString>> title;
    std::optional<Nullable<QString>> content;
    std::optional<Nullable<QString>> excerpt;
    std::optional<Nullable<QString>> slug;
    std::optional<QString> status;
    std::optional<Nullable<QString>> topic;
    std::optional<Nullable<QString>> featuredImageUrl;
    std::optional<Nullable<JsonObject>> seoMeta;
    std::optional<QList<qint64>> wpCategoryIds;
    std::optional<QList<ItemId>> sourceItemIds;
    std::optional<JsonObject> productLinks;

    static constexpr auto schema = "BlogPostUpdate";
    static constexpr auto fields()
    {
        return std::tuple(optional("title", &BlogPostUpdate::title),
                          optional("content", &BlogPostUpdate::content),
                          optional("excerpt", &BlogPostUpdate::excerpt),
                          optional("slug", &BlogPostUpdate::slug),
                          optional("status", &BlogPostUpdate::status),
                          optional("topic", &BlogPostUpdate::topic),
                          optional("featured_image_url", &BlogPostUpdate::featuredImageUrl),
                          optional("seo_meta", &BlogPostUpdate::seoMeta),
                          optional("wp_category_ids", &BlogPostUpdate::wpCategoryIds),
                          optional("source_item_ids", &BlogPostUpdate::sourceItemIds),
                          optional("product_links", &BlogPostUpdate::productLinks));
    }
    bool operator==(const BlogPostUpdate&) const = default;
};

/// `PublishRequest` of the contract.
struct PublishRequest {
    BlogConnectionId connectionId;
    QString wpStatus = QStringLiteral("publish");

    static constexpr auto schema = "PublishRequest";
    static constexpr auto fields()
    {
        return std::tuple(required("connection_id", &PublishRequest::connectionId), optional("wp_status", &PublishRequest::wpStatus));
    }
    bool operator==(const PublishRequest&) const = default;
};

/// `ScheduleRequest` of the contract.
struct ScheduleRequest {
    Nullable<QDateTime> scheduledAt;

    static constexpr auto schema = "ScheduleRequest";
    static constexpr auto fields() { return std::tuple(required("scheduled_at", &ScheduleRequest::scheduledAt)); }
    bool operator==(const ScheduleRequest&) const = default;
};

/// `BlogImage` of the contract.
struct BlogImage {
    BlogImageId id;
    BlogPostId blogPostId;
    Nullable<QString> s3Key;
    Nullable<QString> originalUrl;
    QString source;
    Nullable<QString> altText;
    Nullable<qint64> width;
    Nullable<qint64> height;
    Nullable<qint64> fileSize;
    JsonObject variants;
    QDateTime createdAt;
    QDateTime updatedAt;

    static constexpr auto schema = "BlogImage";
    static constexpr auto fields()
    {
        return std::tuple(required("id", &BlogImage::id),
                          required("blog_post_id", &BlogImage::blogPostId),
                          required("s3_key", &BlogImage::s3Key),
                          required("original_url", &BlogImage::originalUrl),
                          required("source", &BlogImage::source),
                          required("alt_text", &BlogImage::altText),
                          required("width", &BlogImage::width),
                          required("height", &BlogImage::height),
                          required("file_size", &BlogImage::fileSize),
                          required("variants", &BlogImage::variants),
                          required("created_at", &BlogImage::createdAt),
                          required("updated_at", &BlogImage::updatedAt));
    }
    bool operator==(const BlogImage&) const = default;
};

/// `StockImageRequest` of the contract.
struct StockImageRequest {
    QString photoUrl;
    std::optional<Nullable<QString>> altText;
    std::optional<QString> photographer;
    std::optional<Nullable<QString>> originalUrl;

    static constexpr auto schema = "StockImageRequest";
    static constexpr auto fields()
    {
        return std::tuple(required("photo_url", &StockImageRequest::photoUrl),
                          optional("alt_text", &StockImageRequest::altText),
                          optional("photographer", &StockImageRequest::photographer),
                          optional("original_url", &StockImageRequest::originalUrl));
    }
    bool operator==(const StockImageRequest&) const = default;
};

/// `AiImageRequest` of the contract.
struct AiImageRequest {
    QString prompt;
    QString size = QStringLiteral("1024x1024");
    QString quality = QStringLiteral("standard");
    QString style = QStringLiteral("natural");

    static constexpr auto schema = "AiImageRequest";
    static constexpr auto fields()
    {
        return std::tuple(required("prompt", &AiImageRequest::prompt),
                          optional("size", &AiImageRequest::size),
                          optional("quality", &AiImageRequest::quality),
                          optional("style", &AiImageRequest::style));
    }
    bool operator==(const AiImageRequest&) const = default;
};

/// `BlogConnection` of the contract.
struct BlogConnection {
    BlogConnectionId id;
    QString name;
    QString siteUrl;
    QString username;
    bool isActive = false;
    bool hasCategories = false;
    Nullable<QDateTime> categoriesCachedAt;
    Nullable<QDateTime> lastSyncedAt;
    QDateTime createdAt;
    QDateTime updatedAt;

    static constexpr auto schema = "BlogConnection";
    static constexpr auto fields()
    {
        return std::tuple(required("id", &BlogConnection::id),
                          required("name", &BlogConnection::name),
                          required("site_url", &BlogConnection::siteUrl),
                          required("username", &BlogConnection::username),
                          required("is_active", &BlogConnection::isActive),
                          required("has_categories", &BlogConnection::hasCategories),
                          required("categories_cached_at", &BlogConnection::categoriesCachedAt),
                          required("last_synced_at", &BlogConnection::lastSyncedAt),
                          required("created_at", &BlogConnection::createdAt),
                          required("updated_at", &BlogConnection::updatedAt));
    }
    bool operator==(const BlogConnection&) const = default;
};

/// `BlogConnectionCreate` of the contract.
struct BlogConnectionCreate {
    QString name;
    QString siteUrl;
    QString username;
    QString appPassword;

    static constexpr auto schema = "BlogConnectionCreate";
    static constexpr auto fields()
    {
        return std::tuple(required("name", &BlogConnectionCreate::name),
                          required("site_url", &BlogConnectionCreate::siteUrl),
                          required("username", &BlogConnectionCreate::username),
                          required("app_password", &BlogConnectionCreate::appPassword));
    }
    bool operator==(const BlogConnectionCreate&) const = default;
};

/// `BlogConnectionUpdate` of the contract.
struct BlogConnectionUpdate {
    std::optional<QString> name;
    std::optional<QString> siteUrl;
    std::optional<QString> username;
    std::optional<QString> appPassword;
    std::optional<bool> isActive;

    static constexpr auto schema = "BlogConnectionUpdate";
    static constexpr auto fields()
    {
        return std::tuple(optional("name", &BlogConnectionUpdate::name),
                          optional("site_url", &BlogConnectionUpdate::siteUrl),
                          optional("username", &BlogConnectionUpdate::username),
                          optional("app_password", &BlogConnectionUpdate::appPassword),
                          optional("is_active", &BlogConnectionUpdate::isActive));
    }
    bool operator==(const BlogConnectionUpdate&) const = default;
};

/// `BlogConnectionTest` of the contract.
struct BlogConnectionTest {
    bool success = false;
    QString message;
    Nullable<QString> siteName;

    static constexpr auto schema = "BlogConnectionTest";
    static constexpr auto fields()
    {
        return std::tuple(required("success", &BlogConnectionTest::success),
                          required("message", &BlogConnectionTest::message),
                          required("site_name", &BlogConnectionTest::siteName));
    }
    bool operator==(const BlogConnectionTest&) const = default;
};

/// `WordPressCategory` of the contract.
struct WordPressCategory {
    qint64 id = 0;
    QString name;
    Nullable<QString> slug;
    qint64 count = 0;
    qint64 parent = 0;

    static constexpr auto schema = "WordPressCategory";
    static constexpr auto fields()
    {
        return std::tuple(required("id", &WordPressCategory::id),
                          required("name", &WordPressCategory::name),
                          required("slug", &WordPressCategory::slug),
                          required("count", &WordPressCategory::count),
                          required("parent", &WordPressCategory::parent));
    }
    bool operator==(const WordPressCategory&) const = default;
};

/// `BlogTemplate` of the contract.
struct BlogTemplate {
    BlogTemplateId id;
    OrganizationId organizationId;
    QString name;
    Nullable<QString> description;
    Nullable<QString> tone;
    JsonObject structure;
    Nullable<QString> customInstructions;
    bool isDefault = false;
    QDateTime createdAt;
    QDateTime updatedAt;

    static constexpr auto schema = "BlogTemplate";
    static constexpr auto fields()
    {
        return std::tuple(required("id", &BlogTemplate::id),
                          required("organization_id", &BlogTemplate::organizationId),
                          required("name", &BlogTemplate::name),
                          required("description", &BlogTemplate::description),
                          required("tone", &BlogTemplate::tone),
                          required("structure", &BlogTemplate::structure),
                          required("custom_instructions", &BlogTemplate::customInstructions),
                          required("is_default", &BlogTemplate::isDefault),
                          required("created_at", &BlogTemplate::createdAt),
                          required("updated_at", &BlogTemplate::updatedAt));
    }
    bool operator==(const BlogTemplate&) const = default;
};

/// `BlogTemplateCreate` of the contract.
struct BlogTemplateCreate {
    QString name;
    std::optional<Nullable<QString>> description;
    std::optional<Nullable<QString>> tone;
    std::optional<JsonObject> structure;
    std::optional<Nullable<QString>> customInstructions;
    std::optional<bool> isDefault;

    static constexpr auto schema = "BlogTemplateCreate";
    static constexpr auto fields()
    {
        return std::tuple(required("name", &BlogTemplateCreate::name),
                          optional("description", &BlogTemplateCreate::description),
                          optional("tone", &BlogTemplateCreate::tone),
                          optional("structure", &BlogTemplateCreate::structure),
                          optional("custom_instructions", &BlogTemplateCreate::customInstructions),
                          optional("is_default", &BlogTemplateCreate::isDefault));
    }
    bool operator==(const BlogTemplateCreate&) const = default;
};

/// `BlogTemplateUpdate` of the contract.
struct BlogTemplateUpdate {
    std::optional<QString> name;
    std::optional<Nullable<QString>> description;
    std::optional<Nullable<QString>> tone;
    std::optional<JsonObject> structure;
    std::optional<Nullable<QString>> customInstructions;
    std::optional<bool> isDefault;

    static constexpr auto schema = "BlogTemplateUpdate";
    static constexpr auto fields()
    {
        return std::tuple(optional("name", &BlogTemplateUpdate::name),
                          optional("description", &BlogTemplateUpdate::description),
                          optional("tone", &BlogTemplateUpdate::tone),
                          optional("structure", &BlogTemplateUpdate::structure),
                          optional("custom_instructions", &BlogTemplateUpdate::customInstructions),
                          optional("is_default", &BlogTemplateUpdate::isDefault));
    }
    bool operator==(const BlogTemplateUpdate&) const = default;
};

/// `SeoCheck` of the contract.
struct SeoCheck {
    QString id;
    QString group;
    qint64 score = 0;
    QString rating;
    QString message;

    static constexpr auto schema = "SeoCheck";
    static constexpr auto fields()
    {
        return std::tuple(required("id", &SeoCheck::id),
                          required("group", &SeoCheck::group),
                          required("score", &SeoCheck::score),
                          required("rating", &SeoCheck::rating),
                          required("message", &SeoCheck::message));
    }
    bool operator==(const SeoCheck&) const = default;
};

/// `SeoScore` of the contract.
struct SeoScore {
    qint64 score = 0;
    QString rating;
    std::optional<qint64> readabilityScore;
    std::optional<QString> readabilityRating;
    std::optional<Nullable<QString>> focusKeyword;
    std::optional<qint64> wordCount;
    QList<SeoCheck> checks;
    QList<QString> recommendations;

    static constexpr auto schema = "SeoScore";
    static constexpr auto fields()
    {
        return std::tuple(required("score", &SeoScore::score),
                          required("rating", &SeoScore::rating),
                          optional("readability_score", &SeoScore::readabilityScore),
                          optional("readability_rating", &SeoScore::readabilityRating),
                          optional("focus_keyword", &SeoScore::focusKeyword),
                          optional("word_count", &SeoScore::wordCount),
                          required("checks", &SeoScore::checks),
                          required("recommendations", &SeoScore::recommendations));
    }
    bool operator==(const SeoScore&) const = default;
};

/// `BlogAnalytics` of the contract.
struct BlogAnalytics {
    qint64 totalPosts = 0;
    QMap<QString, qint64> byStatus;
    std::optional<qint64> totalWords;
    std::optional<qint64> publishedLast30Days;
    std::optional<Nullable<QDateTime>> nextScheduledAt;
    std::optional<Nullable<double>> averageSeoScore;

    static constexpr auto schema = "BlogAnalytics";
    static constexpr auto fields()
    {
        return std::tuple(required("total_posts", &BlogAnalytics::totalPosts),
                          required("by_status", &BlogAnalytics::byStatus),
                          optional("total_words", &BlogAnalytics::totalWords),
                          optional("published_last_30_days", &BlogAnalytics::publishedLast30Days),
                          optional("next_scheduled_at", &BlogAnalytics::nextScheduledAt),
                          optional("average_seo_score", &BlogAnalytics::averageSeoScore));
    }
    bool operator==(const BlogAnalytics&) const = default;
};

/// GET /api/v1/projects/{project_id}/blog-posts: Returns all blog posts for a project, optionally filtered by status.
struct ListBlogPosts {
    static constexpr Verb verb = Verb::Get;
    static constexpr auto path = "/api/v1/projects/{project_id}/blog-posts";
    static constexpr auto encoding = BodyEncoding::None;
    static constexpr auto access = Access::SignedIn;
    using Response = QList<BlogPostSummary>;

    ProjectId projectId;
    std::optional<Open<BlogPostStatus>> status;

    static constexpr auto parameters()
    {
        return std::tuple(pathParameter("project_id", &ListBlogPosts::projectId), queryParameter("status", &ListBlogPosts::status));
    }
};

/// POST /api/v1/projects/{project_id}/blog-posts: Creates a new blog post and triggers AI generation via a background job.
struct CreateBlogPost {
    static constexpr Verb verb = Verb::Post;
    static constexpr auto path = "/api/v1/projects/{project_id}/blog-posts";
    static constexpr auto encoding = BodyEncoding::Json;
    static constexpr auto access = Access::SignedIn;
    using Response = BlogPost;

    ProjectId projectId;
    BlogPostCreate body;

    static constexpr auto parameters() { return std::tuple(pathParameter("project_id", &CreateBlogPost::projectId)); }
};

/// POST /api/v1/projects/{project_id}/blog-posts/{post_id}/regenerate: Re-runs AI generation for an existing blog post, creating a
/// new background job.
struct RegenerateBlogPost {
    static constexpr Verb verb = Verb::Post;
    static constexpr auto path = "/api/v1/projects/{project_id}/blog-posts/{post_id}/regenerate";
    static constexpr auto encoding = BodyEncoding::None;
    static constexpr auto access = Access::SignedIn;
    using Response = BlogPost;

    ProjectId projectId;
    BlogPostId postId;

    static constexpr auto parameters()
    {
        return std::tuple(pathParameter("project_id", &RegenerateBlogPost::projectId), pathParameter("post_id", &RegenerateBlogPost::postId));
    }
};

/// GET /api/v1/projects/{project_id}/blog-posts/{post_id}: Returns a single blog post with full content.
struct GetBlogPost {
    static constexpr Verb verb = Verb::Get;
    static constexpr auto path = "/api/v1/projects/{project_id}/blog-posts/{post_id}";
    static constexpr auto encoding = BodyEncoding::None;
    static constexpr auto access = Access::SignedIn;
    using Response = BlogPost;

    ProjectId projectId;
    BlogPostId postId;

    static constexpr auto parameters()
    {
        return std::tuple(pathParameter("project_id", &GetBlogPost::projectId), pathParameter("post_id", &GetBlogPost::postId));
    }
};

/// PATCH /api/v1/projects/{project_id}/blog-posts/{post_id}: Partially updates a blog post's content, title, status, SEO metadata,
/// etc.
struct UpdateBlogPost {
    static constexpr Verb verb = Verb::Patch;
    static constexpr auto path = "/api/v1/projects/{project_id}/blog-posts/{post_id}";
    static constexpr auto encoding = BodyEncoding::Json;
    static constexpr auto access = Access::SignedIn;
    using Response = BlogPost;

    ProjectId projectId;
    BlogPostId postId;
    BlogPostUpdate body;

    static constexpr auto parameters()
    {
        return std::tuple(pathParameter("project_id", &UpdateBlogPost::projectId), pathParameter("post_id", &UpdateBlogPost::postId));
    }
};

/// DELETE /api/v1/projects/{project_id}/blog-posts/{post_id}: Delete blog post.
struct DeleteBlogPost {
    static constexpr Verb verb = Verb::Delete;
    static constexpr auto path = "/api/v1/projects/{project_id}/blog-posts/{post_id}";
    static constexpr auto encoding = BodyEncoding::None;
    static constexpr auto access = Access::SignedIn;
    using Response = NoContent;

    ProjectId projectId;
    BlogPostId postId;

    static constexpr auto parameters()
    {
        return std::tuple(pathParameter("project_id", &DeleteBlogPost::projectId), pathParameter("post_id", &DeleteBlogPost::postId));
    }
};

/// POST /api/v1/projects/{project_id}/blog-posts/{post_id}/publish: Publishes a blog post to WordPress via the specified blog
/// connection.
struct PublishBlogPostToWordpress {
    static constexpr Verb verb = Verb::Post;
    static constexpr auto path = "/api/v1/projects/{project_id}/blog-posts/{post_id}/publish";
    static constexpr auto encoding = BodyEncoding::Json;
    static constexpr auto access = Access::SignedIn;
    using Response = BlogPost;

    ProjectId projectId;
    BlogPostId postId;
    PublishRequest body;

    static constexpr auto parameters()
    {
        return std::tuple(pathParameter("project_id", &PublishBlogPostToWordpress::projectId),
                          pathParameter("post_id", &PublishBlogPostToWordpress::postId));
    }
};

/// POST /api/v1/projects/{project_id}/blog-posts/{post_id}/unpublish: Sets the WordPress post to draft status and updates the local
/// post status.
struct UnpublishBlogPostFromWordpress {
    static constexpr Verb verb = Verb::Post;
    static constexpr auto path = "/api/v1/projects/{project_id}/blog-posts/{post_id}/unpublish";
    static constexpr auto encoding = BodyEncoding::None;
    static constexpr auto access = Access::SignedIn;
    using Response = BlogPost;

    ProjectId projectId;
    BlogPostId postId;

    static constexpr auto parameters()
    {
        return std::tuple(pathParameter("project_id", &UnpublishBlogPostFromWordpress::projectId),
                          pathParameter("post_id", &UnpublishBlogPostFromWordpress::postId));
    }
};

/// GET /api/v1/projects/{project_id}/blog-posts/{post_id}/seo-score: Analyzes the blog post for SEO quality and returns a score
/// with recommendations.
struct GetSeoScore {
    static constexpr Verb verb = Verb::Get;
    static constexpr auto path = "/api/v1/projects/{project_id}/blog-posts/{post_id}/seo-score";
    static constexpr auto encoding = BodyEncoding::None;
    static constexpr auto access = Access::SignedIn;
    using Response = SeoScore;

    ProjectId projectId;
    BlogPostId postId;
    std::optional<QString> focusKeyword;

    static constexpr auto parameters()
    {
        return std::tuple(pathParameter("project_id", &GetSeoScore::projectId),
                          pathParameter("post_id", &GetSeoScore::postId),
                          queryParameter("focus_keyword", &GetSeoScore::focusKeyword));
    }
};

/// POST /api/v1/projects/{project_id}/blog-posts/{post_id}/schedule: Schedules a blog post for future publication at the specified
/// time.
struct ScheduleBlogPost {
    static constexpr Verb verb = Verb::Post;
    static constexpr auto path = "/api/v1/projects/{project_id}/blog-posts/{post_id}/schedule";
    static constexpr auto encoding = BodyEncoding::Json;
    static constexpr auto access = Access::SignedIn;
    using Response = BlogPost;

    ProjectId projectId;
    BlogPostId postId;
    ScheduleRequest body;

    static constexpr auto parameters()
    {
        return std::tuple(pathParameter("project_id", &ScheduleBlogPost::projectId), pathParameter("post_id", &ScheduleBlogPost::postId));
    }
};

/// POST /api/v1/projects/{project_id}/blog-posts/{post_id}/unschedule: Cancels the scheduled publication and reverts to draft.
struct UnscheduleBlogPost {
    static constexpr Verb verb = Verb::Post;
    static constexpr auto path = "/api/v1/projects/{project_id}/blog-posts/{post_id}/unschedule";
    static constexpr auto encoding = BodyEncoding::None;
    static constexpr auto access = Access::SignedIn;
    using Response = BlogPost;

    ProjectId projectId;
    BlogPostId postId;

    static constexpr auto parameters()
    {
        return std::tuple(pathParameter("project_id", &UnscheduleBlogPost::projectId), pathParameter("post_id", &UnscheduleBlogPost::postId));
    }
};

/// GET /api/v1/projects/{project_id}/blog-posts/{post_id}/images: Returns all images attached to a blog post.
struct ListBlogPostImages {
    static constexpr Verb verb = Verb::Get;
    static constexpr auto path = "/api/v1/projects/{project_id}/blog-posts/{post_id}/images";
    static constexpr auto encoding = BodyEncoding::None;
    static constexpr auto access = Access::SignedIn;
    using Response = QList<BlogImage>;

    ProjectId projectId;
    BlogPostId postId;

    static constexpr auto parameters()
    {
        return std::tuple(pathParameter("project_id", &ListBlogPostImages::projectId), pathParameter("post_id", &ListBlogPostImages::postId));
    }
};

/// POST /api/v1/projects/{project_id}/blog-posts/{post_id}/images/from-stock: Downloads a stock photo, optimizes it, uploads to S3,
/// and attaches to the blog post.
struct AddImageFromStockPhoto {
    static constexpr Verb verb = Verb::Post;
    static constexpr auto path = "/api/v1/projects/{project_id}/blog-posts/{post_id}/images/from-stock";
    static constexpr auto encoding = BodyEncoding::Json;
    static constexpr auto access = Access::SignedIn;
    using Response = BlogImage;

    ProjectId projectId;
    BlogPostId postId;
    StockImageRequest body;

    static constexpr auto parameters()
    {
        return std::tuple(pathParameter("project_id", &AddImageFromStockPhoto::projectId), pathParameter("post_id", &AddImageFromStockPhoto::postId));
    }
};

/// The form of UploadImage.
struct ImageUpload {
    FilePart file;

    static constexpr auto schema = "ImageUpload";
    static constexpr auto fields() { return std::tuple(required("file", &ImageUpload::file)); }
    bool operator==(const ImageUpload&) const = default;
};

/// POST /api/v1/projects/{project_id}/blog-posts/{post_id}/images/upload: Upload an image file, optimize it, and attach to the blog
/// post.
struct UploadImage {
    static constexpr Verb verb = Verb::Post;
    static constexpr auto path = "/api/v1/projects/{project_id}/blog-posts/{post_id}/images/upload";
    static constexpr auto encoding = BodyEncoding::Multipart;
    static constexpr auto access = Access::SignedIn;
    using Response = BlogImage;

    ProjectId projectId;
    BlogPostId postId;
    std::optional<QString> altText;
    ImageUpload body;

    static constexpr auto parameters()
    {
        return std::tuple(pathParameter("project_id", &UploadImage::projectId),
                          pathParameter("post_id", &UploadImage::postId),
                          queryParameter("alt_text", &UploadImage::altText));
    }
};

/// POST /api/v1/projects/{project_id}/blog-posts/{post_id}/images/ai-generate: Generates an image using DALL-E, optimizes it, and
/// attaches to the blog post.
struct GenerateImageWithAi {
    static constexpr Verb verb = Verb::Post;
    static constexpr auto path = "/api/v1/projects/{project_id}/blog-posts/{post_id}/images/ai-generate";
    static constexpr auto encoding = BodyEncoding::Json;
    static constexpr auto access = Access::SignedIn;
    using Response = BlogImage;

    ProjectId projectId;
    BlogPostId postId;
    AiImageRequest body;

    static constexpr auto parameters()
    {
        return std::tuple(pathParameter("project_id", &GenerateImageWithAi::projectId), pathParameter("post_id", &GenerateImageWithAi::postId));
    }
};

/// DELETE /api/v1/projects/{project_id}/blog-posts/{post_id}/images/{image_id}: Deletes a blog image and its S3 files.
struct DeleteBlogImage {
    static constexpr Verb verb = Verb::Delete;
    static constexpr auto path = "/api/v1/projects/{project_id}/blog-posts/{post_id}/images/{image_id}";
    static constexpr auto encoding = BodyEncoding::None;
    static constexpr auto access = Access::SignedIn;
    using Response = NoContent;

    ProjectId projectId;
    BlogPostId postId;
    BlogImageId imageId;

    static constexpr auto parameters()
    {
        return std::tuple(pathParameter("project_id", &DeleteBlogImage::projectId),
                          pathParameter("post_id", &DeleteBlogImage::postId),
                          pathParameter("image_id", &DeleteBlogImage::imageId));
    }
};

/// GET /api/v1/blog-connections: Returns all WordPress blog connections for the organization.
struct ListBlogConnections {
    static constexpr Verb verb = Verb::Get;
    static constexpr auto path = "/api/v1/blog-connections";
    static constexpr auto encoding = BodyEncoding::None;
    static constexpr auto access = Access::SignedIn;
    using Response = QList<BlogConnection>;

    static constexpr auto parameters() { return std::tuple(); }
};

/// POST /api/v1/blog-connections: Adds a new WordPress site connection using Application Password authentication.
struct CreateBlogConnection {
    static constexpr Verb verb = Verb::Post;
    static constexpr auto path = "/api/v1/blog-connections";
    static constexpr auto encoding = BodyEncoding::Json;
    static constexpr auto access = Access::SignedIn;
    using Response = BlogConnection;

    BlogConnectionCreate body;

    static constexpr auto parameters() { return std::tuple(); }
};

/// GET /api/v1/blog-connections/{connection_id}: Get blog connection.
struct GetBlogConnection {
    static constexpr Verb verb = Verb::Get;
    static constexpr auto path = "/api/v1/blog-connections/{connection_id}";
    static constexpr auto encoding = BodyEncoding::None;
    static constexpr auto access = Access::SignedIn;
    using Response = BlogConnection;

    BlogConnectionId connectionId;

    static constexpr auto parameters() { return std::tuple(pathParameter("connection_id", &GetBlogConnection::connectionId)); }
};

/// PATCH /api/v1/blog-connections/{connection_id}: Update blog connection.
struct UpdateBlogConnection {
    static constexpr Verb verb = Verb::Patch;
    static constexpr auto path = "/api/v1/blog-connections/{connection_id}";
    static constexpr auto encoding = BodyEncoding::Json;
    static constexpr auto access = Access::SignedIn;
    using Response = BlogConnection;

    BlogConnectionId connectionId;
    BlogConnectionUpdate body;

    static constexpr auto parameters() { return std::tuple(pathParameter("connection_id", &UpdateBlogConnection::connectionId)); }
};

/// DELETE /api/v1/blog-connections/{connection_id}: Delete blog connection.
struct DeleteBlogConnection {
    static constexpr Verb verb = Verb::Delete;
    static constexpr auto path = "/api/v1/blog-connections/{connection_id}";
    static constexpr auto encoding = BodyEncoding::None;
    static constexpr auto access = Access::SignedIn;
    using Response = NoContent;

    BlogConnectionId connectionId;

    static constexpr auto parameters() { return std::tuple(pathParameter("connection_id", &DeleteBlogConnection::connectionId)); }
};

/// POST /api/v1/blog-connections/{connection_id}/test: Tests connectivity to the WordPress site by verifying credentials.
struct TestBlogConnection {
    static constexpr Verb verb = Verb::Post;
    static constexpr auto path = "/api/v1/blog-connections/{connection_id}/test";
    static constexpr auto encoding = BodyEncoding::None;
    static constexpr auto access = Access::SignedIn;
    using Response = BlogConnectionTest;

    BlogConnectionId connectionId;

    static constexpr auto parameters() { return std::tuple(pathParameter("connection_id", &TestBlogConnection::connectionId)); }
};

/// GET /api/v1/blog-connections/{connection_id}/categories: Fetches categories from the connected WordPress site. Results are
/// cached.
struct GetWordpressCategories {
    static constexpr Verb verb = Verb::Get;
    static constexpr auto path = "/api/v1/blog-connections/{connection_id}/categories";
    static constexpr auto encoding = BodyEncoding::None;
    static constexpr auto access = Access::SignedIn;
    using Response = QList<WordPressCategory>;

    BlogConnectionId connectionId;
    bool refresh = false;

    static constexpr auto parameters()
    {
        return std::tuple(pathParameter("connection_id", &GetWordpressCategories::connectionId),
                          queryParameter("refresh", &GetWordpressCategories::refresh));
    }
};

/// GET /api/v1/blog-templates: Returns all blog templates for the organization.
struct ListBlogTemplates {
    static constexpr Verb verb = Verb::Get;
    static constexpr auto path = "/api/v1/blog-templates";
    static constexpr auto encoding = BodyEncoding::None;
    static constexpr auto access = Access::SignedIn;
    using Response = QList<BlogTemplate>;

    static constexpr auto parameters() { return std::tuple(); }
};

/// POST /api/v1/blog-templates: Create blog template.
struct CreateBlogTemplate {
    static constexpr Verb verb = Verb::Post;
    static constexpr auto path = "/api/v1/blog-templates";
    static constexpr auto encoding = BodyEncoding::Json;
    static constexpr auto access = Access::SignedIn;
    using Response = BlogTemplate;

    BlogTemplateCreate body;

    static constexpr auto parameters() { return std::tuple(); }
};

/// GET /api/v1/blog-templates/{template_id}: Get blog template.
struct GetBlogTemplate {
    static constexpr Verb verb = Verb::Get;
    static constexpr auto path = "/api/v1/blog-templates/{template_id}";
    static constexpr auto encoding = BodyEncoding::None;
    static constexpr auto access = Access::SignedIn;
    using Response = BlogTemplate;

    BlogTemplateId templateId;

    static constexpr auto parameters() { return std::tuple(pathParameter("template_id", &GetBlogTemplate::templateId)); }
};

/// PATCH /api/v1/blog-templates/{template_id}: Update blog template.
struct UpdateBlogTemplate {
    static constexpr Verb verb = Verb::Patch;
    static constexpr auto path = "/api/v1/blog-templates/{template_id}";
    static constexpr auto encoding = BodyEncoding::Json;
    static constexpr auto access = Access::SignedIn;
    using Response = BlogTemplate;

    BlogTemplateId templateId;
    BlogTemplateUpdate body;

    static constexpr auto parameters() { return std::tuple(pathParameter("template_id", &UpdateBlogTemplate::templateId)); }
};

/// DELETE /api/v1/blog-templates/{template_id}: Delete blog template.
struct DeleteBlogTemplate {
    static constexpr Verb verb = Verb::Delete;
    static constexpr auto path = "/api/v1/blog-templates/{template_id}";
    static constexpr auto encoding = BodyEncoding::None;
    static constexpr auto access = Access::SignedIn;
    using Response = NoContent;

    BlogTemplateId templateId;

    static constexpr auto parameters() { return std::tuple(pathParameter("template_id", &DeleteBlogTemplate::templateId)); }
};

/// GET /api/v1/projects/{project_id}/blog-posts/analytics: Blog analytics summary.
struct BlogAnalyticsSummary {
    static constexpr Verb verb = Verb::Get;
    static constexpr auto path = "/api/v1/projects/{project_id}/blog-posts/analytics";
    static constexpr auto encoding = BodyEncoding::None;
    static constexpr auto access = Access::SignedIn;
    using Response = BlogAnalytics;

    ProjectId projectId;

    static constexpr auto parameters() { return std::tuple(pathParameter("project_id", &BlogAnalyticsSummary::projectId)); }
};

/// Every endpoint of this file, for routing and for the contract test.
using BlogEndpoints =
    std::tuple<ListBlogPosts, CreateBlogPost, RegenerateBlogPost, GetBlogPost, UpdateBlogPost, DeleteBlogPost, PublishBlogPostToWordpress,
               UnpublishBlogPostFromWordpress, GetSeoScore, ScheduleBlogPost, UnscheduleBlogPost, ListBlogPostImages, AddImageFromStockPhoto,
               UploadImage, GenerateImageWithAi, DeleteBlogImage, ListBlogConnections, CreateBlogConnection, GetBlogConnection, UpdateBlogConnection,
               DeleteBlogConnection, TestBlogConnection, GetWordpressCategories, ListBlogTemplates, CreateBlogTemplate, GetBlogTemplate,
               UpdateBlogTemplate, DeleteBlogTemplate, BlogAnalyticsSummary>;

}

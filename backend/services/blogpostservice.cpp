#include "backend/services/blogpostservice.h"

#include <QSet>
#include <QUrl>

#include "backend/providers/builtinwriter.h"
#include "backend/services/generationservice.h"
#include "backend/services/jsoncheck.h"
#include "backend/store/blogconnectionstore.h"
#include "backend/store/blogtemplatestore.h"
#include "backend/store/jobstore.h"
#include "models/content/html.h"
#include "models/content/language.h"
#include "models/content/seo/seo.h"
#include "models/content/vocabulary.h"

namespace galley::backend {

namespace {

constexpr qsizetype lineLimit = 2000;
constexpr qsizetype excerptLimit = 20'000;
constexpr qsizetype contentLimit = 4'000'000;
constexpr qsizetype listLimit = 1000;

Unexpected invalid(const QString& message, const char* field)
{
    return failure(ErrorCode::InvalidInput, message, QString::fromLatin1(field));
}

Result<void> checkText(const std::optional<wire::Nullable<QString>>& text, qsizetype limit, const char* field)
{
    if (!text || !*text) {
        return {};
    }
    if ((*text)->size() > limit) {
        return invalid(QStringLiteral("The text is longer than %1 characters.").arg(limit), field);
    }
    return (*text)->contains(QChar::Null) ? Result<void>(invalid(QStringLiteral("The text holds a character that no text may hold."), field))
                                          : Result<void>();
}

Result<void> checkTexts(const wire::BlogPostUpdate& change)
{
    return checkText(change.title, lineLimit, "title")
        .and_then([&] { return checkText(change.content, contentLimit, "content"); })
        .and_then([&] { return checkText(change.excerpt, excerptLimit, "excerpt"); })
        .and_then([&] { return checkText(change.slug, lineLimit, "slug"); })
        .and_then([&] { return checkText(change.topic, lineLimit, "topic"); })
        .and_then([&] { return checkText(change.featuredImageUrl, lineLimit, "featured_image_url"); });
}

Result<void> checkCategories(const std::optional<QList<qint64>>& ids)
{
    if (!ids) {
        return {};
    }
    const bool sound = ids->size() <= listLimit && std::all_of(ids->begin(), ids->end(), [](qint64 id) { return id > 0; });
    return sound ? Result<void>() : Result<void>(invalid(QStringLiteral("These are no categories of a site."), "wp_category_ids"));
}

/// What a change of the status by hand may do: nothing, or make a failed post a draft again. All else has its own operation.
Result<void> checkStatus(const BlogPostRow& row, const std::optional<QString>& status)
{
    if (!status || *status == row.post.status.text() || (row.is(BlogPostStatus::Failed) && *status == u"draft")) {
        return {};
    }
    if (!valueOf<BlogPostStatus>(*status)) {
        return invalid(QStringLiteral("This server does not know the status."), "status");
    }
    return invalid(QStringLiteral("The status changes by publishing, scheduling and taking back, not by hand."), "status");
}

Unexpected beingWritten()
{
    return failure(ErrorCode::Conflict, QStringLiteral("The post is being written."));
}

Unexpected beingSent()
{
    return failure(ErrorCode::Conflict, QStringLiteral("The post is being sent to its site."));
}

wire::BlogPostSummary summaryOf(const wire::BlogPost& post)
{
    return {post.id,
            post.title,
            post.status,
            post.postType,
            post.topic,
            post.featuredImageUrl,
            post.wpPostId,
            post.publishedUrl,
            post.publishedAt,
            post.scheduledAt,
            post.createdAt,
            post.updatedAt};
}

}

Result<BlogPostRow> BlogPostService::find(const ProjectId& project, const BlogPostId& post)
{
    return ProjectStore(m_caller.database, m_caller.organizationKey).find(project).and_then([&](const ProjectRecord& record) {
        return m_posts.find(record.key, post, m_caller.now);
    });
}

Result<QList<wire::BlogPostSummary>> BlogPostService::list(const ProjectId& project, const std::optional<Open<BlogPostStatus>>& status)
{
    return ProjectStore(m_caller.database, m_caller.organizationKey)
        .find(project)
        .and_then([&](const ProjectRecord& record) {
            return m_posts.list(record.key, status ? std::optional(status->text()) : std::nullopt, m_caller.now);
        })
        .map([](const QList<BlogPostRow>& rows) {
            QList<wire::BlogPostSummary> result;
            for (const BlogPostRow& row : rows) {
                result.append(summaryOf(row.post));
            }
            return result;
        });
}

Result<wire::BlogPost> BlogPostService::get(const ProjectId& project, const BlogPostId& post)
{
    return find(project, post).map([](const BlogPostRow& row) { return row.post; });
}

Result<wire::BlogAnalytics> BlogPostService::analytics(const ProjectId& project)
{
    constexpr int days = 30;
    return ProjectStore(m_caller.database, m_caller.organizationKey)
        .find(project)
        .and_then([&](const ProjectRecord& record) { return m_posts.list(record.key, {}, m_caller.now); })
        .map([&](const QList<BlogPostRow>& rows) {
            wire::BlogAnalytics result;
            result.totalPosts = rows.size();
            qint64 words = 0;
            qint64 published = 0;
            wire::Nullable<QDateTime> next;
            for (const auto& [status, name] : EnumNames<BlogPostStatus>::names) {
                result.byStatus.insert(QString::fromLatin1(name), 0);
            }
            for (const BlogPostRow& row : rows) {
                const wire::BlogPost& post = row.post;
                ++result.byStatus[post.status.text()];
                words += content::wordsOf(content::visibleText(post.content.value_or(QString())).text).size();
                published += row.is(BlogPostStatus::Published) && post.publishedAt && *post.publishedAt > m_caller.now.addDays(-days) ? 1 : 0;
                if (row.is(BlogPostStatus::Scheduled) && post.scheduledAt && (!next || *post.scheduledAt < *next)) {
                    next = post.scheduledAt;
                }
            }
            result.totalWords = words;
            result.publishedLast30Days = published;
            result.nextScheduledAt = next;
            return result;
        });
}

Result<wire::SeoScore> BlogPostService::seoScore(const ProjectId& project, const BlogPostId& post, const std::optional<QString>& keyword)
{
    const auto row = find(project, post);
    if (!row) {
        return failure(row.error());
    }
    const auto language = blogLanguage(m_caller.database, m_caller.organizationKey, row->post);
    const auto others = m_posts.list(row->project, {}, m_caller.now);
    if (!language || !others) {
        return failure(language ? others.error() : language.error());
    }
    const QJsonObject meta = row->post.seoMeta ? row->post.seoMeta->parsed() : QJsonObject();
    const auto metaText = [](const QJsonObject& object, const char* key) { return object.value(QLatin1StringView(key)).toString(); };
    content::SeoInput input;
    input.html = row->post.content.value_or(QString());
    input.title = row->post.title.value_or(QString());
    input.seoTitle = metaText(meta, "title");
    input.description = metaText(meta, "description");
    input.keyphrase = keyword ? *keyword : metaText(meta, "focus_keyword");
    input.slug = row->post.slug.value_or(QString());
    input.permalink = row->post.publishedUrl.value_or(QString());
    input.language = *language;
    // A link is internal when it leads to the post's own site: where it is published, where it is to go, or what it says itself.
    input.siteHost = QUrl(input.permalink).host();
    if (const auto connection = BlogConnectionId::fromText(row->connection); input.siteHost.isEmpty() && connection) {
        if (const auto site = BlogConnectionStore(m_caller.database, m_caller.organizationKey).find(*connection)) {
            input.siteHost = QUrl(site->connection.siteUrl).host();
        }
    }
    if (input.siteHost.isEmpty()) {
        input.siteHost = QUrl(metaText(meta, "site_url")).host();
    }
    const QString wanted = input.keyphrase.trimmed().toLower();
    input.otherPostsWithKeyphrase = static_cast<int>(std::count_if(others->begin(), others->end(), [&](const BlogPostRow& other) {
        const QString own = other.post.seoMeta ? metaText(other.post.seoMeta->parsed(), "focus_keyword").trimmed().toLower() : QString();
        return other.key != row->key && !wanted.isEmpty() && own == wanted;
    }));
    const content::SeoReport report = content::assessSeo(input);
    wire::SeoScore result;
    result.score = report.score;
    result.rating = content::seoLightName(report.light);
    result.readabilityScore = report.readabilityScore;
    result.readabilityRating = content::seoLightName(report.readabilityLight);
    result.focusKeyword = input.keyphrase.trimmed().isEmpty() ? wire::Nullable<QString>() : wire::Nullable<QString>(input.keyphrase);
    result.wordCount = report.insights.words;
    for (const content::SeoAssessment& assessment : report.assessments) {
        if (!assessment.score) {
            continue;
        }
        result.checks.append(
            {assessment.id, content::seoGroupName(assessment.group), *assessment.score, content::seoLightName(assessment.light), assessment.reason});
        if (assessment.light == content::SeoLight::Red || assessment.light == content::SeoLight::Orange) {
            result.recommendations.append(assessment.reason);
        }
    }
    return result;
}

Result<void> BlogPostService::checkItems(ProjectKey project, const QList<ItemId>& items)
{
    if (items.size() > listLimit) {
        return failure(ErrorCode::TooLarge, QStringLiteral("At most %1 items can be named.").arg(listLimit), QStringLiteral("source_item_ids"));
    }
    const QSet<ItemId> distinct(items.begin(), items.end());
    const auto keys = ItemStore(m_caller.database, project).keys(QList<ItemId>(distinct.begin(), distinct.end()));
    if (!keys) {
        return failure(keys.error());
    }
    return keys->size() == distinct.size()
        ? Result<void>()
        : Result<void>(failure(ErrorCode::NotFound, QStringLiteral("Some of the items are not in this project."), QStringLiteral("source_item_ids")));
}

Result<void> BlogPostService::checkSettings(const wire::JsonObject& settings)
{
    if (auto valid = checkObject(settings, QStringLiteral("ai_settings")); !valid) {
        return valid;
    }
    const QJsonObject values = settings.parsed();
    const QString provider = values.value(QStringLiteral("ai_provider")).toString(QString::fromLatin1(BuiltinWriter::providerId));
    if (provider != QLatin1StringView(BuiltinWriter::providerId)) {
        const auto found = m_providers(provider);
        return invalid(found ? QStringLiteral("This server writes blog posts with its built-in writer alone.") : found.error().message,
                       "ai_settings.ai_provider");
    }
    if (const QString language = values.value(QStringLiteral("language")).toString(); !language.isEmpty() && !content::languageFromTag(language)) {
        return invalid(QStringLiteral("The built-in writer knows English, German, French and Spanish."), "ai_settings.language");
    }
    const QString tone = values.value(QStringLiteral("tone")).toString();
    auto known =
        toneInstructions(m_caller.database, m_caller.organizationKey, tone.isEmpty() ? wire::Nullable<QString>() : wire::Nullable<QString>(tone));
    return known ? Result<void>() : Result<void>(invalid(known.error().message, "ai_settings.tone"));
}

Result<JobId> BlogPostService::queueJob(ProjectKey project, const BlogPostId& post)
{
    const QJsonObject payload{{QStringLiteral("post_id"), post.text()}};
    return JobStore(m_caller.database)
        .insert(m_caller.organizationKey,
                project,
                {JobType::BlogGeneration, QJsonDocument(payload).toJson(QJsonDocument::Compact), m_caller.userKey},
                m_caller.now);
}

Result<wire::BlogPost> BlogPostService::create(const ProjectId& project, const wire::BlogPostCreate& request)
{
    const auto record = ProjectStore(m_caller.database, m_caller.organizationKey).find(project);
    if (!record) {
        return failure(record.error());
    }
    constexpr qsizetype typeLimit = 100;
    if (request.postType.trimmed().isEmpty() || request.postType.size() > typeLimit || request.postType.contains(QChar::Null)) {
        return invalid(QStringLiteral("The type of the post is empty or longer than %1 characters.").arg(typeLimit), "post_type");
    }
    wire::BlogPost post;
    post.id = BlogPostId::make();
    post.organizationId = OrganizationId::fromText(m_caller.organizationKey).value_or(OrganizationId());
    post.status = BlogPostStatus::Generating;
    post.postType = request.postType;
    post.topic = request.topic.value_or(wire::Nullable<QString>());
    post.sourceItemIds = request.sourceItemIds.value_or(QList<ItemId>());
    post.wpCategoryIds = request.wpCategoryIds.value_or(QList<qint64>());
    post.aiSettings = request.aiSettings.value_or(wire::JsonObject());
    post.createdAt = m_caller.now;
    post.updatedAt = m_caller.now;
    if (post.topic.value_or(QString()).trimmed().isEmpty() && post.sourceItemIds.isEmpty()) {
        return invalid(QStringLiteral("A post needs a topic, or products to write about."), "topic");
    }
    auto checked = checkText(request.topic, lineLimit, "topic")
                       .and_then([&] { return checkCategories(request.wpCategoryIds); })
                       .and_then([&] { return checkItems(record->key, post.sourceItemIds); })
                       .and_then([&] { return checkSettings(post.aiSettings); });
    if (!checked) {
        return failure(checked.error());
    }
    BlogTemplateStore templates(m_caller.database, m_caller.organizationKey);
    if (request.templateId && *request.templateId) {
        if (auto found = templates.find(**request.templateId); !found) {
            return failure(found.error());
        }
        post.templateId = **request.templateId;
    } else if (!request.templateId) {
        const auto standard = templates.findDefault();
        if (!standard) {
            return failure(standard.error());
        }
        post.templateId = *standard ? wire::Nullable<BlogTemplateId>((*standard)->id) : wire::Nullable<BlogTemplateId>();
    }
    return queueJob(record->key, post.id).and_then([&](const JobId& job) {
        post.jobId = job;
        return m_posts.insert(record->key, post).and_then([&](BlogPostKey) { return get(project, post.id); });
    });
}

Result<wire::BlogPost> BlogPostService::regenerate(const ProjectId& project, const BlogPostId& post)
{
    auto row = find(project, post);
    if (!row) {
        return failure(row.error());
    }
    if (row->is(BlogPostStatus::Generating)) {
        return beingWritten();
    }
    if (row->isBeingSent) {
        return beingSent();
    }
    if (row->is(BlogPostStatus::Scheduled)) {
        return failure(ErrorCode::Conflict, QStringLiteral("The post is scheduled. Please cancel that first."));
    }
    const auto job = queueJob(row->project, post);
    if (!job) {
        return failure(job.error());
    }
    // A post that a site shows is still published when its new text is there.
    row->statusBefore = row->is(BlogPostStatus::Published) ? BlogPostStatus::Published : BlogPostStatus::Draft;
    row->post.status = BlogPostStatus::Generating;
    row->post.jobId = *job;
    row->post.updatedAt = m_caller.now;
    return m_posts.save(*row).and_then([&] { return get(project, post); });
}

Result<wire::BlogPost> BlogPostService::update(const ProjectId& project, const BlogPostId& post, const wire::BlogPostUpdate& change)
{
    auto row = find(project, post);
    if (!row) {
        return failure(row.error());
    }
    if (row->is(BlogPostStatus::Generating)) {
        return beingWritten();
    }
    auto checked =
        checkTexts(change)
            .and_then([&] { return checkStatus(*row, change.status); })
            .and_then([&] { return checkCategories(change.wpCategoryIds); })
            .and_then([&] { return change.sourceItemIds ? checkItems(row->project, *change.sourceItemIds) : Result<void>(); })
            .and_then([&] { return change.seoMeta && *change.seoMeta ? checkObject(**change.seoMeta, QStringLiteral("seo_meta")) : Result<void>(); })
            .and_then([&] { return change.productLinks ? checkObject(*change.productLinks, QStringLiteral("product_links")) : Result<void>(); });
    if (!checked) {
        return failure(checked.error());
    }
    wire::BlogPost& target = row->post;
    target.title = change.title.value_or(target.title);
    target.content = change.content.value_or(target.content);
    target.excerpt = change.excerpt.value_or(target.excerpt);
    target.slug = change.slug.value_or(target.slug);
    target.topic = change.topic.value_or(target.topic);
    target.featuredImageUrl = change.featuredImageUrl.value_or(target.featuredImageUrl);
    target.seoMeta = change.seoMeta.value_or(target.seoMeta);
    target.wpCategoryIds = change.wpCategoryIds.value_or(target.wpCategoryIds);
    target.sourceItemIds = change.sourceItemIds.value_or(target.sourceItemIds);
    target.productLinks = change.productLinks.value_or(target.productLinks);
    target.status = change.status ? Open<BlogPostStatus>::fromText(*change.status) : target.status;
    target.updatedAt = m_caller.now;
    return m_posts.save(*row).and_then([&] { return get(project, post); });
}

Result<wire::NoContent> BlogPostService::remove(const ProjectId& project, const BlogPostId& post)
{
    const auto row = find(project, post);
    if (!row) {
        return failure(row.error());
    }
    if (row->isBeingSent) {
        return beingSent();
    }
    return m_posts.remove(row->key).map([] { return wire::NoContent(); });
}

Result<QString> blogLanguage(storage::Database& database, const QString& organizationKey, const wire::BlogPost& post)
{
    const QString own = post.aiSettings.parsed().value(QStringLiteral("language")).toString();
    if (!own.isEmpty()) {
        return own;
    }
    return ProjectStore(database, organizationKey).json(post.projectId).map([](const QByteArray& json) {
        const QJsonObject settings = QJsonDocument::fromJson(json).object().value(QStringLiteral("settings")).toObject();
        return settings.value(QStringLiteral("language")).toString(QStringLiteral("en"));
    });
}

void setAnalytics(wire::BlogPost& post, const QString& key, const QJsonValue& value)
{
    QJsonObject analytics = post.analytics.parsed();
    if (value.isNull()) {
        analytics.remove(key);
    } else {
        analytics.insert(key, value);
    }
    post.analytics = wire::JsonObject::from(analytics);
}

}

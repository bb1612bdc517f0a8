#include "backend/jobs/blogdraftjob.h"

#include <QUrl>

#include "backend/providers/builtinwriter.h"
#include "backend/services/blogpostservice.h"
#include "backend/store/blogtemplatestore.h"
#include "models/wire/json.h"

namespace galley::backend {

namespace {

/// Where a product is sold: what the post says of it, or the shop's own address of it.
QString linkOf(const QJsonObject& productLinks, const QString& item, const QJsonObject& sourceData)
{
    const QJsonValue own = productLinks.value(item);
    QString link = own.isObject() ? own.toObject().value(QStringLiteral("url")).toString() : own.toString();
    for (const char* key : {"permalink", "url", "link", "product_url"}) {
        link = link.isEmpty() ? sourceData.value(QLatin1StringView(key)).toString() : link;
    }
    const QUrl url(link, QUrl::StrictMode);
    return url.isValid() && (url.scheme() == u"https" || url.scheme() == u"http") && !url.host().isEmpty() ? link : QString();
}

QString first(const QString& preferred, const QString& other)
{
    return preferred.isEmpty() ? other : preferred;
}

void take(wire::BlogPost& post, const BlogDraft& draft)
{
    post.title = draft.title;
    post.content = draft.content;
    post.excerpt = draft.excerpt;
    post.slug = draft.slug;
    QJsonObject seo = post.seoMeta ? post.seoMeta->parsed() : QJsonObject();
    seo.insert(QStringLiteral("title"), draft.seoTitle);
    seo.insert(QStringLiteral("description"), draft.seoDescription);
    if (!draft.focusKeyword.isEmpty()) {
        seo.insert(QStringLiteral("focus_keyword"), draft.focusKeyword);
    }
    post.seoMeta = wire::JsonObject::from(seo);
}

}

Result<BlogDraftRequest> BlogDraftJob::request(storage::Database& database, const BlogPostRow& row)
{
    const wire::BlogPost& post = row.post;
    const QJsonObject settings = post.aiSettings.parsed();
    std::optional<wire::BlogTemplate> model;
    if (post.templateId) {
        auto found = BlogTemplateStore(database, m_job.organizationKey).find(*post.templateId);
        if (!found && found.error().code != ErrorCode::NotFound) {
            return failure(found.error());
        }
        model = found ? std::optional(std::move(*found)) : std::nullopt;
    }
    BlogDraftRequest result;
    result.topic = post.topic.value_or(QString());
    result.postType = post.postType;
    result.sections = model ? sectionsOf(model->structure.parsed()) : QStringList();
    const QString wanted = settings.value(QStringLiteral("tone")).toString();
    result.tone = first(first(wanted, model ? model->tone.value_or(QString()) : QString()), result.tone);
    result.customInstructions =
        first(settings.value(QStringLiteral("custom_instructions")).toString(), model ? model->customInstructions.value_or(QString()) : QString());
    const auto language = blogLanguage(database, m_job.organizationKey, post);
    const auto tone = toneInstructions(database, m_job.organizationKey, wire::Nullable<QString>(result.tone));
    if (!language || !tone) {
        return failure(language ? tone.error() : language.error());
    }
    result.language = *language;
    result.toneInstructions = *tone;
    ItemStore items(database, row.project);
    const auto keys = items.keys(post.sourceItemIds);
    if (!keys) {
        return failure(keys.error());
    }
    const QJsonObject links = post.productLinks.parsed();
    for (const ItemKey key : *keys) {
        const auto texts = items.texts(key);
        if (!texts) {
            return failure(texts.error());
        }
        if (*texts) {
            const QJsonObject data = QJsonDocument::fromJson((*texts)->sourceData).object();
            const QString id = (*texts)->id.text();
            result.products.append({id, data, linkOf(links, id, data)});
        }
    }
    return result;
}

void BlogDraftJob::run()
{
    storage::Database& database = m_environment.database.reader();
    const auto row = BlogPostStore(database).findByJob(m_job.id, m_environment.clock.now());
    if (!row) {
        return; // the lease runs out, and another try is made
    }
    const Result<BlogDraft> draft = *row ? request(database, **row).and_then([](const BlogDraftRequest& wanted) { return writeBlogDraft(wanted); })
                                         : Result<BlogDraft>(failure(ErrorCode::NotFound, QStringLiteral("The post is not there any more.")));
    if (finish(draft)) {
        publishEnd();
    }
}

Result<void> BlogDraftJob::finish(const Result<BlogDraft>& draft)
{
    return m_environment.database.write([&](storage::Database& database) -> Result<void> {
        const QDateTime now = m_environment.clock.now();
        JobStore jobs(database);
        auto job = jobs.held(m_job.key, m_worker);
        if (!job || !*job) {
            return job ? Result<void>() : Result<void>(failure(job.error()));
        }
        BlogPostStore posts(database);
        auto row = posts.findByJob(m_job.id, now);
        if (!row) {
            return failure(row.error());
        }
        if (*row) {
            wire::BlogPost& post = (*row)->post;
            if (draft) {
                take(post, *draft);
                post.status = (*row)->statusBefore.value_or(BlogPostStatus::Draft);
            } else {
                post.status = (*row)->statusBefore == BlogPostStatus::Published ? BlogPostStatus::Published : BlogPostStatus::Failed;
            }
            setAnalytics(
                post, QStringLiteral("writing_notes"), draft && !draft->notes.isEmpty() ? QJsonArray::fromStringList(draft->notes) : QJsonValue());
            (*row)->statusBefore.reset();
            post.updatedAt = now;
            if (auto saved = posts.save(**row); !saved) {
                return saved;
            }
        }
        const bool written = draft && *row;
        if (written) {
            NewUsage usage;
            usage.job = m_job.id;
            usage.provider = QString::fromLatin1(BuiltinWriter::providerId);
            usage.model = QString::fromLatin1(BuiltinWriter::modelId);
            usage.contentType = QStringLiteral("blog_post");
            usage.inputTokens = draft->inputTokens;
            usage.outputTokens = draft->outputTokens;
            if (auto booked = book(database, m_job.organizationKey, usage, now); !booked) {
                return booked;
            }
        }
        JobRecord ended = **job;
        ended.generated = written ? 1 : 0;
        ended.failed = draft ? 0 : 1;
        m_environment.announcer.jobChanged(m_job.organizationKey, m_job.projectId, m_job.id);
        m_environment.announcer.projectChanged(m_job.organizationKey, m_job.projectId);
        return jobs.finish(m_job.key,
                           draft ? JobStatus::Completed : JobStatus::Failed,
                           wire::encode(ended.summary()),
                           draft ? QString() : draft.error().message,
                           now);
    });
}

void BlogDraftJob::publishEnd()
{
    wire::ProgressEvent event;
    event.jobId = wire::Nullable<QString>(m_job.id.text());
    const auto job = JobStore(m_environment.database.reader()).find(m_job.id, m_job.organizationKey);
    event.type = job && job->status == JobStatus::Failed ? QStringLiteral("error") : QStringLiteral("complete");
    event.status = wire::Nullable<QString>(QString::fromLatin1(nameOf(job ? job->status : JobStatus::Cancelled)));
    m_environment.progress.publish(m_job.id, event);
    m_environment.progress.finish(m_job.id);
}

}

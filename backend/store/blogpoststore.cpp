#include "backend/store/blogpoststore.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace galley::backend {

namespace {

const QString columns =
    QStringLiteral("b.post_key, b.project_key, b.id, p.id, b.organization_id, b.title, b.content, b.excerpt, b.slug, b.status, b.post_type, b.topic, "
                   "b.featured_image_url, b.seo_meta, b.wp_post_id, b.wp_category_ids, b.published_url, b.published_at, b.scheduled_at, "
                   "b.source_item_ids, b.product_links, b.ai_settings, b.template_id, b.analytics, b.job_id, b.created_at, b.updated_at, "
                   "b.status_before, b.connection_id, b.due_at, b.next_attempt_at, b.attempts, b.publisher IS NOT NULL AND b.lease_until > ?");

wire::Nullable<QString> textAt(const storage::Query& query, int column)
{
    return query.isNull(column) ? wire::Nullable<QString>() : wire::Nullable<QString>(query.text(column));
}

wire::Nullable<QDateTime> instantAt(const storage::Query& query, int column)
{
    return query.isNull(column) ? wire::Nullable<QDateTime>()
                                : wire::Nullable<QDateTime>(QDateTime::fromString(query.text(column), Qt::ISODateWithMs));
}

wire::JsonObject objectAt(const storage::Query& query, int column)
{
    return {query.text(column).toUtf8()};
}

template <class T> wire::Nullable<T> idAt(const storage::Query& query, int column)
{
    const auto id = T::fromText(query.text(column));
    return id ? wire::Nullable<T>(*id) : wire::Nullable<T>();
}

QVariant valueOf(const wire::Nullable<QString>& text)
{
    return text ? QVariant(*text) : QVariant();
}

QVariant valueOf(const wire::Nullable<QDateTime>& instant)
{
    return instant ? QVariant(instantText(*instant)) : QVariant();
}

template <class T> QVariant valueOfId(const wire::Nullable<T>& id)
{
    return id ? QVariant(id->text()) : QVariant();
}

QString numberList(const QList<qint64>& numbers)
{
    QJsonArray array;
    for (const qint64 number : numbers) {
        array.append(number);
    }
    return QString::fromLatin1(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QString idList(const QList<ItemId>& ids)
{
    QJsonArray array;
    for (const ItemId& id : ids) {
        array.append(id.text());
    }
    return QString::fromLatin1(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

BlogPostRow readRow(const storage::Query& query)
{
    BlogPostRow row;
    row.key = query.integer(0);
    row.project = {query.integer(1)};
    wire::BlogPost& post = row.post;
    post.id = BlogPostId::fromText(query.text(2)).value_or(BlogPostId());
    post.projectId = ProjectId::fromText(query.text(3)).value_or(ProjectId());
    post.organizationId = OrganizationId::fromText(query.text(4)).value_or(OrganizationId());
    post.title = textAt(query, 5);
    post.content = textAt(query, 6);
    post.excerpt = textAt(query, 7);
    post.slug = textAt(query, 8);
    post.status = Open<BlogPostStatus>::fromText(query.text(9));
    post.postType = query.text(10);
    post.topic = textAt(query, 11);
    post.featuredImageUrl = textAt(query, 12);
    post.seoMeta = query.isNull(13) ? wire::Nullable<wire::JsonObject>() : wire::Nullable<wire::JsonObject>(objectAt(query, 13));
    post.wpPostId = query.isNull(14) ? wire::Nullable<qint64>() : wire::Nullable<qint64>(query.integer(14));
    const QJsonArray categories = QJsonDocument::fromJson(query.text(15).toUtf8()).array();
    for (const QJsonValue& category : categories) {
        post.wpCategoryIds.append(category.toInteger());
    }
    post.publishedUrl = textAt(query, 16);
    post.publishedAt = instantAt(query, 17);
    post.scheduledAt = instantAt(query, 18);
    const QJsonArray items = QJsonDocument::fromJson(query.text(19).toUtf8()).array();
    for (const QJsonValue& item : items) {
        post.sourceItemIds.append(ItemId::fromText(item.toString()).value_or(ItemId()));
    }
    post.productLinks = objectAt(query, 20);
    post.aiSettings = objectAt(query, 21);
    post.templateId = idAt<BlogTemplateId>(query, 22);
    post.analytics = objectAt(query, 23);
    post.jobId = idAt<JobId>(query, 24);
    post.createdAt = QDateTime::fromString(query.text(25), Qt::ISODateWithMs);
    post.updatedAt = QDateTime::fromString(query.text(26), Qt::ISODateWithMs);
    row.statusBefore = galley::valueOf<BlogPostStatus>(query.text(27));
    row.connection = query.text(28);
    row.due = query.isNull(29) ? std::nullopt : std::optional(QDateTime::fromMSecsSinceEpoch(query.integer(29), Qt::UTC));
    row.nextAttempt = query.integer(30);
    row.attempts = static_cast<int>(query.integer(31));
    row.isBeingSent = query.integer(32) != 0;
    return row;
}

/// The columns of save(), in its order.
QVariantList changeableValues(const BlogPostRow& row)
{
    const wire::BlogPost& post = row.post;
    return {valueOf(post.title),
            valueOf(post.content),
            valueOf(post.excerpt),
            valueOf(post.slug),
            post.status.text(),
            row.statusBefore ? QVariant(QString::fromLatin1(nameOf(*row.statusBefore))) : QVariant(),
            post.postType,
            valueOf(post.topic),
            valueOf(post.featuredImageUrl),
            post.seoMeta ? QVariant(QString::fromUtf8(post.seoMeta->text)) : QVariant(),
            post.wpPostId ? QVariant(*post.wpPostId) : QVariant(),
            numberList(post.wpCategoryIds),
            valueOf(post.publishedUrl),
            valueOf(post.publishedAt),
            valueOf(post.scheduledAt),
            idList(post.sourceItemIds),
            QString::fromUtf8(post.productLinks.text),
            QString::fromUtf8(post.aiSettings.text),
            valueOfId(post.templateId),
            QString::fromUtf8(post.analytics.text),
            valueOfId(post.jobId),
            instantText(post.createdAt),
            instantText(post.updatedAt),
            row.connection.isEmpty() ? QVariant() : QVariant(row.connection),
            row.due ? QVariant(row.due->toMSecsSinceEpoch()) : QVariant(),
            row.nextAttempt,
            row.attempts};
}

const QString changeableColumns = QStringLiteral(
    "title, content, excerpt, slug, status, status_before, post_type, topic, featured_image_url, seo_meta, wp_post_id, wp_category_ids, "
    "published_url, published_at, scheduled_at, source_item_ids, product_links, ai_settings, template_id, analytics, job_id, "
    "created_at, updated_at, connection_id, due_at, next_attempt_at, attempts");

constexpr int changeableCount = 27;

QString places(int count)
{
    return QStringList(count, QStringLiteral("?")).join(u',');
}

}

Result<QList<BlogPostRow>> BlogPostStore::rows(const QString& condition, const QVariantList& values, const QDateTime& now)
{
    auto query = m_database.prepare(QStringLiteral("SELECT ") + columns
                                    + QStringLiteral(" FROM blog_posts b JOIN projects p ON p.project_key = b.project_key WHERE ") + condition);
    if (!query) {
        return failure(query.error());
    }
    if (auto done = query->run(QVariantList{now.toMSecsSinceEpoch()} + values); !done) {
        return failure(done.error());
    }
    QList<BlogPostRow> result;
    while (query->next()) {
        result.append(readRow(*query));
    }
    return result;
}

Result<std::optional<BlogPostRow>> BlogPostStore::one(const QString& condition, const QVariantList& values, const QDateTime& now)
{
    return rows(condition, values, now).map([](QList<BlogPostRow> found) {
        return found.isEmpty() ? std::nullopt : std::optional(std::move(found.first()));
    });
}

Result<BlogPostRow> BlogPostStore::find(ProjectKey project, const BlogPostId& id, const QDateTime& now)
{
    auto found = one(QStringLiteral("b.id = ? AND b.project_key = ?"), {id.text(), project.value}, now);
    if (!found) {
        return failure(found.error());
    }
    if (!*found) {
        return failure(ErrorCode::NotFound, QStringLiteral("There is no such blog post."));
    }
    return std::move(**found);
}

Result<std::optional<BlogPostRow>> BlogPostStore::find(BlogPostKey key, const QDateTime& now)
{
    return one(QStringLiteral("b.post_key = ?"), {key}, now);
}

Result<std::optional<BlogPostRow>> BlogPostStore::findByJob(const JobId& job, const QDateTime& now)
{
    return one(QStringLiteral("b.job_id = ? AND b.status = 'generating'"), {job.text()}, now);
}

Result<QList<BlogPostRow>> BlogPostStore::list(ProjectKey project, const std::optional<QString>& status, const QDateTime& now)
{
    return status ? rows(QStringLiteral("b.project_key = ? AND b.status = ? ORDER BY b.post_key DESC"), {project.value, *status}, now)
                  : rows(QStringLiteral("b.project_key = ? ORDER BY b.post_key DESC"), {project.value}, now);
}

Result<BlogPostKey> BlogPostStore::insert(ProjectKey project, const wire::BlogPost& post)
{
    BlogPostRow row;
    row.post = post;
    return m_database
        .value(QStringLiteral("INSERT INTO blog_posts (id, project_key, organization_id, ") + changeableColumns + QStringLiteral(") VALUES (")
                   + places(changeableCount + 3) + QStringLiteral(") RETURNING post_key"),
               QVariantList{post.id.text(), project.value, post.organizationId.text()} + changeableValues(row))
        .map([](const QVariant& key) { return key.toLongLong(); });
}

Result<void> BlogPostStore::save(const BlogPostRow& row)
{
    return m_database
        .execute(QStringLiteral("UPDATE blog_posts SET (") + changeableColumns + QStringLiteral(") = (") + places(changeableCount)
                     + QStringLiteral(") WHERE post_key = ?"),
                 changeableValues(row) + QVariantList{row.key})
        .map([](qint64) {});
}

Result<void> BlogPostStore::remove(BlogPostKey key)
{
    return m_database.execute(QStringLiteral("DELETE FROM blog_posts WHERE post_key = ?"), {key}).map([](qint64) {});
}

Result<void> BlogPostStore::endGeneration(const JobId& job, const QDateTime& now)
{
    return m_database
        .execute(QStringLiteral("UPDATE blog_posts SET status = coalesce(status_before, 'draft'), status_before = NULL, updated_at = ? "
                                "WHERE job_id = ? AND status = 'generating'"),
                 {instantText(now), job.text()})
        .map([](qint64) {});
}

Result<bool> BlogPostStore::hold(BlogPostKey key, const QString& holder, const QDateTime& now, qint64 leaseMilliseconds)
{
    const qint64 milliseconds = now.toMSecsSinceEpoch();
    return m_database
        .execute(
            QStringLiteral("UPDATE blog_posts SET publisher = ?, lease_until = ? WHERE post_key = ? AND (publisher IS NULL OR lease_until <= ?)"),
            {holder, milliseconds + leaseMilliseconds, key, milliseconds})
        .map([](qint64 changed) { return changed == 1; });
}

Result<void> BlogPostStore::letGo(BlogPostKey key, const QString& holder)
{
    return m_database
        .execute(QStringLiteral("UPDATE blog_posts SET publisher = NULL, lease_until = 0 WHERE post_key = ? AND publisher = ?"), {key, holder})
        .map([](qint64) {});
}

Result<void> BlogPostStore::letAllGo()
{
    return m_database.execute(QStringLiteral("UPDATE blog_posts SET publisher = NULL, lease_until = 0 WHERE publisher IS NOT NULL"));
}

Result<QList<BlogPostKey>> BlogPostStore::due(const QDateTime& now)
{
    auto query =
        m_database.prepare(QStringLiteral("SELECT post_key FROM blog_posts WHERE status = 'scheduled' AND due_at <= ? AND next_attempt_at <= ? "
                                          "AND (publisher IS NULL OR lease_until <= ?) AND EXISTS (SELECT 1 FROM projects p "
                                          "WHERE p.project_key = blog_posts.project_key AND p.deleted_at IS NULL) ORDER BY due_at, post_key"));
    if (!query) {
        return failure(query.error());
    }
    const qint64 milliseconds = now.toMSecsSinceEpoch();
    if (auto done = query->run({milliseconds, milliseconds, milliseconds}); !done) {
        return failure(done.error());
    }
    QList<BlogPostKey> result;
    while (query->next()) {
        result.append(query->integer(0));
    }
    return result;
}

Result<std::optional<QDateTime>> BlogPostStore::nextDue(const QDateTime& now)
{
    return m_database
        .value(QStringLiteral(
                   "SELECT min(max(due_at, next_attempt_at, CASE WHEN publisher IS NULL THEN 0 ELSE lease_until END)) FROM blog_posts "
                   "WHERE status = 'scheduled' AND max(due_at, next_attempt_at, CASE WHEN publisher IS NULL THEN 0 ELSE lease_until END) > ?"),
               {now.toMSecsSinceEpoch()})
        .map([](const QVariant& instant) {
            return instant.isNull() ? std::nullopt : std::optional(QDateTime::fromMSecsSinceEpoch(instant.toLongLong(), Qt::UTC));
        });
}

}

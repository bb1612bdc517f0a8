#include "backend/services/blogpublishservice.h"

#include <algorithm>

#include "backend/providers/blogwriter.h"
#include "backend/publishing/wordpress.h"
#include "backend/services/blogconnectionservice.h"
#include "backend/services/blogpostservice.h"

namespace galley::backend {

namespace {

/// Longer than all requests of one publication together may take.
constexpr qint64 leaseMilliseconds = 20LL * 60 * 1000;
/// Up to this late is on time.
constexpr qint64 punctualMilliseconds = 5LL * 60 * 1000;
/// The pauses after failed attempts to publish on schedule; then the post has failed.
constexpr std::array<qint64, 6> retryMilliseconds = {30'000, 60'000, 120'000, 300'000, 900'000, 1'800'000};

const QString publicationKey = QStringLiteral("publication");
const QString scheduleKey = QStringLiteral("schedule");

Unexpected invalid(const QString& message, const char* field)
{
    return failure(ErrorCode::InvalidInput, message, QString::fromLatin1(field));
}

Result<void> checkReady(const BlogPostRow& row)
{
    if (row.is(BlogPostStatus::Generating)) {
        return failure(ErrorCode::Conflict, QStringLiteral("The post is being written."));
    }
    if (row.post.title.value_or(QString()).trimmed().isEmpty()) {
        return invalid(QStringLiteral("The post has no title."), "title");
    }
    if (row.post.content.value_or(QString()).trimmed().isEmpty()) {
        return invalid(QStringLiteral("The post has no text."), "content");
    }
    return {};
}

WordPressPost contentOf(const wire::BlogPost& post, const QString& wpStatus)
{
    const QJsonObject seo = post.seoMeta ? post.seoMeta->parsed() : QJsonObject();
    WordPressPost result;
    result.marker = QStringLiteral("galley-") + post.id.text();
    result.title = post.title.value_or(QString());
    result.content = post.content.value_or(QString());
    result.excerpt = post.excerpt.value_or(QString());
    const QString slug = post.slug.value_or(QString()).trimmed();
    result.slug = slug.isEmpty() ? slugOf(result.title) : slug;
    result.status = wpStatus;
    result.categories = post.wpCategoryIds;
    result.featuredImage = QUrl(post.featuredImageUrl.value_or(QString()));
    result.seoTitle = seo.value(QStringLiteral("title")).toString();
    result.seoDescription = seo.value(QStringLiteral("description")).toString();
    result.focusKeyword = seo.value(QStringLiteral("focus_keyword")).toString();
    return result;
}

/// "3 h 5 min", for a sentence.
QString durationText(qint64 milliseconds)
{
    const qint64 minutes = std::max<qint64>(1, milliseconds / 60'000);
    const qint64 hours = minutes / 60;
    return hours == 0 ? QStringLiteral("%1 min").arg(minutes) : QStringLiteral("%1 h %2 min").arg(hours).arg(minutes % 60);
}

QString hostOf(const QString& url)
{
    return QUrl(url).host().toLower();
}

void clearSchedule(BlogPostRow& row)
{
    row.due.reset();
    row.nextAttempt = 0;
    row.attempts = 0;
    row.post.scheduledAt.reset();
}

Result<BlogPostRow> findPost(storage::Database& database, const QString& organizationKey, const ProjectId& project, const BlogPostId& post,
                             const QDateTime& now)
{
    return ProjectStore(database, organizationKey).find(project).and_then([&](const ProjectRecord& record) {
        return BlogPostStore(database).find(record.key, post, now);
    });
}

/// Where a post goes that nobody said it of.
Result<BlogConnectionId> likelySite(storage::Database& database, const QString& organizationKey, const BlogPostRow& row)
{
    const auto all = BlogConnectionStore(database, organizationKey).list();
    if (!all) {
        return failure(all.error());
    }
    const QString named = row.post.seoMeta ? hostOf(row.post.seoMeta->parsed().value(QStringLiteral("site_url")).toString()) : QString();
    QList<BlogConnectionId> active;
    QList<BlogConnectionId> ofName;
    for (const BlogConnectionRow& entry : *all) {
        if (!entry.connection.isActive) {
            continue;
        }
        if (entry.connection.id.text() == row.connection) {
            return entry.connection.id;
        }
        active.append(entry.connection.id);
        if (!named.isEmpty() && hostOf(entry.connection.siteUrl) == named) {
            ofName.append(entry.connection.id);
        }
    }
    if (ofName.size() == 1) {
        return ofName.first();
    }
    if (active.size() == 1) {
        return active.first();
    }
    return invalid(active.isEmpty() ? QStringLiteral("No site is connected that the post could be published to.")
                                    : QStringLiteral("Several sites are connected. Please send the post to one of them as a draft first."),
                   "scheduled_at");
}

}

Result<BlogPublishService::Held> BlogPublishService::hold(storage::Database& database, const QString& organizationKey, BlogPostRow row,
                                                          const BlogConnectionId& connection)
{
    const QDateTime now = m_environment.clock.now();
    auto site = BlogConnectionStore(database, organizationKey).find(connection);
    if (!site) {
        return failure(site.error());
    }
    if (!site->connection.isActive) {
        return invalid(QStringLiteral("The connection to this site is switched off."), "connection_id");
    }
    BlogPostStore posts(database);
    const QString holder = makeUuid7().toString(QUuid::WithoutBraces);
    const auto held = posts.hold(row.key, holder, now, leaseMilliseconds);
    if (!held) {
        return failure(held.error());
    }
    if (!*held) {
        return failure(ErrorCode::Conflict, QStringLiteral("The post is being sent to its site already."));
    }
    if (const QString id = connection.text(); row.connection != id) {
        // What another site calls the post says nothing here.
        row.connection = id;
        row.post.wpPostId.reset();
        row.post.publishedUrl.reset();
    }
    return posts.save(row).map([&] { return Held{row, organizationKey, std::move(*site), holder}; });
}

Result<wire::BlogPost> BlogPublishService::finish(const Held& held, const std::function<void(BlogPostRow&)>& change)
{
    return m_environment.database.write([&](storage::Database& database) -> Result<wire::BlogPost> {
        const QDateTime now = m_environment.clock.now();
        BlogPostStore posts(database);
        auto row = posts.find(held.row.key, now);
        if (!row) {
            return failure(row.error());
        }
        if (!*row) {
            return failure(ErrorCode::NotFound, QStringLiteral("There is no such blog post."));
        }
        change(**row);
        (*row)->post.updatedAt = now;
        m_environment.announcer.projectChanged(held.organizationKey, (*row)->post.projectId);
        return posts.save(**row).and_then([&] { return posts.letGo(held.row.key, held.holder); }).map([&] { return (*row)->post; });
    });
}

Result<wire::BlogPost> BlogPublishService::send(const Held& held, const QString& wpStatus, const QJsonObject& remarks)
{
    const auto keep = [&](qint64 id) {
        return m_environment.database.write([&](storage::Database& database) -> Result<void> {
            BlogPostStore posts(database);
            auto row = posts.find(held.row.key, m_environment.clock.now());
            if (!row || !*row) {
                return row ? Result<void>(failure(ErrorCode::NotFound, QStringLiteral("There is no such blog post."))) : failure(row.error());
            }
            (*row)->post.wpPostId = wire::Nullable<qint64>(id);
            return posts.save(**row);
        });
    };
    const std::optional<qint64> known = held.row.post.wpPostId;
    const auto outcome = siteOf(m_environment.keys, held.connection).and_then([&](WordPressSite site) {
        return WordPress(m_environment.http, std::move(site)).publish(contentOf(held.row.post, wpStatus), known, keep);
    });
    const QDateTime now = m_environment.clock.now();
    if (!outcome) {
        return failure(outcome.error());
    }
    auto post = finish(held, [&](BlogPostRow& row) {
        wire::BlogPost& target = row.post;
        const bool isLive = outcome->status == u"publish" || outcome->status == u"private";
        target.wpPostId = wire::Nullable<qint64>(outcome->id);
        target.status = isLive ? BlogPostStatus::Published : BlogPostStatus::Draft;
        target.publishedUrl = isLive ? wire::Nullable<QString>(outcome->link) : wire::Nullable<QString>();
        target.publishedAt = !isLive ? wire::Nullable<QDateTime>() : target.publishedAt ? target.publishedAt : wire::Nullable<QDateTime>(now);
        clearSchedule(row);
        QJsonObject publication = remarks;
        publication.insert(QStringLiteral("connection_id"), row.connection);
        publication.insert(QStringLiteral("wp_status"), outcome->status);
        publication.insert(QStringLiteral("checked_at"), instantText(now));
        publication.insert(QStringLiteral("identical"), outcome->isIdentical());
        publication.insert(QStringLiteral("differences"), QJsonArray::fromStringList(outcome->differences));
        setAnalytics(target, publicationKey, publication);
        setAnalytics(target, scheduleKey, QJsonValue());
    });
    if (post) {
        (void)m_environment.database.write([&](storage::Database& database) {
            BlogConnectionStore store(database, held.organizationKey);
            return store.find(held.connection.connection.id).and_then([&](BlogConnectionRow row) {
                row.connection.lastSyncedAt = now;
                return store.save(row);
            });
        });
    }
    return post;
}

Result<wire::BlogPost> BlogPublishService::publish(const QString& organizationKey, const ProjectId& project, const BlogPostId& post,
                                                   const wire::PublishRequest& request)
{
    static const QStringList allowed{QStringLiteral("publish"), QStringLiteral("draft"), QStringLiteral("pending"), QStringLiteral("private")};
    const auto held = m_environment.database.write([&](storage::Database& database) -> Result<Held> {
        auto row = findPost(database, organizationKey, project, post, m_environment.clock.now());
        if (!row) {
            return failure(row.error());
        }
        if (auto site = BlogConnectionStore(database, organizationKey).find(request.connectionId); !site) {
            return failure(site.error());
        }
        if (!allowed.contains(request.wpStatus)) {
            return invalid(QStringLiteral("A post is sent as publish, draft, pending or private."), "wp_status");
        }
        if (auto ready = checkReady(*row); !ready) {
            return failure(ready.error());
        }
        return hold(database, organizationKey, std::move(*row), request.connectionId);
    });
    if (!held) {
        return failure(held.error());
    }
    auto sent = send(*held, request.wpStatus, {});
    if (!sent) {
        const Error error = sent.error();
        (void)finish(*held, [&](BlogPostRow& row) {
            setAnalytics(
                row.post,
                publicationKey,
                QJsonObject{{QStringLiteral("error"), error.message}, {QStringLiteral("checked_at"), instantText(m_environment.clock.now())}});
        });
    }
    return sent;
}

Result<wire::BlogPost> BlogPublishService::unpublish(const QString& organizationKey, const ProjectId& project, const BlogPostId& post)
{
    const auto held = m_environment.database.write([&](storage::Database& database) -> Result<Held> {
        auto row = findPost(database, organizationKey, project, post, m_environment.clock.now());
        if (!row) {
            return failure(row.error());
        }
        const auto connection = BlogConnectionId::fromText(row->connection);
        if (!row->post.wpPostId || !connection) {
            return failure(ErrorCode::Conflict, QStringLiteral("The post is on no site."));
        }
        return hold(database, organizationKey, std::move(*row), *connection);
    });
    if (!held) {
        return failure(held.error());
    }
    const auto done = siteOf(m_environment.keys, held->connection).and_then([&](WordPressSite site) {
        return WordPress(m_environment.http, std::move(site)).unpublish(*held->row.post.wpPostId);
    });
    auto after = finish(*held, [&](BlogPostRow& row) {
        if (done) {
            row.post.status = BlogPostStatus::Draft;
            row.post.publishedUrl.reset();
            row.post.publishedAt.reset();
            setAnalytics(row.post, publicationKey, QJsonValue());
        }
    });
    return done ? after : failure(done.error());
}

Result<wire::BlogPost> BlogPublishService::schedule(storage::Database& database, const QString& organizationKey, const ProjectId& project,
                                                    const BlogPostId& post, const wire::ScheduleRequest& request)
{
    const QDateTime now = m_environment.clock.now();
    auto row = findPost(database, organizationKey, project, post, now);
    if (!row) {
        return failure(row.error());
    }
    if (!request.scheduledAt || *request.scheduledAt <= now) {
        return invalid(QStringLiteral("The instant must lie in the future."), "scheduled_at");
    }
    if (row->is(BlogPostStatus::Published)) {
        return failure(ErrorCode::Conflict, QStringLiteral("The post is published already."));
    }
    if (row->isBeingSent) {
        return failure(ErrorCode::Conflict, QStringLiteral("The post is being sent to its site."));
    }
    if (auto ready = checkReady(*row); !ready) {
        return failure(ready.error());
    }
    const auto site = likelySite(database, organizationKey, *row);
    if (!site) {
        return failure(site.error());
    }
    const QDateTime instant = request.scheduledAt->toUTC();
    clearSchedule(*row);
    row->post.status = BlogPostStatus::Scheduled;
    row->post.scheduledAt = instant;
    row->due = instant;
    if (row->connection != site->text()) {
        row->connection = site->text();
        row->post.wpPostId.reset();
    }
    row->post.updatedAt = now;
    setAnalytics(row->post, scheduleKey, QJsonValue());
    return BlogPostStore(database).save(*row).map([&] { return row->post; });
}

Result<wire::BlogPost> BlogPublishService::unschedule(storage::Database& database, const QString& organizationKey, const ProjectId& project,
                                                      const BlogPostId& post)
{
    const QDateTime now = m_environment.clock.now();
    auto row = findPost(database, organizationKey, project, post, now);
    if (!row) {
        return failure(row.error());
    }
    if (!row->is(BlogPostStatus::Scheduled)) {
        return failure(ErrorCode::Conflict, QStringLiteral("The post is not scheduled."));
    }
    if (row->isBeingSent) {
        return failure(ErrorCode::Conflict, QStringLiteral("The post is being sent to its site."));
    }
    clearSchedule(*row);
    row->post.status = BlogPostStatus::Draft;
    row->post.updatedAt = now;
    setAnalytics(row->post, scheduleKey, QJsonValue());
    return BlogPostStore(database).save(*row).map([&] { return row->post; });
}

std::optional<QDateTime> BlogPublishService::nextDue()
{
    const auto next = BlogPostStore(m_environment.database.reader()).nextDue(m_environment.clock.now());
    return next ? *next : std::nullopt;
}

void BlogPublishService::publishDue(MissedSchedule missed)
{
    const auto due = BlogPostStore(m_environment.database.reader()).due(m_environment.clock.now());
    if (!due) {
        return; // the next look is soon
    }
    for (const BlogPostKey key : *due) {
        publishOne(key, missed);
    }
}

Result<void> BlogPublishService::fail(storage::Database& database, BlogPostRow row, const QString& organizationKey, const QString& message)
{
    const QDateTime now = m_environment.clock.now();
    row.post.status = BlogPostStatus::Failed;
    setAnalytics(row.post, scheduleKey, QJsonObject{{QStringLiteral("error"), message}, {QStringLiteral("at"), instantText(now)}});
    clearSchedule(row);
    row.post.updatedAt = now;
    m_environment.announcer.projectChanged(organizationKey, row.post.projectId);
    return BlogPostStore(database).save(row);
}

void BlogPublishService::publishOne(BlogPostKey key, MissedSchedule missed)
{
    qint64 late = 0;
    const auto held = m_environment.database.write([&](storage::Database& database) -> Result<std::optional<Held>> {
        const QDateTime now = m_environment.clock.now();
        BlogPostStore posts(database);
        auto row = posts.find(key, now);
        if (!row || !*row || !(*row)->is(BlogPostStatus::Scheduled) || !(*row)->due || *(*row)->due > now || (*row)->isBeingSent) {
            return row ? Result<std::optional<Held>>(std::nullopt) : failure(row.error());
        }
        const QString organization = (*row)->post.organizationId.text();
        late = (*row)->due->msecsTo(now);
        if (late > punctualMilliseconds && missed == MissedSchedule::Hold && (*row)->attempts == 0) {
            (*row)->post.status = BlogPostStatus::Draft;
            setAnalytics((*row)->post,
                         scheduleKey,
                         QJsonObject{{QStringLiteral("held"), true},
                                     {QStringLiteral("was_due_at"), instantText(*(*row)->due)},
                                     {QStringLiteral("error"),
                                      QStringLiteral("The instant passed before the server could publish the post, so it was held back.")}});
            clearSchedule(**row);
            (*row)->post.updatedAt = now;
            m_environment.announcer.projectChanged(organization, (*row)->post.projectId);
            return posts.save(**row).map([] { return std::optional<Held>(); });
        }
        const auto connection = BlogConnectionId::fromText((*row)->connection);
        auto result = checkReady(**row).and_then([&] { return hold(database, organization, **row, connection.value_or(BlogConnectionId())); });
        if (!result) {
            return fail(database, std::move(**row), organization, result.error().message).map([] { return std::optional<Held>(); });
        }
        return std::optional(std::move(*result));
    });
    if (!held || !*held) {
        return;
    }
    QJsonObject remarks{{QStringLiteral("was_due_at"), instantText(*(*held)->row.due)}};
    if (late > punctualMilliseconds) {
        remarks.insert(QStringLiteral("late"), QStringLiteral("The post was published %1 late.").arg(durationText(late)));
    }
    if (const auto sent = send(**held, QStringLiteral("publish"), remarks); !sent) {
        retryLater(**held, sent.error());
    }
}

void BlogPublishService::retryLater(const Held& held, const Error& error)
{
    (void)finish(held, [&](BlogPostRow& row) {
        const QDateTime now = m_environment.clock.now();
        const bool isOver = error.code != ErrorCode::Unavailable || row.attempts >= static_cast<int>(retryMilliseconds.size());
        setAnalytics(row.post,
                     scheduleKey,
                     QJsonObject{{QStringLiteral("error"), error.message},
                                 {QStringLiteral("at"), instantText(now)},
                                 {QStringLiteral("attempts"), row.attempts + 1}});
        if (isOver) {
            row.post.status = BlogPostStatus::Failed;
            clearSchedule(row);
        } else {
            row.nextAttempt = now.toMSecsSinceEpoch() + retryMilliseconds[static_cast<size_t>(row.attempts)];
            ++row.attempts;
        }
    });
}

}

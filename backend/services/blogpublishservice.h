#pragma once

#include "backend/publishing/outgoinghttp.h"
#include "backend/services/changeannouncer.h"
#include "backend/services/serverkeys.h"
#include "backend/store/blogconnectionstore.h"
#include "backend/store/blogpoststore.h"
#include "backend/store/principal.h"
#include "backend/store/serverdatabase.h"
#include "models/base/clock.h"

namespace galley::backend {

/// What publishing works with. All of it outlives whoever holds it.
struct PublishingEnvironment {
    ServerDatabase& database;
    const Clock& clock;
    const ChangeAnnouncer& announcer;
    const ServerKeys& keys;
    const OutgoingHttp& http;
};

/// What happens to a scheduled post whose instant passed while no server was running.
enum class MissedSchedule {
    Publish, ///< it is published late
    Hold, ///< it becomes a draft again
};

/// Brings posts to their sites and back. A post is held while it is sent, so that nobody sends it a second time at once, and what is known of
/// the site is written down step by step, so that a server that dies goes on with the same post. Never on the writer's thread, save for
/// schedule() and unschedule().
class BlogPublishService
{
public:
    explicit BlogPublishService(const PublishingEnvironment& environment) : m_environment(environment) {}

    [[nodiscard]] Result<wire::BlogPost> publish(const QString& organizationKey, const ProjectId& project, const BlogPostId& post,
                                                 const wire::PublishRequest& request);
    [[nodiscard]] Result<wire::BlogPost> unpublish(const QString& organizationKey, const ProjectId& project, const BlogPostId& post);

    /// The site is the one that the post was last sent to, the one that its `seo_meta.site_url` names, or the organization's only one.
    [[nodiscard]] Result<wire::BlogPost> schedule(storage::Database& database, const QString& organizationKey, const ProjectId& project,
                                                  const BlogPostId& post, const wire::ScheduleRequest& request);
    [[nodiscard]] Result<wire::BlogPost> unschedule(storage::Database& database, const QString& organizationKey, const ProjectId& project,
                                                    const BlogPostId& post);

    /// Publishes every scheduled post whose instant has come. A post that came late, and why one failed, is said in its `analytics`.
    void publishDue(MissedSchedule missed);
    /// When publishDue() has something to do next.
    [[nodiscard]] std::optional<QDateTime> nextDue();

private:
    /// A post that is held for sending, and where it goes.
    struct Held {
        BlogPostRow row;
        QString organizationKey;
        BlogConnectionRow connection;
        QString holder;
    };

    [[nodiscard]] Result<Held> hold(storage::Database& database, const QString& organizationKey, BlogPostRow row, const BlogConnectionId& connection);
    [[nodiscard]] Result<wire::BlogPost> send(const Held& held, const QString& wpStatus, const QJsonObject& remarks);
    [[nodiscard]] Result<wire::BlogPost> finish(const Held& held, const std::function<void(BlogPostRow&)>& change);
    void publishOne(BlogPostKey key, MissedSchedule missed);
    void retryLater(const Held& held, const Error& error);
    [[nodiscard]] Result<void> fail(storage::Database& database, BlogPostRow row, const QString& organizationKey, const QString& message);

    PublishingEnvironment m_environment;
};

}

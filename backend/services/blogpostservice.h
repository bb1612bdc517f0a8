#pragma once

#include "backend/services/caller.h"
#include "backend/services/providerchoice.h"
#include "backend/store/blogpoststore.h"
#include "models/wire/blog.h"

namespace galley::backend {

/// The rules of blog posts: what may be in them, and who changes them when. What is stored is what was sent, byte for byte; markup is made
/// safe where it is shown. Publishing is elsewhere (BlogPublishService).
class BlogPostService
{
public:
    BlogPostService(const Caller& caller, const Providers& providers) : m_caller(caller), m_providers(providers), m_posts(caller.database) {}

    [[nodiscard]] Result<QList<wire::BlogPostSummary>> list(const ProjectId& project, const std::optional<Open<BlogPostStatus>>& status);
    [[nodiscard]] Result<wire::BlogPost> get(const ProjectId& project, const BlogPostId& post);
    [[nodiscard]] Result<wire::BlogAnalytics> analytics(const ProjectId& project);

    /// Holds the post against all rules. `keyword` wins over the post's own. Takes its time with a long post.
    [[nodiscard]] Result<wire::SeoScore> seoScore(const ProjectId& project, const BlogPostId& post, const std::optional<QString>& keyword);

    /// The post waits for its text; its job is queued. NotFound for a template or items that are not the organization's.
    [[nodiscard]] Result<wire::BlogPost> create(const ProjectId& project, const wire::BlogPostCreate& request);
    /// Queues another job for the post's text. Conflict while one is waiting, and while the post is scheduled or being sent.
    [[nodiscard]] Result<wire::BlogPost> regenerate(const ProjectId& project, const BlogPostId& post);
    /// Conflict while the text is being written.
    [[nodiscard]] Result<wire::BlogPost> update(const ProjectId& project, const BlogPostId& post, const wire::BlogPostUpdate& change);
    /// Here alone: what a site shows stays there. Conflict while the post is being sent.
    [[nodiscard]] Result<wire::NoContent> remove(const ProjectId& project, const BlogPostId& post);

private:
    [[nodiscard]] Result<BlogPostRow> find(const ProjectId& project, const BlogPostId& post);
    [[nodiscard]] Result<void> checkItems(ProjectKey project, const QList<ItemId>& items);
    [[nodiscard]] Result<void> checkSettings(const wire::JsonObject& settings);
    [[nodiscard]] Result<JobId> queueJob(ProjectKey project, const BlogPostId& post);

    Caller m_caller;
    const Providers& m_providers;
    BlogPostStore m_posts;
};

/// The language that a post is written in: its own setting, the project's, or English.
[[nodiscard]] Result<QString> blogLanguage(storage::Database& database, const QString& organizationKey, const wire::BlogPost& post);

/// An object of `analytics`, the part of a post that is the server's own: what became of publishing it.
void setAnalytics(wire::BlogPost& post, const QString& key, const QJsonValue& value);

}

#pragma once

#include <QDateTime>
#include <QList>
#include <optional>

#include "backend/store/projectstore.h"
#include "models/storage/database.h"
#include "models/wire/blog.h"

namespace galley::backend {

using BlogPostKey = qint64;

/// A post as it lies in the table: what the contract shows, and what only the server needs.
struct BlogPostRow {
    BlogPostKey key = 0;
    ProjectKey project;
    wire::BlogPost post;
    std::optional<BlogPostStatus> statusBefore; ///< what a post that is being generated returns to
    QString connection; ///< id of the site that it was last sent to; empty for none
    std::optional<QDateTime> due; ///< when the scheduler publishes it
    qint64 nextAttempt = 0; ///< not before this instant (milliseconds since 1970), after an attempt that failed
    int attempts = 0;
    bool isBeingSent = false; ///< somebody is publishing it or taking it back just now

    [[nodiscard]] bool is(BlogPostStatus status) const { return post.status == status; }
};

/// The SQL of blog posts. Whoever changes a post reads it and saves it within one transaction.
class BlogPostStore
{
public:
    explicit BlogPostStore(storage::Database& database) : m_database(database) {}

    /// NotFound when the project has no such post. `now` tells whether it is being sent.
    [[nodiscard]] Result<BlogPostRow> find(ProjectKey project, const BlogPostId& id, const QDateTime& now);
    /// Nothing when the post is gone.
    [[nodiscard]] Result<std::optional<BlogPostRow>> find(BlogPostKey key, const QDateTime& now);
    /// The post that a job writes; nothing when it is gone or waits for another job.
    [[nodiscard]] Result<std::optional<BlogPostRow>> findByJob(const JobId& job, const QDateTime& now);
    /// Newest first; with the content, so for counting too.
    [[nodiscard]] Result<QList<BlogPostRow>> list(ProjectKey project, const std::optional<QString>& status, const QDateTime& now);

    [[nodiscard]] Result<BlogPostKey> insert(ProjectKey project, const wire::BlogPost& post);
    /// Writes everything but key, id and project.
    [[nodiscard]] Result<void> save(const BlogPostRow& row);
    [[nodiscard]] Result<void> remove(BlogPostKey key);
    /// The post of a job that was cancelled is again what it was before.
    [[nodiscard]] Result<void> endGeneration(const JobId& job, const QDateTime& now);

    /// Holds a post for sending until the lease runs out; false when somebody else holds it.
    [[nodiscard]] Result<bool> hold(BlogPostKey key, const QString& holder, const QDateTime& now, qint64 leaseMilliseconds);
    /// Lets it go, if it is still this holder's.
    [[nodiscard]] Result<void> letGo(BlogPostKey key, const QString& holder);
    /// Lets all posts go: for the start of a server that has the database for itself.
    [[nodiscard]] Result<void> letAllGo();

    /// The scheduled posts whose instant has come and whose next attempt may be made, earliest first. Those of deleted projects wait.
    [[nodiscard]] Result<QList<BlogPostKey>> due(const QDateTime& now);
    /// When due() will next find something that it does not find now; nothing when nothing is scheduled.
    [[nodiscard]] Result<std::optional<QDateTime>> nextDue(const QDateTime& now);

private:
    [[nodiscard]] Result<QList<BlogPostRow>> rows(const QString& condition, const QVariantList& values, const QDateTime& now);
    [[nodiscard]] Result<std::optional<BlogPostRow>> one(const QString& condition, const QVariantList& values, const QDateTime& now);

    storage::Database& m_database;
};

}

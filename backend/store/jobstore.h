#pragma once

#include <QByteArray>
#include <QDateTime>
#include <optional>
#include <string>

#include "backend/store/itemstore.h"
#include "backend/store/projectstore.h"
#include "models/base/id.h"
#include "models/domain/enums.h"
#include "models/storage/database.h"
#include "models/wire/content.h"

namespace galley::backend {

using JobKey = qint64;

struct NewJob {
    JobType type = JobType::Generation;
    QByteArray payload;
    QString userKey;
};

/// A job as its worker needs it.
struct JobRecord {
    JobKey key = 0;
    JobId id;
    QString organizationKey;
    ProjectKey project;
    ProjectId projectId;
    JobType type = JobType::Generation;
    JobStatus status = JobStatus::Queued;
    QByteArray payload;
    bool prepared = false; ///< its list of items has been made
    qint64 current = 0;
    qint64 total = 0;
    qint64 generated = 0;
    qint64 flagged = 0;
    qint64 failed = 0;
    qint64 xctUsed = 0; ///< ten-thousandths
    QByteArray detail; ///< JSON array of the last failures

    [[nodiscard]] bool isActive() const { return status == JobStatus::Queued || status == JobStatus::Running; }
    [[nodiscard]] wire::GenerationSummary summary() const;
};

/// An item that a job has to do.
struct JobItem {
    ItemKey item = 0;
    bool wasRejected = false;
};

/// How far the work of one transaction brought a job.
struct JobProgress {
    qint64 generated = 0;
    qint64 flagged = 0;
    qint64 failed = 0;
    qint64 xctUsed = 0;
    std::optional<QByteArray> detail; ///< new value of JobRecord::detail
};

/// The SQL of background jobs. Work is handed out by row: a claim is an update that only one worker can win, and holds until its lease runs
/// out, so that several servers can share one queue.
class JobStore
{
public:
    explicit JobStore(storage::Database& database) : m_database(database) {}

    /// For rules and answers: only jobs of this organization.
    [[nodiscard]] Result<JobRecord> find(const JobId& id, const QString& organizationKey);
    /// A Job as JSON.
    [[nodiscard]] Result<QByteArray> json(const JobId& id, const QString& organizationKey);
    /// An array of at most 50 JobSummaries as JSON, newest first.
    [[nodiscard]] Result<QByteArray> listJson(ProjectKey project, std::optional<JobStatus> status);
    [[nodiscard]] Result<bool> hasActive(ProjectKey project, std::optional<JobType> type = {});

    [[nodiscard]] Result<JobId> insert(const QString& organizationKey, ProjectKey project, const NewJob& job, const QDateTime& now);

    /// Whether claim() would find something. For connections that read.
    [[nodiscard]] Result<bool> hasClaimable(const QDateTime& now);
    /// Takes the oldest job that waits or whose worker has been silent; nothing when there is none.
    [[nodiscard]] Result<std::optional<JobRecord>> claim(const QString& worker, const QDateTime& now, qint64 leaseMilliseconds);
    /// The job if this worker still has it and nobody cancelled it.
    [[nodiscard]] Result<std::optional<JobRecord>> held(JobKey key, const QString& worker);
    [[nodiscard]] Result<void> extendLease(JobKey key, const QString& worker, const QDateTime& now, qint64 leaseMilliseconds);
    /// Lets every running job be claimed at once: for the start of a server that has the database for itself.
    [[nodiscard]] Result<void> releaseAll();
    /// Gives a job back to the queue, for a worker that ends before the job does.
    [[nodiscard]] Result<void> release(JobKey key, const QString& worker);

    /// Writes down what the job has to do: these items, in this order of keys.
    [[nodiscard]] Result<void> setItems(JobKey key, const QList<ItemKey>& items, const QList<ItemKey>& rejected);
    [[nodiscard]] Result<QList<JobItem>> nextItems(JobKey key, ItemKey after, int limit);
    /// Marks items as done and moves the progress.
    [[nodiscard]] Result<void> advance(JobKey key, const QList<ItemKey>& done, const JobProgress& progress);
    [[nodiscard]] Result<void> finish(JobKey key, JobStatus status, const QByteArray& result, const QString& error, const QDateTime& now);

private:
    [[nodiscard]] Result<std::optional<JobRecord>> one(const QString& sql, const QVariantList& values);
    [[nodiscard]] Result<void> run(const QString& sql, const QVariantList& values);

    storage::Database& m_database;
};

}

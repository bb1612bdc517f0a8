#include "backend/store/jobstore.h"

#include "models/domain/xct.h"
#include "models/wire/json.h"

namespace galley::backend {

namespace {

const QString summaryFields =
    QStringLiteral(R"("id":"%s","job_type":"%s","status":"%s","progress_current":%d,"progress_total":%d,"created_at":"%s","started_at":%s,)"
                   R"("completed_at":%s,"error":%s)");

const QString summaryValues =
    QStringLiteral("id, job_type, status, progress_current, progress_total, created_at, json_quote(started_at), json_quote(completed_at), "
                   "json_quote(error)");

const QString summaryJson = QStringLiteral("CAST(format('{") + summaryFields + QStringLiteral("}', ") + summaryValues + QStringLiteral(") AS BLOB)");

const QString jobJson = QStringLiteral("CAST(format('{") + summaryFields + QStringLiteral(R"(,"progress_detail":%s,"result":%s}', )") + summaryValues
    + QStringLiteral(", progress_detail, coalesce(result, 'null')) AS BLOB)");

// Named in full, because RETURNING knows no alias.
const QString recordColumns = QStringLiteral(
    "jobs.job_key, jobs.id, jobs.organization_id, jobs.project_key, (SELECT p.id FROM projects p WHERE p.project_key = jobs.project_key), "
    "jobs.job_type, jobs.status, CAST(jobs.payload AS BLOB), jobs.prepared, jobs.progress_current, jobs.progress_total, jobs.generated, "
    "jobs.flagged, jobs.failed, jobs.xct_used, CAST(jobs.progress_detail AS BLOB)");

constexpr int listLimit = 50;

JobRecord readRecord(const storage::Query& query)
{
    JobRecord result;
    result.key = query.integer(0);
    result.id = JobId::fromText(query.text(1)).value_or(JobId());
    result.organizationKey = query.text(2);
    result.project = {query.integer(3)};
    result.projectId = ProjectId::fromText(query.text(4)).value_or(ProjectId());
    result.type = valueOf<JobType>(query.text(5)).value_or(JobType::Generation);
    result.status = valueOf<JobStatus>(query.text(6)).value_or(JobStatus::Failed);
    result.payload = query.bytes(7);
    result.prepared = query.integer(8) != 0;
    result.current = query.integer(9);
    result.total = query.integer(10);
    result.generated = query.integer(11);
    result.flagged = query.integer(12);
    result.failed = query.integer(13);
    result.xctUsed = query.integer(14);
    result.detail = query.bytes(15);
    return result;
}

}

wire::GenerationSummary JobRecord::summary() const
{
    wire::GenerationSummary result;
    result.generatedCount = generated;
    result.failedCount = failed;
    result.flaggedCount = flagged;
    result.xctUsed = Xct::fromTenThousandths(xctUsed).text();
    const QByteArray failures = R"({"generated_count":0,"failed_count":0,"failed_items":)" + detail + '}';
    if (auto read = wire::decode<wire::GenerationSummary>(failures)) {
        result.failedItems = std::move(read->failedItems);
    }
    return result;
}

Result<void> JobStore::run(const QString& sql, const QVariantList& values)
{
    return m_database.execute(sql, values).map([](qint64) {});
}

Result<std::optional<JobRecord>> JobStore::one(const QString& sql, const QVariantList& values)
{
    auto query = m_database.prepare(sql);
    if (!query) {
        return failure(query.error());
    }
    if (auto done = query->run(values); !done) {
        return failure(done.error());
    }
    return query->next() ? std::optional(readRecord(*query)) : std::nullopt;
}

Result<JobRecord> JobStore::find(const JobId& id, const QString& organizationKey)
{
    auto found = one(QStringLiteral("SELECT ") + recordColumns + QStringLiteral(" FROM jobs WHERE id = ? AND organization_id = ?"),
                     {id.text(), organizationKey});
    if (!found) {
        return failure(found.error());
    }
    if (!*found) {
        return failure(ErrorCode::NotFound, QStringLiteral("There is no such job."));
    }
    return std::move(**found);
}

Result<QByteArray> JobStore::json(const JobId& id, const QString& organizationKey)
{
    auto found = m_database.value(QStringLiteral("SELECT ") + jobJson + QStringLiteral(" FROM jobs WHERE id = ? AND organization_id = ?"),
                                  {id.text(), organizationKey});
    if (!found) {
        return failure(found.error());
    }
    if (!found->isValid()) {
        return failure(ErrorCode::NotFound, QStringLiteral("There is no such job."));
    }
    return found->toByteArray();
}

Result<QByteArray> JobStore::listJson(ProjectKey project, std::optional<JobStatus> status)
{
    QVariantList values{project.value};
    QString condition;
    if (status) {
        condition = QStringLiteral(" AND status = ?");
        values.append(QString::fromLatin1(nameOf(*status)));
    }
    values.append(listLimit);
    auto query = m_database.prepare(QStringLiteral("SELECT ") + summaryJson + QStringLiteral(" FROM jobs WHERE project_key = ?") + condition
                                    + QStringLiteral(" ORDER BY job_key DESC LIMIT ?"));
    if (!query) {
        return failure(query.error());
    }
    if (auto done = query->run(values); !done) {
        return failure(done.error());
    }
    QByteArray result("[");
    while (query->next()) {
        if (result.size() > 1) {
            result += ',';
        }
        result += query->bytes(0);
    }
    result += ']';
    return result;
}

Result<bool> JobStore::hasActive(ProjectKey project, std::optional<JobType> type)
{
    QVariantList values{project.value};
    QString condition;
    if (type) {
        condition = QStringLiteral(" AND job_type = ?");
        values.append(QString::fromLatin1(nameOf(*type)));
    }
    return m_database
        .value(QStringLiteral("SELECT EXISTS (SELECT 1 FROM jobs WHERE project_key = ? AND status IN ('queued', 'running')") + condition
                   + QStringLiteral(")"),
               values)
        .map([](const QVariant& value) { return value.toBool(); });
}

Result<JobId> JobStore::insert(const QString& organizationKey, ProjectKey project, const NewJob& job, const QDateTime& now)
{
    const JobId id = JobId::make();
    return run(QStringLiteral("INSERT INTO jobs (id, organization_id, project_key, job_type, status, payload, created_by, created_at) "
                              "VALUES (?, ?, ?, ?, 'queued', ?, ?, ?)"),
               {id.text(),
                organizationKey,
                project.value,
                QString::fromLatin1(nameOf(job.type)),
                QString::fromUtf8(job.payload),
                job.userKey,
                instantText(now)})
        .map([&] { return id; });
}

Result<bool> JobStore::hasClaimable(const QDateTime& now)
{
    return m_database
        .value(QStringLiteral("SELECT EXISTS (SELECT 1 FROM jobs WHERE status IN ('queued', 'running') AND "
                              "(status = 'queued' OR lease_until < ?))"),
               {now.toMSecsSinceEpoch()})
        .map([](const QVariant& value) { return value.toBool(); });
}

Result<std::optional<JobRecord>> JobStore::claim(const QString& worker, const QDateTime& now, qint64 leaseMilliseconds)
{
    const qint64 milliseconds = now.toMSecsSinceEpoch();
    return one(QStringLiteral("UPDATE jobs SET status = 'running', worker = ?, lease_until = ?, started_at = coalesce(started_at, ?) "
                              "WHERE job_key = (SELECT c.job_key FROM jobs c WHERE c.status IN ('queued', 'running') AND "
                              "(c.status = 'queued' OR c.lease_until < ?) ORDER BY c.job_key LIMIT 1) RETURNING ")
                   + recordColumns,
               {worker, milliseconds + leaseMilliseconds, instantText(now), milliseconds});
}

Result<std::optional<JobRecord>> JobStore::held(JobKey key, const QString& worker)
{
    return one(QStringLiteral("SELECT ") + recordColumns + QStringLiteral(" FROM jobs WHERE job_key = ? AND worker = ? AND status = 'running'"),
               {key, worker});
}

Result<void> JobStore::extendLease(JobKey key, const QString& worker, const QDateTime& now, qint64 leaseMilliseconds)
{
    return run(QStringLiteral("UPDATE jobs SET lease_until = ? WHERE job_key = ? AND worker = ?"),
               {now.toMSecsSinceEpoch() + leaseMilliseconds, key, worker});
}

Result<void> JobStore::releaseAll()
{
    return run(QStringLiteral("UPDATE jobs SET lease_until = 0, worker = NULL WHERE status = 'running'"), {});
}

Result<void> JobStore::release(JobKey key, const QString& worker)
{
    return run(QStringLiteral("UPDATE jobs SET lease_until = 0, worker = NULL WHERE job_key = ? AND worker = ? AND status = 'running'"),
               {key, worker});
}

Result<void> JobStore::setItems(JobKey key, const QList<ItemKey>& items, const QList<ItemKey>& rejected)
{
    return run(QStringLiteral("INSERT INTO job_items (job_key, item_key, was_rejected) SELECT ?, value, 0 FROM json_each(?)"), {key, keyList(items)})
        .and_then([&] {
            return run(QStringLiteral("UPDATE job_items SET was_rejected = 1 WHERE job_key = ? AND item_key IN (SELECT value FROM json_each(?))"),
                       {key, keyList(rejected)});
        })
        .and_then([&] {
            return run(QStringLiteral("UPDATE jobs SET prepared = 1, progress_current = 0, progress_total = ? WHERE job_key = ?"),
                       {items.size(), key});
        });
}

Result<QList<JobItem>> JobStore::nextItems(JobKey key, ItemKey after, int limit)
{
    auto query = m_database.prepare(
        QStringLiteral("SELECT item_key, was_rejected FROM job_items WHERE job_key = ? AND item_key > ? ORDER BY item_key LIMIT ?"));
    if (!query) {
        return failure(query.error());
    }
    if (auto done = query->run({key, after, limit}); !done) {
        return failure(done.error());
    }
    QList<JobItem> result;
    while (query->next()) {
        result.append({query->integer(0), query->integer(1) != 0});
    }
    return result;
}

Result<void> JobStore::advance(JobKey key, const QList<ItemKey>& done, const JobProgress& progress)
{
    auto removed = m_database.execute(QStringLiteral("DELETE FROM job_items WHERE job_key = ? AND item_key IN (SELECT value FROM json_each(?))"),
                                      {key, keyList(done)});
    if (!removed) {
        return failure(removed.error());
    }
    auto moved = run(QStringLiteral("UPDATE jobs SET progress_current = progress_current + ?, generated = generated + ?, "
                                    "flagged = flagged + ?, failed = failed + ?, xct_used = xct_used + ? WHERE job_key = ?"),
                     {*removed, progress.generated, progress.flagged, progress.failed, progress.xctUsed, key});
    if (moved && progress.detail) {
        return run(QStringLiteral("UPDATE jobs SET progress_detail = ? WHERE job_key = ?"), {QString::fromUtf8(*progress.detail), key});
    }
    return moved;
}

Result<void> JobStore::finish(JobKey key, JobStatus status, const QByteArray& result, const QString& error, const QDateTime& now)
{
    return run(QStringLiteral("UPDATE jobs SET status = ?, result = ?, error = ?, completed_at = ?, worker = NULL, lease_until = 0 "
                              "WHERE job_key = ?"),
               {QString::fromLatin1(nameOf(status)),
                QString::fromUtf8(result),
                error.isEmpty() ? QVariant() : QVariant(error),
                instantText(now),
                key})
        .and_then([&] { return run(QStringLiteral("DELETE FROM job_items WHERE job_key = ?"), {key}); });
}

}

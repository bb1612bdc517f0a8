#include "backend/jobs/generationjob.h"

#include "models/wire/json.h"

namespace galley::backend {

namespace {

constexpr int pageSize = 100;
constexpr qsizetype failureLimit = 100;

/// Texts are stored together as long as nobody waits for them noticeably: a quick writer shares transactions, a slow one never loses a text
/// that was paid for.
constexpr qsizetype flushCount = 25;
constexpr std::chrono::milliseconds flushTime{100};

/// The failures that a job shows, with the newest added.
QByteArray withFailure(const QByteArray& detail, const ItemId& item, const QString& error)
{
    QJsonArray list = QJsonDocument::fromJson(detail).array();
    list.append(QJsonObject{{QStringLiteral("item_id"), item.text()}, {QStringLiteral("error"), error}});
    while (list.size() > failureLimit) {
        list.removeFirst();
    }
    return QJsonDocument(list).toJson(QJsonDocument::Compact);
}

}

GenerationJob::GenerationJob(const JobEnvironment& environment, JobRecord job, QString worker)
    : m_environment(environment), m_job(std::move(job)), m_worker(std::move(worker))
{
}

GenerationJob::~GenerationJob() = default;

void GenerationJob::run(const StopFlag& stop)
{
    if (auto ready = prepare(); !ready) {
        fail(ready.error());
        return;
    }
    publishStart();
    if (auto ready = openWriter(); !ready) {
        fail(ready.error());
        return;
    }
    const auto worked = work(stop);
    if (!worked) {
        fail(worked.error());
        return;
    }
    if (*worked == Held::No) {
        publishEnd();
        return;
    }
    if (stop.isSet()) {
        giveBack();
        return;
    }
    if (const auto finished = finish({}); !finished) {
        fail(finished.error());
        return;
    }
    publishEnd();
}

Result<void> GenerationJob::prepare()
{
    auto order = GenerationOrder::fromPayload(m_job.payload);
    if (!order) {
        return failure(order.error());
    }
    m_order = std::move(*order);
    if (m_job.prepared) {
        return {};
    }
    return m_environment.database.write([&](storage::Database& database) -> Result<void> {
        const QDateTime now = m_environment.clock.now();
        ItemStore items(database, m_job.project);
        JobStore jobs(database);
        Result<QList<ItemState>> states;
        if (m_order.request.itemIds) {
            states = items.keys(*m_order.request.itemIds).and_then([&](const QList<ItemKey>& keys) { return items.writable(keys); });
        } else {
            states = items.writable(m_order.scope == GenerationScope::Pending        ? std::optional(ItemStatus::Pending)
                                        : m_order.scope == GenerationScope::Rejected ? std::optional(ItemStatus::Rejected)
                                                                                     : std::nullopt);
        }
        if (!states) {
            return failure(states.error());
        }
        QList<ItemKey> keys;
        QList<ItemKey> rejected;
        for (const ItemState& state : *states) {
            if (m_order.scope == GenerationScope::Rejected && state.status != ItemStatus::Rejected) {
                continue;
            }
            keys.append(state.key);
            if (state.status == ItemStatus::Rejected) {
                rejected.append(state.key);
            }
        }
        if (m_order.scope == GenerationScope::All || m_order.scope == GenerationScope::Rejected) {
            const auto reset = items.setStatus(keys, ItemStatus::Pending, {QString(), now});
            if (!reset) {
                return failure(reset.error());
            }
            if (reset->count > 0) {
                m_environment.announcer.itemsChanged(m_job.organizationKey, m_job.projectId, reset->cursor);
            }
        }
        m_job.total = keys.size();
        m_environment.announcer.jobChanged(m_job.organizationKey, m_job.projectId, m_job.id);
        return jobs.setItems(m_job.key, keys, rejected);
    });
}

Result<void> GenerationJob::openWriter()
{
    storage::Database& database = m_environment.database.reader();
    auto provider = m_environment.providers(m_order.request.aiProvider);
    const auto tone = toneInstructions(database, m_job.organizationKey, m_order.request.tone);
    if (!provider || !tone) {
        return failure(provider ? tone.error() : provider.error());
    }
    m_writer = std::make_unique<TextWriter>(std::move(*provider), m_order.request, *tone);
    ItemStore items(database, m_job.project);
    auto texts = ProjectTexts::read(items);
    if (!texts) {
        return failure(texts.error());
    }
    m_texts = std::move(*texts);
    return {};
}

Result<GenerationJob::Held> GenerationJob::work(const StopFlag& stop)
{
    m_lastFlush = std::chrono::steady_clock::now();
    for (ItemKey after = 0;;) {
        auto page = JobStore(m_environment.database.reader()).nextItems(m_job.key, after, pageSize);
        if (!page) {
            return failure(page.error());
        }
        if (page->isEmpty()) {
            const auto held = flush();
            if (!held || *held == Held::No) {
                return held;
            }
            // Items that changed while their texts were written are still in the list: they get another try.
            if (after == 0) {
                return Held::Yes;
            }
            after = 0;
            continue;
        }
        for (const JobItem& item : *page) {
            if (stop.isSet()) {
                return flush();
            }
            if (auto done = process(item, stop); !done) {
                return failure(done.error());
            }
            after = item.item;
            if (m_outcomes.size() >= flushCount || std::chrono::steady_clock::now() - m_lastFlush >= flushTime) {
                const auto held = flush();
                if (!held || *held == Held::No) {
                    return held;
                }
            }
        }
    }
}

Result<void> GenerationJob::process(const JobItem& item, const StopFlag& stop)
{
    ItemStore items(m_environment.database.reader(), m_job.project);
    const auto texts = items.texts(item.item);
    if (!texts) {
        return failure(texts.error());
    }
    Outcome outcome{item, {}, {}, {}, {}};
    const bool wanted =
        *texts && !(*texts)->state.isExcluded && (m_order.scope == GenerationScope::Selected || (*texts)->state.status == ItemStatus::Pending);
    // Somebody decided or deleted it meanwhile: that stands.
    if (wanted) {
        outcome.read = (*texts)->state;
        auto written = m_writer->write(**texts, item.wasRejected, *m_texts, stop);
        // Broken off, not failed: whoever takes the job up again writes it.
        if (!written && stop.isSet()) {
            return {};
        }
        if (written) {
            written->usage.job = m_job.id;
            written->usage.item = (*texts)->id;
            outcome.written = std::move(*written);
        } else {
            outcome.error = written.error().message;
        }
        outcome.id = (*texts)->id;
    }
    m_outcomes.append(std::move(outcome));
    return {};
}

Result<GenerationJob::Held> GenerationJob::flush()
{
    m_lastFlush = std::chrono::steady_clock::now();
    if (m_outcomes.isEmpty()) {
        return Held::Yes;
    }
    const QList<Outcome> outcomes = std::exchange(m_outcomes, {});
    QList<Outcome> stored;
    auto held = m_environment.database.write([&](storage::Database& database) -> Result<Held> {
        JobStore jobs(database);
        auto job = jobs.held(m_job.key, m_worker);
        if (!job) {
            return failure(job.error());
        }
        if (!*job) {
            return Held::No;
        }
        JobProgress progress;
        QList<ItemKey> done;
        QByteArray detail = (*job)->detail;
        qint64 cursor = 0;
        for (const Outcome& outcome : outcomes) {
            const auto isDone = store(database, outcome, progress, cursor);
            if (!isDone) {
                return failure(isDone.error());
            }
            if (!*isDone) {
                continue;
            }
            done.append(outcome.item.item);
            stored.append(outcome);
            if (!outcome.error.isEmpty()) {
                detail = withFailure(detail, outcome.id, outcome.error);
                progress.detail = detail;
            }
        }
        if (cursor > 0) {
            m_environment.announcer.itemsChanged(m_job.organizationKey, m_job.projectId, cursor);
        }
        m_environment.announcer.jobChanged(m_job.organizationKey, m_job.projectId, m_job.id);
        return jobs.advance(m_job.key, done, progress)
            .and_then([&] { return jobs.extendLease(m_job.key, m_worker, m_environment.clock.now(), jobLeaseMilliseconds); })
            .map([] { return Held::Yes; });
    });
    if (held && *held == Held::Yes) {
        publishItems(stored);
    }
    return held;
}

Result<bool> GenerationJob::store(storage::Database& database, const Outcome& outcome, JobProgress& progress, qint64& cursor)
{
    if (!outcome.error.isEmpty()) {
        ++progress.failed;
        return true;
    }
    if (!outcome.written) {
        return true;
    }
    ItemStore items(database, m_job.project);
    const auto now = items.state(outcome.item.item);
    if (!now) {
        return failure(now.error());
    }
    if (!*now) {
        return true;
    }
    if ((*now)->revision != outcome.read.revision) {
        return false;
    }
    const QDateTime instant = m_environment.clock.now();
    const auto changed = items.write(**now, outcome.written->writing, instant);
    if (!changed) {
        return failure(changed.error());
    }
    cursor = changed->cursor;
    ++progress.generated;
    progress.flagged += outcome.written->writing.status == ItemStatus::Flagged ? 1 : 0;
    progress.xctUsed += outcome.written->usage.xct.tenThousandths();
    return book(database, m_job.organizationKey, outcome.written->usage, instant).map([] { return true; });
}

Result<GenerationJob::Held> GenerationJob::finish(const QString& error)
{
    return m_environment.database.write([&](storage::Database& database) -> Result<Held> {
        JobStore jobs(database);
        auto job = jobs.held(m_job.key, m_worker);
        if (!job) {
            return failure(job.error());
        }
        if (!*job) {
            return Held::No;
        }
        const bool nothingWorked = error.isEmpty() && (*job)->generated == 0 && (*job)->failed > 0;
        const JobStatus status = error.isEmpty() && !nothingWorked ? JobStatus::Completed : JobStatus::Failed;
        const QString message = nothingWorked ? QStringLiteral("No text could be written; the details name the reasons.") : error;
        m_environment.announcer.jobChanged(m_job.organizationKey, m_job.projectId, m_job.id);
        m_environment.announcer.projectChanged(m_job.organizationKey, m_job.projectId);
        return jobs.finish(m_job.key, status, wire::encode((*job)->summary()), message, m_environment.clock.now())
            .and_then([&] { return setGenerating(database, m_job.project, false); })
            .map([] { return Held::Yes; });
    });
}

void GenerationJob::giveBack()
{
    (void)m_environment.database.write([&](storage::Database& database) { return JobStore(database).release(m_job.key, m_worker); });
}

void GenerationJob::fail(const Error& error)
{
    // A full disk or a lost connection passes: the job waits for its lease to run out and is taken up again. Anything else would fail again.
    if (error.code == ErrorCode::StorageFull || error.code == ErrorCode::Unavailable) {
        return;
    }
    if (const auto finished = finish(error.message); finished) {
        publishEnd();
    }
}

void GenerationJob::publishStart()
{
    wire::ProgressEvent event;
    event.type = QStringLiteral("start");
    event.jobId = wire::Nullable<QString>(m_job.id.text());
    event.current = m_job.current;
    event.total = m_job.total;
    event.status = wire::Nullable<QString>(QString::fromLatin1(nameOf(JobStatus::Running)));
    m_environment.progress.publish(m_job.id, event);
}

void GenerationJob::publishItems(const QList<Outcome>& outcomes)
{
    m_job.current += outcomes.size();
    if (!m_environment.progress.isWatched(m_job.id)) {
        return;
    }
    ItemStore items(m_environment.database.reader(), m_job.project);
    wire::ProgressEvent event;
    event.jobId = wire::Nullable<QString>(m_job.id.text());
    event.total = m_job.total;
    event.current = m_job.current;
    for (const Outcome& outcome : outcomes) {
        event.itemId = wire::Nullable<QString>(outcome.id.text());
        event.item.reset();
        event.message.reset();
        event.status.reset();
        if (!outcome.error.isEmpty()) {
            event.type = QStringLiteral("error");
            event.message = wire::Nullable<QString>(outcome.error);
        } else if (outcome.written) {
            event.type = QStringLiteral("item");
            event.status = wire::Nullable<QString>(QString::fromLatin1(nameOf(outcome.written->writing.status)));
            if (const auto json = items.json(outcome.item.item); json && !json->isEmpty()) {
                auto item = wire::decode<wire::ContentItem>(*json);
                event.item = item ? std::optional(std::move(*item)) : std::nullopt;
            }
        } else {
            continue;
        }
        m_environment.progress.publish(m_job.id, event);
    }
    event = {};
    event.type = QStringLiteral("progress");
    event.jobId = wire::Nullable<QString>(m_job.id.text());
    event.current = m_job.current;
    event.total = m_job.total;
    m_environment.progress.publish(m_job.id, event);
}

void GenerationJob::publishEnd()
{
    wire::ProgressEvent event;
    event.jobId = wire::Nullable<QString>(m_job.id.text());
    const auto job = JobStore(m_environment.database.reader()).find(m_job.id, m_job.organizationKey);
    event.type = job && job->status == JobStatus::Failed ? QStringLiteral("error") : QStringLiteral("complete");
    event.status = wire::Nullable<QString>(QString::fromLatin1(nameOf(job ? job->status : JobStatus::Cancelled)));
    event.current = job ? job->current : m_job.current;
    event.total = m_job.total;
    m_environment.progress.publish(m_job.id, event);
    m_environment.progress.finish(m_job.id);
}

}

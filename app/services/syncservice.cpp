#include "app/services/syncservice.h"

#include <QJsonDocument>

#include "app/services/workspacecore.h"
#include "app/sync/syncengine.h"
#include "models/base/future.h"

namespace galley::app {

namespace {

constexpr int longestList = 10'000;
constexpr qsizetype shownRows = 100;

QDateTime instantOf(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
}

SyncState stateOf(const Intent& intent)
{
    switch (intent.state) {
    case IntentState::Failed:
        return SyncState::Failed;
    case IntentState::Conflict:
        return SyncState::Conflict;
    case IntentState::Sending:
        return SyncState::Sending;
    case IntentState::Waiting:
        break;
    }
    return SyncState::Waiting;
}

int orderOf(SyncState state)
{
    return state == SyncState::Conflict ? 0 : state == SyncState::Failed ? 1 : 2;
}

}

SyncService::SyncService(WorkspaceCore& core, QObject* parent) : QObject(parent), m_core(core)
{
    connect(&core.sync(), &SyncEngine::statusChanged, this, &SyncService::statusChanged);
    connect(&core.sync(), &SyncEngine::outboxChanged, this, &SyncService::outboxChanged);
}

SyncService::~SyncService() = default;

SyncStatus SyncService::status() const
{
    return m_core.sync().status();
}

Result<QList<OutboxEntry>> SyncService::outbox()
{
    const auto intents = m_core.work().intents(longestList);
    if (!intents) {
        return failure(intents.error());
    }
    QList<OutboxEntry> entries;
    entries.reserve(intents->size());
    for (const Intent& intent : *intents) {
        OutboxEntry entry{intent.id, intent.title, instantOf(intent.created), stateOf(intent), intent.attempts, intent.message, intent.project, {}};
        for (qsizetype index = 0; index < intent.items.size() && entry.rows.size() < shownRows; ++index) {
            if (!intent.isPending(index)) {
                continue;
            }
            if (const auto row = m_core.reader().rowOf(intent.items[index].id); row && *row) {
                entry.rows.append(**row);
            }
        }
        entries.append(entry);
    }
    std::stable_sort(
        entries.begin(), entries.end(), [](const OutboxEntry& left, const OutboxEntry& right) { return orderOf(left.state) < orderOf(right.state); });
    return entries;
}

Result<QList<ConflictDetail>> SyncService::conflicts(const IntentId& id)
{
    const auto intent = m_core.work().intent(id);
    if (!intent) {
        return failure(intent.error());
    }
    QList<ConflictDetail> details;
    if (!*intent) {
        return details;
    }
    const Intent& found = **intent;
    for (const IntentItem& item : found.items) {
        const auto trouble = found.troubles.constFind(item.id);
        if (trouble == found.troubles.cend() || trouble->kind != Trouble::Kind::Conflict) {
            continue;
        }
        ConflictDetail detail;
        detail.id = id;
        detail.mineAt = instantOf(found.created);
        detail.theirsAt = instantOf(trouble->at);
        detail.theirs = trouble->theirs;
        if (const auto row = m_core.reader().rowOf(item.id); row && *row) {
            detail.row = **row;
            if (const auto summaries = m_core.reader().summaries({detail.row}); summaries && !summaries->isEmpty()) {
                detail.name = summaries->first().name;
            }
        }
        if (!found.status.isEmpty()) {
            detail.mine.insert(QStringLiteral("status"), found.status);
            detail.base.insert(QStringLiteral("status"), statusWord(item.baseStatus));
        }
        if (!found.reason.isEmpty()) {
            detail.mine.insert(QStringLiteral("metadata"), QJsonObject{{QStringLiteral("reject_reason"), found.reason}});
        }
        if (found.kind == IntentKind::Edit) {
            detail.mine.insert(QStringLiteral("generated_content"), found.change.value(QStringLiteral("mine")));
            detail.base.insert(QStringLiteral("generated_content"), found.change.value(QStringLiteral("base")));
        }
        details.append(detail);
    }
    return details;
}

void SyncService::syncNow()
{
    m_core.sync().syncNow();
}

void SyncService::setWorkOffline(bool offline)
{
    m_core.sync().setWorkOffline(offline);
}

bool SyncService::worksOffline() const
{
    return m_core.sync().worksOffline();
}

QFuture<Result<void>> SyncService::finish(QFuture<Result<PushOutcome>> work)
{
    return work | then(this, [this](const Result<PushOutcome>& outcome) -> Result<void> {
               if (!outcome) {
                   m_core.noteError(outcome.error());
                   return failure(outcome.error());
               }
               m_core.sync().applied(*outcome);
               return {};
           });
}

QFuture<Result<void>> SyncService::retry(const IntentId& id)
{
    return finish(m_core.writer().run([id, now = m_core.now()](WriteFiles& files) { return retryIntent(files, id, now); }));
}

QFuture<Result<void>> SyncService::discard(const IntentId& id)
{
    return finish(m_core.writer().run([id, now = m_core.now()](WriteFiles& files) { return discardIntent(files, id, now); }));
}

QFuture<Result<void>> SyncService::resolve(const IntentId& id, ConflictChoice choice, const QJsonObject& merged)
{
    const Resolution resolution = choice == ConflictChoice::UseMine ? Resolution::Mine
        : choice == ConflictChoice::UseTheirs                       ? Resolution::Theirs
                                                                    : Resolution::Merged;
    return finish(m_core.writer().run(
        [id, resolution, merged, now = m_core.now()](WriteFiles& files) { return resolveIntent(files, id, resolution, merged, now); }));
}

}

#include "app/services/reviewservice.h"

#include <QtConcurrent/QtConcurrentRun>

#include "app/cache/draftstore.h"
#include "app/services/workspacecore.h"
#include "app/sync/decisions.h"
#include "app/sync/syncengine.h"
#include "models/base/future.h"

namespace galley::app {

namespace {

/// In a workspace without a server beyond this computer there is nothing to be in step with.
void tellLocal(ItemSummary& item)
{
    if (item.syncState != SyncState::Conflict && item.syncState != SyncState::Failed) {
        item.syncState = SyncState::LocalOnly;
    }
}

}

ReviewService::ReviewService(WorkspaceCore& core, QObject* parent) : QObject(parent), m_core(core)
{
    connect(&core, &WorkspaceCore::rowsChanged, this, &ReviewService::rowsChanged);
    connect(&core, &WorkspaceCore::queueChanged, this, &ReviewService::queueChanged);
}

ReviewService::~ReviewService() = default;

QFuture<Result<QList<ItemRow>>> ReviewService::order(const ItemQuery& query)
{
    m_core.sync().follow(query.projectId);
    return QtConcurrent::run(&m_core.pool(),
                             [readers = m_core.readers(), query] { return readers->use([&](CacheReader& reader) { return reader.order(query); }); });
}

Result<QList<ItemSummary>> ReviewService::summaries(const QList<ItemRow>& rows)
{
    auto items = m_core.reader().summaries(rows);
    if (items && m_core.isLocal()) {
        std::for_each(items->begin(), items->end(), tellLocal);
    }
    return items;
}

Result<ItemDetail> ReviewService::detail(ItemRow row)
{
    auto item = m_core.reader().detail(row);
    if (item && m_core.isLocal()) {
        tellLocal(item->summary);
    }
    return item;
}

Result<StatusTally> ReviewService::tally(const ProjectId& project)
{
    return m_core.reader().tally(project);
}

std::optional<ItemRow> ReviewService::nextUndecided(const QList<ItemRow>& order, qsizetype after, int step)
{
    return m_core.reader().nextUndecided(order, after, step).value_or(std::nullopt);
}

QFuture<Result<DecisionOutcome>> ReviewService::decide(const ItemSelection& selection, Decision decision, const QString& reason)
{
    return finishDecision(m_core.writer().run([rows = selection.rows, decision, reason, now = m_core.now()](WriteFiles& files) {
        return app::decide(files, rows, decision, reason, now);
    }));
}

QFuture<Result<DecisionOutcome>> ReviewService::edit(ItemRow row, const QJsonObject& generatedContent, bool approve)
{
    return finishDecision(m_core.writer().run(
        [row, generatedContent, approve, now = m_core.now()](WriteFiles& files) { return app::edit(files, row, generatedContent, approve, now); }));
}

QFuture<Result<DecisionOutcome>> ReviewService::finishDecision(QFuture<Result<DecisionDone>> decision)
{
    return decision | then(this, [this](const Result<DecisionDone>& done) -> Result<DecisionOutcome> {
               if (!done) {
                   m_core.noteError(done.error());
                   return failure(done.error());
               }
               if (!done->rows.isEmpty()) {
                   m_core.announce(done->project, done->rows);
                   Q_EMIT m_core.projectsChanged();
                   m_core.sync().outboxGrew();
               }
               return done->outcome;
           });
}

std::optional<ItemId> ReviewService::idOf(ItemRow row)
{
    const auto items = m_core.reader().summaries({row});
    return items && !items->isEmpty() ? std::optional(items->first().id) : std::nullopt;
}

QFuture<Result<void>> ReviewService::keepDraft(const ProjectId& project, ItemRow row, const TextDraft& draft)
{
    return m_core.writer().run([project, item = idOf(row), draft, now = m_core.now()](WriteFiles& files) -> Result<void> {
        if (!item) {
            return failure(ErrorCode::NotFound, tr("This item has been removed; its draft cannot be kept."));
        }
        return DraftStore(files.workDatabase).put(project, *item, now, draft);
    });
}

QFuture<Result<void>> ReviewService::dropDraft(ItemRow row)
{
    return m_core.writer().run(
        [item = idOf(row)](WriteFiles& files) -> Result<void> { return item ? DraftStore(files.workDatabase).remove(*item) : Result<void>(); });
}

QFuture<Result<QHash<ItemRow, TextDraft>>> ReviewService::drafts(const ProjectId& project)
{
    return m_core.writer().run([project](WriteFiles& files) { return DraftStore(files.workDatabase).drafts(project); })
        | then(this, [this](const Result<QHash<ItemId, TextDraft>>& stored) -> Result<QHash<ItemRow, TextDraft>> {
               if (!stored) {
                   return failure(stored.error());
               }
               QHash<ItemRow, TextDraft> result;
               for (auto draft = stored->begin(); draft != stored->end(); ++draft) {
                   if (const auto row = m_core.reader().rowOf(draft.key().uuid()); row && *row) {
                       result.insert(**row, draft.value());
                   }
               }
               return result;
           });
}

Result<QList<UndoStep>> ReviewService::undoSteps(const ProjectId& project, int limit)
{
    const auto steps = m_core.work().steps(project, limit);
    if (!steps) {
        return failure(steps.error());
    }
    constexpr qsizetype shownRows = 1000;
    QList<UndoStep> result;
    for (const Step& step : *steps) {
        UndoStep shown{step.id.toString(QUuid::WithoutBraces), step.label, QDateTime::fromMSecsSinceEpoch(step.at, Qt::UTC), {}};
        for (const StepItem& item : step.items.first(std::min(shownRows, step.items.size()))) {
            if (const auto row = m_core.reader().rowOf(item.id); row && *row) {
                shown.rows.append(**row);
            }
        }
        result.append(shown);
    }
    return result;
}

bool ReviewService::canUndo(const ProjectId& project) const
{
    return m_core.work().hasStep(project, StepState::Done).value_or(false);
}

bool ReviewService::canRedo(const ProjectId& project) const
{
    return m_core.work().hasStep(project, StepState::Undone).value_or(false);
}

QFuture<Result<UndoStep>> ReviewService::finishUndo(const ProjectId& project, QFuture<Result<UndoDone>> undone)
{
    return undone | then(this, [this, project](const Result<UndoDone>& done) -> Result<UndoStep> {
               if (!done) {
                   m_core.noteError(done.error());
                   return failure(done.error());
               }
               m_core.announce(project, done->rows);
               Q_EMIT m_core.projectsChanged();
               m_core.sync().outboxGrew();
               if (done->leftAlone > 0) {
                   Q_EMIT m_core.notice(
                       tr("%n items were changed by others since and were left as they are.", nullptr, static_cast<int>(done->leftAlone)));
               }
               return done->step;
           });
}

QFuture<Result<UndoStep>> ReviewService::undo(const ProjectId& project)
{
    return finishUndo(project, m_core.writer().run([project, now = m_core.now()](WriteFiles& files) { return app::undo(files, project, now); }));
}

QFuture<Result<UndoStep>> ReviewService::redo(const ProjectId& project)
{
    return finishUndo(project, m_core.writer().run([project, now = m_core.now()](WriteFiles& files) { return app::redo(files, project, now); }));
}

}

#pragma once

#include <QJsonObject>

#include "app/cache/writer.h"
#include "app/services/reviewservice.h"

/// What a user does to items, as it is written down: first the intent, its undo step and the history in `work.db`, one transaction that survives
/// a power cut; then the change laid over the cache. Runs in the writer's thread.
namespace galley::app {

struct DecisionDone {
    DecisionOutcome outcome;
    ProjectId project;
    QList<ItemRow> rows; ///< that changed
    bool edited = false; ///< texts were typed
};

struct UndoDone {
    UndoStep step;
    QList<ItemRow> rows; ///< that changed
    qint64 leftAlone = 0; ///< changed by others since, or gone
};

/// `sparesProtected`: texts typed by hand and published ones are left as they are.
[[nodiscard]] Result<DecisionDone> decide(WriteFiles& files, QList<ItemRow> rows, Decision decision, const QString& reason, qint64 now,
                                          bool sparesProtected = false);
[[nodiscard]] Result<DecisionDone> edit(WriteFiles& files, ItemRow row, const QJsonObject& texts, bool approve, qint64 now);
/// Edits of several items as one step. What was decided is to be reviewed again.
[[nodiscard]] Result<DecisionDone> editMany(WriteFiles& files, const QList<TextChange>& changes, const QString& label, qint64 now);
/// Takes the newest step back; items that somebody changed since stay as they are. NotFound when there is none.
[[nodiscard]] Result<UndoDone> undo(WriteFiles& files, const ProjectId& project, qint64 now);
/// Takes a step back that need not be the newest.
[[nodiscard]] Result<UndoDone> undoStep(WriteFiles& files, const QUuid& step, qint64 now);
[[nodiscard]] Result<UndoDone> redo(WriteFiles& files, const ProjectId& project, qint64 now);

}

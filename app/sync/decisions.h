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
};

struct UndoDone {
    UndoStep step;
    QList<ItemRow> rows; ///< that changed
    qint64 leftAlone = 0; ///< changed by others since, or gone
};

[[nodiscard]] Result<DecisionDone> decide(WriteFiles& files, QList<ItemRow> rows, Decision decision, const QString& reason, qint64 now);
[[nodiscard]] Result<DecisionDone> edit(WriteFiles& files, ItemRow row, const QJsonObject& texts, bool approve, qint64 now);
/// Takes the newest step back; items that somebody changed since stay as they are. NotFound when there is none.
[[nodiscard]] Result<UndoDone> undo(WriteFiles& files, const ProjectId& project, qint64 now);
[[nodiscard]] Result<UndoDone> redo(WriteFiles& files, const ProjectId& project, qint64 now);

}

#pragma once

#include "app/cache/findingstore.h"
#include "app/cache/writer.h"

/// Findings that a reviewer does not want to see, and what is remembered of sentences. Runs in the writer's thread.
namespace galley::app {

/// Writes down what is ignored, as one undo step with a row in the history. `ignore.step` is made here. `row` is the item it is about; 0 for a
/// kind in a view. Taking the step back shows the findings again.
[[nodiscard]] Result<void> ignoreFinding(WriteFiles& files, const ProjectId& project, ItemRow row, StoredIgnore ignore, const QString& label,
                                         qint64 now);

/// Brings the memory of sentences up to what these items say now. Rows that are gone are passed over. One transaction on `work.db`.
[[nodiscard]] Result<void> rememberSentences(WriteFiles& files, const QList<ItemRow>& rows);

/// The rows whose decisions the memory has not seen yet, and up to which row of the history they go. Nothing is marked as seen.
struct UnseenDecisions {
    QList<ItemRow> rows;
    qint64 upTo = 0;
    bool any = false; ///< the history has grown; its new rows may concern no item
};
[[nodiscard]] Result<UnseenDecisions> unseenDecisions(WriteFiles& files);
/// Notes that the memory has seen the history up to there.
[[nodiscard]] Result<void> setSeen(WriteFiles& files, qint64 upTo);
/// Every decided item of a project until `setRead` was called for it; nothing afterwards.
[[nodiscard]] Result<QList<ItemRow>> decidedBefore(WriteFiles& files, const ProjectId& project);
[[nodiscard]] Result<void> setRead(WriteFiles& files, const ProjectId& project);

}

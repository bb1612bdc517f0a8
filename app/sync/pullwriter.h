#pragma once

#include <QSet>
#include <vector>

#include "app/cache/writer.h"

/// What the server has, on its way into the cache. Runs in the writer's thread, inside a bulk task.
namespace galley::app {

/// What writing a few items did.
struct PullSlice {
    QList<ItemRow> changed;
    std::vector<ItemRow> seen; ///< every row that was in the slice, changed or not
    bool queueMoved = false; ///< items came or went
    bool outboxMoved = false; ///< changes of this user were settled, merged, or became conflicts
};

/// Writes all of the items or, on an error, none. Pending changes of this user on them are reconciled and laid over again.
[[nodiscard]] Result<PullSlice> writeItems(WriteFiles& files, const ProjectId& project, const QList<PreparedItem>& items, qint64 now);
/// Takes items away that the server deleted.
[[nodiscard]] Result<PullSlice> removeItems(WriteFiles& files, const QList<QUuid>& items, qint64 now);
/// Takes away what a full list did not hold. `seen` are the rows that it held.
[[nodiscard]] Result<PullSlice> removeUnseen(WriteFiles& files, const ProjectId& project, std::vector<ItemRow> seen, qint64 now);

}

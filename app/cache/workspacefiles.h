#pragma once

#include <QStringList>
#include <memory>

#include "models/base/clock.h"
#include "models/storage/rawdatabase.h"

namespace galley::app {

/// The two files of a workspace, open for writing.
struct WorkspaceFiles {
    std::unique_ptr<storage::RawDatabase> work;
    std::unique_ptr<storage::RawDatabase> cache;
    QStringList notices; ///< what the user should know: whole sentences
};

/// Opens both files, making or migrating them. A damaged cache is set aside and starts empty; damaged work is set aside and taken from its newest
/// backup. StorageFull when the folder cannot be written.
[[nodiscard]] Result<WorkspaceFiles> openWorkspaceFiles(const QString& folder, const Clock& clock);
/// Copies `work.db` into `backups/` once a day and keeps seven copies. Any thread, while the workspace is in use.
[[nodiscard]] Result<void> backUpWork(const QString& folder, const Clock& clock);
/// Looks the cache over, which takes a while for a big one; when it is damaged it is marked, and set aside at the next start.
[[nodiscard]] Result<void> checkCache(const QString& folder);
void markCacheDamaged(const QString& folder);

[[nodiscard]] QString workPath(const QString& folder);
[[nodiscard]] QString cachePath(const QString& folder);

}

#pragma once

#include "app/cache/cachereader.h"
#include "app/cache/workstore.h"

namespace galley::app {

/// Writes the history of a project as CSV, one line for each item and act, oldest first. Cells that a spreadsheet would run are made harmless.
/// The file appears whole or not at all. Gives the number of lines.
[[nodiscard]] Result<qint64> writeHistory(WorkStore& work, CacheReader& reader, const ProjectId& project, const QString& path);

}

#pragma once

#include <QString>

#include "models/base/result.h"

namespace galley::backend {

/// Copies a data directory into a new folder, consistently, also while a server runs on it: database, key file and stored objects. The
/// folder is a data directory itself. Conflict when it exists already; on failure nothing is left there.
[[nodiscard]] Result<void> backUp(const QString& dataDirectory, const QString& folder);
/// Checks the database file with all its references, its version, and the key file.
[[nodiscard]] Result<void> checkData(const QString& dataDirectory);

}

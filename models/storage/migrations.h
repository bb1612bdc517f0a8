#pragma once

#include <QList>

#include "models/storage/database.h"

namespace galley::storage {

/// One step of a schema: it is never changed once released. A fresh database runs the same steps as an old one.
struct Migration {
    int version; ///< 1, 2, 3 ... without gaps
    const char* reason; ///< why the step was made, in a sentence
    QStringList statements; ///< SQL, one statement each
};

/// Brings a database to the newest version, each step in a transaction of its own with its number (`PRAGMA user_version`).
/// A database newer than the program is refused and left unchanged.
[[nodiscard]] Result<void> migrate(Database& database, const QList<Migration>& steps);
/// The version a database stands at; 0 when it is empty.
[[nodiscard]] Result<int> schemaVersion(Database& database);

}

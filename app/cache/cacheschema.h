#pragma once

#include <QList>

#include "models/storage/migrations.h"

namespace galley::app {

/// The tables of `cache.db`: what the server has, with this user's pending changes laid over it. It may be thrown away and filled again.
[[nodiscard]] const QList<storage::Migration>& cacheMigrations();
/// The tables of `work.db`: what only this user has.
[[nodiscard]] const QList<storage::Migration>& workMigrations();

}

#pragma once

#include "models/storage/migrations.h"

namespace galley::backend {

/// All steps of the server's schema in their order. Ids are TEXT (canonical UUIDs), instants are BIGINT (milliseconds since 1970,
/// UTC), booleans are INTEGER 0 or 1, JSON is TEXT. Every table of an organization's things has `organization_id`.
[[nodiscard]] QList<storage::Migration> schemaSteps();

}

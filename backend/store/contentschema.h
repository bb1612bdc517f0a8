#pragma once

#include <QStringList>

namespace galley::backend {

/// The tables of projects, sources, items, jobs, usage and billing.
///
/// Keys are never used twice, so that what still speaks of a deleted row never means another one.
///
/// Who owns a row is said once: projects carry the organization, everything below carries the number of its project, and a ProjectKey is
/// only handed out for an organization (ProjectStore::find).
///
/// Items lie in two tables. `items` holds the texts; `item_states` holds what a decision changes, in narrow rows, because rewriting a
/// narrow row is ten times faster. An item without a row in `item_states` is not there for anybody: that is how an import is all or
/// nothing though it is written in many transactions. Instants are TEXT as on the wire (ISO 8601, UTC, milliseconds): they sort, and
/// answers of many items are put together without reading them.
[[nodiscard]] QStringList contentSchema();

}

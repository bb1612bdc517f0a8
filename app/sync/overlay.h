#pragma once

#include "app/cache/writer.h"

/// The shown state of an item is what the server said last, with the pending intents laid over it in their order. This is the one place that
/// says so; everything quicker must come to the same.
namespace galley::app {

/// Computes these rows anew in a transaction of their own, and gives those that changed.
[[nodiscard]] Result<QList<ItemRow>> relay(WriteFiles& files, QList<ItemRow> rows);
/// The same for every row that carries a mark or that a pending intent names: after a start, and after a cache was filled anew.
[[nodiscard]] Result<QList<ItemRow>> relayAll(WriteFiles& files);

/// The rows of some items; those that are not in the cache are left out.
[[nodiscard]] Result<QList<ItemRow>> rowsOf(WriteFiles& files, const QList<IntentItem>& items);

}

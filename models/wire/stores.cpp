#include "models/wire/stores.h"

#include "models/wire/codec.h"

namespace galley::wire {

GALLEY_WIRE_TYPE(StoreConnection)
GALLEY_WIRE_TYPE(StoreConnectionCreate)
GALLEY_WIRE_TYPE(StoreConnectionUpdate)
GALLEY_WIRE_TYPE(StoreConnectionTest)
GALLEY_WIRE_TYPE(StoreSyncRequest)
GALLEY_WIRE_TYPE(StoreSyncResult)
GALLEY_WIRE_TYPE(StoreSyncSummary)
GALLEY_WIRE_TYPE(StoreSyncHistoryEntry)
GALLEY_WIRE_TYPE(StoreSyncHistory)
GALLEY_WIRE_TYPE(ImportFilters)
GALLEY_WIRE_TYPE(ImportPreview)
GALLEY_WIRE_TYPE(ImportRequest)
GALLEY_WIRE_TYPE(ImportStarted)

GALLEY_WIRE_LIST(StoreConnection)

}

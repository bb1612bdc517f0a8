#include "models/wire/content.h"

#include "models/wire/codec.h"

namespace galley::wire {

GALLEY_WIRE_TYPE(GenerationRequest)
GALLEY_WIRE_TYPE(ContentItem)
GALLEY_WIRE_TYPE(ItemBatchStatus)
GALLEY_WIRE_TYPE(ItemIds)
GALLEY_WIRE_TYPE(ContentItemUpdate)
GALLEY_WIRE_TYPE(FailedItem)
GALLEY_WIRE_TYPE(GenerationSummary)
GALLEY_WIRE_TYPE(CountResult)
GALLEY_WIRE_TYPE(ProgressEvent)

GALLEY_WIRE_LIST(ContentItem)

}

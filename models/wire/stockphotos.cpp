#include "models/wire/stockphotos.h"

#include "models/wire/codec.h"

namespace galley::wire {

GALLEY_WIRE_TYPE(StockPhoto)
GALLEY_WIRE_TYPE(StockPhotoPage)
GALLEY_WIRE_TYPE(StockPhotoKey)
GALLEY_WIRE_TYPE(StockPhotoKeyCreate)
GALLEY_WIRE_TYPE(StockPhotoKeyUpdate)

GALLEY_WIRE_LIST(StockPhotoKey)

}

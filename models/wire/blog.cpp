#include "models/wire/blog.h"

#include "models/wire/codec.h"

namespace galley::wire {

GALLEY_WIRE_TYPE(BlogPostSummary)
GALLEY_WIRE_TYPE(BlogPost)
GALLEY_WIRE_TYPE(BlogPostCreate)
GALLEY_WIRE_TYPE(BlogPostUpdate)
GALLEY_WIRE_TYPE(PublishRequest)
GALLEY_WIRE_TYPE(ScheduleRequest)
GALLEY_WIRE_TYPE(BlogImage)
GALLEY_WIRE_TYPE(StockImageRequest)
GALLEY_WIRE_TYPE(AiImageRequest)
GALLEY_WIRE_TYPE(BlogConnection)
GALLEY_WIRE_TYPE(BlogConnectionCreate)
GALLEY_WIRE_TYPE(BlogConnectionUpdate)
GALLEY_WIRE_TYPE(BlogConnectionTest)
GALLEY_WIRE_TYPE(WordPressCategory)
GALLEY_WIRE_TYPE(BlogTemplate)
GALLEY_WIRE_TYPE(BlogTemplateCreate)
GALLEY_WIRE_TYPE(BlogTemplateUpdate)
GALLEY_WIRE_TYPE(SeoCheck)
GALLEY_WIRE_TYPE(SeoScore)
GALLEY_WIRE_TYPE(BlogAnalytics)

GALLEY_WIRE_LIST(BlogPostSummary)
GALLEY_WIRE_LIST(BlogImage)
GALLEY_WIRE_LIST(BlogConnection)
GALLEY_WIRE_LIST(WordPressCategory)
GALLEY_WIRE_LIST(BlogTemplate)

}

#pragma once

#include "models/base/result.h"
#include "models/wire/values.h"

namespace galley::backend {

/// Proves that a text which is stored and later copied into answers unread is one JSON object. The error names `field`.
[[nodiscard]] Result<void> checkObject(const wire::JsonObject& object, const QString& field);

}

#pragma once

#include <QString>

#include "backend/http/message.h"

namespace galley::backend {

/// Tells two requests apart: a hash of verb, target and body. The boundary of a multipart body does not count, since a client makes a
/// new one each time.
[[nodiscard]] QString fingerprintOf(const http::Request& request);

}

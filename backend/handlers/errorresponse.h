#pragma once

#include <QStringList>

#include "backend/http/message.h"
#include "models/base/error.h"

namespace galley::backend {

/// What an error is answered with depends on a little of the request.
struct ErrorContext {
    bool hasIfMatch = false; ///< a conflict is then 412
    QByteArray place = "body"; ///< first part of `loc`: body, query or path
};

/// The contract's form of an error: `{"detail": "…"}`, for 422 `{"detail": [{"loc": […], "msg": "…", "type": "…"}]}`. Of an internal
/// error nothing is told. For ErrorCode::RateLimited `field` holds the seconds to wait, sent as Retry-After.
[[nodiscard]] http::Response errorResponse(const Error& error, const ErrorContext& context = {});

/// 401, 403, 404 and so on.
[[nodiscard]] int httpStatus(ErrorCode code, bool hasIfMatch = false);

}

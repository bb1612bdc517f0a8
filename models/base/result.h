#pragma once

#include <tl/expected.hpp>
#include <utility>

#include "models/base/error.h"

namespace galley {

/// A value or an Error. Functions that can fail return it and are marked [[nodiscard]].
template <class T> using Result = tl::expected<T, Error>;

using Unexpected = tl::unexpected<Error>;

/// Builds the failing side of any Result.
[[nodiscard]] inline Unexpected failure(ErrorCode code, QString message, QString field = {})
{
    return Unexpected(Error{code, std::move(message), std::move(field)});
}

/// Hands the error of one Result on as the error of another.
[[nodiscard]] inline Unexpected failure(Error error)
{
    return Unexpected(std::move(error));
}

}

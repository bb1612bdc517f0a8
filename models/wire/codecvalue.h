#pragma once

#include <simdjson.h>

#include "models/wire/codec.h"

/// The parser behind the codec, for the two files that know it: codec.cpp and itemstream.cpp.
namespace galley::wire::codec {

struct Value {
    simdjson::ondemand::value json;
};

[[nodiscard]] Unexpected malformed(simdjson::error_code code);
[[nodiscard]] Result<QDateTime> parseInstant(std::string_view text);
/// The parser of this thread: it keeps its buffers between documents.
[[nodiscard]] simdjson::ondemand::parser& threadParser();

}

#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "backend/http/message.h"

namespace galley::http {

enum class Framing { ContentLength, Chunked, UntilClose, NoBody };

struct HeadOptions {
    Framing framing = Framing::ContentLength;
    std::uint64_t contentLength = 0;
    bool keepAlive = true;
    bool version10 = false; ///< the client speaks HTTP/1.0 and wants to be told that the connection stays
};

/// Whether every name is a token and no value holds a control character, so that nobody can smuggle a header or a second answer in.
[[nodiscard]] bool isSafe(const Headers& headers);

/// Status line and header fields with the empty line. Framing, Connection, Date and nosniff are the
/// server's own; a handler's fields of these names are left out.
[[nodiscard]] std::string responseHead(const Response& response, const HeadOptions& options);

}

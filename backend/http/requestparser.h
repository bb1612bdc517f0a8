#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "backend/http/message.h"

namespace galley::http {

/// Reads one HTTP/1.x request from bytes as they come in. Strict: what could be read in two ways is refused.
class RequestParser
{
public:
    enum class Step {
        NeedMore, ///< all that could be used has been used
        HeaderDone, ///< once, before the body
        Done, ///< the request is complete; the bytes left over belong to the next one
        Failed, ///< see failure(); the connection cannot go on
    };
    struct Fed {
        std::size_t consumed = 0;
        Step step = Step::NeedMore;
    };
    struct Failure {
        int status = 400;
        std::string detail;
    };

    RequestParser(std::size_t headerBytes, std::size_t headerFields);
    ~RequestParser();
    RequestParser(const RequestParser&) = delete;
    RequestParser& operator=(const RequestParser&) = delete;

    /// `bytes` begins with what the last call left unconsumed.
    [[nodiscard]] Fed feed(std::string_view bytes);

    // From HeaderDone on:
    /// The caller may move it away once.
    [[nodiscard]] Request& request();
    [[nodiscard]] bool keepsAlive() const;
    [[nodiscard]] bool isVersion10() const;
    [[nodiscard]] bool expectsContinue() const;
    /// Nothing for a chunked body; 0 where there is no body.
    [[nodiscard]] std::optional<std::uint64_t> bodyLength() const;
    [[nodiscard]] bool isDone() const;

    /// Where the body goes; false out of it fails the request with `sinkFailure`.
    void setBodySink(std::function<bool(std::string_view)> sink);
    void setBodyLimit(std::uint64_t bytes);

    [[nodiscard]] const Failure& failure() const;

private:
    class Parser;
    std::unique_ptr<Parser> m_parser;
    std::size_t m_headerBytes;
    std::size_t m_headerConsumed = 0;
    bool m_headerReported = false;
};

}

#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "backend/http/message.h"

namespace galley::http {

struct MultipartLimits {
    std::size_t parts = 100;
    std::size_t headerBytes = 8192; ///< of one part
};

/// One field of a multipart/form-data body: where its content lies in the body, in bytes.
struct Part {
    std::string name;
    std::optional<std::string> fileName; ///< its last path component, UTF-8, without control characters; nothing for a plain value
    std::string contentType; ///< as sent, or empty
    std::uint64_t offset = 0;
    std::uint64_t size = 0;
};

/// Finds the parts in bytes as they come in (RFC 7578, RFC 2046 section 5.1). Contents are not kept, only where they lie.
class MultipartParser
{
public:
    MultipartParser(std::string_view boundary, MultipartLimits limits);

    /// False when the body is malformed or passes a limit; see error(). What follows the closing boundary is ignored.
    [[nodiscard]] bool feed(std::string_view bytes);
    /// False when the closing boundary has not been seen.
    [[nodiscard]] bool finish();
    [[nodiscard]] const std::string& error() const { return m_error; }
    [[nodiscard]] std::vector<Part> takeParts() { return std::move(m_parts); }

private:
    enum class State { Preamble, AfterBoundary, Header, Content, Epilogue };

    [[nodiscard]] bool step(bool& goesOn);
    [[nodiscard]] bool afterBoundary(bool& goesOn);
    [[nodiscard]] bool header(bool& goesOn);
    void content(bool& goesOn);
    [[nodiscard]] bool beginPart(std::string_view fields);
    bool fail(std::string error);
    void consume(std::size_t size);

    std::string m_delimiter;
    MultipartLimits m_limits;
    State m_state = State::Preamble;
    std::string m_pending;
    std::size_t m_used = 0; ///< of m_pending
    std::int64_t m_offset = -2; ///< of the first unused byte; a line break is imagined before the body
    std::vector<Part> m_parts;
    std::string m_error;
};

/// A parsed form. It reads from the request's body, so it must not outlive the request.
class Multipart
{
public:
    struct Failure {
        int status = 400;
        std::string detail;
    };

    /// 415 when the body is no multipart/form-data, 400 when it is malformed.
    [[nodiscard]] static std::variant<Multipart, Failure> parse(const Request& request, MultipartLimits limits = {});

    [[nodiscard]] const std::vector<Part>& parts() const { return m_parts; }
    /// The first part of that name, or null.
    [[nodiscard]] const Part* find(std::string_view name) const;
    /// The content as text; nothing when it is longer than `maximum` or cannot be read.
    [[nodiscard]] std::optional<std::string> text(const Part& part, std::uint64_t maximum = 1U << 20U) const;
    /// The content of the first part of that name, if it has one, is no longer than `maximum` and is UTF-8.
    [[nodiscard]] std::optional<std::string> value(std::string_view name, std::uint64_t maximum = 1U << 20U) const;
    /// Hands the content over piece by piece. False when it cannot be read or the receiver returned false.
    [[nodiscard]] bool read(const Part& part, const std::function<bool(std::string_view)>& receiver) const;
    /// Writes the content to a new file or over an old one.
    [[nodiscard]] bool save(const Part& part, const std::filesystem::path& target) const;

private:
    Multipart(const Request& request, std::vector<Part> parts) : m_request(&request), m_parts(std::move(parts)) {}

    const Request* m_request;
    std::vector<Part> m_parts;
};

/// A header value with parameters, as in `form-data; name="a"`: its first word in lower case and the parameters in order, names in
/// lower case, quotes removed. Nothing when it is malformed.
struct ParameterizedValue {
    std::string value;
    std::vector<std::pair<std::string, std::string>> parameters;

    [[nodiscard]] std::optional<std::string_view> find(std::string_view name) const;
};
[[nodiscard]] std::optional<ParameterizedValue> parseParameterizedValue(std::string_view text);

}

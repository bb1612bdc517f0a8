#pragma once

#include <any>
#include <cstdint>
#include <filesystem>
#include <initializer_list>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace galley::http {

class EventSource;
class TemporaryFile;

struct Header {
    std::string name;
    std::string value;

    bool operator==(const Header&) const = default;
};

/// The header fields of one message, in their order. Names compare without case.
class Headers
{
public:
    Headers() = default;
    Headers(std::initializer_list<Header> fields) : m_fields(fields) {}

    /// The first field of that name. The view dies with the next change of the headers.
    [[nodiscard]] std::optional<std::string_view> find(std::string_view name) const;
    [[nodiscard]] bool contains(std::string_view name) const { return find(name).has_value(); }
    [[nodiscard]] std::size_t count(std::string_view name) const;
    /// Replaces all fields of that name by one.
    void set(std::string name, std::string value);
    void add(std::string name, std::string value);
    void remove(std::string_view name);

    [[nodiscard]] bool empty() const { return m_fields.empty(); }
    [[nodiscard]] std::size_t size() const { return m_fields.size(); }
    [[nodiscard]] auto begin() const { return m_fields.begin(); }
    [[nodiscard]] auto end() const { return m_fields.end(); }

private:
    std::vector<Header> m_fields;
};

/// What a client asked for. The server hands it to exactly one handler at a time.
struct Request {
    std::string method; ///< upper case as sent: "GET"
    std::string target; ///< as sent; may hold secrets, so it never goes to a log
    std::string path; ///< the target's path, still percent-encoded, "/" at least
    std::vector<std::string> segments; ///< the path's parts, percent-decoded, valid UTF-8, never "." or ".."
    std::string query; ///< what follows "?", raw; its escapes have been checked
    Headers headers;
    std::string body; ///< empty when bodyFile is set
    std::filesystem::path bodyFile; ///< a body too big for memory; removed with the last holder of `spool`
    std::shared_ptr<const TemporaryFile> spool; ///< owns bodyFile; a job that outlives the request keeps a copy
    std::string peerAddress; ///< the client's address as text, IPv4-mapped addresses as IPv4
    std::string routePattern; ///< "/api/v1/projects/{project_id}"; fit for logs
    std::map<std::string, std::string> pathParameters; ///< filled by the Router, percent-decoded
    std::any context; ///< what RouteOptions::admit hands to the handler, such as who is signed in

    /// The query's names and values in order, decoded; '+' is a space.
    [[nodiscard]] std::vector<std::pair<std::string, std::string>> queryParameters() const;
    /// The first value of that name in the query.
    [[nodiscard]] std::optional<std::string> queryParameter(std::string_view name) const;
    /// The parameter of the route's pattern, or an empty text where the pattern has none of that name.
    [[nodiscard]] const std::string& pathParameter(const std::string& name) const;
    [[nodiscard]] std::uint64_t bodySize() const;
    /// The body as text, read from bodyFile where it lies there. Nothing when it is longer than `maximum` bytes or cannot be read.
    [[nodiscard]] std::optional<std::string> wholeBody(std::uint64_t maximum = 16U << 20U) const;
    /// The media type of the body in lower case without parameters: "application/json"; empty where none is given.
    [[nodiscard]] std::string contentType() const;
};

/// What the server answers. Exactly one of body, bodyFile and events carries the content.
struct Response {
    int status = 200;
    Headers headers = {};
    std::string body = {};
    std::filesystem::path bodyFile = {}; ///< streamed from disk when set
    std::shared_ptr<const TemporaryFile> bodyFileOwner = {}; ///< keeps a temporary bodyFile until it has been sent
    std::shared_ptr<EventSource> events = {}; ///< when set, the answer is text/event-stream until it is closed
};

/// `text` as a JSON string with its quotes. Invalid UTF-8 becomes U+FFFD.
[[nodiscard]] std::string jsonQuoted(std::string_view text);
/// A finished JSON text as an answer.
[[nodiscard]] Response jsonResponse(int status, std::string json);
/// `{"detail": detail}`, the contract's form of an error.
[[nodiscard]] Response errorResponse(int status, std::string_view detail);
/// "Not Found" for 404, and so on; "Unknown" for numbers without a phrase.
[[nodiscard]] std::string_view reasonPhrase(int status);

}

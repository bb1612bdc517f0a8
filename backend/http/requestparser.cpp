#include "backend/http/requestparser.h"

#include <utility>

#include <boost/asio/buffer.hpp>
#include <boost/beast/http/basic_parser.hpp>
#include <boost/beast/http/error.hpp>
#include <boost/beast/http/verb.hpp>

#include "backend/http/text.h"
#include "backend/http/uri.h"

namespace galley::http {

namespace beast = boost::beast;

namespace {

/// Chunk sizes, their extensions and trailers are told apart from content only at their end, so an endless one must be cut.
constexpr std::size_t longestChunkHead = 8192;

std::string text(beast::string_view view)
{
    return {view.data(), view.size()};
}

}

/// Collects what Beast's parser finds. Beast checks the grammar; what goes beyond one field (Host, codings, the target) is checked here.
class RequestParser::Parser final : public beast::http::basic_parser<true>
{
public:
    Parser(std::size_t headerBytes, std::size_t headerFields) : m_headerFields(headerFields)
    {
        header_limit(static_cast<std::uint32_t>(headerBytes));
        body_limit(boost::none);
        eager(false);
    }

    void fail(int status, std::string detail)
    {
        if (failure.detail.empty()) {
            failure = {status, std::move(detail)};
        }
    }

    Request request;
    Failure failure;
    int version = 11;
    bool knownMethod = true;
    bool expectsContinue = false;
    bool headerComplete = false;
    std::function<bool(std::string_view)> sink;

    /// What the grammar alone does not tell.
    void checkHeader()
    {
        const Headers& headers = request.headers;
        const auto coding = headers.find("Transfer-Encoding");
        expectsContinue = version == 11 && equalsIgnoringCase(headers.find("Expect").value_or(std::string_view{}), "100-continue");
        if (!knownMethod) {
            fail(501, "Method not implemented");
        } else if (headers.count("Host") > 1 || (version == 11 && headers.count("Host") == 0)) {
            fail(400, "One Host header is required");
        } else if (coding && (version == 10 || headers.contains("Content-Length"))) {
            fail(400, "Ambiguous body length");
        } else if (coding && (!chunked() || !equalsIgnoringCase(trimmed(*coding), "chunked"))) {
            fail(501, "Transfer coding not implemented");
        } else {
            readTarget();
        }
    }

private:
    void readTarget()
    {
        std::optional<Target> target = parseTarget(request.target);
        if (!target) {
            fail(400, "Malformed request target");
            return;
        }
        request.path = std::move(target->path);
        request.segments = std::move(target->segments);
        request.query = std::move(target->query);
    }

    std::size_t take(beast::string_view body, beast::error_code& error)
    {
        if (sink && !sink({body.data(), body.size()})) {
            error = beast::http::error::body_limit;
            return 0;
        }
        error = {};
        return body.size();
    }

    void on_request_impl(beast::http::verb verb, beast::string_view method, beast::string_view target, int httpVersion,
                         beast::error_code& error) override
    {
        knownMethod = verb != beast::http::verb::unknown && verb != beast::http::verb::connect;
        request.method = text(method);
        request.target = text(target);
        version = httpVersion;
        error = {};
    }

    void on_response_impl(int, beast::string_view, int, beast::error_code& error) override { error = {}; }

    void on_field_impl(beast::http::field, beast::string_view name, beast::string_view value, beast::error_code& error) override
    {
        error = {};
        // Fields after the body are no part of what was checked before it.
        if (headerComplete) {
            return;
        }
        if (request.headers.size() >= m_headerFields) {
            error = beast::http::error::header_limit;
            return;
        }
        request.headers.add(text(name), text(value));
    }

    void on_header_impl(beast::error_code& error) override
    {
        headerComplete = true;
        error = {};
    }

    void on_body_init_impl(const boost::optional<std::uint64_t>&, beast::error_code& error) override { error = {}; }
    std::size_t on_body_impl(beast::string_view body, beast::error_code& error) override { return take(body, error); }
    void on_chunk_header_impl(std::uint64_t, beast::string_view, beast::error_code& error) override { error = {}; }
    std::size_t on_chunk_body_impl(std::uint64_t, beast::string_view body, beast::error_code& error) override { return take(body, error); }
    void on_finish_impl(beast::error_code& error) override { error = {}; }

    std::size_t m_headerFields;
};

RequestParser::RequestParser(std::size_t headerBytes, std::size_t headerFields)
    : m_parser(std::make_unique<Parser>(headerBytes, headerFields)), m_headerBytes(headerBytes)
{
}

RequestParser::~RequestParser() = default;

RequestParser::Fed RequestParser::feed(std::string_view bytes)
{
    Fed fed;
    while (!m_parser->is_done()) {
        const std::string_view rest = bytes.substr(fed.consumed);
        beast::error_code error;
        const std::size_t used = m_parser->put(boost::asio::const_buffer(rest.data(), rest.size()), error);
        fed.consumed += used;
        m_headerConsumed += m_parser->headerComplete ? 0 : used;
        if (error == beast::http::error::need_more) {
            const std::size_t pending = bytes.size() - fed.consumed;
            if (!m_parser->headerComplete && m_headerConsumed + pending >= m_headerBytes) {
                m_parser->fail(431, "Request header too large");
                fed.step = Step::Failed;
            } else if (m_parser->headerComplete && pending > longestChunkHead) {
                m_parser->fail(400, "Malformed chunk");
                fed.step = Step::Failed;
            }
            return fed;
        }
        if (error == beast::http::error::header_limit) {
            m_parser->fail(431, "Request header too large");
        } else if (error == beast::http::error::body_limit) {
            m_parser->fail(413, "Request body too large");
        } else if (error) {
            m_parser->fail(400, "Malformed request");
        }
        if (error) {
            fed.step = Step::Failed;
            return fed;
        }
        if (m_parser->headerComplete && !m_headerReported) {
            m_headerReported = true;
            m_parser->checkHeader();
            fed.step = m_parser->failure.detail.empty() ? Step::HeaderDone : Step::Failed;
            return fed;
        }
        if (used == 0 && fed.consumed == bytes.size()) {
            return fed;
        }
    }
    fed.step = Step::Done;
    return fed;
}

Request& RequestParser::request()
{
    return m_parser->request;
}

bool RequestParser::keepsAlive() const
{
    return m_parser->keep_alive();
}

bool RequestParser::isVersion10() const
{
    return m_parser->version == 10;
}

bool RequestParser::expectsContinue() const
{
    return m_parser->expectsContinue;
}

std::optional<std::uint64_t> RequestParser::bodyLength() const
{
    if (m_parser->chunked()) {
        return std::nullopt;
    }
    const boost::optional<std::uint64_t> length = m_parser->content_length();
    return length ? *length : 0;
}

bool RequestParser::isDone() const
{
    return m_parser->is_done();
}

void RequestParser::setBodySink(std::function<bool(std::string_view)> sink)
{
    m_parser->sink = std::move(sink);
}

void RequestParser::setBodyLimit(std::uint64_t bytes)
{
    m_parser->body_limit(bytes);
}

const RequestParser::Failure& RequestParser::failure() const
{
    return m_parser->failure;
}

}

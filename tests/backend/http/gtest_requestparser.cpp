#include <gtest/gtest.h>

#include <string>

#include "backend/http/requestparser.h"

namespace galley::http {
namespace {

/// Feeds all bytes and keeps the rest as the server does.
class Reader
{
public:
    explicit Reader(std::size_t headerBytes = 16384, std::size_t headerFields = 100) : m_parser(headerBytes, headerFields)
    {
        m_parser.setBodySink([this](std::string_view bytes) {
            m_body += bytes;
            return true;
        });
    }

    RequestParser::Step feed(std::string_view bytes)
    {
        m_input += bytes;
        while (true) {
            const RequestParser::Fed fed = m_parser.feed(m_input);
            m_input.erase(0, fed.consumed);
            if (fed.step != RequestParser::Step::HeaderDone) {
                return fed.step;
            }
            m_headerDone = true;
        }
    }

    RequestParser m_parser;
    std::string m_input;
    std::string m_body;
    bool m_headerDone = false;
};

constexpr auto done = RequestParser::Step::Done;
constexpr auto failed = RequestParser::Step::Failed;
constexpr auto needMore = RequestParser::Step::NeedMore;

int statusOf(const std::string& bytes)
{
    Reader reader;
    return reader.feed(bytes) == failed ? reader.m_parser.failure().status : 0;
}

TEST(RequestParser, readsARequestByteByByte)
{
    const std::string bytes = "POST /a/b?c=d HTTP/1.1\r\nHost: h\r\nX-A:  1 \r\nContent-Length: 5\r\n\r\nhello";
    Reader reader;
    for (std::size_t index = 0; index + 1 < bytes.size(); ++index) {
        ASSERT_EQ(reader.feed(bytes.substr(index, 1)), needMore) << index;
    }
    ASSERT_EQ(reader.feed("o"), done);
    const Request& request = reader.m_parser.request();
    EXPECT_EQ(request.method, "POST");
    EXPECT_EQ(request.target, "/a/b?c=d");
    EXPECT_EQ(request.segments, (std::vector<std::string>{"a", "b"}));
    EXPECT_EQ(request.query, "c=d");
    EXPECT_EQ(request.headers.find("x-a"), "1");
    EXPECT_EQ(reader.m_body, "hello");
    EXPECT_TRUE(reader.m_parser.keepsAlive());
}

TEST(RequestParser, leavesTheNextRequestAlone)
{
    Reader reader;
    EXPECT_EQ(reader.feed("GET /1 HTTP/1.1\r\nHost: h\r\n\r\nGET /2 HTTP/1.1\r\n"), done);
    EXPECT_EQ(reader.m_input, "GET /2 HTTP/1.1\r\n");
}

TEST(RequestParser, readsChunksByteByByteAndIgnoresTrailers)
{
    const std::string bytes =
        "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n5;x=\"y\"\r\nhello\r\nA\r\n0123456789\r\n0\r\nAuthorization: x\r\n\r\n";
    Reader reader;
    for (std::size_t index = 0; index + 1 < bytes.size(); ++index) {
        ASSERT_EQ(reader.feed(bytes.substr(index, 1)), needMore) << index;
    }
    ASSERT_EQ(reader.feed("\n"), done);
    EXPECT_EQ(reader.m_body, "hello0123456789");
    EXPECT_FALSE(reader.m_parser.request().headers.contains("Authorization"));
    EXPECT_FALSE(reader.m_parser.bodyLength());
}

TEST(RequestParser, knowsOldClients)
{
    Reader old;
    EXPECT_EQ(old.feed("GET / HTTP/1.0\r\n\r\n"), done);
    EXPECT_TRUE(old.m_parser.isVersion10());
    EXPECT_FALSE(old.m_parser.keepsAlive());
    Reader kept;
    EXPECT_EQ(kept.feed("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n"), done);
    EXPECT_TRUE(kept.m_parser.keepsAlive());
    Reader closing;
    EXPECT_EQ(closing.feed("GET / HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n"), done);
    EXPECT_FALSE(closing.m_parser.keepsAlive());
}

TEST(RequestParser, refusesAmbiguousLengths)
{
    const std::string head = "POST / HTTP/1.1\r\nHost: h\r\n";
    EXPECT_EQ(statusOf(head + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n"), 400);
    EXPECT_EQ(statusOf(head + "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n"), 400);
    EXPECT_EQ(statusOf(head + "Content-Length: 5\r\nContent-Length: 6\r\n\r\n"), 400);
    EXPECT_EQ(statusOf(head + "Content-Length: 5, 6\r\n\r\n"), 400);
    EXPECT_EQ(statusOf(head + "Content-Length: -5\r\n\r\n"), 400);
    EXPECT_EQ(statusOf(head + "Content-Length: +5\r\n\r\n"), 400);
    EXPECT_EQ(statusOf(head + "Content-Length: 99999999999999999999999\r\n\r\n"), 400);
    EXPECT_EQ(statusOf(head + "Content-Length: 5\r\nTransfer-Encoding: identity\r\n\r\n"), 400);
    EXPECT_EQ(statusOf(head + "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n"), 400);
    EXPECT_EQ(statusOf(head + "Transfer-Encoding: gzip, chunked\r\n\r\n"), 501);
    EXPECT_EQ(statusOf(head + "Transfer-Encoding: xchunked\r\n\r\n"), 501);
    EXPECT_EQ(statusOf(head + "Transfer-Encoding: identity\r\nTransfer-Encoding: chunked\r\n\r\n"), 501);
    EXPECT_EQ(statusOf(head + "Transfer-Encoding : chunked\r\n\r\n"), 400);
    EXPECT_EQ(statusOf("POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n"), 400);
}

TEST(RequestParser, refusesMalformedRequests)
{
    EXPECT_EQ(statusOf("rubbish\r\n\r\n"), 400);
    EXPECT_EQ(statusOf("GET / HTTP/1.1\r\n\r\n"), 400) << "no Host";
    EXPECT_EQ(statusOf("GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n"), 400);
    EXPECT_EQ(statusOf("GET / HTTP/1.1\nHost: a\n\n"), 400) << "bare line feeds";
    EXPECT_EQ(statusOf("GET / HTTP/2.0\r\nHost: a\r\n\r\n"), 400);
    EXPECT_EQ(statusOf("GET / HTTP/1.2\r\nHost: a\r\n\r\n"), 400);
    EXPECT_EQ(statusOf("GET  / HTTP/1.1\r\nHost: a\r\n\r\n"), 400);
    EXPECT_EQ(statusOf("GET /a b HTTP/1.1\r\nHost: a\r\n\r\n"), 400);
    EXPECT_EQ(statusOf("GET /%zz HTTP/1.1\r\nHost: a\r\n\r\n"), 400);
    EXPECT_EQ(statusOf("BREW / HTTP/1.1\r\nHost: a\r\n\r\n"), 501);
    EXPECT_EQ(statusOf("CONNECT a:80 HTTP/1.1\r\nHost: a\r\n\r\n"), 501);
    EXPECT_EQ(statusOf(std::string("GET / HTTP/1.1\r\nHost: a\r\nX: b\0c\r\n\r\n", 35)), 400);
    EXPECT_EQ(statusOf("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"), 400);
    EXPECT_EQ(statusOf("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nabc\r\n0\r\n\r\n"), 400);
    EXPECT_EQ(statusOf("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFFF\r\n"), 400);
}

TEST(RequestParser, keepsItsLimits)
{
    EXPECT_EQ(statusOf("GET /" + std::string(20000, 'a')), 431);
    EXPECT_EQ(statusOf("GET / HTTP/1.1\r\nHost: h\r\nX: " + std::string(20000, 'a')), 431);
    std::string many = "GET / HTTP/1.1\r\nHost: h\r\n";
    for (int count = 0; count < 200; ++count) {
        many += "a: b\r\n";
    }
    EXPECT_EQ(statusOf(many + "\r\n"), 431);
    const std::string chunked = "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n";
    EXPECT_EQ(statusOf(chunked + "1;" + std::string(20000, 'x')), 400) << "a chunk's extension without end";
    EXPECT_EQ(statusOf(chunked + "0\r\nA: " + std::string(20000, 'x')), 400) << "a trailer without end";
    Reader reader;
    ASSERT_EQ(reader.feed(chunked), needMore);
    reader.m_parser.setBodyLimit(10);
    ASSERT_EQ(reader.feed("8\r\n01234567\r\n"), needMore);
    ASSERT_EQ(reader.feed("8\r\n01234567\r\n"), failed);
    EXPECT_EQ(reader.m_parser.failure().status, 413);
}

TEST(RequestParser, limitsTheHeaderAsAWhole)
{
    Reader reader(1000);
    auto step = reader.feed("GET / HTTP/1.1\r\nHost: h\r\n");
    for (int count = 0; count < 100 && step == needMore; ++count) {
        step = reader.feed("Name-" + std::to_string(count) + ": 0123456789\r\n");
    }
    ASSERT_EQ(step, failed);
    EXPECT_EQ(reader.m_parser.failure().status, 431);
}

}
}

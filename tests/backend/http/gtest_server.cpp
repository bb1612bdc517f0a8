#include <gtest/gtest.h>

#include <memory>
#include <string>

#include "backend/http/server.h"
#include "tests/backend/http/httpclient.h"

namespace galley::http {
namespace {

using testing::RawClient;

class ServerTest : public ::testing::Test {
protected:
    void startServer(Limits limits = {}, ServerOptions options = {})
    {
        m_server = std::make_unique<Server>(std::move(m_router), limits, std::move(options));
        const auto error = m_server->start("127.0.0.1", 0);
        ASSERT_FALSE(error.has_value()) << *error;
    }
    [[nodiscard]] RawClient connect() const { return RawClient(m_server->port()); }

    Router m_router;
    std::unique_ptr<Server> m_server;
};

Response echo(Request& request)
{
    return jsonResponse(200, jsonQuoted(request.body));
}

TEST_F(ServerTest, answersOnEachLane)
{
    m_router.add("POST", "/read", Lane::Read, echo);
    m_router.add("POST", "/write", Lane::Write, echo);
    m_router.add("POST", "/slow", Lane::Slow, echo);
    startServer();
    RawClient client = connect();
    for (const char* path : {"/read", "/write", "/slow", "/read"}) {
        const auto answer = client.post(path, "hello");
        ASSERT_TRUE(answer) << path;
        EXPECT_EQ(answer->status, 200);
        EXPECT_EQ(answer->body, "\"hello\"");
        EXPECT_EQ(answer->headers.at("x-content-type-options"), "nosniff");
    }
}

}
}

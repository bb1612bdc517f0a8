#include <gtest/gtest.h>

#include <stdexcept>
#include <string>

#include "backend/http/router.h"
#include "backend/http/uri.h"

namespace galley::http {
namespace {

Response nothing(Request&)
{
    return {};
}

std::string patternFor(const Router& router, const std::string& method, const std::string& target)
{
    const Router::Match match = router.match(method, parseTarget(target)->segments);
    return match.route != nullptr ? match.route->method + " " + match.route->pattern : std::string();
}

class RouterTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        for (const char* route : {"GET /",
                                  "GET /posts",
                                  "POST /posts",
                                  "GET /posts/{post_id}",
                                  "DELETE /posts/{post_id}",
                                  "GET /posts/analytics",
                                  "GET /posts/{post_id}/images/{image_id}",
                                  "GET /posts/analytics/daily",
                                  "GET /files/{name:path}",
                                  "PUT /files/index"}) {
            const std::string text = route;
            const auto space = text.find(' ');
            m_router.add(text.substr(0, space), text.substr(space + 1), Lane::Read, nothing);
        }
    }
    Router m_router;
};

TEST_F(RouterTest, prefersWordsToParameters)
{
    EXPECT_EQ(patternFor(m_router, "GET", "/posts/analytics"), "GET /posts/analytics");
    EXPECT_EQ(patternFor(m_router, "GET", "/posts/other"), "GET /posts/{post_id}");
    EXPECT_EQ(patternFor(m_router, "GET", "/"), "GET /");
}

TEST_F(RouterTest, goesBackToTheParameterWhenTheWordLeadsNowhere)
{
    EXPECT_EQ(patternFor(m_router, "GET", "/posts/analytics/images/7"), "GET /posts/{post_id}/images/{image_id}");
    EXPECT_EQ(patternFor(m_router, "DELETE", "/posts/analytics"), "DELETE /posts/{post_id}");
}

TEST_F(RouterTest, fillsParametersDecoded)
{
    const auto match = m_router.match("GET", parseTarget("/posts/a%2Fb/images/caf%C3%A9")->segments);
    ASSERT_NE(match.route, nullptr);
    EXPECT_EQ(match.parameters.at("post_id"), "a/b");
    EXPECT_EQ(match.parameters.at("image_id"), "caf\xC3\xA9");
}

TEST_F(RouterTest, takesTheRestOfAPath)
{
    const auto match = m_router.match("GET", parseTarget("/files/a/b/c.png")->segments);
    ASSERT_NE(match.route, nullptr);
    EXPECT_EQ(match.parameters.at("name"), "a/b/c.png");
    EXPECT_EQ(patternFor(m_router, "GET", "/files/index"), "GET /files/{name:path}");
}

TEST_F(RouterTest, tellsMissingPathsFromMissingMethods)
{
    EXPECT_EQ(Router::refusal(m_router.match("GET", {"nowhere"})).status, 404);
    const Response refusal = Router::refusal(m_router.match("PATCH", {"posts", "1"}));
    EXPECT_EQ(refusal.status, 405);
    EXPECT_EQ(refusal.headers.find("Allow"), "DELETE, GET, HEAD");
    EXPECT_EQ(refusal.body, "{\"detail\":\"Method Not Allowed\"}");
    EXPECT_EQ(Router::refusal(m_router.match("GET", {"posts", ""})).status, 404) << "a parameter is never empty";
}

TEST_F(RouterTest, answersHeadByGet)
{
    EXPECT_EQ(patternFor(m_router, "HEAD", "/posts"), "GET /posts");
}

TEST_F(RouterTest, refusesFaultyPatterns)
{
    EXPECT_THROW(m_router.add("GET", "/posts", Lane::Read, nothing), std::invalid_argument);
    EXPECT_THROW(m_router.add("GET", "/posts/{other}", Lane::Read, nothing), std::invalid_argument);
    EXPECT_THROW(m_router.add("GET", "posts", Lane::Read, nothing), std::invalid_argument);
    EXPECT_THROW(m_router.add("GET", "/a/{}", Lane::Read, nothing), std::invalid_argument);
    EXPECT_THROW(m_router.add("GET", "/a/{b", Lane::Read, nothing), std::invalid_argument);
    EXPECT_THROW(m_router.add("GET", "/a/{b}/{b}", Lane::Read, nothing), std::invalid_argument);
    EXPECT_THROW(m_router.add("GET", "/a/{b:path}/c", Lane::Read, nothing), std::invalid_argument);
    EXPECT_THROW(m_router.add("GET", "/a?b", Lane::Read, nothing), std::invalid_argument);
}

TEST_F(RouterTest, listsItsRoutes)
{
    EXPECT_EQ(m_router.routes().size(), 10U);
}

}
}

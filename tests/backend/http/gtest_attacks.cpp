#include <string>
#include <thread>
#include <vector>

#include "tests/backend/http/servertest.h"

// Clients that mean harm. Each test breaks one limit, sees the offender refused and somebody else served meanwhile.
namespace galley::http {
namespace {

using std::chrono::milliseconds;
using std::chrono::steady_clock;
using testing::RawClient;
using testing::ServerTest;

class AttackTest : public ServerTest
{
protected:
    void SetUp() override
    {
        ServerTest::SetUp();
        m_limits.headerTime = milliseconds(150);
        m_limits.bodyIdleTime = milliseconds(150);
        m_limits.bodyGrace = milliseconds(300);
        m_limits.keepAliveTime = milliseconds(150);
        m_limits.writeTime = milliseconds(150);
    }

    /// Sends one byte every ten milliseconds until the server ends it. True when it did.
    static bool trickle(RawClient& client, std::size_t most = 2000)
    {
        for (std::size_t count = 0; count < most; ++count) {
            if (!client.send("x") || !client.receive(milliseconds(10)).empty()) {
                return true;
            }
        }
        return false;
    }
};

TEST_F(AttackTest, slowHeadersAreCutOff)
{
    startServer();
    std::vector<RawClient> attackers;
    for (int count = 0; count < 50; ++count) {
        attackers.push_back(connect());
        attackers.back().send("GET /hello HTTP/1.1\r\nHost: h\r\nX-Slow: ");
    }
    const auto begin = steady_clock::now();
    EXPECT_TRUE(servesOthers());
    EXPECT_TRUE(trickle(attackers.front()));
    EXPECT_LT(steady_clock::now() - begin, milliseconds(10'000));
    for (std::size_t index = 1; index < attackers.size(); ++index) {
        const auto answer = attackers[index].receiveAnswer();
        ASSERT_TRUE(answer) << index;
        EXPECT_EQ(answer->status, 408);
        EXPECT_TRUE(attackers[index].waitForEnd());
    }
    EXPECT_TRUE(servesOthers());
}

TEST_F(AttackTest, slowHeadersAreCutOffOnALaterRequestToo)
{
    m_limits.keepAliveTime = milliseconds(60'000);
    startServer();
    RawClient client = connect();
    ASSERT_EQ(client.get("/hello")->status, 200);
    client.send("GET /he");
    EXPECT_EQ(client.receiveAnswer()->status, 408);
    EXPECT_TRUE(client.waitForEnd());
}

TEST_F(AttackTest, silentConnectionsAreClosed)
{
    startServer();
    RawClient silent = connect();
    RawClient idle = connect();
    ASSERT_EQ(idle.get("/hello")->status, 200);
    EXPECT_TRUE(silent.waitForEnd());
    EXPECT_TRUE(idle.waitForEnd());
}

TEST_F(AttackTest, stalledBodiesAreCutOff)
{
    startServer();
    RawClient client = connect();
    client.send("POST /read HTTP/1.1\r\nHost: h\r\nContent-Length: 1000\r\n\r\nbegin");
    EXPECT_TRUE(servesOthers());
    EXPECT_EQ(client.receiveAnswer()->status, 408);
    EXPECT_TRUE(client.waitForEnd());
}

TEST_F(AttackTest, bodiesBelowTheMinimumRateAreCutOff)
{
    startServer();
    RawClient client = connect();
    client.send("POST /read HTTP/1.1\r\nHost: h\r\nContent-Length: 1000000\r\n\r\n");
    EXPECT_TRUE(trickle(client)) << "each byte comes in time, all of them do not";
    EXPECT_TRUE(servesOthers());
    RawClient chunked = connect();
    chunked.send("POST /read HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n100000\r\n");
    EXPECT_TRUE(trickle(chunked));
}

TEST_F(AttackTest, hugeBodiesAreRefusedByTheirLength)
{
    startServer();
    RawClient client = connect();
    client.send("POST /read HTTP/1.1\r\nHost: h\r\nContent-Length: 1000000000000\r\n\r\n");
    const auto answer = client.receiveAnswer();
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->status, 413);
    EXPECT_EQ(answer->headers.at("connection"), "close");
    EXPECT_TRUE(client.waitForEnd());
    EXPECT_TRUE(servesOthers());
}

TEST_F(AttackTest, chunksWithoutEndAreRefused)
{
    m_limits.bodyLimit = 100'000;
    startServer();
    RawClient client = connect();
    client.send("POST /read HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n");
    const std::string chunk = "2710\r\n" + std::string(10'000, 'x') + "\r\n";
    std::size_t sent = 0;
    while (sent < 100U << 20U && client.send(chunk)) {
        sent += chunk.size();
    }
    EXPECT_LT(sent, 60U << 20U) << "the server stopped reading";
    EXPECT_TRUE(servesOthers());
    RawClient polite = connect();
    polite.send("POST /read HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n");
    for (int count = 0; count < 11; ++count) {
        polite.send(chunk);
    }
    EXPECT_EQ(polite.receiveAnswer()->status, 413) << "the refusal arrives although more was sent";
}

TEST_F(AttackTest, tinyChunksAndEndlessExtensionsAreRefused)
{
    startServer();
    RawClient client = connect();
    client.send("POST /read HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n1;" + std::string(50'000, 'x'));
    EXPECT_EQ(client.receiveAnswer()->status, 400);
    EXPECT_TRUE(servesOthers());
}

TEST_F(AttackTest, headerFloodsAreRefused)
{
    startServer();
    RawClient client = connect();
    client.send("GET /hello HTTP/1.1\r\nHost: h\r\n");
    const std::string line = "X-Flood: " + std::string(1000, 'x') + "\r\n";
    std::size_t sent = 0;
    while (sent < 200U << 20U && client.send(line)) {
        sent += line.size();
    }
    EXPECT_LT(sent, 60U << 20U);
    EXPECT_TRUE(servesOthers());
    RawClient many = connect();
    std::string fields = "GET /hello HTTP/1.1\r\nHost: h\r\n";
    for (int count = 0; count < 150; ++count) {
        fields += "a: b\r\n";
    }
    many.send(fields + "\r\n");
    EXPECT_EQ(many.receiveAnswer()->status, 431);
    RawClient longTarget = connect();
    longTarget.send("GET /" + std::string(100'000, 'a'));
    EXPECT_EQ(longTarget.receiveAnswer()->status, 431);
}

TEST_F(AttackTest, pipelinedRubbishEndsTheConnection)
{
    startServer();
    RawClient client = connect();
    client.send("GET /hello HTTP/1.1\r\nHost: h\r\n\r\n\x01\x02rubbish\r\n\r\nGET /hello HTTP/1.1\r\nHost: h\r\n\r\n");
    EXPECT_EQ(client.receiveAnswer()->status, 200);
    EXPECT_EQ(client.receiveAnswer()->status, 400);
    EXPECT_TRUE(client.waitForEnd());
    EXPECT_EQ(m_log.waitFor(2).size(), 2U) << "the third request was never looked at";
    for (const char* bytes : {"\x16\x03\x01\x02", "\r\n\r\n\r\n\r\n", "GET", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"}) {
        RawClient rubbish = connect();
        rubbish.send(bytes);
        EXPECT_TRUE(rubbish.waitForEnd()) << bytes;
    }
    EXPECT_TRUE(servesOthers());
}

TEST_F(AttackTest, endlessEmptyLinesAreCutOff)
{
    startServer();
    RawClient client = connect();
    const auto begin = steady_clock::now();
    while (client.send("\r\n") && steady_clock::now() - begin < milliseconds(20'000)) {
        client.receive(milliseconds(5));
    }
    EXPECT_LT(steady_clock::now() - begin, milliseconds(15'000));
}

TEST_F(AttackTest, smuggledRequestsAreRefused)
{
    startServer();
    const std::string smuggled = "0\r\n\r\nGET /hello HTTP/1.1\r\nHost: h\r\n\r\n";
    for (const char* lengths : {"Content-Length: 4\r\nTransfer-Encoding: chunked\r\n",
                                "Transfer-Encoding: chunked\r\nContent-Length: 4\r\n",
                                "Content-Length: 4\r\nContent-Length: 5\r\n",
                                "Transfer-Encoding: xchunked\r\n",
                                "Transfer-Encoding : chunked\r\n"}) {
        RawClient client = connect();
        client.send("POST /read HTTP/1.1\r\nHost: h\r\n" + std::string(lengths) + "\r\n" + smuggled);
        const auto answer = client.receiveAnswer();
        ASSERT_TRUE(answer) << lengths;
        EXPECT_GE(answer->status, 400) << lengths;
        EXPECT_FALSE(client.receiveAnswer()) << lengths << ": nothing behind it was answered";
    }
}

TEST_F(AttackTest, idleConnectionsHinderNobody)
{
    ASSERT_GE(raiseDescriptorLimit(4096), 2500U) << "this test needs 2,000 descriptors";
    m_limits.headerTime = milliseconds(60'000);
    m_limits.connectionsPerAddress = 2000;
    startServer();
    std::vector<RawClient> idle;
    for (int count = 0; count < 1000; ++count) {
        idle.push_back(connect());
        ASSERT_TRUE(idle.back().isConnected()) << count;
        if (count % 2 == 0) {
            idle.back().send("GET /hello HTTP/1.1\r\n");
        }
    }
    RawClient client = connect();
    for (int count = 0; count < 500; ++count) {
        const auto answer = client.get("/hello");
        ASSERT_TRUE(answer);
        ASSERT_EQ(answer->status, 200);
    }
    EXPECT_EQ(m_server->connectionCount(), 1001U);
    for (std::size_t index = 0; index < idle.size(); index += 100) {
        idle[index].send("Host: h\r\n\r\n");
        EXPECT_EQ(idle[index].receiveAnswer()->status, 200) << "the patient ones are served too";
    }
    const auto begin = steady_clock::now();
    m_server->stop();
    EXPECT_LT(steady_clock::now() - begin, m_options.stopGrace) << "half a header is no running request";
    EXPECT_EQ(m_server->connectionCount(), 0U);
}

TEST_F(AttackTest, oneAddressGetsOnlyItsShareOfConnections)
{
    m_limits.connectionsPerAddress = 5;
    m_limits.keepAliveTime = milliseconds(60'000);
    startServer();
    std::vector<RawClient> clients;
    for (int count = 0; count < 5; ++count) {
        clients.push_back(connect());
        ASSERT_EQ(clients.back().get("/hello")->status, 200);
    }
    RawClient refused = connect();
    const auto answer = refused.receiveAnswer();
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->status, 503);
    EXPECT_EQ(answer->body, "{\"detail\":\"Too many connections\"}");
    EXPECT_TRUE(refused.waitForEnd());
    clients.pop_back();
    const auto begin = steady_clock::now();
    bool served = false;
    while (!served && steady_clock::now() - begin < RawClient::patience) {
        served = servesOthers();
    }
    EXPECT_TRUE(served) << "a place became free";
}

TEST_F(AttackTest, theServerTakesOnlySoManyConnections)
{
    m_limits.connections = 3;
    m_limits.keepAliveTime = milliseconds(60'000);
    startServer();
    std::vector<RawClient> clients;
    for (int count = 0; count < 3; ++count) {
        clients.push_back(connect());
        ASSERT_EQ(clients.back().get("/hello")->status, 200);
    }
    RawClient refused = connect();
    EXPECT_EQ(refused.receiveAnswer()->status, 503);
    EXPECT_EQ(clients.front().get("/hello")->status, 200);
}

TEST_F(AttackTest, guessingIsSlowedDown)
{
    m_limits.rateLimitPerSecond = 0.5;
    m_limits.rateLimitBurst = 3;
    std::atomic<int> tried = 0;
    m_router.add("POST",
                 "/login",
                 Lane::Slow,
                 [&tried](Request&) {
                     ++tried;
                     return errorResponse(401, "Incorrect email or password");
                 },
                 {.rateLimited = true});
    startServer();
    RawClient client = connect();
    for (int count = 0; count < 3; ++count) {
        EXPECT_EQ(client.post("/login", "{}")->status, 401);
    }
    const auto refused = client.post("/login", "{}");
    ASSERT_TRUE(refused);
    EXPECT_EQ(refused->status, 429);
    EXPECT_EQ(refused->body, "{\"detail\":\"Too many requests\"}");
    EXPECT_GE(std::stoi(refused->headers.at("retry-after")), 1);
    EXPECT_EQ(connect().post("/login", "{}")->status, 429) << "a new connection does not help";
    EXPECT_EQ(tried, 3);
    EXPECT_EQ(client.get("/hello")->status, 200) << "other routes are not limited";
}

TEST_F(AttackTest, answersThatAreNotReadAreDropped)
{
    m_router.add("GET", "/big", Lane::Read, [](Request&) { return Response{.body = std::string(50U << 20U, 'x')}; });
    startServer();
    std::vector<RawClient> attackers;
    for (int count = 0; count < 4; ++count) {
        attackers.push_back(connect(4096));
        attackers.back().send("GET /big HTTP/1.1\r\nHost: h\r\n\r\n");
    }
    EXPECT_TRUE(servesOthers());
    const auto begin = steady_clock::now();
    while (m_server->connectionCount() > 0 && steady_clock::now() - begin < RawClient::patience) {
        std::this_thread::yield();
    }
    EXPECT_EQ(m_server->connectionCount(), 0U);
}

TEST_F(AttackTest, fullSlowLaneRefusesInsteadOfGrowing)
{
    m_limits.waitingSlowRequests = 2;
    m_options.slowThreads = 1;
    testing::Signal letGo;
    testing::Signal running;
    m_router.add("GET", "/long", Lane::Slow, [&](Request&) {
        running.set();
        letGo.wait();
        return Response{};
    });
    startServer();
    std::vector<RawClient> clients;
    clients.push_back(connect());
    clients.back().send("GET /long HTTP/1.1\r\nHost: h\r\n\r\n");
    ASSERT_TRUE(running.wait());
    for (int count = 0; count < 3; ++count) {
        clients.push_back(connect());
        clients.back().send("GET /long HTTP/1.1\r\nHost: h\r\n\r\n");
    }
    const std::vector<AccessRecord> records = m_log.waitFor(1);
    ASSERT_FALSE(records.empty());
    EXPECT_EQ(records.front().status, 503);
    EXPECT_TRUE(servesOthers());
    letGo.set();
    m_server->stop();
}

TEST_F(AttackTest, uploadsTogetherKeepToTheirBudget)
{
    m_limits.bodyInMemory = 100;
    m_limits.spooledBytes = 10'000;
    startServer();
    const auto answer = connect().post("/read", std::string(20'000, 'x'));
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->status, 503);
    EXPECT_EQ(connect().post("/read", std::string(5'000, 'x'))->status, 200) << "what was refused has been given back";
}

}
}

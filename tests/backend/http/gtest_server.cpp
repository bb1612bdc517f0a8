#include <algorithm>
#include <array>
#include <atomic>
#include <filesystem>
#include <fstream>
#include <future>
#include <stdexcept>
#include <string>
#include <thread>

#include <fcntl.h>
#include <sys/resource.h>

#include "backend/http/temporaryfile.h"
#include "tests/backend/http/servertest.h"

namespace galley::http {
namespace {

using std::chrono::milliseconds;
using testing::RawClient;
using testing::ServerTest;
using testing::Signal;

TEST_F(ServerTest, answersOnEachLane)
{
    startServer();
    RawClient client = connect();
    for (const char* path : {"/read", "/write", "/slow", "/patient", "/read"}) {
        const auto answer = client.post(path, "some text");
        ASSERT_TRUE(answer) << path;
        EXPECT_EQ(answer->status, 200);
        EXPECT_EQ(answer->body, "some text");
        EXPECT_EQ(answer->headers.at("x-content-type-options"), "nosniff");
        EXPECT_FALSE(answer->headers.contains("connection"));
    }
}

TEST_F(ServerTest, requestsThatWaitForOthersHoldNobodyUp)
{
    m_options.slowThreads = 1;
    m_options.patientThreads = 3;
    Signal letGo;
    std::array<Signal, 3> running;
    std::atomic<std::size_t> count = 0;
    m_router.add("GET", "/wait", Lane::Patient, [&](Request&) {
        running.at(count.fetch_add(1)).set();
        letGo.wait();
        return jsonResponse(200, "\"done\"");
    });
    startServer();
    std::vector<RawClient> clients;
    for (Signal& signal : running) {
        clients.push_back(connect());
        clients.back().send("GET /wait HTTP/1.1\r\nHost: h\r\n\r\n");
        ASSERT_TRUE(signal.wait());
    }
    const auto slow = connect().post("/slow", "text");
    ASSERT_TRUE(slow);
    EXPECT_EQ(slow->status, 200);
    letGo.set();
    for (RawClient& client : clients) {
        const auto answer = client.receiveAnswer();
        ASSERT_TRUE(answer);
        EXPECT_EQ(answer->status, 200);
    }
}

TEST_F(ServerTest, answersPipelinedRequestsInOrder)
{
    startServer();
    RawClient client = connect();
    std::string requests;
    for (int count = 0; count < 60; ++count) {
        const char* path = count % 3 == 0 ? "/slow" : count % 3 == 1 ? "/read" : "/write";
        const std::string body = std::to_string(count);
        requests += std::string("POST ") + path + " HTTP/1.1\r\nHost: h\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
    }
    ASSERT_TRUE(client.send(requests));
    for (int count = 0; count < 60; ++count) {
        const auto answer = client.receiveAnswer();
        ASSERT_TRUE(answer) << count;
        EXPECT_EQ(answer->body, std::to_string(count));
    }
}

TEST_F(ServerTest, closesWhenTheClientWantsIt)
{
    startServer();
    RawClient client = connect();
    client.send("GET /hello HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n");
    const auto answer = client.receiveAnswer();
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->headers.at("connection"), "close");
    EXPECT_TRUE(client.waitForEnd());
}

TEST_F(ServerTest, servesOldClients)
{
    startServer();
    RawClient closing = connect();
    closing.send("GET /hello HTTP/1.0\r\n\r\n");
    EXPECT_EQ(closing.receiveAnswer()->headers.at("connection"), "close");
    EXPECT_TRUE(closing.waitForEnd());
    RawClient staying = connect();
    for (int count = 0; count < 2; ++count) {
        staying.send("GET /hello HTTP/1.0\r\nConnection: keep-alive\r\n\r\n");
        const auto answer = staying.receiveAnswer();
        ASSERT_TRUE(answer);
        EXPECT_EQ(answer->headers.at("connection"), "keep-alive");
        EXPECT_EQ(answer->body, "\"hello\"");
    }
}

TEST_F(ServerTest, answersAClientThatHasFinishedSending)
{
    startServer();
    RawClient client = connect();
    client.send("POST /slow HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\n\r\nok");
    client.finishSending();
    const auto answer = client.receiveAnswer();
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->body, "ok");
    EXPECT_TRUE(client.waitForEnd());
}

TEST_F(ServerTest, toleratesEmptyLinesBetweenRequests)
{
    startServer();
    RawClient client = connect();
    client.send("\r\nGET /hello HTTP/1.1\r\nHost: h\r\n\r\n\r\n\r\nGET /hello HTTP/1.1\r\nHost: h\r\n\r\n");
    EXPECT_EQ(client.receiveAnswer()->status, 200);
    EXPECT_EQ(client.receiveAnswer()->status, 200);
}

TEST_F(ServerTest, understandsAbsoluteTargets)
{
    startServer();
    EXPECT_EQ(connect().get("http://elsewhere:80/hello?x=1")->status, 200);
}

TEST_F(ServerTest, sendsNoBodyWhereNoneBelongs)
{
    m_router.add("DELETE", "/thing", Lane::Write, [](Request&) { return Response{.status = 204, .body = "ignored"}; });
    startServer();
    RawClient client = connect();
    client.send("HEAD /hello HTTP/1.1\r\nHost: h\r\n\r\nDELETE /thing HTTP/1.1\r\nHost: h\r\n\r\nGET /hello HTTP/1.1\r\nHost: h\r\n\r\n");
    const auto head = client.receiveAnswer(true);
    ASSERT_TRUE(head);
    EXPECT_EQ(head->headers.at("content-length"), "7");
    const auto deleted = client.receiveAnswer(true);
    ASSERT_TRUE(deleted);
    EXPECT_EQ(deleted->status, 204);
    EXPECT_FALSE(deleted->headers.contains("content-length"));
    EXPECT_EQ(client.receiveAnswer()->body, "\"hello\"");
}

TEST_F(ServerTest, refusesUnknownPathsAndMethodsAndGoesOn)
{
    startServer();
    RawClient client = connect();
    const auto missing = client.post("/nowhere", "a short body");
    ASSERT_TRUE(missing);
    EXPECT_EQ(missing->status, 404);
    EXPECT_EQ(missing->body, "{\"detail\":\"Not Found\"}");
    const auto wrong = client.get("/read");
    ASSERT_TRUE(wrong);
    EXPECT_EQ(wrong->status, 405);
    EXPECT_EQ(wrong->headers.at("allow"), "POST");
    EXPECT_EQ(client.get("/hello")->status, 200);
    client.send("BREW /hello HTTP/1.1\r\nHost: h\r\n\r\n");
    EXPECT_EQ(client.receiveAnswer()->status, 501);
    EXPECT_TRUE(client.waitForEnd());
    EXPECT_EQ(connect().get("/%zz")->status, 400);
    EXPECT_EQ(connect().get("/hello?%")->status, 400);
}

TEST_F(ServerTest, fillsInTheRequest)
{
    m_router.add("GET", "/projects/{project_id}", Lane::Read, [](Request& request) {
        EXPECT_EQ(request.pathParameter("project_id"), "a b");
        EXPECT_EQ(request.queryParameter("q"), "c d");
        EXPECT_EQ(request.routePattern, "/projects/{project_id}");
        EXPECT_EQ(request.peerAddress, "127.0.0.1");
        return Response{};
    });
    startServer();
    EXPECT_EQ(connect().get("/projects/a%20b?q=c+d")->status, 200);
}

TEST_F(ServerTest, readsChunkedBodies)
{
    startServer();
    RawClient client = connect();
    client.send("POST /read HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n");
    client.send("1\r\n \r\n5\r\nworld\r\n0\r\n\r\nGET /hello HTTP/1.1\r\nHost: h\r\n\r\n");
    EXPECT_EQ(client.receiveAnswer()->body, "hello world");
    EXPECT_EQ(client.receiveAnswer()->body, "\"hello\"");
}

TEST_F(ServerTest, asksForTheBodyThatWasAnnounced)
{
    m_limits.bodyLimit = 100;
    startServer();
    RawClient client = connect();
    client.send("POST /read HTTP/1.1\r\nHost: h\r\nExpect: 100-continue\r\nContent-Length: 4\r\n\r\n");
    EXPECT_EQ(client.receiveUntil("\r\n\r\n"), "HTTP/1.1 100 Continue\r\n\r\n");
    client.send("body");
    EXPECT_EQ(client.receiveAnswer()->body, "body");
    client.send("POST /read HTTP/1.1\r\nHost: h\r\nExpect: 100-continue\r\nContent-Length: 101\r\n\r\n");
    EXPECT_EQ(client.receiveAnswer()->status, 413) << "without asking for it";
    RawClient other = connect();
    other.send("POST /read HTTP/1.1\r\nHost: h\r\nExpect: miracles\r\nContent-Length: 4\r\n\r\nbody");
    EXPECT_EQ(other.receiveAnswer()->status, 417);
}

TEST_F(ServerTest, spoolsBigBodiesAndRemovesThem)
{
    m_limits.bodyInMemory = 1000;
    std::promise<std::filesystem::path> seen;
    m_router.add("POST",
                 "/upload",
                 Lane::Slow,
                 [&seen](Request& request) {
                     EXPECT_TRUE(request.body.empty());
                     EXPECT_TRUE(std::filesystem::exists(request.bodyFile));
                     seen.set_value(request.bodyFile);
                     return testing::echo(request);
                 },
                 {.bodyLimit = uploadBodyLimit});
    startServer();
    const std::string body(3'000'000, 'b');
    RawClient client = connect();
    const auto answer = client.post("/upload", body);
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->body, body);
    EXPECT_EQ(client.get("/hello")->status, 200) << "by now the first request is gone";
    EXPECT_FALSE(std::filesystem::exists(seen.get_future().get()));
}

TEST_F(ServerTest, sendsFiles)
{
    auto file = TemporaryFile::create();
    std::string content;
    for (int line = 0; line < 50'000; ++line) {
        content += std::to_string(line) + "\n";
    }
    ASSERT_TRUE(file->append(content));
    file->finishWriting();
    const std::filesystem::path path = file->path();
    m_router.add("GET", "/file", Lane::Read, [&file, path](Request&) {
        return Response{.headers = {{"Content-Type", "text/csv"}}, .bodyFile = path, .bodyFileOwner = std::exchange(file, nullptr)};
    });
    m_router.add("GET", "/lost", Lane::Read, [](Request&) { return Response{.bodyFile = "/nowhere/at/all"}; });
    startServer();
    RawClient client = connect();
    const auto answer = client.get("/file");
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->body, content);
    EXPECT_EQ(client.get("/lost")->status, 500);
    EXPECT_FALSE(std::filesystem::exists(path)) << "the file went with the response";
}

TEST_F(ServerTest, answersForHandlersThatThrow)
{
    std::vector<std::string> faults;
    std::mutex mutex;
    m_options.faultLog = [&](const std::string& route, const std::string& type) {
        const std::lock_guard lock(mutex);
        faults.push_back(route + " " + type);
    };
    const auto thrower = [](Request&) -> Response { throw std::runtime_error("a secret"); };
    m_router.add("GET", "/fault/read", Lane::Read, thrower);
    m_router.add("GET", "/fault/write", Lane::Write, thrower);
    m_router.add("GET", "/fault/slow", Lane::Slow, [](Request&) -> Response { throw 7; });
    m_router.add("GET", "/fault/admit", Lane::Read, [](Request&) { return Response{}; }, {.admit = [](Request&) -> std::optional<Response> {
                     throw std::bad_alloc();
                 }});
    m_router.add("GET", "/fault/header", Lane::Read, [](Request&) { return Response{.headers = {{"X-A", "b\r\nX-Evil: c"}}}; });
    startServer();
    RawClient client = connect();
    for (const char* path : {"/fault/read", "/fault/write", "/fault/slow", "/fault/admit", "/fault/header"}) {
        const auto answer = client.get(path);
        ASSERT_TRUE(answer) << path;
        EXPECT_EQ(answer->status, 500);
        EXPECT_EQ(answer->body, "{\"detail\":\"Internal error\"}");
    }
    EXPECT_EQ(faults,
              (std::vector<std::string>{
                  "/fault/read std::runtime_error", "/fault/write std::runtime_error", "/fault/slow int", "/fault/admit std::bad_alloc"}));
}

TEST_F(ServerTest, refusesBeforeTheBodyIsRead)
{
    std::atomic<int> handled = 0;
    const auto admit = [](Request& request) -> std::optional<Response> {
        const auto token = request.headers.find("Authorization");
        if (token != "Bearer good") {
            return errorResponse(401, "Not authenticated");
        }
        request.context = std::string("somebody");
        return std::nullopt;
    };
    m_router.add("POST",
                 "/upload",
                 Lane::Slow,
                 [&handled](Request& request) {
                     ++handled;
                     return jsonResponse(200, jsonQuoted(std::any_cast<std::string>(request.context)));
                 },
                 {.bodyLimit = uploadBodyLimit, .admit = admit});
    startServer();
    RawClient stranger = connect();
    stranger.send("POST /upload HTTP/1.1\r\nHost: h\r\nContent-Length: 900000000\r\n\r\n");
    EXPECT_EQ(stranger.receiveAnswer()->status, 401);
    EXPECT_TRUE(stranger.waitForEnd());
    RawClient friendly = connect();
    friendly.send("POST /upload HTTP/1.1\r\nHost: h\r\nAuthorization: Bearer good\r\nContent-Length: 2\r\n\r\nhi");
    EXPECT_EQ(friendly.receiveAnswer()->body, "\"somebody\"");
    EXPECT_EQ(handled, 1);
}

TEST_F(ServerTest, logsPatternsAndNeverTargets)
{
    m_router.add("GET", "/invitations/{token}", Lane::Read, [](Request&) { return Response{.body = "12345"}; });
    startServer();
    RawClient client = connect();
    client.get("/invitations/secret?key=secret");
    client.get("/secret");
    client.send("rubbish\r\n\r\n");
    client.receiveAnswer();
    const std::vector<AccessRecord> records = m_log.waitFor(3);
    ASSERT_EQ(records.size(), 3U);
    EXPECT_EQ(records[0].method, "GET");
    EXPECT_EQ(records[0].route, "/invitations/{token}");
    EXPECT_EQ(records[0].status, 200);
    EXPECT_EQ(records[0].bytes, 5U);
    EXPECT_EQ(records[0].peer, "127.0.0.1");
    EXPECT_GE(records[0].milliseconds, 0.0);
    EXPECT_EQ(records[1].route, "-");
    EXPECT_EQ(records[1].status, 404);
    EXPECT_EQ(records[2].method, "-");
    EXPECT_EQ(records[2].status, 400);
}

TEST_F(ServerTest, believesALocalProxyOnlyWhenTold)
{
    m_router.add("GET", "/me", Lane::Read, [](Request& request) { return Response{.body = request.peerAddress}; });
    m_options.trustForwardedFor = true;
    startServer();
    RawClient client = connect();
    client.send("GET /me HTTP/1.1\r\nHost: h\r\nX-Forwarded-For: 1.2.3.4, 203.0.113.9\r\n\r\n");
    EXPECT_EQ(client.receiveAnswer()->body, "203.0.113.9");
    client.send("GET /me HTTP/1.1\r\nHost: h\r\nX-Forwarded-For: nonsense\r\n\r\n");
    EXPECT_EQ(client.receiveAnswer()->body, "127.0.0.1");
}

TEST_F(ServerTest, ignoresForwardedAddressesByDefault)
{
    m_router.add("GET", "/me", Lane::Read, [](Request& request) { return Response{.body = request.peerAddress}; });
    startServer();
    RawClient client = connect();
    client.send("GET /me HTTP/1.1\r\nHost: h\r\nX-Forwarded-For: 203.0.113.9\r\n\r\n");
    EXPECT_EQ(client.receiveAnswer()->body, "127.0.0.1");
}

/// Keeps the work until the test lets it go, as a writer that is busy with a commit.
class HeldWriteLane final : public WriteLane
{
public:
    void submit(std::function<Response()> work, std::function<void(Response)> done) override
    {
        {
            const std::lock_guard lock(m_mutex);
            m_work = std::move(work);
            m_done = std::move(done);
        }
        submitted.set();
    }
    std::function<Response()> takeWork()
    {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_work, nullptr);
    }
    std::function<void(Response)> takeDone()
    {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_done, nullptr);
    }
    Signal submitted;

private:
    std::mutex m_mutex;
    std::function<Response()> m_work;
    std::function<void(Response)> m_done;
};

TEST_F(ServerTest, answersAWriteOnlyAfterItIsDone)
{
    const auto lane = std::make_shared<HeldWriteLane>();
    m_options.writeLane = lane;
    startServer();
    RawClient client = connect();
    client.send("POST /write HTTP/1.1\r\nHost: h\r\nContent-Length: 4\r\n\r\ndata");
    ASSERT_TRUE(lane->submitted.wait());
    Response response = lane->takeWork()();
    EXPECT_TRUE(servesOthers());
    EXPECT_EQ(client.receive(milliseconds(1)), "") << "not before the commit";
    lane->takeDone()(std::move(response));
    EXPECT_EQ(client.receiveAnswer()->body, "data");
}

TEST_F(ServerTest, answersAWriteThatWasForgotten)
{
    const auto lane = std::make_shared<HeldWriteLane>();
    m_options.writeLane = lane;
    startServer();
    RawClient client = connect();
    client.send("POST /write HTTP/1.1\r\nHost: h\r\nContent-Length: 4\r\n\r\ndata");
    ASSERT_TRUE(lane->submitted.wait());
    lane->takeWork();
    lane->takeDone();
    EXPECT_EQ(client.receiveAnswer()->status, 500);
}

TEST_F(ServerTest, survivesAWriteThatIsDoneAfterTheStop)
{
    const auto lane = std::make_shared<HeldWriteLane>();
    m_options.writeLane = lane;
    m_options.stopGrace = milliseconds(20);
    startServer();
    RawClient client = connect();
    client.send("POST /write HTTP/1.1\r\nHost: h\r\nContent-Length: 4\r\n\r\ndata");
    ASSERT_TRUE(lane->submitted.wait());
    m_server.reset();
    EXPECT_TRUE(client.waitForEnd());
    const auto events = std::make_shared<EventSource>();
    lane->takeWork();
    lane->takeDone()(Response{.events = events});
    EXPECT_TRUE(events->isClosed()) << "the producer is told";
}

TEST_F(ServerTest, finishesRunningRequestsWhenStopped)
{
    Signal running;
    Signal letGo;
    m_router.add("GET", "/long", Lane::Slow, [&](Request&) {
        running.set();
        letGo.wait();
        return Response{.body = "done"};
    });
    startServer();
    RawClient idle = connect();
    idle.get("/hello");
    RawClient client = connect();
    client.send("GET /long HTTP/1.1\r\nHost: h\r\n\r\n");
    ASSERT_TRUE(running.wait());
    std::thread stopper([this] { m_server->stop(); });
    EXPECT_TRUE(idle.waitForEnd()) << "nobody waits for idle connections";
    letGo.set();
    const auto answer = client.receiveAnswer();
    stopper.join();
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->body, "done");
    EXPECT_EQ(answer->headers.at("connection"), "close");
    EXPECT_FALSE(RawClient(m_server->port()).isConnected());
    m_server->stop();
}

TEST_F(ServerTest, saysWhyItCannotListen)
{
    startServer();
    Server second(Router{}, {});
    const auto taken = second.start("127.0.0.1", m_server->port());
    ASSERT_TRUE(taken);
    EXPECT_NE(taken->find(std::to_string(m_server->port())), std::string::npos);
    EXPECT_TRUE(Server(Router{}, {}).start("not an address", 0));
    EXPECT_TRUE(Server(Router{}, {}, {.spoolFolder = "/proc/none"}).start("127.0.0.1", 0));
}

TEST_F(ServerTest, listensOnIpv6)
{
    Router router;
    router.add("GET", "/hello", Lane::Read, [](Request& request) { return Response{.body = request.peerAddress}; });
    Server server(std::move(router), {});
    ASSERT_FALSE(server.start("::", 0));
    EXPECT_EQ(RawClient(server.port()).get("/hello")->body, "127.0.0.1") << "an IPv4 client of an IPv6 socket";
}

TEST_F(ServerTest, comesBackAfterRunningOutOfDescriptors)
{
    startServer();
    RawClient before = connect();
    ASSERT_EQ(before.get("/hello")->status, 200);
    rlimit saved{};
    ASSERT_EQ(::getrlimit(RLIMIT_NOFILE, &saved), 0);
    rlimit low = saved;
    low.rlim_cur = 200;
    ASSERT_EQ(::setrlimit(RLIMIT_NOFILE, &low), 0);
    std::vector<int> taken;
    for (int descriptor = ::open("/dev/null", O_RDONLY); descriptor >= 0; descriptor = ::open("/dev/null", O_RDONLY)) {
        taken.push_back(descriptor);
    }
    ::close(taken.back());
    taken.pop_back();
    RawClient waiting = connect();
    waiting.send("GET /hello HTTP/1.1\r\nHost: h\r\n\r\n");
    EXPECT_EQ(before.get("/hello")->status, 200) << "those who are connected are served meanwhile";
    EXPECT_EQ(waiting.receive(milliseconds(120)), "") << "there is no descriptor to accept it with";
    for (const int descriptor : taken) {
        ::close(descriptor);
    }
    EXPECT_EQ(waiting.receiveAnswer()->status, 200);
    ::setrlimit(RLIMIT_NOFILE, &saved);
}

// Event streams

TEST_F(ServerTest, deliversEvents)
{
    const auto source = std::make_shared<EventSource>();
    m_router.add("GET", "/events", Lane::Read, [source](Request&) {
        source->push("first");
        return Response{.events = source};
    });
    startServer();
    RawClient client = connect();
    client.send("GET /events HTTP/1.1\r\nHost: h\r\n\r\n");
    const auto head = client.receiveHead();
    ASSERT_TRUE(head);
    EXPECT_EQ(head->headers.at("content-type"), "text/event-stream");
    EXPECT_EQ(head->headers.at("transfer-encoding"), "chunked");
    EXPECT_EQ(client.receiveUntil("\n\n\r\n"), "d\r\ndata: first\n\n\r\n");
    source->push("second\nline");
    EXPECT_EQ(client.receiveUntil("\n\n\r\n"), "19\r\ndata: second\ndata: line\n\n\r\n");
    EXPECT_TRUE(servesOthers());
    source->push("last");
    source->close();
    EXPECT_EQ(client.receiveUntil("\n\n\r\n"), "c\r\ndata: last\n\n\r\n");
    EXPECT_EQ(client.receiveUntil("\r\n\r\n"), "0\r\n\r\n");
    EXPECT_TRUE(client.waitForEnd());
    // The lines of two connections come in any order.
    const auto lines = m_log.waitFor(2);
    EXPECT_TRUE(std::any_of(lines.begin(), lines.end(), [](const auto& line) { return line.bytes == 13U + 25U + 12U; }));
}

TEST_F(ServerTest, deliversEventsToOldClientsUnchunked)
{
    m_router.add("GET", "/events", Lane::Write, [](Request&) {
        const auto source = std::make_shared<EventSource>();
        source->push("only");
        source->close();
        return Response{.events = source};
    });
    startServer();
    RawClient client = connect();
    client.send("GET /events HTTP/1.0\r\n\r\n");
    ASSERT_TRUE(client.receiveHead());
    EXPECT_EQ(client.receiveUntil("\n\n"), "data: only\n\n");
    EXPECT_TRUE(client.waitForEnd());
}

TEST_F(ServerTest, closesTheSourceWhenTheClientGoes)
{
    const auto source = std::make_shared<EventSource>();
    Signal closed;
    source->onClose([&closed] { closed.set(); });
    m_router.add("GET", "/events", Lane::Read, [source](Request&) { return Response{.events = source}; });
    startServer();
    RawClient client = connect();
    client.send("GET /events HTTP/1.1\r\nHost: h\r\n\r\n");
    ASSERT_TRUE(client.receiveHead());
    EXPECT_FALSE(source->isClosed());
    client.close();
    EXPECT_TRUE(closed.wait());
    EXPECT_FALSE(source->push("too late"));
    m_server->stop();
}

TEST_F(ServerTest, keepsSilentStreamsAlive)
{
    m_limits.eventKeepAlive = milliseconds(20);
    const auto source = std::make_shared<EventSource>();
    m_router.add("GET", "/events", Lane::Read, [source](Request&) { return Response{.events = source}; });
    startServer();
    RawClient client = connect();
    client.send("GET /events HTTP/1.1\r\nHost: h\r\n\r\n");
    ASSERT_TRUE(client.receiveHead());
    EXPECT_EQ(client.receiveUntil("\n\n\r\n"), "3\r\n:\n\n\r\n");
    EXPECT_EQ(client.receiveUntil("\n\n\r\n"), "3\r\n:\n\n\r\n");
}

TEST_F(ServerTest, limitsStreamsPerAddress)
{
    m_limits.eventStreamsPerAddress = 2;
    m_router.add("GET", "/events", Lane::Read, [](Request&) { return Response{.events = std::make_shared<EventSource>()}; });
    startServer();
    RawClient first = connect();
    RawClient second = connect();
    for (RawClient* client : {&first, &second}) {
        client->send("GET /events HTTP/1.1\r\nHost: h\r\n\r\n");
        EXPECT_EQ(client->receiveHead()->status, 200);
    }
    const auto refused = connect().get("/events");
    ASSERT_TRUE(refused);
    EXPECT_EQ(refused->status, 429);
    EXPECT_TRUE(refused->headers.contains("retry-after"));
}

TEST_F(ServerTest, endsStreamsWhenStopped)
{
    const auto source = std::make_shared<EventSource>();
    m_router.add("GET", "/events", Lane::Read, [source](Request&) { return Response{.events = source}; });
    startServer();
    RawClient client = connect();
    client.send("GET /events HTTP/1.1\r\nHost: h\r\n\r\n");
    ASSERT_TRUE(client.receiveHead());
    m_server->stop();
    EXPECT_TRUE(source->isClosed());
    EXPECT_EQ(client.receiveUntil("\r\n\r\n"), "0\r\n\r\n");
    EXPECT_FALSE(source->push("after the stop"));
}

TEST_F(ServerTest, disconnectsAStreamThatIsNotRead)
{
    m_limits.writeTime = milliseconds(50);
    const auto source = std::make_shared<EventSource>();
    Signal closed;
    source->onClose([&closed] { closed.set(); });
    m_router.add("GET", "/events", Lane::Read, [source](Request&) { return Response{.events = source}; });
    startServer();
    RawClient client = connect(4096);
    client.send("GET /events HTTP/1.1\r\nHost: h\r\n\r\n");
    const std::string piece(100'000, 'x');
    while (source->push(piece)) {
        std::this_thread::yield();
    }
    EXPECT_TRUE(closed.wait());
    EXPECT_TRUE(servesOthers());
    m_server->stop();
}

TEST_F(ServerTest, streamsToManyAtOnce)
{
    std::mutex mutex;
    std::vector<std::shared_ptr<EventSource>> sources;
    m_router.add("GET", "/events", Lane::Slow, [&](Request&) {
        auto source = std::make_shared<EventSource>();
        const std::lock_guard lock(mutex);
        sources.push_back(source);
        return Response{.events = source};
    });
    startServer();
    std::vector<RawClient> clients;
    for (int count = 0; count < 50; ++count) {
        clients.push_back(connect());
        clients.back().send("GET /events HTTP/1.1\r\nHost: h\r\n\r\n");
    }
    for (RawClient& client : clients) {
        ASSERT_TRUE(client.receiveHead());
    }
    std::vector<std::thread> producers;
    for (int producer = 0; producer < 3; ++producer) {
        producers.emplace_back([&] {
            for (int count = 0; count < 100; ++count) {
                for (const auto& source : sources) {
                    source->push("tick");
                }
            }
        });
    }
    for (std::thread& producer : producers) {
        producer.join();
    }
    for (const auto& source : sources) {
        source->close();
    }
    for (RawClient& client : clients) {
        const auto stream = client.receiveUntil("\r\n0\r\n\r\n");
        ASSERT_TRUE(stream);
        std::size_t events = 0;
        for (auto found = stream->find("data: tick\n\n"); found != std::string::npos; found = stream->find("data: tick\n\n", found + 1)) {
            ++events;
        }
        EXPECT_EQ(events, 300U);
    }
}

}
}

#pragma once

#include <gtest/gtest.h>

#include <atomic>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "backend/http/server.h"
#include "tests/backend/http/httpclient.h"

namespace galley::http::testing {

/// Something that happens once, for a thread to wait for.
class Signal
{
public:
    void set()
    {
        const std::lock_guard lock(m_mutex);
        m_set = true;
        m_changed.notify_all();
    }
    /// False after twenty seconds without it.
    bool wait()
    {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, RawClient::patience, [this] { return m_set; });
    }
    [[nodiscard]] bool isSet()
    {
        const std::lock_guard lock(m_mutex);
        return m_set;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_set = false;
};

/// The access log in memory.
class LogKeeper
{
public:
    void add(const AccessRecord& record)
    {
        const std::lock_guard lock(m_mutex);
        m_records.push_back(record);
        m_changed.notify_all();
    }
    /// The first `count` records, once there are as many.
    std::vector<AccessRecord> waitFor(std::size_t count)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait_for(lock, RawClient::patience, [this, count] { return m_records.size() >= count; });
        return m_records;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<AccessRecord> m_records;
};

inline Response echo(Request& request)
{
    return {.headers = {{"Content-Type", "text/plain"}}, .body = request.wholeBody().value_or("(too long)")};
}

/// A server on a free port with /hello and an echo on each lane; a test adds routes and then starts it.
class ServerTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        m_router.add("GET", "/hello", Lane::Read, [](Request&) { return jsonResponse(200, "\"hello\""); });
        m_router.add("POST", "/read", Lane::Read, echo);
        m_router.add("POST", "/write", Lane::Write, echo);
        m_router.add("POST", "/slow", Lane::Slow, echo);
        m_router.add("POST", "/patient", Lane::Patient, echo);
    }

    void startServer()
    {
        m_options.accessLog = [this](const AccessRecord& record) { m_log.add(record); };
        m_server = std::make_unique<Server>(std::move(m_router), m_limits, m_options);
        const auto error = m_server->start("127.0.0.1", 0);
        ASSERT_FALSE(error.has_value()) << *error;
    }
    [[nodiscard]] RawClient connect(int receiveBuffer = 0) const { return RawClient(m_server->port(), receiveBuffer); }

    /// Whether the server still serves somebody else.
    [[nodiscard]] bool servesOthers() const
    {
        const auto answer = connect().get("/hello");
        return answer && answer->status == 200;
    }

    LogKeeper m_log; ///< before the server, which writes to it until its end
    Router m_router;
    Limits m_limits;
    ServerOptions m_options;
    std::unique_ptr<Server> m_server;
};

}

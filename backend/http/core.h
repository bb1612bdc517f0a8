#pragma once

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <shared_mutex>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/strand.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/asio/use_awaitable.hpp>

#include "backend/http/addresstable.h"
#include "backend/http/bodycollector.h"
#include "backend/http/ratelimiter.h"
#include "backend/http/server.h"

// What the server and its sessions share. Private to server.cpp and session.cpp.
namespace galley::http {

namespace asio = boost::asio;

using Strand = asio::strand<asio::io_context::executor_type>;
template <class T> using Task = asio::awaitable<T, Strand>;
using Socket = asio::basic_stream_socket<asio::ip::tcp, Strand>;
using Acceptor = asio::basic_socket_acceptor<asio::ip::tcp, Strand>;
using SteadyClock = std::chrono::steady_clock;
using Timer = asio::basic_waitable_timer<SteadyClock, asio::wait_traits<SteadyClock>, Strand>;

/// Errors come as values; a failing connection is nothing exceptional for a server.
inline constexpr auto asValue = asio::as_tuple(asio::use_awaitable_t<Strand>{});

/// Lets other threads post to the server's threads until the server has stopped; after that nothing is posted any more.
class Gate
{
public:
    template <class Function> void post(const Strand& strand, Function function)
    {
        const std::shared_lock lock(m_mutex);
        if (m_open) {
            asio::post(strand, std::move(function));
        }
    }
    void close()
    {
        const std::unique_lock lock(m_mutex);
        m_open = false;
    }

private:
    std::shared_mutex m_mutex;
    bool m_open = true;
};

class Session;

/// The sessions that live, so that stopping can reach them. Thread-safe.
class SessionRegistry
{
public:
    void add(const std::shared_ptr<Session>& session);
    void remove(const Session* session);
    [[nodiscard]] std::vector<std::shared_ptr<Session>> all() const;
    [[nodiscard]] std::size_t size() const;
    /// Whether all sessions have ended within that time.
    [[nodiscard]] bool waitUntilEmpty(std::chrono::milliseconds time);
    void waitUntilEmpty();

private:
    mutable std::mutex m_mutex;
    std::condition_variable m_emptied;
    std::unordered_map<const Session*, std::weak_ptr<Session>> m_sessions;
};

struct Core {
    Core(Router givenRouter, const Limits& givenLimits, ServerOptions givenOptions)
        : router(std::move(givenRouter)), limits(givenLimits), options(std::move(givenOptions)),
          limiter(limits.rateLimitPerSecond, limits.rateLimitBurst), io(static_cast<int>(options.threads)), slow(std::max(1U, options.slowThreads)),
          patient(std::max(1U, options.patientThreads))
    {
    }

    const Router router;
    const Limits limits;
    const ServerOptions options;
    std::shared_ptr<WriteLane> writeLane;
    RateLimiter limiter;
    std::shared_ptr<AddressTable> connections = std::make_shared<AddressTable>(limits.connectionsPerAddress);
    std::shared_ptr<AddressTable> eventStreams = std::make_shared<AddressTable>(limits.eventStreamsPerAddress);
    std::shared_ptr<SpoolBudget> spoolBudget = std::make_shared<SpoolBudget>(limits.spooledBytes);
    std::shared_ptr<Gate> gate = std::make_shared<Gate>();
    std::atomic<bool> draining = false;
    std::atomic<std::size_t> waitingSlowRequests = 0;
    SessionRegistry sessions;
    asio::io_context io;
    asio::thread_pool slow;
    asio::thread_pool patient;
};

}

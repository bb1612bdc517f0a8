#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "backend/http/events.h"
#include "backend/http/message.h"
#include "backend/http/router.h"
#include "backend/http/writelane.h"

namespace galley::http {

/// What one client may take of the server. Sizes in bytes.
struct Limits {
    std::size_t bodyInMemory = 1U << 20U; ///< longer bodies are spooled to a file
    std::uint64_t bodyLimit = 16U << 20U; ///< 413 above; RouteOptions::bodyLimit overrides
    std::uint64_t spooledBytes = std::uint64_t{4} << 30U; ///< of all unfinished and living requests together; 503 above
    std::size_t headerBytes = 16U << 10U; ///< request line and header fields; 431 above
    std::size_t headerFields = 100; ///< 431 above
    std::chrono::milliseconds headerTime{10'000}; ///< from a request's first byte (or the connection's start) to its empty line
    std::chrono::milliseconds bodyIdleTime{15'000}; ///< between two reads of a body
    std::chrono::milliseconds bodyGrace{15'000}; ///< how long a body may be slower than bodyMinimumRate
    std::uint64_t bodyMinimumRate = 1024; ///< bytes per second
    std::chrono::milliseconds keepAliveTime{60'000}; ///< between two requests on a connection
    std::chrono::milliseconds writeTime{30'000}; ///< for the client to take the next 64 KiB of an answer
    std::chrono::milliseconds eventKeepAlive{15'000}; ///< between two comments on a silent event stream
    std::size_t connections = 4096;
    std::size_t connectionsPerAddress = 256; ///< an IPv6 address counts by its /64 network
    std::size_t eventStreamsPerAddress = 64;
    std::size_t waitingSlowRequests = 1024; ///< 503 above
    double rateLimitPerSecond = 5.0; ///< for routes with RouteOptions::rateLimited, per address
    double rateLimitBurst = 10.0;
};

/// One finished request, for the log. It holds the route's pattern, never the target, which may carry secrets.
struct AccessRecord {
    std::string method;
    std::string route; ///< "-" where none matched
    int status = 0; ///< as sent; 499 where the client went away before its request was complete
    std::uint64_t bytes = 0; ///< of the answer's body
    double milliseconds = 0;
    std::string peer;
};

struct ServerOptions {
    unsigned threads = 2;
    unsigned slowThreads = 2;
    unsigned patientThreads = 16; ///< so many requests wait for others at a time; further ones wait for these
    /// Null takes an InlineWriteLane. It must outlive the last `done`, not the server.
    std::shared_ptr<WriteLane> writeLane = {};
    /// Called for every request on an I/O thread; must be thread-safe and quick.
    std::function<void(const AccessRecord&)> accessLog = {};
    /// A handler threw: the route's pattern and the exception's type, nothing of its text.
    std::function<void(const std::string& route, const std::string& exceptionType)> faultLog = {};
    /// Where big bodies are spooled: a folder of this server alone, made and emptied of earlier bodies by start. Empty for the system's
    /// temporary folder.
    std::filesystem::path spoolFolder = {};
    /// Behind a reverse proxy on this machine: for loopback peers the last address in X-Forwarded-For is the client's.
    bool trustForwardedFor = false;
    std::chrono::milliseconds stopGrace{5000};
};

/// The HTTP/1.1 server. start and stop belong to one thread, which is none of the server's own.
class Server
{
public:
    Server(Router router, Limits limits, ServerOptions options = {});
    ~Server();
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

    /// Listens on an address in numbers ("127.0.0.1", "::1") or "localhost"; port 0 takes any free one. Nothing when it listens, else a
    /// sentence that says why not.
    [[nodiscard]] std::optional<std::string> start(const std::string& address, std::uint16_t port);
    [[nodiscard]] std::uint16_t port() const;
    /// Takes no more connections, ends event streams, gives running requests ServerOptions::stopGrace, and returns when all threads have
    /// ended. A handler on the Slow or Patient lane that is running is waited for.
    void stop();
    [[nodiscard]] std::size_t connectionCount() const;

private:
    class Implementation;
    std::unique_ptr<Implementation> m_implementation;
};

/// Raises the process's soft limit of open descriptors towards `wanted`, as far as the hard limit allows; hands back what holds now.
std::size_t raiseDescriptorLimit(std::size_t wanted);

}

#include "backend/http/server.h"

#include <algorithm>
#include <sys/resource.h>
#include <thread>
#include <utility>
#include <vector>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/executor_work_guard.hpp>

#include "backend/http/session.h"

namespace galley::http {

namespace {

constexpr std::chrono::milliseconds pauseAfterAcceptError{50};

/// Sent to a connection that is one too many; it fits the socket's buffer, so it is sent without waiting.
constexpr std::string_view refusedConnection = "HTTP/1.1 503 Service Unavailable\r\nContent-Type: application/json\r\nContent-Length: 33\r\n"
                                               "Retry-After: 5\r\nConnection: close\r\n\r\n{\"detail\":\"Too many connections\"}";

}

void SessionRegistry::add(const std::shared_ptr<Session>& session)
{
    const std::lock_guard lock(m_mutex);
    m_sessions.emplace(session.get(), session);
}

void SessionRegistry::remove(const Session* session)
{
    const std::lock_guard lock(m_mutex);
    m_sessions.erase(session);
    if (m_sessions.empty()) {
        m_emptied.notify_all();
    }
}

std::vector<std::shared_ptr<Session>> SessionRegistry::all() const
{
    const std::lock_guard lock(m_mutex);
    std::vector<std::shared_ptr<Session>> result;
    for (const auto& [address, weak] : m_sessions) {
        if (auto session = weak.lock()) {
            result.push_back(std::move(session));
        }
    }
    return result;
}

std::size_t SessionRegistry::size() const
{
    const std::lock_guard lock(m_mutex);
    return m_sessions.size();
}

bool SessionRegistry::waitUntilEmpty(std::chrono::milliseconds time)
{
    std::unique_lock lock(m_mutex);
    return m_emptied.wait_for(lock, time, [this] { return m_sessions.empty(); });
}

void SessionRegistry::waitUntilEmpty()
{
    std::unique_lock lock(m_mutex);
    m_emptied.wait(lock, [this] { return m_sessions.empty(); });
}

class Server::Implementation
{
public:
    Implementation(Router router, const Limits& limits, ServerOptions options)
        : m_core(std::make_shared<Core>(std::move(router), limits, std::move(options))), m_strand(asio::make_strand(m_core->io)),
          m_acceptor(m_strand), m_pause(m_strand)
    {
        m_core->writeLane = m_core->options.writeLane ? m_core->options.writeLane : std::make_shared<InlineWriteLane>();
    }

    std::optional<std::string> start(const std::string& address, std::uint16_t port)
    {
        boost::system::error_code error;
        const auto parsed = asio::ip::make_address(address == "localhost" ? "127.0.0.1" : address, error);
        if (error) {
            return "\"" + address + "\" is not an address in numbers.";
        }
        const std::filesystem::path& folder = m_core->options.spoolFolder;
        if (!folder.empty() && !TemporaryFile::prepareFolder(folder)) {
            return "Cannot use the folder for uploads, " + folder.string() + ".";
        }
        if (!listen({parsed, port}, error)) {
            return "Cannot listen on " + address + ", port " + std::to_string(port) + ": " + error.message() + ".";
        }
        raiseDescriptorLimit(m_core->limits.connections * 2 + 256);
        asio::co_spawn(m_strand, [this] { return acceptConnections(); }, [](const std::exception_ptr&) {});
        for (unsigned index = 0; index < std::max(1U, m_core->options.threads); ++index) {
            m_threads.emplace_back([core = m_core.get()] { core->io.run(); });
        }
        return std::nullopt;
    }

    [[nodiscard]] std::uint16_t port() const { return m_port; }
    [[nodiscard]] std::size_t connectionCount() const { return m_core->sessions.size(); }

    void stop()
    {
        if (m_threads.empty()) {
            return;
        }
        m_core->draining = true;
        // What is posted from here must still be run, even when the last session ends by itself meanwhile: it would hold the session for ever.
        auto work = asio::make_work_guard(m_core->io);
        asio::post(m_strand, [this] {
            boost::system::error_code ignored;
            m_acceptor.close(ignored);
            m_pause.cancel();
        });
        for (const auto& session : m_core->sessions.all()) {
            session->drain();
        }
        if (!m_core->sessions.waitUntilEmpty(m_core->options.stopGrace)) {
            for (const auto& session : m_core->sessions.all()) {
                session->abort();
            }
            m_core->sessions.waitUntilEmpty();
        }
        m_core->slow.stop();
        m_core->slow.join();
        m_core->patient.stop();
        m_core->patient.join();
        m_core->gate->close();
        work.reset();
        for (std::thread& thread : m_threads) {
            thread.join();
        }
        m_threads.clear();
    }

private:
    bool listen(const asio::ip::tcp::endpoint& endpoint, boost::system::error_code& error)
    {
        m_acceptor.open(endpoint.protocol(), error);
        if (!error) {
            m_acceptor.set_option(Acceptor::reuse_address(true), error);
        }
        if (!error) {
            m_acceptor.bind(endpoint, error);
        }
        if (!error) {
            m_acceptor.listen(asio::socket_base::max_listen_connections, error);
        }
        if (error) {
            boost::system::error_code ignored;
            m_acceptor.close(ignored);
            return false;
        }
        m_port = m_acceptor.local_endpoint(error).port();
        return true;
    }

    Task<void> acceptConnections()
    {
        while (!m_core->draining) {
            Socket socket(asio::make_strand(m_core->io));
            const auto [error] = co_await m_acceptor.async_accept(socket, asValue);
            if (!m_acceptor.is_open()) {
                co_return;
            }
            if (error) {
                // No descriptors left, most likely. Trying again at once would burn a processor.
                m_pause.expires_after(pauseAfterAcceptError);
                co_await m_pause.async_wait(asValue);
                continue;
            }
            admit(std::move(socket));
        }
    }

    void admit(Socket socket)
    {
        boost::system::error_code error;
        const asio::ip::address peer = socket.remote_endpoint(error).address();
        if (error) {
            return;
        }
        const bool uncounted = m_core->options.trustForwardedFor && isLoopback(peer);
        std::optional<AddressTable::Lease> lease = uncounted ? std::nullopt : m_core->connections->lease(addressKey(peer));
        if ((!lease && !uncounted) || m_core->sessions.size() >= m_core->limits.connections) {
            socket.non_blocking(true, error);
            socket.write_some(asio::buffer(refusedConnection.data(), refusedConnection.size()), error);
            socket.shutdown(Socket::shutdown_both, error);
            return;
        }
        const auto session = std::make_shared<Session>(m_core, std::move(socket), peer, std::move(lease));
        m_core->sessions.add(session);
        if (m_core->draining) {
            session->drain();
        }
        session->start();
    }

    std::shared_ptr<Core> m_core;
    Strand m_strand;
    Acceptor m_acceptor;
    Timer m_pause;
    std::uint16_t m_port = 0;
    std::vector<std::thread> m_threads;
};

Server::Server(Router router, Limits limits, ServerOptions options)
    : m_implementation(std::make_unique<Implementation>(std::move(router), limits, std::move(options)))
{
}

Server::~Server()
{
    stop();
}

std::optional<std::string> Server::start(const std::string& address, std::uint16_t port)
{
    return m_implementation->start(address, port);
}

std::uint16_t Server::port() const
{
    return m_implementation->port();
}

void Server::stop()
{
    m_implementation->stop();
}

std::size_t Server::connectionCount() const
{
    return m_implementation->connectionCount();
}

std::size_t raiseDescriptorLimit(std::size_t wanted)
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0) {
        return 0;
    }
    if (limit.rlim_cur < wanted) {
        rlimit raised = limit;
        raised.rlim_cur = limit.rlim_max == RLIM_INFINITY ? wanted : std::min<rlim_t>(wanted, limit.rlim_max);
        if (::setrlimit(RLIMIT_NOFILE, &raised) == 0) {
            return raised.rlim_cur;
        }
    }
    return limit.rlim_cur;
}

}

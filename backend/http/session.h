#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "backend/http/core.h"
#include "backend/http/inputbuffer.h"
#include "backend/http/requestparser.h"
#include "backend/http/responsehead.h"

namespace galley::http {

/// One connection, from its first byte to its end. Everything but drain and abort runs on its strand.
class Session : public std::enable_shared_from_this<Session>
{
public:
    Session(std::shared_ptr<Core> core, Socket socket, const asio::ip::address& peer, std::optional<AddressTable::Lease> lease);

    void start();
    /// Any thread: ends the connection after the request that is running, or at once when none is.
    void drain();
    /// Any thread: ends the connection now.
    void abort();

private:
    enum class Received { Complete, Refused, Gone };
    using Deadline = SteadyClock::time_point;

    Task<void> run();
    Task<bool> serveRequest(bool first);
    Task<Received> receiveHeader(bool first);
    Task<Received> receiveBody(std::uint64_t limit);
    Task<bool> receiveMore(std::size_t size);
    Task<bool> discardBody();
    Task<std::optional<Response>> answer();
    Task<std::optional<Response>> runElsewhere(const Route& route);
    std::optional<Response> refuseEarly(const Router::Match& match);
    Response refuseForRate(std::chrono::milliseconds wait);
    void deliver(Response response);

    Task<bool> send(Response response, bool keepAlive);
    Task<bool> sendFile(const Response& response, std::string head, std::uint64_t size);
    Task<bool> sendEvents(Response response);
    Task<bool> pumpEvents(EventSource& source, bool chunked);
    Task<bool> writeAll(std::string_view bytes);
    Task<void> linger();
    void watchForDisconnect();

    void setDeadline(Deadline deadline);
    void clearDeadline() { setDeadline(Deadline::max()); }
    void armTimer();
    void onTimer();
    void closeSocket();
    void log(int status, std::uint64_t bytes);

    std::shared_ptr<Core> m_core; ///< first, because the sockets and timers need its io_context to the end
    Socket m_socket;
    Timer m_timer;
    Timer m_wake; ///< never expires by itself while a handler runs elsewhere; cancelling it wakes the session
    std::optional<AddressTable::Lease> m_lease;
    std::string m_peerText;
    std::string m_peerKey;
    std::string m_clientKey; ///< the same, unless a trusted proxy says who its client is
    bool m_trustedProxy = false;

    Deadline m_deadline = Deadline::max();
    Deadline m_armedUntil = Deadline::max();
    bool m_timedOut = false;
    bool m_waitingForRequest = false;
    bool m_aborted = false;
    bool m_peerGone = false;
    bool m_woken = false;

    InputBuffer m_input;
    std::optional<RequestParser> m_parser;
    std::shared_ptr<Request> m_request;
    const Route* m_route = nullptr;
    std::optional<Response> m_answer;
    RequestParser::Failure m_failure;
    SteadyClock::time_point m_startedAt;
    std::uint64_t m_eventBytes = 0;
};

/// The address as text, IPv4-mapped ones as IPv4.
[[nodiscard]] std::string addressText(const asio::ip::address& address);
[[nodiscard]] bool isLoopback(const asio::ip::address& address);
/// What limits per address count by: an IPv4 address, or the /64 network of an IPv6 address.
[[nodiscard]] std::string addressKey(const asio::ip::address& address);

}

#include "backend/http/session.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdlib>
#include <cxxabi.h>
#include <fstream>
#include <system_error>
#include <typeinfo>
#include <utility>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/write.hpp>

#include "backend/http/text.h"

namespace galley::http {

namespace {

constexpr std::size_t headerReadSize = 4096;
constexpr std::size_t bodyReadSize = 65536;
constexpr std::size_t writeSize = 65536;
constexpr std::size_t smallBody = 16384; ///< sent in one piece with the head
constexpr std::uint64_t discardedBody = 65536; ///< a refused body up to this length is read, so that the connection can stay
constexpr int clientGone = 499; ///< for the log alone
constexpr std::uint64_t lingerBytes = 16U << 20U;
constexpr std::chrono::milliseconds lingerTime{1000};

std::string currentExceptionType()
{
    const std::type_info* type = abi::__cxa_current_exception_type();
    if (type == nullptr) {
        return "unknown";
    }
    int status = 0;
    const std::unique_ptr<char, decltype(&std::free)> name(abi::__cxa_demangle(type->name(), nullptr, nullptr, &status), &std::free);
    return status == 0 ? name.get() : type->name();
}

void reportFault(const Core& core, const Route& route)
{
    if (core.options.faultLog) {
        core.options.faultLog(route.pattern, currentExceptionType());
    }
}

Response guarded(const Core& core, const Route& route, Request& request)
{
    try {
        return route.handler(request);
    } catch (...) {
        reportFault(core, route);
        return errorResponse(500, "Internal error");
    }
}

/// Calls a function once, at the latest when the last holder of this goes.
class Promise
{
public:
    explicit Promise(std::function<void(Response)> keep) : m_keep(std::move(keep)) {}
    ~Promise()
    {
        if (!m_kept.exchange(true)) {
            m_keep(errorResponse(500, "Internal error"));
        }
    }
    Promise(const Promise&) = delete;
    Promise& operator=(const Promise&) = delete;

    void keep(Response response)
    {
        if (!m_kept.exchange(true)) {
            m_keep(std::move(response));
        }
    }

private:
    std::function<void(Response)> m_keep;
    std::atomic<bool> m_kept = false;
};

/// A response on its way to the session; a stream nobody will send is closed, so that its producer notices.
class Parcel
{
public:
    explicit Parcel(Response response) : m_response(std::move(response)) {}
    Parcel(Parcel&&) noexcept = default;
    Parcel& operator=(Parcel&&) = delete;
    ~Parcel()
    {
        if (m_response.events) {
            m_response.events->close();
        }
    }
    [[nodiscard]] Response unpack() { return std::move(m_response); }

private:
    Response m_response;
};

bool forbidsBody(int status)
{
    return status == 204 || status == 304;
}

std::string chunkHead(std::size_t size)
{
    std::array<char, 24> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), size, 16).ptr;
    return std::string(digits.data(), end) + "\r\n";
}

}

std::string addressText(const asio::ip::address& address)
{
    if (address.is_v6() && address.to_v6().is_v4_mapped()) {
        return asio::ip::make_address_v4(asio::ip::v4_mapped, address.to_v6()).to_string();
    }
    return address.to_string();
}

bool isLoopback(const asio::ip::address& address)
{
    return asio::ip::make_address(addressText(address)).is_loopback();
}

std::string addressKey(const asio::ip::address& address)
{
    if (address.is_v4() || address.to_v6().is_v4_mapped()) {
        return addressText(address);
    }
    const asio::ip::address_v6::bytes_type bytes = address.to_v6().to_bytes();
    return {bytes.begin(), bytes.begin() + 8};
}

Session::Session(std::shared_ptr<Core> core, Socket socket, const asio::ip::address& peer, std::optional<AddressTable::Lease> lease)
    : m_core(std::move(core)), m_socket(std::move(socket)), m_timer(m_socket.get_executor()), m_wake(m_socket.get_executor()),
      m_lease(std::move(lease)), m_peerText(addressText(peer)), m_peerKey(addressKey(peer)),
      m_trustedProxy(m_core->options.trustForwardedFor && isLoopback(peer))
{
}

void Session::start()
{
    boost::system::error_code ignored;
    m_socket.set_option(asio::ip::tcp::no_delay(true), ignored);
    m_socket.non_blocking(true, ignored);
    const Strand strand = m_socket.get_executor();
    asio::co_spawn(strand, [self = shared_from_this()] { return self->run(); }, [](const std::exception_ptr&) {});
}

void Session::drain()
{
    m_core->gate->post(m_socket.get_executor(), [self = shared_from_this()] {
        if (self->m_waitingForRequest) {
            self->closeSocket();
        }
        self->m_woken = true;
        self->m_wake.cancel();
    });
}

void Session::abort()
{
    m_core->gate->post(m_socket.get_executor(), [self = shared_from_this()] {
        self->m_aborted = true;
        self->closeSocket();
        self->m_wake.cancel();
    });
}

Task<void> Session::run()
{
    try {
        bool first = true;
        while (co_await serveRequest(first)) {
            first = false;
        }
    } catch (const std::exception&) {
        // No memory for this connection: it goes, the others stay.
    }
    closeSocket();
    m_timer.cancel();
    m_request.reset();
    m_lease.reset();
    m_core->sessions.remove(this);
}

Task<bool> Session::serveRequest(bool first)
{
    m_route = nullptr;
    m_request.reset();
    m_failure = {};
    m_parser.emplace(m_core->limits.headerBytes, m_core->limits.headerFields);
    m_waitingForRequest = true;
    const Received header = co_await receiveHeader(first);
    m_waitingForRequest = false;
    m_startedAt = SteadyClock::now();
    if (header == Received::Gone) {
        co_return false;
    }
    if (header == Received::Refused) {
        co_await send(errorResponse(m_failure.status, m_failure.detail), false);
        co_await linger();
        co_return false;
    }

    m_request = std::make_shared<Request>(std::move(m_parser->request()));
    bool keepAlive = m_parser->keepsAlive();
    Router::Match match = m_core->router.match(m_request->method, m_request->segments);
    m_route = match.route;
    std::optional<Response> response = refuseEarly(match);
    if (response) {
        keepAlive = co_await discardBody() && keepAlive;
    } else {
        const std::uint64_t limit = m_route->options.bodyLimit > 0 ? m_route->options.bodyLimit : m_core->limits.bodyLimit;
        const Received body = co_await receiveBody(limit);
        if (body == Received::Gone) {
            log(clientGone, 0);
            co_return false;
        }
        if (body == Received::Refused) {
            response = errorResponse(m_failure.status, m_failure.detail);
            keepAlive = false;
        } else {
            response = co_await answer();
        }
    }
    if (!response) {
        co_return false;
    }
    keepAlive = keepAlive && !m_core->draining;
    if (!co_await send(std::move(*response), keepAlive)) {
        co_return false;
    }
    m_request.reset();
    if (!keepAlive && (!m_parser->isDone() || !m_input.empty())) {
        co_await linger();
    }
    co_return keepAlive;
}

std::optional<Response> Session::refuseEarly(const Router::Match& match)
{
    if (m_route == nullptr) {
        return Router::refusal(match);
    }
    m_request->routePattern = m_route->pattern;
    m_request->pathParameters = match.parameters;
    m_request->peerAddress = m_peerText;
    m_clientKey = m_peerKey;
    if (m_trustedProxy) {
        const std::string_view forwarded = m_request->headers.find("X-Forwarded-For").value_or(std::string_view{});
        boost::system::error_code error;
        const auto comma = forwarded.rfind(',');
        const auto address =
            asio::ip::make_address(std::string(trimmed(comma == std::string_view::npos ? forwarded : forwarded.substr(comma + 1))), error);
        if (!error) {
            m_request->peerAddress = addressText(address);
            m_clientKey = addressKey(address);
        }
    }
    if (m_route->options.rateLimited) {
        if (const auto wait = m_core->limiter.take(m_clientKey)) {
            return refuseForRate(*wait);
        }
    }
    if (m_request->headers.contains("Expect") && !m_parser->expectsContinue() && !m_parser->isVersion10()) {
        return errorResponse(417, "Expectation failed");
    }
    if (!m_route->options.admit) {
        return std::nullopt;
    }
    try {
        return m_route->options.admit(*m_request);
    } catch (...) {
        reportFault(*m_core, *m_route);
        return errorResponse(500, "Internal error");
    }
}

Response Session::refuseForRate(std::chrono::milliseconds wait)
{
    Response response = errorResponse(429, "Too many requests");
    response.headers.set("Retry-After", std::to_string(std::max<long long>(1, (wait.count() + 999) / 1000)));
    return response;
}

// Receiving

Task<bool> Session::receiveMore(std::size_t size)
{
    if (m_timedOut || m_aborted) {
        co_return false;
    }
    const auto [error, count] = co_await m_socket.async_read_some(asio::buffer(m_input.prepare(size), size), asValue);
    if (error) {
        co_return false;
    }
    m_input.commit(count);
    co_return true;
}

Task<Session::Received> Session::receiveHeader(bool first)
{
    const Limits& limits = m_core->limits;
    bool timed = false;
    m_input.shrink(limits.headerBytes);
    while (true) {
        if (!timed && m_input.view().starts_with("\r\n")) {
            m_input.consume(2);
            continue;
        }
        if (m_input.empty() && !timed) {
            if (m_core->draining) {
                co_return Received::Gone;
            }
            if (!first || m_deadline == Deadline::max()) {
                setDeadline(SteadyClock::now() + (first ? limits.headerTime : limits.keepAliveTime));
            }
            if (!co_await receiveMore(headerReadSize)) {
                co_return Received::Gone;
            }
            continue;
        }
        const RequestParser::Fed fed = m_parser->feed(m_input.view());
        m_input.consume(fed.consumed);
        if (fed.step == RequestParser::Step::HeaderDone || fed.step == RequestParser::Step::Done) {
            co_return Received::Complete;
        }
        if (fed.step == RequestParser::Step::Failed) {
            m_failure = m_parser->failure();
            co_return Received::Refused;
        }
        if (!timed) {
            timed = true;
            if (!first || m_deadline == Deadline::max()) {
                setDeadline(SteadyClock::now() + limits.headerTime);
            }
        }
        if (!co_await receiveMore(headerReadSize)) {
            m_failure = {408, "The request took too long"};
            co_return m_timedOut ? Received::Refused : Received::Gone;
        }
    }
}

Task<Session::Received> Session::receiveBody(std::uint64_t limit)
{
    if (m_parser->isDone()) {
        clearDeadline();
        co_return Received::Complete;
    }
    if (m_parser->bodyLength().value_or(0) > limit) {
        m_failure = {413, "Request body too large"};
        co_return Received::Refused;
    }
    if (m_parser->expectsContinue() && m_input.empty() && !co_await writeAll("HTTP/1.1 100 Continue\r\n\r\n")) {
        co_return Received::Gone;
    }
    BodyCollector collector(m_core->limits.bodyInMemory, m_core->options.spoolFolder, m_core->spoolBudget);
    m_parser->setBodyLimit(limit);
    m_parser->setBodySink([&collector](std::string_view bytes) { return collector.append(bytes); });
    const auto begin = SteadyClock::now();
    std::uint64_t received = 0;
    while (true) {
        const RequestParser::Fed fed = m_parser->feed(m_input.view());
        m_input.consume(fed.consumed);
        received += fed.consumed;
        if (fed.step == RequestParser::Step::Done) {
            break;
        }
        if (fed.step == RequestParser::Step::Failed) {
            m_failure = m_parser->failure();
            if (collector.failureStatus() != 0) {
                m_failure = {collector.failureStatus(), "No room for the request body"};
            }
            co_return Received::Refused;
        }
        const Limits& limits = m_core->limits;
        const auto slowest = std::chrono::milliseconds(received * 1000 / std::max<std::uint64_t>(1, limits.bodyMinimumRate));
        setDeadline(std::min(SteadyClock::now() + limits.bodyIdleTime, begin + limits.bodyGrace + slowest));
        if (!co_await receiveMore(bodyReadSize)) {
            m_failure = {408, "The request body took too long"};
            co_return m_timedOut ? Received::Refused : Received::Gone;
        }
    }
    clearDeadline();
    collector.moveTo(*m_request);
    co_return Received::Complete;
}

/// Reads a short body that nobody wants. False when the connection must end instead.
Task<bool> Session::discardBody()
{
    if (m_parser->isDone()) {
        co_return true;
    }
    if (m_parser->expectsContinue() || m_parser->bodyLength().value_or(discardedBody + 1) > discardedBody) {
        co_return false;
    }
    m_parser->setBodySink({});
    setDeadline(SteadyClock::now() + m_core->limits.bodyIdleTime);
    while (true) {
        const RequestParser::Fed fed = m_parser->feed(m_input.view());
        m_input.consume(fed.consumed);
        if (fed.step != RequestParser::Step::NeedMore) {
            co_return fed.step == RequestParser::Step::Done;
        }
        if (!co_await receiveMore(headerReadSize)) {
            co_return false;
        }
    }
}

// Answering

Task<std::optional<Response>> Session::answer()
{
    clearDeadline();
    if (m_route->lane == Lane::Read) {
        co_return guarded(*m_core, *m_route, *m_request);
    }
    co_return co_await runElsewhere(*m_route);
}

Task<std::optional<Response>> Session::runElsewhere(const Route& route)
{
    m_answer.reset();
    auto promise = std::make_shared<Promise>([self = shared_from_this()](Response response) { self->deliver(std::move(response)); });
    if (route.lane == Lane::Write) {
        std::function<Response()> work = [core = m_core, &route, request = m_request]() -> Response {
            try {
                return route.handler(*request);
            } catch (...) {
                reportFault(*core, route);
                throw;
            }
        };
        m_core->writeLane->submit(std::move(work), [promise](Response response) { promise->keep(std::move(response)); });
    } else if (m_core->waitingSlowRequests.fetch_add(1) >= m_core->limits.waitingSlowRequests) {
        --m_core->waitingSlowRequests;
        Response busy = errorResponse(503, "The server is busy");
        busy.headers.set("Retry-After", "1");
        promise->keep(std::move(busy));
    } else {
        asio::post(route.lane == Lane::Patient ? m_core->patient : m_core->slow, [core = m_core, &route, request = m_request, promise]() mutable {
            --core->waitingSlowRequests;
            Response response = guarded(*core, route, *request);
            request.reset(); // so that a spooled body is gone once the client has its answer
            promise->keep(std::move(response));
        });
    }
    promise.reset();
    while (!m_answer && !m_aborted) {
        m_wake.expires_at(Deadline::max());
        co_await m_wake.async_wait(asValue);
    }
    co_return std::exchange(m_answer, std::nullopt);
}

void Session::deliver(Response response)
{
    m_core->gate->post(m_socket.get_executor(), [self = shared_from_this(), parcel = Parcel(std::move(response))]() mutable {
        if (self->m_aborted) {
            return;
        }
        self->m_answer = parcel.unpack();
        self->m_wake.cancel();
    });
}

// Sending

Task<bool> Session::writeAll(std::string_view bytes)
{
    boost::system::error_code failed;
    const std::size_t atOnce = m_socket.write_some(asio::buffer(bytes.data(), std::min(bytes.size(), writeSize)), failed);
    if (failed && failed != asio::error::would_block && failed != asio::error::try_again) {
        co_return false;
    }
    bytes.remove_prefix(failed ? 0 : atOnce);
    while (!bytes.empty()) {
        setDeadline(SteadyClock::now() + m_core->limits.writeTime);
        if (m_aborted) {
            co_return false;
        }
        const auto [error, count] = co_await m_socket.async_write_some(asio::buffer(bytes.data(), std::min(bytes.size(), writeSize)), asValue);
        if (error) {
            co_return false;
        }
        bytes.remove_prefix(count);
    }
    co_return true;
}

Task<bool> Session::send(Response response, bool keepAlive)
{
    const Parcel watched(Response{.events = response.events});
    if (!isSafe(response.headers)) {
        response = errorResponse(500, "Internal error");
    }
    if (response.events) {
        co_return co_await sendEvents(std::move(response));
    }
    std::error_code missing;
    const bool fromFile = !response.bodyFile.empty();
    std::uint64_t size = fromFile ? std::filesystem::file_size(response.bodyFile, missing) : response.body.size();
    if (missing) {
        response = errorResponse(500, "Internal error");
        size = response.body.size();
    }
    const bool withoutBody = forbidsBody(response.status);
    const bool headOnly = withoutBody || (m_request && m_request->method == "HEAD");
    std::string head = responseHead(response,
                                    {.framing = withoutBody ? Framing::NoBody : Framing::ContentLength,
                                     .contentLength = size,
                                     .keepAlive = keepAlive,
                                     .version10 = m_parser->isVersion10()});
    bool sent = false;
    if (headOnly) {
        sent = co_await writeAll(head);
    } else if (fromFile && !missing) {
        sent = co_await sendFile(response, std::move(head), size);
    } else if (size <= smallBody) {
        head += response.body;
        sent = co_await writeAll(head);
    } else {
        sent = co_await writeAll(head) && co_await writeAll(response.body);
    }
    log(response.status, headOnly ? 0 : size);
    co_return sent;
}

Task<bool> Session::sendFile(const Response& response, std::string head, std::uint64_t size)
{
    std::ifstream file(response.bodyFile, std::ios::binary);
    if (!co_await writeAll(head)) {
        co_return false;
    }
    std::string piece;
    while (size > 0) {
        piece.resize(static_cast<std::size_t>(std::min<std::uint64_t>(size, writeSize)));
        // A file that became shorter meanwhile cannot be completed; ending the connection tells the client.
        if (!file.read(piece.data(), static_cast<std::streamsize>(piece.size())) || !co_await writeAll(piece)) {
            co_return false;
        }
        size -= piece.size();
    }
    co_return true;
}

Task<bool> Session::sendEvents(Response response)
{
    std::optional<AddressTable::Lease> lease = m_core->eventStreams->lease(m_clientKey);
    if (!lease) {
        response.events->close();
        Response refusal = errorResponse(429, "Too many event streams");
        refusal.headers.set("Retry-After", "5");
        co_return co_await send(std::move(refusal), false);
    }
    const std::shared_ptr<EventSource> source = response.events;
    const bool chunked = !m_parser->isVersion10();
    response.headers.set("Content-Type", "text/event-stream");
    response.headers.set("Cache-Control", "no-store");
    response.headers.set("X-Accel-Buffering", "no");
    const std::string head = responseHead(response, {.framing = chunked ? Framing::Chunked : Framing::UntilClose, .keepAlive = false});
    bool complete = co_await writeAll(head);
    if (complete && m_request->method != "HEAD") {
        clearDeadline();
        watchForDisconnect();
        source->attach([gate = m_core->gate, strand = m_socket.get_executor(), weak = weak_from_this()] {
            gate->post(strand, [weak] {
                if (const auto self = weak.lock()) {
                    self->m_woken = true;
                    self->m_wake.cancel();
                }
            });
        });
        complete = co_await pumpEvents(*source, chunked);
        source->detach();
    }
    source->close();
    log(response.status, m_eventBytes);
    boost::system::error_code ignored;
    m_socket.shutdown(Socket::shutdown_send, ignored);
    co_return false;
}

/// Sends what the source gives until either side ends it. True when everything was sent.
Task<bool> Session::pumpEvents(EventSource& source, bool chunked)
{
    while (!m_peerGone && !m_aborted) {
        m_woken = false;
        if (m_core->draining) {
            source.close();
        }
        std::optional<std::string> text = source.take();
        if (!text) {
            co_return !chunked || co_await writeAll("0\r\n\r\n");
        }
        if (text->empty()) {
            m_wake.expires_after(m_core->limits.eventKeepAlive);
            const auto [error] = co_await m_wake.async_wait(asValue);
            if (error || m_woken) {
                continue;
            }
            text = ":\n\n";
        }
        const std::string framed = chunked ? chunkHead(text->size()) + *text + "\r\n" : *text;
        if (!co_await writeAll(framed)) {
            co_return false;
        }
        m_eventBytes += text->size();
        clearDeadline();
    }
    co_return false;
}

/// A client with an event stream has nothing more to say: whatever comes in, be it the end or bytes, ends the stream.
void Session::watchForDisconnect()
{
    auto byte = std::make_shared<char>();
    m_socket.async_read_some(asio::buffer(byte.get(), 1), [self = shared_from_this(), byte](const boost::system::error_code&, std::size_t) {
        self->m_peerGone = true;
        self->closeSocket();
        self->m_wake.cancel();
    });
}

/// Lets the client read the last answer: closing with unread bytes would reset the connection and lose it.
Task<void> Session::linger()
{
    boost::system::error_code ignored;
    m_socket.shutdown(Socket::shutdown_send, ignored);
    setDeadline(SteadyClock::now() + lingerTime);
    std::uint64_t discarded = 0;
    while (discarded < lingerBytes) {
        m_input.consume(m_input.view().size());
        if (!co_await receiveMore(bodyReadSize)) {
            co_return;
        }
        discarded += m_input.view().size();
    }
}

void Session::log(int status, std::uint64_t bytes)
{
    if (!m_core->options.accessLog) {
        return;
    }
    const std::chrono::duration<double, std::milli> time = SteadyClock::now() - m_startedAt;
    m_core->options.accessLog({.method = m_request ? m_request->method : "-",
                               .route = m_route != nullptr ? m_route->pattern : "-",
                               .status = status,
                               .bytes = bytes,
                               .milliseconds = time.count(),
                               .peer = m_request && !m_request->peerAddress.empty() ? m_request->peerAddress : m_peerText});
}

// Time. One timer serves all limits: moving a deadline later costs nothing, because the timer looks again when it fires.

void Session::setDeadline(Deadline deadline)
{
    m_deadline = deadline;
    m_timedOut = false;
    if (deadline < m_armedUntil) {
        armTimer();
    }
}

void Session::armTimer()
{
    m_armedUntil = m_deadline;
    m_timer.expires_at(m_deadline);
    m_timer.async_wait([weak = weak_from_this()](const boost::system::error_code& error) {
        const auto self = error ? nullptr : weak.lock();
        if (self) {
            self->onTimer();
        }
    });
}

void Session::onTimer()
{
    m_armedUntil = Deadline::max();
    if (m_deadline == Deadline::max()) {
        return;
    }
    if (SteadyClock::now() < m_deadline) {
        armTimer();
        return;
    }
    m_timedOut = true;
    boost::system::error_code ignored;
    m_socket.cancel(ignored);
}

void Session::closeSocket()
{
    boost::system::error_code ignored;
    m_socket.close(ignored);
}

}

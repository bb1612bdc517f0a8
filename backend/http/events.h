#pragma once

#include <cstddef>
#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace galley::http {

/// One server-sent event. An empty name or id is left out.
struct Event {
    std::string data;
    std::string name = {};
    std::string id = {};
};

/// The queue between producers and one connection with server-sent events. All functions are thread-safe.
///
/// A handler makes one with std::make_shared, gives it to a producer and returns it in Response::events. When the client goes away
/// the source is closed at once; when the producer closes it, what is queued is still sent and then the answer ends. A client that
/// reads too slowly for the queue is disconnected, so that it comes back and reads the present state.
class EventSource
{
public:
    static constexpr std::size_t defaultQueueLimit = 1024;
    static constexpr std::size_t defaultByteLimit = 4U << 20U;

    explicit EventSource(std::size_t queueLimit = defaultQueueLimit, std::size_t byteLimit = defaultByteLimit)
        : m_queueLimit(queueLimit), m_byteLimit(byteLimit)
    {
    }
    EventSource(const EventSource&) = delete;
    EventSource& operator=(const EventSource&) = delete;
    ~EventSource() = default;

    /// Queues one event; line breaks in the data become several data: lines. False when the source is closed or this event closed it
    /// because the queue was full.
    bool push(std::string data) { return push(Event{std::move(data)}); }
    bool push(Event event);
    /// No more events. Idempotent.
    void close();
    /// Whether the client went away or somebody closed the source.
    [[nodiscard]] bool isClosed() const;
    /// Runs `callback` once when the source is closed, on the thread that closes it, or at once when it is closed already. It must not
    /// block.
    void onClose(std::function<void()> callback);

    /// For the server: `wake` is called, on the producers' threads, when there is something to take or the source was closed.
    void attach(std::function<void()> wake);
    /// For the server: after it returns `wake` is not called again.
    void detach();
    /// For the server: all that is queued in the format of the wire, or nothing when the source is closed and empty.
    [[nodiscard]] std::optional<std::string> take();

private:
    void finish(std::unique_lock<std::mutex> lock);

    mutable std::mutex m_mutex;
    std::size_t m_queueLimit;
    std::size_t m_byteLimit;
    std::size_t m_queued = 0;
    std::string m_pending; ///< already in the format of the wire
    bool m_closed = false;
    std::vector<std::function<void()>> m_closeCallbacks;
    std::mutex m_wakeMutex; ///< apart, so that a wake-up can call back into the source
    std::function<void()> m_wake;
};

/// The event in the format of the wire, with its closing empty line.
[[nodiscard]] std::string serialized(const Event& event);

}

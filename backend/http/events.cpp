#include "backend/http/events.h"

#include <string_view>
#include <utility>

namespace galley::http {

namespace {

/// Appends "name: line" for each line of the text; CR, LF and CRLF all end a line.
void appendField(std::string& result, std::string_view name, std::string_view text)
{
    while (true) {
        const auto end = text.find_first_of("\r\n");
        result.append(name).append(": ").append(text.substr(0, end)).push_back('\n');
        if (end == std::string_view::npos) {
            return;
        }
        text.remove_prefix(text.substr(end).starts_with("\r\n") ? end + 2 : end + 1);
    }
}

std::string_view firstLine(std::string_view text)
{
    return text.substr(0, text.find_first_of(std::string_view("\r\n\0", 3)));
}

}

std::string serialized(const Event& event)
{
    std::string result;
    result.reserve(event.data.size() + 32);
    if (!event.name.empty()) {
        appendField(result, "event", firstLine(event.name));
    }
    if (!event.id.empty()) {
        appendField(result, "id", firstLine(event.id));
    }
    appendField(result, "data", event.data);
    result.push_back('\n');
    return result;
}

bool EventSource::push(Event event)
{
    const std::string text = serialized(event);
    {
        std::unique_lock lock(m_mutex);
        if (m_closed) {
            return false;
        }
        if (m_queued >= m_queueLimit || m_pending.size() + text.size() > m_byteLimit) {
            m_pending.clear();
            finish(std::move(lock));
            return false;
        }
        m_pending += text;
        ++m_queued;
    }
    const std::lock_guard lock(m_wakeMutex);
    if (m_wake) {
        m_wake();
    }
    return true;
}

void EventSource::close()
{
    std::unique_lock lock(m_mutex);
    if (!m_closed) {
        finish(std::move(lock));
    }
}

void EventSource::finish(std::unique_lock<std::mutex> lock)
{
    m_closed = true;
    const std::vector<std::function<void()>> callbacks = std::exchange(m_closeCallbacks, {});
    lock.unlock();
    {
        const std::lock_guard wakeLock(m_wakeMutex);
        if (m_wake) {
            m_wake();
        }
    }
    for (const auto& callback : callbacks) {
        callback();
    }
}

bool EventSource::isClosed() const
{
    const std::lock_guard lock(m_mutex);
    return m_closed;
}

void EventSource::onClose(std::function<void()> callback)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_closed) {
            m_closeCallbacks.push_back(std::move(callback));
            return;
        }
    }
    callback();
}

void EventSource::attach(std::function<void()> wake)
{
    const std::lock_guard lock(m_wakeMutex);
    m_wake = std::move(wake);
    m_wake();
}

void EventSource::detach()
{
    const std::lock_guard lock(m_wakeMutex);
    m_wake = nullptr;
}

std::optional<std::string> EventSource::take()
{
    const std::lock_guard lock(m_mutex);
    if (m_pending.empty() && m_closed) {
        return std::nullopt;
    }
    m_queued = 0;
    return std::exchange(m_pending, {});
}

}

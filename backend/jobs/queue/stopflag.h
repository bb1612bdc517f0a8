#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>

namespace galley::backend {

/// Asks a piece of work to end early. Work in short steps looks at it between two of them; work that waits for something waits here too, so
/// that it wakes at once. Any thread.
class StopFlag
{
public:
    [[nodiscard]] bool isSet() const { return m_set.load(std::memory_order_acquire); }
    void set()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_set.store(true, std::memory_order_release);
        }
        m_changed.notify_all();
    }
    /// Waits until it is set or the time is over; true when it is set.
    [[nodiscard]] bool waitFor(std::chrono::milliseconds time) const
    {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, time, [this] { return isSet(); });
    }

private:
    mutable std::mutex m_mutex;
    mutable std::condition_variable m_changed;
    std::atomic<bool> m_set{false};
};

}

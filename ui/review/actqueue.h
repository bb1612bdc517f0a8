#pragma once

#include <deque>
#include <functional>

namespace galley::ui {

/// Acts in the order of the keys that asked for them. An act that is not done at once (because it waits for the disk) holds the others
/// back until done() is called, so that each finds the cursor where the former one left it. GUI thread.
class ActQueue
{
public:
    /// Does its work and returns true, or returns false and calls done() later.
    using Act = std::function<bool()>;

    void add(Act act)
    {
        m_waiting.push_back(std::move(act));
        run();
    }
    void done()
    {
        m_busy = false;
        run();
    }
    /// Drops what has not begun, as after a failure: the keys behind it were meant for another state of things.
    void dropWaiting() { m_waiting.clear(); }
    [[nodiscard]] bool isBusy() const { return m_busy; }

private:
    void run()
    {
        // An act may add others or finish within its call; the outermost run() takes care of them.
        if (m_running) {
            return;
        }
        m_running = true;
        while (!m_busy && !m_waiting.empty()) {
            const Act act = std::move(m_waiting.front());
            m_waiting.pop_front();
            m_busy = true;
            if (act()) {
                m_busy = false;
            }
        }
        m_running = false;
    }

    std::deque<Act> m_waiting;
    bool m_busy = false;
    bool m_running = false;
};

}

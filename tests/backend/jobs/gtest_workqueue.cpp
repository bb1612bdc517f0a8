#include <gtest/gtest.h>

#include <algorithm>
#include <deque>
#include <future>
#include <set>

#include "backend/jobs/queue/workqueue.h"

using galley::backend::StopFlag;
using galley::backend::WorkQueue;

namespace {

/// A table of work as the database would be: each piece is claimed once.
class Table
{
public:
    void add(std::string id)
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.push_back(std::move(id));
    }
    std::optional<std::string> claim()
    {
        const std::lock_guard lock(m_mutex);
        if (m_waiting.empty()) {
            return std::nullopt;
        }
        std::string id = std::move(m_waiting.front());
        m_waiting.pop_front();
        return id;
    }
    void finish(const std::string& id)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_done.push_back(id);
        }
        m_changed.notify_all();
    }
    std::vector<std::string> waitForDone(std::size_t count)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return m_done.size() >= count; });
        return m_done;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::string> m_waiting;
    std::vector<std::string> m_done;
};

/// Long enough that only a wake-up can be what let a worker look again.
constexpr WorkQueue::Options patient{.workers = 2, .poll = std::chrono::hours(1)};

WorkQueue::Claim claimsFrom(Table& table)
{
    return [&table]() -> std::optional<WorkQueue::Work> {
        auto id = table.claim();
        if (!id) {
            return std::nullopt;
        }
        return WorkQueue::Work{*id, [&table, id = *id](const StopFlag&) { table.finish(id); }};
    };
}

}

TEST(WorkQueue, RunsWhatWasThereBeforeTheStart)
{
    Table table;
    table.add("a");
    table.add("b");
    WorkQueue queue(claimsFrom(table), patient);
    queue.start();
    EXPECT_EQ(table.waitForDone(2).size(), 2U);
}

TEST(WorkQueue, LosesNoWakeUp)
{
    Table table;
    WorkQueue queue(claimsFrom(table), patient);
    queue.start();
    constexpr std::size_t count = 500;
    for (std::size_t index = 0; index < count; ++index) {
        table.add(std::to_string(index));
        queue.wake();
        // Waiting for each one makes the workers idle again and again.
        if (index % 5 == 0) {
            (void)table.waitForDone(index + 1);
        }
    }
    const auto done = table.waitForDone(count);
    EXPECT_EQ(std::set<std::string>(done.begin(), done.end()).size(), count);
}

TEST(WorkQueue, TakesWorkFromManyThreads)
{
    Table table;
    WorkQueue queue(claimsFrom(table), {.workers = 3, .poll = std::chrono::hours(1)});
    queue.start();
    std::vector<std::thread> producers;
    for (int producer = 0; producer < 4; ++producer) {
        producers.emplace_back([&, producer] {
            for (int index = 0; index < 100; ++index) {
                table.add(std::to_string(producer) + "-" + std::to_string(index));
                queue.wake();
            }
        });
    }
    for (std::thread& producer : producers) {
        producer.join();
    }
    EXPECT_EQ(table.waitForDone(400).size(), 400U);
}

TEST(WorkQueue, StopsRunningWork)
{
    Table table;
    table.add("long");
    std::promise<void> begun;
    WorkQueue queue(
        [&]() -> std::optional<WorkQueue::Work> {
            auto id = table.claim();
            if (!id) {
                return std::nullopt;
            }
            return WorkQueue::Work{*id, [&, id = *id](const StopFlag& stop) {
                                       begun.set_value();
                                       while (!stop.isSet()) {
                                           std::this_thread::yield();
                                       }
                                       table.finish(id);
                                   }};
        },
        patient);
    queue.start();
    begun.get_future().wait();
    EXPECT_FALSE(queue.stop("another"));
    EXPECT_EQ(queue.runningCount(), 1U);
    EXPECT_TRUE(queue.stop("long"));
    EXPECT_EQ(table.waitForDone(1), std::vector<std::string>{"long"});
}

TEST(WorkQueue, ShutdownStopsWhatRunsAndClaimsNothingMore)
{
    Table table;
    for (int index = 0; index < 10; ++index) {
        table.add(std::to_string(index));
    }
    std::atomic<int> begun{0};
    std::promise<void> bothBegun;
    WorkQueue queue(
        [&]() -> std::optional<WorkQueue::Work> {
            auto id = table.claim();
            if (!id) {
                return std::nullopt;
            }
            return WorkQueue::Work{*id, [&](const StopFlag& stop) {
                                       if (++begun == 2) {
                                           bothBegun.set_value();
                                       }
                                       while (!stop.isSet()) {
                                           std::this_thread::yield();
                                       }
                                   }};
        },
        patient);
    queue.start();
    bothBegun.get_future().wait();
    queue.shutdown();
    queue.shutdown();
    EXPECT_EQ(queue.runningCount(), 0U);
    EXPECT_EQ(begun, 2);
    EXPECT_TRUE(table.claim().has_value());
}

TEST(WorkQueue, LooksAgainByItself)
{
    Table table;
    std::promise<void> looked;
    std::atomic<int> looks{0};
    WorkQueue queue(
        [&]() -> std::optional<WorkQueue::Work> {
            if (++looks == 3) {
                looked.set_value();
            }
            return std::nullopt;
        },
        {.workers = 1, .poll = std::chrono::milliseconds(1)});
    queue.start();
    looked.get_future().wait();
}

TEST(WorkQueue, EndsWithoutHavingBeenStarted)
{
    Table table;
    WorkQueue queue(claimsFrom(table), patient);
    queue.shutdown();
    queue.start();
    EXPECT_EQ(queue.runningCount(), 0U);
}

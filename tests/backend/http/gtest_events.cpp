#include <gtest/gtest.h>

#include <atomic>
#include <string>
#include <thread>
#include <vector>

#include "backend/http/events.h"

namespace galley::http {
namespace {

TEST(Event, becomesLines)
{
    EXPECT_EQ(serialized({.data = "{\"a\":1}"}), "data: {\"a\":1}\n\n");
    EXPECT_EQ(serialized({.data = "a\nb\r\nc\rd\n"}), "data: a\ndata: b\ndata: c\ndata: d\ndata: \n\n");
    EXPECT_EQ(serialized({.data = "x", .name = "done", .id = "7"}), "event: done\nid: 7\ndata: x\n\n");
    EXPECT_EQ(serialized({.data = "x", .name = "a\ndata: evil", .id = "1\r2"}), "event: a\nid: 1\ndata: x\n\n");
}

TEST(EventSource, handsOverWhatIsQueuedBeforeItEnds)
{
    EventSource source;
    EXPECT_EQ(source.take(), "");
    EXPECT_TRUE(source.push("1"));
    EXPECT_TRUE(source.push("2"));
    source.close();
    EXPECT_TRUE(source.isClosed());
    EXPECT_FALSE(source.push("3"));
    EXPECT_EQ(source.take(), "data: 1\n\ndata: 2\n\n");
    EXPECT_FALSE(source.take());
}

TEST(EventSource, closesWhenTheQueueIsFull)
{
    EventSource source(2);
    bool told = false;
    source.onClose([&told] { told = true; });
    EXPECT_TRUE(source.push("1"));
    EXPECT_TRUE(source.push("2"));
    EXPECT_FALSE(source.push("3"));
    EXPECT_TRUE(source.isClosed());
    EXPECT_TRUE(told);
    EXPECT_FALSE(source.take()) << "an incomplete stream is not sent";
    EventSource small(100, 20);
    EXPECT_FALSE(small.push(std::string(50, 'x')));
    EXPECT_TRUE(small.isClosed());
}

TEST(EventSource, callsBackOnce)
{
    EventSource source;
    int calls = 0;
    source.onClose([&calls] { ++calls; });
    source.close();
    source.close();
    EXPECT_EQ(calls, 1);
    source.onClose([&calls] { ++calls; });
    EXPECT_EQ(calls, 2) << "at once when it is closed already";
}

TEST(EventSource, mayBeUsedFromInsideItsCallbacks)
{
    EventSource source;
    bool closedInside = false;
    source.onClose([&] { closedInside = source.isClosed() && !source.push("late"); });
    source.close();
    EXPECT_TRUE(closedInside);
}

TEST(EventSource, wakesItsReader)
{
    EventSource source;
    int wakes = 0;
    source.attach([&wakes] { ++wakes; });
    EXPECT_EQ(wakes, 1) << "for what came before";
    source.push("1");
    source.close();
    EXPECT_EQ(wakes, 3);
    source.detach();
    source.push("2");
    EXPECT_EQ(wakes, 3);
}

TEST(EventSource, servesManyProducers)
{
    EventSource source(100'000, 64U << 20U);
    std::atomic<int> wakes = 0;
    source.attach([&wakes] { ++wakes; });
    std::vector<std::thread> producers;
    for (int producer = 0; producer < 4; ++producer) {
        producers.emplace_back([&source] {
            for (int count = 0; count < 1000; ++count) {
                source.push("x");
            }
        });
    }
    std::string all;
    while (all.size() < 4000 * std::string_view("data: x\n\n").size()) {
        all += source.take().value_or("");
    }
    for (std::thread& producer : producers) {
        producer.join();
    }
    EXPECT_EQ(wakes, 4001);
    EXPECT_EQ(source.take(), "");
}

}
}

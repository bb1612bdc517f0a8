#include <gtest/gtest.h>

#include <memory>
#include <string>

#include "backend/http/addresstable.h"
#include "backend/http/bodycollector.h"
#include "backend/http/ratelimiter.h"

namespace galley::http {
namespace {

using std::chrono::milliseconds;

TEST(RateLimiter, allowsABurstAndThenARate)
{
    RateLimiter limiter(5.0, 3.0);
    auto now = RateLimiter::Clock::time_point{} + std::chrono::hours(1);
    for (int count = 0; count < 3; ++count) {
        EXPECT_FALSE(limiter.take("a", now)) << count;
    }
    EXPECT_EQ(limiter.take("a", now), milliseconds(200));
    EXPECT_FALSE(limiter.take("b", now)) << "another address";
    EXPECT_TRUE(limiter.take("a", now + milliseconds(100)));
    EXPECT_FALSE(limiter.take("a", now + milliseconds(250)));
    EXPECT_TRUE(limiter.take("a", now + milliseconds(251)));
    now += std::chrono::hours(1);
    for (int count = 0; count < 3; ++count) {
        EXPECT_FALSE(limiter.take("a", now)) << "no more than a burst is saved up";
    }
    EXPECT_TRUE(limiter.take("a", now));
}

TEST(RateLimiter, forgetsNobodyItStillHoldsBackWhileOthersAreDone)
{
    RateLimiter limiter(1.0, 1.0, 100);
    const auto now = RateLimiter::Clock::now();
    for (int count = 0; count < 99; ++count) {
        EXPECT_FALSE(limiter.take(std::to_string(count), now));
    }
    const auto later = now + std::chrono::seconds(10);
    EXPECT_FALSE(limiter.take("busy", later));
    EXPECT_FALSE(limiter.take("new", later));
    EXPECT_TRUE(limiter.take("busy", later));
}

TEST(AddressTable, givesPlacesBack)
{
    const auto table = std::make_shared<AddressTable>(2);
    auto first = table->lease("a");
    auto second = table->lease("a");
    EXPECT_TRUE(first && second);
    EXPECT_FALSE(table->lease("a"));
    EXPECT_TRUE(table->lease("b"));
    first.reset();
    EXPECT_TRUE(table->lease("a"));
    AddressTable::Lease moved = std::move(*second);
    second.reset();
    auto third = table->lease("a");
    EXPECT_TRUE(third);
    EXPECT_FALSE(table->lease("a"));
    EXPECT_FALSE(std::make_shared<AddressTable>(0)->lease("a"));
}

TEST(BodyCollector, spoolsWhatIsLong)
{
    const auto budget = std::make_shared<SpoolBudget>(100);
    Request request;
    BodyCollector small(10, {}, budget);
    ASSERT_TRUE(small.append("0123456789"));
    small.moveTo(request);
    EXPECT_EQ(request.body, "0123456789");
    EXPECT_TRUE(request.bodyFile.empty());

    Request big;
    {
        BodyCollector collector(10, {}, budget);
        ASSERT_TRUE(collector.append("012345"));
        ASSERT_TRUE(collector.append("6789abc"));
        ASSERT_TRUE(collector.append(std::string(87, 'x')));
        collector.moveTo(big);
    }
    EXPECT_TRUE(big.body.empty());
    EXPECT_EQ(big.wholeBody(), "0123456789abc" + std::string(87, 'x'));
    const std::filesystem::path path = big.bodyFile;
    BodyCollector refused(10, {}, budget);
    EXPECT_FALSE(refused.append(std::string(11, 'y'))) << "the budget is used up by the living request";
    EXPECT_EQ(refused.failureStatus(), 503);
    big = {};
    EXPECT_FALSE(std::filesystem::exists(path));
    EXPECT_TRUE(refused.append(std::string(11, 'y')));
    BodyCollector nowhere(1, "/nowhere/at/all", budget);
    EXPECT_FALSE(nowhere.append("ab"));
    EXPECT_EQ(nowhere.failureStatus(), 507);
}

}
}

#pragma once

#include <chrono>
#include <cstddef>
#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>

namespace galley::http {

/// A token bucket per key. Thread-safe; its memory is bounded.
class RateLimiter
{
public:
    using Clock = std::chrono::steady_clock;

    RateLimiter(double perSecond, double burst, std::size_t maximumKeys = 65536) : m_perSecond(perSecond), m_burst(burst), m_maximumKeys(maximumKeys)
    {
    }

    /// Takes a token; where there is none, hands back after how long there will be one.
    [[nodiscard]] std::optional<std::chrono::milliseconds> take(const std::string& key, Clock::time_point now = Clock::now());

private:
    struct Bucket {
        double tokens;
        Clock::time_point filledAt;
    };
    void makeRoom(Clock::time_point now);

    const double m_perSecond;
    const double m_burst;
    const std::size_t m_maximumKeys;
    std::mutex m_mutex;
    std::unordered_map<std::string, Bucket> m_buckets;
};

}

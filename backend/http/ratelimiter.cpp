#include "backend/http/ratelimiter.h"

#include <algorithm>
#include <cmath>

namespace galley::http {

namespace {

double secondsBetween(RateLimiter::Clock::time_point from, RateLimiter::Clock::time_point to)
{
    return std::max(0.0, std::chrono::duration<double>(to - from).count());
}

}

std::optional<std::chrono::milliseconds> RateLimiter::take(const std::string& key, Clock::time_point now)
{
    const std::lock_guard lock(m_mutex);
    auto found = m_buckets.find(key);
    if (found == m_buckets.end()) {
        makeRoom(now);
        found = m_buckets.emplace(key, Bucket{m_burst, now}).first;
    }
    Bucket& bucket = found->second;
    bucket.tokens = std::min(m_burst, bucket.tokens + secondsBetween(bucket.filledAt, now) * m_perSecond);
    bucket.filledAt = std::max(bucket.filledAt, now);
    if (bucket.tokens >= 1.0) {
        bucket.tokens -= 1.0;
        return std::nullopt;
    }
    return std::chrono::milliseconds(static_cast<long long>(std::ceil((1.0 - bucket.tokens) / m_perSecond * 1000.0)));
}

void RateLimiter::makeRoom(Clock::time_point now)
{
    if (m_buckets.size() < m_maximumKeys) {
        return;
    }
    std::erase_if(m_buckets, [this, now](const auto& entry) {
        return entry.second.tokens + secondsBetween(entry.second.filledAt, now) * m_perSecond >= m_burst;
    });
    // Everybody is busy: forgetting one at random is better than refusing all newcomers.
    if (m_buckets.size() >= m_maximumKeys) {
        m_buckets.erase(m_buckets.begin());
    }
}

}

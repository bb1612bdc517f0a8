#pragma once

#include <QRandomGenerator>
#include <algorithm>
#include <chrono>

namespace galley::app {

/// No delay is longer: one that seems to be was written down before the clock was set back.
inline constexpr std::chrono::milliseconds longestDelay{3'600'000};

/// How long to wait before the next attempt: 1 s, 2 s, 4 s ... up to 5 minutes, each up to a quarter longer, so that many clients do not come back
/// in the same second. `attempt` counts from 1.
[[nodiscard]] inline std::chrono::milliseconds backoffDelay(int attempt, double random = QRandomGenerator::global()->generateDouble())
{
    constexpr qint64 first = 1'000;
    constexpr qint64 longest = 300'000;
    const qint64 delay = std::min(longest, first << std::clamp(attempt - 1, 0, 20));
    return std::chrono::milliseconds(delay + static_cast<qint64>(static_cast<double>(delay) * random / 4));
}

}

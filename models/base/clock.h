#pragma once

#include <QDateTime>

namespace galley {

/// Where the time comes from. Everything that reads the time is given one, so that tests own it.
class Clock
{
public:
    virtual ~Clock() = default;
    /// The present instant, in UTC, to the millisecond. Any thread.
    [[nodiscard]] virtual QDateTime now() const = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

}

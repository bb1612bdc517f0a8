#pragma once

#include <QTimeZone>
#include <atomic>
#include <chrono>

#include "models/base/clock.h"

namespace galley::tests {

/// A clock that stands still until a test moves it. Thread-safe.
class ManualClock final : public Clock
{
public:
    explicit ManualClock(const QDateTime& start = QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC)) { set(start); }
    [[nodiscard]] QDateTime now() const override { return QDateTime::fromMSecsSinceEpoch(m_now.load(), Qt::UTC); }
    void advance(std::chrono::milliseconds step) { m_now += step.count(); }
    void set(const QDateTime& now) { m_now = now.toMSecsSinceEpoch(); }

private:
    std::atomic<qint64> m_now;
};

}

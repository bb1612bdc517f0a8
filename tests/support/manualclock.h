#pragma once

#include <QTimeZone>

#include "models/base/clock.h"

namespace galley::tests {

/// A clock that stands still until a test moves it.
class ManualClock final : public Clock {
public:
    explicit ManualClock(QDateTime start = QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC)) : m_now(std::move(start)) {}
    [[nodiscard]] QDateTime now() const override { return m_now; }
    void advance(std::chrono::milliseconds step) { m_now = m_now.addMSecs(step.count()); }
    void set(QDateTime now) { m_now = std::move(now); }

private:
    QDateTime m_now;
};

}

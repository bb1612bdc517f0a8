#include "models/base/id.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QtEndian>
#include <array>
#include <mutex>

namespace galley {

namespace {

/// Time and counter of the last id, so that ids of one millisecond ascend (RFC 9562, section 6.2, method 1).
struct Sequence {
    std::mutex mutex;
    qint64 milliseconds = 0;
    quint16 counter = 0;
};

struct Tick {
    qint64 milliseconds;
    quint16 counter;
};

Tick nextTick()
{
    static Sequence sequence;
    const std::lock_guard lock(sequence.mutex);
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    constexpr quint16 counterMaximum = 0x0fff;
    if (now > sequence.milliseconds) {
        sequence.milliseconds = now;
        sequence.counter = static_cast<quint16>(QRandomGenerator::global()->bounded(0x0800));
    } else if (sequence.counter == counterMaximum) {
        ++sequence.milliseconds;
        sequence.counter = 0;
    } else {
        ++sequence.counter;
    }
    return {sequence.milliseconds, sequence.counter};
}

}

QUuid makeUuid7()
{
    const Tick tick = nextTick();
    const quint64 high = (static_cast<quint64>(tick.milliseconds) << 16) | 0x7000U | tick.counter;
    const quint64 low = (QRandomGenerator::system()->generate64() & 0x3fff'ffff'ffff'ffffULL) | 0x8000'0000'0000'0000ULL;
    std::array<uchar, 2 * sizeof(quint64)> bytes{};
    qToBigEndian(high, bytes.data());
    qToBigEndian(low, bytes.data() + sizeof(high));
    return QUuid::fromRfc4122(QByteArrayView(bytes.data(), bytes.size()));
}

}

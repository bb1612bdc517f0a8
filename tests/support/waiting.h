#pragma once

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QFuture>
#include <QFutureWatcher>
#include <QTimer>

#include "models/base/result.h"

namespace galley::tests {

/// Runs the event loop until the condition holds; false when it does not within the patience. Checked whenever something happened, and
/// every few milliseconds.
template <class Condition> [[nodiscard]] bool waitUntil(Condition condition, std::chrono::milliseconds patience = std::chrono::seconds(60))
{
    QDeadlineTimer deadline(patience);
    while (!condition()) {
        if (deadline.hasExpired()) {
            return false;
        }
        QEventLoop loop;
        QTimer::singleShot(5, &loop, &QEventLoop::quit);
        loop.exec();
    }
    return true;
}

/// Runs the event loop until a future has its result.
template <class T> [[nodiscard]] Result<T> await(QFuture<Result<T>> future, std::chrono::milliseconds patience = std::chrono::seconds(120))
{
    if (!waitUntil([&] { return future.isFinished(); }, patience) || future.resultCount() == 0) {
        return failure(ErrorCode::Unavailable, QStringLiteral("The future did not finish."));
    }
    return future.result();
}

}

#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QPromise>
#include <memory>
#include <type_traits>

namespace galley {

/// What is to happen with the value of a future, in the thread of `context` and only while it lives: `future | then(this, [](const auto& value)
/// ...)`. Unlike QFuture::then with a context, which asserts that the context is still there when the future finishes, it may be gone by then:
/// nothing is called, and the future that came out is cancelled.
template <class F> struct Continuation {
    QObject* context;
    F function;
};

template <class F> [[nodiscard]] Continuation<F> then(QObject* context, F function)
{
    return {context, std::move(function)};
}

/// To be used in the context's thread.
template <class T, class F> auto operator|(const QFuture<T>& future, Continuation<F> continuation) -> QFuture<std::invoke_result_t<F, T>>
{
    using Value = std::invoke_result_t<F, T>;
    auto promise = std::make_shared<QPromise<Value>>();
    promise->start();
    auto* watcher = new QFutureWatcher<T>(continuation.context);
    QObject::connect(
        watcher, &QFutureWatcherBase::finished, continuation.context, [watcher, promise, function = std::move(continuation.function)]() mutable {
            watcher->deleteLater();
            // Without a result it was cancelled, and so is what would have followed; the promise sees to that when it goes.
            if (watcher->future().resultCount() == 0) {
                return;
            }
            if constexpr (std::is_void_v<Value>) {
                function(watcher->result());
            } else {
                promise->addResult(function(watcher->result()));
            }
            promise->finish();
        });
    watcher->setFuture(future);
    return promise->future();
}

}

#pragma once

#include <functional>
#include <mutex>

#include "backend/http/message.h"

namespace galley::http {

/// The single writer, as the server sees it.
struct WriteLane {
    virtual ~WriteLane() = default;
    /// Runs `work` inside a transaction on the writer's thread and calls `done` with its response after COMMIT, from any thread, exactly
    /// once. Several submissions may share one commit. A response with a status of 400 or more, or an exception out of `work`, undoes what
    /// that work wrote; after an exception, or a commit that failed, `done` gets an errorResponse (500, 503, 507). Returns without waiting;
    /// may be called from several threads. When `done` is dropped uncalled the client gets a 500.
    virtual void submit(std::function<Response()> work, std::function<void(Response)> done) = 0;
};

/// Runs the work at once on the calling thread, one at a time: for tests and for servers without a store.
class InlineWriteLane final : public WriteLane
{
public:
    void submit(std::function<Response()> work, std::function<void(Response)> done) override;

private:
    std::mutex m_mutex;
};

}

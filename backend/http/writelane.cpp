#include "backend/http/writelane.h"

namespace galley::http {

void InlineWriteLane::submit(std::function<Response()> work, std::function<void(Response)> done)
{
    Response response;
    try {
        const std::lock_guard lock(m_mutex);
        response = work();
    } catch (...) {
        response = errorResponse(500, "Internal error");
    }
    done(std::move(response));
}

}

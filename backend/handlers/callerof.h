#pragma once

#include "backend/handlers/route.h"
#include "backend/services/caller.h"

namespace galley::backend {

/// Who calls, on the connection that the lane of the call gives.
template <class E> [[nodiscard]] Caller callerOf(const Call<E>& call, const Clock& clock)
{
    return {call.database, call.principal.organizationKey, call.principal.userKey, clock.now()};
}

[[nodiscard]] inline RawJson rawJson(const QByteArray& json)
{
    return {json.toStdString()};
}

}

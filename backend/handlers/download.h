#pragma once

#include <QIODevice>
#include <functional>

#include "backend/handlers/route.h"

namespace galley::backend {

/// Has a file written to disk and sends it from there, so that no export is held in memory. `write` hands back the name that the client may
/// save it as.
[[nodiscard]] Result<DownloadBody> download(const std::function<Result<QString>(QIODevice& out)>& write);

}

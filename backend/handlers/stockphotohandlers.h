#pragma once

#include "backend/handlers/route.h"
#include "backend/publishing/outgoinghttp.h"
#include "backend/services/serverkeys.h"

namespace galley::backend {

/// The routes of tag `stock-photos`. All arguments outlive the routes.
void addStockPhotoRoutes(Routes& routes, const ServerKeys& keys, const OutgoingHttp& http, const QString& pexelsUrl);

}

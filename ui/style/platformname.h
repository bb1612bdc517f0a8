#pragma once

#include <QString>

#include "models/domain/enums.h"
#include "models/domain/openenum.h"

namespace galley::ui {

/// The shop system's own name: "WooCommerce"; an unknown one as the server calls it.
[[nodiscard]] QString platformName(const Open<Platform>& platform);

}

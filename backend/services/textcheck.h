#pragma once

#include "models/content/textcheck.h"
#include "models/wire/content.h"

namespace galley::backend {

/// The form in which a request asks for texts.
[[nodiscard]] content::TextForm textFormOf(const wire::GenerationRequest& request);

}

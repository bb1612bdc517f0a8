#pragma once

#include "models/base/result.h"
#include "models/storage/database.h"
#include "models/wire/config.h"

namespace galley::backend {

/// What can be chosen on this server.
namespace config {

/// The built-in writer is always there; the others are named so that a client can tell what a key would bring.
[[nodiscard]] QList<wire::AiProvider> aiProviders();
[[nodiscard]] QList<wire::NamedOption> platforms();
[[nodiscard]] QList<wire::NamedOption> contentTypes();
[[nodiscard]] QList<wire::NamedOption> languages();
/// The standard tones, then the organization's own.
[[nodiscard]] Result<QList<wire::NamedOption>> tones(storage::Database& database, const OrganizationId& organization);

}

}

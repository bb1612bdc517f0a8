#pragma once

#include "ui/commands/commandregistry.h"

namespace galley::ui {

/// Every command of the review page, with its default keys. The page gives each its act.
[[nodiscard]] const QList<Command>& reviewCommands();

}

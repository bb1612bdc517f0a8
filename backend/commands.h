#pragma once

#include <QStringList>

namespace galley::backend {

/// Runs one command of `galleyd` with its arguments, and hands back the exit code: 0 done, 1 failed (the reason is on standard error),
/// 2 wrong use.
[[nodiscard]] int runCommand(const QStringList& arguments);

}

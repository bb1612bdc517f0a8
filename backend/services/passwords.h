#pragma once

#include <QString>

#include "models/base/result.h"

namespace galley::backend {

/// Passwords as argon2id hashes. Each call takes tens of milliseconds and 64 MiB: never on an I/O thread.
namespace passwords {

inline constexpr int shortest = 10;

/// InvalidInput for a password that is too short or absurdly long; `field` is "password".
[[nodiscard]] Result<QString> hash(const QString& password);
[[nodiscard]] bool matches(const QString& hash, const QString& password);
/// Takes as long as matches(), for accounts that do not exist. Always false.
bool matchesNobody(const QString& password);

}

}

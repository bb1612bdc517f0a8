#pragma once

#include <QDateTime>
#include <QString>

namespace galley::tests {

/// The one-time password that the program oathtool gives for a secret: at a time, or now when the time is invalid; `stepsLater` half minutes
/// later. Empty, with a warning, when the program is not there.
[[nodiscard]] QString oathtool(const QString& secret, const QDateTime& time = {}, int stepsLater = 0);

}

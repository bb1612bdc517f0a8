#pragma once

#include <QDateTime>
#include <QString>
#include <optional>

namespace galley::backend {

/// Time-based one-time passwords (RFC 6238): SHA-1, six digits, steps of 30 seconds, as all authenticator apps know them.
namespace totp {

/// 160 random bits in base32, without padding.
[[nodiscard]] QString makeSecret();
/// What the app reads from the QR code.
[[nodiscard]] QString otpauthUri(const QString& secret, const QString& account);
/// The time step whose code this is: the present one or its neighbours, and later than `lastStep`. Nothing when the code is wrong or its
/// step was used before.
[[nodiscard]] std::optional<qint64> matchingStep(const QString& secret, const QString& code, const QDateTime& now, qint64 lastStep);

}

}

#include "backend/services/totp.h"

#include <QUrl>
#include <liboath/oath.h>
#include <sodium.h>

#include <array>
#include <cstdlib>
#include <memory>

namespace galley::backend::totp {

namespace {

constexpr unsigned stepSeconds = 30;
constexpr unsigned digits = 6;
constexpr std::size_t secretBytes = 20;

using Text = std::unique_ptr<char, decltype([](char* text) { std::free(text); })>;

QByteArray decoded(const QString& secret)
{
    const QByteArray base32 = secret.toLatin1();
    char* raw = nullptr;
    std::size_t size = 0;
    if (oath_base32_decode(base32.constData(), static_cast<std::size_t>(base32.size()), &raw, &size) != OATH_OK) {
        return {};
    }
    const Text owner(raw);
    return QByteArray(raw, static_cast<qsizetype>(size));
}

}

QString makeSecret()
{
    std::array<char, secretBytes> bytes{};
    randombytes_buf(bytes.data(), bytes.size());
    char* raw = nullptr;
    if (oath_base32_encode(bytes.data(), bytes.size(), &raw, nullptr) != OATH_OK) {
        return {};
    }
    const Text owner(raw);
    return QString::fromLatin1(raw).remove(u'=');
}

QString otpauthUri(const QString& secret, const QString& account)
{
    return QStringLiteral("otpauth://totp/Galley:%1?secret=%2&issuer=Galley&algorithm=SHA1&digits=6&period=30")
        .arg(QString::fromLatin1(QUrl::toPercentEncoding(account)), secret);
}

std::optional<qint64> matchingStep(const QString& secret, const QString& code, const QDateTime& now, qint64 lastStep)
{
    const QByteArray key = decoded(secret);
    const QByteArray given = code.toLatin1();
    if (key.isEmpty() || given.size() != digits) {
        return std::nullopt;
    }
    const qint64 present = now.toSecsSinceEpoch() / stepSeconds;
    std::optional<qint64> result;
    for (const qint64 step : {present - 1, present, present + 1}) {
        std::array<char, digits + 1> expected{};
        if (oath_hotp_generate(key.constData(),
                               static_cast<std::size_t>(key.size()),
                               static_cast<std::uint64_t>(step),
                               digits,
                               false,
                               OATH_HOTP_DYNAMIC_TRUNCATION,
                               expected.data())
            != OATH_OK) {
            return std::nullopt;
        }
        if (sodium_memcmp(expected.data(), given.constData(), digits) == 0 && step > lastStep) {
            result = step;
        }
    }
    return result;
}

}

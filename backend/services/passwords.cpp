#include "backend/services/passwords.h"

#include <sodium.h>

#include <array>

namespace galley::backend::passwords {

namespace {

constexpr qsizetype longest = 1024;

/// One spelling for what looks the same: keyboards differ in how they compose letters.
QByteArray bytesOf(const QString& password)
{
    return password.normalized(QString::NormalizationForm_C).toUtf8();
}

Result<QString> hashBytes(const QByteArray& bytes)
{
    std::array<char, crypto_pwhash_STRBYTES> text{};
    if (crypto_pwhash_str(text.data(),
                          bytes.constData(),
                          static_cast<unsigned long long>(bytes.size()),
                          crypto_pwhash_OPSLIMIT_INTERACTIVE,
                          crypto_pwhash_MEMLIMIT_INTERACTIVE)
        != 0) {
        return failure(ErrorCode::Unavailable, QStringLiteral("The server has too little memory for this at the moment."));
    }
    return QString::fromLatin1(text.data());
}

}

Result<QString> hash(const QString& password)
{
    if (password.size() < shortest) {
        return failure(ErrorCode::InvalidInput, QStringLiteral("A password needs at least %1 characters.").arg(shortest), QStringLiteral("password"));
    }
    const QByteArray bytes = bytesOf(password);
    if (bytes.size() > longest) {
        return failure(ErrorCode::InvalidInput, QStringLiteral("The password is too long."), QStringLiteral("password"));
    }
    return hashBytes(bytes);
}

bool matches(const QString& hash, const QString& password)
{
    const QByteArray bytes = bytesOf(password);
    if (bytes.size() > longest) {
        return false;
    }
    return crypto_pwhash_str_verify(hash.toLatin1().constData(), bytes.constData(), static_cast<unsigned long long>(bytes.size())) == 0;
}

bool matchesNobody(const QString& password)
{
    // The first caller pays for the hash once more; afterwards both ways cost the same.
    static const QString somebody = hashBytes(QByteArrayLiteral("nobody's password")).value_or(QString());
    (void)matches(somebody, password);
    return false;
}

}

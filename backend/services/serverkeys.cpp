#include "backend/services/serverkeys.h"

#include <QFile>
#include <fcntl.h>
#include <sodium.h>
#include <unistd.h>

#include <array>
#include <cstdio>

namespace galley::backend {

namespace {

constexpr qsizetype masterSize = crypto_kdf_KEYBYTES;
constexpr qsizetype keySize = 32;

unsigned char* writable(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

const unsigned char* readable(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

QByteArray derive(const QByteArray& master, std::uint64_t number)
{
    QByteArray key(keySize, '\0');
    crypto_kdf_derive_from_key(writable(key), static_cast<std::size_t>(keySize), number, "galleyd1", readable(master));
    return key;
}

/// Writes a new file that nobody else can read at any moment, and that is either whole or not there.
Result<void> writeSecretFile(const QString& path, const QByteArray& content)
{
    const QByteArray unfinished = QFile::encodeName(path) + ".new";
    const int descriptor = ::open(unfinished.constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor < 0) {
        return failure(ErrorCode::StorageFull, QStringLiteral("The key file cannot be written."));
    }
    const bool written =
        ::write(descriptor, content.constData(), static_cast<std::size_t>(content.size())) == content.size() && ::fsync(descriptor) == 0;
    ::close(descriptor);
    if (!written || ::rename(unfinished.constData(), QFile::encodeName(path).constData()) != 0) {
        ::unlink(unfinished.constData());
        return failure(ErrorCode::StorageFull, QStringLiteral("The key file cannot be written."));
    }
    return {};
}

}

ServerKeys::ServerKeys(const QByteArray& master) : m_tokenKey(derive(master, 1)), m_hashKey(derive(master, 2)), m_sealKey(derive(master, 3)) {}

QString ServerKeys::filePath(const QString& dataDirectory)
{
    return dataDirectory + QStringLiteral("/secret.key");
}

Result<ServerKeys> ServerKeys::loadOrCreate(const QString& dataDirectory)
{
    if (sodium_init() < 0) {
        return failure(ErrorCode::Internal, QStringLiteral("The cryptography library cannot be used on this machine."));
    }
    const QString path = filePath(dataDirectory);
    QFile file(path);
    if (file.exists()) {
        if (!file.open(QIODevice::ReadOnly)) {
            return failure(ErrorCode::StorageFull, QStringLiteral("The key file cannot be read."));
        }
        const QByteArray master = file.readAll();
        if (master.size() != masterSize) {
            return failure(ErrorCode::Corrupt, QStringLiteral("The key file secret.key is damaged."));
        }
        return ServerKeys(master);
    }
    QByteArray master(masterSize, '\0');
    crypto_kdf_keygen(writable(master));
    if (auto written = writeSecretFile(path, master); !written) {
        return failure(written.error());
    }
    return ServerKeys(master);
}

QString ServerKeys::hashOf(QByteArrayView purpose, const QString& text) const
{
    std::array<unsigned char, 32> digest{};
    crypto_generichash_state state;
    crypto_generichash_init(&state, readable(m_hashKey), static_cast<std::size_t>(m_hashKey.size()), digest.size());
    crypto_generichash_update(&state, reinterpret_cast<const unsigned char*>(purpose.data()), static_cast<unsigned long long>(purpose.size()));
    crypto_generichash_update(&state, reinterpret_cast<const unsigned char*>("\0"), 1);
    const QByteArray utf8 = text.toUtf8();
    crypto_generichash_update(&state, readable(utf8), static_cast<unsigned long long>(utf8.size()));
    crypto_generichash_final(&state, digest.data(), digest.size());
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char*>(digest.data()), static_cast<qsizetype>(digest.size())).toHex());
}

QString ServerKeys::seal(const QString& text, const QString& belongsTo) const
{
    const QByteArray plain = text.toUtf8();
    const QByteArray additional = belongsTo.toUtf8();
    QByteArray nonce(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES, '\0');
    randombytes_buf(nonce.data(), static_cast<std::size_t>(nonce.size()));
    QByteArray sealedBytes(plain.size() + static_cast<qsizetype>(crypto_aead_xchacha20poly1305_ietf_ABYTES), '\0');
    crypto_aead_xchacha20poly1305_ietf_encrypt(writable(sealedBytes),
                                               nullptr,
                                               readable(plain),
                                               static_cast<unsigned long long>(plain.size()),
                                               readable(additional),
                                               static_cast<unsigned long long>(additional.size()),
                                               nullptr,
                                               readable(nonce),
                                               readable(m_sealKey));
    return QString::fromLatin1(QByteArray(nonce + sealedBytes).toBase64());
}

std::optional<QString> ServerKeys::open(const QString& sealedText, const QString& belongsTo) const
{
    constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
    constexpr qsizetype tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
    const QByteArray all = QByteArray::fromBase64(sealedText.toLatin1());
    if (all.size() < nonceSize + tagSize) {
        return std::nullopt;
    }
    const QByteArray additional = belongsTo.toUtf8();
    const QByteArray sealedBytes = all.mid(nonceSize);
    QByteArray plain(sealedBytes.size() - tagSize, '\0');
    const int opened = crypto_aead_xchacha20poly1305_ietf_decrypt(writable(plain),
                                                                  nullptr,
                                                                  nullptr,
                                                                  readable(sealedBytes),
                                                                  static_cast<unsigned long long>(sealedBytes.size()),
                                                                  readable(additional),
                                                                  static_cast<unsigned long long>(additional.size()),
                                                                  readable(all),
                                                                  readable(m_sealKey));
    return opened == 0 ? std::optional(QString::fromUtf8(plain)) : std::nullopt;
}

}

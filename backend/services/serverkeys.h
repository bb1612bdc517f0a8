#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

#include "models/base/result.h"

namespace galley::backend {

/// The server's secrets, all derived from one key file outside the database (`secret.key`, readable by its owner alone). Without the
/// file, sealed texts cannot be opened and every sign-in ends.
class ServerKeys
{
public:
    /// Reads the key file of a data directory, or makes it on first use.
    [[nodiscard]] static Result<ServerKeys> loadOrCreate(const QString& dataDirectory);
    [[nodiscard]] static QString filePath(const QString& dataDirectory);

    /// For signing access tokens: 32 bytes.
    [[nodiscard]] const QByteArray& tokenKey() const { return m_tokenKey; }
    /// A keyed hash in hexadecimal: what is stored of codes and temporary tokens, useless without the key file. `purpose` keeps equal
    /// texts of different kinds apart.
    [[nodiscard]] QString hashOf(QByteArrayView purpose, const QString& text) const;
    /// Encrypts a text for storage, bound to where it belongs (such as the user's id).
    [[nodiscard]] QString seal(const QString& text, const QString& belongsTo) const;
    /// Nothing when it was changed, belongs elsewhere or was sealed with another key.
    [[nodiscard]] std::optional<QString> open(const QString& sealedText, const QString& belongsTo) const;

private:
    explicit ServerKeys(const QByteArray& master);
    QByteArray m_tokenKey;
    QByteArray m_hashKey;
    QByteArray m_sealKey;
};

}

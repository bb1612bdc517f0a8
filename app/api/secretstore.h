#pragma once

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QString>
#include <chrono>

#include "models/base/result.h"

namespace galley::app {

/// Tokens and passwords, in the system's key store and nowhere else. Where there is none, or it does not answer, secrets stay in the
/// memory of this program until it ends, and `isInMemoryOnly` says so.
class SecretStore final : public QObject
{
    Q_OBJECT

public:
    explicit SecretStore(QObject* parent = nullptr);
    ~SecretStore() override;

    /// The secret, or an empty text when there is none.
    [[nodiscard]] QFuture<Result<QString>> read(const QString& key);
    [[nodiscard]] QFuture<Result<void>> write(const QString& key, const QString& secret);
    [[nodiscard]] QFuture<Result<void>> remove(const QString& key);
    [[nodiscard]] bool isInMemoryOnly() const { return m_inMemoryOnly; }
    /// How long the key store may take: a locked one waits for a prompt that nobody may see.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }

Q_SIGNALS:
    void becameInMemoryOnly();

private:
    void fallBack();
    QHash<QString, QString> m_memory;
    bool m_inMemoryOnly = false;
    std::chrono::milliseconds m_patience{20'000};
};

}

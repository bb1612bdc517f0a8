#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>
#include <QStringList>
#include <memory>

namespace galley::app {

/// Sees to it that one profile is opened by one Galley at a time: the first start owns it, a later one hands its arguments over.
class SingleInstance final : public QObject
{
    Q_OBJECT

public:
    explicit SingleInstance(const QString& profileDirectory, QObject* parent = nullptr);
    ~SingleInstance() override;

    /// True when this process owns the profile now.
    [[nodiscard]] bool acquire();
    /// Sends the arguments to the owner; false when it does not answer within three seconds.
    [[nodiscard]] bool handOver(const QStringList& arguments);

Q_SIGNALS:
    /// Another start handed its arguments over: the window should come to the front.
    void argumentsReceived(const QStringList& arguments);

private:
    QLockFile m_lock;
    QString m_socketName;
    QLocalServer m_server;
};

}

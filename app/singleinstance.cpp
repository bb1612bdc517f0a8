#include "app/singleinstance.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDir>
#include <QLocalSocket>

namespace galley::app {

namespace {

constexpr int patienceMilliseconds = 3'000;
constexpr qint64 largestMessage = 64 * 1024;

QString socketNameFor(const QString& profileDirectory)
{
    const QByteArray hash = QCryptographicHash::hash(QDir(profileDirectory).canonicalPath().toUtf8(), QCryptographicHash::Sha256).toHex().left(24);
    return QStringLiteral("galley-") + QString::fromLatin1(hash);
}

void receive(QLocalSocket* socket, SingleInstance* instance)
{
    QObject::connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    QObject::connect(socket, &QLocalSocket::readyRead, instance, [socket, instance] {
        if (socket->bytesAvailable() > largestMessage) {
            socket->abort();
            return;
        }
        QDataStream stream(socket);
        stream.setVersion(QDataStream::Qt_6_4);
        stream.startTransaction();
        QStringList arguments;
        stream >> arguments;
        if (stream.commitTransaction()) {
            socket->write("ok");
            socket->flush();
            Q_EMIT instance->argumentsReceived(arguments);
        }
    });
}

}

SingleInstance::SingleInstance(const QString& profileDirectory, QObject* parent)
    : QObject(parent), m_lock(profileDirectory + QStringLiteral("/lock")), m_socketName(socketNameFor(profileDirectory))
{
    // The lock of a killed Galley is stale at once, because its process is gone; age says nothing.
    m_lock.setStaleLockTime(0);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* socket = m_server.nextPendingConnection()) {
            receive(socket, this);
        }
    });
}

SingleInstance::~SingleInstance() = default;

bool SingleInstance::acquire()
{
    if (!m_lock.tryLock()) {
        return false;
    }
    QLocalServer::removeServer(m_socketName);
    m_server.listen(m_socketName);
    return true;
}

bool SingleInstance::handOver(const QStringList& arguments)
{
    QLocalSocket socket;
    socket.connectToServer(m_socketName);
    if (!socket.waitForConnected(patienceMilliseconds)) {
        return false;
    }
    QByteArray message;
    QDataStream stream(&message, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << arguments;
    socket.write(message);
    return socket.waitForBytesWritten(patienceMilliseconds) && socket.waitForReadyRead(patienceMilliseconds);
}

}

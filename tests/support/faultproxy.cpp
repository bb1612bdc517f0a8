#include "tests/support/faultproxy.h"

#include <QPointer>
#include <QTcpSocket>
#include <QTimer>
#include <array>
#include <memory>

namespace galley::tests {

/// One request and its answer.
struct FaultProxy::Exchange {
    QPointer<QTcpSocket> client; ///< null when it went away
    QByteArray request;
    QByteArray answer;
    Fault fault = Fault::None;
};

namespace {

constexpr std::array faults{
    Fault::Refuse, Fault::LoseRequest, Fault::LoseAnswer, Fault::CutAnswer, Fault::SendTwice, Fault::Delay, Fault::TooMany, Fault::ServerError};
constexpr int longestDelayMilliseconds = 150;

/// True when head and body of a request are complete. Bodies have a Content-Length: the client sends no others.
bool isComplete(const QByteArray& request)
{
    const qsizetype end = request.indexOf("\r\n\r\n");
    if (end < 0) {
        return false;
    }
    qsizetype length = 0;
    for (const QByteArray& line : request.left(end).split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).trimmed().toLower() == "content-length") {
            length = line.mid(colon + 1).trimmed().toLongLong();
        }
    }
    return request.size() >= end + 4 + length;
}

/// The request with `Connection: close`, so that the end of the answer is the end of the connection.
QByteArray closing(const QByteArray& request)
{
    const qsizetype end = request.indexOf("\r\n\r\n");
    QByteArray head;
    for (const QByteArray& line : request.left(end).split('\n')) {
        if (!line.toLower().startsWith("connection:")) {
            head += line.trimmed() + "\r\n";
        }
    }
    return head + "Connection: close\r\n\r\n" + request.mid(end + 4);
}

void answerWith(QTcpSocket* client, const QByteArray& status, const QByteArray& header)
{
    const QByteArray body = R"({"detail":"A fault of the line."})";
    client->write("HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + header
                  + "Connection: close\r\n\r\n" + body);
    client->disconnectFromHost();
}

}

FaultProxy::FaultProxy(quint16 serverPort, quint32 seed, QObject* parent) : QObject(parent), m_serverPort(serverPort), m_random(seed)
{
    m_listener.listen(QHostAddress(QHostAddress::LocalHost));
    connect(&m_listener, &QTcpServer::newConnection, this, &FaultProxy::accept);
}

QUrl FaultProxy::address() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_listener.serverPort()));
}

Fault FaultProxy::chooseFault()
{
    if (m_random.bounded(100) >= m_share) {
        return Fault::None;
    }
    return faults.at(static_cast<size_t>(m_random.bounded(static_cast<int>(faults.size()))));
}

void FaultProxy::accept()
{
    while (QTcpSocket* client = m_listener.nextPendingConnection()) {
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        auto exchange = std::make_shared<Exchange>();
        exchange->client = client;
        exchange->fault = chooseFault();
        if (exchange->fault == Fault::Refuse) {
            ++m_counts[Fault::Refuse];
            client->abort();
            continue;
        }
        connect(client, &QTcpSocket::readyRead, this, [this, exchange] {
            exchange->request += exchange->client->readAll();
            if (isComplete(exchange->request)) {
                QObject::disconnect(exchange->client, &QTcpSocket::readyRead, this, nullptr);
                take(exchange);
            }
        });
    }
}

void FaultProxy::take(const std::shared_ptr<Exchange>& exchange)
{
    ++m_requests;
    ++m_counts[exchange->fault];
    switch (exchange->fault) {
    case Fault::LoseRequest:
        exchange->client->abort();
        return;
    case Fault::TooMany:
        answerWith(exchange->client, "429 Too Many Requests", "Retry-After: 1\r\n");
        return;
    case Fault::ServerError:
        answerWith(exchange->client, "500 Internal Server Error", {});
        return;
    case Fault::SendTwice:
        forward(exchange, 2);
        return;
    case Fault::Delay:
        QTimer::singleShot(m_random.bounded(longestDelayMilliseconds), exchange->client, [this, exchange] { forward(exchange, 1); });
        return;
    default:
        forward(exchange, 1);
    }
}

void FaultProxy::forward(const std::shared_ptr<Exchange>& exchange, int repeats)
{
    auto* server = new QTcpSocket(this);
    exchange->answer.clear();
    connect(exchange->client, &QObject::destroyed, server, &QObject::deleteLater);
    connect(server, &QTcpSocket::connected, server, [server, exchange] { server->write(closing(exchange->request)); });
    const bool passesThrough = repeats == 1 && exchange->fault != Fault::CutAnswer && exchange->fault != Fault::LoseAnswer;
    const auto read = [server, exchange, passesThrough] {
        const QByteArray chunk = server->isOpen() ? server->readAll() : QByteArray();
        if (passesThrough && exchange->client) {
            exchange->client->write(chunk);
        } else {
            exchange->answer += chunk;
        }
    };
    connect(server, &QTcpSocket::readyRead, server, read);
    connect(server, &QTcpSocket::errorOccurred, server, [exchange](QAbstractSocket::SocketError error) {
        if (error != QAbstractSocket::RemoteHostClosedError && exchange->client) {
            exchange->client->abort();
        }
    });
    connect(server, &QTcpSocket::disconnected, server, [this, server, exchange, repeats, read] {
        read();
        server->deleteLater();
        if (!exchange->client) {
            return;
        }
        if (repeats > 1) {
            forward(exchange, repeats - 1);
        } else if (exchange->fault == Fault::LoseAnswer) {
            exchange->client->abort();
        } else if (exchange->fault == Fault::CutAnswer) {
            exchange->client->write(exchange->answer.left(exchange->answer.size() / 2));
            exchange->client->disconnectFromHost();
        } else {
            exchange->client->disconnectFromHost();
        }
    });
    server->connectToHost(QHostAddress(QHostAddress::LocalHost), m_serverPort);
}

}

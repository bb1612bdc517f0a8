#pragma once

#include <QHash>
#include <QObject>
#include <QRandomGenerator>
#include <QTcpServer>
#include <QUrl>

class QTcpSocket;

namespace galley::tests {

/// What may happen to one request on its way.
enum class Fault {
    None,
    Refuse, ///< the connection closes before anything was read
    LoseRequest, ///< it is read and never reaches the server
    LoseAnswer, ///< the server does the work and the answer never arrives
    CutAnswer, ///< the answer breaks off half way
    SendTwice, ///< the server gets it twice; the second answer arrives
    Delay,
    TooMany, ///< 429 with Retry-After
    ServerError, ///< 500
};

/// A faulty line to a server: an HTTP proxy that does one fault per request, chosen by a seeded generator. One request per connection.
/// Event streams are passed through.
class FaultProxy final : public QObject
{
    Q_OBJECT

public:
    FaultProxy(quint16 serverPort, quint32 seed, QObject* parent = nullptr);

    [[nodiscard]] QUrl address() const;
    /// Requests in a hundred that meet a fault; 0 makes the line good.
    void setFaultsInHundred(int share) { m_share = share; }
    /// The server was started again elsewhere.
    void setServerPort(quint16 port) { m_serverPort = port; }
    /// How often each fault was done.
    [[nodiscard]] const QHash<Fault, int>& counts() const { return m_counts; }
    [[nodiscard]] int requests() const { return m_requests; }

private:
    struct Exchange;
    void accept();
    void take(const std::shared_ptr<Exchange>& exchange);
    void forward(const std::shared_ptr<Exchange>& exchange, int repeats);
    [[nodiscard]] Fault chooseFault();

    QTcpServer m_listener;
    quint16 m_serverPort;
    QRandomGenerator m_random;
    int m_share = 0;
    int m_requests = 0;
    QHash<Fault, int> m_counts;
};

}

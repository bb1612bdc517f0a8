#include <QTcpSocket>
#include <QTest>

#include "tests/support/backendprocess.h"
#include "tests/support/testserver.h"

using namespace galley;
using namespace galley::tests;

/// Each limit of the real server, set by its configuration key and broken by one client while another one, at another address, is served.
class TestLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refuses_data();
    void refuses();
    void addressesHaveTheirShare();
    void connectionsHaveAnEnd();
    void streamsHaveTheirShare();
    void guessingIsSlowedDown();
    void idleConnectionsEnd();
};

namespace {

const QString password = QStringLiteral("correct horse battery");
constexpr int patienceMilliseconds = 30'000;

/// A connection that may do what no sound client does.
class RawClient
{
public:
    explicit RawClient(const BackendProcess& server, const QString& address = QStringLiteral("127.0.0.1"))
    {
        m_socket.bind(QHostAddress(address));
        m_socket.connectToHost(QHostAddress(QStringLiteral("127.0.0.1")), server.port());
        m_socket.waitForConnected(patienceMilliseconds);
    }
    void send(const QByteArray& bytes)
    {
        m_socket.write(bytes);
        m_socket.waitForBytesWritten(patienceMilliseconds);
    }
    /// Sends a byte whenever the server had time to say something, until it does or hangs up.
    void trickle()
    {
        for (int count = 0; count < 3000 && m_socket.state() == QAbstractSocket::ConnectedState && m_socket.bytesAvailable() == 0; ++count) {
            send("x");
            m_socket.waitForReadyRead(10);
        }
    }
    /// The status of the next answer; 0 when the connection ends without one.
    int status()
    {
        while (!m_socket.canReadLine()) {
            if (!m_socket.waitForReadyRead(patienceMilliseconds) && !m_socket.canReadLine()) {
                return 0;
            }
        }
        const int result = m_socket.readLine().split(' ').value(1).toInt();
        qint64 length = 0;
        while (m_socket.canReadLine() || m_socket.waitForReadyRead(patienceMilliseconds)) {
            if (!m_socket.canReadLine()) {
                continue;
            }
            const QByteArray line = m_socket.readLine().trimmed().toLower();
            if (line.isEmpty()) {
                break;
            }
            if (line.startsWith("content-length:")) {
                length = line.mid(15).trimmed().toLongLong();
            }
        }
        while (m_socket.bytesAvailable() < length && m_socket.waitForReadyRead(patienceMilliseconds)) {}
        m_socket.read(length);
        return result;
    }
    bool ends()
    {
        while (m_socket.state() != QAbstractSocket::UnconnectedState) {
            if (!m_socket.waitForDisconnected(patienceMilliseconds) && m_socket.state() != QAbstractSocket::UnconnectedState) {
                return false;
            }
        }
        return true;
    }
    int get(const QByteArray& path, const QByteArray& fields = {})
    {
        send("GET " + path + " HTTP/1.1\r\nHost: h\r\n" + fields + "\r\n");
        return status();
    }

private:
    QTcpSocket m_socket;
};

QString signIn(const BackendProcess& server)
{
    HttpClient client(server.address().toString());
    return client
        .post(QStringLiteral("/api/v1/auth/login"),
              {{QStringLiteral("email"), QStringLiteral("ada@example.com")}, {QStringLiteral("password"), password}})
        .object()
        .value(QStringLiteral("access_token"))
        .toString();
}

bool start(BackendProcess& server, const QMap<QString, QString>& settings)
{
    for (auto setting = settings.begin(); setting != settings.end(); ++setting) {
        server.setEnvironment(QStringLiteral("GALLEYD_") + setting.key().toUpper(), setting.value());
    }
    return server.addUser(QStringLiteral("ada@example.com"), password) && server.start();
}

/// Whether a new client at another address is served.
bool servesOthers(const BackendProcess& server)
{
    return RawClient(server, QStringLiteral("127.0.0.2")).get("/health") == 200;
}

const QByteArray login = "POST /api/v1/auth/login HTTP/1.1\r\nHost: h\r\nContent-Type: application/json\r\n";

}

void TestLimits::refuses_data()
{
    QTest::addColumn<QStringList>("settings");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("trickles");
    QTest::addColumn<int>("status");
    const QByteArray profile = "PATCH /api/v1/users/me HTTP/1.1\r\nHost: h\r\nAuthorization: Bearer TOKEN\r\n";
    const QByteArray upload =
        "POST /api/v1/projects/00000000-0000-4000-8000-000000000000/sources/file HTTP/1.1\r\nHost: h\r\nAuthorization: Bearer TOKEN\r\n";
    const auto row = [](const char* name, const QStringList& settings, const QByteArray& bytes, bool trickles, int status) {
        QTest::newRow(name) << settings << bytes << trickles << status;
    };
    row("body_limit by length", {QStringLiteral("body_limit=2048")}, profile + "Content-Length: 2049\r\n\r\n", false, 413);
    row("body_limit by chunks",
        {QStringLiteral("body_limit=2048")},
        profile + "Transfer-Encoding: chunked\r\n\r\n801\r\n" + QByteArray(2049, 'x') + "\r\n",
        false,
        413);
    row("upload_limit",
        {QStringLiteral("body_limit=2048"), QStringLiteral("upload_limit=4096")},
        upload + "Content-Length: 4097\r\n\r\n",
        false,
        413);
    row("header_limit", {QStringLiteral("header_limit=1024")}, "GET /health HTTP/1.1\r\nHost: h\r\nX: " + QByteArray(2000, 'x'), false, 431);
    row("header_fields",
        {QStringLiteral("header_fields=10")},
        "GET /health HTTP/1.1\r\nHost: h\r\n" + QByteArray("a: b\r\n").repeated(20) + "\r\n",
        false,
        431);
    row("header_seconds", {QStringLiteral("header_seconds=1")}, "GET /health HTTP/1.1\r\nHost: h\r\nX: ", false, 408);
    row("header_seconds byte by byte", {QStringLiteral("header_seconds=1")}, "GET /health HTTP/1.1\r\nHost: h\r\nX: ", true, 408);
    row("body_idle_seconds", {QStringLiteral("body_idle_seconds=1")}, login + "Content-Length: 1000\r\n\r\n{", false, 408);
    row("body_minimum_rate byte by byte",
        {QStringLiteral("body_grace_seconds=1"), QStringLiteral("body_minimum_rate=100000")},
        login + "Content-Length: 60000\r\n\r\n{",
        true,
        408);
    row("rubbish", {}, "\x01\x02\x03 rubbish\r\n\r\n", false, 400);
}

void TestLimits::refuses()
{
    QFETCH(QStringList, settings);
    QFETCH(QByteArray, bytes);
    QFETCH(bool, trickles);
    BackendProcess server;
    QMap<QString, QString> values;
    for (const QString& setting : settings) {
        values.insert(setting.section(u'=', 0, 0), setting.section(u'=', 1));
    }
    QVERIFY(start(server, values));
    bytes.replace("TOKEN", signIn(server).toLatin1());
    RawClient offender(server);
    offender.send(bytes);
    QVERIFY(servesOthers(server));
    if (trickles) {
        offender.trickle();
    }
    QTEST(offender.status(), "status");
    QVERIFY(offender.ends());
    QVERIFY(servesOthers(server));
}

void TestLimits::addressesHaveTheirShare()
{
    BackendProcess server;
    QVERIFY(start(server, {{QStringLiteral("connections_per_address"), QStringLiteral("2")}}));
    RawClient first(server);
    RawClient second(server);
    QCOMPARE(first.get("/health"), 200);
    QCOMPARE(second.get("/health"), 200);
    RawClient third(server);
    QCOMPARE(third.status(), 503);
    QVERIFY(third.ends());
    QVERIFY(servesOthers(server));
    QCOMPARE(first.get("/health"), 200);
}

void TestLimits::connectionsHaveAnEnd()
{
    BackendProcess server;
    QVERIFY(start(server, {{QStringLiteral("connections"), QStringLiteral("2")}}));
    RawClient first(server);
    RawClient second(server, QStringLiteral("127.0.0.3"));
    QCOMPARE(first.get("/health"), 200);
    QCOMPARE(second.get("/health"), 200);
    RawClient third(server, QStringLiteral("127.0.0.4"));
    QCOMPARE(third.status(), 503);
    // Who is there already is served.
    QCOMPARE(second.get("/health"), 200);
}

void TestLimits::streamsHaveTheirShare()
{
    BackendProcess server;
    QVERIFY(start(server, {{QStringLiteral("event_streams_per_address"), QStringLiteral("1")}}));
    const QByteArray token = "Authorization: Bearer " + signIn(server).toLatin1() + "\r\n";
    RawClient first(server);
    QCOMPARE(first.get("/api/v1/events", token), 200);
    RawClient second(server);
    QCOMPARE(second.get("/api/v1/events", token), 429);
    QCOMPARE(RawClient(server, QStringLiteral("127.0.0.2")).get("/api/v1/events", token), 200);
    QCOMPARE(RawClient(server).get("/api/v1/users/me", token), 200);
}

void TestLimits::guessingIsSlowedDown()
{
    BackendProcess server;
    QVERIFY(start(server,
                  {{QStringLiteral("sign_in_rate_per_second"), QStringLiteral("1")}, {QStringLiteral("sign_in_rate_burst"), QStringLiteral("1")}}));
    const QByteArray guess = login + "Content-Length: 43\r\n\r\n{\"email\":\"ada@example.com\",\"password\":\"no\"}";
    // All at once, so that not even a slow machine gives them a second each.
    std::vector<std::unique_ptr<RawClient>> guessers;
    for (int count = 0; count < 12; ++count) {
        guessers.push_back(std::make_unique<RawClient>(server));
    }
    for (const auto& guesser : guessers) {
        guesser->send(guess);
    }
    QList<int> statuses;
    for (const auto& guesser : guessers) {
        statuses.append(guesser->status());
    }
    QVERIFY(statuses.contains(401));
    QVERIFY(statuses.count(429) > statuses.count(401));
    QCOMPARE(statuses.count(429) + statuses.count(401), 12);
    QCOMPARE(RawClient(server).get("/health"), 200);
    RawClient other(server, QStringLiteral("127.0.0.2"));
    other.send(guess);
    QCOMPARE(other.status(), 401);
}

void TestLimits::idleConnectionsEnd()
{
    BackendProcess server;
    QVERIFY(start(server, {{QStringLiteral("keep_alive_seconds"), QStringLiteral("1")}, {QStringLiteral("header_seconds"), QStringLiteral("1")}}));
    RawClient idle(server);
    QCOMPARE(idle.get("/health"), 200);
    RawClient silent(server);
    QVERIFY(idle.ends());
    QVERIFY(silent.ends());
    QVERIFY(servesOthers(server));
}

QTEST_GUILESS_MAIN(TestLimits)
#include "tst_limits.moc"

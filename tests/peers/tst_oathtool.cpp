#include <QTest>
#include <QUrl>
#include <QUrlQuery>

#include "backend/services/totp.h"
#include "tests/support/backendprocess.h"
#include "tests/support/oathtool.h"
#include "tests/support/testserver.h"

using namespace galley;
using namespace galley::tests;

/// Our one-time passwords against those of oathtool.
class TestOathtool : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesAtFixedTimes_data();
    void agreesAtFixedTimes();
    void agreesOnOurSecrets();
    void signsInAtFixedTimes_data();
    void signsInAtFixedTimes();
    void signsInToARealServer();
};

namespace {

const QString api = QStringLiteral("/api/v1");
const QString rfcSecret = QStringLiteral("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"); // of RFC 6238: 12345678901234567890

void addTimes()
{
    QTest::addColumn<QDateTime>("time");
    for (const char* time : {"1970-01-01T00:00:59Z",
                             "2005-03-18T01:58:29Z",
                             "2005-03-18T01:58:31Z",
                             "2009-02-13T23:31:30Z",
                             "2026-02-28T23:59:59Z",
                             "2033-05-18T03:33:20Z",
                             "2038-01-19T03:14:08Z",
                             "2100-12-31T12:00:00Z"}) {
        QTest::newRow(time) << QDateTime::fromString(QString::fromLatin1(time), Qt::ISODate);
    }
}

QString text(const HttpAnswer& answer, const char* key)
{
    return answer.object().value(QLatin1StringView(key)).toString();
}

HttpAnswer login(HttpClient& client)
{
    return client.post(api + QStringLiteral("/auth/login"),
                       {{QStringLiteral("email"), QStringLiteral("ada@example.com")}, {QStringLiteral("password"), TestServer::password}});
}

HttpAnswer verify(HttpClient& client, const HttpAnswer& waiting, const QString& code)
{
    return client.post(api + QStringLiteral("/auth/verify-2fa"),
                       {{QStringLiteral("temp_token"), text(waiting, "temp_token")}, {QStringLiteral("code"), code}});
}

}

void TestOathtool::agreesAtFixedTimes_data()
{
    addTimes();
}

void TestOathtool::agreesAtFixedTimes()
{
    QFETCH(QDateTime, time);
    const QString code = oathtool(rfcSecret, time);
    QCOMPARE(code.size(), 6);
    const qint64 step = time.toSecsSinceEpoch() / 30;
    QCOMPARE(backend::totp::matchingStep(rfcSecret, code, time, 0), std::optional(step));
    QCOMPARE(backend::totp::matchingStep(rfcSecret, code, time.addSecs(30), 0), std::optional(step));
    QCOMPARE(backend::totp::matchingStep(rfcSecret, code, time.addSecs(-30), 0), std::optional(step));
    QVERIFY(!backend::totp::matchingStep(rfcSecret, code, time.addSecs(90), 0));
    QVERIFY(!backend::totp::matchingStep(rfcSecret, code, time, step));
}

void TestOathtool::agreesOnOurSecrets()
{
    const QDateTime time = QDateTime::fromString(QStringLiteral("2026-03-01T12:00:00Z"), Qt::ISODate);
    for (int count = 0; count < 50; ++count) {
        const QString secret = backend::totp::makeSecret();
        // Authenticator apps read the secret out of the QR code.
        const QUrl uri(backend::totp::otpauthUri(secret, QStringLiteral("ada+shop@example.com")));
        const QString scanned = QUrlQuery(uri).queryItemValue(QStringLiteral("secret"));
        QVERIFY2(backend::totp::matchingStep(secret, oathtool(scanned, time), time, 0), qPrintable(secret));
    }
}

void TestOathtool::signsInAtFixedTimes_data()
{
    addTimes();
}

void TestOathtool::signsInAtFixedTimes()
{
    QFETCH(QDateTime, time);
    TestServer server;
    server.clock->advance(std::chrono::seconds(server.clock->now().secsTo(time)));
    const std::unique_ptr<HttpClient> owner = server.anonymous();
    HttpClient& client = *owner;
    client.setToken(text(login(client), "access_token"));
    const HttpAnswer setup = client.post(api + QStringLiteral("/auth/2fa/setup"), {{QStringLiteral("method"), QStringLiteral("totp")}});
    QCOMPARE(setup.status, 200);
    const QString secret = text(setup, "secret");
    QCOMPARE(client.post(api + QStringLiteral("/auth/2fa/confirm"), {{QStringLiteral("code"), oathtool(secret, server.clock->now())}}).status, 200);
    server.clock->advance(std::chrono::seconds(30));
    const HttpAnswer waiting = login(client);
    QCOMPARE(verify(client, waiting, oathtool(secret, server.clock->now().addSecs(600))).status, 422);
    const QString code = oathtool(secret, server.clock->now());
    QCOMPARE(verify(client, waiting, code).status, 200);
    QCOMPARE(verify(client, login(client), code).status, 422);
}

void TestOathtool::signsInToARealServer()
{
    BackendProcess server;
    QVERIFY(server.addUser(QStringLiteral("ada@example.com"), TestServer::password));
    QVERIFY(server.start());
    HttpClient client(server.address().toString());
    client.setToken(text(login(client), "access_token"));
    const QString secret = text(client.post(api + QStringLiteral("/auth/2fa/setup"), {{QStringLiteral("method"), QStringLiteral("totp")}}), "secret");
    QCOMPARE(client.post(api + QStringLiteral("/auth/2fa/confirm"), {{QStringLiteral("code"), oathtool(secret)}}).status, 200);
    // The code of this half minute is used up; the next one is taken already.
    QCOMPARE(verify(client, login(client), oathtool(secret, {}, 1)).status, 200);
}

QTEST_GUILESS_MAIN(TestOathtool)
#include "tst_oathtool.moc"

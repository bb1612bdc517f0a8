#include <QTest>

#include "backend/publishing/outgoinghttp.h"

using namespace galley;
using namespace galley::backend;

/// What the server sends to addresses that users name, and what it does not.
class TestOutgoingHttp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void privateAddresses_data();
    void privateAddresses();
    void refuses_data();
    void refuses();
    void sendsNothingOnceClosed();
};

void TestOutgoingHttp::privateAddresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isPrivate");
    for (const char* address : {"127.0.0.1",        "127.255.0.1",     "10.0.0.1",      "172.16.0.1", "172.31.255.255",
                                "192.168.1.1",      "169.254.169.254", "100.64.0.1",    "0.0.0.0",    "224.0.0.1",
                                "255.255.255.255",  "198.18.0.1",      "::1",           "::",         "fe80::1",
                                "fe80::1%eth0",     "fc00::1",         "fd12:3456::1",  "ff02::1",    "::ffff:10.0.0.1",
                                "::ffff:127.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::", "nonsense",   ""}) {
        QTest::newRow(*address == '\0' ? "nothing" : address) << QString::fromLatin1(address) << true;
    }
    for (const char* address :
         {"1.1.1.1", "172.32.0.1", "172.15.255.255", "192.167.1.1", "100.128.0.1", "11.0.0.1", "2606:4700::1111", "::ffff:8.8.8.8"}) {
        QTest::newRow(address) << QString::fromLatin1(address) << false;
    }
}

void TestOutgoingHttp::privateAddresses()
{
    QFETCH(QString, address);
    QTEST(OutgoingHttp::isPrivate(address), "isPrivate");
}

void TestOutgoingHttp::refuses_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("this machine by number") << "http://127.0.0.1:9/";
    QTest::newRow("this machine by name") << "http://localhost:9/";
    QTest::newRow("this machine, written as one number") << "http://2130706433:9/";
    QTest::newRow("this machine in the newer numbers") << "http://[::1]:9/";
    QTest::newRow("files") << "file:///etc/passwd";
    QTest::newRow("other protocols") << "gopher://example.com/";
}

void TestOutgoingHttp::refuses()
{
    QFETCH(QString, url);
    const OutgoingHttp http({});
    OutgoingRequest request;
    request.url = QUrl(url);
    const auto answer = http.send(request);
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::InvalidInput);
}

void TestOutgoingHttp::sendsNothingOnceClosed()
{
    OutgoingHttp http({.privateAddresses = true});
    http.close();
    OutgoingRequest request;
    request.url = QUrl(QStringLiteral("http://127.0.0.1:9/"));
    const auto answer = http.send(request);
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::Unavailable);
}

QTEST_GUILESS_MAIN(TestOutgoingHttp)
#include "tst_outgoinghttp.moc"

#include <QFile>
#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include "models/wire/json.h"
#include "models/wire/stockphotos.h"
#include "tests/support/testserver.h"

using namespace galley;
using namespace galley::tests;

/// Keys for stock photos, and looking for photos with them.
class TestStockPhotos : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysComeAndGo();
    void keysRefuse_data();
    void keysRefuse();
    void keysAreSealed();
    void membersSeeNoKeys();
    void photosAreFound();
    void searchRefuses_data();
    void searchRefuses();
    void suppliersMayRefuse_data();
    void suppliersMayRefuse();
};

namespace {

const QString keys = QStringLiteral("/api/v1/stock-photo-keys");
const QString searching = QStringLiteral("/api/v1/stock-photos/search");

/// Answers every request alike, as Pexels does.
class FakePexels final : public QTcpServer
{
public:
    FakePexels()
    {
        listen(QHostAddress::LocalHost, 0);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket* socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                request += socket->readAll();
                if (request.endsWith("\r\n\r\n")) {
                    socket->write("HTTP/1.1 " + QByteArray::number(status)
                                  + " Status\r\nConnection: close\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
                    socket->disconnectFromHost();
                }
            });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        });
    }
    [[nodiscard]] QString address() const { return QStringLiteral("http://127.0.0.1:%1").arg(serverPort()); }

    int status = 200;
    QByteArray body =
        R"({"total_results":8000,"page":2,"per_page":1,"photos":[{"id":2014422,"width":3024,"height":3024,"url":"https://www.pexels.com/photo/2014422/",)"
        R"("photographer":"Joey","photographer_url":"https://www.pexels.com/@joey","photographer_id":680589,"avg_color":"#978E82",)"
        R"("src":{"original":"https://images.pexels.com/photos/2014422/a.jpeg","tiny":"https://images.pexels.com/photos/2014422/a.jpeg?h=200"},)"
        R"("liked":false,"alt":"Brown rocks"}],"next_page":"https://api.pexels.com/v1/search/?page=3"})";
    QByteArray request;
};

struct Shop {
    FakePexels pexels;
    TestServer server{TestServer::Options{
        .configuration = {{QStringLiteral("outgoing_private_addresses"), QStringLiteral("true")}, {QStringLiteral("pexels_url"), pexels.address()}}}};

    HttpClient& client() { return *server.client; }
    QString add(const QString& key = QStringLiteral("zephyrkey"))
    {
        return client()
            .post(keys, {{QStringLiteral("provider"), QStringLiteral("pexels")}, {QStringLiteral("api_key"), key}})
            .object()
            .value(QStringLiteral("id"))
            .toString();
    }
};

}

void TestStockPhotos::keysComeAndGo()
{
    Shop shop;
    const QString id = shop.add();
    QVERIFY(!id.isEmpty());
    const auto list = wire::decode<QList<wire::StockPhotoKey>>(shop.client().get(keys).body);
    QVERIFY(list && list->size() == 1 && list->first().isActive);
    QCOMPARE(list->first().provider, QStringLiteral("pexels"));
    QVERIFY(!shop.client().get(keys).body.contains("zephyr"));
    QVERIFY(shop.add().isEmpty());
    const QString own = keys + u'/' + id;
    QCOMPARE(shop.client().patch(own, {{QStringLiteral("is_active"), false}, {QStringLiteral("api_key"), QStringLiteral("other")}}).status, 200);
    QCOMPARE(shop.client().get(searching + QStringLiteral("?q=lamp")).status, 422);
    QCOMPARE(shop.client().remove(own).status, 204);
    QCOMPARE(shop.client().remove(own).status, 404);
    QVERIFY(shop.pexels.request.isEmpty());
}

void TestStockPhotos::keysRefuse_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("place");
    QTest::newRow("another supplier") << "other" << "key" << "body.provider";
    QTest::newRow("no key") << "pexels" << " " << "body.api_key";
    QTest::newRow("a key with a line break") << "pexels" << "a\r\nHost: b" << "body.api_key";
}

void TestStockPhotos::keysRefuse()
{
    QFETCH(QString, provider);
    QFETCH(QString, key);
    Shop shop;
    const HttpAnswer answer = shop.client().post(keys, {{QStringLiteral("provider"), provider}, {QStringLiteral("api_key"), key}});
    QCOMPARE(answer.status, 422);
    QTEST(answer.location(), "place");
}

void TestStockPhotos::keysAreSealed()
{
    Shop shop;
    QVERIFY(!shop.add().isEmpty());
    shop.server.server->stop();
    for (const char* name : {"/galley.db", "/galley.db-wal"}) {
        QFile file(shop.server.dataDirectory() + QLatin1StringView(name));
        QVERIFY(!file.exists() || file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("zephyr"));
    }
}

void TestStockPhotos::membersSeeNoKeys()
{
    Shop shop;
    QVERIFY(!shop.add().isEmpty());
    shop.server.addUser(QStringLiteral("bob@example.com"), QStringLiteral("Test shop"), Role::Member);
    const auto bob = shop.server.signedIn(QStringLiteral("bob@example.com"));
    QCOMPARE(bob->get(keys).status, 403);
    QCOMPARE(bob->get(searching + QStringLiteral("?q=lamp")).status, 200);
}

void TestStockPhotos::photosAreFound()
{
    Shop shop;
    QVERIFY(!shop.add().isEmpty());
    const HttpAnswer answer = shop.client().get(searching + QStringLiteral("?q=red%20%26%20round&page=2&per_page=1&orientation=square"));
    QCOMPARE(answer.status, 200);
    const auto page = wire::decode<wire::StockPhotoPage>(answer.body);
    QVERIFY(page);
    QCOMPARE(page->totalResults, 8000);
    QCOMPARE(page->photos.size(), 1);
    QCOMPARE(page->photos.first().photographer.value_or(QString()), QStringLiteral("Joey"));
    QVERIFY(page->photos.first().src->parsed().contains(QStringLiteral("tiny")));
    QVERIFY2(shop.pexels.request.startsWith("GET /v1/search?query=red%20%26%20round&page=2&per_page=1&orientation=square "),
             shop.pexels.request.constData());
    QVERIFY(shop.pexels.request.contains("\r\nAuthorization: zephyrkey\r\n"));
}

void TestStockPhotos::searchRefuses_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("place");
    QTest::newRow("nothing") << "?q=%20" << "query.q";
    QTest::newRow("page 0") << "?q=a&page=0" << "query.page";
    QTest::newRow("too many") << "?q=a&per_page=81" << "query.per_page";
    QTest::newRow("an orientation of nobody") << "?q=a&orientation=round" << "query.orientation";
}

void TestStockPhotos::searchRefuses()
{
    QFETCH(QString, query);
    Shop shop;
    QVERIFY(!shop.add().isEmpty());
    const HttpAnswer answer = shop.client().get(searching + query);
    QCOMPARE(answer.status, 422);
    QTEST(answer.location(), "place");
    QVERIFY(shop.pexels.request.isEmpty());
}

void TestStockPhotos::suppliersMayRefuse_data()
{
    QTest::addColumn<int>("theirs");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("ours");
    QTest::newRow("a wrong key") << 401 << QByteArray(R"({"error":"Unauthorized"})") << 422;
    QTest::newRow("allowance used up") << 429 << QByteArray() << 429;
    QTest::newRow("out of order") << 500 << QByteArray("<html>") << 503;
    QTest::newRow("nonsense") << 200 << QByteArray("[]") << 503;
}

void TestStockPhotos::suppliersMayRefuse()
{
    QFETCH(int, theirs);
    QFETCH(QByteArray, body);
    Shop shop;
    QVERIFY(!shop.add().isEmpty());
    shop.pexels.status = theirs;
    shop.pexels.body = body;
    QTEST(shop.client().get(searching + QStringLiteral("?q=lamp")).status, "ours");
}

QTEST_GUILESS_MAIN(TestStockPhotos)
#include "tst_stockphotos.moc"

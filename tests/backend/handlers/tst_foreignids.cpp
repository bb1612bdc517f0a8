#include <QNetworkReply>
#include <QRegularExpression>
#include <QTest>

#include "models/wire/content.h"
#include "models/wire/json.h"
#include "tests/support/testserver.h"

using namespace galley;
using namespace galley::tests;

/// Walks the routing table with the ids of another organization: nothing is found, nothing is told, nothing changes.
class TestForeignIds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyRouteRefusesForeignIds_data();
    void everyRouteRefusesForeignIds();
    void bodiesDoNotReachOtherOrganizations_data();
    void bodiesDoNotReachOtherOrganizations();
    void listsTellNothing_data();
    void listsTellNothing();
    void idsOfTheirOwnAreFound();
    void eventsTellNothing();
    void cleanupTestCase();

private:
    /// Everything that one organization has.
    struct Shop {
        std::unique_ptr<HttpClient> client;
        QString project;
        QString source;
        QStringList items;
        QString job;
        QString tone;
        QString blogTemplate;
        QString blogPost;
        QString blogConnection;
        QString photoKey;
    };
    Shop makeShop(const QString& email, const QString& organization, const QByteArray& word);
    /// What the victim sees of all that it has.
    [[nodiscard]] QByteArray snapshot();
    /// A request that would do something if its ids were the caller's own.
    HttpAnswer attack(const QString& operation, const QString& path, const QStringList& items);
    void expectUntouched(const HttpAnswer& answer);

    TestServer m_server;
    Shop m_victim;
    Shop m_attacker;
    QByteArray m_before;
};

namespace {

const QString api = QStringLiteral("/api/v1");
/// In everything that the victim has, and in nothing else.
const QByteArray secretWord = "zephyrlamp";

QString text(const HttpAnswer& answer, const char* key)
{
    return answer.object().value(QLatin1StringView(key)).toString();
}

struct Body {
    QByteArray bytes;
    QByteArray type;
};

Body json(const QJsonObject& object)
{
    return {QJsonDocument(object).toJson(QJsonDocument::Compact), "application/json"};
}

Body upload()
{
    return {
        "--limit\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\nID,Type,SKU,Name\n9,simple,X-9,Chair\n\r\n--limit--\r\n",
        "multipart/form-data; boundary=limit"};
}

/// A sound body for an operation; items are named in it where the operation takes some.
Body bodyFor(const QString& operation, const QStringList& items)
{
    const QString path = operation.section(u' ', 1);
    const QJsonArray ids = QJsonArray::fromStringList(items);
    if (!operation.startsWith(u"POST") && !operation.startsWith(u"PATCH") && !operation.startsWith(u"PUT")) {
        return {};
    }
    if (path.endsWith(u"/sources/file") || path.endsWith(u"/detect-columns")) {
        return upload();
    }
    if (path.endsWith(u"/sources/manual")) {
        return {"name=Mine", "application/x-www-form-urlencoded"};
    }
    if (path.endsWith(u"/items/batch")) {
        return json({{QStringLiteral("item_ids"), ids}, {QStringLiteral("status"), QStringLiteral("rejected")}});
    }
    if (path.endsWith(u"/items/exclude") || path.endsWith(u"/items/restore")) {
        return json({{QStringLiteral("item_ids"), ids}});
    }
    if (path.endsWith(u"/jobs")) {
        return json({{QStringLiteral("job_type"), QStringLiteral("generation")},
                     {QStringLiteral("payload"),
                      QJsonObject{{QStringLiteral("ai_provider"), QStringLiteral("builtin")}, {QStringLiteral("item_ids"), ids}}}});
    }
    if (path.endsWith(u"/blog-posts")) {
        return json({{QStringLiteral("post_type"), QStringLiteral("guide")}, {QStringLiteral("source_item_ids"), ids}});
    }
    if (operation.startsWith(u"PATCH") && path.contains(u"{post_id}")) {
        return json({{QStringLiteral("title"), QStringLiteral("Mine")}});
    }
    if (path.endsWith(u"/blog-connections")) {
        return json({{QStringLiteral("name"), QStringLiteral("Mine")},
                     {QStringLiteral("site_url"), QStringLiteral("blog.example")},
                     {QStringLiteral("username"), QStringLiteral("eve")},
                     {QStringLiteral("app_password"), QStringLiteral("secret")}});
    }
    if (path.contains(u"stock-photo-keys")) {
        return json({{QStringLiteral("provider"), QStringLiteral("pexels")}, {QStringLiteral("api_key"), QStringLiteral("mine")}});
    }
    if (path.endsWith(u"/publish")) {
        return json({{QStringLiteral("connection_id"), BlogConnectionId::make().text()}});
    }
    if (path.endsWith(u"/schedule")) {
        return json({{QStringLiteral("scheduled_at"), QStringLiteral("2100-01-01T00:00:00Z")}});
    }
    if (path.endsWith(u"/blog-templates")) {
        return json({{QStringLiteral("name"), QStringLiteral("Mine")}});
    }
    if (path.contains(u"generate") && !path.contains(u"{post_id}")) {
        return path.contains(u"{item_id}") ? json({{QStringLiteral("ai_provider"), QStringLiteral("builtin")}})
                                           : json({{QStringLiteral("ai_provider"), QStringLiteral("builtin")}, {QStringLiteral("item_ids"), ids}});
    }
    if (operation.startsWith(u"PATCH")) {
        return path.contains(u"{item_id}") ? json({{QStringLiteral("status"), QStringLiteral("rejected")}})
                                           : json({{QStringLiteral("name"), QStringLiteral("Mine")}});
    }
    return {};
}

}

TestForeignIds::Shop TestForeignIds::makeShop(const QString& email, const QString& organization, const QByteArray& word)
{
    m_server.addUser(email, organization);
    Shop shop;
    shop.client = m_server.signedIn(email);
    HttpClient& client = *shop.client;
    shop.project = text(
        client.send(
            "POST", api + QStringLiteral("/projects"), "platform=woocommerce&name=" + word, {{"Content-Type", "application/x-www-form-urlencoded"}}),
        "id");
    const QString project = api + QStringLiteral("/projects/") + shop.project;
    const QByteArray file =
        "ID,Type,SKU,Name,Description\n1,simple,L-1," + word + " one,A " + word + " of oak.\n2,simple,L-2," + word + " two,A lamp.\n";
    const QByteArray body =
        "--limit\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + word + ".csv\"\r\n\r\n" + file + "\r\n--limit--\r\n";
    shop.source =
        text(client.send("POST", project + QStringLiteral("/sources/file"), body, {{"Content-Type", "multipart/form-data; boundary=limit"}}), "id");
    shop.job = text(client.post(project + QStringLiteral("/jobs"),
                                {{QStringLiteral("job_type"), QStringLiteral("generation")},
                                 {QStringLiteral("payload"), QJsonObject{{QStringLiteral("ai_provider"), QStringLiteral("builtin")}}}}),
                    "job_id");
    const bool ended = QTest::qWaitFor([&] { return text(client.get(api + QStringLiteral("/jobs/") + shop.job), "status") == u"completed"; }, 60'000);
    for (const QJsonValue& item : client.get(project + QStringLiteral("/items")).array()) {
        shop.items.append(item.toObject().value(QStringLiteral("id")).toString());
    }
    shop.tone = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const HttpAnswer tone = client.post(api + QStringLiteral("/organization/tones"),
                                        {{QStringLiteral("id"), shop.tone},
                                         {QStringLiteral("name"), QString::fromLatin1(word)},
                                         {QStringLiteral("system_prompt"), QStringLiteral("Write.")}});
    shop.blogTemplate = text(client.post(api + QStringLiteral("/blog-templates"), {{QStringLiteral("name"), QString::fromLatin1(word)}}), "id");
    shop.blogConnection = text(client.post(api + QStringLiteral("/blog-connections"),
                                           {{QStringLiteral("name"), QString::fromLatin1(word)},
                                            {QStringLiteral("site_url"), QString(QString::fromLatin1(word) + QStringLiteral(".example"))},
                                            {QStringLiteral("username"), QStringLiteral("ada")},
                                            {QStringLiteral("app_password"), QStringLiteral("secret")}}),
                               "id");
    shop.photoKey =
        text(client.post(api + QStringLiteral("/stock-photo-keys"),
                         {{QStringLiteral("provider"), QStringLiteral("pexels")}, {QStringLiteral("api_key"), QString::fromLatin1(word)}}),
             "id");
    shop.blogPost = text(client.post(project + QStringLiteral("/blog-posts"),
                                     {{QStringLiteral("post_type"), QStringLiteral("guide")}, {QStringLiteral("topic"), QString::fromLatin1(word)}}),
                         "id");
    const QString post = project + QStringLiteral("/blog-posts/") + shop.blogPost;
    const bool isWritten = QTest::qWaitFor([&] { return text(client.get(post), "status") == u"draft"; }, 60'000);
    if (!ended || !isWritten || shop.blogTemplate.isEmpty() || shop.blogConnection.isEmpty() || shop.photoKey.isEmpty() || shop.items.size() != 2
        || tone.status != 200 || shop.source.isEmpty()) {
        qWarning("the shop of %s could not be made", qPrintable(organization));
        return {};
    }
    return shop;
}

void TestForeignIds::initTestCase()
{
    m_victim = makeShop(QStringLiteral("victim@example.com"), QString::fromLatin1(secretWord), secretWord);
    m_attacker = makeShop(QStringLiteral("eve@example.com"), QStringLiteral("Another"), "chair");
    QVERIFY(!m_victim.project.isEmpty() && !m_attacker.project.isEmpty());
    m_before = snapshot();
    QVERIFY(m_before.contains(secretWord));
}

QByteArray TestForeignIds::snapshot()
{
    HttpClient& client = *m_victim.client;
    const QString project = api + QStringLiteral("/projects/") + m_victim.project;
    QByteArray all;
    for (const QString& path : QStringList{api + QStringLiteral("/projects?include_deleted=true"),
                                           project + QStringLiteral("/items"),
                                           project + QStringLiteral("/sources"),
                                           project + QStringLiteral("/jobs"),
                                           project + QStringLiteral("/changes?since=0&limit=1000"),
                                           project + QStringLiteral("/blog-posts"),
                                           project + QStringLiteral("/blog-posts/") + m_victim.blogPost,
                                           api + QStringLiteral("/blog-templates"),
                                           api + QStringLiteral("/blog-connections"),
                                           api + QStringLiteral("/stock-photo-keys"),
                                           api + QStringLiteral("/organization"),
                                           api + QStringLiteral("/organization/tones"),
                                           api + QStringLiteral("/usage"),
                                           api + QStringLiteral("/billing/balance"),
                                           api + QStringLiteral("/users/me")}) {
        const HttpAnswer answer = client.get(path);
        all += path.toUtf8() + ' ' + QByteArray::number(answer.status) + '\n' + answer.body + '\n';
    }
    return all;
}

HttpAnswer TestForeignIds::attack(const QString& operation, const QString& path, const QStringList& items)
{
    const Body body = bodyFor(operation, items);
    const QString query = path.endsWith(u"/changes") ? QStringLiteral("?since=0&limit=10") : QString();
    return m_attacker.client->send(operation.section(u' ', 0, 0).toLatin1(),
                                   path + query,
                                   body.bytes,
                                   body.bytes.isEmpty() ? HttpClient::Headers() : HttpClient::Headers{{"Content-Type", body.type}});
}

void TestForeignIds::expectUntouched(const HttpAnswer& answer)
{
    QVERIFY2(answer.status == 404 || answer.status == 403,
             qPrintable(QString::number(answer.status) + u' ' + QString::fromUtf8(answer.body.left(500))));
    QVERIFY(!answer.body.contains(secretWord));
    QCOMPARE(snapshot(), m_before);
}

void TestForeignIds::everyRouteRefusesForeignIds_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QString>("path");
    static const QRegularExpression parameter(QStringLiteral("\\{([^}]*)\\}"));
    const QMap<QString, QString> foreign{{QStringLiteral("project_id"), m_victim.project},
                                         {QStringLiteral("item_id"), m_victim.items.first()},
                                         {QStringLiteral("source_id"), m_victim.source},
                                         {QStringLiteral("job_id"), m_victim.job},
                                         {QStringLiteral("tone_id"), m_victim.tone},
                                         {QStringLiteral("template_id"), m_victim.blogTemplate},
                                         {QStringLiteral("post_id"), m_victim.blogPost},
                                         {QStringLiteral("connection_id"), m_victim.blogConnection},
                                         {QStringLiteral("key_id"), m_victim.photoKey}};
    for (const QString& operation : m_server.server->routes()) {
        if (!operation.contains(u'{')) {
            continue;
        }
        for (const bool ownProject : {false, true}) {
            QString path = operation.section(u' ', 1);
            int count = 0;
            for (auto match = parameter.match(path); match.hasMatch(); match = parameter.match(path), ++count) {
                const QString name = match.captured(1);
                // A route with a kind of id that this test does not know is walked with an id that nobody has, and shows by its answer.
                const QString id = name == u"project_id" && ownProject ? m_attacker.project : foreign.value(name, UserId::make().text());
                path.replace(match.capturedStart(), match.capturedLength(), id);
            }
            if (!ownProject || (count > 1 && operation.contains(QStringLiteral("{project_id}")))) {
                QTest::addRow("%s%s", qPrintable(operation), ownProject ? " in a project of one's own" : "") << operation << path;
            }
        }
    }
}

void TestForeignIds::everyRouteRefusesForeignIds()
{
    QFETCH(QString, operation);
    QFETCH(QString, path);
    expectUntouched(attack(operation, path, m_victim.items));
}

void TestForeignIds::bodiesDoNotReachOtherOrganizations_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QStringList>("items");
    const QStringList mixed{m_attacker.items.first(), m_victim.items.first()};
    for (const QString& operation : m_server.server->routes()) {
        const QString path = operation.section(u' ', 1);
        if (path.count(u'{') == 1 && path.contains(QStringLiteral("{project_id}"))
            && bodyFor(operation, {QStringLiteral("marker")}).bytes.contains("marker")) {
            QTest::addRow("%s", qPrintable(operation)) << operation << m_victim.items;
            QTest::addRow("%s, one of them one's own", qPrintable(operation)) << operation << mixed;
        }
    }
}

void TestForeignIds::bodiesDoNotReachOtherOrganizations()
{
    QFETCH(QString, operation);
    QFETCH(QStringList, items);
    const QString ownItems = api + QStringLiteral("/projects/%1/items").arg(m_attacker.project);
    const QByteArray own = m_attacker.client->get(ownItems).body;
    expectUntouched(attack(operation, operation.section(u' ', 1).replace(QStringLiteral("{project_id}"), m_attacker.project), items));
    QCOMPARE(m_attacker.client->get(ownItems).body, own);
}

void TestForeignIds::listsTellNothing_data()
{
    QTest::addColumn<QString>("path");
    for (const QString& operation : m_server.server->routes()) {
        // The stream of events has no end.
        if (operation.startsWith(u"GET ") && !operation.contains(u'{') && !operation.endsWith(u"/events")) {
            QTest::addRow("%s", qPrintable(operation)) << operation.section(u' ', 1);
        }
    }
    const QString own = api + QStringLiteral("/projects/") + m_attacker.project;
    QTest::newRow("items of a foreign source") << own + QStringLiteral("/items?source_id=") + m_victim.source;
    QTest::newRow("export of a foreign source") << own + QStringLiteral("/export?status_filter=all&source_id=") + m_victim.source;
}

void TestForeignIds::listsTellNothing()
{
    QFETCH(QString, path);
    const HttpAnswer answer = m_attacker.client->get(path);
    QVERIFY2(answer.status < 500, qPrintable(QString::number(answer.status)));
    QVERIFY(!answer.body.contains(secretWord));
    QVERIFY(!answer.body.contains(m_victim.project.toLatin1()));
    for (const QString& item : std::as_const(m_victim.items)) {
        QVERIFY(!answer.body.contains(item.toLatin1()));
    }
    QCOMPARE(snapshot(), m_before);
}

void TestForeignIds::idsOfTheirOwnAreFound()
{
    // The same requests as above do something with ids of one's own, so that it was the ids that they were refused for.
    const QString own = api + QStringLiteral("/projects/") + m_attacker.project;
    for (const char* operation : {"PATCH /items/batch",
                                  "POST /items/exclude",
                                  "POST /items/restore",
                                  "POST /regenerate",
                                  "GET /changes",
                                  "GET /sources",
                                  "POST /sources/manual",
                                  "POST /sources/file",
                                  "POST /blog-posts",
                                  "GET /blog-posts"}) {
        const QString name = QString::fromLatin1(operation);
        const HttpAnswer answer = attack(name, own + name.section(u' ', 1), m_attacker.items);
        QVERIFY2(answer.status == 200, qPrintable(name + u' ' + QString::number(answer.status) + u' ' + QString::fromUtf8(answer.body.left(300))));
    }
    // A post of one's own does not go to another organization's site.
    const HttpAnswer sent = m_attacker.client->post(own + QStringLiteral("/blog-posts/%1/publish").arg(m_attacker.blogPost),
                                                    {{QStringLiteral("connection_id"), m_victim.blogConnection}});
    QCOMPARE(sent.status, 404);
    QCOMPARE(m_attacker.client->get(api + QStringLiteral("/jobs/") + m_attacker.job).status, 200);
    QCOMPARE(m_attacker.client->remove(api + QStringLiteral("/organization/tones/") + m_attacker.tone).status, 200);
    QCOMPARE(snapshot(), m_before);
}

void TestForeignIds::eventsTellNothing()
{
    QNetworkAccessManager network;
    QNetworkRequest request(QUrl(m_server.baseUrl() + api + QStringLiteral("/events")));
    request.setRawHeader("Authorization", "Bearer " + m_attacker.client->token().toLatin1());
    const std::unique_ptr<QNetworkReply> stream(network.get(request));
    QByteArray events;
    QVERIFY(QTest::qWaitFor([&] { return stream->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() == 200; }, 30'000));
    const auto rename = [](Shop& shop, const QString& name) {
        return shop.client->patch(api + QStringLiteral("/projects/") + shop.project, {{QStringLiteral("name"), name}}).status == 200;
    };
    // Events go out in the order of the changes, so what comes of the victim would come first.
    QVERIFY(rename(m_victim, QStringLiteral("another name")));
    QVERIFY(rename(m_attacker, QStringLiteral("another name")));
    QVERIFY(QTest::qWaitFor(
        [&] {
            events += stream->readAll();
            return events.contains(m_attacker.project.toLatin1());
        },
        30'000));
    QVERIFY(!events.contains(m_victim.project.toLatin1()));
    stream->abort();
}

void TestForeignIds::cleanupTestCase()
{
    m_victim = {};
    m_attacker = {};
}

QTEST_GUILESS_MAIN(TestForeignIds)
#include "tst_foreignids.moc"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QProcess>
#include <QTest>

#include "models/wire/blog.h"
#include "models/wire/json.h"
#include "tests/support/fakewordpress.h"
#include "tests/support/faultproxy.h"
#include "tests/support/testserver.h"

using namespace galley;
using namespace galley::tests;

/// Posts on a real WordPress.
class TestWordPress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theConnectionIsSound();
    void wrongPasswordsAreSaid();
    void categoriesAreThere();
    void aPostIsLiveAndIdentical();
    void picturesGoOnce();
    void theLineMayBeFaulty_data();
    void theLineMayBeFaulty();
    void aScheduledPostGoesLive();
    void cleanupTestCase();

private:
    HttpClient& client() { return *m_server->client; }
    QString connect(const QString& address, const QString& password);
    QString draft(const QString& title, const QJsonObject& fields = {});
    [[nodiscard]] QString path(const QString& post, const QString& rest = {}) const { return m_posts + u'/' + post + rest; }
    wire::BlogPost get(const QString& post) { return wire::decode<wire::BlogPost>(client().get(path(post)).body).value_or(wire::BlogPost()); }
    /// What the site itself says.
    QJsonDocument site(const QString& path);

    QTemporaryDir m_folder;
    QProcess m_process;
    QNetworkAccessManager m_network;
    std::unique_ptr<TestServer> m_server;
    QString m_address;
    QString m_user;
    QString m_password;
    QString m_connection;
    QString m_posts;
};

namespace {

const QString api = QStringLiteral("/api/v1");
const QByteArray pixel = QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUl"
                                                "EQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

QString text(const HttpAnswer& answer, const char* key)
{
    return answer.object().value(QLatin1StringView(key)).toString();
}

QStringList differences(const wire::BlogPost& post)
{
    QStringList result;
    const QJsonObject publication = post.analytics.parsed().value(QStringLiteral("publication")).toObject();
    const QJsonArray list = publication.value(QStringLiteral("differences")).toArray();
    for (const QJsonValue& difference : list) {
        result.append(difference.toString());
    }
    return result;
}

} // namespace

QString TestWordPress::connect(const QString& address, const QString& password)
{
    return text(client().post(api + QStringLiteral("/blog-connections"),
                              {{QStringLiteral("name"), QStringLiteral("Our blog")},
                               {QStringLiteral("site_url"), address},
                               {QStringLiteral("username"), m_user},
                               {QStringLiteral("app_password"), password}}),
                "id");
}

QString TestWordPress::draft(const QString& title, const QJsonObject& fields)
{
    const QString id = text(client().post(m_posts, {{QStringLiteral("post_type"), QStringLiteral("guide")}, {QStringLiteral("topic"), title}}), "id");
    const bool written = QTest::qWaitFor([&] { return text(client().get(path(id)), "status") == u"draft"; }, 60'000);
    QJsonObject change{{QStringLiteral("seo_meta"), QJsonValue()}};
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        change.insert(field.key(), field.value());
    }
    return written && client().patch(path(id), change).status == 200 ? id : QString();
}

QJsonDocument TestWordPress::site(const QString& path)
{
    QNetworkRequest request(QUrl(m_address + QStringLiteral("/wp-json/wp/v2/") + path));
    request.setRawHeader("Authorization", "Basic " + (m_user + u':' + m_password).toUtf8().toBase64());
    const std::unique_ptr<QNetworkReply> reply(m_network.get(request));
    if (!QTest::qWaitFor([&] { return reply->isFinished(); }, 60'000)) {
        return {};
    }
    return QJsonDocument::fromJson(reply->readAll());
}

void TestWordPress::initTestCase()
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(qEnvironmentVariable("GALLEY_SOURCE_DIR") + QStringLiteral("/tests/peers/wordpress.sh"), {m_folder.path()});
    QVERIFY(QTest::qWaitFor([&] { return m_process.canReadLine() || m_process.state() == QProcess::NotRunning; }, 120'000));
    const QStringList line = QString::fromUtf8(m_process.readLine()).trimmed().split(u'\t');
    QCOMPARE(line.size(), 3);
    m_address = line.at(0);
    m_user = line.at(1);
    m_password = line.at(2);
    m_server = std::make_unique<TestServer>(
        TestServer::Options{.configuration = {{QStringLiteral("outgoing_private_addresses"), QStringLiteral("true")}}, .realClock = true});
    m_posts = api + QStringLiteral("/projects/")
        + text(client().send("POST",
                             api + QStringLiteral("/projects"),
                             "name=Lamps&platform=woocommerce",
                             {{"Content-Type", "application/x-www-form-urlencoded"}}),
               "id")
        + QStringLiteral("/blog-posts");
    m_connection = connect(m_address, m_password);
    QVERIFY(!m_connection.isEmpty());
}

void TestWordPress::theConnectionIsSound()
{
    const HttpAnswer answer = client().post(api + QStringLiteral("/blog-connections/") + m_connection + QStringLiteral("/test"));
    QVERIFY2(answer.object().value(QStringLiteral("success")).toBool(), answer.body.constData());
    QCOMPARE(text(answer, "site_name"), QStringLiteral("Our blog"));
}

void TestWordPress::wrongPasswordsAreSaid()
{
    const QString wrong = connect(m_address, QStringLiteral("abcd efgh ijkl mnop qrst uvwx"));
    const HttpAnswer answer = client().post(api + QStringLiteral("/blog-connections/") + wrong + QStringLiteral("/test"));
    QVERIFY(!answer.object().value(QStringLiteral("success")).toBool());
    QVERIFY2(text(answer, "message").contains(QStringLiteral("does not accept")), answer.body.constData());
    QCOMPARE(client().remove(api + QStringLiteral("/blog-connections/") + wrong).status, 204);
}

void TestWordPress::categoriesAreThere()
{
    const QJsonArray categories = client().get(api + QStringLiteral("/blog-connections/") + m_connection + QStringLiteral("/categories")).array();
    QCOMPARE(categories.size(), 1);
    QCOMPARE(categories.first().toObject().value(QStringLiteral("slug")).toString(), QStringLiteral("uncategorized"));
}

void TestWordPress::aPostIsLiveAndIdentical()
{
    const QString content = QStringLiteral("<!-- wp:paragraph -->\n<p>Größe &amp; \"quotes\" – \\ "
                                           "back\U0001F9C1</p>\n<!-- /wp:paragraph -->\n\n"
                                           "<!-- wp:table -->\n<figure "
                                           "class=\"wp-block-table\"><table><tbody><tr><td>1</td></"
                                           "tr></tbody></table></figure>\n"
                                           "<!-- /wp:table -->\n\n[gallery ids=\"1,2\"]");
    const QString post = draft(QStringLiteral("Lamps & \"more\""),
                               {{QStringLiteral("content"), content},
                                {QStringLiteral("slug"), QStringLiteral("our-lamps")},
                                {QStringLiteral("wp_category_ids"), QJsonArray{1}}});
    const QJsonObject request{{QStringLiteral("connection_id"), m_connection}};
    const HttpAnswer published = client().post(path(post, QStringLiteral("/publish")), request);
    QVERIFY2(published.status == 200, published.body.constData());
    const wire::BlogPost now = get(post);
    QVERIFY(now.status == BlogPostStatus::Published);
    QCOMPARE(differences(now), QStringList());
    QCOMPARE(*now.publishedUrl, QString(m_address + QStringLiteral("/our-lamps/")));
    QCOMPARE(site(QStringLiteral("posts?slug=our-lamps")).array().size(), 1);

    // Sent again it is still one, and what changed is there.
    QCOMPARE(client().patch(path(post), {{QStringLiteral("title"), QStringLiteral("Other lamps")}}).status, 200);
    QCOMPARE(client().post(path(post, QStringLiteral("/publish")), request).status, 200);
    QCOMPARE(differences(get(post)), QStringList());
    QCOMPARE(site(QStringLiteral("posts?search=lamps&status=any")).array().size(), 1);

    QCOMPARE(client().post(path(post, QStringLiteral("/unpublish"))).status, 200);
    QCOMPARE(site(QStringLiteral("posts?slug=our-lamps")).array().size(), 0);
    const QJsonObject there = site(QStringLiteral("posts/%1?context=edit").arg(*now.wpPostId)).object();
    QCOMPARE(there.value(QStringLiteral("status")).toString(), QStringLiteral("draft"));
    QCOMPARE(there.value(QStringLiteral("content")).toObject().value(QStringLiteral("raw")).toString(), content);
}

void TestWordPress::picturesGoOnce()
{
    FakeWordPress elsewhere;
    elsewhere.picture = pixel;
    const QJsonObject with{{QStringLiteral("featured_image_url"), QString(elsewhere.address() + QStringLiteral("/picture.png"))}};
    for (const QString& title : {QStringLiteral("Tables"), QStringLiteral("Chairs")}) {
        const QString post = draft(title, with);
        const HttpAnswer published = client().post(path(post, QStringLiteral("/publish")), {{QStringLiteral("connection_id"), m_connection}});
        QVERIFY2(published.status == 200, published.body.constData());
        QCOMPARE(differences(get(post)), QStringList());
        const QJsonObject there = site(QStringLiteral("posts/%1").arg(*get(post).wpPostId)).object();
        QVERIFY(there.value(QStringLiteral("featured_media")).toInteger() > 0);
    }
    QCOMPARE(site(QStringLiteral("media?search=galley")).array().size(), 1);
}

void TestWordPress::theLineMayBeFaulty_data()
{
    QTest::addColumn<quint32>("seed");
    constexpr quint32 runs = 8;
    for (quint32 seed = 1; seed <= runs; ++seed) {
        QTest::addRow("seed %u", seed) << seed;
    }
}

void TestWordPress::theLineMayBeFaulty()
{
    QFETCH(quint32, seed);
    FaultProxy line(static_cast<quint16>(QUrl(m_address).port()), seed);
    const QString connection = connect(line.address().toString(), m_password);
    const QString title = QStringLiteral("Faulty%1").arg(seed);
    const QString post = draft(title);
    constexpr int share = 30;
    line.setFaultsInHundred(share);
    int status = 0;
    constexpr int mostTries = 40;
    for (int attempt = 0; attempt < mostTries && status != 200; ++attempt) {
        const HttpAnswer answer = client().post(path(post, QStringLiteral("/publish")), {{QStringLiteral("connection_id"), connection}});
        status = answer.status;
        QVERIFY2(status == 200 || status == 503, answer.body.constData());
    }
    QCOMPARE(status, 200);
    QCOMPARE(differences(get(post)), QStringList());
    const QJsonArray there = site(QStringLiteral("posts?status=any&search=") + title).array();
    QCOMPARE(there.size(), 1);
    QCOMPARE(there.first().toObject().value(QStringLiteral("slug")).toString(), title.toLower());
    QCOMPARE(client().remove(api + QStringLiteral("/blog-connections/") + connection).status, 204);
}

void TestWordPress::aScheduledPostGoesLive()
{
    const QString post = draft(QStringLiteral("Beds"));
    const QString instant = QDateTime::currentDateTimeUtc().addSecs(2).toString(Qt::ISODateWithMs);
    QCOMPARE(client().post(path(post, QStringLiteral("/schedule")), {{QStringLiteral("scheduled_at"), instant}}).status, 200);
    QVERIFY(QTest::qWaitFor([&] { return get(post).status == BlogPostStatus::Published; }, 60'000));
    QCOMPARE(site(QStringLiteral("posts?slug=beds")).array().size(), 1);
}

void TestWordPress::cleanupTestCase()
{
    m_server.reset();
    m_process.closeWriteChannel();
    QVERIFY(QTest::qWaitFor([&] { return m_process.state() == QProcess::NotRunning; }, 60'000));
}

QTEST_GUILESS_MAIN(TestWordPress)
#include "tst_wordpress.moc"

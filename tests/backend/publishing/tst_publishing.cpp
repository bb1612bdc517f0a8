#include <QFile>
#include <QTest>
#include <QTimeZone>

#include "models/wire/blog.h"
#include "models/wire/json.h"
#include "tests/support/fakewordpress.h"
#include "tests/support/testserver.h"

using namespace galley;
using namespace galley::tests;

/// Posts on their way to a WordPress site, over HTTP at both ends.
class TestPublishing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void connectionsComeAndGo();
    void connectionsRefuse_data();
    void connectionsRefuse();
    void passwordsAreSealed();
    void membersMayNotChangeConnections();
    void theTestSaysWhatIsWrong_data();
    void theTestSaysWhatIsWrong();
    void privateAddressesAreRefused();
    void categoriesAreKept();
    void aPostIsPublished();
    void searchEngineFieldsGoToThePlugin();
    void differencesAreSaid();
    void picturesGoOnce();
    void publishingRefuses_data();
    void publishingRefuses();
    void answersMayBeLost_data();
    void answersMayBeLost();
    void publishedAgain();
    void unpublished();
    void scheduledAndPublishedOnce();
    void schedulingRefuses();
    void unscheduled();
    void instantsOfAllZones_data();
    void instantsOfAllZones();
    void missedWhileTheServerWasOff_data();
    void missedWhileTheServerWasOff();
    void postsOfDeletedProjectsWait();
    void aBusySiteIsTriedAgain();
    void aSiteThatRefusesFailsThePost();
    void seoScores();
};

namespace {

const QString api = QStringLiteral("/api/v1");
const QByteArray pictureBytes = QByteArray::fromHex("89504e470d0a1a0a0000000d49484452") + "a lamp";

QString text(const HttpAnswer& answer, const char* key)
{
    return answer.object().value(QLatin1StringView(key)).toString();
}

TestServer::Options options(const QString& missed = QStringLiteral("publish"))
{
    return {.configuration = {{QStringLiteral("outgoing_private_addresses"), QStringLiteral("true")},
                              {QStringLiteral("outgoing_timeout_seconds"), QStringLiteral("10")},
                              {QStringLiteral("missed_schedule"), missed}}};
}

/// A server, a site, and a connection between them.
struct Newsroom {
    FakeWordPress site;
    TestServer server;
    QString project;
    QString connection;

    explicit Newsroom(const TestServer::Options& how = options()) : server(how)
    {
        project = api + QStringLiteral("/projects/")
            + text(client().send("POST",
                                 api + QStringLiteral("/projects"),
                                 "name=Lamps&platform=woocommerce",
                                 {{"Content-Type", "application/x-www-form-urlencoded"}}),
                   "id");
        connection = text(connect(site.address()), "id");
    }
    HttpClient& client() { return *server.client; }
    HttpAnswer connect(const QString& url)
    {
        return client().post(api + QStringLiteral("/blog-connections"),
                             {{QStringLiteral("name"), QStringLiteral("Our blog")},
                              {QStringLiteral("site_url"), url},
                              {QStringLiteral("username"), FakeWordPress::user},
                              {QStringLiteral("app_password"), FakeWordPress::password}});
    }
    QString connectionPath(const QString& rest = {}) const { return api + QStringLiteral("/blog-connections/") + connection + rest; }
    QString path(const QString& post, const QString& rest = {}) const { return project + QStringLiteral("/blog-posts/") + post + rest; }
    /// A finished draft with these fields.
    QString post(const QString& title, const QJsonObject& fields = {})
    {
        const QString id = text(client().post(project + QStringLiteral("/blog-posts"),
                                              {{QStringLiteral("post_type"), QStringLiteral("guide")}, {QStringLiteral("topic"), title}}),
                                "id");
        const bool written = QTest::qWaitFor([&] { return text(client().get(path(id)), "status") == u"draft"; }, 60'000);
        QJsonObject change{
            {QStringLiteral("content"), QStringLiteral("<!-- wp:paragraph -->\r\n<p>Good &amp; <b>bright</b></p>\r\n<!-- /wp:paragraph -->")},
            {QStringLiteral("seo_meta"), QJsonValue()}};
        for (auto field = fields.begin(); field != fields.end(); ++field) {
            change.insert(field.key(), field.value());
        }
        return written && client().patch(path(id), change).status == 200 ? id : QString();
    }
    HttpAnswer publish(const QString& post, const QString& status = QStringLiteral("publish"))
    {
        return client().post(path(post, QStringLiteral("/publish")),
                             {{QStringLiteral("connection_id"), connection}, {QStringLiteral("wp_status"), status}});
    }
    HttpAnswer schedule(const QString& post, const QDateTime& instant)
    {
        return client().post(path(post, QStringLiteral("/schedule")), {{QStringLiteral("scheduled_at"), instant.toString(Qt::ISODateWithMs)}});
    }
    wire::BlogPost get(const QString& post) { return wire::decode<wire::BlogPost>(client().get(path(post)).body).value_or(wire::BlogPost()); }
    bool becomes(const QString& post, BlogPostStatus status)
    {
        return QTest::qWaitFor([&] { return get(post).status == status; }, 60'000);
    }
    /// After hours, sessions have ended.
    void signInAgain() { server.client = server.signedIn(QStringLiteral("ada@example.com")); }
    void advance(qint64 seconds)
    {
        server.clock->advance(std::chrono::seconds(seconds));
        signInAgain();
        server.server->publishDue();
    }
    QDateTime now() { return server.clock->now(); }
};

QJsonObject analytics(const wire::BlogPost& post, const char* key)
{
    return post.analytics.parsed().value(QLatin1StringView(key)).toObject();
}

QStringList differences(const wire::BlogPost& post)
{
    QStringList result;
    const QJsonArray list = analytics(post, "publication").value(QStringLiteral("differences")).toArray();
    for (const QJsonValue& difference : list) {
        result.append(difference.toString());
    }
    return result;
}

}

void TestPublishing::connectionsComeAndGo()
{
    Newsroom room;
    const HttpAnswer got = room.client().get(room.connectionPath());
    QCOMPARE(got.status, 200);
    QCOMPARE(text(got, "site_url"), room.site.address());
    QVERIFY(got.object().value(QStringLiteral("is_active")).toBool());
    QVERIFY(!got.object().value(QStringLiteral("has_categories")).toBool());
    QVERIFY(!got.body.contains("password") && !got.body.contains("EFGH"));
    QCOMPARE(room.client().get(api + QStringLiteral("/blog-connections")).array().size(), 1);
    QCOMPARE(text(room.client().patch(room.connectionPath(), {{QStringLiteral("name"), QStringLiteral("Ours")}}), "name"), QStringLiteral("Ours"));
    QVERIFY(room.client().post(room.connectionPath(QStringLiteral("/test"))).object().value(QStringLiteral("success")).toBool());
    // Whoever changes the address does not get the password of the other site sent there.
    const HttpAnswer moved = room.client().patch(room.connectionPath(), {{QStringLiteral("site_url"), QStringLiteral("https://evil.example")}});
    QCOMPARE(moved.location(), QStringLiteral("body.app_password"));
    QCOMPARE(room.client().remove(room.connectionPath()).status, 204);
    QCOMPARE(room.client().get(room.connectionPath()).status, 404);
    QCOMPARE(room.client().post(room.connectionPath(QStringLiteral("/test"))).status, 404);
}

void TestPublishing::connectionsRefuse_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::newRow("no name") << "name" << " ";
    QTest::newRow("no address") << "site_url" << "";
    QTest::newRow("an address of another protocol") << "site_url" << "ftp://blog.example";
    QTest::newRow("an address with a password in it") << "site_url" << "https://a:b@blog.example";
    QTest::newRow("no user") << "username" << "";
    QTest::newRow("a user that ends the name within the credentials") << "username" << "a:b";
    QTest::newRow("no password") << "app_password" << "  ";
    QTest::newRow("a password with a line break") << "app_password" << "a\nb";
}

void TestPublishing::connectionsRefuse()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    TestServer server(options());
    QJsonObject request{{QStringLiteral("name"), QStringLiteral("Blog")},
                        {QStringLiteral("site_url"), QStringLiteral("blog.example/wp-admin/")},
                        {QStringLiteral("username"), QStringLiteral("ada")},
                        {QStringLiteral("app_password"), QStringLiteral("secret")}};
    const HttpAnswer sound = server.client->post(api + QStringLiteral("/blog-connections"), request);
    QCOMPARE(text(sound, "site_url"), QStringLiteral("https://blog.example"));
    request.insert(field, value);
    const HttpAnswer answer = server.client->post(api + QStringLiteral("/blog-connections"), request);
    QCOMPARE(answer.status, 422);
    QCOMPARE(answer.location(), QString(QStringLiteral("body.") + field));
}

void TestPublishing::passwordsAreSealed()
{
    Newsroom room;
    room.server.server->stop();
    for (const char* name : {"/galley.db", "/galley.db-wal"}) {
        QFile file(room.server.dataDirectory() + QLatin1StringView(name));
        QVERIFY(!file.exists() || file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("EFGH"));
    }
}

void TestPublishing::membersMayNotChangeConnections()
{
    Newsroom room;
    room.server.addUser(QStringLiteral("bob@example.com"), QStringLiteral("Test shop"), Role::Member);
    const auto bob = room.server.signedIn(QStringLiteral("bob@example.com"));
    QCOMPARE(bob->get(room.connectionPath()).status, 200);
    QCOMPARE(bob->patch(room.connectionPath(), {{QStringLiteral("is_active"), false}}).status, 403);
    QCOMPARE(bob->remove(room.connectionPath()).status, 403);
}

void TestPublishing::theTestSaysWhatIsWrong_data()
{
    using Change = std::function<void(FakeWordPress&)>;
    QTest::addColumn<std::function<void(FakeWordPress&)>>("change");
    QTest::addColumn<bool>("success");
    QTest::addColumn<QString>("words");
    QTest::newRow("all is well") << Change([](FakeWordPress&) {}) << true << "can be published to";
    QTest::newRow("plain addresses") << Change([](FakeWordPress& site) { site.hasPrettyAddresses = false; }) << true << "can be published to";
    QTest::newRow("no WordPress") << Change([](FakeWordPress& site) { site.isWordPress = false; }) << false << "No WordPress answers";
    QTest::newRow("interface switched off") << Change([](FakeWordPress& site) { site.blocksInterface = true; }) << false << "switched off or blocked";
    QTest::newRow("no application passwords over plain HTTP")
        << Change([](FakeWordPress& site) { site.offersApplicationPasswords = false; }) << false << "not reached over HTTPS";
    QTest::newRow("being looked after") << Change([](FakeWordPress& site) { site.isBusy = true; }) << false << "busy";
    QTest::newRow("leads to another site") << Change([](FakeWordPress& site) { site.leadsTo = QStringLiteral("https://other.example/wp-json/"); })
                                           << false << "other.example";
    QTest::newRow("leads to itself") << Change([](FakeWordPress& site) { site.leadsTo = QStringLiteral("/wp-json/?a"); }) << false
                                     << "No WordPress answers";
    QTest::newRow("a user who may not publish") << Change([](FakeWordPress& site) { site.capabilities = {{QStringLiteral("edit_posts"), true}}; })
                                                << false << "not publish";
    QTest::newRow("a user who may not write") << Change([](FakeWordPress& site) { site.capabilities = {}; }) << false << "may not write";
    QTest::newRow("a user who may not send pictures")
        << Change([](FakeWordPress& site) { site.capabilities.remove(QStringLiteral("upload_files")); }) << true << "not send pictures";
    QTest::newRow("not there at all") << Change([](FakeWordPress& site) { site.close(); }) << false << "cannot be reached";
}

void TestPublishing::theTestSaysWhatIsWrong()
{
    QFETCH(std::function<void(FakeWordPress&)>, change);
    QFETCH(bool, success);
    QFETCH(QString, words);
    Newsroom room;
    change(room.site);
    const HttpAnswer answer = room.client().post(room.connectionPath(QStringLiteral("/test")));
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.object().value(QStringLiteral("success")).toBool(), success);
    QVERIFY2(text(answer, "message").contains(words), qPrintable(text(answer, "message")));
    if (success) {
        QCOMPARE(text(answer, "site_name"), QStringLiteral("Lamps & more"));
    }
    QVERIFY(!answer.body.contains("EFGH"));
}

void TestPublishing::privateAddressesAreRefused()
{
    TestServer::Options strict;
    Newsroom room(strict);
    const HttpAnswer answer = room.client().post(room.connectionPath(QStringLiteral("/test")));
    QVERIFY2(text(answer, "message").contains(QStringLiteral("private network")), answer.body.constData());
    QVERIFY(room.site.seen().isEmpty());
}

void TestPublishing::categoriesAreKept()
{
    Newsroom room;
    const QString path = room.connectionPath(QStringLiteral("/categories"));
    const auto first = wire::decode<QList<wire::WordPressCategory>>(room.client().get(path).body);
    QVERIFY(first && first->size() == 1);
    QCOMPARE(first->first().name, QStringLiteral("News & notes"));
    QCOMPARE(first->first().id, 2);
    room.site.forgetSeen();
    QCOMPARE(room.client().get(path).array().size(), 1);
    QVERIFY(room.site.seen().isEmpty());
    const HttpAnswer connection = room.client().get(room.connectionPath());
    QVERIFY(connection.object().value(QStringLiteral("has_categories")).toBool() && !text(connection, "categories_cached_at").isEmpty());
    QCOMPARE(room.client().get(path + QStringLiteral("?refresh=true")).status, 200);
    QVERIFY(!room.site.seen().isEmpty());
}

void TestPublishing::aPostIsPublished()
{
    Newsroom room;
    const qint64 other = room.site.addPost(QStringLiteral("Lamps"), QStringLiteral("lamps-of-oak"));
    const QString post = room.post(QStringLiteral("Lamps"),
                                   {{QStringLiteral("slug"), QStringLiteral("our-lamps")},
                                    {QStringLiteral("excerpt"), QStringLiteral("In short")},
                                    {QStringLiteral("wp_category_ids"), QJsonArray{2, 7}}});
    const HttpAnswer answer = room.publish(post);
    QCOMPARE(answer.status, 200);
    const wire::BlogPost now = room.get(post);
    QVERIFY(now.status == BlogPostStatus::Published);
    QCOMPARE(*now.publishedUrl, QString(room.site.address() + QStringLiteral("/our-lamps/")));
    QCOMPARE(*now.publishedAt, room.now());
    QCOMPARE(room.site.posts().size(), 2);
    QVERIFY(*now.wpPostId != other);
    const QJsonObject there = room.site.posts().value(*now.wpPostId);
    QCOMPARE(there.value(QStringLiteral("slug")).toString(), QStringLiteral("our-lamps"));
    QCOMPARE(there.value(QStringLiteral("content")).toObject().value(QStringLiteral("raw")).toString(), *now.content);
    QCOMPARE(there.value(QStringLiteral("categories")).toArray(), (QJsonArray{2, 7}));
    QCOMPARE(differences(now), QStringList());
    QVERIFY(analytics(now, "publication").value(QStringLiteral("identical")).toBool());
    // Nothing is live before everything is there.
    QCOMPARE(room.site.publications(), 1);
    QVERIFY(!text(room.client().get(room.connectionPath()), "last_synced_at").isEmpty());
}

void TestPublishing::searchEngineFieldsGoToThePlugin()
{
    Newsroom room;
    const QJsonObject seo{{QStringLiteral("seo_meta"),
                           QJsonObject{{QStringLiteral("title"), QStringLiteral("Lamps, compared")},
                                       {QStringLiteral("description"), QStringLiteral("All of them")},
                                       {QStringLiteral("focus_keyword"), QStringLiteral("lamps")}}}};
    const QString without = room.post(QStringLiteral("One"), seo);
    QCOMPARE(room.publish(without).status, 200);
    QCOMPARE(differences(room.get(without)).size(), 1);
    QVERIFY(differences(room.get(without)).first().contains(QStringLiteral("no plugin")));
    room.site.hasYoast = true;
    const QString with = room.post(QStringLiteral("Two"), seo);
    QCOMPARE(room.publish(with).status, 200);
    const wire::BlogPost now = room.get(with);
    QCOMPARE(differences(now), QStringList());
    const QJsonObject meta = room.site.posts().value(*now.wpPostId).value(QStringLiteral("meta")).toObject();
    QCOMPARE(meta.value(QStringLiteral("_yoast_wpseo_focuskw")).toString(), QStringLiteral("lamps"));
    QCOMPARE(meta.value(QStringLiteral("_yoast_wpseo_title")).toString(), QStringLiteral("Lamps, compared"));
}

void TestPublishing::differencesAreSaid()
{
    Newsroom room;
    room.site.filtersScripts = true;
    room.site.addPost(QStringLiteral("Lamps"), QStringLiteral("lamps"));
    const QString post =
        room.post(QStringLiteral("Lamps"),
                  {{QStringLiteral("content"), QStringLiteral("<p>a</p><script>b</script>")}, {QStringLiteral("slug"), QStringLiteral("lamps")}});
    QCOMPARE(room.publish(post).status, 200);
    const wire::BlogPost now = room.get(post);
    QVERIFY(now.status == BlogPostStatus::Published);
    QVERIFY(!analytics(now, "publication").value(QStringLiteral("identical")).toBool());
    const QString all = differences(now).join(u'\n');
    QVERIFY2(all.contains(QStringLiteral("another text")) && all.contains(QStringLiteral("lamps-2")), qPrintable(all));
}

void TestPublishing::picturesGoOnce()
{
    Newsroom room;
    room.site.picture = pictureBytes;
    const QJsonObject with{{QStringLiteral("featured_image_url"), QString(room.site.address() + QStringLiteral("/picture.png"))}};
    const QString first = room.post(QStringLiteral("One"), with);
    const QString second = room.post(QStringLiteral("Two"), with);
    QCOMPARE(room.publish(first).status, 200);
    QCOMPARE(room.publish(second).status, 200);
    QCOMPARE(room.publish(second).status, 200);
    QCOMPARE(room.site.mediaCount(), 1);
    for (const QString& post : {first, second}) {
        QCOMPARE(differences(room.get(post)), QStringList());
        QVERIFY(room.site.posts().value(*room.get(post).wpPostId).value(QStringLiteral("featured_media")).toInteger() > 0);
    }
    room.site.picture = "<svg/>";
    const HttpAnswer answer = room.publish(first);
    QCOMPARE(answer.status, 422);
    QCOMPARE(answer.location(), QStringLiteral("body.featured_image_url"));
}

void TestPublishing::publishingRefuses_data()
{
    QTest::addColumn<QJsonObject>("fields");
    QTest::addColumn<QString>("wpStatus");
    QTest::addColumn<QString>("place");
    QTest::newRow("no title") << QJsonObject{{QStringLiteral("title"), QStringLiteral(" ")}} << "publish" << "body.title";
    QTest::newRow("no text") << QJsonObject{{QStringLiteral("content"), QJsonValue()}} << "publish" << "body.content";
    QTest::newRow("a status of nobody") << QJsonObject() << "bogus" << "body.wp_status";
    QTest::newRow("a picture on this machine's other services")
        << QJsonObject{{QStringLiteral("featured_image_url"), QStringLiteral("file:///etc/passwd")}} << "publish" << "body";
}

void TestPublishing::publishingRefuses()
{
    QFETCH(QJsonObject, fields);
    QFETCH(QString, wpStatus);
    QFETCH(QString, place);
    Newsroom room;
    const QString post = room.post(QStringLiteral("Lamps"), fields);
    const HttpAnswer answer = room.publish(post, wpStatus);
    QCOMPARE(answer.status, 422);
    QCOMPARE(answer.location(), place);
    QCOMPARE(room.site.publications(), 0);
    QVERIFY(room.get(post).status == BlogPostStatus::Draft);
}

void TestPublishing::answersMayBeLost_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<bool>("carriedOut");
    // One more than a publication has, so that the last row shows that there are no more.
    constexpr int requests = 13;
    for (int number = 1; number <= requests; ++number) {
        QTest::addRow("answer %d", number) << number << true;
        QTest::addRow("request %d", number) << number << false;
    }
}

void TestPublishing::answersMayBeLost()
{
    QFETCH(int, number);
    QFETCH(bool, carriedOut);
    Newsroom room;
    room.site.picture = pictureBytes;
    room.site.hasYoast = true;
    const QString post = room.post(QStringLiteral("Lamps"),
                                   {{QStringLiteral("featured_image_url"), QString(room.site.address() + QStringLiteral("/picture.png"))},
                                    {QStringLiteral("seo_meta"), QJsonObject{{QStringLiteral("title"), QStringLiteral("Lamps")}}}});
    room.site.faultAt(number, carriedOut ? FakeWordPress::Fault::LoseAnswer : FakeWordPress::Fault::LoseRequest);
    const HttpAnswer first = room.publish(post);
    QVERIFY2(first.status == 200 || first.status == 503, first.body.constData());
    if (first.status == 503) {
        QVERIFY(!room.get(post).publishedUrl);
        QVERIFY(!analytics(room.get(post), "publication").value(QStringLiteral("error")).toString().isEmpty());
        QCOMPARE(room.publish(post).status, 200);
    }
    const wire::BlogPost now = room.get(post);
    QVERIFY(now.status == BlogPostStatus::Published);
    QCOMPARE(differences(now), QStringList());
    QCOMPARE(room.site.posts().size(), 1);
    QCOMPARE(room.site.mediaCount(), 1);
    QCOMPARE(room.site.publications(), 1);
    QCOMPARE(room.site.posts().first().value(QStringLiteral("slug")).toString(), QStringLiteral("lamps"));
}

void TestPublishing::publishedAgain()
{
    Newsroom room;
    const QString post = room.post(QStringLiteral("Lamps"));
    QCOMPARE(room.publish(post, QStringLiteral("draft")).status, 200);
    QVERIFY(room.get(post).status == BlogPostStatus::Draft && room.get(post).wpPostId && !room.get(post).publishedUrl);
    QCOMPARE(room.publish(post).status, 200);
    const QDateTime first = *room.get(post).publishedAt;
    room.server.clock->advance(std::chrono::minutes(1));
    QCOMPARE(room.client().patch(room.path(post), {{QStringLiteral("title"), QStringLiteral("More lamps")}}).status, 200);
    QCOMPARE(room.publish(post).status, 200);
    QCOMPARE(room.site.posts().size(), 1);
    QCOMPARE(room.site.posts().first().value(QStringLiteral("title")).toObject().value(QStringLiteral("raw")).toString(),
             QStringLiteral("More lamps"));
    QCOMPARE(*room.get(post).publishedAt, first);
    // Who deletes it on the site gets it back, once.
    room.site.removePost(*room.get(post).wpPostId);
    QCOMPARE(room.publish(post).status, 200);
    QCOMPARE(room.site.posts().size(), 1);
    QCOMPARE(room.site.posts().firstKey(), *room.get(post).wpPostId);
}

void TestPublishing::unpublished()
{
    Newsroom room;
    const QString post = room.post(QStringLiteral("Lamps"));
    QCOMPARE(room.client().post(room.path(post, QStringLiteral("/unpublish"))).status, 409);
    QCOMPARE(room.publish(post).status, 200);
    room.site.faultAt(3, FakeWordPress::Fault::LoseAnswer);
    QCOMPARE(room.client().post(room.path(post, QStringLiteral("/unpublish"))).status, 200);
    QCOMPARE(room.site.posts().first().value(QStringLiteral("status")).toString(), QStringLiteral("draft"));
    const wire::BlogPost now = room.get(post);
    QVERIFY(now.status == BlogPostStatus::Draft && !now.publishedUrl && !now.publishedAt && now.wpPostId);
    QCOMPARE(room.publish(post).status, 200);
    QCOMPARE(room.site.posts().size(), 1);
    room.site.removePost(*now.wpPostId);
    QCOMPARE(room.client().post(room.path(post, QStringLiteral("/unpublish"))).status, 200);
    QVERIFY(room.get(post).status == BlogPostStatus::Draft);
}

void TestPublishing::scheduledAndPublishedOnce()
{
    Newsroom room;
    const QString post = room.post(QStringLiteral("Lamps"));
    const QDateTime instant = room.now().addSecs(3600);
    QCOMPARE(room.schedule(post, instant).status, 200);
    QVERIFY(room.get(post).status == BlogPostStatus::Scheduled);
    QCOMPARE(*room.get(post).scheduledAt, instant);
    QCOMPARE(room.client().post(room.path(post, QStringLiteral("/regenerate"))).status, 409);
    room.advance(3599);
    // A later post that is due shows that the earlier instant was looked at, and not come.
    const QString sooner = room.post(QStringLiteral("Chairs"));
    QCOMPARE(room.schedule(sooner, room.now().addMSecs(500)).status, 200);
    room.server.clock->advance(std::chrono::milliseconds(500));
    room.server.server->publishDue();
    QVERIFY(room.becomes(sooner, BlogPostStatus::Published));
    QVERIFY(room.get(post).status == BlogPostStatus::Scheduled);
    room.advance(1);
    QVERIFY(room.becomes(post, BlogPostStatus::Published));
    const wire::BlogPost now = room.get(post);
    QVERIFY(!now.scheduledAt && analytics(now, "publication").value(QStringLiteral("late")).isUndefined());
    room.advance(3600);
    room.server.restart();
    room.signInAgain();
    room.advance(3600);
    QCOMPARE(room.get(post), now);
    QCOMPARE(room.site.publications(), 2);
}

void TestPublishing::schedulingRefuses()
{
    Newsroom room;
    const QString post = room.post(QStringLiteral("Lamps"));
    QCOMPARE(room.schedule(post, room.now()).location(), QStringLiteral("body.scheduled_at"));
    QCOMPARE(room.client().post(room.path(post, QStringLiteral("/schedule")), {{QStringLiteral("scheduled_at"), QJsonValue()}}).status, 422);
    QCOMPARE(room.client().post(room.path(post, QStringLiteral("/unschedule"))).status, 409);
    // With two sites somebody must say which; a draft there does.
    const QString second = text(room.connect(QStringLiteral("https://other.example")), "id");
    QCOMPARE(room.schedule(post, room.now().addSecs(60)).location(), QStringLiteral("body.scheduled_at"));
    QCOMPARE(
        room.client().patch(room.path(post), {{QStringLiteral("seo_meta"), QJsonObject{{QStringLiteral("site_url"), room.site.address()}}}}).status,
        200);
    QCOMPARE(room.schedule(post, room.now().addSecs(60)).status, 200);
    QVERIFY(!second.isEmpty());
    QCOMPARE(room.publish(post).status, 200);
    QCOMPARE(room.schedule(post, room.now().addSecs(60)).status, 409);
}

void TestPublishing::unscheduled()
{
    Newsroom room;
    const QString post = room.post(QStringLiteral("Lamps"));
    QCOMPARE(room.schedule(post, room.now().addSecs(60)).status, 200);
    QCOMPARE(room.client().post(room.path(post, QStringLiteral("/unschedule"))).status, 200);
    const wire::BlogPost now = room.get(post);
    QVERIFY(now.status == BlogPostStatus::Draft && !now.scheduledAt);
    const QString other = room.post(QStringLiteral("Chairs"));
    QCOMPARE(room.schedule(other, room.now().addSecs(90)).status, 200);
    room.advance(120);
    QVERIFY(room.becomes(other, BlogPostStatus::Published));
    QVERIFY(room.get(post).status == BlogPostStatus::Draft);
    QCOMPARE(room.site.posts().size(), 1);
}

void TestPublishing::instantsOfAllZones_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("local");
    QTest::addColumn<QString>("utc");
    QTest::newRow("Prague in winter") << "Europe/Prague" << "2027-01-10T09:00:00" << "2027-01-10T08:00:00Z";
    QTest::newRow("Prague, the hour after the clocks went forward") << "Europe/Prague" << "2027-03-28T03:30:00" << "2027-03-28T01:30:00Z";
    QTest::newRow("Prague, the evening after") << "Europe/Prague" << "2027-03-28T20:00:00" << "2027-03-28T18:00:00Z";
    QTest::newRow("Prague, after the clocks went back") << "Europe/Prague" << "2027-10-31T04:00:00" << "2027-10-31T03:00:00Z";
    QTest::newRow("Chatham Islands") << "Pacific/Chatham" << "2027-01-10T09:00:00" << "2027-01-09T19:15:00Z";
    QTest::newRow("Kathmandu") << "Asia/Kathmandu" << "2027-01-10T09:00:00" << "2027-01-10T03:15:00Z";
    QTest::newRow("Honolulu") << "Pacific/Honolulu" << "2027-01-10T21:00:00" << "2027-01-11T07:00:00Z";
}

void TestPublishing::instantsOfAllZones()
{
    QFETCH(QString, zone);
    QFETCH(QString, local);
    QFETCH(QString, utc);
    Newsroom room;
    const QString post = room.post(QStringLiteral("Lamps"));
    const QDateTime naive = QDateTime::fromString(local, Qt::ISODate);
    const QDateTime there(naive.date(), naive.time(), QTimeZone(zone.toLatin1()));
    QVERIFY(there.isValid());
    const QString sent = there.toOffsetFromUtc(there.offsetFromUtc()).toString(Qt::ISODate);
    const HttpAnswer answer = room.client().post(room.path(post, QStringLiteral("/schedule")), {{QStringLiteral("scheduled_at"), sent}});
    QCOMPARE(answer.status, 200);
    const QDateTime instant = QDateTime::fromString(utc, Qt::ISODate);
    QCOMPARE(*room.get(post).scheduledAt, instant);
    room.advance(room.now().secsTo(instant));
    QVERIFY(room.becomes(post, BlogPostStatus::Published));
    QCOMPARE(*room.get(post).publishedAt, instant);
}

void TestPublishing::missedWhileTheServerWasOff_data()
{
    QTest::addColumn<QString>("missed");
    QTest::addColumn<BlogPostStatus>("status");
    QTest::newRow("published late") << "publish" << BlogPostStatus::Published;
    QTest::newRow("held back") << "hold" << BlogPostStatus::Draft;
}

void TestPublishing::missedWhileTheServerWasOff()
{
    QFETCH(QString, missed);
    QFETCH(BlogPostStatus, status);
    Newsroom room(options(missed));
    const QString post = room.post(QStringLiteral("Lamps"));
    const QDateTime instant = room.now().addSecs(60);
    QCOMPARE(room.schedule(post, instant).status, 200);
    room.server.server->stop();
    room.server.clock->advance(std::chrono::minutes(186));
    room.server.restart();
    room.signInAgain();
    QVERIFY(room.becomes(post, status));
    const wire::BlogPost now = room.get(post);
    if (status == BlogPostStatus::Published) {
        QVERIFY(analytics(now, "publication").value(QStringLiteral("late")).toString().contains(QStringLiteral("3 h 5 min late")));
        QCOMPARE(room.site.publications(), 1);
    } else {
        QVERIFY(analytics(now, "schedule").value(QStringLiteral("held")).toBool());
        QCOMPARE(QDateTime::fromString(analytics(now, "schedule").value(QStringLiteral("was_due_at")).toString(), Qt::ISODateWithMs), instant);
        QVERIFY(room.site.seen().isEmpty());
    }
}

void TestPublishing::postsOfDeletedProjectsWait()
{
    Newsroom room;
    const QString deleted = room.project;
    const QString post = room.post(QStringLiteral("Lamps"));
    QCOMPARE(room.schedule(post, room.now().addSecs(60)).status, 200);
    QCOMPARE(room.client().remove(deleted).status, 200);
    room.project = api + QStringLiteral("/projects/")
        + text(room.client().send("POST",
                                  api + QStringLiteral("/projects"),
                                  "name=Chairs&platform=woocommerce",
                                  {{"Content-Type", "application/x-www-form-urlencoded"}}),
               "id");
    // Posts go in the order of their instants, so that the later one shows that the first was passed over.
    const QString later = room.post(QStringLiteral("Chairs"));
    QCOMPARE(room.schedule(later, room.now().addSecs(61)).status, 200);
    room.advance(61);
    QVERIFY(room.becomes(later, BlogPostStatus::Published));
    QCOMPARE(room.site.posts().size(), 1);
    QCOMPARE(room.client().post(deleted + QStringLiteral("/restore")).status, 200);
    room.project = deleted;
    room.server.server->publishDue();
    QVERIFY(room.becomes(post, BlogPostStatus::Published));
    QCOMPARE(room.site.posts().size(), 2);
}

void TestPublishing::aBusySiteIsTriedAgain()
{
    Newsroom room;
    room.site.isBusy = true;
    const QString post = room.post(QStringLiteral("Lamps"));
    QCOMPARE(room.schedule(post, room.now().addSecs(60)).status, 200);
    room.advance(60);
    QVERIFY(QTest::qWaitFor([&] { return analytics(room.get(post), "schedule").value(QStringLiteral("attempts")).toInt() == 1; }, 60'000));
    QVERIFY(room.get(post).status == BlogPostStatus::Scheduled);
    room.site.isBusy = false;
    room.advance(30);
    QVERIFY(room.becomes(post, BlogPostStatus::Published));
    QVERIFY(analytics(room.get(post), "schedule").isEmpty());
    QCOMPARE(room.site.posts().size(), 1);
}

void TestPublishing::aSiteThatRefusesFailsThePost()
{
    Newsroom room;
    room.site.blocksInterface = true;
    const QString post = room.post(QStringLiteral("Lamps"));
    QCOMPARE(room.schedule(post, room.now().addSecs(60)).status, 200);
    room.advance(60);
    QVERIFY(room.becomes(post, BlogPostStatus::Failed));
    QVERIFY(analytics(room.get(post), "schedule").value(QStringLiteral("error")).toString().contains(QStringLiteral("blocked")));
    QCOMPARE(room.client().patch(room.path(post), {{QStringLiteral("status"), QStringLiteral("draft")}}).status, 200);
    room.site.blocksInterface = false;
    QCOMPARE(room.publish(post).status, 200);
}

void TestPublishing::seoScores()
{
    Newsroom room;
    const QString link = QStringLiteral("<p>Our lamps are bright. <a href=\"%1/more\">More</a> of them.</p>").arg(room.site.address());
    const QString post = room.post(
        QStringLiteral("Lamps"),
        {{QStringLiteral("content"), link}, {QStringLiteral("seo_meta"), QJsonObject{{QStringLiteral("focus_keyword"), QStringLiteral("lamps")}}}});
    const auto score = [&](const QString& query = {}) {
        return wire::decode<wire::SeoScore>(room.client().get(room.path(post, QStringLiteral("/seo-score")) + query).body).value_or(wire::SeoScore());
    };
    const auto check = [](const wire::SeoScore& all, const char* id) {
        const auto found =
            std::find_if(all.checks.begin(), all.checks.end(), [&](const wire::SeoCheck& one) { return one.id == QLatin1StringView(id); });
        return found == all.checks.end() ? -1 : found->score;
    };
    const wire::SeoScore own = score();
    QCOMPARE(own.focusKeyword->value_or(QString()), QStringLiteral("lamps"));
    QVERIFY(own.wordCount.value_or(0) > 3);
    QCOMPARE(check(own, "usedKeywords"), 9);
    QVERIFY(check(own, "internalLinks") >= 0 && check(own, "externalLinks") >= 0);
    QCOMPARE(score(QStringLiteral("?focus_keyword=chairs")).focusKeyword->value_or(QString()), QStringLiteral("chairs"));
    // Where the post goes tells which links are its site's own.
    const qint64 before = check(own, "internalLinks");
    QCOMPARE(room.publish(post, QStringLiteral("draft")).status, 200);
    QVERIFY(check(score(), "internalLinks") > before);
    // Somebody else's post with the keyphrase counts.
    QVERIFY(
        !room.post(QStringLiteral("Others"), {{QStringLiteral("seo_meta"), QJsonObject{{QStringLiteral("focus_keyword"), QStringLiteral("Lamps")}}}})
             .isEmpty());
    QCOMPARE(check(score(), "usedKeywords"), 6);
}

QTEST_GUILESS_MAIN(TestPublishing)
#include "tst_publishing.moc"

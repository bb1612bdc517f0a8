#include <QTest>

#include "models/wire/blog.h"
#include "models/wire/json.h"
#include "tests/support/testserver.h"

using namespace galley;
using namespace galley::tests;

/// Blog posts and their templates over HTTP.
class TestBlog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void templatesComeAndGo();
    void templatesRefuse_data();
    void templatesRefuse();
    void aPostIsWritten();
    void aPostIsWrittenByItsTemplate();
    void creationRefuses_data();
    void creationRefuses();
    void contentIsStoredByteForByte_data();
    void contentIsStoredByteForByte();
    void changesRefuse_data();
    void changesRefuse();
    void regeneration();
    void cancelledGenerationLeavesThePostAsItWas();
    void listsAndCounts();
    void deletion();
    void projectsTakeTheirPostsAlong();

private:
    [[nodiscard]] QString path(const QString& rest = {}) const { return QStringLiteral("/api/v1/projects/%1/blog-posts").arg(m_project) + rest; }
    [[nodiscard]] QString path(const wire::BlogPost& post, const QString& rest = {}) const { return path(u'/' + post.id.text() + rest); }
    HttpClient& client() { return *m_server.client; }
    wire::BlogPost get(const wire::BlogPost& post) { return wire::decode<wire::BlogPost>(client().get(path(post)).body).value_or(wire::BlogPost()); }
    /// Makes a post, and waits until it is written.
    wire::BlogPost written(const QJsonObject& request);
    wire::BlogPost waitUntilWritten(const wire::BlogPost& post);

    TestServer m_server;
    QString m_project;
    QJsonArray m_items;
};

namespace {

const QString templates = QStringLiteral("/api/v1/blog-templates");
const QByteArray lamps = "ID,Type,SKU,Name,Attribute 1 name,Attribute 1 value(s)\n"
                         "1,simple,L-1,Desk lamp,Material,Oak\n2,simple,L-2,Floor lamp,Material,Steel\n";

QJsonObject aboutLamps()
{
    return {{QStringLiteral("post_type"), QStringLiteral("guide")}, {QStringLiteral("topic"), QStringLiteral("Lamps")}};
}

QString text(const HttpAnswer& answer, const char* key)
{
    return answer.object().value(QLatin1StringView(key)).toString();
}

}

void TestBlog::initTestCase()
{
    m_project = text(
        client().send(
            "POST", QStringLiteral("/api/v1/projects"), "name=Lamps&platform=woocommerce", {{"Content-Type", "application/x-www-form-urlencoded"}}),
        "id");
    const QByteArray body = "--limit\r\nContent-Disposition: form-data; name=\"file\"; filename=\"lamps.csv\"\r\n\r\n" + lamps + "\r\n--limit--\r\n";
    const QString project = QStringLiteral("/api/v1/projects/") + m_project;
    QCOMPARE(client().send("POST", project + QStringLiteral("/sources/file"), body, {{"Content-Type", "multipart/form-data; boundary=limit"}}).status,
             200);
    for (const QJsonValue& item : client().get(project + QStringLiteral("/items")).array()) {
        m_items.append(item.toObject().value(QStringLiteral("id")));
    }
    QCOMPARE(m_items.size(), 2);
}

wire::BlogPost TestBlog::waitUntilWritten(const wire::BlogPost& post)
{
    wire::BlogPost now;
    const bool ended = QTest::qWaitFor(
        [&] {
            now = get(post);
            return !(now.status == BlogPostStatus::Generating);
        },
        60'000);
    return ended ? now : wire::BlogPost();
}

wire::BlogPost TestBlog::written(const QJsonObject& request)
{
    const auto post = wire::decode<wire::BlogPost>(client().post(path(), request).body);
    return post ? waitUntilWritten(*post) : wire::BlogPost();
}

void TestBlog::templatesComeAndGo()
{
    QVERIFY(client().get(templates).array().isEmpty());
    const HttpAnswer made =
        client().post(templates,
                      {{QStringLiteral("name"), QStringLiteral(" Guide ")},
                       {QStringLiteral("tone"), QStringLiteral("friendly")},
                       {QStringLiteral("is_default"), true},
                       {QStringLiteral("structure"), QJsonObject{{QStringLiteral("sections"), QJsonArray{QStringLiteral("products")}}}}});
    QCOMPARE(made.status, 200);
    const auto first = wire::decode<wire::BlogTemplate>(made.body);
    QVERIFY(first);
    QCOMPARE(first->name, QStringLiteral("Guide"));
    QVERIFY(!first->description && first->isDefault);
    QCOMPARE(first->structure.text, QByteArray(R"({"sections":["products"]})"));
    // A second default takes the place of the first.
    const auto second = wire::decode<wire::BlogTemplate>(
        client().post(templates, {{QStringLiteral("name"), QStringLiteral("News")}, {QStringLiteral("is_default"), true}}).body);
    QVERIFY(second && second->isDefault);
    const QString one = templates + u'/' + first->id.text();
    QCOMPARE(wire::decode<wire::BlogTemplate>(client().get(one).body)->isDefault, false);
    const HttpAnswer changed =
        client().patch(one, {{QStringLiteral("tone"), QJsonValue()}, {QStringLiteral("description"), QStringLiteral("Longer ones")}});
    QCOMPARE(changed.status, 200);
    QCOMPARE(text(changed, "description"), QStringLiteral("Longer ones"));
    QVERIFY(changed.object().value(QStringLiteral("tone")).isNull());
    QCOMPARE(text(changed, "name"), QStringLiteral("Guide"));
    QCOMPARE(client().get(templates).array().size(), 2);
    for (const BlogTemplateId& id : {first->id, second->id}) {
        QCOMPARE(client().remove(templates + u'/' + id.text()).status, 204);
        QCOMPARE(client().remove(templates + u'/' + id.text()).status, 404);
    }
    QVERIFY(client().get(templates).array().isEmpty());
}

void TestBlog::templatesRefuse_data()
{
    QTest::addColumn<QJsonObject>("request");
    QTest::addColumn<QString>("field");
    QTest::newRow("a name of blanks") << QJsonObject{{QStringLiteral("name"), QStringLiteral(" ")}} << "body.name";
    QTest::newRow("a tone that nobody has") << QJsonObject{{QStringLiteral("name"), QStringLiteral("A")},
                                                           {QStringLiteral("tone"), QStringLiteral("pompous")}}
                                            << "body.tone";
    QTest::newRow("a structure that is a list") << QJsonObject{{QStringLiteral("name"), QStringLiteral("A")},
                                                               {QStringLiteral("structure"), QJsonArray()}}
                                                << "body.structure";
    QTest::newRow("instructions without end") << QJsonObject{{QStringLiteral("name"), QStringLiteral("A")},
                                                             {QStringLiteral("custom_instructions"), QString(20'001, u'a')}}
                                              << "body.custom_instructions";
}

void TestBlog::templatesRefuse()
{
    QFETCH(QJsonObject, request);
    QFETCH(QString, field);
    const HttpAnswer answer = client().post(templates, request);
    QCOMPARE(answer.status, 422);
    QCOMPARE(answer.location(), field);
}

void TestBlog::aPostIsWritten()
{
    QJsonObject request = aboutLamps();
    request.insert(QStringLiteral("source_item_ids"), m_items);
    request.insert(QStringLiteral("wp_category_ids"), QJsonArray{3, 5});
    request.insert(QStringLiteral("ai_settings"), QJsonObject{{QStringLiteral("language"), QStringLiteral("de")}});
    const HttpAnswer made = client().post(path(), request);
    QCOMPARE(made.status, 200);
    const auto waiting = wire::decode<wire::BlogPost>(made.body);
    QVERIFY(waiting && waiting->jobId && waiting->status == BlogPostStatus::Generating && !waiting->content);
    const wire::BlogPost post = waitUntilWritten(*waiting);
    QVERIFY(post.status == BlogPostStatus::Draft);
    QCOMPARE(*post.title, QStringLiteral("Lamps"));
    QCOMPARE(*post.slug, QStringLiteral("lamps"));
    QVERIFY(post.content->contains(QStringLiteral("Desk lamp")) && post.content->contains(QStringLiteral("Auf einen Blick")));
    QVERIFY(post.excerpt->contains(QStringLiteral("Thema")));
    QCOMPARE(post.seoMeta->parsed().value(QStringLiteral("focus_keyword")).toString(), QStringLiteral("Lamps"));
    QCOMPARE(post.wpCategoryIds, (QList<qint64>{3, 5}));
    QCOMPARE(post.sourceItemIds.size(), 2);
    QVERIFY(!post.wpPostId && !post.publishedAt && !post.scheduledAt && !post.templateId);
    const HttpAnswer job = client().get(QStringLiteral("/api/v1/jobs/") + waiting->jobId->text());
    QCOMPARE(text(job, "status"), QStringLiteral("completed"));
    QCOMPARE(text(job, "job_type"), QStringLiteral("blog_generation"));
    QCOMPARE(job.object().value(QStringLiteral("result")).toObject().value(QStringLiteral("generated_count")).toInt(), 1);
    QVERIFY(client().get(QStringLiteral("/api/v1/usage")).body.contains("blog_post"));
    QCOMPARE(text(client().get(QStringLiteral("/api/v1/projects/") + m_project), "status"), QStringLiteral("draft"));
}

void TestBlog::aPostIsWrittenByItsTemplate()
{
    const auto standard = wire::decode<wire::BlogTemplate>(
        client()
            .post(templates,
                  {{QStringLiteral("name"), QStringLiteral("Standard")},
                   {QStringLiteral("is_default"), true},
                   {QStringLiteral("structure"), QJsonObject{{QStringLiteral("sections"), QJsonArray{QStringLiteral("Our view")}}}}})
            .body);
    QVERIFY(standard);
    const wire::BlogPost byDefault = written(aboutLamps());
    QVERIFY(byDefault.templateId && *byDefault.templateId == standard->id);
    QVERIFY(byDefault.content->contains(QStringLiteral("Our view")) && !byDefault.content->contains(QStringLiteral("This article")));
    QJsonObject without = aboutLamps();
    without.insert(QStringLiteral("template_id"), QJsonValue());
    const wire::BlogPost plain = written(without);
    QVERIFY(!plain.templateId && plain.content->contains(QStringLiteral("This article")));
    // The template may go; the post stays, and is written without it.
    QCOMPARE(client().remove(templates + u'/' + standard->id.text()).status, 204);
    QCOMPARE(client().post(path(byDefault, QStringLiteral("/regenerate"))).status, 200);
    QVERIFY(waitUntilWritten(byDefault).content->contains(QStringLiteral("This article")));
}

void TestBlog::creationRefuses_data()
{
    QTest::addColumn<QJsonObject>("change");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("place");
    const QString nobody = QStringLiteral("00000000-0000-4000-8000-000000000000");
    const auto setting = [](const char* name, const char* value) {
        return QJsonObject{{QStringLiteral("ai_settings"), QJsonObject{{QLatin1StringView(name), QLatin1StringView(value)}}}};
    };
    QTest::newRow("nothing to write about") << QJsonObject{{QStringLiteral("topic"), QStringLiteral(" ")}} << 422 << "body.topic";
    QTest::newRow("no type") << QJsonObject{{QStringLiteral("post_type"), QString()}} << 422 << "body.post_type";
    QTest::newRow("a provider without key") << setting("ai_provider", "openai") << 422 << "body.ai_settings.ai_provider";
    QTest::newRow("a language that the writer does not know") << setting("language", "fi") << 422 << "body.ai_settings.language";
    QTest::newRow("a tone that nobody has") << setting("tone", "pompous") << 422 << "body.ai_settings.tone";
    QTest::newRow("categories of no site") << QJsonObject{{QStringLiteral("wp_category_ids"), QJsonArray{0}}} << 422 << "body.wp_category_ids";
    QTest::newRow("items of nobody") << QJsonObject{{QStringLiteral("source_item_ids"), QJsonArray{nobody}}} << 404 << "";
    QTest::newRow("a template of nobody") << QJsonObject{{QStringLiteral("template_id"), nobody}} << 404 << "";
}

void TestBlog::creationRefuses()
{
    QFETCH(QJsonObject, change);
    QFETCH(int, status);
    QFETCH(QString, place);
    QJsonObject request = aboutLamps();
    for (auto field = change.begin(); field != change.end(); ++field) {
        request.insert(field.key(), field.value());
    }
    const qsizetype before = client().get(path()).array().size();
    const HttpAnswer answer = client().post(path(), request);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.location(), place);
    QCOMPARE(client().get(path()).array().size(), before);
}

void TestBlog::contentIsStoredByteForByte_data()
{
    QTest::addColumn<QString>("content");
    QTest::newRow("scripts, which are made safe where they are shown") << "<p onclick=x>a</p><script>alert(1)</script>";
    QTest::newRow("blocks") << "<!-- wp:unknown/block {\"a\":\"\\u003c\"} -->\r\n<div>\t&nbsp;&amp;amp;</div>\n\n<!-- /wp:unknown/block -->  ";
    QTest::newRow("broken markup") << "<p>one<p>two</b></div><";
    QTest::newRow("letters of all planes") << QStringLiteral("\u00e4e\u0301 \u2028 \U0001F9C1 \u202e[gallery ids=\"1,2\"]");
    QTest::newRow("nothing") << "";
}

void TestBlog::contentIsStoredByteForByte()
{
    QFETCH(QString, content);
    const wire::BlogPost post = written(aboutLamps());
    const HttpAnswer changed = client().patch(path(post), {{QStringLiteral("content"), content}, {QStringLiteral("title"), QJsonValue()}});
    QCOMPARE(changed.status, 200);
    const wire::BlogPost now = get(post);
    QCOMPARE(*now.content, content);
    QVERIFY(!now.title);
    QCOMPARE(now.excerpt, post.excerpt);
    QCOMPARE(now.slug, post.slug);
    QCOMPARE(now.seoMeta, post.seoMeta);
}

void TestBlog::changesRefuse_data()
{
    QTest::addColumn<QJsonObject>("change");
    QTest::addColumn<QString>("place");
    QTest::newRow("publishing by hand") << QJsonObject{{QStringLiteral("status"), QStringLiteral("published")}} << "body.status";
    QTest::newRow("a status of nobody") << QJsonObject{{QStringLiteral("status"), QStringLiteral("nonsense")}} << "body.status";
    QTest::newRow("a title without end") << QJsonObject{{QStringLiteral("title"), QString(2001, u'a')}} << "body.title";
    QTest::newRow("a character that no text holds") << QJsonObject{{QStringLiteral("content"), QString(QChar(u'\0'))}} << "body.content";
    QTest::newRow("meta data that are a list") << QJsonObject{{QStringLiteral("seo_meta"), QJsonArray()}} << "body.seo_meta";
    QTest::newRow("links that are a text") << QJsonObject{{QStringLiteral("product_links"), QStringLiteral("x")}} << "body.product_links";
}

void TestBlog::changesRefuse()
{
    QFETCH(QJsonObject, change);
    QFETCH(QString, place);
    const wire::BlogPost post = written(aboutLamps());
    const HttpAnswer answer = client().patch(path(post), change);
    QCOMPARE(answer.status, 422);
    QCOMPARE(answer.location(), place);
    QCOMPARE(get(post), post);
}

void TestBlog::regeneration()
{
    const wire::BlogPost post = written(aboutLamps());
    QCOMPARE(client().patch(path(post), {{QStringLiteral("content"), QStringLiteral("mine")}}).status, 200);
    const auto again = wire::decode<wire::BlogPost>(client().post(path(post, QStringLiteral("/regenerate"))).body);
    QVERIFY(again && again->jobId && *again->jobId != *post.jobId);
    const wire::BlogPost now = waitUntilWritten(post);
    QCOMPARE(now.content, post.content);
    QVERIFY(now.status == BlogPostStatus::Draft);
}

void TestBlog::cancelledGenerationLeavesThePostAsItWas()
{
    // The worker may be quicker than the cancellation, which then is refused: either way the post and its job agree.
    TestServer server;
    const QString project = text(
        server.client->send(
            "POST", QStringLiteral("/api/v1/projects"), "name=Lamps&platform=woocommerce", {{"Content-Type", "application/x-www-form-urlencoded"}}),
        "id");
    const QString posts = QStringLiteral("/api/v1/projects/%1/blog-posts").arg(project);
    const auto post = wire::decode<wire::BlogPost>(server.client->post(posts, aboutLamps()).body);
    QVERIFY(post);
    const HttpAnswer cancelled = server.client->post(QStringLiteral("/api/v1/jobs/%1/cancel").arg(post->jobId->text()));
    QVERIFY(cancelled.status == 200 || cancelled.status == 409);
    const auto now = wire::decode<wire::BlogPost>(server.client->get(posts + u'/' + post->id.text()).body);
    QVERIFY(now && now->status == BlogPostStatus::Draft);
    QCOMPARE(now->content.has_value(), cancelled.status == 409);
}

void TestBlog::listsAndCounts()
{
    const wire::BlogPost post = written(aboutLamps());
    const auto all = wire::decode<QList<wire::BlogPostSummary>>(client().get(path()).body);
    QVERIFY(all && !all->isEmpty());
    QCOMPARE(all->first().id, post.id);
    const auto drafts = wire::decode<QList<wire::BlogPostSummary>>(client().get(path(QStringLiteral("?status=draft"))).body);
    QCOMPARE(drafts->size(), all->size());
    QVERIFY(client().get(path(QStringLiteral("?status=published"))).array().isEmpty());
    const auto before = wire::decode<wire::BlogAnalytics>(client().get(path(QStringLiteral("/analytics"))).body);
    QVERIFY(before);
    QCOMPARE(before->totalPosts, all->size());
    QCOMPARE(before->byStatus.value(QStringLiteral("draft")), all->size());
    QCOMPARE(before->byStatus.value(QStringLiteral("published")), 0);
    QCOMPARE(client().patch(path(post), {{QStringLiteral("content"), QStringLiteral("<p>one two</p><!-- three --> four")}}).status, 200);
    const qint64 withThree = *wire::decode<wire::BlogAnalytics>(client().get(path(QStringLiteral("/analytics"))).body)->totalWords;
    QCOMPARE(client().remove(path(post)).status, 204);
    QCOMPARE(withThree - *wire::decode<wire::BlogAnalytics>(client().get(path(QStringLiteral("/analytics"))).body)->totalWords, 3);
}

void TestBlog::deletion()
{
    const wire::BlogPost post = written(aboutLamps());
    QCOMPARE(client().remove(path(post)).status, 204);
    QCOMPARE(client().get(path(post)).status, 404);
    QCOMPARE(client().remove(path(post)).status, 404);
    QCOMPARE(client().post(path(post, QStringLiteral("/regenerate"))).status, 404);
}

void TestBlog::projectsTakeTheirPostsAlong()
{
    const HttpAnswer made = client().send(
        "POST", QStringLiteral("/api/v1/projects"), "name=Short&platform=woocommerce", {{"Content-Type", "application/x-www-form-urlencoded"}});
    const QString project = QStringLiteral("/api/v1/projects/") + text(made, "id");
    const auto post = wire::decode<wire::BlogPost>(client().post(project + QStringLiteral("/blog-posts"), aboutLamps()).body);
    QVERIFY(post);
    const QString own = project + QStringLiteral("/blog-posts/") + post->id.text();
    QVERIFY(QTest::qWaitFor([&] { return text(client().get(own), "status") == u"draft"; }, 60'000));
    QCOMPARE(client().remove(project).status, 200);
    QCOMPARE(client().get(own).status, 404);
    QCOMPARE(client().post(project + QStringLiteral("/restore")).status, 200);
    QCOMPARE(client().get(own).status, 200);
    QCOMPARE(client().remove(project + QStringLiteral("/permanent")).status, 204);
    QCOMPARE(client().get(own).status, 404);
}

QTEST_GUILESS_MAIN(TestBlog)
#include "tst_blog.moc"

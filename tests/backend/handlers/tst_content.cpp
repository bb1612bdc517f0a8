#include <QtTest>

#include "models/wire/content.h"
#include "models/wire/json.h"
#include "models/wire/projects.h"
#include "tests/support/testserver.h"

using namespace galley;
using namespace galley::tests;

namespace {

const QByteArray lamps = "ID,Type,SKU,Name,Published,Is featured?,Visibility in catalog,Short description,Description,Regular price,"
                         "Attribute 1 name,Attribute 1 value(s)\n"
                         "1,simple,L-1,Desk lamp,1,0,visible,,A lamp.,10,Material,Oak\n"
                         "2,simple,L-2,Floor lamp,1,0,visible,,,20,Material,Steel\n"
                         "3,simple,L-3,Night lamp,1,0,visible,,,30,Material,Glass\n";

/// A form with text fields, as a browser sends it.
struct Form {
    QByteArray body;
    HttpClient::Headers headers{{"Content-Type", "multipart/form-data; boundary=limit"}};

    Form& text(const QByteArray& name, const QByteArray& value)
    {
        body += "--limit\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
        return *this;
    }
    Form& file(const QByteArray& bytes, const QByteArray& name = "lamps.csv")
    {
        body +=
            "--limit\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"\r\nContent-Type: text/csv\r\n\r\n" + bytes + "\r\n";
        return *this;
    }
    Form& end()
    {
        body += "--limit--\r\n";
        return *this;
    }
};

struct Shop {
    TestServer server;
    QString project;

    Shop() { project = create(*server.client, QStringLiteral("Lamps")); }

    static QString create(HttpClient& client, const QString& name)
    {
        const HttpAnswer answer = client.send("POST",
                                              QStringLiteral("/api/v1/projects"),
                                              "name=" + name.toUtf8() + "&platform=woocommerce",
                                              {{"Content-Type", "application/x-www-form-urlencoded"}});
        return answer.object().value(QStringLiteral("id")).toString();
    }
    QString path(const QString& rest = {}) const { return QStringLiteral("/api/v1/projects/") + project + rest; }
    HttpClient& client() { return *server.client; }

    HttpAnswer upload(const QByteArray& bytes = lamps, const QByteArray& onExisting = "add")
    {
        Form form = Form().file(bytes).text("on_existing", onExisting).end();
        return client().send("POST", path(QStringLiteral("/sources/file")), form.body, form.headers);
    }
    QList<wire::ContentItem> items(const QString& query = {})
    {
        const HttpAnswer answer = client().get(path(QStringLiteral("/items")) + query);
        return wire::decode<QList<wire::ContentItem>>(answer.body).value_or(QList<wire::ContentItem>());
    }
    wire::Project get() { return wire::decode<wire::Project>(client().get(path()).body).value_or(wire::Project()); }
    HttpAnswer batch(const QList<ItemId>& ids, const QString& status)
    {
        return client().patch(path(QStringLiteral("/items/batch")), {{QStringLiteral("item_ids"), idArray(ids)}, {QStringLiteral("status"), status}});
    }
    static QJsonArray idArray(const QList<ItemId>& ids)
    {
        QJsonArray result;
        for (const ItemId& id : ids) {
            result.append(id.text());
        }
        return result;
    }
    /// Asks for a job until it has ended; the worker needs no help from this thread.
    QJsonObject waitForJob(const QString& job)
    {
        QJsonObject state;
        const auto ended = [&] {
            state = client().get(QStringLiteral("/api/v1/jobs/") + job).object();
            const QString status = state.value(QStringLiteral("status")).toString();
            return status != u"queued" && status != u"running";
        };
        return QTest::qWaitFor(ended, 60'000) ? state : QJsonObject();
    }
};

const QJsonObject builtin{{QStringLiteral("ai_provider"), QStringLiteral("builtin")}};

}

class TestContent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void projectsComeGoAndComeBack()
    {
        Shop shop;
        wire::Project project = shop.get();
        QCOMPARE(project.name, QStringLiteral("Lamps"));
        QVERIFY(project.status == ProjectStatus::Draft && project.platform == Platform::Woocommerce);
        const HttpAnswer renamed =
            shop.client().patch(shop.path(),
                                {{QStringLiteral("name"), QStringLiteral("Lights \"ü\"")},
                                 {QStringLiteral("settings"), QJsonObject{{QStringLiteral("language"), QStringLiteral("de")}}}});
        QCOMPARE(renamed.status, 200);
        QCOMPARE(shop.get().name, QStringLiteral("Lights \"ü\""));
        QCOMPARE(shop.get().settings.text, QByteArray(R"({"language":"de"})"));
        QCOMPARE(shop.client().patch(shop.path(), {{QStringLiteral("name"), QStringLiteral(" ")}}).location(), QStringLiteral("body.name"));

        QCOMPARE(shop.upload().status, 200);
        QCOMPARE(shop.client().remove(shop.path()).status, 200);
        QVERIFY(shop.get().deletedAt.has_value());
        QCOMPARE(shop.client().get(shop.path(QStringLiteral("/items"))).status, 404);
        QCOMPARE(shop.client().remove(shop.path()).status, 404);
        QCOMPARE(shop.client().get(QStringLiteral("/api/v1/projects")).array().size(), 0);
        QCOMPARE(shop.client().get(QStringLiteral("/api/v1/projects?include_deleted=true")).array().size(), 1);
        QCOMPARE(shop.client().post(shop.path(QStringLiteral("/restore"))).status, 200);
        QCOMPARE(shop.client().get(QStringLiteral("/api/v1/projects?include_deleted=true")).array().size(), 0);
        QCOMPARE(shop.items().size(), 3);

        QCOMPARE(shop.client().post(shop.path(QStringLiteral("/truncate"))).status, 200);
        QCOMPARE(shop.get().itemCount, 0);
        QCOMPARE(shop.get().sourceCount, 0);
        QVERIFY(!shop.get().settings.text.isEmpty());
        QCOMPARE(shop.client().remove(shop.path(QStringLiteral("/permanent"))).status, 204);
        QCOMPARE(shop.client().get(shop.path()).status, 404);
    }

    void projectsThatCannotBeAreRefused()
    {
        Shop shop;
        const auto create = [&](const QByteArray& form) {
            return shop.client().send("POST", QStringLiteral("/api/v1/projects"), form, {{"Content-Type", "application/x-www-form-urlencoded"}});
        };
        QCOMPARE(create("name=&platform=shopify").location(), QStringLiteral("body.name"));
        QCOMPARE(create("name=Lamps&platform=amazon").location(), QStringLiteral("body.platform"));
        QCOMPARE(create("name=Lamps").location(), QStringLiteral("body.platform"));
        QCOMPARE(shop.client().get(QStringLiteral("/api/v1/projects/no-uuid")).location(), QStringLiteral("path.project_id"));
    }

    void aFileIsLookedAtReadAndTakenBack()
    {
        Shop shop;
        Form form = Form().file(lamps).end();
        const HttpAnswer detected = shop.client().send("POST", shop.path(QStringLiteral("/sources/detect-columns")), form.body, form.headers);
        QCOMPARE(detected.status, 200);
        QCOMPARE(detected.object().value(QStringLiteral("mapping")).toObject().value(QStringLiteral("name")).toString(), QStringLiteral("Name"));

        const HttpAnswer uploaded = shop.upload();
        QCOMPARE(uploaded.status, 200);
        QCOMPARE(uploaded.object().value(QStringLiteral("status")).toString(), QStringLiteral("ready"));
        QCOMPARE(uploaded.object().value(QStringLiteral("item_count")).toInt(), 3);
        const QString source = uploaded.object().value(QStringLiteral("id")).toString();
        const QJsonObject list = shop.client().get(shop.path(QStringLiteral("/sources"))).object();
        QCOMPARE(list.value(QStringLiteral("total_items")).toInt(), 3);
        QCOMPARE(list.value(QStringLiteral("sources")).toArray().at(0).toObject(), uploaded.object());
        QCOMPARE(shop.items(QStringLiteral("?source_id=") + source).size(), 3);
        QCOMPARE(shop.items(QStringLiteral("?source_id=") + SourceId::make().text()).size(), 0);
        QCOMPARE(shop.client().get(shop.path(QStringLiteral("/items?status=lost"))).location(), QStringLiteral("query.status"));

        const HttpAnswer merged = shop.client().get(shop.path(QStringLiteral("/sources/") + source + QStringLiteral("/export")));
        QCOMPARE(merged.status, 200);
        QCOMPARE(merged.body, lamps);
        QVERIFY(merged.headers.value("content-disposition").contains("lamps-texts.csv"));

        QCOMPARE(shop.client().remove(shop.path(QStringLiteral("/sources/") + source)).status, 204);
        QCOMPARE(shop.items().size(), 0);
        QCOMPARE(shop.client().remove(shop.path(QStringLiteral("/sources/") + source)).status, 404);
    }

    void filesThatCannotBeReadAreRefused()
    {
        Shop shop;
        QCOMPARE(shop.upload("").location(), QStringLiteral("body.file"));
        QCOMPARE(shop.upload(lamps, "replace").location(), QStringLiteral("body.on_existing"));
        Form form = Form().file(lamps).text("column_mapping", "{\"nonsense\": 1}").end();
        QCOMPARE(shop.client().send("POST", shop.path(QStringLiteral("/sources/file")), form.body, form.headers).location(),
                 QStringLiteral("body.column_mapping"));
        Form empty = Form().text("on_existing", "add").end();
        QCOMPARE(shop.client().send("POST", shop.path(QStringLiteral("/sources/file")), empty.body, empty.headers).location(),
                 QStringLiteral("body.file"));
        QCOMPARE(shop.client().get(shop.path(QStringLiteral("/sources"))).object().value(QStringLiteral("sources")).toArray().size(), 0);
    }

    void aManualSourceIsEmpty()
    {
        Shop shop;
        const HttpAnswer made = shop.client().send(
            "POST", shop.path(QStringLiteral("/sources/manual")), "name=By+hand", {{"Content-Type", "application/x-www-form-urlencoded"}});
        QCOMPARE(made.status, 200);
        QCOMPARE(made.object().value(QStringLiteral("type")).toString(), QStringLiteral("manual"));
        QCOMPARE(made.object().value(QStringLiteral("name")).toString(), QStringLiteral("By hand"));
        QCOMPARE(shop.get().sourceCount, 1);
        const QString source = made.object().value(QStringLiteral("id")).toString();
        QCOMPARE(shop.client().get(shop.path(QStringLiteral("/sources/%1/export").arg(source))).status, 422);
        QCOMPARE(shop.client().remove(shop.path(QStringLiteral("/sources/") + source)).status, 204);
        QCOMPARE(shop.get().sourceCount, 0);
    }

    void decisionsAreMadeOneByOneAndTogether()
    {
        Shop shop;
        QCOMPARE(shop.upload().status, 200);
        const auto items = shop.items();
        const HttpAnswer batch = shop.batch({items[1].id, items[0].id}, QStringLiteral("approved"));
        QCOMPARE(batch.status, 200);
        QCOMPARE(batch.array().size(), 2);
        QCOMPARE(batch.array().at(0).toObject().value(QStringLiteral("id")).toString(), items[1].id.text());
        QCOMPARE(batch.array().at(0).toObject().value(QStringLiteral("status")).toString(), QStringLiteral("approved"));
        QCOMPARE(shop.items(QStringLiteral("?status=approved")).size(), 2);
        QCOMPARE(shop.batch({ItemId::make()}, QStringLiteral("approved")).status, 404);
        QCOMPARE(shop.batch({items[0].id}, QStringLiteral("synced")).location(), QStringLiteral("body.status"));

        const QString item = shop.path(QStringLiteral("/items/")) + items[2].id.text();
        const QJsonObject edit{{QStringLiteral("generated_content"), QJsonObject{{QStringLiteral("name"), QStringLiteral("Lamp")}}}};
        const HttpAnswer edited = shop.client().patch(item, edit, {{"If-Match", "\"" + QByteArray::number(*items[2].revision) + "\""}});
        QCOMPARE(edited.status, 200);
        QCOMPARE(shop.client().patch(item, edit, {{"If-Match", "\"" + QByteArray::number(*items[2].revision) + "\""}}).status, 412);
        QCOMPARE(shop.client().send("PATCH", item, R"({"metadata": {"a": b}})").status, 422);
        QCOMPARE(shop.client().patch(shop.path(QStringLiteral("/items/")) + ItemId::make().text(), edit).status, 404);

        const QJsonObject some{{QStringLiteral("item_ids"), Shop::idArray({items[0].id, items[2].id})}};
        QCOMPARE(shop.client().post(shop.path(QStringLiteral("/items/exclude")), some).object().value(QStringLiteral("count")).toInt(), 2);
        QCOMPARE(shop.items(QStringLiteral("?status=excluded")).size(), 2);
        QCOMPARE(shop.client().post(shop.path(QStringLiteral("/items/restore")), some).object().value(QStringLiteral("count")).toInt(), 2);
        QCOMPARE(*shop.get().statusCounts.approved, 2);
    }

    void changesArePagedAndIdempotencyHolds()
    {
        Shop shop;
        QCOMPARE(shop.upload().status, 200);
        const auto items = shop.items();
        QJsonObject page = shop.client().get(shop.path(QStringLiteral("/changes?limit=2"))).object();
        QCOMPARE(page.value(QStringLiteral("items")).toArray().size(), 2);
        QVERIFY(page.value(QStringLiteral("more")).toBool());
        page = shop.client().get(shop.path(QStringLiteral("/changes?since=%1").arg(page.value(QStringLiteral("cursor")).toInt()))).object();
        QCOMPARE(page.value(QStringLiteral("items")).toArray().size(), 1);
        QVERIFY(!page.value(QStringLiteral("more")).toBool());
        QCOMPARE(shop.client().get(shop.path(QStringLiteral("/changes?limit=0"))).location(), QStringLiteral("query.limit"));

        const HttpClient::Headers key{{"Idempotency-Key", "once"}};
        const QJsonObject decision{{QStringLiteral("item_ids"), Shop::idArray({items[0].id})},
                                   {QStringLiteral("status"), QStringLiteral("approved")}};
        const HttpAnswer first = shop.client().patch(shop.path(QStringLiteral("/items/batch")), decision, key);
        QCOMPARE(shop.batch({items[0].id}, QStringLiteral("rejected")).status, 200);
        const HttpAnswer again = shop.client().patch(shop.path(QStringLiteral("/items/batch")), decision, key);
        QCOMPARE(again.status, 200);
        QCOMPARE(again.body, first.body);
        QVERIFY(shop.items()[0].status == ItemStatus::Rejected);
    }

    void textsAreGeneratedReviewedAndExported()
    {
        Shop shop;
        QCOMPARE(shop.upload().status, 200);
        const HttpAnswer generated = shop.client().post(shop.path(QStringLiteral("/generate")), builtin);
        QCOMPARE(generated.status, 200);
        QCOMPARE(generated.object().value(QStringLiteral("generated_count")).toInt(), 3);
        QCOMPARE(generated.object().value(QStringLiteral("xct_used")).toString(), QStringLiteral("0.0000"));
        QVERIFY(shop.get().status == ProjectStatus::Review);
        const auto items = shop.items();
        for (const wire::ContentItem& item : items) {
            QVERIFY(item.status == ItemStatus::Generated || item.status == ItemStatus::Flagged);
            QVERIFY(item.confidenceScore.has_value());
            QCOMPARE(*item.aiModelUsed, QStringLiteral("builtin-1"));
            QVERIFY(!item.generatedContent.parsed().value(QStringLiteral("description")).toString().isEmpty());
            QVERIFY(item.metadata.parsed().contains(QStringLiteral("findings")));
        }
        const HttpAnswer usage = shop.client().get(QStringLiteral("/api/v1/usage"));
        QCOMPARE(usage.array().size(), 3);
        QCOMPARE(usage.array().at(0).toObject().value(QStringLiteral("credits_used")).toDouble(), 0.0);
        const QJsonObject summary = shop.client().get(QStringLiteral("/api/v1/usage/summary?days=7")).object();
        QVERIFY(summary.value(QStringLiteral("by_provider")).toObject().contains(QStringLiteral("builtin")));
        QCOMPARE(shop.client().get(QStringLiteral("/api/v1/usage/summary?days=0")).location(), QStringLiteral("query.days"));
        QCOMPARE(shop.client().get(QStringLiteral("/api/v1/usage?start_date=2027-01-01T00:00:00Z")).array().size(), 0);
        QCOMPARE(shop.client().get(QStringLiteral("/api/v1/billing/balance")).object().value(QStringLiteral("total_balance")).toString(),
                 QStringLiteral("0.0000"));

        QCOMPARE(shop.batch({items[0].id}, QStringLiteral("approved")).status, 200);
        const HttpAnswer csv = shop.client().get(shop.path(QStringLiteral("/export")));
        QCOMPARE(csv.status, 200);
        QVERIFY(csv.headers.value("content-type").startsWith("text/csv"));
        QVERIFY(csv.headers.value("content-disposition").contains("Lamps-approved.csv"));
        QCOMPARE(csv.body.trimmed().split('\n').size(), 2);
        QCOMPARE(shop.client().get(shop.path(QStringLiteral("/export?status_filter=nothing"))).location(), QStringLiteral("query.status_filter"));
    }

    void textsAreWrittenAgain()
    {
        Shop shop;
        QCOMPARE(shop.upload().status, 200);
        QCOMPARE(shop.client().post(shop.path(QStringLiteral("/generate")), builtin).status, 200);
        const auto items = shop.items();
        QCOMPARE(shop.batch({items[0].id}, QStringLiteral("rejected")).status, 200);
        const HttpAnswer rejected = shop.client().post(shop.path(QStringLiteral("/regenerate-rejected")), builtin);
        QCOMPARE(rejected.object().value(QStringLiteral("generated_count")).toInt(), 1);
        const HttpAnswer all = shop.client().post(shop.path(QStringLiteral("/regenerate")), builtin);
        QCOMPARE(all.object().value(QStringLiteral("generated_count")).toInt(), 3);
        const QString item = shop.path(QStringLiteral("/items/%1/regenerate"));
        const HttpAnswer one = shop.client().post(item.arg(items[1].id.text()), builtin);
        QCOMPARE(one.status, 200);
        QVERIFY(one.object().value(QStringLiteral("revision")).toInt() > *shop.items()[0].revision);
        QCOMPARE(shop.client().post(item.arg(ItemId::make().text()), builtin).status, 404);
        QCOMPARE(shop.client().post(item.arg(items[1].id.text()), {{QStringLiteral("ai_provider"), QStringLiteral("google")}}).location(),
                 QStringLiteral("body.ai_provider"));
        QCOMPARE(shop.client().get(QStringLiteral("/api/v1/usage")).array().size(), 8);
    }

    void aStreamTellsEveryStepAndEnds()
    {
        Shop shop;
        QCOMPARE(shop.upload().status, 200);
        const HttpAnswer stream = shop.client().post(shop.path(QStringLiteral("/generate/stream")), builtin);
        QCOMPARE(stream.status, 200);
        QVERIFY(stream.headers.value("content-type").startsWith("text/event-stream"));
        QStringList types;
        for (const QByteArray& line : stream.body.split('\n')) {
            if (!line.startsWith("data:")) {
                continue;
            }
            const auto event = wire::decode<wire::ProgressEvent>(line.mid(5).trimmed());
            QVERIFY(event.has_value());
            types.append(event->type);
            QVERIFY((event->type == u"item") == event->item.has_value());
        }
        QCOMPARE(types.first(), QStringLiteral("start"));
        QCOMPARE(types.last(), QStringLiteral("complete"));
        QCOMPARE(types.count(QStringLiteral("item")), 3);
        for (const char* path : {"/regenerate/stream", "/regenerate-rejected/stream"}) {
            QVERIFY(shop.client().post(shop.path(QLatin1StringView(path)), builtin).body.contains("\"complete\""));
        }
    }

    void jobsAreQueuedListedAndEnded()
    {
        Shop shop;
        QCOMPARE(shop.upload().status, 200);
        const QString jobs = shop.path(QStringLiteral("/jobs"));
        const QJsonObject generation{{QStringLiteral("job_type"), QStringLiteral("generation")}, {QStringLiteral("payload"), builtin}};
        const HttpAnswer queued = shop.client().post(jobs, generation);
        QCOMPARE(queued.status, 200);
        const QString id = queued.object().value(QStringLiteral("job_id")).toString();
        const QJsonObject done = shop.waitForJob(id);
        QCOMPARE(done.value(QStringLiteral("status")).toString(), QStringLiteral("completed"));
        QCOMPARE(done.value(QStringLiteral("progress_current")).toInt(), 3);
        QCOMPARE(done.value(QStringLiteral("result")).toObject().value(QStringLiteral("generated_count")).toInt(), 3);
        QCOMPARE(shop.client().get(jobs).array().size(), 1);
        QCOMPARE(shop.client().get(jobs + QStringLiteral("?status=running")).array().size(), 0);
        QCOMPARE(shop.client().post(QStringLiteral("/api/v1/jobs/%1/cancel").arg(id)).status, 409);
        QCOMPARE(shop.client().post(jobs, {{QStringLiteral("job_type"), QStringLiteral("sync")}}).location(), QStringLiteral("body.job_type"));
        const QJsonObject broken{{QStringLiteral("job_type"), QStringLiteral("generation")},
                                 {QStringLiteral("payload"), QJsonObject{{QStringLiteral("language"), 1}}}};
        QCOMPARE(shop.client().post(jobs, broken).location(), QStringLiteral("body.payload.language"));
        QCOMPARE(shop.client().get(QStringLiteral("/api/v1/jobs/") + JobId::make().text()).status, 404);
    }

    void everythingIsThereAfterARestart()
    {
        Shop shop;
        QCOMPARE(shop.upload().status, 200);
        QCOMPARE(shop.client().post(shop.path(QStringLiteral("/generate")), builtin).status, 200);
        const QByteArray before = shop.client().get(shop.path(QStringLiteral("/items"))).body;
        shop.server.restart();
        QCOMPARE(shop.client().get(shop.path(QStringLiteral("/items"))).body, before);
    }

    void anotherOrganizationFindsNothing_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("body");
        const auto row = [](const char* method, const char* path, const QByteArray& body = {}) {
            QTest::addRow("%s %s", method, path) << QByteArray(method) << QString::fromLatin1(path) << body;
        };
        const QByteArray generation = QJsonDocument(builtin).toJson();
        row("GET", "/projects/{project}");
        row("PATCH", "/projects/{project}", R"({"name":"x"})");
        row("DELETE", "/projects/{project}");
        row("POST", "/projects/{project}/restore");
        row("POST", "/projects/{project}/truncate");
        row("DELETE", "/projects/{project}/permanent");
        row("GET", "/projects/{project}/sources");
        row("POST", "/projects/{project}/sources/manual", "name=x");
        row("POST", "/projects/{project}/sources/file", "file");
        row("POST", "/projects/{project}/sources/detect-columns", "file");
        row("DELETE", "/projects/{project}/sources/{source}");
        row("GET", "/projects/{project}/sources/{source}/export");
        row("GET", "/projects/{project}/items");
        row("GET", "/projects/{project}/changes");
        row("PATCH", "/projects/{project}/items/batch", R"({"item_ids":["{item}"],"status":"approved"})");
        row("POST", "/projects/{project}/items/exclude", R"({"item_ids":["{item}"]})");
        row("POST", "/projects/{project}/items/restore", R"({"item_ids":["{item}"]})");
        row("PATCH", "/projects/{project}/items/{item}", R"({"status":"approved"})");
        row("POST", "/projects/{project}/items/{item}/regenerate", generation);
        row("POST", "/projects/{project}/generate", generation);
        row("POST", "/projects/{project}/generate/stream", generation);
        row("POST", "/projects/{project}/regenerate", generation);
        row("POST", "/projects/{project}/regenerate/stream", generation);
        row("POST", "/projects/{project}/regenerate-rejected", generation);
        row("POST", "/projects/{project}/regenerate-rejected/stream", generation);
        row("GET", "/projects/{project}/export");
        row("GET", "/projects/{project}/jobs");
        row("POST", "/projects/{project}/jobs", R"({"job_type":"generation","payload":{"ai_provider":"builtin"}})");
        row("GET", "/jobs/{job}");
        row("POST", "/jobs/{job}/cancel");
    }
    void anotherOrganizationFindsNothing()
    {
        QFETCH(QByteArray, method);
        QFETCH(QString, path);
        QFETCH(QByteArray, body);
        Shop& shop = shared();
        // In their own project the foreign source and item are just as unknown.
        for (const QString& project : {shop.project, m_foreignProject}) {
            const auto filled = [&](QString text) {
                return text.replace(QStringLiteral("{project}"), project)
                    .replace(QStringLiteral("{source}"), m_source)
                    .replace(QStringLiteral("{item}"), m_item)
                    .replace(QStringLiteral("{job}"), m_job);
            };
            const bool namesMore = path.contains(u"{source}") || path.contains(u"{item}") || path.contains(u"{job}") || body.contains("{item}");
            if (project == m_foreignProject && !namesMore) {
                continue;
            }
            HttpClient::Headers headers;
            QByteArray sent = filled(QString::fromUtf8(body)).toUtf8();
            if (body == "file") {
                const Form form = Form().file(lamps).end();
                sent = form.body;
                headers = form.headers;
            } else if (body == "name=x") {
                headers = {{"Content-Type", "application/x-www-form-urlencoded"}};
            }
            const HttpAnswer answer = m_foreigner->send(method, QStringLiteral("/api/v1") + filled(path), sent, headers);
            QCOMPARE(answer.status, 404);
        }
        QCOMPARE(shop.client().get(shop.path()).body, m_before);
    }
    void cleanupTestCase()
    {
        m_foreigner.reset();
        m_shared.reset();
    }

private:
    /// One server for all rows of the table: nothing that a stranger does may change it.
    Shop& shared()
    {
        if (!m_shared) {
            m_shared = std::make_unique<Shop>();
            m_source = m_shared->upload().object().value(QStringLiteral("id")).toString();
            m_item = m_shared->items()[0].id.text();
            const QJsonObject order{{QStringLiteral("job_type"), QStringLiteral("generation")}, {QStringLiteral("payload"), builtin}};
            m_job = m_shared->client().post(m_shared->path(QStringLiteral("/jobs")), order).object().value(QStringLiteral("job_id")).toString();
            (void)m_shared->waitForJob(m_job);
            (void)m_shared->server.addUser(QStringLiteral("eve@example.com"), QStringLiteral("Other shop"));
            m_foreigner = m_shared->server.signedIn(QStringLiteral("eve@example.com"));
            m_foreignProject = Shop::create(*m_foreigner, QStringLiteral("Theirs"));
            m_before = m_shared->client().get(m_shared->path()).body;
        }
        return *m_shared;
    }

    std::unique_ptr<Shop> m_shared;
    std::unique_ptr<HttpClient> m_foreigner;
    QString m_foreignProject;
    QString m_source;
    QString m_item;
    QString m_job;
    QByteArray m_before;

    void aChangedTextIsCheckedAnew()
    {
        Shop shop;
        QCOMPARE(shop.upload().status, 200);
        QJsonObject request = builtin;
        request.insert(QStringLiteral("max_long_chars"), 400);
        request.insert(QStringLiteral("use_html"), false);
        QCOMPARE(shop.client().post(shop.path(QStringLiteral("/generate")), request).status, 200);
        const wire::ContentItem item = shop.items().first();
        const QString path = shop.path(QStringLiteral("/items/")) + item.id.text();
        const auto change = [&](const QString& description, const QJsonObject& more = {}) {
            QJsonObject texts = shop.items().first().generatedContent.parsed();
            texts.insert(QStringLiteral("description"), description);
            QJsonObject body = more;
            body.insert(QStringLiteral("generated_content"), texts);
            return shop.client().patch(path, body).object();
        };
        const auto status = [](const QJsonObject& answer) { return answer.value(QStringLiteral("status")).toString(); };
        const auto rules = [](const QJsonObject& answer) {
            QStringList found;
            for (const QJsonValue& finding : answer.value(QStringLiteral("metadata")).toObject().value(QStringLiteral("findings")).toArray()) {
                found.append(finding.toObject().value(QStringLiteral("rule")).toString());
            }
            return found;
        };
        const QString good = item.generatedContent.parsed().value(QStringLiteral("description")).toString();
        QVERIFY(!good.isEmpty());
        QCOMPARE(rules(change(good)), QStringList());

        // The source says oak.
        QJsonObject answer = change(QStringLiteral("This desk lamp is made of steel."));
        QVERIFY2(rules(answer).contains(QStringLiteral("grounding.material")), qPrintable(rules(answer).join(u' ')));
        QCOMPARE(status(answer), QStringLiteral("flagged"));
        QCOMPARE(shop.get().flaggedCount, 1);
        // What it was asked for is still known.
        answer = change(QStringLiteral("A lamp. ").repeated(60));
        QVERIFY2(rules(answer).contains(QStringLiteral("limits.long")), qPrintable(rules(answer).join(u' ')));
        answer = change(QString());
        QVERIFY2(rules(answer).contains(QStringLiteral("empty")), qPrintable(rules(answer).join(u' ')));
        answer = change(good);
        QCOMPARE(rules(answer), QStringList());
        QCOMPARE(status(answer), QStringLiteral("generated"));
        QCOMPARE(shop.get().flaggedCount, 0);

        // A status that is asked for wins, and what a person decided stands; the findings are told all the same.
        answer = change(QStringLiteral("Made of steel."), {{QStringLiteral("status"), QStringLiteral("approved")}});
        QCOMPARE(status(answer), QStringLiteral("approved"));
        QVERIFY(rules(answer).contains(QStringLiteral("grounding.material")));
        answer = change(QStringLiteral("Made of glass."));
        QCOMPARE(status(answer), QStringLiteral("approved"));
        QVERIFY(rules(answer).contains(QStringLiteral("grounding.material")));
        answer = change(good, {{QStringLiteral("status"), QStringLiteral("flagged")}});
        QCOMPARE(status(answer), QStringLiteral("flagged"));
        QCOMPARE(rules(answer), QStringList());

        // Metadata of the same request is kept, but findings are the server's own.
        const QJsonObject told{{QStringLiteral("findings"), QJsonArray()}, {QStringLiteral("reject_reason"), QStringLiteral("wrong wood")}};
        answer =
            change(QStringLiteral("Made of steel."), {{QStringLiteral("metadata"), told}, {QStringLiteral("status"), QStringLiteral("rejected")}});
        QCOMPARE(status(answer), QStringLiteral("rejected"));
        QVERIFY(rules(answer).contains(QStringLiteral("grounding.material")));
        QCOMPARE(answer.value(QStringLiteral("metadata")).toObject().value(QStringLiteral("reject_reason")).toString(), QStringLiteral("wrong wood"));
        answer = change(QStringLiteral("A lamp. ").repeated(60));
        QVERIFY2(rules(answer).contains(QStringLiteral("limits.long")), "the form outlives metadata that did not hold it");
    }
};

QTEST_GUILESS_MAIN(TestContent)
#include "tst_content.moc"

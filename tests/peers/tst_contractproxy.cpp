#include <QDir>
#include <QFile>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QTest>
#include <cstdio>

#include "tests/support/backendprocess.h"
#include "tests/support/fakewordpress.h"
#include "tests/support/oathtool.h"
#include "tests/support/smtpsink.h"
#include "tests/support/testserver.h"

using namespace galley;
using namespace galley::tests;

/// The whole main job against a real galleyd, through Prism, which holds every request and every answer against the contract.
class TestContractProxy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMainJobKeepsToTheContract();
    void violationsAreSeen();
};

namespace {

const QString api = QStringLiteral("/api/v1");
const QString password = QStringLiteral("correct horse battery");
const QJsonObject builtin{{QStringLiteral("ai_provider"), QStringLiteral("builtin")}};
const QString nobody = QStringLiteral("00000000-0000-4000-8000-000000000000");

QString sourcePath(const char* path)
{
    return qEnvironmentVariable("GALLEY_SOURCE_DIR") + QLatin1StringView(path);
}

QByteArray readFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject contract()
{
    return QJsonDocument::fromJson(readFile(sourcePath("/models/wire/openapi.json"))).object();
}

/// Prism between a client and a server.
class Proxy
{
public:
    ~Proxy()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    bool start(const QString& contractPath, const QUrl& server)
    {
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(qEnvironmentVariable("GALLEY_PRISM"),
                        {QStringLiteral("proxy"), contractPath, server.toString(), QStringLiteral("--port"), QStringLiteral("0")});
        static const QRegularExpression line(QStringLiteral("listening on (http://[0-9.]+:[0-9]+)"));
        QByteArray output;
        while (m_process.waitForReadyRead(60'000)) {
            output += m_process.readAllStandardOutput();
            if (const auto match = line.match(QString::fromUtf8(output)); match.hasMatch()) {
                m_address = match.captured(1);
                // What it logs from now on is of no use, and must not fill the pipe.
                QObject::connect(&m_process, &QProcess::readyReadStandardOutput, &m_process, [this] { m_process.readAllStandardOutput(); });
                return true;
            }
        }
        qWarning("Prism did not start: %s", output.right(2000).constData());
        return false;
    }
    [[nodiscard]] QString address() const { return m_address; }

private:
    QProcess m_process;
    QString m_address;
};

/// The JSON of each event of a stream, as lines that check-events.js reads.
QByteArray eventLines(const QByteArray& schema, const QByteArray& stream)
{
    QByteArray lines;
    for (const QByteArray& line : stream.split('\n')) {
        if (line.startsWith("data:")) {
            lines += schema + '\t' + line.mid(5).trimmed() + '\n';
        }
    }
    return lines;
}

/// Sends requests through the proxy, and keeps what it objects to.
class Checked
{
public:
    explicit Checked(const QString& address) : m_client(address)
    {
        static const QRegularExpression parameter(QStringLiteral("\\\\\\{[^}]*\\}"));
        const QJsonObject paths = contract().value(QStringLiteral("paths")).toObject();
        for (const QString& path : paths.keys()) {
            const QString pattern = QRegularExpression::escape(path).replace(parameter, QStringLiteral("[^/]+"));
            m_patterns.append({path, QRegularExpression(QRegularExpression::anchoredPattern(pattern))});
        }
    }

    HttpAnswer send(const QByteArray& method, const QString& path, const QByteArray& body = {}, const HttpClient::Headers& headers = {})
    {
        const HttpAnswer answer = m_client.send(method, path, body, headers);
        const QString request = QString::fromLatin1(method) + u' ' + path + u' ' + QString::number(answer.status);
        for (const QJsonValue& violation : QJsonDocument::fromJson(answer.headers.value("sl-violations")).array()) {
            // Where the proxy objects to the request, the server must have refused it too, and then both are right.
            const QString place = violation.toObject().value(QStringLiteral("location")).toArray().at(0).toString();
            if (place != u"request" || answer.status < 400) {
                m_violations.append(request + QStringLiteral(": ")
                                    + QString::fromUtf8(QJsonDocument(violation.toObject()).toJson(QJsonDocument::Compact)));
            }
        }
        if (answer.headers.value("content-type").startsWith("text/event-stream")) {
            m_events += eventLines("ProgressEvent", answer.body);
        }
        if (answer.object().value(QStringLiteral("type")).toString().contains(QStringLiteral("stoplight.io"))) {
            m_violations.append(request + QStringLiteral(": ") + QString::fromUtf8(answer.body.left(500)));
        }
        // The words of a path win over its parameters.
        QString found;
        for (const auto& [name, pattern] : m_patterns) {
            if (pattern.match(path.section(u'?', 0, 0)).hasMatch() && (found.isEmpty() || name.count(u'{') < found.count(u'{'))) {
                found = name;
            }
        }
        if (!found.isEmpty()) {
            m_operations.insert(QString::fromLatin1(method) + u' ' + found);
        }
        return answer;
    }
    HttpAnswer get(const QString& path) { return send("GET", path); }
    HttpAnswer post(const QString& path) { return send("POST", path); }
    HttpAnswer post(const QString& path, const QJsonObject& body, const HttpClient::Headers& headers = {})
    {
        return send("POST", path, QJsonDocument(body).toJson(QJsonDocument::Compact), headers);
    }
    HttpAnswer patch(const QString& path, const QJsonObject& body, const HttpClient::Headers& headers = {})
    {
        return send("PATCH", path, QJsonDocument(body).toJson(QJsonDocument::Compact), headers);
    }
    HttpAnswer form(const QString& path, const QByteArray& body)
    {
        return send("POST", path, body, {{"Content-Type", "application/x-www-form-urlencoded"}});
    }
    HttpAnswer upload(const QString& path, const QByteArray& file, const QList<std::pair<QByteArray, QByteArray>>& fields = {})
    {
        QByteArray body;
        for (const auto& [name, value] : fields) {
            body += "--limit\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
        }
        body += "--limit\r\nContent-Disposition: form-data; name=\"file\"; filename=\"lamps.csv\"\r\nContent-Type: text/csv\r\n\r\n" + file
            + "\r\n--limit--\r\n";
        return send("POST", path, body, {{"Content-Type", "multipart/form-data; boundary=limit"}});
    }
    HttpAnswer remove(const QString& path) { return send("DELETE", path); }

    HttpAnswer login(const QString& email, const QString& secret = password)
    {
        return post(api + QStringLiteral("/auth/login"), {{QStringLiteral("email"), email}, {QStringLiteral("password"), secret}});
    }
    void setToken(const QString& token) { m_client.setToken(token); }
    [[nodiscard]] QString token() const { return m_client.token(); }
    [[nodiscard]] const QByteArray& events() const { return m_events; }
    [[nodiscard]] const QStringList& violations() const { return m_violations; }
    [[nodiscard]] const QSet<QString>& operations() const { return m_operations; }

private:
    HttpClient m_client;
    QList<std::pair<QString, QRegularExpression>> m_patterns;
    QByteArray m_events;
    QStringList m_violations;
    QSet<QString> m_operations;
};

/// What the server tells of itself. Its stream has no end, and the proxy passes on only what has ended, so this is read from the server.
class ServerEvents
{
public:
    void listen(const QUrl& server, const QString& token)
    {
        QNetworkRequest request(QUrl(server.toString() + api + QStringLiteral("/events")));
        request.setRawHeader("Authorization", "Bearer " + token.toLatin1());
        m_reply.reset(m_network.get(request));
        QObject::connect(m_reply.get(), &QIODevice::readyRead, m_reply.get(), [this] { m_stream += m_reply->readAll(); });
    }
    [[nodiscard]] QByteArray lines() const { return eventLines("ServerEvent", m_stream); }

private:
    QNetworkAccessManager m_network;
    std::unique_ptr<QNetworkReply> m_reply;
    QByteArray m_stream;
};

/// What ajv says of events.
QString checkEvents(const QByteArray& lines)
{
    QProcess node;
    node.setWorkingDirectory(QDir::cleanPath(qEnvironmentVariable("GALLEY_PRISM") + QStringLiteral("/../../..")));
    node.setProcessChannelMode(QProcess::MergedChannels);
    node.start(QStringLiteral("node"), {sourcePath("/tests/peers/contract/check-events.js"), sourcePath("/models/wire/openapi.json")});
    node.write(lines);
    node.closeWriteChannel();
    return node.waitForFinished(60'000) ? QString::fromUtf8(node.readAll()).trimmed() : QStringLiteral("node did not run");
}

QString text(const HttpAnswer& answer, const char* key)
{
    return answer.object().value(QLatin1StringView(key)).toString();
}

const QByteArray lamps = "ID,Type,SKU,Name,Published,Is featured?,Visibility in catalog,Short description,Description,Regular price,"
                         "Attribute 1 name,Attribute 1 value(s)\n"
                         "1,simple,L-1,Desk lamp,1,0,visible,,A lamp.,10,Material,Oak\n"
                         "2,simple,L-2,Floor lamp,1,0,visible,,,20,Material,Steel\n"
                         "3,simple,L-3,Night lamp,1,0,visible,,,30,Material,Glass\n";

/// The steps of a run; each leaves behind what the next one needs.
class Run
{
public:
    Run(Checked& client, SmtpSink& sink) : m_client(client), m_sink(sink) {}

    void signIn()
    {
        expect(m_client.login(QStringLiteral("ada@example.com"), QStringLiteral("wrong")), 401);
        const HttpAnswer answer = m_client.login(QStringLiteral("ada@example.com"));
        expect(answer, 200);
        m_client.setToken(text(answer, "access_token"));
        const HttpAnswer refreshed = m_client.post(api + QStringLiteral("/auth/refresh"));
        expect(refreshed, 200);
        m_client.setToken(text(refreshed, "access_token"));
    }

    void account()
    {
        expect(m_client.get(api + QStringLiteral("/users/me")), 200);
        expect(m_client.patch(api + QStringLiteral("/users/me"),
                              {{QStringLiteral("first_name"), QStringLiteral("Ada")}, {QStringLiteral("phone_number"), QJsonValue()}}),
               200);
        expect(m_client.patch(api + QStringLiteral("/users/me"), {{QStringLiteral("email"), QStringLiteral("nonsense")}}), 422);
        expect(m_client.get(api + QStringLiteral("/organization")), 200);
        expect(m_client.patch(api + QStringLiteral("/organization"),
                              {{QStringLiteral("address"), QStringLiteral("1 Harbour St")},
                               {QStringLiteral("settings"), QJsonObject{{QStringLiteral("a"), 1}}}}),
               200);
        const HttpAnswer tone = m_client.post(api + QStringLiteral("/organization/tones"),
                                              {{QStringLiteral("id"), QUuid::createUuid().toString(QUuid::WithoutBraces)},
                                               {QStringLiteral("name"), QStringLiteral("Harbour")},
                                               {QStringLiteral("system_prompt"), QStringLiteral("Write like a captain.")}});
        expect(tone, 200);
        expect(m_client.get(api + QStringLiteral("/organization/tones")), 200);
        expect(m_client.get(api + QStringLiteral("/config/tones")), 200);
        expect(m_client.remove(api + QStringLiteral("/organization/tones/") + text(tone, "id")), 200);
        expect(m_client.remove(api + QStringLiteral("/organization/tones/") + text(tone, "id")), 404);
        for (const char* list : {"ai-providers", "platforms", "content-types", "languages"}) {
            expect(m_client.get(api + QStringLiteral("/config/") + QLatin1StringView(list)), 200);
        }
        expect(m_client.get(api + QStringLiteral("/capabilities")), 200);
        expect(m_client.get(QStringLiteral("/health")), 200);
    }

    void projects()
    {
        const HttpAnswer made = m_client.form(api + QStringLiteral("/projects"), "name=Lamps&platform=woocommerce");
        expect(made, 200);
        m_project = api + QStringLiteral("/projects/") + text(made, "id");
        expect(m_client.form(api + QStringLiteral("/projects"), "name=&platform=woocommerce"), 422);
        expect(m_client.get(m_project), 200);
        expect(m_client.get(api + QStringLiteral("/projects/") + nobody), 404);
        expect(m_client.patch(m_project,
                              {{QStringLiteral("name"), QStringLiteral("Lights")},
                               {QStringLiteral("settings"), QJsonObject{{QStringLiteral("language"), QStringLiteral("de")}}}}),
               200);
        expect(m_client.get(api + QStringLiteral("/projects?include_deleted=false")), 200);
    }

    void sources()
    {
        expect(m_client.upload(m_project + QStringLiteral("/sources/detect-columns"), lamps), 200);
        const HttpAnswer uploaded = m_client.upload(m_project + QStringLiteral("/sources/file"), lamps);
        expect(uploaded, 200);
        m_source = text(uploaded, "id");
        expect(m_client.upload(m_project + QStringLiteral("/sources/file"), lamps, {{"on_existing", "update"}, {"clear_empty", "true"}}), 200);
        expect(m_client.upload(m_project + QStringLiteral("/sources/file"), ""), 422);
        const HttpAnswer manual = m_client.form(m_project + QStringLiteral("/sources/manual"), "name=By+hand");
        expect(manual, 200);
        expect(m_client.get(m_project + QStringLiteral("/sources")), 200);
        expect(m_client.get(m_project + QStringLiteral("/sources/") + m_source + QStringLiteral("/export")), 200);
        expect(m_client.remove(m_project + QStringLiteral("/sources/") + text(manual, "id")), 204);
        expect(m_client.remove(m_project + QStringLiteral("/sources/") + nobody), 404);
    }

    void generation()
    {
        const HttpAnswer created = m_client.post(m_project + QStringLiteral("/jobs"),
                                                 {{QStringLiteral("job_type"), QStringLiteral("generation")}, {QStringLiteral("payload"), builtin}});
        expect(created, 200);
        const QString job = api + QStringLiteral("/jobs/") + text(created, "job_id");
        QVERIFY(QTest::qWaitFor([&] { return text(m_client.get(job), "status") == u"completed"; }, 60'000));
        expect(m_client.get(m_project + QStringLiteral("/jobs")), 200);
        expect(m_client.get(m_project + QStringLiteral("/jobs?status=completed")), 200);
        expect(m_client.post(job + QStringLiteral("/cancel")), 409);
        expect(m_client.get(api + QStringLiteral("/jobs/") + nobody), 404);
        for (const char* call :
             {"/regenerate", "/regenerate/stream", "/regenerate-rejected", "/regenerate-rejected/stream", "/generate", "/generate/stream"}) {
            expect(m_client.post(m_project + QLatin1StringView(call), builtin), 200);
        }
        expect(m_client.post(m_project + QStringLiteral("/generate"),
                             {{QStringLiteral("ai_provider"), QStringLiteral("builtin")}, {QStringLiteral("max_short_chars"), -1}}),
               422);
        expect(m_client.post(m_project + QStringLiteral("/generate"), {{QStringLiteral("ai_provider"), QStringLiteral("nobody")}}), 422);
    }

    void review()
    {
        const QString items = m_project + QStringLiteral("/items");
        const QJsonArray list = m_client.get(items).array();
        QVERIFY(list.size() >= 3);
        const QString item = list.at(0).toObject().value(QStringLiteral("id")).toString();
        const QJsonArray ids{item, list.at(1).toObject().value(QStringLiteral("id"))};
        expect(m_client.get(items + QStringLiteral("?status=generated")), 200);
        expect(m_client.get(items + QStringLiteral("?source_id=") + m_source), 200);
        expect(m_client.patch(items + QStringLiteral("/batch"),
                              {{QStringLiteral("item_ids"), ids}, {QStringLiteral("status"), QStringLiteral("approved")}}),
               200);
        expect(m_client.patch(items + QStringLiteral("/batch"),
                              {{QStringLiteral("item_ids"), ids},
                               {QStringLiteral("status"), QStringLiteral("rejected")},
                               {QStringLiteral("base_revisions"), QJsonObject{{item, 1}}}},
                              {{"Idempotency-Key", "one"}}),
               200);
        expect(m_client.patch(items + QStringLiteral("/batch"),
                              {{QStringLiteral("item_ids"), QJsonArray{nobody}}, {QStringLiteral("status"), QStringLiteral("approved")}}),
               404);
        expect(m_client.post(items + QStringLiteral("/exclude"), {{QStringLiteral("item_ids"), ids}}), 200);
        expect(m_client.post(items + QStringLiteral("/restore"), {{QStringLiteral("item_ids"), ids}}), 200);
        const QString one = items + u'/' + item;
        const QJsonObject edit{{QStringLiteral("generated_content"), QJsonObject{{QStringLiteral("description"), QStringLiteral("A lamp of oak.")}}}};
        const HttpAnswer edited = m_client.patch(one, edit);
        expect(edited, 200);
        expect(m_client.patch(one, edit, {{"If-Match", "\"1\""}}), 412);
        expect(m_client.patch(one, {{QStringLiteral("status"), QStringLiteral("synced")}}), 422);
        expect(m_client.patch(items + u'/' + nobody, edit), 404);
        expect(m_client.post(one + QStringLiteral("/regenerate"), builtin), 200);
        expect(m_client.patch(one, {{QStringLiteral("status"), QStringLiteral("approved")}}), 200);
        expect(m_client.get(m_project + QStringLiteral("/export")), 200);
        expect(m_client.get(m_project + QStringLiteral("/export?status_filter=all&search=lamp")), 200);
        expect(m_client.get(m_project + QStringLiteral("/changes?since=0&limit=2")), 200);
        expect(m_client.get(m_project + QStringLiteral("/changes?since=0&limit=1000")), 200);
    }

    void blog()
    {
        const QString templates = api + QStringLiteral("/blog-templates");
        const HttpAnswer model = m_client.post(templates,
                                               {{QStringLiteral("name"), QStringLiteral("Guide")},
                                                {QStringLiteral("tone"), QStringLiteral("friendly")},
                                                {QStringLiteral("structure"), QJsonObject{{QStringLiteral("sections"), QJsonArray()}}}});
        expect(model, 200);
        const QString one = templates + u'/' + text(model, "id");
        expect(m_client.post(templates, {{QStringLiteral("name"), QString()}}), 422);
        expect(m_client.get(templates), 200);
        expect(m_client.get(one), 200);
        expect(m_client.patch(one, {{QStringLiteral("description"), QJsonValue()}, {QStringLiteral("is_default"), true}}), 200);
        const QString posts = m_project + QStringLiteral("/blog-posts");
        const HttpAnswer made = m_client.post(posts,
                                              {{QStringLiteral("post_type"), QStringLiteral("guide")},
                                               {QStringLiteral("topic"), QStringLiteral("Lamps")},
                                               {QStringLiteral("template_id"), text(model, "id")}});
        expect(made, 200);
        const QString post = posts + u'/' + text(made, "id");
        const auto written = [&] { return QTest::qWaitFor([&] { return text(m_client.get(post), "status") == u"draft"; }, 60'000); };
        QVERIFY(written());
        expect(m_client.post(posts, {{QStringLiteral("post_type"), QStringLiteral("guide")}}), 422);
        expect(m_client.get(posts), 200);
        expect(m_client.get(posts + QStringLiteral("?status=draft")), 200);
        expect(m_client.get(posts + QStringLiteral("/analytics")), 200);
        expect(m_client.get(posts + u'/' + nobody), 404);
        expect(m_client.patch(post,
                              {{QStringLiteral("title"), QStringLiteral("Our lamps")},
                               {QStringLiteral("slug"), QJsonValue()},
                               {QStringLiteral("seo_meta"), QJsonObject{{QStringLiteral("title"), QStringLiteral("Lamps")}}}}),
               200);
        expect(m_client.patch(post, {{QStringLiteral("status"), QStringLiteral("published")}}), 422);
        expect(m_client.post(post + QStringLiteral("/regenerate")), 200);
        QVERIFY(written());
        expect(m_client.remove(post), 204);
        expect(m_client.remove(post), 404);
        expect(m_client.remove(one), 204);
    }

    void publishing()
    {
        FakeWordPress site;
        const QString connections = api + QStringLiteral("/blog-connections");
        const QJsonObject request{{QStringLiteral("name"), QStringLiteral("Our blog")},
                                  {QStringLiteral("site_url"), site.address()},
                                  {QStringLiteral("username"), FakeWordPress::user},
                                  {QStringLiteral("app_password"), FakeWordPress::password}};
        const HttpAnswer made = m_client.post(connections, request);
        expect(made, 200);
        const QString id = text(made, "id");
        const QString one = connections + u'/' + id;
        expect(m_client.get(connections), 200);
        expect(m_client.get(one), 200);
        expect(m_client.patch(one, {{QStringLiteral("name"), QStringLiteral("Ours")}, {QStringLiteral("is_active"), true}}), 200);
        expect(m_client.patch(one, {{QStringLiteral("name"), QString()}}), 422);
        expect(m_client.post(one + QStringLiteral("/test")), 200);
        expect(m_client.get(one + QStringLiteral("/categories")), 200);
        expect(m_client.get(one + QStringLiteral("/categories?refresh=true")), 200);
        const QString posts = m_project + QStringLiteral("/blog-posts");
        const QString post = posts + u'/'
            + text(m_client.post(posts, {{QStringLiteral("post_type"), QStringLiteral("guide")}, {QStringLiteral("topic"), QStringLiteral("Lamps")}}),
                   "id");
        QVERIFY(QTest::qWaitFor([&] { return text(m_client.get(post), "status") == u"draft"; }, 60'000));
        expect(m_client.get(post + QStringLiteral("/seo-score")), 200);
        expect(m_client.get(post + QStringLiteral("/seo-score?focus_keyword=lamps")), 200);
        const auto at = [](const char* instant) { return QJsonObject{{QStringLiteral("scheduled_at"), QLatin1StringView(instant)}}; };
        expect(m_client.post(post + QStringLiteral("/schedule"), at("2000-01-01T00:00:00Z")), 422);
        expect(m_client.post(post + QStringLiteral("/schedule"), at("2100-01-01T00:00:00+02:00")), 200);
        expect(m_client.post(post + QStringLiteral("/unschedule")), 200);
        expect(m_client.post(post + QStringLiteral("/publish"), {{QStringLiteral("connection_id"), nobody}}), 404);
        expect(m_client.post(post + QStringLiteral("/publish"), {{QStringLiteral("connection_id"), id}}), 200);
        expect(m_client.get(post), 200);
        expect(m_client.post(post + QStringLiteral("/unpublish")), 200);
        expect(m_client.remove(one), 204);
        expect(m_client.remove(one), 404);
    }

    void stockPhotos()
    {
        const QString keys = api + QStringLiteral("/stock-photo-keys");
        const HttpAnswer made =
            m_client.post(keys, {{QStringLiteral("provider"), QStringLiteral("pexels")}, {QStringLiteral("api_key"), QStringLiteral("a")}});
        expect(made, 200);
        const QString one = keys + u'/' + text(made, "id");
        expect(m_client.get(keys), 200);
        expect(m_client.patch(one, {{QStringLiteral("is_active"), false}}), 200);
        expect(m_client.get(api + QStringLiteral("/stock-photos/search?q=lamp")), 422);
        expect(m_client.remove(one), 204);
        expect(m_client.remove(one), 404);
    }

    void usage()
    {
        expect(m_client.get(api + QStringLiteral("/usage")), 200);
        expect(m_client.get(api + QStringLiteral("/usage?start_date=2026-01-01T00:00:00Z&end_date=2100-01-01T00:00:00Z")), 200);
        expect(m_client.get(api + QStringLiteral("/usage/summary")), 200);
        expect(m_client.get(api + QStringLiteral("/usage/summary?days=7")), 200);
        expect(m_client.get(api + QStringLiteral("/billing/balance")), 200);
    }

    void trash()
    {
        expect(m_client.remove(m_project), 200);
        expect(m_client.get(m_project + QStringLiteral("/items")), 404);
        expect(m_client.get(api + QStringLiteral("/projects?include_deleted=true")), 200);
        expect(m_client.post(m_project + QStringLiteral("/restore")), 200);
        expect(m_client.post(m_project + QStringLiteral("/truncate")), 200);
        expect(m_client.remove(m_project), 200);
        expect(m_client.remove(m_project + QStringLiteral("/permanent")), 204);
        expect(m_client.remove(m_project + QStringLiteral("/permanent")), 404);
    }

    void secondFactorByApp()
    {
        const QString factor = api + QStringLiteral("/auth/2fa");
        expect(m_client.post(factor + QStringLiteral("/setup"), {{QStringLiteral("method"), QStringLiteral("pigeon")}}), 422);
        const HttpAnswer setup = m_client.post(factor + QStringLiteral("/setup"), {{QStringLiteral("method"), QStringLiteral("totp")}});
        expect(setup, 200);
        const QString secret = text(setup, "secret");
        expect(m_client.post(factor + QStringLiteral("/confirm"), {{QStringLiteral("code"), QStringLiteral("wrong")}}), 422);
        const HttpAnswer confirmed = m_client.post(factor + QStringLiteral("/confirm"), {{QStringLiteral("code"), oathtool(secret)}});
        expect(confirmed, 200);
        const HttpAnswer waiting = m_client.login(QStringLiteral("ada@example.com"));
        expect(verify(waiting, QStringLiteral("000000x")), 422);
        expect(verify(waiting, oathtool(secret, {}, 1)), 200);
        const QString backupCode = confirmed.object().value(QStringLiteral("backup_codes")).toArray().at(0).toString();
        expect(m_client.post(factor + QStringLiteral("/disable"), {{QStringLiteral("code"), backupCode}}), 200);
    }

    void secondFactorByMail()
    {
        const QString factor = api + QStringLiteral("/auth/2fa");
        expect(m_client.patch(api + QStringLiteral("/organization"), {{QStringLiteral("enforce_2fa"), true}}), 200);
        const HttpAnswer first = m_client.login(QStringLiteral("bob@example.com"));
        expect(first, 200);
        const QJsonObject step{{QStringLiteral("temp_token"), text(first, "temp_token")}};
        const auto with = [&](const char* key, const QString& value) {
            QJsonObject body = step;
            body.insert(QLatin1StringView(key), value);
            return body;
        };
        expect(m_client.post(factor + QStringLiteral("/setup-with-temp"), with("method", QStringLiteral("email"))), 200);
        const QString code = SmtpSink::codeOf(m_sink.nextMail());
        expect(m_client.post(factor + QStringLiteral("/confirm-with-temp"), with("code", code)), 200);
        const HttpAnswer waiting = m_client.login(QStringLiteral("bob@example.com"));
        expect(waiting, 200);
        (void)m_sink.nextMail();
        expect(m_client.post(factor + QStringLiteral("/resend"), {{QStringLiteral("temp_token"), text(waiting, "temp_token")}}), 200);
        const HttpAnswer verified = verify(waiting, SmtpSink::codeOf(m_sink.nextMail()));
        expect(verified, 200);
        expect(m_client.post(factor + QStringLiteral("/resend"), {{QStringLiteral("temp_token"), QStringLiteral("nonsense")}}), 401);
        expect(m_client.patch(api + QStringLiteral("/organization"), {{QStringLiteral("enforce_2fa"), false}}), 200);
        m_client.setToken(text(verified, "access_token"));
        expect(m_client.patch(api + QStringLiteral("/organization"), {{QStringLiteral("enforce_2fa"), false}}), 403);
        expect(m_client.post(factor + QStringLiteral("/disable/send-code")), 200);
        expect(m_client.post(factor + QStringLiteral("/disable"), {{QStringLiteral("code"), SmtpSink::codeOf(m_sink.nextMail())}}), 200);
    }

private:
    HttpAnswer verify(const HttpAnswer& waiting, const QString& code)
    {
        return m_client.post(api + QStringLiteral("/auth/verify-2fa"),
                             {{QStringLiteral("temp_token"), text(waiting, "temp_token")}, {QStringLiteral("code"), code}});
    }
    static void expect(const HttpAnswer& answer, const QList<int>& statuses)
    {
        QVERIFY2(statuses.contains(answer.status), qPrintable(QString::number(answer.status) + u' ' + QString::fromUtf8(answer.body.left(500))));
    }
    static void expect(const HttpAnswer& answer, int status) { expect(answer, QList<int>{status}); }

    Checked& m_client;
    SmtpSink& m_sink;
    QString m_project;
    QString m_source;
};

/// The operations of the contract that this server answers.
QSet<QString> implemented()
{
    const QByteArray missing = readFile(sourcePath("/tests/data/wire/not_implemented.txt"));
    const QByteArrayList lines = missing.split('\n');
    QSet<QString> result;
    const QJsonObject paths = contract().value(QStringLiteral("paths")).toObject();
    for (const QString& path : paths.keys()) {
        for (const QString& verb : paths.value(path).toObject().keys()) {
            const QString operation = verb.toUpper() + u' ' + path;
            if (path.startsWith(u"/api/v1/") && !lines.contains(operation.toUtf8())) {
                result.insert(operation);
            }
        }
    }
    return result;
}

bool startServer(BackendProcess& server, const SmtpSink& sink)
{
    const QMap<QString, QString> settings{{QStringLiteral("SMTP_HOST"), QStringLiteral("127.0.0.1")},
                                          {QStringLiteral("SMTP_PORT"), QString::number(sink.port())},
                                          {QStringLiteral("SMTP_SECURITY"), QStringLiteral("none")},
                                          {QStringLiteral("SMTP_SENDER"), QStringLiteral("galley@shop.example")},
                                          {QStringLiteral("EMAIL_CODE_RESEND_SECONDS"), QStringLiteral("0")},
                                          {QStringLiteral("OUTGOING_PRIVATE_ADDRESSES"), QStringLiteral("true")},
                                          {QStringLiteral("SIGN_IN_RATE_BURST"), QStringLiteral("1000")}};
    for (auto setting = settings.begin(); setting != settings.end(); ++setting) {
        server.setEnvironment(QStringLiteral("GALLEYD_") + setting.key(), setting.value());
    }
    return server.addUser(QStringLiteral("ada@example.com"), password)
        && server.addUser(QStringLiteral("bob@example.com"), password, QStringLiteral("member")) && server.start();
}

}

void TestContractProxy::theMainJobKeepsToTheContract()
{
    SmtpSink sink;
    QVERIFY2(sink.start(), sink.log());
    BackendProcess server;
    QVERIFY(startServer(server, sink));
    Proxy proxy;
    QVERIFY(proxy.start(sourcePath("/models/wire/openapi.json"), server.address()));
    Checked client(proxy.address());
    Run run(client, sink);
    const QList<void (Run::*)()> steps{&Run::signIn,
                                       &Run::account,
                                       &Run::projects,
                                       &Run::sources,
                                       &Run::generation,
                                       &Run::review,
                                       &Run::blog,
                                       &Run::publishing,
                                       &Run::stockPhotos,
                                       &Run::usage,
                                       &Run::trash,
                                       &Run::secondFactorByApp,
                                       &Run::secondFactorByMail};
    ServerEvents events;
    for (const auto step : steps) {
        (run.*step)();
        if (step == &Run::signIn) {
            events.listen(server.address(), client.token());
        }
        if (QTest::currentTestFailed()) {
            break;
        }
    }
    for (const QString& violation : client.violations()) {
        std::printf("%s\n", qPrintable(violation));
    }
    std::printf("%d operations checked, %d violations\n", static_cast<int>(client.operations().size()), static_cast<int>(client.violations().size()));
    std::fflush(stdout);
    QVERIFY(client.violations().isEmpty());
    for (const QByteArray& lines : {client.events(), events.lines()}) {
        QVERIFY(lines.count('\n') > 5);
        QCOMPARE(checkEvents(lines), QStringLiteral("%1 events checked").arg(lines.count('\n')));
    }
    QSet<QString> unchecked = implemented() - client.operations();
    unchecked.remove(QStringLiteral("GET /api/v1/events"));
    QCOMPARE(QStringList(unchecked.begin(), unchecked.end()).join(u'\n'), QString());
}

void TestContractProxy::violationsAreSeen()
{
    // A contract that asks for one field more, for a number where a text is, and for another status.
    QJsonObject changed = contract();
    QJsonObject components = changed.value(QStringLiteral("components")).toObject();
    QJsonObject schemas = components.value(QStringLiteral("schemas")).toObject();
    QJsonObject user = schemas.value(QStringLiteral("User")).toObject();
    QJsonArray required = user.value(QStringLiteral("required")).toArray();
    required.append(QStringLiteral("shoe_size"));
    user.insert(QStringLiteral("required"), required);
    schemas.insert(QStringLiteral("User"), user);
    QJsonObject organization = schemas.value(QStringLiteral("Organization")).toObject();
    QJsonObject properties = organization.value(QStringLiteral("properties")).toObject();
    properties.insert(QStringLiteral("name"), QJsonObject{{QStringLiteral("type"), QStringLiteral("integer")}});
    organization.insert(QStringLiteral("properties"), properties);
    schemas.insert(QStringLiteral("Organization"), organization);
    components.insert(QStringLiteral("schemas"), schemas);
    changed.insert(QStringLiteral("components"), components);
    QJsonObject paths = changed.value(QStringLiteral("paths")).toObject();
    const QString balance = api + QStringLiteral("/billing/balance");
    QJsonObject operations = paths.value(balance).toObject();
    QJsonObject get = operations.value(QStringLiteral("get")).toObject();
    QJsonObject responses = get.value(QStringLiteral("responses")).toObject();
    responses.insert(QStringLiteral("299"), responses.take(QStringLiteral("200")));
    get.insert(QStringLiteral("responses"), responses);
    operations.insert(QStringLiteral("get"), get);
    paths.insert(balance, operations);
    changed.insert(QStringLiteral("paths"), paths);
    QTemporaryDir directory;
    QFile file(directory.filePath(QStringLiteral("openapi.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(changed).toJson());
    file.close();

    SmtpSink sink;
    QVERIFY2(sink.start(), sink.log());
    BackendProcess server;
    QVERIFY(startServer(server, sink));
    Proxy proxy;
    QVERIFY(proxy.start(file.fileName(), server.address()));
    Checked client(proxy.address());
    client.setToken(text(client.login(QStringLiteral("ada@example.com")), "access_token"));
    QCOMPARE(client.violations(), QStringList());
    client.get(api + QStringLiteral("/users/me"));
    QVERIFY2(client.violations().join(u'\n').contains(QStringLiteral("shoe_size")), qPrintable(client.violations().join(u'\n')));
    const qsizetype before = client.violations().size();
    client.get(api + QStringLiteral("/organization"));
    QCOMPARE(client.violations().size(), before + 1);
    // An answer that nobody described.
    client.get(api + QStringLiteral("/billing/balance"));
    QCOMPARE(client.violations().size(), before + 2);
    // An event of a kind that does not exist.
    const QString events = checkEvents("ServerEvent\t{\"type\":\"job_changed\"}\nServerEvent\t{\"type\":\"job_changes\"}\n");
    QVERIFY2(events.startsWith(QStringLiteral("ServerEvent: data/type must be equal to one of the allowed values")), qPrintable(events));
}

QTEST_GUILESS_MAIN(TestContractProxy)
#include "tst_contractproxy.moc"

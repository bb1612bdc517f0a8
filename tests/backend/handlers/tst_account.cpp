#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

#include "tests/support/testserver.h"

using namespace galley;
using namespace galley::tests;

class TestAccount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_server = std::make_unique<TestServer>(); }

    void tellsItsHealth();
    void tellsItsContractAndCapabilities();
    void listsWhatCanBeChosen();
    void changesTheOrganization();
    void refusesBadOrganizations();
    void leavesAdministrationToAdmins();
    void keepsTones();
    void changesTheProfile();
    void doesAKeyOnce();
    void refusesAKeyForAnotherRequest();
    void forgetsKeysAfterTwoDays();
    void keepsOrganizationsApart();
    void streamsEvents();

private:
    std::unique_ptr<TestServer> m_server;
};

namespace {

const QString api = QStringLiteral("/api/v1");
const QString toneId = QStringLiteral("01890a5d-ac96-774b-bcce-b302099a8057");

QJsonObject tone(const QString& id, const QString& name = QStringLiteral("Sea dog"))
{
    return {{QStringLiteral("id"), id}, {QStringLiteral("name"), name}, {QStringLiteral("system_prompt"), QStringLiteral("Write like a sailor.")}};
}

QStringList idsOf(const HttpAnswer& answer)
{
    QStringList ids;
    for (const QJsonValue& entry : answer.array()) {
        ids.append(entry.toObject().value(QStringLiteral("id")).toString());
    }
    return ids;
}

}

void TestAccount::tellsItsHealth()
{
    const HttpAnswer answer = m_server->anonymous()->get(QStringLiteral("/health"));
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.object().value(QStringLiteral("status")).toString(), QStringLiteral("ok"));
}

void TestAccount::tellsItsContractAndCapabilities()
{
    const HttpAnswer contract = m_server->anonymous()->get(QStringLiteral("/openapi.json"));
    QCOMPARE(contract.status, 200);
    QVERIFY(contract.object().value(QStringLiteral("paths")).toObject().contains(QStringLiteral("/api/v1/auth/login")));
    QCOMPARE(m_server->anonymous()->get(api + QStringLiteral("/capabilities")).status, 401);
    const HttpAnswer capabilities = m_server->client->get(api + QStringLiteral("/capabilities"));
    QVERIFY(capabilities.object().value(QStringLiteral("extensions")).toArray().contains(QStringLiteral("idempotency")));
}

void TestAccount::listsWhatCanBeChosen()
{
    QVERIFY(idsOf(m_server->client->get(api + QStringLiteral("/config/ai-providers"))).contains(QStringLiteral("builtin")));
    QCOMPARE(idsOf(m_server->client->get(api + QStringLiteral("/config/platforms"))),
             (QStringList{QStringLiteral("woocommerce"), QStringLiteral("shopify"), QStringLiteral("magento2")}));
    QCOMPARE(idsOf(m_server->client->get(api + QStringLiteral("/config/languages"))),
             (QStringList{QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("fr"), QStringLiteral("es")}));
    QVERIFY(idsOf(m_server->client->get(api + QStringLiteral("/config/tones"))).contains(QStringLiteral("professional")));
    QVERIFY(idsOf(m_server->client->get(api + QStringLiteral("/config/content-types"))).contains(QStringLiteral("product")));
}

void TestAccount::changesTheOrganization()
{
    const QJsonObject settings{{QStringLiteral("anything"), QJsonArray{1, QStringLiteral("two")}}};
    const HttpAnswer changed = m_server->client->patch(
        api + QStringLiteral("/organization"),
        {{QStringLiteral("address"), QStringLiteral("Harbour 1")}, {QStringLiteral("settings"), settings}, {QStringLiteral("tax_id"), QJsonValue()}});
    QCOMPARE(changed.status, 200);
    const QJsonObject organization = m_server->client->get(api + QStringLiteral("/organization")).object();
    QCOMPARE(organization.value(QStringLiteral("address")).toString(), QStringLiteral("Harbour 1"));
    QCOMPARE(organization.value(QStringLiteral("settings")).toObject(), settings);
    QCOMPARE(organization.value(QStringLiteral("name")).toString(), QStringLiteral("Test shop"));
    QCOMPARE(organization.value(QStringLiteral("slug")).toString(), QStringLiteral("test-shop"));
}

void TestAccount::refusesBadOrganizations()
{
    const HttpAnswer nameless = m_server->client->patch(api + QStringLiteral("/organization"), {{QStringLiteral("name"), QStringLiteral(" ")}});
    QCOMPARE(nameless.status, 422);
    QCOMPARE(nameless.location(), QStringLiteral("body.name"));
    QCOMPARE(m_server->client->patch(api + QStringLiteral("/organization"), {{QStringLiteral("settings"), 7}}).location(),
             QStringLiteral("body.settings"));
    QCOMPARE(m_server->client->patch(api + QStringLiteral("/organization"), {{QStringLiteral("billing_email"), QStringLiteral("nobody")}}).status,
             422);
}

void TestAccount::leavesAdministrationToAdmins()
{
    m_server->addUser(QStringLiteral("mem@example.com"), QStringLiteral("Test shop"), Role::Member);
    auto member = m_server->signedIn(QStringLiteral("mem@example.com"));
    QCOMPARE(member->get(api + QStringLiteral("/organization")).status, 200);
    QCOMPARE(member->patch(api + QStringLiteral("/organization"), {{QStringLiteral("name"), QStringLiteral("Mine")}}).status, 403);
    QCOMPARE(member->post(api + QStringLiteral("/organization/tones"), tone(toneId)).status, 403);
    QCOMPARE(member->patch(api + QStringLiteral("/users/me"), {{QStringLiteral("role"), QStringLiteral("admin")}}).status, 403);
    QCOMPARE(member->patch(api + QStringLiteral("/users/me"), {{QStringLiteral("email"), QStringLiteral("new@example.com")}}).status, 403);
}

void TestAccount::keepsTones()
{
    const QString tones = api + QStringLiteral("/organization/tones");
    QCOMPARE(m_server->client->post(tones, tone(QStringLiteral("no-uuid"))).location(), QStringLiteral("body.id"));
    QCOMPARE(m_server->client->post(tones, tone(toneId)).status, 200);
    QCOMPARE(m_server->client->post(tones, tone(toneId)).status, 422);
    QCOMPARE(idsOf(m_server->client->get(tones)), QStringList{toneId});
    QVERIFY(idsOf(m_server->client->get(api + QStringLiteral("/config/tones"))).contains(toneId));
    QCOMPARE(m_server->client->remove(tones + u'/' + toneId).status, 200);
    QCOMPARE(m_server->client->remove(tones + u'/' + toneId).status, 404);
}

void TestAccount::changesTheProfile()
{
    const HttpAnswer changed = m_server->client->patch(
        api + QStringLiteral("/users/me"), {{QStringLiteral("first_name"), QStringLiteral("Ada")}, {QStringLiteral("last_name"), QJsonValue()}});
    QCOMPARE(changed.status, 200);
    QCOMPARE(changed.object().value(QStringLiteral("first_name")).toString(), QStringLiteral("Ada"));
    QVERIFY(changed.object().value(QStringLiteral("last_name")).isNull());
    QVERIFY(changed.object().value(QStringLiteral("organization")).isObject());
    m_server->addUser(QStringLiteral("taken@example.com"));
    QCOMPARE(m_server->client->patch(api + QStringLiteral("/users/me"), {{QStringLiteral("email"), QStringLiteral("Taken@example.com")}}).status,
             422);
}

void TestAccount::doesAKeyOnce()
{
    const QString tones = api + QStringLiteral("/organization/tones");
    const QString id = QStringLiteral("01890a5d-ac96-774b-bcce-b302099a8058");
    const HttpClient::Headers key{{"Idempotency-Key", "one"}};
    const HttpAnswer first = m_server->client->post(tones, tone(id), key);
    const HttpAnswer second = m_server->client->post(tones, tone(id), key);
    QCOMPARE(first.status, 200);
    QCOMPARE(second.status, 200);
    QCOMPARE(second.body, first.body);
    QCOMPARE(second.headers.value("idempotency-replayed"), QByteArray("true"));
    QCOMPARE(m_server->client->post(tones, tone(id)).status, 422);
    // The two-phase routes remember as well: the second call would otherwise give another name.
    const HttpClient::Headers other{{"Idempotency-Key", "two"}};
    const QJsonObject name{{QStringLiteral("first_name"), QStringLiteral("Grace")}};
    QCOMPARE(m_server->client->patch(api + QStringLiteral("/users/me"), name, other).status, 200);
    QCOMPARE(m_server->client->patch(api + QStringLiteral("/users/me"), {{QStringLiteral("first_name"), QStringLiteral("Ada")}}).status, 200);
    QCOMPARE(m_server->client->patch(api + QStringLiteral("/users/me"), name, other).status, 200);
    QCOMPARE(m_server->client->get(api + QStringLiteral("/users/me")).object().value(QStringLiteral("first_name")).toString(), QStringLiteral("Ada"));
}

void TestAccount::refusesAKeyForAnotherRequest()
{
    const HttpClient::Headers key{{"Idempotency-Key", "three"}};
    const QString path = api + QStringLiteral("/organization");
    QCOMPARE(m_server->client->patch(path, {{QStringLiteral("address"), QStringLiteral("A")}}, key).status, 200);
    const HttpAnswer other = m_server->client->patch(path, {{QStringLiteral("address"), QStringLiteral("B")}}, key);
    QCOMPARE(other.status, 422);
    QCOMPARE(other.location(), QStringLiteral("header.Idempotency-Key"));
    // A request that was refused is not remembered.
    const HttpClient::Headers fresh{{"Idempotency-Key", "four"}};
    QCOMPARE(m_server->client->patch(path, {{QStringLiteral("name"), QString()}}, fresh).status, 422);
    QCOMPARE(m_server->client->patch(path, {{QStringLiteral("address"), QStringLiteral("C")}}, fresh).status, 200);
    // Keys belong to a person.
    auto taken = m_server->signedIn(QStringLiteral("mem@example.com"));
    QCOMPARE(taken->patch(api + QStringLiteral("/users/me"), {{QStringLiteral("first_name"), QStringLiteral("M")}}, key).status, 200);
}

void TestAccount::forgetsKeysAfterTwoDays()
{
    const auto count = [&] {
        return m_server->server->database().reader().value(QStringLiteral("SELECT count(*) FROM idempotent_answers")).value().toInt();
    };
    QVERIFY(count() > 0);
    m_server->clock->advance(std::chrono::hours(47));
    m_server->server->prune();
    QVERIFY(count() > 0);
    m_server->clock->advance(std::chrono::hours(2));
    m_server->server->prune();
    QCOMPARE(count(), 0);
    m_server->client = m_server->signedIn(QStringLiteral("ada@example.com"));
}

void TestAccount::keepsOrganizationsApart()
{
    m_server->addUser(QStringLiteral("eve@example.com"), QStringLiteral("Other shop"));
    auto eve = m_server->signedIn(QStringLiteral("eve@example.com"));
    const QString tones = api + QStringLiteral("/organization/tones");
    QCOMPARE(m_server->client->post(tones, tone(toneId)).status, 200);
    QVERIFY(idsOf(eve->get(tones)).isEmpty());
    QCOMPARE(eve->remove(tones + u'/' + toneId).status, 404);
    QVERIFY(!idsOf(eve->get(api + QStringLiteral("/config/tones"))).contains(toneId));
    QCOMPARE(eve->post(tones, tone(toneId, QStringLiteral("Eve's"))).status, 200);
    QCOMPARE(idsOf(m_server->client->get(tones)).size(), 2);
    QCOMPARE(eve->get(api + QStringLiteral("/organization")).object().value(QStringLiteral("name")).toString(), QStringLiteral("Other shop"));
}

void TestAccount::streamsEvents()
{
    QNetworkAccessManager network;
    QNetworkRequest request{QUrl(m_server->baseUrl() + api + QStringLiteral("/events"))};
    request.setRawHeader("Authorization", "Bearer " + m_server->client->token().toLatin1());
    const std::unique_ptr<QNetworkReply> reply(network.get(request));
    QSignalSpy headers(reply.get(), &QNetworkReply::metaDataChanged);
    QVERIFY(headers.wait());
    QCOMPARE(reply->header(QNetworkRequest::ContentTypeHeader).toString().section(u';', 0, 0), QStringLiteral("text/event-stream"));
    const ProjectId project = ProjectId::make();
    wire::ServerEvent event;
    event.type = QStringLiteral("project");
    event.projectId = project;
    m_server->server->events().publish(OrganizationId::make(), event);
    m_server->server->events().publish(m_server->admin.organizationKey, event);
    QByteArray received;
    QTRY_VERIFY((received += reply->readAll()).contains(project.bytes()));
    QCOMPARE(received.count("data:"), 1);
    m_server->server->stop();
    QTRY_VERIFY(reply->isFinished());
}

QTEST_GUILESS_MAIN(TestAccount)
#include "tst_account.moc"

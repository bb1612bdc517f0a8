#include <QTest>
#include <QUrlQuery>
#include <array>
#include <liboath/oath.h>

#include "tests/support/testserver.h"

using namespace galley;
using namespace galley::tests;

class TestAuth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_server = std::make_unique<TestServer>(); }
    void cleanup() { m_server.reset(); }

    void signsIn();
    void saysTheSameForWrongPasswordAndUnknownAccount();
    void refusesBadRequests();
    void wantsAToken();
    void expiresAndRefreshes();
    void refusesToRefreshLongAfter();
    void endsOtherSessionsWithANewPassword();
    void endsSessionsOfInactivePeople();
    void locksAnAccount();
    void locksAnAddress();
    void setsUpTotp();
    void acceptsACodeOnce();
    void acceptsABackupCodeOnce();
    void limitsTheTriesOfASignIn();
    void sendsCodesByEmail();
    void forgetsEmailCodes();
    void saysWhenNoMailCanBeSent();
    void enforcesASecondFactor();
    void turnsItOff();
    void keepsTokensApart();
    void keepsSessionsOverARestart();
    void hasALocalWorkspace();

private:
    HttpAnswer login(HttpClient& client, const QString& password = TestServer::password, const QString& email = QStringLiteral("ada@example.com"));
    QString code(const QString& secret, int stepsFromNow = 0);
    /// Turns TOTP on for ada; the secret and the backup codes are handed back.
    QString turnTotpOn(QStringList* backupCodes = nullptr);
    void advance(std::chrono::seconds time) { m_server->clock->advance(time); }

    std::unique_ptr<TestServer> m_server;
};

namespace {

const QString api = QStringLiteral("/api/v1");

QString text(const HttpAnswer& answer, const char* key)
{
    return answer.object().value(QLatin1String(key)).toString();
}

bool flag(const HttpAnswer& answer, const char* key)
{
    return answer.object().value(QLatin1String(key)).toBool();
}

}

HttpAnswer TestAuth::login(HttpClient& client, const QString& password, const QString& email)
{
    return client.post(api + QStringLiteral("/auth/login"), {{QStringLiteral("email"), email}, {QStringLiteral("password"), password}});
}

QString TestAuth::code(const QString& secret, int stepsFromNow)
{
    const QByteArray base32 = secret.toLatin1();
    char* raw = nullptr;
    std::size_t size = 0;
    oath_base32_decode(base32.constData(), static_cast<std::size_t>(base32.size()), &raw, &size);
    std::array<char, 7> digits{};
    oath_totp_generate(raw, size, m_server->clock->now().toSecsSinceEpoch() + 30 * stepsFromNow, 30, 0, 6, digits.data());
    free(raw);
    return QString::fromLatin1(digits.data());
}

QString TestAuth::turnTotpOn(QStringList* backupCodes)
{
    const HttpAnswer setup = m_server->client->post(api + QStringLiteral("/auth/2fa/setup"), {{QStringLiteral("method"), QStringLiteral("totp")}});
    const QString secret = text(setup, "secret");
    const HttpAnswer confirmed = m_server->client->post(api + QStringLiteral("/auth/2fa/confirm"), {{QStringLiteral("code"), code(secret)}});
    if (backupCodes != nullptr) {
        for (const QJsonValue& backupCode : confirmed.object().value(QStringLiteral("backup_codes")).toArray()) {
            backupCodes->append(backupCode.toString());
        }
    }
    return confirmed.status == 200 ? secret : QString();
}

void TestAuth::signsIn()
{
    auto client = m_server->anonymous();
    const HttpAnswer answer = login(*client, TestServer::password, QStringLiteral(" Ada@Example.COM "));
    QCOMPARE(answer.status, 200);
    QCOMPARE(text(answer, "token_type"), QStringLiteral("bearer"));
    QVERIFY(answer.object().value(QStringLiteral("temp_token")).isNull());
    client->setToken(text(answer, "access_token"));
    const HttpAnswer me = client->get(api + QStringLiteral("/users/me"));
    QCOMPARE(me.status, 200);
    QCOMPARE(text(me, "email"), QStringLiteral("ada@example.com"));
    QCOMPARE(text(me, "role"), QStringLiteral("admin"));
    QVERIFY(!me.body.contains("argon2"));
}

void TestAuth::saysTheSameForWrongPasswordAndUnknownAccount()
{
    auto client = m_server->anonymous();
    const HttpAnswer wrong = login(*client, QStringLiteral("wrong password"));
    const HttpAnswer unknown = login(*client, QStringLiteral("wrong password"), QStringLiteral("nobody@example.com"));
    QCOMPARE(wrong.status, 401);
    QCOMPARE(wrong.headers.value("www-authenticate"), QByteArray("Bearer"));
    QCOMPARE(unknown.status, wrong.status);
    QCOMPARE(unknown.body, wrong.body);
}

void TestAuth::refusesBadRequests()
{
    auto client = m_server->anonymous();
    const HttpAnswer missing = client->post(api + QStringLiteral("/auth/login"), {{QStringLiteral("email"), QStringLiteral("x")}});
    QCOMPARE(missing.status, 422);
    QCOMPARE(missing.location(), QStringLiteral("body.password"));
    const HttpAnswer broken = client->send("POST", api + QStringLiteral("/auth/login"), "{");
    QCOMPARE(broken.status, 422);
    QCOMPARE(client->get(api + QStringLiteral("/auth/login")).status, 405);
    QCOMPARE(client->get(api + QStringLiteral("/nothing")).status, 404);
}

void TestAuth::wantsAToken()
{
    auto client = m_server->anonymous();
    const QString me = api + QStringLiteral("/users/me");
    QCOMPARE(client->get(me).status, 401);
    for (const char* token : {"x", "eyJhbGciOiJub25lIiwidHlwIjoiSldUIn0.eyJzdWIiOiJ4In0.", "a.b.c"}) {
        client->setToken(QString::fromLatin1(token));
        QCOMPARE(client->get(me).status, 401);
    }
    QString forged = m_server->client->token();
    forged[forged.size() - 5] = forged[forged.size() - 5] == u'A' ? u'B' : u'A';
    client->setToken(forged);
    QCOMPARE(client->get(me).status, 401);
}

void TestAuth::expiresAndRefreshes()
{
    HttpClient& client = *m_server->client;
    const QString me = api + QStringLiteral("/users/me");
    QCOMPARE(client.get(me).status, 200);
    advance(std::chrono::minutes(31));
    QCOMPARE(client.get(me).status, 401);
    const HttpAnswer refreshed = client.send("POST", api + QStringLiteral("/auth/refresh"));
    QCOMPARE(refreshed.status, 200);
    client.setToken(text(refreshed, "access_token"));
    QCOMPARE(client.get(me).status, 200);
    QCOMPARE(m_server->anonymous()->send("POST", api + QStringLiteral("/auth/refresh")).status, 401);
}

void TestAuth::refusesToRefreshLongAfter()
{
    advance(std::chrono::hours(24 * 15));
    QCOMPARE(m_server->client->send("POST", api + QStringLiteral("/auth/refresh")).status, 401);
}

void TestAuth::endsOtherSessionsWithANewPassword()
{
    auto other = m_server->signedIn(QStringLiteral("ada@example.com"));
    const QString me = api + QStringLiteral("/users/me");
    QCOMPARE(other->get(me).status, 200);
    QCOMPARE(m_server->client->patch(me, {{QStringLiteral("password"), QStringLiteral("short")}}).status, 422);
    QCOMPARE(m_server->client->patch(me, {{QStringLiteral("password"), QStringLiteral("a new password")}}).status, 200);
    QCOMPARE(m_server->client->get(me).status, 200);
    QCOMPARE(other->get(me).status, 401);
    QCOMPARE(other->send("POST", api + QStringLiteral("/auth/refresh")).status, 401);
    QCOMPARE(login(*other).status, 401);
    QCOMPARE(login(*other, QStringLiteral("a new password")).status, 200);
}

void TestAuth::endsSessionsOfInactivePeople()
{
    const QString me = api + QStringLiteral("/users/me");
    QCOMPARE(m_server->client->get(me).status, 200);
    QVERIFY(m_server->server->database().write([&](storage::Database& database) {
        return database.execute(QStringLiteral("UPDATE users SET is_active = 0 WHERE id = ?"), {m_server->admin.userKey});
    }));
    // What was found out about a token is remembered for a few seconds at most.
    advance(std::chrono::seconds(6));
    QCOMPARE(m_server->client->get(me).status, 401);
    auto client = m_server->anonymous();
    QCOMPARE(login(*client).status, 401);
}

void TestAuth::locksAnAccount()
{
    auto client = m_server->anonymous();
    for (int attempt = 0; attempt < 5; ++attempt) {
        QCOMPARE(login(*client, QStringLiteral("wrong password")).status, 401);
    }
    const HttpAnswer locked = login(*client);
    QCOMPARE(locked.status, 429);
    QCOMPARE(locked.headers.value("retry-after"), QByteArray("30"));
    advance(std::chrono::seconds(31));
    QCOMPARE(login(*client, QStringLiteral("wrong password")).status, 401);
    QCOMPARE(login(*client).headers.value("retry-after"), QByteArray("60"));
    advance(std::chrono::seconds(61));
    QCOMPARE(login(*client).status, 200);
    QCOMPARE(login(*client, QStringLiteral("wrong password")).status, 401);
    QCOMPARE(login(*client).status, 200);
}

void TestAuth::locksAnAddress()
{
    auto client = m_server->anonymous();
    for (int attempt = 0; attempt < 20; ++attempt) {
        QCOMPARE(login(*client, QStringLiteral("wrong password"), QStringLiteral("nobody%1@example.com").arg(attempt)).status, 401);
    }
    QCOMPARE(login(*client).status, 429);
    advance(std::chrono::seconds(31));
    QCOMPARE(login(*client).status, 200);
}

void TestAuth::setsUpTotp()
{
    HttpClient& client = *m_server->client;
    const HttpAnswer unknown = client.post(api + QStringLiteral("/auth/2fa/setup"), {{QStringLiteral("method"), QStringLiteral("sms")}});
    QCOMPARE(unknown.status, 422);
    QCOMPARE(unknown.location(), QStringLiteral("body.method"));
    const HttpAnswer setup = client.post(api + QStringLiteral("/auth/2fa/setup"), {{QStringLiteral("method"), QStringLiteral("totp")}});
    QCOMPARE(setup.status, 200);
    const QUrl uri(text(setup, "otpauth_uri"));
    QCOMPARE(uri.scheme(), QStringLiteral("otpauth"));
    QCOMPARE(QUrlQuery(uri).queryItemValue(QStringLiteral("issuer")), QStringLiteral("Galley"));
    QCOMPARE(QUrlQuery(uri).queryItemValue(QStringLiteral("secret")), text(setup, "secret"));

    const HttpAnswer wrong = client.post(api + QStringLiteral("/auth/2fa/confirm"), {{QStringLiteral("code"), QStringLiteral("abcdef")}});
    QCOMPARE(wrong.status, 422);
    QCOMPARE(wrong.location(), QStringLiteral("body.code"));
    auto other = m_server->anonymous();
    QVERIFY(!flag(login(*other), "two_factor_required"));
    const HttpAnswer confirmed = client.post(api + QStringLiteral("/auth/2fa/confirm"), {{QStringLiteral("code"), code(text(setup, "secret"))}});
    QCOMPARE(confirmed.status, 200);
    QCOMPARE(confirmed.object().value(QStringLiteral("backup_codes")).toArray().size(), 10);
    QVERIFY(flag(client.get(api + QStringLiteral("/users/me")), "two_factor_enabled"));
    QCOMPARE(client.post(api + QStringLiteral("/auth/2fa/setup"), {{QStringLiteral("method"), QStringLiteral("totp")}}).status, 422);
}

void TestAuth::acceptsACodeOnce()
{
    const QString secret = turnTotpOn();
    QVERIFY(!secret.isEmpty());
    advance(std::chrono::seconds(60));
    auto client = m_server->anonymous();
    const auto verify = [&](const QString& given) {
        const HttpAnswer first = login(*client);
        return client->post(api + QStringLiteral("/auth/verify-2fa"),
                            {{QStringLiteral("temp_token"), text(first, "temp_token")}, {QStringLiteral("code"), given}});
    };
    const HttpAnswer first = login(*client);
    QVERIFY(flag(first, "two_factor_required"));
    QCOMPARE(text(first, "two_factor_method"), QStringLiteral("totp"));
    QVERIFY(first.object().value(QStringLiteral("access_token")).isNull());

    QCOMPARE(verify(code(secret, -3)).status, 422);
    const QString late = code(secret, -1);
    const QString now = code(secret);
    QCOMPARE(verify(late.left(3) + u' ' + late.mid(3)).status, 200);
    QCOMPARE(verify(now).status, 200);
    QCOMPARE(verify(now).status, 422);
    QCOMPARE(verify(late).status, 422);
    QCOMPARE(verify(code(secret, 1)).status, 200);
}

void TestAuth::acceptsABackupCodeOnce()
{
    QStringList codes;
    QVERIFY(!turnTotpOn(&codes).isEmpty());
    auto client = m_server->anonymous();
    const auto verify = [&](const QString& given) {
        const HttpAnswer first = login(*client);
        return client
            ->post(api + QStringLiteral("/auth/verify-2fa"),
                   {{QStringLiteral("temp_token"), text(first, "temp_token")}, {QStringLiteral("code"), given}})
            .status;
    };
    QCOMPARE(verify(codes.at(3).toLower()), 200);
    QCOMPARE(verify(codes.at(3)), 422);
    QCOMPARE(verify(codes.at(4)), 200);
}

void TestAuth::limitsTheTriesOfASignIn()
{
    m_server = std::make_unique<TestServer>(TestServer::Options{{{QStringLiteral("sign_in_failures_per_account"), QStringLiteral("1000")},
                                                                 {QStringLiteral("sign_in_failures_per_address"), QStringLiteral("1000")}}});
    const QString secret = turnTotpOn();
    advance(std::chrono::seconds(60));
    auto client = m_server->anonymous();
    const QString token = text(login(*client), "temp_token");
    const auto verify = [&](const QString& given) {
        return client->post(api + QStringLiteral("/auth/verify-2fa"), {{QStringLiteral("temp_token"), token}, {QStringLiteral("code"), given}})
            .status;
    };
    for (int attempt = 0; attempt < 5; ++attempt) {
        QCOMPARE(verify(QStringLiteral("wrong")), 422);
    }
    QCOMPARE(verify(code(secret)), 401);
    const QString second = text(login(*client), "temp_token");
    advance(std::chrono::minutes(11));
    QCOMPARE(client->post(api + QStringLiteral("/auth/verify-2fa"), {{QStringLiteral("temp_token"), second}, {QStringLiteral("code"), code(secret)}})
                 .status,
             401);
}

void TestAuth::sendsCodesByEmail()
{
    HttpClient& client = *m_server->client;
    const HttpAnswer setup = client.post(api + QStringLiteral("/auth/2fa/setup"), {{QStringLiteral("method"), QStringLiteral("email")}});
    QCOMPARE(setup.status, 200);
    QVERIFY(setup.object().value(QStringLiteral("secret")).isNull());
    QCOMPARE(m_server->mailer->mails().size(), 1);
    QCOMPARE(m_server->mailer->mails().first().to, QStringLiteral("ada@example.com"));
    QCOMPARE(client.post(api + QStringLiteral("/auth/2fa/confirm"), {{QStringLiteral("code"), m_server->mailer->newestCode()}}).status, 200);

    auto other = m_server->anonymous();
    const QString token = text(login(*other), "temp_token");
    QCOMPARE(m_server->mailer->mails().size(), 2);
    const QString firstCode = m_server->mailer->newestCode();
    const HttpAnswer tooSoon = other->post(api + QStringLiteral("/auth/2fa/resend"), {{QStringLiteral("temp_token"), token}});
    QCOMPARE(tooSoon.status, 429);
    advance(std::chrono::seconds(31));
    QCOMPARE(other->post(api + QStringLiteral("/auth/2fa/resend"), {{QStringLiteral("temp_token"), token}}).status, 200);
    const QString secondCode = m_server->mailer->newestCode();
    const auto verify = [&](const QString& given) {
        return other->post(api + QStringLiteral("/auth/verify-2fa"), {{QStringLiteral("temp_token"), token}, {QStringLiteral("code"), given}}).status;
    };
    if (firstCode != secondCode) {
        QCOMPARE(verify(firstCode), 422);
    }
    QCOMPARE(verify(secondCode), 200);
    QCOMPARE(verify(secondCode), 401);
}

void TestAuth::forgetsEmailCodes()
{
    HttpClient& client = *m_server->client;
    QCOMPARE(client.post(api + QStringLiteral("/auth/2fa/setup"), {{QStringLiteral("method"), QStringLiteral("email")}}).status, 200);
    advance(std::chrono::minutes(11));
    QCOMPARE(client.post(api + QStringLiteral("/auth/2fa/confirm"), {{QStringLiteral("code"), m_server->mailer->newestCode()}}).status, 422);
}

void TestAuth::saysWhenNoMailCanBeSent()
{
    m_server->mailer->failWith({ErrorCode::Unavailable, QStringLiteral("no mail server is configured")});
    const HttpAnswer setup = m_server->client->post(api + QStringLiteral("/auth/2fa/setup"), {{QStringLiteral("method"), QStringLiteral("email")}});
    QCOMPARE(setup.status, 503);
    QVERIFY(setup.detail().contains(QStringLiteral("no mail server is configured")));
}

void TestAuth::enforcesASecondFactor()
{
    m_server->addUser(QStringLiteral("bob@example.com"), QStringLiteral("Test shop"), Role::Member);
    QCOMPARE(m_server->client->patch(api + QStringLiteral("/organization"), {{QStringLiteral("enforce_2fa"), true}}).status, 200);
    auto client = m_server->anonymous();
    const HttpAnswer first = login(*client, TestServer::password, QStringLiteral("bob@example.com"));
    QCOMPARE(first.status, 200);
    QVERIFY(flag(first, "two_factor_setup_required"));
    QVERIFY(!flag(first, "two_factor_required"));
    QVERIFY(first.object().value(QStringLiteral("access_token")).isNull());
    const QString token = text(first, "temp_token");
    // This token is no second step yet.
    QCOMPARE(client
                 ->post(api + QStringLiteral("/auth/verify-2fa"),
                        {{QStringLiteral("temp_token"), token}, {QStringLiteral("code"), QStringLiteral("123456")}})
                 .status,
             401);

    const HttpAnswer setup = client->post(api + QStringLiteral("/auth/2fa/setup-with-temp"),
                                          {{QStringLiteral("temp_token"), token}, {QStringLiteral("method"), QStringLiteral("totp")}});
    QCOMPARE(setup.status, 200);
    const QString secret = text(setup, "secret");
    const HttpAnswer confirmed = client->post(api + QStringLiteral("/auth/2fa/confirm-with-temp"),
                                              {{QStringLiteral("temp_token"), token}, {QStringLiteral("code"), code(secret)}});
    QCOMPARE(confirmed.status, 200);
    QCOMPARE(confirmed.object().value(QStringLiteral("backup_codes")).toArray().size(), 10);
    advance(std::chrono::seconds(30));
    const HttpAnswer verified =
        client->post(api + QStringLiteral("/auth/verify-2fa"), {{QStringLiteral("temp_token"), token}, {QStringLiteral("code"), code(secret)}});
    QCOMPARE(verified.status, 200);
    client->setToken(text(verified, "access_token"));
    QCOMPARE(client->get(api + QStringLiteral("/users/me")).status, 200);
    advance(std::chrono::seconds(30));
    QCOMPARE(client->post(api + QStringLiteral("/auth/2fa/disable"), {{QStringLiteral("code"), code(secret)}}).status, 403);
}

void TestAuth::turnsItOff()
{
    QStringList codes;
    QVERIFY(!turnTotpOn(&codes).isEmpty());
    HttpClient& client = *m_server->client;
    QCOMPARE(client.send("POST", api + QStringLiteral("/auth/2fa/disable/send-code")).status, 422);
    QCOMPARE(client.post(api + QStringLiteral("/auth/2fa/disable"), {{QStringLiteral("code"), QStringLiteral("wrong")}}).status, 422);
    QCOMPARE(client.post(api + QStringLiteral("/auth/2fa/disable"), {{QStringLiteral("code"), codes.first()}}).status, 200);
    auto other = m_server->anonymous();
    QVERIFY(!flag(login(*other), "two_factor_required"));
    QVERIFY(!turnTotpOn().isEmpty());
}

void TestAuth::keepsTokensApart()
{
    QVERIFY(!turnTotpOn().isEmpty());
    auto client = m_server->anonymous();
    const QString temporary = text(login(*client), "temp_token");
    client->setToken(temporary);
    QCOMPARE(client->get(api + QStringLiteral("/users/me")).status, 401);
    QCOMPARE(client
                 ->post(api + QStringLiteral("/auth/2fa/setup-with-temp"),
                        {{QStringLiteral("temp_token"), temporary}, {QStringLiteral("method"), QStringLiteral("totp")}})
                 .status,
             401);
    QCOMPARE(client
                 ->post(api + QStringLiteral("/auth/verify-2fa"),
                        {{QStringLiteral("temp_token"), QJsonValue()}, {QStringLiteral("code"), QStringLiteral("1")}})
                 .status,
             401);
}

void TestAuth::keepsSessionsOverARestart()
{
    m_server->restart();
    QCOMPARE(m_server->client->get(api + QStringLiteral("/users/me")).status, 200);
}

void TestAuth::hasALocalWorkspace()
{
    m_server = std::make_unique<TestServer>(TestServer::Options{.localSecret = "a secret of this launch"});
    const HttpAnswer me = m_server->client->get(api + QStringLiteral("/users/me"));
    QCOMPARE(me.status, 200);
    QCOMPARE(text(me, "role"), QStringLiteral("admin"));
    auto other = m_server->anonymous();
    QCOMPARE(other->get(api + QStringLiteral("/users/me")).status, 401);
    other->setToken(QStringLiteral("a secret of this launcH"));
    QCOMPARE(other->get(api + QStringLiteral("/users/me")).status, 401);
    const QString id = text(me, "id");
    m_server->restart();
    QCOMPARE(text(m_server->client->get(api + QStringLiteral("/users/me")), "id"), id);
    QCOMPARE(m_server->client->patch(api + QStringLiteral("/users/me"), {{QStringLiteral("first_name"), QStringLiteral("Ada")}}).status, 200);
    QCOMPARE(m_server->client->patch(api + QStringLiteral("/users/me"), {{QStringLiteral("password"), QStringLiteral("a long password")}}).status,
             403);
}

QTEST_GUILESS_MAIN(TestAuth)
#include "tst_auth.moc"

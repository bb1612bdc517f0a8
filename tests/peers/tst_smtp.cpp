#include <QTest>

#include "tests/support/backendprocess.h"
#include "tests/support/smtpsink.h"
#include "tests/support/testserver.h"

using namespace galley;
using namespace galley::tests;

/// A real galleyd sends its codes to a real SMTP server.
class TestSmtp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void signsInWithACodeByMail_data();
    void signsInWithACodeByMail();
    void saysWhyNoCodeComes_data();
    void saysWhyNoCodeComes();

private:
    QTemporaryDir m_directory;
    QString m_certificate;
    QString m_key;
};

namespace {

const QString api = QStringLiteral("/api/v1");
const QString email = QStringLiteral("ada@example.com");
const QString password = QStringLiteral("correct horse battery");

QString text(const HttpAnswer& answer, const char* key)
{
    return answer.object().value(QLatin1StringView(key)).toString();
}

HttpAnswer login(HttpClient& client)
{
    return client.post(api + QStringLiteral("/auth/login"), {{QStringLiteral("email"), email}, {QStringLiteral("password"), password}});
}

/// A galleyd with one user, that sends by 127.0.0.1:port.
bool start(BackendProcess& server, quint16 port, const QMap<QString, QString>& settings)
{
    server.setEnvironment(QStringLiteral("GALLEYD_SMTP_HOST"), QStringLiteral("localhost"));
    server.setEnvironment(QStringLiteral("GALLEYD_SMTP_PORT"), QString::number(port));
    server.setEnvironment(QStringLiteral("GALLEYD_SMTP_SENDER"), QStringLiteral("galley@shop.example"));
    server.setEnvironment(QStringLiteral("GALLEYD_SIGN_IN_RATE_BURST"), QStringLiteral("1000"));
    server.setEnvironment(QStringLiteral("GALLEYD_EMAIL_CODE_RESEND_SECONDS"), QStringLiteral("0"));
    for (auto setting = settings.begin(); setting != settings.end(); ++setting) {
        server.setEnvironment(QStringLiteral("GALLEYD_") + setting.key().toUpper(), setting.value());
    }
    return server.addUser(email, password) && server.start();
}

}

void TestSmtp::initTestCase()
{
    m_certificate = m_directory.filePath(QStringLiteral("certificate.pem"));
    m_key = m_directory.filePath(QStringLiteral("key.pem"));
    QProcess tool;
    tool.start(QStringLiteral("openssl"),
               {QStringLiteral("req"),
                QStringLiteral("-x509"),
                QStringLiteral("-newkey"),
                QStringLiteral("rsa:2048"),
                QStringLiteral("-nodes"),
                QStringLiteral("-days"),
                QStringLiteral("2"),
                QStringLiteral("-subj"),
                QStringLiteral("/CN=localhost"),
                QStringLiteral("-addext"),
                QStringLiteral("subjectAltName=DNS:localhost"),
                QStringLiteral("-keyout"),
                m_key,
                QStringLiteral("-out"),
                m_certificate});
    QVERIFY2(tool.waitForFinished() && tool.exitCode() == 0, "openssl could not make a certificate");
}

void TestSmtp::signsInWithACodeByMail_data()
{
    QTest::addColumn<bool>("secured");
    QTest::addColumn<bool>("withPassword");
    QTest::newRow("plain") << false << false;
    QTest::newRow("plain with password") << false << true;
    QTest::newRow("STARTTLS") << true << false;
    QTest::newRow("STARTTLS with password") << true << true;
}

void TestSmtp::signsInWithACodeByMail()
{
    QFETCH(bool, secured);
    QFETCH(bool, withPassword);
    QStringList options;
    QMap<QString, QString> settings{{QStringLiteral("smtp_security"), secured ? QStringLiteral("starttls") : QStringLiteral("none")}};
    if (secured) {
        options << QStringLiteral("--certificate") << m_certificate << QStringLiteral("--key") << m_key;
        settings.insert(QStringLiteral("smtp_ca_file"), m_certificate);
    }
    if (withPassword) {
        options << QStringLiteral("--user") << QStringLiteral("galley") << QStringLiteral("--password") << QStringLiteral("pa ss:wörd");
        settings.insert(QStringLiteral("smtp_user"), QStringLiteral("galley"));
        settings.insert(QStringLiteral("smtp_password"), QStringLiteral("pa ss:wörd"));
    }
    SmtpSink sink;
    QVERIFY2(sink.start(options), sink.log());
    BackendProcess server;
    QVERIFY(start(server, sink.port(), settings));
    HttpClient client(server.address().toString());
    client.setToken(text(login(client), "access_token"));

    QCOMPARE(client.post(api + QStringLiteral("/auth/2fa/setup"), {{QStringLiteral("method"), QStringLiteral("email")}}).status, 200);
    const QJsonObject first = sink.nextMail();
    QCOMPARE(first.value(QStringLiteral("from")).toString(), QStringLiteral("galley@shop.example"));
    QCOMPARE(first.value(QStringLiteral("to")).toArray(), QJsonArray{email});
    QCOMPARE(first.value(QStringLiteral("tls")).toBool(), secured);
    QCOMPARE(first.value(QStringLiteral("authenticated")).toBool(), withPassword);
    QVERIFY(first.value(QStringLiteral("message")).toString().contains(QStringLiteral("\r\nSubject: Your Galley code\r\n")));
    const HttpAnswer confirmed = client.post(api + QStringLiteral("/auth/2fa/confirm"), {{QStringLiteral("code"), SmtpSink::codeOf(first)}});
    QCOMPARE(confirmed.status, 200);

    HttpClient other(server.address().toString());
    const HttpAnswer waiting = login(other);
    QCOMPARE(text(waiting, "two_factor_method"), QStringLiteral("email"));
    QVERIFY(waiting.object().value(QStringLiteral("access_token")).isNull());
    const QString code = SmtpSink::codeOf(sink.nextMail());
    QCOMPARE(code.size(), 6);
    const QString tempToken = text(waiting, "temp_token");
    QCOMPARE(other.post(api + QStringLiteral("/auth/2fa/resend"), {{QStringLiteral("temp_token"), tempToken}}).status, 200);
    const QString resent = SmtpSink::codeOf(sink.nextMail());
    const HttpAnswer verified =
        other.post(api + QStringLiteral("/auth/verify-2fa"), {{QStringLiteral("temp_token"), tempToken}, {QStringLiteral("code"), resent}});
    QCOMPARE(verified.status, 200);
    other.setToken(text(verified, "access_token"));
    QCOMPARE(text(other.get(api + QStringLiteral("/users/me")), "two_factor_method"), QStringLiteral("email"));

    QCOMPARE(other.send("POST", api + QStringLiteral("/auth/2fa/disable/send-code")).status, 200);
    QCOMPARE(other.post(api + QStringLiteral("/auth/2fa/disable"), {{QStringLiteral("code"), SmtpSink::codeOf(sink.nextMail())}}).status, 200);
    QVERIFY(!text(login(client), "access_token").isEmpty());
}

void TestSmtp::saysWhyNoCodeComes_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("security");
    QTest::addColumn<QString>("user");
    QTest::addColumn<bool>("trusted");
    QTest::addColumn<QString>("reason");
    const QStringList secured{QStringLiteral("--certificate"), QStringLiteral("CERTIFICATE"), QStringLiteral("--key"), QStringLiteral("KEY")};
    const QStringList account{QStringLiteral("--user"), QStringLiteral("galley"), QStringLiteral("--password"), QStringLiteral("right")};
    const QStringList refusesRecipients{QStringLiteral("--refuse"), QStringLiteral("recipient")};
    const QStringList refusesMessages{QStringLiteral("--refuse"), QStringLiteral("message")};
    QTest::newRow("recipient refused") << refusesRecipients << "none" << "" << true << "The mail server did not take the e-mail.";
    QTest::newRow("message refused") << refusesMessages << "none" << "" << true << "The mail server did not take the e-mail.";
    QTest::newRow("wrong password") << (secured + account) << "starttls" << "galley" << true
                                    << "The mail server refused this server's user name or password.";
    QTest::newRow("no password") << (secured + account) << "starttls" << "" << true << "The mail server did not take the e-mail.";
    QTest::newRow("no STARTTLS") << QStringList() << "starttls" << "" << true << "There is no secure connection to the mail server.";
    QTest::newRow("unknown certificate") << secured << "starttls" << "" << false << "There is no secure connection to the mail server.";
    QTest::newRow("nobody there") << QStringList{QStringLiteral("GONE")} << "none" << "" << true << "The mail server cannot be reached.";
}

void TestSmtp::saysWhyNoCodeComes()
{
    QFETCH(QStringList, options);
    QFETCH(QString, security);
    QFETCH(QString, user);
    QFETCH(bool, trusted);
    options.replaceInStrings(QStringLiteral("CERTIFICATE"), m_certificate).replaceInStrings(QStringLiteral("KEY"), m_key);
    const bool gone = options.removeAll(QStringLiteral("GONE")) > 0;
    quint16 port = 0;
    SmtpSink sink;
    if (gone) {
        SmtpSink passing;
        QVERIFY2(passing.start(), passing.log());
        port = passing.port();
    } else {
        QVERIFY2(sink.start(options), sink.log());
        port = sink.port();
    }
    BackendProcess server;
    QMap<QString, QString> settings{
        {QStringLiteral("smtp_security"), security}, {QStringLiteral("smtp_user"), user}, {QStringLiteral("smtp_password"), QStringLiteral("wrong")}};
    if (trusted) {
        settings.insert(QStringLiteral("smtp_ca_file"), m_certificate);
    }
    QVERIFY(start(server, port, settings));
    HttpClient client(server.address().toString());
    client.setToken(text(login(client), "access_token"));
    const HttpAnswer setup = client.post(api + QStringLiteral("/auth/2fa/setup"), {{QStringLiteral("method"), QStringLiteral("email")}});
    QCOMPARE(setup.status, 503);
    QTEST(setup.detail(), "reason");
    // Nothing is half set up.
    QVERIFY(!text(login(client), "access_token").isEmpty());
}

QTEST_GUILESS_MAIN(TestSmtp)
#include "tst_smtp.moc"

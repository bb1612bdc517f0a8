#include <QTemporaryDir>
#include <QTest>

#include "backend/services/accesstokens.h"
#include "backend/services/passwords.h"
#include "backend/services/serverkeys.h"
#include "backend/services/totp.h"

using namespace galley;
using namespace galley::backend;

/// What keeps secrets: keys, hashes, tokens and codes.
class TestSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheKeyFilePrivate();
    void refusesADamagedKeyFile();
    void sealsForOneOwner();
    void hashesByPurpose();
    void hashesPasswords();
    void signsTokens();
    void refusesForeignTokens_data();
    void refusesForeignTokens();
    void computesTotp_data();
    void computesTotp();
    void usesAStepOnce();
};

void TestSecrets::keepsTheKeyFilePrivate()
{
    QTemporaryDir directory;
    const ServerKeys keys = ServerKeys::loadOrCreate(directory.path()).value();
    const QFile file(ServerKeys::filePath(directory.path()));
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther), QFile::Permissions());
    QCOMPARE(ServerKeys::loadOrCreate(directory.path()).value().tokenKey(), keys.tokenKey());
    QTemporaryDir other;
    QVERIFY(ServerKeys::loadOrCreate(other.path()).value().tokenKey() != keys.tokenKey());
}

void TestSecrets::refusesADamagedKeyFile()
{
    QTemporaryDir directory;
    QFile file(ServerKeys::filePath(directory.path()));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("short") == 5);
    file.close();
    QCOMPARE(ServerKeys::loadOrCreate(directory.path()).error().code, ErrorCode::Corrupt);
}

void TestSecrets::sealsForOneOwner()
{
    QTemporaryDir directory;
    const ServerKeys keys = ServerKeys::loadOrCreate(directory.path()).value();
    const QString secret = QStringLiteral("JBSWY3DPEHPK3PXP ü");
    const QString stored = keys.seal(secret, QStringLiteral("ada"));
    QVERIFY(!stored.contains(secret));
    QVERIFY(keys.seal(secret, QStringLiteral("ada")) != stored);
    QCOMPARE(keys.open(stored, QStringLiteral("ada")), std::optional(secret));
    QVERIFY(!keys.open(stored, QStringLiteral("eve")));
    QVERIFY(!keys.open(stored.mid(4), QStringLiteral("ada")));
    QVERIFY(!keys.open(QString(), QStringLiteral("ada")));
}

void TestSecrets::hashesByPurpose()
{
    QTemporaryDir directory;
    const ServerKeys keys = ServerKeys::loadOrCreate(directory.path()).value();
    QCOMPARE(keys.hashOf("a", QStringLiteral("text")), keys.hashOf("a", QStringLiteral("text")));
    QVERIFY(keys.hashOf("a", QStringLiteral("text")) != keys.hashOf("b", QStringLiteral("text")));
    QCOMPARE(keys.hashOf("a", QString()).size(), 64);
}

void TestSecrets::hashesPasswords()
{
    const QString hash = passwords::hash(QStringLiteral("päßword 1234")).value();
    QVERIFY(hash.startsWith(QStringLiteral("$argon2id$")));
    QVERIFY(passwords::matches(hash, QStringLiteral("päßword 1234")));
    // The same letter, composed by another keyboard.
    QVERIFY(passwords::matches(hash, QStringLiteral("pa\u0308ßword 1234")));
    QVERIFY(!passwords::matches(hash, QStringLiteral("passwort 1234")));
    QVERIFY(!passwords::matches(QStringLiteral("!"), QStringLiteral("!")));
    QVERIFY(!passwords::matchesNobody(QStringLiteral("nobody's password")));
    QCOMPARE(passwords::hash(QStringLiteral("123456789")).error().field, QStringLiteral("password"));
    QVERIFY(!passwords::hash(QString(2000, u'x')));
}

namespace {

AccessClaims claims()
{
    return {UserId::make(), OrganizationId::make(), SessionId::make(), 1'700'000'000, 1'700'001'800};
}

}

void TestSecrets::signsTokens()
{
    const AccessTokens tokens(QByteArray(32, 'k'));
    const AccessClaims said = claims();
    const QString token = tokens.issue(said).value();
    QCOMPARE(token.count(u'.'), 2);
    QCOMPARE(tokens.read(token.toStdString()).value(), said);
    QVERIFY(!AccessTokens(QByteArray(32, 'x')).read(token.toStdString()));
}

void TestSecrets::refusesForeignTokens_data()
{
    QTest::addColumn<QByteArray>("token");
    const auto encoded = [](const char* json) { return QByteArray(json).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals); };
    const QByteArray claimed = encoded(R"({"sub":"01890a5d-ac96-774b-bcce-b302099a8057","org":"01890a5d-ac96-774b-bcce-b302099a8057",)"
                                       R"("sid":"01890a5d-ac96-774b-bcce-b302099a8057","exp":9999999999})");
    QTest::newRow("no signature") << QByteArray(encoded(R"({"alg":"none","typ":"JWT"})") + '.' + claimed + '.');
    QTest::newRow("empty signature") << QByteArray(encoded(R"({"alg":"HS256","typ":"JWT"})") + '.' + claimed + '.');
    QTest::newRow("other algorithm") << QByteArray(encoded(R"({"alg":"HS512","typ":"JWT"})") + '.' + claimed + ".AAAA");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("dots") << QByteArray("..");
    QTest::newRow("too long") << QByteArray(5000, 'a');
    QTest::newRow("NUL") << QByteArray("a\0b.c.d", 7);
}

void TestSecrets::refusesForeignTokens()
{
    QFETCH(QByteArray, token);
    QVERIFY(!AccessTokens(QByteArray(32, 'k')).read(token.toStdString()));
}

void TestSecrets::computesTotp_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("code");
    // RFC 6238, appendix B, the last six digits of the SHA-1 column.
    QTest::newRow("59") << qint64(59) << "287082";
    QTest::newRow("1111111109") << qint64(1111111109) << "081804";
    QTest::newRow("1234567890") << qint64(1234567890) << "005924";
    QTest::newRow("2000000000") << qint64(2000000000) << "279037";
}

void TestSecrets::computesTotp()
{
    QFETCH(qint64, seconds);
    QFETCH(QString, code);
    const QString secret = QStringLiteral("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    const QDateTime now = QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
    QCOMPARE(totp::matchingStep(secret, code, now, 0), std::optional<qint64>(seconds / 30));
    QVERIFY(totp::matchingStep(secret, code, now.addSecs(30), 0));
    QVERIFY(!totp::matchingStep(secret, code, now.addSecs(90), 0));
    QVERIFY(!totp::matchingStep(secret, QStringLiteral("12345"), now, 0));
    QVERIFY(!totp::matchingStep(QStringLiteral("not base32!"), code, now, 0));
}

void TestSecrets::usesAStepOnce()
{
    const QString secret = QStringLiteral("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    const QDateTime now = QDateTime::fromSecsSinceEpoch(59, Qt::UTC);
    QVERIFY(!totp::matchingStep(secret, QStringLiteral("287082"), now, 1));
    QCOMPARE(totp::makeSecret().size(), 32);
    QVERIFY(totp::makeSecret() != totp::makeSecret());
}

QTEST_GUILESS_MAIN(TestSecrets)
#include "tst_secrets.moc"

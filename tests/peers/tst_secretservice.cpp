#include <QFutureWatcher>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include "app/api/secretstore.h"

using namespace galley;
using namespace galley::app;

/// Our key store against a real Secret Service, and without one.
class TestSecretService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsSecretsInTheService();
    void deletesSecrets();
    void staysInMemoryWithoutAService();
};

namespace {

template <class T> Result<T> waitFor(QFuture<Result<T>> future)
{
    [&] { QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 30'000); }();
    return future.isFinished() ? future.result() : Result<T>(failure(ErrorCode::Unavailable, QStringLiteral("The key store did not answer.")));
}

/// What an independent client of the service sees.
QString lookUp(const QString& key)
{
    QProcess tool;
    tool.start(QStringLiteral("secret-tool"), {QStringLiteral("search"), QStringLiteral("--all"), QStringLiteral("user"), key});
    tool.waitForFinished();
    return QString::fromUtf8(tool.readAllStandardOutput());
}

}

void TestSecretService::keepsSecretsInTheService()
{
    const QString secret = QStringLiteral("tökén-☃-%1").arg(QString(2000, u'x'));
    SecretStore first;
    QVERIFY(waitFor(first.write(QStringLiteral("token a"), secret)));
    QVERIFY(!first.isInMemoryOnly());
    // Another store, as after a restart, reads it from the service.
    SecretStore second;
    QCOMPARE(waitFor(second.read(QStringLiteral("token a"))).value(), secret);
    QVERIFY(lookUp(QStringLiteral("token a")).contains(u"tökén"));
}

void TestSecretService::deletesSecrets()
{
    SecretStore store;
    QVERIFY(waitFor(store.write(QStringLiteral("token b"), QStringLiteral("secret"))));
    QVERIFY(waitFor(store.remove(QStringLiteral("token b"))));
    QCOMPARE(waitFor(store.read(QStringLiteral("token b"))).value(), QString());
    QVERIFY(waitFor(store.remove(QStringLiteral("token b"))));
    QVERIFY(!store.isInMemoryOnly());
}

void TestSecretService::staysInMemoryWithoutAService()
{
    // The same program in a session without a bus.
    QProcess other;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nonexistent"));
    environment.insert(QStringLiteral("GALLEY_TEST_WITHOUT_SERVICE"), QStringLiteral("1"));
    if (!qEnvironmentVariableIsSet("GALLEY_TEST_WITHOUT_SERVICE")) {
        other.setProcessEnvironment(environment);
        other.start(QCoreApplication::applicationFilePath(), {QStringLiteral("staysInMemoryWithoutAService")});
        QVERIFY(other.waitForFinished(60'000));
        QVERIFY2(other.exitCode() == 0, other.readAllStandardOutput());
        return;
    }
    SecretStore store;
    const QSignalSpy told(&store, &SecretStore::becameInMemoryOnly);
    QVERIFY(waitFor(store.write(QStringLiteral("token c"), QStringLiteral("secret"))));
    QVERIFY(store.isInMemoryOnly());
    QCOMPARE(told.count(), 1);
    QCOMPARE(waitFor(store.read(QStringLiteral("token c"))).value(), QStringLiteral("secret"));
    SecretStore other2;
    QCOMPARE(waitFor(other2.read(QStringLiteral("token c"))).value(), QString());
}

QTEST_GUILESS_MAIN(TestSecretService)
#include "tst_secretservice.moc"

#include <QTemporaryDir>
#include <QTest>
#include <functional>

#include "backend/configuration.h"

using namespace galley;
using namespace galley::backend;

Q_DECLARE_METATYPE(std::function<qint64(const http::Limits&)>)

class TestConfiguration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasSoundStandards();
    void readsFileThenEnvironment();
    void refuses_data();
    void refuses();
    void keepsSecretsOutOfMessages();
    void everyLimitHasAKey_data();
    void everyLimitHasAKey();

private:
    QString write(const QByteArray& content);
    QTemporaryDir m_directory;
};

QString TestConfiguration::write(const QByteArray& content)
{
    QFile file(m_directory.filePath(QStringLiteral("galleyd.conf")));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
}

void TestConfiguration::hasSoundStandards()
{
    const auto configuration = Configuration::read({}, {});
    QVERIFY(configuration);
    for (const ConfigurationKey& key : Configuration::keys()) {
        QVERIFY(key.name != nullptr && key.standard != nullptr);
        // Every standard value passes its own check when it is given.
        const auto given = Configuration::read(
            {}, {QStringLiteral("GALLEYD_%1=%2").arg(QString::fromLatin1(key.name).toUpper(), QString::fromLatin1(key.standard))});
        QVERIFY2(given, key.name);
        QVERIFY(Configuration::help().contains(QString::fromLatin1(key.name)));
    }
    QCOMPARE(configuration->httpLimits().headerTime, std::chrono::milliseconds(10'000));
    QVERIFY(!configuration->hasMailServer());
}

void TestConfiguration::readsFileThenEnvironment()
{
    const QString path = write("# a comment\n\nthreads = 3\nsmtp_host = mail.example.com\nsmtp_sender=\"galley@example.com\"\ndurability = normal\n");
    const auto configuration = Configuration::read(path, {QStringLiteral("GALLEYD_THREADS=5"), QStringLiteral("HOME=/nowhere")});
    QVERIFY(configuration);
    QCOMPARE(configuration->integer("threads"), 5);
    QCOMPARE(configuration->smtpSettings().sender, QStringLiteral("galley@example.com"));
    QCOMPARE(configuration->databaseOptions().durability, storage::Durability::Crash);
}

void TestConfiguration::refuses_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("environment");
    QTest::addColumn<QString>("key");
    QTest::newRow("unknown key") << QByteArray("threds = 2\n") << "" << "threds";
    QTest::newRow("unknown in environment") << QByteArray() << "GALLEYD_THREDS=2" << "threds";
    QTest::newRow("no number") << QByteArray("threads = many\n") << "" << "threads";
    QTest::newRow("too big") << QByteArray("threads = 65\n") << "" << "threads";
    QTest::newRow("negative") << QByteArray("body_limit = -1\n") << "" << "body_limit";
    QTest::newRow("no choice") << QByteArray("durability = maybe\n") << "" << "durability";
    QTest::newRow("no boolean") << QByteArray("trust_forwarded_for = yes\n") << "" << "trust_forwarded_for";
    QTest::newRow("twice") << QByteArray("threads = 1\nthreads = 2\n") << "" << "threads";
    QTest::newRow("no sender") << QByteArray("smtp_host = mail\n") << "" << "smtp_sender";
    QTest::newRow("no such certificates") << QByteArray("smtp_ca_file = /nowhere/at/all.pem\n") << "" << "smtp_ca_file";
    QTest::newRow("uploads below bodies") << QByteArray("upload_limit = 2000\n") << "" << "upload_limit";
}

void TestConfiguration::refuses()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, environment);
    QFETCH(QString, key);
    const auto configuration = Configuration::read(write(file), {environment});
    QVERIFY(!configuration);
    QCOMPARE(configuration.error().field, key);
    QVERIFY(configuration.error().message.contains(key));
}

void TestConfiguration::keepsSecretsOutOfMessages()
{
    const auto configuration = Configuration::read(write("smtp_password = hunter2\nnothing = 1\n"), {});
    QVERIFY(!configuration);
    QVERIFY(!configuration.error().message.contains(QStringLiteral("hunter2")));
    QVERIFY(!Configuration::read(m_directory.filePath(QStringLiteral("missing")), {}));
    QVERIFY(!Configuration::read(write("no equals sign\n"), {}));
}

using Limit = std::function<qint64(const http::Limits&)>;

void TestConfiguration::everyLimitHasAKey_data()
{
    QTest::addColumn<Limit>("limit");
    QTest::addColumn<qint64>("unit");
    const auto row = [](const char* key, qint64 unit, Limit limit) { QTest::newRow(key) << limit << unit; };
    const auto count = [&](const char* key, auto member) {
        row(key, 1, [member](const http::Limits& limits) { return static_cast<qint64>(limits.*member); });
    };
    const auto time = [&](const char* key, auto member) {
        row(key, 1000, [member](const http::Limits& limits) { return qint64((limits.*member).count()); });
    };
    count("body_limit", &http::Limits::bodyLimit);
    count("body_in_memory", &http::Limits::bodyInMemory);
    count("spool_limit", &http::Limits::spooledBytes);
    count("header_limit", &http::Limits::headerBytes);
    count("header_fields", &http::Limits::headerFields);
    count("body_minimum_rate", &http::Limits::bodyMinimumRate);
    count("connections", &http::Limits::connections);
    count("connections_per_address", &http::Limits::connectionsPerAddress);
    count("event_streams_per_address", &http::Limits::eventStreamsPerAddress);
    count("waiting_slow_requests", &http::Limits::waitingSlowRequests);
    count("sign_in_rate_per_second", &http::Limits::rateLimitPerSecond);
    count("sign_in_rate_burst", &http::Limits::rateLimitBurst);
    time("header_seconds", &http::Limits::headerTime);
    time("body_idle_seconds", &http::Limits::bodyIdleTime);
    time("body_grace_seconds", &http::Limits::bodyGrace);
    time("keep_alive_seconds", &http::Limits::keepAliveTime);
    time("write_seconds", &http::Limits::writeTime);
    time("event_keep_alive_seconds", &http::Limits::eventKeepAlive);
}

void TestConfiguration::everyLimitHasAKey()
{
    QFETCH(Limit, limit);
    QFETCH(qint64, unit);
    const QString key = QString::fromLatin1(QTest::currentDataTag());
    const auto keys = Configuration::keys();
    const auto found = std::find_if(keys.begin(), keys.end(), [&](const ConfigurationKey& one) { return key == QLatin1StringView(one.name); });
    QVERIFY(found != keys.end());
    // The standard value is the one of a server that nobody configured, and another value takes its place.
    QCOMPARE(limit(Configuration::read({}, {})->httpLimits()), limit(http::Limits()));
    const qint64 value = found->smallest + 1;
    const auto configuration = Configuration::read({}, {QStringLiteral("GALLEYD_%1=%2").arg(key.toUpper()).arg(value)});
    QVERIFY(configuration);
    QCOMPARE(limit(configuration->httpLimits()), value * unit);
}

QTEST_GUILESS_MAIN(TestConfiguration)
#include "tst_configuration.moc"

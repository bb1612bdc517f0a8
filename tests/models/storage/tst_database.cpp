#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include "models/storage/database.h"
#include "models/storage/migrations.h"

using namespace galley;
using namespace galley::storage;

class TestDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void rollsBackUnlessCommitted();
    void readsWhileWriting();
    void refusesDamagedFiles();
    void refusesReadOnlyFolders();
    void backsUp();
    void opensFromManyThreads();
    void migratesStepByStep();
    void failedStepChangesNothing();
    void refusesNewerDatabases();

private:
    [[nodiscard]] QString path() const { return m_directory->filePath(QStringLiteral("test.db")); }
    std::unique_ptr<QTemporaryDir> m_directory;
};

namespace {

QList<Migration> steps()
{
    return {{1, "The first table.", {QStringLiteral("CREATE TABLE a (x INTEGER)")}},
            {2, "A second one.", {QStringLiteral("CREATE TABLE b (y TEXT)"), QStringLiteral("INSERT INTO b VALUES ('one')")}}};
}

qint64 count(Database& database, const char* table)
{
    return database.value(QStringLiteral("SELECT count(*) FROM ") + QLatin1StringView(table)).value().toLongLong();
}

}

void TestDatabase::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    QVERIFY(m_directory->isValid());
}

void TestDatabase::rollsBackUnlessCommitted()
{
    auto database = Database::open(path()).value();
    QVERIFY(migrate(*database, steps()));
    {
        auto transaction = Transaction::begin(*database).value();
        QCOMPARE(database->execute(QStringLiteral("INSERT INTO a VALUES (?)"), {1}).value(), 1);
    }
    QCOMPARE(count(*database, "a"), 0);
    {
        auto transaction = Transaction::begin(*database).value();
        QVERIFY(database->execute(QStringLiteral("INSERT INTO a VALUES (?)"), {1}));
        QVERIFY(transaction.commit());
    }
    QCOMPARE(count(*database, "a"), 1);
}

void TestDatabase::readsWhileWriting()
{
    auto writer = Database::open(path()).value();
    QVERIFY(migrate(*writer, steps()));
    auto reader = Database::open(path(), {.mode = OpenMode::ReadOnly}).value();
    auto transaction = Transaction::begin(*writer).value();
    QVERIFY(writer->execute(QStringLiteral("INSERT INTO a VALUES (1)")));
    QCOMPARE(count(*reader, "a"), 0);
    QVERIFY(transaction.commit());
    QCOMPARE(count(*reader, "a"), 1);
    QVERIFY(!reader->execute(QStringLiteral("INSERT INTO a VALUES (2)")));
}

void TestDatabase::refusesDamagedFiles()
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(4096, 'x'));
    file.close();
    const auto database = Database::open(path());
    QVERIFY(!database);
    QCOMPARE(database.error().code, ErrorCode::Corrupt);
}

void TestDatabase::refusesReadOnlyFolders()
{
    const auto database = Database::open(m_directory->filePath(QStringLiteral("missing/test.db")));
    QVERIFY(!database);
    QCOMPARE(database.error().code, ErrorCode::StorageFull);
}

void TestDatabase::backsUp()
{
    auto database = Database::open(path()).value();
    QVERIFY(migrate(*database, steps()));
    const QString copy = m_directory->filePath(QStringLiteral("copy.db"));
    QVERIFY(database->backupTo(copy));
    QVERIFY(!database->backupTo(copy));
    auto opened = Database::open(copy).value();
    QVERIFY(opened->check());
    QCOMPARE(count(*opened, "b"), 1);
}

void TestDatabase::opensFromManyThreads()
{
    QVERIFY(migrate(*Database::open(path()).value(), steps()));
    std::atomic<int> good = 0;
    std::vector<std::unique_ptr<QThread>> threads;
    for (int index = 0; index < 8; ++index) {
        threads.emplace_back(QThread::create([this, &good] {
            auto database = Database::open(path());
            if (database && (*database)->execute(QStringLiteral("INSERT INTO a VALUES (1)"))) {
                ++good;
            }
        }));
        threads.back()->start();
    }
    for (const auto& thread : threads) {
        thread->wait();
    }
    QCOMPARE(good.load(), 8);
}

void TestDatabase::migratesStepByStep()
{
    auto database = Database::open(path()).value();
    QVERIFY(migrate(*database, {steps().first()}));
    QCOMPARE(schemaVersion(*database).value(), 1);
    QVERIFY(migrate(*database, steps()));
    QVERIFY(migrate(*database, steps()));
    QCOMPARE(schemaVersion(*database).value(), 2);
    QCOMPARE(count(*database, "b"), 1);
}

void TestDatabase::failedStepChangesNothing()
{
    auto database = Database::open(path()).value();
    QVERIFY(migrate(*database, steps()));
    QList<Migration> more = steps();
    more.append({3, "Breaks half way.", {QStringLiteral("DELETE FROM b"), QStringLiteral("NONSENSE")}});
    QVERIFY(!migrate(*database, more));
    QCOMPARE(schemaVersion(*database).value(), 2);
    QCOMPARE(count(*database, "b"), 1);
}

void TestDatabase::refusesNewerDatabases()
{
    auto database = Database::open(path()).value();
    QVERIFY(migrate(*database, steps()));
    const auto refused = migrate(*database, {steps().first()});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QCOMPARE(schemaVersion(*database).value(), 2);
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"

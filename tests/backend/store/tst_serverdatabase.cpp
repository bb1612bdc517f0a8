#include <QTemporaryDir>
#include <QTest>
#include <atomic>
#include <future>
#include <latch>
#include <thread>

#include "backend/store/serverdatabase.h"

using namespace galley;
using namespace galley::backend;

class TestServerDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void commitsAndReads();
    void undoesAFailingWorkAlone();
    void undoesAnHttpErrorAlone();
    void survivesAnException();
    void nestsInASavepoint();
    void runsAfterCommitOnlyWhenKept();
    void commitsManyAtOnce();
    void readsFromAnyThread();
    void keepsWhatItCommitted();
    void refusesADamagedFile();
    void refusesANewerDatabase();

private:
    Result<qint64> add(const QString& name);
    QStringList names();

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<ServerDatabase> m_database;
};

namespace {

const QString insert = QStringLiteral("INSERT INTO server_facts (name, value) VALUES (?, 'x')");

}

void TestServerDatabase::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_database = std::move(ServerDatabase::open(m_directory->path()).value());
}

void TestServerDatabase::cleanup()
{
    m_database.reset();
}

Result<qint64> TestServerDatabase::add(const QString& name)
{
    return m_database->write([&](storage::Database& database) { return database.execute(insert, {name}); });
}

QStringList TestServerDatabase::names()
{
    auto query = m_database->reader().prepare(QStringLiteral("SELECT name FROM server_facts ORDER BY name")).value();
    (void)query.run();
    QStringList result;
    while (query.next()) {
        result.append(query.text(0));
    }
    return result;
}

void TestServerDatabase::commitsAndReads()
{
    QCOMPARE(add(QStringLiteral("a")).value(), 1);
    QCOMPARE(names(), QStringList{QStringLiteral("a")});
    QVERIFY(!m_database->isWriterThread());
}

void TestServerDatabase::undoesAFailingWorkAlone()
{
    const auto refused = m_database->write([&](storage::Database& database) -> Result<int> {
        database.execute(insert, {QStringLiteral("b")}).value();
        return failure(ErrorCode::Forbidden, QStringLiteral("no"));
    });
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Forbidden);
    QVERIFY(names().isEmpty());
}

void TestServerDatabase::undoesAnHttpErrorAlone()
{
    // The first work keeps the writer busy until all are queued, so that they share a commit.
    std::promise<void> mayGoOn;
    std::shared_future<void> goOn = mayGoOn.get_future().share();
    std::atomic<int> finished{0};
    std::promise<void> allDone;
    std::array<std::atomic<int>, 4> statuses{};
    const auto done = [&](std::size_t index) {
        return [&, index](const http::Response& response) {
            statuses[index] = response.status;
            if (finished.fetch_add(1) == 3) {
                allDone.set_value();
            }
        };
    };
    const auto work = [&](const char* name, int status) {
        return [&, name, status] {
            m_database->writer().execute(insert, {QString::fromLatin1(name)}).value();
            return http::Response{status};
        };
    };
    m_database->submit(
        [&] {
            goOn.wait();
            return http::Response{200};
        },
        done(0));
    m_database->submit(work("kept", 200), done(1));
    m_database->submit(work("undone", 409), done(2));
    m_database->submit(work("kept too", 204), done(3));
    mayGoOn.set_value();
    allDone.get_future().wait();
    QCOMPARE(names(), (QStringList{QStringLiteral("kept"), QStringLiteral("kept too")}));
    QCOMPARE(statuses[1].load(), 200);
    QCOMPARE(statuses[2].load(), 409);
    QCOMPARE(statuses[3].load(), 204);
}

void TestServerDatabase::survivesAnException()
{
    std::promise<int> status;
    m_database->submit(
        [&]() -> http::Response {
            m_database->writer().execute(insert, {QStringLiteral("c")}).value();
            throw std::runtime_error("secret");
        },
        [&](const http::Response& response) { status.set_value(response.body.find("secret") == std::string::npos ? response.status : 0); });
    QCOMPARE(status.get_future().get(), 500);
    QVERIFY(names().isEmpty());
    QVERIFY(add(QStringLiteral("d")));
}

void TestServerDatabase::nestsInASavepoint()
{
    const auto kept = m_database->write([&](storage::Database& database) -> Result<int> {
        database.execute(insert, {QStringLiteral("outer")}).value();
        const auto inner = m_database->write([&](storage::Database& same) -> Result<int> {
            same.execute(insert, {QStringLiteral("inner")}).value();
            return failure(ErrorCode::Conflict, QString());
        });
        return inner ? 0 : 1;
    });
    QCOMPARE(kept.value(), 1);
    QCOMPARE(names(), QStringList{QStringLiteral("outer")});
}

void TestServerDatabase::runsAfterCommitOnlyWhenKept()
{
    std::atomic<int> calls{0};
    for (const bool keep : {true, false}) {
        (void)m_database->write([&](storage::Database&) -> Result<int> {
            m_database->afterCommit([&] { ++calls; });
            return keep ? Result<int>(1) : Result<int>(failure(ErrorCode::Conflict, QString()));
        });
    }
    QCOMPARE(calls.load(), 1);
}

void TestServerDatabase::commitsManyAtOnce()
{
    constexpr int threads = 8;
    constexpr int each = 50;
    std::vector<std::thread> writers;
    std::atomic<int> failures{0};
    for (int thread = 0; thread < threads; ++thread) {
        writers.emplace_back([&, thread] {
            for (int number = 0; number < each; ++number) {
                if (!add(QStringLiteral("%1-%2").arg(thread).arg(number))) {
                    ++failures;
                }
            }
        });
    }
    for (std::thread& writer : writers) {
        writer.join();
    }
    QCOMPARE(failures.load(), 0);
    QCOMPARE(names().size(), threads * each);
}

void TestServerDatabase::readsFromAnyThread()
{
    QVERIFY(add(QStringLiteral("e")));
    QStringList seen;
    std::thread other([&] { seen = names(); });
    other.join();
    QCOMPARE(seen, QStringList{QStringLiteral("e")});
    QVERIFY(!m_database->reader().execute(insert, {QStringLiteral("f")}));
}

void TestServerDatabase::keepsWhatItCommitted()
{
    QVERIFY(add(QStringLiteral("g")));
    m_database.reset();
    m_database = std::move(ServerDatabase::open(m_directory->path()).value());
    QCOMPARE(names(), QStringList{QStringLiteral("g")});
}

void TestServerDatabase::refusesADamagedFile()
{
    const QString path = ServerDatabase::filePath(m_directory->path());
    m_database.reset();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.resize(file.size() / 2));
    file.close();
    const auto opened = ServerDatabase::open(m_directory->path());
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::Corrupt);
}

void TestServerDatabase::refusesANewerDatabase()
{
    QVERIFY(m_database->write([](storage::Database& database) { return database.execute(QStringLiteral("PRAGMA user_version = 999")); }));
    m_database.reset();
    const auto opened = ServerDatabase::open(m_directory->path());
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::Conflict);
}

QTEST_GUILESS_MAIN(TestServerDatabase)
#include "tst_serverdatabase.moc"

// Measures the client against its floors; scripts/bench runs it, and the server's load beside it. Prints a table, writes JSON.

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>
#include <QThread>
#include <QTimer>

#include "app/api/secretstore.h"
#include "app/api/session.h"
#include "app/services/workspaceservice.h"
#include "models/content/csvreader.h"
#include "models/content/productfile.h"
#include "tests/benchmarks/itemserver.h"
#include "tests/benchmarks/pullfloor.h"
#include "tests/benchmarks/report.h"
#include "tests/benchmarks/reviewdriver.h"
#include "tests/support/waiting.h"

using namespace galley;
using namespace galley::app;
using namespace galley::benchmarks;

namespace {

double seconds(const QElapsedTimer& timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

/// The longest time between two turns of the event loop.
class StallWatch final : public QObject
{
public:
    StallWatch()
    {
        m_timer.setInterval(1);
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, [this] { m_longest = std::max(m_longest, m_since.restart()); });
        m_since.start();
        m_timer.start();
    }
    [[nodiscard]] double milliseconds() const { return static_cast<double>(m_longest); }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

qint64 residentMebibytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (status.open(QIODevice::ReadOnly)) {
        for (const QByteArray& line : status.readAll().split('\n')) {
            if (line.startsWith("VmRSS:")) {
                return line.simplified().split(' ').value(1).toLongLong() / 1024;
            }
        }
    }
    return 0;
}

/// Reading a product file of 100,000 rows, beside reading its bytes.
void measureImport(Report& report)
{
    if (!report.wants(QStringLiteral("import/100000_rows"))) {
        return;
    }
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("products.csv")));
    if (!file.open(QIODevice::WriteOnly)) {
        return;
    }
    file.write("ID,Type,SKU,Name,Published,Short description,Description,Regular price,Categories,Attribute 1 name,Attribute 1 value(s)\n");
    const QByteArray text = QByteArray("A sturdy steel kettle, \"\"tried and tested\"\", for every day. ").repeated(8);
    for (int number = 1; number <= 100'000; ++number) {
        const QByteArray id = QByteArray::number(number);
        file.write(id + ",simple,KET-" + id + ",Kettle " + id + ",1,,\"" + text + "\",39.90,Kitchen > Kettles,Material,Steel\n");
    }
    file.close();
    QElapsedTimer timer;
    timer.start();
    auto csv = content::CsvReader::open(file.fileName(), std::nullopt);
    content::CsvRecord record;
    while (csv && csv->next(record).value_or(false)) {}
    const double floor = seconds(timer);
    timer.restart();
    auto reader = content::ProductReader::open(file.fileName(), Platform::Woocommerce, std::nullopt, std::nullopt);
    qint64 count = 0;
    for (auto product = (*reader)->next(); product && *product; product = (*reader)->next()) {
        ++count;
    }
    report.add({QStringLiteral("import/100000_rows"),
                static_cast<double>(count) / seconds(timer),
                QStringLiteral("rows/s"),
                static_cast<double>(count) / floor,
                QStringLiteral("reading its cells"),
                {}});
}

/// A workspace whose items come from an ItemServer.
struct Bench {
    QTemporaryDir folder;
    ProjectId project = ProjectId::make();
    QThread serverThread;
    std::unique_ptr<ItemServer> server;
    quint16 port = 0;
    SecretStore secrets;
    std::unique_ptr<WorkspaceService> workspaces;
    std::shared_ptr<Workspace> workspace;

    ~Bench()
    {
        workspace.reset();
        serverThread.quit();
        serverThread.wait();
    }

    [[nodiscard]] QUrl address() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(port)); }

    /// Opens the workspace in a folder, which may be that of another bench.
    void open(const QString& profile, const QUrl& address)
    {
        wire::User user;
        user.email = QStringLiteral("anna@shop.example");
        secrets.setPatience(std::chrono::seconds(1));
        (void)tests::await(secrets.write(Session::secretKeyFor(address, user.email), QStringLiteral("benchmark")));
        workspaces = std::make_unique<WorkspaceService>(profile, QString(), secrets);
        workspace = tests::await(workspaces->openServer(address, user)).value();
    }

    void start(const QByteArray& items, qint64 count)
    {
        server = std::make_unique<ItemServer>(project, items, count);
        server->moveToThread(&serverThread);
        serverThread.start();
        QMetaObject::invokeMethod(server.get(), [this] { return server->listen(); }, Qt::BlockingQueuedConnection, &port);
        open(folder.path(), address());
    }
};

void check(const Result<void>& result, const char* what)
{
    if (!result) {
        qFatal("%s: %s", what, qPrintable(result.error().message));
    }
}

void measurePull(Report& report, Bench& bench, const QByteArray& items, const QString& size)
{
    const PullFloor floor = measurePullFloor(items, bench.folder.filePath(QStringLiteral("floor.db")));
    QElapsedTimer timer;
    timer.start();
    check(tests::await(bench.workspace->projects().refresh()), "refresh");
    check(tests::await(bench.workspace->projects().pull(bench.project), std::chrono::minutes(10)), "pull");
    report.add({QStringLiteral("pull/first_") + size,
                seconds(timer),
                QStringLiteral("s"),
                floor.sum(),
                QStringLiteral("simdjson %1 + rows %2 + words %3")
                    .arg(floor.parse, 0, 'f', 2)
                    .arg(floor.insertRows, 0, 'f', 2)
                    .arg(floor.insertWords, 0, 'f', 2),
                QStringLiteral("<= 1.25 x")});
}

QList<ItemRow> timedOrder(Report& report, Bench& bench, const QString& name, const ItemQuery& query, const QString& target)
{
    QElapsedTimer timer;
    timer.start();
    const QList<ItemRow> rows = tests::await(bench.workspace->review().order(query)).value_or(QList<ItemRow>());
    (void)bench.workspace->review().summaries(rows.mid(0, 50));
    report.add({name, seconds(timer) * 1000, QStringLiteral("ms"), 0, {}, target});
    return rows;
}

void measureQueue(Report& report, Bench& bench, qint64 count, const QString& size)
{
    const bool million = count >= 1'000'000;
    ItemQuery query;
    query.projectId = bench.project;
    const QList<ItemRow> all = timedOrder(report, bench, QStringLiteral("queue/open_") + size, query, {});
    query.text = QStringLiteral("kitchen oak");
    (void)timedOrder(report, bench, QStringLiteral("queue/text_filter_") + size, query, million ? QStringLiteral("<= 100") : QStringLiteral("<= 50"));
    query.text.clear();
    query.sortKey = SortKey::Confidence;
    (void)timedOrder(report, bench, QStringLiteral("queue/sort_") + size, query, million ? QStringLiteral("<= 100") : QStringLiteral("<= 60"));

    const qint64 batch = std::min<qint64>(100'000, all.size());
    const double narrow = measureNarrowUpdate(bench.folder.filePath(QStringLiteral("floor.db")), batch);
    StallWatch watch;
    QElapsedTimer timer;
    timer.start();
    const auto outcome = tests::await(bench.workspace->review().decide({all.mid(0, batch)}, Decision::Approve));
    if (!outcome || outcome->changed != batch) {
        qFatal("the batch changed %lld of %lld: %s",
               outcome ? static_cast<long long>(outcome->changed) : -1LL,
               static_cast<long long>(batch),
               outcome ? "" : qPrintable(outcome.error().message));
    }
    report.add({QStringLiteral("batch/approve_100000_of_") + size,
                seconds(timer),
                QStringLiteral("s"),
                narrow,
                QStringLiteral("narrow update in sqlite3"),
                QStringLiteral("<= 3 x")});
    timer.restart();
    if (!tests::await(bench.workspace->review().undo(bench.project))) {
        qFatal("the batch could not be undone");
    }
    report.add({QStringLiteral("batch/undo_100000_of_") + size, seconds(timer), QStringLiteral("s"), 0, {}, QStringLiteral("<= 1")});
    report.add({QStringLiteral("batch/longest_stall_") + size, watch.milliseconds(), QStringLiteral("ms"), 0, {}, QStringLiteral("<= 50")});
}

/// The benchmark itself holds the server's items too; so a program of its own opens the queue and says what it takes.
void measureMemory(Report& report, Bench& bench, qint64 count, const QString& size)
{
    bench.workspace.reset();
    const QString target = count >= 1'000'000 ? QStringLiteral("<= 250") : QStringLiteral("<= 150");
    for (const auto& [name, kind] :
         {std::pair(QStringLiteral("memory/"), QStringLiteral("open")), std::pair(QStringLiteral("memory/fetched_"), QStringLiteral("fetch"))}) {
        QProcess program;
        program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        program.start(QCoreApplication::applicationFilePath(),
                      {QStringLiteral("--resident"), bench.folder.path(), bench.address().toString(), bench.project.text(), kind});
        if (!tests::waitUntil([&] { return program.state() == QProcess::NotRunning; }, std::chrono::minutes(5)) || program.exitCode() != 0) {
            qFatal("the program whose memory is measured failed");
        }
        report.add({name + size, program.readAllStandardOutput().trimmed().toDouble(), QStringLiteral("MiB"), 0, {}, target});
    }
}

/// With "fetch" the whole list is fetched again first, as from a server without a change feed.
int tellMemory(const QStringList& arguments)
{
    Bench bench;
    bench.open(arguments.value(0), QUrl(arguments.value(1)));
    if (arguments.value(3) == u"fetch") {
        check(tests::await(bench.workspace->projects().refresh()), "refresh");
        check(tests::await(bench.workspace->projects().pull(ProjectId::fromText(arguments.value(2)).value()), std::chrono::minutes(5)), "pull");
    } else {
        bench.workspace->sync().setWorkOffline(true);
    }
    visitQueue(bench.workspace, ProjectId::fromText(arguments.value(2)).value());
    QTextStream(stdout) << residentMebibytes() << Qt::endl;
    return 0;
}

void measureClient(Report& report, qint64 count, const QString& size)
{
    const QStringList names{QStringLiteral("pull/first_") + size,
                            QStringLiteral("queue/open_") + size,
                            QStringLiteral("queue/text_filter_") + size,
                            QStringLiteral("queue/sort_") + size,
                            QStringLiteral("batch/approve_100000_of_") + size,
                            QStringLiteral("review/key_to_next_") + size};
    if (std::none_of(names.begin(), names.end(), [&](const QString& name) { return report.wants(name); })) {
        return;
    }
    Bench bench;
    {
        const QByteArray items = makeItems(count);
        bench.start(items, count);
        measurePull(report, bench, items, size);
    }
    measureQueue(report, bench, count, size);
    for (const Measurement& measurement : measureReview(bench.workspace, bench.project, size)) {
        report.add(measurement);
    }
    measureMemory(report, bench, count, size);
}

}

int main(int argumentCount, char** argumentValues)
{
    QApplication application(argumentCount, argumentValues);
    if (QCoreApplication::arguments().value(1) == u"--resident") {
        return tellMemory(QCoreApplication::arguments().mid(2));
    }
    QCommandLineParser parser;
    const QCommandLineOption json(QStringLiteral("json"), QStringLiteral("Writes the numbers to this file."), QStringLiteral("file"));
    const QCommandLineOption million(QStringLiteral("million"), QStringLiteral("Measures with 1,000,000 items too."));
    parser.addOptions({json, million});
    parser.addPositionalArgument(QStringLiteral("filter"), QStringLiteral("A regular expression of names."));
    parser.addHelpOption();
    parser.process(application);
    Report report(parser.positionalArguments().value(0));
    measureImport(report);
    measureClient(report, 100'000, QStringLiteral("100000"));
    if (parser.isSet(million)) {
        measureClient(report, 1'000'000, QStringLiteral("1000000"));
    }
    if (parser.isSet(json)) {
        QFile file(parser.value(json));
        if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(report.json()).toJson()) < 0) {
            qFatal("the file for the numbers could not be written");
        }
    }
    return 0;
}

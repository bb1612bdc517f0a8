// Counts what is lost and what is done twice when a client is killed at random moments, or works over a faulty line.
//
//   galley_faults kill --runs N [--seed S]       each run: a client decides until SIGKILL; every fifth run the server is killed too
//   galley_faults network --runs N [--seed S]    each run: a decision over a line where two requests in five meet a fault
//
// Exits non-zero on any loss; the last line tells the counts.

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTextStream>

#include "app/api/apiclient.h"
#include "app/api/secretstore.h"
#include "app/api/session.h"
#include "app/services/workspaceservice.h"
#include "models/wire/endpoints.h"
#include "tests/support/backendprocess.h"
#include "tests/support/faultproxy.h"
#include "tests/support/waiting.h"

using namespace galley;
using namespace galley::app;
using namespace galley::tests;

namespace {

constexpr int productCount = 300;
const QString email = QStringLiteral("anna@shop.example");
const QString password = QStringLiteral("correct horse battery");

void say(const QString& line)
{
    QTextStream(stdout) << line << Qt::endl;
}

[[noreturn]] void stopWith(const QString& reason)
{
    QTextStream(stderr) << reason << Qt::endl;
    std::exit(2);
}

template <class T> T need(Result<T> result, const char* what)
{
    if (!result) {
        stopWith(QStringLiteral("%1: %2").arg(QLatin1StringView(what), result.error().message));
    }
    if constexpr (!std::is_void_v<T>) {
        return std::move(*result);
    }
}

/// A client on a server, with a token that was got elsewhere.
class Reviewer
{
public:
    Reviewer(const QString& profile, const QUrl& server, const QString& token) : m_workspaces(profile, {}, m_secrets)
    {
        m_secrets.setPatience(std::chrono::seconds(1));
        (void)await(m_secrets.write(Session::secretKeyFor(server, email), token));
        wire::User user;
        user.email = email;
        m_workspace = need(await(m_workspaces.openServer(server, user)), "opening the workspace");
    }

    [[nodiscard]] QList<ItemRow> rows(const ProjectId& project)
    {
        ItemQuery query;
        query.projectId = project;
        return need(await(m_workspace->review().order(query)), "reading the queue");
    }

    /// Gives an item the other of two decisions, so that each decision is one change on the server.
    void flip(ItemRow row)
    {
        const auto detail = need(m_workspace->review().detail(row), "reading an item");
        const Decision decision = detail.summary.status == ItemStatus::Approved ? Decision::Reject : Decision::Approve;
        const QString line = QStringLiteral("%1 %2").arg(detail.summary.id.text(),
                                                         decision == Decision::Approve ? QStringLiteral("approved") : QStringLiteral("rejected"));
        m_begin(line);
        need(await(m_workspace->review().decide({{row}}, decision)), "deciding");
        m_done(line);
    }

    /// True when the outbox got empty; it may take as long as it moves.
    [[nodiscard]] bool settle()
    {
        const auto left = [this] {
            const SyncStatus status = m_workspace->sync().status();
            return status.waiting + status.conflicts + status.failures;
        };
        qint64 before = std::numeric_limits<qint64>::max();
        while (left() > 0 && left() < before) {
            before = left();
            m_workspace->sync().syncNow();
            (void)waitUntil([&] { return left() == 0; }, std::chrono::seconds(20));
        }
        for (const OutboxEntry& entry : need(m_workspace->sync().outbox(), "reading the outbox").mid(0, 5)) {
            say(QStringLiteral("waits: %1, state %2, %3").arg(entry.title).arg(static_cast<int>(entry.state)).arg(entry.message));
        }
        return left() == 0;
    }

    void onDecision(std::function<void(const QString&)> begin, std::function<void(const QString&)> done)
    {
        m_begin = std::move(begin);
        m_done = std::move(done);
    }
    Workspace& workspace() { return *m_workspace; }

private:
    SecretStore m_secrets;
    WorkspaceService m_workspaces;
    std::shared_ptr<Workspace> m_workspace;
    std::function<void(const QString&)> m_begin = [](const QString&) {};
    std::function<void(const QString&)> m_done = [](const QString&) {};
};

/// What the decisions should have led to.
struct Ledger {
    QHash<QString, QString> expected; ///< item -> status
    QHash<QString, QStringList> uncertain; ///< begun and not confirmed when a plug was pulled: each may have happened
    qint64 decisions = 0;
    qint64 unconfirmed = 0;

    void begin(const QString& line) { m_open = line; }
    void done(const QString& line)
    {
        m_open.clear();
        ++decisions;
        expected.insert(line.section(u' ', 0, 0), line.section(u' ', 1, 1));
        uncertain.remove(line.section(u' ', 0, 0));
    }
    void pullPlug()
    {
        if (!m_open.isEmpty()) {
            ++unconfirmed;
            uncertain[m_open.section(u' ', 0, 0)].append(m_open.section(u' ', 1, 1));
            m_open.clear();
        }
    }

private:
    QString m_open;
};

struct Verdict {
    qint64 lost = 0;
    qint64 doubled = 0;
};

/// The server's side: a shop with products, and what it holds.
class Shop
{
public:
    Shop()
    {
        if (!m_server.addUser(email, password) || !m_server.start()) {
            stopWith(QStringLiteral("galleyd did not start"));
        }
        m_client = std::make_unique<ApiClient>(m_server.address());
        signIn();
        m_project =
            need(await(m_client->send(wire::CreateANewProject{{QStringLiteral("Kettles"), Platform::Woocommerce}})), "creating the project").id;
        upload();
        m_before = cursor();
    }

    void signIn()
    {
        m_client->setToken({});
        const auto answer = need(await(m_client->send(wire::AuthenticateUserCredentials{{email, password}})), "signing in");
        m_token = answer.accessToken.value_or(QString());
        m_client->setToken(m_token);
    }

    void restart()
    {
        m_server.kill();
        if (!m_server.start()) {
            stopWith(QStringLiteral("galleyd did not start again"));
        }
    }

    [[nodiscard]] Verdict compare(const Ledger& ledger)
    {
        signIn();
        Verdict verdict;
        for (const wire::ContentItem& item :
             need(await(m_client->send(wire::ListProjectContentItems{m_project, std::nullopt, std::nullopt})), "listing")) {
            const QString id = item.id.text();
            const bool isExpected = !ledger.expected.contains(id) || item.status.text() == ledger.expected.value(id);
            const bool mayBe = ledger.uncertain.value(id).contains(item.status.text());
            if (!isExpected && !mayBe) {
                say(QStringLiteral("lost: %1 is %2 instead of %3").arg(id, item.status.text(), ledger.expected.value(id)));
                ++verdict.lost;
            }
        }
        // Each decision changes its item at most once (one that was taken back before it was sent is not sent), so that the project's counter
        // tells what was done twice.
        const qint64 changes = cursor() - m_before;
        verdict.doubled = std::max<qint64>(0, changes - ledger.decisions - ledger.unconfirmed);
        return verdict;
    }

    [[nodiscard]] BackendProcess& server() { return m_server; }
    [[nodiscard]] const QString& token() const { return m_token; }
    [[nodiscard]] const ProjectId& project() const { return m_project; }

private:
    void upload()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("kettles.csv")));
        if (!file.open(QIODevice::WriteOnly)) {
            stopWith(QStringLiteral("the folder for temporary files cannot be written to"));
        }
        file.write("ID,Type,SKU,Name,Published,Description,Regular price\n");
        for (int number = 1; number <= productCount; ++number) {
            file.write(QStringLiteral("%1,simple,KET-%1,Kettle %1,1,A kettle of steel,39.90\n").arg(number).toUtf8());
        }
        file.close();
        wire::UploadFileDataSource upload;
        upload.projectId = m_project;
        upload.body.file = {file.fileName(), QStringLiteral("kettles.csv"), QStringLiteral("text/csv")};
        need(await(m_client->send(upload)), "importing");
        wire::GenerationRequest request;
        request.aiProvider = QStringLiteral("builtin");
        need(await(m_client->send(wire::GenerateContentForItems{m_project, request})), "generating");
    }

    [[nodiscard]] qint64 cursor()
    {
        qint64 cursor = 0;
        for (;;) {
            const auto page = need(await(m_client->send(wire::ListItemChanges{m_project, cursor, 10'000})), "asking for changes");
            cursor = page.cursor;
            if (!page.more) {
                return cursor;
            }
        }
    }

    BackendProcess m_server;
    std::unique_ptr<ApiClient> m_client;
    QString m_token;
    ProjectId m_project;
    qint64 m_before = 0;
};

/// The child that is killed: decides for ever and tells each step.
int review(const QStringList& arguments)
{
    const QString profile = arguments.value(0);
    const QUrl server(arguments.value(1));
    const ProjectId project = ProjectId::fromText(arguments.value(2)).value_or(ProjectId());
    Reviewer reviewer(profile, server, qEnvironmentVariable("GALLEY_FAULTS_TOKEN"));
    if (arguments.contains(QStringLiteral("settle"))) {
        return reviewer.settle() ? EXIT_SUCCESS : EXIT_FAILURE;
    }
    QRandomGenerator random(arguments.value(3).toUInt());
    if (reviewer.rows(project).isEmpty()) {
        need(await(reviewer.workspace().projects().refresh()), "refreshing");
        need(await(reviewer.workspace().projects().pull(project)), "pulling");
    }
    const QList<ItemRow> rows = reviewer.rows(project);
    reviewer.onDecision([](const QString& line) { say(QStringLiteral("begin ") + line); },
                        [](const QString& line) { say(QStringLiteral("done ") + line); });
    say(QStringLiteral("ready"));
    for (;;) {
        reviewer.flip(rows.at(random.bounded(static_cast<int>(rows.size()))));
    }
}

std::unique_ptr<QProcess> startChild(const QString& profile, Shop& shop, const QStringList& more)
{
    auto child = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("GALLEY_FAULTS_TOKEN"), shop.token());
    child->setProcessEnvironment(environment);
    child->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child->start(QCoreApplication::applicationFilePath(),
                 QStringList{QStringLiteral("review"), profile, shop.server().address().toString(), shop.project().text()} + more);
    return child;
}

/// Reads what the child says until the time is over, then pulls the plug.
void watchAndKill(QProcess& child, Ledger& ledger, int milliseconds)
{
    QElapsedTimer timer;
    bool isReady = false;
    const auto readLines = [&] {
        while (child.canReadLine()) {
            const QString line = QString::fromUtf8(child.readLine()).trimmed();
            if (line == u"ready") {
                isReady = true;
                timer.start();
            } else if (line.startsWith(u"begin ")) {
                ledger.begin(line.mid(6));
            } else if (line.startsWith(u"done ")) {
                ledger.done(line.mid(5));
            }
        }
    };
    while (!isReady || timer.elapsed() < milliseconds) {
        child.waitForReadyRead(5);
        readLines();
        if (child.state() == QProcess::NotRunning) {
            stopWith(QStringLiteral("the client ended by itself with code %1").arg(child.exitCode()));
        }
    }
    child.kill();
    child.waitForFinished();
    readLines();
    ledger.pullPlug();
}

Verdict runKills(int runs, quint32 seed)
{
    QRandomGenerator random(seed);
    Shop shop;
    const QTemporaryDir profile;
    Ledger ledger;
    for (int run = 1; run <= runs; ++run) {
        const auto child = startChild(profile.path(), shop, {QString::number(random.generate())});
        watchAndKill(*child, ledger, random.bounded(250));
        if (run % 5 == 0) {
            shop.restart();
        }
        if (run % 50 == 0) {
            shop.signIn();
            say(QStringLiteral("%1 runs, %2 decisions").arg(run).arg(ledger.decisions));
        }
    }
    shop.signIn();
    const auto child = startChild(profile.path(), shop, {QStringLiteral("0"), QStringLiteral("settle")});
    const bool isSettled = child->waitForFinished(600'000) && child->exitCode() == 0;
    say(QString::fromUtf8(child->readAllStandardOutput()).trimmed());
    if (!isSettled) {
        stopWith(QStringLiteral("what waited could not be sent"));
    }
    say(QStringLiteral("%1 decisions confirmed, %2 begun when the plug was pulled").arg(ledger.decisions).arg(ledger.unconfirmed));
    return shop.compare(ledger);
}

Verdict runNetworkFaults(int runs, quint32 seed)
{
    QRandomGenerator random(seed);
    Shop shop;
    FaultProxy line(shop.server().port(), seed);
    const QTemporaryDir profile;
    Reviewer reviewer(profile.path(), line.address(), shop.token());
    need(await(reviewer.workspace().projects().refresh()), "refreshing");
    need(await(reviewer.workspace().projects().pull(shop.project())), "pulling");
    const QList<ItemRow> rows = reviewer.rows(shop.project());
    Ledger ledger;
    reviewer.onDecision([&](const QString& text) { ledger.begin(text); }, [&](const QString& text) { ledger.done(text); });
    line.setFaultsInHundred(40);
    for (int run = 0; run < runs; ++run) {
        reviewer.flip(rows.at(random.bounded(static_cast<int>(rows.size()))));
        if (run % 10 == 0) {
            reviewer.workspace().sync().syncNow();
        }
    }
    line.setFaultsInHundred(0);
    if (!reviewer.settle()) {
        stopWith(QStringLiteral("what waited could not be sent"));
    }
    say(QStringLiteral("%1 decisions, %2 requests over the line").arg(ledger.decisions).arg(line.requests()));
    return shop.compare(ledger);
}

}

int main(int argumentCount, char** argumentValues)
{
    QCoreApplication application(argumentCount, argumentValues);
    if (!qEnvironmentVariableIsSet("GALLEY_BIN_DIR")) {
        qputenv("GALLEY_BIN_DIR", QCoreApplication::applicationDirPath().toUtf8());
    }
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"review") {
        return review(arguments.mid(2));
    }
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("kind"), QStringLiteral("kill or network"));
    const QCommandLineOption runs(QStringLiteral("runs"), QStringLiteral("How many."), QStringLiteral("number"), QStringLiteral("100"));
    const QCommandLineOption seed(QStringLiteral("seed"), QStringLiteral("Where chance begins."), QStringLiteral("number"), QStringLiteral("1"));
    parser.addOptions({runs, seed});
    parser.addHelpOption();
    parser.process(application);
    const QString kind = parser.positionalArguments().value(0);
    if (kind != u"kill" && kind != u"network") {
        parser.showHelp(2);
    }
    const int count = parser.value(runs).toInt();
    const Verdict verdict = kind == u"kill" ? runKills(count, parser.value(seed).toUInt()) : runNetworkFaults(count, parser.value(seed).toUInt());
    say(QStringLiteral("%1: %2 runs, %3 lost, %4 doubled").arg(kind).arg(count).arg(verdict.lost).arg(verdict.doubled));
    return verdict.lost == 0 && verdict.doubled == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}

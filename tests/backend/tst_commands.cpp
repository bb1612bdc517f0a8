#include <QFile>
#include <QSqlDatabase>
#include <QTest>

#include "models/storage/database.h"
#include "tests/support/backendprocess.h"
#include "tests/support/testserver.h"

using namespace galley;
using namespace galley::tests;

/// The commands of the real program, in processes of their own.
class TestCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void addsPeople();
    void refusesPeople_data();
    void refusesPeople();
    void readsOneLineAsPassword();

    void backsUpWhileServing();
    void backupOverwritesNothing();
    void backupSaysWhatIsWrong();
    void backupLeavesNothingHalf();

    void checksSoundData();
    void checksDamagedPages();
    void checksReferences();
    void checksTheKeyFile();
    void checksTheVersion();

    void migrates();
    void refusesWrongUse_data();
    void refusesWrongUse();
    void namesTheKeyOfWrongConfiguration_data();
    void namesTheKeyOfWrongConfiguration();
    void servesADirectoryOnce();

private:
    struct Outcome {
        int code = -1;
        QString out;
        QString error;
    };
    Outcome run(const QStringList& arguments, const QByteArray& input = {}, const QMap<QString, QString>& environment = {});
    Outcome addUser(const QString& email, const QByteArray& input, const QString& role = QStringLiteral("admin"),
                    const QString& organization = QStringLiteral("Test shop"));
    Outcome backUp(const QString& target)
    {
        return run({QStringLiteral("backup"), QStringLiteral("--data"), data(), QStringLiteral("--to"), target});
    }
    Outcome check(const QString& folder) { return run({QStringLiteral("check"), QStringLiteral("--data"), folder}); }
    [[nodiscard]] QString path(const QString& name) const { return m_directory->filePath(name); }
    [[nodiscard]] QString data() const { return path(QStringLiteral("data")); }
    [[nodiscard]] QString databaseFile() const { return data() + QStringLiteral("/galley.db"); }
    /// Runs SQL on the stopped server's database, without its checks.
    bool execute(const QStringList& statements);

    std::unique_ptr<QTemporaryDir> m_directory;
};

namespace {

const QByteArray password = "correct horse battery\n";
const QString ada = QStringLiteral("ada@example.com");

std::unique_ptr<HttpClient> signIn(const QUrl& server, const QString& email = ada)
{
    auto client = std::make_unique<HttpClient>(server.toString());
    const HttpAnswer answer = client->post(QStringLiteral("/api/v1/auth/login"),
                                           {{QStringLiteral("email"), email}, {QStringLiteral("password"), QString::fromLatin1(password.trimmed())}});
    client->setToken(answer.object().value(QStringLiteral("access_token")).toString());
    return client;
}

bool addProject(HttpClient& client, const QString& name)
{
    return client
               .send("POST",
                     QStringLiteral("/api/v1/projects"),
                     "name=" + name.toUtf8() + "&platform=woocommerce",
                     {{"Content-Type", "application/x-www-form-urlencoded"}})
               .status
        == 200;
}

QStringList projectNames(HttpClient& client)
{
    QStringList names;
    for (const QJsonValue& project : client.get(QStringLiteral("/api/v1/projects")).array()) {
        names.append(project.toObject().value(QStringLiteral("name")).toString());
    }
    names.sort();
    return names;
}

}

void TestCommands::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    QVERIFY(m_directory->isValid());
}

void TestCommands::cleanup()
{
    m_directory.reset();
}

TestCommands::Outcome TestCommands::run(const QStringList& arguments, const QByteArray& input, const QMap<QString, QString>& environment)
{
    QProcess process;
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    for (auto variable = environment.begin(); variable != environment.end(); ++variable) {
        variables.insert(variable.key(), variable.value());
    }
    process.setProcessEnvironment(variables);
    process.start(BackendProcess::program(), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit) {
        return {};
    }
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

TestCommands::Outcome TestCommands::addUser(const QString& email, const QByteArray& input, const QString& role, const QString& organization)
{
    return run({QStringLiteral("add-user"),
                QStringLiteral("--data"),
                data(),
                QStringLiteral("--email"),
                email,
                QStringLiteral("--role"),
                role,
                QStringLiteral("--organization"),
                organization},
               input);
}

bool TestCommands::execute(const QStringList& statements)
{
    const auto database = storage::Database::open(databaseFile());
    if (!database || !(*database)->execute(QStringLiteral("PRAGMA foreign_keys = OFF"))) {
        return false;
    }
    return std::all_of(statements.begin(), statements.end(), [&](const QString& statement) { return (*database)->execute(statement).has_value(); });
}

void TestCommands::addsPeople()
{
    BackendProcess server;
    QVERIFY(server.start());
    // While it serves, into an organization that is not there yet, and then into the same one.
    QVERIFY(server.addUser(ada, QStringLiteral("correct horse battery"), QStringLiteral("admin"), QStringLiteral("Harbour & Sons")));
    QVERIFY(server.addUser(
        QStringLiteral("bob@example.com"), QStringLiteral("correct horse battery"), QStringLiteral("member"), QStringLiteral("Harbour & Sons")));
    QVERIFY(server.addUser(
        QStringLiteral("eve@example.com"), QStringLiteral("correct horse battery"), QStringLiteral("admin"), QStringLiteral("Another")));
    QStringList organizations;
    QStringList roles;
    for (const char* email : {"ada@example.com", "bob@example.com", "eve@example.com"}) {
        const auto client = signIn(server.address(), QString::fromLatin1(email));
        const QJsonObject me = client->get(QStringLiteral("/api/v1/users/me")).object();
        roles.append(me.value(QStringLiteral("role")).toString());
        organizations.append(me.value(QStringLiteral("organization")).toObject().value(QStringLiteral("id")).toString());
    }
    QCOMPARE(roles, (QStringList{QStringLiteral("admin"), QStringLiteral("member"), QStringLiteral("admin")}));
    QVERIFY(!organizations.at(0).isEmpty());
    QCOMPARE(organizations.at(1), organizations.at(0));
    QVERIFY(organizations.at(2) != organizations.at(0));
}

void TestCommands::refusesPeople_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QString>("role");
    QTest::addColumn<QString>("organization");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("reason");
    const auto row =
        [](const char* name, const char* email, const QByteArray& input, const char* role, const char* organization, int code, const char* reason) {
            QTest::newRow(name) << QString::fromUtf8(email) << input << QString::fromUtf8(role) << QString::fromUtf8(organization) << code
                                << QString::fromUtf8(reason);
        };
    row("the same address", "ada@example.com", password, "member", "Test shop", 1, "There is an account with this e-mail address already.");
    row("the same address in other letters",
        " ADA@Example.com",
        password,
        "member",
        "Test shop",
        1,
        "There is an account with this e-mail address already.");
    row("the same address elsewhere", "ada@example.com", password, "member", "Another", 1, "There is an account with this e-mail address already.");
    row("no address", "ada", password, "member", "Test shop", 1, "This is no e-mail address.");
    row("no such role", "bob@example.com", password, "owner", "Test shop", 2, "--role must be admin or member.");
    row("no role", "bob@example.com", password, "", "Test shop", 2, "--role is missing.");
    row("no organization", "bob@example.com", password, "member", "", 2, "--organization is missing.");
    row("blank organization", "bob@example.com", password, "member", " ", 1, "An organization needs a name");
    row("no password", "bob@example.com", "", "member", "Test shop", 1, "A password needs at least");
    row("empty password", "bob@example.com", "\n", "member", "Test shop", 1, "A password needs at least");
    row("short password", "bob@example.com", "short\n", "member", "Test shop", 1, "A password needs at least");
    row("endless password", "bob@example.com", QByteArray(3000, 'x') + '\n', "member", "Test shop", 1, "The password is too long.");
}

void TestCommands::refusesPeople()
{
    QFETCH(QString, email);
    QFETCH(QByteArray, input);
    QFETCH(QString, role);
    QFETCH(QString, organization);
    QFETCH(QString, reason);
    QCOMPARE(addUser(ada, password).code, 0);
    const Outcome outcome = addUser(email, input, role, organization);
    QTEST(outcome.code, "code");
    QVERIFY2(outcome.error.contains(reason), qPrintable(outcome.error));
    QVERIFY(outcome.out.isEmpty());
    QVERIFY(input.trimmed().isEmpty() || !outcome.error.contains(QString::fromLatin1(input.trimmed())));
    const auto database = storage::Database::open(databaseFile());
    QVERIFY(database.has_value());
    QCOMPARE((*database)->value(QStringLiteral("SELECT count(*) FROM users"))->toInt(), 1);
    QCOMPARE((*database)->value(QStringLiteral("SELECT count(*) FROM organizations"))->toInt(), 1);
}

void TestCommands::readsOneLineAsPassword()
{
    const Outcome added = addUser(ada, "correct horse battery\r\nanother line\n");
    QCOMPARE(added.code, 0);
    QVERIFY(UserId::fromText(added.out.trimmed()).has_value());
    QVERIFY(added.error.isEmpty());
    BackendProcess server(data());
    QVERIFY(server.start());
    QVERIFY(!signIn(server.address())->token().isEmpty());
}

void TestCommands::backsUpWhileServing()
{
    QCOMPARE(addUser(ada, password).code, 0);
    const QString target = path(QStringLiteral("copy"));
    QStringList before;
    QStringList atTheEnd;
    {
        BackendProcess server(data());
        QVERIFY(server.start());
        const auto client = signIn(server.address());
        for (int number = 0; number < 20; ++number) {
            QVERIFY(addProject(*client, QStringLiteral("before-%1").arg(number)));
        }
        before = projectNames(*client);
        // It goes on writing while the copy is made.
        QProcess command;
        command.start(BackendProcess::program(), {QStringLiteral("backup"), QStringLiteral("--data"), data(), QStringLiteral("--to"), target});
        for (int number = 0; command.state() != QProcess::NotRunning; ++number) {
            QVERIFY(addProject(*client, QStringLiteral("meanwhile-%1").arg(number)));
            command.waitForFinished(1);
        }
        QCOMPARE(command.exitCode(), 0);
        QVERIFY(addProject(*client, QStringLiteral("later")));
        atTheEnd = projectNames(*client);
    }
    QCOMPARE(check(target).code, 0);
    BackendProcess copy(target);
    QVERIFY(copy.start());
    const auto client = signIn(copy.address());
    const QStringList copied = projectNames(*client);
    QVERIFY(!copied.contains(QStringLiteral("later")));
    for (const QString& name : before) {
        QVERIFY2(copied.contains(name), qPrintable(name));
    }
    for (const QString& name : copied) {
        QVERIFY2(atTheEnd.contains(name), qPrintable(name));
    }
    QVERIFY(addProject(*client, QStringLiteral("in the copy")));
}

void TestCommands::backupOverwritesNothing()
{
    QCOMPARE(addUser(ada, password).code, 0);
    const QString target = path(QStringLiteral("copy"));
    QCOMPARE(backUp(target).code, 0);
    const auto modified = QFileInfo(target + QStringLiteral("/galley.db")).lastModified();
    QCOMPARE(addUser(QStringLiteral("bob@example.com"), password).code, 0);
    const Outcome again = backUp(target);
    QCOMPARE(again.code, 1);
    QVERIFY2(again.error.contains(QStringLiteral("exists already")), qPrintable(again.error));
    QCOMPARE(QFileInfo(target + QStringLiteral("/galley.db")).lastModified(), modified);
    // Nor an empty folder, and not the data itself.
    QVERIFY(QDir().mkpath(path(QStringLiteral("empty"))));
    QCOMPARE(backUp(path(QStringLiteral("empty"))).code, 1);
    QCOMPARE(backUp(data()).code, 1);
    QCOMPARE(check(data()).code, 0);
}

void TestCommands::backupSaysWhatIsWrong()
{
    const Outcome nothing = backUp(path(QStringLiteral("copy")));
    QCOMPARE(nothing.code, 1);
    QVERIFY2(nothing.error.contains(QStringLiteral("There is no database")), qPrintable(nothing.error));
    QVERIFY(!QFileInfo::exists(path(QStringLiteral("copy"))));
    QVERIFY(!QFileInfo::exists(data()));
    QCOMPARE(addUser(ada, password).code, 0);
    QFile file(path(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const Outcome impossible = backUp(path(QStringLiteral("file/copy")));
    QCOMPARE(impossible.code, 1);
    QVERIFY2(impossible.error.contains(QStringLiteral("cannot be written")), qPrintable(impossible.error));
}

void TestCommands::backupLeavesNothingHalf()
{
    QCOMPARE(addUser(ada, password).code, 0);
    // No file may grow beyond 16 KiB, as on a disk that is full.
    QProcess command;
    command.start(QStringLiteral("bash"),
                  {QStringLiteral("-c"),
                   QStringLiteral("trap '' XFSZ; ulimit -f 16; exec \"$0\" \"$@\""),
                   BackendProcess::program(),
                   QStringLiteral("backup"),
                   QStringLiteral("--data"),
                   data(),
                   QStringLiteral("--to"),
                   path(QStringLiteral("copy"))});
    QVERIFY(command.waitForFinished(60'000));
    QCOMPARE(command.exitStatus(), QProcess::NormalExit);
    QCOMPARE(command.exitCode(), 1);
    QVERIFY(!command.readAllStandardError().isEmpty());
    QCOMPARE(QDir(m_directory->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{QStringLiteral("data")});
    QCOMPARE(backUp(path(QStringLiteral("copy"))).code, 0);
}

void TestCommands::checksSoundData()
{
    QCOMPARE(addUser(ada, password).code, 0);
    const Outcome stopped = check(data());
    QCOMPARE(stopped.code, 0);
    QCOMPARE(stopped.out, QStringLiteral("The data is sound.\n"));
    BackendProcess server(data());
    QVERIFY(server.start());
    QVERIFY(addProject(*signIn(server.address()), QStringLiteral("Lamps")));
    QCOMPARE(check(data()).code, 0);
    const Outcome missing = check(path(QStringLiteral("nowhere")));
    QCOMPARE(missing.code, 1);
    QVERIFY2(missing.error.contains(QStringLiteral("There is no database in")), qPrintable(missing.error));
    QVERIFY(!QFileInfo::exists(path(QStringLiteral("nowhere"))));
}

void TestCommands::checksDamagedPages()
{
    QCOMPARE(addUser(ada, password).code, 0);
    QVERIFY(execute({QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")}));
    // Every page but the first, which says that this is a database at all.
    QFile file(databaseFile());
    QVERIFY(file.open(QIODevice::ReadWrite));
    const qint64 size = file.size();
    for (qint64 place = 4096 + 512; place < size; place += 4096) {
        QVERIFY(file.seek(place) && file.write(QByteArray(1024, '\xa5')) == 1024);
    }
    file.close();
    const Outcome damaged = check(data());
    QCOMPARE(damaged.code, 1);
    QVERIFY2(damaged.error.contains(QStringLiteral("galley.db is damaged")), qPrintable(damaged.error));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(QByteArray(8192, 'x'));
    file.close();
    const Outcome rubbish = check(data());
    QCOMPARE(rubbish.code, 1);
    QVERIFY2(rubbish.error.contains(QStringLiteral("galley.db is damaged")), qPrintable(rubbish.error));
}

void TestCommands::checksReferences()
{
    QCOMPARE(addUser(ada, password).code, 0);
    QVERIFY(execute({QStringLiteral("DELETE FROM organizations")}));
    const Outcome dangling = check(data());
    QCOMPARE(dangling.code, 1);
    QVERIFY2(dangling.error.contains(QStringLiteral("users")), qPrintable(dangling.error));
}

void TestCommands::checksTheKeyFile()
{
    QCOMPARE(addUser(ada, password).code, 0);
    const QString key = data() + QStringLiteral("/secret.key");
    QFile file(key);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("short");
    file.close();
    const Outcome damaged = check(data());
    QCOMPARE(damaged.code, 1);
    QVERIFY2(damaged.error.contains(QStringLiteral("secret.key")), qPrintable(damaged.error));
    QVERIFY(QFile::remove(key));
    const Outcome missing = check(data());
    QCOMPARE(missing.code, 1);
    QVERIFY2(missing.error.contains(QStringLiteral("secret.key")), qPrintable(missing.error));
    // Looking does not make a new one, with which nobody could use a second factor any more.
    QVERIFY(!QFileInfo::exists(key));
}

void TestCommands::checksTheVersion()
{
    QCOMPARE(addUser(ada, password).code, 0);
    QVERIFY(execute({QStringLiteral("PRAGMA user_version = 9999")}));
    const Outcome newer = check(data());
    QCOMPARE(newer.code, 1);
    QVERIFY2(newer.error.contains(QStringLiteral("9999")), qPrintable(newer.error));
    const Outcome migrated = run({QStringLiteral("migrate"), QStringLiteral("--data"), data()});
    QCOMPARE(migrated.code, 1);
    QVERIFY2(migrated.error.contains(QStringLiteral("9999")), qPrintable(migrated.error));
}

void TestCommands::migrates()
{
    const QStringList command{QStringLiteral("migrate"), QStringLiteral("--data"), data()};
    const Outcome made = run(command);
    QCOMPARE(made.code, 0);
    QVERIFY2(made.out.startsWith(QStringLiteral("The database is at version ")), qPrintable(made.out));
    const Outcome again = run(command);
    QCOMPARE(again.code, 0);
    QCOMPARE(again.out, made.out);
    QFile file(path(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const Outcome impossible = run({QStringLiteral("migrate"), QStringLiteral("--data"), path(QStringLiteral("file"))});
    QCOMPARE(impossible.code, 1);
    QVERIFY(!impossible.error.isEmpty());
}

void TestCommands::refusesWrongUse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char* name, const char* arguments, const char* reason) {
        QTest::newRow(name) << QString::fromLatin1(arguments).split(u' ', Qt::SkipEmptyParts) << QString::fromLatin1(reason);
    };
    row("nothing", "", "A command is missing.");
    row("no such command", "explode", "There is no command explode.");
    row("serve without data", "serve", "--data is missing.");
    row("serve with rubbish", "serve --data x --listen nowhere", "--listen must be ADDRESS:PORT.");
    row("serve with a wrong port", "serve --data x --listen 127.0.0.1:99999", "--listen must be ADDRESS:PORT.");
    row("unknown option", "check --data x --colour", "colour");
    row("unexpected word", "check --data x y", "Unexpected argument: y");
    row("backup without target", "backup --data x", "--to is missing.");
    row("migrate without data", "migrate", "--data is missing.");
    row("check without data", "check", "--data is missing.");
}

void TestCommands::refusesWrongUse()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, reason);
    const qsizetype place = arguments.indexOf(QStringLiteral("x"));
    if (place >= 0) {
        arguments[place] = data();
    }
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.code, 2);
    QVERIFY2(outcome.error.contains(reason), qPrintable(outcome.error));
    QVERIFY(!QFileInfo::exists(databaseFile()));
}

void TestCommands::namesTheKeyOfWrongConfiguration_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::newRow("no number") << "threads" << "many";
    QTest::newRow("too big") << "commit_group" << "100000";
    QTest::newRow("no choice") << "durability" << "maybe";
    QTest::newRow("no such key") << "threds" << "2";
    QTest::newRow("no such file") << "smtp_ca_file" << "/nowhere/at/all.pem";
    QTest::newRow("no sender") << "smtp_host" << "mail.example.com";
}

void TestCommands::namesTheKeyOfWrongConfiguration()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    const QStringList command{QStringLiteral("serve"), QStringLiteral("--data"), data(), QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0")};
    const QString expected = name == u"smtp_host" ? QStringLiteral("smtp_sender") : name;
    const Outcome byEnvironment = run(command, {}, {{QStringLiteral("GALLEYD_") + name.toUpper(), value}});
    QCOMPARE(byEnvironment.code, 1);
    QVERIFY2(byEnvironment.error.contains(QStringLiteral("Configuration key ") + expected), qPrintable(byEnvironment.error));
    QFile file(path(QStringLiteral("galleyd.conf")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("smtp_password = hunter2\n" + name.toUtf8() + " = " + value.toUtf8() + '\n');
    file.close();
    const Outcome byFile = run(command + QStringList{QStringLiteral("--config"), file.fileName()});
    QCOMPARE(byFile.code, 1);
    QVERIFY2(byFile.error.contains(QStringLiteral("Configuration key ") + expected), qPrintable(byFile.error));
    QVERIFY(!byFile.error.contains(QStringLiteral("hunter2")));
    QVERIFY(!QFileInfo::exists(databaseFile()));
}

void TestCommands::servesADirectoryOnce()
{
    BackendProcess server(data());
    QVERIFY(server.start());
    const Outcome second =
        run({QStringLiteral("serve"), QStringLiteral("--data"), data(), QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0")});
    QCOMPARE(second.code, 1);
    QVERIFY2(second.error.contains(QStringLiteral("Another galleyd is serving")), qPrintable(second.error));
    const Outcome taken = run({QStringLiteral("serve"),
                               QStringLiteral("--data"),
                               path(QStringLiteral("other")),
                               QStringLiteral("--listen"),
                               QStringLiteral("127.0.0.1:%1").arg(server.port())});
    QCOMPARE(taken.code, 1);
    QVERIFY2(taken.error.contains(QStringLiteral("in use")), qPrintable(taken.error));
}

QTEST_GUILESS_MAIN(TestCommands)
#include "tst_commands.moc"

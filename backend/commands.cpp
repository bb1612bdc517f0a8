#include "backend/commands.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QProcessEnvironment>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/signalfd.h>
#include <unistd.h>

#include "backend/backup.h"
#include "backend/configuration.h"
#include "backend/server.h"
#include "backend/services/accountservice.h"
#include "backend/services/passwords.h"
#include "backend/services/serverversion.h"
#include "backend/store/schema.h"

namespace galley::backend {

namespace {

constexpr int done = 0;
constexpr int failed = 1;
constexpr int wrongUse = 2;

void print(FILE* stream, const QString& text)
{
    const QByteArray utf8 = text.toUtf8() + '\n';
    std::fwrite(utf8.constData(), 1, static_cast<std::size_t>(utf8.size()), stream);
    std::fflush(stream);
}

int fail(const Error& error)
{
    print(stderr, QStringLiteral("galleyd: ") + error.message);
    return failed;
}

int misuse(const QString& message)
{
    print(stderr, QStringLiteral("galleyd: ") + message + QStringLiteral("\nTry: galleyd --help"));
    return wrongUse;
}

QString helpText()
{
    return QStringLiteral("galleyd %1, the server of Galley\n\n"
                          "  galleyd serve --data DIR [--listen ADDRESS:PORT] [--config FILE] [--local] [--exit-with-parent]\n"
                          "      Serves the data directory. --local: a workspace without accounts; whoever sends the secret that is in\n"
                          "      GALLEYD_LOCAL_SECRET is its admin. --exit-with-parent: ends when standard input is closed.\n"
                          "  galleyd migrate --data DIR\n"
                          "      Brings the database to this version.\n"
                          "  galleyd add-user --data DIR --email E --role admin|member --organization NAME [--first-name N] [--last-name N]\n"
                          "      Adds a person; the password is read from standard input. Prints the new id.\n"
                          "  galleyd backup --data DIR --to FOLDER\n"
                          "      Copies everything, also while the server runs, into a new folder that is itself a data directory.\n"
                          "  galleyd check --data DIR\n"
                          "      Checks that the database is sound and the key file is there.\n"
                          "  galleyd --version | --help\n\n"
                          "Configuration: lines of the form key = value in the file, or GALLEYD_<KEY> in the environment, which wins.\n%2")
        .arg(serverVersion(), Configuration::help());
}

struct Option {
    const char* name;
    bool takesValue;
    bool required;
};

/// The values of a command's options, or the exit code of wrong use.
class Arguments
{
public:
    Arguments(const QStringList& arguments, std::initializer_list<Option> options)
    {
        m_parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
        for (const Option& option : options) {
            const QString name = QString::fromLatin1(option.name);
            m_parser.addOption(option.takesValue ? QCommandLineOption(name, QString(), name) : QCommandLineOption(name));
        }
        if (!m_parser.parse(QStringList(QStringLiteral("galleyd")) + arguments)) {
            m_problem = m_parser.errorText();
        } else if (!m_parser.positionalArguments().isEmpty()) {
            m_problem = QStringLiteral("Unexpected argument: ") + m_parser.positionalArguments().first();
        }
        for (const Option& option : options) {
            if (m_problem.isEmpty() && option.required && value(option.name).isEmpty()) {
                m_problem = QStringLiteral("--%1 is missing.").arg(QLatin1StringView(option.name));
            }
        }
    }
    [[nodiscard]] const QString& problem() const { return m_problem; }
    [[nodiscard]] QString value(const char* name) const { return m_parser.value(QString::fromLatin1(name)); }
    [[nodiscard]] bool has(const char* name) const { return m_parser.isSet(QString::fromLatin1(name)); }

private:
    QCommandLineParser m_parser;
    QString m_problem;
};

struct Listen {
    QString address;
    quint16 port = 0;
};

std::optional<Listen> parseListen(const QString& text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    bool isNumber = false;
    const quint16 port = text.mid(colon + 1).toUShort(&isNumber);
    if (colon <= 0 || !isNumber) {
        return std::nullopt;
    }
    QString address = text.left(colon);
    if (address.startsWith(u'[') && address.endsWith(u']')) {
        address = address.mid(1, address.size() - 2);
    }
    return Listen{address, port};
}

/// Signals that end the program come through a descriptor instead. Before the first thread, so that all threads inherit it.
int blockSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    std::signal(SIGPIPE, SIG_IGN);
    return ::signalfd(-1, &signals, SFD_CLOEXEC);
}

/// Returns when a signal asks for the end or, where wanted, standard input is closed.
void waitForEnd(int signalDescriptor, bool withParent)
{
    std::array<pollfd, 2> watched{{{signalDescriptor, POLLIN, 0}, {withParent ? STDIN_FILENO : -1, POLLIN, 0}}};
    while (true) {
        if (::poll(watched.data(), watched.size(), -1) < 0) {
            if (errno == EINTR) {
                continue;
            }
            return;
        }
        if (watched[0].revents != 0) {
            return;
        }
        if (watched[1].revents != 0) {
            std::array<char, 256> ignored{};
            if (::read(STDIN_FILENO, ignored.data(), ignored.size()) <= 0) {
                return;
            }
        }
    }
}

Result<QByteArray> localSecret(const Arguments& arguments, const Configuration& configuration)
{
    constexpr qsizetype shortest = 16;
    if (!arguments.has("local")) {
        return QByteArray();
    }
    const QByteArray secret = configuration.text("local_secret").toUtf8();
    if (secret.size() < shortest) {
        return failure(ErrorCode::InvalidInput,
                       QStringLiteral("Configuration key local_secret: --local needs a secret of at least %1 characters in "
                                      "GALLEYD_LOCAL_SECRET.")
                           .arg(shortest));
    }
    return secret;
}

int serve(const QStringList& rest)
{
    const Arguments arguments(
        rest, {{"data", true, true}, {"listen", true, false}, {"config", true, false}, {"local", false, false}, {"exit-with-parent", false, false}});
    if (!arguments.problem().isEmpty()) {
        return misuse(arguments.problem());
    }
    const int signalDescriptor = blockSignals();
    if (arguments.has("exit-with-parent")) {
        ::prctl(PR_SET_PDEATHSIG, SIGTERM);
    }
    auto configuration = Configuration::read(arguments.value("config"), QProcessEnvironment::systemEnvironment().toStringList());
    if (!configuration) {
        return fail(configuration.error());
    }
    const auto secret = localSecret(arguments, *configuration);
    if (!secret) {
        return fail(secret.error());
    }
    // Whoever can look at the environment of this process later should not find it.
    qunsetenv("GALLEYD_LOCAL_SECRET");
    const auto listen = parseListen(arguments.has("listen") ? arguments.value("listen") : configuration->text("listen"));
    if (!listen) {
        return misuse(QStringLiteral("--listen must be ADDRESS:PORT."));
    }
    auto server = Server::create(arguments.value("data"), {.configuration = std::move(*configuration), .localSecret = *secret});
    if (!server) {
        return fail(server.error());
    }
    const auto port = (*server)->listen(listen->address, listen->port);
    if (!port) {
        return fail(port.error());
    }
    const QString host = listen->address.contains(u':') ? u'[' + listen->address + u']' : listen->address;
    print(stdout, QStringLiteral("listening on http://%1:%2").arg(host).arg(*port));
    waitForEnd(signalDescriptor, arguments.has("exit-with-parent"));
    (*server)->stop();
    return done;
}

int migrateDatabase(const QStringList& rest)
{
    const Arguments arguments(rest, {{"data", true, true}});
    if (!arguments.problem().isEmpty()) {
        return misuse(arguments.problem());
    }
    auto database = ServerDatabase::open(arguments.value("data"));
    if (!database) {
        return fail(database.error());
    }
    const auto version = storage::schemaVersion((*database)->reader());
    if (!version) {
        return fail(version.error());
    }
    print(stdout, QStringLiteral("The database is at version %1.").arg(*version));
    return done;
}

/// The first line of standard input.
QString readPassword()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly)) {
        return {};
    }
    QString line = QString::fromUtf8(input.readLine(4096));
    while (line.endsWith(u'\n') || line.endsWith(u'\r')) {
        line.chop(1);
    }
    return line;
}

int addUser(const QStringList& rest)
{
    const Arguments arguments(rest,
                              {{"data", true, true},
                               {"email", true, true},
                               {"role", true, true},
                               {"organization", true, true},
                               {"first-name", true, false},
                               {"last-name", true, false}});
    if (!arguments.problem().isEmpty()) {
        return misuse(arguments.problem());
    }
    const auto role = valueOf<Role>(arguments.value("role"));
    if (!role) {
        return misuse(QStringLiteral("--role must be admin or member."));
    }
    auto keys = QDir().mkpath(arguments.value("data")) ? ServerKeys::loadOrCreate(arguments.value("data"))
                                                       : failure(ErrorCode::StorageFull, QStringLiteral("The data directory cannot be created."));
    if (!keys) {
        return fail(keys.error());
    }
    auto hash = passwords::hash(readPassword());
    if (!hash) {
        return fail(hash.error());
    }
    auto database = ServerDatabase::open(arguments.value("data"));
    if (!database) {
        return fail(database.error());
    }
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const auto id = (*database)->write([&](storage::Database& transaction) {
        return account::findOrAddOrganization(transaction, arguments.value("organization"), now).and_then([&](const OrganizationId& organization) {
            UserRow user;
            user.organizationId = organization;
            user.email = arguments.value("email");
            user.firstName = arguments.value("first-name");
            user.lastName = arguments.value("last-name");
            user.role = *role;
            user.passwordHash = *hash;
            user.createdAt = now;
            return account::addUser(transaction, user);
        });
    });
    if (!id) {
        return fail(id.error());
    }
    print(stdout, id->text());
    return done;
}

int backup(const QStringList& rest)
{
    const Arguments arguments(rest, {{"data", true, true}, {"to", true, true}});
    if (!arguments.problem().isEmpty()) {
        return misuse(arguments.problem());
    }
    const auto copied = backUp(arguments.value("data"), arguments.value("to"));
    if (!copied) {
        return fail(copied.error());
    }
    print(stdout, QStringLiteral("Backed up to %1").arg(arguments.value("to")));
    return done;
}

int check(const QStringList& rest)
{
    const Arguments arguments(rest, {{"data", true, true}});
    if (!arguments.problem().isEmpty()) {
        return misuse(arguments.problem());
    }
    const auto sound = checkData(arguments.value("data"));
    if (!sound) {
        return fail(sound.error());
    }
    print(stdout, QStringLiteral("The data is sound."));
    return done;
}

}

int runCommand(const QStringList& arguments)
{
    const QString command = arguments.value(0);
    const QStringList rest = arguments.mid(1);
    if (command == u"--version") {
        print(stdout, QStringLiteral("galleyd ") + serverVersion());
        return done;
    }
    if (command == u"--help" || command == u"-h") {
        print(stdout, helpText());
        return done;
    }
    if (command == u"serve") {
        return serve(rest);
    }
    if (command == u"migrate") {
        return migrateDatabase(rest);
    }
    if (command == u"add-user") {
        return addUser(rest);
    }
    if (command == u"backup") {
        return backup(rest);
    }
    if (command == u"check") {
        return check(rest);
    }
    return misuse(command.isEmpty() ? QStringLiteral("A command is missing.") : QStringLiteral("There is no command %1.").arg(command));
}

}

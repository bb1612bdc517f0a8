// Counts what is lost of texts that are being typed when the program is killed at random moments.
//
//   galley_draft_faults drafts --runs N [--seed S]     each run: somebody types into an item's text until SIGKILL
//
// Lost is what goes beyond the promise: more than 20 keys that are also older than 2 seconds, or a draft that is not offered again. Exits
// non-zero on any; the last line tells the counts.

#include <QApplication>
#include <QCommandLineParser>
#include <QDateTime>
#include <QPlainTextEdit>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTextStream>

#include "tests/ui/program.h"
#include "ui/review/reviewbody.h"

using namespace galley;
using namespace galley::tests;

namespace {

constexpr int mostSteps = 3; ///< between the items typed in, so that drafts of several stand side by side
constexpr qsizetype keysAtRisk = 20;
constexpr qint64 millisecondsAtRisk = 2'000;

void say(const QString& line)
{
    QTextStream(stdout) << line << Qt::endl;
}

[[noreturn]] void stopWith(const QString& reason)
{
    QTextStream(stderr) << reason << Qt::endl;
    std::exit(2);
}

/// A text as one word. Editors show protected spaces as plain ones.
QString packed(QString text)
{
    return QString::fromLatin1(text.replace(QChar::Nbsp, u' ').toUtf8().toBase64());
}

qint64 now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

// --- the child that is killed: it types for ever and tells each key ---------------------------------------------------------------

int typeUntilKilled(const QString& profile, quint32 seed)
{
    QRandomGenerator random(seed);
    ui::Theme theme(*qApp);
    Program program(profile, &theme);
    if (!QTest::qWaitForWindowActive(&program.window)) {
        stopWith(QStringLiteral("the window did not open"));
    }
    if (program.window.workspace() == nullptr && program.workspaces.known().isEmpty()) {
        Program::key(Qt::Key_Return);
    }
    if (!program.says(QStringLiteral(" of 200"))) {
        stopWith(QStringLiteral("the queue did not open"));
    }
    ui::ReviewBody* body = program.review->body();
    ui::ReviewController& controller = body->controller();
    const auto onDisk = await(program.window.workspace()->review().drafts(body->project()));
    if (!onDisk || !waitUntil([&] { return controller.drafts().size() >= onDisk->size(); })) {
        stopWith(QStringLiteral("the drafts were not read"));
    }
    for (auto draft = controller.drafts().cbegin(); draft != controller.drafts().cend(); ++draft) {
        say(QStringLiteral("offered %1 %2").arg(draft.key()).arg(packed(draft->content.value(draft->field).toString())));
    }
    const Qt::Key step = random.bounded(2) == 0 ? Qt::Key_J : Qt::Key_K;
    for (int steps = random.bounded(mostSteps); steps > 0; --steps) {
        Program::key(step);
    }
    Program::key(Qt::Key_E);
    (void)waitUntil([] { return qobject_cast<QPlainTextEdit*>(QApplication::focusWidget()) != nullptr; });
    auto* field = qobject_cast<QPlainTextEdit*>(QApplication::focusWidget());
    if (field == nullptr) {
        stopWith(QStringLiteral("the editor did not open"));
    }
    const auto tellText = [&] { say(QStringLiteral("typed %1 %2").arg(now()).arg(packed(field->toPlainText()))); };
    say(QStringLiteral("row %1").arg(controller.cursorRow()));
    tellText();
    say(QStringLiteral("ready"));
    // Now hurried, now with pauses for thought.
    QTimer key;
    key.setSingleShot(true);
    QObject::connect(&key, &QTimer::timeout, field, [&] {
        Program::type(QString(QChar(ushort('a' + random.bounded(26)))));
        tellText();
        key.start(random.bounded(12) == 0 ? random.bounded(700) : random.bounded(15, 60));
    });
    key.start(0);
    return QApplication::exec();
}

// --- the side that pulls the plug -------------------------------------------------------------------------------------------------

/// What stood in a field, and since when.
struct Typed {
    qint64 at = 0;
    QString text;
};

struct Counts {
    int lost = 0;
    qsizetype mostKeys = 0;
    qint64 oldest = 0;
};

class Typist
{
public:
    explicit Typist(quint32 seed) : m_random(seed) {}
    ~Typist()
    {
        // The backend of the one that was killed last may still be ending.
        (void)waitUntil([this] { return m_profile.remove(); });
    }
    Typist(const Typist&) = delete;
    Typist& operator=(const Typist&) = delete;

    Counts run(int runs)
    {
        for (int run = 1; run <= runs; ++run) {
            runOnce(QStringLiteral("type"), true);
            if (run % 25 == 0) {
                say(QStringLiteral("%1 runs, at most %2 keys and %3 ms").arg(run).arg(m_counts.mostKeys).arg(m_counts.oldest));
            }
        }
        runOnce(QStringLiteral("type"), false); // what the last one left behind
        return m_counts;
    }

private:
    void runOnce(const QString& verb, bool types)
    {
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QCoreApplication::applicationFilePath(), {verb, m_profile.path(), QString::number(m_random.generate())});
        QHash<qint64, QString> offered;
        bool isReady = false;
        int keys = 0;
        const int wanted = types ? 1 + m_random.bounded(60) : 0;
        const auto readLines = [&] {
            while (child.canReadLine()) {
                const QStringList words = QString::fromUtf8(child.readLine()).trimmed().split(u' ');
                const auto text = [&](int index) { return QString::fromUtf8(QByteArray::fromBase64(words.value(index).toLatin1())); };
                if (words.first() == u"offered") {
                    offered.insert(words.value(1).toLongLong(), text(2));
                } else if (words.first() == u"row") {
                    judge(offered);
                    m_typedRow = words.value(1).toLongLong();
                } else if (words.first() == u"typed") {
                    m_typed.append({words.value(1).toLongLong(), text(2)});
                    ++keys;
                } else if (words.first() == u"ready") {
                    isReady = true;
                }
            }
        };
        while (!isReady || keys < wanted) {
            child.waitForReadyRead(1000);
            readLines();
            if (child.state() == QProcess::NotRunning) {
                stopWith(QStringLiteral("the client ended by itself with code %1").arg(child.exitCode()));
            }
        }
        child.kill();
        m_killed = now();
        child.waitForFinished();
        readLines();
    }

    /// Holds what is offered against what had been typed before the plug was pulled.
    void judge(const QHash<qint64, QString>& offered)
    {
        for (auto draft = m_kept.cbegin(); draft != m_kept.cend(); ++draft) {
            const bool typedOn = m_typedRow == draft.key();
            if (!offered.contains(draft.key()) || (!typedOn && offered.value(draft.key()) != *draft)) {
                say(QStringLiteral("lost: a draft is not offered again"));
                ++m_counts.lost;
            }
        }
        if (!m_typed.isEmpty()) {
            // The first entry is what stood there before a key was pressed.
            qsizetype kept = m_typed.size() - 1;
            while (kept > 0 && (!offered.contains(m_typedRow) || m_typed[kept].text != offered.value(m_typedRow))) {
                --kept;
            }
            const qsizetype keys = m_typed.size() - 1 - kept;
            const qint64 age = keys > 0 ? m_killed - m_typed[kept + 1].at : 0;
            m_counts.mostKeys = std::max(m_counts.mostKeys, keys);
            m_counts.oldest = std::max(m_counts.oldest, age);
            if (keys > keysAtRisk && age > millisecondsAtRisk) {
                say(QStringLiteral("lost: %1 keys, the first of them %2 ms old").arg(keys).arg(age));
                ++m_counts.lost;
            }
        }
        m_kept = offered;
        m_typed.clear();
    }

    QRandomGenerator m_random;
    QTemporaryDir m_profile;
    QHash<qint64, QString> m_kept; ///< drafts by the rows of their items
    qint64 m_typedRow = 0;
    QList<Typed> m_typed; ///< key by key, since the last start
    qint64 m_killed = 0;
    Counts m_counts;
};

}

int main(int argumentCount, char** argumentValues)
{
    QApplication application(argumentCount, argumentValues);
    if (!qEnvironmentVariableIsSet("GALLEY_BIN_DIR")) {
        qputenv("GALLEY_BIN_DIR", QCoreApplication::applicationDirPath().toUtf8());
    }
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"type") {
        return typeUntilKilled(arguments.value(2), arguments.value(3).toUInt());
    }
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("kind"), QStringLiteral("drafts"));
    const QCommandLineOption runs(QStringLiteral("runs"), QStringLiteral("How many."), QStringLiteral("number"), QStringLiteral("100"));
    const QCommandLineOption seed(QStringLiteral("seed"), QStringLiteral("Where chance begins."), QStringLiteral("number"), QStringLiteral("1"));
    parser.addOptions({runs, seed});
    parser.addHelpOption();
    parser.process(application);
    const int count = parser.value(runs).toInt();
    const Counts counts = Typist(parser.value(seed).toUInt()).run(count);
    say(QStringLiteral("drafts: %1 runs, %2 lost; at most %3 keys, %4 ms at risk")
            .arg(count)
            .arg(counts.lost)
            .arg(counts.mostKeys)
            .arg(counts.oldest));
    return counts.lost == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}

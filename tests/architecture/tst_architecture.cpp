#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

/// The rules of docs/ARCHITECTURE.md that a reader relies on, checked on the sources themselves.
class TestArchitecture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void arrowsPointDown();
    void bigLibrariesHaveOneHome();
    void includesAreSpelledFromTheRoot();
    void textsForPeopleAreTranslated();
    void noLeftovers();
    void rulesNotice_data();
    void rulesNotice();
};

namespace {

struct Include {
    QString file; ///< from the repository root
    int line = 0;
    QString target; ///< what is included
    bool quoted = false;
};

QString root()
{
    return qEnvironmentVariable("GALLEY_SOURCE_DIR");
}

QStringList sources(const QStringList& folders)
{
    QStringList result;
    for (const QString& folder : folders) {
        QDirIterator files(root() + u'/' + folder, {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            result.append(QDir(root()).relativeFilePath(files.next()));
        }
    }
    return result;
}

QStringList linesOf(const QString& file)
{
    QFile source(root() + u'/' + file);
    return source.open(QIODevice::ReadOnly) ? QString::fromUtf8(source.readAll()).split(u'\n') : QStringList();
}

QList<Include> includesOf(const QString& file)
{
    static const QRegularExpression form(QStringLiteral(R"(^\s*#\s*include\s*([<"])([^>"]+)[>"])"));
    QList<Include> result;
    int number = 0;
    for (const QString& line : linesOf(file)) {
        ++number;
        if (const auto match = form.match(line); match.hasMatch()) {
            result.append({file, number, match.captured(2), match.captured(1) == u"\""});
        }
    }
    return result;
}

/// The folders of ours that a file may include from, by the longest prefix of its own path.
const QList<std::pair<QString, QStringList>>& allowedFolders()
{
    const auto texts = [](std::initializer_list<const char*> values) {
        QStringList list;
        for (const char* value : values) {
            list.append(QString::fromLatin1(value));
        }
        return list;
    };
    static const QList<std::pair<QString, QStringList>> table{
        {QStringLiteral("models/base/"), texts({"models/base/"})},
        {QStringLiteral("models/domain/"), texts({"models/domain/", "models/base/"})},
        {QStringLiteral("models/content/"), texts({"models/content/", "models/domain/", "models/base/"})},
        {QStringLiteral("models/wire/"), texts({"models/wire/", "models/domain/", "models/base/"})},
        {QStringLiteral("models/storage/"), texts({"models/storage/", "models/base/"})},
        {QStringLiteral("app/main.cpp"), texts({"app/", "ui/", "models/"})},
        {QStringLiteral("app/"), texts({"app/", "models/"})},
        {QStringLiteral("ui/"), texts({"ui/", "app/services/", "app/settings.h", "app/language.h", "models/"})},
        {QStringLiteral("backend/http/"), texts({"backend/http/"})},
        {QStringLiteral("backend/"), texts({"backend/", "models/"})},
    };
    return table;
}

QString arrowProblem(const Include& include)
{
    static const QStringList ours{
        QStringLiteral("models/"), QStringLiteral("app/"), QStringLiteral("ui/"), QStringLiteral("backend/"), QStringLiteral("tests/")};
    const auto startsWithAny = [](const QString& text, const QStringList& prefixes) {
        return std::any_of(prefixes.begin(), prefixes.end(), [&](const QString& prefix) { return text.startsWith(prefix); });
    };
    if (!include.quoted || !startsWithAny(include.target, ours)) {
        return {};
    }
    for (const auto& [prefix, allowed] : allowedFolders()) {
        if (include.file.startsWith(prefix)) {
            return startsWithAny(include.target, allowed)
                ? QString()
                : QStringLiteral("%1:%2 includes %3, against the arrows").arg(include.file).arg(include.line).arg(include.target);
        }
    }
    return {};
}

struct Home {
    QRegularExpression library;
    QRegularExpression home;
};

/// Where each big library may be included.
const QList<Home>& homes()
{
    const auto row = [](const char* library, const char* home) {
        return Home{QRegularExpression(QString::fromLatin1(library)), QRegularExpression(QString::fromLatin1(home))};
    };
    static const QList<Home> table{
        row(R"(^boost/)", R"(^backend/http/)"),
        row(R"(^(QtWidgets/)?Q(Widget|Main(Window)|Dialog|Push(Button)|Label|LineEdit|TableView|TreeView|Application|Action|Menu|Toolbar|Layout|[A-Z]BoxLayout|FormLayout|GridLayout|Splitter|Stacked\w+|StyledItemDelegate|TextBrowser|TextEdit|PlainTextEdit)$)",
            R"(^(ui/|app/main\.cpp))"),
        row(R"(^(QtNetwork/)?Q(Network\w+|Ssl\w+|HttpMultiPart|HttpPart|TcpSocket|TcpServer|LocalServer|LocalSocket|HostAddress)$)",
            R"(^(app/api/|app/localbackend/|app/singleinstance\.|app/services/signinservice\.cpp|backend/mail/|backend/providers/|backend/shops/|backend/publishing/))"),
        row(R"(^(QtSql/)?QSql\w+$)", R"(^(models/storage/|\w[\w/]*store\.))"),
        row(R"(^simdjson)", R"(^models/wire/)"),
        row(R"(^gumbo)", R"(^models/content/)"),
        row(R"(^unicode/)", R"(^models/content/)"),
        row(R"(^sodium)", R"(^backend/)"),
        row(R"(^(jwt|liboath/.*|curl/.*)$|^jwt\.h$)", R"(^backend/)"),
        row(R"(^hunspell/)", R"(^app/services/speller\.)"),
        row(R"(^xlsxwriter)", R"(^models/content/)"),
        row(R"(^qrencode)", R"(^ui/account/)"),
        row(R"(^qt6keychain/)", R"(^app/api/)"),
    };
    return table;
}

QString homeProblem(const Include& include)
{
    for (const Home& row : homes()) {
        if (row.library.match(include.target).hasMatch() && !row.home.match(include.file).hasMatch()) {
            return QStringLiteral("%1:%2 includes %3 outside its home").arg(include.file).arg(include.line).arg(include.target);
        }
    }
    return {};
}

const QStringList& productFolders()
{
    static const QStringList folders{QStringLiteral("models"), QStringLiteral("app"), QStringLiteral("ui"), QStringLiteral("backend")};
    return folders;
}

template <class Rule> QStringList problemsOf(const QStringList& folders, Rule rule)
{
    QStringList problems;
    for (const QString& file : sources(folders)) {
        for (const Include& include : includesOf(file)) {
            if (const QString problem = rule(include); !problem.isEmpty()) {
                problems.append(problem);
            }
        }
    }
    return problems;
}

}

void TestArchitecture::arrowsPointDown()
{
    const QStringList problems = problemsOf(productFolders(), arrowProblem);
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void TestArchitecture::bigLibrariesHaveOneHome()
{
    const QStringList problems = problemsOf(productFolders(), homeProblem);
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void TestArchitecture::includesAreSpelledFromTheRoot()
{
    const QStringList problems = problemsOf(productFolders() + QStringList{QStringLiteral("tests")}, [](const Include& include) {
        static const QRegularExpression generated(QStringLiteral(R"(^[\w]+\.moc$)"));
        if (!include.quoted || generated.match(include.target).hasMatch() || QFile::exists(root() + u'/' + include.target)) {
            return QString();
        }
        return QStringLiteral("%1:%2 includes \"%3\", which is no path from the root").arg(include.file).arg(include.line).arg(include.target);
    });
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void TestArchitecture::textsForPeopleAreTranslated()
{
    // A text set on a widget straight from a literal would stay English in every language.
    static const QRegularExpression literal(QStringLiteral(
        R"((setText|setWindowTitle|setToolTip|setPlaceholderText|setStatusTip|setAccessibleName|setAccessibleDescription|addAction|addMenu)\(\s*(QStringLiteral\(|QLatin1StringView\(|u?")(?=[^"]*[A-Za-z]{3}))"));
    QStringList problems;
    for (const QString& file : sources({QStringLiteral("ui")})) {
        int number = 0;
        for (const QString& line : linesOf(file)) {
            ++number;
            if (literal.match(line).hasMatch()) {
                problems.append(QStringLiteral("%1:%2 %3").arg(file).arg(number).arg(line.trimmed()));
            }
        }
    }
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void TestArchitecture::noLeftovers()
{
    // Written apart, so that this file does not find itself.
    static const QRegularExpression leftover(QStringLiteral("\\b(TO") + QStringLiteral("DO|FIX") + QStringLiteral("ME|X") + QStringLiteral("XX|QS")
                                             + QStringLiteral("KIP)\\b"));
    QStringList problems;
    for (const QString& file : sources(productFolders() + QStringList{QStringLiteral("tests")})) {
        int number = 0;
        for (const QString& line : linesOf(file)) {
            ++number;
            if (leftover.match(line).hasMatch()) {
                problems.append(QStringLiteral("%1:%2 %3").arg(file).arg(number).arg(line.trimmed()));
            }
        }
    }
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void TestArchitecture::rulesNotice_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("target");
    QTest::addColumn<bool>("quoted");
    QTest::addColumn<bool>("allowed");
    const auto row = [](const char* name, const char* file, const char* target, bool quoted, bool allowed) {
        QTest::newRow(name) << QString::fromLatin1(file) << QString::fromLatin1(target) << quoted << allowed;
    };
    row("a model must not see the client", "models/wire/json.h", "app/settings.h", true, false);
    row("the client must not see the backend", "app/api/apiclient.h", "backend/server.h", true, false);
    row("the backend must not see the client", "backend/server.cpp", "app/settings.h", true, false);
    row("windows see services", "ui/review/reviewpage.h", "app/services/reviewservice.h", true, true);
    row("windows do not see the cache", "ui/review/reviewpage.h", "app/cache/cachestore.h", true, false);
    row("the HTTP layer knows no rules", "backend/http/server.cpp", "backend/services/authenticator.h", true, false);
    row("Beast stays in its home", "backend/handlers/route.h", "boost/beast.hpp", false, false);
    row("no windows in the models", "models/content/html.cpp", "QWidget", false, false);
    row("SQL in stores", "app/cache/cachestore.cpp", "QSqlQuery", false, true);
    row("no SQL in services", "app/services/reviewservice.cpp", "QSqlQuery", false, false);
}

void TestArchitecture::rulesNotice()
{
    QFETCH(QString, file);
    QFETCH(QString, target);
    QFETCH(bool, quoted);
    const Include include{file, 1, target, quoted};
    QTEST(arrowProblem(include).isEmpty() && homeProblem(include).isEmpty(), "allowed");
}

QTEST_GUILESS_MAIN(TestArchitecture)
#include "tst_architecture.moc"

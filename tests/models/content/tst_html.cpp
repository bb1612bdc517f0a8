#include <QTest>

#include "models/content/charactercount.h"
#include "models/content/html.h"

using namespace galley::content;

class TestHtml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsProblems_data();
    void findsProblems();
    void showsWhatIsSeen_data();
    void showsWhatIsSeen();
    void mapsBackToTheSource();
    void sanitizes_data();
    void sanitizes();
    void survivesHostileInput_data();
    void survivesHostileInput();
    void countsCharacters_data();
    void countsCharacters();
    void keepsLimits();
};

void TestHtml::findsProblems_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<int>("kind"); // -1: none
    QTest::addColumn<QString>("spanned");
    using K = HtmlProblemKind;
    QTest::newRow("fine") << "<p>One <strong>two</strong></p><ul><li>a<li>b</ul><br><img src=\"a.png\" alt=\"\">" << -1 << "";
    QTest::newRow("optional end tags") << "<p>One<p>Two<ul><li>a</ul>" << -1 << "";
    QTest::newRow("unclosed") << "<p>a <strong>b</p>" << int(K::UnclosedTag) << "<strong>";
    QTest::newRow("unclosed at the end") << "a <b>b" << int(K::UnclosedTag) << "<b>";
    QTest::newRow("stray") << "a</div>" << int(K::StrayEndTag) << "</div>";
    QTest::newRow("wrong order") << "<b><i>x</b></i>" << int(K::StrayEndTag) << "</i>";
    QTest::newRow("list in a paragraph") << "<p>a<ul><li>b</li></ul></p>" << int(K::StrayEndTag) << "</p>";
    QTest::newRow("cut off in a tag") << "a <a href=\"x" << int(K::BadSyntax) << "<a href=\"x";
    QTest::newRow("cut off in a comment") << "a <!-- b" << int(K::BadSyntax) << "<!-- b";
    QTest::newRow("less than") << "5 < 6" << int(K::BadSyntax) << "<";
    QTest::newRow("unknown") << "<blink>a</blink>" << int(K::UnknownTag) << "<blink>";
    QTest::newRow("script") << "a<script>1<2</script>" << int(K::ForbiddenTag) << "<script>";
    QTest::newRow("frame") << "<iframe src=\"x\"></iframe>" << int(K::ForbiddenTag) << "<iframe src=\"x\">";
    QTest::newRow("handler") << "<p ONCLICK='x()'>a</p>" << int(K::EventHandler) << "<p ONCLICK='x()'>";
    QTest::newRow("script address") << "<a href=\"java&#10;script:x\">a</a>" << int(K::DangerousUrl) << "<a href=\"java&#10;script:x\">";
    QTest::newRow("file address") << "<a href=\"data:text/html,x\">a</a>" << int(K::DangerousUrl) << "<a href=\"data:text/html,x\">";
    QTest::newRow("entity") << "a &nosuch; b" << int(K::UnknownEntity) << "&nosuch;";
    QTest::newRow("ampersand") << "a & b &amp; c &eacute;" << -1 << "";
}

void TestHtml::findsProblems()
{
    QFETCH(QString, html);
    QFETCH(int, kind);
    QFETCH(QString, spanned);
    const QList<HtmlProblem> problems = htmlProblems(html);
    if (kind < 0) {
        QVERIFY(problems.isEmpty());
        return;
    }
    QCOMPARE(problems.size(), 1);
    QCOMPARE(int(problems.first().kind), kind);
    QCOMPARE(html.mid(problems.first().start, problems.first().length), spanned);
}

void TestHtml::showsWhatIsSeen_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("text");
    QTest::newRow("blocks") << "<p>One</p>\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>" << "One\na\nb";
    QTest::newRow("white space") << "  a \n b<b> c</b> " << "a b c";
    QTest::newRow("entities") << "a &amp; b&nbsp;c &euro; &#x41;&#66;" << QString::fromUtf8("a & b\u00a0c € AB");
    QTest::newRow("no entity") << "R&D &nosuch;" << "R&D &nosuch;";
    QTest::newRow("script") << "a<script>x</script><style>y</style><!-- z -->b" << "ab";
    QTest::newRow("table") << "<table><tr><td>Weight<td>2 kg</table>" << "Weight 2 kg";
    QTest::newRow("empty") << "" << "";
}

void TestHtml::showsWhatIsSeen()
{
    QFETCH(QString, html);
    QFETCH(QString, text);
    const VisibleText visible = visibleText(html);
    QCOMPARE(visible.text, text);
    QCOMPARE(visible.sourceStarts.size(), text.size());
    QCOMPARE(visible.sourceEnds.size(), text.size());
}

void TestHtml::mapsBackToTheSource()
{
    const QString html = QStringLiteral("<p>Tom &amp; <b>Jerry</b></p>");
    const VisibleText visible = visibleText(html);
    const auto span = visible.sourceSpan(visible.text.indexOf(QLatin1String("Jerry")), 5);
    QCOMPARE(html.mid(span.start, span.length), QStringLiteral("Jerry"));
    QVERIFY(visible.isPlain(visible.text.indexOf(QLatin1String("Jerry")), 5));
    const auto whole = visible.sourceSpan(0, visible.text.size());
    QCOMPARE(html.mid(whole.start, whole.length), QStringLiteral("Tom &amp; <b>Jerry"));
    QVERIFY(!visible.isPlain(0, visible.text.size()));
    QVERIFY(!visible.isPlain(4, 1));
    QCOMPARE(visible.sourceSpan(90, 3).length, 0);
}

void TestHtml::sanitizes_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("clean");
    QTest::newRow("allowed") << "<p>a <strong>b</strong><br>c</p>" << "<p>a <strong>b</strong><br>c</p>";
    QTest::newRow("script") << "a<script>alert(1)</script>b" << "ab";
    QTest::newRow("attributes") << "<p style=\"x\" onclick=\"y\">a</p>" << "<p>a</p>";
    QTest::newRow("unknown tag keeps its text") << "<section><blink>a</blink></section>" << "a";
    QTest::newRow("link") << "<a href=\"https://example.org/?a=1&amp;b=2\">x</a>" << "<a href=\"https://example.org/?a=1&amp;b=2\">x</a>";
    QTest::newRow("bad link") << "<a href=\"javascript:x\">x</a>" << "x";
    QTest::newRow("remote picture") << "<img src=\"https://tracker.example/a.png\">" << "";
    QTest::newRow("remote picture without scheme") << "<img src=\"//tracker.example/a.png\">" << "";
    QTest::newRow("own picture") << "<img src=\"a.png\" alt=\"A &amp; B\" onerror=x>" << "<img src=\"a.png\" alt=\"A &amp; B\">";
    QTest::newRow("unbalanced") << "<b>a<i>b" << "<b>a<i>b</i></b>";
    QTest::newRow("text") << "5 &lt; 6 & 7" << "5 &lt; 6 &amp; 7";
    QTest::newRow("svg") << "<svg><a href=\"javascript:x\">y</a></svg>z" << "z";
}

void TestHtml::sanitizes()
{
    QFETCH(QString, html);
    QFETCH(QString, clean);
    QCOMPARE(sanitize(html), clean);
    QCOMPARE(sanitize(clean), clean);
}

void TestHtml::survivesHostileInput_data()
{
    QTest::addColumn<QString>("html");
    QTest::newRow("deep") << QStringLiteral("<div>").repeated(100000);
    QTest::newRow("deep formatting") << QStringLiteral("<b><p>").repeated(20000);
    QTest::newRow("open brackets") << QString(100000, u'<');
    QTest::newRow("ampersands") << QString(100000, u'&');
    QTest::newRow("quotes") << QStringLiteral("<a b='").repeated(5000);
    QTest::newRow("script ends") << QStringLiteral("<script></scriptx>").repeated(5000);
    QTest::newRow("stray ends") << QStringLiteral("</b>").repeated(100000);
    QTest::newRow("unknown entities") << QStringLiteral("&abc;").repeated(20000);
    QTest::newRow("lone surrogate") << QString(QChar(0xd800)) + QStringLiteral("<p>") + QChar(0xdc00);
    QTest::newRow("zero") << QString(QChar(0)) + QStringLiteral("<p\0>");
}

void TestHtml::survivesHostileInput()
{
    QFETCH(QString, html);
    (void)htmlProblems(html);
    const VisibleText visible = visibleText(html);
    QCOMPARE(visible.sourceStarts.size(), visible.text.size());
    QVERIFY(!sanitize(html).contains(QLatin1String("<script")));
}

void TestHtml::countsCharacters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("html");
    QTest::addColumn<int>("graphemes");
    QTest::addColumn<int>("visible");
    QTest::newRow("plain") << "abc" << false << 3 << 3;
    QTest::newRow("combining") << QString::fromUtf8("e\u0301a") << false << 2 << 2;
    QTest::newRow("family") << QString::fromUtf8("👨‍👩‍👧") << false << 1 << 1;
    QTest::newRow("flags") << QString::fromUtf8("🇩🇪🇫🇷") << false << 2 << 2;
    QTest::newRow("markup") << "<p>a&amp;b</p>" << true << 14 << 3;
    QTest::newRow("empty") << "" << false << 0 << 0;
}

void TestHtml::countsCharacters()
{
    QFETCH(QString, text);
    QFETCH(bool, html);
    QFETCH(int, graphemes);
    QFETCH(int, visible);
    const CharacterCount count = countCharacters(text, html);
    QCOMPARE(int(count.graphemes), graphemes);
    QCOMPARE(int(count.visible), visible);
    QCOMPARE(count.utf16, text.size());
}

void TestHtml::keepsLimits()
{
    QCOMPARE(charactersOver(QStringLiteral("abcd"), false, 4), 0);
    QCOMPARE(charactersOver(QStringLiteral("abcde"), false, 4), 1);
    QCOMPARE(charactersOver(QStringLiteral("<p>abcd</p>"), true, 4), 0);
    QCOMPARE(charactersOver(QStringLiteral("abcde"), false, 0), 0);
    QCOMPARE(positionAfterGraphemes(QString::fromUtf8("👍🏽ab"), 2), 5);
}

QTEST_GUILESS_MAIN(TestHtml)
#include "tst_html.moc"

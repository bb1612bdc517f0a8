#include <QRandomGenerator>
#include <QTest>

#include "models/content/textmerge.h"

using namespace galley::content;

class TextMergeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void merges_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("mine");
        QTest::addColumn<QString>("theirs");
        QTest::addColumn<QString>("merged");
        QTest::addColumn<int>("clashes");
        const auto row = [](const char* name, const char* base, const char* mine, const char* theirs, const char* merged, int clashes = 0) {
            QTest::newRow(name) << QString::fromUtf8(base) << QString::fromUtf8(mine) << QString::fromUtf8(theirs) << QString::fromUtf8(merged)
                                << clashes;
        };
        row("nobody changed anything", "One.", "One.", "One.", "One.");
        row("only mine", "One.", "Two.", "One.", "Two.");
        row("only theirs", "One.", "One.", "Two.", "Two.");
        row("both the same", "One.", "Two.", "Two.", "Two.");
        row("both differently", "One.", "Two.", "Three.", "Two.", 1);
        row("two paragraphs of HTML", "<p>a</p><p>b</p><p>c</p>", "<p>A</p><p>b</p><p>c</p>", "<p>a</p><p>b</p><p>C</p>", "<p>A</p><p>b</p><p>C</p>");
        row("two lines", "a\nb\nc", "A\nb\nc", "a\nb\nC", "A\nb\nC");
        row("neighbours are one place", "a\nb\n", "A\nb\n", "a\nB\n", "A\nb\n", 1);
        row("one adds, the other removes", "a\nb\nc\nd\n", "new\na\nb\nc\nd\n", "a\nb\nd\n", "new\na\nb\nd\n");
        row("a list",
            "<ul><li>a</li><li>b</li><li>c</li></ul>",
            "<ul><li>x</li><li>b</li><li>c</li></ul>",
            "<ul><li>a</li><li>b</li><li>c</li><li>d</li></ul>",
            "<ul><li>x</li><li>b</li><li>c</li><li>d</li></ul>");
        row("from nothing", "", "mine", "theirs", "mine", 1);
        row("both removed the same", "a\nb\nc\n", "a\nc\n", "a\nc\n", "a\nc\n");
    }
    void merges()
    {
        QFETCH(QString, base);
        QFETCH(QString, mine);
        QFETCH(QString, theirs);
        QFETCH(QString, merged);
        QFETCH(int, clashes);
        const TextMerge result = mergeParagraphs(base, mine, theirs);
        QCOMPARE(result.text, merged);
        QCOMPARE(result.clashes, clashes);
        // Which of the two is asked first changes nothing where nothing clashes.
        if (clashes == 0) {
            QCOMPARE(mergeParagraphs(base, theirs, mine).text, merged);
        }
        QCOMPARE(mergeParagraphs(base, theirs, mine).clashes, clashes);
    }

    /// What clashes nowhere holds every line that either added, and nothing that either removed.
    void nothingIsLostInAMerge()
    {
        QRandomGenerator random(5);
        for (int round = 0; round < 500; ++round) {
            QStringList base;
            for (int line = 0; line < 12; ++line) {
                base.append(QStringLiteral("line %1\n").arg(line));
            }
            QStringList added;
            const auto changed = [&](const QString& who) {
                QStringList lines = base;
                const qsizetype at = random.bounded(static_cast<int>(lines.size()));
                const QString line = QStringLiteral("%1 in round %2\n").arg(who).arg(round);
                added.append(line);
                if (random.bounded(2) == 0) {
                    lines.insert(at, line);
                } else {
                    lines.replace(at, line);
                }
                return lines.join(QString());
            };
            const QString mine = changed(QStringLiteral("mine"));
            const QString theirs = changed(QStringLiteral("theirs"));
            const TextMerge merge = mergeParagraphs(base.join(QString()), mine, theirs);
            if (merge.clashes == 0) {
                for (const QString& line : std::as_const(added)) {
                    QVERIFY2(merge.text.contains(line), qPrintable(merge.text));
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(TextMergeTest)
#include "tst_textmerge.moc"

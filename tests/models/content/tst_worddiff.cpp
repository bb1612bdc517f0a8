#include <QRandomGenerator>
#include <QTest>

#include "models/content/worddiff.h"

using namespace galley::content;
using Kind = DiffPiece::Kind;

namespace {

/// "[-old-]" and "{+new+}" around what changed.
QString shown(const QList<DiffPiece>& pieces)
{
    QString text;
    for (const DiffPiece& piece : pieces) {
        text += piece.kind == Kind::Same  ? piece.text
            : piece.kind == Kind::Removed ? QString(u"[-" + piece.text + u"-]")
                                          : QString(u"{+" + piece.text + u"+}");
    }
    return text;
}

QString side(const QList<DiffPiece>& pieces, Kind own)
{
    QString text;
    for (const DiffPiece& piece : pieces) {
        if (piece.kind == Kind::Same || piece.kind == own) {
            text += piece.text;
        }
    }
    return text;
}

}

class WordDiffTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsByWords_data()
    {
        QTest::addColumn<QString>("former");
        QTest::addColumn<QString>("present");
        QTest::addColumn<QString>("expected");
        QTest::newRow("nothing changed") << "Linen shirt" << "Linen shirt" << "Linen shirt";
        QTest::newRow("a word is replaced whole") << "A linen shirt." << "A cotton shirt." << "A [-linen-]{+cotton+} shirt.";
        QTest::newRow("no letters are mixed") << "The colour is dark." << "The collar is dark." << "The [-colour-]{+collar+} is dark.";
        QTest::newRow("a word comes in") << "A shirt" << "A blue shirt" << "A {+blue +}shirt";
        QTest::newRow("a word goes") << "A blue shirt" << "A shirt" << "A [-blue -]shirt";
        QTest::newRow("neighbours are one change") << "soft warm wool" << "light cool linen" << "[-soft warm wool-]{+light cool linen+}";
        QTest::newRow("numbers with a comma stay whole") << "Width 2,5 cm" << "Width 3,5 cm" << "Width [-2,5-]{+3,5+} cm";
        QTest::newRow("a sentence's full stop is no part of the word") << "It is blue." << "It is blue" << "It is blue[-.-]";
        QTest::newRow("an apostrophe is") << "don't wash" << "do wash" << "[-don't-]{+do+} wash";
        QTest::newRow("everything is new") << "" << "A text" << "{+A text+}";
        QTest::newRow("everything has gone") << "A text" << "" << "[-A text-]";
        QTest::newRow("both empty") << "" << "" << "";
        QTest::newRow("other scripts") << QStringLiteral("قميص أزرق") << QStringLiteral("قميص أحمر") << QStringLiteral("قميص [-أزرق-]{+أحمر+}");
        QTest::newRow("astral signs stay whole") << QStringLiteral("a 😀 b") << QStringLiteral("a 😁 b") << QStringLiteral("a [-😀-]{+😁+} b");
        QTest::newRow("paragraphs are told apart") << "One\nTwo" << "One\nThree" << "One\n[-Two-]{+Three+}";
    }
    void readsByWords()
    {
        QFETCH(QString, former);
        QFETCH(QString, present);
        QFETCH(QString, expected);
        QCOMPARE(shown(wordDiff(former, present)), expected);
    }

    void bothTextsCanBeReadFromThePieces()
    {
        QRandomGenerator random(7);
        const QStringList words{QStringLiteral("linen"),
                                QStringLiteral("blue"),
                                QStringLiteral("."),
                                QStringLiteral("\n"),
                                QStringLiteral("35 cm"),
                                QStringLiteral("soft"),
                                QStringLiteral("")};
        const auto some = [&] {
            QStringList text;
            for (int count = random.bounded(30); count > 0; --count) {
                text.append(words.at(random.bounded(int(words.size()))));
            }
            return text.join(u' ');
        };
        for (int turn = 0; turn < 2000; ++turn) {
            const QString former = some();
            const QString present = some();
            const QList<DiffPiece> pieces = wordDiff(former, present);
            QCOMPARE(side(pieces, Kind::Removed), former);
            QCOMPARE(side(pieces, Kind::Added), present);
            for (qsizetype at = 1; at < pieces.size(); ++at) {
                QVERIFY(pieces.at(at).kind != pieces.at(at - 1).kind);
            }
        }
    }

    void hugeDifferencesAreSaidAsOne()
    {
        QString former;
        QString present;
        for (int number = 0; number < 4000; ++number) {
            former += QStringLiteral("a%1 ").arg(number);
            present += QStringLiteral("b%1 ").arg(number);
        }
        const QList<DiffPiece> pieces = wordDiff(u"start " + former + u"end", u"start " + present + u"end");
        QCOMPARE(side(pieces, Kind::Removed), QString(u"start " + former + u"end"));
        QCOMPARE(changesIn(pieces).size(), 1);
    }

    void changesAreCounted()
    {
        const QList<DiffChange> changes = changesIn(wordDiff(QStringLiteral("A linen shirt, blue"), QStringLiteral("A cotton shirt, dark blue")));
        QCOMPARE(changes.size(), 2);
        QCOMPARE(changes.at(0), (DiffChange{QStringLiteral("linen"), QStringLiteral("cotton")}));
        QCOMPARE(changes.at(1), (DiffChange{QString(), QStringLiteral(" dark")}));
    }
};

QTEST_GUILESS_MAIN(WordDiffTest)
#include "tst_worddiff.moc"

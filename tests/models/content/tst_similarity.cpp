#include <QTest>

#include "models/content/similarity.h"

using namespace galley::content;

class TestSimilarity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparesTexts();
    void groupsNearDuplicates();
    void worksIncrementally();
    void isDeterministic();
    void takesThousandsOfEqualTexts();
};

namespace {

QString text(int seed, int words = 60)
{
    QString result;
    quint64 state = quint64(seed) * 2654435761u + 12345;
    for (int i = 0; i < words; ++i) {
        state = state * 6364136223846793005u + 1442695040888963407u;
        result += QStringLiteral("w%1 ").arg((state >> 33) % 5000);
    }
    return result;
}

}

void TestSimilarity::comparesTexts()
{
    QCOMPARE(textSimilarity(QStringLiteral("One two three four."), QStringLiteral("<p>one, TWO three &amp; four</p>")), 1.0);
    QCOMPARE(textSimilarity(QStringLiteral("a b c d"), QStringLiteral("e f g h")), 0.0);
    QCOMPARE(textSimilarity(QString(), QString()), 0.0);
}

void TestSimilarity::groupsNearDuplicates()
{
    NearDuplicateIndex index;
    for (int i = 0; i < 300; ++i) {
        index.add(QString::number(i), text(i));
    }
    index.add(QStringLiteral("copy"), text(7) + QStringLiteral("extra words"));
    index.add(QStringLiteral("second"), QStringLiteral("<p>") + text(7) + QStringLiteral("</p>"));
    const QList<DuplicateGroup> groups = index.groups();
    QCOMPARE(groups.size(), 1);
    QCOMPARE(groups.first().ids, (QList<QString>{QStringLiteral("7"), QStringLiteral("copy"), QStringLiteral("second")}));
    QVERIFY(groups.first().similarity > 0.9);
    QCOMPARE(index.nearest(text(9), QStringLiteral("9")).id, QString());
    QCOMPARE(index.nearest(text(9)).id, QStringLiteral("9"));
}

void TestSimilarity::worksIncrementally()
{
    NearDuplicateIndex index;
    index.add(QStringLiteral("a"), text(1));
    index.add(QStringLiteral("b"), text(1));
    QCOMPARE(index.groups().size(), 1);
    index.add(QStringLiteral("b"), text(2));
    QVERIFY(index.groups().isEmpty());
    index.remove(QStringLiteral("a"));
    QCOMPARE(index.size(), 1);
    QCOMPARE(index.nearest(text(1)).id, QString());
    index.add(QStringLiteral("short"), QStringLiteral("two words"));
    index.add(QStringLiteral("short2"), QStringLiteral("two words"));
    QVERIFY(index.groups().isEmpty());
}

void TestSimilarity::isDeterministic()
{
    const auto build = [] {
        NearDuplicateIndex index(0.6);
        for (int i = 0; i < 500; ++i) {
            index.add(QString::number(i), text(i / 3, 40) + text(i, 8));
        }
        QStringList shape;
        const QList<DuplicateGroup> groups = index.groups();
        for (const DuplicateGroup& group : groups) {
            shape += group.ids.join(u',') + QString::number(group.similarity);
        }
        return shape;
    };
    QCOMPARE(build(), build());
    QVERIFY(!build().isEmpty());
}

void TestSimilarity::takesThousandsOfEqualTexts()
{
    NearDuplicateIndex index;
    for (int i = 0; i < 2000; ++i) {
        index.add(QString::number(i), text(1) + (i % 2 ? QStringLiteral("one") : QStringLiteral("two")));
    }
    const QList<DuplicateGroup> groups = index.groups();
    QCOMPARE(groups.size(), 1);
    QCOMPARE(groups.first().ids.size(), 2000);
}

QTEST_GUILESS_MAIN(TestSimilarity)
#include "tst_similarity.moc"

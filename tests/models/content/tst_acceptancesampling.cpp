#include <QSet>
#include <QTest>

#include "models/content/acceptancesampling.h"

using namespace galley::content;

class AcceptanceSamplingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsOfTheStandard_data()
    {
        QTest::addColumn<qint64>("lot");
        QTest::addColumn<int>("level");
        QTest::addColumn<QString>("limit");
        QTest::addColumn<QChar>("lotLetter");
        QTest::addColumn<QChar>("planLetter");
        QTest::addColumn<qint64>("size");
        QTest::addColumn<int>("accept");
        const auto row = [](const char* name, qint64 lot, int level, const char* limit, char lotLetter, char planLetter, qint64 size, int accept) {
            QTest::newRow(name) << lot << level << QString::fromLatin1(limit) << QChar::fromLatin1(lotLetter) << QChar::fromLatin1(planLetter) << size
                                << accept;
        };
        row("501 to 1,200 at level II and 1.0", 1000, 2, "1.0", 'J', 'J', 80, 2);
        row("the first lot of that row", 501, 2, "1.0", 'J', 'J', 80, 2);
        row("the last lot of that row", 1200, 2, "1.0", 'J', 'J', 80, 2);
        row("the first lot of the next row", 1201, 2, "1.0", 'K', 'K', 125, 3);
        row("level I takes less", 1000, 1, "1.0", 'G', 'H', 50, 1);
        row("level III takes more", 1000, 3, "1.0", 'K', 'K', 125, 3);
        row("an arrow down to accept with none", 100, 2, "0.65", 'F', 'F', 20, 0);
        row("an arrow up from the letter below none", 200, 2, "0.65", 'G', 'F', 20, 0);
        row("an arrow down from the letter above one", 400, 2, "0.65", 'H', 'J', 80, 1);
        row("4,000 at 2.5", 4000, 2, "2.5", 'L', 'L', 200, 10);
        row("4,000 at 0.10 goes up to none", 4000, 2, "0.10", 'L', 'K', 125, 0);
        row("20,000 at 6.5 stops at 21", 20000, 2, "6.5", 'M', 'L', 200, 21);
        row("600,000 at 0.025", 600000, 3, "0.025", 'R', 'R', 2000, 1);
        row("600,000 at 0.010 goes up to none", 600000, 3, "0.010", 'R', 'Q', 1250, 0);
        row("a lot of 2 at 6.5", 2, 2, "6.5", 'A', 'A', 2, 0);
        row("a lot of 8 at 10 goes down to C", 8, 2, "10", 'A', 'C', 5, 1);
    }

    void rowsOfTheStandard()
    {
        QFETCH(qint64, lot);
        QFETCH(int, level);
        QFETCH(QString, limit);
        QFETCH(QChar, lotLetter);
        QFETCH(QChar, planLetter);
        QFETCH(qint64, size);
        QFETCH(int, accept);
        const auto inspection = static_cast<InspectionLevel>(level - 1);
        QCOMPARE(QChar::fromLatin1(*codeLetter(lot, inspection)), lotLetter);
        const auto plan = samplingPlan(lot, inspection, limit);
        QVERIFY(plan);
        QCOMPARE(QChar::fromLatin1(plan->letter), planLetter);
        QCOMPARE(plan->sampleSize, size);
        QCOMPARE(plan->accept, accept);
        QCOMPARE(plan->reject, accept + 1);
        QCOMPARE(plan->isWhole, size >= lot);
    }

    void everyPlanIsOneOfTheTable()
    {
        const QSet<qint64> sizes{2, 3, 5, 8, 13, 20, 32, 50, 80, 125, 200, 315, 500, 800, 1250, 2000};
        const QSet<int> numbers{0, 1, 2, 3, 5, 7, 10, 14, 21};
        for (const qint64 lot : {2, 9, 16, 26, 51, 91, 151, 281, 501, 1201, 3201, 10001, 35001, 150001, 500001}) {
            for (const auto level : {InspectionLevel::I, InspectionLevel::II, InspectionLevel::III}) {
                for (const QString& limit : acceptanceLimits()) {
                    const auto plan = samplingPlan(lot, level, limit);
                    QVERIFY(plan);
                    QVERIFY(sizes.contains(plan->sampleSize) || plan->sampleSize == lot);
                    QVERIFY(numbers.contains(plan->accept));
                }
            }
        }
        QVERIFY(!samplingPlan(1, InspectionLevel::II, QStringLiteral("1.0")));
        QVERIFY(!samplingPlan(100, InspectionLevel::II, QStringLiteral("3.3")));
    }

    void aSampleIsRefusedAsSoonAsItCannotBeAccepted()
    {
        const SamplingPlan plan = *samplingPlan(1000, InspectionLevel::II, QStringLiteral("1.0"));
        QCOMPARE(verdictOf(plan, 0, 0), SampleVerdict::Open);
        QCOMPARE(verdictOf(plan, 79, 2), SampleVerdict::Open);
        QCOMPARE(verdictOf(plan, 80, 2), SampleVerdict::Accepted);
        QCOMPARE(verdictOf(plan, 5, 3), SampleVerdict::Refused);
    }

    void drawnPlacesAreDifferentAndInTheLot()
    {
        for (const qint64 lot : {1, 5, 1000, 1'000'000}) {
            const QList<qint64> places = drawPlaces(lot, 80);
            QCOMPARE(places.size(), std::min<qint64>(lot, 80));
            QCOMPARE(QSet<qint64>(places.begin(), places.end()).size(), places.size());
            QVERIFY(std::all_of(places.begin(), places.end(), [lot](qint64 place) { return place >= 0 && place < lot; }));
        }
        QVERIFY(drawPlaces(1'000'000, 80) != drawPlaces(1'000'000, 80));
    }
};

QTEST_GUILESS_MAIN(AcceptanceSamplingTest)
#include "tst_acceptancesampling.moc"

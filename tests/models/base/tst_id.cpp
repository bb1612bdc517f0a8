#include <QDateTime>
#include <QTest>

#include "models/base/id.h"

using namespace galley;

class TestId : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ascends();
    void carriesVersionAndTime();
    void reads_data();
    void reads();
};

void TestId::ascends()
{
    QByteArray former;
    for (int count = 0; count < 10'000; ++count) {
        const QByteArray next = ItemId::make().bytes();
        QVERIFY2(former < next, next.constData());
        former = next;
    }
}

void TestId::carriesVersionAndTime()
{
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    const QByteArray text = ItemId::make().bytes();
    QCOMPARE(text.size(), 36);
    QCOMPARE(text[14], '7');
    QVERIFY(QByteArray("89ab").contains(text[19]));
    const QByteArray stamp = text.left(8) + text.mid(9, 4);
    const qint64 time = stamp.toLongLong(nullptr, 16);
    QVERIFY(time >= before && time <= before + 60'000);
}

void TestId::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    QTest::newRow("canonical") << QStringLiteral("01890a5d-ac96-774b-bcce-b302099a8057") << true;
    QTest::newRow("upper case") << QStringLiteral("01890A5D-AC96-774B-BCCE-B302099A8057") << true;
    QTest::newRow("with braces") << QStringLiteral("{01890a5d-ac96-774b-bcce-b302099a8057}") << false;
    QTest::newRow("no UUID") << QStringLiteral("01890a5d-ac96-774b-bcce-b302099a805g") << false;
    QTest::newRow("null") << QStringLiteral("00000000-0000-0000-0000-000000000000") << false;
    QTest::newRow("empty") << QString() << false;
}

void TestId::reads()
{
    QFETCH(QString, text);
    const auto id = ItemId::fromText(text);
    QTEST(id.has_value(), "good");
    if (id) {
        QCOMPARE(id->text(), text.toLower());
    }
}

QTEST_GUILESS_MAIN(TestId)
#include "tst_id.moc"

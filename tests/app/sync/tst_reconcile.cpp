#include <QTest>

#include "app/sync/reconcile.h"

using galley::app::ItemSide;
using galley::app::reconcile;
using galley::app::Reconciled;
using Verdict = Reconciled::Verdict;

namespace {

ItemSide status(const char* word, quint64 text = 1)
{
    ItemSide side;
    side.status = QString::fromLatin1(word);
    side.excluded = false;
    side.textHash = text;
    return side;
}

ItemSide decision(const char* word)
{
    ItemSide side;
    side.status = QString::fromLatin1(word);
    return side;
}

ItemSide texts(const QJsonObject& object)
{
    ItemSide side;
    side.texts = object;
    return side;
}

const QJsonObject original{{QStringLiteral("name"), QStringLiteral("a")}, {QStringLiteral("description"), QStringLiteral("b")}};
const QJsonObject newName{{QStringLiteral("name"), QStringLiteral("A")}, {QStringLiteral("description"), QStringLiteral("b")}};
const QJsonObject otherName{{QStringLiteral("name"), QStringLiteral("Z")}, {QStringLiteral("description"), QStringLiteral("b")}};
const QJsonObject newDescription{{QStringLiteral("name"), QStringLiteral("a")}, {QStringLiteral("description"), QStringLiteral("B")}};
const QJsonObject both{{QStringLiteral("name"), QStringLiteral("A")}, {QStringLiteral("description"), QStringLiteral("B")}};

}

class ReconcileTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decisions_data()
    {
        QTest::addColumn<ItemSide>("base");
        QTest::addColumn<ItemSide>("mine");
        QTest::addColumn<ItemSide>("theirs");
        QTest::addColumn<Verdict>("verdict");
        QTest::newRow("nothing happened") << status("generated") << decision("approved") << status("generated") << Verdict::Keep;
        QTest::newRow("the same decision twice") << status("generated") << decision("approved") << status("approved") << Verdict::Take;
        QTest::newRow("approve against reject") << status("generated") << decision("approved") << status("rejected") << Verdict::Ask;
        QTest::newRow("reject against approve") << status("flagged") << decision("rejected") << status("approved") << Verdict::Ask;
        QTest::newRow("flagged meanwhile, same text") << status("generated") << decision("approved") << status("flagged") << Verdict::Keep;
        QTest::newRow("another text meanwhile") << status("generated", 1) << decision("approved") << status("generated", 2) << Verdict::Ask;
        QTest::newRow("published meanwhile") << status("approved") << decision("approved") << status("synced") << Verdict::Take;
        QTest::newRow("reject what was published") << status("approved") << decision("rejected") << status("synced") << Verdict::Ask;
        QTest::newRow("undo of an approval") << status("approved") << decision("generated") << status("approved") << Verdict::Keep;
        QTest::newRow("undo of an approval that somebody rejected")
            << status("approved") << decision("generated") << status("rejected") << Verdict::Ask;
        ItemSide excluded = status("generated");
        excluded.excluded = true;
        QTest::newRow("excluded meanwhile") << status("generated") << decision("approved") << excluded << Verdict::Keep;
        ItemSide exclude;
        exclude.excluded = true;
        QTest::newRow("both exclude") << status("generated") << exclude << excluded << Verdict::Take;
        QTest::newRow("exclude what was approved") << status("generated") << exclude << status("approved") << Verdict::Keep;
    }
    void decisions()
    {
        QFETCH(ItemSide, base);
        QFETCH(ItemSide, mine);
        QFETCH(ItemSide, theirs);
        QTEST(reconcile(base, mine, theirs).verdict, "verdict");
    }

    void textsOfDifferentFieldsMerge()
    {
        QCOMPARE(reconcile(texts(original), texts(newName), texts(original)).verdict, Verdict::Keep);
        QCOMPARE(reconcile(texts(original), texts(newName), texts(newName)).verdict, Verdict::Take);
        QCOMPARE(reconcile(texts(original), texts(newName), texts(otherName)).verdict, Verdict::Ask);
        const Reconciled merged = reconcile(texts(original), texts(newName), texts(newDescription));
        QCOMPARE(merged.verdict, Verdict::Merge);
        QCOMPARE(merged.merged.texts, both);
        QCOMPARE(reconcile(texts(original), texts(newName), texts(both)).verdict, Verdict::Take);
    }

    void aDecisionAboutAnOwnTextIsAboutThatText()
    {
        ItemSide base = texts(original);
        base.status = QStringLiteral("generated");
        ItemSide mine = texts(newName);
        mine.status = QStringLiteral("approved");
        ItemSide theirs = texts(newDescription);
        theirs.status = QStringLiteral("generated");
        const Reconciled merged = reconcile(base, mine, theirs);
        QCOMPARE(merged.verdict, Verdict::Merge);
        QCOMPARE(merged.merged.texts, both);
        QCOMPARE(merged.merged.status, QStringLiteral("approved"));
    }

    void whatIsGoneNeedsNothing() { QCOMPARE(reconcile(status("generated"), decision("approved"), std::nullopt).verdict, Verdict::Take); }
};

QTEST_GUILESS_MAIN(ReconcileTest)
#include "tst_reconcile.moc"

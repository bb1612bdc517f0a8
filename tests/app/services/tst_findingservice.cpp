#include <QTemporaryDir>
#include <QTest>

#include "app/services/findingservice.h"
#include "app/services/reviewservice.h"
#include "app/services/workspacecore.h"
#include "app/services/workspaceservice.h"
#include "tests/support/itemfactory.h"
#include "tests/support/waiting.h"

using namespace galley;
using namespace galley::app;
using tests::await;
using tests::waitUntil;

namespace {

const ProjectId project = ProjectId::fromText(u"018e0000-0000-7000-8000-0000000000aa").value();
const QByteArray boilerplate =
    "This lamp stands on every table and by every bed of the house and gives a warm light to whoever reads there at night.";

/// A workspace whose items are there already and whose server is not.
struct Desk {
    explicit Desk(const QString& folder) : api(QUrl(QStringLiteral("http://127.0.0.1:9/")))
    {
        core = std::move(WorkspaceCore::open(folder, WorkspaceKind::Server, api, clock).value());
        review = std::make_unique<ReviewService>(*core);
        findings = std::make_unique<FindingService>(*core);
    }
    ~Desk()
    {
        findings.reset();
        review.reset();
        core.reset();
    }
    ItemDetail item(ItemRow row) { return review->detail(row).value(); }
    ItemChecks checks(ItemRow row, const QString& view = {}) { return await(findings->check(project, item(row), view)).value(); }
    bool decide(const QList<ItemRow>& rows, Decision decision) { return await(review->decide({rows}, decision)).has_value(); }
    bool remembered()
    {
        return waitUntil([this] { return !findings->isRemembering(); });
    }

    SystemClock clock;
    ApiClient api;
    std::unique_ptr<WorkspaceCore> core;
    std::unique_ptr<ReviewService> review;
    std::unique_ptr<FindingService> findings;
};

QList<ItemRow> fill(const QString& folder)
{
    tests::OpenFiles files(folder);
    const QList<PreparedItem> items{
        tests::preparedItem(1, "generated", boilerplate),
        tests::preparedItem(2, "generated", boilerplate),
        tests::preparedItem(3, "generated", boilerplate + " Always."),
        tests::preparedItem(4, "generated", "A chair of another kind.. It has no arms and stands in the kitchen of the house.")};
    auto slice = files.run([&](WriteFiles& open) { return writeItems(open, project, items, 1); });
    return slice ? slice->changed : QList<ItemRow>();
}

}

class FindingServiceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ignoringIsUndoneAndDoneAgain()
    {
        const QTemporaryDir folder;
        const QList<ItemRow> rows = fill(folder.path());
        Desk desk(folder.path());
        const ItemChecks before = desk.checks(rows.at(3));
        QVERIFY(before.openCount() > 0);
        QVERIFY(await(desk.findings->ignore(project, desk.item(rows.at(3)), before.findings.constFirst().finding)));
        QVERIFY(desk.checks(rows.at(3)).openCount() < before.openCount());
        QCOMPARE(desk.findings->ignoredCount(desk.item(rows.at(3)).summary.id), 1);
        const auto undone = await(desk.review->undo(project));
        QVERIFY(undone);
        QCOMPARE(undone->rows, QList<ItemRow>{rows.at(3)});
        desk.findings->refreshIgnores(project);
        QCOMPARE(desk.checks(rows.at(3)), before);
        QVERIFY(await(desk.review->redo(project)));
        desk.findings->refreshIgnores(project);
        QVERIFY(desk.checks(rows.at(3)).openCount() < before.openCount());
    }

    void aKindIsIgnoredInItsView()
    {
        const QTemporaryDir folder;
        const QList<ItemRow> rows = fill(folder.path());
        Desk desk(folder.path());
        const QString view = QStringLiteral("status:generated");
        const ItemChecks before = desk.checks(rows.at(3), view);
        QVERIFY(await(desk.findings->ignoreKind(project, desk.item(rows.at(3)), before.findings.constFirst().finding, view)));
        QVERIFY(desk.checks(rows.at(3), view).openCount() < before.openCount());
        QCOMPARE(desk.checks(rows.at(3), QString()).openCount(), before.openCount());
    }

    void decisionsAreRemembered()
    {
        const QTemporaryDir folder;
        const QList<ItemRow> rows = fill(folder.path());
        {
            Desk desk(folder.path());
            QVERIFY(desk.checks(rows.at(1)).approvedBefore.isEmpty());
            QVERIFY(desk.decide({rows.at(0)}, Decision::Approve));
            QVERIFY(desk.remembered());
            QVERIFY(!desk.checks(rows.at(1)).approvedBefore.isEmpty());
            // Its own sentences are nothing new to an item.
            QVERIFY(desk.checks(rows.at(0)).approvedBefore.isEmpty());
            QVERIFY(await(desk.review->undo(project)));
            QVERIFY(desk.remembered());
            QVERIFY(desk.checks(rows.at(1)).approvedBefore.isEmpty());
            QVERIFY(desk.decide({rows.at(0)}, Decision::Reject));
        }
        // The program ended before it was looked at.
        Desk desk(folder.path());
        (void)desk.checks(rows.at(1));
        QVERIFY(desk.remembered());
        const ItemChecks checks = desk.checks(rows.at(1));
        QVERIFY(std::any_of(
            checks.findings.begin(), checks.findings.end(), [](const ShownFinding& one) { return one.finding.rule == u"memory.rejected"; }));
    }

    void editedTextsAreCheckedBeforeTheyAreSent()
    {
        const QTemporaryDir folder;
        const QList<ItemRow> rows = fill(folder.path());
        Desk desk(folder.path());
        QVERIFY(await(desk.review->edit(rows.at(0), {{QStringLiteral("description"), QStringLiteral("<p>Buy the {{name}} lamp.</p>")}}, false)));
        const ItemChecks checks = desk.checks(rows.at(0));
        QVERIFY(
            std::any_of(checks.findings.begin(), checks.findings.end(), [](const ShownFinding& one) { return one.finding.rule == u"placeholder"; }));
    }

    void nearDuplicatesAreFound()
    {
        const QTemporaryDir folder;
        const QList<ItemRow> rows = fill(folder.path());
        Desk desk(folder.path());
        const auto similar = await(desk.findings->similar(project, desk.item(rows.at(1))));
        QVERIFY(similar);
        QCOMPARE(*similar, rows.mid(0, 3));
        QCOMPARE(await(desk.findings->similar(project, desk.item(rows.at(3)))).value(), QList<ItemRow>{rows.at(3)});
    }

    void theGlossaryStays()
    {
        const QTemporaryDir folder;
        const QList<ItemRow> rows = fill(folder.path());
        const QList<content::GlossaryTerm> terms{{QStringLiteral("bed"), content::TermKind::Preferred, QStringLiteral("couch"), {}, false}};
        {
            Desk desk(folder.path());
            QVERIFY(desk.findings->glossary(project).isEmpty());
            QVERIFY(await(desk.findings->setGlossary(project, terms)));
            QCOMPARE(desk.findings->glossary(project), terms);
        }
        Desk desk(folder.path());
        QCOMPARE(desk.findings->glossary(project), terms);
        const ItemChecks checks = desk.checks(rows.at(0));
        QVERIFY(std::any_of(
            checks.findings.begin(), checks.findings.end(), [](const ShownFinding& one) { return one.finding.rule == u"glossary.preferred"; }));
    }
};

QTEST_GUILESS_MAIN(FindingServiceTest)
#include "tst_findingservice.moc"

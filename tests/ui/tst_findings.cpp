#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

#include "models/content/quality.h"
#include "tests/ui/memoryfindings.h"
#include "ui/review/decisionbar.h"
#include "ui/review/filterline.h"
#include "ui/review/findingspanel.h"
#include "ui/review/focusview.h"
#include "ui/review/glossarydialog.h"
#include "ui/review/itemtable.h"
#include "ui/review/reviewbody.h"
#include "ui/review/reviewpage.h"
#include "ui/review/textviews.h"

using namespace galley;

namespace {

const QString lampText = QStringLiteral("The the lamp is 30cm high  and made of oak. It fits on every table . It is made of steel.");

/// The review page with a lamp whose text has faults, driven by keys.
class Desk
{
public:
    explicit Desk(const QString& text = lampText)
        : settings(folder.path()), page(registry, &settings), findings(std::make_shared<tests::MemoryFindings>())
    {
        for (int number = 1; number <= 4; ++number) {
            tests::MemoryQueue::Item item;
            item.summary.name = QStringLiteral("Aurora Lamp %1").arg(number);
            item.summary.status = ItemStatus::Generated;
            item.generated = {{QStringLiteral("description"), text}};
            item.source = {{QStringLiteral("name"), QStringLiteral("Aurora Lamp")},
                           {QStringLiteral("attributes"),
                            QJsonObject{{QStringLiteral("Material"), QStringLiteral("oak")}, {QStringLiteral("Height"), QStringLiteral("30 cm")}}}};
            content::QualityInput input;
            input.sourceData = item.source;
            input.generatedContent = item.generated;
            input.language = QStringLiteral("en");
            item.findings = content::checkQuality(input).findings;
            item.summary.findingCount = int(item.findings.size());
            ports.queue->add(item);
        }
        page.resize(1200, 760);
        ui::ReviewPorts all = ports.ports();
        all.findings = findings;
        page.setPorts(all);
        registry.setPageShown(u"review", true);
        page.openProject(ports.queue->project(), QStringLiteral("Lamps"));
        page.show();
        page.activateWindow();
        (void)QTest::qWaitForWindowActive(&page);
        (void)QTest::qWaitFor([this] { return page.body()->controller().hasAnswer(); });
        settle();
        page.activate();
        key(Qt::Key_Return);
    }
    ~Desk() { page.setPorts({}); }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget() == nullptr ? &page : QApplication::focusWidget(), key, modifiers);
        settle();
    }
    void settle()
    {
        for (int turn = 0; turn < 8; ++turn) {
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
        }
    }
    ui::FindingsPanel& panel() { return page.body()->focusView().findings(); }
    ui::GeneratedView& texts() { return *page.findChild<ui::GeneratedView*>(); }
    ui::FactsView& facts() { return *page.findChild<ui::FactsView*>(); }
    QString text(app::ItemRow row = 1) { return ports.queue->itemAt(row).generated.value(QStringLiteral("description")).toString(); }
    QStringList lines()
    {
        QStringList result;
        for (int row = 0; row < panel().list()->count(); ++row) {
            result.append(panel().list()->item(row)->text());
        }
        return result;
    }
    /// Goes to the first open finding of a rule.
    bool goTo(QStringView rule)
    {
        for (int step = 0; step < 20; ++step) {
            const auto current = panel().current();
            if (current && current->finding.rule == rule && current->ignored == app::Ignored::No) {
                return true;
            }
            key(Qt::Key_BracketRight);
        }
        return false;
    }
    QString message() { return page.body()->bar().message(); }

    QTemporaryDir folder;
    app::Settings settings;
    ui::CommandRegistry registry;
    tests::MemoryPorts ports;
    ui::ReviewPage page;
    std::shared_ptr<tests::MemoryFindings> findings;
};

}

class FindingsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysWalkThroughFindings()
    {
        Desk desk;
        QCOMPARE(desk.panel().openCount(), 5);
        desk.key(Qt::Key_BracketRight);
        QCOMPARE(desk.panel().currentOpen(), 0);
        desk.key(Qt::Key_BracketRight);
        QCOMPARE(desk.panel().currentOpen(), 1);
        desk.key(Qt::Key_BracketLeft);
        QCOMPARE(desk.panel().currentOpen(), 0);
        QVERIFY(desk.registry.clashes().isEmpty());
    }

    void oneKeyRepairs()
    {
        Desk desk;
        // Nothing is repaired that was not looked at.
        desk.key(Qt::Key_F);
        QCOMPARE(desk.text(), lampText);
        QCOMPARE(desk.panel().currentOpen(), 0);
        QVERIFY(desk.goTo(u"spacing"));
        desk.key(Qt::Key_F);
        QCOMPARE(desk.text(), QStringLiteral("The the lamp is 30\u00a0cm high  and made of oak. It fits on every table . It is made of steel."));
        QCOMPARE(desk.panel().openCount(), 4);
        // One undo step.
        desk.key(Qt::Key_U);
        QCOMPARE(desk.text(), lampText);
        QCOMPARE(desk.panel().openCount(), 5);
    }

    void fastKeysRepairOneAfterTheOther()
    {
        Desk desk;
        QWidget* target = QApplication::focusWidget();
        desk.key(Qt::Key_BracketRight);
        for (int press = 0; press < 3; ++press) {
            QTest::keyClick(target, Qt::Key_F);
        }
        desk.settle();
        QCOMPARE(desk.text(), QStringLiteral("The lamp is 30\u00a0cm high and made of oak. It fits on every table . It is made of steel."));
        for (int press = 0; press < 3; ++press) {
            desk.key(Qt::Key_U);
        }
        QCOMPARE(desk.text(), lampText);
    }

    void shiftRepairsAllThatIsSafe()
    {
        Desk desk;
        desk.key(Qt::Key_F, Qt::ShiftModifier);
        // The statement that the data contradicts is left to a person.
        QCOMPARE(desk.text(), QStringLiteral("The lamp is 30\u00a0cm high and made of oak. It fits on every table. It is made of steel."));
        QCOMPARE(desk.panel().openCount(), 1);
        desk.key(Qt::Key_F, Qt::ShiftModifier);
        QVERIFY2(desk.message().contains(QStringLiteral("safe")), qPrintable(desk.message()));
        desk.key(Qt::Key_U);
        QCOMPARE(desk.text(), lampText);
    }

    void contradictionsTakeTheValueOfTheFact()
    {
        Desk desk(QStringLiteral("The lamp. Material: steel."));
        QVERIFY(desk.goTo(u"grounding.material"));
        QCOMPARE(desk.facts().highlighted(), QStringLiteral("attributes.Material"));
        desk.key(Qt::Key_F);
        QCOMPARE(desk.text(), QStringLiteral("The lamp. Material: oak."));
        QCOMPARE(desk.panel().openCount(), 0);
    }

    void ignoredFindingsAreStruckAndNotCounted()
    {
        Desk desk;
        QVERIFY(desk.goTo(u"repetition"));
        desk.key(Qt::Key_I);
        QCOMPARE(desk.panel().openCount(), 4);
        QVERIFY(desk.lines().constLast().startsWith(QStringLiteral("Ignored:")));
        QVERIFY(desk.panel().list()->item(4)->font().strikeOut());
        QVERIFY(desk.message().startsWith(QStringLiteral("Ignored:")));
        // The other items keep theirs.
        desk.key(Qt::Key_J);
        QCOMPARE(desk.panel().openCount(), 5);
    }

    void aKindIsIgnoredInThisViewAlone()
    {
        Desk desk;
        QVERIFY(desk.goTo(u"spacing"));
        desk.key(Qt::Key_I, Qt::ShiftModifier);
        QCOMPARE(desk.panel().openCount(), 2);
        desk.key(Qt::Key_J);
        QCOMPARE(desk.panel().openCount(), 2);
        desk.page.body()->filterLine().setTokens(ui::parseFilter(QStringLiteral("status:generated")));
        Q_EMIT desk.page.body()->filterLine().tokensChanged();
        QTRY_VERIFY(!desk.page.body()->controller().isLoading());
        desk.settle();
        QTRY_COMPARE(desk.panel().openCount(), 5);
    }

    void undoAsksForWhatIsIgnored()
    {
        Desk desk;
        QVERIFY(desk.goTo(u"spacing"));
        desk.key(Qt::Key_F);
        const int before = desk.findings->refreshes;
        desk.key(Qt::Key_U);
        QCOMPARE(desk.findings->refreshes, before + 1);
    }

    void statementsAndFactsPointAtEachOther()
    {
        Desk desk(QStringLiteral("The lamp is made of oak, and the foot of the lamp is oak as well."));
        Q_EMIT desk.facts().factHovered(QStringLiteral("attributes.Material"));
        QCOMPARE(desk.texts().highlightedCount(), 2);
        Q_EMIT desk.facts().factHovered({});
        QCOMPARE(desk.texts().highlightedCount(), 0);
        // The mouse on the word.
        QSignalSpy hovered(&desk.texts(), &ui::GeneratedView::evidenceHovered);
        QTextCursor word = desk.texts().document()->find(QStringLiteral("oak"));
        QVERIFY(!word.isNull());
        word.setPosition(word.selectionStart() + 1);
        const QPoint place = desk.texts().cursorRect(word).center();
        QMouseEvent move(QEvent::MouseMove, place, desk.texts().viewport()->mapToGlobal(place), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
        QApplication::sendEvent(desk.texts().viewport(), &move);
        QCOMPARE(hovered.size(), 1);
        QCOMPARE(desk.facts().highlighted(), QStringLiteral("attributes.Material"));
    }

    void sentencesApprovedBeforeAreDimmed()
    {
        Desk desk(QStringLiteral("The lamp is made of oak. It stands on every table. The light is warm and bright."));
        QCOMPARE(desk.texts().dimmedCount(), 0);
        desk.findings->remembered.insert(content::sentenceHash(u"It stands on every table."), {4, 0});
        desk.findings->remembered.insert(content::sentenceHash(u"The light is warm and bright."), {0, 1});
        Q_EMIT desk.findings->changed();
        desk.settle();
        QCOMPARE(desk.texts().dimmedCount(), 1);
        QCOMPARE(desk.panel().openCount(), 1);
        QVERIFY2(desk.lines().constFirst().contains(QStringLiteral("rejected before")), qPrintable(desk.lines().constFirst()));
    }

    void misspelledWordsGoToTheGlossary()
    {
        Desk desk(QStringLiteral("The lamp is made of oak and is xyzzy for the table."));
        QCOMPARE(desk.panel().openCount(), 1);
        QVERIFY(desk.goTo(u"spelling"));
        desk.key(Qt::Key_W);
        auto* dialog = desk.page.findChild<ui::GlossaryDialog*>();
        QVERIFY(dialog != nullptr);
        QCOMPARE(dialog->terms().constLast().term, QStringLiteral("xyzzy"));
        QCOMPARE(int(dialog->terms().constLast().kind), int(content::TermKind::Known));
        dialog->accept();
        desk.settle();
        QCOMPARE(desk.findings->terms.size(), 1);
        QCOMPARE(desk.panel().openCount(), 0);
        QCOMPARE(desk.message(), QStringLiteral("The glossary is saved."));
    }

    void theGlossaryCorrects()
    {
        Desk desk(QStringLiteral("The lamp for the couch is made of oak."));
        desk.findings->terms = {{QStringLiteral("couch"), content::TermKind::Preferred, QStringLiteral("sofa"), {}, true}};
        Q_EMIT desk.findings->changed();
        desk.settle();
        QVERIFY(desk.goTo(u"glossary.preferred"));
        desk.key(Qt::Key_F);
        QCOMPARE(desk.text(), QStringLiteral("The lamp for the sofa is made of oak."));
    }

    void itemsWithTheSameTextAreSelected()
    {
        Desk desk;
        desk.findings->similarRows = {1, 3, 4};
        desk.key(Qt::Key_Equal);
        QCOMPARE(desk.page.body()->controller().selectedRows(), (QList<app::ItemRow>{1, 3, 4}));
        desk.key(Qt::Key_A);
        QCOMPARE(desk.ports.queue->statusOf(1), ItemStatus::Approved);
        QCOMPARE(desk.ports.queue->statusOf(2), ItemStatus::Generated);
        QCOMPARE(desk.ports.queue->statusOf(4), ItemStatus::Approved);
        desk.key(Qt::Key_U);
        QCOMPARE(desk.ports.queue->statusOf(3), ItemStatus::Generated);
        desk.findings->similarRows = {1};
        desk.key(Qt::Key_Equal);
        QVERIFY(desk.message().contains(QStringLiteral("No other item")));
    }

    void theGlossaryDialogChecksAndTravels()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("glossary.csv"));
        ui::GlossaryDialog dialog({{QStringLiteral("cheap"), content::TermKind::Forbidden, {}, QStringLiteral("en"), true}}, QStringLiteral("Lamps"));
        dialog.show();
        QVERIFY(dialog.exportTo(file));
        dialog.addTerm({QStringLiteral("couch"), content::TermKind::Preferred, {}, {}, false});
        QSignalSpy saved(&dialog, &ui::GlossaryDialog::saved);
        dialog.accept();
        QVERIFY(saved.isEmpty());
        QVERIFY2(dialog.message().contains(QStringLiteral("couch")), qPrintable(dialog.message()));
        auto* table = dialog.findChild<QTableWidget*>();
        QVERIFY(table != nullptr);
        table->item(1, 2)->setText(QStringLiteral("sofa"));
        QVERIFY(dialog.importFrom(file));
        QCOMPARE(dialog.terms().size(), 2);
        for (const QComboBox* box : dialog.findChildren<QComboBox*>()) {
            QVERIFY(!box->accessibleName().isEmpty());
        }
        dialog.accept();
        QCOMPARE(saved.size(), 1);
        QVERIFY(!dialog.importFrom(folder.filePath(QStringLiteral("missing.csv"))));
    }
};

QTEST_MAIN(FindingsTest)
#include "tst_findings.moc"

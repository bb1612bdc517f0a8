#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

#include "tests/ui/memoryports.h"
#include "tests/ui/memorytools.h"
#include "ui/review/batchsheet.h"
#include "ui/review/decisionbar.h"
#include "ui/review/filterline.h"
#include "ui/review/historydialog.h"
#include "ui/review/itemtable.h"
#include "ui/review/progresswords.h"
#include "ui/review/queueactions.h"
#include "ui/review/replacedialog.h"
#include "ui/review/reviewbody.h"
#include "ui/review/reviewpage.h"
#include "ui/review/sampledialog.h"

using namespace galley;
using app::Decision;
using ui::FilterToken;

namespace {

/// The review page with its tools, driven by keys.
class Desk
{
public:
    explicit Desk(int plain = 0) : settings(folder.path()), page(registry, &settings), tools(std::make_shared<tests::MemoryTools>(ports.queue))
    {
        if (plain > 0) {
            ports.queue->fillPlain(plain);
        } else {
            tests::fillShop(*ports.queue);
        }
        tools->values = {{QStringLiteral("Outdoor > Picnic"), QStringLiteral("Shirts")},
                         {QStringLiteral("de"), QStringLiteral("en")},
                         {QStringLiteral("grounding.material"), QStringLiteral("limit")}};
        ui::ReviewPorts all = ports.ports();
        all.tools = tools;
        page.resize(1200, 760);
        page.setPorts(all);
        registry.setPageShown(u"review", true);
        page.openProject(ports.queue->project(), QStringLiteral("Spring collection"));
        page.show();
        page.activateWindow();
        (void)QTest::qWaitForWindowActive(&page);
        (void)QTest::qWaitFor([this] { return control().hasAnswer(); });
        settle();
        page.activate();
    }
    ~Desk() { page.setPorts({}); }

    ui::ReviewController& control() { return page.body()->controller(); }
    ui::FilterLine& line() { return page.body()->filterLine(); }
    QString message() { return page.body()->bar().message(); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(focused(), key, modifiers);
        settle();
    }
    void type(const QString& text)
    {
        QTest::keyClicks(focused(), text);
        settle();
    }
    /// Where the keys of the page go, also while a popup or a dialog that was closed has left no window active.
    QWidget* focused()
    {
        if (!page.isActiveWindow()) {
            page.activateWindow();
            (void)QTest::qWaitForWindowActive(&page);
        }
        return page.focusWidget() == nullptr ? &page : page.focusWidget();
    }
    void settle()
    {
        for (int turn = 0; turn < 6; ++turn) {
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
        }
    }
    void run(const char* id)
    {
        registry.action(QString::fromLatin1(id))->trigger();
        settle();
    }
    template <class Dialog> Dialog* dialog() { return page.findChild<Dialog*>(QString(), Qt::FindDirectChildrenOnly); }
    ui::SampleBar* sampleBar() { return page.body()->findChild<ui::SampleBar*>(); }
    QList<QToolButton*> chips()
    {
        QList<QToolButton*> found;
        for (QToolButton* button : line().findChildren<QToolButton*>()) {
            if (button->isVisible() && button->accessibleName().startsWith(QLatin1StringView("Remove the filter"))) {
                found.append(button);
            }
        }
        return found;
    }

    QTemporaryDir folder;
    app::Settings settings;
    ui::CommandRegistry registry;
    tests::MemoryPorts ports;
    ui::ReviewPage page;
    std::shared_ptr<tests::MemoryTools> tools;
};

}

class QueueActionsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // --- the filter line ---------------------------------------------------------------------------------------------------------

    void linesParseBack_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("again");
        QTest::newRow("score with a sign") << "score<60" << "score<60";
        QTest::newRow("score with a colon and a sign") << "score:>80" << "score>80";
        QTest::newRow("an alias") << "rule:grounding lang:de" << "flag:grounding language:de";
        QTest::newRow("a category with blanks") << "category:\"Outdoor > Picnic\"" << "category:\"Outdoor > Picnic\"";
        QTest::newRow("dates from and before") << "changed>2026-01-01 changed<2026-02-01" << "changed>2026-01-01 changed<2026-02-01";
        QTest::newRow("all the others") << "editor:me marked:yes risk>50" << "editor:me marked:yes risk>50";
        QTest::newRow("an address is a text") << "http://shop.example/a" << "http://shop.example/a";
        QTest::newRow("a time is a text") << "10:30" << "10:30";
        QTest::newRow("a condition in quotes is a text") << "blue \"colour:red\"" << "blue \"colour:red\"";
    }

    void linesParseBack()
    {
        QFETCH(QString, line);
        QFETCH(QString, again);
        QCOMPARE(ui::filterLine(ui::parseFilter(line)), again);
    }

    void conditionsBecomeAQuery()
    {
        const app::ItemQuery query = ui::queryFrom(
            ui::parseFilter(QStringLiteral("score>80 score<95 risk>50 flag:grounding flag:limit category:Shirts language:de editor:others marked:no "
                                           "changed>2026-01-01 changed<2026-02-01")),
            {},
            {});
        QCOMPARE(query.confidenceFrom, std::optional(0.8));
        QCOMPARE(query.confidenceBelow, std::optional(0.95));
        QCOMPARE(query.riskFrom, std::optional(50));
        QCOMPARE(query.rules, QStringList({QStringLiteral("grounding"), QStringLiteral("limit")}));
        QCOMPARE(query.editor, app::Editor::Others);
        QCOMPARE(query.marked, std::optional(false));
        QCOMPARE(query.changedFrom, std::optional(QDate(2026, 1, 1).startOfDay().toMSecsSinceEpoch()));
        QCOMPARE(query.changedBefore, std::optional(QDate(2026, 2, 1).startOfDay().toMSecsSinceEpoch()));
        const app::ItemQuery day = ui::queryFrom(ui::parseFilter(QStringLiteral("changed:today")), {}, {});
        QCOMPARE(day.changedFrom, std::optional(QDate::currentDate().startOfDay().toMSecsSinceEpoch()));
        QCOMPARE(day.changedBefore, std::optional(QDate::currentDate().addDays(1).startOfDay().toMSecsSinceEpoch()));
    }

    void oneOfAKindReplacesTheOther()
    {
        QList<FilterToken> tokens = ui::parseFilter(QStringLiteral("score<60 changed>2026-01-01 flag:limit"));
        tokens = ui::withToken(tokens, {FilterToken::Kind::Confidence, QStringLiteral("<70")});
        tokens = ui::withToken(tokens, {FilterToken::Kind::Changed, QStringLiteral("<2026-02-01")});
        tokens = ui::withToken(tokens, {FilterToken::Kind::Rule, QStringLiteral("grounding")});
        QCOMPARE(ui::filterLine(tokens), QStringLiteral("changed>2026-01-01 flag:limit score<70 changed<2026-02-01 flag:grounding"));
        tokens = ui::withToken(tokens, {FilterToken::Kind::Changed, QStringLiteral("today")});
        QVERIFY(!ui::filterLine(tokens).contains(QStringLiteral("2026")));
    }

    void badInputIsNamedAndChangesNothing_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("said");
        QTest::newRow("a key that is none") << "colour:red" << "There is no filter “colour”. In quotes it is searched for as text.";
        QTest::newRow("a score that is none") << "score<many" << "Write a limit in percent, such as score<60 or score>80.";
        QTest::newRow("a date that is none") << "changed>2026-13-77" << "Write a date, such as changed>2026-01-31, changed:today or changed:7d.";
        QTest::newRow("a status that is none") << "status:fine" << "There is no status “fine”.";
        QTest::newRow("a risk beyond the scale") << "risk>900" << "Write a limit from 0 to 100, such as risk>50.";
    }

    void badInputIsNamedAndChangesNothing()
    {
        QFETCH(QString, typed);
        QFETCH(QString, said);
        Desk desk;
        desk.key(Qt::Key_Slash);
        desk.type(QStringLiteral("score<95 risk<90 status:flagged "));
        QCOMPARE(desk.chips().size(), 3);
        QTRY_COMPARE(desk.control().query().statuses, QList{ItemStatus::Flagged});
        const app::ItemQuery before = desk.control().query();
        desk.type(typed);
        desk.key(Qt::Key_Return);
        QCOMPARE(desk.line().problem(), said);
        QCOMPARE(desk.control().query(), before);
        QCOMPARE(desk.chips().size(), 3);
        QCOMPARE(desk.focused(), desk.line().edit()); // it waits to be put right
        QCOMPARE(desk.line().edit()->text().trimmed(), typed);
    }

    void chipsAreReachedAndRemovedByKeys()
    {
        Desk desk;
        desk.key(Qt::Key_Slash);
        desk.type(QStringLiteral("score<95 status:flagged marked:no "));
        QCOMPARE(desk.chips().size(), 3);
        desk.type(QStringLiteral("lin"));
        desk.key(Qt::Key_Home);
        desk.key(Qt::Key_Left);
        QCOMPARE(desk.focused(), desk.chips().at(2));
        desk.key(Qt::Key_Left);
        desk.key(Qt::Key_Delete);
        QCOMPARE(desk.chips().size(), 2);
        QVERIFY(desk.control().query().statuses.isEmpty());
        QCOMPARE(desk.focused(), desk.chips().at(1));
        desk.key(Qt::Key_Right);
        QCOMPARE(desk.focused(), desk.line().edit());
        // Backspace at the beginning of the line takes the last one, also with words behind it.
        desk.key(Qt::Key_Backspace);
        QCOMPARE(desk.chips().size(), 1);
        QCOMPARE(desk.line().edit()->text(), QStringLiteral("lin"));
        QTest::mouseClick(desk.chips().constFirst(), Qt::LeftButton);
        desk.settle();
        QVERIFY(desk.chips().isEmpty());
    }

    void keysAndValuesAreOffered()
    {
        Desk desk;
        const ui::FilterContext context = desk.line().context();
        QCOMPARE(context.values.categories.size(), 2);
        QCOMPARE(ui::filterCompletions(QStringLiteral("sc"), context), QStringList{QStringLiteral("score<")});
        QVERIFY(ui::filterCompletions(QStringLiteral("c"), context).contains(QStringLiteral("category:")));
        QCOMPARE(ui::filterCompletions(QStringLiteral("category:"), context),
                 QStringList({QStringLiteral("category:\"Outdoor > Picnic\""), QStringLiteral("category:Shirts")}));
        QCOMPARE(ui::filterCompletions(QStringLiteral("category:pic"), context), QStringList{QStringLiteral("category:\"Outdoor > Picnic\"")});
        QVERIFY(ui::filterCompletions(QStringLiteral("flag:g"), context).contains(QStringLiteral("flag:grounding")));
        QVERIFY(ui::filterCompletions(QStringLiteral("score<"), context).contains(QStringLiteral("score<60")));
        QVERIFY(ui::filterCompletions(QStringLiteral("editor:"), context).contains(QStringLiteral("editor:me")));
        QVERIFY(ui::filterCompletions(QStringLiteral("nothing:"), context).isEmpty());
    }

    // --- views -------------------------------------------------------------------------------------------------------------------

    void viewsAreKeptAndShownByKeys()
    {
        Desk desk;
        desk.key(Qt::Key_Slash);
        desk.type(QStringLiteral("status:flagged "));
        desk.key(Qt::Key_Return);
        desk.run("review.sortByRisk");
        desk.page.queueActions().saveView(QStringLiteral("Doubtful"));
        desk.page.body()->clearFilters();
        desk.run("review.sortByRisk");
        desk.settle();
        QVERIFY(desk.control().query().statuses.isEmpty());
        QCOMPARE(desk.control().query().sortKey, app::SortKey::Queue);
        QVERIFY(desk.registry.action(u"review.view1")->isEnabled());
        QVERIFY(!desk.registry.action(u"review.view2")->isEnabled());
        desk.key(Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(desk.control().query().statuses, QList{ItemStatus::Flagged});
        QCOMPARE(desk.control().query().sortKey, app::SortKey::Risk);
        QCOMPARE(desk.registry.action(u"review.view1")->text(), QStringLiteral("View: Doubtful"));
        // The same name takes the place of the view.
        desk.page.queueActions().saveView(QStringLiteral("doubtful"));
        QCOMPARE(desk.page.queueActions().views().size(), 1);
    }

    void viewsTravelAsAFile()
    {
        const QList<ui::SavedView> views{{QStringLiteral("One"), QStringLiteral("status:flagged"), app::SortKey::Risk, Qt::DescendingOrder},
                                         {QStringLiteral("Two"), QStringLiteral("linen"), app::SortKey::Changed, Qt::AscendingOrder}};
        QCOMPARE(ui::viewsFromJson(ui::viewsAsJson(views)).value(), views);
        QVERIFY(!ui::viewsFromJson("[]"));
        QVERIFY(!ui::viewsFromJson(R"({"galley_views":1,"views":[{"name":"","filter":""}]})"));
        QVERIFY(!ui::viewsFromJson(R"({"galley_views":1,"views":[{"name":"x","sort":"size"}]})"));
        QTemporaryDir folder;
        ui::ViewsDialog dialog(views);
        dialog.exportTo(folder.filePath(QStringLiteral("views.json")));
        ui::ViewsDialog other(QList<ui::SavedView>{{QStringLiteral("two"), {}, app::SortKey::Queue, Qt::AscendingOrder}});
        other.importFrom(folder.filePath(QStringLiteral("views.json")));
        QCOMPARE(other.views(), views);
        other.importFrom(folder.filePath(QStringLiteral("none.json")));
        QVERIFY(!other.message().isEmpty());
        QCOMPARE(other.views(), views);
    }

    void viewsAreRenamedOrderedAndDeleted()
    {
        ui::ViewsDialog dialog({{QStringLiteral("One"), {}, app::SortKey::Queue, Qt::AscendingOrder},
                                {QStringLiteral("Two"), {}, app::SortKey::Name, Qt::AscendingOrder},
                                {QStringLiteral("Three"), {}, app::SortKey::Risk, Qt::AscendingOrder}});
        dialog.show();
        auto* list = dialog.findChild<QListWidget*>();
        const auto press = [&dialog](const QString& text) {
            for (QPushButton* button : dialog.findChildren<QPushButton*>()) {
                if (button->text().remove(u'&') == text) {
                    button->click();
                }
            }
        };
        list->setCurrentRow(2);
        press(QStringLiteral("Move up"));
        list->item(0)->setText(QStringLiteral("First"));
        list->item(2)->setText(QStringLiteral("  "));
        QCOMPARE(dialog.views().at(1).name, QStringLiteral("Three"));
        QCOMPARE(dialog.views().at(0).name, QStringLiteral("First"));
        QCOMPARE(dialog.views().at(2).name, QStringLiteral("Two"));
        press(QStringLiteral("Delete"));
        QCOMPARE(dialog.views().size(), 2);
        QCOMPARE(dialog.views().at(1).sortKey, app::SortKey::Name);
    }

    // --- batches -----------------------------------------------------------------------------------------------------------------

    void aBatchSaysWhatItWillSkip()
    {
        Desk desk(60);
        desk.tools->base.editedByHand = 3;
        desk.tools->base.published = 2;
        desk.tools->base.withoutText = 1;
        desk.key(Qt::Key_A, Qt::ControlModifier);
        desk.key(Qt::Key_A);
        QVERIFY(desk.control().confirmation());
        QVERIFY2(desk.message().contains(QStringLiteral("60 generated")), qPrintable(desk.message()));
        QVERIFY2(desk.message().contains(QStringLiteral("5 typed by hand or published will be skipped.")), qPrintable(desk.message()));
        QVERIFY(desk.message().contains(QStringLiteral("1 without a text will be skipped.")));
        QVERIFY(!desk.control().confirmation()->includesProtected);
        desk.key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(desk.control().confirmation()->includesProtected);
        QVERIFY2(desk.message().contains(QStringLiteral("5 protected item(s) are changed too.")), qPrintable(desk.message()));
        desk.key(Qt::Key_Return);
        QVERIFY(!desk.control().confirmation());
        QTRY_VERIFY(desk.control().lastBatch().has_value());
        QCOMPARE(desk.control().lastBatch()->outcome.changed, 60);
        QVERIFY(desk.registry.action(u"review.batchResult")->isEnabled());
        QVERIFY(!desk.registry.action(u"review.includeProtected")->isEnabled());
    }

    void theSheetAddsUpAndRetriesFailedOnly()
    {
        Desk desk(40);
        app::DecisionOutcome outcome;
        outcome.changed = 30;
        outcome.unchanged = 2;
        outcome.skipped = 2;
        outcome.skippedItems = {{7, app::Skip::EditedByHand}, {8, app::Skip::WithoutText}};
        outcome.stepId = QStringLiteral("step");
        desk.tools->report = {QStringLiteral("Approve"), 25, 3, {{11, QStringLiteral("The server said no.")}, {12, QStringLiteral("It is gone.")}}};
        desk.control().noteBatch({Decision::Approve, {}, {}, outcome});
        desk.run("review.batchResult");
        auto* sheet = desk.dialog<ui::BatchSheet>();
        QVERIFY(sheet != nullptr);
        QCOMPARE(sheet->summary(), QStringLiteral("30 done – 2 of them stood so already – 3 of them still to be sent – 2 skipped – 2 failed"));
        const auto* list = sheet->findChild<QTreeWidget*>();
        QCOMPARE(list->topLevelItemCount(), 4);
        QCOMPARE(list->topLevelItem(0)->text(1), QStringLiteral("Failed: The server said no."));
        QCOMPARE(list->topLevelItem(2)->text(1), QStringLiteral("Skipped: Its text was typed by hand and is protected."));
        const auto press = [sheet](const QString& text) {
            for (QPushButton* button : sheet->findChildren<QPushButton*>()) {
                if (button->text().remove(u'&') == text && button->isEnabled()) {
                    button->click();
                    return true;
                }
            }
            return false;
        };
        QVERIFY(press(QStringLiteral("Retry failed only")));
        desk.settle();
        QCOMPARE(desk.tools->retried, QStringLiteral("step"));
        QVERIFY(sheet->summary().contains(QStringLiteral("0 failed")));
        QVERIFY(!press(QStringLiteral("Select the failed ones")));
        QVERIFY(press(QStringLiteral("Select the skipped ones")));
        QCOMPARE(desk.control().selectedRows(), QList<app::ItemRow>({7, 8}));
    }

    void aPartThatWasSkippedIsSaid()
    {
        Desk desk;
        tests::MemoryQueue::Item blank = desk.ports.queue->itemAt(1);
        blank.generated = {};
        desk.ports.queue->put(1, blank);
        QSignalSpy notices(&desk.page, &ui::Page::noticeRequested);
        desk.key(Qt::Key_A, Qt::ControlModifier);
        desk.key(Qt::Key_A);
        desk.key(Qt::Key_Return); // there are more than the limit
        QTRY_VERIFY(desk.control().lastBatch().has_value());
        QVERIFY(desk.control().lastBatch()->outcome.skipped > 0);
        QTRY_COMPARE(notices.size(), 1);
        QVERIFY(notices.constFirst().constFirst().value<ui::Notice>().text.contains(QStringLiteral("skipped")));
    }

    // --- replacing ---------------------------------------------------------------------------------------------------------------

    void replacingByKeysTouchesWhatIsChecked()
    {
        Desk desk(30);
        desk.key(Qt::Key_H, Qt::ControlModifier);
        auto* dialog = desk.dialog<ui::ReplaceDialog>();
        QVERIFY(dialog != nullptr);
        const QList<QLineEdit*> edits = dialog->findChildren<QLineEdit*>();
        edits.at(0)->setText(QStringLiteral("text for item"));
        edits.at(1)->setText(QStringLiteral("word on"));
        dialog->search();
        QVERIFY(QTest::qWaitFor([&] { return !dialog->isSearching(); }));
        auto* list = dialog->findChild<QTreeWidget*>();
        QCOMPARE(list->topLevelItemCount(), 30);
        QCOMPARE(list->topLevelItem(0)->text(2), QStringLiteral("A text for item 1."));
        QCOMPARE(list->topLevelItem(0)->text(3), QStringLiteral("A word on 1."));
        list->topLevelItem(4)->setCheckState(0, Qt::Unchecked);
        QVERIFY2(dialog->message().startsWith(QStringLiteral("29 of 30 places are checked.")), qPrintable(dialog->message()));
        dialog->replace();
        desk.settle();
        QCOMPARE(desk.tools->edited.size(), 29);
        QCOMPARE(desk.ports.queue->itemAt(1).generated.value(QStringLiteral("description")).toString(), QStringLiteral("A word on 1."));
        QCOMPARE(desk.ports.queue->itemAt(5).generated.value(QStringLiteral("description")).toString(), QStringLiteral("A text for item 5."));
        QVERIFY(desk.tools->editLabel.contains(QStringLiteral("29 item(s)")));
    }

    void theFormIsKeptAndBadExpressionsAreNamed()
    {
        Desk desk(5);
        desk.run("review.replace");
        auto* dialog = desk.dialog<ui::ReplaceDialog>();
        for (QCheckBox* box : dialog->findChildren<QCheckBox*>()) {
            if (box->text().remove(u'&').contains(QStringLiteral("expression"))) {
                box->setChecked(true);
            }
        }
        dialog->findChildren<QLineEdit*>().at(0)->setText(QStringLiteral("(item"));
        dialog->search();
        QVERIFY(QTest::qWaitFor([&] { return dialog->message().contains(QStringLiteral("no regular expression")); }));
        dialog->reject();
        QVERIFY(QTest::qWaitFor([&] { return desk.dialog<ui::ReplaceDialog>() == nullptr; }));
        desk.run("review.replace");
        QCOMPARE(desk.dialog<ui::ReplaceDialog>()->findChildren<QLineEdit*>().at(0)->text(), QStringLiteral("(item"));
    }

    // --- history and steps -------------------------------------------------------------------------------------------------------

    void theHistoryOfAnItemIsShown()
    {
        Desk desk;
        app::HistoryEntry entry;
        entry.at = QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
        entry.action = QStringLiteral("decide");
        entry.from = QStringLiteral("generated");
        entry.to = QStringLiteral("rejected");
        entry.reason = QStringLiteral("wrong tone");
        entry.tool = QStringLiteral("galley");
        entry.together = 3;
        desk.tools->entries = {entry};
        desk.key(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        auto* dialog = desk.dialog<ui::HistoryDialog>();
        QVERIFY(dialog != nullptr);
        QTRY_COMPARE(dialog->list().topLevelItemCount(), 1);
        const QTreeWidgetItem* line = dialog->list().topLevelItem(0);
        QCOMPARE(line->text(1), QStringLiteral("You"));
        QCOMPARE(line->text(2), QStringLiteral("Decided, with 2 other(s)"));
        QCOMPARE(line->text(4), QStringLiteral("Rejected"));
        QCOMPARE(line->text(5), QStringLiteral("wrong tone"));
        dialog->exportTo(QStringLiteral("history.csv"));
        QCOMPARE(desk.tools->exported, QStringLiteral("history.csv"));
    }

    void aStepFurtherBackIsTakenBackAndSaysWhatStays()
    {
        Desk desk;
        desk.tools->steps = {{QStringLiteral("b"), QStringLiteral("Reject 2 items"), QDateTime::currentDateTimeUtc(), {}, {}},
                             {QStringLiteral("a"), QStringLiteral("Approve 9 items"), QDateTime::currentDateTimeUtc(), {}, {1, 2}}};
        desk.run("review.steps");
        auto* dialog = desk.dialog<ui::StepsDialog>();
        QCOMPARE(dialog->list().topLevelItemCount(), 2);
        QTest::keyClick(dialog->findChild<QTreeWidget*>(), Qt::Key_Down);
        dialog->takeBack();
        desk.settle();
        QCOMPARE(dialog->message(), QStringLiteral("Taken back: Approve 9 items. 2 item(s) were changed since and stay as they are."));
        QCOMPARE(dialog->list().topLevelItemCount(), 1);
    }

    // --- samples -----------------------------------------------------------------------------------------------------------------

    void aSampleIsDrawnJudgedAndConcluded()
    {
        Desk desk(600);
        desk.run("review.sample");
        auto* dialog = desk.dialog<ui::SampleDialog>();
        QVERIFY(dialog != nullptr);
        QVERIFY2(dialog->message().contains(QStringLiteral("80 of 600 texts are drawn (code letter J).")), qPrintable(dialog->message()));
        QVERIFY(dialog->message().contains(QStringLiteral("up to 2 defects")));
        dialog->accept();
        QVERIFY(QTest::qWaitFor([&] { return desk.control().model().rowCount() == 80; }));
        QCOMPARE(desk.tools->kept.constFirst().lot.size(), 600);
        QVERIFY(desk.sampleBar()->isVisible());
        desk.page.activate();
        for (int turn = 0; turn < 78; ++turn) {
            desk.key(Qt::Key_A);
        }
        QCOMPARE(desk.sampleBar()->verdict(), content::SampleVerdict::Open);
        desk.key(Qt::Key_R);
        desk.key(Qt::Key_R);
        QCOMPARE(desk.sampleBar()->verdict(), content::SampleVerdict::Accepted);
        QVERIFY2(desk.sampleBar()->message().contains(QStringLiteral("Accepted: 2 defects in 80 texts")), qPrintable(desk.sampleBar()->message()));
        desk.sampleBar()->conclude();
        QVERIFY(QTest::qWaitFor([&] { return desk.control().model().rowCount() == 600 && desk.tools->kept.constFirst().ended; }));
        QCOMPARE(desk.tools->verdictStep, QStringLiteral("step"));
        const app::StatusTally tally = *desk.ports.queue->tally(desk.ports.queue->project());
        QCOMPARE(tally.counts.value(ItemStatus::Approved), 598);
        QCOMPARE(tally.counts.value(ItemStatus::Rejected), 2);
    }

    void aRefusedLotIsReviewedWhole()
    {
        Desk desk(600);
        desk.run("review.sample");
        desk.dialog<ui::SampleDialog>()->accept();
        QVERIFY(QTest::qWaitFor([&] { return desk.control().model().rowCount() == 80; }));
        desk.page.activate();
        for (int turn = 0; turn < 3; ++turn) {
            desk.key(Qt::Key_R);
        }
        QCOMPARE(desk.sampleBar()->verdict(), content::SampleVerdict::Refused);
        desk.sampleBar()->conclude();
        QVERIFY(QTest::qWaitFor([&] { return desk.control().model().rowCount() == 597; }));
        QVERIFY(desk.sampleBar()->isVisible());
        desk.sampleBar()->leave();
        QVERIFY(QTest::qWaitFor([&] { return !desk.control().query().among; }));
        QVERIFY(!desk.sampleBar()->isVisible());
    }

    void aSampleThatWasLeftIsGoneOnWith()
    {
        Desk desk(600);
        desk.run("review.sample");
        desk.dialog<ui::SampleDialog>()->accept();
        QVERIFY(QTest::qWaitFor([&] { return desk.control().model().rowCount() == 80; }));
        desk.page.activate();
        desk.key(Qt::Key_A);
        desk.sampleBar()->leave();
        QVERIFY(QTest::qWaitFor([&] { return desk.control().model().rowCount() == 600; }));
        desk.run("review.resumeSample");
        QVERIFY(QTest::qWaitFor([&] { return desk.control().model().rowCount() == 80; }));
        QVERIFY2(desk.sampleBar()->message().contains(QStringLiteral("1 decided")), qPrintable(desk.sampleBar()->message()));
    }

    // --- progress ----------------------------------------------------------------------------------------------------------------

    void theTimeLeftIsARange_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<QString>("words");
        QTest::newRow("a moment") << 1 << 1 << "about a minute left";
        QTest::newRow("minutes") << 8 << 11 << "8 to 11 minutes left";
        QTest::newRow("one number") << 9 << 9 << "about 9 minute(s) left";
        QTest::newRow("hours") << 130 << 260 << "2 to 5 hours left";
        QTest::newRow("one hour") << 170 << 180 << "2 to 3 hours left";
    }

    void theTimeLeftIsARange()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(QString, words);
        QCOMPARE(ui::timeLeftWords({from, to}), words);
    }

    void aBatchIsNoPace()
    {
        Desk desk(60);
        desk.key(Qt::Key_A, Qt::ControlModifier);
        desk.key(Qt::Key_A);
        desk.key(Qt::Key_Return);
        QVERIFY(!desk.control().pace());
        QVERIFY(!desk.control().timeLeft());
        QTRY_COMPARE(ui::progressWords(desk.control()), QStringLiteral("All 60 decided"));
        QCOMPARE(ui::outcomeWords(desk.control().tally()), QStringLiteral("60 approved"));
    }
};

QTEST_MAIN(QueueActionsTest)
#include "tst_queueactions.moc"

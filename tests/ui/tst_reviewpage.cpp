#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "tests/ui/memoryports.h"
#include "ui/review/decisionbar.h"
#include "ui/review/emptynote.h"
#include "ui/review/filterline.h"
#include "ui/review/focusview.h"
#include "ui/review/itemtable.h"
#include "ui/review/reviewbody.h"
#include "ui/review/reviewpage.h"
#include "ui/review/textviews.h"

using namespace galley;
using app::Decision;
using tests::MemoryQueue;
using ui::SelectionKind;

namespace {

/// The review page on a queue in memory, driven by keys as a user would.
class Desk
{
public:
    explicit Desk(int plain = 0) : settings(folder.path()), page(registry, &settings)
    {
        if (plain > 0) {
            ports.queue->fillPlain(plain);
        } else {
            tests::fillShop(*ports.queue);
        }
        page.resize(1100, 700);
        page.setPorts(ports.ports());
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
    MemoryQueue& queue() { return *ports.queue; }
    ui::ItemTable& table() { return page.body()->table(); }
    ui::FocusView& item() { return page.body()->focusView(); }
    QString message() { return page.body()->bar().message(); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget() == nullptr ? &page : QApplication::focusWidget(), key, modifiers);
        settle();
    }
    void settle()
    {
        for (int turn = 0; turn < 6; ++turn) {
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
        }
    }
    void filter(const QString& line)
    {
        page.body()->filterLine().setTokens(ui::parseFilter(line));
        Q_EMIT page.body()->filterLine().tokensChanged();
        (void)QTest::qWaitFor([this] { return !control().isLoading(); });
        settle();
    }

    QTemporaryDir folder;
    app::Settings settings;
    ui::CommandRegistry registry;
    tests::MemoryPorts ports;
    ui::ReviewPage page;
};

QStringList namelessControls(const QWidget& root)
{
    QStringList found;
    for (QWidget* widget : root.findChildren<QWidget*>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy() != nullptr
            || widget->objectName().startsWith(QLatin1StringView("qt_"))) {
            continue;
        }
        const QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
        if (spoken == nullptr || spoken->text(QAccessible::Name).trimmed().isEmpty()) {
            found.append(QString::fromLatin1(widget->metaObject()->className()));
        }
    }
    return found;
}

}

class ReviewPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void modelKeepsTheRules()
    {
        MemoryQueue queue;
        queue.fillPlain(500);
        ui::ItemListModel model(queue);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QList<app::ItemRow> rows(500);
        std::iota(rows.begin(), rows.end(), app::ItemRow(1));
        model.setOrder(rows);
        QCOMPARE(model.rowCount(), 500);
        QCOMPARE(model.index(0, ui::ItemListModel::Name).data().toString(), QStringLiteral("Item 1"));
        model.removePositions(0, 1);
        QCOMPARE(model.rowAt(0), app::ItemRow(3));
        model.invalidate({3, 4});
        model.setOrder({7, 9000, 8});
        QCOMPARE(model.index(1, ui::ItemListModel::Name).data().toString(), QStringLiteral("This item has been removed."));
    }

    void aMillionRowsHoldFewSummaries()
    {
        Desk desk(1'000'000);
        QCOMPARE(desk.control().model().rowCount(), 1'000'000);
        for (int place = 0; place < 200; ++place) {
            desk.table().scrollTo(desk.control().model().index(place * 4'999, 1));
            desk.table().grab();
        }
        QVERIFY(desk.control().model().cachedCount() <= ui::ItemListModel::cachedSummaries);
        QElapsedTimer clock;
        clock.start();
        constexpr int keys = 40;
        for (int turn = 0; turn < keys; ++turn) {
            QTest::keyClick(&desk.table(), Qt::Key_A);
            QVERIFY(QTest::qWaitFor([&] { return !desk.control().isBusy() && desk.queue().decisions.size() == turn + 1; }));
            desk.table().viewport()->repaint();
        }
        qInfo("key to next item painted, 1,000,000 items: %.2f ms", double(clock.nsecsElapsed()) / 1e6 / keys);
    }

    void readsAsOneSentence()
    {
        Desk desk;
        const QString sentence = desk.control().model().index(0, ui::ItemListModel::Name).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(sentence.startsWith(QStringLiteral("Linen shirt, blue, flagged, confidence 58 %, 2 finding")), qPrintable(sentence));
        QCOMPARE(namelessControls(desk.page), QStringList());
        desk.key(Qt::Key_Return);
        QCOMPARE(namelessControls(desk.page), QStringList());
        desk.key(Qt::Key_E);
        QCOMPARE(namelessControls(desk.page), QStringList());
        QVERIFY(desk.registry.clashes().isEmpty());
    }

    void keysDecideAndGoOn()
    {
        Desk desk(20);
        desk.key(Qt::Key_A);
        QCOMPARE(desk.queue().statusOf(1), ItemStatus::Approved);
        QCOMPARE(desk.control().cursorRow(), app::ItemRow(2));
        QVERIFY(desk.message().contains(QStringLiteral("Approved: Item 1")));
        desk.key(Qt::Key_R);
        QCOMPARE(desk.queue().statusOf(2), ItemStatus::Rejected);
        QCOMPARE(desk.queue().reasonOf(2), QString());
        desk.key(Qt::Key_3);
        QCOMPARE(desk.queue().statusOf(3), ItemStatus::Rejected);
        QCOMPARE(desk.queue().reasonOf(3), QStringLiteral("Missing facts"));
        desk.key(Qt::Key_X);
        QVERIFY(desk.queue().isExcluded(4));
        QCOMPARE(desk.control().cursorRow(), app::ItemRow(5));
        // The excluded row stays in sight; Shift+X takes it back.
        desk.key(Qt::Key_K);
        QCOMPARE(desk.control().cursorRow(), app::ItemRow(4));
        desk.key(Qt::Key_X, Qt::ShiftModifier);
        QVERIFY(!desk.queue().isExcluded(4));
    }

    void settingIsNeverToggling()
    {
        Desk desk(3);
        desk.key(Qt::Key_A);
        desk.key(Qt::Key_Up);
        desk.key(Qt::Key_A);
        QCOMPARE(desk.queue().statusOf(1), ItemStatus::Approved);
        QVERIFY(desk.message().contains(QStringLiteral("approved already")));
        QCOMPARE(desk.control().cursorRow(), app::ItemRow(2));
    }

    void backspaceDeleteAndSpaceDecideNothing()
    {
        Desk desk(5);
        for (const Qt::Key key : {Qt::Key_Backspace, Qt::Key_Delete, Qt::Key_Space}) {
            desk.key(key);
        }
        desk.key(Qt::Key_Return);
        for (const Qt::Key key : {Qt::Key_Backspace, Qt::Key_Delete, Qt::Key_Space}) {
            desk.key(key);
        }
        QVERIFY(desk.queue().decisions.isEmpty());
        QCOMPARE(desk.control().cursorRow(), app::ItemRow(1));
    }

    void fastKeysWaitForTheDisk()
    {
        Desk desk(20);
        desk.queue().hold = true;
        for (const Qt::Key key : {Qt::Key_A, Qt::Key_R, Qt::Key_J, Qt::Key_X, Qt::Key_U}) {
            QTest::keyClick(&desk.table(), key);
        }
        desk.settle();
        QCOMPARE(desk.queue().held(), 1);
        QCOMPARE(desk.control().cursorRow(), app::ItemRow(1));
        while (desk.queue().held() > 0) {
            desk.queue().releaseOne();
            desk.settle();
        }
        QCOMPARE(desk.queue().statusOf(1), ItemStatus::Approved);
        QCOMPARE(desk.queue().statusOf(2), ItemStatus::Rejected);
        QCOMPARE(desk.queue().statusOf(3), ItemStatus::Generated);
        QVERIFY(!desk.queue().isExcluded(4)); // excluded and taken back
        QCOMPARE(desk.control().cursorRow(), app::ItemRow(4));
    }

    void aFailureStopsTheKeysBehindIt()
    {
        Desk desk(20);
        desk.queue().hold = true;
        desk.queue().failNext({ErrorCode::StorageFull, QStringLiteral("The disk is full."), {}});
        QTest::keyClick(&desk.table(), Qt::Key_A);
        QTest::keyClick(&desk.table(), Qt::Key_A);
        desk.queue().releaseOne();
        desk.settle();
        QCOMPARE(desk.queue().held(), 0);
        QCOMPARE(desk.control().cursorRow(), app::ItemRow(1));
        QCOMPARE(desk.queue().statusOf(1), ItemStatus::Generated);
        QVERIFY(desk.message().contains(QStringLiteral("The disk is full.")));
    }

    void staysAtTheEnd()
    {
        Desk desk(2);
        desk.key(Qt::Key_A);
        desk.key(Qt::Key_A);
        QCOMPARE(desk.control().cursorRow(), app::ItemRow(2));
        desk.key(Qt::Key_J);
        QCOMPARE(desk.control().cursorRow(), app::ItemRow(2));
        QCOMPARE(desk.message(), QStringLiteral("End of the queue."));
        QCOMPARE(desk.queue().statusOf(1), ItemStatus::Approved);
    }

    void aFilterThatHidesTheDecidedItemKeepsThePlace()
    {
        Desk desk(6);
        desk.filter(QStringLiteral("status:generated"));
        QCOMPARE(desk.control().model().rowCount(), 6);
        desk.key(Qt::Key_J);
        desk.key(Qt::Key_A);
        QCOMPARE(desk.control().model().rowCount(), 5);
        QCOMPARE(desk.control().cursorRow(), app::ItemRow(3));
        desk.key(Qt::Key_J);
        desk.key(Qt::Key_J);
        desk.key(Qt::Key_J);
        QCOMPARE(desk.control().cursorRow(), app::ItemRow(6));
        desk.key(Qt::Key_A);
        // Nothing is behind it: the cursor stays on the decided item, so that a further A hits nothing unseen.
        QCOMPARE(desk.control().cursorRow(), app::ItemRow(6));
        desk.key(Qt::Key_A);
        QCOMPARE(desk.queue().statusOf(5), ItemStatus::Generated);
        // Undo brings the hidden item back and stands on it.
        desk.key(Qt::Key_U);
        desk.key(Qt::Key_U);
        QVERIFY(QTest::qWaitFor([&] { return desk.control().cursorRow() == 2; }));
        QCOMPARE(desk.queue().statusOf(2), ItemStatus::Generated);
        desk.key(Qt::Key_U, Qt::ShiftModifier);
        QCOMPARE(desk.queue().statusOf(2), ItemStatus::Approved);
    }

    void undecidedIsFoundInBothDirections()
    {
        Desk desk(6);
        desk.key(Qt::Key_J);
        desk.key(Qt::Key_A);
        desk.key(Qt::Key_A);
        desk.key(Qt::Key_P);
        QCOMPARE(desk.control().cursorRow(), app::ItemRow(1));
        desk.key(Qt::Key_N);
        QCOMPARE(desk.control().cursorRow(), app::ItemRow(4));
    }

    void selectionByKeysIsDecidedAsOneStep()
    {
        Desk desk(20);
        desk.key(Qt::Key_J, Qt::ShiftModifier);
        desk.key(Qt::Key_Down, Qt::ShiftModifier);
        desk.key(Qt::Key_Down, Qt::ShiftModifier);
        desk.key(Qt::Key_K, Qt::ShiftModifier);
        QCOMPARE(desk.control().selectionState().count, 3);
        QVERIFY(desk.message().contains(QStringLiteral("selected by hand")));
        desk.key(Qt::Key_R);
        QCOMPARE(desk.queue().decisions.size(), 1);
        QCOMPARE(desk.queue().statusOf(3), ItemStatus::Rejected);
        QCOMPARE(desk.control().cursorRow(), app::ItemRow(4));
        QCOMPARE(desk.control().selectionState().kind, SelectionKind::One);
        desk.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(desk.queue().statusOf(1), ItemStatus::Generated);
        QCOMPARE(desk.queue().statusOf(3), ItemStatus::Generated);
        QCOMPARE(desk.control().cursorRow(), app::ItemRow(1));
    }

    void manyItemsAreAskedFor()
    {
        Desk desk;
        desk.key(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(desk.control().selectionState().kind, SelectionKind::AllListed);
        desk.key(Qt::Key_A, Qt::ControlModifier);
        QVERIFY(QTest::qWaitFor([&] { return desk.control().selectionState().kind == SelectionKind::AllMatching; }));
        QCOMPARE(desk.control().selectionState().count, 191);
        desk.key(Qt::Key_A);
        QVERIFY(desk.control().confirmation().has_value());
        QVERIFY2(desk.message().contains(QStringLiteral("31 pending")), qPrintable(desk.message()));
        desk.key(Qt::Key_R); // one question at a time
        QVERIFY(desk.queue().decisions.isEmpty());
        desk.key(Qt::Key_Escape);
        QVERIFY(!desk.control().confirmation());
        QVERIFY(desk.queue().decisions.isEmpty());
        desk.key(Qt::Key_A);
        desk.key(Qt::Key_Return);
        QCOMPARE(desk.queue().decisions.size(), 1);
        QVERIFY2(desk.message().contains(QStringLiteral("They have no text yet.")), qPrintable(desk.message()));
        desk.key(Qt::Key_U);
        QCOMPARE(desk.queue().statusOf(1), ItemStatus::Flagged);
        QCOMPARE(desk.queue().statusOf(5), ItemStatus::Rejected);
    }

    void whatArrivesLaterIsNotInAFrozenSelection()
    {
        Desk desk;
        desk.key(Qt::Key_A, Qt::ShiftModifier);
        QVERIFY(QTest::qWaitFor([&] { return desk.control().selectionState().kind == SelectionKind::AllMatching; }));
        MemoryQueue::Item late;
        late.summary.name = QStringLiteral("Late");
        late.summary.status = ItemStatus::Generated;
        late.generated = {{QStringLiteral("description"), QStringLiteral("x")}};
        desk.queue().add(late);
        Q_EMIT desk.queue().queueChanged(desk.queue().project());
        QVERIFY(QTest::qWaitFor([&] { return desk.control().model().rowCount() == 192; }));
        QCOMPARE(desk.control().selectionState().count, 191);
        desk.key(Qt::Key_A);
        desk.key(Qt::Key_Return);
        QCOMPARE(desk.queue().statusOf(193), ItemStatus::Generated);
    }

    void lettersInTheFilterLineAreText()
    {
        Desk desk;
        desk.key(Qt::Key_Slash);
        QVERIFY(desk.page.body()->filterLine().hasEditFocus());
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("arx"));
        QVERIFY(desk.queue().decisions.isEmpty());
        QLineEdit* edit = desk.page.body()->filterLine().edit();
        edit->clear();
        QTest::keyClicks(edit, QStringLiteral("status:rejected "));
        QCOMPARE(edit->text(), QString());
        QTest::keyClicks(edit, QStringLiteral("wool"));
        QTest::keyClick(edit, Qt::Key_Return);
        QVERIFY(QTest::qWaitFor([&] { return desk.control().model().rowCount() == 16; }));
        QCOMPARE(desk.control().query().statuses, QList{ItemStatus::Rejected});
        QCOMPARE(QApplication::focusWidget(), &desk.table());
        // Backspace in the empty field takes the last chip away.
        desk.key(Qt::Key_F, Qt::ControlModifier);
        edit->clear();
        QTest::keyClick(edit, Qt::Key_Backspace);
        QVERIFY(desk.page.body()->filterLine().tokens().isEmpty());
    }

    void theOldRowsStayUntilTheNewArrive()
    {
        Desk desk(50);
        const int asked = desk.queue().ordersAsked;
        app::ItemQuery query = desk.control().query();
        query.sortKey = app::SortKey::Name;
        query.sortOrder = Qt::DescendingOrder;
        desk.queue().holdOrders = true;
        desk.control().setQuery(query);
        QCOMPARE(desk.queue().ordersAsked, asked + 1);
        QCOMPARE(desk.control().model().rowCount(), 50);
        QVERIFY(desk.control().isLoading());
        QCOMPARE(desk.control().model().rowAt(0), app::ItemRow(1));
        // A newer question makes the answer to the older one worthless, whichever comes first.
        query.sortOrder = Qt::AscendingOrder;
        query.sortKey = app::SortKey::Queue;
        query.text = QStringLiteral("Item 2");
        desk.control().setQuery(query);
        desk.queue().releaseOne();
        QCOMPARE(desk.control().model().rowCount(), 50);
        desk.queue().releaseOne();
        QTRY_VERIFY(!desk.control().isLoading());
        QCOMPARE(desk.control().model().rowCount(), 11);
    }

    void bothViewsShareCursorAndSelection()
    {
        Desk desk;
        desk.key(Qt::Key_J);
        desk.key(Qt::Key_Return);
        QVERIFY(desk.page.body()->isItemShown());
        desk.key(Qt::Key_J);
        desk.key(Qt::Key_A);
        QCOMPARE(desk.queue().statusOf(3), ItemStatus::Approved);
        QCOMPARE(desk.control().cursorRow(), app::ItemRow(4));
        desk.key(Qt::Key_Escape);
        QVERIFY(!desk.page.body()->isItemShown());
        QCOMPARE(desk.table().currentIndex().row(), 3);
        QCOMPARE(QApplication::focusWidget(), &desk.table());
    }

    void editingSavesApprovesAndGoesOn()
    {
        Desk desk;
        desk.key(Qt::Key_E);
        QVERIFY(desk.item().isEditing());
        auto* field = qobject_cast<QPlainTextEdit*>(QApplication::focusWidget());
        QVERIFY(field != nullptr);
        field->setPlainText(QStringLiteral("A shirt of pure linen."));
        QTest::keyClicks(field, QStringLiteral("axr"));
        QVERIFY(desk.queue().decisions.isEmpty());
        field->setPlainText(QStringLiteral("A shirt of pure linen."));
        // Esc leaves and keeps the draft.
        desk.key(Qt::Key_Escape);
        QVERIFY(!desk.item().isEditing());
        QVERIFY(desk.control().drafts().contains(1));
        desk.key(Qt::Key_E);
        field = qobject_cast<QPlainTextEdit*>(QApplication::focusWidget());
        QCOMPARE(field->toPlainText(), QStringLiteral("A shirt of pure linen."));
        desk.key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(desk.queue().itemAt(1).generated.value(QStringLiteral("description")).toString(), QStringLiteral("A shirt of pure linen."));
        QCOMPARE(desk.queue().statusOf(1), ItemStatus::Approved);
        QCOMPARE(desk.control().cursorRow(), app::ItemRow(2));
        QVERIFY(desk.control().drafts().isEmpty());
    }

    void editingKeepsProtectedSpaces()
    {
        Desk desk(2);
        MemoryQueue::Item item = desk.queue().itemAt(1);
        const QJsonObject before{{QStringLiteral("description"), QStringLiteral("35\u00a0cm wide\nand 2\u00a0kg")}};
        item.generated = before;
        desk.queue().put(1, item);
        desk.key(Qt::Key_E);
        desk.key(Qt::Key_Escape);
        QVERIFY(desk.control().drafts().isEmpty()); // nothing was typed, so nothing has changed
        desk.key(Qt::Key_E);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("x"));
        desk.key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(desk.queue().itemAt(1).generated.value(QStringLiteral("description")).toString(), QStringLiteral("x35\u00a0cm wide\nand 2\u00a0kg"));
    }

    void findingsAreMarkedInTheText()
    {
        Desk desk;
        desk.key(Qt::Key_Return);
        auto* texts = desk.page.findChild<ui::GeneratedView*>();
        QVERIFY(texts->isMarked(0));
        QVERIFY(texts->isMarked(1));
        QVERIFY(texts->toPlainText().contains(QStringLiteral("100 % cotton[1]")));
        QVERIFY(texts->toPlainText().contains(QStringLiteral("two hours[2]")));
        desk.key(Qt::Key_BracketRight);
        desk.key(Qt::Key_BracketRight);
        QCOMPARE(desk.page.findChild<QListWidget*>()->currentRow(), 1);
        QVERIFY(desk.queue().decisions.isEmpty());
    }

    void textsOfStrangersLeadNowhere()
    {
        ui::GeneratedView view;
        app::ItemDetail detail;
        detail.generatedContent = {
            {QStringLiteral("description"),
             QStringLiteral("<p>See <a href='http://198.51.100.1/x'>here</a><img src='http://198.51.100.1/a.png'><script>alert(1)</script></p>")}};
        view.setItem(detail);
        view.show();
        QVERIFY(!view.toPlainText().contains(QStringLiteral("alert")));
        QVERIFY(!view.loadResource(QTextDocument::ImageResource, QUrl(QStringLiteral("file:///etc/passwd"))).isValid());
        QVERIFY(!view.openLinks());
    }

    void emptyStatesSayWhy()
    {
        Desk desk;
        desk.filter(QStringLiteral("porcelain"));
        QVERIFY(desk.page.findChild<ui::EmptyNote*>()->isVisible());
        QVERIFY(desk.page.findChild<ui::EmptyNote*>()->accessibleName().startsWith(QStringLiteral("None of 192 items match.")));
        desk.registry.action(u"review.removeFilter")->trigger();
        QVERIFY(QTest::qWaitFor([&] { return desk.control().model().rowCount() == 191; }));
        QVERIFY(!desk.page.findChild<ui::EmptyNote*>()->isVisible());
    }

    void hintGoesAfterFiveRightUses()
    {
        Desk desk(10);
        QVERIFY(!desk.page.hint().isEmpty());
        for (int turn = 0; turn < 5; ++turn) {
            desk.key(Qt::Key_A);
        }
        QVERIFY(desk.page.hint().isEmpty());
    }

    void thePlaceIsFoundAgain()
    {
        Desk desk;
        desk.filter(QStringLiteral("status:generated"));
        desk.key(Qt::Key_J);
        desk.key(Qt::Key_J);
        const app::ItemRow row = desk.control().cursorRow();
        const QVariantMap state = desk.page.saveState();
        desk.page.setPorts(desk.ports.ports());
        desk.page.restoreState(state);
        desk.page.openProject(desk.queue().project(), QStringLiteral("Spring collection"));
        QVERIFY(QTest::qWaitFor([&] { return desk.control().hasAnswer() && desk.control().cursorRow() == row; }));
        QCOMPARE(desk.control().query().statuses, QList{ItemStatus::Generated});
    }

    void rowsAreCopiedAsATable()
    {
        Desk desk;
        desk.key(Qt::Key_J, Qt::ShiftModifier);
        desk.key(Qt::Key_C, Qt::ControlModifier);
        const QMimeData* copied = QApplication::clipboard()->mimeData();
        QCOMPARE(copied->text().count(u'\n'), 3);
        QVERIFY(copied->text().contains(QStringLiteral("Merino beanie\tMB-0007")));
        QVERIFY(copied->html().contains(QStringLiteral("<td>Merino beanie</td>")));
    }

    void anotherProjectClosesWhatWasOpen()
    {
        Desk desk;
        desk.key(Qt::Key_Return);
        desk.page.openProject(ProjectId::make(), QStringLiteral("Other"));
        desk.settle();
        QCOMPARE(desk.control().model().rowCount(), 0);
        desk.page.setPorts({});
        QVERIFY(desk.page.body() == nullptr);
        desk.registry.action(u"review.approve")->trigger();
    }

    void filterTokens_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("again");
        QTest::newRow("words") << "blue  shirt" << "blue shirt";
        QTest::newRow("tokens before text") << "shirt status:Pending blue" << "status:pending shirt blue";
        QTest::newRow("quoted") << "source:\"Spring list\" x" << "source:\"Spring list\" x";
        QTest::newRow("confidence") << "confidence:<60" << "score<60";
        QTest::newRow("open quote") << "source:\"Spring" << "source:Spring";
        QTest::newRow("twice") << "findings:yes findings:yes" << "findings:yes";
    }
    void filterTokens()
    {
        QFETCH(QString, line);
        QFETCH(QString, again);
        QCOMPARE(ui::filterLine(ui::parseFilter(line)), again);
    }

    void filterQueries()
    {
        const QList<ui::ReviewSource> sources{{SourceId::make(), QStringLiteral("Spring list")}};
        const app::ItemQuery query = ui::queryFrom(
            ui::parseFilter(QStringLiteral("status:pending status:flagged findings:no confidence:<60 source:\"spring LIST\" blue shirt")),
            sources,
            {});
        QCOMPARE(query.statuses, (QList{ItemStatus::Pending, ItemStatus::Flagged}));
        QCOMPARE(query.hasFindings, std::optional(false));
        QCOMPARE(query.confidenceBelow, std::optional(0.6));
        QCOMPARE(query.sourceId, std::optional(sources.first().id));
        QCOMPARE(query.text, QStringLiteral("blue shirt"));
        QVERIFY(!ui::tokenProblem({ui::FilterToken::Kind::Status, QStringLiteral("nonsense")}, sources).isEmpty());
        QCOMPARE(ui::filterCompletions(QStringLiteral("st"), sources), QStringList{QStringLiteral("status:")});
        QVERIFY(ui::filterCompletions(QStringLiteral("source:"), sources).contains(QStringLiteral("source:\"Spring list\"")));
    }
};

QTEST_MAIN(ReviewPageTest)
#include "tst_reviewpage.moc"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QHeaderView>
#include <QInputDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>

#include "tests/ui/memoryports.h"
#include "ui/generation/generatedialog.h"
#include "ui/review/carddelegate.h"
#include "ui/review/cardview.h"
#include "ui/review/columnsdialog.h"
#include "ui/review/decisionbar.h"
#include "ui/review/diffview.h"
#include "ui/review/findbar.h"
#include "ui/review/focusview.h"
#include "ui/review/foldpane.h"
#include "ui/review/itemtable.h"
#include "ui/review/liveview.h"
#include "ui/review/reasoncountsdialog.h"
#include "ui/review/rejectreasons.h"
#include "ui/review/rejectreasonsdialog.h"
#include "ui/review/reviewbody.h"
#include "ui/review/reviewpage.h"
#include "ui/review/texteditor.h"

using namespace galley;
using ui::DiffBase;
using ui::DiffMode;

namespace {

class Desk
{
public:
    explicit Desk(int plain = 0) : Desk(std::make_shared<QTemporaryDir>(), plain) {}
    /// On settings that were there before, as at the next start.
    Desk(std::shared_ptr<QTemporaryDir> home, int plain) : folder(std::move(home)), settings(folder->path()), page(registry, &settings)
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
    ui::ReviewBody& body() { return *page.body(); }
    ui::ReviewController& control() { return body().controller(); }
    ui::FocusView& item() { return body().focusView(); }
    ui::CardView& cards() { return body().cards(); }
    tests::MemoryQueue& queue() { return *ports.queue; }
    QString message() { return body().bar().message(); }
    void settle()
    {
        for (int turn = 0; turn < 6; ++turn) {
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
        }
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget() == nullptr ? &page : QApplication::focusWidget(), key, modifiers);
        settle();
    }
    /// After a dialog: the page has the keyboard again.
    void comeBack()
    {
        page.activateWindow();
        (void)QTest::qWaitForWindowActive(&page);
        page.activate();
        settle();
    }
    template <class Dialog> Dialog* dialog()
    {
        Dialog* found = nullptr;
        (void)QTest::qWaitFor([&] {
            found = page.findChild<Dialog*>();
            return found != nullptr && found->isVisible();
        });
        return found;
    }

    std::shared_ptr<QTemporaryDir> folder;
    app::Settings settings;
    ui::CommandRegistry registry;
    tests::MemoryPorts ports;
    ui::ReviewPage page;
};

}

/// The views of the review page: cards, table, panes, comparisons; and the reasons for rejecting.
class ReviewViewsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // --- cards -------------------------------------------------------------------------------------------------------------------

    void cardsShareCursorSelectionAndKeys()
    {
        Desk desk(100);
        desk.control().moveTo(3);
        desk.key(Qt::Key_G);
        desk.key(Qt::Key_C);
        QVERIFY(desk.cards().isVisible());
        QVERIFY(desk.cards().hasFocus());
        QCOMPARE(desk.cards().currentIndex().row(), 3);
        desk.key(Qt::Key_A);
        QCOMPARE(desk.queue().statusOf(4), ItemStatus::Approved);
        QCOMPARE(desk.control().cursor(), 4);
        const int columns = desk.cards().columnCount();
        QVERIFY(columns > 1);
        desk.key(Qt::Key_Down);
        QCOMPARE(desk.control().cursor(), 4 + columns);
        desk.key(Qt::Key_Up);
        QCOMPARE(desk.control().cursor(), 4);
        desk.key(Qt::Key_Right);
        QCOMPARE(desk.control().cursor(), 5);
        desk.key(Qt::Key_Left);
        desk.key(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(desk.control().selectionState().count, columns + 1);
        desk.key(Qt::Key_R);
        QCOMPARE(desk.queue().statusOf(5), ItemStatus::Rejected);
        QCOMPARE(desk.queue().statusOf(5 + columns), ItemStatus::Rejected);
        // Enter opens the item, Esc comes back to the cards.
        desk.key(Qt::Key_Return);
        QVERIFY(desk.body().isItemShown());
        desk.key(Qt::Key_Escape);
        QVERIFY(desk.cards().isVisible());
        QVERIFY(desk.cards().hasFocus());
    }

    void cardsAreClickedAndSelected()
    {
        Desk desk(30);
        desk.body().showCards();
        desk.settle();
        const auto centre = [&](int position) { return desk.cards().visualRect(desk.control().model().index(position, 1)).center(); };
        QTest::mouseClick(desk.cards().viewport(), Qt::LeftButton, {}, centre(2));
        QCOMPARE(desk.control().cursor(), 2);
        QTest::mouseClick(desk.cards().viewport(), Qt::LeftButton, Qt::ControlModifier, centre(5));
        QCOMPARE(desk.control().selectionState().count, 2);
        QTest::mouseClick(desk.cards().viewport(), Qt::LeftButton, Qt::ShiftModifier, centre(7));
        QCOMPARE(desk.control().selectionState().count, 4); // the range joins what was picked before
        desk.control().clearSelection();
        QTest::mouseClick(desk.cards().viewport(), Qt::LeftButton, {}, centre(1));
        QTest::mouseDClick(desk.cards().viewport(), Qt::LeftButton, {}, centre(1));
        QVERIFY(QTest::qWaitFor([&] { return desk.body().isItemShown(); }));
    }

    void manyCardsCostNoMoreThanThoseOnScreen()
    {
        Desk desk(100'000);
        desk.body().showCards();
        desk.settle();
        desk.queue().summariesAsked = 0;
        constexpr int turns = 40;
        QScrollBar* bar = desk.cards().verticalScrollBar();
        for (int turn = 0; turn <= turns; ++turn) {
            bar->setValue(int(qint64(bar->maximum()) * turn / turns));
            desk.cards().viewport()->repaint();
        }
        // A screen of cards for each stop, in blocks, and never the whole list.
        QVERIFY2(desk.queue().summariesAsked <= (turns + 1) * 3 * 64, qPrintable(QString::number(desk.queue().summariesAsked)));
        desk.key(Qt::Key_End);
        QCOMPARE(desk.control().cursor(), 99'999);
        QVERIFY(desk.cards().viewport()->rect().contains(desk.cards().visualRect(desk.cards().currentIndex()).center()));
    }

    void cardsAreReadAsOneSentence()
    {
        Desk desk;
        desk.body().showCards();
        desk.settle();
        QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&desk.cards());
        QVERIFY(list != nullptr);
        QCOMPARE(list->role(), QAccessible::List);
        const QModelIndex second = desk.control().model().index(1, ui::ItemListModel::Name);
        const QAccessibleInterface* card = list->child(second.row() * ui::ItemListModel::ColumnCount + second.column());
        QVERIFY(card != nullptr);
        QVERIFY2(card->text(QAccessible::Name).startsWith(QStringLiteral("Merino beanie, generated")), qPrintable(card->text(QAccessible::Name)));
    }

    void marksAreSeenAndHeard()
    {
        Desk desk(5);
        desk.key(Qt::Key_M);
        const QModelIndex first = desk.control().model().index(0, ui::ItemListModel::Name);
        QVERIFY(first.data(ui::ItemListModel::MarkedRole).toBool());
        QVERIFY(first.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("marked for later")));
        QCOMPARE(first.data().toString(), QStringLiteral("Item 1")); // what is copied stays the name
        desk.key(Qt::Key_M);
        QVERIFY(!first.data(ui::ItemListModel::MarkedRole).toBool());
    }

    void viewAndPlaceComeBack()
    {
        Desk desk(40);
        desk.body().showCards();
        desk.control().moveTo(17);
        const ui::ReviewProject other = desk.queue().projects().constLast();
        desk.page.openProject(other.id, other.name);
        QVERIFY(!desk.cards().isVisible());
        desk.page.openProject(desk.queue().project(), QStringLiteral("Spring collection"));
        QVERIFY(QTest::qWaitFor([&] { return desk.control().cursor() == 17; }));
        QVERIFY(desk.cards().isVisible());
        QVERIFY(desk.registry.action(u"review.showCards")->isChecked());
    }

    void initialsStandForPictures_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("initials");
        QTest::newRow("two words") << "Linen shirt, blue" << "LS";
        QTest::newRow("one word") << "Beanie" << "B";
        QTest::newRow("signs in front") << "“Fjord” throw" << "T";
        QTest::newRow("hyphens") << "T-shirt" << "TS";
        QTest::newRow("nothing") << "" << "";
        QTest::newRow("another script") << QStringLiteral("قميص أزرق") << QStringLiteral("قأ");
    }
    void initialsStandForPictures()
    {
        QFETCH(QString, name);
        QFETCH(QString, initials);
        QCOMPARE(ui::initialsOf(name), initials);
    }

    // --- the table ---------------------------------------------------------------------------------------------------------------

    void columnsAreChosenMovedAndRemembered()
    {
        const auto home = std::make_shared<QTemporaryDir>();
        {
            Desk desk(home, 20);
            desk.registry.action(u"review.columns")->trigger();
            auto* dialog = desk.dialog<ui::ColumnsDialog>();
            QVERIFY(dialog != nullptr);
            auto* list = dialog->findChild<QListWidget*>();
            dialog->activateWindow();
            QVERIFY(QTest::qWaitFor([&] { return QApplication::activeWindow() == dialog; }));
            list->setFocus();
            // Space takes the SKU out.
            list->setCurrentRow(ui::ItemListModel::Sku);
            QTest::keyClick(list, Qt::Key_Space);
            QCOMPARE(list->currentItem()->checkState(), Qt::Unchecked);
            QVERIFY(desk.body().table().isColumnHidden(ui::ItemListModel::Sku));
            list->setCurrentRow(ui::ItemListModel::Confidence);
            for (QPushButton* button : dialog->findChildren<QPushButton*>()) {
                if (button->text() == u"Move &up") {
                    button->click();
                }
            }
            QCOMPARE(desk.body().table().horizontalHeader()->visualIndex(ui::ItemListModel::Confidence), ui::ItemListModel::Confidence - 1);
            desk.body().table().setColumnShown(ui::ItemListModel::Name, false);
            QVERIFY(!desk.body().table().isColumnHidden(ui::ItemListModel::Name));
        }
        Desk again(home, 20);
        QVERIFY(again.body().table().isColumnHidden(ui::ItemListModel::Sku));
        QCOMPARE(again.body().table().horizontalHeader()->visualIndex(ui::ItemListModel::Confidence), ui::ItemListModel::Confidence - 1);
        again.body().table().resetColumns();
        QVERIFY(!again.body().table().isColumnHidden(ui::ItemListModel::Sku));
        QCOMPARE(again.body().table().horizontalHeader()->visualIndex(ui::ItemListModel::Confidence), int(ui::ItemListModel::Confidence));
    }

    // --- panes and comparisons ---------------------------------------------------------------------------------------------------

    void panesFoldAndStayFolded()
    {
        const auto home = std::make_shared<QTemporaryDir>();
        {
            Desk desk(home, 0);
            desk.key(Qt::Key_Return);
            QVERIFY(desk.item().areFactsShown() && desk.item().isLiveShown() && desk.item().areTextsShown());
            desk.key(Qt::Key_S);
            QVERIFY(!desk.item().areFactsShown());
            desk.key(Qt::Key_S, Qt::ShiftModifier);
            QVERIFY(!desk.item().isLiveShown());
            QVERIFY(QApplication::focusWidget() != nullptr);
        }
        Desk again(home, 0);
        again.key(Qt::Key_Return);
        QVERIFY(!again.item().areFactsShown());
        QVERIFY(!again.item().isLiveShown());
        QVERIFY(again.item().areTextsShown());
        // What is folded still says what it is, and unfolds by a button.
        for (QToolButton* button : again.item().findChildren<QToolButton*>()) {
            if (button->isVisible() && button->accessibleName() == u"Unfold: Facts from the shop") {
                button->click();
            }
        }
        QVERIFY(again.item().areFactsShown());
    }

    void focusIsNotLostWhenItsPaneFolds()
    {
        Desk desk;
        desk.key(Qt::Key_Return);
        desk.item().setTextsShown(false);
        QVERIFY(QApplication::focusWidget() != nullptr && QApplication::focusWidget()->isVisible());
        desk.item().setLiveShown(false);
        desk.item().setFactsShown(false);
        QVERIFY(QApplication::focusWidget() != nullptr && QApplication::focusWidget()->isVisible());
        desk.key(Qt::Key_A);
        QCOMPARE(desk.queue().decisions.size(), 1);
    }

    void comparingSaysWhatChanged()
    {
        Desk desk;
        desk.key(Qt::Key_Return);
        desk.key(Qt::Key_D);
        QVERIFY2(desk.message().startsWith(QStringLiteral("Compared with the text in the shop")), qPrintable(desk.message()));
        auto* diff = desk.item().findChild<ui::DiffView*>();
        QVERIFY(diff->isVisible());
        QVERIFY(diff->hasFocus());
        QVERIFY(diff->changeCount() > 0);
        QVERIFY(diff->accessibleDescription().contains(QStringLiteral("was added")));
        // What came is underlined, what went is struck through: no colour needed.
        bool underlined = false;
        bool struck = false;
        for (QTextBlock block = diff->document()->begin(); block.isValid(); block = block.next()) {
            for (auto part = block.begin(); !part.atEnd(); ++part) {
                underlined = underlined || part.fragment().charFormat().fontUnderline();
                struck = struck || part.fragment().charFormat().fontStrikeOut();
            }
        }
        QVERIFY(underlined && struck);
        desk.key(Qt::Key_Period);
        QVERIFY2(desk.message().startsWith(QStringLiteral("Change 1 of ")), qPrintable(desk.message()));
        // Decisions work there as anywhere.
        desk.key(Qt::Key_A);
        QCOMPARE(desk.queue().decisions.size(), 1);
        QCOMPARE(desk.item().diffMode(), DiffMode::Inline);
    }

    void comparingWithTheTextBefore()
    {
        Desk desk;
        desk.control().moveTo(1);
        desk.key(Qt::Key_Return);
        desk.key(Qt::Key_D, Qt::ShiftModifier);
        auto* diff = desk.item().findChild<ui::DiffView*>();
        QVERIFY(diff->toPlainText().contains(QStringLiteral("nothing to compare with")));
        QJsonObject content = desk.queue().itemAt(2).generated;
        const QString text = content.value(QStringLiteral("description")).toString();
        content.insert(QStringLiteral("description"), QString(text).replace(QStringLiteral("fine"), QStringLiteral("soft")));
        desk.control().edit(2, content, false);
        desk.settle();
        QCOMPARE(diff->changeCount(), 1);
        desk.key(Qt::Key_Period);
        QCOMPARE(desk.message(), QStringLiteral("Change 1 of 1: “fine” became “soft”."));
    }

    void comparisonIsRemembered()
    {
        const auto home = std::make_shared<QTemporaryDir>();
        {
            Desk desk(home, 0);
            desk.item().setDiff(DiffMode::SideBySide, DiffBase::Former);
        }
        Desk again(home, 0);
        QCOMPARE(again.item().diffMode(), DiffMode::SideBySide);
        QCOMPARE(again.item().diffBase(), DiffBase::Former);
    }

    void aFindingIsShownInTheTextAsItWillLook()
    {
        Desk desk;
        desk.key(Qt::Key_Return);
        desk.key(Qt::Key_D);
        desk.key(Qt::Key_BracketRight);
        QCOMPARE(desk.item().diffMode(), DiffMode::Clean);
    }

    void searchInTheTextCountsAndGoesRound()
    {
        Desk desk;
        desk.key(Qt::Key_Return);
        desk.key(Qt::Key_F, Qt::ControlModifier);
        auto* bar = desk.item().findChild<ui::FindBar*>();
        QTest::keyClicks(bar->field(), QStringLiteral("button"));
        QCOMPARE(bar->result(), QStringLiteral("1 of 2"));
        QTest::keyClick(bar->field(), Qt::Key_Return);
        QCOMPARE(bar->result(), QStringLiteral("2 of 2"));
        QTest::keyClick(bar->field(), Qt::Key_Return);
        QCOMPARE(bar->result(), QStringLiteral("1 of 2"));
        QTest::keyClick(bar->field(), Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(bar->result(), QStringLiteral("2 of 2"));
        bar->field()->setText(QStringLiteral("velvet"));
        QCOMPARE(bar->result(), QStringLiteral("Not in this text"));
        QVERIFY(desk.queue().decisions.isEmpty());
        QTest::keyClick(bar->field(), Qt::Key_Escape);
        QVERIFY(!bar->isVisible());
        QVERIFY(desk.body().isItemShown());
    }

    // --- editing -----------------------------------------------------------------------------------------------------------------

    void lengthsAreCountedAsTheShopDoes()
    {
        Desk desk;
        desk.key(Qt::Key_E);
        auto* editor = desk.item().findChild<ui::TextEditor*>();
        editor->setPlatform(Platform::Magento2);
        editor->setContent({{QStringLiteral("name"), QStringLiteral("Größe")}, {QStringLiteral("description"), QStringLiteral("<p>Größe</p>")}});
        QVERIFY2(editor->countText(QStringLiteral("name")).endsWith(QStringLiteral("5 of 255 characters in the shop")),
                 qPrintable(editor->countText(QStringLiteral("name"))));
        QVERIFY2(editor->countText(QStringLiteral("description")).endsWith(QStringLiteral("14 of 65,535 bytes in the shop")),
                 qPrintable(editor->countText(QStringLiteral("description"))));
        editor->setContent({{QStringLiteral("name"), QString(256, u'x')}});
        QVERIFY(editor->countText(QStringLiteral("name")).endsWith(QStringLiteral("too long")));
        editor->setPlatform(std::nullopt);
        QVERIFY(!editor->countText(QStringLiteral("name")).contains(QStringLiteral("shop")));
    }

    // --- reasons -----------------------------------------------------------------------------------------------------------------

    void reasonsAreEditedPerProject()
    {
        Desk desk(5);
        desk.registry.action(u"review.rejectReasons")->trigger();
        auto* dialog = desk.dialog<ui::RejectReasonsDialog>();
        QVERIFY(dialog != nullptr);
        QCOMPARE(dialog->reasons(), ui::defaultRejectReasons());
        auto* list = dialog->findChild<QListWidget*>();
        list->setCurrentRow(1);
        dialog->moveCurrent(-1);
        list->item(1)->setText(QStringLiteral("Says nothing of the fit"));
        list->setCurrentRow(7);
        dialog->removeCurrent();
        dialog->add(QStringLiteral("Too loud"));
        dialog->add(QStringLiteral("Too quiet"));
        QCOMPARE(dialog->reasons().size(), 9);
        for (QCheckBox* box : dialog->findChildren<QCheckBox*>()) {
            if (box->text().startsWith(QStringLiteral("&Only"))) {
                box->setChecked(true);
            }
        }
        dialog->accept();
        desk.settle();
        QVERIFY(ui::hasOwnRejectReasons(&desk.settings, desk.queue().project()));
        QCOMPARE(ui::rejectReasonsOf(&desk.settings, ProjectId::make()), ui::defaultRejectReasons());
        desk.comeBack();
        desk.key(Qt::Key_1);
        QCOMPARE(desk.queue().reasonOf(1), QStringLiteral("Claim without proof"));
        desk.key(Qt::Key_2);
        QCOMPARE(desk.queue().reasonOf(2), QStringLiteral("Says nothing of the fit"));
        desk.key(Qt::Key_9);
        QCOMPARE(desk.queue().reasonOf(3), QStringLiteral("Too quiet"));
        QCOMPARE(desk.registry.action(u"review.reason2")->text(), QStringLiteral("Reject: Says nothing of the fit"));
        QStringList shown;
        for (const ui::KeyButton* button : desk.body().bar().findChildren<ui::KeyButton*>()) {
            if (button->isVisible()) {
                shown.append(button->toolTip());
            }
        }
        QVERIFY(shown.contains(QStringLiteral("Too loud")));
        QVERIFY(!shown.contains(QStringLiteral("Broken formatting")));
    }

    void aDigitWithoutAReasonDoesNothing()
    {
        Desk desk(3);
        QVERIFY(!desk.registry.action(u"review.reason9")->isVisible());
        desk.key(Qt::Key_9);
        QVERIFY(desk.queue().decisions.isEmpty());
    }

    void rejectingCanDemandAReason()
    {
        Desk desk(3);
        desk.settings.setValue(app::Setting::RejectAsksReason, true);
        desk.key(Qt::Key_R);
        QVERIFY(desk.queue().decisions.isEmpty());
        QVERIFY2(desk.message().contains(QStringLiteral("digit from 1 to 8")), qPrintable(desk.message()));
        desk.key(Qt::Key_4);
        QCOMPARE(desk.queue().reasonOf(1), QStringLiteral("Wrong tone"));
    }

    void aReasonOfOnesOwn()
    {
        Desk desk(3);
        desk.key(Qt::Key_R, Qt::ShiftModifier);
        auto* dialog = desk.dialog<QInputDialog>();
        QVERIFY(dialog != nullptr);
        dialog->setTextValue(QStringLiteral("  Praises the wrong season "));
        dialog->accept();
        QVERIFY(QTest::qWaitFor([&] { return desk.queue().decisions.size() == 1; }));
        QCOMPARE(desk.queue().reasonOf(1), QStringLiteral("Praises the wrong season"));
    }

    void reasonsAreCounted()
    {
        Desk desk(6);
        desk.key(Qt::Key_4);
        desk.key(Qt::Key_4);
        desk.key(Qt::Key_R);
        desk.registry.action(u"review.reasonCounts")->trigger();
        auto* dialog = desk.dialog<ui::ReasonCountsDialog>();
        QVERIFY(dialog != nullptr);
        QVERIFY(QTest::qWaitFor([&] { return dialog->summary().contains(QStringLiteral("Wrong tone (67 %)")); }));
    }

    void regeneratingIsScopedToWhatOneLooksAt()
    {
        Desk desk(6);
        const auto scope = [&] {
            desk.key(Qt::Key_G);
            desk.key(Qt::Key_R);
            auto* dialog = desk.dialog<ui::GenerateDialog>();
            const app::GenerationScope found = dialog->scope();
            delete dialog;
            desk.comeBack();
            return found;
        };
        QCOMPARE(scope(), app::GenerationScope::Selected); // nothing is rejected yet: the item itself
        desk.key(Qt::Key_4);
        QVERIFY(QTest::qWaitFor([&] { return desk.control().tally().counts.value(ItemStatus::Rejected) == 1; }));
        QCOMPARE(scope(), app::GenerationScope::Rejected);
        desk.key(Qt::Key_K);
        QCOMPARE(scope(), app::GenerationScope::Selected); // the rejected item under the cursor
        QVERIFY(desk.queue().decisions.size() == 1);
    }
};

QTEST_MAIN(ReviewViewsTest)
#include "tst_reviewviews.moc"

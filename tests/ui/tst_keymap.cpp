#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "tests/ui/memoryports.h"
#include "ui/commands/keymap.h"
#include "ui/generation/generatedialog.h"
#include "ui/review/cardview.h"
#include "ui/review/decisionbar.h"
#include "ui/review/diffview.h"
#include "ui/review/filterline.h"
#include "ui/review/findbar.h"
#include "ui/review/focusview.h"
#include "ui/review/itemtable.h"
#include "ui/review/rejectreasons.h"
#include "ui/review/reviewbody.h"
#include "ui/review/reviewpage.h"
#include "ui/review/texteditor.h"

using namespace galley;

namespace {

/// The review page on a queue in memory, driven by keys.
class Desk
{
public:
    explicit Desk(int plain = 12) : settings(folder.path()), page(registry, &settings)
    {
        ports.queue->fillPlain(plain);
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
    tests::MemoryQueue& queue() { return *ports.queue; }
    void settle()
    {
        for (int turn = 0; turn < 6; ++turn) {
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
        }
    }
    void press(const QKeySequence& keys)
    {
        for (int at = 0; at < keys.count(); ++at) {
            const QKeyCombination key = keys[uint(at)];
            QTest::keyClick(QApplication::focusWidget() == nullptr ? &page : QApplication::focusWidget(), key.key(), key.keyboardModifiers());
            settle();
        }
    }
    void press(const char* keys) { press(QKeySequence(QString::fromLatin1(keys), QKeySequence::PortableText)); }

    QTemporaryDir folder;
    app::Settings settings;
    ui::CommandRegistry registry;
    tests::MemoryPorts ports;
    ui::ReviewPage page;
};

using Act = std::function<void(Desk&)>;
using Holds = std::function<bool(Desk&)>;

/// One key of the map: what is done before, the key, and what must hold after it.
struct Row {
    const char* name;
    QList<const char*> keys; ///< each by itself, on a fresh page
    Act before;
    Holds holds;
};

void openItem(Desk& desk)
{
    desk.press("Return");
}

void approveTwo(Desk& desk)
{
    desk.press("A");
    desk.press("A");
}

bool isStatus(Desk& desk, app::ItemRow row, ItemStatus status)
{
    return desk.queue().statusOf(row) == status;
}

const QList<Row>& map()
{
    static const QList<Row> rows{
        {"A approves and goes on", {"A"}, {}, [](Desk& at) { return isStatus(at, 1, ItemStatus::Approved) && at.control().cursorRow() == 2; }},
        {"R rejects without a reason and goes on",
         {"R"},
         {},
         [](Desk& at) { return isStatus(at, 1, ItemStatus::Rejected) && at.queue().reasonOf(1).isEmpty() && at.control().cursorRow() == 2; }},
        {"X excludes and goes on", {"X"}, {}, [](Desk& at) { return at.queue().isExcluded(1) && at.control().cursorRow() == 2; }},
        {"Shift+X takes back what was excluded",
         {"Shift+X"},
         [](Desk& at) {
             at.press("X");
             at.press("K");
         },
         [](Desk& at) { return !at.queue().isExcluded(1); }},
        {"J and Down go on", {"J", "Down"}, {}, [](Desk& at) { return at.control().cursorRow() == 2; }},
        {"K and Up go back", {"K", "Up"}, [](Desk& at) { at.press("J"); }, [](Desk& at) { return at.control().cursorRow() == 1; }},
        {"Shift+J and Shift+Down extend the selection",
         {"Shift+J", "Shift+Down"},
         {},
         [](Desk& at) { return at.control().selectionState().count == 2; }},
        {"Shift+K and Shift+Up extend it back",
         {"Shift+K", "Shift+Up"},
         [](Desk& at) { at.press("J"); },
         [](Desk& at) { return at.control().selectionState().count == 2; }},
        {"N goes to the next undecided",
         {"N"},
         [](Desk& at) {
             at.press("J");
             at.press("A");
             at.press("K");
             at.press("K");
         },
         [](Desk& at) { return at.control().cursorRow() == 3; }},
        {"P goes to the undecided before",
         {"P"},
         [](Desk& at) {
             at.press("J");
             at.press("A");
         },
         [](Desk& at) { return at.control().cursorRow() == 1; }},
        {"U and Ctrl+Z undo and go back to the item",
         {"U", "Ctrl+Z"},
         approveTwo,
         [](Desk& at) { return isStatus(at, 2, ItemStatus::Generated) && isStatus(at, 1, ItemStatus::Approved) && at.control().cursorRow() == 2; }},
        {"Shift+U, Ctrl+Shift+Z and Ctrl+Y redo",
         {"Shift+U", "Ctrl+Shift+Z", "Ctrl+Y"},
         [](Desk& at) {
             approveTwo(at);
             at.press("U");
         },
         [](Desk& at) { return isStatus(at, 2, ItemStatus::Approved); }},
        {"Space never decides", {"Space"}, {}, [](Desk& at) { return at.queue().decisions.isEmpty() && at.control().cursorRow() == 1; }},
        {"Backspace and Delete never decide", {"Backspace", "Del"}, {}, [](Desk& at) { return at.queue().decisions.isEmpty(); }},
        {"E edits in place", {"E"}, {}, [](Desk& at) { return at.item().isEditing(); }},
        {"Enter opens the item", {"Return", "Enter"}, {}, [](Desk& at) { return at.body().isItemShown(); }},
        {"Ctrl+Enter saves, approves and goes on",
         {"Ctrl+Return", "Ctrl+Enter"},
         [](Desk& at) {
             at.press("E");
             QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("New "));
         },
         [](Desk& at) {
             return !at.item().isEditing() && isStatus(at, 1, ItemStatus::Approved) && at.control().cursorRow() == 2
                 && at.queue().itemAt(1).generated.value(QStringLiteral("description")).toString().startsWith(QStringLiteral("New "));
         }},
        {"D compares word by word", {"D"}, openItem, [](Desk& at) { return at.item().diffMode() == ui::DiffMode::Inline; }},
        {"D twice is side by side", {"D, D"}, openItem, [](Desk& at) { return at.item().diffMode() == ui::DiffMode::SideBySide; }},
        {"D three times is the clean text", {"D, D, D"}, openItem, [](Desk& at) { return at.item().diffMode() == ui::DiffMode::Clean; }},
        {"Shift+D compares with the text before", {"Shift+D"}, openItem, [](Desk& at) { return at.item().diffBase() == ui::DiffBase::Former; }},
        {"a full stop says the next change",
         {"."},
         openItem,
         [](Desk& at) { return at.body().bar().message().contains(QStringLiteral("was added")); }},
        {"a comma says the change before", {","}, openItem, [](Desk& at) { return at.body().bar().message().contains(QStringLiteral("was added")); }},
        {"S folds the facts", {"S"}, openItem, [](Desk& at) { return !at.item().areFactsShown(); }},
        {"Shift+S folds the live texts", {"Shift+S"}, openItem, [](Desk& at) { return !at.item().isLiveShown(); }},
        {"G and R regenerate, price first",
         {"G, R"},
         {},
         [](Desk& at) {
             const auto* dialog = at.page.findChild<ui::GenerateDialog*>();
             return dialog != nullptr && dialog->isVisible() && at.queue().decisions.isEmpty();
         }},
        {"G and C show cards", {"G, C"}, {}, [](Desk& at) { return at.body().cards().isVisible(); }},
        {"G and T show the table", {"G, T"}, [](Desk& at) { at.press("G, C"); }, [](Desk& at) { return at.body().table().isVisible(); }},
        {"M marks for later", {"M"}, {}, [](Desk& at) { return at.queue().itemAt(1).summary.marked; }},
        {"M takes a mark away", {"M"}, [](Desk& at) { at.press("M"); }, [](Desk& at) { return !at.queue().itemAt(1).summary.marked; }},
        {"a slash goes to the filter line", {"/"}, {}, [](Desk& at) { return at.body().filterLine().edit()->hasFocus(); }},
        {"Ctrl+F finds in the text", {"Ctrl+F"}, openItem, [](Desk& at) { return at.page.findChild<ui::FindBar*>()->field()->hasFocus(); }},
        {"Ctrl+F in the list searches the queue", {"Ctrl+F"}, {}, [](Desk& at) { return at.body().filterLine().edit()->hasFocus(); }},
        {"Ctrl+A selects all of the list",
         {"Ctrl+A"},
         {},
         [](Desk& at) { return at.control().selectionState().kind == ui::SelectionKind::AllListed; }},
        {"Shift+A selects all that match",
         {"Shift+A"},
         {},
         [](Desk& at) { return at.control().selectionState().kind == ui::SelectionKind::AllMatching; }},
        {"Esc leaves the search in the text",
         {"Esc"},
         [](Desk& at) {
             openItem(at);
             at.press("Ctrl+F");
         },
         [](Desk& at) { return at.body().isItemShown() && !at.page.findChild<ui::FindBar*>()->isVisible(); }},
        {"Esc leaves the field and keeps the draft",
         {"Esc"},
         [](Desk& at) {
             at.press("E");
             QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("New "));
         },
         [](Desk& at) { return at.body().isItemShown() && !at.item().isEditing() && at.queue().keptDrafts.contains(1); }},
        {"Esc leaves the item", {"Esc"}, openItem, [](Desk& at) { return !at.body().isItemShown() && at.body().table().hasFocus(); }},
        {"Esc clears the selection",
         {"Esc"},
         [](Desk& at) { at.press("Ctrl+A"); },
         [](Desk& at) { return at.control().selectionState().kind == ui::SelectionKind::One; }},
        {"Shift+R asks for another reason",
         {"Shift+R"},
         {},
         [](Desk& at) { return !at.page.findChildren<QDialog*>().isEmpty() && at.queue().decisions.isEmpty(); }},
    };
    return rows;
}

}

/// The keyboard map of the review page, one row for each key.
class KeyMapTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKeyOfTheMap_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<QString>("keys");
        for (int row = 0; row < map().size(); ++row) {
            for (const char* keys : map().at(row).keys) {
                QTest::addRow("%s: %s", map().at(row).name, keys) << row << QString::fromLatin1(keys);
            }
        }
    }
    void everyKeyOfTheMap()
    {
        QFETCH(int, row);
        QFETCH(QString, keys);
        Desk desk;
        const Row& entry = map().at(row);
        if (entry.before) {
            entry.before(desk);
        }
        desk.press(qPrintable(keys));
        QVERIFY(QTest::qWaitFor([&] { return entry.holds(desk); }));
    }

    void digitsRejectWithTheirReason_data()
    {
        QTest::addColumn<int>("digit");
        for (int digit = 1; digit <= 9; ++digit) {
            QTest::addRow("%d", digit) << digit;
        }
    }
    void digitsRejectWithTheirReason()
    {
        QFETCH(int, digit);
        Desk desk;
        QStringList reasons;
        for (int number = 1; number <= 9; ++number) {
            reasons.append(QStringLiteral("Reason %1").arg(number));
        }
        ui::storeRejectReasons(desk.settings, desk.queue().project(), reasons);
        desk.settle();
        desk.press(QKeySequence(Qt::Key_0 + digit));
        QCOMPARE(desk.queue().statusOf(1), ItemStatus::Rejected);
        QCOMPARE(desk.queue().reasonOf(1), reasons.at(digit - 1));
        QCOMPARE(desk.control().cursorRow(), app::ItemRow(2));
    }

    /// Held down, S shows the facts (or hides them) only as long.
    void holdingTheKeyForTheFactsIsAPeek()
    {
        Desk desk;
        openItem(desk);
        QWidget* text = QApplication::focusWidget();
        desk.press("S");
        QVERIFY(!desk.item().areFactsShown());
        QTest::keyPress(text, Qt::Key_S);
        QVERIFY(desk.item().areFactsShown());
        QKeyEvent held(QEvent::ShortcutOverride, Qt::Key_S, Qt::NoModifier, QStringLiteral("s"), true);
        QCoreApplication::sendEvent(text, &held);
        QTest::keyRelease(text, Qt::Key_S);
        QVERIFY(!desk.item().areFactsShown());
    }

    /// In fields letters are text, whatever they mean elsewhere.
    void lettersAreTextInFields()
    {
        Desk desk;
        desk.press("/");
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("arxmsdnp1 "));
        desk.settle();
        QVERIFY(desk.queue().decisions.isEmpty());
        QVERIFY(!desk.queue().itemAt(1).summary.marked);
    }

    /// With another set of keys everything follows: the bar, the hint, the act.
    void anotherSetOfKeysHoldsEverywhere()
    {
        Desk desk;
        for (const ui::KeyPreset& preset : ui::keyPresets()) {
            if (QLatin1StringView(preset.id) == u"lightroom") {
                desk.registry.setChangedKeys(ui::changesOf(preset, desk.registry));
            }
        }
        QVERIFY(desk.page.hint().contains(QStringLiteral("<b>P</b> approve")));
        bool captioned = false;
        for (const ui::KeyButton* button : desk.body().bar().findChildren<ui::KeyButton*>()) {
            captioned = captioned || (button->text() == u"Approve" && button->accessibleDescription() == u"Key P");
        }
        QVERIFY(captioned);
        desk.press("P");
        QCOMPARE(desk.queue().statusOf(1), ItemStatus::Approved);
        desk.press("X");
        QCOMPARE(desk.queue().statusOf(2), ItemStatus::Rejected);
        desk.press("G");
        QVERIFY(desk.body().cards().isVisible());
    }
};

QTEST_MAIN(KeyMapTest)
#include "tst_keymap.moc"

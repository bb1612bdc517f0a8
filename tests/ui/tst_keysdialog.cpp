#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QMainWindow>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

#include "app/settings.h"
#include "ui/commands/commandregistry.h"
#include "ui/commands/keymap.h"
#include "ui/commands/keyrecorder.h"
#include "ui/commands/keysdialog.h"
#include "ui/style/theme.h"

using namespace galley;
using namespace galley::ui;

namespace {

const QList<Command>& table()
{
    static const QList<Command> commands{
        {"review.approve", "&Approve", "Approves the item.", keys("A"), CommandScope::Focus, CommandMenu::Review},
        {"review.reject", "&Reject", "Rejects the item.", keys("R"), CommandScope::Focus, CommandMenu::Review},
        {"review.regenerate", "Regenerate…", "Writes it anew.", keys("G, R"), CommandScope::Focus, CommandMenu::Review},
        {"review.undo", "&Undo", "Takes the last decision back.", keys("U", "Ctrl+Z"), CommandScope::Focus, CommandMenu::Review},
        {"projects.open", "&Open", "Opens the project.", keys("O"), CommandScope::Focus, CommandMenu::Project},
        {"window.palette", "Find a command…", "Finds any command.", keys("Ctrl+K"), CommandScope::Window, CommandMenu::View},
    };
    return commands;
}

class Desk
{
public:
    Desk() : list(new QListWidget)
    {
        window.setCentralWidget(list);
        for (const Command& command : table()) {
            registry.add(command, &window);
        }
        registry.attach(u"review", list);
        window.show();
        dialog = new KeysDialog(registry, &settings, &window);
        dialog->show();
        (void)QTest::qWaitForWindowActive(dialog);
    }
    [[nodiscard]] QPushButton* button(const QString& text) const
    {
        QCoreApplication::processEvents(); // new buttons show themselves when the loop turns
        for (QPushButton* found : dialog->findChildren<QPushButton*>()) {
            if (found->isVisibleTo(dialog) && found->text().remove(u'&') == text) {
                return found;
            }
        }
        return nullptr;
    }
    void give(const QString& id, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        dialog->selectCommand(id);
        recorder()->setFocus();
        QTest::keyClick(recorder(), key, modifiers);
    }
    [[nodiscard]] KeyRecorder* recorder() const { return dialog->findChild<KeyRecorder*>(); }

    QTemporaryDir folder;
    app::Settings settings{folder.path()};
    CommandRegistry registry{&settings};
    QMainWindow window;
    QListWidget* list;
    KeysDialog* dialog;
};

}

class KeysDialogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }

    void aFreeKeyIsAddedAndActsAtOnce()
    {
        Desk at;
        at.give(QStringLiteral("review.approve"), Qt::Key_P);
        QCOMPARE(at.recorder()->text(), QStringLiteral("P"));
        QCOMPARE(at.dialog->message(), QStringLiteral("Nothing else has this key."));
        QTest::mouseClick(at.button(QStringLiteral("Add this key")), Qt::LeftButton);
        QCOMPARE(at.registry.keysOf(u"review.approve"), keys("A", "P"));
        at.dialog->accept();
        at.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&at.window));
        QSignalSpy approved(at.registry.action(u"review.approve"), &QAction::triggered);
        at.list->setFocus();
        QTest::keyClick(at.list, Qt::Key_P);
        QCOMPARE(approved.size(), 1);
        // Another registry on the same settings, as after a restart.
        CommandRegistry again(&at.settings);
        QWidget owner;
        again.add(table().first(), &owner);
        QCOMPARE(again.keysOf(u"review.approve"), keys("A", "P"));
    }

    void aKeyThatIsTakenSaysWhoLosesIt()
    {
        Desk at;
        at.give(QStringLiteral("review.reject"), Qt::Key_A);
        QCOMPARE(at.dialog->message(), QStringLiteral("“Approve” loses this key and has none then."));
        QTest::mouseClick(at.button(QStringLiteral("Take this key")), Qt::LeftButton);
        QCOMPARE(at.registry.keysOf(u"review.reject"), keys("R", "A"));
        QVERIFY(at.registry.keysOf(u"review.approve").isEmpty());
        QVERIFY(at.registry.clashes().isEmpty());
        at.give(QStringLiteral("review.reject"), Qt::Key_U);
        QCOMPARE(at.dialog->message(), QStringLiteral("“Undo” loses this key and keeps Ctrl+Z."));
        // A key that begins a longer one takes that too: it could never be typed.
        at.give(QStringLiteral("review.approve"), Qt::Key_G);
        QCOMPARE(at.dialog->message(), QStringLiteral("“Regenerate” loses this key and has none then."));
        // Another page's keys are free here.
        at.give(QStringLiteral("review.approve"), Qt::Key_O);
        QCOMPARE(at.dialog->message(), QStringLiteral("Nothing else has this key."));
    }

    void twoKeysInARow()
    {
        Desk at;
        at.dialog->selectCommand(QStringLiteral("review.approve"));
        at.dialog->findChild<QCheckBox*>()->setChecked(true);
        QTest::keyClick(at.recorder(), Qt::Key_H);
        QCOMPARE(at.dialog->message(), QStringLiteral("Press the second key."));
        QVERIFY(!at.button(QStringLiteral("Add this key"))->isEnabled());
        QTest::keyClick(at.recorder(), Qt::Key_A);
        QTest::mouseClick(at.button(QStringLiteral("Add this key")), Qt::LeftButton);
        QCOMPARE(at.registry.keysOf(u"review.approve"), keys("A", "H, A"));
    }

    void refusedKeys_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QKeySequence>("key");
        QTest::addColumn<bool>("refused");
        QTest::newRow("Backspace never decides") << "review.approve" << QKeySequence(QStringLiteral("Backspace")) << true;
        QTest::newRow("Delete never decides") << "review.reject" << QKeySequence(QStringLiteral("Del")) << true;
        QTest::newRow("Space never decides") << "review.approve" << QKeySequence(QStringLiteral("Space")) << true;
        QTest::newRow("Backspace may undo") << "review.undo" << QKeySequence(QStringLiteral("Backspace")) << false;
        QTest::newRow("no letter for the whole window") << "window.palette" << QKeySequence(QStringLiteral("P")) << true;
        QTest::newRow("no two letters for the whole window") << "window.palette" << QKeySequence(QStringLiteral("G, P")) << true;
        QTest::newRow("function key for the whole window") << "window.palette" << QKeySequence(QStringLiteral("F9")) << false;
        QTest::newRow("Esc steps out") << "review.approve" << QKeySequence(QStringLiteral("Esc")) << true;
        QTest::newRow("Tab moves on") << "review.approve" << QKeySequence(QStringLiteral("Tab")) << true;
        QTest::newRow("a letter in the list") << "review.approve" << QKeySequence(QStringLiteral("P")) << false;
    }
    void refusedKeys()
    {
        QFETCH(QString, id);
        QFETCH(QKeySequence, key);
        QFETCH(bool, refused);
        Desk at;
        QCOMPARE(!keyProblem(at.registry, id, key).isEmpty(), refused);
    }

    void platformKeysAreWarnedOf()
    {
        Desk at;
        at.give(QStringLiteral("review.approve"), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(at.dialog->message(), QStringLiteral("In most programs this key selects everything."));
        at.give(QStringLiteral("review.reject"), Qt::Key_R, Qt::ControlModifier);
        QCOMPARE(at.dialog->message(), QStringLiteral("In most programs this key refreshes what is shown."));
    }

    void theRecorderTrapsNobody()
    {
        Desk at;
        at.dialog->selectCommand(QStringLiteral("review.approve"));
        at.recorder()->setFocus();
        QTest::keyClick(at.recorder(), Qt::Key_Tab);
        QVERIFY(!at.recorder()->hasFocus());
        at.recorder()->setFocus();
        QTest::keyClick(at.recorder(), Qt::Key_Question, Qt::ShiftModifier);
        QCOMPARE(at.recorder()->sequence(), QKeySequence(QStringLiteral("?")));
        QTest::keyClick(at.recorder(), Qt::Key_Shift);
        QCOMPARE(at.recorder()->sequence(), QKeySequence(QStringLiteral("?")));
        QTest::keyClick(at.recorder(), Qt::Key_Escape);
        QVERIFY(!at.dialog->isVisible());
    }

    void keysAreRemovedAndReset()
    {
        Desk at;
        at.dialog->selectCommand(QStringLiteral("review.undo"));
        QTest::mouseClick(at.button(QStringLiteral("Remove U")), Qt::LeftButton);
        QCOMPARE(at.registry.keysOf(u"review.undo"), keys("Ctrl+Z"));
        at.give(QStringLiteral("review.reject"), Qt::Key_U);
        QTest::mouseClick(at.button(QStringLiteral("Add this key")), Qt::LeftButton);
        at.dialog->selectCommand(QStringLiteral("review.undo"));
        QTest::mouseClick(at.button(QStringLiteral("Reset this command")), Qt::LeftButton);
        QVERIFY(at.registry.keysOf(u"review.undo").contains(QKeySequence(QStringLiteral("U"))));
        QCOMPARE(at.registry.keysOf(u"review.reject"), keys("R"));
        QVERIFY(at.registry.clashes().isEmpty());
        QVERIFY(at.registry.changedKeys().isEmpty());
    }

    void searchFindsByNameAndByKey()
    {
        Desk at;
        auto* search = at.dialog->findChild<QLineEdit*>();
        QTest::keyClicks(search, QStringLiteral("reject"));
        QCOMPARE(at.dialog->shownIds(), QStringList{QStringLiteral("review.reject")});
        search->clear();
        QTest::keyClicks(search, QStringLiteral("ctrl+k"));
        QCOMPARE(at.dialog->shownIds(), QStringList{QStringLiteral("window.palette")});
        // The whole way by keys: Enter goes to the list, Enter there to the new key.
        QTest::keyClick(search, Qt::Key_Return);
        QTest::keyClick(at.dialog->findChild<QTreeView*>(), Qt::Key_Return);
        QVERIFY(at.recorder()->hasFocus());
    }

    void lettersAreSwitchedOff()
    {
        Desk at;
        for (QCheckBox* box : at.dialog->findChildren<QCheckBox*>()) {
            if (box->text().contains(QStringLiteral("Letters"))) {
                box->click();
            }
        }
        QVERIFY(at.registry.keysOf(u"review.approve").isEmpty());
        QCOMPARE(at.registry.chosenKeysOf(u"review.approve"), keys("A"));
        QVERIFY(at.registry.keysOf(u"review.regenerate").isEmpty());
    }

    void aSetOfKeysIsRecognised()
    {
        Desk at;
        at.dialog->usePreset(QStringLiteral("prodigy"));
        QCOMPARE(at.registry.keysOf(u"review.reject"), keys("X", "R"));
        QCOMPARE(at.dialog->findChild<QComboBox*>()->currentData().toString(), QStringLiteral("prodigy"));
        at.registry.setKeys(u"review.reject", keys("Y"));
        QCOMPARE(at.dialog->findChild<QComboBox*>()->currentData().toString(), QString());
        at.dialog->usePreset(QStringLiteral("galley"));
        QVERIFY(at.registry.changedKeys().isEmpty());
    }

    void keysTravelAsAFile()
    {
        Desk at;
        at.registry.setKeys(u"review.approve", keys("Y", "Ctrl+Alt+Y"));
        const QString file = at.folder.filePath(QStringLiteral("keys.json"));
        at.dialog->exportTo(file);
        at.registry.setChangedKeys({});
        at.dialog->importFrom(file);
        QCOMPARE(at.registry.keysOf(u"review.approve"), keys("Y", "Ctrl+Alt+Y"));
        QCOMPARE(at.dialog->message(), QStringLiteral("The keys of 1 command(s) were read."));
    }

    void hostileFilesChangeNothing_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("not JSON") << QByteArray("keys");
        QTest::newRow("another format") << QByteArray(R"({"format":"other","version":1,"keys":{}})");
        QTest::newRow("newer version") << QByteArray(R"({"format":"galley-keys","version":2,"keys":{}})");
        QTest::newRow("a number for a key") << QByteArray(R"({"format":"galley-keys","version":1,"keys":{"review.approve":[7]}})");
        QTest::newRow("no list") << QByteArray(R"({"format":"galley-keys","version":1,"keys":{"review.approve":"A"}})");
        QTest::newRow("too many keys") << QByteArray(
            R"({"format":"galley-keys","version":1,"keys":{"review.approve":["A","B","C","D","E","F","G","H","I"]}})");
        QTest::newRow("too large") << QByteArray(300 * 1024, ' ');
    }
    void hostileFilesChangeNothing()
    {
        QFETCH(QByteArray, json);
        Desk at;
        const QString name = at.folder.filePath(QStringLiteral("keys.json"));
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(json);
        file.close();
        at.dialog->importFrom(name);
        QVERIFY(at.registry.changedKeys().isEmpty());
        QVERIFY(!at.dialog->message().isEmpty());
    }

    void filesCannotBreakTheRules()
    {
        Desk at;
        int dropped = 0;
        const KeyMap usable = usableKeys({{QStringLiteral("review.approve"), keys("Backspace", "Y")},
                                          {QStringLiteral("review.reject"), keys("Y", "U")},
                                          {QStringLiteral("review.unknown"), keys("Q")}},
                                         at.registry,
                                         &dropped);
        QCOMPARE(usable.value(QStringLiteral("review.approve")), keys("Y"));
        QCOMPARE(usable.value(QStringLiteral("review.reject")), keys("U"));
        QCOMPARE(usable.value(QStringLiteral("review.undo")), keys("Ctrl+Z"));
        QCOMPARE(dropped, 3);
    }

private:
    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(KeysDialogTest)
#include "tst_keysdialog.moc"

#include <QLineEdit>
#include <QListWidget>
#include <QMainWindow>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

#include "app/settings.h"
#include "ui/commands/commandpalette.h"
#include "ui/commands/commandregistry.h"
#include "ui/commands/keysheet.h"
#include "ui/style/theme.h"

using namespace galley;
using namespace galley::ui;

namespace {

const QList<Command>& table()
{
    static const QList<Command> commands{
        {"review.approve", "&Approve", "Approves the item.", keys("A"), CommandScope::Focus, CommandMenu::Review},
        {"review.reject", "&Reject", "Rejects the item.", keys("R"), CommandScope::Focus, CommandMenu::Review},
        {"review.filter", "&Filter…", "Narrows the list.", keys("Ctrl+Shift+L"), CommandScope::Window, CommandMenu::Review},
        {"window.palette", "Find a command…", "Finds any command.", keys("Ctrl+K"), CommandScope::Window, CommandMenu::View},
        {"window.keys", "Keys", "Shows the keys.", keys("F1", "?"), CommandScope::Window, CommandMenu::Help},
    };
    return commands;
}

struct Window {
    QTemporaryDir folder;
    app::Settings settings{folder.path()};
    CommandRegistry registry{&settings};
    QMainWindow window;
    QWidget* page = new QWidget;
    QListWidget* list = new QListWidget;
    QLineEdit* field = new QLineEdit;

    Window()
    {
        auto* column = new QVBoxLayout(page);
        column->addWidget(field);
        column->addWidget(list);
        list->addItems({QStringLiteral("one"), QStringLiteral("two")});
        window.setCentralWidget(page);
        for (const Command& command : table()) {
            registry.add(command, page);
        }
        registry.attach(u"review", list);
        window.show();
    }
    ~Window() { window.takeCentralWidget()->deleteLater(); }
};

}

class CommandRegistryTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }

    void lettersActOnlyWhereTheListHasTheFocus()
    {
        Window at;
        QVERIFY(QTest::qWaitForWindowActive(&at.window));
        QSignalSpy approved(at.registry.action(u"review.approve"), &QAction::triggered);
        at.list->setFocus();
        QTest::keyClick(at.list, Qt::Key_A);
        QCOMPARE(approved.size(), 1);
        at.field->setFocus();
        QTest::keyClick(at.field, Qt::Key_A);
        QCOMPARE(approved.size(), 1);
        QCOMPARE(at.field->text(), QStringLiteral("a"));
    }

    void lettersCanBeSwitchedOff()
    {
        Window at;
        QVERIFY(QTest::qWaitForWindowActive(&at.window));
        QSignalSpy approved(at.registry.action(u"review.approve"), &QAction::triggered);
        at.settings.setValue(app::Setting::LetterKeys, false);
        QVERIFY(at.registry.keysOf(u"review.approve").isEmpty());
        QCOMPARE(at.registry.keysOf(u"window.palette"), keys("Ctrl+K"));
        QCOMPARE(at.registry.keysOf(u"window.keys"), keys("F1"));
        at.list->setFocus();
        QTest::keyClick(at.list, Qt::Key_A);
        QCOMPARE(approved.size(), 0);
        at.settings.setValue(app::Setting::LetterKeys, true);
        QTest::keyClick(at.list, Qt::Key_A);
        QCOMPARE(approved.size(), 1);
    }

    void changedKeysComeFromTheSettings()
    {
        Window at;
        at.settings.setValue(
            app::Setting::Keys,
            QVariantMap{{QStringLiteral("review.approve"), QStringList{QStringLiteral("Ctrl+Y")}}, {QStringLiteral("review.reject"), QStringList()}});
        QCOMPARE(at.registry.keysOf(u"review.approve"), keys("Ctrl+Y"));
        QVERIFY(at.registry.keysOf(u"review.reject").isEmpty());
        QVERIFY(at.registry.action(u"review.approve")->toolTip().contains(QStringLiteral("Ctrl+Y")));
    }

    void commandsOfAHiddenPageDoNotAct()
    {
        Window at;
        QVERIFY(QTest::qWaitForWindowActive(&at.window));
        QSignalSpy filtered(at.registry.action(u"review.filter"), &QAction::triggered);
        at.registry.setPageShown(u"review", false);
        QVERIFY(!at.registry.action(u"review.filter")->isEnabled());
        QVERIFY(at.registry.action(u"window.palette")->isEnabled());
        QTest::keyClick(&at.window, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(filtered.size(), 0);
        // What the page itself disabled stays so when the page comes back.
        at.registry.action(u"review.reject")->setEnabled(false);
        at.registry.setPageShown(u"review", true);
        QVERIFY(at.registry.action(u"review.approve")->isEnabled());
        QVERIFY(!at.registry.action(u"review.reject")->isEnabled());
        QTest::keyClick(&at.window, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(filtered.size(), 1);
    }

    void menusFollowTheTable()
    {
        Window at;
        QMenu menu;
        at.registry.fillMenu(menu, CommandMenu::Review);
        QCOMPARE(menu.actions().size(), 3);
        QCOMPARE(menu.actions().first()->text(), QStringLiteral("&Approve"));
    }

    void clashesAreFound()
    {
        Window at;
        QVERIFY(at.registry.clashes().isEmpty());
        at.settings.setValue(app::Setting::Keys, QVariantMap{{QStringLiteral("review.filter"), QStringList{QStringLiteral("Ctrl+K")}}});
        QCOMPARE(at.registry.clashes().size(), 1);
    }

    void fuzzySearchPrefersBeginnings()
    {
        QVERIFY(fuzzyScore(u"sn", u"Sync now").has_value());
        QVERIFY(!fuzzyScore(u"xyz", u"Sync now").has_value());
        QVERIFY(*fuzzyScore(u"sn", u"Sync now") > *fuzzyScore(u"sn", u"Resigned"));
        QVERIFY(*fuzzyScore(u"appr", u"Approve") > *fuzzyScore(u"appr", u"A paper proof"));
        QVERIFY(fuzzyScore(u"", u"Anything").has_value());
    }

    void paletteRunsAndRemembers()
    {
        Window at;
        QSignalSpy rejected(at.registry.action(u"review.reject"), &QAction::triggered);
        CommandPalette palette(at.registry, &at.window);
        palette.show();
        QVERIFY(QTest::qWaitForWindowActive(&palette));
        QCOMPARE(palette.shownIds().size(), table().size());
        QTest::keyClicks(palette.findChild<QLineEdit*>(), QStringLiteral("rej"));
        QCOMPARE(palette.shownIds().first(), QStringLiteral("review.reject"));
        QTest::keyClick(palette.findChild<QLineEdit*>(), Qt::Key_Return);
        QCOMPARE(rejected.size(), 1);
        CommandPalette again(at.registry, &at.window);
        QCOMPARE(again.shownIds().first(), QStringLiteral("review.reject"));
    }

    void paletteLeavesOutWhatCannotRun()
    {
        Window at;
        at.registry.setPageShown(u"review", false);
        CommandPalette palette(at.registry, &at.window);
        QVERIFY(!palette.shownIds().contains(QStringLiteral("review.approve")));
    }

    void keySheetShowsThePresentContext()
    {
        Window at;
        const KeySheet sheet(at.registry, QStringLiteral("Review"), &at.window);
        QVERIFY(sheet.html().contains(QStringLiteral("Approve")));
        at.registry.setPageShown(u"review", false);
        const KeySheet other(at.registry, QStringLiteral("Projects"), &at.window);
        QVERIFY(!other.html().contains(QStringLiteral("Approve")));
        QVERIFY(other.html().contains(QStringLiteral("Ctrl+K")));
    }

    void commandsGoWithTheirPage()
    {
        CommandRegistry registry;
        auto page = std::make_unique<QWidget>();
        registry.add(table().first(), page.get());
        QVERIFY(registry.action(u"review.approve") != nullptr);
        page.reset();
        QVERIFY(registry.action(u"review.approve") == nullptr);
        QVERIFY(registry.commands().isEmpty());
    }

private:
    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(CommandRegistryTest)
#include "tst_commandregistry.moc"

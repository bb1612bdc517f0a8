#include <QComboBox>
#include <QInputDialog>
#include <QLabel>
#include <QListWidget>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/settings.h"
#include "ui/commands/commandpalette.h"
#include "ui/commands/keysheet.h"
#include "ui/shell/rail.h"
#include "ui/shell/shellwindow.h"
#include "ui/shell/toast.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"

using namespace galley;
using namespace galley::ui;

namespace {

class ListPage final : public Page
{
public:
    ListPage(CommandRegistry& commands, QString id, const char* mainCommand) : m_id(std::move(id)), m_list(new QListWidget(this))
    {
        auto* whole = new QVBoxLayout(this);
        whole->addWidget(m_list);
        m_main = commands.add({mainCommand, "Main act", "Does it.", keys("M"), CommandScope::Focus, CommandMenu::Review}, this);
        commands.attach(m_id, m_list);
    }
    [[nodiscard]] QString id() const override { return m_id; }
    [[nodiscard]] QString railText() const override { return m_id; }
    [[nodiscard]] const char* railIcon() const override { return icons::review; }
    [[nodiscard]] QString title() const override { return QStringLiteral("Title of ") + m_id; }
    [[nodiscard]] QAction* mainAction() const override { return m_main; }
    [[nodiscard]] QString hint() const override { return QStringLiteral("<b>M</b> main"); }
    void setWorkspace(const std::shared_ptr<app::Workspace>&) override {}
    void openProject(const ProjectId& project, const QString&) override { opened = project; }
    void activate() override { m_list->setFocus(); }
    [[nodiscard]] QList<QWidget*> panes() const override { return {m_list}; }

    ProjectId opened;

private:
    QString m_id;
    QListWidget* m_list;
    QAction* m_main;
};

struct Shell {
    explicit Shell(const QString& folder, Theme* theme = nullptr) : settings(folder), window(settings, theme)
    {
        window.addPage(projects = new ListPage(window.commands(), QStringLiteral("projects"), "projects.main"));
        window.addPage(review = new ListPage(window.commands(), QStringLiteral("review"), "review.main"));
    }
    app::Settings settings;
    ShellWindow window;
    ListPage* projects = nullptr;
    ListPage* review = nullptr;
};

}

class ShellWindowTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }

    void railAndKeysChangePages()
    {
        const QTemporaryDir folder;
        Shell at(folder.path());
        at.window.show();
        QVERIFY(QTest::qWaitForWindowActive(&at.window));
        QCOMPARE(at.window.currentPage(), at.projects);
        auto* rail = at.window.findChild<Rail*>();
        QTest::mouseClick(rail->place(QStringLiteral("review")), Qt::LeftButton);
        QCOMPARE(at.window.currentPage(), at.review);
        QCOMPARE(rail->current(), QStringLiteral("review"));
        QVERIFY(!at.window.commands().action(u"projects.main")->isEnabled());
        QVERIFY(at.window.commands().action(u"review.main")->isEnabled());
        QTest::keyClick(&at.window, Qt::Key_Tab, Qt::ControlModifier);
        QCOMPARE(at.window.currentPage(), at.projects);
        QVERIFY(at.window.windowTitle().contains(QStringLiteral("Title of projects")));
    }

    void mainActionIsTheAccentedButton()
    {
        const QTemporaryDir folder;
        Shell at(folder.path());
        at.window.show();
        auto* button = at.window.findChild<QPushButton*>(QStringLiteral("mainAction"));
        QVERIFY(button != nullptr);
        QVERIFY(button->property("primary").toBool());
        QSignalSpy triggered(at.projects->mainAction(), &QAction::triggered);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(triggered.size(), 1);
    }

    void bannersMoveNothing()
    {
        const QTemporaryDir folder;
        Shell at(folder.path());
        at.window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&at.window));
        const QPoint before = at.projects->mapTo(&at.window, QPoint());
        app::SyncStatus offline;
        offline.connection = app::Connection::Offline;
        offline.offlineSince = QDateTime::currentDateTimeUtc();
        offline.waiting = 37;
        at.window.setSyncStatus(offline, false);
        QCoreApplication::processEvents();
        QVERIFY(!at.window.bannerText().isEmpty());
        QCOMPARE(at.projects->mapTo(&at.window, QPoint()), before);
        offline.connection = app::Connection::Online;
        at.window.setSyncStatus(offline, false);
        QVERIFY(at.window.bannerText().isEmpty());
    }

    void anEndedSignInIsGraverThanBeingOffline()
    {
        const QTemporaryDir folder;
        Shell at(folder.path());
        at.window.show();
        app::SyncStatus status;
        status.connection = app::Connection::SignInNeeded;
        status.waiting = 14;
        QSignalSpy wanted(&at.window, &ShellWindow::signInRequested);
        at.window.setSyncStatus(status, true);
        QVERIFY(at.window.bannerText().contains(QStringLiteral("14")));
        for (QPushButton* button : at.window.findChildren<QPushButton*>()) {
            if (button->isVisible() && button->text() == QStringLiteral("Sign in…")) {
                QTest::mouseClick(button, Qt::LeftButton);
            }
        }
        QCOMPARE(wanted.size(), 1);
    }

    void toastHasOneButtonAndDoesNotTakeTheFocus()
    {
        const QTemporaryDir folder;
        Shell at(folder.path());
        at.window.show();
        QVERIFY(QTest::qWaitForWindowActive(&at.window));
        at.window.showPage(QStringLiteral("review"));
        const QWidget* focus = QApplication::focusWidget();
        int undone = 0;
        at.window.showNotice({QStringLiteral("Done."), QStringLiteral("Undo"), [&undone] { ++undone; }});
        QCOMPARE(QApplication::focusWidget(), focus);
        auto* toast = at.window.findChild<Toast*>();
        QCOMPARE(toast->text(), QStringLiteral("Done."));
        QTest::mouseClick(toast->findChild<QPushButton*>(), Qt::LeftButton);
        QCOMPARE(undone, 1);
        QVERIFY(!toast->isVisible());
    }

    void paletteAndKeySheetOpenByKey()
    {
        const QTemporaryDir folder;
        Shell at(folder.path());
        at.window.show();
        QVERIFY(QTest::qWaitForWindowActive(&at.window));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_K, Qt::ControlModifier);
        auto* palette = at.window.findChild<CommandPalette*>();
        QVERIFY(palette != nullptr);
        palette->close();
        QTRY_VERIFY(at.window.findChild<CommandPalette*>() == nullptr);
        at.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&at.window));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
        auto* sheet = at.window.findChild<KeySheet*>();
        QVERIFY(sheet != nullptr);
        QTest::keyClick(sheet, Qt::Key_Escape);
        QTRY_VERIFY(at.window.findChild<KeySheet*>() == nullptr);
    }

    void paneKeyGoesRound()
    {
        const QTemporaryDir folder;
        Shell at(folder.path());
        at.window.setSyncStatus({}, false);
        at.window.show();
        QVERIFY(QTest::qWaitForWindowActive(&at.window));
        at.window.showPage(QStringLiteral("projects"));
        const QWidget* start = QApplication::focusWidget();
        QVERIFY(start != nullptr);
        QSet<const QWidget*> visited;
        for (int i = 0; i < 3; ++i) {
            visited.insert(QApplication::focusWidget());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
        }
        QCOMPARE(QApplication::focusWidget(), start);
        QCOMPARE(visited.size(), qsizetype(3));
    }

    void everyCommandHasTextTipAndAWayToIt()
    {
        const QTemporaryDir folder;
        Shell at(folder.path(), m_theme.get());
        QVERIFY(at.window.commands().clashes().isEmpty());
        for (const Command& command : at.window.commands().commands()) {
            QVERIFY2(!CommandRegistry::plainText(command).isEmpty(), command.id);
            QVERIFY2(CommandRegistry::tipText(command).endsWith(u'.'), command.id);
            QVERIFY2(QString::fromLatin1(command.id).contains(u'.'), command.id);
        }
        QStringList inMenus;
        for (const QAction* menu : at.window.menuBar()->actions()) {
            for (const QAction* action : menu->menu()->actions()) {
                inMenus.append(action->objectName());
            }
        }
        for (const Command& command : at.window.commands().commands()) {
            QVERIFY2(command.menu == CommandMenu::PaletteOnly || inMenus.contains(QString::fromLatin1(command.id)), command.id);
        }
    }

    void mnemonicsOfAMenuDiffer()
    {
        const QTemporaryDir folder;
        Shell at(folder.path(), m_theme.get());
        for (const QAction* menu : at.window.menuBar()->actions()) {
            QSet<QChar> letters;
            for (const QAction* action : menu->menu()->actions()) {
                const qsizetype mark = action->text().indexOf(u'&');
                if (mark >= 0 && !action->objectName().endsWith(QStringLiteral(".main"))) {
                    const QChar letter = action->text().at(mark + 1).toLower();
                    QVERIFY2(!letters.contains(letter), qPrintable(action->text()));
                    letters.insert(letter);
                }
            }
        }
    }

    void placeIsFoundAgain()
    {
        const QTemporaryDir folder;
        {
            Shell at(folder.path());
            at.window.resize(760, 560); // within the smallest screen that a platform plugin pretends to have
            at.window.show();
            QVERIFY(QTest::qWaitForWindowExposed(&at.window));
            at.window.showPage(QStringLiteral("review"));
            at.window.close();
        }
        Shell again(folder.path());
        again.window.restorePlace();
        again.window.show();
        QCOMPARE(again.window.size(), QSize(760, 560));
        QCOMPARE(again.window.currentPage(), again.review);
    }

    void aWindowOffEveryScreenComesBack()
    {
        const QTemporaryDir folder;
        Shell at(folder.path());
        at.window.move(20000, 20000);
        at.window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&at.window));
        at.window.savePlace();
        at.window.hide();
        Shell again(folder.path());
        again.window.restorePlace();
        again.window.show();
        QVERIFY(again.window.screen()->availableGeometry().intersects(again.window.frameGeometry()));
    }

    void coverHidesThePages()
    {
        const QTemporaryDir folder;
        Shell at(folder.path());
        at.window.show();
        at.window.setCover(new QLabel(QStringLiteral("Welcome")));
        QVERIFY(at.window.isCovered());
        QVERIFY(!at.window.commands().action(u"projects.main")->isEnabled());
        at.window.setCover(nullptr);
        QVERIFY(at.window.commands().action(u"projects.main")->isEnabled());
        QVERIFY(at.projects->isVisible());
    }

    void aPageAsksForAProject()
    {
        const QTemporaryDir folder;
        Shell at(folder.path());
        at.window.show();
        const ProjectId id = ProjectId::make();
        Q_EMIT at.projects->projectRequested(id, QStringLiteral("Shoes"), QStringLiteral("review"));
        QCOMPARE(at.window.currentPage(), at.review);
        QCOMPARE(at.review->opened, id);
    }

    void sampleStandsInTheTitle()
    {
        const QTemporaryDir folder;
        Shell at(folder.path());
        at.window.setWorkspaceTitle(QStringLiteral("Sample shop"), true);
        QVERIFY(at.window.windowTitle().contains(QStringLiteral("(Sample)")));
        QVERIFY(at.window.commands().action(u"window.removeSample")->isVisible());
        at.window.setWorkspaceTitle(QStringLiteral("This computer"), false);
        QVERIFY(!at.window.windowTitle().contains(QStringLiteral("(Sample)")));
        QVERIFY(!at.window.commands().action(u"window.removeSample")->isVisible());
    }

    void theLanguageIsChosenByKeys()
    {
        const QTemporaryDir folder;
        Shell at(folder.path());
        at.window.show();
        QVERIFY(QTest::qWaitForWindowActive(&at.window));
        // The dialog runs in its own loop, so that it is answered from a timer of that loop.
        QTimer::singleShot(0, &at.window, [&at] {
            auto* dialog = at.window.findChild<QInputDialog*>();
            QVERIFY(dialog != nullptr);
            auto* box = dialog->findChild<QComboBox*>();
            QCOMPARE(box->currentIndex(), 0);
            QTest::keyClick(box, Qt::Key_Down);
            QTest::keyClick(box, Qt::Key_Down);
            QTest::keyClick(box, Qt::Key_Return);
        });
        at.window.commands().action(u"window.language")->trigger();
        QCOMPARE(at.settings.value(app::Setting::Language).toString(), QStringLiteral("de"));
        QTRY_VERIFY(at.window.findChild<Toast*>()->isVisible());
    }

    void lookCommandsAreStored()
    {
        const QTemporaryDir folder;
        Shell at(folder.path(), m_theme.get());
        at.window.commands().action(u"window.lookDark")->trigger();
        QCOMPARE(at.settings.value(app::Setting::Theme).toString(), QStringLiteral("dark"));
        QCOMPARE(m_theme->kind(), ThemeKind::Dark);
        QVERIFY(at.window.commands().action(u"window.lookDark")->isChecked());
        QVERIFY(!at.window.commands().action(u"window.lookLight")->isChecked());
        at.window.commands().action(u"window.lookSystem")->trigger();
        at.window.commands().action(u"window.textLarger")->trigger();
        QCOMPARE(m_theme->textZoom(), 110);
        at.window.commands().action(u"window.textNormal")->trigger();
        QCOMPARE(m_theme->textZoom(), 100);
    }

private:
    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(ShellWindowTest)
#include "tst_shellwindow.moc"

#include <QPlainTextEdit>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include "tests/ui/program.h"
#include "ui/commands/commandpalette.h"
#include "ui/commands/keysheet.h"
#include "ui/review/focusview.h"
#include "ui/review/reviewbody.h"
#include "ui/welcome/welcomeview.h"

using namespace galley;
using namespace galley::tests;

class FirstOpeningTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<ui::Theme>(*qApp); }

    /// Enter on the welcome page, and the keys act: nothing is clicked.
    void theKeysActAtOnce()
    {
        const QTemporaryDir folder;
        Program program(folder.path());
        QVERIFY(QTest::qWaitForWindowActive(&program.window));
        QVERIFY(program.window.findChild<ui::WelcomeView*>() != nullptr);
        Program::key(Qt::Key_Return);
        QVERIFY(program.says(QStringLiteral("0 of 200")));
        QCOMPARE(program.window.currentPage(), program.review);
        QVERIFY(program.review->isAncestorOf(QApplication::focusWidget()));
        Program::key(Qt::Key_A);
        QVERIFY(program.says(QStringLiteral("1 of 200")));
        Program::key(Qt::Key_R);
        QVERIFY(program.says(QStringLiteral("2 of 200")));
        Program::key(Qt::Key_X);
        QVERIFY(program.says(QStringLiteral("3 of 200")));
        Program::key(Qt::Key_U);
        QVERIFY(program.says(QStringLiteral("2 of 200")));

        // There is no server to be in step with: neither an item nor the status bar says so.
        app::Workspace& workspace = *program.window.workspace();
        app::ItemQuery query;
        query.projectId = program.review->body()->project();
        const auto rows = await(workspace.review().order(query));
        QVERIFY(rows && !rows->isEmpty());
        const auto items = workspace.review().summaries(*rows);
        QVERIFY(items);
        for (const app::ItemSummary& item : *items) {
            QCOMPARE(item.syncState, app::SyncState::LocalOnly);
        }
        QCOMPARE(workspace.review().detail(rows->first())->summary.syncState, app::SyncState::LocalOnly);
        const auto buttons = program.window.statusBar()->findChildren<QToolButton*>();
        QVERIFY(waitUntil(
            [&] { return std::any_of(buttons.begin(), buttons.end(), [](const QToolButton* button) { return button->text() == u"Local only"; }); }));
    }

    /// A dialog that closes gives the keys back to the list.
    void theKeysActAfterADialog()
    {
        const QTemporaryDir folder;
        Program program(folder.path());
        QVERIFY(QTest::qWaitForWindowActive(&program.window));
        Program::key(Qt::Key_Return);
        QVERIFY(program.says(QStringLiteral("0 of 200")));
        Program::key(Qt::Key_F1);
        auto* sheet = program.window.findChild<ui::KeySheet*>();
        QVERIFY(sheet != nullptr && QTest::qWaitForWindowActive(sheet));
        Program::key(Qt::Key_Escape);
        QVERIFY(waitUntil([&] { return QApplication::activeWindow() == &program.window; }));
        Program::key(Qt::Key_A);
        QVERIFY(program.says(QStringLiteral("1 of 200")));
        Program::key(Qt::Key_K, Qt::ControlModifier);
        auto* palette = program.window.findChild<ui::CommandPalette*>();
        QVERIFY(palette != nullptr && QTest::qWaitForWindowActive(palette));
        Program::key(Qt::Key_Escape);
        QVERIFY(waitUntil([&] { return QApplication::activeWindow() == &program.window; }));
        Program::key(Qt::Key_A);
        QVERIFY(program.says(QStringLiteral("2 of 200")));
    }

    /// What is made while the welcome page is read is gone when nobody wanted it, and stays when somebody did.
    void whatWasPreparedIsTakenOrRemoved()
    {
        const QTemporaryDir folder;
        const QString sample = folder.filePath(QStringLiteral("workspaces/sample"));
        {
            const Program program(folder.path());
            QVERIFY(waitUntil([&] { return QFile::exists(sample + QStringLiteral("/filled")); }));
            QVERIFY(program.workspaces.known().isEmpty());
        }
        QVERIFY(!QFile::exists(sample));
        {
            Program program(folder.path());
            QVERIFY(waitUntil([&] { return QFile::exists(sample + QStringLiteral("/filled")); }));
            Program::key(Qt::Key_Down);
            Program::key(Qt::Key_Return); // "Work on this computer"
            QVERIFY(waitUntil([&] { return program.window.workspace() != nullptr; }));
            QVERIFY(waitUntil([&] { return !QFile::exists(sample); }));
        }
    }

    /// What was being typed is there after the plug was pulled, in the field and at the caret where it was.
    void whatWasTypedOutlivesTheProgram()
    {
        const QTemporaryDir folder;
        const QTemporaryDir after;
        QString typed;
        {
            Program program(folder.path());
            QVERIFY(QTest::qWaitForWindowActive(&program.window));
            Program::key(Qt::Key_Return);
            QVERIFY(program.says(QStringLiteral("0 of 200")));
            Program::key(Qt::Key_J);
            Program::key(Qt::Key_E);
            auto* field = qobject_cast<QPlainTextEdit*>(QApplication::focusWidget());
            QVERIFY(field != nullptr);
            Program::type(QStringLiteral("These words were never saved. "));
            QVERIFY(field->toPlainText().startsWith(QStringLiteral("These words were never saved. ")));
            // On disk without leaving the field and without an end of the program: what stands there now is what a crash leaves behind.
            ui::ReviewController& controller = program.review->body()->controller();
            QVERIFY(waitUntil([&] {
                typed =
                    controller.drafts().isEmpty() ? QString() : controller.drafts().cbegin()->content.value(QStringLiteral("description")).toString();
                return typed.startsWith(QStringLiteral("These words were never saved. "));
            }));
            QVERIFY(waitUntil([&] {
                const auto stored = await(program.window.workspace()->review().drafts(program.review->body()->project()));
                return stored && stored->size() == 1 && stored->cbegin()->content.value(QStringLiteral("description")).toString() == typed;
            }));
        }
        Program program(folder.path());
        QVERIFY(program.says(QStringLiteral("0 of 200")));
        ui::ReviewBody* body = program.review->body();
        QVERIFY(waitUntil([&] { return body->controller().drafts().size() == 1; }));
        QVERIFY(waitUntil([&] { return body->isItemShown() && QApplication::activeWindow() == &program.window; }));
        Program::key(Qt::Key_E);
        auto* field = qobject_cast<QPlainTextEdit*>(QApplication::focusWidget());
        QVERIFY(field != nullptr);
        QVERIFY(field->toPlainText().startsWith(QStringLiteral("These words were never saved. ")));
        QCOMPARE(field->textCursor().position(), int(qstrlen("These words were never saved. ")));
        Program::key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(program.says(QStringLiteral("1 of 200")));
        QVERIFY(body->controller().drafts().isEmpty());
        QVERIFY(waitUntil([&] {
            const auto stored = await(program.window.workspace()->review().drafts(body->project()));
            return stored && stored->isEmpty();
        }));
    }

private:
    std::unique_ptr<ui::Theme> m_theme;
};

QTEST_MAIN(FirstOpeningTest)
#include "tst_firstopening.moc"

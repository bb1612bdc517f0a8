#include <QDir>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

#include "app/api/secretstore.h"
#include "app/settings.h"
#include "tests/support/waiting.h"
#include "ui/commands/commandpalette.h"
#include "ui/commands/keysheet.h"
#include "ui/review/reviewpage.h"
#include "ui/shell/focusreturn.h"
#include "ui/shell/mainwindow.h"
#include "ui/style/theme.h"
#include "ui/welcome/welcomeview.h"

using namespace galley;
using namespace galley::tests;

namespace {

QString backendProgram()
{
    return QProcessEnvironment::systemEnvironment().value(QStringLiteral("GALLEY_BIN_DIR")) + QStringLiteral("/galleyd");
}

/// The program as main() puts it together, on a profile of its own.
struct Program {
    explicit Program(const QString& folder)
        : settings(folder), workspaces(folder, backendProgram(), secrets),
          window(settings, workspaces, [this] { return std::make_unique<app::SignInService>(secrets); }, nullptr),
          review(new ui::ReviewPage(window.commands(), &settings)), focusReturn(*qApp)
    {
        window.addPage(review);
        window.show();
        window.start();
    }

    /// A key pressed by somebody at the window, wherever the keyboard is.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QWindow* target = QGuiApplication::focusWindow();
        QVERIFY(target != nullptr);
        QTest::keyClick(target, key, modifiers);
    }
    [[nodiscard]] bool says(const QString& text) const
    {
        return waitUntil([&] { return review->subtitle().contains(text); });
    }

    app::Settings settings;
    app::SecretStore secrets;
    app::WorkspaceService workspaces;
    ui::MainWindow window;
    ui::ReviewPage* review;
    ui::FocusReturn focusReturn;
};

}

class FirstOpeningTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<ui::Theme>(*qApp); }

    /// Enter on the welcome page, and the keys act: nothing is clicked.
    void theKeysActAtOnce()
    {
        const QTemporaryDir folder;
        const Program program(folder.path());
        QVERIFY(QTest::qWaitForWindowActive(const_cast<ui::MainWindow*>(&program.window)));
        QVERIFY(program.window.findChild<ui::WelcomeView*>() != nullptr);
        program.key(Qt::Key_Return);
        QVERIFY(program.says(QStringLiteral("0 of 200")));
        QCOMPARE(program.window.currentPage(), program.review);
        QVERIFY(program.review->isAncestorOf(QApplication::focusWidget()));
        program.key(Qt::Key_A);
        QVERIFY(program.says(QStringLiteral("1 of 200")));
        program.key(Qt::Key_R);
        QVERIFY(program.says(QStringLiteral("2 of 200")));
        program.key(Qt::Key_X);
        QVERIFY(program.says(QStringLiteral("3 of 200")));
        program.key(Qt::Key_U);
        QVERIFY(program.says(QStringLiteral("2 of 200")));
    }

    /// A dialog that closes gives the keys back to the list.
    void theKeysActAfterADialog()
    {
        const QTemporaryDir folder;
        Program program(folder.path());
        QVERIFY(QTest::qWaitForWindowActive(&program.window));
        program.key(Qt::Key_Return);
        QVERIFY(program.says(QStringLiteral("0 of 200")));
        program.key(Qt::Key_F1);
        auto* sheet = program.window.findChild<ui::KeySheet*>();
        QVERIFY(sheet != nullptr && QTest::qWaitForWindowActive(sheet));
        program.key(Qt::Key_Escape);
        QVERIFY(waitUntil([&] { return QApplication::activeWindow() == &program.window; }));
        program.key(Qt::Key_A);
        QVERIFY(program.says(QStringLiteral("1 of 200")));
        program.key(Qt::Key_K, Qt::ControlModifier);
        auto* palette = program.window.findChild<ui::CommandPalette*>();
        QVERIFY(palette != nullptr && QTest::qWaitForWindowActive(palette));
        program.key(Qt::Key_Escape);
        QVERIFY(waitUntil([&] { return QApplication::activeWindow() == &program.window; }));
        program.key(Qt::Key_A);
        QVERIFY(program.says(QStringLiteral("2 of 200")));
    }

private:
    std::unique_ptr<ui::Theme> m_theme;
};

QTEST_MAIN(FirstOpeningTest)
#include "tst_firstopening.moc"

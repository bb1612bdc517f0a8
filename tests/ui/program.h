#pragma once

#include <QProcessEnvironment>
#include <QTest>
#include <QWindow>

#include "app/api/secretstore.h"
#include "app/settings.h"
#include "tests/support/waiting.h"
#include "ui/review/reviewpage.h"
#include "ui/shell/focusreturn.h"
#include "ui/shell/mainwindow.h"
#include "ui/style/theme.h"

namespace galley::tests {

/// The program as main() puts it together, on a profile that the test names.
struct Program {
    explicit Program(const QString& folder, ui::Theme* theme = nullptr)
        : settings(folder), workspaces(folder, backendProgram(), secrets),
          window(
              settings, workspaces, [this] { return std::make_unique<app::SignInService>(secrets); }, theme),
          review(new ui::ReviewPage(window.commands(), &settings)), focusReturn(*qApp)
    {
        // Nobody answers a key store's prompt here.
        secrets.setPatience(std::chrono::seconds(2));
        window.addPage(review);
        window.resize(1180, 760);
        window.show();
        window.start();
    }

    static QString backendProgram() { return qEnvironmentVariable("GALLEY_BIN_DIR") + QStringLiteral("/galleyd"); }
    /// A key pressed by somebody at the screen, wherever the keyboard is.
    static void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        if (QWindow* target = QGuiApplication::focusWindow()) {
            QTest::keyClick(target, key, modifiers);
        }
    }
    static void type(const QString& text)
    {
        for (const QChar letter : text) {
            if (QWindow* target = QGuiApplication::focusWindow()) {
                QTest::keyClick(target, letter.toLatin1());
            }
        }
    }
    /// Waits until the review page's header says this of its progress.
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

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTextStream>

#include "app/api/secretstore.h"
#include "app/language.h"
#include "app/services/signinservice.h"
#include "app/services/workspaceservice.h"
#include "app/settings.h"
#include "app/singleinstance.h"
#include "ui/review/reviewpage.h"
#include "ui/shell/focusreturn.h"
#include "ui/shell/mainwindow.h"
#include "ui/style/theme.h"

using namespace galley;

namespace {

struct Options {
    QString profile;
    bool sample = false;
};

void nameProgram()
{
    QApplication::setApplicationName(QStringLiteral("galley"));
    QApplication::setApplicationDisplayName(QStringLiteral("Galley"));
    QApplication::setApplicationVersion(QStringLiteral(GALLEY_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.galley.Galley"));
}

Options readOptions(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("main", "Reviews, generates and exports texts for shops."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption profile(QStringLiteral("profile"),
                                     QCoreApplication::translate("main", "Keeps everything in this folder instead of the user's own."),
                                     QCoreApplication::translate("main", "folder"));
    const QCommandLineOption sample(QStringLiteral("sample"), QCoreApplication::translate("main", "Opens the sample shop."));
    parser.addOptions({profile, sample});
    parser.process(arguments);
    Options options;
    options.profile =
        parser.isSet(profile) ? QDir(parser.value(profile)).absolutePath() : QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    options.sample = parser.isSet(sample);
    return options;
}

/// The backend lies beside the client, in a build folder as in an installation.
QString backendProgram()
{
    const QString beside = QCoreApplication::applicationDirPath() + QStringLiteral("/galleyd");
    return QFileInfo(beside).isExecutable() ? beside : QStandardPaths::findExecutable(QStringLiteral("galleyd"));
}

void applySettings(ui::Theme& theme, const app::Settings& settings)
{
    theme.setChoice(ui::Theme::choiceFromText(settings.value(app::Setting::Theme).toString()));
    theme.setTextZoom(settings.value(app::Setting::TextZoom).toInt());
}

int reportUnusableProfile(const QString& folder)
{
    QTextStream(stderr)
        << QCoreApplication::translate("main", "The folder %1 cannot be written to, so that Galley could not keep your work there.").arg(folder)
        << Qt::endl;
    return EXIT_FAILURE;
}

/// A second start on the same profile hands over and ends.
int handOver(app::SingleInstance& instance, const QStringList& arguments)
{
    if (instance.handOver(arguments)) {
        return EXIT_SUCCESS;
    }
    QTextStream(stderr) << QCoreApplication::translate("main", "This profile is open in another Galley, which does not answer.") << Qt::endl;
    return EXIT_FAILURE;
}

void raise(ui::MainWindow& window)
{
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.raise();
    window.activateWindow();
}

int run(QApplication& application, const Options& options, app::SingleInstance& instance, app::Translations& translations)
{
    app::Settings settings(options.profile);
    translations.use(app::localeOf(settings.value(app::Setting::Language).toString()));
    QApplication::setLayoutDirection(translations.direction());
    ui::Theme theme(application);
    const ui::FocusReturn focusReturn(application);
    applySettings(theme, settings);
    app::SecretStore secrets;
    app::WorkspaceService workspaces(options.profile, backendProgram(), secrets);
    ui::MainWindow window(settings, workspaces, [&secrets] { return std::make_unique<app::SignInService>(secrets); }, &theme);
    auto* review = new ui::ReviewPage(window.commands(), &settings);
    window.addPage(review);
    QObject::connect(&window, &ui::MainWindow::importRequested, review, &ui::ReviewPage::importInto);
    QObject::connect(&instance, &app::SingleInstance::argumentsReceived, &window, [&window] { raise(window); });
    window.show();
    if (options.sample) {
        window.openSample();
    } else {
        window.start();
    }
    return QApplication::exec();
}

}

int main(int argumentCount, char** argumentValues)
{
    nameProgram();
    QApplication application(argumentCount, argumentValues);
    app::Translations translations(application);
    // What is said before the profile is open speaks the system's language.
    translations.use(app::localeOf({}));
    const Options options = readOptions(QApplication::arguments());
    if (!QDir().mkpath(options.profile) || !QFileInfo(options.profile).isWritable()) {
        return reportUnusableProfile(options.profile);
    }
    app::SingleInstance instance(options.profile);
    return instance.acquire() ? run(application, options, instance, translations) : handOver(instance, QApplication::arguments());
}

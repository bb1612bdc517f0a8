#include "ui/shell/shellwindow.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QMenuBar>
#include <QMessageBox>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "app/language.h"
#include "app/settings.h"
#include "ui/commands/commandpalette.h"
#include "ui/commands/keysdialog.h"
#include "ui/commands/keysheet.h"
#include "ui/shell/rail.h"
#include "ui/shell/toast.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/sync/syncwords.h"

namespace galley::ui {

namespace {

const QSize smallest(760, 480);

const QList<Command>& windowCommands()
{
    static const QList<Command> table{
        {"window.switchWorkspace",
         QT_TRANSLATE_NOOP("Commands", "Switch &workspace…"),
         QT_TRANSLATE_NOOP("Commands", "Opens the sample shop, another workspace, or a server."),
         keys("Ctrl+Shift+O"),
         CommandScope::Window,
         CommandMenu::File,
         icons::computer,
         false,
         true},
        {"window.signIn",
         QT_TRANSLATE_NOOP("Commands", "&Connect to a server…"),
         QT_TRANSLATE_NOOP("Commands", "Signs in to a server. What you did on this computer stays."),
         {},
         CommandScope::Window,
         CommandMenu::File,
         icons::server},
        {"window.removeSample",
         QT_TRANSLATE_NOOP("Commands", "Remove the sample shop"),
         QT_TRANSLATE_NOOP("Commands", "Deletes the sample shop and all that was done in it."),
         {},
         CommandScope::Window,
         CommandMenu::File},
        {"window.quit",
         QT_TRANSLATE_NOOP("Commands", "&Quit"),
         QT_TRANSLATE_NOOP("Commands", "Ends Galley. Everything is already stored."),
         keys("Ctrl+Q"),
         CommandScope::Window,
         CommandMenu::File,
         icons::quit,
         false,
         true},

        {"window.palette",
         QT_TRANSLATE_NOOP("Commands", "&Find a command…"),
         QT_TRANSLATE_NOOP("Commands", "Finds any command by some of its letters and shows its key."),
         keys("Ctrl+K"),
         CommandScope::Window,
         CommandMenu::View,
         icons::find},
        {"window.nextPage",
         QT_TRANSLATE_NOOP("Commands", "&Next page"),
         QT_TRANSLATE_NOOP("Commands", "Shows the next page of the rail."),
         keys("Ctrl+Tab"),
         CommandScope::Window,
         CommandMenu::View,
         nullptr,
         false,
         true},
        {"window.previousPage",
         QT_TRANSLATE_NOOP("Commands", "&Previous page"),
         QT_TRANSLATE_NOOP("Commands", "Shows the page before this one in the rail."),
         keys("Ctrl+Shift+Tab"),
         CommandScope::Window,
         CommandMenu::View},
        {"window.nextPane",
         QT_TRANSLATE_NOOP("Commands", "Next p&art of the window"),
         QT_TRANSLATE_NOOP("Commands", "Moves the focus to the next part of the window."),
         keys("F6"),
         CommandScope::Window,
         CommandMenu::View},
        {"window.previousPane",
         QT_TRANSLATE_NOOP("Commands", "Previous pa&rt of the window"),
         QT_TRANSLATE_NOOP("Commands", "Moves the focus to the part of the window before this one."),
         keys("Shift+F6"),
         CommandScope::Window,
         CommandMenu::View},
        {"window.fullScreen",
         QT_TRANSLATE_NOOP("Commands", "F&ull screen"),
         QT_TRANSLATE_NOOP("Commands", "Fills the screen with the window."),
         keys("F11"),
         CommandScope::Window,
         CommandMenu::View,
         nullptr,
         true,
         true},
        {"window.letterKeys",
         QT_TRANSLATE_NOOP("Commands", "&Letters are commands"),
         QT_TRANSLATE_NOOP("Commands", "Plain letters such as A and R act while a list has the focus."),
         {},
         CommandScope::Window,
         CommandMenu::View,
         nullptr,
         true},
        {"window.language",
         QT_TRANSLATE_NOOP("Commands", "Languag&e…"),
         QT_TRANSLATE_NOOP("Commands", "Chooses the language of Galley, from the next start on."),
         {},
         CommandScope::Window,
         CommandMenu::View},
        {"window.resetLayout",
         QT_TRANSLATE_NOOP("Commands", "Reset la&yout"),
         QT_TRANSLATE_NOOP("Commands", "Gives the window, its columns and splits their first sizes back."),
         {},
         CommandScope::Window,
         CommandMenu::View},

        {"window.syncCentre",
         QT_TRANSLATE_NOOP("Commands", "Sync &Centre…"),
         QT_TRANSLATE_NOOP("Commands", "Shows what waits to be sent, what failed, and what was changed in two places."),
         keys("Ctrl+Shift+Y"),
         CommandScope::Window,
         CommandMenu::Sync,
         icons::sync},
        {"window.syncNow",
         QT_TRANSLATE_NOOP("Commands", "&Sync now"),
         QT_TRANSLATE_NOOP("Commands", "Sends what waits and gets what is new, at once."),
         keys("F5", "Ctrl+R"),
         CommandScope::Window,
         CommandMenu::Sync,
         icons::refresh},
        {"window.workOffline",
         QT_TRANSLATE_NOOP("Commands", "&Work offline"),
         QT_TRANSLATE_NOOP("Commands", "Sends and fetches nothing until you switch it off again."),
         {},
         CommandScope::Window,
         CommandMenu::Sync,
         icons::offline,
         true},
        {"window.jobs",
         QT_TRANSLATE_NOOP("Commands", "&Jobs…"),
         QT_TRANSLATE_NOOP("Commands", "Shows what is being generated, and stops it."),
         keys("Ctrl+Shift+J"),
         CommandScope::Window,
         CommandMenu::Sync,
         icons::generate,
         false,
         true},

        {"window.keys",
         QT_TRANSLATE_NOOP("Commands", "&Keys"),
         QT_TRANSLATE_NOOP("Commands", "Shows the keys of the present page."),
         keys("F1", "?"),
         CommandScope::Window,
         CommandMenu::Help,
         icons::keys},
        {"window.changeKeys",
         QT_TRANSLATE_NOOP("Commands", "&Change the keys…"),
         QT_TRANSLATE_NOOP("Commands", "Gives commands other keys, one by one or as a set that you know from another program."),
         {},
         CommandScope::Window,
         CommandMenu::Help,
         icons::settings},
        {"window.diagnostics",
         QT_TRANSLATE_NOOP("Commands", "Copy &diagnostics"),
         QT_TRANSLATE_NOOP("Commands", "Copies versions and states for a report. No texts and no secrets are in it."),
         {},
         CommandScope::Window,
         CommandMenu::Help,
         icons::copy,
         false,
         true},
        {"window.about",
         QT_TRANSLATE_NOOP("Commands", "&About Galley"),
         QT_TRANSLATE_NOOP("Commands", "Shows version and licence."),
         {},
         CommandScope::Window,
         CommandMenu::Help,
         icons::about},
    };
    return table;
}

struct LookCommand {
    ThemeChoice choice;
    Command command;
};

const QList<LookCommand>& lookCommands()
{
    static const QList<LookCommand> table{
        {ThemeChoice::System,
         {"window.lookSystem",
          QT_TRANSLATE_NOOP("Commands", "Look: as the sys&tem"),
          QT_TRANSLATE_NOOP("Commands", "Light or dark, as the system is."),
          {},
          CommandScope::Window,
          CommandMenu::View,
          nullptr,
          true,
          true}},
        {ThemeChoice::Light,
         {"window.lookLight",
          QT_TRANSLATE_NOOP("Commands", "Look: l&ight"),
          QT_TRANSLATE_NOOP("Commands", "Dark text on light ground."),
          {},
          CommandScope::Window,
          CommandMenu::View,
          nullptr,
          true}},
        {ThemeChoice::Dark,
         {"window.lookDark",
          QT_TRANSLATE_NOOP("Commands", "Look: &dark"),
          QT_TRANSLATE_NOOP("Commands", "Light text on dark ground."),
          {},
          CommandScope::Window,
          CommandMenu::View,
          nullptr,
          true}},
        {ThemeChoice::HighContrast,
         {"window.lookContrast",
          QT_TRANSLATE_NOOP("Commands", "Look: high c&ontrast"),
          QT_TRANSLATE_NOOP("Commands", "Black on white with strong lines."),
          {},
          CommandScope::Window,
          CommandMenu::View,
          nullptr,
          true}},
    };
    return table;
}

const QList<Command>& zoomCommands()
{
    static const QList<Command> table{
        {"window.textLarger",
         QT_TRANSLATE_NOOP("Commands", "Lar&ger text"),
         QT_TRANSLATE_NOOP("Commands", "Makes all texts larger."),
         keys("Ctrl++", "Ctrl+="),
         CommandScope::Window,
         CommandMenu::View,
         nullptr,
         false,
         true},
        {"window.textSmaller",
         QT_TRANSLATE_NOOP("Commands", "S&maller text"),
         QT_TRANSLATE_NOOP("Commands", "Makes all texts smaller."),
         keys("Ctrl+-"),
         CommandScope::Window,
         CommandMenu::View},
        {"window.textNormal",
         QT_TRANSLATE_NOOP("Commands", "Usual te&xt size"),
         QT_TRANSLATE_NOOP("Commands", "Gives texts the system's size back."),
         keys("Ctrl+0"),
         CommandScope::Window,
         CommandMenu::View},
    };
    return table;
}

/// The part of a window that lies on some screen decides: a window whose title bar cannot be reached is brought back.
bool isReachable(const QRect& frame)
{
    for (const QScreen* screen : QGuiApplication::screens()) {
        const QRect seen = screen->availableGeometry() & frame;
        if (seen.width() >= 120 && seen.height() >= 80 && screen->availableGeometry().contains(QPoint(seen.center().x(), frame.top()))) {
            return true;
        }
    }
    return false;
}

}

ShellWindow::ShellWindow(app::Settings& settings, Theme* theme, QWidget* parent)
    : QMainWindow(parent), m_settings(settings), m_theme(theme), m_commands(&settings), m_rail(new Rail(this)), m_header(new PageHeader(this)),
      m_pages(new QStackedWidget(this)), m_whole(new QStackedWidget(this)), m_frame(new QWidget(this)), m_status(new StatusLine(this)),
      m_toast(nullptr)
{
    auto* columns = new QHBoxLayout(m_frame);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(m_rail);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_header);
    right->addWidget(m_pages, 1);
    columns->addLayout(right, 1);
    m_whole->addWidget(m_frame);
    setCentralWidget(m_whole);
    setStatusBar(m_status);
    // Not on the stack of pages itself: assistive tools see nothing but pages there.
    m_toast = new Toast(m_frame);
    setMinimumSize(smallest);
    resize(1180, 760);
    setWindowTitle(tr("Galley"));

    connect(m_rail, &Rail::chosen, this, &ShellWindow::showPage);
    connect(m_status, &StatusLine::syncClicked, this, &ShellWindow::syncCentreRequested);
    connect(m_status, &StatusLine::jobsClicked, this, &ShellWindow::jobsRequested);
    for (const CommandMenu which :
         {CommandMenu::File, CommandMenu::Edit, CommandMenu::View, CommandMenu::Project, CommandMenu::Review, CommandMenu::Sync, CommandMenu::Help}) {
        m_menus.insert(which, menuBar()->addMenu(CommandRegistry::menuTitle(which)));
    }
    declareCommands();
    connect(&m_commands, &CommandRegistry::changed, this, &ShellWindow::fillMenus);
    fillMenus();
}

ShellWindow::~ShellWindow()
{
    // Pages go before the registry that their actions stand in.
    disconnect(&m_commands, nullptr, this, nullptr);
    delete takeCentralWidget();
}

void ShellWindow::declareCommands()
{
    for (const Command& command : windowCommands()) {
        m_commands.add(command, this);
    }
    const auto on = [this](const char* id, auto act) { connect(m_commands.action(QString::fromLatin1(id)), &QAction::triggered, this, act); };
    on("window.switchWorkspace", [this] { Q_EMIT switchWorkspaceRequested(); });
    on("window.signIn", [this] { Q_EMIT signInRequested(); });
    on("window.removeSample", [this] { Q_EMIT removeSampleRequested(); });
    on("window.quit", [this] { close(); });
    on("window.palette", [this] { openPalette(); });
    on("window.nextPage", [this] {
        m_pages->count() > 0 ? showPage(static_cast<Page*>(m_pages->widget((m_pages->currentIndex() + 1) % m_pages->count()))->id()) : void();
    });
    on("window.previousPage", [this] {
        if (m_pages->count() > 0) {
            showPage(static_cast<Page*>(m_pages->widget((m_pages->currentIndex() + m_pages->count() - 1) % m_pages->count()))->id());
        }
    });
    on("window.nextPane", [this] { cyclePanes(1); });
    on("window.previousPane", [this] { cyclePanes(-1); });
    on("window.fullScreen", [this](bool full) { full ? showFullScreen() : showNormal(); });
    on("window.letterKeys", [this](bool letters) { m_settings.setValue(app::Setting::LetterKeys, letters); });
    on("window.language", [this] { chooseLanguage(); });
    on("window.resetLayout", [this] { resetLayout(); });
    on("window.syncCentre", [this] { Q_EMIT syncCentreRequested(); });
    on("window.syncNow", [this] { Q_EMIT syncNowRequested(); });
    on("window.workOffline", [this](bool offline) { Q_EMIT workOfflineChosen(offline); });
    on("window.jobs", [this] { Q_EMIT jobsRequested(); });
    on("window.keys", [this] { openKeySheet(); });
    on("window.changeKeys", [this] { openKeysDialog(); });
    on("window.diagnostics", [this] {
        QGuiApplication::clipboard()->setText(diagnostics());
        showNotice({tr("The diagnostics are on the clipboard."), {}});
    });
    on("window.about", [this] { showAbout(); });
    const auto showLetters = [this] { m_commands.action(u"window.letterKeys")->setChecked(m_settings.value(app::Setting::LetterKeys).toBool()); };
    connect(&m_settings, &app::Settings::changed, this, [showLetters](app::Setting setting) {
        if (setting == app::Setting::LetterKeys) {
            showLetters();
        }
    });
    showLetters();
    m_commands.action(u"window.removeSample")->setVisible(false);
    declareLookCommands();
}

void ShellWindow::declareLookCommands()
{
    if (m_theme == nullptr) {
        return;
    }
    for (const LookCommand& look : lookCommands()) {
        QAction* action = m_commands.add(look.command, this);
        connect(action, &QAction::triggered, this, [this, look] { m_settings.setValue(app::Setting::Theme, Theme::textOf(look.choice)); });
    }
    for (const Command& command : zoomCommands()) {
        m_commands.add(command, this);
    }
    const auto zoomBy = [this](int step) {
        m_settings.setValue(app::Setting::TextZoom, step == 0 ? 100 : std::clamp(m_settings.value(app::Setting::TextZoom).toInt() + step, 70, 250));
    };
    connect(m_commands.action(u"window.textLarger"), &QAction::triggered, this, [zoomBy] { zoomBy(10); });
    connect(m_commands.action(u"window.textSmaller"), &QAction::triggered, this, [zoomBy] { zoomBy(-10); });
    connect(m_commands.action(u"window.textNormal"), &QAction::triggered, this, [zoomBy] { zoomBy(0); });
    const auto follow = [this] {
        const ThemeChoice choice = Theme::choiceFromText(m_settings.value(app::Setting::Theme).toString());
        m_theme->setChoice(choice);
        m_theme->setTextZoom(m_settings.value(app::Setting::TextZoom).toInt());
        for (const LookCommand& look : lookCommands()) {
            m_commands.action(QString::fromLatin1(look.command.id))->setChecked(look.choice == choice);
        }
    };
    follow();
    connect(&m_settings, &app::Settings::changed, this, [follow](app::Setting setting) {
        if (setting == app::Setting::Theme || setting == app::Setting::TextZoom) {
            follow();
        }
    });
}

void ShellWindow::fillMenus()
{
    for (auto menu = m_menus.cbegin(); menu != m_menus.cend(); ++menu) {
        m_commands.fillMenu(**menu, menu.key());
        menu.value()->menuAction()->setVisible(!menu.value()->isEmpty());
    }
}

void ShellWindow::addPage(Page* page)
{
    m_pages->addWidget(page);
    m_rail->addPlace(page->id(), page->railText(), page->railIcon());
    m_commands.setPageShown(page->id(), false);
    connect(page, &Page::headerChanged, this, [this, page] {
        if (page == currentPage()) {
            readHeader();
        }
    });
    connect(page, &Page::noticeRequested, this, &ShellWindow::showNotice);
    connect(page, &Page::placeChanged, this, &ShellWindow::placeChanged);
    connect(page, &Page::projectRequested, this, [this](const ProjectId& project, const QString& name, const QString& target) {
        for (int i = 0; i < m_pages->count(); ++i) {
            static_cast<Page*>(m_pages->widget(i))->openProject(project, name);
        }
        Q_EMIT projectOpened(project);
        showPage(target);
    });
    if (m_pages->count() == 1) {
        showPage(page->id());
    }
}

Page* ShellWindow::page(const QString& id) const
{
    for (int i = 0; i < m_pages->count(); ++i) {
        if (auto* page = static_cast<Page*>(m_pages->widget(i)); page->id() == id) {
            return page;
        }
    }
    return nullptr;
}

QList<Page*> ShellWindow::pages() const
{
    QList<Page*> all;
    for (int i = 0; i < m_pages->count(); ++i) {
        all.append(static_cast<Page*>(m_pages->widget(i)));
    }
    return all;
}

Page* ShellWindow::currentPage() const
{
    return static_cast<Page*>(m_pages->currentWidget());
}

void ShellWindow::showPage(const QString& id)
{
    Page* wanted = page(id);
    if (wanted == nullptr) {
        return;
    }
    for (int i = 0; i < m_pages->count(); ++i) {
        const QString other = static_cast<Page*>(m_pages->widget(i))->id();
        m_commands.setPageShown(other, other == id && !isCovered());
    }
    m_pages->setCurrentWidget(wanted);
    m_rail->setCurrent(id);
    readHeader();
    if (!isCovered()) {
        wanted->activate();
    }
    Q_EMIT pageShown(id);
}

void ShellWindow::setCover(QWidget* cover)
{
    if (m_cover != nullptr) {
        m_whole->removeWidget(m_cover);
        m_cover->deleteLater();
    }
    m_cover = cover;
    if (cover != nullptr) {
        m_whole->addWidget(cover);
        m_whole->setCurrentWidget(cover);
        cover->setFocus();
    } else {
        m_whole->setCurrentWidget(m_frame);
    }
    if (Page* shown = currentPage()) {
        showPage(shown->id());
    }
}

bool ShellWindow::isCovered() const
{
    return m_cover != nullptr;
}

void ShellWindow::setWorkspaceTitle(const QString& title, bool sample)
{
    m_workspaceTitle = title;
    m_sample = sample;
    m_commands.action(u"window.removeSample")->setVisible(sample);
    updateTitle();
}

void ShellWindow::setSyncStatus(const app::SyncStatus& status, bool offlineOnPurpose)
{
    m_status->setSync(status);
    m_commands.action(u"window.workOffline")->setChecked(offlineOnPurpose);
    m_commands.action(u"window.workOffline")->setEnabled(status.connection != app::Connection::Local);
    const QString offline = offlineBanner(status, offlineOnPurpose);
    if (offline.isEmpty()) {
        removeBanner(QStringLiteral("offline"));
    } else {
        showBanner(
            {QStringLiteral("offline"), offline, BannerKind::Info, offlineOnPurpose ? tr("Go online") : tr("Try now"), [this, offlineOnPurpose] {
                 offlineOnPurpose ? Q_EMIT workOfflineChosen(false) : Q_EMIT syncNowRequested();
             }});
    }
    if (status.connection == app::Connection::SignInNeeded) {
        showBanner(
            {QStringLiteral("signIn"), signInBanner(status.waiting), BannerKind::Warning, tr("Sign in…"), [this] { Q_EMIT signInRequested(); }});
    } else {
        removeBanner(QStringLiteral("signIn"));
    }
}

void ShellWindow::setJobs(const QList<app::GenerationProgress>& jobs)
{
    m_status->setJobs(jobs);
}

void ShellWindow::clearWorkspaceState()
{
    m_status->clearSync();
    m_status->setJobs({});
    for (const char* id : {"offline", "signIn", "secrets", "notice"}) {
        removeBanner(QString::fromLatin1(id));
    }
    setWorkspaceTitle({}, false);
}

void ShellWindow::showNotice(const Notice& notice)
{
    m_toast->show(notice);
}

void ShellWindow::setBusy(const QString& text)
{
    m_header->setBusy(text);
}

void ShellWindow::restorePlace()
{
    const QByteArray geometry = m_settings.value(app::Setting::WindowGeometry).toByteArray();
    if (!geometry.isEmpty() && restoreGeometry(geometry) && !isMaximized() && !isFullScreen() && !isReachable(frameGeometry())) {
        const QRect screen = QGuiApplication::primaryScreen()->availableGeometry();
        resize(size().boundedTo(screen.size()));
        move(screen.center() - rect().center());
    }
    m_commands.action(u"window.fullScreen")->setChecked(isFullScreen());
    const QString last = m_settings.value(app::Setting::LastPage).toString();
    if (page(last) != nullptr) {
        showPage(last);
    }
}

void ShellWindow::savePlace()
{
    // Only a window that is seen has a place worth keeping.
    if (!isVisible()) {
        return;
    }
    m_settings.setValue(app::Setting::WindowGeometry, saveGeometry());
    if (const Page* shown = currentPage()) {
        m_settings.setValue(app::Setting::LastPage, shown->id());
    }
}

void ShellWindow::closeEvent(QCloseEvent* event)
{
    savePlace();
    QMainWindow::closeEvent(event);
}

void ShellWindow::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
    // Without a window manager, or with a shy one, nobody gives a new window the keyboard; keys of commands act only in an active window.
    if (!event->spontaneous()) {
        activateWindow();
    }
}

QString ShellWindow::diagnostics() const
{
    QString text = QStringLiteral("Galley %1\nQt %2\n%3\nPlatform: %4\n")
                       .arg(QCoreApplication::applicationVersion(),
                            QString::fromLatin1(qVersion()),
                            QSysInfo::prettyProductName(),
                            QGuiApplication::platformName());
    for (const QScreen* screen : QGuiApplication::screens()) {
        text += QStringLiteral("Screen: %1 x %2 at %3\n").arg(screen->size().width()).arg(screen->size().height()).arg(screen->devicePixelRatio());
    }
    return text;
}

void ShellWindow::readHeader()
{
    const Page* shown = currentPage();
    if (shown == nullptr) {
        return;
    }
    m_header->show(*shown);
    m_status->setHint(isCovered() ? QString() : shown->hint());
    updateTitle();
}

void ShellWindow::updateTitle()
{
    QStringList parts;
    if (const Page* shown = currentPage(); shown != nullptr && !isCovered()) {
        parts.append(shown->title());
    }
    if (!m_workspaceTitle.isEmpty()) {
        parts.append(m_sample ? tr("%1 (Sample)", "the window's title: name of the workspace").arg(m_workspaceTitle) : m_workspaceTitle);
    }
    parts.append(tr("Galley"));
    setWindowTitle(parts.join(QStringLiteral(" – ")));
}

void ShellWindow::cyclePanes(int step)
{
    QList<QWidget*> panes;
    if (!isCovered()) {
        panes.append(m_rail->place(m_rail->current()));
        if (const Page* shown = currentPage()) {
            panes += shown->panes();
        }
    }
    panes.append(m_status->pane());
    panes.removeIf([](const QWidget* pane) { return pane == nullptr || !pane->isVisible() || !pane->isEnabled(); });
    if (panes.isEmpty()) {
        return;
    }
    const QWidget* focus = QApplication::focusWidget();
    qsizetype at = -1;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (focus != nullptr && (panes[i] == focus || panes[i]->isAncestorOf(focus))) {
            at = i;
        }
    }
    const qsizetype next = at < 0 ? 0 : (at + step + panes.size()) % panes.size();
    panes[next]->setFocus(Qt::TabFocusReason);
}

void ShellWindow::resetLayout()
{
    for (const app::Setting setting :
         {app::Setting::WindowGeometry, app::Setting::WindowState, app::Setting::ReviewColumns, app::Setting::ReviewSplit}) {
        m_settings.setValue(setting, QByteArray());
    }
    showNormal();
    resize(1180, 760);
    const QScreen* screen = this->screen();
    move(screen->availableGeometry().center() - rect().center());
}

void ShellWindow::openPalette()
{
    auto* palette = new CommandPalette(m_commands, this);
    palette->setAttribute(Qt::WA_DeleteOnClose);
    palette->open();
}

void ShellWindow::openKeySheet()
{
    const Page* shown = currentPage();
    auto* sheet = new KeySheet(m_commands, shown == nullptr ? tr("Galley") : shown->railText(), this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &KeySheet::changeRequested, this, &ShellWindow::openKeysDialog);
    sheet->open();
}

void ShellWindow::openKeysDialog()
{
    auto* dialog = new KeysDialog(m_commands, &m_settings, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ShellWindow::chooseLanguage()
{
    QStringList names{tr("As the system")};
    qsizetype current = 0;
    const QString stored = m_settings.value(app::Setting::Language).toString();
    for (const app::Language& language : app::languages()) {
        current = language.code == stored ? names.size() : current;
        names.append(language.name);
    }
    QInputDialog dialog(this);
    dialog.setWindowTitle(tr("Language"));
    dialog.setLabelText(tr("&Language of Galley:"));
    dialog.setComboBoxItems(names);
    dialog.setTextValue(names.at(current));
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    const qsizetype chosen = names.indexOf(dialog.textValue());
    if (chosen == current) {
        return;
    }
    m_settings.setValue(app::Setting::Language, chosen > 0 ? app::languages().at(chosen - 1).code : QString());
    showNotice({tr("Galley speaks the chosen language when you start it again."), {}});
}

void ShellWindow::showAbout()
{
    QMessageBox box(this);
    box.setWindowTitle(tr("About Galley"));
    box.setText(tr("Galley %1").arg(QCoreApplication::applicationVersion()));
    box.setInformativeText(
        tr("A desktop workspace for e-commerce content teams.\n\nGalley is free software under the GNU General Public License, version 3 or later."));
    box.setIconPixmap(windowIcon().pixmap(em(4)));
    box.exec();
}

}

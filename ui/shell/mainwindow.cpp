#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDialogButtonBox>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "app/settings.h"
#include "models/base/future.h"
#include "ui/account/signindialog.h"
#include "ui/projects/projectspage.h"
#include "ui/projects/projectsview.h"
#include "ui/shell/jobsview.h"
#include "ui/style/tokens.h"
#include "ui/sync/synccentredialog.h"
#include "ui/sync/syncwords.h"
#include "ui/welcome/welcomeview.h"

namespace galley::ui {

MainWindow::MainWindow(app::Settings& settings, app::WorkspaceService& workspaces, SignInFactory signInFactory, Theme* theme, QWidget* parent)
    : ShellWindow(settings, theme, parent), m_workspaces(workspaces), m_signIn(std::move(signInFactory)), m_projects(new ProjectsPage(commands()))
{
    addPage(m_projects);
    constexpr int keepPlaceAfterMilliseconds = 1'000;
    m_placeTimer.setSingleShot(true);
    m_placeTimer.setInterval(keepPlaceAfterMilliseconds);
    connect(&m_placeTimer, &QTimer::timeout, this, [this] {
        savePages();
        savePlace();
    });
    connect(this, &ShellWindow::placeChanged, this, &MainWindow::keepPlaceSoon);
    connect(this, &ShellWindow::pageShown, this, [this] {
        // The page behind the welcome page is not a place that anybody chose.
        if (!isCovered()) {
            savePlace();
        }
    });
    connect(m_projects, &ProjectsPage::importRequested, this, &MainWindow::importRequested);
    connect(this, &ShellWindow::projectOpened, this, [this](const ProjectId& project) {
        if (m_workspace != nullptr) {
            this->settings().setValue(app::Setting::LastProject, project.text(), m_workspace->info().id);
        }
    });
    connect(this, &ShellWindow::syncCentreRequested, this, &MainWindow::openSyncCentre);
    connect(this, &ShellWindow::jobsRequested, this, &MainWindow::openJobs);
    connect(this, &ShellWindow::switchWorkspaceRequested, this, &MainWindow::showWelcome);
    connect(this, &ShellWindow::removeSampleRequested, this, &MainWindow::removeSample);
    connect(this, &ShellWindow::signInRequested, this, [this] {
        const bool again = m_workspace != nullptr && m_workspace->info().kind == app::WorkspaceKind::Server
            && m_workspace->sync().status().connection == app::Connection::SignInNeeded;
        signIn(again);
    });
    connect(this, &ShellWindow::syncNowRequested, this, [this] {
        if (m_workspace != nullptr) {
            m_workspace->sync().syncNow();
        }
    });
    connect(this, &ShellWindow::workOfflineChosen, this, [this](bool offline) {
        if (m_workspace != nullptr) {
            m_workspace->sync().setWorkOffline(offline);
            setSyncStatus(m_workspace->sync().status(), m_workspace->sync().worksOffline());
        }
    });
}

/// Often enough that nobody misses the place after a crash, and rarely enough that deciding never waits for the settings file.
void MainWindow::keepPlaceSoon()
{
    if (!m_placeTimer.isActive()) {
        m_placeTimer.start();
    }
}

MainWindow::~MainWindow()
{
    setWorkspace(nullptr);
}

void MainWindow::start()
{
    restorePlace();
    const std::optional<app::WorkspaceInfo> last = m_workspaces.lastOpened();
    if (!last) {
        showWelcome();
        // While the welcome page is read, what its first door opens is made. The window is drawn before that.
        constexpr int drawnAfterMilliseconds = 150;
        QTimer::singleShot(drawnAfterMilliseconds, this, [this] { m_workspaces.prepareSample(); });
        return;
    }
    open(m_workspaces.open(*last), tr("Opening %1…").arg(last->title));
}

void MainWindow::openSample()
{
    open(m_workspaces.openSample(), tr("Opening the sample shop…"));
}

void MainWindow::open(OpenFuture future, const QString& busyText)
{
    if (m_welcome != nullptr) {
        m_welcome->setError({});
        m_welcome->setBusy(busyText);
    } else {
        setBusy(busyText);
    }
    future | then(this, [this](const Result<std::shared_ptr<app::Workspace>>& opened) {
        setBusy({});
        if (m_welcome != nullptr) {
            m_welcome->setBusy({});
        }
        if (!opened) {
            showOpenError(opened.error());
            return;
        }
        setWorkspace(*opened);
    });
}

void MainWindow::showOpenError(const Error& error)
{
    if (m_welcome == nullptr) {
        showWelcome();
    }
    m_welcome->setError(tr("The workspace could not be opened. What is in it is safe on this computer. %1").arg(error.message));
}

void MainWindow::setWorkspace(std::shared_ptr<app::Workspace> workspace)
{
    if (m_workspace == workspace) {
        if (workspace != nullptr && m_welcome != nullptr) {
            m_welcome = nullptr;
            setCover(nullptr);
        }
        return;
    }
    if (m_workspace != nullptr) {
        savePages();
        m_workspace->disconnect(this);
        m_workspace->sync().disconnect(this);
        m_workspace->generation().disconnect(this);
    }
    if (m_syncCentre != nullptr) {
        delete m_syncCentre.data();
    }
    if (m_jobsDialog != nullptr) {
        delete m_jobsDialog.data();
    }
    const std::shared_ptr<app::Workspace> former = std::exchange(m_workspace, std::move(workspace));
    clearWorkspaceState();
    for (Page* page : pages()) {
        page->setWorkspace(m_workspace);
    }
    if (m_workspace == nullptr) {
        return;
    }
    connectWorkspace();
    m_welcome = nullptr;
    setCover(nullptr);
    restoreProject();
    Q_EMIT workspaceOpened();
}

void MainWindow::connectWorkspace()
{
    const app::WorkspaceInfo& info = m_workspace->info();
    setWorkspaceTitle(info.title, info.kind == app::WorkspaceKind::Sample);
    app::SyncService& sync = m_workspace->sync();
    setSyncStatus(sync.status(), sync.worksOffline());
    connect(&sync, &app::SyncService::statusChanged, this, [this](const app::SyncStatus& status) {
        setSyncStatus(status, m_workspace->sync().worksOffline());
    });
    app::GenerationService& generation = m_workspace->generation();
    connect(&generation, &app::GenerationService::progressChanged, this, &MainWindow::refreshJobs);
    connect(&generation, &app::GenerationService::finished, this, &MainWindow::jobFinished);
    refreshJobs();
    connect(m_workspace.get(), &app::Workspace::notice, this, [this](const QString& text) {
        showBanner({QStringLiteral("notice"), text, BannerKind::Warning, {}, {}, true});
    });
    connect(m_workspace.get(), &app::Workspace::signInNeeded, this, [this] {
        setSyncStatus(m_workspace->sync().status(), m_workspace->sync().worksOffline());
    });
    if (m_secretsInMemoryOnly && info.kind == app::WorkspaceKind::Server) {
        showBanner({QStringLiteral("secrets"),
                    tr("This computer has no key store, so your sign-in ends when Galley is closed."),
                    BannerKind::Warning,
                    {},
                    {},
                    true});
    }
}

void MainWindow::openProject(const ProjectId& id, const QString& name, const QString& target)
{
    for (Page* page : pages()) {
        page->openProject(id, name);
    }
    settings().setValue(app::Setting::LastProject, id.text(), m_workspace->info().id);
    showPage(target);
}

void MainWindow::restoreProject()
{
    const QString workspaceId = m_workspace->info().id;
    for (Page* page : pages()) {
        page->restoreState(settings().value(app::Setting::ReviewPlace, workspaceId + u'/' + page->id()).toMap());
    }
    const Result<QList<wire::Project>> projects = m_workspace->projects().projects();
    const QList<wire::Project> known = projects.value_or(QList<wire::Project>());
    const QString last = settings().value(app::Setting::LastProject, workspaceId).toString();
    for (const wire::Project& project : known) {
        if (project.id.text() == last) {
            const QString place = settings().value(app::Setting::LastPage).toString();
            openProject(project.id, project.name, page(place) != nullptr ? place : QStringLiteral("review"));
            return;
        }
    }
    // With one project there is nothing to choose: the queue opens at once.
    if (known.size() == 1 && known.first().itemCount > 0 && page(QStringLiteral("review")) != nullptr) {
        openProject(known.first().id, known.first().name, QStringLiteral("review"));
        return;
    }
    showPage(QStringLiteral("projects"));
    if (known.isEmpty()) {
        openFirstProjectWhenKnown();
    }
}

/// A workspace that was just made knows its projects only after the first look at the server.
void MainWindow::openFirstProjectWhenKnown()
{
    connect(
        &m_workspace->projects(),
        &app::ProjectService::projectsChanged,
        this,
        [this] {
            const QList<wire::Project> known = m_workspace->projects().projects().value_or(QList<wire::Project>());
            if (known.size() == 1 && known.first().itemCount > 0 && currentPage() == m_projects) {
                openProject(known.first().id, known.first().name, QStringLiteral("review"));
            }
        },
        Qt::SingleShotConnection);
}

void MainWindow::savePages()
{
    if (m_workspace == nullptr) {
        return;
    }
    for (const Page* page : pages()) {
        settings().setValue(app::Setting::ReviewPlace, page->saveState(), m_workspace->info().id + u'/' + page->id());
    }
}

void MainWindow::showWelcome()
{
    if (m_welcome != nullptr) {
        return;
    }
    m_welcome = new WelcomeView(this);
    m_welcome->setKnown(m_workspaces.known());
    m_welcome->setCanGoBack(m_workspace != nullptr);
    connect(m_welcome, &WelcomeView::sampleChosen, this, &MainWindow::openSample);
    connect(m_welcome, &WelcomeView::localChosen, this, [this] { open(m_workspaces.openLocal(), tr("Opening the workspace on this computer…")); });
    connect(m_welcome, &WelcomeView::serverChosen, this, [this] { signIn(false); });
    connect(m_welcome, &WelcomeView::knownChosen, this, [this](const app::WorkspaceInfo& info) {
        open(m_workspaces.open(info), tr("Opening %1…").arg(info.title));
    });
    connect(m_welcome, &WelcomeView::backChosen, this, [this] {
        m_welcome = nullptr;
        setCover(nullptr);
    });
    setCover(m_welcome);
}

void MainWindow::signIn(bool again)
{
    auto* dialog = new SignInDialog(m_signIn(), settings(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (again) {
        dialog->setFixedAccount(m_workspace->info().server, m_workspace->info().email);
    }
    connect(dialog, &QDialog::accepted, this, [this, dialog, again] {
        m_secretsInMemoryOnly = dialog->state().secretsInMemoryOnly;
        if (again) {
            // The token is in the key store now; the next attempt takes it from there.
            removeBanner(QStringLiteral("signIn"));
            m_workspace->sync().syncNow();
            return;
        }
        open(m_workspaces.openServer(dialog->server(), dialog->state().user), tr("Opening the team's workspace…"));
    });
    dialog->open();
}

void MainWindow::openSyncCentre()
{
    if (m_workspace == nullptr) {
        return;
    }
    if (m_syncCentre == nullptr) {
        m_syncCentre = new SyncCentreDialog(m_workspace, this);
        m_syncCentre->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_syncCentre, &SyncCentreDialog::openRequested, this, [this](const app::OutboxEntry& entry) {
            openProject(entry.projectId, projectNames().value(entry.projectId), QStringLiteral("review"));
            if (Page* review = page(QStringLiteral("review")); review != nullptr && !entry.rows.isEmpty()) {
                review->showItem(entry.rows.first());
            }
            m_syncCentre->close();
        });
    }
    m_syncCentre->show();
    m_syncCentre->raise();
    m_syncCentre->activateWindow();
}

void MainWindow::openJobs()
{
    if (m_workspace == nullptr) {
        return;
    }
    if (m_jobsDialog == nullptr) {
        m_jobsDialog = new QDialog(this);
        m_jobsDialog->setWindowTitle(tr("Jobs"));
        m_jobsDialog->setAttribute(Qt::WA_DeleteOnClose);
        auto* whole = new QVBoxLayout(m_jobsDialog);
        auto* area = new QScrollArea(m_jobsDialog);
        area->setWidgetResizable(true);
        area->setFrameShape(QFrame::NoFrame);
        area->setAccessibleName(tr("Jobs"));
        m_jobsView = new JobsView(area);
        area->setWidget(m_jobsView);
        whole->addWidget(area, 1);
        auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, m_jobsDialog);
        whole->addWidget(buttons);
        connect(buttons, &QDialogButtonBox::rejected, m_jobsDialog, &QDialog::reject);
        connect(m_jobsView, &JobsView::stopRequested, this, [this](const JobId& job) {
            m_jobsView->setStopping(job);
            m_workspace->generation().cancel(job) | then(this, [this](const Result<void>& stopped) {
                if (!stopped) {
                    showNotice({tr("The job could not be stopped. %1").arg(stopped.error().message), {}, {}, true});
                }
                refreshJobs();
            });
        });
        connect(m_jobsView, &JobsView::reviewRequested, this, [this](const ProjectId& project) {
            openProject(project, projectNames().value(project), QStringLiteral("review"));
            m_jobsDialog->close();
        });
        m_jobsDialog->resize(em(34), em(18));
    }
    refreshJobs();
    m_jobsDialog->show();
    m_jobsDialog->raise();
    m_jobsDialog->activateWindow();
}

void MainWindow::refreshJobs()
{
    if (m_workspace == nullptr) {
        return;
    }
    const QList<app::GenerationProgress> jobs = m_workspace->generation().jobs();
    setJobs(jobs);
    if (m_jobsDialog != nullptr) {
        m_jobsView->setJobs(jobs, projectNames());
    }
}

void MainWindow::jobFinished(const app::GenerationProgress& progress)
{
    refreshJobs();
    const QString name = projectNames().value(progress.projectId);
    const ProjectId project = progress.projectId;
    const bool failed = progress.status == JobStatus::Failed;
    showNotice({tr("Texts for %1: %2.").arg(name, jobOutcome(progress)),
                progress.current > 0 ? tr("Review") : QString(),
                [this, project, name] { openProject(project, name, QStringLiteral("review")); },
                failed});
    if (!isActiveWindow()) {
        QApplication::alert(this);
    }
}

void MainWindow::removeSample()
{
    if (m_workspace == nullptr || m_workspace->info().kind != app::WorkspaceKind::Sample) {
        return;
    }
    QMessageBox box(
        QMessageBox::Question, tr("Remove the sample shop"), tr("Remove the sample shop and all that you did in it?"), QMessageBox::Cancel, this);
    box.setInformativeText(tr("Your own workspaces are not touched. The sample shop can be made anew at any time."));
    const QPushButton* remove = box.addButton(tr("Remove"), QMessageBox::DestructiveRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    if (box.clickedButton() != remove) {
        return;
    }
    const QString id = m_workspace->info().id;
    setWorkspace(nullptr);
    const Result<void> removed = m_workspaces.remove(id);
    showWelcome();
    if (!removed) {
        m_welcome->setError(tr("The sample shop could not be removed. %1").arg(removed.error().message));
    }
}

QHash<ProjectId, QString> MainWindow::projectNames() const
{
    QHash<ProjectId, QString> names;
    if (m_workspace != nullptr) {
        for (const wire::Project& project : m_workspace->projects().projects().value_or(QList<wire::Project>())) {
            names.insert(project.id, project.name);
        }
    }
    return names;
}

QString MainWindow::diagnostics() const
{
    QString text = ShellWindow::diagnostics();
    if (m_workspace != nullptr) {
        const app::SyncStatus status = m_workspace->sync().status();
        text += QStringLiteral("Workspace kind: %1\nWaiting: %2, conflicts: %3, failures: %4\n")
                    .arg(static_cast<int>(m_workspace->info().kind))
                    .arg(status.waiting)
                    .arg(status.conflicts)
                    .arg(status.failures);
    }
    return text;
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    savePages();
    ShellWindow::closeEvent(event);
}

}

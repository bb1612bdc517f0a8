#pragma once

#include <functional>
#include <memory>

#include "app/services/signinservice.h"
#include "app/services/workspaceservice.h"
#include "ui/shell/shellwindow.h"

class QDialog;

namespace galley::ui {

class JobsView;
class ProjectsPage;
class SyncCentreDialog;
class WelcomeView;

/// The program's window on the services. The composition root makes it, adds the further pages, and calls `start`.
class MainWindow final : public ShellWindow
{
    Q_OBJECT

public:
    using SignInFactory = std::function<std::unique_ptr<app::SignInService>()>;

    /// What is passed must outlive the window. `theme` may be null.
    MainWindow(app::Settings& settings, app::WorkspaceService& workspaces, SignInFactory signIn, Theme* theme, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Opens what was open at the last end, or shows the welcome page. Call once all pages are added.
    void start();
    /// Opens the sample shop without asking.
    void openSample();
    void setWorkspace(std::shared_ptr<app::Workspace> workspace);
    [[nodiscard]] const std::shared_ptr<app::Workspace>& workspace() const { return m_workspace; }
    void showWelcome();

Q_SIGNALS:
    void workspaceOpened();
    /// Import… was chosen: for a project, or (null) for a new one.
    void importRequested(const galley::ProjectId& project);

protected:
    [[nodiscard]] QString diagnostics() const override;
    void closeEvent(QCloseEvent* event) override;

private:
    using OpenFuture = QFuture<Result<std::shared_ptr<app::Workspace>>>;
    void open(OpenFuture future, const QString& busyText);
    void showOpenError(const Error& error);
    void signIn(bool again);
    void connectWorkspace();
    void openProject(const ProjectId& id, const QString& name, const QString& page);
    void restoreProject();
    void openFirstProjectWhenKnown();
    void savePages();
    void keepPlaceSoon();
    void openSyncCentre();
    void openJobs();
    void refreshJobs();
    void jobFinished(const app::GenerationProgress& progress);
    void removeSample();
    [[nodiscard]] QHash<ProjectId, QString> projectNames() const;

    app::WorkspaceService& m_workspaces;
    SignInFactory m_signIn;
    std::shared_ptr<app::Workspace> m_workspace;
    ProjectsPage* m_projects;
    WelcomeView* m_welcome = nullptr;
    QPointer<QDialog> m_jobsDialog;
    JobsView* m_jobsView = nullptr;
    QPointer<SyncCentreDialog> m_syncCentre;
    QTimer m_placeTimer;
    bool m_secretsInMemoryOnly = false;
};

}

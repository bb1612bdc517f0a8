#pragma once

#include "app/services/workspaceservice.h"
#include "ui/shell/page.h"

namespace galley::ui {

class ProjectsView;

/// The projects of the open workspace.
class ProjectsPage final : public Page
{
    Q_OBJECT

public:
    explicit ProjectsPage(CommandRegistry& commands, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString railText() const override;
    [[nodiscard]] const char* railIcon() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QAction* mainAction() const override;
    [[nodiscard]] QList<QAction*> headerActions() const override;
    [[nodiscard]] QString hint() const override;
    void setWorkspace(const std::shared_ptr<app::Workspace>& workspace) override;
    void openProject(const ProjectId& project, const QString& name) override;
    void activate() override;
    [[nodiscard]] QList<QWidget*> panes() const override;
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap& state) override;
    [[nodiscard]] ProjectsView& view() { return *m_view; }

Q_SIGNALS:
    /// The import wizard is wanted, for a project or (null) for a new one.
    void importRequested(const galley::ProjectId& project);

private:
    void reload();
    void trash(const ProjectId& id, const QString& name);
    void restore(const ProjectId& id, const QString& name);
    template <class T> void report(QFuture<Result<T>> future, const QString& done, const QString& failed);

    CommandRegistry& m_commands;
    ProjectsView* m_view;
    std::shared_ptr<app::Workspace> m_workspace;
    qsizetype m_count = 0;
};

}

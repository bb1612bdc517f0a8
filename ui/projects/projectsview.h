#pragma once

#include <QWidget>

#include "models/wire/projects.h"
#include "ui/commands/commandregistry.h"

class QLabel;
class QMenu;
class QPushButton;
class QSortFilterProxyModel;
class QStackedWidget;
class QTabBar;
class QTableView;

namespace galley::ui {

class ProjectTableModel;

/// The list of projects with its commands; it asks by signals and shows what it is given.
class ProjectsView final : public QWidget
{
    Q_OBJECT

public:
    ProjectsView(CommandRegistry& commands, QWidget* parent = nullptr);

    void setProjects(const QList<wire::Project>& projects, const QList<wire::Project>& trashed);
    [[nodiscard]] bool showsTrash() const;
    void showTrash(bool trash);
    [[nodiscard]] const wire::Project* current() const;
    void select(const ProjectId& id);
    [[nodiscard]] QAction* createAction() const;
    [[nodiscard]] QAction* importAction() const;
    [[nodiscard]] QWidget* table() const;
    [[nodiscard]] QByteArray columns() const;
    void setColumns(const QByteArray& state);
    void focusList();

Q_SIGNALS:
    void openRequested(const galley::ProjectId& id, const QString& name);
    void importRequested(const galley::ProjectId& id); ///< null: into a new project
    void createRequested(const QString& name, galley::Platform platform);
    void renameRequested(const galley::ProjectId& id, const QString& name);
    void trashRequested(const galley::ProjectId& id, const QString& name);
    void restoreRequested(const galley::ProjectId& id, const QString& name);
    void deleteRequested(const galley::ProjectId& id, const QString& name);
    void truncateRequested(const galley::ProjectId& id, const QString& name);
    void refreshRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void declareCommands(CommandRegistry& commands);
    void refill();
    void updateCommands();
    void openCurrent();
    void showContextMenu(const QPoint& position);
    void create();
    void rename();
    void deleteForGood();
    void truncate();

    CommandRegistry& m_commands;
    ProjectTableModel* m_model;
    QSortFilterProxyModel* m_sorted;
    QTabBar* m_tabs;
    QTableView* m_table;
    QStackedWidget* m_stack;
    QWidget* m_empty;
    QLabel* m_emptyText;
    QLabel* m_emptyHint;
    QPushButton* m_emptyImport;
    QPushButton* m_emptyCreate;
    QList<wire::Project> m_projects;
    QList<wire::Project> m_trashed;
};

}

#include "ui/projects/projectspage.h"

#include <QVBoxLayout>

#include "models/base/future.h"
#include "ui/projects/projectsview.h"
#include "ui/style/icons.h"

namespace galley::ui {

ProjectsPage::ProjectsPage(CommandRegistry& commands, QWidget* parent) : Page(parent), m_commands(commands), m_view(new ProjectsView(commands, this))
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_view);
    connect(m_view, &ProjectsView::openRequested, this, [this](const ProjectId& id, const QString& name) {
        Q_EMIT projectRequested(id, name, QStringLiteral("review"));
    });
    connect(m_view, &ProjectsView::importRequested, this, &ProjectsPage::importRequested);
    connect(m_view, &ProjectsView::createRequested, this, [this](const QString& name, Platform platform) {
        if (m_workspace != nullptr) {
            m_workspace->projects().create(name, platform) | then(this, [this](const Result<wire::Project>& created) {
                if (!created) {
                    Q_EMIT noticeRequested({tr("The project was not made. %1").arg(created.error().message), {}, {}, true});
                    return;
                }
                reload();
                m_view->showTrash(false);
                m_view->select(created->id);
            });
        }
    });
    connect(m_view, &ProjectsView::renameRequested, this, [this](const ProjectId& id, const QString& name) {
        if (m_workspace != nullptr) {
            report(m_workspace->projects().rename(id, name), {}, tr("The project keeps its name. %1"));
        }
    });
    connect(m_view, &ProjectsView::trashRequested, this, &ProjectsPage::trash);
    connect(m_view, &ProjectsView::restoreRequested, this, &ProjectsPage::restore);
    connect(m_view, &ProjectsView::deleteRequested, this, [this](const ProjectId& id, const QString& name) {
        if (m_workspace != nullptr) {
            report(m_workspace->projects().deleteForGood(id), tr("“%1” is deleted.").arg(name), tr("Nothing was deleted. %1"));
        }
    });
    connect(m_view, &ProjectsView::truncateRequested, this, [this](const ProjectId& id, const QString& name) {
        if (m_workspace != nullptr) {
            report(m_workspace->projects().truncate(id), tr("“%1” is empty now.").arg(name), tr("Nothing was deleted. %1"));
        }
    });
}

QString ProjectsPage::id() const
{
    return QStringLiteral("projects");
}

QString ProjectsPage::railText() const
{
    return tr("Projects");
}

const char* ProjectsPage::railIcon() const
{
    return icons::projects;
}

QString ProjectsPage::title() const
{
    return tr("Projects");
}

QString ProjectsPage::subtitle() const
{
    return tr("%n project(s) in this workspace", nullptr, static_cast<int>(m_count));
}

QAction* ProjectsPage::mainAction() const
{
    return m_view->importAction();
}

QList<QAction*> ProjectsPage::headerActions() const
{
    return {m_view->createAction()};
}

QString ProjectsPage::hint() const
{
    return tr("<b>%1</b> opens a project for review · <b>%2</b> renames · <b>%3</b> finds any command")
        .arg(m_commands.keyText(u"projects.open").toHtmlEscaped(),
             m_commands.keyText(u"projects.rename").toHtmlEscaped(),
             m_commands.keyText(u"window.palette").toHtmlEscaped());
}

void ProjectsPage::setWorkspace(const std::shared_ptr<app::Workspace>& workspace)
{
    if (m_workspace != nullptr) {
        m_workspace->projects().disconnect(this);
    }
    m_workspace = workspace;
    if (m_workspace == nullptr) {
        m_view->setProjects({}, {});
        return;
    }
    connect(&m_workspace->projects(), &app::ProjectService::projectsChanged, this, &ProjectsPage::reload);
    reload();
    m_workspace->projects().refresh() | then(this, [this](const Result<void>& refreshed) {
        // Without a connection the list from before is what there is; the banner says so already.
        if (refreshed) {
            reload();
        }
    });
}

void ProjectsPage::openProject(const ProjectId& project, const QString&)
{
    m_view->select(project);
}

void ProjectsPage::activate()
{
    m_view->focusList();
}

QList<QWidget*> ProjectsPage::panes() const
{
    return {m_view->table()};
}

QVariantMap ProjectsPage::saveState() const
{
    return {{QStringLiteral("columns"), m_view->columns()}};
}

void ProjectsPage::restoreState(const QVariantMap& state)
{
    m_view->setColumns(state.value(QStringLiteral("columns")).toByteArray());
}

void ProjectsPage::reload()
{
    if (m_workspace == nullptr) {
        return;
    }
    const Result<QList<wire::Project>> projects = m_workspace->projects().projects(false);
    const Result<QList<wire::Project>> trashed = m_workspace->projects().projects(true);
    if (!projects || !trashed) {
        const QString why = projects ? trashed.error().message : projects.error().message;
        Q_EMIT noticeRequested({tr("The list of projects could not be read. %1").arg(why), {}, {}, true});
        return;
    }
    m_view->setProjects(*projects, *trashed);
    m_count = projects->size();
    Q_EMIT headerChanged();
}

void ProjectsPage::trash(const ProjectId& id, const QString& name)
{
    if (m_workspace == nullptr) {
        return;
    }
    m_workspace->projects().moveToTrash(id) | then(this, [this, id, name](const Result<void>& moved) {
        if (!moved) {
            Q_EMIT noticeRequested({tr("“%1” stays where it is. %2").arg(name, moved.error().message), {}, {}, true});
            return;
        }
        reload();
        Q_EMIT noticeRequested({tr("“%1” is in the trash.").arg(name), tr("Undo"), [this, id, name] { restore(id, name); }});
    });
}

void ProjectsPage::restore(const ProjectId& id, const QString& name)
{
    if (m_workspace != nullptr) {
        report(m_workspace->projects().restore(id), tr("“%1” is back.").arg(name), tr("The project stays in the trash. %1"));
    }
}

template <class T> void ProjectsPage::report(QFuture<Result<T>> future, const QString& done, const QString& failed)
{
    future | then(this, [this, done, failed](const Result<T>& result) {
        if (!result) {
            Q_EMIT noticeRequested({failed.arg(result.error().message), {}, {}, true});
            return;
        }
        reload();
        if (!done.isEmpty()) {
            Q_EMIT noticeRequested({done, {}});
        }
    });
}

}

#pragma once

#include <QVariantMap>
#include <QWidget>
#include <functional>
#include <memory>

#include "models/base/id.h"
#include "ui/commands/commandregistry.h"

namespace galley::app {
class Workspace;
}

namespace galley::ui {

/// Something that happened, shown at the window's lower edge for some seconds, with at most one button.
struct Notice {
    QString text; ///< a whole sentence
    QString button; ///< "Undo"; empty: none
    std::function<void()> act = {};
    bool failed = false; ///< failures stay until closed
};

/// One page of the window: made once, shown when its place in the rail is chosen. It gets its CommandRegistry in its constructor and
/// declares its commands there, with ids that begin with its own id.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// "review": the name in settings and the beginning of its commands' ids.
    [[nodiscard]] virtual QString id() const = 0;
    /// What the rail says.
    [[nodiscard]] virtual QString railText() const = 0;
    [[nodiscard]] virtual const char* railIcon() const = 0;
    /// What the page header says, such as the name of the project.
    [[nodiscard]] virtual QString title() const = 0;
    /// A quiet line beside the title; may be empty.
    [[nodiscard]] virtual QString subtitle() const { return {}; }
    /// The one main act of the page, shown as the accented button of the header; may be null.
    [[nodiscard]] virtual QAction* mainAction() const { return nullptr; }
    /// Further acts shown as plain buttons left of it; few.
    [[nodiscard]] virtual QList<QAction*> headerActions() const { return {}; }
    /// The hint line in the status bar; rich text with <b> for keys; may be empty.
    [[nodiscard]] virtual QString hint() const { return {}; }

    /// Another workspace is open, or none. The former one's services die after this call.
    virtual void setWorkspace(const std::shared_ptr<app::Workspace>& workspace) = 0;
    /// The project that the window is about; pages that do not care ignore it.
    virtual void openProject(const ProjectId& project, const QString& name) { Q_UNUSED(project) Q_UNUSED(name) }
    /// Goes to one item of the open project (`row` as in app::ItemRow), from the Sync Centre.
    virtual void showItem(qint64 row) { Q_UNUSED(row) }
    /// The page has been brought to the front: put the focus where work goes on.
    virtual void activate() {}
    /// The parts of the page that F6 goes through, in order; each takes the focus.
    [[nodiscard]] virtual QList<QWidget*> panes() const { return {}; }
    /// What to find again at the next start, and finding it. Called per workspace.
    [[nodiscard]] virtual QVariantMap saveState() const { return {}; }
    virtual void restoreState(const QVariantMap& state){Q_UNUSED(state)}

    Q_SIGNALS :
        /// Title, subtitle, hint or header actions are to be read again.
        void headerChanged();
    /// What saveState() says has changed; it is kept soon after, so that a crash does not lose the place.
    void placeChanged();
    void noticeRequested(const galley::ui::Notice& notice);
    /// Asks the window to open a project on the page with this id ("review").
    void projectRequested(const galley::ProjectId& project, const QString& name, const QString& page);
};

}

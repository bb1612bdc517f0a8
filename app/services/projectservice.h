#pragma once

#include <QFuture>
#include <QObject>

#include "app/services/itemqueue.h"
#include "models/wire/projects.h"
#include "models/wire/sources.h"

namespace galley::app {

class WorkspaceCore;

/// The projects of a workspace. The list is read from the cache and refreshed from the server behind it; changes go to the server at
/// once (creating, emptying and deleting projects is not done offline) and say so when there is no connection.
class ProjectService final : public QObject
{
    Q_OBJECT

public:
    explicit ProjectService(WorkspaceCore& core, QObject* parent = nullptr);
    ~ProjectService() override;

    /// From the cache, by name; `trashed` gives those in the trash instead. Counts include what waits to be sent.
    [[nodiscard]] Result<QList<wire::Project>> projects(bool trashed = false);
    [[nodiscard]] QFuture<Result<void>> refresh();
    [[nodiscard]] QFuture<Result<wire::Project>> create(const QString& name, Platform platform);
    [[nodiscard]] QFuture<Result<wire::Project>> rename(const ProjectId& id, const QString& name);
    [[nodiscard]] QFuture<Result<void>> moveToTrash(const ProjectId& id);
    [[nodiscard]] QFuture<Result<void>> restore(const ProjectId& id);
    [[nodiscard]] QFuture<Result<void>> deleteForGood(const ProjectId& id);
    /// Deletes all items and sources; the project and its settings stay.
    [[nodiscard]] QFuture<Result<void>> truncate(const ProjectId& id);
    [[nodiscard]] QFuture<Result<QList<wire::DataSource>>> sources(const ProjectId& id);
    /// Fetches the items of a project anew or what changed since; the review page shows what is there meanwhile.
    [[nodiscard]] QFuture<Result<void>> pull(const ProjectId& id);

Q_SIGNALS:
    void projectsChanged();

private:
    /// Stores what the server answered.
    [[nodiscard]] QFuture<Result<wire::Project>> keep(QFuture<Result<wire::Project>> answer);
    /// Takes the items, or the whole project, out of the local copy.
    [[nodiscard]] QFuture<Result<void>> drop(QFuture<Result<void>> answer, const ProjectId& id, bool wholeProject);
    WorkspaceCore& m_core;
};

}

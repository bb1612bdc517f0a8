#include "app/services/projectservice.h"

#include "app/services/workspacecore.h"
#include "app/sync/syncengine.h"
#include "models/base/future.h"

namespace galley::app {

ProjectService::ProjectService(WorkspaceCore& core, QObject* parent) : QObject(parent), m_core(core)
{
    connect(&core, &WorkspaceCore::projectsChanged, this, &ProjectService::projectsChanged);
}

ProjectService::~ProjectService() = default;

Result<QList<wire::Project>> ProjectService::projects(bool trashed)
{
    return m_core.reader().projects(trashed);
}

QFuture<Result<void>> ProjectService::refresh()
{
    return m_core.sync().refreshProjects();
}

QFuture<Result<wire::Project>> ProjectService::keep(QFuture<Result<wire::Project>> answer)
{
    return (answer
            | then(this,
                   [this](const Result<wire::Project>& project) {
                       if (!project) {
                           m_core.sync().noteError(project.error());
                           return QtFuture::makeReadyFuture(project);
                       }
                       return m_core.writer().run([project = *project](WriteFiles& files) -> Result<wire::Project> {
                           return inCacheTransaction(files, [&] { return files.cache.storeProject(project); }).map([&] { return project; });
                       });
                   }))
               .unwrap()
        | then(this, [this](const Result<wire::Project>& project) {
               Q_EMIT projectsChanged();
               return project;
           });
}

QFuture<Result<void>> ProjectService::drop(QFuture<Result<void>> answer, const ProjectId& id, bool wholeProject)
{
    return (answer
            | then(this,
                   [this, id, wholeProject](const Result<void>& done) {
                       if (!done) {
                           m_core.sync().noteError(done.error());
                           return QtFuture::makeReadyFuture(done);
                       }
                       if (wholeProject) {
                           m_core.sync().forget(id);
                       }
                       return m_core.writer().run([id, wholeProject](WriteFiles& files) -> Result<void> {
                           return inCacheTransaction(files,
                                                     [&] { return wholeProject ? files.cache.removeProject(id) : files.cache.removeItemsOf(id); });
                       });
                   }))
               .unwrap()
        | then(this, [this, id](const Result<void>& done) {
               m_core.announce(id, {}, true);
               Q_EMIT projectsChanged();
               (void)m_core.sync().refreshProjects();
               return done;
           });
}

QFuture<Result<wire::Project>> ProjectService::create(const QString& name, Platform platform)
{
    return keep(m_core.api().send(wire::CreateANewProject{{name.trimmed(), platform}}));
}

QFuture<Result<wire::Project>> ProjectService::rename(const ProjectId& id, const QString& name)
{
    wire::UpdateAProject endpoint;
    endpoint.projectId = id;
    endpoint.body.name = name.trimmed();
    return keep(m_core.api().send(endpoint));
}

QFuture<Result<void>> ProjectService::moveToTrash(const ProjectId& id)
{
    return keep(m_core.api().send(wire::SoftDeleteAProject{id}))
        | then(this, [](const Result<wire::Project>& project) { return project ? Result<void>() : Result<void>(failure(project.error())); });
}

QFuture<Result<void>> ProjectService::restore(const ProjectId& id)
{
    return keep(m_core.api().send(wire::RestoreADeletedProject{id}))
        | then(this, [](const Result<wire::Project>& project) { return project ? Result<void>() : Result<void>(failure(project.error())); });
}

QFuture<Result<void>> ProjectService::deleteForGood(const ProjectId& id)
{
    auto answer = m_core.api().send(wire::PermanentlyDeleteAProject{id})
        | then(this, [](const Result<wire::NoContent>& done) { return done ? Result<void>() : Result<void>(failure(done.error())); });
    return drop(answer, id, true);
}

QFuture<Result<void>> ProjectService::truncate(const ProjectId& id)
{
    auto answer = m_core.api().send(wire::TruncateProjectData{id})
        | then(this, [](const Result<wire::Message>& done) { return done ? Result<void>() : Result<void>(failure(done.error())); });
    return drop(answer, id, false);
}

QFuture<Result<QList<wire::DataSource>>> ProjectService::sources(const ProjectId& id)
{
    return m_core.api().send(wire::ListProjectDataSources{id}) | then(this, [](const Result<wire::DataSourceList>& list) {
               return list ? Result<QList<wire::DataSource>>(list->sources) : Result<QList<wire::DataSource>>(failure(list.error()));
           });
}

QFuture<Result<void>> ProjectService::pull(const ProjectId& id)
{
    m_core.sync().follow(id);
    return m_core.sync().pull(id);
}

}

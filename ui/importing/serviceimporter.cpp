#include "ui/importing/serviceimporter.h"

#include <QThreadPool>
#include <QtConcurrentRun>

#include "app/services/workspaceservice.h"
#include "models/base/future.h"
#include "models/content/productfile.h"

namespace galley::ui {

ServiceImporter::ServiceImporter(app::Workspace& workspace, QObject* parent)
    : Importer(parent), m_import(workspace.importing()), m_projects(workspace.projects())
{
}

QFuture<Result<content::FileAnalysis>> ServiceImporter::analyse(const QString& path, std::optional<Platform> platform,
                                                                const std::optional<content::CsvFormat>& format)
{
    if (!format) {
        return m_import.analyse(path, platform);
    }
    // The user said how the file is to be read, so the guess is overruled.
    return QtConcurrent::run([path, platform, format] { return content::analyseFile(path, platform, format); });
}

QFuture<Result<app::ImportCheck>> ServiceImporter::check(const app::ImportPlan& plan)
{
    return m_import.check(plan);
}

QFuture<Result<wire::DataSource>> ServiceImporter::run(const app::ImportPlan& plan)
{
    return m_import.run(plan);
}

QFuture<Result<void>> ServiceImporter::undo(const ProjectId& project, const SourceId& source)
{
    return m_import.undo(project, source);
}

Result<void> ServiceImporter::exportProblems(const app::ImportCheck& check, const QString& path)
{
    return m_import.exportProblems(check, path);
}

QFuture<Result<ProjectId>> ServiceImporter::createProject(const QString& name, Platform platform)
{
    return m_projects.create(name, platform) | then(this, [](const Result<wire::Project>& made) -> Result<ProjectId> {
               if (!made) {
                   return failure(made.error());
               }
               return made->id;
           });
}

}

#pragma once

#include "ui/importing/importer.h"

namespace galley::app {
class ProjectService;
class Workspace;
}

namespace galley::ui {

/// The import service of an open workspace.
class ServiceImporter final : public Importer
{
    Q_OBJECT

public:
    explicit ServiceImporter(app::Workspace& workspace, QObject* parent = nullptr);

    [[nodiscard]] QFuture<Result<content::FileAnalysis>> analyse(const QString& path, std::optional<Platform> platform,
                                                                 const std::optional<content::CsvFormat>& format) override;
    [[nodiscard]] QFuture<Result<app::ImportCheck>> check(const app::ImportPlan& plan) override;
    [[nodiscard]] QFuture<Result<wire::DataSource>> run(const app::ImportPlan& plan) override;
    [[nodiscard]] QFuture<Result<void>> undo(const ProjectId& project, const SourceId& source) override;
    [[nodiscard]] Result<void> exportProblems(const app::ImportCheck& check, const QString& path) override;
    [[nodiscard]] QFuture<Result<ProjectId>> createProject(const QString& name, Platform platform) override;

private:
    app::ImportService& m_import;
    app::ProjectService& m_projects;
};

}

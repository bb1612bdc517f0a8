#pragma once

#include <QObject>

#include "app/services/importservice.h"

namespace galley::ui {

/// What the import wizard needs from below; tests put one in memory behind it.
class Importer : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual QFuture<Result<content::FileAnalysis>> analyse(const QString& path, std::optional<Platform> platform,
                                                                         const std::optional<content::CsvFormat>& format) = 0;
    [[nodiscard]] virtual QFuture<Result<app::ImportCheck>> check(const app::ImportPlan& plan) = 0;
    [[nodiscard]] virtual QFuture<Result<wire::DataSource>> run(const app::ImportPlan& plan) = 0;
    [[nodiscard]] virtual QFuture<Result<void>> undo(const ProjectId& project, const SourceId& source) = 0;
    [[nodiscard]] virtual Result<void> exportProblems(const app::ImportCheck& check, const QString& path) = 0;
    [[nodiscard]] virtual QFuture<Result<ProjectId>> createProject(const QString& name, Platform platform) = 0;
};

}

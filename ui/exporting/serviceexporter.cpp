#include "ui/exporting/serviceexporter.h"

#include "app/services/workspaceservice.h"

namespace galley::ui {

ServiceExporter::ServiceExporter(app::Workspace& workspace, QObject* parent) : Exporter(parent), m_export(workspace.exporting()) {}

QFuture<Result<app::ExportOutcome>> ServiceExporter::run(const app::ExportPlan& plan)
{
    return m_export.run(plan);
}

}

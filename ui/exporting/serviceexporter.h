#pragma once

#include "ui/exporting/exporter.h"

namespace galley::app {
class Workspace;
}

namespace galley::ui {

/// The export service of an open workspace.
class ServiceExporter final : public Exporter
{
    Q_OBJECT

public:
    explicit ServiceExporter(app::Workspace& workspace, QObject* parent = nullptr);
    [[nodiscard]] QFuture<Result<app::ExportOutcome>> run(const app::ExportPlan& plan) override;

private:
    app::ExportService& m_export;
};

}

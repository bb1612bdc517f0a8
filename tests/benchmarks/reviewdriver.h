#pragma once

#include <memory>

#include "app/services/workspaceservice.h"
#include "tests/benchmarks/report.h"

namespace galley::benchmarks {

/// Drives the review page by key events through a real window: key to the next item painted, and scrolling.
[[nodiscard]] QList<Measurement> measureReview(const std::shared_ptr<app::Workspace>& workspace, const ProjectId& project, const QString& size);

}

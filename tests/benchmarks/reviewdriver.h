#pragma once

#include <memory>

#include "app/services/workspaceservice.h"
#include "tests/benchmarks/report.h"

namespace galley::benchmarks {

/// Drives the review page by key events through a real window: key to the next item painted, and scrolling.
/// Opens the page and scrolls through the whole queue: what a program holds in memory after that is what it needs.
void visitQueue(const std::shared_ptr<app::Workspace>& workspace, const ProjectId& project);

[[nodiscard]] QList<Measurement> measureReview(const std::shared_ptr<app::Workspace>& workspace, const ProjectId& project, const QString& size);

}

#pragma once

#include "app/services/reviewservice.h"

namespace galley::app {
class Workspace;
}

namespace galley::ui {

/// What the tools around the review queue need from below: filter values, counts, batches, replacing, history, samples. GUI thread.
class QueueTools
{
public:
    QueueTools() = default;
    virtual ~QueueTools() = default;
    QueueTools(const QueueTools&) = delete;
    QueueTools& operator=(const QueueTools&) = delete;

    [[nodiscard]] virtual QFuture<Result<app::FilterValues>> filterValues(const ProjectId& project) = 0;
    [[nodiscard]] virtual QFuture<Result<app::SelectionCounts>> count(const QList<app::ItemRow>& rows) = 0;
    /// What `replacement` would change in the texts of these rows. Runs in a worker.
    [[nodiscard]] virtual QFuture<Result<app::ReplacePreview>> preview(const QList<app::ItemRow>& rows,
                                                                       const content::TextReplacement& replacement) = 0;
    [[nodiscard]] virtual QFuture<Result<app::DecisionOutcome>> editMany(const QList<app::TextChange>& changes, const QString& label) = 0;
    [[nodiscard]] virtual QFuture<Result<app::BatchReport>> batchReport(const QString& stepId) = 0;
    [[nodiscard]] virtual QFuture<Result<void>> retryFailed(const QString& stepId) = 0;
    [[nodiscard]] virtual Result<QList<app::UndoStep>> undoSteps(const ProjectId& project) = 0;
    [[nodiscard]] virtual QFuture<Result<app::UndoStep>> undoStep(const ProjectId& project, const QString& stepId) = 0;
    [[nodiscard]] virtual QFuture<Result<QList<app::HistoryEntry>>> history(app::ItemRow row) = 0;
    [[nodiscard]] virtual QFuture<Result<qint64>> exportHistory(const ProjectId& project, const QString& path) = 0;
    [[nodiscard]] virtual QFuture<Result<qint64>> addSample(const ProjectId& project, const app::Sample& sample) = 0;
    [[nodiscard]] virtual QFuture<Result<void>> endSample(const ProjectId& project, qint64 id, const QString& verdict, const QString& stepId) = 0;
    [[nodiscard]] virtual QFuture<Result<QList<app::Sample>>> samples(const ProjectId& project) = 0;
};

/// The tools of an open workspace.
[[nodiscard]] std::shared_ptr<QueueTools> toolsOf(app::Workspace& workspace);

}

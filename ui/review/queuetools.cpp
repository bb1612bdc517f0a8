#include "ui/review/queuetools.h"

#include "app/services/workspaceservice.h"

namespace galley::ui {

namespace {

class ServiceTools final : public QueueTools
{
public:
    explicit ServiceTools(app::ReviewService& review) : m_review(review) {}

    QFuture<Result<app::FilterValues>> filterValues(const ProjectId& project) override { return m_review.filterValues(project); }
    QFuture<Result<app::SelectionCounts>> count(const QList<app::ItemRow>& rows) override { return m_review.count(rows); }
    QFuture<Result<app::ReplacePreview>> preview(const QList<app::ItemRow>& rows, const content::TextReplacement& replacement) override
    {
        return m_review.previewReplacement(rows, replacement);
    }
    QFuture<Result<app::DecisionOutcome>> editMany(const QList<app::TextChange>& changes, const QString& label) override
    {
        return m_review.editMany(changes, label);
    }
    QFuture<Result<app::BatchReport>> batchReport(const QString& stepId) override { return m_review.batchReport(stepId); }
    QFuture<Result<void>> retryFailed(const QString& stepId) override { return m_review.retryFailed(stepId); }
    Result<QList<app::UndoStep>> undoSteps(const ProjectId& project) override { return m_review.undoSteps(project); }
    QFuture<Result<app::UndoStep>> undoStep(const ProjectId& project, const QString& stepId) override { return m_review.undoStep(project, stepId); }
    QFuture<Result<QList<app::HistoryEntry>>> history(app::ItemRow row) override { return m_review.history(row); }
    QFuture<Result<qint64>> exportHistory(const ProjectId& project, const QString& path) override { return m_review.exportHistory(project, path); }
    QFuture<Result<qint64>> addSample(const ProjectId& project, const app::Sample& sample) override { return m_review.addSample(project, sample); }
    QFuture<Result<void>> endSample(const ProjectId& project, qint64 id, const QString& verdict, const QString& stepId) override
    {
        return m_review.endSample(project, id, verdict, stepId);
    }
    QFuture<Result<QList<app::Sample>>> samples(const ProjectId& project) override { return m_review.samples(project); }

private:
    app::ReviewService& m_review;
};

}

std::shared_ptr<QueueTools> toolsOf(app::Workspace& workspace)
{
    return std::make_shared<ServiceTools>(workspace.review());
}

}

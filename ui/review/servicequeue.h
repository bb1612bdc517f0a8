#pragma once

#include "ui/review/reviewqueue.h"

namespace galley::app {
class FindingService;
class ProjectService;
class ReviewService;
class Workspace;
}

namespace galley::ui {

/// The review queue of an open workspace.
class ServiceQueue final : public ReviewQueue
{
    Q_OBJECT

public:
    explicit ServiceQueue(app::Workspace& workspace, QObject* parent = nullptr);

    [[nodiscard]] QList<ReviewProject> projects() override;
    [[nodiscard]] QFuture<Result<QList<ReviewSource>>> sources(const ProjectId& project) override;
    void refresh(const ProjectId& project) override;
    [[nodiscard]] QFuture<Result<QList<app::ItemRow>>> order(const app::ItemQuery& query) override;
    [[nodiscard]] Result<QList<app::ItemSummary>> summaries(const QList<app::ItemRow>& rows) override;
    [[nodiscard]] Result<app::ItemDetail> detail(app::ItemRow row) override;
    [[nodiscard]] Result<app::StatusTally> tally(const ProjectId& project) override;
    [[nodiscard]] std::optional<app::ItemRow> nextUndecided(const QList<app::ItemRow>& order, qsizetype after, int step) override;
    [[nodiscard]] QFuture<Result<app::DecisionOutcome>> decide(const app::ItemSelection& selection, app::Decision decision,
                                                               const QString& reason) override;
    [[nodiscard]] QFuture<Result<app::DecisionOutcome>> edit(app::ItemRow row, const QJsonObject& content, bool approve) override;
    [[nodiscard]] QFuture<Result<void>> keepDraft(const ProjectId& project, app::ItemRow row, const app::TextDraft& draft) override;
    [[nodiscard]] QFuture<Result<void>> dropDraft(app::ItemRow row) override;
    [[nodiscard]] QFuture<Result<QHash<app::ItemRow, app::TextDraft>>> drafts(const ProjectId& project) override;
    [[nodiscard]] QFuture<Result<void>> setMarked(const QList<app::ItemRow>& rows, bool marked) override;
    [[nodiscard]] QFuture<Result<QList<app::ReasonCount>>> reasonCounts(const ProjectId& project) override;
    [[nodiscard]] bool canUndo(const ProjectId& project) const override;
    [[nodiscard]] bool canRedo(const ProjectId& project) const override;
    [[nodiscard]] QFuture<Result<app::UndoStep>> undo(const ProjectId& project) override;
    [[nodiscard]] QFuture<Result<app::UndoStep>> redo(const ProjectId& project) override;

private:
    app::ReviewService& m_review;
    app::FindingService& m_findings;
    app::ProjectService& m_projects;
};

}

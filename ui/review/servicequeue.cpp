#include "ui/review/servicequeue.h"

#include "app/services/workspaceservice.h"
#include "models/base/future.h"

namespace galley::ui {

ServiceQueue::ServiceQueue(app::Workspace& workspace, QObject* parent)
    : ReviewQueue(parent), m_review(workspace.review()), m_findings(workspace.findings()), m_projects(workspace.projects())
{
    connect(&m_review, &app::ReviewService::rowsChanged, this, &ReviewQueue::rowsChanged);
    connect(&m_review, &app::ReviewService::queueChanged, this, &ReviewQueue::queueChanged);
    connect(&m_projects, &app::ProjectService::projectsChanged, this, &ReviewQueue::projectsChanged);
}

QList<ReviewProject> ServiceQueue::projects()
{
    QList<ReviewProject> result;
    const auto stored = m_projects.projects();
    if (!stored) {
        return result;
    }
    for (const wire::Project& project : *stored) {
        result.append({project.id, project.name, project.platform, project.itemCount});
    }
    return result;
}

QFuture<Result<QList<ReviewSource>>> ServiceQueue::sources(const ProjectId& project)
{
    return m_projects.sources(project) | then(this, [](const Result<QList<wire::DataSource>>& stored) -> Result<QList<ReviewSource>> {
               if (!stored) {
                   return failure(stored.error());
               }
               QList<ReviewSource> result;
               for (const wire::DataSource& source : *stored) {
                   result.append({source.id, source.name});
               }
               return result;
           });
}

void ServiceQueue::refresh(const ProjectId& project)
{
    // What is new comes as queueChanged(); that there is no connection is said by the status bar.
    (void)m_projects.pull(project);
}

QFuture<Result<QList<app::ItemRow>>> ServiceQueue::order(const app::ItemQuery& query)
{
    return m_review.order(query);
}

Result<QList<app::ItemSummary>> ServiceQueue::summaries(const QList<app::ItemRow>& rows)
{
    auto found = m_review.summaries(rows);
    if (found) {
        for (app::ItemSummary& item : *found) {
            if (item.findingCount > 0) {
                item.findingCount = std::max(0, item.findingCount - m_findings.ignoredCount(item.id));
            }
        }
    }
    return found;
}

Result<app::ItemDetail> ServiceQueue::detail(app::ItemRow row)
{
    return m_review.detail(row);
}

Result<app::StatusTally> ServiceQueue::tally(const ProjectId& project)
{
    return m_review.tally(project);
}

std::optional<app::ItemRow> ServiceQueue::nextUndecided(const QList<app::ItemRow>& order, qsizetype after, int step)
{
    return m_review.nextUndecided(order, after, step);
}

QFuture<Result<app::DecisionOutcome>> ServiceQueue::decide(const app::ItemSelection& selection, app::Decision decision, const QString& reason)
{
    return m_review.decide(selection, decision, reason);
}

QFuture<Result<app::DecisionOutcome>> ServiceQueue::edit(app::ItemRow row, const QJsonObject& content, bool approve)
{
    return m_review.edit(row, content, approve);
}

QFuture<Result<void>> ServiceQueue::keepDraft(const ProjectId& project, app::ItemRow row, const app::TextDraft& draft)
{
    return m_review.keepDraft(project, row, draft);
}

QFuture<Result<void>> ServiceQueue::dropDraft(app::ItemRow row)
{
    return m_review.dropDraft(row);
}

QFuture<Result<QHash<app::ItemRow, app::TextDraft>>> ServiceQueue::drafts(const ProjectId& project)
{
    return m_review.drafts(project);
}

QFuture<Result<void>> ServiceQueue::setMarked(const QList<app::ItemRow>& rows, bool marked)
{
    return m_review.setMarked(rows, marked);
}

QFuture<Result<QList<app::ReasonCount>>> ServiceQueue::reasonCounts(const ProjectId& project)
{
    return m_review.reasonCounts(project);
}

bool ServiceQueue::canUndo(const ProjectId& project) const
{
    return m_review.canUndo(project);
}

bool ServiceQueue::canRedo(const ProjectId& project) const
{
    return m_review.canRedo(project);
}

QFuture<Result<app::UndoStep>> ServiceQueue::undo(const ProjectId& project)
{
    return m_review.undo(project);
}

QFuture<Result<app::UndoStep>> ServiceQueue::redo(const ProjectId& project)
{
    return m_review.redo(project);
}

}

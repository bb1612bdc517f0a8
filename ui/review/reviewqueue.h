#pragma once

#include <QFuture>
#include <QObject>

#include "app/services/reviewservice.h"
#include "models/domain/openenum.h"

namespace galley::ui {

/// A project as the review page offers it.
struct ReviewProject {
    ProjectId id;
    QString name;
    Open<Platform> platform;
    qint64 items = 0;
};

/// A source of items, for the filter line.
struct ReviewSource {
    SourceId id;
    QString name;
};

/// All that the review page needs from below, and nothing else: the tests and the pictures put a queue in memory behind it. GUI thread.
/// What may take longer than a frame is a future; every change is on disk before its future finishes.
class ReviewQueue : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual QList<ReviewProject> projects() = 0;
    [[nodiscard]] virtual QFuture<Result<QList<ReviewSource>>> sources(const ProjectId& project) = 0;
    /// Asks the server for what is new; the answer arrives as queueChanged().
    virtual void refresh(const ProjectId& project) = 0;

    [[nodiscard]] virtual QFuture<Result<QList<app::ItemRow>>> order(const app::ItemQuery& query) = 0;
    [[nodiscard]] virtual Result<QList<app::ItemSummary>> summaries(const QList<app::ItemRow>& rows) = 0;
    [[nodiscard]] virtual Result<app::ItemDetail> detail(app::ItemRow row) = 0;
    [[nodiscard]] virtual Result<app::StatusTally> tally(const ProjectId& project) = 0;
    /// The next undecided row behind (step 1) or before (step -1) a position; nothing at the end.
    [[nodiscard]] virtual std::optional<app::ItemRow> nextUndecided(const QList<app::ItemRow>& order, qsizetype after, int step) = 0;

    [[nodiscard]] virtual QFuture<Result<app::DecisionOutcome>> decide(const app::ItemSelection& selection, app::Decision decision,
                                                                       const QString& reason) = 0;
    [[nodiscard]] virtual QFuture<Result<app::DecisionOutcome>> edit(app::ItemRow row, const QJsonObject& content, bool approve) = 0;
    [[nodiscard]] virtual QFuture<Result<void>> keepDraft(const ProjectId& project, app::ItemRow row, const app::TextDraft& draft) = 0;
    [[nodiscard]] virtual QFuture<Result<void>> dropDraft(app::ItemRow row) = 0;
    [[nodiscard]] virtual QFuture<Result<QHash<app::ItemRow, app::TextDraft>>> drafts(const ProjectId& project) = 0;
    /// Marks items for later, for this user alone.
    [[nodiscard]] virtual QFuture<Result<void>> setMarked(const QList<app::ItemRow>& rows, bool marked) = 0;
    /// How many of the rejected texts have which reason.
    [[nodiscard]] virtual QFuture<Result<QList<app::ReasonCount>>> reasonCounts(const ProjectId& project) = 0;
    [[nodiscard]] virtual bool canUndo(const ProjectId& project) const = 0;
    [[nodiscard]] virtual bool canRedo(const ProjectId& project) const = 0;
    [[nodiscard]] virtual QFuture<Result<app::UndoStep>> undo(const ProjectId& project) = 0;
    [[nodiscard]] virtual QFuture<Result<app::UndoStep>> redo(const ProjectId& project) = 0;

Q_SIGNALS:
    void projectsChanged();
    void rowsChanged(const galley::ProjectId& project, const QList<galley::app::ItemRow>& rows);
    void queueChanged(const galley::ProjectId& project);
};

}

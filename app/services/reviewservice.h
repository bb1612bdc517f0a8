#pragma once

#include <QFuture>
#include <QObject>
#include <memory>

#include "app/services/itemqueue.h"

namespace galley::app {

class WorkspaceCore;
struct DecisionDone;
struct UndoDone;

/// One decision as a user makes it.
enum class Decision {
    Approve,
    Reject,
    Exclude,
    Restore, ///< takes an excluded item back, with the status it had
};

/// What a decision did, item by item.
struct DecisionOutcome {
    qint64 changed = 0;
    qint64 unchanged = 0; ///< stood there already: setting is never toggling
    qint64 skipped = 0; ///< could not be decided, such as items without a text
    QString skippedReason;
    QString stepId; ///< names the undo step; empty when nothing changed
};

/// One step that can be undone or redone.
struct UndoStep {
    QString id;
    QString label; ///< "Approve 312 items", in the user's language
    QDateTime at;
    QList<ItemRow> rows; ///< the first 1,000 it touched
};

/// A selection: rows named one by one, or all that matched a query at the moment it was made, frozen.
struct ItemSelection {
    QList<ItemRow> rows;
};

/// The review queue of one project: reading it, deciding, editing, undoing. Lives in the GUI thread. Reading is immediate, from a
/// read-only connection of its own, or a future where it may take longer than a frame. Every change is on disk before its future
/// finishes; the page moves on then.
class ReviewService final : public QObject
{
    Q_OBJECT

public:
    explicit ReviewService(WorkspaceCore& core, QObject* parent = nullptr);
    ~ReviewService() override;

    /// The rows that match, in order. Runs in a worker; asking again does not stop the former question, whose answer may be dropped.
    [[nodiscard]] QFuture<Result<QList<ItemRow>>> order(const ItemQuery& query);
    /// The summaries of a few rows (at most some hundreds: what is on screen), in the order asked; rows that are gone are left out.
    [[nodiscard]] Result<QList<ItemSummary>> summaries(const QList<ItemRow>& rows);
    [[nodiscard]] Result<ItemDetail> detail(ItemRow row);
    [[nodiscard]] Result<StatusTally> tally(const ProjectId& project);
    /// The next row after `after` in `order` that is still undecided (pending, generated, flagged); nothing at the end.
    [[nodiscard]] std::optional<ItemRow> nextUndecided(const QList<ItemRow>& order, qsizetype after, int step = 1);

    /// Decides for the whole selection as one undo step. `reason` travels with rejected items.
    [[nodiscard]] QFuture<Result<DecisionOutcome>> decide(const ItemSelection& selection, Decision decision, const QString& reason = {});
    /// Stores edited texts (`name`, `short_description`, `description`) of one item; `approve` decides in the same step.
    [[nodiscard]] QFuture<Result<DecisionOutcome>> edit(ItemRow row, const QJsonObject& generatedContent, bool approve);

    /// Keeps what was typed and not saved, so that it outlives a crash. The future finishes when it is on disk.
    [[nodiscard]] QFuture<Result<void>> keepDraft(const ProjectId& project, ItemRow row, const TextDraft& draft);
    [[nodiscard]] QFuture<Result<void>> dropDraft(ItemRow row);
    /// The drafts of a project, of items that are in the cache.
    [[nodiscard]] QFuture<Result<QHash<ItemRow, TextDraft>>> drafts(const ProjectId& project);

    /// Steps newest first; they survive a restart.
    [[nodiscard]] Result<QList<UndoStep>> undoSteps(const ProjectId& project, int limit = 50);
    [[nodiscard]] bool canUndo(const ProjectId& project) const;
    [[nodiscard]] bool canRedo(const ProjectId& project) const;
    /// Gives each item of the newest step its own earlier state back. The future holds the step, so that the page can go to it.
    [[nodiscard]] QFuture<Result<UndoStep>> undo(const ProjectId& project);
    [[nodiscard]] QFuture<Result<UndoStep>> redo(const ProjectId& project);

Q_SIGNALS:
    /// Rows whose summary changed: by this user, by a pull, or because their sync state moved.
    void rowsChanged(const galley::ProjectId& project, const QList<galley::app::ItemRow>& rows);
    /// Rows were added or removed, or so many changed that the queue must be asked for again.
    void queueChanged(const galley::ProjectId& project);

private:
    [[nodiscard]] QFuture<Result<DecisionOutcome>> finishDecision(QFuture<Result<DecisionDone>> decision);
    [[nodiscard]] QFuture<Result<UndoStep>> finishUndo(const ProjectId& project, QFuture<Result<UndoDone>> undone);
    [[nodiscard]] std::optional<ItemId> idOf(ItemRow row);
    WorkspaceCore& m_core;
};

}

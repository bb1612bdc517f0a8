#pragma once

#include <QFuture>
#include <QObject>
#include <QSet>
#include <memory>

#include "app/services/itemqueue.h"
#include "models/content/textreplace.h"

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

/// Why an item of a batch was left as it is.
enum class Skip {
    WithoutText,
    Excluded,
    Unsettled, ///< its text was changed in two places
    EditedByHand, ///< protected
    Published, ///< protected
    Gone,
    Changed, ///< by somebody else since
};

/// What a decision did, item by item.
struct DecisionOutcome {
    qint64 changed = 0;
    qint64 unchanged = 0; ///< stood there already: setting is never toggling
    qint64 skipped = 0; ///< could not be decided, such as items without a text
    QString skippedReason;
    QString stepId; ///< names the undo step; empty when nothing changed
    QList<std::pair<ItemRow, Skip>> skippedItems; ///< each of `skipped`
};

/// One step that can be undone or redone.
struct UndoStep {
    QString id;
    QString label; ///< "Approve 312 items", in the user's language
    QDateTime at;
    QList<ItemRow> rows; ///< the first 1,000 it touched
    QList<ItemRow> leftAlone; ///< after undo and redo: items that somebody changed since; they stay as they are
};

/// What became of a batch.
struct BatchReport {
    QString label;
    qint64 done = 0; ///< by the server, or by this computer where there is no server
    qint64 waiting = 0; ///< to be sent
    QList<ItemRemark> failed; ///< what the server did not take, and items that are changed in two places
};

/// One line of an item's history.
struct HistoryEntry {
    enum class Who { Me, Server };
    QDateTime at;
    Who who = Who::Me;
    QString action; ///< "decide", "edit", "undo", "redo", "sent", "discard", "created", …
    QString from, to; ///< the words of states; empty where none moved
    QString reason;
    QString tool; ///< the program that did it
    QString detail;
    ItemId item;
    qint64 together = 1; ///< how many items went in the same step
};

/// Texts of one item as they are to be, with what they were made from.
struct TextChange {
    ItemRow row = 0;
    QJsonObject from; ///< the whole generated content; where it is another one by now the item is left alone
    QJsonObject to;
};

/// What a replacement would change: the items with hits, with their whole texts.
struct ReplacePreview {
    struct Item {
        ItemRow row = 0;
        QString name;
        ItemStatus status = ItemStatus::Pending;
        QJsonObject content;
        QList<content::ReplaceHit> hits;
    };
    QList<Item> items;
    qint64 hits = 0;
    qint64 looked = 0; ///< items looked through
    QList<ItemRow> tooSlow; ///< items for whose text the expression took too long
    bool cutOff = false; ///< there are more hits than are listed
};

/// An acceptance sample: what was drawn from what, by which plan.
struct Sample {
    qint64 id = 0;
    QDateTime at;
    QJsonObject plan; ///< as it was given
    QList<ItemRow> lot;
    QList<ItemRow> drawn; ///< in the order drawn; items that are gone are left out
    bool ended = false;
};

/// A selection: rows named one by one, or all that matched a query at the moment it was made, frozen.
struct ItemSelection {
    QList<ItemRow> rows;
    bool sparesProtected = false; ///< leaves texts that were typed by hand, and published ones, as they are
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

    /// What the project can be filtered by. Runs in a worker.
    [[nodiscard]] QFuture<Result<FilterValues>> filterValues(const ProjectId& project);
    /// How many of the rejected texts have which reason, the most frequent first. Runs in a worker.
    [[nodiscard]] QFuture<Result<QList<ReasonCount>>> reasonCounts(const ProjectId& project);
    /// What these rows are, before they are changed together. Runs in a worker.
    [[nodiscard]] QFuture<Result<SelectionCounts>> count(const QList<ItemRow>& rows);
    /// Marks items for later, for this user on this computer.
    [[nodiscard]] QFuture<Result<void>> setMarked(const QList<ItemRow>& rows, bool marked);

    /// Decides for the whole selection as one undo step. `reason` travels with rejected items.
    [[nodiscard]] QFuture<Result<DecisionOutcome>> decide(const ItemSelection& selection, Decision decision, const QString& reason = {});
    /// Stores edited texts (`name`, `short_description`, `description`) of one item; `approve` decides in the same step.
    [[nodiscard]] QFuture<Result<DecisionOutcome>> edit(ItemRow row, const QJsonObject& generatedContent, bool approve);

    /// What a replacement would change in these rows, at most 10,000 hits. Runs in a worker; cancelling the future stops it.
    [[nodiscard]] QFuture<Result<ReplacePreview>> previewReplacement(const QList<ItemRow>& rows, const content::TextReplacement& replacement);
    /// Stores the texts of several items as one undo step; decided items go back to be reviewed. Items whose text has moved on are skipped.
    [[nodiscard]] QFuture<Result<DecisionOutcome>> editMany(const QList<TextChange>& changes, const QString& label);
    /// What became of a step: done, waiting, failed.
    [[nodiscard]] QFuture<Result<BatchReport>> batchReport(const QString& stepId);
    /// Tries the failed items of a step again. The future finishes when they are on their way.
    [[nodiscard]] QFuture<Result<void>> retryFailed(const QString& stepId);

    /// Everything known of one item, oldest first: when it was written, what this user did, what became of it.
    [[nodiscard]] QFuture<Result<QList<HistoryEntry>>> history(ItemRow row);
    /// Writes the history of the project to a CSV file; gives the number of lines.
    [[nodiscard]] QFuture<Result<qint64>> exportHistory(const ProjectId& project, const QString& path);

    /// Keeps a sample; gives its id.
    [[nodiscard]] QFuture<Result<qint64>> addSample(const ProjectId& project, const Sample& sample);
    [[nodiscard]] QFuture<Result<void>> endSample(const ProjectId& project, qint64 id, const QString& verdict, const QString& stepId);
    /// Newest first. Runs in a worker.
    [[nodiscard]] QFuture<Result<QList<Sample>>> samples(const ProjectId& project, int limit = 20);

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
    /// The same for a step further back.
    [[nodiscard]] QFuture<Result<UndoStep>> undoStep(const ProjectId& project, const QString& stepId);

Q_SIGNALS:
    /// Rows whose summary changed: by this user, by a pull, or because their sync state moved.
    void rowsChanged(const galley::ProjectId& project, const QList<galley::app::ItemRow>& rows);
    /// Rows were added or removed, or so many changed that the queue must be asked for again.
    void queueChanged(const galley::ProjectId& project);

private:
    [[nodiscard]] QFuture<Result<DecisionOutcome>> finishDecision(QFuture<Result<DecisionDone>> decision);
    [[nodiscard]] QFuture<Result<UndoStep>> finishUndo(const ProjectId& project, QFuture<Result<UndoDone>> undone);
    [[nodiscard]] std::optional<ItemId> idOf(ItemRow row);
    void readPersonal();
    void addPersonal(ItemSummary& item);
    void refreshStale();
    WorkspaceCore& m_core;
    QSet<QUuid> m_marked;
    QHash<QUuid, QSet<qint64>> m_handEdits;
};

}

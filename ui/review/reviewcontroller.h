#pragma once

#include <QElapsedTimer>
#include <QItemSelectionModel>
#include <QObject>
#include <QTimer>

#include "app/settings.h"
#include "ui/review/actqueue.h"
#include "ui/review/itemlistmodel.h"
#include "ui/review/queuetools.h"

namespace galley::ui {

/// What a multi-selection stands for; the bar says which.
enum class SelectionKind {
    One, ///< the item under the cursor
    Rows, ///< rows picked by hand
    AllListed, ///< every row that the list shows
    AllMatching, ///< every item that matched the filter at a moment, frozen then: what arrives later is not in it
};

struct SelectionState {
    SelectionKind kind = SelectionKind::One;
    qint64 count = 0;
    QDateTime frozenAt; ///< for AllMatching
};

/// A decision for so many items that it waits for a word of the user.
struct Confirmation {
    app::Decision decision = app::Decision::Approve;
    QString reason;
    QList<app::ItemRow> rows;
    QHash<ItemStatus, qint64> counts; ///< by present state; empty until counted
    qint64 withoutText = 0;
    qint64 editedByHand = 0; ///< protected
    qint64 published = 0; ///< protected
    bool includesProtected = false; ///< asked for explicitly
    [[nodiscard]] qint64 protectedCount() const { return editedByHand + published; }
};

/// The last batch, for its result sheet.
struct BatchResult {
    app::Decision decision = app::Decision::Approve;
    QString label; ///< of an edit of many; a decision has none
    QString reason;
    app::DecisionOutcome outcome;
};

/// How long the rest may take, from the slower and the faster of two paces.
struct TimeLeft {
    int fromMinutes = 0;
    int toMinutes = 0;
};

/// What an act did, for the bar and for assistive tools.
struct ActReport {
    enum class Kind { Decided, Edited, Undone, Redone, Performed };
    Kind kind = Kind::Decided;
    app::Decision decision = app::Decision::Approve;
    QString reason;
    QString title; ///< of the item, when it is one
    QString label; ///< of the step that was undone or redone; of other acts the whole message
    qint64 asked = 0; ///< items that the act was for
    app::DecisionOutcome outcome;
    bool atEnd = false; ///< there is no next item
    bool approved = true; ///< of an edit: the item was approved with it
};

/// One queue, one cursor and one selection for the table and the focus view, and every act on them in the order of the keys. It knows
/// no widget.
class ReviewController final : public QObject
{
    Q_OBJECT

public:
    enum class Extend { No, Yes };

    ReviewController(ReviewQueue& queue, app::Settings* settings, QObject* parent = nullptr);

    [[nodiscard]] ItemListModel& model() { return m_model; }
    [[nodiscard]] QItemSelectionModel& selectionModel() { return m_selection; }
    [[nodiscard]] ReviewQueue& queue() { return m_queue; }

    /// Asks for the rows of a query; the old ones stay until the new ones are there. The cursor keeps its item where it can.
    void setQuery(const app::ItemQuery& query);
    [[nodiscard]] const app::ItemQuery& query() const { return m_query; }
    void refreshOrder();
    /// Whether an answer is being waited for.
    [[nodiscard]] bool isLoading() const { return m_loading; }
    /// Whether the rows of the present query have arrived at least once.
    [[nodiscard]] bool hasAnswer() const { return m_hasAnswer; }
    /// The item to stand on when the next answer arrives, as at the second start.
    void setWantedRow(app::ItemRow row) { m_wantedRow = row; }
    [[nodiscard]] app::ItemRow wantedRow() const { return m_wantedRow; }

    [[nodiscard]] int cursor() const;
    [[nodiscard]] app::ItemRow cursorRow() const { return m_model.rowAt(cursor()); }
    [[nodiscard]] std::optional<app::ItemSummary> cursorItem() const { return m_model.summaryAt(cursor()); }
    void moveTo(int position);
    void move(int step, Extend extend = Extend::No);
    void moveToUndecided(int step);

    [[nodiscard]] SelectionState selectionState() const;
    [[nodiscard]] QList<app::ItemRow> selectedRows() const;
    [[nodiscard]] QList<int> selectedPositions(int most) const;
    /// The first time every row of the list, the second time every item that matches now, frozen.
    void selectAll();
    void selectAllMatching();
    void clearSelection();

    /// Decides for the selection, or for the item under the cursor. Above the limit it asks first.
    void decide(app::Decision decision, const QString& reason = {});
    [[nodiscard]] const std::optional<Confirmation>& confirmation() const { return m_confirmation; }
    void confirm();
    void cancelConfirmation();
    /// Whether the decision that is asked about also takes texts typed by hand and published ones.
    void setIncludesProtected(bool includes);
    [[nodiscard]] const std::optional<BatchResult>& lastBatch() const { return m_lastBatch; }
    /// Notes what an act on many items did, and says it as one of this page.
    void noteBatch(const BatchResult& batch);
    /// Shows only these rows, such as those of a sample; nothing: the whole queue again.
    void setAmong(const std::optional<QList<app::ItemRow>>& rows);
    /// Picks these rows, as far as the list has them; gives how many are picked.
    qsizetype selectRows(const QList<app::ItemRow>& rows);
    /// Counts and protected items are asked from here; without it only states are counted.
    void setTools(std::shared_ptr<QueueTools> tools) { m_tools = std::move(tools); }
    void edit(app::ItemRow row, const QJsonObject& content, bool approve);
    /// An act of another kind in its turn; `said` is what to say when it is on disk.
    void perform(std::function<QFuture<Result<void>>()> act, const QString& said);
    void undo();
    void redo();
    [[nodiscard]] bool isBusy() const { return m_acts.isBusy(); }

    [[nodiscard]] const app::StatusTally& tally() const { return m_tally; }
    [[nodiscard]] qint64 undecidedCount() const;
    [[nodiscard]] qint64 decidedCount() const;
    /// Decisions per minute over the last minutes; nothing before there is enough to say.
    [[nodiscard]] std::optional<double> pace() const;
    /// How long the undecided ones may take at the pace of the last minute and of the last minutes; nothing before there is enough to say.
    [[nodiscard]] std::optional<TimeLeft> timeLeft() const;

    /// Texts that were typed and not saved, by item. They are on disk, and outlive the program.
    [[nodiscard]] const QHash<app::ItemRow, app::TextDraft>& drafts() const { return m_drafts; }
    void keepDraft(app::ItemRow row, const app::TextDraft& draft);
    void dropDraft(app::ItemRow row);

Q_SIGNALS:
    void orderChanged();
    void loadingChanged();
    /// The cursor stands on another item, or its item has changed.
    void cursorChanged();
    void selectionChanged();
    void confirmationChanged();
    void batchDone();
    void tallyChanged();
    void acted(const galley::ui::ActReport& report);
    void failed(const galley::Error& error);
    /// There was nothing further in the direction of a move.
    void endReached(int step);
    /// The project was opened and there are drafts in it from before.
    void draftsFound();
    void nothingToUndo();
    void nothingToRedo();

private:
    void applyOrder(const QList<app::ItemRow>& order);
    [[nodiscard]] app::ItemRow rowToStandOn(const QList<app::ItemRow>& order) const;
    void restoreSelection(const QList<app::ItemRow>& rows);
    void setCursor(int position, QItemSelectionModel::SelectionFlags flags);
    void startDecision(app::Decision decision, const QString& reason, const QList<app::ItemRow>& rows, bool includesProtected);
    [[nodiscard]] std::optional<double> paceSince(qint64 windowMs) const;
    void finishDecision(app::Decision decision, const QList<app::ItemRow>& rows, ActReport report);
    [[nodiscard]] bool advanceFrom(const QList<app::ItemRow>& rows, bool removeDecided);
    [[nodiscard]] bool leavesList(app::Decision decision) const;
    void finishStep(ActReport::Kind kind, const Result<app::UndoStep>& step);
    void goToRow(app::ItemRow row);
    void fail(const Error& error);
    void countConfirmation();
    void readDrafts();
    void readTally();
    void adjustTally(app::Decision decision, const app::ItemSummary& before);
    void notePace(qint64 decided);
    void onRowsChanged(const ProjectId& project, const QList<app::ItemRow>& rows);
    void onQueueChanged(const ProjectId& project);

    ReviewQueue& m_queue;
    app::Settings* m_settings;
    ItemListModel m_model;
    QItemSelectionModel m_selection;
    ActQueue m_acts;
    app::ItemQuery m_query;
    quint64 m_request = 0; ///< the newest question; answers to older ones are dropped
    bool m_loading = false;
    bool m_hasAnswer = false;
    bool m_queryIsNew = false; ///< the user changed the filter: without its item the cursor goes to the beginning
    app::ItemRow m_wantedRow = 0;
    bool m_actWaitsForOrder = false;
    bool m_freezeNext = false; ///< the next answer becomes a frozen selection
    int m_anchor = 0;
    std::optional<SelectionKind> m_wholeSelection; ///< AllListed or AllMatching while such a selection stands
    QList<app::ItemRow> m_frozen;
    QDateTime m_frozenAt;
    bool m_settingSelection = false;
    std::optional<Confirmation> m_confirmation;
    std::optional<BatchResult> m_lastBatch;
    std::shared_ptr<QueueTools> m_tools;
    app::StatusTally m_tally;
    QTimer m_tallyTimer;
    QHash<app::ItemRow, app::TextDraft> m_drafts;
    QSet<app::ItemRow> m_ownDrafts; ///< kept or dropped since the project was opened: what was read from disk is older
    QElapsedTimer m_clock;
    QList<std::pair<qint64, qint64>> m_paceNotes; ///< milliseconds, decisions
};

}

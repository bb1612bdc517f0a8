#include "ui/review/reviewcontroller.h"

#include "models/base/future.h"
#include "ui/review/itemwords.h"

namespace galley::ui {

namespace {

constexpr qsizetype summariesAtOnce = 400;
constexpr qsizetype mostSelectionRanges = 2000;
constexpr qsizetype mostRemovedOneByOne = 200;
constexpr qint64 paceWindowMs = 5 * 60 * 1000;
constexpr qint64 paceLeastDecisions = 5;
constexpr qint64 paceLeastMs = 10'000;
constexpr int tallyDelayMs = 400;
constexpr qint64 shortPaceWindowMs = 60 * 1000;
constexpr qint64 mostForPace = 25;

/// Fast membership for the row numbers of a cache, which are small and dense.
class RowSet
{
public:
    explicit RowSet(const QList<app::ItemRow>& rows)
    {
        const app::ItemRow highest = rows.isEmpty() ? 0 : *std::max_element(rows.begin(), rows.end());
        m_dense = highest < qint64(64) * 1024 * 1024;
        if (m_dense) {
            m_bits.assign(size_t(highest + 1), false);
            for (const app::ItemRow row : rows) {
                m_bits[size_t(std::max<app::ItemRow>(row, 0))] = true;
            }
        } else {
            m_sorted = rows;
            std::sort(m_sorted.begin(), m_sorted.end());
        }
    }
    [[nodiscard]] bool contains(app::ItemRow row) const
    {
        return m_dense ? row >= 0 && size_t(row) < m_bits.size() && m_bits[size_t(row)] : std::binary_search(m_sorted.begin(), m_sorted.end(), row);
    }

private:
    bool m_dense = true;
    std::vector<bool> m_bits;
    QList<app::ItemRow> m_sorted;
};

ItemStatus statusAfter(app::Decision decision, const app::ItemSummary& before)
{
    switch (decision) {
    case app::Decision::Approve:
        return ItemStatus::Approved;
    case app::Decision::Reject:
        return ItemStatus::Rejected;
    case app::Decision::Exclude:
        return ItemStatus::Excluded;
    case app::Decision::Restore:
        return before.status;
    }
    return before.status;
}

}

ReviewController::ReviewController(ReviewQueue& queue, app::Settings* settings, QObject* parent)
    : QObject(parent), m_queue(queue), m_settings(settings), m_model(queue), m_selection(&m_model)
{
    m_clock.start();
    m_tallyTimer.setSingleShot(true);
    m_tallyTimer.setInterval(tallyDelayMs);
    connect(&m_tallyTimer, &QTimer::timeout, this, &ReviewController::readTally);
    connect(&m_queue, &ReviewQueue::rowsChanged, this, &ReviewController::onRowsChanged);
    connect(&m_queue, &ReviewQueue::queueChanged, this, &ReviewController::onQueueChanged);
    connect(&m_selection, &QItemSelectionModel::currentRowChanged, this, &ReviewController::cursorChanged);
    connect(&m_selection, &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_settingSelection) {
            m_wholeSelection.reset();
            m_frozen.clear();
        }
        Q_EMIT selectionChanged();
    });
}

// --- the order -------------------------------------------------------------------------------------------------------------------

void ReviewController::setQuery(const app::ItemQuery& query)
{
    const bool otherProject = query.projectId != m_query.projectId;
    if (query == m_query && m_hasAnswer) {
        return;
    }
    m_query = query;
    m_queryIsNew = true;
    if (otherProject) {
        m_hasAnswer = false;
        m_confirmation.reset();
        m_paceNotes.clear();
        Q_EMIT confirmationChanged();
        readDrafts();
        readTally();
    }
    refreshOrder();
}

void ReviewController::refreshOrder()
{
    const quint64 request = ++m_request;
    m_loading = true;
    Q_EMIT loadingChanged();
    m_queue.order(m_query) | then(this, [this, request](const Result<QList<app::ItemRow>>& order) {
        if (request != m_request) {
            return;
        }
        m_loading = false;
        if (order) {
            applyOrder(*order);
        } else {
            Q_EMIT failed(order.error());
        }
        Q_EMIT loadingChanged();
        if (std::exchange(m_actWaitsForOrder, false)) {
            m_acts.done();
        }
    });
}

app::ItemRow ReviewController::rowToStandOn(const QList<app::ItemRow>& order) const
{
    if (m_wantedRow != 0 && order.contains(m_wantedRow)) {
        return m_wantedRow;
    }
    const app::ItemRow present = cursorRow();
    if (present == 0 || order.contains(present)) {
        return present;
    }
    if (m_queryIsNew) {
        return 0;
    }
    // The item has gone: the next one in the former order that is still there takes its place, else the one before it.
    const RowSet kept(order);
    const QList<app::ItemRow>& former = m_model.order();
    for (qsizetype at = cursor(); at < former.size(); ++at) {
        if (kept.contains(former.at(at))) {
            return former.at(at);
        }
    }
    return order.isEmpty() ? 0 : order.constLast();
}

void ReviewController::applyOrder(const QList<app::ItemRow>& order)
{
    const app::ItemRow stand = rowToStandOn(order);
    const QList<app::ItemRow> selected = m_freezeNext || selectionState().kind == SelectionKind::One ? QList<app::ItemRow>() : selectedRows();
    const auto whole = m_wholeSelection;
    const bool same = order == m_model.order();
    m_wantedRow = 0;
    m_queryIsNew = false;
    m_hasAnswer = true;
    {
        m_settingSelection = true;
        if (same) {
            m_model.invalidateAll();
        } else {
            m_model.setOrder(order);
        }
        const int position = stand == 0 ? -1 : m_model.positionOf(stand);
        if (!same || cursor() < 0) {
            setCursor(std::max(position, 0), QItemSelectionModel::ClearAndSelect);
        }
        if (std::exchange(m_freezeNext, false)) {
            m_wholeSelection = SelectionKind::AllMatching;
            m_frozen = order;
            m_frozenAt = QDateTime::currentDateTime();
            m_selection.select(QItemSelection(m_model.index(0, 0), m_model.index(int(order.size()) - 1, ItemListModel::ColumnCount - 1)),
                               QItemSelectionModel::ClearAndSelect);
        } else if (!same && selected.size() > 1) {
            // What was picked stays picked; "all listed" becomes the rows that it meant.
            m_wholeSelection = whole == SelectionKind::AllMatching ? whole : std::nullopt;
            restoreSelection(selected);
        }
        m_settingSelection = false;
    }
    Q_EMIT orderChanged();
    Q_EMIT selectionChanged();
    Q_EMIT cursorChanged();
    m_tallyTimer.start();
}

void ReviewController::restoreSelection(const QList<app::ItemRow>& rows)
{
    const RowSet wanted(rows);
    QItemSelection selection;
    const QList<app::ItemRow>& order = m_model.order();
    qsizetype first = -1;
    for (qsizetype at = 0; at <= order.size(); ++at) {
        const bool in = at < order.size() && wanted.contains(order.at(at));
        if (in && first < 0) {
            first = at;
        } else if (!in && first >= 0) {
            selection.append(QItemSelectionRange(m_model.index(int(first), 0), m_model.index(int(at) - 1, ItemListModel::ColumnCount - 1)));
            first = -1;
        }
        if (selection.size() > mostSelectionRanges) {
            m_wholeSelection.reset();
            m_frozen.clear();
            return;
        }
    }
    m_selection.select(selection, QItemSelectionModel::ClearAndSelect);
}

void ReviewController::onRowsChanged(const ProjectId& project, const QList<app::ItemRow>& rows)
{
    if (!project.isNull() && project != m_query.projectId) {
        return;
    }
    m_model.invalidate(rows);
    m_tallyTimer.start();
    if (rows.contains(cursorRow())) {
        Q_EMIT cursorChanged();
    }
}

void ReviewController::onQueueChanged(const ProjectId& project)
{
    // Without a project it speaks of all of them.
    if (m_query.projectId.isNull() || (!project.isNull() && project != m_query.projectId)) {
        return;
    }
    m_tallyTimer.start();
    refreshOrder();
}

// --- cursor and selection --------------------------------------------------------------------------------------------------------

int ReviewController::cursor() const
{
    return m_selection.currentIndex().isValid() ? m_selection.currentIndex().row() : -1;
}

void ReviewController::setCursor(int position, QItemSelectionModel::SelectionFlags flags)
{
    if (m_model.rowCount() == 0) {
        m_selection.clear();
        return;
    }
    const int row = std::clamp(position, 0, m_model.rowCount() - 1);
    const QModelIndex index = m_model.index(row, ItemListModel::Name);
    if (flags == QItemSelectionModel::ClearAndSelect) {
        m_anchor = row;
    }
    m_selection.setCurrentIndex(index, flags == QItemSelectionModel::NoUpdate ? flags : flags | QItemSelectionModel::Rows);
}

void ReviewController::moveTo(int position)
{
    m_acts.add([this, position] {
        setCursor(position, QItemSelectionModel::ClearAndSelect);
        return true;
    });
}

void ReviewController::move(int step, Extend extend)
{
    m_acts.add([this, step, extend] {
        const int target = cursor() + step;
        if (target < 0 || target >= m_model.rowCount()) {
            Q_EMIT endReached(step);
        }
        const int row = std::clamp(target, 0, std::max(0, m_model.rowCount() - 1));
        if (extend == Extend::No || m_model.rowCount() == 0) {
            setCursor(row, QItemSelectionModel::ClearAndSelect);
            return true;
        }
        if (!m_selection.isRowSelected(m_anchor) && m_model.rowCount() > 0) {
            m_anchor = std::max(0, cursor());
        }
        setCursor(row, QItemSelectionModel::NoUpdate);
        m_selection.select(QItemSelection(m_model.index(std::min(m_anchor, row), 0), m_model.index(std::max(m_anchor, row), 0)),
                           QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        return true;
    });
}

void ReviewController::moveToUndecided(int step)
{
    m_acts.add([this, step] {
        const auto row = m_queue.nextUndecided(m_model.order(), cursor(), step);
        const int position = row ? m_model.positionOf(*row) : -1;
        if (position < 0) {
            Q_EMIT endReached(step);
        } else {
            setCursor(position, QItemSelectionModel::ClearAndSelect);
        }
        return true;
    });
}

SelectionState ReviewController::selectionState() const
{
    if (m_wholeSelection == SelectionKind::AllMatching) {
        return {SelectionKind::AllMatching, m_frozen.size(), m_frozenAt};
    }
    qint64 count = 0;
    for (const QItemSelectionRange& range : m_selection.selection()) {
        count += range.height();
    }
    if (count <= 1) {
        return {SelectionKind::One, cursor() >= 0 ? 1 : 0, {}};
    }
    return {m_wholeSelection.value_or(SelectionKind::Rows), count, {}};
}

QList<app::ItemRow> ReviewController::selectedRows() const
{
    const SelectionState state = selectionState();
    if (state.kind == SelectionKind::AllMatching) {
        return m_frozen;
    }
    if (state.kind == SelectionKind::AllListed) {
        return m_model.order();
    }
    if (state.kind == SelectionKind::One) {
        return state.count == 0 ? QList<app::ItemRow>() : QList<app::ItemRow>{cursorRow()};
    }
    QList<QItemSelectionRange> ranges = m_selection.selection();
    std::sort(ranges.begin(), ranges.end(), [](const auto& one, const auto& other) { return one.top() < other.top(); });
    QList<app::ItemRow> rows;
    for (const QItemSelectionRange& range : ranges) {
        rows.append(m_model.order().mid(range.top(), range.height()));
    }
    return rows;
}

QList<int> ReviewController::selectedPositions(int most) const
{
    QList<int> positions;
    for (const QItemSelectionRange& range : m_selection.selection()) {
        for (int row = range.top(); row <= range.bottom() && positions.size() < most; ++row) {
            positions.append(row);
        }
    }
    if (positions.isEmpty() && cursor() >= 0) {
        positions.append(cursor());
    }
    std::sort(positions.begin(), positions.end());
    return positions;
}

void ReviewController::selectAll()
{
    if (m_wholeSelection) {
        selectAllMatching();
        return;
    }
    m_acts.add([this] {
        if (m_model.rowCount() == 0) {
            return true;
        }
        m_settingSelection = true;
        m_wholeSelection = SelectionKind::AllListed;
        m_selection.select(QItemSelection(m_model.index(0, 0), m_model.index(m_model.rowCount() - 1, ItemListModel::ColumnCount - 1)),
                           QItemSelectionModel::ClearAndSelect);
        m_settingSelection = false;
        Q_EMIT selectionChanged();
        return true;
    });
}

void ReviewController::selectAllMatching()
{
    m_acts.add([this] {
        if (m_model.rowCount() == 0) {
            return true;
        }
        m_freezeNext = true;
        m_actWaitsForOrder = true;
        refreshOrder();
        return false;
    });
}

void ReviewController::clearSelection()
{
    setCursor(cursor(), QItemSelectionModel::ClearAndSelect);
    Q_EMIT selectionChanged();
}

// --- deciding --------------------------------------------------------------------------------------------------------------------

void ReviewController::decide(app::Decision decision, const QString& reason)
{
    m_acts.add([this, decision, reason] {
        if (m_confirmation) {
            return true; // one question at a time: it takes Enter or Esc
        }
        const QList<app::ItemRow> rows = selectedRows();
        if (rows.isEmpty()) {
            return true;
        }
        const int limit = m_settings == nullptr ? 25 : m_settings->value(app::Setting::BatchConfirmAbove).toInt();
        if (limit > 0 && rows.size() > limit) {
            m_confirmation = Confirmation{decision, reason, rows, {}, 0, 0, 0, false};
            countConfirmation();
            Q_EMIT confirmationChanged();
            return true;
        }
        startDecision(decision, reason, rows, false);
        return false;
    });
}

void ReviewController::countConfirmation()
{
    if (m_tools != nullptr) {
        const QList<app::ItemRow> rows = m_confirmation->rows;
        m_tools->count(rows) | then(this, [this, rows](const Result<app::SelectionCounts>& counts) {
            if (!counts || !m_confirmation || m_confirmation->rows != rows) {
                return;
            }
            m_confirmation->counts = counts->statuses;
            m_confirmation->withoutText = counts->withoutText;
            m_confirmation->editedByHand = counts->editedByHand;
            m_confirmation->published = counts->published;
            Q_EMIT confirmationChanged();
        });
        return;
    }
    if (m_confirmation->rows.size() <= summariesAtOnce) {
        if (const auto items = m_queue.summaries(m_confirmation->rows)) {
            for (const app::ItemSummary& item : *items) {
                ++m_confirmation->counts[shownStatus(item)];
            }
        }
        return;
    }
    // The store answers "which rows have this status" faster than a million summaries could be read.
    const auto wanted = std::make_shared<RowSet>(m_confirmation->rows);
    const qsizetype asked = m_confirmation->rows.size();
    for (const auto& [status, name] : EnumNames<ItemStatus>::names) {
        app::ItemQuery query = m_query;
        query.statuses = {status};
        m_queue.order(query) | then(this, [this, wanted, asked, state = status](const Result<QList<app::ItemRow>>& rows) {
            if (!rows || !m_confirmation || m_confirmation->rows.size() != asked) {
                return;
            }
            const auto count = std::count_if(rows->begin(), rows->end(), [&wanted](app::ItemRow row) { return wanted->contains(row); });
            if (count > 0) {
                m_confirmation->counts[state] = count;
                Q_EMIT confirmationChanged();
            }
        });
    }
}

void ReviewController::confirm()
{
    m_acts.add([this] {
        if (!m_confirmation) {
            return true;
        }
        const Confirmation confirmed = *std::exchange(m_confirmation, std::nullopt);
        Q_EMIT confirmationChanged();
        startDecision(confirmed.decision, confirmed.reason, confirmed.rows, confirmed.includesProtected);
        return false;
    });
}

void ReviewController::cancelConfirmation()
{
    m_confirmation.reset();
    Q_EMIT confirmationChanged();
}

void ReviewController::setIncludesProtected(bool includes)
{
    if (m_confirmation && m_confirmation->includesProtected != includes) {
        m_confirmation->includesProtected = includes;
        Q_EMIT confirmationChanged();
    }
}

void ReviewController::noteBatch(const BatchResult& batch)
{
    m_lastBatch = batch;
    m_tallyTimer.start();
    Q_EMIT batchDone();
}

void ReviewController::setAmong(const std::optional<QList<app::ItemRow>>& rows)
{
    app::ItemQuery query = m_query;
    query.among = rows;
    setQuery(query);
}

qsizetype ReviewController::selectRows(const QList<app::ItemRow>& rows)
{
    m_settingSelection = true;
    m_wholeSelection.reset();
    m_frozen.clear();
    restoreSelection(rows);
    m_settingSelection = false;
    Q_EMIT selectionChanged();
    return selectionState().count;
}

void ReviewController::startDecision(app::Decision decision, const QString& reason, const QList<app::ItemRow>& rows, bool includesProtected)
{
    const auto before = rows.size() == 1 ? cursorItem() : std::nullopt;
    // What a person decides on by itself is meant; in a batch it may be among many.
    const bool spares = rows.size() > 1 && !includesProtected;
    m_queue.decide({rows, spares}, decision, reason)
        | then(this, [this, decision, reason, rows, before](const Result<app::DecisionOutcome>& outcome) {
              if (!outcome) {
                  fail(outcome.error());
                  return;
              }
              if (before && outcome->changed == 1) {
                  adjustTally(decision, *before);
              }
              const QString title = before ? itemTitle(*before) : QString();
              if (rows.size() > 1) {
                  noteBatch({decision, {}, reason, *outcome});
              }
              finishDecision(decision, rows, {ActReport::Kind::Decided, decision, reason, title, {}, rows.size(), *outcome, false});
          });
}

void ReviewController::finishDecision(app::Decision decision, const QList<app::ItemRow>& rows, ActReport report)
{
    m_model.invalidate(rows);
    m_tallyTimer.start();
    if (decision == app::Decision::Approve || decision == app::Decision::Reject || decision == app::Decision::Exclude) {
        // A batch is no pace: it says nothing of how fast texts are read.
        notePace(report.asked <= mostForPace ? report.outcome.changed + report.outcome.unchanged : 0);
    }
    const bool hides = leavesList(decision) && report.outcome.skipped == 0;
    const bool advances = m_settings == nullptr || m_settings->value(app::Setting::AutoAdvance).toBool();
    if (advances) {
        report.atEnd = !advanceFrom(rows, hides);
    } else {
        Q_EMIT cursorChanged();
    }
    Q_EMIT acted(report);
    m_acts.done();
}

bool ReviewController::leavesList(app::Decision decision) const
{
    if (m_query.statuses.isEmpty()) {
        return false; // the item stays in sight, struck through when it was excluded, until the queue is asked for again
    }
    switch (decision) {
    case app::Decision::Approve:
        return !m_query.statuses.contains(ItemStatus::Approved);
    case app::Decision::Reject:
        return !m_query.statuses.contains(ItemStatus::Rejected);
    case app::Decision::Exclude:
        return !m_query.statuses.contains(ItemStatus::Excluded);
    case app::Decision::Restore:
        return m_query.statuses == QList{ItemStatus::Excluded};
    }
    return false;
}

bool ReviewController::advanceFrom(const QList<app::ItemRow>& rows, bool removeDecided)
{
    if (!rows.contains(cursorRow()) && rows.size() == 1) {
        return true; // the user went elsewhere meanwhile
    }
    int last = -1;
    QList<int> positions;
    if (rows.size() == m_model.order().size() || rows.size() > mostRemovedOneByOne) {
        const RowSet decided(rows);
        for (int at = m_model.rowCount() - 1; at >= 0 && last < 0; --at) {
            last = decided.contains(m_model.rowAt(at)) ? at : -1;
        }
    } else {
        for (const app::ItemRow row : rows) {
            positions.append(m_model.positionOf(row));
        }
        positions.removeAll(-1);
        std::sort(positions.begin(), positions.end());
        last = positions.isEmpty() ? -1 : positions.constLast();
    }
    const bool hasNext = last >= 0 && last + 1 < m_model.rowCount();
    const int stand = hasNext ? last + 1 : std::max(0, last);
    setCursor(stand, QItemSelectionModel::ClearAndSelect);
    if (!removeDecided) {
        return hasNext;
    }
    if (positions.isEmpty()) {
        refreshOrder();
        return hasNext;
    }
    // At the end the cursor stays on the decided item, so that a further key cannot hit one that nobody has looked at.
    for (qsizetype at = positions.size() - 1; at >= 0; --at) {
        if (hasNext || positions.at(at) != stand) {
            m_model.removePositions(positions.at(at), positions.at(at));
        }
    }
    m_anchor = std::max(0, cursor());
    Q_EMIT orderChanged();
    return hasNext;
}

void ReviewController::edit(app::ItemRow row, const QJsonObject& content, bool approve)
{
    m_acts.add([this, row, content, approve] {
        const auto item = m_model.summaryAt(m_model.positionOf(row));
        const QString title = item ? itemTitle(*item) : QString();
        m_queue.edit(row, content, approve) | then(this, [this, row, approve, title](const Result<app::DecisionOutcome>& outcome) {
            if (!outcome) {
                fail(outcome.error());
                return;
            }
            dropDraft(row);
            ActReport report{ActReport::Kind::Edited, app::Decision::Approve, {}, title, {}, 1, *outcome, false, approve};
            if (approve) {
                finishDecision(app::Decision::Approve, {row}, report);
                return;
            }
            m_model.invalidate({row});
            Q_EMIT cursorChanged();
            Q_EMIT acted(report);
            m_acts.done();
        });
        return false;
    });
}

void ReviewController::perform(std::function<QFuture<Result<void>>()> act, const QString& said)
{
    m_acts.add([this, act = std::move(act), said] {
        act() | then(this, [this, said](const Result<void>& done) {
            if (!done) {
                fail(done.error());
                return;
            }
            ActReport report;
            report.kind = ActReport::Kind::Performed;
            report.label = said;
            Q_EMIT cursorChanged();
            Q_EMIT acted(report);
            m_acts.done();
        });
        return false;
    });
}

// --- drafts ----------------------------------------------------------------------------------------------------------------------

void ReviewController::readDrafts()
{
    m_drafts.clear();
    m_ownDrafts.clear();
    const ProjectId asked = m_query.projectId;
    if (asked.isNull()) {
        return;
    }
    m_queue.drafts(asked) | then(this, [this, asked](const Result<QHash<app::ItemRow, app::TextDraft>>& stored) {
        if (!stored || asked != m_query.projectId) {
            return;
        }
        bool found = false;
        for (auto draft = stored->begin(); draft != stored->end(); ++draft) {
            if (!m_ownDrafts.contains(draft.key())) {
                m_drafts.insert(draft.key(), draft.value());
                found = true;
            }
        }
        if (found) {
            Q_EMIT draftsFound();
        }
    });
}

void ReviewController::keepDraft(app::ItemRow row, const app::TextDraft& draft)
{
    if (const auto present = m_drafts.constFind(row); present != m_drafts.constEnd() && *present == draft) {
        return;
    }
    m_drafts.insert(row, draft);
    m_ownDrafts.insert(row);
    m_queue.keepDraft(m_query.projectId, row, draft) | then(this, [this](const Result<void>& kept) {
        if (!kept) {
            Q_EMIT failed(kept.error());
        }
    });
}

void ReviewController::dropDraft(app::ItemRow row)
{
    if (m_drafts.remove(row) == 0) {
        return;
    }
    m_ownDrafts.insert(row);
    m_queue.dropDraft(row) | then(this, [this](const Result<void>& dropped) {
        if (!dropped) {
            Q_EMIT failed(dropped.error());
        }
    });
}

// --- undoing ---------------------------------------------------------------------------------------------------------------------

void ReviewController::undo()
{
    m_acts.add([this] {
        if (!m_queue.canUndo(m_query.projectId)) {
            Q_EMIT nothingToUndo();
            return true;
        }
        m_queue.undo(m_query.projectId) | then(this, [this](const Result<app::UndoStep>& step) { finishStep(ActReport::Kind::Undone, step); });
        return false;
    });
}

void ReviewController::redo()
{
    m_acts.add([this] {
        if (!m_queue.canRedo(m_query.projectId)) {
            Q_EMIT nothingToRedo();
            return true;
        }
        m_queue.redo(m_query.projectId) | then(this, [this](const Result<app::UndoStep>& step) { finishStep(ActReport::Kind::Redone, step); });
        return false;
    });
}

void ReviewController::finishStep(ActReport::Kind kind, const Result<app::UndoStep>& step)
{
    if (!step) {
        fail(step.error());
        return;
    }
    m_model.invalidate(step->rows);
    m_tallyTimer.start();
    ActReport report;
    report.kind = kind;
    report.label = step->label;
    report.asked = step->rows.size();
    Q_EMIT acted(report);
    if (step->rows.isEmpty()) {
        m_acts.done();
        return;
    }
    goToRow(step->rows.constFirst());
}

void ReviewController::goToRow(app::ItemRow row)
{
    const int position = m_model.positionOf(row);
    if (position >= 0) {
        setCursor(position, QItemSelectionModel::ClearAndSelect);
        Q_EMIT cursorChanged();
        m_acts.done();
        return;
    }
    // The filter had hidden the item; undone, it may match again. Keys wait until that is known.
    m_wantedRow = row;
    m_actWaitsForOrder = true;
    refreshOrder();
}

void ReviewController::fail(const Error& error)
{
    m_acts.dropWaiting();
    Q_EMIT failed(error);
    m_acts.done();
}

// --- counts ----------------------------------------------------------------------------------------------------------------------

void ReviewController::readTally()
{
    m_tallyTimer.stop();
    if (m_query.projectId.isNull()) {
        m_tally = {};
    } else if (const auto tally = m_queue.tally(m_query.projectId)) {
        m_tally = *tally;
    }
    Q_EMIT tallyChanged();
}

void ReviewController::adjustTally(app::Decision decision, const app::ItemSummary& before)
{
    // Counting a million rows takes longer than a frame, so a single decision is reckoned here and counted when the keys rest.
    --m_tally.counts[shownStatus(before)];
    ++m_tally.counts[statusAfter(decision, before)];
    Q_EMIT tallyChanged();
}

qint64 ReviewController::undecidedCount() const
{
    return m_tally.counts.value(ItemStatus::Pending) + m_tally.counts.value(ItemStatus::Generated) + m_tally.counts.value(ItemStatus::Flagged);
}

qint64 ReviewController::decidedCount() const
{
    return m_tally.counts.value(ItemStatus::Approved) + m_tally.counts.value(ItemStatus::Rejected) + m_tally.counts.value(ItemStatus::Synced)
        + m_tally.counts.value(ItemStatus::Excluded);
}

void ReviewController::notePace(qint64 decided)
{
    const qint64 now = m_clock.elapsed();
    m_paceNotes.append({now, decided});
    while (m_paceNotes.constFirst().first < now - paceWindowMs) {
        m_paceNotes.removeFirst();
    }
}

std::optional<double> ReviewController::paceSince(qint64 windowMs) const
{
    const qint64 now = m_clock.elapsed();
    qint64 decisions = 0;
    qint64 first = now;
    for (const auto& [at, count] : m_paceNotes) {
        if (at >= now - windowMs) {
            decisions += count;
            first = std::min(first, at);
        }
    }
    const qint64 span = now - first;
    if (decisions < paceLeastDecisions || span < paceLeastMs) {
        return std::nullopt;
    }
    return double(decisions) * 60'000.0 / double(span);
}

std::optional<double> ReviewController::pace() const
{
    return paceSince(paceWindowMs);
}

std::optional<TimeLeft> ReviewController::timeLeft() const
{
    const auto slow = paceSince(paceWindowMs);
    if (!slow || undecidedCount() == 0) {
        return std::nullopt;
    }
    // Two windows give a range that is wide while the pace changes, and at least a tenth to each side.
    const double other = paceSince(shortPaceWindowMs).value_or(*slow);
    constexpr double margin = 1.1;
    const double left = double(undecidedCount());
    return TimeLeft{std::max(1, int(left / (std::max(*slow, other) * margin))), std::max(1, int(std::ceil(left * margin / std::min(*slow, other))))};
}

}

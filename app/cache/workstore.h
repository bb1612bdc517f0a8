#pragma once

#include <QSet>
#include <functional>

#include "app/cache/intent.h"
#include "models/storage/rawdatabase.h"

namespace galley::app {

/// How much waits, at a glance.
struct OutboxCounts {
    qint64 waiting = 0;
    qint64 conflicts = 0;
    qint64 failures = 0;
    std::optional<qint64> nextTry; ///< when the next attempt is due, milliseconds since 1970; nothing when none is put off
};

/// A row of the history that concerns one item: what an act made of it, or what became of the act.
struct ItemHistoryRow {
    qint64 at = 0; ///< milliseconds since 1970, UTC
    QString action; ///< "decide", "undo", "redo", "sent", "discard" and such
    QUuid item;
    ItemStanding from;
    ItemStanding to;
    bool isEdit = false;
    QString reason;
    QString tool;
    QString detail;
    QString label; ///< of the step
    qint64 together = 0; ///< items in the same step
};

/// An acceptance sample as it is kept.
struct StoredSample {
    qint64 seq = 0;
    ProjectId project;
    qint64 at = 0;
    QJsonObject plan;
    QList<QUuid> lot;
    QList<QUuid> drawn;
    bool ended = false;
};

/// The SQL of `work.db`: outbox, undo steps, history. Used by the thread that owns the connection.
class WorkStore
{
public:
    explicit WorkStore(storage::RawDatabase& database) : m_database(&database) {}

    [[nodiscard]] Result<void> addStep(Step& step);
    [[nodiscard]] Result<void> setStepState(qint64 seq, StepState state);
    /// A new step ends what could be redone.
    [[nodiscard]] Result<void> dropUndone(const ProjectId& project);
    [[nodiscard]] Result<std::optional<Step>> stepToUndo(const ProjectId& project);
    [[nodiscard]] Result<std::optional<Step>> stepToRedo(const ProjectId& project);
    [[nodiscard]] Result<QList<Step>> steps(const ProjectId& project, int limit);
    [[nodiscard]] Result<bool> hasStep(const ProjectId& project, StepState state);
    /// Append only. Gives the number of the row. `decide`, `undo` and `redo` are acts; other words tell what became of them.
    [[nodiscard]] Result<qint64> addHistory(qint64 at, const ProjectId& project, const QString& action, const QUuid& step, const QString& reason = {},
                                            const QString& detail = {});
    /// The newest act of a step.
    [[nodiscard]] Result<qint64> lastAct(const QUuid& step);

    /// What is known of one item, oldest first.
    [[nodiscard]] Result<QList<ItemHistoryRow>> historyOf(const ProjectId& project, const QUuid& item);
    /// Walks over the whole history of a project, oldest first, item by item.
    [[nodiscard]] Result<void> visitHistory(const ProjectId& project, const std::function<Result<void>(const ItemHistoryRow&)>& visit);
    [[nodiscard]] Result<std::optional<Step>> step(const QUuid& id);

    /// Marks for later; private to this computer.
    [[nodiscard]] Result<void> setMark(const ProjectId& project, const QUuid& item, qint64 at, bool marked);
    [[nodiscard]] Result<QList<QUuid>> marks();
    /// Notes that a person typed this text of the item.
    [[nodiscard]] Result<void> addHandEdit(const ProjectId& project, const QUuid& item, qint64 at, qint64 textHash);
    /// The items with texts typed by hand, with the hashes of these texts.
    [[nodiscard]] Result<QHash<QUuid, QSet<qint64>>> handEdits();

    [[nodiscard]] Result<qint64> addSample(const StoredSample& sample);
    [[nodiscard]] Result<void> endSample(qint64 seq);
    /// Newest first.
    [[nodiscard]] Result<QList<StoredSample>> samples(const ProjectId& project, int limit);

    [[nodiscard]] Result<void> addIntent(Intent& intent);
    /// Stores everything of an intent that changes while it is sent.
    [[nodiscard]] Result<void> updateIntent(const Intent& intent);
    [[nodiscard]] Result<void> removeIntent(qint64 seq);
    /// All intents in the order of sending.
    [[nodiscard]] Result<QList<Intent>> intents(int limit = -1);
    /// The intents that hold at least one of these items, and perhaps others, in the order of sending.
    [[nodiscard]] Result<QList<Intent>> intentsTouching(const QList<QUuid>& items);
    [[nodiscard]] Result<std::optional<Intent>> intent(qint64 seq);
    [[nodiscard]] Result<std::optional<Intent>> intent(const IntentId& id);
    [[nodiscard]] Result<QList<Intent>> intentsOfStep(const QUuid& step);
    [[nodiscard]] Result<OutboxCounts> counts();

    [[nodiscard]] Result<QString> fact(const QString& name);
    [[nodiscard]] Result<void> setFact(const QString& name, const QString& value);

private:
    [[nodiscard]] Result<std::optional<Step>> oneStep(storage::RawStatement statement);
    [[nodiscard]] Result<QList<Intent>> readIntents(Result<storage::RawStatement> statement);
    storage::RawDatabase* m_database;
};

/// Tells texts apart whatever the order and the spacing of their JSON: for `hand_edits`.
[[nodiscard]] qint64 textHashOf(const QJsonObject& generatedContent);

/// The id as it is stored.
[[nodiscard]] QByteArray storedId(const QUuid& id);

}

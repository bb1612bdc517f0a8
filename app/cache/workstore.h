#pragma once

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

/// The id as it is stored.
[[nodiscard]] QByteArray storedId(const QUuid& id);

}

#pragma once

#include <QFuture>
#include <QObject>
#include <QTimer>
#include <mutex>

#include "app/services/itemchecks.h"
#include "models/storage/rawdatabase.h"

namespace galley::app {

class WorkspaceCore;
struct StoredIgnore;

/// Findings beyond what the server stored: glossary, spelling, sentences decided before, and which findings are not wanted. GUI thread; what
/// takes longer runs in workers.
class FindingService final : public QObject
{
    Q_OBJECT

public:
    explicit FindingService(WorkspaceCore& core, QObject* parent = nullptr);
    ~FindingService() override;

    /// Checks an item as it is shown through a filter line.
    [[nodiscard]] QFuture<Result<ItemChecks>> check(const ProjectId& project, const ItemDetail& detail, const QString& view);
    /// How many findings of an item of the project that was checked last are ignored one by one. Immediate.
    [[nodiscard]] int ignoredCount(const ItemId& item) const;

    /// Ignores a finding of an item, as one undo step.
    [[nodiscard]] QFuture<Result<void>> ignore(const ProjectId& project, const ItemDetail& detail, const content::Finding& finding);
    /// Ignores findings of this kind in every item that is shown through the filter line, as one undo step.
    [[nodiscard]] QFuture<Result<void>> ignoreKind(const ProjectId& project, const ItemDetail& detail, const content::Finding& finding,
                                                   const QString& view);
    /// Reads again what undo and redo may have changed.
    void refreshIgnores(const ProjectId& project);

    /// The terms of every project and of this one.
    [[nodiscard]] QList<content::GlossaryTerm> glossary(const ProjectId& project);
    [[nodiscard]] QFuture<Result<void>> setGlossary(const ProjectId& project, const QList<content::GlossaryTerm>& terms);

    /// The items whose texts are nearly the same as those of this one, itself included, in the order of their rows. Runs in a worker.
    [[nodiscard]] QFuture<Result<QList<ItemRow>>> similar(const ProjectId& project, const ItemDetail& detail);

    /// True while decisions wait to be taken into the memory of sentences.
    [[nodiscard]] bool isRemembering() const { return m_remembering || m_rememberTimer.isActive() || !m_waiting.isEmpty(); }

Q_SIGNALS:
    /// What is ignored, the glossary, or what is remembered is another one now: shown items are to be checked again.
    void changed();

private:
    void open(const ProjectId& project);
    [[nodiscard]] QFuture<Result<void>> writeIgnore(const ProjectId& project, ItemRow row, const StoredIgnore& ignore, const QString& label);
    void rememberNext();
    void readUnseen();
    void queueRows(const QList<ItemRow>& rows);

    WorkspaceCore& m_core;
    ProjectId m_project; ///< whose ignores and terms are held
    std::shared_ptr<const IgnoreSet> m_ignores;
    std::shared_ptr<const QList<content::GlossaryTerm>> m_terms;
    std::unique_ptr<storage::RawDatabase> m_reader; ///< of `work.db`, for this thread
    std::shared_ptr<storage::RawDatabase> m_memory; ///< the same for workers, one at a time
    std::shared_ptr<std::mutex> m_memoryLock = std::make_shared<std::mutex>();
    QTimer m_rememberTimer;
    QList<ItemRow> m_waiting; ///< rows to be looked at
    qint64 m_seenWhenDone = -1; ///< the row of the history that `m_waiting` goes up to
    ProjectId m_readWhenDone; ///< the project whose earlier decisions are in `m_waiting`
    bool m_remembering = false;
    bool m_hasRemembered = false; ///< since `changed` was emitted
};

}

#include "app/services/reviewservice.h"

#include <QtConcurrent/QtConcurrentRun>

#include "app/cache/draftstore.h"
#include "app/cache/workspacefiles.h"
#include "app/services/historyfile.h"
#include "app/services/workspacecore.h"
#include "app/sync/decisions.h"
#include "app/sync/push.h"
#include "app/sync/syncengine.h"
#include "models/base/future.h"

namespace galley::app {

namespace {

/// In a workspace without a server beyond this computer there is nothing to be in step with.
void tellLocal(ItemSummary& item)
{
    if (item.syncState != SyncState::Conflict && item.syncState != SyncState::Failed) {
        item.syncState = SyncState::LocalOnly;
    }
}

}

ReviewService::ReviewService(WorkspaceCore& core, QObject* parent) : QObject(parent), m_core(core)
{
    connect(&core, &WorkspaceCore::rowsChanged, this, &ReviewService::rowsChanged);
    connect(&core, &WorkspaceCore::queueChanged, this, &ReviewService::queueChanged);
    readPersonal();
    refreshStale();
}

ReviewService::~ReviewService() = default;

QFuture<Result<QList<ItemRow>>> ReviewService::order(const ItemQuery& query)
{
    m_core.sync().follow(query.projectId);
    CacheReader::Personal personal;
    if (query.marked) {
        personal.marked = QList<QUuid>(m_marked.begin(), m_marked.end());
    }
    if (query.editor != Editor::Anybody) {
        personal.edited = m_handEdits.keys();
    }
    return QtConcurrent::run(&m_core.pool(), [readers = m_core.readers(), query, personal] {
        return readers->use([&](CacheReader& reader) { return reader.order(query, personal); });
    });
}

Result<QList<ItemSummary>> ReviewService::summaries(const QList<ItemRow>& rows)
{
    auto found = m_core.reader().summaries(rows);
    if (found) {
        for (ItemSummary& item : *found) {
            addPersonal(item);
        }
    }
    return found;
}

Result<ItemDetail> ReviewService::detail(ItemRow row)
{
    auto found = m_core.reader().detail(row);
    if (found) {
        addPersonal(found->summary);
    }
    return found;
}

void ReviewService::addPersonal(ItemSummary& item)
{
    if (m_core.isLocal()) {
        tellLocal(item);
    }
    item.marked = m_marked.contains(item.id.uuid());
    const auto typed = m_handEdits.constFind(item.id.uuid());
    if (typed == m_handEdits.cend()) {
        return;
    }
    // Typed once and written anew since is not typed any more.
    const auto text = m_core.reader().generated(item.row);
    item.editedByHand = text && typed->contains(textHashOf(*text));
}

void ReviewService::readPersonal()
{
    if (const auto marks = m_core.work().marks()) {
        m_marked = QSet<QUuid>(marks->begin(), marks->end());
    }
    if (auto edits = m_core.work().handEdits()) {
        m_handEdits = std::move(*edits);
    }
}

void ReviewService::refreshStale()
{
    constexpr int atOnce = 500;
    m_core.writer().runBulk([](WriteFiles& files) { return files.cache.refreshStale(atOnce); }) | then(this, [this](const Result<bool>& more) {
        if (more && *more) {
            refreshStale();
        } else if (!more) {
            m_core.noteError(more.error());
        }
    });
}

QFuture<Result<FilterValues>> ReviewService::filterValues(const ProjectId& project)
{
    return QtConcurrent::run(&m_core.pool(), [readers = m_core.readers(), project] {
        return readers->use([&](CacheReader& reader) { return reader.filterValues(project); });
    });
}

QFuture<Result<QList<ReasonCount>>> ReviewService::reasonCounts(const ProjectId& project)
{
    return QtConcurrent::run(&m_core.pool(), [readers = m_core.readers(), project] {
        return readers->use([&](CacheReader& reader) { return reader.reasonCounts(project); });
    });
}

QFuture<Result<SelectionCounts>> ReviewService::count(const QList<ItemRow>& rows)
{
    return QtConcurrent::run(&m_core.pool(), [readers = m_core.readers(), rows, edits = m_handEdits]() -> Result<SelectionCounts> {
        return readers->use([&](CacheReader& reader) -> Result<SelectionCounts> {
            auto counts = reader.count(rows);
            if (!counts || edits.isEmpty()) {
                return counts;
            }
            const QSet<ItemRow> wanted(rows.begin(), rows.end());
            for (auto edit = edits.begin(); edit != edits.end(); ++edit) {
                const auto row = reader.rowOf(edit.key());
                if (!row) {
                    return failure(row.error());
                }
                if (!*row || !wanted.contains(**row)) {
                    continue;
                }
                const auto text = reader.generated(**row);
                const auto item = reader.summaries({**row});
                if (text && item && !item->isEmpty() && !item->first().excluded && edit->contains(textHashOf(*text))) {
                    ++counts->editedByHand;
                }
            }
            return counts;
        });
    });
}

QFuture<Result<void>> ReviewService::setMarked(const QList<ItemRow>& rows, bool marked)
{
    const QList<QUuid> items = m_core.reader().idsOf(rows).value_or(QList<QUuid>());
    const auto project = rows.isEmpty() ? Result<ProjectId>(ProjectId()) : m_core.reader().projectOf(rows.first());
    return m_core.writer().run([items, marked, project, now = m_core.now()](WriteFiles& files) -> Result<void> {
        if (!project) {
            return failure(project.error());
        }
        auto transaction = storage::RawTransaction::begin(files.workDatabase);
        if (!transaction) {
            return failure(transaction.error());
        }
        for (const QUuid& item : items) {
            if (auto set = files.work.setMark(*project, item, now, marked); !set) {
                return set;
            }
        }
        return transaction->commit();
    }) | then(this, [this, items, marked, rows, project](const Result<void>& done) -> Result<void> {
               if (done) {
                   for (const QUuid& item : items) {
                       if (marked) {
                           m_marked.insert(item);
                       } else {
                           m_marked.remove(item);
                       }
                   }
                   Q_EMIT rowsChanged(*project, rows);
               }
               return done;
           });
}

Result<StatusTally> ReviewService::tally(const ProjectId& project)
{
    return m_core.reader().tally(project);
}

std::optional<ItemRow> ReviewService::nextUndecided(const QList<ItemRow>& order, qsizetype after, int step)
{
    return m_core.reader().nextUndecided(order, after, step).value_or(std::nullopt);
}

QFuture<Result<DecisionOutcome>> ReviewService::decide(const ItemSelection& selection, Decision decision, const QString& reason)
{
    return finishDecision(m_core.writer().run([selection, decision, reason, now = m_core.now()](WriteFiles& files) {
        return app::decide(files, selection.rows, decision, reason, now, selection.sparesProtected);
    }));
}

QFuture<Result<ReplacePreview>> ReviewService::previewReplacement(const QList<ItemRow>& rows, const content::TextReplacement& replacement)
{
    return QtConcurrent::run(&m_core.pool(), [readers = m_core.readers(), rows, replacement](QPromise<Result<ReplacePreview>>& promise) {
        promise.addResult(readers->use([&](CacheReader& reader) -> Result<ReplacePreview> {
            const auto replacer = content::TextReplacer::make(replacement);
            if (!replacer) {
                return failure(replacer.error());
            }
            constexpr qint64 mostHits = 10'000;
            ReplacePreview preview;
            for (const ItemRow row : rows) {
                if (promise.isCanceled() || preview.hits >= mostHits) {
                    preview.cutOff = true;
                    break;
                }
                const auto text = reader.generated(row);
                if (!text) {
                    return failure(text.error());
                }
                ++preview.looked;
                auto hits = replacer->hitsIn(*text);
                if (!hits) {
                    preview.tooSlow.append(row);
                } else if (!hits->isEmpty()) {
                    const auto item = reader.summaries({row});
                    if (!item || item->isEmpty()) {
                        continue;
                    }
                    preview.hits += hits->size();
                    const ItemStatus status = item->first().excluded ? ItemStatus::Excluded : item->first().status;
                    preview.items.append({row, item->first().name, status, *text, std::move(*hits)});
                }
            }
            return preview;
        }));
    });
}

QFuture<Result<DecisionOutcome>> ReviewService::editMany(const QList<TextChange>& changes, const QString& label)
{
    return finishDecision(
        m_core.writer().run([changes, label, now = m_core.now()](WriteFiles& files) { return app::editMany(files, changes, label, now); }));
}

namespace {

Result<BatchReport> reportOf(WorkStore& work, CacheReader& reader, const QUuid& id)
{
    const auto step = work.step(id);
    const auto pending = work.intentsOfStep(id);
    if (!step || !pending) {
        return failure(step ? pending.error() : step.error());
    }
    if (!*step) {
        return failure(ErrorCode::NotFound, QCoreApplication::translate("ReviewService", "This step is not known any more."));
    }
    BatchReport report;
    report.label = (*step)->label;
    QSet<QUuid> open;
    QHash<QUuid, QString> failed;
    for (const Intent& intent : *pending) {
        for (qsizetype index = 0; index < intent.items.size(); ++index) {
            const QUuid& item = intent.items[index].id;
            if (!intent.isPending(index)) {
                continue;
            }
            const SyncState state = intent.syncStateOf(item);
            if (state == SyncState::Conflict) {
                failed.insert(item, QCoreApplication::translate("ReviewService", "It was changed in two places; settle it in the Sync Centre."));
            } else if (state == SyncState::Failed) {
                const QString message = intent.troubles.value(item).message;
                failed.insert(item, message.isEmpty() ? intent.message : message);
            } else {
                open.insert(item);
            }
        }
    }
    for (const StepItem& item : std::as_const((*step)->items)) {
        if (const auto trouble = failed.constFind(item.id); trouble != failed.cend()) {
            const auto row = reader.rowOf(item.id);
            report.failed.append({row && *row ? **row : item.row, *trouble});
        } else if (open.contains(item.id)) {
            ++report.waiting;
        } else {
            ++report.done;
        }
    }
    return report;
}

/// A connection of its own for what may take longer than a frame.
Result<std::unique_ptr<storage::RawDatabase>> openWork(const QString& folder)
{
    return storage::RawDatabase::open(workPath(folder), {storage::OpenMode::ReadOnly, storage::Durability::Crash, 5000, 2048});
}

HistoryEntry entryOf(const ItemHistoryRow& row)
{
    HistoryEntry entry;
    entry.at = QDateTime::fromMSecsSinceEpoch(row.at, Qt::UTC);
    entry.who = row.action == u"sent" ? HistoryEntry::Who::Server : HistoryEntry::Who::Me;
    entry.action = row.action == u"decide" && row.isEdit ? QStringLiteral("edit") : row.action;
    const bool isAct = row.action == u"decide" || row.action == u"undo" || row.action == u"redo";
    const auto word = [](const ItemStanding& standing) {
        return standing.excluded ? QString::fromLatin1(nameOf(ItemStatus::Excluded)) : standing.word();
    };
    if (isAct && !(row.from == row.to)) {
        entry.from = word(row.from);
        entry.to = word(row.to);
    }
    entry.reason = isAct ? row.reason : QString();
    entry.tool = row.tool;
    entry.detail = row.detail;
    entry.item = ItemId(row.item);
    entry.together = row.together;
    return entry;
}

/// What the server said of an item itself.
void addServerFacts(const ItemDetail& detail, const QDateTime& created, const QString& model, QList<HistoryEntry>& entries)
{
    HistoryEntry written;
    written.at = created;
    written.who = HistoryEntry::Who::Server;
    written.action = QStringLiteral("created");
    written.tool = model;
    written.detail = detail.summary.sourceName;
    written.item = detail.summary.id;
    entries.prepend(written);
}

}

QFuture<Result<BatchReport>> ReviewService::batchReport(const QString& stepId)
{
    return QtConcurrent::run(&m_core.pool(),
                             [readers = m_core.readers(), folder = m_core.folder(), id = QUuid::fromString(stepId)]() -> Result<BatchReport> {
                                 const auto database = openWork(folder);
                                 if (!database) {
                                     return failure(database.error());
                                 }
                                 WorkStore work(**database);
                                 return readers->use([&](CacheReader& reader) { return reportOf(work, reader, id); });
                             });
}

QFuture<Result<void>> ReviewService::retryFailed(const QString& stepId)
{
    return m_core.writer().run([id = QUuid::fromString(stepId), now = m_core.now()](WriteFiles& files) -> Result<QList<PushOutcome>> {
        const auto pending = files.work.intentsOfStep(id);
        if (!pending) {
            return failure(pending.error());
        }
        QList<PushOutcome> outcomes;
        for (const Intent& intent : *pending) {
            const bool failed = std::any_of(intent.items.begin(), intent.items.end(), [&intent](const IntentItem& item) {
                return intent.syncStateOf(item.id) == SyncState::Failed;
            });
            if (!failed) {
                continue;
            }
            auto outcome = retryIntent(files, intent.id, now);
            if (!outcome) {
                return failure(outcome.error());
            }
            outcomes.append(std::move(*outcome));
        }
        return outcomes;
    }) | then(this, [this](const Result<QList<PushOutcome>>& outcomes) -> Result<void> {
               if (!outcomes) {
                   m_core.noteError(outcomes.error());
                   return failure(outcomes.error());
               }
               for (const PushOutcome& outcome : *outcomes) {
                   m_core.sync().applied(outcome);
               }
               return {};
           });
}

QFuture<Result<QList<HistoryEntry>>> ReviewService::history(ItemRow row)
{
    return QtConcurrent::run(&m_core.pool(), [readers = m_core.readers(), folder = m_core.folder(), row]() -> Result<QList<HistoryEntry>> {
        const auto database = openWork(folder);
        if (!database) {
            return failure(database.error());
        }
        WorkStore work(**database);
        return readers->use([&](CacheReader& reader) -> Result<QList<HistoryEntry>> {
            const auto detail = reader.detail(row);
            const auto project = reader.projectOf(row);
            const auto origin = reader.originOf(row);
            if (!detail || !project || !origin) {
                return failure(!detail ? detail.error() : !project ? project.error() : origin.error());
            }
            const auto rows = work.historyOf(*project, detail->summary.id.uuid());
            if (!rows) {
                return failure(rows.error());
            }
            QList<HistoryEntry> entries;
            for (const ItemHistoryRow& one : *rows) {
                entries.append(entryOf(one));
            }
            addServerFacts(*detail, origin->first, origin->second, entries);
            return entries;
        });
    });
}

QFuture<Result<qint64>> ReviewService::exportHistory(const ProjectId& project, const QString& path)
{
    return QtConcurrent::run(&m_core.pool(), [readers = m_core.readers(), folder = m_core.folder(), project, path]() -> Result<qint64> {
        const auto database = openWork(folder);
        if (!database) {
            return failure(database.error());
        }
        WorkStore work(**database);
        return readers->use([&](CacheReader& reader) { return writeHistory(work, reader, project, path); });
    });
}

QFuture<Result<qint64>> ReviewService::addSample(const ProjectId& project, const Sample& sample)
{
    const QString path = cachePath(m_core.folder());
    return m_core.writer().run([project, sample, path, now = m_core.now()](WriteFiles& files) -> Result<qint64> {
        const auto reader = CacheReader::open(path);
        if (!reader) {
            return failure(reader.error());
        }
        auto lot = (*reader)->idsOf(sample.lot);
        auto drawn = (*reader)->idsOf(sample.drawn);
        if (!lot || !drawn) {
            return failure(lot ? drawn.error() : lot.error());
        }
        return files.work.addSample({0, project, now, sample.plan, std::move(*lot), std::move(*drawn), false});
    });
}

QFuture<Result<void>> ReviewService::endSample(const ProjectId& project, qint64 id, const QString& verdict, const QString& stepId)
{
    return m_core.writer().run([project, id, verdict, step = QUuid::fromString(stepId), now = m_core.now()](WriteFiles& files) -> Result<void> {
        if (auto ended = files.work.endSample(id); !ended) {
            return ended;
        }
        return files.work.addHistory(now, project, QStringLiteral("sample"), step, {}, verdict).map([](qint64) {});
    });
}

QFuture<Result<QList<Sample>>> ReviewService::samples(const ProjectId& project, int limit)
{
    return QtConcurrent::run(&m_core.pool(), [readers = m_core.readers(), folder = m_core.folder(), project, limit]() -> Result<QList<Sample>> {
        const auto database = openWork(folder);
        if (!database) {
            return failure(database.error());
        }
        const auto stored = WorkStore(**database).samples(project, limit);
        if (!stored) {
            return failure(stored.error());
        }
        return readers->use([&](CacheReader& reader) -> Result<QList<Sample>> {
            const auto rowsOf = [&reader](const QList<QUuid>& items) {
                QList<ItemRow> rows;
                for (const QUuid& item : items) {
                    if (const auto row = reader.rowOf(item); row && *row) {
                        rows.append(**row);
                    }
                }
                return rows;
            };
            QList<Sample> result;
            for (const StoredSample& one : *stored) {
                result.append({one.seq, QDateTime::fromMSecsSinceEpoch(one.at, Qt::UTC), one.plan, rowsOf(one.lot), rowsOf(one.drawn), one.ended});
            }
            return result;
        });
    });
}

QFuture<Result<DecisionOutcome>> ReviewService::edit(ItemRow row, const QJsonObject& generatedContent, bool approve)
{
    return finishDecision(m_core.writer().run(
        [row, generatedContent, approve, now = m_core.now()](WriteFiles& files) { return app::edit(files, row, generatedContent, approve, now); }));
}

QFuture<Result<DecisionOutcome>> ReviewService::finishDecision(QFuture<Result<DecisionDone>> decision)
{
    return decision | then(this, [this](const Result<DecisionDone>& done) -> Result<DecisionOutcome> {
               if (!done) {
                   m_core.noteError(done.error());
                   return failure(done.error());
               }
               if (done->edited) {
                   readPersonal();
               }
               if (!done->rows.isEmpty()) {
                   m_core.announce(done->project, done->rows);
                   Q_EMIT m_core.projectsChanged();
                   m_core.sync().outboxGrew();
               }
               return done->outcome;
           });
}

std::optional<ItemId> ReviewService::idOf(ItemRow row)
{
    const auto items = m_core.reader().summaries({row});
    return items && !items->isEmpty() ? std::optional(items->first().id) : std::nullopt;
}

QFuture<Result<void>> ReviewService::keepDraft(const ProjectId& project, ItemRow row, const TextDraft& draft)
{
    return m_core.writer().run([project, item = idOf(row), draft, now = m_core.now()](WriteFiles& files) -> Result<void> {
        if (!item) {
            return failure(ErrorCode::NotFound, tr("This item has been removed; its draft cannot be kept."));
        }
        return DraftStore(files.workDatabase).put(project, *item, now, draft);
    });
}

QFuture<Result<void>> ReviewService::dropDraft(ItemRow row)
{
    return m_core.writer().run(
        [item = idOf(row)](WriteFiles& files) -> Result<void> { return item ? DraftStore(files.workDatabase).remove(*item) : Result<void>(); });
}

QFuture<Result<QHash<ItemRow, TextDraft>>> ReviewService::drafts(const ProjectId& project)
{
    return m_core.writer().run([project](WriteFiles& files) { return DraftStore(files.workDatabase).drafts(project); })
        | then(this, [this](const Result<QHash<ItemId, TextDraft>>& stored) -> Result<QHash<ItemRow, TextDraft>> {
               if (!stored) {
                   return failure(stored.error());
               }
               QHash<ItemRow, TextDraft> result;
               for (auto draft = stored->begin(); draft != stored->end(); ++draft) {
                   if (const auto row = m_core.reader().rowOf(draft.key().uuid()); row && *row) {
                       result.insert(**row, draft.value());
                   }
               }
               return result;
           });
}

Result<QList<UndoStep>> ReviewService::undoSteps(const ProjectId& project, int limit)
{
    const auto steps = m_core.work().steps(project, limit);
    if (!steps) {
        return failure(steps.error());
    }
    constexpr qsizetype shownRows = 1000;
    QList<UndoStep> result;
    for (const Step& step : *steps) {
        UndoStep shown{step.id.toString(QUuid::WithoutBraces), step.label, QDateTime::fromMSecsSinceEpoch(step.at, Qt::UTC), {}, {}};
        for (const StepItem& item : step.items.first(std::min(shownRows, step.items.size()))) {
            if (const auto row = m_core.reader().rowOf(item.id); row && *row) {
                shown.rows.append(**row);
            }
        }
        result.append(shown);
    }
    return result;
}

bool ReviewService::canUndo(const ProjectId& project) const
{
    return m_core.work().hasStep(project, StepState::Done).value_or(false);
}

bool ReviewService::canRedo(const ProjectId& project) const
{
    return m_core.work().hasStep(project, StepState::Undone).value_or(false);
}

QFuture<Result<UndoStep>> ReviewService::finishUndo(const ProjectId& project, QFuture<Result<UndoDone>> undone)
{
    return undone | then(this, [this, project](const Result<UndoDone>& done) -> Result<UndoStep> {
               if (!done) {
                   m_core.noteError(done.error());
                   return failure(done.error());
               }
               m_core.announce(project, done->rows);
               Q_EMIT m_core.projectsChanged();
               m_core.sync().outboxGrew();
               if (done->leftAlone > 0) {
                   Q_EMIT m_core.notice(
                       tr("%n items were changed by others since and were left as they are.", nullptr, static_cast<int>(done->leftAlone)));
               }
               return done->step;
           });
}

QFuture<Result<UndoStep>> ReviewService::undo(const ProjectId& project)
{
    return finishUndo(project, m_core.writer().run([project, now = m_core.now()](WriteFiles& files) { return app::undo(files, project, now); }));
}

QFuture<Result<UndoStep>> ReviewService::redo(const ProjectId& project)
{
    return finishUndo(project, m_core.writer().run([project, now = m_core.now()](WriteFiles& files) { return app::redo(files, project, now); }));
}

QFuture<Result<UndoStep>> ReviewService::undoStep(const ProjectId& project, const QString& stepId)
{
    return finishUndo(project, m_core.writer().run([step = QUuid::fromString(stepId), now = m_core.now()](WriteFiles& files) {
        return app::undoStep(files, step, now);
    }));
}

}

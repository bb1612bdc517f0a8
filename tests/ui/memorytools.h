#pragma once

#include "tests/ui/memoryqueue.h"
#include "ui/review/queuetools.h"

namespace galley::tests {

/// The tools around a queue in memory.
class MemoryTools final : public ui::QueueTools
{
public:
    explicit MemoryTools(std::shared_ptr<MemoryQueue> queue) : m_queue(std::move(queue)) {}

    QFuture<Result<app::FilterValues>> filterValues(const ProjectId&) override { return ready<app::FilterValues>(values); }
    QFuture<Result<app::SelectionCounts>> count(const QList<app::ItemRow>& rows) override
    {
        app::SelectionCounts counts = base;
        for (const app::ItemRow row : rows) {
            ++counts.statuses[ui::shownStatus(m_queue->itemAt(row).summary)];
        }
        return ready<app::SelectionCounts>(counts);
    }
    QFuture<Result<app::ReplacePreview>> preview(const QList<app::ItemRow>& rows, const content::TextReplacement& replacement) override
    {
        const auto replacer = content::TextReplacer::make(replacement);
        if (!replacer) {
            return ready<app::ReplacePreview>(failure(replacer.error()));
        }
        app::ReplacePreview preview;
        for (const app::ItemRow row : rows) {
            const MemoryQueue::Item item = m_queue->itemAt(row);
            ++preview.looked;
            const auto hits = replacer->hitsIn(item.generated);
            if (hits && !hits->isEmpty()) {
                preview.hits += hits->size();
                preview.items.append({row, item.summary.name, item.summary.status, item.generated, *hits});
            }
        }
        return ready<app::ReplacePreview>(preview);
    }
    QFuture<Result<app::DecisionOutcome>> editMany(const QList<app::TextChange>& changes, const QString& label) override
    {
        edited = changes;
        editLabel = label;
        app::DecisionOutcome outcome;
        for (const app::TextChange& change : changes) {
            MemoryQueue::Item item = m_queue->itemAt(change.row);
            item.generated = change.to;
            m_queue->put(change.row, item);
            ++outcome.changed;
        }
        outcome.stepId = QStringLiteral("replace");
        return ready<app::DecisionOutcome>(outcome);
    }
    QFuture<Result<app::BatchReport>> batchReport(const QString&) override { return ready<app::BatchReport>(report); }
    QFuture<Result<void>> retryFailed(const QString& stepId) override
    {
        retried = stepId;
        report.waiting += report.failed.size();
        report.failed.clear();
        return ready<void>({});
    }
    Result<QList<app::UndoStep>> undoSteps(const ProjectId&) override { return steps; }
    QFuture<Result<app::UndoStep>> undoStep(const ProjectId&, const QString& stepId) override
    {
        const auto step = std::find_if(steps.begin(), steps.end(), [&](const app::UndoStep& one) { return one.id == stepId; });
        if (step == steps.end()) {
            return ready<app::UndoStep>(failure(ErrorCode::NotFound, QStringLiteral("Gone.")));
        }
        const app::UndoStep taken = *step;
        steps.erase(step);
        return ready<app::UndoStep>(taken);
    }
    QFuture<Result<QList<app::HistoryEntry>>> history(app::ItemRow) override { return ready<QList<app::HistoryEntry>>(entries); }
    QFuture<Result<qint64>> exportHistory(const ProjectId&, const QString& path) override
    {
        exported = path;
        return ready<qint64>(qint64(entries.size()));
    }
    QFuture<Result<qint64>> addSample(const ProjectId&, const app::Sample& sample) override
    {
        kept.prepend(sample);
        kept.first().id = kept.size();
        return ready<qint64>(kept.first().id);
    }
    QFuture<Result<void>> endSample(const ProjectId&, qint64 id, const QString& said, const QString& stepId) override
    {
        for (app::Sample& sample : kept) {
            sample.ended = sample.ended || sample.id == id;
        }
        verdict = said;
        verdictStep = stepId;
        return ready<void>({});
    }
    QFuture<Result<QList<app::Sample>>> samples(const ProjectId&) override { return ready<QList<app::Sample>>(kept); }

    app::FilterValues values;
    app::SelectionCounts base; ///< what is counted beside the states
    QList<app::TextChange> edited;
    QString editLabel, retried, exported, verdict, verdictStep;
    app::BatchReport report;
    QList<app::UndoStep> steps;
    QList<app::HistoryEntry> entries;
    QList<app::Sample> kept;

private:
    template <class T> static QFuture<Result<T>> ready(const Result<T>& value)
    {
        QPromise<Result<T>> promise;
        promise.start();
        promise.addResult(value);
        promise.finish();
        return promise.future();
    }
    std::shared_ptr<MemoryQueue> m_queue;
};

}

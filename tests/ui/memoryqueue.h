#pragma once

#include <QJsonArray>
#include <QPromise>
#include <QTimer>
#include <deque>
#include <numeric>

#include "ui/review/itemwords.h"
#include "ui/review/reviewqueue.h"

namespace galley::tests {

/// A review queue in memory, with the rules of the real one: setting is idempotent, items without a text cannot be approved, undo gives
/// each item its own earlier state back. `hold` keeps decisions waiting as a slow disk would.
class MemoryQueue final : public ui::ReviewQueue
{
public:
    struct Item {
        app::ItemSummary summary;
        QJsonObject source, generated, former;
        QList<content::Finding> findings;
        QString reason;
    };

    MemoryQueue()
    {
        m_project = {ProjectId::make(), QStringLiteral("Spring collection"), Platform::Woocommerce, 0};
        m_source = {SourceId::make(), QStringLiteral("products-spring.csv")};
    }

    /// Items named "Item 1", "Item 2" … with texts, all generated; made when they are asked for, so that a million costs nothing.
    void fillPlain(int count)
    {
        m_plain = count;
        m_changed.clear();
    }
    Item& add(Item item)
    {
        item.summary.row = m_items.size() + 1;
        item.summary.id = ItemId::make();
        item.summary.sourceName = m_source.name;
        m_items.append(item);
        return m_items.last();
    }
    [[nodiscard]] ProjectId project() const { return m_project.id; }
    [[nodiscard]] SourceId source() const { return m_source.id; }
    [[nodiscard]] ItemStatus statusOf(app::ItemRow row) const { return itemAt(row).summary.status; }
    [[nodiscard]] QString reasonOf(app::ItemRow row) const { return itemAt(row).reason; }
    [[nodiscard]] bool isExcluded(app::ItemRow row) const { return itemAt(row).summary.excluded; }
    void setProjects(bool any) { m_anyProject = any; }
    void failNext(const Error& error) { m_failure = error; }

    bool hold = false;
    bool holdOrders = false;
    int held() const { return int(m_held.size()); }
    void releaseOne()
    {
        const auto finish = std::move(m_held.front());
        m_held.pop_front();
        finish();
    }
    int summariesAsked = 0; ///< rows asked for so far
    int ordersAsked = 0;
    QList<app::Decision> decisions;
    int refreshes = 0;
    QHash<app::ItemRow, app::TextDraft> keptDrafts; ///< as on disk

    QList<ui::ReviewProject> projects() override
    {
        return m_anyProject ? QList{m_project, ui::ReviewProject{m_other, QStringLiteral("Outdoor jackets"), Platform::Shopify, 12}}
                            : QList<ui::ReviewProject>();
    }
    QFuture<Result<QList<ui::ReviewSource>>> sources(const ProjectId&) override { return ready<QList<ui::ReviewSource>>({m_source}); }
    void refresh(const ProjectId&) override { ++refreshes; }

    QFuture<Result<QList<app::ItemRow>>> order(const app::ItemQuery& query) override
    {
        ++ordersAsked;
        if (!holdOrders) {
            return ready(rowsOf(query));
        }
        auto promise = std::make_shared<QPromise<Result<QList<app::ItemRow>>>>();
        promise->start();
        m_held.push_back([this, promise, query] {
            promise->addResult(Result<QList<app::ItemRow>>(rowsOf(query)));
            promise->finish();
        });
        return promise->future();
    }
    QList<app::ItemRow> rowsOf(const app::ItemQuery& query) const
    {
        QList<app::ItemRow> rows;
        if (query.projectId != m_project.id) {
            return rows;
        }
        const qint64 count = size();
        const bool all = m_plain > 0 && m_changed.isEmpty() && query.statuses.isEmpty() && !query.among && !query.hasFindings
            && !query.confidenceBelow && query.text.isEmpty();
        if (all) {
            rows.resize(count);
            std::iota(rows.begin(), rows.end(), app::ItemRow(1));
            return rows;
        }
        for (app::ItemRow row = 1; row <= count; ++row) {
            if (matches(itemAt(row), query)) {
                rows.append(row);
            }
        }
        if (query.sortKey == app::SortKey::Name) {
            std::stable_sort(rows.begin(), rows.end(), [this](app::ItemRow one, app::ItemRow other) {
                return itemAt(one).summary.name.localeAwareCompare(itemAt(other).summary.name) < 0;
            });
        } else if (query.sortKey == app::SortKey::Confidence) {
            std::stable_sort(rows.begin(), rows.end(), [this](app::ItemRow one, app::ItemRow other) {
                return itemAt(one).summary.confidence.value_or(2) < itemAt(other).summary.confidence.value_or(2);
            });
        }
        if (query.sortOrder == Qt::DescendingOrder) {
            std::reverse(rows.begin(), rows.end());
        }
        return rows;
    }
    Result<QList<app::ItemSummary>> summaries(const QList<app::ItemRow>& rows) override
    {
        summariesAsked += int(rows.size());
        QList<app::ItemSummary> found;
        for (const app::ItemRow row : rows) {
            if (row >= 1 && row <= size()) {
                found.append(itemAt(row).summary);
            }
        }
        return found;
    }
    Result<app::ItemDetail> detail(app::ItemRow row) override
    {
        if (row < 1 || row > size()) {
            return failure(ErrorCode::NotFound, QStringLiteral("No such item."));
        }
        const Item item = itemAt(row);
        app::ItemDetail detail;
        detail.summary = item.summary;
        detail.sourceData = item.source;
        detail.generatedContent = item.generated;
        detail.formerContent = item.former;
        detail.findings = item.findings;
        if (!item.reason.isEmpty()) {
            detail.metadata.insert(QStringLiteral("reject_reason"), item.reason);
        }
        return detail;
    }
    Result<app::StatusTally> tally(const ProjectId& project) override
    {
        app::StatusTally tally;
        if (m_plain > 0) {
            tally.total = m_plain;
            tally.counts[ItemStatus::Generated] = m_plain - m_changed.size();
            for (const Item& item : m_changed) {
                ++tally.counts[ui::shownStatus(item.summary)];
            }
        } else if (project == m_project.id) {
            for (app::ItemRow row = 1; row <= size(); ++row) {
                ++tally.counts[ui::shownStatus(itemAt(row).summary)];
                ++tally.total;
            }
        }
        return tally;
    }
    std::optional<app::ItemRow> nextUndecided(const QList<app::ItemRow>& order, qsizetype after, int step) override
    {
        for (qsizetype at = after + step; at >= 0 && at < order.size(); at += step) {
            if (ui::isUndecided(itemAt(order.at(at)).summary)) {
                return order.at(at);
            }
        }
        return std::nullopt;
    }

    QFuture<Result<app::DecisionOutcome>> decide(const app::ItemSelection& selection, app::Decision decision, const QString& reason) override
    {
        decisions.append(decision);
        return later<app::DecisionOutcome>([this, selection, decision, reason]() -> Result<app::DecisionOutcome> {
            if (m_failure) {
                return failure(*std::exchange(m_failure, std::nullopt));
            }
            app::DecisionOutcome outcome;
            Step step{QStringLiteral("%1 items").arg(selection.rows.size()), {}, {}};
            for (const app::ItemRow row : selection.rows) {
                apply(row, decision, reason, outcome, step);
            }
            if (outcome.changed > 0) {
                m_undo.append(step);
                m_redo.clear();
                outcome.stepId = QStringLiteral("step");
            }
            Q_EMIT rowsChanged(m_project.id, selection.rows);
            return outcome;
        });
    }
    QFuture<Result<app::DecisionOutcome>> edit(app::ItemRow row, const QJsonObject& content, bool approve) override
    {
        return later<app::DecisionOutcome>([this, row, content, approve]() -> Result<app::DecisionOutcome> {
            Step step{QStringLiteral("edit"), {row}, {itemAt(row)}};
            Item item = itemAt(row);
            item.former = item.generated;
            item.generated = content;
            if (approve) {
                item.summary.status = ItemStatus::Approved;
            }
            put(row, item);
            m_undo.append(step);
            app::DecisionOutcome outcome;
            outcome.changed = 1;
            outcome.stepId = QStringLiteral("step");
            return outcome;
        });
    }
    QFuture<Result<void>> keepDraft(const ProjectId&, app::ItemRow row, const app::TextDraft& draft) override
    {
        keptDrafts.insert(row, draft);
        return done();
    }
    QFuture<Result<void>> dropDraft(app::ItemRow row) override
    {
        keptDrafts.remove(row);
        return done();
    }
    QFuture<Result<QHash<app::ItemRow, app::TextDraft>>> drafts(const ProjectId&) override { return ready(keptDrafts); }
    QFuture<Result<void>> setMarked(const QList<app::ItemRow>& rows, bool marked) override
    {
        for (const app::ItemRow row : rows) {
            Item item = itemAt(row);
            item.summary.marked = marked;
            put(row, item);
        }
        Q_EMIT rowsChanged(m_project.id, rows);
        return done();
    }
    QFuture<Result<QList<app::ReasonCount>>> reasonCounts(const ProjectId&) override
    {
        QMap<QString, qint64> counts;
        for (app::ItemRow row = 1; row <= size(); ++row) {
            if (const Item item = itemAt(row); item.summary.status == ItemStatus::Rejected && !item.summary.excluded) {
                ++counts[item.reason];
            }
        }
        QList<app::ReasonCount> found;
        for (auto count = counts.constBegin(); count != counts.constEnd(); ++count) {
            found.append({count.key(), count.value()});
        }
        return ready(found);
    }
    bool canUndo(const ProjectId&) const override { return !m_undo.isEmpty(); }
    bool canRedo(const ProjectId&) const override { return !m_redo.isEmpty(); }
    QFuture<Result<app::UndoStep>> undo(const ProjectId&) override { return swapStep(m_undo, m_redo); }
    QFuture<Result<app::UndoStep>> redo(const ProjectId&) override { return swapStep(m_redo, m_undo); }

    [[nodiscard]] qint64 size() const { return m_plain > 0 ? m_plain : m_items.size(); }
    [[nodiscard]] Item itemAt(app::ItemRow row) const
    {
        if (m_plain == 0) {
            return m_items.at(row - 1);
        }
        if (const auto changed = m_changed.constFind(row); changed != m_changed.constEnd()) {
            return *changed;
        }
        Item item;
        item.summary.row = row;
        item.summary.name = QStringLiteral("Item %1").arg(row);
        item.summary.externalId = QStringLiteral("SKU-%1").arg(row);
        item.summary.excerpt = QStringLiteral("A text for item %1.").arg(row);
        item.summary.status = ItemStatus::Generated;
        item.summary.confidence = 0.5 + double(row % 50) / 100;
        item.summary.sourceName = m_source.name;
        item.generated = {{QStringLiteral("description"), QStringLiteral("A text for item %1.").arg(row)}};
        return item;
    }
    void put(app::ItemRow row, const Item& item)
    {
        if (m_plain > 0) {
            m_changed.insert(row, item);
        } else {
            m_items[row - 1] = item;
        }
    }

private:
    struct Step {
        QString label;
        QList<app::ItemRow> rows;
        QList<Item> before;
    };

    template <class T> static QFuture<Result<T>> ready(const T& value)
    {
        QPromise<Result<T>> promise;
        promise.start();
        promise.addResult(Result<T>(value));
        promise.finish();
        return promise.future();
    }
    static QFuture<Result<void>> done()
    {
        QPromise<Result<void>> promise;
        promise.start();
        promise.addResult(Result<void>());
        promise.finish();
        return promise.future();
    }
    template <class T, class Work> QFuture<Result<T>> later(Work work)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        const auto finish = [promise, work] {
            promise->addResult(work());
            promise->finish();
        };
        if (hold) {
            m_held.push_back(finish);
        } else {
            finish();
        }
        return promise->future();
    }

    static bool matches(const Item& item, const app::ItemQuery& query)
    {
        if (query.among && !query.among->contains(item.summary.row)) {
            return false;
        }
        const ItemStatus shown = ui::shownStatus(item.summary);
        if (query.statuses.isEmpty() ? shown == ItemStatus::Excluded && !query.among : !query.statuses.contains(shown)) {
            return false;
        }
        if (query.hasFindings && *query.hasFindings != (item.summary.findingCount > 0)) {
            return false;
        }
        if (query.confidenceBelow && item.summary.confidence.value_or(0) >= *query.confidenceBelow) {
            return false;
        }
        if (query.marked && *query.marked != item.summary.marked) {
            return false;
        }
        return query.text.isEmpty() || item.summary.name.contains(query.text, Qt::CaseInsensitive);
    }

    void apply(app::ItemRow row, app::Decision decision, const QString& reason, app::DecisionOutcome& outcome, Step& step)
    {
        Item item = itemAt(row);
        const Item before = item;
        switch (decision) {
        case app::Decision::Approve:
            if (item.generated.isEmpty()) {
                ++outcome.skipped;
                outcome.skippedReason = QStringLiteral("They have no text yet.");
                return;
            }
            item.summary.status = ItemStatus::Approved;
            break;
        case app::Decision::Reject:
            item.summary.status = ItemStatus::Rejected;
            item.reason = reason;
            break;
        case app::Decision::Exclude:
            item.summary.excluded = true;
            break;
        case app::Decision::Restore:
            item.summary.excluded = false;
            break;
        }
        if (item.summary.status == before.summary.status && item.summary.excluded == before.summary.excluded && item.reason == before.reason) {
            ++outcome.unchanged;
            return;
        }
        ++outcome.changed;
        step.rows.append(row);
        step.before.append(before);
        put(row, item);
    }

    QFuture<Result<app::UndoStep>> swapStep(QList<Step>& from, QList<Step>& to)
    {
        return later<app::UndoStep>([this, &from, &to]() -> Result<app::UndoStep> {
            Step step = from.takeLast();
            Step back{step.label, step.rows, {}};
            for (qsizetype at = 0; at < step.rows.size(); ++at) {
                back.before.append(itemAt(step.rows.at(at)));
                put(step.rows.at(at), step.before.at(at));
            }
            to.append(back);
            return app::UndoStep{QStringLiteral("step"), step.label, {}, step.rows.mid(0, 1000)};
        });
    }

    ui::ReviewProject m_project;
    ui::ReviewSource m_source;
    ProjectId m_other = ProjectId::make();
    bool m_anyProject = true;
    QList<Item> m_items;
    int m_plain = 0;
    QHash<app::ItemRow, Item> m_changed;
    QList<Step> m_undo, m_redo;
    std::deque<std::function<void()>> m_held;
    std::optional<Error> m_failure;
};

/// A small shop to look at: every state, findings, long and short names.
inline void fillShop(MemoryQueue& queue)
{
    struct Row {
        const char* name;
        const char* sku;
        const char* brief;
        const char* text;
        ItemStatus status;
        double confidence;
        app::SyncState sync;
    };
    using S = ItemStatus;
    using Y = app::SyncState;
    static const QList<Row> rows{
        {"Linen shirt, blue",
         "LS-1042-B",
         "A light linen shirt for warm days.",
         "<p>This <strong>linen shirt</strong> in blue is woven from 100 % cotton and keeps you cool on warm days. The cut is straight, with a "
         "button-down collar and one breast pocket.</p><ul><li>Button-down collar</li><li>One breast pocket</li><li>Washable at 30 °C</li></ul><p>It "
         "goes with chinos as well as with shorts, and it dries within two hours.</p>",
         S::Flagged,
         0.58,
         Y::InSync},
        {"Merino beanie",
         "MB-0007",
         "Warm and light.",
         "<p>A beanie of fine merino wool. It warms without scratching and fits under a helmet.</p>",
         S::Generated,
         0.91,
         Y::InSync},
        {"Trail running shoe Falcon 3",
         "TR-F3-42",
         "Grip on wet rock.",
         "<p>The Falcon 3 weighs 268 g and has a drop of 6 mm.</p>",
         S::Approved,
         0.88,
         Y::Waiting},
        {"Espresso cup, set of four, hand-glazed, with saucers in matching colours",
         "EC-4",
         "Four cups with saucers.",
         "<p>Four hand-glazed espresso cups of 80 ml each.</p>",
         S::Approved,
         0.95,
         Y::Sending},
        {"Wool throw “Fjord”",
         "WT-FJ-130",
         "130 × 170 cm of wool.",
         "<p>A throw of new wool, 130 × 170 cm, with fringes on two sides.</p>",
         S::Rejected,
         0.41,
         Y::Conflict},
        {"Desk lamp Arc", "DL-ARC-BK", "", "", S::Pending, -1, Y::InSync},
        {"Steel bottle 750 ml",
         "SB-750",
         "Keeps cold for a day.",
         "<p>A bottle of stainless steel for 750 ml. It keeps drinks cold for 24 hours and warm for 12.</p>",
         S::Flagged,
         0.63,
         Y::InSync},
        {"Canvas tote", "CT-01", "Carries the shopping.", "<p>A tote of heavy canvas with long handles.</p>", S::Generated, 0.82, Y::Failed},
        {"Oak cutting board",
         "OCB-40",
         "Oiled oak, 40 cm.",
         "<p>A board of oiled oak, 40 × 25 cm, with a groove for juice.</p>",
         S::Generated,
         0.86,
         Y::InSync},
        {"Rain jacket Skua",
         "RJ-SK-M",
         "Two layers, taped seams.",
         "<p>The Skua keeps rain out up to a water column of 10,000 mm.</p>",
         S::Synced,
         0.9,
         Y::InSync},
        {"Gift card", "GC", "", "", S::Pending, -1, Y::InSync},
        {"Bicycle bell, brass", "BB-BR", "Rings clear.", "<p>A bell of brass that rings clear for a long time.</p>", S::Generated, 0.79, Y::InSync},
    };
    for (int round = 0; round < 16; ++round) {
        for (const Row& row : rows) {
            MemoryQueue::Item item;
            const QString suffix = round == 0 ? QString() : QStringLiteral(" %1").arg(round + 1);
            item.summary.name = QString::fromUtf8(row.name) + suffix;
            item.summary.externalId = QString::fromUtf8(row.sku) + (round == 0 ? QString() : QStringLiteral("-%1").arg(round + 1));
            item.summary.excerpt = QString::fromUtf8(row.brief);
            item.summary.status = row.status;
            item.summary.syncState = row.sync;
            if (row.confidence >= 0) {
                item.summary.confidence = row.confidence;
                item.generated = {{QStringLiteral("name"), item.summary.name},
                                  {QStringLiteral("short_description"), QString::fromUtf8(row.brief)},
                                  {QStringLiteral("description"), QString::fromUtf8(row.text)}};
            }
            item.source = {{QStringLiteral("name"), QString::fromUtf8(row.name)},
                           {QStringLiteral("sku"), QString::fromUtf8(row.sku)},
                           {QStringLiteral("brand"), QStringLiteral("Nordlys")},
                           {QStringLiteral("price"), QStringLiteral("49.00")},
                           {QStringLiteral("categories"), QJsonArray{QStringLiteral("Shirts"), QStringLiteral("Summer")}},
                           {QStringLiteral("attributes"),
                            QJsonObject{{QStringLiteral("Material"), QStringLiteral("100 % linen")},
                                        {QStringLiteral("Colour"), QStringLiteral("Blue")},
                                        {QStringLiteral("Fit"), QStringLiteral("Regular")},
                                        {QStringLiteral("Care"), QStringLiteral("Wash at 30 °C, do not tumble dry")},
                                        {QStringLiteral("Sizes"), QStringLiteral("S, M, L, XL")}}},
                           {QStringLiteral("description"), QStringLiteral("Classic shirt made of pure linen. Regular fit.")}};
            if (row.status == S::Flagged) {
                const QString text = QString::fromUtf8(row.text);
                const QString wrong = text.contains(QLatin1StringView("cotton")) ? QStringLiteral("100 % cotton") : QStringLiteral("24 hours");
                content::Finding first;
                first.rule = QStringLiteral("grounding.material");
                first.field = QStringLiteral("description");
                first.start = text.indexOf(wrong);
                first.length = wrong.size();
                first.severity = content::Finding::Severity::Error;
                first.reason = QStringLiteral("The text says “%1”; the product data says “100 % linen”.").arg(wrong);
                first.evidence = QStringLiteral("attributes.Material");
                item.findings.append(first);
                if (const qsizetype hours = text.indexOf(QLatin1StringView("two hours")); hours >= 0) {
                    content::Finding second;
                    second.rule = QStringLiteral("grounding.number");
                    second.field = QStringLiteral("description");
                    second.start = hours;
                    second.length = 9;
                    second.severity = content::Finding::Severity::Warning;
                    second.reason = QStringLiteral("Nothing in the product data proves “two hours”.");
                    item.findings.append(second);
                }
                item.summary.findingCount = int(item.findings.size());
            }
            item.reason = row.status == S::Rejected ? QStringLiteral("Wrong tone") : QString();
            item.summary.excluded = round == 1 && item.summary.name.startsWith(QLatin1StringView("Gift"));
            queue.add(item);
        }
    }
}

}

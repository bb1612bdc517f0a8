#include "app/sync/pullwriter.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include "app/sync/overlay.h"
#include "app/sync/push.h"
#include "app/sync/reconcile.h"

namespace galley::app {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("galley::app", text);
}

/// An item that moved on at the server while this user has changes on it.
struct Moved {
    QUuid id;
    ItemRow row = 0;
    std::optional<ItemSide> base; ///< nothing: the cache did not know the item; what the intent was based on counts
    std::optional<ItemSide> theirs; ///< nothing: the item is gone
    QJsonObject theirsShown;
};

ItemSide sideOf(const wire::ItemRecord& record)
{
    ItemSide side;
    side.status = QString::fromUtf8(record.statusText);
    side.excluded = record.excluded;
    side.texts = QJsonDocument::fromJson(record.generatedContent).object();
    side.textHash = record.textHash;
    return side;
}

ItemSide sideOf(const ItemGround& ground, const QByteArray& serverText)
{
    ItemSide side;
    side.status = ground.base.word();
    side.excluded = ground.base.excluded;
    side.texts = QJsonDocument::fromJson(serverText).object();
    side.textHash = ground.baseTextHash;
    return side;
}

ItemSide wishOf(const Intent& intent)
{
    ItemSide mine;
    switch (intent.kind) {
    case IntentKind::Status:
        mine.status = intent.status;
        break;
    case IntentKind::Exclude:
        mine.excluded = true;
        break;
    case IntentKind::Restore:
        mine.excluded = false;
        break;
    case IntentKind::Edit:
        mine.texts = intent.change.value(QStringLiteral("mine")).toObject();
        if (!intent.status.isEmpty()) {
            mine.status = intent.status;
        }
        break;
    }
    return mine;
}

ItemSide baseOf(const Intent& intent, const IntentItem& item)
{
    ItemSide base;
    base.status = statusWord(item.baseStatus);
    base.excluded = item.baseExcluded;
    base.textHash = item.baseTextHash;
    if (intent.kind == IntentKind::Edit) {
        base.texts = intent.change.value(QStringLiteral("base")).toObject();
    }
    return base;
}

/// A request for this intent may have reached the server, although no answer came back.
bool isOnTheWay(const Intent& intent)
{
    return !intent.request.isEmpty();
}

/// Takes what the server echoes of this user's own request into the ground that later changes of this user are judged by. Without it, somebody
/// who decided twice while an answer was lost would be asked about a conflict with oneself.
void adoptEcho(const Intent& intent, const ItemSide& theirs, ItemSide& base)
{
    const ItemSide sent = wishOf(intent);
    if (sent.status && sent.status == theirs.status) {
        base.status = theirs.status;
    }
    if (sent.excluded && sent.excluded == theirs.excluded) {
        base.excluded = theirs.excluded;
    }
    if (sent.texts && sent.texts == theirs.texts) {
        base.texts = theirs.texts;
        base.textHash = theirs.textHash;
    }
}

/// Changes of the same kind on one item: only the last of them says where the user wants to be.
int aspectOf(IntentKind kind)
{
    switch (kind) {
    case IntentKind::Exclude:
    case IntentKind::Restore:
        return 1;
    case IntentKind::Edit:
        return 2;
    default:
        return 0;
    }
}

bool apply(Intent& intent, const IntentItem& item, const Moved& moved, const Reconciled& reconciled, bool isLast, qint64 now)
{
    switch (reconciled.verdict) {
    case Reconciled::Verdict::Keep:
        return false;
    case Reconciled::Verdict::Take:
        intent.troubles[item.id] = {Trouble::Kind::Settled, {}, {}, now};
        return true;
    case Reconciled::Verdict::Ask:
        // Earlier steps on the way to the same place must not overwrite what is asked about.
        intent.troubles[item.id] = isLast ? Trouble{Trouble::Kind::Conflict, tr("Somebody else changed the same item."), moved.theirsShown, now}
                                          : Trouble{Trouble::Kind::Settled, {}, {}, now};
        return true;
    case Reconciled::Verdict::Merge:
        if (!isLast || intent.kind != IntentKind::Edit) {
            return false;
        }
        intent.change.insert(QStringLiteral("mine"),
                             reconciled.merged.texts ? *reconciled.merged.texts : moved.theirs->texts.value_or(QJsonObject()));
        intent.change.insert(QStringLiteral("base"), moved.theirs->texts.value_or(QJsonObject()));
        intent.status = reconciled.merged.status.value_or(QString());
        return true;
    }
    return false;
}

/// Judges every pending change on these items and stores what came of it.
Result<bool> reconcileAll(WriteFiles& files, const QList<Moved>& items, qint64 now)
{
    if (items.isEmpty()) {
        return false;
    }
    QHash<QUuid, const Moved*> byId;
    for (const Moved& moved : items) {
        byId.insert(moved.id, &moved);
    }
    auto intents = files.work.intentsTouching(byId.keys());
    if (!intents) {
        return failure(intents.error());
    }
    // Which intent speaks last for an item, aspect by aspect, and what of it may be at the server already.
    QHash<std::pair<QUuid, int>, qint64> last;
    QHash<QUuid, QList<const Intent*>> onTheWay;
    for (const Intent& intent : std::as_const(*intents)) {
        for (qsizetype index = 0; index < intent.items.size(); ++index) {
            const QUuid& item = intent.items[index].id;
            if (byId.contains(item) && intent.isPending(index)) {
                last.insert({item, aspectOf(intent.kind)}, intent.seq);
                if (isOnTheWay(intent)) {
                    onTheWay[item].append(&intent);
                }
            }
        }
    }
    QHash<std::pair<QUuid, int>, Reconciled> verdicts;
    for (const Intent& intent : std::as_const(*intents)) {
        for (qsizetype index = 0; index < intent.items.size(); ++index) {
            const IntentItem& item = intent.items[index];
            const std::pair key(item.id, aspectOf(intent.kind));
            const Moved* moved = byId.value(item.id);
            if (moved == nullptr || last.value(key) != intent.seq || !intent.isPending(index)) {
                continue;
            }
            ItemSide base = moved->base.value_or(baseOf(intent, item));
            const QList<const Intent*> uncertain = onTheWay.value(item.id);
            if (moved->theirs) {
                for (const Intent* sent : uncertain) {
                    adoptEcho(*sent, *moved->theirs, base);
                }
            }
            Reconciled verdict = reconcile(base, wishOf(intent), moved->theirs);
            // The server may still be about to carry out what is on its way: only its answer tells that nothing is left to send.
            if (verdict.verdict == Reconciled::Verdict::Take && moved->theirs && !uncertain.isEmpty()) {
                verdict = {Reconciled::Verdict::Keep, {}};
            }
            verdicts.insert(key, verdict);
        }
    }
    bool any = false;
    auto transaction = storage::RawTransaction::begin(files.workDatabase);
    if (!transaction) {
        return failure(transaction.error());
    }
    for (Intent& intent : *intents) {
        bool changed = false;
        for (qsizetype index = 0; index < intent.items.size(); ++index) {
            const IntentItem& item = intent.items[index];
            const Moved* moved = byId.value(item.id);
            if (moved == nullptr || !intent.isPending(index)) {
                continue;
            }
            const std::pair key(item.id, aspectOf(intent.kind));
            const bool isGone = !moved->theirs;
            changed = apply(intent, item, *moved, verdicts.value(key), last.value(key) == intent.seq, now) || changed;
            // A conflict that was asked about before is asked about the newest state.
            const auto trouble = intent.troubles.find(item.id);
            if (trouble != intent.troubles.end() && trouble->kind == Trouble::Kind::Conflict && trouble->theirs != moved->theirsShown && !isGone) {
                trouble->theirs = moved->theirsShown;
                changed = true;
            }
        }
        if (changed) {
            any = true;
            if (auto stored = storeTroubles(files, intent, now); !stored) {
                return failure(stored.error());
            }
        }
    }
    if (auto done = transaction->commit(); !done) {
        return failure(done.error());
    }
    return any;
}

/// Which of these items this user has changes on that are not at the server yet.
Result<QSet<QUuid>> pendingAmong(WriteFiles& files, const QList<QUuid>& items)
{
    const auto intents = files.work.intentsTouching(items);
    if (!intents) {
        return failure(intents.error());
    }
    const QSet<QUuid> asked(items.begin(), items.end());
    QSet<QUuid> pending;
    for (const Intent& intent : *intents) {
        for (qsizetype index = 0; index < intent.items.size(); ++index) {
            if (asked.contains(intent.items[index].id) && intent.isPending(index)) {
                pending.insert(intent.items[index].id);
            }
        }
    }
    return pending;
}

/// Everything in `body` or nothing, inside whatever transaction is open.
Result<PullSlice> inSlice(WriteFiles& files, const std::function<Result<PullSlice>()>& body)
{
    const bool nested = files.cacheDatabase.inTransaction();
    if (auto begun = files.cacheDatabase.execute(nested ? "SAVEPOINT slice" : "BEGIN IMMEDIATE"); !begun) {
        return failure(begun.error());
    }
    auto done = body();
    // The counts belong to the rows: both stand or fall together.
    if (done) {
        if (auto flushed = files.cache.flushTallies(); !flushed) {
            done = failure(flushed.error());
        }
    }
    if (done) {
        if (auto ended = files.cacheDatabase.execute(nested ? "RELEASE slice" : "COMMIT"); !ended) {
            done = failure(ended.error());
        }
    }
    if (!done) {
        (void)files.cacheDatabase.execute(nested ? "ROLLBACK TO slice; RELEASE slice" : "ROLLBACK");
        files.cache.forget();
    }
    return done;
}

QJsonObject shownOf(const ItemSide& side)
{
    return {{QStringLiteral("status"), side.status.value_or(QString())},
            {QStringLiteral("excluded"), side.excluded.value_or(false)},
            {QStringLiteral("generated_content"), side.texts.value_or(QJsonObject())}};
}

Result<void> removeRow(WriteFiles& files, const QUuid& id, ItemRow row, PullSlice& slice, QList<Moved>& moved)
{
    const auto ground = files.cache.ground(row);
    if (!ground) {
        return failure(ground.error());
    }
    if (*ground && (*ground)->intent != 0) {
        moved.append({id, row, {}, {}, {}});
    }
    slice.queueMoved = true;
    return files.cache.removeItem(row);
}

}

Result<PullSlice> writeItems(WriteFiles& files, const ProjectId& project, const QList<PreparedItem>& items, qint64 now)
{
    return inSlice(files, [&]() -> Result<PullSlice> {
        PullSlice slice;
        const auto number = files.cache.projectNumber(project);
        if (!number) {
            return failure(number.error());
        }
        QList<ItemRow> again;
        QList<QUuid> suspects;
        std::vector<std::pair<const PreparedItem*, UpsertOutcome>> outcomes;
        slice.seen.reserve(static_cast<size_t>(items.size()));
        for (const PreparedItem& item : items) {
            auto outcome = files.cache.upsert(*number, item, true);
            if (!outcome) {
                return failure(outcome.error());
            }
            slice.seen.push_back(outcome->row);
            if (!outcome->changed) {
                continue;
            }
            slice.changed.append(outcome->row);
            slice.queueMoved = slice.queueMoved || outcome->added;
            if (outcome->before || outcome->added) {
                suspects.append(item.record.id);
                outcomes.emplace_back(&item, std::move(*outcome));
            }
        }
        const auto pending = pendingAmong(files, suspects);
        if (!pending) {
            return failure(pending.error());
        }
        QList<Moved> moved;
        for (const auto& [item, outcome] : outcomes) {
            const bool isPending = pending->contains(item->record.id);
            if (isPending || outcome.before) {
                again.append(outcome.row);
            }
            if (!isPending) {
                continue;
            }
            Moved one{item->record.id, outcome.row, {}, sideOf(item->record), {}};
            if (outcome.before) {
                one.base = sideOf(*outcome.before, outcome.serverTextBefore);
            }
            one.theirsShown = shownOf(*one.theirs);
            moved.append(one);
        }
        const auto reconciled = reconcileAll(files, moved, now);
        if (!reconciled) {
            return failure(reconciled.error());
        }
        slice.outboxMoved = *reconciled;
        if (auto laid = relay(files, again); !laid) {
            return failure(laid.error());
        }
        return slice;
    });
}

Result<PullSlice> removeItems(WriteFiles& files, const QList<QUuid>& items, qint64 now)
{
    return inSlice(files, [&]() -> Result<PullSlice> {
        PullSlice slice;
        QList<Moved> moved;
        for (const QUuid& id : items) {
            const auto row = files.cache.rowOf(id);
            if (!row) {
                return failure(row.error());
            }
            if (!*row) {
                continue;
            }
            if (auto removed = removeRow(files, id, **row, slice, moved); !removed) {
                return failure(removed.error());
            }
        }
        const auto reconciled = reconcileAll(files, moved, now);
        if (!reconciled) {
            return failure(reconciled.error());
        }
        slice.outboxMoved = *reconciled;
        return slice;
    });
}

Result<PullSlice> removeUnseen(WriteFiles& files, const ProjectId& project, std::vector<ItemRow> seen, qint64 now)
{
    return inSlice(files, [&]() -> Result<PullSlice> {
        PullSlice slice;
        const auto number = files.cache.projectNumber(project);
        if (!number) {
            return failure(number.error());
        }
        const auto rows = files.cache.rowsOf(*number);
        if (!rows) {
            return failure(rows.error());
        }
        std::sort(seen.begin(), seen.end());
        std::vector<ItemRow> gone;
        std::set_difference(rows->begin(), rows->end(), seen.begin(), seen.end(), std::back_inserter(gone));
        QList<Moved> moved;
        for (const ItemRow row : gone) {
            const auto ground = files.cache.ground(row);
            if (!ground) {
                return failure(ground.error());
            }
            if (auto removed = removeRow(files, *ground ? (*ground)->id : QUuid(), row, slice, moved); !removed) {
                return failure(removed.error());
            }
        }
        // Changes on items that neither the list nor the cache holds have nowhere to go.
        const auto reconciled = reconcileAll(files, moved, now);
        if (!reconciled) {
            return failure(reconciled.error());
        }
        slice.outboxMoved = *reconciled;
        return slice;
    });
}

}

#include "app/sync/overlay.h"

#include <QJsonDocument>

namespace galley::app {

namespace {

/// An item while intents are laid over it.
struct Laid {
    ItemGround ground;
    ItemStateUpdate update;
    std::optional<QJsonObject> texts;
};

/// Trouble is shown before waiting, whatever came later.
int weightOf(SyncState state)
{
    switch (state) {
    case SyncState::Conflict:
        return 4;
    case SyncState::Failed:
        return 3;
    case SyncState::Sending:
        return 2;
    case SyncState::Waiting:
        return 1;
    default:
        return 0;
    }
}

void lay(const Intent& intent, const QUuid& item, Laid& laid)
{
    ItemStateUpdate& update = laid.update;
    const auto setStatus = [&] {
        update.standing.status = statusCodeOf(intent.status);
        update.standing.unknownWord = update.standing.status == unknownStatus ? intent.status : QString();
        update.standing.reason = intent.reason;
        update.decidedAt = intent.created;
    };
    switch (intent.kind) {
    case IntentKind::Status:
        setStatus();
        break;
    case IntentKind::Exclude:
        update.standing.excluded = true;
        update.decidedAt = intent.created;
        break;
    case IntentKind::Restore:
        update.standing.excluded = false;
        break;
    case IntentKind::Edit:
        laid.texts = intent.change.value(QStringLiteral("mine")).toObject();
        if (!intent.status.isEmpty()) {
            setStatus();
        }
        break;
    }
    const SyncState sync = intent.syncStateOf(item);
    if (weightOf(sync) >= weightOf(update.sync)) {
        update.sync = sync;
    }
    update.intent = intent.seq;
}

/// Shows the right text; true when it was another one.
Result<bool> storeText(WriteFiles& files, const Laid& laid)
{
    if (!laid.texts) {
        return laid.ground.edited ? files.cache.showText(laid.ground.row, std::nullopt).map([] { return true; }) : Result<bool>(false);
    }
    const auto shown = files.cache.shownText(laid.ground.row);
    if (!shown) {
        return failure(shown.error());
    }
    if (laid.ground.edited && QJsonDocument::fromJson(*shown).object() == *laid.texts) {
        return false;
    }
    return files.cache.showText(laid.ground.row, QJsonDocument(*laid.texts).toJson(QJsonDocument::Compact)).map([] { return true; });
}

Result<QList<ItemRow>> layOver(WriteFiles& files, std::vector<ItemGround> grounds, const QList<Intent>& intents)
{
    std::vector<Laid> items;
    items.reserve(grounds.size());
    QHash<QUuid, Laid*> byId;
    for (ItemGround& ground : grounds) {
        Laid& laid = items.emplace_back();
        laid.ground = std::move(ground);
        laid.update.row = laid.ground.row;
        laid.update.standing = laid.ground.base;
        if (!intents.isEmpty()) {
            byId.insert(laid.ground.id, &laid);
        }
    }
    for (const Intent& intent : intents) {
        for (qsizetype index = 0; index < intent.items.size(); ++index) {
            Laid* laid = byId.value(intent.items[index].id);
            if (laid != nullptr && intent.isPending(index)) {
                lay(intent, intent.items[index].id, *laid);
            }
        }
    }
    QList<ItemRow> changed;
    std::vector<ItemStateUpdate> updates;
    std::vector<const ItemGround*> before;
    for (const Laid& laid : items) {
        const auto moved = storeText(files, laid);
        if (!moved) {
            return failure(moved.error());
        }
        const ItemGround& ground = laid.ground;
        if (ground.shown != laid.update.standing || ground.sync != laid.update.sync || ground.intent != laid.update.intent) {
            updates.push_back(laid.update);
            before.push_back(&ground);
            changed.append(ground.row);
        } else if (*moved) {
            changed.append(ground.row);
        }
    }
    if (auto set = files.cache.setStates(updates, before); !set) {
        return failure(set.error());
    }
    return changed;
}

/// Lays these intents over the rows, or, where none are given, those that the outbox has for them.
Result<QList<ItemRow>> relaySorted(WriteFiles& files, const QList<ItemRow>& rows, const QList<Intent>* known)
{
    auto grounds = files.cache.grounds(rows);
    if (!grounds) {
        return failure(grounds.error());
    }
    if (known != nullptr) {
        return layOver(files, std::move(*grounds), *known);
    }
    QList<QUuid> ids;
    ids.reserve(static_cast<qsizetype>(grounds->size()));
    for (const ItemGround& ground : *grounds) {
        ids.append(ground.id);
    }
    const auto intents = files.work.intentsTouching(ids);
    return intents ? layOver(files, std::move(*grounds), *intents) : Result<QList<ItemRow>>(failure(intents.error()));
}

Result<QList<ItemRow>> relayWith(WriteFiles& files, QList<ItemRow> rows, const QList<Intent>* known)
{
    if (rows.isEmpty()) {
        return QList<ItemRow>();
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    QList<ItemRow> changed;
    auto done = inCacheTransaction(files, [&]() -> Result<void> {
        auto laid = relaySorted(files, rows, known);
        if (!laid) {
            return failure(laid.error());
        }
        changed = std::move(*laid);
        return {};
    });
    return done.map([&] { return changed; });
}

}

Result<QList<ItemRow>> rowsOf(WriteFiles& files, const QList<IntentItem>& items)
{
    QList<ItemRow> rows;
    rows.reserve(items.size());
    for (const IntentItem& item : items) {
        const auto row = files.cache.rowOf(item.id);
        if (!row) {
            return failure(row.error());
        }
        if (*row) {
            rows.append(**row);
        }
    }
    return rows;
}

Result<QList<ItemRow>> relay(WriteFiles& files, QList<ItemRow> rows)
{
    return relayWith(files, std::move(rows), nullptr);
}

Result<QList<ItemRow>> relayAll(WriteFiles& files)
{
    const auto intents = files.work.intents();
    auto rows = files.cache.markedRows();
    if (!intents || !rows) {
        return failure(intents ? rows.error() : intents.error());
    }
    for (const Intent& intent : *intents) {
        auto named = rowsOf(files, intent.items);
        if (!named) {
            return failure(named.error());
        }
        rows->append(*named);
    }
    return relayWith(files, std::move(*rows), &*intents);
}

}

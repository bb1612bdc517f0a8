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

Result<bool> store(WriteFiles& files, Laid& laid)
{
    bool changed = laid.ground.shown != laid.update.standing || laid.ground.sync != laid.update.sync || laid.ground.intent != laid.update.intent;
    const auto shown = files.cache.shownText(laid.ground.row);
    const auto server = files.cache.serverText(laid.ground.row);
    if (!shown || !server) {
        return failure(shown ? server.error() : shown.error());
    }
    if (laid.texts) {
        if (QJsonDocument::fromJson(*shown).object() != *laid.texts || *shown == *server) {
            changed = true;
            if (auto done = files.cache.showText(laid.ground.row, QJsonDocument(*laid.texts).toJson(QJsonDocument::Compact)); !done) {
                return failure(done.error());
            }
        }
    } else if (*shown != *server) {
        changed = true;
        if (auto done = files.cache.showText(laid.ground.row, std::nullopt); !done) {
            return failure(done.error());
        }
    }
    if (!changed) {
        return false;
    }
    const auto project = files.cache.projectNumberOf(laid.ground.row);
    if (!project) {
        return failure(project.error());
    }
    return files.cache.setState(laid.update, laid.ground, *project).map([] { return true; });
}

Result<QList<ItemRow>> layOver(WriteFiles& files, const QList<ItemRow>& rows, const QList<Intent>& intents)
{
    QHash<QUuid, Laid> items;
    items.reserve(rows.size());
    for (const ItemRow row : rows) {
        auto ground = files.cache.ground(row);
        if (!ground) {
            return failure(ground.error());
        }
        if (*ground) {
            Laid laid;
            laid.ground = **ground;
            laid.update.row = row;
            laid.update.standing = laid.ground.base;
            items.insert(laid.ground.id, laid);
        }
    }
    for (const Intent& intent : intents) {
        for (qsizetype index = 0; index < intent.items.size(); ++index) {
            const auto found = items.find(intent.items[index].id);
            if (found != items.end() && intent.isPending(index)) {
                lay(intent, intent.items[index].id, *found);
            }
        }
    }
    QList<ItemRow> changed;
    for (Laid& laid : items) {
        const auto stored = store(files, laid);
        if (!stored) {
            return failure(stored.error());
        }
        if (*stored) {
            changed.append(laid.ground.row);
        }
    }
    return changed;
}

Result<QList<ItemRow>> relayWith(WriteFiles& files, const QList<ItemRow>& rows, const QList<Intent>& intents)
{
    QList<ItemRow> changed;
    auto done = inCacheTransaction(files, [&]() -> Result<void> {
        auto laid = layOver(files, rows, intents);
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

Result<QList<ItemRow>> relay(WriteFiles& files, const QList<ItemRow>& rows)
{
    if (rows.isEmpty()) {
        return QList<ItemRow>();
    }
    const auto intents = files.work.intents();
    return intents ? relayWith(files, rows, *intents) : Result<QList<ItemRow>>(failure(intents.error()));
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
    std::sort(rows->begin(), rows->end());
    rows->erase(std::unique(rows->begin(), rows->end()), rows->end());
    if (rows->isEmpty()) {
        return QList<ItemRow>();
    }
    return relayWith(files, *rows, *intents);
}

}

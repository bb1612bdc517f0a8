#include "app/sync/push.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QIODevice>
#include <QJsonDocument>

#include "app/sync/backoff.h"
#include "app/sync/overlay.h"
#include "models/wire/content.h"

namespace galley::app {

namespace {

constexpr qsizetype chunkSize = 1000;
/// A batch of more items than this goes on without those that must wait.
constexpr qsizetype smallBatch = 25;
constexpr int longestStruggle = 6;
/// Rows of small requests show that they are on their way; for big ones it would cost more than it tells.
constexpr qsizetype shownSending = 50;

QString tr(const char* text)
{
    return QCoreApplication::translate("galley::app", text);
}

QByteArray packed(const Outgoing& outgoing)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_0);
    const ApiRequest& request = outgoing.request;
    stream << static_cast<int>(request.verb) << request.target << static_cast<int>(request.encoding) << request.body << request.idempotencyKey
           << request.ifMatch.has_value() << request.ifMatch.value_or(0) << outgoing.isBatchStatus << outgoing.end << outgoing.items;
    return bytes;
}

bool unpack(const QByteArray& bytes, Outgoing& outgoing)
{
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_0);
    int verb = 0;
    int encoding = 0;
    bool hasRevision = false;
    qint64 revision = 0;
    ApiRequest& request = outgoing.request;
    stream >> verb >> request.target >> encoding >> request.body >> request.idempotencyKey >> hasRevision >> revision >> outgoing.isBatchStatus
        >> outgoing.end >> outgoing.items;
    request.verb = static_cast<wire::Verb>(verb);
    request.encoding = static_cast<wire::BodyEncoding>(encoding);
    if (hasRevision) {
        request.ifMatch = revision;
    }
    return stream.status() == QDataStream::Ok;
}

QList<IntentItem> pendingItems(const Intent& intent)
{
    QList<IntentItem> items;
    for (qsizetype index = 0; index < intent.items.size(); ++index) {
        if (intent.isPending(index)) {
            items.append(intent.items[index]);
        }
    }
    return items;
}

/// Puts some items of an intent into one of their own, which has the same turn.
Result<Intent> divide(WriteFiles& files, Intent& intent, const QList<IntentItem>& items)
{
    Intent part = intent;
    part.seq = 0;
    part.id = IntentId::make();
    part.items = items;
    part.done = 0;
    part.request.clear();
    part.troubles.clear();
    part.state = IntentState::Waiting;
    part.message.clear();
    if (auto added = files.work.addIntent(part); !added) {
        return failure(added.error());
    }
    // What the table fills in with its defaults but the part brings along.
    if (auto updated = files.work.updateIntent(part); !updated) {
        return failure(updated.error());
    }
    for (const IntentItem& item : items) {
        intent.troubles[item.id] = {Trouble::Kind::Settled, {}, {}, 0};
    }
    return part;
}

std::optional<qint64> revisionOf(WriteFiles& files, const QUuid& item)
{
    const auto row = files.cache.rowOf(item);
    if (!row || !*row) {
        return std::nullopt;
    }
    const auto ground = files.cache.ground(**row);
    if (!ground || !*ground || (*ground)->revision == 0) {
        return std::nullopt;
    }
    return (*ground)->revision;
}

/// The metadata of an item with the reason of its rejection; other keys stay.
Result<wire::JsonObject> metadataWith(WriteFiles& files, const QUuid& item, const QString& reason)
{
    QJsonObject metadata;
    const auto row = files.cache.rowOf(item);
    if (!row) {
        return failure(row.error());
    }
    if (*row) {
        const auto stored = files.cache.metadata(**row);
        if (!stored) {
            return failure(stored.error());
        }
        metadata = QJsonDocument::fromJson(*stored).object();
    }
    metadata.insert(QStringLiteral("reject_reason"), reason);
    return wire::JsonObject::from(metadata);
}

/// Fills in the next request of an intent; no items when there is nothing left to send.
Result<void> build(WriteFiles& files, const Intent& intent, const ServerTraits& traits, Outgoing& outgoing)
{
    const bool single = intent.kind == IntentKind::Edit || !intent.reason.isEmpty();
    qsizetype index = intent.done;
    for (; index < intent.items.size() && outgoing.items.size() < (single ? 1 : chunkSize); ++index) {
        if (!intent.troubles.contains(intent.items[index].id)) {
            outgoing.items.append(intent.items[index].id);
        }
    }
    outgoing.end = index;
    if (outgoing.items.isEmpty()) {
        return {};
    }
    QList<ItemId> ids;
    for (const QUuid& item : std::as_const(outgoing.items)) {
        ids.append(ItemId(item));
    }
    if (single) {
        wire::UpdateAContentItem endpoint{intent.project, ids.first(), {}};
        if (!intent.status.isEmpty()) {
            endpoint.body.status = Open<ItemStatus>::fromText(intent.status);
        }
        if (intent.kind == IntentKind::Edit) {
            endpoint.body.generatedContent = wire::JsonObject::from(intent.change.value(QStringLiteral("mine")).toObject());
        }
        if (!intent.reason.isEmpty()) {
            auto metadata = metadataWith(files, outgoing.items.first(), intent.reason);
            if (!metadata) {
                return failure(metadata.error());
            }
            endpoint.body.metadata = *metadata;
        }
        outgoing.request = requestOf(endpoint);
        if (traits.revisions) {
            outgoing.request.ifMatch = revisionOf(files, outgoing.items.first());
        }
    } else if (intent.kind == IntentKind::Exclude) {
        outgoing.request = requestOf(wire::ExcludeItems{intent.project, {ids}});
    } else if (intent.kind == IntentKind::Restore) {
        outgoing.request = requestOf(wire::RestoreExcludedItems{intent.project, {ids}});
    } else {
        wire::BatchUpdateItemStatuses endpoint{intent.project, {ids, Open<ItemStatus>::fromText(intent.status), std::nullopt}};
        if (traits.revisions) {
            QMap<QString, qint64> revisions;
            for (const ItemId& id : std::as_const(ids)) {
                if (const auto revision = revisionOf(files, id.uuid())) {
                    revisions.insert(id.text(), *revision);
                }
            }
            endpoint.body.baseRevisions = revisions;
        }
        outgoing.isBatchStatus = true;
        outgoing.request = requestOf(endpoint);
    }
    outgoing.request.idempotencyKey =
        QByteArray(intent.id.bytes() + '-' + QByteArray::number(intent.done) + '-' + QByteArray::number(intent.attempts));
    return {};
}

Result<void> inWorkTransaction(WriteFiles& files, const std::function<Result<void>()>& body)
{
    auto transaction = storage::RawTransaction::begin(files.workDatabase);
    if (!transaction) {
        return failure(transaction.error());
    }
    return body().and_then([&] { return transaction->commit(); });
}

Result<PushOutcome> shown(WriteFiles& files, const ProjectId& project, const QList<QUuid>& items, bool needsPull = false)
{
    PushOutcome outcome;
    outcome.project = project;
    outcome.needsPull = needsPull;
    QList<ItemRow> rows;
    for (const QUuid& item : items) {
        if (const auto row = files.cache.rowOf(item); row && *row) {
            rows.append(**row);
        }
    }
    // What cannot be shown now is shown after the next start; the change itself is safe.
    outcome.rows = relay(files, rows).value_or(QList<ItemRow>());
    return outcome;
}

QList<QUuid> idsOf(const QList<IntentItem>& items)
{
    QList<QUuid> ids;
    ids.reserve(items.size());
    for (const IntentItem& item : items) {
        ids.append(item.id);
    }
    return ids;
}

/// Loads an intent, lets `change` work on it, stores it, and shows its items anew.
Result<PushOutcome> withIntent(WriteFiles& files, const Outgoing& sent, bool needsPull, const std::function<Result<void>(Intent&)>& change)
{
    auto intent = files.work.intent(sent.seq);
    if (!intent) {
        return failure(intent.error());
    }
    if (!*intent) {
        return shown(files, sent.project, sent.items, needsPull);
    }
    const QList<QUuid> items = idsOf(pendingItems(**intent)) + sent.items;
    auto stored = inWorkTransaction(files, [&] { return change(**intent); });
    return stored ? shown(files, sent.project, items, needsPull) : Result<PushOutcome>(failure(stored.error()));
}

}

bool answersWithItems(IntentKind kind)
{
    return kind != IntentKind::Exclude && kind != IntentKind::Restore;
}

bool Turns::allow(const Intent& intent) const
{
    return !held.contains(intent.project) && (answersWithItems(intent.kind) || !fetching.contains(intent.project));
}

Result<void> storeTroubles(WriteFiles& files, Intent& intent, qint64 now)
{
    const QList<IntentItem> left = pendingItems(intent);
    if (left.isEmpty()) {
        return files.work.removeIntent(intent.seq).and_then([&] {
            return files.work.addHistory(now, intent.project, QStringLiteral("sent"), intent.step, {}, intent.title).map([](qint64) {});
        });
    }
    bool waits = false;
    bool conflicts = false;
    QString message;
    for (const IntentItem& item : left) {
        const auto trouble = intent.troubles.constFind(item.id);
        if (trouble == intent.troubles.cend()) {
            waits = true;
        } else {
            conflicts = conflicts || trouble->kind == Trouble::Kind::Conflict;
            message = trouble->message;
        }
    }
    if (!waits) {
        intent.state = conflicts ? IntentState::Conflict : IntentState::Failed;
        intent.message = message;
        intent.request.clear();
        intent.nextTry = 0;
    }
    return files.work.updateIntent(intent);
}

static bool isDue(const Intent& intent, qint64 now)
{
    return intent.nextTry <= now || intent.nextTry - now > longestDelay.count();
}

Result<std::optional<Outgoing>> nextOutgoing(WriteFiles& files, const ServerTraits& traits, const Turns& turns, qint64 now)
{
    auto counts = files.work.counts();
    if (!counts || counts->waiting == 0) {
        return counts ? Result<std::optional<Outgoing>>(std::nullopt) : Result<std::optional<Outgoing>>(failure(counts.error()));
    }
    // Nearly always the first one may go; all of them are read only where it may not.
    constexpr int fewIntents = 8;
    std::optional<Intent> chosen;
    for (const int limit : {fewIntents, -1}) {
        const auto intents = files.work.intents(limit);
        if (!intents) {
            return failure(intents.error());
        }
        QSet<QUuid> blocked;
        for (const Intent& intent : *intents) {
            const QList<IntentItem> pending = pendingItems(intent);
            const bool mayGo =
                (intent.state == IntentState::Waiting || intent.state == IntentState::Sending) && isDue(intent, now) && turns.allow(intent);
            QList<IntentItem> waiting;
            for (const IntentItem& item : pending) {
                if (blocked.contains(item.id)) {
                    waiting.append(item);
                }
            }
            if (mayGo && (waiting.isEmpty() || (pending.size() > smallBatch && waiting.size() < pending.size() && intent.request.isEmpty()))) {
                chosen = intent;
                if (!waiting.isEmpty()) {
                    auto divided = inWorkTransaction(files, [&]() -> Result<void> {
                        auto part = divide(files, *chosen, waiting);
                        return part ? files.work.updateIntent(*chosen) : Result<void>(failure(part.error()));
                    });
                    if (!divided) {
                        return failure(divided.error());
                    }
                }
                break;
            }
            for (const IntentItem& item : pending) {
                blocked.insert(item.id);
            }
        }
        if (chosen || intents->size() < fewIntents) {
            break;
        }
    }
    if (!chosen) {
        return std::optional<Outgoing>();
    }
    Outgoing outgoing;
    outgoing.seq = chosen->seq;
    outgoing.project = chosen->project;
    outgoing.kind = chosen->kind;
    if (chosen->request.isEmpty() || !unpack(chosen->request, outgoing)) {
        outgoing.items.clear();
        if (auto built = build(files, *chosen, traits, outgoing); !built) {
            return failure(built.error());
        }
        if (outgoing.items.isEmpty()) {
            // Everything left of it is settled or in trouble.
            chosen->done = outgoing.end;
            auto stored = inWorkTransaction(files, [&] { return storeTroubles(files, *chosen, now); });
            return stored ? nextOutgoing(files, traits, turns, now) : Result<std::optional<Outgoing>>(failure(stored.error()));
        }
        chosen->request = packed(outgoing);
    }
    chosen->state = IntentState::Sending;
    chosen->attempts += 1;
    outgoing.attempt = chosen->attempts;
    if (auto stored = files.work.updateIntent(*chosen); !stored) {
        return failure(stored.error());
    }
    if (outgoing.items.size() <= shownSending) {
        QList<ItemRow> rows;
        for (const QUuid& item : std::as_const(outgoing.items)) {
            if (const auto row = files.cache.rowOf(item); row && *row) {
                rows.append(**row);
            }
        }
        (void)inCacheTransaction(files, [&]() -> Result<void> {
            for (const ItemRow row : std::as_const(rows)) {
                if (auto set = files.cache.setSync(row, chosen->seq, SyncState::Sending); !set) {
                    return set;
                }
            }
            return {};
        });
        outgoing.rows = rows;
    }
    return std::optional(outgoing);
}

Result<PushOutcome> acknowledge(WriteFiles& files, const Outgoing& sent, const QByteArray& body, qint64 now)
{
    QList<wire::ItemRecord> records;
    if (sent.isBatchStatus) {
        auto decoded = wire::decodeItemRecords(body);
        if (!decoded) {
            return failure(decoded.error());
        }
        records = std::move(*decoded);
    } else if (sent.kind == IntentKind::Status || sent.kind == IntentKind::Edit) {
        auto decoded = wire::decodeItemRecord(body);
        if (!decoded) {
            return failure(decoded.error());
        }
        records.append(std::move(*decoded));
    }
    QSet<QUuid> answered;
    auto cached = inCacheTransaction(files, [&]() -> Result<void> {
        const auto project = files.cache.projectNumber(sent.project);
        if (!project) {
            return failure(project.error());
        }
        for (wire::ItemRecord& record : records) {
            answered.insert(record.id);
            const auto row = files.cache.rowOf(record.id);
            if (!row) {
                return failure(row.error());
            }
            // An item that the list does not hold yet comes with the next pull, in its place.
            if (*row) {
                if (auto stored = files.cache.upsert(*project, prepare(std::move(record), 0), true); !stored) {
                    return failure(stored.error());
                }
            }
        }
        if (sent.kind == IntentKind::Exclude || sent.kind == IntentKind::Restore) {
            for (const QUuid& item : sent.items) {
                answered.insert(item);
                const auto row = files.cache.rowOf(item);
                if (!row || !*row) {
                    continue;
                }
                const auto ground = files.cache.ground(**row);
                if (!ground || !*ground) {
                    continue;
                }
                ItemStanding base = (*ground)->base;
                base.excluded = sent.kind == IntentKind::Exclude;
                if (auto set = files.cache.setBase(**row, base); !set) {
                    return set;
                }
            }
        }
        return {};
    });
    if (!cached) {
        return failure(cached.error());
    }
    bool leftOut = false;
    auto outcome = withIntent(files, sent, false, [&](Intent& intent) -> Result<void> {
        QList<IntentItem> missing;
        for (qsizetype index = intent.done; index < std::min<qsizetype>(sent.end, intent.items.size()); ++index) {
            const IntentItem& item = intent.items[index];
            if (answered.contains(item.id)) {
                intent.troubles.remove(item.id);
            } else if (sent.items.contains(item.id) && !intent.troubles.contains(item.id)) {
                missing.append(item);
            }
        }
        leftOut = !missing.isEmpty();
        const int attempts = intent.attempts;
        intent.done = sent.end;
        intent.state = IntentState::Waiting;
        intent.request.clear();
        intent.message.clear();
        intent.nextTry = 0;
        if (leftOut && attempts >= longestStruggle) {
            for (const IntentItem& item : std::as_const(missing)) {
                intent.troubles[item.id] = {Trouble::Kind::Failed, tr("The server left this item out."), {}, now};
            }
            leftOut = false;
        } else if (leftOut) {
            if (auto part = divide(files, intent, missing); !part) {
                return failure(part.error());
            }
        } else {
            intent.attempts = 0;
        }
        return storeTroubles(files, intent, now);
    });
    if (outcome) {
        outcome->needsPull = leftOut;
    }
    return outcome;
}

Result<void> takeBackRequest(WriteFiles& files, const Outgoing& unsent)
{
    auto intent = files.work.intent(unsent.seq);
    if (!intent) {
        return failure(intent.error());
    }
    if (!*intent || (*intent)->state != IntentState::Sending) {
        return {};
    }
    (*intent)->state = IntentState::Waiting;
    (*intent)->request.clear();
    return files.work.updateIntent(**intent);
}

Result<PushOutcome> putOff(WriteFiles& files, const Outgoing& sent, qint64 nextTry, const QString& message)
{
    return withIntent(files, sent, false, [&](Intent& intent) {
        intent.state = IntentState::Waiting;
        intent.nextTry = nextTry;
        intent.message = message;
        return files.work.updateIntent(intent);
    });
}

Result<PushOutcome> refuse(WriteFiles& files, const Outgoing& sent, const QString& message)
{
    return withIntent(files, sent, false, [&](Intent& intent) {
        intent.state = IntentState::Failed;
        intent.message = message;
        intent.request.clear();
        intent.nextTry = 0;
        return files.work.updateIntent(intent);
    });
}

Result<PushOutcome> needsFetch(WriteFiles& files, const Outgoing& sent, const QString& message, qint64 now)
{
    bool fetch = true;
    auto outcome = withIntent(files, sent, true, [&](Intent& intent) {
        intent.request.clear();
        intent.message = message;
        intent.nextTry = 0;
        // Fetching should settle it; where it does not, somebody must look.
        fetch = intent.attempts < longestStruggle;
        intent.state = fetch ? IntentState::Waiting : IntentState::Failed;
        return storeTroubles(files, intent, now);
    });
    if (outcome) {
        outcome->needsPull = fetch;
    }
    return outcome;
}

Result<PushOutcome> retryIntent(WriteFiles& files, const IntentId& id, qint64 now)
{
    auto intent = files.work.intent(id);
    if (!intent || !*intent) {
        return failure(intent ? Error{ErrorCode::NotFound, tr("The change is not in the outbox any more."), {}} : intent.error());
    }
    Intent& found = **intent;
    const QList<QUuid> items = idsOf(pendingItems(found));
    QList<IntentItem> failed;
    for (const IntentItem& item : std::as_const(found.items)) {
        const auto trouble = found.troubles.constFind(item.id);
        if (trouble != found.troubles.cend() && trouble->kind == Trouble::Kind::Failed) {
            failed.append(item);
        }
    }
    auto stored = inWorkTransaction(files, [&]() -> Result<void> {
        if (!failed.isEmpty()) {
            if (auto part = divide(files, found, failed); !part) {
                return failure(part.error());
            }
            return storeTroubles(files, found, now);
        }
        found.id = found.request.isEmpty() ? IntentId::make() : found.id;
        if (found.state == IntentState::Failed) {
            found.state = IntentState::Waiting;
            found.attempts = 0;
        }
        found.nextTry = 0;
        found.message.clear();
        return files.work.updateIntent(found);
    });
    return stored ? shown(files, found.project, items) : Result<PushOutcome>(failure(stored.error()));
}

Result<PushOutcome> discardIntent(WriteFiles& files, const IntentId& id, qint64 now)
{
    auto intent = files.work.intent(id);
    if (!intent || !*intent) {
        return failure(intent ? Error{ErrorCode::NotFound, tr("The change is not in the outbox any more."), {}} : intent.error());
    }
    auto stored = inWorkTransaction(files, [&] {
        return files.work.removeIntent((*intent)->seq).and_then([&] {
            return files.work.addHistory(now, (*intent)->project, QStringLiteral("discard"), (*intent)->step, {}, (*intent)->title).map([](qint64) {
            });
        });
    });
    return stored ? shown(files, (*intent)->project, idsOf((*intent)->items)) : Result<PushOutcome>(failure(stored.error()));
}

namespace {

QString labelOf(Resolution resolution, const QString& title)
{
    switch (resolution) {
    case Resolution::Mine:
        return tr("Use mine: %1").arg(title);
    case Resolution::Theirs:
        return tr("Use theirs: %1").arg(title);
    case Resolution::Merged:
        return tr("Merge: %1").arg(title);
    }
    Q_UNREACHABLE();
}

/// What settling a conflict does to its items, as a step that can be taken back: from the side that gives way to the one that stays.
Result<Step> resolutionStep(WriteFiles& files, const Intent& intent, const QList<IntentItem>& contested, Resolution resolution,
                            const QJsonObject& merged, qint64 now)
{
    Step step;
    step.id = QUuid::createUuid();
    step.project = intent.project;
    step.at = now;
    step.label = labelOf(resolution, intent.title);
    step.isEdit = intent.kind == IntentKind::Edit;
    for (const IntentItem& item : contested) {
        const auto row = files.cache.rowOf(item.id);
        if (!row) {
            return failure(row.error());
        }
        const auto ground = *row ? files.cache.ground(**row) : Result<std::optional<ItemGround>>(std::nullopt);
        if (!ground) {
            return failure(ground.error());
        }
        if (!*ground) {
            continue;
        }
        const bool toMine = resolution != Resolution::Theirs;
        step.items.append({item.id, **row, toMine ? (*ground)->base : (*ground)->shown, toMine ? (*ground)->shown : (*ground)->base});
        if (step.isEdit) {
            const auto shown = files.cache.shownText(**row);
            const auto server = files.cache.serverText(**row);
            if (!shown || !server) {
                return failure(shown ? server.error() : shown.error());
            }
            const QJsonObject mine = QJsonDocument::fromJson(*shown).object();
            const QJsonObject theirs = QJsonDocument::fromJson(*server).object();
            step.textFrom = toMine ? theirs : mine;
            step.textTo = resolution == Resolution::Merged ? merged : toMine ? mine : theirs;
        }
    }
    return step;
}

}

Result<PushOutcome> resolveIntent(WriteFiles& files, const IntentId& id, Resolution resolution, const QJsonObject& merged, qint64 now)
{
    auto intent = files.work.intent(id);
    if (!intent || !*intent) {
        return failure(intent ? Error{ErrorCode::NotFound, tr("The change is not in the outbox any more."), {}} : intent.error());
    }
    Intent& found = **intent;
    if (resolution == Resolution::Merged && found.kind != IntentKind::Edit) {
        return failure(ErrorCode::InvalidInput, tr("Only texts can be merged. Please choose one of the two decisions."));
    }
    QList<IntentItem> contested;
    for (const IntentItem& item : std::as_const(found.items)) {
        const auto trouble = found.troubles.constFind(item.id);
        if (trouble != found.troubles.cend() && trouble->kind == Trouble::Kind::Conflict) {
            contested.append(item);
        }
    }
    auto step = resolutionStep(files, found, contested, resolution, merged, now);
    if (!step) {
        return failure(step.error());
    }
    auto stored = inWorkTransaction(files, [&]() -> Result<void> {
        if (resolution == Resolution::Theirs) {
            for (const IntentItem& item : std::as_const(contested)) {
                found.troubles[item.id].kind = Trouble::Kind::Settled;
            }
        } else if (!contested.isEmpty()) {
            if (found.kind == IntentKind::Edit) {
                found.change.insert(QStringLiteral("base"),
                                    found.troubles.value(contested.first().id).theirs.value(QStringLiteral("generated_content")).toObject());
            }
            if (resolution == Resolution::Merged) {
                found.change.insert(QStringLiteral("mine"), merged);
            }
            if (auto part = divide(files, found, contested); !part) {
                return failure(part.error());
            }
        }
        if (!step->items.isEmpty()) {
            auto added = files.work.dropUndone(found.project).and_then([&] { return files.work.addStep(*step); });
            const auto act =
                added ? files.work.addHistory(now, found.project, QStringLiteral("decide"), step->id) : Result<qint64>(failure(added.error()));
            if (!act) {
                return failure(act.error());
            }
        }
        const char* word = resolution == Resolution::Theirs ? "resolve-theirs" : resolution == Resolution::Mine ? "resolve-mine" : "resolve-merge";
        auto noted = files.work.addHistory(now, found.project, QString::fromLatin1(word), found.step, {}, found.title);
        return noted ? storeTroubles(files, found, now) : Result<void>(failure(noted.error()));
    });
    return stored ? shown(files, found.project, idsOf(found.items)) : Result<PushOutcome>(failure(stored.error()));
}

Result<void> clearDelays(WriteFiles& files)
{
    return files.workDatabase.run("UPDATE outbox SET next_try = 0 WHERE next_try > 0").map([](qint64) {});
}

}

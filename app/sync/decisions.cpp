#include "app/sync/decisions.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <map>

#include "app/sync/overlay.h"

namespace galley::app {

namespace {

QString tr(const char* text, const char* comment = nullptr, int count = -1)
{
    return QCoreApplication::translate("galley::app", text, comment, count);
}

QString nameOfRow(WriteFiles& files, ItemRow row)
{
    auto statement = files.cacheDatabase.prepare("SELECT name FROM items WHERE row = ?", row);
    return statement && statement->next() ? statement->text(0) : QString();
}

QString titleOf(WriteFiles& files, Decision decision, const QList<ItemGround>& items)
{
    const auto count = static_cast<int>(items.size());
    if (count == 1) {
        const QString name = nameOfRow(files, items.first().row);
        switch (decision) {
        case Decision::Approve:
            return tr("Approve: %1").arg(name);
        case Decision::Reject:
            return tr("Reject: %1").arg(name);
        case Decision::Exclude:
            return tr("Exclude: %1").arg(name);
        case Decision::Restore:
            return tr("Restore: %1").arg(name);
        }
    }
    switch (decision) {
    case Decision::Approve:
        return tr("Approve %n items", nullptr, count);
    case Decision::Reject:
        return tr("Reject %n items", nullptr, count);
    case Decision::Exclude:
        return tr("Exclude %n items", nullptr, count);
    case Decision::Restore:
        return tr("Restore %n items", nullptr, count);
    }
    Q_UNREACHABLE();
}

/// What a decision makes of an item.
ItemStanding after(const ItemStanding& standing, Decision decision, const QString& reason)
{
    ItemStanding result = standing;
    switch (decision) {
    case Decision::Approve:
        result.status = static_cast<StatusCode>(ItemStatus::Approved);
        result.unknownWord.clear();
        result.reason.clear();
        break;
    case Decision::Reject:
        result.status = static_cast<StatusCode>(ItemStatus::Rejected);
        result.unknownWord.clear();
        result.reason = reason;
        break;
    case Decision::Exclude:
        result.excluded = true;
        break;
    case Decision::Restore:
        result.excluded = false;
        break;
    }
    return result;
}

/// A decided item that the shop has already is further on than approved.
bool standsThere(const ItemStanding& standing, const ItemStanding& wanted)
{
    return standing == wanted
        || (wanted.status == static_cast<StatusCode>(ItemStatus::Approved) && standing.status == static_cast<StatusCode>(ItemStatus::Synced)
            && standing.excluded == wanted.excluded);
}

IntentItem groundOf(const ItemGround& item)
{
    return {item.id, item.base.status, item.base.excluded, item.baseTextHash};
}

/// Writes to `work.db` in one transaction, and lays over the cache in another. Once the first is committed the act has happened.
class Act
{
public:
    Act(WriteFiles& files, const ProjectId& project, qint64 now) : m_files(files), m_project(project), m_now(now) {}

    struct Change {
        ItemGround ground;
        ItemStanding to;
    };

    Result<void> addIntents(const QUuid& step, qint64 act, const QList<Change>& changes, const QString& title)
    {
        // Items that go the same way travel together.
        std::map<std::tuple<QString, QString>, QList<IntentItem>> statuses;
        QList<IntentItem> excluded;
        QList<IntentItem> restored;
        std::map<std::tuple<QString, QString>, QList<qsizetype>> statusChanges;
        QList<qsizetype> exclusions;
        QList<qsizetype> restorations;
        QList<IntentItem>* items = nullptr;
        QList<qsizetype>* indexes = nullptr;
        StatusCode lastTo = 0;
        QString lastWord;
        QString lastReason;
        for (qsizetype index = 0; index < changes.size(); ++index) {
            const Change& change = changes[index];
            const ItemStanding& from = change.ground.shown;
            if (from.status != change.to.status || from.unknownWord != change.to.unknownWord || from.reason != change.to.reason) {
                // Neighbours mostly go the same way.
                if (index == 0 || !items || lastTo != change.to.status || lastWord != change.to.unknownWord || lastReason != change.to.reason) {
                    const std::tuple key(change.to.word(), change.to.reason);
                    items = &statuses[key];
                    indexes = &statusChanges[key];
                    lastTo = change.to.status;
                    lastWord = change.to.unknownWord;
                    lastReason = change.to.reason;
                }
                items->append(groundOf(change.ground));
                indexes->append(index);
            }
            if (from.excluded != change.to.excluded) {
                (change.to.excluded ? excluded : restored).append(groundOf(change.ground));
                (change.to.excluded ? exclusions : restorations).append(index);
            }
        }
        m_intentOf.resize(static_cast<size_t>(changes.size()));
        for (auto& [key, together] : statuses) {
            Intent intent = begun(step, act, IntentKind::Status, title, std::move(together));
            intent.status = std::get<0>(key);
            intent.reason = std::get<1>(key);
            if (auto added = add(intent, statusChanges[key]); !added) {
                return added;
            }
        }
        if (!excluded.isEmpty()) {
            Intent intent = begun(step, act, IntentKind::Exclude, title, std::move(excluded));
            if (auto added = add(intent, exclusions); !added) {
                return added;
            }
        }
        if (!restored.isEmpty()) {
            Intent intent = begun(step, act, IntentKind::Restore, title, std::move(restored));
            return add(intent, restorations);
        }
        return {};
    }

    Result<void> addEdit(const QUuid& step, qint64 act, const ItemGround& ground, const QJsonObject& base, const QJsonObject& mine,
                         const QString& status, const QString& title)
    {
        Intent intent = begun(step, act, IntentKind::Edit, title, {groundOf(ground)});
        intent.status = status;
        intent.change = {{QStringLiteral("mine"), mine}, {QStringLiteral("base"), base}};
        m_intentOf.resize(1);
        return add(intent, {0});
    }

    /// Shows what was written down; a cache that cannot be written now is put right at the next start.
    void layOver(const QList<Change>& changes)
    {
        std::vector<ItemStateUpdate> updates;
        std::vector<const ItemGround*> before;
        updates.reserve(static_cast<size_t>(changes.size()));
        before.reserve(static_cast<size_t>(changes.size()));
        for (size_t index = 0; index < static_cast<size_t>(changes.size()); ++index) {
            const Change& change = changes[static_cast<qsizetype>(index)];
            // Trouble with an earlier change stays in sight.
            const bool troubled = change.ground.sync == SyncState::Conflict || change.ground.sync == SyncState::Failed;
            updates.push_back({change.ground.row, change.to, m_now, troubled ? change.ground.sync : SyncState::Waiting, m_intentOf[index]});
            before.push_back(&change.ground);
        }
        (void)inCacheTransaction(m_files, [&] { return m_files.cache.setStates(updates, before); });
    }

private:
    Intent begun(const QUuid& step, qint64 act, IntentKind kind, const QString& title, QList<IntentItem> items) const
    {
        Intent intent;
        intent.id = IntentId::make();
        intent.step = step;
        intent.act = act;
        intent.created = m_now;
        intent.project = m_project;
        intent.kind = kind;
        intent.title = title;
        intent.items = std::move(items);
        return intent;
    }

    Result<void> add(Intent& intent, const QList<qsizetype>& changes)
    {
        auto added = m_files.work.addIntent(intent);
        for (const qsizetype index : changes) {
            m_intentOf[static_cast<size_t>(index)] = intent.seq;
        }
        return added;
    }

    WriteFiles& m_files;
    ProjectId m_project;
    qint64 m_now;
    std::vector<qint64> m_intentOf; ///< the newest intent of each change
};

/// A new decision on an item settles what was open about an earlier one. Gives the items whose trouble is about a text: those wait for a person.
Result<QSet<QUuid>> supersede(WriteFiles& files, const QSet<QUuid>& troubled, QList<Intent>& touched)
{
    QSet<QUuid> held;
    auto intents = files.work.intentsTouching(QList<QUuid>(troubled.begin(), troubled.end()));
    if (!intents) {
        return failure(intents.error());
    }
    for (Intent& intent : *intents) {
        bool changed = false;
        for (const IntentItem& item : std::as_const(intent.items)) {
            const SyncState sync = intent.syncStateOf(item.id);
            if (!troubled.contains(item.id) || (sync != SyncState::Conflict && sync != SyncState::Failed)) {
                continue;
            }
            if (intent.kind == IntentKind::Edit) {
                held.insert(item.id);
                continue;
            }
            intent.troubles[item.id] = {Trouble::Kind::Settled, {}, {}, 0};
            changed = true;
        }
        if (changed) {
            touched.append(intent);
        }
    }
    return held;
}

bool hasPending(const Intent& intent)
{
    for (qsizetype index = 0; index < intent.items.size(); ++index) {
        if (intent.isPending(index)) {
            return true;
        }
    }
    return false;
}

Result<ProjectId> projectOfRows(WriteFiles& files, const QList<ItemRow>& rows)
{
    const auto number = files.cache.projectNumberOf(rows.first());
    return number ? files.cache.projectOf(*number) : Result<ProjectId>(failure(number.error()));
}

}

namespace {

/// Whether the text that is shown of an item is one that was typed by hand here.
Result<bool> isTypedByHand(WriteFiles& files, const ItemGround& ground, const QHash<QUuid, QSet<qint64>>& handEdits)
{
    const auto typed = handEdits.constFind(ground.id);
    if (typed == handEdits.cend()) {
        return false;
    }
    return files.cache.shownText(ground.row).map([&](const QByteArray& text) {
        return typed->contains(textHashOf(QJsonDocument::fromJson(text).object()));
    });
}

QString reasonOf(const QList<std::pair<ItemRow, Skip>>& skipped)
{
    const auto any = [&skipped](Skip reason) {
        return std::any_of(skipped.begin(), skipped.end(), [reason](const auto& item) { return item.second == reason; });
    };
    return any(Skip::Unsettled)   ? tr("A text that was changed in two places must be settled first.")
        : any(Skip::Excluded)     ? tr("Excluded items must be restored before they are decided.")
        : any(Skip::WithoutText)  ? tr("Items without a text cannot be decided.")
        : any(Skip::EditedByHand) ? tr("Texts that were typed by hand are left as they are.")
        : any(Skip::Published)    ? tr("Published texts are left as they are.")
        : any(Skip::Gone)         ? tr("Items that have been removed cannot be decided.")
        : any(Skip::Changed)      ? tr("Texts that somebody changed since are left as they are.")
                                  : QString();
}

}

Result<DecisionDone> decide(WriteFiles& files, QList<ItemRow> rows, Decision decision, const QString& reason, qint64 now, bool sparesProtected)
{
    DecisionDone done;
    if (rows.isEmpty()) {
        return done;
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    Result<ProjectId> project = projectOfRows(files, rows);
    for (qsizetype next = 1; !project && project.error().code == ErrorCode::NotFound && next < rows.size(); ++next) {
        project = projectOfRows(files, {rows[next]}); // the first ones may be gone
    }
    if (!project) {
        return failure(project.error());
    }
    done.project = *project;

    const QString given = decision == Decision::Reject ? reason : QString();
    QList<Act::Change> changes;
    QList<ItemGround> grounds;
    QSet<QUuid> troubled;
    QList<std::pair<ItemRow, Skip>>& skipped = done.outcome.skippedItems;
    changes.reserve(rows.size());
    auto found = files.cache.grounds(rows);
    if (!found) {
        return failure(found.error());
    }
    const bool judges = decision == Decision::Approve || decision == Decision::Reject;
    QHash<QUuid, QSet<qint64>> handEdits;
    if (sparesProtected) {
        auto edits = files.work.handEdits();
        if (!edits) {
            return failure(edits.error());
        }
        handEdits = std::move(*edits);
    }
    if (found->size() < static_cast<size_t>(rows.size())) {
        size_t next = 0;
        for (const ItemRow row : std::as_const(rows)) {
            if (next < found->size() && (*found)[next].row == row) {
                ++next;
            } else {
                skipped.append({row, Skip::Gone});
            }
        }
    }
    for (ItemGround& ground : *found) {
        ItemStanding wanted = after(ground.shown, decision, given);
        if (judges && ground.shown.excluded) {
            skipped.append({ground.row, Skip::Excluded});
        } else if (judges && !ground.hasText) {
            skipped.append({ground.row, Skip::WithoutText});
        } else if (standsThere(ground.shown, wanted)) {
            ++done.outcome.unchanged;
        } else if (sparesProtected && ground.shown.status == static_cast<StatusCode>(ItemStatus::Synced) && !ground.shown.excluded) {
            skipped.append({ground.row, Skip::Published});
        } else {
            const auto typed = isTypedByHand(files, ground, handEdits);
            if (!typed) {
                return failure(typed.error());
            }
            if (*typed) {
                skipped.append({ground.row, Skip::EditedByHand});
                continue;
            }
            if (ground.sync == SyncState::Conflict || ground.sync == SyncState::Failed) {
                troubled.insert(ground.id);
            }
            changes.append({std::move(ground), std::move(wanted)});
        }
    }
    QList<Intent> touched;
    if (!troubled.isEmpty()) {
        const auto open = supersede(files, troubled, touched);
        if (!open) {
            return failure(open.error());
        }
        changes.removeIf([&](const Act::Change& change) {
            const bool held = open->contains(change.ground.id);
            if (held) {
                skipped.append({change.ground.row, Skip::Unsettled});
            }
            return held;
        });
        for (Act::Change& change : changes) {
            change.ground.sync = SyncState::Waiting;
        }
    }
    done.outcome.skipped = skipped.size();
    done.outcome.skippedReason = reasonOf(skipped);
    done.outcome.changed = changes.size();
    if (changes.isEmpty()) {
        return done;
    }

    Step step;
    step.id = makeUuid7();
    step.project = *project;
    step.at = now;
    step.reason = given;
    step.items.reserve(changes.size());
    for (const Act::Change& change : std::as_const(changes)) {
        step.items.append({change.ground.id, change.ground.row, change.ground.shown, change.to});
        if (grounds.size() < 2) {
            grounds.append(change.ground);
        }
    }
    grounds.resize(changes.size());
    step.label = titleOf(files, decision, grounds);

    Act act(files, *project, now);
    auto transaction = storage::RawTransaction::begin(files.workDatabase);
    if (!transaction) {
        return failure(transaction.error());
    }
    Result<void> written = files.work.dropUndone(*project).and_then([&] { return files.work.addStep(step); });
    if (written) {
        const auto number = files.work.addHistory(now, *project, QStringLiteral("decide"), step.id, given);
        written = number ? act.addIntents(step.id, *number, changes, step.label) : Result<void>(failure(number.error()));
    }
    for (const Intent& intent : std::as_const(touched)) {
        if (written) {
            written = hasPending(intent) ? files.work.updateIntent(intent) : files.work.removeIntent(intent.seq);
        }
    }
    if (written) {
        written = transaction->commit();
    }
    if (!written) {
        return failure(written.error());
    }
    act.layOver(changes);
    done.outcome.stepId = step.id.toString(QUuid::WithoutBraces);
    done.rows.reserve(changes.size());
    for (const Act::Change& change : std::as_const(changes)) {
        done.rows.append(change.ground.row);
    }
    return done;
}

Result<DecisionDone> edit(WriteFiles& files, ItemRow row, const QJsonObject& texts, bool approve, qint64 now)
{
    const auto shown = files.cache.shownText(row);
    const auto server = files.cache.serverText(row);
    const auto ground = files.cache.ground(row);
    if (!shown || !server || !ground) {
        return failure(!shown ? shown.error() : !server ? server.error() : ground.error());
    }
    if (!*ground) {
        return failure(ErrorCode::NotFound, tr("The item is gone."));
    }
    const QJsonObject before = QJsonDocument::fromJson(*shown).object();
    QJsonObject wanted = before;
    for (auto entry = texts.begin(); entry != texts.end(); ++entry) {
        wanted.insert(entry.key(), entry.value());
    }
    if (wanted == before) {
        if (approve) {
            return decide(files, {row}, Decision::Approve, {}, now);
        }
        DecisionDone done;
        done.outcome.unchanged = 1;
        return done;
    }
    const auto project = projectOfRows(files, {row});
    if (!project) {
        return failure(project.error());
    }
    DecisionDone done;
    done.project = *project;
    const bool decides = approve && !(*ground)->shown.excluded;
    const ItemStanding standing = decides ? after((*ground)->shown, Decision::Approve, {}) : (*ground)->shown;
    Step step;
    step.id = makeUuid7();
    step.project = *project;
    step.at = now;
    step.items = {{(*ground)->id, row, (*ground)->shown, standing}};
    step.isEdit = true;
    step.textFrom = before;
    step.textTo = wanted;
    step.label = (decides ? tr("Edit and approve: %1") : tr("Edit: %1")).arg(nameOfRow(files, row));

    Act act(files, *project, now);
    auto transaction = storage::RawTransaction::begin(files.workDatabase);
    if (!transaction) {
        return failure(transaction.error());
    }
    Result<void> written = files.work.dropUndone(*project).and_then([&] { return files.work.addStep(step); });
    if (written) {
        const auto number = files.work.addHistory(now, *project, QStringLiteral("decide"), step.id);
        written = number
            ? act.addEdit(
                  step.id, *number, **ground, QJsonDocument::fromJson(*server).object(), wanted, decides ? standing.word() : QString(), step.label)
            : Result<void>(failure(number.error()));
    }
    if (written) {
        written = files.work.addHandEdit(*project, (*ground)->id, now, textHashOf(wanted));
    }
    if (written) {
        written = transaction->commit();
    }
    if (!written) {
        return failure(written.error());
    }
    (void)relay(files, {row});
    done.edited = true;
    done.outcome.changed = 1;
    done.outcome.stepId = step.id.toString(QUuid::WithoutBraces);
    done.rows = {row};
    return done;
}

Result<DecisionDone> editMany(WriteFiles& files, const QList<TextChange>& wanted, const QString& label, qint64 now)
{
    DecisionDone done;
    if (wanted.isEmpty()) {
        return done;
    }
    struct One {
        ItemGround ground;
        ItemStanding standing;
        QJsonObject server;
        const TextChange* change;
    };
    std::vector<One> ones;
    QSet<ItemRow> seen;
    for (const TextChange& change : wanted) {
        const auto ground = files.cache.ground(change.row);
        const auto shown = files.cache.shownText(change.row);
        const auto server = files.cache.serverText(change.row);
        if (!ground || !shown || !server) {
            return failure(!ground ? ground.error() : !shown ? shown.error() : server.error());
        }
        if (!*ground) {
            done.outcome.skippedItems.append({change.row, Skip::Gone});
        } else if ((*ground)->sync == SyncState::Conflict) {
            done.outcome.skippedItems.append({change.row, Skip::Unsettled});
        } else if (seen.contains(change.row) || QJsonDocument::fromJson(*shown).object() != change.from) {
            done.outcome.skippedItems.append({change.row, Skip::Changed});
        } else if (change.to == change.from) {
            ++done.outcome.unchanged;
        } else {
            ItemStanding standing = (*ground)->shown;
            // What was decided was another text.
            if (standing.status > static_cast<StatusCode>(ItemStatus::Flagged)) {
                standing.status = static_cast<StatusCode>(ItemStatus::Generated);
                standing.unknownWord.clear();
                standing.reason.clear();
            }
            seen.insert(change.row);
            ones.push_back({std::move(**ground), standing, QJsonDocument::fromJson(*server).object(), &change});
        }
    }
    done.outcome.skipped = done.outcome.skippedItems.size();
    done.outcome.skippedReason = reasonOf(done.outcome.skippedItems);
    if (ones.empty()) {
        return done;
    }
    std::sort(ones.begin(), ones.end(), [](const One& left, const One& right) { return left.ground.row < right.ground.row; });
    const auto project = projectOfRows(files, {ones.front().ground.row});
    if (!project) {
        return failure(project.error());
    }
    done.project = *project;
    Step step;
    step.id = makeUuid7();
    step.project = *project;
    step.at = now;
    step.isEdit = true;
    step.label = label;
    for (const One& one : ones) {
        step.items.append({one.ground.id, one.ground.row, one.ground.shown, one.standing});
        step.texts.insert(one.ground.id, {one.change->from, one.change->to});
    }
    Act act(files, *project, now);
    auto transaction = storage::RawTransaction::begin(files.workDatabase);
    if (!transaction) {
        return failure(transaction.error());
    }
    Result<void> written = files.work.dropUndone(*project).and_then([&] { return files.work.addStep(step); });
    const auto number = written ? files.work.addHistory(now, *project, QStringLiteral("decide"), step.id) : Result<qint64>(0);
    if (!number) {
        written = failure(number.error());
    }
    for (const One& one : ones) {
        if (written) {
            const bool moves = !(one.standing == one.ground.shown);
            written = act.addEdit(step.id, *number, one.ground, one.server, one.change->to, moves ? one.standing.word() : QString(), label);
        }
        if (written) {
            written = files.work.addHandEdit(*project, one.ground.id, now, textHashOf(one.change->to));
        }
    }
    if (written) {
        written = transaction->commit();
    }
    if (!written) {
        return failure(written.error());
    }
    for (const One& one : ones) {
        done.rows.append(one.ground.row);
    }
    (void)relay(files, done.rows);
    done.edited = true;
    done.outcome.changed = done.rows.size();
    done.outcome.stepId = step.id.toString(QUuid::WithoutBraces);
    return done;
}

namespace {

/// The texts of an item before and after a step that edited.
std::pair<QJsonObject, QJsonObject> textsOf(const Step& step, const QUuid& item)
{
    const auto own = step.texts.constFind(item);
    return own == step.texts.cend() ? std::pair(step.textFrom, step.textTo) : *own;
}

bool byRow(const Act::Change& left, const Act::Change& right)
{
    return left.ground.row < right.ground.row;
}

/// How many single changes the intents of a step hold in all.
qsizetype changeCount(const Step& step)
{
    qsizetype count = step.isEdit ? step.items.size() : 0;
    for (const StepItem& item : step.items) {
        if (!step.isEdit) {
            ItemStanding moved = item.from;
            moved.excluded = item.to.excluded;
            count += (moved == item.to ? 0 : 1) + (item.from.excluded != item.to.excluded ? 1 : 0);
        }
    }
    return count;
}

/// Undo and redo are one thing in two directions.
Result<UndoDone> takeBack(WriteFiles& files, Step step, bool back, qint64 now)
{
    UndoDone done;
    done.step = {step.id.toString(QUuid::WithoutBraces), step.label, QDateTime::fromMSecsSinceEpoch(step.at, Qt::UTC), {}, {}};
    QList<Act::Change> changes;
    QHash<QUuid, QJsonObject> serverTexts;
    QList<ItemRow> hints;
    hints.reserve(step.items.size());
    for (const StepItem& item : std::as_const(step.items)) {
        hints.append(item.row);
    }
    auto found = files.cache.grounds(hints);
    if (!found) {
        return failure(found.error());
    }
    size_t next = 0;
    for (const StepItem& item : std::as_const(step.items)) {
        const ItemStanding& here = back ? item.to : item.from;
        const ItemStanding& there = back ? item.from : item.to;
        // The rows of a step ascend, and so do the grounds; where the cache was filled anew the id is looked for.
        while (next < found->size() && (*found)[next].row < item.row) {
            ++next;
        }
        std::optional<ItemGround> ground;
        if (next < found->size() && (*found)[next].id == item.id) {
            ground = std::move((*found)[next]);
        } else {
            const auto row = files.cache.rowOf(item.id);
            auto elsewhere = row && *row ? files.cache.ground(**row) : Result<std::optional<ItemGround>>(std::nullopt);
            if (!row || !elsewhere) {
                return failure(row ? elsewhere.error() : row.error());
            }
            ground = std::move(*elsewhere);
        }
        bool asLeft = ground && ground->shown.status == here.status && ground->shown.excluded == here.excluded;
        if (asLeft && step.isEdit) {
            const auto shown = files.cache.shownText(ground->row);
            const auto server = files.cache.serverText(ground->row);
            if (!shown || !server) {
                return failure(shown ? server.error() : shown.error());
            }
            const auto texts = textsOf(step, item.id);
            asLeft = QJsonDocument::fromJson(*shown).object() == (back ? texts.second : texts.first);
            serverTexts.insert(item.id, QJsonDocument::fromJson(*server).object());
        }
        if (!asLeft) {
            ++done.leftAlone;
            if (ground) {
                done.step.leftAlone.append(ground->row);
            }
            continue;
        }
        changes.append({std::move(*ground), there});
    }
    // Neighbours are written together.
    if (!std::is_sorted(changes.begin(), changes.end(), byRow)) {
        std::sort(changes.begin(), changes.end(), byRow);
    }

    const auto pending = files.work.intentsOfStep(step.id);
    const auto lastAct = files.work.lastAct(step.id);
    if (!pending || !lastAct) {
        return failure(pending ? lastAct.error() : pending.error());
    }
    // What the server never heard of is simply taken out of the outbox.
    QList<qint64> unsent;
    bool cancels = done.leftAlone == 0;
    qsizetype unsentChanges = 0;
    for (const Intent& intent : *pending) {
        if (intent.act == *lastAct) {
            unsent.append(intent.seq);
            unsentChanges += intent.items.size();
            cancels = cancels && intent.isUntouched();
        }
    }
    cancels = cancels && unsentChanges == changeCount(step);

    Act act(files, step.project, now);
    auto transaction = storage::RawTransaction::begin(files.workDatabase);
    if (!transaction) {
        return failure(transaction.error());
    }
    const auto number = files.work.addHistory(now, step.project, back ? QStringLiteral("undo") : QStringLiteral("redo"), step.id);
    Result<void> written =
        number ? files.work.setStepState(step.seq, back ? StepState::Undone : StepState::Done) : Result<void>(failure(number.error()));
    if (written && cancels) {
        for (const qint64 seq : std::as_const(unsent)) {
            written = written.and_then([&] { return files.work.removeIntent(seq); });
        }
    } else if (written && !changes.isEmpty()) {
        const QString title = (back ? tr("Undo: %1") : tr("Redo: %1")).arg(step.label);
        if (step.isEdit) {
            for (const Act::Change& change : std::as_const(changes)) {
                const bool statusMoves = !(change.ground.shown == change.to);
                const QUuid& id = change.ground.id;
                const auto texts = textsOf(step, id);
                written = written.and_then([&] {
                    return act.addEdit(step.id,
                                       *number,
                                       change.ground,
                                       serverTexts.value(id),
                                       back ? texts.first : texts.second,
                                       statusMoves ? change.to.word() : QString(),
                                       title);
                });
            }
        } else {
            written = act.addIntents(step.id, *number, changes, title);
        }
    }
    if (written) {
        written = transaction->commit();
    }
    if (!written) {
        return failure(written.error());
    }
    for (const Act::Change& change : std::as_const(changes)) {
        done.rows.append(change.ground.row);
        if (done.step.rows.size() < 1000) {
            done.step.rows.append(change.ground.row);
        }
    }
    if (cancels || step.isEdit) {
        (void)relay(files, done.rows);
    } else {
        act.layOver(changes);
    }
    return done;
}

}

Result<UndoDone> undo(WriteFiles& files, const ProjectId& project, qint64 now)
{
    auto step = files.work.stepToUndo(project);
    if (!step) {
        return failure(step.error());
    }
    if (!*step) {
        return failure(ErrorCode::NotFound, tr("There is nothing to undo."));
    }
    return takeBack(files, std::move(**step), true, now);
}

Result<UndoDone> undoStep(WriteFiles& files, const QUuid& id, qint64 now)
{
    auto step = files.work.step(id);
    if (!step) {
        return failure(step.error());
    }
    if (!*step || (*step)->state != StepState::Done) {
        return failure(ErrorCode::NotFound, tr("This step has been taken back already."));
    }
    return takeBack(files, std::move(**step), true, now);
}

Result<UndoDone> redo(WriteFiles& files, const ProjectId& project, qint64 now)
{
    auto step = files.work.stepToRedo(project);
    if (!step) {
        return failure(step.error());
    }
    if (!*step) {
        return failure(ErrorCode::NotFound, tr("There is nothing to redo."));
    }
    return takeBack(files, std::move(**step), false, now);
}

}

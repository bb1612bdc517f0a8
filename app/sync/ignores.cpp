#include "app/sync/ignores.h"

#include <QJsonDocument>
#include <algorithm>

#include "models/content/sentences.h"
#include "models/content/textcheck.h"

namespace galley::app {

namespace {

const QString seenFact = QStringLiteral("sentences.seen");

QString readFact(const ProjectId& project)
{
    return QStringLiteral("sentences.read.") + project.text();
}

SentenceShare::Verdict verdictOf(const ItemStanding& standing)
{
    if (standing.excluded || standing.status == unknownStatus) {
        return SentenceShare::Verdict::None;
    }
    switch (static_cast<ItemStatus>(standing.status)) {
    case ItemStatus::Approved:
    case ItemStatus::Synced:
        return SentenceShare::Verdict::Approved;
    case ItemStatus::Rejected:
        return SentenceShare::Verdict::Rejected;
    default:
        return SentenceShare::Verdict::None;
    }
}

Result<SentenceShare> shareOf(WriteFiles& files, const ItemGround& ground)
{
    SentenceShare share;
    share.verdict = verdictOf(ground.shown);
    if (share.verdict == SentenceShare::Verdict::None) {
        return share;
    }
    const auto text = files.cache.shownText(ground.row);
    const auto metadata = files.cache.metadata(ground.row);
    if (!text || !metadata) {
        return failure(text ? metadata.error() : text.error());
    }
    share.language = content::TextForm::read(QJsonDocument::fromJson(*metadata).object()).language;
    const QJsonObject texts = QJsonDocument::fromJson(*text).object();
    for (const QString& field : {QStringLiteral("short_description"), QStringLiteral("description")}) {
        for (const content::StoredSentence& sentence : content::storedSentences(texts.value(field).toString())) {
            share.hashes.append(sentence.hash);
        }
    }
    std::sort(share.hashes.begin(), share.hashes.end());
    share.hashes.erase(std::unique(share.hashes.begin(), share.hashes.end()), share.hashes.end());
    return share;
}

}

Result<void> ignoreFinding(WriteFiles& files, const ProjectId& project, ItemRow row, StoredIgnore ignore, const QString& label, qint64 now)
{
    Step step;
    step.id = makeUuid7();
    step.project = project;
    step.at = now;
    step.label = label;
    ignore.step = step.id;
    if (row != 0) {
        // The item is named by the step and does not move, so that undo leads back to it.
        const auto ground = files.cache.ground(row);
        if (!ground) {
            return failure(ground.error());
        }
        if (*ground) {
            step.items.append({(*ground)->id, row, (*ground)->shown, (*ground)->shown});
            ignore.item = ItemId((*ground)->id);
        }
    }
    auto transaction = storage::RawTransaction::begin(files.workDatabase);
    if (!transaction) {
        return failure(transaction.error());
    }
    Result<void> written = files.work.dropUndone(project).and_then([&] { return files.work.addStep(step); });
    if (written) {
        written = files.work.addHistory(now, project, QStringLiteral("ignore"), step.id, {}, ignore.rule).map([](qint64) {});
    }
    return written.and_then([&] { return FindingStore(files.workDatabase).addIgnore(project, ignore); }).and_then([&] {
        return transaction->commit();
    });
}

Result<void> rememberSentences(WriteFiles& files, const QList<ItemRow>& rows)
{
    QList<ItemRow> sorted = rows;
    std::sort(sorted.begin(), sorted.end());
    sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
    const auto grounds = files.cache.grounds(sorted);
    if (!grounds) {
        return failure(grounds.error());
    }
    FindingStore store(files.workDatabase);
    struct Change {
        ProjectId project;
        QUuid item;
        SentenceShare before, after;
    };
    QList<Change> changes;
    for (const ItemGround& ground : *grounds) {
        auto before = store.share(ground.id);
        auto after = shareOf(files, ground);
        if (!before || !after) {
            return failure(before ? after.error() : before.error());
        }
        if (*before != *after && (before->verdict != SentenceShare::Verdict::None || after->verdict != SentenceShare::Verdict::None)) {
            const auto project = files.cache.projectOf(ground.project);
            if (!project) {
                return failure(project.error());
            }
            changes.append({*project, ground.id, std::move(*before), std::move(*after)});
        }
    }
    if (changes.isEmpty()) {
        return {};
    }
    auto transaction = storage::RawTransaction::begin(files.workDatabase);
    if (!transaction) {
        return failure(transaction.error());
    }
    for (const Change& change : std::as_const(changes)) {
        if (auto set = store.setShare(change.project, change.item, change.before, change.after); !set) {
            return set;
        }
    }
    return transaction->commit();
}

Result<UnseenDecisions> unseenDecisions(WriteFiles& files)
{
    const auto seen = files.work.fact(seenFact);
    if (!seen) {
        return failure(seen.error());
    }
    UnseenDecisions unseen;
    unseen.upTo = seen->toLongLong();
    auto steps = files.workDatabase.prepare("SELECT h.seq, s.items, s.extras FROM history h JOIN steps s ON s.id = h.step WHERE h.seq > ?"
                                            " AND h.action IN ('decide', 'undo', 'redo') ORDER BY h.seq LIMIT 100",
                                            seen->toLongLong());
    if (!steps) {
        return failure(steps.error());
    }
    while (steps->next()) {
        unseen.upTo = steps->integer(0);
        unseen.any = true;
        Step step;
        unpackStep(steps->view(1), {}, step);
        for (const StepItem& item : std::as_const(step.items)) {
            // The row is where the item was; after the cache was filled anew it is another one's, which does no harm.
            unseen.rows.append(item.row);
        }
    }
    return steps->result().map([&] { return unseen; });
}

Result<void> setSeen(WriteFiles& files, qint64 upTo)
{
    return files.work.setFact(seenFact, QString::number(upTo));
}

Result<QList<ItemRow>> decidedBefore(WriteFiles& files, const ProjectId& project)
{
    const auto read = files.work.fact(readFact(project));
    const auto number = files.cache.projectNumber(project);
    if (!read || !number) {
        return failure(read ? number.error() : read.error());
    }
    QList<ItemRow> rows;
    if (!read->isEmpty()) {
        return rows;
    }
    auto found = files.cacheDatabase.prepare("SELECT row FROM item_states WHERE project = ? AND excluded = 0 AND status IN (?, ?, ?)",
                                             *number,
                                             static_cast<int>(ItemStatus::Approved),
                                             static_cast<int>(ItemStatus::Rejected),
                                             static_cast<int>(ItemStatus::Synced));
    if (!found) {
        return failure(found.error());
    }
    while (found->next()) {
        rows.append(found->integer(0));
    }
    return found->result().map([&] { return rows; });
}

Result<void> setRead(WriteFiles& files, const ProjectId& project)
{
    return files.work.setFact(readFact(project), QStringLiteral("1"));
}

}

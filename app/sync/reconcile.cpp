#include "app/sync/reconcile.h"

#include "models/content/textmerge.h"

namespace galley::app {

namespace {

using Verdict = Reconciled::Verdict;

/// How far a status is on its way; a decision that the server has gone beyond needs no sending.
bool goesBeyond(const QString& theirs, const QString& mine)
{
    return mine == u"approved" && theirs == u"synced";
}

bool isDecision(const QString& status)
{
    return status == u"approved" || status == u"rejected";
}

bool textsDiffer(const ItemSide& base, const ItemSide& theirs)
{
    if (base.texts && theirs.texts) {
        return *base.texts != *theirs.texts;
    }
    return base.textHash && theirs.textHash && *base.textHash != *theirs.textHash;
}

enum class FieldVerdict { Mine, Settled, Clash };

FieldVerdict judgeStatus(const ItemSide& base, const QString& mine, const ItemSide& theirs)
{
    const QString now = theirs.status.value_or(QString());
    if (now == mine || goesBeyond(now, mine)) {
        return FieldVerdict::Settled;
    }
    // Somebody who approves or rejects speaks about the text that was read, not about one that came later.
    if (isDecision(mine) && textsDiffer(base, theirs)) {
        return FieldVerdict::Clash;
    }
    if (now == base.status.value_or(QString()) || !isDecision(now)) {
        return now == u"synced" ? FieldVerdict::Clash : FieldVerdict::Mine;
    }
    return FieldVerdict::Clash;
}

/// Key by key, and within a text paragraph by paragraph: what only one side changed is taken from that side.
FieldVerdict judgeTexts(const QJsonObject& base, const QJsonObject& mine, const QJsonObject& theirs, QJsonObject& merged)
{
    if (mine == theirs) {
        return FieldVerdict::Settled;
    }
    merged = theirs;
    bool clash = false;
    QStringList keys = mine.keys();
    keys += base.keys();
    keys.removeDuplicates();
    for (const QString& key : keys) {
        const QJsonValue was = base.value(key);
        const QJsonValue wanted = mine.value(key);
        const QJsonValue now = theirs.value(key);
        if (wanted == was || wanted == now) {
            continue;
        }
        if (now != was && wanted.isString() && now.isString() && was.isString()) {
            const content::TextMerge both = content::mergeParagraphs(was.toString(), wanted.toString(), now.toString());
            clash = clash || both.clashes > 0;
            merged.insert(key, both.text);
        } else if (now != was) {
            clash = true;
        } else if (wanted.isUndefined()) {
            merged.remove(key);
        } else {
            merged.insert(key, wanted);
        }
    }
    if (clash) {
        return FieldVerdict::Clash;
    }
    return merged == theirs ? FieldVerdict::Settled : FieldVerdict::Mine;
}

}

Reconciled reconcile(const ItemSide& base, const ItemSide& mine, const std::optional<ItemSide>& theirs)
{
    if (!theirs) {
        return {Verdict::Take, {}};
    }
    ItemSide left;
    bool clash = false;
    if (mine.texts) {
        QJsonObject merged;
        const FieldVerdict verdict = judgeTexts(base.texts.value_or(QJsonObject()), *mine.texts, theirs->texts.value_or(QJsonObject()), merged);
        clash = clash || verdict == FieldVerdict::Clash;
        if (verdict == FieldVerdict::Mine) {
            left.texts = merged;
        }
    }
    if (mine.status) {
        // With a text of this user's own in the same change, the decision is about that text.
        ItemSide ground = base;
        if (mine.texts) {
            ground.texts.reset();
            ground.textHash.reset();
        }
        const FieldVerdict verdict = judgeStatus(ground, *mine.status, *theirs);
        clash = clash || verdict == FieldVerdict::Clash;
        if (verdict == FieldVerdict::Mine) {
            left.status = mine.status;
        }
    }
    if (mine.excluded && *mine.excluded != theirs->excluded.value_or(false)) {
        left.excluded = mine.excluded;
    }
    if (clash) {
        return {Verdict::Ask, {}};
    }
    if (left == ItemSide{}) {
        return {Verdict::Take, {}};
    }
    if (left.status == mine.status && left.excluded == mine.excluded && left.texts == mine.texts) {
        return {Verdict::Keep, {}};
    }
    return {Verdict::Merge, left};
}

}

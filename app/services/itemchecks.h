#pragma once

#include <QHash>
#include <QSet>
#include <functional>

#include "app/services/itemqueue.h"
#include "models/content/glossary.h"
#include "models/content/grounding.h"
#include "models/content/sentences.h"

namespace galley::app {

class Speller;

/// Which findings a reviewer does not want to see.
enum class Ignored : quint8 { No, This, Kind };

/// A finding as the page shows it.
struct ShownFinding {
    content::Finding finding;
    Ignored ignored = Ignored::No;
    bool operator==(const ShownFinding&) const = default;
};

/// A piece of one field.
struct FieldSpan {
    QString field;
    content::TextSpan span;
    bool operator==(const FieldSpan&) const = default;
};

/// A statement of a text with the fact that proves it.
struct ProvenClaim {
    FieldSpan place;
    QString evidence; ///< path in the source data
    bool operator==(const ProvenClaim&) const = default;
};

/// Everything that is known of an item's texts.
struct ItemChecks {
    QList<ShownFinding> findings; ///< by field (name, short text, long text), then by place
    QList<ProvenClaim> proven;
    QList<FieldSpan> approvedBefore; ///< sentences that were approved in other items
    bool operator==(const ItemChecks&) const = default;

    [[nodiscard]] int openCount() const
    {
        return int(std::count_if(findings.begin(), findings.end(), [](const ShownFinding& one) { return one.ignored == Ignored::No; }));
    }
};

/// What is ignored, as keys.
struct IgnoreSet {
    QHash<ItemId, QSet<QString>> items; ///< keys of `findingKey`
    QHash<QString, QSet<QString>> views; ///< by filter line: keys of `kindKey`
};

/// Tells a finding apart from the others of its item, whatever stands in front of it. `quote` is what it is about.
[[nodiscard]] QString findingKey(const QString& rule, const QString& field, const QString& quote);
/// What "of this kind" means: the rule, and for words the word.
[[nodiscard]] QString kindKey(const QString& rule, const QString& quote);
/// The words that a finding of a word rule (spelling, glossary) is about; empty for other rules.
[[nodiscard]] QString kindQuote(const content::Finding& finding, const QJsonObject& texts);
/// The piece of the text that a finding is about, shortened.
[[nodiscard]] QString quoteOf(const content::Finding& finding, const QJsonObject& texts);

/// What the checks go by.
struct CheckInput {
    ItemDetail detail;
    std::optional<QJsonObject> serverText; ///< the server's texts, where other ones are shown
    QString view; ///< the filter line
    std::shared_ptr<const IgnoreSet> ignores; ///< may be null
    std::shared_ptr<const QList<content::GlossaryTerm>> terms; ///< may be null
    /// How often a sentence was approved and rejected in other items; may be empty.
    std::function<std::pair<qint64, qint64>(const QString& language, quint64 hash)> memory;
};

/// The language of an item's texts: as they were asked for, else as they read.
[[nodiscard]] std::optional<content::Language> languageOf(const ItemDetail& detail);

/// Runs every check on one item. Reads dictionaries, so not in the GUI thread. Findings of the server are taken as they are while its text is
/// shown, and made anew here for a text that was changed.
[[nodiscard]] ItemChecks checkItem(const CheckInput& input);

/// The texts with patches applied, and how many; findings that overlap one that was applied are left.
struct Patched {
    QJsonObject texts;
    int applied = 0;
};
[[nodiscard]] Patched applyPatches(const QJsonObject& texts, QList<content::Finding> findings);

}

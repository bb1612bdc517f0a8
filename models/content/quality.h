#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include "models/content/finding.h"
#include "models/content/language.h"

namespace galley::content {

/// Which limits and forms the texts were asked for in. A limit of 0 means none.
struct QualityLimits {
    int maxShortChars = 0; ///< visible characters of `short_description`
    int maxLongChars = 0; ///< of `description`
    bool useHtmlShort = false; ///< whether markup is wanted in the short text
    bool useHtml = false; ///< and in the long text
};

/// A text that another item already has.
struct KnownDuplicate {
    QString field;
    QString otherId; ///< of the item, for the reviewer
    QString otherName;
    double similarity = 0; ///< 0 to 1
};

/// What the checks look at. Only `generatedContent` keys that are there are checked, save for those named in `expectedFields`.
struct QualityInput {
    QJsonObject sourceData;
    QJsonObject generatedContent; ///< `name`, `short_description`, `description`
    QString language; ///< tag; empty or unknown: checks that need a language are left out
    QualityLimits limits;
    QStringList expectedFields; ///< missing or empty ones are findings
    QList<KnownDuplicate> duplicates; ///< as the caller found them with NearDuplicateIndex
};

struct QualityReport {
    QList<Finding> findings; ///< by field (name, short, long), then by place
    bool flagged = false; ///< any Error, or any Warning of a rule that flags
    double risk = 0; ///< 0 (nothing found) to below 1, for sorting
};

/// One rule: its id, whether a Warning of it is of weight, and how much one finding adds to the risk.
struct QualityRule {
    const char* id;
    const char* title; ///< for people, in English: "Material without proof"
    bool warningFlags;
    double weight; ///< 0 to 1
};

/// Every rule that can appear in `Finding::rule`. The ids are stable.
[[nodiscard]] const QList<QualityRule>& qualityRules();

/// Whether the patch of a finding may be applied without looking: it repairs form and changes no statement. Replacing a fact, cutting a
/// text or putting a word into another grammar needs a person's eye. False without a patch.
[[nodiscard]] bool isSafePatch(const Finding& finding);

/// The language that a text is written in, by its commonest words; nothing when it is too short or between two.
[[nodiscard]] std::optional<Language> guessedLanguage(const QString& stored);

/// Runs all rules. Pure: the same input gives the same report on any machine. Any thread.
[[nodiscard]] QualityReport checkQuality(const QualityInput& input);

}

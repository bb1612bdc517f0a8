#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace galley::content {

/// Something that a rule holds against a text, with the place, the reason and, where it is safe, the cure.
///
/// As JSON (the elements of the array under the metadata key `findings`, in the order of the text):
///
///     {"rule": "grounding.material", "field": "description", "start": 12, "length": 5, "severity": "error",
///      "code": "grounding.material.contradicted", "arguments": ["steel", "attributes.Material", "oak"],
///      "reason": "The text says ...", "patch": "oak", "evidence": "attributes.Material"}
///
/// `start` and `length` count UTF-16 units of the field's stored text, markup included; a length of 0 speaks of the whole field.
/// `reason` is a whole English sentence; a client that has `code` in its own language fills in `arguments` (%1, %2, ...) itself.
/// `patch` and `evidence` are absent where there are none.
struct Finding {
    enum class Severity { Info, Warning, Error };

    QString rule; ///< an id of `qualityRules()`
    QString field; ///< key in the generated content: "description", "short_description", "name"
    qsizetype start = 0;
    qsizetype length = 0;
    Severity severity = Severity::Warning;
    QString code; ///< names the sentence; see `findingSentences()`
    QStringList arguments; ///< what %1, %2, ... of the sentence stand for
    QString reason; ///< the sentence in English, arguments filled in
    std::optional<QString> patch; ///< what to put in place of the span; an empty text deletes it
    std::optional<QString> evidence; ///< path in the source data that proves or contradicts ("attributes.Material")

    bool operator==(const Finding&) const = default;
};

/// The metadata key under which the findings of an item are stored.
inline constexpr auto findingsKey = "findings";

/// The English sentence of a code, with %1, %2, ... for its arguments.
struct FindingSentence {
    const char* code;
    const char* text;
};
[[nodiscard]] const QList<FindingSentence>& findingSentences();

/// Fills in the sentence of `code`; the code itself where it is unknown.
[[nodiscard]] QString findingReason(const QString& code, const QStringList& arguments);

/// A finding whose reason is filled in from its code.
[[nodiscard]] Finding makeFinding(QString rule, QString field, qsizetype start, qsizetype length, Finding::Severity severity, QString code,
                                  QStringList arguments = {});

[[nodiscard]] QString severityName(Finding::Severity severity);

[[nodiscard]] QJsonObject toJson(const Finding& finding);
[[nodiscard]] QJsonArray toJson(const QList<Finding>& findings);
/// Nothing when `rule` or `field` is missing or a number is negative; unknown keys are passed over.
[[nodiscard]] std::optional<Finding> findingFromJson(const QJsonObject& object);
/// The readable findings of an array; others are passed over.
[[nodiscard]] QList<Finding> findingsFromJson(const QJsonArray& array);

/// The text with the patch of a finding applied; nothing when there is no patch or the span is outside the text.
[[nodiscard]] std::optional<QString> applyPatch(const QString& text, const Finding& finding);

}

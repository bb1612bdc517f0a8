#include "models/content/finding.h"

namespace galley::content {

const QList<FindingSentence>& findingSentences()
{
    static const QList<FindingSentence> sentences = {
        {"limits.short", QT_TRANSLATE_NOOP("Findings", "The short text has %1 characters; the limit is %2.")},
        {"limits.long", QT_TRANSLATE_NOOP("Findings", "The long text has %1 characters; the limit is %2.")},
        {"empty", QT_TRANSLATE_NOOP("Findings", "The text is empty.")},
        {"html.unclosed", QT_TRANSLATE_NOOP("Findings", "The tag <%1> is opened here and never closed.")},
        {"html.stray", QT_TRANSLATE_NOOP("Findings", "The tag </%1> closes something that is not open here.")},
        {"html.syntax", QT_TRANSLATE_NOOP("Findings", "This is no complete HTML: \"%1\".")},
        {"html.unknown_tag", QT_TRANSLATE_NOOP("Findings", "HTML has no tag <%1>.")},
        {"html.unknown_entity", QT_TRANSLATE_NOOP("Findings", "HTML has no character called &%1;.")},
        {"html.forbidden_tag", QT_TRANSLATE_NOOP("Findings", "The tag <%1> may not stand in a product text.")},
        {"html.event_handler", QT_TRANSLATE_NOOP("Findings", "The attribute %1 runs a script; it may not stand in a product text.")},
        {"html.dangerous_url",
         QT_TRANSLATE_NOOP("Findings", "The address in %1 runs a script or carries a file; it may not stand in a product text.")},
        {"html.unwanted", QT_TRANSLATE_NOOP("Findings", "The text was asked for without HTML and has the tag <%1>.")},
        {"grounding.number.unproven", QT_TRANSLATE_NOOP("Findings", "The product data does not mention \"%1\".")},
        {"grounding.number.contradicted", QT_TRANSLATE_NOOP("Findings", "The text says \"%1\"; the product data says \"%2\" (%3).")},
        {"grounding.unit.unproven", QT_TRANSLATE_NOOP("Findings", "The product data has this number in another unit than \"%1\".")},
        {"grounding.unit.contradicted", QT_TRANSLATE_NOOP("Findings", "The text says \"%1\"; the product data says \"%2\" (%3).")},
        {"grounding.material.unproven", QT_TRANSLATE_NOOP("Findings", "The product data does not mention the material \"%1\".")},
        {"grounding.material.contradicted",
         QT_TRANSLATE_NOOP("Findings", "The text says the material is \"%1\"; the product data says \"%2\" (%3).")},
        {"grounding.colour.unproven", QT_TRANSLATE_NOOP("Findings", "The product data does not mention the colour \"%1\".")},
        {"grounding.colour.contradicted", QT_TRANSLATE_NOOP("Findings", "The text says the colour is \"%1\"; the product data says \"%2\" (%3).")},
        {"grounding.size.unproven", QT_TRANSLATE_NOOP("Findings", "The product data does not mention the size \"%1\".")},
        {"grounding.size.contradicted", QT_TRANSLATE_NOOP("Findings", "The text says the size is \"%1\"; the product data says \"%2\" (%3).")},
        {"grounding.certificate.unproven", QT_TRANSLATE_NOOP("Findings", "The product data does not mention \"%1\".")},
        {"grounding.certificate.contradicted", QT_TRANSLATE_NOOP("Findings", "The text says \"%1\"; the product data says \"%2\" (%3).")},
        {"grounding.feature.unproven", QT_TRANSLATE_NOOP("Findings", "The product data does not say \"%1\".")},
        {"grounding.feature.contradicted", QT_TRANSLATE_NOOP("Findings", "The text says \"%1\"; the product data says \"%2\" (%3).")},
        {"duplicate", QT_TRANSLATE_NOOP("Findings", "%1 % of this text is the same as that of \"%2\".")},
        {"repetition", QT_TRANSLATE_NOOP("Findings", "This sentence stands in the text more than once.")},
        {"repetition.word", QT_TRANSLATE_NOOP("Findings", "The word \"%1\" stands here twice.")},
        {"placeholder", QT_TRANSLATE_NOOP("Findings", "\"%1\" looks like something that was to be filled in.")},
        {"language", QT_TRANSLATE_NOOP("Findings", "The text reads like %1; it was asked for in %2.")},
        {"shouting", QT_TRANSLATE_NOOP("Findings", "\"%1\" is written in capitals.")},
        {"spacing.double", QT_TRANSLATE_NOOP("Findings", "There is more than one space here.")},
        {"spacing.before", QT_TRANSLATE_NOOP("Findings", "There is a space too many before \"%1\".")},
        {"spacing.after", QT_TRANSLATE_NOOP("Findings", "There is a space missing after \"%1\".")},
        {"spacing.unit", QT_TRANSLATE_NOOP("Findings", "There is a space missing between number and unit in \"%1\".")},
        {"punctuation.repeated", QT_TRANSLATE_NOOP("Findings", "\"%1\" has more punctuation than a sentence needs.")},
        {"punctuation.unfinished", QT_TRANSLATE_NOOP("Findings", "The text ends in the middle of a sentence.")},
        {"glossary.forbidden", QT_TRANSLATE_NOOP("Findings", "The glossary forbids \"%1\".")},
        {"glossary.forbidden.use", QT_TRANSLATE_NOOP("Findings", "The glossary forbids \"%1\"; it says \"%2\" instead.")},
        {"glossary.preferred", QT_TRANSLATE_NOOP("Findings", "The glossary prefers \"%2\" to \"%1\".")},
        {"glossary.preferred.form", QT_TRANSLATE_NOOP("Findings", "The glossary prefers \"%2\" to \"%1\"; mind the form of the word.")},
        {"glossary.preferred.spelled", QT_TRANSLATE_NOOP("Findings", "The glossary writes \"%1\", not \"%2\".")},
        {"spelling", QT_TRANSLATE_NOOP("Findings", "\"%1\" is not in the dictionary.")},
        {"spelling.suggested", QT_TRANSLATE_NOOP("Findings", "\"%1\" is not in the dictionary; it may be \"%2\".")},
        {"memory.rejected", QT_TRANSLATE_NOOP("Findings", "This sentence was rejected before, in another text.")},
    };
    return sentences;
}

QString findingReason(const QString& code, const QStringList& arguments)
{
    for (const FindingSentence& sentence : findingSentences()) {
        if (code == QLatin1String(sentence.code)) {
            // Arguments come from texts and may hold "%1" themselves, so that all are put in by one pass.
            const QString pattern = QString::fromUtf8(sentence.text);
            QString result;
            for (qsizetype i = 0; i < pattern.size(); ++i) {
                const bool mark = pattern[i] == u'%' && i + 1 < pattern.size() && pattern[i + 1].isDigit();
                if (!mark) {
                    result += pattern[i];
                    continue;
                }
                result += arguments.value(pattern[i + 1].digitValue() - 1);
                ++i;
            }
            return result;
        }
    }
    return code;
}

Finding makeFinding(QString rule, QString field, qsizetype start, qsizetype length, Finding::Severity severity, QString code, QStringList arguments)
{
    Finding finding;
    finding.rule = std::move(rule);
    finding.field = std::move(field);
    finding.start = start;
    finding.length = length;
    finding.severity = severity;
    finding.reason = findingReason(code, arguments);
    finding.code = std::move(code);
    finding.arguments = std::move(arguments);
    return finding;
}

QString severityName(Finding::Severity severity)
{
    switch (severity) {
    case Finding::Severity::Info:
        return QStringLiteral("info");
    case Finding::Severity::Warning:
        return QStringLiteral("warning");
    case Finding::Severity::Error:
        return QStringLiteral("error");
    }
    return {};
}

QJsonObject toJson(const Finding& finding)
{
    QJsonObject object{{QStringLiteral("rule"), finding.rule},
                       {QStringLiteral("field"), finding.field},
                       {QStringLiteral("start"), finding.start},
                       {QStringLiteral("length"), finding.length},
                       {QStringLiteral("severity"), severityName(finding.severity)},
                       {QStringLiteral("code"), finding.code},
                       {QStringLiteral("arguments"), QJsonArray::fromStringList(finding.arguments)},
                       {QStringLiteral("reason"), finding.reason}};
    if (finding.patch) {
        object.insert(QStringLiteral("patch"), *finding.patch);
    }
    if (finding.evidence) {
        object.insert(QStringLiteral("evidence"), *finding.evidence);
    }
    return object;
}

QJsonArray toJson(const QList<Finding>& findings)
{
    QJsonArray array;
    for (const Finding& finding : findings) {
        array.append(toJson(finding));
    }
    return array;
}

std::optional<Finding> findingFromJson(const QJsonObject& object)
{
    Finding finding;
    finding.rule = object.value(QStringLiteral("rule")).toString();
    finding.field = object.value(QStringLiteral("field")).toString();
    finding.start = object.value(QStringLiteral("start")).toInteger(-1);
    finding.length = object.value(QStringLiteral("length")).toInteger(-1);
    if (finding.rule.isEmpty() || finding.field.isEmpty() || finding.start < 0 || finding.length < 0) {
        return std::nullopt;
    }
    const QString severity = object.value(QStringLiteral("severity")).toString();
    finding.severity = severity == QLatin1String("error") ? Finding::Severity::Error
        : severity == QLatin1String("info")               ? Finding::Severity::Info
                                                          : Finding::Severity::Warning;
    finding.code = object.value(QStringLiteral("code")).toString();
    const QJsonArray arguments = object.value(QStringLiteral("arguments")).toArray();
    for (const QJsonValue& argument : arguments) {
        finding.arguments += argument.toString();
    }
    finding.reason = object.value(QStringLiteral("reason")).toString();
    if (finding.reason.isEmpty()) {
        finding.reason = findingReason(finding.code, finding.arguments);
    }
    if (const QJsonValue patch = object.value(QStringLiteral("patch")); patch.isString()) {
        finding.patch = patch.toString();
    }
    if (const QJsonValue evidence = object.value(QStringLiteral("evidence")); evidence.isString()) {
        finding.evidence = evidence.toString();
    }
    return finding;
}

QList<Finding> findingsFromJson(const QJsonArray& array)
{
    QList<Finding> findings;
    for (const QJsonValue& value : array) {
        if (auto finding = findingFromJson(value.toObject())) {
            findings += *std::move(finding);
        }
    }
    return findings;
}

std::optional<QString> applyPatch(const QString& text, const Finding& finding)
{
    if (!finding.patch || finding.start < 0 || finding.length < 0 || finding.start > text.size() || finding.length > text.size() - finding.start) {
        return std::nullopt;
    }
    QString patched = text;
    patched.replace(finding.start, finding.length, *finding.patch);
    return patched;
}

}

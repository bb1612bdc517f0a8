#include "models/content/textcheck.h"

#include <algorithm>
#include <limits>

#include "models/content/similarity.h"

namespace galley::content {

namespace {

const QString formKey = QStringLiteral("text_form");
const QString languageKey = QStringLiteral("language");
const QString maxShortKey = QStringLiteral("max_short_chars");
const QString maxLongKey = QStringLiteral("max_long_chars");
const QString htmlShortKey = QStringLiteral("use_html_short");
const QString htmlKey = QStringLiteral("use_html");
const QString fieldsKey = QStringLiteral("fields");
const QString duplicateRule = QStringLiteral("duplicate");

/// From which similarity on a changed text still counts as the same.
constexpr double sameText = 0.8;

int limitFrom(const QJsonValue& value)
{
    return static_cast<int>(std::clamp<qint64>(value.toInteger(), 0, std::numeric_limits<int>::max()));
}

}

TextForm TextForm::read(const QJsonObject& metadata)
{
    const QJsonObject object = metadata.value(formKey).toObject();
    TextForm form;
    form.language = object.value(languageKey).toString();
    form.limits = {limitFrom(object.value(maxShortKey)),
                   limitFrom(object.value(maxLongKey)),
                   object.value(htmlShortKey).toBool(),
                   object.value(htmlKey).toBool()};
    for (const QJsonValue& field : object.value(fieldsKey).toArray()) {
        form.expectedFields.append(field.toString());
    }
    return form;
}

void TextForm::writeTo(QJsonObject& metadata) const
{
    metadata.insert(formKey,
                    QJsonObject{{languageKey, language},
                                {maxShortKey, limits.maxShortChars},
                                {maxLongKey, limits.maxLongChars},
                                {htmlShortKey, limits.useHtmlShort},
                                {htmlKey, limits.useHtml},
                                {fieldsKey, QJsonArray::fromStringList(expectedFields)}});
}

QualityReport checkTexts(const TextForm& form, const QJsonObject& sourceData, const QJsonObject& generatedContent,
                         const QList<KnownDuplicate>& duplicates, QJsonObject& metadata)
{
    QualityInput input;
    input.sourceData = sourceData;
    input.generatedContent = generatedContent;
    input.language = form.language;
    input.limits = form.limits;
    input.expectedFields = form.expectedFields;
    input.duplicates = duplicates;
    QualityReport report = checkQuality(input);
    metadata.insert(QLatin1StringView(findingsKey), toJson(report.findings));
    return report;
}

QList<KnownDuplicate> remainingDuplicates(const QJsonObject& metadata, const QJsonObject& before, const QJsonObject& after)
{
    QList<KnownDuplicate> result;
    const auto findings = findingsFromJson(metadata.value(QLatin1StringView(findingsKey)).toArray());
    for (const Finding& finding : findings) {
        if (finding.rule != duplicateRule || finding.arguments.size() < 2) {
            continue;
        }
        if (textSimilarity(before.value(finding.field).toString(), after.value(finding.field).toString()) >= sameText) {
            result.append({finding.field, QString(), finding.arguments.at(1), finding.arguments.at(0).toDouble() / 100});
        }
    }
    return result;
}

}

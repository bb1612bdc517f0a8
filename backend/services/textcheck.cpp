#include "backend/services/textcheck.h"

#include <algorithm>
#include <limits>

#include "models/content/similarity.h"

namespace galley::backend {

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

int limitOf(qint64 characters)
{
    return static_cast<int>(std::clamp<qint64>(characters, 0, std::numeric_limits<int>::max()));
}

}

TextForm TextForm::of(const wire::GenerationRequest& request)
{
    TextForm form;
    form.language = request.language;
    form.limits = {limitOf(request.maxShortChars), limitOf(request.maxLongChars), request.useHtmlShort, request.useHtml};
    if (request.generateShort) {
        form.expectedFields.append(QStringLiteral("short_description"));
    }
    if (request.generateLong) {
        form.expectedFields.append(QStringLiteral("description"));
    }
    return form;
}

TextForm TextForm::read(const QJsonObject& metadata)
{
    const QJsonObject object = metadata.value(formKey).toObject();
    TextForm form;
    form.language = object.value(languageKey).toString();
    form.limits = {limitOf(object.value(maxShortKey).toInteger()),
                   limitOf(object.value(maxLongKey).toInteger()),
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

content::QualityReport checkTexts(const TextForm& form, const QJsonObject& sourceData, const QJsonObject& generatedContent,
                                  const QList<content::KnownDuplicate>& duplicates, QJsonObject& metadata)
{
    content::QualityInput input;
    input.sourceData = sourceData;
    input.generatedContent = generatedContent;
    input.language = form.language;
    input.limits = form.limits;
    input.expectedFields = form.expectedFields;
    input.duplicates = duplicates;
    content::QualityReport report = content::checkQuality(input);
    metadata.insert(QLatin1StringView(content::findingsKey), content::toJson(report.findings));
    return report;
}

QList<content::KnownDuplicate> remainingDuplicates(const QJsonObject& metadata, const QJsonObject& before, const QJsonObject& after)
{
    QList<content::KnownDuplicate> result;
    const auto findings = content::findingsFromJson(metadata.value(QLatin1StringView(content::findingsKey)).toArray());
    for (const content::Finding& finding : findings) {
        if (finding.rule != duplicateRule || finding.arguments.size() < 2) {
            continue;
        }
        if (content::textSimilarity(before.value(finding.field).toString(), after.value(finding.field).toString()) >= sameText) {
            result.append({finding.field, QString(), finding.arguments.at(1), finding.arguments.at(0).toDouble() / 100});
        }
    }
    return result;
}

}

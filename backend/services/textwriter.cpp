#include "backend/services/textwriter.h"

#include <algorithm>

#include "backend/services/textcheck.h"

namespace galley::backend {

namespace {

const QString nameField = QStringLiteral("name");
const QString shortField = QStringLiteral("short_description");
const QString longField = QStringLiteral("description");
const QString notesKey = QStringLiteral("notes");

QString productNameOf(const QJsonObject& sourceData)
{
    return sourceData.value(nameField).toString();
}

/// The text that repetition is looked for in: the long one, or what there is.
QString comparedText(const QJsonObject& generatedContent)
{
    const QString text = generatedContent.value(longField).toString();
    return text.isEmpty() ? generatedContent.value(shortField).toString() : text;
}

bool isEmptyAnswer(const QJsonObject& written)
{
    return std::all_of(written.begin(), written.end(), [](const QJsonValue& text) { return text.toString().trimmed().isEmpty(); });
}

WriteRequest writeRequest(const wire::GenerationRequest& request, const QJsonObject& sourceData)
{
    WriteRequest result;
    result.sourceData = sourceData;
    result.language = request.language;
    result.tone = request.tone.value_or(result.tone);
    if (request.customInstructions) {
        result.customInstructions = request.customInstructions->value_or(QString());
    }
    result.generateShort = request.generateShort;
    result.generateLong = request.generateLong;
    result.translateName = request.translateName;
    result.useHtmlShort = request.useHtmlShort;
    result.useHtml = request.useHtml;
    const content::TextForm form = textFormOf(request);
    result.maxShortChars = form.limits.maxShortChars;
    result.maxLongChars = form.limits.maxLongChars;
    return result;
}

}

Result<ProjectTexts> ProjectTexts::read(ItemStore& items)
{
    ProjectTexts result;
    auto done = items.forNewest(limit, [&](const ItemTexts& item) {
        const QString text = comparedText(QJsonDocument::fromJson(item.generatedContent).object());
        if (!text.isEmpty()) {
            result.take(item.id, productNameOf(QJsonDocument::fromJson(item.sourceData).object()), text);
        }
        return true;
    });
    if (!done) {
        return failure(done.error());
    }
    return result;
}

void ProjectTexts::take(const ItemId& id, const QString& productName, const QString& text)
{
    const QString key = id.text();
    m_index.add(key, text);
    m_names.insert(key, productName);
}

std::optional<ProjectTexts::Match> ProjectTexts::nearest(const ItemId& except, const QString& text) const
{
    const auto match = m_index.nearest(text, except.text());
    if (match.id.isEmpty()) {
        return std::nullopt;
    }
    return Match{match.id, m_names.value(match.id), match.similarity};
}

Result<WrittenItem> TextWriter::write(const ItemTexts& item, bool wasRejected, ProjectTexts& texts, const StopFlag& stop)
{
    const QJsonObject sourceData = QJsonDocument::fromJson(item.sourceData).object();
    QJsonObject metadata = QJsonDocument::fromJson(item.metadata).object();
    WriteRequest request = writeRequest(m_request, sourceData);
    request.toneInstructions = m_toneInstructions;
    if (wasRejected) {
        request.rejectReason = metadata.value(QStringLiteral("reject_reason")).toString();
    }
    const auto written = m_provider.provider->write(request, stop);
    if (!written) {
        return failure(written.error());
    }
    if (isEmptyAnswer(written->generatedContent)) {
        return failure(ErrorCode::Unavailable, QStringLiteral("The writer gave an empty answer."));
    }
    // What was not asked for this time stays as it was.
    QJsonObject generated = QJsonDocument::fromJson(item.generatedContent).object();
    for (auto text = written->generatedContent.begin(); text != written->generatedContent.end(); ++text) {
        generated.insert(text.key(), text.value());
    }
    QList<content::KnownDuplicate> duplicates;
    const QString compared = comparedText(generated);
    if (const auto match = texts.nearest(item.id, compared)) {
        duplicates.append({generated.value(longField).toString().isEmpty() ? shortField : longField, match->id, match->name, match->similarity});
    }
    texts.take(item.id, productNameOf(sourceData), compared);
    const content::TextForm form = textFormOf(m_request);
    form.writeTo(metadata);
    const content::QualityReport report = content::checkTexts(form, sourceData, generated, duplicates, metadata);
    metadata.remove(notesKey);
    if (!written->notes.isEmpty()) {
        metadata.insert(notesKey, QJsonArray::fromStringList(written->notes));
    }
    const QString model = m_request.aiModel ? *m_request.aiModel : m_provider.provider->models().value(0).id;
    WrittenItem result;
    result.writing = {QJsonDocument(generated).toJson(QJsonDocument::Compact),
                      QJsonDocument(metadata).toJson(QJsonDocument::Compact),
                      written->confidence,
                      model,
                      report.flagged ? ItemStatus::Flagged : ItemStatus::Generated};
    result.usage.provider = m_provider.provider->id();
    result.usage.model = model;
    result.usage.contentType = m_request.contentType.value_or(QStringLiteral("product_description"));
    result.usage.inputTokens = written->inputTokens;
    result.usage.outputTokens = written->outputTokens;
    result.usage.xct = m_provider.priceOf(written->inputTokens, written->outputTokens);
    return result;
}

}

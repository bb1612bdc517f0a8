#include "app/services/itemchecks.h"

#include <QRegularExpression>

#include "app/services/speller.h"
#include "models/content/facts.h"
#include "models/content/html.h"
#include "models/content/textcheck.h"
#include "models/content/vocabulary.h"

namespace galley::app {

namespace {

using content::Finding;

const QStringList& textFields()
{
    static const QStringList fields{QStringLiteral("name"), QStringLiteral("short_description"), QStringLiteral("description")};
    return fields;
}

/// The findings of the text that is shown.
QList<Finding> groundFindings(const CheckInput& input)
{
    const QJsonObject& metadata = input.detail.metadata;
    if (!input.serverText && metadata.contains(QLatin1StringView(content::findingsKey))) {
        return input.detail.findings;
    }
    const QJsonObject before = input.serverText.value_or(input.detail.generatedContent);
    QJsonObject checked = metadata;
    return content::checkTexts(content::TextForm::read(metadata),
                               input.detail.sourceData,
                               input.detail.generatedContent,
                               content::remainingDuplicates(metadata, before, input.detail.generatedContent),
                               checked)
        .findings;
}

/// Words that the shop itself uses are right: brands, models, words of the trade.
QSet<QString> wordsOfSource(const QJsonObject& source)
{
    QSet<QString> words;
    for (const content::Fact& fact : content::factsOf(source)) {
        for (const content::TextWord& word : content::wordsOf(fact.value)) {
            words.insert(word.lower);
        }
        for (const content::TextWord& word : content::wordsOf(fact.label)) {
            words.insert(word.lower);
        }
    }
    return words;
}

struct Word {
    QString text;
    qsizetype start = 0;
};

/// Words as a dictionary knows them: with apostrophes inside, in pieces where there are hyphens.
QList<Word> dictionaryWords(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("(?<![\\p{L}\\p{N}_@/.])\\p{L}[\\p{L}\\p{M}]*(?:['\u2019]\\p{L}+)*(?![\\p{L}\\p{N}_@])"));
    QList<Word> words;
    for (auto match = pattern.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch one = match.next();
        words.append({one.captured(), one.capturedStart()});
    }
    return words;
}

constexpr qsizetype mostSuggested = 12;

QList<Finding> spellingFindings(const QString& field, const QString& stored, Speller& speller, const QSet<QString>& known,
                                const content::GlossaryMatcher& glossary)
{
    const content::VisibleText visible = content::looksLikeHtml(stored) ? content::visibleText(stored) : content::plainVisibleText(stored);
    const QList<Word> words = dictionaryWords(visible.text);
    QList<Finding> findings;
    QList<QString> unknown;
    for (const Word& word : words) {
        const QString lower = word.text.toLower();
        constexpr qsizetype longestAbbreviation = 5;
        const bool abbreviation = word.text.size() <= longestAbbreviation && word.text == word.text.toUpper();
        if (word.text.size() < 2 || abbreviation || known.contains(lower) || glossary.knows(lower)) {
            continue;
        }
        QString plain = word.text;
        plain.replace(QChar(0x2019), u'\'');
        bool right = speller.knows(plain);
        if (!right && plain.contains(u'\'')) {
            // "l'Aurora", "Aurora's": the pieces count.
            const QStringList pieces = plain.toLower().split(u'\'');
            right = std::all_of(pieces.begin(), pieces.end(), [&](const QString& piece) {
                return piece.size() < 3 || known.contains(piece) || glossary.knows(piece) || speller.knows(piece);
            });
        }
        // Plural and genitive of a word of the shop.
        if (!right && lower.endsWith(u's')) {
            right = known.contains(lower.chopped(1)) || glossary.knows(lower.chopped(1));
        }
        if (right) {
            continue;
        }
        unknown.append(plain);
        const content::VisibleText::Span span = visible.sourceSpan(word.start, word.text.size());
        findings.append(content::makeFinding(
            QStringLiteral("spelling"), field, span.start, span.length, Finding::Severity::Warning, QStringLiteral("spelling"), {word.text}));
        if (!visible.isPlain(word.start, word.text.size())) {
            unknown.last().clear();
        }
    }
    // A text of another language is one finding, not a hundred.
    if (findings.size() > 4 && findings.size() * 3 > words.size()) {
        return {};
    }
    for (qsizetype index = 0; index < std::min(findings.size(), mostSuggested); ++index) {
        Finding& finding = findings[index];
        const QStringList suggestions = unknown.at(index).isEmpty() ? QStringList() : speller.suggestions(unknown.at(index));
        if (!suggestions.isEmpty()) {
            finding = content::makeFinding(finding.rule,
                                           field,
                                           finding.start,
                                           finding.length,
                                           finding.severity,
                                           QStringLiteral("spelling.suggested"),
                                           {finding.arguments.first(), suggestions.first()});
            finding.patch = suggestions.first();
        }
    }
    return findings;
}

Ignored ignoredState(const Finding& finding, const CheckInput& input)
{
    if (input.ignores == nullptr) {
        return Ignored::No;
    }
    const QJsonObject& texts = input.detail.generatedContent;
    const auto own = input.ignores->items.constFind(input.detail.summary.id);
    if (own != input.ignores->items.constEnd() && own->contains(findingKey(finding.rule, finding.field, quoteOf(finding, texts)))) {
        return Ignored::This;
    }
    const auto kinds = input.ignores->views.constFind(input.view);
    return kinds != input.ignores->views.constEnd() && kinds->contains(kindKey(finding.rule, kindQuote(finding, texts))) ? Ignored::Kind
                                                                                                                         : Ignored::No;
}

}

QString quoteOf(const Finding& finding, const QJsonObject& texts)
{
    constexpr qsizetype longest = 200;
    return texts.value(finding.field).toString().mid(finding.start, std::min(finding.length, longest));
}

QString kindQuote(const Finding& finding, const QJsonObject& texts)
{
    const bool isAboutWord = finding.rule == u"spelling" || finding.rule.startsWith(QLatin1StringView("glossary."));
    return isAboutWord ? quoteOf(finding, texts).toLower() : QString();
}

QString findingKey(const QString& rule, const QString& field, const QString& quote)
{
    return rule + QChar(u'\n') + field + QChar(u'\n') + quote;
}

QString kindKey(const QString& rule, const QString& quote)
{
    return rule + QChar(u'\n') + quote;
}

std::optional<content::Language> languageOf(const ItemDetail& detail)
{
    if (const auto asked = content::languageFromTag(content::TextForm::read(detail.metadata).language)) {
        return asked;
    }
    for (const char* field : {"description", "short_description"}) {
        if (const auto read = content::guessedLanguage(detail.generatedContent.value(QLatin1StringView(field)).toString())) {
            return read;
        }
    }
    return std::nullopt;
}

ItemChecks checkItem(const CheckInput& input)
{
    ItemChecks checks;
    const QJsonObject& texts = input.detail.generatedContent;
    const std::optional<content::Language> language = languageOf(input.detail);
    const QString tag = content::TextForm::read(input.detail.metadata).language;
    const std::shared_ptr<Speller> speller = language ? Speller::forLanguage(*language) : nullptr;
    const content::StemFunction stems =
        speller == nullptr ? content::StemFunction() : content::StemFunction([&speller](const QString& word) { return speller->stems(word); });
    const content::GlossaryMatcher glossary(input.terms == nullptr ? QList<content::GlossaryTerm>() : *input.terms, language, stems);
    const QSet<QString> known = wordsOfSource(input.detail.sourceData);
    const content::ClaimTracer tracer(content::factsOf(input.detail.sourceData));
    const QList<Finding> ground = groundFindings(input);
    for (const QString& field : textFields()) {
        const QString stored = texts.value(field).toString();
        QList<Finding> findings;
        bool isForeign = false;
        for (const Finding& finding : ground) {
            if (finding.field == field) {
                findings.append(finding);
                isForeign = isForeign || finding.rule == u"language";
            }
        }
        if (!stored.isEmpty()) {
            findings += glossary.findings(field, stored);
            if (speller != nullptr && !isForeign && field != u"name") {
                findings += spellingFindings(field, stored, *speller, known, glossary);
            }
            for (const content::Claim& claim : tracer.claims(stored, content::looksLikeHtml(stored), language)) {
                if (claim.provenBy) {
                    checks.proven.append({{field, {claim.start, claim.length}}, *claim.provenBy});
                }
            }
        }
        if (input.memory && field != u"name") {
            for (const content::StoredSentence& sentence : content::storedSentences(stored)) {
                const auto [approved, rejected] = input.memory(tag, sentence.hash);
                if (approved > 0) {
                    checks.approvedBefore.append({field, sentence.span});
                } else if (rejected > 0) {
                    findings.append(content::makeFinding(QStringLiteral("memory.rejected"),
                                                         field,
                                                         sentence.span.start,
                                                         sentence.span.length,
                                                         Finding::Severity::Warning,
                                                         QStringLiteral("memory.rejected")));
                }
            }
        }
        std::stable_sort(findings.begin(), findings.end(), [](const Finding& one, const Finding& other) { return one.start < other.start; });
        for (const Finding& finding : std::as_const(findings)) {
            checks.findings.append({finding, ignoredState(finding, input)});
        }
    }
    return checks;
}

Patched applyPatches(const QJsonObject& texts, QList<Finding> findings)
{
    Patched result{texts, 0};
    // From the back, so that the places in front stay true.
    std::stable_sort(findings.begin(), findings.end(), [](const Finding& one, const Finding& other) { return one.start > other.start; });
    QHash<QString, qsizetype> reached;
    for (const Finding& finding : std::as_const(findings)) {
        const QString text = result.texts.value(finding.field).toString();
        const auto patched = content::applyPatch(text, finding);
        if (!patched || *patched == text || finding.start + finding.length > reached.value(finding.field, text.size())) {
            continue;
        }
        reached.insert(finding.field, finding.start);
        result.texts.insert(finding.field, *patched);
        ++result.applied;
    }
    return result;
}

}

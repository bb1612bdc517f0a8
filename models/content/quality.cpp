#include "models/content/quality.h"

#include <QRegularExpression>
#include <QSet>
#include <cmath>

#include "models/content/charactercount.h"
#include "models/content/facts.h"
#include "models/content/grounding.h"
#include "models/content/html.h"
#include "models/content/language.h"
#include "models/content/sentences.h"
#include "models/content/vocabulary.h"

namespace galley::content {

namespace {

using Severity = Finding::Severity;

/// One field under examination.
struct Field {
    QString key;
    QString text;
    bool isHtml = false;
    VisibleText visible;
};

using Findings = QList<Finding>;

Finding at(const Field& field, const char* rule, qsizetype start, qsizetype length, Severity severity, const char* code,
           const QStringList& arguments = {})
{
    const VisibleText::Span span = field.visible.sourceSpan(start, length);
    return makeFinding(QString::fromLatin1(rule), field.key, span.start, span.length, severity, QString::fromLatin1(code), arguments);
}

void checkLimit(const Field& field, const QualityLimits& limits, Findings& findings)
{
    const bool isShort = field.key == QLatin1String("short_description");
    const int limit = isShort ? limits.maxShortChars : field.key == QLatin1String("description") ? limits.maxLongChars : 0;
    if (charactersOver(field.text, field.isHtml, limit) == 0) {
        return;
    }
    const qsizetype allowed = positionAfterGraphemes(field.visible.text, limit);
    const QString code = QString::fromLatin1(isShort ? "limits.short" : "limits.long");
    // Where a sentence ends in time the rest can go; markup would be torn apart, and most of a text should stay.
    qsizetype cut = 0;
    if (!field.isHtml) {
        for (const auto& [start, length] : sentencesOf(field.visible.text)) {
            cut = start + length <= allowed ? start + length : cut;
        }
    }
    const bool canCut = 2 * cut > allowed;
    const qsizetype from = canCut ? cut : allowed;
    const VisibleText::Span span = field.visible.sourceSpan(from, field.visible.text.size() - from);
    Finding finding = makeFinding(code,
                                  field.key,
                                  span.start,
                                  span.length,
                                  Severity::Error,
                                  code,
                                  {QString::number(graphemeCount(field.visible.text)), QString::number(limit)});
    if (canCut) {
        finding.patch = QString();
    }
    findings += finding;
}

/// Tags that only change how words look: without the tag the words stay.
bool isInlineTag(const QString& name)
{
    static const QSet<QString> tags{QStringLiteral("b"),
                                    QStringLiteral("strong"),
                                    QStringLiteral("i"),
                                    QStringLiteral("em"),
                                    QStringLiteral("u"),
                                    QStringLiteral("span"),
                                    QStringLiteral("a"),
                                    QStringLiteral("small"),
                                    QStringLiteral("font")};
    return tags.contains(name);
}

/// A tag without one of its attributes.
std::optional<QString> tagWithout(const QString& tag, const QString& attribute)
{
    const QRegularExpression pattern(
        QStringLiteral("\\s+%1(?:\\s*=\\s*(?:\"[^\"]*\"|'[^']*'|[^\\s>\"']+))?(?=[\\s/>])").arg(QRegularExpression::escape(attribute)),
        QRegularExpression::CaseInsensitiveOption);
    QString result = tag;
    result.remove(pattern);
    return result.size() < tag.size() ? std::optional(result) : std::nullopt;
}

std::optional<QString> repairOf(const QString& text, const HtmlProblem& problem)
{
    switch (problem.kind) {
    case HtmlProblemKind::StrayEndTag:
        return QString();
    case HtmlProblemKind::UnclosedTag:
        return isInlineTag(problem.name) ? std::optional(QString()) : std::nullopt;
    case HtmlProblemKind::BadSyntax:
        return problem.name == QLatin1String("<") ? std::optional(QStringLiteral("&lt;")) : std::nullopt;
    case HtmlProblemKind::UnknownEntity: {
        const QString entity = text.mid(problem.start, problem.length);
        return entity.startsWith(u'&') ? std::optional(QString(QStringLiteral("&amp;") + entity.mid(1))) : std::nullopt;
    }
    case HtmlProblemKind::EventHandler:
    case HtmlProblemKind::DangerousUrl:
        return tagWithout(text.mid(problem.start, problem.length), problem.name);
    case HtmlProblemKind::UnknownTag:
    case HtmlProblemKind::ForbiddenTag:
        return std::nullopt;
    }
    return std::nullopt;
}

void checkHtml(const Field& field, bool htmlWanted, Findings& findings)
{
    struct Row {
        const char* rule;
        const char* code;
    };
    const auto rowOf = [](HtmlProblemKind kind) -> Row {
        switch (kind) {
        case HtmlProblemKind::UnclosedTag:
            return {"html.broken", "html.unclosed"};
        case HtmlProblemKind::StrayEndTag:
            return {"html.broken", "html.stray"};
        case HtmlProblemKind::BadSyntax:
            return {"html.broken", "html.syntax"};
        case HtmlProblemKind::UnknownTag:
            return {"html.broken", "html.unknown_tag"};
        case HtmlProblemKind::UnknownEntity:
            return {"html.broken", "html.unknown_entity"};
        case HtmlProblemKind::ForbiddenTag:
            return {"html.forbidden", "html.forbidden_tag"};
        case HtmlProblemKind::EventHandler:
            return {"html.forbidden", "html.event_handler"};
        case HtmlProblemKind::DangerousUrl:
            return {"html.forbidden", "html.dangerous_url"};
        }
        return {"html.broken", "html.syntax"};
    };
    if (!field.isHtml) {
        return;
    }
    const QList<HtmlProblem> problems = htmlProblems(field.text);
    for (const HtmlProblem& problem : problems) {
        const Row row = rowOf(problem.kind);
        Finding finding =
            makeFinding(QString::fromLatin1(row.rule),
                        field.key,
                        problem.start,
                        problem.length,
                        Severity::Error,
                        QString::fromLatin1(row.code),
                        {problem.name.isEmpty() ? field.text.mid(problem.start, std::min<qsizetype>(problem.length, 20)) : problem.name});
        finding.patch = repairOf(field.text, problem);
        findings += finding;
    }
    static const QRegularExpression tag(QStringLiteral("<([a-zA-Z][a-zA-Z0-9]*)"));
    if (!htmlWanted && field.key != QLatin1String("name")) {
        if (const QRegularExpressionMatch match = tag.match(field.text); match.hasMatch()) {
            findings += makeFinding(QStringLiteral("html.unwanted"),
                                    field.key,
                                    match.capturedStart(),
                                    match.capturedLength(),
                                    Severity::Warning,
                                    QStringLiteral("html.unwanted"),
                                    {match.captured(1).toLower()});
        }
    }
}

void checkPlaceholders(const Field& field, Findings& findings)
{
    static const QRegularExpression placeholder(
        QString::fromUtf8("\\{\\{[^}]*\\}?\\}?|\\$\\{[^}]*\\}|\\{(?:name|product|brand|[a-z]+_[a-z_]+)\\}|%[A-Z_]{3,}%|<<[^>]+>>"
                          "|\\[(?:name|product|brand|insert|your|xxx+|produkt|marke|nom|marque|nombre|marca|color|colour|material)[^\\]]{0,40}\\]"
                          "|\\blorem ipsum\\b(?: dolor sit amet)?|\\bXX+\\b(?! ?L)|\\bTBD\\b|\\bTO\\s?DO\\b:|\\bas an ai\\b|\\bals ki-modell\\b"),
        QRegularExpression::CaseInsensitiveOption);
    for (auto it = placeholder.globalMatch(field.visible.text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        findings += at(field, "placeholder", match.capturedStart(), match.capturedLength(), Severity::Error, "placeholder", {match.captured()});
    }
}

void checkRepetition(const Field& field, Findings& findings)
{
    QSet<QString> seen;
    for (const auto& [start, length] : sentencesOf(field.visible.text)) {
        QString plain;
        const QList<TextWord> words = wordsOf(QStringView(field.visible.text).mid(start, length));
        for (const TextWord& word : words) {
            plain += word.lower + u' ';
        }
        if (words.size() < 4) {
            continue;
        }
        if (seen.contains(plain)) {
            findings += at(field, "repetition", start, length, Severity::Warning, "repetition");
        }
        seen.insert(plain);
    }
}

/// How many words of a text are among the commonest of each language.
std::array<int, allLanguages.size()> stopWordHits(const QList<TextWord>& words)
{
    static const std::array<QSet<QString>, allLanguages.size()> stopWords = [] {
        const char* lists[] = {
            "the and of to with is it for from this that are by or as at on your you its has in an be",
            "der die das und mit ist für von aus den dem ein eine einen einem im auf sich auch zu bei es so wird sind nicht wie oder",
            "le la les des de et avec est pour du une un dans sur ce cette qui au aux vous par en pas ou son sa ses il elle",
            "el la los las de y con es para del una un por este esta que en al su se o más como lo sus son"};
        std::array<QSet<QString>, allLanguages.size()> sets;
        for (size_t i = 0; i < sets.size(); ++i) {
            const QStringList common = QString::fromUtf8(lists[i]).split(u' ');
            sets[i] = QSet<QString>(common.begin(), common.end());
        }
        return sets;
    }();
    std::array<int, allLanguages.size()> hits{};
    for (const TextWord& word : words) {
        for (size_t i = 0; i < hits.size(); ++i) {
            hits[i] += stopWords[i].contains(word.lower) ? 1 : 0;
        }
    }
    return hits;
}

void checkLanguage(const Field& field, std::optional<Language> language, Findings& findings)
{
    if (!language) {
        return;
    }
    const QList<TextWord> words = wordsOf(field.visible.text);
    const auto hits = stopWordHits(words);
    const auto best = std::max_element(hits.begin(), hits.end());
    const auto found = size_t(best - hits.begin());
    const int expected = hits[size_t(*language)];
    // Two languages share a few words; only a clear lead in a text of some length is a finding.
    if (words.size() >= 8 && found != size_t(*language) && *best >= 4 && *best >= 2 * expected + 2) {
        static constexpr std::array names = {"English", "German", "French", "Spanish"};
        findings += at(field,
                       "language",
                       0,
                       field.visible.text.size(),
                       Severity::Error,
                       "language",
                       {QString::fromLatin1(names[found]), QString::fromLatin1(names[size_t(*language)])});
    }
}

bool isKnownAbbreviation(const QString& word, const QString& sourceWords)
{
    return sourceWords.contains(u' ' + word + u' ');
}

void checkShouting(const Field& field, const QString& sourceWords, Findings& findings)
{
    const QList<TextWord> words = wordsOf(field.visible.text);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const auto shouts = [&](const TextWord& word) {
            const QString text = field.visible.text.mid(word.start, word.length);
            const bool letters = std::all_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
            return word.upper && letters && !isKnownAbbreviation(text, sourceWords);
        };
        qsizetype end = i;
        qsizetype letters = 0;
        while (end < words.size() && shouts(words[end])) {
            letters += words[end].length;
            ++end;
        }
        // One long word, or two in a row, is loud; a short one is likely an abbreviation.
        const bool loud = (end - i >= 2 && letters >= 7) || (end - i == 1 && letters >= 6);
        if (loud) {
            const qsizetype start = words[i].start;
            const qsizetype length = words[end - 1].start + words[end - 1].length - start;
            findings +=
                at(field, "shouting", start, length, Severity::Warning, "shouting", {field.visible.text.mid(start, std::min<qsizetype>(length, 60))});
        }
        i = std::max(i, end - 1);
    }
}

void addPatched(const Field& field, Findings& findings, const char* rule, const char* code, const QRegularExpressionMatch& match,
                const QString& patch, const QStringList& arguments = {})
{
    Finding finding = at(field, rule, match.capturedStart(), match.capturedLength(), Severity::Info, code, arguments);
    if (field.visible.isPlain(match.capturedStart(), match.capturedLength())) {
        finding.patch = patch;
    }
    findings += finding;
}

void checkSpacing(const Field& field, std::optional<Language> language, Findings& findings)
{
    const QString& text = field.visible.text;
    if (!field.isHtml) {
        static const QRegularExpression doubled(QStringLiteral("(?<=\\S) {2,}(?=\\S)"));
        for (auto it = doubled.globalMatch(text); it.hasNext();) {
            addPatched(field, findings, "spacing", "spacing.double", it.next(), QStringLiteral(" "));
        }
    }
    // French sets : ; ! ? off with a (no-break) space; commas and full stops never.
    static const QRegularExpression beforeAny(QStringLiteral("(?<=\\w) +([,.;:!?])(?=\\s|$)"), QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression beforeFrench(QStringLiteral("(?<=\\w) +([,.])(?=\\s|$)"), QRegularExpression::UseUnicodePropertiesOption);
    for (auto it = (language == Language::French ? beforeFrench : beforeAny).globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        addPatched(field, findings, "spacing", "spacing.before", match, match.captured(1), {match.captured(1)});
    }
    static const QRegularExpression after(QStringLiteral("(?<=\\p{Ll}{2})([,;!?])(?=\\p{L}{2})"), QRegularExpression::UseUnicodePropertiesOption);
    for (auto it = after.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        addPatched(field, findings, "spacing", "spacing.after", match, match.captured(1) + u' ', {match.captured(1)});
    }
    static const QRegularExpression repeated(QStringLiteral("!{2,}|\\?{2,}|,{2,}|(?<!\\.)\\.{2}(?!\\.)|\\.{4,}|[!?]{3,}"));
    for (auto it = repeated.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        Finding finding =
            at(field, "punctuation", match.capturedStart(), match.capturedLength(), Severity::Warning, "punctuation.repeated", {match.captured()});
        if (field.visible.isPlain(match.capturedStart(), match.capturedLength())) {
            finding.patch = match.captured().left(1);
        }
        findings += finding;
    }
}

/// "the the": a word twice in a row. Some words may follow themselves.
void checkDoubledWords(const Field& field, Findings& findings)
{
    static const QSet<QString> mayFollowThemselves = [] {
        const QStringList words = QString::fromUtf8("that had die der das sie nous vous bla so sehr very").split(u' ');
        return QSet<QString>(words.begin(), words.end());
    }();
    const QList<TextWord> words = wordsOf(field.visible.text);
    for (qsizetype i = 1; i < words.size(); ++i) {
        const TextWord& first = words[i - 1];
        const TextWord& second = words[i];
        const qsizetype gap = first.start + first.length;
        if (first.lower != second.lower || !first.lower.front().isLetter() || first.length < 2 || mayFollowThemselves.contains(first.lower)
            || field.visible.text.mid(gap, second.start - gap) != QLatin1String(" ")) {
            continue;
        }
        const qsizetype length = second.start + second.length - first.start;
        Finding finding = at(field, "repetition", first.start, length, Severity::Warning, "repetition.word", {first.lower});
        if (field.visible.isPlain(first.start, length)) {
            finding.patch = field.visible.text.mid(first.start, first.length);
        }
        findings += finding;
    }
}

/// "30cm": number and unit belong apart (SI brochure, 5.4.3). What the shop itself writes so, as in names, is left alone.
void checkUnitSpacing(const Field& field, const QString& sourceText, Findings& findings)
{
    static const QRegularExpression glued(
        QStringLiteral("(?<![\\w.,-])(\\d+(?:[.,]\\d+)?)(mm|cm|dm|km|kg|mg|ml|cl|kW|kWh|mAh|Hz|kHz|dB|lm|Nm|W|V|g|m|l)(?![\\w²³/-])"),
        QRegularExpression::UseUnicodePropertiesOption);
    for (auto it = glued.globalMatch(field.visible.text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        if (!sourceText.contains(match.captured())) {
            addPatched(
                field, findings, "spacing", "spacing.unit", match, match.captured(1) + QChar(QChar::Nbsp) + match.captured(2), {match.captured()});
        }
    }
}

/// A text of sentences that stops without an end: cut off, most likely.
void checkEnding(const Field& field, Findings& findings)
{
    const QString text = field.visible.text.trimmed();
    if (field.key == QLatin1String("name") || field.isHtml || wordsOf(text).size() < 8 || text.contains(u'\n')) {
        return;
    }
    static const QString enders = QString::fromUtf8(".!?…”“\"»)'");
    if (text.contains(QLatin1String(". ")) && !enders.contains(text.back())) {
        const qsizetype end = field.visible.text.lastIndexOf(text.back());
        findings += at(field, "punctuation", end, 1, Severity::Warning, "punctuation.unfinished");
    }
}

Field makeField(const QString& key, const QString& text)
{
    Field field{key, text, looksLikeHtml(text), {}};
    field.visible = field.isHtml ? visibleText(text) : plainVisibleText(text);
    return field;
}

const QualityRule* ruleOf(const QString& id)
{
    for (const QualityRule& rule : qualityRules()) {
        if (id == QLatin1String(rule.id)) {
            return &rule;
        }
    }
    return nullptr;
}

/// 1 - (1 - w1)(1 - w2)...: more findings are more risk, and it never reaches 1.
double riskOf(const QList<Finding>& findings)
{
    double left = 1;
    for (const Finding& finding : findings) {
        const QualityRule* rule = ruleOf(finding.rule);
        const double share = finding.severity == Severity::Error ? 1 : finding.severity == Severity::Warning ? 0.6 : 0.3;
        left *= 1 - (rule ? rule->weight : 0.1) * share;
    }
    return std::round((1 - left) * 10000) / 10000;
}

bool isFlagged(const QList<Finding>& findings)
{
    return std::any_of(findings.begin(), findings.end(), [](const Finding& finding) {
        const QualityRule* rule = ruleOf(finding.rule);
        return finding.severity == Severity::Error || (finding.severity == Severity::Warning && rule && rule->warningFlags);
    });
}

QString wordsOfSource(const QList<Fact>& facts)
{
    QString all = QStringLiteral(" ");
    for (const Fact& fact : facts) {
        const QList<TextWord> words = wordsOf(fact.value);
        for (const TextWord& word : words) {
            if (word.upper) {
                all += fact.value.mid(word.start, word.length) + u' ';
            }
        }
    }
    return all;
}

}

const QList<QualityRule>& qualityRules()
{
    static const QList<QualityRule> rules = {
        {"limits.short", "Short text over its limit", true, 0.5},
        {"limits.long", "Long text over its limit", true, 0.5},
        {"empty", "Empty text", true, 0.9},
        {"html.broken", "Broken HTML", true, 0.5},
        {"html.forbidden", "Forbidden HTML", true, 0.9},
        {"html.unwanted", "HTML where none was asked for", false, 0.2},
        {"grounding.number", "Number without proof", true, 0.6},
        {"grounding.unit", "Unit that differs from the product data", true, 0.6},
        {"grounding.material", "Material without proof", true, 0.6},
        {"grounding.colour", "Colour without proof", true, 0.5},
        {"grounding.size", "Size without proof", true, 0.5},
        {"grounding.certificate", "Certificate without proof", true, 0.7},
        {"grounding.feature", "Feature without proof", true, 0.3},
        {"duplicate", "Nearly the same as another text", true, 0.5},
        {"repetition", "Repeated sentence", true, 0.3},
        {"placeholder", "Placeholder left over", true, 0.9},
        {"language", "Wrong language", true, 0.9},
        {"shouting", "Words in capitals", true, 0.3},
        {"spacing", "Spaces", false, 0.05},
        {"punctuation", "Punctuation", false, 0.15},
        {"glossary.forbidden", "Forbidden word", true, 0.6},
        {"glossary.preferred", "Another word is preferred", true, 0.3},
        {"spelling", "Spelling", false, 0.15},
        {"memory.rejected", "Sentence that was rejected before", true, 0.5},
    };
    return rules;
}

std::optional<Language> guessedLanguage(const QString& stored)
{
    constexpr int leastHits = 3;
    const auto hits = stopWordHits(wordsOf((looksLikeHtml(stored) ? visibleText(stored) : plainVisibleText(stored)).text));
    const auto best = std::max_element(hits.begin(), hits.end());
    const auto others = std::count_if(hits.begin(), hits.end(), [best](int count) { return 2 * count > *best; });
    return *best >= leastHits && others == 1 ? std::optional(allLanguages[size_t(best - hits.begin())]) : std::nullopt;
}

bool isSafePatch(const Finding& finding)
{
    static const QSet<QString> safe = [] {
        const QStringList codes =
            QStringLiteral("spacing.double spacing.before spacing.after spacing.unit punctuation.repeated repetition.word html.stray html.syntax "
                           "html.unclosed html.unknown_entity html.event_handler html.dangerous_url glossary.preferred glossary.preferred.spelled")
                .split(u' ');
        return QSet<QString>(codes.begin(), codes.end());
    }();
    return finding.patch && safe.contains(finding.code);
}

QualityReport checkQuality(const QualityInput& input)
{
    QualityReport report;
    const QList<Fact> facts = factsOf(input.sourceData);
    const std::optional<Language> language = languageFromTag(input.language);
    const QString sourceWords = wordsOfSource(facts);
    QString sourceText;
    for (const Fact& fact : facts) {
        sourceText += fact.value + u'\n';
    }
    const ClaimTracer tracer(facts);
    static const QStringList keys = {QStringLiteral("name"), QStringLiteral("short_description"), QStringLiteral("description")};
    for (const QString& key : keys) {
        Findings findings;
        const QString text = input.generatedContent.value(key).toString();
        const Field field = makeField(key, text);
        if (field.visible.text.trimmed().isEmpty()) {
            if (input.expectedFields.contains(key) || (input.generatedContent.contains(key) && key != QLatin1String("name"))) {
                findings += makeFinding(QStringLiteral("empty"), key, 0, text.size(), Severity::Error, QStringLiteral("empty"));
            }
            report.findings += findings;
            continue;
        }
        checkLimit(field, input.limits, findings);
        checkHtml(field, key == QLatin1String("description") ? input.limits.useHtml : input.limits.useHtmlShort, findings);
        checkPlaceholders(field, findings);
        findings += groundingFindings(key, tracer.claims(text, field.isHtml, language));
        for (const KnownDuplicate& duplicate : input.duplicates) {
            if (duplicate.field == key) {
                findings += at(field,
                               "duplicate",
                               0,
                               field.visible.text.size(),
                               Severity::Warning,
                               "duplicate",
                               {QString::number(std::floor(duplicate.similarity * 100)),
                                duplicate.otherName.isEmpty() ? duplicate.otherId : duplicate.otherName});
            }
        }
        checkRepetition(field, findings);
        if (key != QLatin1String("name")) {
            checkLanguage(field, language, findings);
        }
        checkShouting(field, sourceWords, findings);
        checkSpacing(field, language, findings);
        checkDoubledWords(field, findings);
        if (key != QLatin1String("name")) {
            checkUnitSpacing(field, sourceText, findings);
        }
        checkEnding(field, findings);
        std::stable_sort(findings.begin(), findings.end(), [](const Finding& a, const Finding& b) { return a.start < b.start; });
        report.findings += findings;
    }
    report.flagged = isFlagged(report.findings);
    report.risk = riskOf(report.findings);
    return report;
}

}

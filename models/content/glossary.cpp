#include "models/content/glossary.h"

#include <QBuffer>

#include "models/content/csvreader.h"
#include "models/content/csvwriter.h"
#include "models/content/html.h"
#include "models/content/vocabulary.h"

namespace galley::content {

namespace {

constexpr qsizetype longestTerm = 100;
constexpr qsizetype mostTerms = 20'000;

/// The endings that a language puts on a word; those that take the place of a final vowel come after a stroke.
struct Endings {
    QStringList added;
    QStringList instead; ///< of a final e, y, o or a
};

const Endings& endingsOf(Language language)
{
    static const auto list = [](const char* words) { return QString::fromUtf8(words).split(u' '); };
    static const std::array<Endings, allLanguages.size()> table{{{list("s es ed ing er est ly"), list("ies ied ing ed er est ier iest ily")},
                                                                 {list("e en er es em n s ern ere erer eren"), list("en er es em")},
                                                                 {list("s x e es ment"), list("s es aux ive ives")},
                                                                 {list("s es a as mente"), list("a o as os es amente")}}};
    return table[size_t(language)];
}

QString capitalisedLike(const QString& model, QString text)
{
    if (model.isEmpty() || text.isEmpty() || !model.front().isUpper()) {
        return text;
    }
    text[0] = text[0].toUpper();
    return text;
}

}

QString termKindName(TermKind kind)
{
    switch (kind) {
    case TermKind::Forbidden:
        return QStringLiteral("forbidden");
    case TermKind::Preferred:
        return QStringLiteral("preferred");
    case TermKind::Known:
        return QStringLiteral("known");
    }
    return {};
}

std::optional<TermKind> termKindFromName(const QString& name)
{
    for (const TermKind kind : {TermKind::Forbidden, TermKind::Preferred, TermKind::Known}) {
        if (name.compare(termKindName(kind), Qt::CaseInsensitive) == 0) {
            return kind;
        }
    }
    return std::nullopt;
}

std::optional<QString> termProblem(const GlossaryTerm& term)
{
    if (wordsOf(term.term).isEmpty()) {
        return QStringLiteral("A term needs at least one letter or digit.");
    }
    if (term.term.size() > longestTerm || term.replacement.size() > longestTerm) {
        return QStringLiteral("A term has at most %1 characters.").arg(longestTerm);
    }
    if (term.kind == TermKind::Preferred && term.replacement.trimmed().isEmpty()) {
        return QStringLiteral("What is to be written in the place of \"%1\" is missing.").arg(term.term);
    }
    if (!term.language.isEmpty() && !languageFromTag(term.language)) {
        return QStringLiteral("\"%1\" is none of the languages en, de, fr and es.").arg(term.language);
    }
    return std::nullopt;
}

bool isFormOf(const QString& word, const QString& base, std::optional<Language> language)
{
    if (word == base) {
        return true;
    }
    constexpr qsizetype shortest = 3;
    if (!language || base.size() < shortest) {
        return false;
    }
    const Endings& endings = endingsOf(*language);
    if (word.startsWith(base)) {
        return endings.added.contains(word.mid(base.size()))
            // A final letter is doubled: "big", "bigger".
            || (word.size() > base.size() + 1 && word[base.size()] == base.back() && endings.added.contains(word.mid(base.size() + 1)));
    }
    static const QString vowels = QStringLiteral("eyoa");
    const QString stem = base.chopped(1);
    return stem.size() >= shortest && vowels.contains(base.back()) && word.startsWith(stem) && endings.instead.contains(word.mid(stem.size()));
}

GlossaryMatcher::GlossaryMatcher(QList<GlossaryTerm> terms, std::optional<Language> language, StemFunction stems)
    : m_language(language), m_stems(std::move(stems))
{
    for (GlossaryTerm& term : terms) {
        if (!term.language.isEmpty() && languageFromTag(term.language) != language) {
            continue;
        }
        const bool keeps = term.kind == TermKind::Known;
        for (const TextWord& word : wordsOf(keeps ? term.term : term.replacement)) {
            m_known.insert(word.lower);
        }
        Entry entry;
        for (const TextWord& word : wordsOf(term.term)) {
            entry.words.append(word.lower);
            entry.stems.append(m_stems && !keeps ? m_stems(word.lower) : QStringList());
        }
        entry.term = std::move(term);
        if (!entry.words.isEmpty()) {
            m_entries.append(std::move(entry));
        }
    }
    // The longest first, so that "real leather look" is met before "leather".
    std::stable_sort(m_entries.begin(), m_entries.end(), [](const Entry& one, const Entry& other) { return one.words.size() > other.words.size(); });
}

GlossaryMatcher::Match GlossaryMatcher::matchWord(const Entry& entry, qsizetype index, const QString& word, const QStringList& stems) const
{
    const QString& base = entry.words.at(index);
    if (word == base) {
        return Match::Exact;
    }
    if (entry.term.kind == TermKind::Known) {
        return Match::None;
    }
    if (isFormOf(word, base, m_language)) {
        return Match::Inflected;
    }
    for (const QString& stem : stems) {
        // A dictionary takes prefixes off as well, and "unfriendly" is no form of "friendly".
        if (stem.front() == word.front() && (stem == base || entry.stems.at(index).contains(stem))) {
            return Match::Inflected;
        }
    }
    return Match::None;
}

QList<Finding> GlossaryMatcher::findings(const QString& field, const QString& stored) const
{
    QList<Finding> result;
    if (m_entries.isEmpty() || stored.isEmpty()) {
        return result;
    }
    const VisibleText visible = looksLikeHtml(stored) ? visibleText(stored) : plainVisibleText(stored);
    const QList<TextWord> words = wordsOf(visible.text);
    QList<QStringList> stems;
    for (const TextWord& word : words) {
        stems.append(m_stems ? m_stems(word.lower) : QStringList());
    }
    for (qsizetype at = 0; at < words.size(); ++at) {
        for (const Entry& entry : m_entries) {
            const qsizetype count = entry.words.size();
            bool inflected = false;
            bool found = at + count <= words.size();
            for (qsizetype index = 0; found && index < count; ++index) {
                const Match match = matchWord(entry, index, words.at(at + index).lower, stems.at(at + index));
                found = match != Match::None;
                inflected = inflected || match == Match::Inflected;
            }
            if (!found) {
                continue;
            }
            const qsizetype start = words.at(at).start;
            const qsizetype length = words.at(at + count - 1).start + words.at(at + count - 1).length - start;
            const QString written = visible.text.mid(start, length);
            const VisibleText::Span span = visible.sourceSpan(start, length);
            const bool plain = visible.isPlain(start, length);
            const QString replacement = entry.term.replacement.trimmed();
            if (entry.term.kind == TermKind::Known) {
                // A word at the beginning of a sentence or in capitals is not misspelled.
                const bool asGiven = written == entry.term.term || written == entry.term.term.toUpper()
                    || written == capitalisedLike(QStringLiteral("A"), entry.term.term);
                if (!asGiven && written.toLower() == entry.term.term.toLower()) {
                    Finding finding = makeFinding(QStringLiteral("glossary.preferred"),
                                                  field,
                                                  span.start,
                                                  span.length,
                                                  Finding::Severity::Warning,
                                                  QStringLiteral("glossary.preferred.spelled"),
                                                  {entry.term.term, written});
                    if (plain) {
                        finding.patch = entry.term.term;
                    }
                    result.append(finding);
                }
            } else {
                const bool forbidden = entry.term.kind == TermKind::Forbidden;
                const QString rule = forbidden ? QStringLiteral("glossary.forbidden") : QStringLiteral("glossary.preferred");
                // What replaces another form needs an eye on the grammar, so it has a code of its own.
                const QString code = replacement.isEmpty() ? QStringLiteral("glossary.forbidden")
                    : forbidden                            ? QStringLiteral("glossary.forbidden.use")
                    : inflected                            ? QStringLiteral("glossary.preferred.form")
                                                           : QStringLiteral("glossary.preferred");
                Finding finding = makeFinding(rule,
                                              field,
                                              span.start,
                                              span.length,
                                              forbidden ? Finding::Severity::Error : Finding::Severity::Warning,
                                              code,
                                              replacement.isEmpty() ? QStringList{written} : QStringList{written, replacement});
                if (plain && !replacement.isEmpty()) {
                    finding.patch = capitalisedLike(written, replacement);
                }
                result.append(finding);
            }
            at += count - 1;
            break;
        }
    }
    return result;
}

QByteArray glossaryToCsv(const QList<GlossaryTerm>& terms)
{
    QBuffer buffer;
    (void)buffer.open(QIODevice::WriteOnly);
    CsvWriter::Options options;
    options.harmless = true;
    auto writer = CsvWriter::open(&buffer, options);
    if (!writer) {
        return {};
    }
    (void)writer->write(
        {QStringLiteral("term"), QStringLiteral("kind"), QStringLiteral("replacement"), QStringLiteral("language"), QStringLiteral("scope")});
    for (const GlossaryTerm& term : terms) {
        (void)writer->write({term.term,
                             termKindName(term.kind),
                             term.replacement,
                             term.language,
                             term.everyProject ? QStringLiteral("all") : QStringLiteral("project")});
    }
    (void)writer->finish();
    return buffer.data();
}

Result<QList<GlossaryTerm>> glossaryFromCsv(const QByteArray& csv)
{
    QBuffer buffer;
    buffer.setData(csv);
    (void)buffer.open(QIODevice::ReadOnly);
    CsvFormat format;
    const qsizetype lineEnd = csv.indexOf('\n');
    const QByteArray firstLine = lineEnd < 0 ? csv : csv.left(lineEnd);
    format.delimiter = firstLine.count(';') > firstLine.count(',') ? u';' : firstLine.contains('\t') ? u'\t' : u',';
    format.byteOrderMark = csv.startsWith("\xEF\xBB\xBF");
    auto reader = CsvReader::open(&buffer, format);
    if (!reader) {
        return failure(reader.error());
    }
    QHash<QString, qsizetype> columns;
    for (qsizetype index = 0; index < reader->header().size(); ++index) {
        columns.insert(reader->header().at(index).toLower(), index);
    }
    if (!columns.contains(QStringLiteral("term"))) {
        return failure(ErrorCode::InvalidInput, QStringLiteral("The file has no column \"term\"."));
    }
    QList<GlossaryTerm> terms;
    CsvRecord record;
    while (true) {
        const auto more = reader->next(record);
        if (!more) {
            return failure(more.error());
        }
        if (!*more) {
            return terms;
        }
        const auto cell = [&](const char* name) {
            const auto column = columns.constFind(QString::fromLatin1(name));
            return column == columns.constEnd() ? QString() : undoneHarmless(record.fields.value(*column)).trimmed();
        };
        GlossaryTerm term;
        term.term = cell("term");
        if (term.term.isEmpty()) {
            continue;
        }
        term.replacement = cell("replacement");
        term.language = cell("language").toLower();
        if (const auto language = languageFromTag(term.language)) {
            term.language = languageTag(*language);
        }
        term.everyProject = cell("scope").compare(QLatin1StringView("project"), Qt::CaseInsensitive) != 0;
        const QString kind = cell("kind");
        const auto known =
            kind.isEmpty() ? std::optional(term.replacement.isEmpty() ? TermKind::Forbidden : TermKind::Preferred) : termKindFromName(kind);
        const auto problem = known ? std::optional<QString>() : std::optional(QStringLiteral("The kind \"%1\" is not known.").arg(kind));
        term.kind = known.value_or(TermKind::Forbidden);
        if (const auto wrong = problem ? problem : termProblem(term)) {
            return failure(ErrorCode::InvalidInput, QStringLiteral("Line %1: %2").arg(record.line).arg(*wrong));
        }
        terms.append(term);
        if (terms.size() > mostTerms) {
            return failure(ErrorCode::TooLarge, QStringLiteral("A glossary has at most %1 terms.").arg(mostTerms));
        }
    }
}

}

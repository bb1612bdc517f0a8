#include "models/content/seo/sentencesplitter.h"

#include <QString>
#include <algorithm>

#include "models/content/seo/languagerules.h"
#include "models/content/seo/words.h"

namespace galley::content::seo {

namespace {

enum class MarkKind { Text, FullStop, Asking, Quote, Ellipsis, Opening, Closing, Tag };

/// A piece of the text that matters to the end of a sentence.
struct Mark {
    MarkKind kind = MarkKind::Text;
    qsizetype start = 0;
    qsizetype end = 0;
};

constexpr QStringView closingQuotes = u"\u201d\u301e\u301f\u201e\u300f\u203a\u00bb\u2019\u201b`\"";
constexpr QStringView allQuotes = u"\u201c\u201d\u301d\u301e\u301f\u201f\u201e\"'\u2018\u2019\u201b`\u2039\u203a\u00ab\u00bb\u300c\u300d\u300e\u300f";
constexpr QStringView asking = u"?!\u06d4\u061f";

MarkKind kindOf(QChar c)
{
    switch (c.unicode()) {
    case u'.':
        return MarkKind::FullStop;
    case u'\u2026':
        return MarkKind::Ellipsis;
    case u'(':
    case u'[':
        return MarkKind::Opening;
    case u')':
    case u']':
        return MarkKind::Closing;
    case inlineTagMark:
    case spanTagMark:
        return MarkKind::Tag;
    default:
        return asking.contains(c) ? MarkKind::Asking : closingQuotes.contains(c) ? MarkKind::Quote : MarkKind::Text;
    }
}

std::vector<Mark> marksOf(QStringView text)
{
    std::vector<Mark> marks;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype start = at;
        qsizetype ahead = at;
        while (ahead < text.size() && isAnySpace(text[ahead])) {
            ++ahead;
        }
        // Brackets take the white space around them along.
        const MarkKind behindSpace = ahead < text.size() ? kindOf(text[ahead]) : MarkKind::Text;
        MarkKind kind = kindOf(text[at]);
        if (behindSpace == MarkKind::Opening || behindSpace == MarkKind::Closing) {
            kind = behindSpace;
            at = ahead + 1;
            while (at < text.size() && isAnySpace(text[at])) {
                ++at;
            }
        } else if (kind != MarkKind::Text) {
            ++at;
        } else {
            at = std::max(ahead, at + 1);
            while (at < text.size() && kindOf(text[at]) == MarkKind::Text && !isAnySpace(text[at])) {
                ++at;
            }
        }
        marks.push_back({kind, start, at});
    }
    return marks;
}

bool isValidStart(QStringView text, qsizetype at)
{
    if (at >= text.size()) {
        return false;
    }
    const QChar c = text[at];
    if (isInlineTagMark(c) || c == u'<' || c == u'\u00bf' || c == u'\u00a1' || c.isDigit() || allQuotes.contains(unshielded(c))
        || unshielded(c) == u'<') {
        return true;
    }
    const char16_t unit = c.unicode();
    const bool isHebrewOrArabic = unit >= 0x0590 && unit <= 0x06ff;
    return isHebrewOrArabic || c.toLower() != c;
}

class Splitter
{
public:
    Splitter(QStringView text, QStringView language) : m_text(text), m_language(language), m_marks(marksOf(text)) {}

    std::vector<std::pair<qsizetype, qsizetype>> split()
    {
        for (size_t i = 0; i < m_marks.size(); ++i) {
            if (endsSentence(i)) {
                finish(m_marks[i].end);
            }
        }
        finish(m_text.size());
        return std::move(m_sentences);
    }

private:
    void finish(qsizetype end)
    {
        const auto sentence = m_text.mid(m_start, end - m_start);
        if (!std::all_of(sentence.begin(), sentence.end(), isAnySpace)) {
            m_sentences.emplace_back(m_start, end - m_start);
        }
        m_start = end;
    }

    [[nodiscard]] bool spaceAt(qsizetype at) const { return at < m_text.size() && isAnySpace(m_text[at]); }

    /// White space at the position, and behind it what a sentence can begin with.
    [[nodiscard]] bool startsBehindSpace(qsizetype at) const
    {
        if (!spaceAt(at)) {
            return false;
        }
        while (spaceAt(at)) {
            ++at;
        }
        return isValidStart(m_text, at);
    }

    [[nodiscard]] MarkKind kindAt(size_t index) const { return index < m_marks.size() ? m_marks[index].kind : MarkKind::Text; }

    [[nodiscard]] bool endsSentence(size_t index) const
    {
        const Mark& mark = m_marks[index];
        switch (mark.kind) {
        case MarkKind::Asking:
            return spaceAt(mark.end) && kindAt(index + 1) != MarkKind::Closing;
        case MarkKind::Ellipsis:
            return startsBehindSpace(mark.end);
        case MarkKind::Quote:
            return index > 0 && kindAt(index - 1) == MarkKind::FullStop && startsBehindSpace(mark.end);
        case MarkKind::FullStop:
            return fullStopEnds(index);
        case MarkKind::Closing:
            return index > 0 && (kindAt(index - 1) == MarkKind::FullStop || kindAt(index - 1) == MarkKind::Asking) && isValidStart(m_text, mark.end);
        default:
            return false;
        }
    }

    [[nodiscard]] bool fullStopEnds(size_t index) const
    {
        const Mark& mark = m_marks[index];
        const bool before = kindAt(index + 1) == MarkKind::Opening || kindAt(index + 1) == MarkKind::Tag;
        if (!before && !startsBehindSpace(mark.end)) {
            return false;
        }
        return !isAbbreviation(mark.start) && !isInitial(mark.start) && !isOrdinal(mark.start);
    }

    [[nodiscard]] qsizetype wordStart(qsizetype end) const
    {
        // No abbreviation is longer, so a text without spaces is not walked through again and again.
        constexpr qsizetype longest = 16;
        qsizetype start = end;
        while (start > m_start && end - start < longest && !isAnySpace(m_text[start - 1])
               && !QStringView(u"([\"\u201c\u201e\u00ab").contains(m_text[start - 1]) && !isInlineTagMark(m_text[start - 1])) {
            --start;
        }
        return start;
    }

    [[nodiscard]] bool isAbbreviation(qsizetype stop) const
    {
        const qsizetype start = wordStart(stop);
        return abbreviationsOf(m_language).contains(folded(m_text.mid(start, stop + 1 - start)));
    }

    /// Inside "J. R. R.": a single letter before the stop, and behind it another with a stop.
    [[nodiscard]] bool isInitial(qsizetype stop) const
    {
        const bool single = stop > 0 && m_text[stop - 1].isLetter() && (stop == 1 || !m_text[stop - 2].isLetterOrNumber());
        if (!single) {
            return false;
        }
        qsizetype next = stop + 1;
        while (spaceAt(next)) {
            ++next;
        }
        return next + 1 < m_text.size() && m_text[next].isLetter() && m_text[next + 1] == u'.';
    }

    /// "1. Januar".
    [[nodiscard]] bool isOrdinal(qsizetype stop) const
    {
        if (m_language != u"de") {
            return false;
        }
        qsizetype start = stop;
        while (start > m_start && stop - start < 4 && m_text[start - 1].isDigit()) {
            --start;
        }
        return start < stop && stop - start <= 3 && (start == 0 || !m_text[start - 1].isLetterOrNumber());
    }

    QStringView m_text;
    QStringView m_language;
    std::vector<Mark> m_marks;
    std::vector<std::pair<qsizetype, qsizetype>> m_sentences;
    qsizetype m_start = 0;
};

bool isSeparator(QChar c)
{
    return isAnySpace(c) || unshielded(c) == u'\u00a0' || c == u'\u2013' || c == u'\u2014' || c == u'-' || c == u'[' || c == u']';
}

bool isWordText(QStringView text)
{
    for (const QChar c : text) {
        const QChar plain = unshielded(c);
        if (!isWordPunctuation(plain) && !isAnySpace(plain)) {
            return true;
        }
    }
    return false;
}

}

std::vector<std::pair<qsizetype, qsizetype>> splitSentences(QStringView text, QStringView language)
{
    return Splitter(text, language).split();
}

std::vector<TextToken> tokenize(QStringView text, QStringView language, qsizetype offset)
{
    std::vector<TextToken> tokens;
    const WordSet& abbreviations = abbreviationsOf(language);
    const auto add = [&tokens, text, offset](qsizetype start, qsizetype end) {
        tokens.push_back({offset + start, end - start, isWordText(text.mid(start, end - start))});
    };
    for (qsizetype at = 0; at < text.size();) {
        if (isSeparator(text[at])) {
            add(at, at + 1);
            ++at;
            continue;
        }
        qsizetype end = at;
        while (end < text.size() && !isSeparator(text[end])) {
            ++end;
        }
        constexpr qsizetype longestAbbreviation = 16;
        const bool isAbbreviation =
            end - at <= longestAbbreviation && text[end - 1] == u'.' && abbreviations.contains(folded(text.mid(at, end - at)));
        qsizetype first = at;
        qsizetype last = end;
        if (!isAbbreviation) {
            while (first < last && isWordPunctuation(text[first])) {
                add(first, first + 1);
                ++first;
            }
            while (last > first && isWordPunctuation(text[last - 1])) {
                --last;
            }
        }
        if (first < last) {
            add(first, last);
        }
        for (qsizetype i = last; i < end; ++i) {
            add(i, i + 1);
        }
        at = end;
    }
    return tokens;
}

int countHyphenatedOnce(QStringView text, const std::vector<TextToken>& tokens, qsizetype offset)
{
    int words = 0;
    for (size_t i = 0; i < tokens.size(); ++i) {
        // What stands on both sides of a bare hyphen is glued to it, spaces too.
        const size_t first = i;
        while (i + 2 < tokens.size() && tokens[i + 1].length == 1 && text[tokens[i + 1].start - offset] == u'-') {
            i += 2;
        }
        if (i == first) {
            words += tokens[i].isWord ? 1 : 0;
            continue;
        }
        const qsizetype start = tokens[first].start - offset;
        const qsizetype end = tokens[i].start + tokens[i].length - offset;
        words += withoutEndPunctuation(text.mid(start, end - start)).trimmed().isEmpty() ? 0 : 1;
    }
    return words;
}

}

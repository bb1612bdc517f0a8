#include "models/content/seo/legacytext.h"

#include <QStringList>
#include <algorithm>
#include <utility>

#include "models/content/htmltokenizer.h"
#include "models/content/seo/sentencesplitter.h"
#include "models/content/seo/words.h"

namespace galley::content::seo {

namespace {

constexpr char16_t blockTagMark = u'\ue101'; ///< ends a sentence
constexpr char16_t pictureMark = u'\ue102'; ///< parts words, and is nothing to sentences

const WordSet& blockTags()
{
    static const WordSet tags(
        "address article aside blockquote canvas dd div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup "
        "hr li main nav noscript ol output p pre section table tfoot ul video br");
    return tags;
}

bool isMark(QChar c)
{
    return isInlineTagMark(c) || c == blockTagMark || c == pictureMark;
}

QString valueOf(const HtmlToken& token, QLatin1String name)
{
    for (const HtmlAttribute& attribute : token.attributes) {
        if (attribute.name == name) {
            return attributeText(attribute.value);
        }
    }
    return {};
}

bool isHeadingTag(const QString& tag)
{
    return tag.size() == 2 && tag[0] == u'h' && tag[1] >= u'1' && tag[1] <= u'6';
}

/// Follows what is left out with all it holds.
class Omission
{
public:
    /// True while what the token brings is left out, the element's own tags included.
    bool takes(const HtmlToken& token)
    {
        static const WordSet omitted("script style code pre blockquote textarea");
        if (m_depth > 0) {
            if (token.name == m_tag) {
                m_depth += token.kind == HtmlTokenKind::StartTag ? 1 : token.kind == HtmlTokenKind::EndTag ? -1 : 0;
            }
            return true;
        }
        if (token.kind != HtmlTokenKind::StartTag) {
            return false;
        }
        static const WordSet voids("area base br col embed hr img input link meta param source track wbr");
        if (voids.contains(token.name)) {
            return false;
        }
        const QString classes = valueOf(token, QLatin1String("class"));
        const QString id = valueOf(token, QLatin1String("id"));
        if (omitted.contains(token.name) || isFurniture(classes, id)) {
            m_tag = token.name;
            m_depth = 1;
            return true;
        }
        return false;
    }

private:
    QString m_tag;
    int m_depth = 0;
};

}

LegacyText::LegacyText(const QString& html)
{
    read(html);
}

void LegacyText::read(const QString& html)
{
    HtmlTokenizer tokenizer(html);
    HtmlToken token;
    Omission omission;
    std::optional<CountedLink> link;
    std::optional<std::pair<QString, HeadingRange>> heading;
    while (tokenizer.next(token)) {
        if (token.kind == HtmlTokenKind::Hidden || omission.takes(token)) {
            continue;
        }
        if (token.kind == HtmlTokenKind::Text || token.kind == HtmlTokenKind::Broken) {
            for (qsizetype i = token.start; i < token.end;) {
                const HtmlEntity entity = html[i] == u'&' ? htmlEntityAt(html, i) : HtmlEntity{};
                if (entity.length > 0) {
                    for (const QChar c : entity.text) {
                        m_text.append(c, i, i + entity.length);
                    }
                    i += entity.length;
                    continue;
                }
                const bool isReserved = html[i].unicode() >= 0xe000 && html[i].unicode() <= 0xe1ff;
                m_text.append(isReserved ? QChar(QChar::ReplacementCharacter) : html[i], i, i + 1);
                ++i;
            }
            continue;
        }
        const bool isStart = token.kind == HtmlTokenKind::StartTag;
        if (token.name == u"a") {
            if (isStart && !token.attributes.isEmpty() && !link) {
                link = CountedLink{valueOf(token, QLatin1String("href")).trimmed(), valueOf(token, QLatin1String("rel")), token.start, token.end};
            } else if (!isStart && link) {
                link->end = token.end;
                m_links.push_back(*std::exchange(link, std::nullopt));
            }
        }
        if (isHeadingTag(token.name) && !isStart && heading && heading->first == token.name) {
            HeadingRange range = heading->second;
            range.contentEnd = m_text.text.size();
            const QStringView content = QStringView(m_text.text).mid(range.contentStart, range.contentEnd - range.contentStart);
            if (!content.contains(u'\n')) {
                m_headings.push_back(range);
            }
            heading.reset();
        }
        const char16_t mark = token.name == u"img" ? pictureMark
            : blockTags().contains(token.name)     ? blockTagMark
            : token.name == u"span"                ? spanTagMark
                                                   : inlineTagMark;
        m_text.append(QChar(mark), token.start, token.end);
        if (isHeadingTag(token.name) && isStart && !heading) {
            heading = {token.name, {m_text.text.size(), m_text.text.size(), token.start}};
        }
    }
}

QString LegacyText::strippedText(qsizetype start, qsizetype end) const
{
    // A "<" of the text swallows what follows up to the next ">", be it that of a tag.
    const qsizetype stop = end < 0 ? m_text.text.size() : end;
    const QString& text = m_text.text;
    QString result;
    result.reserve(stop - start);
    qsizetype knownEnd = start;
    for (qsizetype i = start; i < stop; ++i) {
        const QChar c = text[i];
        if (isMark(c)) {
            result += u' ';
        } else if (c == u'<') {
            if (knownEnd <= i) {
                knownEnd = i + 1;
                while (knownEnd < stop && text[knownEnd] != u'>' && !isMark(text[knownEnd])) {
                    ++knownEnd;
                }
            }
            if (knownEnd < stop) {
                result += u' ';
                i = knownEnd;
            } else {
                result += c;
            }
        } else if (c == u'\u2014' || isAnySpace(c)) {
            result += u' ';
        } else {
            result += c;
        }
    }
    return result;
}

int LegacyText::countWords(qsizetype start, qsizetype end) const
{
    const QString text = strippedText(start, end);
    int count = 0;
    for (const QStringView word : QStringView(text).split(u' ', Qt::SkipEmptyParts)) {
        count += withoutEndPunctuation(word).isEmpty() ? 0 : 1;
    }
    return count;
}

QStringList LegacyText::words(qsizetype start, qsizetype end) const
{
    const QString text = strippedText(start, end);
    QStringList words;
    for (const QStringView piece : QStringView(text).split(u' ', Qt::SkipEmptyParts)) {
        if (const QStringView word = withoutEndPunctuation(piece); !word.isEmpty()) {
            words += word.toString();
        }
    }
    return words;
}

std::vector<std::pair<qsizetype, qsizetype>> LegacyText::sentences(QStringView language) const
{
    std::vector<std::pair<qsizetype, qsizetype>> result;
    const QStringView text = m_text.text;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at;
        while (end < text.size() && text[end] != blockTagMark && text[end] != u'\n') {
            ++end;
        }
        // A block that is wrapped in a span is read as if it were not.
        qsizetype inner = end;
        while (inner > at && (text[inner - 1] == spanTagMark || isAnySpace(text[inner - 1]))) {
            --inner;
        }
        while (at < inner && (text[at] == spanTagMark || isAnySpace(text[at]))) {
            ++at;
        }
        for (const auto& [start, length] : splitSentences(text.mid(at, inner - at), language)) {
            qsizetype first = at + start;
            qsizetype last = first + length;
            while (first < last && isAnySpace(text[first])) {
                ++first;
            }
            while (last > first && isAnySpace(text[last - 1])) {
                --last;
            }
            const QStringView sentence = text.mid(first, last - first);
            const bool isPicture = std::all_of(sentence.begin(), sentence.end(), [](QChar c) { return c == pictureMark || isAnySpace(c); });
            if (!isPicture) {
                result.emplace_back(first, last - first);
            }
        }
        at = end + 1;
    }
    return result;
}

QString LegacyText::plain(qsizetype start, qsizetype length) const
{
    QString result;
    for (const QChar c : QStringView(m_text.text).mid(start, length)) {
        if (!isMark(c)) {
            result += c;
        }
    }
    return result;
}

qsizetype LegacyText::visibleLength() const
{
    const QString text = strippedText(0, -1);
    return text.simplified().size();
}

}

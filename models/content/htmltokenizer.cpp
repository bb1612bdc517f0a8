#include "models/content/htmltokenizer.h"

#include <algorithm>
#include <array>
#include <gumbo.h>
#include <utility>

namespace galley::content {

namespace {

bool isAsciiLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isRawText(const QString& name)
{
    static constexpr std::array names = {QLatin1String("script"),
                                         QLatin1String("style"),
                                         QLatin1String("textarea"),
                                         QLatin1String("title"),
                                         QLatin1String("xmp"),
                                         QLatin1String("iframe"),
                                         QLatin1String("noembed"),
                                         QLatin1String("noframes")};
    return std::any_of(names.begin(), names.end(), [&name](QLatin1String raw) { return name == raw; });
}

QString decodeByGumbo(QStringView reference)
{
    const QByteArray utf8 = reference.toUtf8();
    GumboOptions options = kGumboDefaultOptions;
    options.fragment_context = GUMBO_TAG_BODY;
    GumboOutput* output = gumbo_parse_with_options(&options, utf8.constData(), size_t(utf8.size()));
    QString text;
    const GumboVector& children = output->root->v.element.children;
    for (unsigned int i = 0; i < children.length; ++i) {
        const auto* node = static_cast<const GumboNode*>(children.data[i]);
        if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE) {
            text += QString::fromUtf8(node->v.text.text);
        }
    }
    gumbo_destroy_output(&options, output);
    return text;
}

/// "#8217" or "#x2019" where it needs none of HTML's replacements; empty for any other.
QString decodeNumber(QStringView name)
{
    if (!name.startsWith(u'#')) {
        return {};
    }
    const bool hexadecimal = name.size() > 1 && name[1].toLower() == u'x';
    bool isNumber = false;
    const char32_t code = name.mid(hexadecimal ? 2 : 1).toUInt(&isNumber, hexadecimal ? 16 : 10);
    const bool plain = isNumber && code >= 0xa0 && code <= 0x10ffff && !QChar::isSurrogate(code) && !QChar::isNonCharacter(code);
    return plain ? QString::fromUcs4(&code, 1) : QString();
}

}

bool isHtmlSpace(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f';
}

HtmlEntity htmlEntityAt(QStringView source, qsizetype at)
{
    constexpr qsizetype longestName = 33;
    qsizetype end = at + 1;
    while (end < source.size() && end - at <= longestName && (source[end].isLetterOrNumber() || source[end] == u'#')) {
        ++end;
    }
    if (end >= source.size() || source[end] != u';' || end == at + 1) {
        return {};
    }
    const QStringView name = source.mid(at + 1, end - at - 1);
    const qsizetype length = end + 1 - at;
    static constexpr std::array<std::pair<QLatin1String, char16_t>, 6> common = {{{QLatin1String("amp"), u'&'},
                                                                                  {QLatin1String("lt"), u'<'},
                                                                                  {QLatin1String("gt"), u'>'},
                                                                                  {QLatin1String("quot"), u'"'},
                                                                                  {QLatin1String("nbsp"), u'\u00a0'},
                                                                                  {QLatin1String("apos"), u'\''}}};
    for (const auto& [known, c] : common) {
        if (name == known) {
            return {QString(QChar(c)), length};
        }
    }
    if (const QString number = decodeNumber(name); !number.isEmpty()) {
        return {number, length};
    }
    const QString decoded = decodeByGumbo(source.mid(at, length));
    return decoded.startsWith(u'&') || decoded.isEmpty() ? HtmlEntity{} : HtmlEntity{decoded, length};
}

bool HtmlTokenizer::next(HtmlToken& token)
{
    token = {};
    token.start = m_at;
    if (m_at >= m_source.size()) {
        return false;
    }
    if (!m_rawEnd.isEmpty()) {
        readRawText(token);
    } else if (m_source[m_at] == u'<' && startsMarkup()) {
        readMarkup(token);
    } else {
        readText(token);
    }
    token.end = m_at;
    return true;
}

bool HtmlTokenizer::startsMarkup() const
{
    const QChar next = at(m_at + 1);
    return isAsciiLetter(next) || next == u'!' || next == u'?' || (next == u'/' && m_at + 2 < m_source.size());
}

void HtmlTokenizer::readText(HtmlToken& token)
{
    token.kind = m_source[m_at] == u'<' ? HtmlTokenKind::Broken : HtmlTokenKind::Text;
    ++m_at;
    if (token.kind == HtmlTokenKind::Text) {
        while (m_at < m_source.size() && m_source[m_at] != u'<') {
            ++m_at;
        }
    }
}

void HtmlTokenizer::readRawText(HtmlToken& token)
{
    token.kind = HtmlTokenKind::Hidden;
    token.name = m_rawEnd;
    const QString end = QStringLiteral("</") + m_rawEnd;
    // "</scriptx" does not end a script.
    qsizetype found = m_source.indexOf(end, m_at, Qt::CaseInsensitive);
    while (found >= 0 && isAsciiLetter(at(found + end.size()))) {
        found = m_source.indexOf(end, found + end.size(), Qt::CaseInsensitive);
    }
    if (found == m_at) {
        m_rawEnd.clear();
        readMarkup(token);
        return;
    }
    token.unfinished = found < 0;
    m_at = found < 0 ? m_source.size() : found;
    m_rawEnd.clear();
}

void HtmlTokenizer::readMarkup(HtmlToken& token)
{
    const QChar next = at(m_at + 1);
    if (next == u'!' && m_source.mid(m_at, 4) == QLatin1String("<!--")) {
        token.kind = HtmlTokenKind::Hidden;
        const qsizetype end = m_source.indexOf(QLatin1String("-->"), m_at + 4);
        token.unfinished = end < 0;
        m_at = end < 0 ? m_source.size() : end + 3;
    } else if (next == u'!' || next == u'?' || (next == u'/' && !isAsciiLetter(at(m_at + 2)))) {
        token.kind = HtmlTokenKind::Hidden;
        const qsizetype end = m_source.indexOf(u'>', m_at);
        token.unfinished = end < 0 || next == u'/';
        m_at = end < 0 ? m_source.size() : end + 1;
    } else {
        readTag(token, next == u'/');
    }
}

void HtmlTokenizer::readTag(HtmlToken& token, bool isEnd)
{
    token.kind = isEnd ? HtmlTokenKind::EndTag : HtmlTokenKind::StartTag;
    m_at += isEnd ? 2 : 1;
    const qsizetype nameStart = m_at;
    while (m_at < m_source.size() && !isHtmlSpace(m_source[m_at]) && m_source[m_at] != u'/' && m_source[m_at] != u'>') {
        ++m_at;
    }
    token.name = m_source.mid(nameStart, m_at - nameStart).toString().toLower();
    while (m_at < m_source.size() && m_source[m_at] != u'>') {
        if (isHtmlSpace(m_source[m_at]) || m_source[m_at] == u'/') {
            ++m_at;
        } else {
            readAttribute(token);
        }
    }
    token.unfinished = m_at >= m_source.size();
    m_at = std::min(m_at + 1, m_source.size());
    if (!isEnd && isRawText(token.name)) {
        m_rawEnd = token.name;
    }
}

void HtmlTokenizer::readAttribute(HtmlToken& token)
{
    HtmlAttribute attribute;
    const qsizetype nameStart = m_at;
    ++m_at; // a leading "=" is part of the name
    while (m_at < m_source.size() && !isHtmlSpace(m_source[m_at]) && QStringView(u"/>=").indexOf(m_source[m_at]) < 0) {
        ++m_at;
    }
    attribute.name = m_source.mid(nameStart, m_at - nameStart).toString().toLower();
    qsizetype ahead = m_at;
    while (isHtmlSpace(at(ahead))) {
        ++ahead;
    }
    if (at(ahead) == u'=') {
        m_at = ahead + 1;
        while (isHtmlSpace(at(m_at))) {
            ++m_at;
        }
        readValue(attribute);
    }
    token.attributes += attribute;
}

void HtmlTokenizer::readValue(HtmlAttribute& attribute)
{
    const QChar quote = at(m_at);
    if (quote == u'"' || quote == u'\'') {
        const qsizetype end = m_source.indexOf(quote, m_at + 1);
        attribute.value = m_source.mid(m_at + 1, end < 0 ? -1 : end - m_at - 1).toString();
        m_at = end < 0 ? m_source.size() : end + 1;
        return;
    }
    const qsizetype start = m_at;
    while (m_at < m_source.size() && !isHtmlSpace(m_source[m_at]) && m_source[m_at] != u'>') {
        ++m_at;
    }
    attribute.value = m_source.mid(start, m_at - start).toString();
}

}

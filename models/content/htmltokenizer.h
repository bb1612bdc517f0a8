#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace galley::content {

enum class HtmlTokenKind { Text, StartTag, EndTag, Hidden, Broken };

struct HtmlAttribute {
    QString name; ///< in lower case
    QString value; ///< as written, entities not resolved
};

/// One piece of the source. Every unit of the source belongs to exactly one token.
struct HtmlToken {
    HtmlTokenKind kind = HtmlTokenKind::Text;
    qsizetype start = 0;
    qsizetype end = 0;
    QString name; ///< in lower case
    QList<HtmlAttribute> attributes;
    bool unfinished = false; ///< the end of the source came first
};

/// Cuts the source into tokens the way HTML's tokenizer does, keeping positions. What stands inside script, style and other raw text, and
/// comments, are hidden tokens. Takes time in proportion to the source, whatever the source. The source must outlive it.
class HtmlTokenizer
{
public:
    explicit HtmlTokenizer(QStringView source) : m_source(source) {}

    /// False at the end of the source.
    bool next(HtmlToken& token);

private:
    [[nodiscard]] QChar at(qsizetype position) const { return position < m_source.size() ? m_source[position] : QChar(); }
    [[nodiscard]] bool startsMarkup() const;
    void readText(HtmlToken& token);
    void readRawText(HtmlToken& token);
    void readMarkup(HtmlToken& token);
    void readTag(HtmlToken& token, bool isEnd);
    void readAttribute(HtmlToken& token);
    void readValue(HtmlAttribute& attribute);

    QStringView m_source;
    qsizetype m_at = 0;
    QString m_rawEnd; ///< inside script, style, ...: the tag that ends it
};

struct HtmlEntity {
    QString text; ///< empty: no entity
    qsizetype length = 0;
};

/// The character reference at a "&". Named ones need their semicolon here: "&copy2" is read as it stands.
[[nodiscard]] HtmlEntity htmlEntityAt(QStringView source, qsizetype at);

/// White space as HTML counts it, which a no-break space is not.
[[nodiscard]] bool isHtmlSpace(QChar c);

}

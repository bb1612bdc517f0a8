#pragma once

#include <QString>
#include <QStringView>
#include <vector>

#include "models/content/seo/document.h"

namespace galley::content::seo {

/// A link as the older reading counts it.
struct CountedLink {
    QString href;
    QString rel;
    qsizetype start = 0;
    qsizetype end = 0;
};

struct HeadingRange {
    qsizetype contentStart = 0; ///< in the text
    qsizetype contentEnd = 0;
    qsizetype sourceStart = 0;
};

/// The post as some of the assessments of the reference still read it: tags stay in the text as single marks, every line break ends a
/// sentence. Word counts, links, passive voice and the Flesch measure are taken from it.
class LegacyText
{
public:
    explicit LegacyText(const QString& html);

    [[nodiscard]] const std::vector<CountedLink>& links() const { return m_links; }
    [[nodiscard]] const std::vector<HeadingRange>& headings() const { return m_headings; }
    /// Words between two positions of the text; the whole of it by default.
    [[nodiscard]] int countWords(qsizetype start = 0, qsizetype end = -1) const;
    /// The words between two positions, without punctuation at their ends, as they are written.
    [[nodiscard]] QStringList words(qsizetype start = 0, qsizetype end = -1) const;
    /// Start and length of the sentences, tags among them, white space at their ends cut off.
    [[nodiscard]] std::vector<std::pair<qsizetype, qsizetype>> sentences(QStringView language) const;
    /// A stretch of the text without tags.
    [[nodiscard]] QString plain(qsizetype start, qsizetype length) const;
    [[nodiscard]] SeoSpan span(qsizetype start, qsizetype length) const { return m_text.span(start, length); }
    /// UTF-16 units without tags, white space collapsed.
    [[nodiscard]] qsizetype visibleLength() const;

private:
    void read(const QString& html);
    [[nodiscard]] QString strippedText(qsizetype start, qsizetype end) const;

    MappedText m_text; ///< with marks in place of tags
    std::vector<CountedLink> m_links;
    std::vector<HeadingRange> m_headings;
};

}

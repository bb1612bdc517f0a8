#include "models/content/textmerge.h"

#include <QRegularExpression>
#include <QStringList>
#include <vector>

namespace galley::content {

namespace {

/// Longer texts are no product texts; comparing them would cost the square of this.
constexpr qsizetype mostParagraphs = 2'000;

/// Joined together they are the text again.
QStringList paragraphsOf(const QString& text)
{
    static const QRegularExpression end(QStringLiteral("\\n|</(?:p|li|ul|ol|h[1-6]|div|table|tr|blockquote)\\s*>\\n?|<br\\s*/?>\\n?"),
                                        QRegularExpression::CaseInsensitiveOption);
    QStringList paragraphs;
    qsizetype begin = 0;
    for (auto ends = end.globalMatch(text); ends.hasNext();) {
        const qsizetype here = ends.next().capturedEnd();
        paragraphs.append(text.mid(begin, here - begin));
        begin = here;
    }
    if (begin < text.size()) {
        paragraphs.append(text.mid(begin));
    }
    return paragraphs;
}

/// For each paragraph of `base` the one of `other` that it became unchanged, or -1: a longest common subsequence.
std::vector<qsizetype> partnersOf(const QStringList& base, const QStringList& other)
{
    const auto rows = static_cast<std::size_t>(base.size());
    const auto columns = static_cast<std::size_t>(other.size());
    std::vector<std::vector<int>> longest(rows + 1, std::vector<int>(columns + 1, 0));
    for (std::size_t row = rows; row-- > 0;) {
        for (std::size_t column = columns; column-- > 0;) {
            longest[row][column] = base[qsizetype(row)] == other[qsizetype(column)] ? longest[row + 1][column + 1] + 1
                                                                                    : std::max(longest[row + 1][column], longest[row][column + 1]);
        }
    }
    std::vector<qsizetype> partners(rows, -1);
    for (std::size_t row = 0, column = 0; row < rows && column < columns;) {
        if (base[qsizetype(row)] == other[qsizetype(column)]) {
            partners[row++] = qsizetype(column++);
        } else if (longest[row + 1][column] >= longest[row][column + 1]) {
            ++row;
        } else {
            ++column;
        }
    }
    return partners;
}

}

TextMerge mergeParagraphs(const QString& base, const QString& mine, const QString& theirs)
{
    if (mine == theirs || theirs == base) {
        return {mine, 0};
    }
    if (mine == base) {
        return {theirs, 0};
    }
    const QStringList was = paragraphsOf(base);
    const QStringList left = paragraphsOf(mine);
    const QStringList right = paragraphsOf(theirs);
    if (std::max({was.size(), left.size(), right.size()}) > mostParagraphs) {
        return {mine, 1};
    }
    const std::vector<qsizetype> inLeft = partnersOf(was, left);
    const std::vector<qsizetype> inRight = partnersOf(was, right);
    TextMerge merged;
    qsizetype atBase = 0;
    qsizetype atLeft = 0;
    qsizetype atRight = 0;
    // Between two paragraphs that both kept lies one place that was changed, if at all.
    const auto take = [&](qsizetype toBase, qsizetype toLeft, qsizetype toRight) {
        const QString former = was.mid(atBase, toBase - atBase).join(QString());
        const QString one = left.mid(atLeft, toLeft - atLeft).join(QString());
        const QString other = right.mid(atRight, toRight - atRight).join(QString());
        if (one == former) {
            merged.text += other;
        } else {
            merged.text += one;
            merged.clashes += other == former || other == one ? 0 : 1;
        }
    };
    for (qsizetype paragraph = 0; paragraph < was.size(); ++paragraph) {
        const qsizetype partnerLeft = inLeft[static_cast<std::size_t>(paragraph)];
        const qsizetype partnerRight = inRight[static_cast<std::size_t>(paragraph)];
        if (partnerLeft < 0 || partnerRight < 0) {
            continue;
        }
        take(paragraph, partnerLeft, partnerRight);
        merged.text += was[paragraph];
        atBase = paragraph + 1;
        atLeft = partnerLeft + 1;
        atRight = partnerRight + 1;
    }
    take(was.size(), left.size(), right.size());
    return merged;
}

}

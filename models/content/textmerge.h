#pragma once

#include <QString>

namespace galley::content {

/// Two changes of one text, put together.
struct TextMerge {
    QString text;
    int clashes = 0; ///< places where both changed the same paragraph differently; mine stands in `text` there
    bool operator==(const TextMerge&) const = default;
};

/// Merges what two people made of `base`, paragraph by paragraph: a paragraph that only one of them changed, added or removed is taken from
/// that one. Paragraphs end at a line's end and behind closing block tags, so plain text and HTML merge alike. Neighbouring paragraphs that
/// were changed by different people count as one place, because together they might say the same thing twice.
[[nodiscard]] TextMerge mergeParagraphs(const QString& base, const QString& mine, const QString& theirs);

}

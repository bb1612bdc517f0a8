#pragma once

#include <QString>
#include <QStringView>

namespace galley::content {

/// The lengths of one text, by the three ways that shops and people count.
struct CharacterCount {
    qsizetype graphemes = 0; ///< what a reader calls characters, of the whole text, markup included
    qsizetype visible = 0; ///< the same of what is seen: without markup, entities as one
    qsizetype utf16 = 0; ///< units of the stored text

    bool operator==(const CharacterCount&) const = default;
};

/// Extended grapheme clusters (UAX 29), by ICU. A flag or a family emoji counts as one.
[[nodiscard]] qsizetype graphemeCount(QStringView text);

[[nodiscard]] CharacterCount countCharacters(const QString& text, bool isHtml);

/// The UTF-16 position behind the first `graphemes` characters; the end for shorter texts.
[[nodiscard]] qsizetype positionAfterGraphemes(QStringView text, qsizetype graphemes);

/// How far a text goes over a limit of visible characters; 0 when it keeps it or the limit is 0 (none).
[[nodiscard]] qsizetype charactersOver(const QString& text, bool isHtml, int limit);

}

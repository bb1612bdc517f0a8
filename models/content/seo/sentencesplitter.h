#pragma once

#include <QStringView>
#include <utility>
#include <vector>

#include "models/content/seo/document.h"

namespace galley::content::seo {

/// Start and length of each sentence of a text in which nothing but punctuation ends one. White space between two sentences belongs to the
/// second; what is white space alone is no sentence.
[[nodiscard]] std::vector<std::pair<qsizetype, qsizetype>> splitSentences(QStringView text, QStringView language);

/// Cuts a piece of a text into words, spaces and punctuation. Positions count from `offset`.
[[nodiscard]] std::vector<TextToken> tokenize(QStringView text, QStringView language, qsizetype offset = 0);

/// How many words a sentence has when a hyphenated word counts once.
[[nodiscard]] int countHyphenatedOnce(QStringView text, const std::vector<TextToken>& tokens, qsizetype offset = 0);

}

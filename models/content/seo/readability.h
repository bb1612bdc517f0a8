#pragma once

#include <QString>
#include <QStringList>
#include <optional>

namespace galley::content::seo {

/// Syllables of a word, told by its vowel groups and the habits of its language; at least 1 for a word with a letter.
[[nodiscard]] int countSyllables(QStringView foldedWord, QStringView language);

/// The reading ease after Flesch as adapted to the language, 0 to 100 with one decimal. None for ten words or fewer, and for languages
/// without a formula. `words` are free of punctuation at their ends.
[[nodiscard]] std::optional<double> fleschReadingEase(const QStringList& words, int sentences, QStringView language);

/// Rounded half up to one decimal.
[[nodiscard]] double toOneDecimal(double value);

}

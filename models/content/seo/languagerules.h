#pragma once

#include <QString>
#include <QStringView>
#include <optional>
#include <utility>
#include <vector>

#include "models/content/seo/words.h"

namespace galley::content::seo {

/// Phrases of one or more words, found by their first.
class PhraseSet
{
public:
    PhraseSet() = default;
    /// UTF-8, the phrases separated by "|".
    PhraseSet(const char* phrases, QStringView language);

    /// How many words of `words`, from `at`, a phrase takes; 0 when none begins there.
    [[nodiscard]] size_t matchAt(const std::vector<QStringView>& words, size_t at) const;

private:
    ViewMap<std::vector<std::vector<QString>>> m_phrases;
};

/// How a language makes its passive, in lists and endings.
struct PassiveRules {
    WordSet auxiliaries;
    WordSet stopWords; ///< what begins a clause, auxiliaries aside
    bool cutsAtGerunds = false; ///< English: "-ing" begins a clause
    WordSet keptGerunds; ///< words in -ing that do not
    WordSet participles; ///< irregular ones
    WordSet nonParticiples; ///< words that only look like one
    WordSet precedingExclusions; ///< a participle directly behind one of these is none
    WordSet clauseExclusions; ///< a participle anywhere behind one of these in the clause is none
    bool participleMayPrecede = false; ///< German, Dutch: "dass es geschrieben wurde"
};

/// What is known of a language.
struct LanguageRules {
    QString tag; ///< "en"
    int longSentence = 20; ///< sentences with more words than that are long
    WordSet functionWords;
    WordSet abbreviations;
    WordSet firstWordExceptions; ///< articles and the like: two words tell how a sentence begins
    PhraseSet transitions;
    std::vector<std::pair<std::vector<QString>, std::vector<QString>>> twoPartTransitions;
    PassiveRules passive;
    int wordsPerMinute = 200;
};

/// Nothing for a language without rules.
[[nodiscard]] const LanguageRules* languageRules(QStringView language);
[[nodiscard]] const WordSet& abbreviationsOf(QStringView language);

/// True for a word in the form that participles of the language have, exceptions not looked at.
[[nodiscard]] bool looksLikeParticiple(QStringView word, QStringView language);

/// The lists of one language, as they are written in its source file.
struct LanguageLists {
    const char* tag;
    int longSentence;
    int wordsPerMinute;
    const char* functionWords;
    const char* abbreviations;
    const char* firstWordExceptions;
    const char* transitions; ///< separated by "|"
    const char* twoPartTransitions; ///< "both...and|..."
    const char* auxiliaries;
    const char* stopWords;
    const char* keptGerunds;
    const char* participles;
    const char* nonParticiples;
    const char* precedingExclusions;
    const char* clauseExclusions;
};
[[nodiscard]] const LanguageLists& englishLists();
[[nodiscard]] const LanguageLists& germanLists();
[[nodiscard]] const LanguageLists& frenchLists();
[[nodiscard]] const LanguageLists& spanishLists();
[[nodiscard]] const LanguageLists& italianLists();
[[nodiscard]] const LanguageLists& dutchLists();

}

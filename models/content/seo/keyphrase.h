#pragma once

#include <QString>
#include <QStringList>
#include <utility>
#include <vector>

#include "models/content/seo/document.h"
#include "models/content/seo/languagerules.h"

namespace galley::content::seo {

/// Start and length of something found in a string.
using Found = std::vector<std::pair<qsizetype, qsizetype>>;

/// The focus keyphrase, or one of its synonyms, ready to be looked for.
class Keyphrase
{
public:
    Keyphrase() = default;
    Keyphrase(const QString& written, QStringView language);

    [[nodiscard]] bool isEmpty() const { return m_units.empty(); }
    /// In quotation marks: to be found word for word.
    [[nodiscard]] bool isExact() const { return m_exact; }
    /// True when nothing but function words is in it, which then stand for themselves.
    [[nodiscard]] bool hasOnlyFunctionWords() const { return m_onlyFunctionWords; }
    /// Content words; 1 when exact.
    [[nodiscard]] int length() const { return m_length; }
    /// The whole phrase, folded, without quotation marks.
    [[nodiscard]] const QString& text() const { return m_text; }
    /// The content words, folded.
    [[nodiscard]] const QStringList& words() const { return m_words; }
    [[nodiscard]] bool hasWord(QStringView foldedWord) const;

    /// How often all words stand in the sentence: as often as the rarest of them. The places of all matches are added to `places`, in the
    /// text of the block.
    [[nodiscard]] int countIn(const TextBlock& block, const TextSentence& sentence, Found* places = nullptr) const;
    /// How many of the words (of 100) stand somewhere in the sentences of the block.
    [[nodiscard]] int percentIn(const TextBlock& block) const;

    /// The same for a string, which is folded: words are told by the characters around them.
    [[nodiscard]] int countIn(QStringView folded, Found* places = nullptr) const;
    [[nodiscard]] int percentIn(QStringView folded) const;
    /// Where the whole phrase begins, -1 when it is nowhere.
    [[nodiscard]] qsizetype phraseIn(QStringView folded) const;

private:
    void noteMatches(const TextBlock& block, const TextSentence& sentence, std::vector<int>& counts, Found* places) const;
    void noteExactMatches(const TextBlock& block, const TextSentence& sentence, std::vector<int>& counts, Found* places) const;

    QString m_text;
    QStringList m_words;
    std::vector<QStringList> m_units; ///< the spellings of each word, or of the whole when exact
    std::vector<QString> m_exactTokens;
    ViewMap<std::vector<int>> m_unitsByForm;
    int m_length = 0;
    bool m_exact = false;
    bool m_onlyFunctionWords = false;
};

/// The synonyms of a list separated by commas.
[[nodiscard]] std::vector<Keyphrase> readSynonyms(const QString& written, QStringView language);

/// Content words of a text: without function words, or all when there are no others.
[[nodiscard]] QStringList contentWords(QStringView folded, QStringView language, bool* onlyFunctionWords = nullptr);

/// The places of one word in a folded string. A boundary behind one match is none before the next.
[[nodiscard]] Found findWord(QStringView folded, const QStringList& forms);

}

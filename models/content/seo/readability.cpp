#include "models/content/seo/readability.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "models/content/seo/words.h"

namespace galley::content::seo {

namespace {

bool isVowel(QChar c, QStringView language)
{
    static constexpr QStringView vowels = u"aeiouyàâäáãåæèéêëìíîïòóôöõøœùúûüÿý";
    if (c == u'y' && (language == u"es" || language == u"it")) {
        return false;
    }
    return vowels.contains(c);
}

int vowelGroups(QStringView word, QStringView language)
{
    int groups = 0;
    bool inside = false;
    for (const QChar c : word) {
        const bool vowel = isVowel(c, language);
        groups += vowel && !inside ? 1 : 0;
        inside = vowel;
    }
    return groups;
}

int countOf(QStringView word, std::initializer_list<QStringView> pieces)
{
    int count = 0;
    for (const QStringView piece : pieces) {
        for (qsizetype at = word.indexOf(piece); at >= 0; at = word.indexOf(piece, at + piece.size())) {
            ++count;
        }
    }
    return count;
}

bool endsWithAny(QStringView word, std::initializer_list<QStringView> endings)
{
    return std::any_of(endings.begin(), endings.end(), [word](QStringView ending) { return word.endsWith(ending); });
}

int englishSyllables(QStringView word)
{
    int count = vowelGroups(word, u"en");
    const bool endsInSilentE = word.endsWith(u'e') && !word.endsWith(u"le") && word.size() > 2 && !isVowel(word[word.size() - 2], u"en");
    const bool endsInSilentEs = endsWithAny(word, {u"es"}) && word.size() > 3 && !isVowel(word[word.size() - 3], u"en")
        && !endsWithAny(word, {u"ses", u"zes", u"xes", u"ces", u"ges", u"ches", u"shes", u"les"});
    const bool endsInSilentEd =
        word.endsWith(u"ed") && word.size() > 3 && !isVowel(word[word.size() - 3], u"en") && !endsWithAny(word, {u"ted", u"ded", u"led"});
    if (count > 1 && (endsInSilentE || endsInSilentEs || endsInSilentEd)) {
        --count;
    }
    if (word.endsWith(u"le") && word.size() > 2 && isVowel(word[word.size() - 3], u"en") && count > 1) {
        --count;
    }
    // Vowels that stand together and are spoken apart.
    count += countOf(word, {u"ia", u"iu", u"io", u"eo", u"ua", u"uou", u"ius", u"ying", u"yer"});
    count -=
        countOf(word, {u"tion", u"sion", u"cion", u"tious", u"cious", u"cial", u"tial", u"cian", u"qua", u"gua", u"geo", u"iou", u"eous", u"people"});
    if (endsWithAny(word, {u"ely", u"ement", u"eful", u"eless", u"eness"}) && count > 2) {
        --count;
    }
    return count + (endsWithAny(word, {u"ism", u"isms", u"asm", u"thm"}) ? 1 : 0);
}

int frenchSyllables(QStringView word)
{
    int count = vowelGroups(word, u"fr");
    if (count > 1 && endsWithAny(word, {u"e", u"es", u"ent"}) && !endsWithAny(word, {u"ment", u"ments"})) {
        const qsizetype back = word.endsWith(u"ent") ? 4 : word.endsWith(u"es") ? 3 : 2;
        count -= word.size() >= back && !isVowel(word[word.size() - back], u"fr") ? 1 : 0;
    }
    return count + countOf(word, {u"éa", u"éo", u"éu", u"aï", u"oï", u"ïe", u"üe"});
}

int romanceSyllables(QStringView word, QStringView language)
{
    // Two strong vowels, or a weak one with an accent, part.
    int count = vowelGroups(word, language);
    constexpr QStringView strong = u"aeoáéóàèò";
    constexpr QStringView stressed = u"íúìù";
    for (qsizetype i = 1; i < word.size(); ++i) {
        const bool bothStrong = strong.contains(word[i - 1]) && strong.contains(word[i]);
        const bool oneStressed =
            (stressed.contains(word[i - 1]) && strong.contains(word[i])) || (strong.contains(word[i - 1]) && stressed.contains(word[i]));
        count += bothStrong || oneStressed ? 1 : 0;
    }
    return count;
}

int germanicSyllables(QStringView word, QStringView language)
{
    int count = vowelGroups(word, language);
    count += countOf(word, {u"eie", u"aue", u"äue", u"eue", u"iier", u"ea", u"io", u"eo", u"ua", u"ïe", u"ië", u"eë", u"oë"});
    count -= countOf(word, {u"eau", u"qua"});
    return count;
}

}

int countSyllables(QStringView word, QStringView language)
{
    int count = 0;
    if (language == u"en") {
        count = englishSyllables(word);
    } else if (language == u"fr") {
        count = frenchSyllables(word);
    } else if (language == u"es" || language == u"it") {
        count = romanceSyllables(word, language);
    } else {
        count = germanicSyllables(word, language);
    }
    return std::max(count, 1);
}

std::optional<double> fleschReadingEase(const QStringList& words, int sentences, QStringView language)
{
    struct Formula {
        QStringView language;
        double base;
        double perSentence; ///< times words in a sentence
        double perWord; ///< times syllables in a word
    };
    // The Spanish, Dutch and Italian formulas count syllables in a hundred words.
    static constexpr std::array formulas = {Formula{u"en", 206.835, 1.015, 84.6},
                                            Formula{u"de", 180, 1, 58.5},
                                            Formula{u"fr", 207, 1.015, 73.6},
                                            Formula{u"es", 206.84, 1.02, 60},
                                            Formula{u"nl", 206.84, 0.93, 77},
                                            Formula{u"it", 217, 1.3, 60}};
    const auto* formula =
        std::find_if(formulas.begin(), formulas.end(), [language](const Formula& candidate) { return candidate.language == language; });
    if (formula == formulas.end()) {
        return std::nullopt;
    }
    int counted = 0;
    int syllables = 0;
    for (const QString& word : words) {
        const bool isNumber = std::all_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
        if (!isNumber) {
            ++counted;
            // One pass over a "word" of a million letters is enough.
            syllables += countSyllables(folded(QStringView(word).left(100)), language);
        }
    }
    if (counted <= 10 || sentences <= 0) {
        return std::nullopt;
    }
    const double score = formula->base - formula->perSentence * counted / sentences - formula->perWord * syllables / counted;
    return toOneDecimal(std::clamp(score, 0.0, 100.0));
}

double toOneDecimal(double value)
{
    return std::floor(value * 10 + 0.5) / 10;
}

}

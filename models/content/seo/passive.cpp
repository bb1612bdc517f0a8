#include "models/content/seo/passive.h"

#include <vector>

namespace galley::content::seo {

namespace {

struct Word {
    QStringView text;
    bool isAuxiliary = false;
    bool cuts = false; ///< a clause begins here
};

bool isLetterOfWord(QChar c)
{
    return c.isLetterOrNumber() || c == u'\'' || c == u'-' || c == u'_';
}

bool isGerund(QStringView word, const PassiveRules& rules)
{
    return rules.cutsAtGerunds && word.size() > 3 && word.endsWith(u"ing") && !rules.keptGerunds.contains(word);
}

/// Romance languages run words together: "l'auto", "s'est", "c'est". What stands behind the apostrophe is the word.
QStringView withoutElision(QStringView word, QStringView language)
{
    const bool elides = language == u"fr" || language == u"it";
    const qsizetype apostrophe = elides ? word.indexOf(u'\'') : -1;
    return apostrophe > 0 && apostrophe < word.size() - 1 && apostrophe <= 6 ? word.mid(apostrophe + 1) : word;
}

std::vector<Word> wordsOf(QStringView text, const LanguageRules& rules)
{
    std::vector<Word> words;
    const PassiveRules& passive = rules.passive;
    for (qsizetype at = 0; at < text.size();) {
        const QChar c = text[at];
        const bool isBreak = (c == u':' || c == u',') && (at + 1 == text.size() || !text[at + 1].isLetterOrNumber());
        if (isBreak || c == u'\u2013') {
            words.push_back({text.mid(at, 1), false, true});
        }
        if (!isLetterOfWord(c)) {
            ++at;
            continue;
        }
        qsizetype end = at;
        while (end < text.size() && isLetterOfWord(text[end])) {
            ++end;
        }
        QStringView word = text.mid(at, end - at);
        at = end;
        while (!word.isEmpty() && (word.front() == u'\'' || word.front() == u'-')) {
            word = word.mid(1);
        }
        while (!word.isEmpty() && (word.back() == u'\'' || word.back() == u'-')) {
            word.chop(1);
        }
        if (word.isEmpty()) {
            continue;
        }
        const QStringView bare = withoutElision(word, rules.tag);
        const bool isAuxiliary = passive.auxiliaries.contains(word) || passive.auxiliaries.contains(bare);
        const bool cuts =
            isAuxiliary || passive.stopWords.contains(word) || isGerund(word, passive) || word.endsWith(u"'ll") || word.endsWith(u"'ve");
        if (bare.size() != word.size()) {
            // "l'" and "s'" are words that may exclude a participle.
            words.push_back({word.left(word.size() - bare.size()), false, cuts});
            words.push_back({bare, isAuxiliary, false});
        } else {
            words.push_back({word, isAuxiliary, cuts});
        }
    }
    return words;
}

bool isParticiple(QStringView word, const LanguageRules& rules)
{
    const PassiveRules& passive = rules.passive;
    if (passive.nonParticiples.contains(word)) {
        return false;
    }
    return passive.participles.contains(word) || looksLikeParticiple(word, rules.tag);
}

/// The first participle of a clause that nothing speaks against.
std::optional<PassiveMatch> passiveOf(const std::vector<Word>& words, size_t first, size_t last, const LanguageRules& rules)
{
    const PassiveRules& passive = rules.passive;
    size_t auxiliary = first;
    while (auxiliary < last && !words[auxiliary].isAuxiliary) {
        ++auxiliary;
    }
    if (auxiliary == last) {
        return std::nullopt;
    }
    bool isExcluded = false;
    for (size_t i = first; i < last; ++i) {
        const QStringView word = words[i].text;
        if (i != auxiliary && !isExcluded && isParticiple(word, rules) && (i > auxiliary || passive.participleMayPrecede)) {
            const bool follows = i > 0 && passive.precedingExclusions.contains(words[i - 1].text);
            const bool gotRid = word == u"rid" && words[auxiliary].text.startsWith(u'g');
            if (!follows && !gotRid) {
                return PassiveMatch{words[auxiliary].text.toString(), word.toString()};
            }
        }
        isExcluded = isExcluded || (i != auxiliary && passive.clauseExclusions.contains(word));
    }
    return std::nullopt;
}

}

std::optional<PassiveMatch> findPassive(QStringView sentence, const LanguageRules& rules)
{
    const QString text = folded(sentence);
    const std::vector<Word> words = wordsOf(text, rules);
    for (size_t first = 0; first < words.size();) {
        size_t last = first + 1;
        // Where the participle may come first, the clause reaches back to what began it.
        const auto begins = [&](const Word& word) { return word.cuts && (!rules.passive.participleMayPrecede || !word.isAuxiliary); };
        while (last < words.size() && !begins(words[last])) {
            ++last;
        }
        const bool counts = begins(words[first]) || rules.passive.participleMayPrecede;
        if (counts) {
            if (auto match = passiveOf(words, first, last, rules)) {
                return match;
            }
        }
        first = last;
    }
    return std::nullopt;
}

}

#include "models/content/seo/languagerules.h"

#include <array>

#include "models/content/seo/sentencesplitter.h"

namespace galley::content::seo {

namespace {

std::vector<QString> phraseWords(QStringView phrase, QStringView language)
{
    const QString text = folded(phrase);
    std::vector<QString> words;
    for (const TextToken& token : tokenize(text, language)) {
        if (!(token.length == 1 && text[token.start] == u' ')) {
            words.push_back(text.mid(token.start, token.length));
        }
    }
    return words;
}

LanguageRules makeRules(const LanguageLists& lists)
{
    LanguageRules rules;
    rules.tag = QString::fromLatin1(lists.tag);
    rules.longSentence = lists.longSentence;
    rules.wordsPerMinute = lists.wordsPerMinute;
    rules.functionWords.add(lists.functionWords);
    rules.abbreviations.add(lists.abbreviations);
    rules.firstWordExceptions.add(lists.firstWordExceptions);
    PassiveRules& passive = rules.passive;
    passive.auxiliaries.add(lists.auxiliaries);
    passive.stopWords.add(lists.stopWords);
    passive.cutsAtGerunds = rules.tag == u"en";
    passive.keptGerunds.add(lists.keptGerunds);
    passive.participles.add(lists.participles);
    passive.nonParticiples.add(lists.nonParticiples);
    passive.precedingExclusions.add(lists.precedingExclusions);
    passive.clauseExclusions.add(lists.clauseExclusions);
    passive.participleMayPrecede = rules.tag == u"de" || rules.tag == u"nl";
    return rules;
}

/// Phrases are cut with the language's abbreviations, so they are added when those can be looked up.
void addPhrases(LanguageRules& rules, const LanguageLists& lists)
{
    rules.transitions = PhraseSet(lists.transitions, rules.tag);
    const QString pairs = QString::fromUtf8(lists.twoPartTransitions);
    for (const QStringView pair : QStringView(pairs).split(u'|', Qt::SkipEmptyParts)) {
        const qsizetype middle = pair.indexOf(u"...");
        if (middle > 0) {
            rules.twoPartTransitions.emplace_back(phraseWords(pair.left(middle), rules.tag), phraseWords(pair.mid(middle + 3), rules.tag));
        }
    }
    // A single transition word says nothing of its own in a keyphrase either.
    const QString phrases = QString::fromUtf8(lists.transitions);
    for (const QStringView phrase : QStringView(phrases).split(u'|', Qt::SkipEmptyParts)) {
        if (!phrase.contains(u' ')) {
            rules.functionWords.add(phrase.toString());
        }
    }
}

const LanguageLists& listsAt(size_t index)
{
    static const std::array lists = {&englishLists(), &germanLists(), &frenchLists(), &spanishLists(), &italianLists(), &dutchLists()};
    return *lists[index];
}
constexpr size_t languageCount = 6;

const std::array<WordSet, languageCount>& abbreviationSets()
{
    static const std::array<WordSet, languageCount> sets = [] {
        std::array<WordSet, languageCount> result;
        for (size_t i = 0; i < languageCount; ++i) {
            result[i].add(listsAt(i).abbreviations);
        }
        return result;
    }();
    return sets;
}

size_t indexOf(QStringView language)
{
    for (size_t i = 0; i < languageCount; ++i) {
        if (language == QLatin1String(listsAt(i).tag)) {
            return i;
        }
    }
    return languageCount;
}

bool endsWithAny(QStringView word, std::initializer_list<QStringView> endings)
{
    for (const QStringView ending : endings) {
        if (word.endsWith(ending)) {
            return true;
        }
    }
    return false;
}

bool startsWithAny(QStringView word, std::initializer_list<QStringView> starts)
{
    for (const QStringView start : starts) {
        if (word.startsWith(start)) {
            return true;
        }
    }
    return false;
}

bool looksLikeGermanParticiple(QStringView word)
{
    if (word.size() < 5 || !endsWithAny(word, {u"t", u"en"})) {
        return false;
    }
    static constexpr std::array<QStringView, 28> separable = {
        u"ab",  u"an",  u"auf",  u"aus",    u"bei", u"dar", u"ein",    u"fest", u"fort",   u"frei",   u"heraus", u"her",    u"hin",      u"hinzu",
        u"los", u"mit", u"nach", u"nieder", u"um",  u"vor", u"voraus", u"weg",  u"weiter", u"wieder", u"zu",     u"zurück", u"zusammen", u"bereit"};
    if (word.startsWith(u"ge") && word.endsWith(u't')) {
        return true;
    }
    for (const QStringView prefix : separable) {
        if (word.startsWith(prefix) && word.mid(prefix.size()).startsWith(u"ge") && word.size() > prefix.size() + 4 && word.endsWith(u't')) {
            return true;
        }
    }
    if (word.endsWith(u"iert")) {
        return true;
    }
    // Inseparable prefixes: the strong ones in "-en" look like infinitives, so they are left to the list.
    return word.endsWith(u't') && startsWithAny(word, {u"be", u"ent", u"er", u"ver", u"zer", u"miss", u"über", u"unter", u"hinter", u"wider"})
        && !endsWithAny(word, {u"heit", u"keit", u"schaft", u"ität", u"est", u"lichst"});
}

bool looksLikeDutchParticiple(QStringView word)
{
    if (word.size() < 5) {
        return false;
    }
    static constexpr std::array<QStringView, 18> separable = {u"aan",
                                                              u"af",
                                                              u"bij",
                                                              u"door",
                                                              u"in",
                                                              u"mee",
                                                              u"na",
                                                              u"om",
                                                              u"op",
                                                              u"over",
                                                              u"toe",
                                                              u"uit",
                                                              u"voor",
                                                              u"terug",
                                                              u"samen",
                                                              u"vast",
                                                              u"weg",
                                                              u"neer"};
    const bool weak = word.endsWith(u't') || word.endsWith(u'd');
    if (weak && word.startsWith(u"ge")) {
        return true;
    }
    for (const QStringView prefix : separable) {
        if (weak && word.startsWith(prefix) && word.mid(prefix.size()).startsWith(u"ge") && word.size() > prefix.size() + 4) {
            return true;
        }
    }
    return weak && startsWithAny(word, {u"be", u"ver", u"ont", u"her", u"er"}) && !endsWithAny(word, {u"heid", u"teit"});
}

bool looksLikeFrenchParticiple(QStringView word)
{
    return word.size() > 3 && endsWithAny(word, {u"é", u"ée", u"és", u"ées"});
}

bool looksLikeSpanishParticiple(QStringView word)
{
    return word.size() > 4
        && endsWithAny(word, {u"ado", u"ada", u"ados", u"adas", u"ido", u"ida", u"idos", u"idas", u"ído", u"ída", u"ídos", u"ídas"});
}

bool looksLikeItalianParticiple(QStringView word)
{
    return word.size() > 4 && endsWithAny(word, {u"ato", u"ata", u"ati", u"ate", u"ito", u"ita", u"iti", u"ite", u"uto", u"uta", u"uti", u"ute"});
}

}

PhraseSet::PhraseSet(const char* phrases, QStringView language)
{
    const QString text = QString::fromUtf8(phrases);
    for (const QStringView phrase : QStringView(text).split(u'|', Qt::SkipEmptyParts)) {
        std::vector<QString> words = phraseWords(phrase.trimmed(), language);
        if (!words.empty()) {
            const QString first = words.front();
            m_phrases[first].push_back(std::move(words));
        }
    }
}

size_t PhraseSet::matchAt(const std::vector<QStringView>& words, size_t at) const
{
    const auto found = m_phrases.find(words[at]);
    if (found == m_phrases.end()) {
        return 0;
    }
    size_t longest = 0;
    for (const std::vector<QString>& phrase : found->second) {
        if (phrase.size() > words.size() - at || phrase.size() <= longest) {
            continue;
        }
        bool matches = true;
        for (size_t i = 1; i < phrase.size() && matches; ++i) {
            matches = words[at + i] == phrase[i];
        }
        longest = matches ? phrase.size() : longest;
    }
    return longest;
}

const LanguageRules* languageRules(QStringView language)
{
    static const std::array<LanguageRules, languageCount> rules = [] {
        std::array<LanguageRules, languageCount> result;
        for (size_t i = 0; i < languageCount; ++i) {
            result[i] = makeRules(listsAt(i));
            addPhrases(result[i], listsAt(i));
        }
        return result;
    }();
    const size_t index = indexOf(language);
    return index < languageCount ? &rules[index] : nullptr;
}

const WordSet& abbreviationsOf(QStringView language)
{
    static const WordSet none;
    const size_t index = indexOf(language);
    return index < languageCount ? abbreviationSets()[index] : none;
}

bool looksLikeParticiple(QStringView word, QStringView language)
{
    if (language == u"en") {
        return word.size() > 2 && word.endsWith(u"ed");
    }
    if (language == u"de") {
        return looksLikeGermanParticiple(word);
    }
    if (language == u"nl") {
        return looksLikeDutchParticiple(word);
    }
    if (language == u"fr") {
        return looksLikeFrenchParticiple(word);
    }
    if (language == u"es") {
        return looksLikeSpanishParticiple(word);
    }
    return language == u"it" && looksLikeItalianParticiple(word);
}

}

#include "models/content/seo/keyphrase.h"

#include <algorithm>

#include "models/content/seo/sentencesplitter.h"
#include "models/content/seo/words.h"

namespace galley::content::seo {

namespace {

/// A keyphrase is a few words; nobody is served by looking for hundreds, and time stays in proportion to the text.
constexpr qsizetype mostWords = 40;
constexpr qsizetype mostSynonyms = 20;
constexpr qsizetype longestPhrase = 500;

constexpr QStringView quotes = u"\u201c\u201d\u301d\u301e\u301f\u201f\u201e\"\u300c\u300d\u300e\u300f";

bool isBoundary(QChar c)
{
    static constexpr QStringView boundaries =
        u" \u00a0\u2014\n\t\r.,()\"\u201c\u201d\u201e\u301d\u301e\u301f\u201f+-;!\u00a1?\u00bf:/\u00ab\u00bb\u2039\u203a<>";
    return boundaries.contains(c);
}

bool endsWord(QStringView text, qsizetype at)
{
    return at >= text.size() || isBoundary(text[at]) || (text[at] == u'\'' && at + 1 < text.size() && isBoundary(text[at + 1]));
}

bool isQuoted(QStringView text)
{
    return text.size() > 2 && quotes.contains(text.front()) && quotes.contains(text.back());
}

QStringList splitWords(QStringView text)
{
    QStringList words;
    for (qsizetype at = 0; at < text.size();) {
        const auto separates = [text](qsizetype i) { return isAnySpace(text[i]) || text[i] == u'-' || text[i] == u'\u2013'; };
        if (separates(at)) {
            ++at;
            continue;
        }
        qsizetype end = at;
        while (end < text.size() && !separates(end)) {
            ++end;
        }
        if (const QStringView word = withoutEndPunctuation(text.mid(at, end - at)); !word.isEmpty()) {
            words += word.toString();
        }
        at = end;
    }
    return words;
}

int rounded(qsizetype part, size_t all)
{
    return all == 0 ? 0 : int((part * 200 + qsizetype(all)) / (2 * qsizetype(all)));
}

}

QStringList contentWords(QStringView folded, QStringView language, bool* onlyFunctionWords)
{
    const QStringList words = splitWords(folded);
    QStringList content;
    if (const LanguageRules* rules = languageRules(language)) {
        std::copy_if(
            words.begin(), words.end(), std::back_inserter(content), [rules](const QString& word) { return !rules->functionWords.contains(word); });
    } else {
        content = words;
    }
    if (onlyFunctionWords != nullptr) {
        *onlyFunctionWords = content.isEmpty() && !words.isEmpty();
    }
    return content.isEmpty() ? words : content;
}

Found findWord(QStringView folded, const QStringList& forms)
{
    Found found;
    qsizetype free = 0; // what stands before has been taken by a match
    for (qsizetype at = 0; at < folded.size(); ++at) {
        const bool begins = at == 0 || (at - 1 >= free && (isBoundary(folded[at - 1]) || folded[at - 1] == u'\''));
        if (!begins) {
            continue;
        }
        for (const QString& form : forms) {
            if (folded.mid(at).startsWith(form) && endsWord(folded, at + form.size())) {
                found.emplace_back(at, form.size());
                free = at + form.size() + 1;
                at = at + form.size() - 1;
                break;
            }
        }
    }
    return found;
}

Keyphrase::Keyphrase(const QString& written, QStringView language)
{
    QString text = folded(written.left(longestPhrase)).trimmed();
    m_exact = isQuoted(text);
    if (m_exact) {
        text = text.mid(1, text.size() - 2).trimmed();
    }
    m_text = text.simplified();
    if (withoutEndPunctuation(m_text).trimmed().isEmpty()) {
        m_exact = false;
        return;
    }
    if (m_exact) {
        m_length = 1;
        m_words = splitWords(m_text);
        m_units.push_back(spellings(m_text, language));
        for (const TextToken& token : tokenize(m_text, language)) {
            m_exactTokens.push_back(m_text.mid(token.start, token.length));
        }
        return;
    }
    m_words = contentWords(m_text, language, &m_onlyFunctionWords);
    m_length = int(m_words.size());
    m_words = m_words.mid(0, mostWords);
    for (const QString& word : std::as_const(m_words)) {
        m_units.push_back(spellings(word, language));
        for (const QString& form : m_units.back()) {
            m_unitsByForm[form].push_back(int(m_units.size()) - 1);
        }
    }
}

bool Keyphrase::hasWord(QStringView foldedWord) const
{
    return m_exact ? m_words.contains(foldedWord) : m_unitsByForm.find(foldedWord) != m_unitsByForm.end();
}

void Keyphrase::noteMatches(const TextBlock& block, const TextSentence& sentence, std::vector<int>& counts, Found* places) const
{
    for (const TextToken& token : sentence.tokens) {
        if (!token.isWord) {
            continue;
        }
        const auto found = m_unitsByForm.find(withoutEndPunctuation(block.wordOf(token)));
        if (found == m_unitsByForm.end()) {
            continue;
        }
        for (const int unit : found->second) {
            ++counts[size_t(unit)];
        }
        if (places != nullptr) {
            places->emplace_back(token.start, token.length);
        }
    }
}

void Keyphrase::noteExactMatches(const TextBlock& block, const TextSentence& sentence, std::vector<int>& counts, Found* places) const
{
    size_t next = 0;
    qsizetype start = 0;
    for (const TextToken& token : sentence.tokens) {
        // A mismatch begins anew behind itself, as the reference does.
        if (block.wordOf(token) != m_exactTokens[next]) {
            next = 0;
            continue;
        }
        if (next == 0) {
            start = token.start;
        }
        if (++next == m_exactTokens.size()) {
            ++counts[0];
            next = 0;
            if (places != nullptr) {
                places->emplace_back(start, token.start + token.length - start);
            }
        }
    }
}

int Keyphrase::countIn(const TextBlock& block, const TextSentence& sentence, Found* places) const
{
    if (isEmpty()) {
        return 0;
    }
    std::vector<int> counts(m_units.size(), 0);
    Found here;
    if (m_exact) {
        noteExactMatches(block, sentence, counts, &here);
    } else {
        noteMatches(block, sentence, counts, &here);
    }
    const int count = *std::min_element(counts.begin(), counts.end());
    if (count > 0 && places != nullptr) {
        places->insert(places->end(), here.begin(), here.end());
    }
    return count;
}

int Keyphrase::percentIn(const TextBlock& block) const
{
    std::vector<int> counts(m_units.size(), 0);
    for (const TextSentence& sentence : block.sentences) {
        if (m_exact) {
            noteExactMatches(block, sentence, counts, nullptr);
        } else {
            noteMatches(block, sentence, counts, nullptr);
        }
    }
    return rounded(std::count_if(counts.begin(), counts.end(), [](int count) { return count > 0; }), counts.size());
}

int Keyphrase::countIn(QStringView folded, Found* places) const
{
    if (isEmpty()) {
        return 0;
    }
    qsizetype least = -1;
    Found here;
    for (const QStringList& forms : m_units) {
        const Found found = findWord(folded, forms);
        least = least < 0 ? qsizetype(found.size()) : std::min(least, qsizetype(found.size()));
        if (least == 0) {
            return 0;
        }
        here.insert(here.end(), found.begin(), found.end());
    }
    if (places != nullptr) {
        std::sort(here.begin(), here.end());
        places->insert(places->end(), here.begin(), here.end());
    }
    return int(least);
}

int Keyphrase::percentIn(QStringView folded) const
{
    const auto found = std::count_if(m_units.begin(), m_units.end(), [folded](const QStringList& forms) { return !findWord(folded, forms).empty(); });
    return rounded(found, m_units.size());
}

qsizetype Keyphrase::phraseIn(QStringView folded) const
{
    if (isEmpty()) {
        return -1;
    }
    const Found found = findWord(folded, {m_text});
    return found.empty() ? -1 : found.front().first;
}

std::vector<Keyphrase> readSynonyms(const QString& written, QStringView language)
{
    std::vector<Keyphrase> synonyms;
    for (const QString& piece : written.left(longestPhrase * mostSynonyms).split(u',')) {
        const QString text = piece.trimmed();
        Keyphrase synonym(isQuoted(text) ? text : withoutEndPunctuation(text).toString(), language);
        if (!synonym.isEmpty() && qsizetype(synonyms.size()) < mostSynonyms) {
            synonyms.push_back(std::move(synonym));
        }
    }
    return synonyms;
}

}

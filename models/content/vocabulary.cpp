#include "models/content/vocabulary.h"

#include "models/content/vocabularytable.h"

namespace galley::content {

namespace {

/// Forms that may be continued are found by their first letters.
constexpr qsizetype prefixLength = 3;

QStringList lowerWords(const QString& text)
{
    QStringList result;
    const QList<TextWord> words = wordsOf(text);
    for (const TextWord& word : words) {
        result += word.lower;
    }
    return result;
}

bool isAdjectiveEnding(QStringView ending)
{
    static constexpr std::array endings = {"e", "en", "er", "es", "em", "n", "r", "s", "m"};
    return std::any_of(endings.begin(), endings.end(), [&](const char* known) { return ending == QLatin1String(known); });
}

}

QList<TextWord> wordsOf(QStringView text)
{
    QList<TextWord> words;
    for (qsizetype i = 0; i < text.size();) {
        if (!text[i].isLetterOrNumber() && !text[i].isMark()) {
            ++i;
            continue;
        }
        const qsizetype start = i;
        while (i < text.size() && (text[i].isLetterOrNumber() || text[i].isMark())) {
            ++i;
        }
        const QString word = text.mid(start, i - start).toString();
        TextWord entry;
        entry.lower = word.toLower();
        entry.start = start;
        entry.length = i - start;
        entry.upper = word == word.toUpper() && word != entry.lower;
        words += entry;
    }
    return words;
}

const Vocabulary& Vocabulary::shared()
{
    static const Vocabulary vocabulary;
    return vocabulary;
}

Vocabulary::Vocabulary()
{
    for (const VocabularyRow& row : vocabularyTable()) {
        Notion notion;
        notion.kind = row.kind;
        notion.id = QString::fromUtf8(row.id);
        notion.parent = QString::fromUtf8(row.parent);
        m_notions.push_back(notion);
        const auto position = qsizetype(m_notions.size()) - 1;
        for (const Language language : allLanguages) {
            const QStringList forms = QString::fromUtf8(row.forms[size_t(language)]).split(u'|', Qt::SkipEmptyParts);
            for (qsizetype i = 0; i < forms.size(); ++i) {
                addForm(position, language, i, forms[i]);
            }
        }
    }
}

void Vocabulary::addForm(qsizetype notion, Language language, qsizetype index, QString text)
{
    Notion& owner = m_notions[size_t(notion)];
    Form form;
    form.notion = notion;
    form.language = language;
    form.index = index;
    if (text.size() > 2 && text[1] == u':') {
        owner.genders[size_t(language)] = text[0];
        text.remove(0, 2);
    }
    bool fixed = false;
    for (bool marked = true; marked;) {
        marked = text.endsWith(u'*') || text.endsWith(u'?') || text.endsWith(u'=');
        form.compound = form.compound || text.endsWith(u'*');
        form.needsContext = form.needsContext || text.endsWith(u'?');
        fixed = fixed || text.endsWith(u'=');
        text.chop(marked ? 1 : 0);
    }
    owner.forms[size_t(language)] += text;
    form.words = lowerWords(text);
    if (form.words.isEmpty()) {
        return;
    }
    form.inflected = language == Language::German && owner.kind == WordKind::Colour && !fixed && form.words.size() == 1;
    form.capitals = text.size() <= 5 && text == text.toUpper() && text != text.toLower();
    const auto position = qsizetype(m_forms.size());
    m_formsByFirstWord[form.words.first()] += position;
    if ((form.inflected || form.compound) && form.words.first().size() >= prefixLength) {
        m_formsByPrefix[form.words.first().left(prefixLength)] += position;
    }
    m_notionsByForm[form.words.join(u' ')] += notion;
    m_forms.push_back(form);
}

std::optional<WordMatch> Vocabulary::matchForm(const Form& form, const QList<TextWord>& words, qsizetype at)
{
    if (at + form.words.size() > words.size()) {
        return std::nullopt;
    }
    WordMatch match;
    for (qsizetype i = 0; i < form.words.size(); ++i) {
        const TextWord& word = words[at + i];
        if (form.capitals && !word.upper) {
            return std::nullopt;
        }
        if (word.lower == form.words[i]) {
            continue;
        }
        const bool continued = form.words.size() == 1 && word.lower.startsWith(form.words[i]);
        const QString rest = continued ? word.lower.mid(form.words[i].size()) : QString();
        if (continued && form.inflected && isAdjectiveEnding(rest)) {
            match.ending = rest;
        } else if (continued && form.compound && (rest.size() >= 3 || rest == QLatin1String("s"))) {
            match.compound = rest.size() >= 3;
        } else {
            return std::nullopt;
        }
    }
    const TextWord& last = words[at + form.words.size() - 1];
    match.start = words[at].start;
    match.length = last.start + last.length - match.start;
    match.formIndex = form.index;
    match.needsContext = form.needsContext;
    return match;
}

std::optional<WordMatch> Vocabulary::longestAt(const QList<TextWord>& words, qsizetype at, std::optional<Language> language) const
{
    const QString& first = words[at].lower;
    QList<qsizetype> candidates = m_formsByFirstWord.value(first);
    if (first.size() > prefixLength) {
        candidates += m_formsByPrefix.value(first.left(prefixLength));
    }
    std::optional<WordMatch> best;
    for (const qsizetype candidate : candidates) {
        const Form& form = m_forms[size_t(candidate)];
        if (language && form.language != *language) {
            continue;
        }
        std::optional<WordMatch> match = matchForm(form, words, at);
        if (!match) {
            continue;
        }
        const Notion* notion = &m_notions[size_t(form.notion)];
        if (!best || match->length > best->length || (match->length == best->length && best->compound && !match->compound)) {
            match->notions = {notion};
            best = std::move(match);
        } else if (match->length == best->length && match->compound == best->compound && !best->notions.contains(notion)) {
            best->notions += notion;
            best->needsContext = best->needsContext && match->needsContext;
        }
    }
    return best;
}

QList<WordMatch> Vocabulary::find(const QList<TextWord>& words, std::optional<Language> language) const
{
    QList<WordMatch> matches;
    for (qsizetype i = 0; i < words.size();) {
        std::optional<WordMatch> match = longestAt(words, i, language);
        if (!match) {
            ++i;
            continue;
        }
        const qsizetype end = match->start + match->length;
        matches += *std::move(match);
        while (i < words.size() && words[i].start < end) {
            ++i;
        }
    }
    return matches;
}

const Notion* Vocabulary::exact(QStringView text, WordKind kind) const
{
    const QList<qsizetype> found = m_notionsByForm.value(lowerWords(text.toString()).join(u' '));
    for (const qsizetype notion : found) {
        if (m_notions[size_t(notion)].kind == kind) {
            return &m_notions[size_t(notion)];
        }
    }
    return nullptr;
}

const Notion* Vocabulary::byId(const QString& id, WordKind kind) const
{
    for (const Notion& notion : m_notions) {
        if (notion.kind == kind && notion.id == id) {
            return &notion;
        }
    }
    return nullptr;
}

QStringList Vocabulary::lineage(const Notion& notion) const
{
    QStringList ids = {notion.id};
    const Notion* at = &notion;
    while (at && !at->parent.isEmpty() && !ids.contains(at->parent)) {
        ids += at->parent;
        at = byId(at->parent, notion.kind);
    }
    return ids;
}

bool Vocabulary::inflects(const Notion& notion) const
{
    return std::any_of(m_forms.begin(), m_forms.end(), [&](const Form& form) {
        return form.language == Language::German && form.index == 0 && form.inflected && &m_notions[size_t(form.notion)] == &notion;
    });
}

}

#include "models/content/seo/words.h"

#include <algorithm>
#include <array>

namespace galley::content::seo {

namespace {

constexpr QStringView punctuation = u"\u2013\u2014-()_[]\u2019\u2018\u201c\u201d\u301d\u301e\u301f\u201f\u201e\"'.?!:;,\u00bf\u00a1\u00ab\u00bb"
                                    u"\u2039\u203a\u00d7+&\\<>\u2026\u06d4\u061f\u060c\u061b\u3001\u3002\uff0c\uff01\uff1f\uff1b\uff1a";

/// The characters whose named entities are shielded.
constexpr QStringView shieldedCharacters = u"&<>\"'\u2013\u2014\u00a9\u00ae\u2122\u00a3\u00a5\u20ac$\u00b0\u2248\u2260\u00a0";
constexpr char16_t firstShield = u'\ue000';

QString withoutAccents(const QString& word)
{
    static const std::array<std::pair<char16_t, QLatin1String>, 12> letters = {{{u'\u00df', QLatin1String("s")},
                                                                                {u'\u00e6', QLatin1String("ae")},
                                                                                {u'\u00f8', QLatin1String("o")},
                                                                                {u'\u0153', QLatin1String("oe")},
                                                                                {u'\u00f0', QLatin1String("d")},
                                                                                {u'\u00fe', QLatin1String("th")},
                                                                                {u'\u0142', QLatin1String("l")},
                                                                                {u'\u0111', QLatin1String("d")},
                                                                                {u'\u0127', QLatin1String("h")},
                                                                                {u'\u0131', QLatin1String("i")},
                                                                                {u'\u0133', QLatin1String("ij")},
                                                                                {u'\u017f', QLatin1String("s")}}};
    QString plain;
    for (const QChar c : word.normalized(QString::NormalizationForm_D)) {
        if (c.category() == QChar::Mark_NonSpacing) {
            continue;
        }
        const auto* found = std::find_if(letters.begin(), letters.end(), [c](const auto& letter) { return c == letter.first; });
        if (found == letters.end()) {
            plain += c;
        } else {
            plain += found->second;
        }
    }
    return plain.normalized(QString::NormalizationForm_C);
}

QString transliterated(const QString& word, QStringView language)
{
    QString result = word;
    if (language == u"de") {
        result.replace(u'\u00e4', QLatin1String("ae"));
        result.replace(u'\u00f6', QLatin1String("oe"));
        result.replace(u'\u00fc', QLatin1String("ue"));
        result.replace(u'\u00df', QLatin1String("ss"));
    }
    return result;
}

}

WordSet::WordSet(const char* words)
{
    add(words);
}

void WordSet::add(const char* words)
{
    const QString text = QString::fromUtf8(words);
    for (const QStringView word : QStringView(text).split(u' ', Qt::SkipEmptyParts)) {
        m_words.insert(word.toString());
    }
}

QString folded(QStringView text)
{
    QString result = text.toString();
    for (QChar& c : result) {
        switch (c.unicode()) {
        case u'\u2018':
        case u'\u2019':
        case u'\u201b':
        case u'`':
            c = u'\'';
            break;
        default:
            c = c.toLower();
        }
    }
    return result;
}

bool isWordPunctuation(QChar c)
{
    return punctuation.contains(c);
}

QStringView withoutEndPunctuation(QStringView text)
{
    while (!text.isEmpty() && isWordPunctuation(text.front())) {
        text = text.mid(1);
    }
    while (!text.isEmpty() && isWordPunctuation(text.back())) {
        text.chop(1);
    }
    return text;
}

bool isAnySpace(QChar c)
{
    return c == u' ' || (c >= u'\t' && c <= u'\r') || c == u'\u00a0' || c == u'\ufeff' || c == u'\u2028' || c == u'\u2029'
        || c.category() == QChar::Separator_Space;
}

QChar shielded(QChar c)
{
    const qsizetype index = shieldedCharacters.indexOf(c);
    return index < 0 ? c : QChar(char16_t(firstShield + index));
}

QChar unshielded(QChar c)
{
    const qsizetype index = c.unicode() - firstShield;
    return index >= 0 && index < shieldedCharacters.size() ? shieldedCharacters[index] : c;
}

QString unshielded(QStringView text)
{
    QString result = text.toString();
    for (QChar& c : result) {
        c = unshielded(c);
    }
    return result;
}

QStringList spellings(const QString& foldedWord, QStringView language)
{
    QStringList result{foldedWord};
    for (const QString& other : {transliterated(foldedWord, language), withoutAccents(foldedWord)}) {
        if (!other.isEmpty() && !result.contains(other)) {
            result += other;
        }
    }
    return result;
}

}

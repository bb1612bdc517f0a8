#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>
#include <memory>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace galley::content::seo {

struct ViewHash {
    using is_transparent = void;
    size_t operator()(QStringView text) const noexcept { return qHash(text); }
};

struct ViewEqual {
    using is_transparent = void;
    bool operator()(QStringView left, QStringView right) const noexcept { return left == right; }
};

template <typename Value> using ViewMap = std::unordered_map<QString, Value, ViewHash, ViewEqual>;

/// Words to be looked up by views, without a copy of each.
class WordSet
{
public:
    WordSet() = default;
    /// UTF-8, the words separated by white space.
    explicit WordSet(const char* words);

    void add(const QString& word) { m_words.insert(word); }
    void add(const char* words);
    [[nodiscard]] bool contains(QStringView word) const { return m_words.find(word) != m_words.end(); }
    [[nodiscard]] bool isEmpty() const { return m_words.empty(); }

private:
    std::unordered_set<QString, ViewHash, ViewEqual> m_words;
};

/// Lower case with typographic apostrophes made straight, unit for unit, so that positions stay what they are.
[[nodiscard]] QString folded(QStringView text);

/// What is peeled off both ends of a word.
[[nodiscard]] bool isWordPunctuation(QChar c);
/// The text without punctuation at both ends.
[[nodiscard]] QStringView withoutEndPunctuation(QStringView text);
/// White space as JavaScript counts it, the no-break space among it.
[[nodiscard]] bool isAnySpace(QChar c);

/// The character that stands in an analysed text for a named entity that must part neither words nor sentences, and back. Other characters
/// stay what they are.
[[nodiscard]] QChar shielded(QChar c);
[[nodiscard]] QChar unshielded(QChar c);
[[nodiscard]] QString unshielded(QStringView text);

/// Stands for a tag that does not part sentences; only in a `LegacyText`.
inline constexpr char16_t inlineTagMark = u'\ue100';
/// The same for a span, which counts for less.
inline constexpr char16_t spanTagMark = u'\ue103';
[[nodiscard]] inline bool isInlineTagMark(QChar c)
{
    return c == inlineTagMark || c == spanTagMark;
}

/// The forms under which a word of the keyphrase is found: itself, and without accents, the way the language and addresses write it.
[[nodiscard]] QStringList spellings(const QString& foldedWord, QStringView language);

}

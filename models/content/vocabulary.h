#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <array>
#include <optional>

#include "models/content/language.h"

namespace galley::content {

enum class WordKind {
    Colour,
    Material,
    Certificate,
    Feature, ///< dishwasher-safe, waterproof, handmade
    Label, ///< names of attributes
    Value, ///< words that stand as values: shapes, countries, closures
    Product ///< kinds of products
};

/// One notion with its words in the four languages. The first form of a language is the one to write; the others are recognised.
struct Notion {
    WordKind kind = WordKind::Value;
    QString id; ///< English, lower case: "stainless steel"
    QString parent; ///< what it also is ("steel"), or empty
    std::array<QStringList, allLanguages.size()> forms;
    std::array<QChar, allLanguages.size()> genders; ///< of a Product's first form: m, f or n; null where nouns have none

    [[nodiscard]] QString form(Language language) const { return forms[size_t(language)].value(0); }
};

/// A notion as it was met in a text.
struct WordMatch {
    QList<const Notion*> notions; ///< usually one; "gold" is a colour and a material
    qsizetype start = 0;
    qsizetype length = 0;
    QString ending; ///< German adjectives: what follows the written form ("e" of "schwarze")
    qsizetype formIndex = 0; ///< which of the forms it was
    bool compound = false; ///< a part of a longer German word ("Eichenholzplatte")
    bool needsContext = false; ///< a word with other everyday meanings ("cream", "stone")
};

/// One word of a text: letters and digits, apostrophes and hyphens divide.
struct TextWord {
    QString lower;
    qsizetype start = 0;
    qsizetype length = 0;
    bool upper = false; ///< written in capitals
};
[[nodiscard]] QList<TextWord> wordsOf(QStringView text);

/// The notions of the trade in four languages: colours, materials, certificates, features, attribute names, values and kinds of
/// products of a shop for home, kitchen and outdoor. Built once, then constant. Any thread.
class Vocabulary
{
public:
    [[nodiscard]] static const Vocabulary& shared();

    /// Every notion met in a text, longest first at each place, none overlapping. Words of that language, or of all four.
    [[nodiscard]] QList<WordMatch> find(const QList<TextWord>& words, std::optional<Language> language) const;
    /// The notion that the whole text is a name of, in any language.
    [[nodiscard]] const Notion* exact(QStringView text, WordKind kind) const;
    [[nodiscard]] const Notion* byId(const QString& id, WordKind kind) const;
    /// The notion and everything that it is as well: "stainless steel", "steel", "metal".
    [[nodiscard]] QStringList lineage(const Notion& notion) const;
    /// True when the written form of a German colour takes endings ("schwarz", not "lila").
    [[nodiscard]] bool inflects(const Notion& notion) const;

private:
    struct Form {
        QStringList words;
        qsizetype notion = 0;
        Language language = Language::English;
        qsizetype index = 0;
        bool compound = false;
        bool inflected = false; ///< German endings may follow
        bool needsContext = false;
        bool capitals = false; ///< an abbreviation, which counts only in capitals
    };
    Vocabulary();
    void addForm(qsizetype notion, Language language, qsizetype index, QString text);
    [[nodiscard]] std::optional<WordMatch> longestAt(const QList<TextWord>& words, qsizetype at, std::optional<Language> language) const;
    [[nodiscard]] static std::optional<WordMatch> matchForm(const Form& form, const QList<TextWord>& words, qsizetype at);

    std::vector<Notion> m_notions;
    std::vector<Form> m_forms;
    QHash<QString, QList<qsizetype>> m_formsByFirstWord;
    QHash<QString, QList<qsizetype>> m_formsByPrefix; ///< the first four letters, for endings and compounds
    QHash<QString, QList<qsizetype>> m_notionsByForm;
};

}

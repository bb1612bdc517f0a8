#pragma once

#include <QByteArray>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>
#include <functional>
#include <optional>

#include "models/base/result.h"
#include "models/content/finding.h"
#include "models/content/language.h"

namespace galley::content {

enum class TermKind {
    Forbidden, ///< never to be written; the replacement is what to write in its place, where there is one
    Preferred, ///< the replacement is to be written in its place
    Known ///< right as it is written: a brand, a model, a word of the trade
};

/// "forbidden", "preferred", "known".
[[nodiscard]] QString termKindName(TermKind kind);
[[nodiscard]] std::optional<TermKind> termKindFromName(const QString& name);

/// One word, or a few, that a shop has a rule for.
struct GlossaryTerm {
    QString term;
    TermKind kind = TermKind::Forbidden;
    QString replacement;
    QString language; ///< "en", "de", "fr", "es"; empty: every language
    bool everyProject = true; ///< false: for one project alone
    bool operator==(const GlossaryTerm&) const = default;
};

/// What is wrong with a term as it was typed, as an English sentence; nothing when it can be used.
[[nodiscard]] std::optional<QString> termProblem(const GlossaryTerm& term);

/// The base forms of a word in lower case; empty when the dictionary does not know it.
using StemFunction = std::function<QStringList(const QString& word)>;

/// Whether `word` is a form of `base` by the endings that the language puts on words ("lamps" of "lamp"). Both in lower case. Without a
/// language only the word itself is.
[[nodiscard]] bool isFormOf(const QString& word, const QString& base, std::optional<Language> language);

/// Finds the terms of a glossary in texts: whole words, in any case, in their inflected forms. One language; cheap to keep.
class GlossaryMatcher
{
public:
    /// `stems` is asked for base forms where it is given; endings are compared otherwise.
    GlossaryMatcher(QList<GlossaryTerm> terms, std::optional<Language> language, StemFunction stems = {});

    /// What a text has against the glossary, in the order of the text. Rules `glossary.forbidden` and `glossary.preferred`.
    [[nodiscard]] QList<Finding> findings(const QString& field, const QString& stored) const;
    /// Whether a word (in lower case) is in the glossary, as a term to keep or as a replacement: such words are spelled right.
    [[nodiscard]] bool knows(const QString& word) const { return m_known.contains(word); }
    [[nodiscard]] bool isEmpty() const { return m_entries.isEmpty(); }

private:
    struct Entry {
        GlossaryTerm term;
        QStringList words; ///< in lower case
        QList<QStringList> stems;
    };
    enum class Match { None, Exact, Inflected };
    [[nodiscard]] Match matchWord(const Entry& entry, qsizetype index, const QString& word, const QStringList& stems) const;

    QList<Entry> m_entries;
    std::optional<Language> m_language;
    StemFunction m_stems;
    QSet<QString> m_known;
};

/// A CSV file with the columns term, kind, replacement, language, scope ("all" or "project"); UTF-8.
[[nodiscard]] QByteArray glossaryToCsv(const QList<GlossaryTerm>& terms);
/// Reads such a file; columns may stand in any order, and only `term` has to be there. The error names the line.
[[nodiscard]] Result<QList<GlossaryTerm>> glossaryFromCsv(const QByteArray& csv);

}

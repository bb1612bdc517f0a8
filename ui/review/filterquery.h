#pragma once

#include <QString>
#include <QStringList>

#include "ui/review/reviewqueue.h"

namespace galley::ui {

/// One condition of the filter line: a token such as `status:pending` or `score<60`, or free text.
struct FilterToken {
    enum class Kind { Status, Findings, Confidence, Source, Rule, Category, Language, Editor, Changed, Risk, Marked, Unknown, Text };
    Kind kind = Kind::Text;
    QString value; ///< "pending", "yes", "<60", ">2026-01-01", the name of the source, or the words searched for; the whole word of Unknown
    bool operator==(const FilterToken&) const = default;
};

/// What the conditions of a project are checked against and completed from.
struct FilterContext {
    FilterContext() = default;
    FilterContext(QList<ReviewSource> theSources, app::FilterValues theValues = {}) // NOLINT: sources alone are a context
        : sources(std::move(theSources)), values(std::move(theValues))
    {
    }
    QList<ReviewSource> sources;
    app::FilterValues values;
};

/// The token as it is typed, in a form that parses back: `source:"Spring list"`.
[[nodiscard]] QString tokenText(const FilterToken& token);
/// The token for people: "Status: pending".
[[nodiscard]] QString tokenLabel(const FilterToken& token);

/// Cuts a typed line into tokens. Words without a key are free text, all of them together one token at the end; so are words in quotes.
[[nodiscard]] QList<FilterToken> parseFilter(const QString& line);
/// The line that parses to these tokens.
[[nodiscard]] QString filterLine(const QList<FilterToken>& tokens);

/// What is wrong with a token, as a sentence; empty when it is fine. Source names are compared without regard to case.
[[nodiscard]] QString tokenProblem(const FilterToken& token, const FilterContext& context);
/// The tokens as a query: several of one kind widen each other where an item can have several, the last one counts otherwise. Tokens with
/// problems are passed over. Project, sorting and sample stay as in `base`. Dates are days of this computer's time zone.
[[nodiscard]] app::ItemQuery queryFrom(const QList<FilterToken>& tokens, const FilterContext& context, const app::ItemQuery& base);

/// What the word under the cursor may become, best first: `status:`, then its values.
[[nodiscard]] QStringList filterCompletions(const QString& word, const FilterContext& context);

/// Adds a token, or takes it out when it is there. Of most kinds there is one, and it replaces the other; of statuses, categories, languages
/// and rules there can be several, and of numbers and dates one for each side.
[[nodiscard]] QList<FilterToken> withToken(QList<FilterToken> tokens, const FilterToken& token);
[[nodiscard]] QList<FilterToken> withoutToken(QList<FilterToken> tokens, const FilterToken& token);

}

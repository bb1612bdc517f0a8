#pragma once

#include <QString>
#include <QStringList>

#include "ui/review/reviewqueue.h"

namespace galley::ui {

/// One condition of the filter line: a token such as `status:pending`, or free text.
struct FilterToken {
    enum class Kind { Status, Findings, Confidence, Source, Text };
    Kind kind = Kind::Text;
    QString value; ///< "pending", "yes", "<60", the name of the source, or the words searched for
    bool operator==(const FilterToken&) const = default;
};

/// The token as it is typed, in a form that parses back: `source:"Spring list"`.
[[nodiscard]] QString tokenText(const FilterToken& token);
/// The token for people: "Status: pending".
[[nodiscard]] QString tokenLabel(const FilterToken& token);

/// Cuts a typed line into tokens. Words that are no known token are free text, all of them together one token at the end.
[[nodiscard]] QList<FilterToken> parseFilter(const QString& line);
/// The line that parses to these tokens.
[[nodiscard]] QString filterLine(const QList<FilterToken>& tokens);

/// What is wrong with a token, as a sentence; empty when it is fine. Source names are compared without regard to case.
[[nodiscard]] QString tokenProblem(const FilterToken& token, const QList<ReviewSource>& sources);
/// The tokens as a query: several of one kind widen each other for statuses, the last one counts otherwise. Tokens with problems are
/// passed over. Project and sorting stay as in `base`.
[[nodiscard]] app::ItemQuery queryFrom(const QList<FilterToken>& tokens, const QList<ReviewSource>& sources, const app::ItemQuery& base);

/// What the word under the cursor may become, best first: `status:`, then its values.
[[nodiscard]] QStringList filterCompletions(const QString& word, const QList<ReviewSource>& sources);

/// Adds a token, or takes it out when it is there. Findings, confidence and source replace others of their kind.
[[nodiscard]] QList<FilterToken> withToken(QList<FilterToken> tokens, const FilterToken& token);
[[nodiscard]] QList<FilterToken> withoutToken(QList<FilterToken> tokens, const FilterToken& token);

}

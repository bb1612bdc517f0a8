#pragma once

#include <QJsonObject>
#include <QRegularExpression>
#include <QString>
#include <QStringList>
#include <optional>

#include "models/base/result.h"

namespace galley::content {

/// What to look for in texts and what to put in its place.
struct TextReplacement {
    QString find;
    QString replacement; ///< with `isExpression`: \1 to \9 stand for groups, \0 for the whole, \\ for a backslash
    bool wholeWord = false;
    bool matchCase = false;
    bool isExpression = false;
    QStringList fields; ///< keys of the generated content; empty: all texts of products
    bool operator==(const TextReplacement&) const = default;
};

/// One place in a text.
struct ReplaceHit {
    QString field;
    qsizetype start = 0; ///< in the field's stored text, UTF-16 units
    qsizetype length = 0;
    QString replacement; ///< what is put there
    QString before, found, after; ///< the place with a little around it
    bool operator==(const ReplaceHit&) const = default;
};

/// A replacement that was checked and can be applied to any number of texts. Markup (tags, and what they hold) is never touched: only what
/// readers see is. One thread at a time.
class TextReplacer
{
public:
    /// InvalidInput with a sentence when there is nothing to find or the expression is none.
    [[nodiscard]] static Result<TextReplacer> make(const TextReplacement& replacement);

    /// The places in one text, in order, without overlap. TooLarge when the expression takes too long for it.
    [[nodiscard]] Result<QList<ReplaceHit>> hitsIn(const QJsonObject& generatedContent) const;
    /// The content with these hits, which must be its own, put in.
    [[nodiscard]] static QJsonObject apply(QJsonObject generatedContent, QList<ReplaceHit> hits);

private:
    TextReplacer() = default;
    [[nodiscard]] QString replacementOf(const QRegularExpressionMatch& match) const;
    TextReplacement m_replacement;
    QRegularExpression m_expression;
};

}

#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include "models/base/result.h"

namespace galley::backend {

/// A product that a post speaks of.
struct BlogProduct {
    QString id; ///< of the item
    QJsonObject sourceData;
    QString url; ///< where it is sold; empty when that is not known
};

/// What a post is to be written from.
struct BlogDraftRequest {
    QString topic; ///< may be empty when there are products
    QString postType; ///< "comparison" lays the products side by side even when there is one alone
    QList<BlogProduct> products;
    QString language = QStringLiteral("en"); ///< tag
    QString tone = QStringLiteral("professional");
    QString toneInstructions = {};
    QString customInstructions = {};
    /// The sections of the template in their order, by name ("introduction", "products", "comparison", "links") or as a heading of one's
    /// own, which is written with nothing below it. Empty for the usual ones.
    QStringList sections = {};
};

struct BlogDraft {
    QString title;
    QString content; ///< WordPress's block markup
    QString excerpt;
    QString slug;
    QString seoTitle;
    QString seoDescription;
    QString focusKeyword;
    QStringList notes; ///< whole English sentences: what was asked and could not be done
    qint64 inputTokens = 0;
    qint64 outputTokens = 0;
};

/// Writes a post with no key and no network: outline, headings, and paragraphs that say nothing which the topic or the products' data does
/// not say. The same request always gives the same post. InvalidInput for a language other than English, German, French and Spanish, and
/// when there is nothing to write about. Any thread.
[[nodiscard]] Result<BlogDraft> writeBlogDraft(const BlogDraftRequest& request);

/// A text as the last part of an address: lower-case ASCII letters, digits and single hyphens, at most 60 of them.
[[nodiscard]] QString slugOf(const QString& text);

/// The sections that a template's structure names: the texts of its list "sections", which may be objects with "heading" or "type".
[[nodiscard]] QStringList sectionsOf(const QJsonObject& structure);

}

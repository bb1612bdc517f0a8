#pragma once

#include <QString>
#include <QStringView>
#include <stop_token>
#include <vector>

#include "models/content/seo/seo.h"

namespace galley::content::seo {

/// A text and where each of its UTF-16 units stands in the HTML it was read from.
struct MappedText {
    QString text;
    std::vector<qint32> starts; ///< for each unit
    std::vector<qint32> ends; ///< one past the source of each unit

    void append(QChar c, qsizetype start, qsizetype end);
    [[nodiscard]] SeoSpan span(qsizetype start, qsizetype length) const;
};

/// A piece between the cuts: a word, a space or a mark of punctuation.
struct TextToken {
    qsizetype start = 0; ///< in the text of its block
    qsizetype length = 0;
    bool isWord = false;
};

struct TextSentence {
    qsizetype start = 0; ///< in the text of its block
    qsizetype length = 0;
    std::vector<TextToken> tokens;
    int words = 0; ///< parts of hyphenated words counted one by one
    int hyphenatedWords = 0; ///< a hyphenated word counts once
};

/// A paragraph or a heading: what sentences do not cross.
struct TextBlock {
    MappedText content;
    QString lookup; ///< the text folded, entities back in place; unit for unit
    std::vector<TextSentence> sentences;
    qsizetype start = 0; ///< of its source
    qsizetype end = 0;
    int headingLevel = 0; ///< 0: a paragraph
    bool isWritten = false; ///< a paragraph with a tag of its own
    bool inCaption = false;
    bool inListOrTable = false;
    bool onlyLinks = false;

    [[nodiscard]] QStringView wordOf(const TextToken& token) const { return QStringView(lookup).mid(token.start, token.length); }
    [[nodiscard]] SeoSpan spanOf(const TextSentence& sentence) const;
};

struct Anchor {
    QString href;
    QString text;
    qsizetype start = 0;
    qsizetype end = 0;
};

struct Picture {
    QString alt; ///< trimmed
    qsizetype start = 0;
    qsizetype end = 0;
};

/// The post as its readers meet it: paragraphs and headings with their sentences, links and pictures, in the order of the text. Quotations,
/// code, scripts and the like are no part of it.
struct Document {
    std::vector<TextBlock> blocks;
    std::vector<Anchor> anchors;
    std::vector<Picture> pictures;
    int words = 0; ///< parts of hyphenated words counted one by one
    int sentences = 0;
};

/// `language` is that of rules ("en") or empty.
[[nodiscard]] Document readDocument(const QString& html, QStringView language, const std::stop_token& stop = {});

/// True for elements whose classes or id mark them as furniture that plugins put into a post: tables of contents, buttons, icons.
[[nodiscard]] bool isFurniture(QStringView classes, QStringView id);

/// The value of an attribute, entities resolved.
[[nodiscard]] QString attributeText(QStringView value);

}

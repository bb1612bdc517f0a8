#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace galley::content {

/// What is wrong in a piece of markup.
enum class HtmlProblemKind {
    UnclosedTag, ///< opened and never closed
    StrayEndTag, ///< closed and never opened, or closed in the wrong order
    BadSyntax, ///< a tag or a comment that is not finished, text behind "<" that is no tag
    UnknownTag, ///< no tag of HTML
    ForbiddenTag, ///< script, style, iframe, form, ...: nothing that a product text may bring
    EventHandler, ///< onclick, onload, ...
    DangerousUrl, ///< javascript:, vbscript:, data: (other than a raster picture)
    UnknownEntity ///< "&nosuch;"
};

struct HtmlProblem {
    HtmlProblemKind kind = HtmlProblemKind::BadSyntax;
    qsizetype start = 0; ///< UTF-16 units in the source
    qsizetype length = 0;
    QString name; ///< of the tag, attribute or entity, in lower case

    bool operator==(const HtmlProblem&) const = default;
};

/// The text that a reader sees, and where each of its UTF-16 units stands in the source.
struct VisibleText {
    QString text; ///< white space collapsed; blocks and <br> separated by line feeds
    QList<qsizetype> sourceStarts; ///< for each unit of `text`
    QList<qsizetype> sourceEnds; ///< one past the source of each unit ("&amp;" is five units long)

    /// The source span of `length` units from `start`; an empty span at the end for what lies outside.
    struct Span {
        qsizetype start = 0;
        qsizetype length = 0;
        bool operator==(const Span&) const = default;
    };
    [[nodiscard]] Span sourceSpan(qsizetype start, qsizetype length) const;
    /// True when the span is written in the source as it is read: no tag and no entity inside, so that it may be replaced.
    [[nodiscard]] bool isPlain(qsizetype start, qsizetype length) const;
};

/// True when the text holds a tag or an entity, so that it is to be read as HTML.
[[nodiscard]] bool looksLikeHtml(QStringView text);

/// The problems of a fragment, in the order of the source. HTML's own optional end tags (li, td, tr, p, ...) are not asked for.
/// Positions are exact for any input; the nesting depth that is followed is limited, deeper markup is one BadSyntax.
[[nodiscard]] QList<HtmlProblem> htmlProblems(const QString& html);

/// What is seen of a fragment; script, style and comments are not. Any input gives an answer.
[[nodiscard]] VisibleText visibleText(const QString& html);
/// The same for a text that is not HTML: unchanged, one to one.
[[nodiscard]] VisibleText plainVisibleText(const QString& text);

/// The fragment reduced to what may be shown without a network: p br b strong i em u ul ol li h2 h3 h4 table thead tbody tr th td
/// span, a with an http, https or mailto address, img with a text and a relative or embedded raster source. Other tags are dropped
/// and their text is kept, save for those whose content is no text (script, style, iframe, svg, ...). Balanced, escaped, and the
/// same again when sanitized again.
[[nodiscard]] QString sanitize(const QString& html);

/// Text with & < > and quotes as entities.
[[nodiscard]] QString escapeHtml(QStringView text);

}

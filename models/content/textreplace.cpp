#include "models/content/textreplace.h"

#include <QCoreApplication>
#include <algorithm>

namespace galley::content {

namespace {

constexpr qsizetype around = 32;
constexpr qsizetype longestExpression = 1000;
constexpr qsizetype mostHits = 1000; ///< in one field

QString said(const char* text)
{
    return QCoreApplication::translate("galley::content::TextReplacer", text);
}

QStringList productTexts()
{
    return {QStringLiteral("name"), QStringLiteral("short_description"), QStringLiteral("description")};
}

/// The stretches of a text that stand between tags and are no character reference.
QList<std::pair<qsizetype, qsizetype>> readable(const QString& text)
{
    QList<std::pair<qsizetype, qsizetype>> stretches;
    qsizetype start = 0;
    const auto close = [&](qsizetype end) {
        if (end > start) {
            stretches.append({start, end});
        }
    };
    for (qsizetype at = 0; at < text.size();) {
        const bool tag =
            text.at(at) == u'<' && at + 1 < text.size() && (text.at(at + 1).isLetter() || text.at(at + 1) == u'/' || text.at(at + 1) == u'!');
        if (!tag) {
            ++at;
            continue;
        }
        close(at);
        const qsizetype end = text.indexOf(u'>', at);
        at = end < 0 ? text.size() : end + 1;
        start = at;
    }
    close(text.size());
    return stretches;
}

}

Result<TextReplacer> TextReplacer::make(const TextReplacement& replacement)
{
    if (replacement.find.isEmpty()) {
        return failure(ErrorCode::InvalidInput, said(QT_TRANSLATE_NOOP("galley::content::TextReplacer", "Write what is to be found.")));
    }
    if (replacement.find.size() > longestExpression) {
        return failure(ErrorCode::InvalidInput, said(QT_TRANSLATE_NOOP("galley::content::TextReplacer", "What is to be found is too long.")));
    }
    QString pattern = replacement.isExpression ? replacement.find : QRegularExpression::escape(replacement.find);
    if (replacement.wholeWord) {
        pattern = QStringLiteral("(?<![\\p{L}\\p{N}_])(?:%1)(?![\\p{L}\\p{N}_])").arg(pattern);
    }
    // The library gives up on a text by itself after so many steps; an expression that explodes costs some milliseconds and no more.
    pattern.prepend(QStringLiteral("(*LIMIT_MATCH=200000)(*LIMIT_DEPTH=2000)"));
    QRegularExpression::PatternOptions options = QRegularExpression::UseUnicodePropertiesOption;
    if (!replacement.matchCase) {
        options |= QRegularExpression::CaseInsensitiveOption;
    }
    TextReplacer replacer;
    replacer.m_replacement = replacement;
    replacer.m_expression = QRegularExpression(pattern, options);
    if (!replacer.m_expression.isValid()) {
        return failure(
            ErrorCode::InvalidInput,
            said(QT_TRANSLATE_NOOP("galley::content::TextReplacer", "This is no regular expression: %1.")).arg(replacer.m_expression.errorString()));
    }
    return replacer;
}

QString TextReplacer::replacementOf(const QRegularExpressionMatch& match) const
{
    if (!m_replacement.isExpression) {
        return m_replacement.replacement;
    }
    QString result;
    const QString& pattern = m_replacement.replacement;
    for (qsizetype at = 0; at < pattern.size(); ++at) {
        const QChar next = at + 1 < pattern.size() ? pattern.at(at + 1) : QChar();
        if (pattern.at(at) == u'\\' && next >= u'0' && next <= u'9') {
            result += match.captured(next.digitValue());
            ++at;
        } else if (pattern.at(at) == u'\\' && next == u'\\') {
            result += u'\\';
            ++at;
        } else {
            result += pattern.at(at);
        }
    }
    return result;
}

Result<QList<ReplaceHit>> TextReplacer::hitsIn(const QJsonObject& generatedContent) const
{
    QList<ReplaceHit> hits;
    for (const QString& field : m_replacement.fields.isEmpty() ? productTexts() : m_replacement.fields) {
        const QString text = generatedContent.value(field).toString();
        for (const auto& [start, end] : readable(text)) {
            const QString stretch = text.mid(start, end - start);
            QRegularExpressionMatchIterator matches = m_expression.globalMatch(stretch);
            qsizetype found = 0;
            while (matches.hasNext() && found < mostHits) {
                const QRegularExpressionMatch match = matches.next();
                if (match.capturedLength() == 0) {
                    continue; // nothing can be put in the place of nothing
                }
                ReplaceHit hit{field, start + match.capturedStart(), match.capturedLength(), replacementOf(match), {}, match.captured(), {}};
                if (hit.replacement == hit.found) {
                    continue;
                }
                hit.before = text.mid(std::max<qsizetype>(0, hit.start - around), std::min(around, hit.start));
                hit.after = text.mid(hit.start + hit.length, around);
                hits.append(hit);
                ++found;
            }
            // Giving up at its limit is no match that was not found: the library tells both apart.
            if (!matches.isValid()) {
                return failure(ErrorCode::TooLarge,
                               said(QT_TRANSLATE_NOOP("galley::content::TextReplacer", "The expression takes too long for this text.")));
            }
        }
    }
    return hits;
}

QJsonObject TextReplacer::apply(QJsonObject generatedContent, QList<ReplaceHit> hits)
{
    // From the end, so that the places before keep theirs.
    std::stable_sort(hits.begin(), hits.end(), [](const ReplaceHit& left, const ReplaceHit& right) { return left.start > right.start; });
    for (const ReplaceHit& hit : std::as_const(hits)) {
        QString text = generatedContent.value(hit.field).toString();
        if (hit.start < 0 || hit.start + hit.length > text.size() || text.mid(hit.start, hit.length) != hit.found) {
            continue;
        }
        text.replace(hit.start, hit.length, hit.replacement);
        generatedContent.insert(hit.field, text);
    }
    return generatedContent;
}

}

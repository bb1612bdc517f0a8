#include "ui/review/filterquery.h"

#include <QCoreApplication>

#include "ui/style/icons.h"

namespace galley::ui {

namespace {

struct Prefix {
    FilterToken::Kind kind;
    QLatin1StringView text;
};

constexpr std::array prefixes = {
    Prefix{FilterToken::Kind::Status, QLatin1StringView("status:")},
    Prefix{FilterToken::Kind::Findings, QLatin1StringView("findings:")},
    Prefix{FilterToken::Kind::Confidence, QLatin1StringView("confidence:")},
    Prefix{FilterToken::Kind::Source, QLatin1StringView("source:")},
};

QString said(const char* text)
{
    return QCoreApplication::translate("galley::ui::FilterQuery", text);
}

/// Splits at blanks outside of quotes; the quotes stay in, so that `source:"Spring list"` is one word.
QStringList wordsOf(const QString& line)
{
    QStringList words;
    QString word;
    bool quoted = false;
    for (const QChar letter : line) {
        if (letter == u'"') {
            quoted = !quoted;
        }
        if (letter.isSpace() && !quoted) {
            if (!word.isEmpty()) {
                words.append(word);
            }
            word.clear();
        } else {
            word.append(letter);
        }
    }
    if (!word.isEmpty()) {
        words.append(word);
    }
    return words;
}

QString unquoted(QString text)
{
    return text.remove(u'"');
}

std::optional<FilterToken> tokenOf(const QString& word)
{
    for (const Prefix& prefix : prefixes) {
        if (word.startsWith(prefix.text, Qt::CaseInsensitive)) {
            const QString value = unquoted(word.mid(prefix.text.size()));
            return FilterToken{prefix.kind, prefix.kind == FilterToken::Kind::Source ? value : value.toLower()};
        }
    }
    return std::nullopt;
}

std::optional<int> percentOf(const QString& value)
{
    if (!value.startsWith(u'<')) {
        return std::nullopt;
    }
    QString digits = value.mid(1);
    if (digits.endsWith(u'%')) {
        digits.chop(1);
    }
    bool fine = false;
    const int percent = digits.toInt(&fine);
    return fine && percent > 0 && percent <= 100 ? std::optional(percent) : std::nullopt;
}

std::optional<bool> truthOf(const QString& value)
{
    if (value == u"yes") {
        return true;
    }
    return value == u"no" ? std::optional(false) : std::nullopt;
}

std::optional<SourceId> sourceOf(const QString& name, const QList<ReviewSource>& sources)
{
    for (const ReviewSource& source : sources) {
        if (source.name.compare(name, Qt::CaseInsensitive) == 0) {
            return source.id;
        }
    }
    return std::nullopt;
}

QString quotedWhereNeeded(const QString& text)
{
    const bool needed = std::any_of(text.begin(), text.end(), [](QChar letter) { return letter.isSpace(); });
    return needed ? QString(u'"' + text + u'"') : text;
}

}

QString tokenText(const FilterToken& token)
{
    if (token.kind == FilterToken::Kind::Text) {
        return token.value;
    }
    for (const Prefix& prefix : prefixes) {
        if (prefix.kind == token.kind) {
            return prefix.text + quotedWhereNeeded(token.value);
        }
    }
    return {};
}

QString tokenLabel(const FilterToken& token)
{
    switch (token.kind) {
    case FilterToken::Kind::Status: {
        const auto status = valueOf<ItemStatus>(token.value);
        return said(QT_TRANSLATE_NOOP("galley::ui::FilterQuery", "Status: %1")).arg(status ? statusWord(*status) : token.value);
    }
    case FilterToken::Kind::Findings:
        return token.value == u"no" ? said(QT_TRANSLATE_NOOP("galley::ui::FilterQuery", "Without findings"))
                                    : said(QT_TRANSLATE_NOOP("galley::ui::FilterQuery", "With findings"));
    case FilterToken::Kind::Confidence: {
        const auto percent = percentOf(token.value);
        return percent ? said(QT_TRANSLATE_NOOP("galley::ui::FilterQuery", "Confidence below %1 %")).arg(*percent)
                       : said(QT_TRANSLATE_NOOP("galley::ui::FilterQuery", "Confidence: %1")).arg(token.value);
    }
    case FilterToken::Kind::Source:
        return said(QT_TRANSLATE_NOOP("galley::ui::FilterQuery", "Source: %1")).arg(token.value);
    case FilterToken::Kind::Text:
        return said(QT_TRANSLATE_NOOP("galley::ui::FilterQuery", "Text: %1")).arg(token.value);
    }
    return {};
}

QList<FilterToken> parseFilter(const QString& line)
{
    QList<FilterToken> tokens;
    QStringList free;
    for (const QString& word : wordsOf(line)) {
        if (const auto token = tokenOf(word)) {
            if (!tokens.contains(*token)) {
                tokens.append(*token);
            }
        } else {
            free.append(unquoted(word));
        }
    }
    free.removeAll(QString());
    if (!free.isEmpty()) {
        tokens.append({FilterToken::Kind::Text, free.join(u' ')});
    }
    return tokens;
}

QString filterLine(const QList<FilterToken>& tokens)
{
    QStringList texts;
    for (const FilterToken& token : tokens) {
        texts.append(tokenText(token));
    }
    return texts.join(u' ');
}

QString tokenProblem(const FilterToken& token, const QList<ReviewSource>& sources)
{
    switch (token.kind) {
    case FilterToken::Kind::Status:
        return valueOf<ItemStatus>(token.value) ? QString()
                                                : said(QT_TRANSLATE_NOOP("galley::ui::FilterQuery", "There is no status “%1”.")).arg(token.value);
    case FilterToken::Kind::Findings:
        return truthOf(token.value) ? QString() : said(QT_TRANSLATE_NOOP("galley::ui::FilterQuery", "Write findings:yes or findings:no."));
    case FilterToken::Kind::Confidence:
        return percentOf(token.value) ? QString()
                                      : said(QT_TRANSLATE_NOOP("galley::ui::FilterQuery", "Write a limit in percent, such as confidence:<60."));
    case FilterToken::Kind::Source:
        return sourceOf(token.value, sources)
            ? QString()
            : said(QT_TRANSLATE_NOOP("galley::ui::FilterQuery", "This project has no source “%1”.")).arg(token.value);
    case FilterToken::Kind::Text:
        return {};
    }
    return {};
}

app::ItemQuery queryFrom(const QList<FilterToken>& tokens, const QList<ReviewSource>& sources, const app::ItemQuery& base)
{
    app::ItemQuery query;
    query.projectId = base.projectId;
    query.sortKey = base.sortKey;
    query.sortOrder = base.sortOrder;
    for (const FilterToken& token : tokens) {
        if (!tokenProblem(token, sources).isEmpty()) {
            continue;
        }
        switch (token.kind) {
        case FilterToken::Kind::Status:
            query.statuses.append(*valueOf<ItemStatus>(token.value));
            break;
        case FilterToken::Kind::Findings:
            query.hasFindings = truthOf(token.value);
            break;
        case FilterToken::Kind::Confidence:
            query.confidenceBelow = *percentOf(token.value) / 100.0;
            break;
        case FilterToken::Kind::Source:
            query.sourceId = sourceOf(token.value, sources);
            break;
        case FilterToken::Kind::Text:
            query.text = token.value;
            break;
        }
    }
    return query;
}

QStringList filterCompletions(const QString& word, const QList<ReviewSource>& sources)
{
    QStringList candidates;
    for (const auto& [status, name] : EnumNames<ItemStatus>::names) {
        candidates.append(QStringLiteral("status:") + QLatin1StringView(name));
    }
    candidates.append({QStringLiteral("findings:yes"), QStringLiteral("findings:no")});
    for (const int percent : {50, 60, 70, 80, 90}) {
        candidates.append(QStringLiteral("confidence:<%1").arg(percent));
    }
    for (const ReviewSource& source : sources) {
        candidates.append(tokenText({FilterToken::Kind::Source, source.name}));
    }
    QStringList result;
    const bool valuesWanted = word.contains(u':');
    if (!valuesWanted) {
        for (const Prefix& prefix : prefixes) {
            if (prefix.text.startsWith(word, Qt::CaseInsensitive)) {
                result.append(QString(prefix.text));
            }
        }
        return result;
    }
    const QString wanted = unquoted(word);
    for (const QString& candidate : candidates) {
        const QString plain = unquoted(candidate);
        if (plain.startsWith(wanted, Qt::CaseInsensitive) && plain != wanted) {
            result.append(candidate);
        }
    }
    return result;
}

QList<FilterToken> withoutToken(QList<FilterToken> tokens, const FilterToken& token)
{
    tokens.removeAll(token);
    return tokens;
}

QList<FilterToken> withToken(QList<FilterToken> tokens, const FilterToken& token)
{
    if (tokens.contains(token)) {
        return withoutToken(std::move(tokens), token);
    }
    if (token.kind != FilterToken::Kind::Status) {
        tokens.removeIf([&token](const FilterToken& other) { return other.kind == token.kind; });
    }
    // Free text stands last, as the line is parsed.
    const bool textLast = !tokens.isEmpty() && tokens.constLast().kind == FilterToken::Kind::Text;
    tokens.insert(textLast ? tokens.size() - 1 : tokens.size(), token);
    return tokens;
}

}

#include "ui/review/filterquery.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QRegularExpression>

#include "ui/style/icons.h"

namespace galley::ui {

namespace {

using Kind = FilterToken::Kind;

/// How the values of a key are written.
enum class Form {
    Word, ///< key:value
    Number, ///< key<60, key>60
    Date, ///< key>2026-01-31, key:today
};

struct Key {
    Kind kind;
    QLatin1StringView name;
    Form form = Form::Word;
    bool isAlias = false; ///< understood, but not offered
};

constexpr std::array keys = {
    Key{Kind::Status, QLatin1StringView("status")},
    Key{Kind::Findings, QLatin1StringView("findings")},
    Key{Kind::Rule, QLatin1StringView("flag")},
    Key{Kind::Confidence, QLatin1StringView("score"), Form::Number},
    Key{Kind::Risk, QLatin1StringView("risk"), Form::Number},
    Key{Kind::Category, QLatin1StringView("category")},
    Key{Kind::Source, QLatin1StringView("source")},
    Key{Kind::Language, QLatin1StringView("language")},
    Key{Kind::Editor, QLatin1StringView("editor")},
    Key{Kind::Changed, QLatin1StringView("changed"), Form::Date},
    Key{Kind::Marked, QLatin1StringView("marked")},
    Key{Kind::Confidence, QLatin1StringView("confidence"), Form::Number, true},
    Key{Kind::Rule, QLatin1StringView("rule"), Form::Word, true},
    Key{Kind::Changed, QLatin1StringView("date"), Form::Date, true},
    Key{Kind::Language, QLatin1StringView("lang"), Form::Word, true},
};

const Key& keyOf(Kind kind)
{
    return *std::find_if(keys.begin(), keys.end(), [kind](const Key& key) { return key.kind == kind; });
}

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

bool isSign(QChar letter)
{
    return letter == u':' || letter == u'<' || letter == u'>';
}

/// A word of letters before a colon or a sign, outside of quotes: somebody means a condition.
std::optional<FilterToken> tokenOf(const QString& word)
{
    static const QRegularExpression shape(QStringLiteral("^([a-z]{2,})([:<>])"), QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = shape.match(word);
    if (!match.hasMatch() || word.mid(match.capturedLength(0)).startsWith(QLatin1StringView("//"))) {
        return std::nullopt; // an address is no condition
    }
    const QString name = match.captured(1).toLower();
    for (const Key& key : keys) {
        if (name != key.name) {
            continue;
        }
        const bool keepsSign = match.captured(2) != u":";
        const QString value = unquoted(word.mid(match.capturedLength(0) - (keepsSign ? 1 : 0)));
        const bool keepsCase = key.kind == Kind::Source || key.kind == Kind::Category || key.kind == Kind::Language;
        return FilterToken{key.kind, keepsCase ? value : value.toLower()};
    }
    return FilterToken{Kind::Unknown, unquoted(word)};
}

struct Limit {
    bool below = false;
    int percent = 0;
};

std::optional<Limit> limitOf(const QString& value)
{
    if (!value.startsWith(u'<') && !value.startsWith(u'>')) {
        return std::nullopt;
    }
    QString digits = value.mid(1).trimmed();
    if (digits.endsWith(u'%')) {
        digits.chop(1);
    }
    bool fine = false;
    const int percent = digits.toInt(&fine);
    return fine && percent >= 0 && percent <= 100 ? std::optional(Limit{value.startsWith(u'<'), percent}) : std::nullopt;
}

/// The days that a value stands for, the first one in it and the first one behind it.
struct Days {
    QDate from;
    QDate until;
};

std::optional<Days> daysOf(const QString& text)
{
    const QDate today = QDate::currentDate();
    if (text == u"today") {
        return Days{today, today.addDays(1)};
    }
    if (text == u"yesterday") {
        return Days{today.addDays(-1), today};
    }
    static const QRegularExpression ago(QStringLiteral("^(\\d{1,4})d$"));
    if (const QRegularExpressionMatch match = ago.match(text); match.hasMatch()) {
        return Days{today.addDays(1 - std::max(1, match.captured(1).toInt())), today.addDays(1)};
    }
    if (const QDate day = QDate::fromString(text, QStringLiteral("yyyy-MM-dd")); day.isValid()) {
        return Days{day, day.addDays(1)};
    }
    if (const QDate month = QDate::fromString(text, QStringLiteral("yyyy-MM")); month.isValid()) {
        return Days{month, month.addMonths(1)};
    }
    if (const QDate year = QDate::fromString(text, QStringLiteral("yyyy")); year.isValid() && text.size() == 4) {
        return Days{year, year.addYears(1)};
    }
    return std::nullopt;
}

struct Period {
    std::optional<QDate> from;
    std::optional<QDate> before;
};

/// `>day` is from that day on, `<day` before it, a day alone is the whole of it.
std::optional<Period> periodOf(const QString& value)
{
    const bool after = value.startsWith(u'>');
    const bool before = value.startsWith(u'<');
    const auto days = daysOf(after || before ? value.mid(1) : value);
    if (!days) {
        return std::nullopt;
    }
    Period period;
    if (!before) {
        period.from = days->from;
    }
    if (!after) {
        period.before = before ? days->from : days->until;
    }
    return period;
}

std::optional<bool> truthOf(const QString& value)
{
    if (value == u"yes") {
        return true;
    }
    return value == u"no" ? std::optional(false) : std::nullopt;
}

std::optional<app::Editor> editorOf(const QString& value)
{
    if (value == u"me") {
        return app::Editor::Me;
    }
    if (value == u"others") {
        return app::Editor::Others;
    }
    return value == u"nobody" ? std::optional(app::Editor::Nobody) : std::nullopt;
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
    const bool needed = text.isEmpty() || std::any_of(text.begin(), text.end(), [](QChar letter) { return letter.isSpace(); });
    return needed ? QString(u'"' + text + u'"') : text;
}

bool hasSeveral(Kind kind)
{
    return kind == Kind::Status || kind == Kind::Category || kind == Kind::Language || kind == Kind::Rule;
}

/// Whether two tokens cannot stand beside each other: one of a kind, or one for each side of a number or a date.
bool excludeEachOther(const FilterToken& left, const FilterToken& right)
{
    if (left.kind != right.kind || hasSeveral(left.kind)) {
        return false;
    }
    const auto side = [](const FilterToken& token) { return token.value.startsWith(u'<') ? 1 : token.value.startsWith(u'>') ? 2 : 0; };
    return side(left) == 0 || side(right) == 0 || side(left) == side(right);
}

QString shortDate(const QDate& date)
{
    return QLocale().toString(date, QLocale::ShortFormat);
}

QString periodLabel(const QString& value)
{
    const auto period = periodOf(value);
    if (!period) {
        return said(QT_TRANSLATE_NOOP("galley::ui::FilterQuery", "Changed: %1")).arg(value);
    }
    if (!period->before) {
        return said(QT_TRANSLATE_NOOP("galley::ui::FilterQuery", "Changed since %1")).arg(shortDate(*period->from));
    }
    if (!period->from) {
        return said(QT_TRANSLATE_NOOP("galley::ui::FilterQuery", "Changed before %1")).arg(shortDate(*period->before));
    }
    const QDate last = period->before->addDays(-1);
    return last == *period->from
        ? said(QT_TRANSLATE_NOOP("galley::ui::FilterQuery", "Changed on %1")).arg(shortDate(last))
        : said(QT_TRANSLATE_NOOP("galley::ui::FilterQuery", "Changed from %1 to %2")).arg(shortDate(*period->from), shortDate(last));
}

QString limitLabel(Kind kind, const QString& value)
{
    const auto limit = limitOf(value);
    if (kind == Kind::Confidence) {
        return !limit      ? said(QT_TRANSLATE_NOOP("galley::ui::FilterQuery", "Score: %1")).arg(value)
            : limit->below ? said(QT_TRANSLATE_NOOP("galley::ui::FilterQuery", "Score below %1 %")).arg(limit->percent)
                           : said(QT_TRANSLATE_NOOP("galley::ui::FilterQuery", "Score of %1 % and more")).arg(limit->percent);
    }
    return !limit      ? said(QT_TRANSLATE_NOOP("galley::ui::FilterQuery", "Risk: %1")).arg(value)
        : limit->below ? said(QT_TRANSLATE_NOOP("galley::ui::FilterQuery", "Risk below %1")).arg(limit->percent)
                       : said(QT_TRANSLATE_NOOP("galley::ui::FilterQuery", "Risk of %1 and more")).arg(limit->percent);
}

QString editorLabel(const QString& value)
{
    const auto editor = editorOf(value);
    if (!editor) {
        return said(QT_TRANSLATE_NOOP("galley::ui::FilterQuery", "Editor: %1")).arg(value);
    }
    return *editor == app::Editor::Me    ? said(QT_TRANSLATE_NOOP("galley::ui::FilterQuery", "Decided or edited by me"))
        : *editor == app::Editor::Others ? said(QT_TRANSLATE_NOOP("galley::ui::FilterQuery", "Decided by others"))
                                         : said(QT_TRANSLATE_NOOP("galley::ui::FilterQuery", "Decided by nobody"));
}

}

QString tokenText(const FilterToken& token)
{
    if (token.kind == Kind::Unknown) {
        return token.value;
    }
    if (token.kind == Kind::Text) {
        // A word that would read as a condition is put in quotes, as it was typed.
        QStringList words = token.value.split(u' ');
        for (QString& word : words) {
            word = tokenOf(word) ? QString(u'"' + word + u'"') : word;
        }
        return words.join(u' ');
    }
    const bool hasSign = token.value.startsWith(u'<') || token.value.startsWith(u'>');
    return keyOf(token.kind).name + (hasSign ? QString() : QStringLiteral(":")) + quotedWhereNeeded(token.value);
}

QString tokenLabel(const FilterToken& token)
{
    switch (token.kind) {
    case Kind::Status: {
        const auto status = valueOf<ItemStatus>(token.value);
        return said(QT_TRANSLATE_NOOP("galley::ui::FilterQuery", "Status: %1")).arg(status ? statusWord(*status) : token.value);
    }
    case Kind::Findings:
        return token.value == u"no" ? said(QT_TRANSLATE_NOOP("galley::ui::FilterQuery", "Without findings"))
                                    : said(QT_TRANSLATE_NOOP("galley::ui::FilterQuery", "With findings"));
    case Kind::Confidence:
    case Kind::Risk:
        return limitLabel(token.kind, token.value);
    case Kind::Source:
        return said(QT_TRANSLATE_NOOP("galley::ui::FilterQuery", "Source: %1")).arg(token.value);
    case Kind::Rule:
        return said(QT_TRANSLATE_NOOP("galley::ui::FilterQuery", "Finding: %1")).arg(token.value);
    case Kind::Category:
        return said(QT_TRANSLATE_NOOP("galley::ui::FilterQuery", "Category: %1")).arg(token.value);
    case Kind::Language:
        return said(QT_TRANSLATE_NOOP("galley::ui::FilterQuery", "Language: %1")).arg(token.value);
    case Kind::Editor:
        return editorLabel(token.value);
    case Kind::Changed:
        return periodLabel(token.value);
    case Kind::Marked:
        return token.value == u"no" ? said(QT_TRANSLATE_NOOP("galley::ui::FilterQuery", "Not marked"))
                                    : said(QT_TRANSLATE_NOOP("galley::ui::FilterQuery", "Marked for later"));
    case Kind::Unknown:
        return token.value;
    case Kind::Text:
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
        tokens.append({Kind::Text, free.join(u' ')});
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

QString tokenProblem(const FilterToken& token, const FilterContext& context)
{
    switch (token.kind) {
    case Kind::Status:
        return valueOf<ItemStatus>(token.value) ? QString()
                                                : said(QT_TRANSLATE_NOOP("galley::ui::FilterQuery", "There is no status “%1”.")).arg(token.value);
    case Kind::Findings:
        return truthOf(token.value) ? QString() : said(QT_TRANSLATE_NOOP("galley::ui::FilterQuery", "Write findings:yes or findings:no."));
    case Kind::Marked:
        return truthOf(token.value) ? QString() : said(QT_TRANSLATE_NOOP("galley::ui::FilterQuery", "Write marked:yes or marked:no."));
    case Kind::Confidence:
        return limitOf(token.value) ? QString()
                                    : said(QT_TRANSLATE_NOOP("galley::ui::FilterQuery", "Write a limit in percent, such as score<60 or score>80."));
    case Kind::Risk:
        return limitOf(token.value) ? QString() : said(QT_TRANSLATE_NOOP("galley::ui::FilterQuery", "Write a limit from 0 to 100, such as risk>50."));
    case Kind::Changed:
        return periodOf(token.value)
            ? QString()
            : said(QT_TRANSLATE_NOOP("galley::ui::FilterQuery", "Write a date, such as changed>2026-01-31, changed:today or changed:7d."));
    case Kind::Editor:
        return editorOf(token.value) ? QString()
                                     : said(QT_TRANSLATE_NOOP("galley::ui::FilterQuery", "Write editor:me, editor:others or editor:nobody."));
    case Kind::Source:
        return sourceOf(token.value, context.sources)
            ? QString()
            : said(QT_TRANSLATE_NOOP("galley::ui::FilterQuery", "This project has no source “%1”.")).arg(token.value);
    case Kind::Rule:
    case Kind::Category:
    case Kind::Language:
        return token.value.isEmpty() ? said(QT_TRANSLATE_NOOP("galley::ui::FilterQuery", "Write a value behind the colon.")) : QString();
    case Kind::Unknown:
        return said(QT_TRANSLATE_NOOP("galley::ui::FilterQuery", "There is no filter “%1”. In quotes it is searched for as text."))
            .arg(token.value.section(QRegularExpression(QStringLiteral("[:<>]")), 0, 0));
    case Kind::Text:
        return {};
    }
    return {};
}

app::ItemQuery queryFrom(const QList<FilterToken>& tokens, const FilterContext& context, const app::ItemQuery& base)
{
    app::ItemQuery query;
    query.projectId = base.projectId;
    query.sortKey = base.sortKey;
    query.sortOrder = base.sortOrder;
    query.among = base.among;
    for (const FilterToken& token : tokens) {
        if (!tokenProblem(token, context).isEmpty()) {
            continue;
        }
        switch (token.kind) {
        case Kind::Status:
            query.statuses.append(*valueOf<ItemStatus>(token.value));
            break;
        case Kind::Findings:
            query.hasFindings = truthOf(token.value);
            break;
        case Kind::Marked:
            query.marked = truthOf(token.value);
            break;
        case Kind::Confidence: {
            const Limit limit = *limitOf(token.value);
            (limit.below ? query.confidenceBelow : query.confidenceFrom) = limit.percent / 100.0;
            break;
        }
        case Kind::Risk: {
            const Limit limit = *limitOf(token.value);
            (limit.below ? query.riskBelow : query.riskFrom) = limit.percent;
            break;
        }
        case Kind::Changed: {
            const Period period = *periodOf(token.value);
            if (period.from) {
                query.changedFrom = period.from->startOfDay().toMSecsSinceEpoch();
            }
            if (period.before) {
                query.changedBefore = period.before->startOfDay().toMSecsSinceEpoch();
            }
            break;
        }
        case Kind::Editor:
            query.editor = *editorOf(token.value);
            break;
        case Kind::Source:
            query.sourceId = sourceOf(token.value, context.sources);
            break;
        case Kind::Rule:
            query.rules.append(token.value);
            break;
        case Kind::Category:
            query.categories.append(token.value);
            break;
        case Kind::Language:
            query.languages.append(token.value);
            break;
        case Kind::Text:
            query.text = token.value;
            break;
        case Kind::Unknown:
            break;
        }
    }
    return query;
}

namespace {

QStringList valuesOf(const Key& key, const FilterContext& context)
{
    QStringList values;
    switch (key.kind) {
    case Kind::Status:
        for (const auto& [status, name] : EnumNames<ItemStatus>::names) {
            values.append(QString(QLatin1StringView(name)));
        }
        return values;
    case Kind::Findings:
    case Kind::Marked:
        return {QStringLiteral("yes"), QStringLiteral("no")};
    case Kind::Confidence:
        return {
            QStringLiteral("<50"), QStringLiteral("<60"), QStringLiteral("<70"), QStringLiteral("<80"), QStringLiteral("<90"), QStringLiteral(">90")};
    case Kind::Risk:
        return {QStringLiteral(">25"), QStringLiteral(">50"), QStringLiteral(">75"), QStringLiteral("<25")};
    case Kind::Changed: {
        const QDate today = QDate::currentDate();
        return {QStringLiteral("today"),
                QStringLiteral("yesterday"),
                QStringLiteral("7d"),
                QStringLiteral("30d"),
                QString(u'>' + QDate(today.year(), today.month(), 1).toString(Qt::ISODate))};
    }
    case Kind::Editor:
        return {QStringLiteral("me"), QStringLiteral("others"), QStringLiteral("nobody")};
    case Kind::Source:
        for (const ReviewSource& source : context.sources) {
            values.append(source.name);
        }
        return values;
    case Kind::Rule: {
        for (const QString& rule : context.values.rules) {
            const QString family = rule.section(u'.', 0, 0);
            if (family != rule && !values.contains(family)) {
                values.append(family);
            }
            values.append(rule);
        }
        return values;
    }
    case Kind::Category:
        return context.values.categories;
    case Kind::Language:
        return context.values.languages;
    case Kind::Unknown:
    case Kind::Text:
        break;
    }
    return values;
}

}

QStringList filterCompletions(const QString& word, const FilterContext& context)
{
    constexpr qsizetype mostOffered = 50;
    QStringList result;
    const auto sign = std::find_if(word.begin(), word.end(), isSign);
    const QString name = word.left(sign - word.begin());
    if (sign == word.end()) {
        for (const Key& key : keys) {
            if (!key.isAlias && key.name.startsWith(name, Qt::CaseInsensitive)) {
                result.append(key.name + (key.form == Form::Number ? QStringLiteral("<") : QStringLiteral(":")));
            }
        }
        return result;
    }
    const auto key = std::find_if(keys.begin(), keys.end(), [&name](const Key& one) { return name.compare(one.name, Qt::CaseInsensitive) == 0; });
    if (key == keys.end()) {
        return result;
    }
    // A colon opens all values; a sign those that begin with it.
    const QString typed = unquoted(word.mid(name.size() + (*sign == u':' ? 1 : 0)));
    for (int pass = 0; pass < 2; ++pass) {
        for (const QString& value : valuesOf(*key, context)) {
            const bool begins = value.startsWith(typed, Qt::CaseInsensitive);
            const bool within = !begins && typed.size() > 1 && value.contains(typed, Qt::CaseInsensitive);
            if ((pass == 0 ? begins : within) && value.compare(typed, Qt::CaseInsensitive) != 0 && result.size() < mostOffered) {
                result.append(tokenText({key->kind, value}));
            }
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
    tokens.removeIf([&token](const FilterToken& other) { return excludeEachOther(other, token); });
    // Free text stands last, as the line is parsed.
    const bool textLast = !tokens.isEmpty() && tokens.constLast().kind == Kind::Text;
    tokens.insert(textLast ? tokens.size() - 1 : tokens.size(), token);
    return tokens;
}

}

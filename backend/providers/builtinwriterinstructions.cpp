#include "backend/providers/builtinwriterinstructions.h"

#include <QRegularExpression>

#include "models/content/grounding.h"

namespace galley::backend {

using namespace content;

namespace {

QRegularExpression pattern(const char* text)
{
    return QRegularExpression(QString::fromUtf8(text), QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

QString unquoted(const QString& text)
{
    static const QString marks = QString::fromUtf8("\"'„“”«»‚‘’ .");
    qsizetype start = 0;
    qsizetype end = text.size();
    while (start < end && marks.contains(text[start])) {
        ++start;
    }
    while (end > start && marks.contains(text[end - 1])) {
        --end;
    }
    return text.mid(start, end - start);
}

bool isInData(const QString& wish, const QList<Fact>& facts)
{
    return std::any_of(facts.begin(), facts.end(), [&](const Fact& fact) {
        return fact.role != FactRole::Technical && (fact.value.contains(wish, Qt::CaseInsensitive) || fact.label.contains(wish, Qt::CaseInsensitive));
    });
}

bool isProven(const QString& text, const QList<Fact>& facts, Language language)
{
    const QList<Claim> claims = extractClaims(text, false, language, facts);
    return std::all_of(claims.begin(), claims.end(), [](const Claim& claim) { return claim.provenBy.has_value(); });
}

/// A quoted start is copied; a quoted "..." may hold full stops, so that sentences are cut outside quotes only.
QStringList wishesOf(const QString& text)
{
    QStringList wishes;
    QString wish;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        quoted = c == u'"' ? !quoted : c == QChar(0x201e) ? true : c == QChar(0x201c) || c == QChar(0x201d) ? false : quoted;
        const bool end = c == u'\n' || c == u';' || ((c == u'.' || c == u'!') && (i + 1 == text.size() || text[i + 1].isSpace()));
        if (end && !quoted) {
            wishes += wish.trimmed();
            wish.clear();
        } else {
            wish += c;
        }
    }
    wishes += wish.trimmed();
    wishes.removeAll(QString());
    return wishes;
}

bool follow(const QString& wish, const QList<Fact>& facts, Language language, WriterOrders& orders, QStringList& notes)
{
    static const QRegularExpression length = pattern("(?:max(?:imum|imal|\\.)?|at most|no more than|up "
                                                     "to|höchstens|under|below|unter)\\D{0,12}(\\d{2,5})\\s*(characters|chars|zeichen|words|wörter)");
    static const QRegularExpression noHtml = pattern("\\b(no|without|kein|ohne|pas de|sin)\\s+(html|markup|tags)");
    static const QRegularExpression informal = pattern("\\binformal|\\bper du\\b|\\bduzen|\\btutoyer|\\btutear|\"du\"|\\bdu-form");
    static const QRegularExpression formal = pattern("\\bformal|\\bper sie\\b|\\bsiezen|\\bvouvoyer|\\busted\\b|\"sie\"|\\bsie-form");
    static const QRegularExpression start =
        pattern("^(?:please\\s+)?(?:start|begin|open|beginne|beginnen sie|starte)\\s+(?:\\w+\\s+){0,2}?(?:with|mit)\\s+(.+)$");
    static const QRegularExpression avoid =
        pattern("^(?:please\\s+)?(?:do not|don't|never|avoid|leave out|erwähne|nenne|vermeide)\\s*(?:to\\s+)?(?:mention(?:ing)?|use|talk "
                "about|name|the word)?\\s*(?:the\\s+|any\\s+|a\\s+|die\\s+|den\\s+|das\\s+)?(.+?)(\\s+nicht)?$");
    static const QRegularExpression mention = pattern("^(?:please\\s+)?(?:always\\s+)?(?:mention|highlight|include|emphasi[sz]e|stress|erwähne|nenne|"
                                                      "betone|hebe)\\s+(?:the\\s+|that\\s+|die\\s+|den\\s+|das\\s+)?(.+?)(?:\\s+hervor)?$");
    if (const QRegularExpressionMatch match = length.match(wish); match.hasMatch()) {
        // A word with its space is six characters or more; counting five keeps the text on the safe side.
        const bool words = match.captured(2).startsWith(u'w', Qt::CaseInsensitive);
        orders.maxCharacters = std::min(100000, match.captured(1).toInt() * (words ? 5 : 1));
        return true;
    }
    if (noHtml.match(wish).hasMatch()) {
        orders.noHtml = true;
        return true;
    }
    if (informal.match(wish).hasMatch()) {
        orders.informal = true;
        return true;
    }
    if (formal.match(wish).hasMatch()) {
        orders.formal = true;
        return true;
    }
    if (const QRegularExpressionMatch match = start.match(wish); match.hasMatch()) {
        QString sentence = unquoted(match.captured(1));
        if (sentence.isEmpty() || sentence.size() > 200) {
            return false;
        }
        if (!isProven(sentence, facts, language)) {
            notes += QStringLiteral("The text does not start with \"%1\", because the product data does not prove it.").arg(sentence);
            return true;
        }
        const QChar last = sentence.back();
        orders.start = last == u'!' || last == u'?' ? sentence : QString(sentence + u'.');
        return true;
    }
    const bool denies = pattern("^(please\\s+)?(do not|don't|never|avoid|leave out|vermeide)|\\bnicht$").match(wish).hasMatch();
    if (const QRegularExpressionMatch match = avoid.match(wish); denies && match.hasMatch()) {
        const QString word = unquoted(match.captured(1));
        if (isInData(word, facts)) {
            orders.avoid += word;
        }
        return true;
    }
    if (const QRegularExpressionMatch match = mention.match(wish); match.hasMatch()) {
        const QString word = unquoted(match.captured(1));
        if (word.isEmpty() || !isInData(word, facts)) {
            notes += QStringLiteral("\"%1\" is not mentioned, because the product data does not say it.").arg(word);
            return true;
        }
        orders.first += word;
        return true;
    }
    return false;
}

bool isAbout(const WriterAttribute& attribute, const QStringList& words)
{
    return std::any_of(words.begin(), words.end(), [&](const QString& word) {
        return attribute.label.contains(word, Qt::CaseInsensitive) || attribute.value.contains(word, Qt::CaseInsensitive)
            || (!attribute.topic.isEmpty() && word.contains(attribute.topic, Qt::CaseInsensitive))
            || attribute.topic.contains(word, Qt::CaseInsensitive);
    });
}

}

WriterOrders readInstructions(const WriterWishes& wishes, const QList<Fact>& facts, Language language, QStringList& notes)
{
    WriterOrders orders;
    for (const QString& text : {wishes.custom, wishes.tone}) {
        const QStringList list = wishesOf(text.left(4000));
        for (const QString& wish : list) {
            if (!follow(wish, facts, language, orders, notes)) {
                notes += QStringLiteral("The built-in writer could not follow this instruction: \"%1\".").arg(wish.left(200));
            }
        }
    }
    static const QRegularExpression tooLong = pattern("too long|shorter|zu lang|kürzer|trop long|demasiado largo");
    orders.shorter = tooLong.match(wishes.rejectReason).hasMatch();
    return orders;
}

void applyOrders(const WriterOrders& orders, ProductSheet& sheet)
{
    sheet.attributes.removeIf([&](const WriterAttribute& attribute) { return !orders.avoid.isEmpty() && isAbout(attribute, orders.avoid); });
    std::stable_partition(
        sheet.attributes.begin(), sheet.attributes.end(), [&](const WriterAttribute& attribute) { return isAbout(attribute, orders.first); });
    sheet.mentioned = int(std::count_if(sheet.attributes.begin(), sheet.attributes.end(), [&](const WriterAttribute& attribute) {
        return !orders.first.isEmpty() && isAbout(attribute, orders.first);
    }));
}

}

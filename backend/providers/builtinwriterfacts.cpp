#include "backend/providers/builtinwriterfacts.h"

#include <QRegularExpression>
#include <QSet>

#include "models/content/quantity.h"

namespace galley::backend {

using namespace content;

namespace {

const Vocabulary& vocabulary()
{
    return Vocabulary::shared();
}

/// Units of time are words; all others are signs that every language writes alike.
QString unitText(const Unit& unit, double value, Language language)
{
    struct Row {
        const char* symbol;
        const char* forms[4]; ///< singular|plural
    };
    static constexpr Row rows[] = {
        {"days", {"day|days", "Tag|Tage", "jour|jours", "día|días"}},
        {"weeks", {"week|weeks", "Woche|Wochen", "semaine|semaines", "semana|semanas"}},
        {"months", {"month|months", "Monat|Monate", "mois|mois", "mes|meses"}},
        {"years", {"year|years", "Jahr|Jahre", "an|ans", "año|años"}},
        {"h", {"hour|hours", "Stunde|Stunden", "heure|heures", "hora|horas"}},
        {"min", {"minute|minutes", "Minute|Minuten", "minute|minutes", "minuto|minutos"}},
    };
    for (const Row& row : rows) {
        if (unit.symbol == QLatin1String(row.symbol)) {
            return QString::fromUtf8(row.forms[size_t(language)]).split(u'|').value(qFuzzyCompare(value, 1.0) ? 0 : 1);
        }
    }
    return unit.symbol;
}

QString quantityText(const QString& value, const Quantity& quantity, Language language)
{
    const QString number =
        quantity.readings.size() > 1 ? value.mid(quantity.start, quantity.numberLength) : formatNumber(quantity.readings.first(), language);
    if (!quantity.hasUnit || quantity.length == quantity.numberLength) {
        return number;
    }
    return number + QChar(0xa0) + unitText(quantity.unit, quantity.readings.first(), language);
}

const Notion* preferredNotion(const QList<const Notion*>& notions, WordKind preferred)
{
    for (const Notion* notion : notions) {
        if (notion->kind == preferred) {
            return notion;
        }
    }
    for (const Notion* notion : notions) {
        if (notion->kind != WordKind::Label && notion->kind != WordKind::Product) {
            return notion;
        }
    }
    return nullptr;
}

struct Piece {
    qsizetype start;
    qsizetype length;
    QString text;
};

QString capitalised(QString text)
{
    if (!text.isEmpty()) {
        text[0] = text[0].toUpper();
    }
    return text;
}

const Notion* productIn(const QString& text, WordMatch* where = nullptr)
{
    const Notion* found = nullptr;
    const QList<WordMatch> matches = vocabulary().find(wordsOf(text), std::nullopt);
    for (const WordMatch& match : matches) {
        for (const Notion* notion : match.notions) {
            if (notion->kind == WordKind::Product) {
                found = notion;
                if (where) {
                    *where = match;
                }
                break;
            }
        }
    }
    return found;
}

/// "Odde Kettle 1.2 l" becomes "Odde Wasserkocher, 1,2 l" when every part of the name is understood; otherwise nothing.
QString translatedName(const QString& name, const QString& brand, Language language)
{
    WordMatch place;
    const Notion* product = productIn(name, &place);
    if (!product || product->form(language).isEmpty() || isPlural(product)) {
        return {};
    }
    const QString type = product->form(language);
    if (product->forms[size_t(language)].contains(name.mid(place.start, place.length), Qt::CaseInsensitive)) {
        return name;
    }
    QString rest = name;
    rest.replace(place.start, place.length, QStringLiteral("\n"));
    const QList<QString> parts = rest.split(u'\n');
    const QString series = parts.value(0).simplified();
    const QString tail = parts.value(1).simplified();
    static const QSet<QString> grammar = {QStringLiteral("with"),
                                          QStringLiteral("for"),
                                          QStringLiteral("and"),
                                          QStringLiteral("of"),
                                          QStringLiteral("in"),
                                          QStringLiteral("the"),
                                          QStringLiteral("set"),
                                          QStringLiteral("mini"),
                                          QStringLiteral("large"),
                                          QStringLiteral("small"),
                                          QStringLiteral("big"),
                                          QStringLiteral("new")};
    const QList<TextWord> words = wordsOf(series);
    if (words.size() > 2 && series != brand) {
        return {};
    }
    for (const TextWord& word : words) {
        const QChar first = series[word.start];
        if (grammar.contains(word.lower) || !first.isUpper() || !vocabulary().find({word}, Language::English).isEmpty()) {
            return {};
        }
    }
    QString spec;
    if (!tail.isEmpty()) {
        const LocalisedValue value = localisedValue(tail, language, WordKind::Colour);
        if (!value.complete) {
            return {};
        }
        spec = u' ' + value.text;
    }
    const bool typeFirst = language != Language::German;
    const QString core = series.isEmpty() ? capitalised(type)
        : typeFirst                       ? QString(capitalised(type) + u' ' + series)
                                          : QString(series + u' ' + type);
    return core + spec;
}

WriterAttribute attributeOf(const Fact& fact, Language language)
{
    WriterAttribute attribute;
    const qsizetype parenthesis = fact.label.indexOf(u'(');
    const std::optional<Unit> labelUnit = unitOfLabel(fact.label);
    QString label = parenthesis > 0 ? fact.label.left(parenthesis).trimmed() : fact.label;
    label.replace(u'_', u' ');
    const Notion* notion = vocabulary().exact(label, WordKind::Label);
    attribute.topic = notion ? notion->id : QString();
    attribute.label = notion ? notion->form(language) : capitalised(label);
    const Notion* word = vocabulary().exact(fact.value, WordKind::Value);
    attribute.isYes = word && word->id == QLatin1String("yes");
    attribute.isNo = word && word->id == QLatin1String("no");
    const WordKind preferred = attribute.topic == QLatin1String("colour") ? WordKind::Colour
        : attribute.topic == QLatin1String("scent") || attribute.topic == QLatin1String("care") || attribute.topic == QLatin1String("power source")
        ? WordKind::Value
        : WordKind::Material;
    QStringList values;
    for (const QString& value : fact.values) {
        const LocalisedValue localised = localisedValue(value, language, preferred);
        attribute.translated = attribute.translated && localised.complete;
        values += localised.text;
    }
    attribute.value = joinedList(values, language);
    const bool bare = fact.values.size() == 1 && labelUnit && quantitiesOf(fact.value, std::nullopt).size() == 1
        && !quantitiesOf(fact.value, std::nullopt).first().hasUnit;
    if (bare) {
        attribute.value += QChar(0xa0) + labelUnit->symbol;
    }
    return attribute;
}

}

bool isPlural(const Notion* product)
{
    static const QSet<QString> plurals = {QStringLiteral("socks"),
                                          QStringLiteral("trekking poles"),
                                          QStringLiteral("gardening gloves"),
                                          QStringLiteral("garden shears"),
                                          QStringLiteral("grill tongs"),
                                          QStringLiteral("napkins")};
    return product && plurals.contains(product->id);
}

QString joinedList(const QStringList& values, Language language)
{
    if (values.size() < 2) {
        return values.value(0);
    }
    static constexpr std::array words = {" and ", " und ", " et ", " y "};
    QString link = QString::fromLatin1(words[size_t(language)]);
    const QString last = values.last();
    if (language == Language::Spanish && (last.startsWith(u'i', Qt::CaseInsensitive) || last.startsWith(QLatin1String("hi"), Qt::CaseInsensitive))) {
        link = QStringLiteral(" e ");
    }
    return values.mid(0, values.size() - 1).join(QLatin1String(", ")) + link + last;
}

LocalisedValue localisedValue(const QString& value, Language language, WordKind preferred)
{
    QList<Piece> pieces;
    const QList<Quantity> quantities = quantitiesOf(value, std::nullopt);
    for (const Quantity& quantity : quantities) {
        if (!quantity.inWords) {
            const qsizetype length = quantity.unitFromNeighbour ? quantity.numberLength : quantity.length;
            Quantity shown = quantity;
            shown.length = length;
            pieces.append({quantity.start, length, quantityText(value, shown, language)});
        }
    }
    LocalisedValue result;
    const auto covered = [&](qsizetype at) {
        return std::any_of(pieces.begin(), pieces.end(), [&](const Piece& piece) { return at >= piece.start && at < piece.start + piece.length; });
    };
    QList<TextWord> words;
    const QList<TextWord> all = wordsOf(value);
    for (const TextWord& word : all) {
        if (covered(word.start)) {
            continue;
        }
        if (word.lower == QLatin1String("x")) {
            pieces.append({word.start, word.length, QString(QChar(0xd7))});
        } else {
            words += word;
        }
    }
    QList<Piece> translations;
    qsizetype translatedWords = 0;
    const QList<WordMatch> matches = vocabulary().find(words, std::nullopt);
    for (const WordMatch& match : matches) {
        const Notion* notion = preferredNotion(match.notions, preferred);
        if (!notion) {
            continue;
        }
        for (const TextWord& word : words) {
            translatedWords += word.start >= match.start && word.start < match.start + match.length ? 1 : 0;
        }
        const QString form = notion->kind == WordKind::Certificate ? value.mid(match.start, match.length) : notion->form(language);
        const QStringList& forms = notion->forms[size_t(language)];
        const qsizetype own =
            forms.indexOf(QRegularExpression(QRegularExpression::anchoredPattern(QRegularExpression::escape(value.mid(match.start, match.length))),
                                             QRegularExpression::CaseInsensitiveOption));
        translations.append({match.start,
                             match.length,
                             own < 0                             ? form
                                 : language == Language::English ? value.mid(match.start, match.length)
                                                                 : forms[own]});
    }
    // Half a translation reads worse than none: words are put over together or not at all.
    result.complete = translatedWords == words.size() && translations.size() <= 2;
    const bool isMixture = translations.size() == 2 && language != Language::English && quantities.isEmpty();
    if (result.complete && !isMixture) {
        pieces += translations;
    } else {
        result.complete = words.isEmpty() || language == Language::English;
    }
    std::sort(pieces.begin(), pieces.end(), [](const Piece& a, const Piece& b) { return a.start < b.start; });
    qsizetype at = 0;
    for (const Piece& piece : pieces) {
        if (piece.start < at) {
            continue;
        }
        result.text += value.mid(at, piece.start - at) + piece.text;
        at = piece.start + piece.length;
    }
    result.text += value.mid(at);
    return result;
}

const WriterAttribute* ProductSheet::attribute(const char* topic) const
{
    for (const WriterAttribute& attribute : attributes) {
        if (attribute.topic == QLatin1String(topic)) {
            return &attribute;
        }
    }
    return nullptr;
}

ProductSheet productSheet(const QList<Fact>& facts, Language language, bool translateName)
{
    constexpr qsizetype mostAttributes = 24;
    constexpr qsizetype longestValue = 160;
    ProductSheet sheet;
    sheet.language = language;
    sheet.originalName = firstFact(facts, FactRole::Name).simplified();
    sheet.brand = firstFact(facts, FactRole::Brand).simplified();
    QString category = firstFact(facts, FactRole::Category);
    category = category.section(u',', 0, 0);
    sheet.category = category.section(u'>', -1).section(u'/', -1).trimmed();
    sheet.name = sheet.originalName;
    if (translateName) {
        const QString translated = translatedName(sheet.originalName, sheet.brand, language);
        sheet.nameTranslated = !translated.isEmpty();
        sheet.name = translated.isEmpty() ? sheet.originalName : translated;
    }
    sheet.product = productIn(sheet.originalName);
    QSet<QString> seen;
    for (const Fact& fact : facts) {
        const bool usable = fact.role == FactRole::Attribute && !fact.path.startsWith(QLatin1String("raw"))
            && !fact.path.startsWith(QLatin1String("store_views")) && fact.value.size() <= longestValue && !fact.value.contains(u'\n')
            && !fact.value.contains(QLatin1String("://")) && !fact.label.startsWith(QLatin1String("Meta:")) && !fact.label.startsWith(u'_');
        if (!usable || sheet.attributes.size() >= mostAttributes) {
            continue;
        }
        const WriterAttribute attribute = attributeOf(fact, language);
        const QString key = attribute.topic.isEmpty() ? attribute.label.toLower() : attribute.topic;
        if (!seen.contains(key) && attribute.topic != QLatin1String("brand")) {
            seen.insert(key);
            sheet.attributes += attribute;
        }
    }
    return sheet;
}

}

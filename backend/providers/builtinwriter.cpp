#include "backend/providers/builtinwriter.h"

#include <QJsonDocument>
#include <QSet>
#include <cmath>

#include "backend/providers/builtinwriterfacts.h"
#include "backend/providers/builtinwriterframes.h"
#include "backend/providers/builtinwriterinstructions.h"
#include "models/content/charactercount.h"
#include "models/content/grounding.h"
#include "models/content/html.h"
#include "models/domain/tones.h"

namespace galley::backend {

using namespace content;

namespace {

/// Numbers that follow from the product alone (SplitMix64 from an FNV-1a hash).
class Choices
{
public:
    explicit Choices(QByteArrayView seed)
    {
        m_state = 0xcbf29ce484222325u;
        for (const char c : seed) {
            m_state = (m_state ^ quint8(c)) * 0x100000001b3u;
        }
    }

    [[nodiscard]] qsizetype below(qsizetype limit)
    {
        m_state += 0x9e3779b97f4a7c15u;
        quint64 value = m_state;
        value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9u;
        value = (value ^ (value >> 27)) * 0x94d049bb133111ebu;
        value ^= value >> 31;
        return limit <= 1 ? 0 : qsizetype(value % quint64(limit));
    }

    template <class T> void shuffle(QList<T>& list)
    {
        for (qsizetype i = list.size() - 1; i > 0; --i) {
            list.swapItemsAt(i, below(i + 1));
        }
    }

private:
    quint64 m_state = 0;
};

QString capitalised(QString text)
{
    if (!text.isEmpty()) {
        text[0] = text[0].toUpper();
    }
    return text;
}

/// The words that fill the places of a frame.
using Places = QHash<QString, QString>;

QChar genderOf(const ProductSheet& sheet)
{
    const QChar known = sheet.product && !isPlural(sheet.product) ? sheet.product->genders[size_t(sheet.language)] : QChar();
    return !known.isNull() ? known : sheet.language == Language::German ? QChar(u'n') : QChar(u'm');
}

void addGrammar(Places& places, const ProductSheet& sheet)
{
    const QChar gender = genderOf(sheet);
    const bool plural = isPlural(sheet.product);
    const auto put = [&](const char* place, const char* text) { places.insert(QString::fromLatin1(place), QString::fromUtf8(text)); };
    switch (sheet.language) {
    case Language::English:
        put("It", plural ? "They" : "It");
        put("it", plural ? "they" : "it");
        put("it2", plural ? "them" : "it");
        put("is", plural ? "are" : "is");
        put("s", plural ? "" : "s");
        put("ies", plural ? "y" : "ies");
        break;
    case Language::German:
        put("ein", gender == u'f' ? "eine" : "ein");
        put("einen", gender == u'f' ? "eine" : gender == u'm' ? "einen" : "ein");
        put("er", gender == u'f' ? "sie" : gender == u'm' ? "er" : "es");
        put("Er", gender == u'f' ? "Sie" : gender == u'm' ? "Er" : "Es");
        break;
    case Language::French:
        put("un", gender == u'f' ? "une" : "un");
        put("il", gender == u'f' ? "elle" : "il");
        put("Il", gender == u'f' ? "Elle" : "Il");
        put("le2", gender == u'f' ? "la" : "le");
        put("e", gender == u'f' ? "e" : "");
        put("ce", gender == u'f' ? "cette" : "ce");
        break;
    case Language::Spanish:
        put("un", gender == u'f' ? "una" : "un");
        put("o", gender == u'f' ? "a" : "o");
        put("hecho", gender == u'f' ? "hecha" : "hecho");
        break;
    }
}

/// "in Sandfarben" is no German; "in Sand" is.
QString colourNoun(const QString& colour, Language language)
{
    if (language != Language::German) {
        return colour;
    }
    QString noun = capitalised(colour);
    if (noun.endsWith(QLatin1String("farben")) && noun.size() > 8) {
        noun.chop(6);
    }
    return noun;
}

void addMaterialAndColour(Places& places, const ProductSheet& sheet)
{
    const WriterAttribute* material = sheet.attribute("material");
    const WriterAttribute* colour = sheet.attribute("colour");
    const QString m = material ? material->value : QString();
    const QString c = colour ? colourNoun(colour->value, sheet.language) : QString();
    QString predicate;
    QString addition;
    switch (sheet.language) {
    case Language::English:
        predicate = m.isEmpty() ? QStringLiteral("available") : QString(QStringLiteral("made of ") + m);
        addition = m.isEmpty() ? QString() : predicate;
        predicate += c.isEmpty() ? QString() : QString(QStringLiteral(" in ") + c);
        addition += c.isEmpty() ? QString() : QString((m.isEmpty() ? QStringLiteral("in ") : QStringLiteral(" in ")) + c);
        break;
    case Language::German:
        predicate = (m.isEmpty() ? QString() : QString(QStringLiteral("aus ") + m))
            + (m.isEmpty() || c.isEmpty() ? QString() : QStringLiteral(" in "))
            + (m.isEmpty() && !c.isEmpty() ? QString(QStringLiteral("in ") + c) : c);
        addition = predicate;
        break;
    case Language::French:
        predicate = m.isEmpty() ? QString(QStringLiteral("en coloris ") + c)
                                : QString(QStringLiteral("en ") + m + (c.isEmpty() ? QString() : QStringLiteral(", coloris ") + c));
        addition = predicate;
        break;
    case Language::Spanish:
        predicate = m.isEmpty() ? QString(QStringLiteral("en color ") + c)
                                : QString(QStringLiteral("de ") + m + (c.isEmpty() ? QString() : QStringLiteral(" en color ") + c));
        addition = predicate;
        break;
    }
    if (!m.isEmpty() || !c.isEmpty()) {
        places.insert(QStringLiteral("f"), predicate);
        places.insert(QStringLiteral("F"), capitalised(sheet.language == Language::English ? addition : predicate));
        places.insert(QStringLiteral("f2"), addition);
    }
}

/// French and Spanish put an article before a name that begins with the kind of product: "la bouilloire Odde".
QString nameInSentence(const ProductSheet& sheet)
{
    const QString type = sheet.product ? sheet.product->form(sheet.language) : QString();
    const bool romance = sheet.language == Language::French || sheet.language == Language::Spanish;
    if (!romance || type.isEmpty() || isPlural(sheet.product) || !sheet.name.startsWith(type, Qt::CaseInsensitive)) {
        return sheet.name;
    }
    QString name = sheet.name;
    name[0] = name[0].toLower();
    const bool feminine = genderOf(sheet) == u'f';
    if (sheet.language == Language::Spanish) {
        // A stressed first "a" takes "el": "el hacha".
        return (feminine && !name.startsWith(QLatin1String("hacha")) ? QStringLiteral("la ") : QStringLiteral("el ")) + name;
    }
    const bool elided = QStringView(u"aeiouéèêàâîôhAEIOUÉ").indexOf(name[0]) >= 0;
    return (elided ? QStringLiteral("l'") : feminine ? QStringLiteral("la ") : QStringLiteral("le ")) + name;
}

Places basicPlaces(const ProductSheet& sheet)
{
    Places places;
    places.insert(QStringLiteral("name"), nameInSentence(sheet));
    if (!sheet.brand.isEmpty()) {
        const bool elided =
            QStringLiteral("aeiouhàâéèêîôAEIOUHÀÂÉÈÊÎÔ").contains(sheet.brand[0]) && !sheet.brand.startsWith(u'H', Qt::CaseInsensitive);
        places.insert(QStringLiteral("brand"), sheet.brand);
        places.insert(QStringLiteral("de_brand"), (elided ? QStringLiteral("d'") : QStringLiteral("de ")) + sheet.brand);
        places.insert(QStringLiteral("De_brand"), (elided ? QStringLiteral("D'") : QStringLiteral("De ")) + sheet.brand);
    }
    if (!sheet.category.isEmpty()) {
        places.insert(QStringLiteral("category"), sheet.category);
    }
    static constexpr std::array models = {"model", "Modell", "modèle", "modelo"};
    const QString type = sheet.product && !isPlural(sheet.product) ? sheet.product->form(sheet.language) : QString();
    if (!type.isEmpty() && !sheet.name.contains(type, Qt::CaseInsensitive)) {
        places.insert(QStringLiteral("type"), type);
    }
    places.insert(QStringLiteral("noun"), type.isEmpty() ? QString::fromUtf8(models[size_t(sheet.language)]) : type);
    addGrammar(places, sheet);
    addMaterialAndColour(places, sheet);
    return places;
}

/// The frame with its places filled; nothing when one cannot be.
QString filled(QStringView text, const Places& places)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'{') {
            result += text[i];
            continue;
        }
        const qsizetype end = text.indexOf(u'}', i);
        const auto place = places.constFind(text.mid(i + 1, end - i - 1).toString());
        if (place == places.constEnd()) {
            return {};
        }
        result += *place;
        i = end;
    }
    for (qsizetype i = 0; i < result.size(); ++i) {
        // A sentence may begin with a place that was filled in small: "¡", quotes and dashes are passed over.
        if (result[i].isLetterOrNumber()) {
            result[i] = result[i].toUpper();
            break;
        }
    }
    return result;
}

/// French sets high punctuation and guillemets off with no-break spaces.
QString typeset(QString text, Language language)
{
    if (language == Language::French) {
        for (const char16_t mark : {u':', u';', u'!', u'?', u'»'}) {
            text.replace(QString(u' ') + QChar(mark), QString(QChar(mark == u':' || mark == u'»' ? 0xa0 : 0x202f)) + QChar(mark));
        }
        text.replace(QStringLiteral("\u00ab "), QStringLiteral("\u00ab\u00a0"));
        text.replace(QLatin1Char('\''), QChar(0x2019));
    } else if (language != Language::German) {
        text.replace(QLatin1Char('\''), QChar(0x2019));
    }
    return text;
}

/// The attributes that belong together, in the order in which a list names them: what it is made of, what it does, how big it is, how
/// it is treated, where it comes from.
const QList<QList<const char*>>& topicGroups()
{
    static const QList<QList<const char*>> groups = {
        {"material",     "colour", "outer material", "blade material", "filling", "fill weight", "lining",   "coating",      "handle",
         "frame",        "lid",    "finish",         "pattern",        "shape",   "scent",       "hardness", "blade length", "fabric weight",
         "thread count", "layers"},
        {"capacity",    "power",           "power source", "runtime",          "burning time",        "luminous flux",    "bulb base",
         "keeps hot",   "keeps cold",      "persons",      "pieces",           "compartments",        "speed settings",   "temperature settings",
         "hob types",   "heat resistance", "max load",     "water column",     "comfort temperature", "protection class", "closure",
         "noise level", "cable length",    "size",         "battery capacity", "charging time"},
        {"dimensions", "length", "width", "height", "depth", "diameter", "thickness", "weight", "packed size", "seat height"},
        {"dishwasher safe", "microwave safe", "oven safe", "waterproof", "dimmable", "handmade", "foldable", "adjustable", "care"},
        {"suitable for", "season", "certificate", "energy class", "origin", "warranty", "age"}};
    return groups;
}

struct Sentence {
    QString text;
    bool mergeable = false; ///< a plain statement that may be joined to another
};

/// Writes the sentences of one product in one language and tone.
class Composer
{
public:
    Composer(const ProductSheet& sheet, QChar tone, ClaimTracer tracer, Choices choices)
        : m_sheet(sheet), m_tone(tone), m_tracer(std::move(tracer)), m_choices(choices), m_places(basicPlaces(sheet))
    {
    }

    /// Openings from the one that was drawn on, then by length, so that a tight limit still finds one.
    [[nodiscard]] QList<QString> openings()
    {
        QStringList withBrand;
        QStringList plain;
        const bool hasFacts = m_places.contains(QStringLiteral("f"));
        for (const Frame& frame : framesOf(m_sheet.language)) {
            const bool isOpening = frame.topic == QLatin1String(m_sheet.attributes.isEmpty() ? "bare" : "open");
            const QString text = QString::fromUtf8(frame.text);
            if (!isOpening || text.startsWith(QLatin1String("[ALL0]")) == hasFacts || !serves(text)) {
                continue;
            }
            const QString sentence = proven(filled(body(text), m_places));
            if (!sentence.isEmpty()) {
                (text.contains(QLatin1String("{brand}")) ? withBrand : plain) += sentence;
            }
        }
        QStringList& preferred = withBrand.isEmpty() ? plain : withBrand;
        QStringList all = preferred;
        m_choices.shuffle(all);
        QStringList shorter = withBrand + plain;
        std::stable_sort(shorter.begin(), shorter.end(), [](const QString& a, const QString& b) { return a.size() > b.size(); });
        return all.mid(0, 1) + shorter;
    }

    /// Everything that there is to say, in the order in which to say it.
    [[nodiscard]] QList<Sentence> body()
    {
        const QList<QList<const char*>>& groups = topicGroups();
        QList<qsizetype> order = m_choices.below(2) == 0 ? QList<qsizetype>{0, 1, 2} : QList<qsizetype>{1, 0, 2};
        if (m_choices.below(3) == 0) {
            order.swapItemsAt(1, 2);
        }
        order += {3, 4};
        QList<Sentence> sentences;
        QSet<const WriterAttribute*> used;
        if (m_places.contains(QStringLiteral("f"))) {
            used.insert(m_sheet.attribute("material"));
            used.insert(m_sheet.attribute("colour"));
        }
        QList<const WriterAttribute*> wanted;
        for (int i = 0; i < m_sheet.mentioned; ++i) {
            if (!used.contains(&m_sheet.attributes[i])) {
                wanted += &m_sheet.attributes[i];
                used.insert(&m_sheet.attributes[i]);
            }
        }
        sentences += m_tone == u'T' ? technical(wanted) : statements(wanted);
        for (const qsizetype group : order) {
            QList<const WriterAttribute*> members;
            for (const char* topic : groups[group]) {
                if (const WriterAttribute* attribute = m_sheet.attribute(topic); attribute && !used.contains(attribute)) {
                    members += attribute;
                    used.insert(attribute);
                }
            }
            if (group != 2 && m_tone != u'T') {
                m_choices.shuffle(members);
            }
            sentences += m_tone == u'T' ? technical(members) : group == 2 ? measures(members) : statements(members);
        }
        QList<const WriterAttribute*> rest;
        for (const WriterAttribute& attribute : m_sheet.attributes) {
            if (!used.contains(&attribute)) {
                rest += &attribute;
            }
        }
        sentences += m_tone == u'T' ? technical(rest) : statements(rest);
        return merged(sentences);
    }

    /// A last sentence, or none.
    [[nodiscard]] QString closing()
    {
        if (m_tone == u'T' || m_sheet.attributes.size() < 3 || m_choices.below(10) >= 6) {
            return {};
        }
        return sentenceFor(QStringLiteral("close"), m_places).text;
    }

    /// One point for each attribute: "Capacity: 1.7 l".
    [[nodiscard]] QStringList points() const
    {
        QList<const WriterAttribute*> ordered;
        for (const QList<const char*>& group : topicGroups()) {
            for (const char* topic : group) {
                if (const WriterAttribute* attribute = m_sheet.attribute(topic)) {
                    ordered += attribute;
                }
            }
        }
        for (const WriterAttribute& attribute : m_sheet.attributes) {
            if (!ordered.contains(&attribute)) {
                ordered += &attribute;
            }
        }
        QStringList points;
        for (const WriterAttribute* attribute : ordered) {
            const QString point =
                attribute->label + (m_sheet.language == Language::French ? QStringLiteral(" : ") : QStringLiteral(": ")) + attribute->value;
            if (!proven(point).isEmpty()) {
                points += typeset(point, m_sheet.language);
            }
        }
        return points;
    }

private:
    [[nodiscard]] bool serves(const QString& text) const
    {
        if (!text.startsWith(u'[') || text.startsWith(QLatin1String("[ALL0]"))) {
            return true;
        }
        return text.left(text.indexOf(u']')).contains(m_tone);
    }

    static QStringView body(const QString& text) { return text.startsWith(u'[') ? QStringView(text).mid(text.indexOf(u']') + 1) : QStringView(text); }

    /// The sentence itself when the product data proves all that it says; otherwise nothing.
    [[nodiscard]] QString proven(const QString& sentence) const
    {
        const QList<Claim> claims = m_tracer.claims(sentence, false, m_sheet.language);
        const bool all = std::all_of(claims.begin(), claims.end(), [](const Claim& claim) { return claim.provenBy.has_value(); });
        return all ? typeset(sentence, m_sheet.language) : QString();
    }

    static QString firstWord(const QString& sentence) { return sentence.section(u' ', 0, 0); }

    /// The sentence says "it" of the product; in Spanish the verb alone does.
    [[nodiscard]] bool startsWithPronoun(const QString& sentence) const
    {
        static constexpr std::array lists = {
            " It They ", " Er Sie Es ", " Il Elle ", " Pesa Mide Está Soporta Viene Lleva Es Arde Mantiene Resiste Trabaja Huele "};
        return QString::fromUtf8(lists[size_t(m_sheet.language)]).contains(u' ' + firstWord(sentence) + u' ');
    }

    [[nodiscard]] Sentence sentenceFor(const QString& topic, const Places& places)
    {
        QStringList candidates;
        for (const Frame& frame : framesOf(m_sheet.language)) {
            if (topic == QLatin1String(frame.topic)) {
                const QString text = QString::fromUtf8(frame.text);
                const QString sentence = serves(text) ? proven(filled(body(text), places)) : QString();
                if (!sentence.isEmpty()) {
                    candidates += sentence;
                }
            }
        }
        if (candidates.isEmpty()) {
            return {};
        }
        m_choices.shuffle(candidates);
        // Two colons in a row or two sentences that begin alike read like a form.
        const auto weight = [&](const QString& sentence) {
            const int colons = sentence.contains(u':') ? (m_lastHadColon ? 4 : 1) : 0;
            // "The cable is 80 cm long. It holds 1.2 l.": the pronoun would point at the cable.
            const int pronoun = !m_speaksOfProduct && startsWithPronoun(sentence) ? 3 : 0;
            return colons + pronoun + (m_lastWords.contains(firstWord(sentence)) ? 2 : 0);
        };
        QString best = candidates.first();
        for (const QString& candidate : candidates) {
            if (weight(candidate) < weight(best)) {
                best = candidate;
            }
        }
        m_lastHadColon = best.contains(u':');
        m_speaksOfProduct = startsWithPronoun(best);
        m_lastWords = m_lastWords.mid(0, 1);
        m_lastWords.prepend(firstWord(best));
        return {best, !m_lastHadColon};
    }

    [[nodiscard]] Places placesOf(const WriterAttribute& attribute) const
    {
        Places places = m_places;
        places.insert(QStringLiteral("v"), attribute.value);
        places.insert(QStringLiteral("v2"), capitalised(attribute.value));
        places.insert(QStringLiteral("label"), attribute.label);
        return places;
    }

    [[nodiscard]] QList<Sentence> statements(const QList<const WriterAttribute*>& attributes)
    {
        QList<Sentence> sentences;
        for (const WriterAttribute* attribute : attributes) {
            const QString prefix = attribute->isYes ? QStringLiteral("yes:") : attribute->isNo ? QStringLiteral("no:") : QString();
            const Places places = placesOf(*attribute);
            Sentence sentence = attribute->topic.isEmpty() ? Sentence{} : sentenceFor(prefix + attribute->topic, places);
            if (sentence.text.isEmpty()) {
                sentence = sentenceFor(QStringLiteral("other"), places);
            }
            if (!sentence.text.isEmpty()) {
                sentences += sentence;
            }
        }
        return sentences;
    }

    [[nodiscard]] QString listItem(const WriterAttribute& attribute) const
    {
        if (attribute.topic == QLatin1String("dimensions")) {
            return attribute.value;
        }
        QString label = attribute.label;
        const bool keepCase = m_sheet.language == Language::German || attribute.topic.isEmpty();
        if (!keepCase) {
            label[0] = label[0].toLower();
        }
        return label + u' ' + attribute.value;
    }

    [[nodiscard]] QList<Sentence> measures(const QList<const WriterAttribute*>& attributes)
    {
        if (attributes.size() < 2) {
            return statements(attributes);
        }
        QStringList items;
        for (const WriterAttribute* attribute : attributes) {
            items += listItem(*attribute);
        }
        Places places = m_places;
        places.insert(QStringLiteral("list"), items.join(QStringLiteral(", ")));
        const Sentence sentence = sentenceFor(QStringLiteral("measures"), places);
        return sentence.text.isEmpty() ? statements(attributes) : QList<Sentence>{sentence};
    }

    [[nodiscard]] QList<Sentence> technical(const QList<const WriterAttribute*>& attributes) const
    {
        QStringList items;
        for (const WriterAttribute* attribute : attributes) {
            const QString item =
                attribute->label + (m_sheet.language == Language::French ? QStringLiteral(" : ") : QStringLiteral(": ")) + attribute->value;
            if (!proven(item).isEmpty()) {
                items += item;
            }
        }
        if (items.isEmpty()) {
            return {};
        }
        for (qsizetype i = 1; i < items.size() && m_sheet.language != Language::German; ++i) {
            items[i][0] = items[i][0].toLower();
        }
        return {{typeset(items.join(m_sheet.language == Language::French ? QStringLiteral(" ; ") : QStringLiteral("; ")) + u'.', m_sheet.language),
                 false}};
    }

    /// Joins some neighbours with "and", so that not every sentence is a short one.
    [[nodiscard]] QList<Sentence> merged(const QList<Sentence>& sentences)
    {
        static const std::array<QSet<QString>, allLanguages.size()> starters = [] {
            const char* lists[] = {"The It They There A On Inside Inside, What Cold You",
                                   "Der Die Das Er Sie Es Im Am Für Innen Den Platz Außen",
                                   "Le La Il Elle Les Un Une Pour",
                                   "El La Los Las Es Pesa Mide Lleva Está Soporta Viene Por Para Se Una Un"};
            std::array<QSet<QString>, allLanguages.size()> sets;
            for (size_t i = 0; i < sets.size(); ++i) {
                const QStringList words = QString::fromUtf8(lists[i]).split(u' ');
                sets[i] = QSet<QString>(words.begin(), words.end());
            }
            return sets;
        }();
        static constexpr std::array links = {", and ", ", und ", ", et ", " y "};
        const qsizetype chance = m_tone == u'L' ? 6 : m_tone == u'C' || m_tone == u'T' ? 2 : 5;
        QList<Sentence> result;
        for (qsizetype i = 0; i < sentences.size(); ++i) {
            const bool joinable = i + 1 < sentences.size() && sentences[i].mergeable && sentences[i + 1].mergeable
                && starters[size_t(m_sheet.language)].contains(firstWord(sentences[i + 1].text)) && sentences[i].text.endsWith(u'.')
                && !sentences[i].text.contains(QLatin1String(links[size_t(m_sheet.language)])) && !sentences[i].text.contains(u',')
                && startsWithPronoun(sentences[i].text) == startsWithPronoun(sentences[i + 1].text)
                && sentences[i].text.size() + sentences[i + 1].text.size() < 120;
            if (!joinable || m_choices.below(10) >= chance) {
                result += sentences[i];
                continue;
            }
            QString second = sentences[i + 1].text;
            const bool isPlace = second.startsWith(QLatin1String("Platz"));
            second[0] = isPlace ? second[0] : second[0].toLower();
            result.append({sentences[i].text.chopped(1) + QLatin1String(links[size_t(m_sheet.language)]) + second, false});
            ++i;
        }
        return result;
    }

    const ProductSheet& m_sheet;
    QChar m_tone;
    ClaimTracer m_tracer;
    Choices m_choices;
    Places m_places;
    bool m_lastHadColon = false;
    bool m_speaksOfProduct = true; ///< the sentence before has the product as its subject
    QStringList m_lastWords;
};

/// Builds a text within a limit of UTF-16 units and characters, markup included.
class Layout
{
public:
    Layout(bool html, qsizetype limit) : m_html(html), m_limit(limit <= 0 ? std::numeric_limits<qsizetype>::max() : limit) {}

    [[nodiscard]] QString text(const QStringList& sentences, qsizetype firstParagraph, const QStringList& points) const
    {
        const QStringList first = sentences.mid(0, firstParagraph);
        const QStringList second = sentences.mid(firstParagraph);
        if (!m_html) {
            return first.join(u' ') + (second.isEmpty() ? QString() : QString(QStringLiteral("\n\n") + second.join(u' ')));
        }
        QString result = QStringLiteral("<p>") + escape(first.join(u' ')) + QStringLiteral("</p>");
        if (!second.isEmpty()) {
            result += QStringLiteral("\n<p>") + escape(second.join(u' ')) + QStringLiteral("</p>");
        }
        if (!points.isEmpty()) {
            result += QStringLiteral("\n<ul>\n");
            for (const QString& point : points) {
                result += QStringLiteral("<li>") + escape(point) + QStringLiteral("</li>\n");
            }
            result += QStringLiteral("</ul>");
        }
        return result;
    }

    [[nodiscard]] bool fits(const QString& text) const { return text.size() <= m_limit && graphemeCount(text) <= m_limit; }

private:
    /// Apostrophes need no entity in text; only what would be markup does.
    static QString escape(QString text)
    {
        return text.replace(u'&', QLatin1String("&amp;")).replace(u'<', QLatin1String("&lt;")).replace(u'>', QLatin1String("&gt;"));
    }

    bool m_html;
    qsizetype m_limit;
};

QString shortenedName(const QString& name, qsizetype limit)
{
    if (name.size() + 1 <= limit) {
        return name + u'.';
    }
    QString cut = name.left(positionAfterGraphemes(name, limit - 1));
    if (const qsizetype space = cut.lastIndexOf(u' '); space > 0) {
        cut.truncate(space);
    }
    while (cut.size() > limit - 1 && !cut.isEmpty()) {
        cut.chop(1);
    }
    return cut.isEmpty() ? QString() : QString(cut + u'.');
}

QString firstFitting(const QStringList& openings, const Layout& layout)
{
    for (const QString& opening : openings) {
        if (layout.fits(layout.text({opening}, 1, {}))) {
            return opening;
        }
    }
    return {};
}

QString composeShort(Composer& composer, const Layout& layout, const ProductSheet& sheet, qsizetype limit, const QString& start)
{
    const QStringList openings = composer.openings();
    QStringList sentences = start.isEmpty() ? QStringList() : QStringList{start};
    const QString opening = firstFitting(openings, layout);
    if (opening.isEmpty()) {
        const QString cut = shortenedName(sheet.name, limit - (layout.text({QString()}, 1, {}).size()));
        return cut.isEmpty() ? QString() : layout.text({cut}, 1, {});
    }
    if (!layout.fits(layout.text(sentences + QStringList{opening}, 2, {}))) {
        sentences.clear();
    }
    sentences += opening;
    constexpr qsizetype most = 3;
    const QList<Sentence> body = composer.body();
    for (const Sentence& sentence : body) {
        if (sentences.size() < most && layout.fits(layout.text(sentences + QStringList{sentence.text}, most + 1, {}))) {
            sentences += sentence.text;
        }
    }
    return layout.text(sentences, sentences.size(), {});
}

QString composeLong(Composer& composer, const Layout& layout, const ProductSheet& sheet, qsizetype limit, bool html, const QString& start)
{
    const QString opening = firstFitting(composer.openings(), layout);
    if (opening.isEmpty()) {
        const QString cut = shortenedName(sheet.name, limit - (layout.text({QString()}, 1, {}).size()));
        return cut.isEmpty() ? QString() : layout.text({cut}, 1, {});
    }
    QStringList sentences = {opening};
    if (!start.isEmpty() && layout.fits(layout.text({start, opening}, 2, {}))) {
        sentences.prepend(start);
    }
    const QList<Sentence> body = composer.body();
    const QString closing = composer.closing();
    QStringList points;
    if (html) {
        const QStringList all = composer.points();
        for (const QString& point : all) {
            if (layout.fits(layout.text(sentences, sentences.size(), points + QStringList{point}))) {
                points += point;
            }
        }
    }
    // With the list of attributes below, the prose need not repeat every one of them.
    const qsizetype most = html && points.size() >= 3 ? sentences.size() + 3 : std::numeric_limits<qsizetype>::max();
    for (const Sentence& sentence : body) {
        const bool isPoint = points.contains(sentence.text.chopped(1));
        if (!isPoint && sentences.size() < most && layout.fits(layout.text(sentences + QStringList{sentence.text}, 2, points))) {
            sentences += sentence.text;
        }
    }
    if (!closing.isEmpty() && layout.fits(layout.text(sentences + QStringList{closing}, 2, points))) {
        sentences += closing;
    }
    const qsizetype split = html || sentences.size() < 5 ? sentences.size() : (sentences.size() + 1) / 2;
    return layout.text(sentences, split, points);
}

double confidenceOf(const ProductSheet& sheet)
{
    static constexpr std::array byCount = {0.2, 0.4, 0.52, 0.62, 0.7, 0.77, 0.83, 0.87};
    double confidence = byCount[size_t(std::min<qsizetype>(sheet.attributes.size(), qsizetype(byCount.size()) - 1))];
    confidence += sheet.brand.isEmpty() ? 0 : 0.04;
    confidence += sheet.product ? 0.04 : 0;
    const auto foreign =
        std::count_if(sheet.attributes.begin(), sheet.attributes.end(), [](const WriterAttribute& attribute) { return !attribute.translated; });
    if (!sheet.attributes.isEmpty()) {
        confidence -= 0.2 * double(foreign) / double(sheet.attributes.size());
    }
    return std::round(std::clamp(confidence, 0.1, 0.95) * 100) / 100;
}

QChar toneLetter(const QString& tone)
{
    static constexpr std::array<std::pair<const char*, char16_t>, 8> letters = {{{"professional", u'P'},
                                                                                 {"friendly", u'F'},
                                                                                 {"casual", u'C'},
                                                                                 {"enthusiastic", u'E'},
                                                                                 {"playful", u'Y'},
                                                                                 {"luxury", u'L'},
                                                                                 {"technical", u'T'},
                                                                                 {"persuasive", u'S'}}};
    for (const auto& [id, letter] : letters) {
        if (tone == QLatin1String(id)) {
            return QChar(letter);
        }
    }
    return u'P';
}

/// What makes a product this one: its name, its number and its attributes.
QByteArray seedOf(const QList<Fact>& facts, const WriteRequest& request, const char* part)
{
    QByteArray seed = QByteArray(part) + '\n' + request.language.toUtf8() + '\n' + request.tone.toUtf8() + '\n' + request.rejectReason.toUtf8();
    for (const Fact& fact : facts) {
        if (fact.role == FactRole::Name || fact.role == FactRole::Identifier || fact.role == FactRole::Attribute) {
            seed += '\n' + fact.label.toUtf8() + '=' + fact.value.toUtf8();
        }
    }
    return seed;
}

qint64 tokensOf(qsizetype characters)
{
    return (characters + 3) / 4;
}

}

QString BuiltinWriter::id() const
{
    return QString::fromLatin1(providerId);
}

QString BuiltinWriter::name() const
{
    return QStringLiteral("Built-in writer");
}

QList<ModelOption> BuiltinWriter::models() const
{
    return {{QString::fromLatin1(modelId), QStringLiteral("Built-in 1"), QStringLiteral("free")}};
}

Result<WrittenTexts> BuiltinWriter::write(const WriteRequest& request) const
{
    const std::optional<Language> language = languageFromTag(request.language);
    if (!language) {
        return failure(
            ErrorCode::InvalidInput, QStringLiteral("The built-in writer knows English, German, French and Spanish."), QStringLiteral("language"));
    }
    const QList<Fact> facts = factsOf(request.sourceData);
    ProductSheet sheet = productSheet(facts, *language, request.translateName);
    if (sheet.name.isEmpty()) {
        return failure(ErrorCode::InvalidInput, QStringLiteral("The product has no name to write about."), QStringLiteral("source_data.name"));
    }

    WrittenTexts texts;
    if (!isStandardTone(request.tone) && !request.tone.isEmpty()) {
        texts.notes += QStringLiteral("The built-in writer does not know this tone and used the professional one.");
    }
    const WriterOrders orders =
        readInstructions({request.customInstructions, request.toneInstructions, request.rejectReason}, facts, *language, texts.notes);
    QChar tone = toneLetter(request.tone);
    if (orders.informal && (tone == u'P' || tone == u'S' || tone == u'L')) {
        tone = u'F';
    } else if (orders.formal && (tone == u'F' || tone == u'C' || tone == u'E' || tone == u'Y')) {
        tone = u'P';
    }
    applyOrders(orders, sheet);

    const ClaimTracer tracer(facts);
    const auto limitOf = [&](int asked) {
        const int limit = orders.maxCharacters > 0 && (asked <= 0 || orders.maxCharacters < asked) ? orders.maxCharacters : asked;
        return orders.shorter && limit > 0 ? limit * 6 / 10 : limit;
    };
    if (request.translateName) {
        texts.generatedContent.insert(QStringLiteral("name"), sheet.name);
        if (!sheet.nameTranslated && *language != Language::English) {
            texts.notes += QStringLiteral("The name was left as it is, because not every word of it is known.");
        }
    }
    if (request.generateShort) {
        const int limit = limitOf(request.maxShortChars);
        const Layout layout(request.useHtmlShort && !orders.noHtml, limit);
        Composer composer(sheet, tone, tracer, Choices(seedOf(facts, request, "short")));
        const qsizetype room = limit <= 0 ? 100000 : limit;
        texts.generatedContent.insert(QStringLiteral("short_description"), composeShort(composer, layout, sheet, room, orders.start));
    }
    if (request.generateLong) {
        const int limit = limitOf(request.maxLongChars);
        const bool html = request.useHtml && !orders.noHtml;
        const Layout layout(html, limit);
        Composer composer(sheet, tone, tracer, Choices(seedOf(facts, request, "long")));
        const qsizetype room = limit <= 0 ? 100000 : limit;
        texts.generatedContent.insert(QStringLiteral("description"), composeLong(composer, layout, sheet, room, html, orders.start));
    }

    texts.confidence = confidenceOf(sheet);
    texts.inputTokens = tokensOf(QJsonDocument(request.sourceData).toJson(QJsonDocument::Compact).size() + request.customInstructions.size());
    for (const QJsonValue& value : std::as_const(texts.generatedContent)) {
        texts.outputTokens += tokensOf(value.toString().size());
    }
    return texts;
}

}

#include "models/content/quantity.h"

#include <QHash>
#include <QSet>
#include <algorithm>
#include <cmath>

#include "models/content/vocabulary.h"

namespace galley::content {

namespace {

struct UnitRow {
    Dimension dimension;
    double factor;
    const char* symbol;
    const char* names; ///< divided by "|"; short ones count as they are written, long ones in any case
    bool metric = true;
    double offset = 0;
};

using D = Dimension;
constexpr double perInch = 25.4;

// clang-format off
constexpr UnitRow unitRows[] = {
    {D::Length, 1, "mm", "mm|millimetre|millimetres|millimeter|millimeters|Millimetern|millimètre|millimètres|milímetro|milímetros"},
    {D::Length, 10, "cm", "cm|centimetre|centimetres|centimeter|centimeters|Zentimeter|Zentimetern|centimètre|centimètres|centímetro|centímetros"},
    {D::Length, 100, "dm", "dm"},
    {D::Length, 1000, "m", "m|metre|metres|meter|meters|Metern|mètre|mètres|metro|metros"},
    {D::Length, 1e6, "km", "km|kilometre|kilometres|kilometer|kilometers|Kilometern|kilomètre|kilomètres|kilómetro|kilómetros"},
    {D::Length, perInch, "in", "in|inch|inches|Zoll|pouce|pouces|pulgada|pulgadas|\"|″|”", false},
    {D::Length, 12 * perInch, "ft", "ft|foot|feet|Fuß|pied|pieds|pie|pies", false},
    {D::Area, 1, "cm²", "cm²|cm2|square centimetres|Quadratzentimeter"},
    {D::Area, 10000, "m²", "m²|m2|sqm|square metres|square meters|Quadratmeter|mètres carrés|metros cuadrados"},
    {D::Mass, 0.001, "mg", "mg"},
    {D::Mass, 1, "g", "g|gr|gram|grams|gramme|grammes|Gramm|gramo|gramos"},
    {D::Mass, 1000, "kg", "kg|KG|kilo|kilos|kilogram|kilograms|kilogramme|kilogrammes|Kilogramm|kilogramo|kilogramos"},
    {D::Mass, 453.59237, "lb", "lb|lbs|pound|pounds", false},
    {D::Mass, 28.349523, "oz", "oz|ounce|ounces", false},
    {D::Volume, 1, "ml", "ml|mL|millilitre|millilitres|milliliter|milliliters|mililitro|mililitros"},
    {D::Volume, 10, "cl", "cl|cL|centilitre|centilitres|Zentiliter"},
    {D::Volume, 100, "dl", "dl|dL"},
    {D::Volume, 1000, "l", "l|L|litre|litres|liter|liters|Litern|litro|litros|ltr"},
    {D::Volume, 29.5735, "fl oz", "fl oz|fl. oz|fluid ounces", false},
    {D::Power, 1, "W", "W|watt|watts|Watt|vatios|vatio"},
    {D::Power, 1000, "kW", "kW|kilowatt"},
    {D::Energy, 1, "Wh", "Wh"},
    {D::Energy, 1000, "kWh", "kWh"},
    {D::Voltage, 1, "V", "V|volt|volts|Volt|voltios"},
    {D::Charge, 1, "mAh", "mAh"},
    {D::Charge, 1000, "Ah", "Ah"},
    {D::Light, 1, "lm", "lm|lumen|lumens|lúmenes"},
    {D::ColourTemperature, 1, "K", "K|kelvin"},
    {D::Sound, 1, "dB", "dB|db|dB(A)|decibel|decibels|Dezibel|décibels|decibelios"},
    {D::Frequency, 1, "Hz", "Hz|hertz"},
    {D::Frequency, 1e3, "kHz", "kHz"},
    {D::Frequency, 1e6, "MHz", "MHz"},
    {D::Frequency, 1e9, "GHz", "GHz"},
    {D::Pressure, 1, "bar", "bar|bars|bares"},
    {D::Temperature, 1, "°C", "°C|° C|ºC|º C|℃|°|degrees Celsius|degrees|Grad Celsius|Grad|degrés|grados"},
    {D::Temperature, 5.0 / 9, "°F", "°F|° F|ºF|degrees Fahrenheit", false, -160.0 / 9},
    {D::Time, 1, "s", "s|sec|second|seconds|Sekunde|Sekunden|seconde|secondes|segundo|segundos"},
    {D::Time, 60, "min", "min|mins|minute|minutes|Minute|Minuten|minuto|minutos"},
    {D::Time, 3600, "h", "h|hr|hrs|hour|hours|Std|Stunde|Stunden|heure|heures|hora|horas"},
    {D::Time, 86400, "days", "day|days|Tag|Tage|Tagen|jour|jours|día|días"},
    {D::Time, 604800, "weeks", "week|weeks|Woche|Wochen|semaine|semaines|semana|semanas"},
    {D::Calendar, 1, "months", "month|months|Monat|Monate|Monaten|mois|mes|meses"},
    {D::Calendar, 12, "years", "year|years|Jahr|Jahre|Jahren|an|ans|année|années|año|años"},
    {D::Share, 1, "%", "%|percent|per cent|Prozent|pour cent|por ciento"},
    {D::AreaWeight, 1, "g/m²", "g/m²|g/m2|gsm|GSM|g/qm"},
    {D::Hardness, 1, "HRC", "HRC"},
    {D::Speed, 1, "rpm", "rpm|U/min|tr/min"},
    {D::Fineness, 1, "D", "D|denier|den"},
    {D::Data, 1, "GB", "GB"},
    {D::Data, 1000, "TB", "TB"},
    {D::Money, 1, "€", "€|EUR|euro|euros|Euro"},
    {D::Money, 1, "$", "$|USD|dollars"},
    {D::Money, 1, "£", "£|GBP"},
};
// clang-format on

struct UnitName {
    QString name;
    Unit unit;
    bool anyCase;
};

const QList<UnitName>& unitNames()
{
    static const QList<UnitName> names = [] {
        QList<UnitName> list;
        for (const UnitRow& row : unitRows) {
            const QStringList forms = QString::fromUtf8(row.names).split(u'|');
            for (const QString& form : forms) {
                const bool anyCase = form.size() > 3 && form[0].isLetter();
                list.append({form, {row.dimension, row.factor, row.offset, row.metric, QString::fromUtf8(row.symbol)}, anyCase});
            }
        }
        std::stable_sort(list.begin(), list.end(), [](const UnitName& a, const UnitName& b) { return a.name.size() > b.name.size(); });
        return list;
    }();
    return names;
}

bool isThinSpace(QChar c)
{
    return c == QChar(0xa0) || c == QChar(0x202f) || c == QChar(0x2009);
}

bool isBlank(QChar c)
{
    return c == u' ' || isThinSpace(c);
}

const QHash<QString, int>& numberWords()
{
    static const QHash<QString, int> words = [] {
        QHash<QString, int> table;
        const QStringList rows =
            QString::fromUtf8("2 two zwei deux dos|3 three drei trois tres|4 four vier quatre cuatro|5 five fünf cinq cinco|"
                              "6 six sechs seis|7 seven sieben sept siete|8 eight acht huit ocho|9 nine neun neuf nueve|"
                              "10 ten zehn dix diez|11 eleven elf onze once|12 twelve zwölf douze doce dozen dutzend douzaine docena|"
                              "15 fifteen fünfzehn quinze quince|20 twenty zwanzig vingt veinte|"
                              "2 zweier|3 dreier|4 vierer|6 sechser")
                .split(u'|');
        for (const QString& row : rows) {
            const QStringList parts = row.split(u' ');
            for (qsizetype i = 1; i < parts.size(); ++i) {
                table.insert(parts[i], parts[0].toInt());
            }
        }
        return table;
    }();
    return words;
}

/// What is counted: a number word before one of these is meant as a number.
bool isCountNoun(const QString& word)
{
    static const QSet<QString> nouns = [] {
        const QStringList list =
            QString::fromUtf8(
                "pack packs piece pieces set sets person persons people layer layers ply compartment compartments pocket pockets speed speeds "
                "stage stages setting settings season seasons sheet sheets drawer drawers shelves candles cups plates bowls wick wicks "
                "teile teilen stück personen lagen lagig lagige lagiger fächer fächern stufen taschen teilig teiliges teilige fach er schubladen "
                "set pièces pièce personnes couches compartiments poches vitesses réglages saisons tiroirs mèches "
                "piezas pieza personas capas compartimentos bolsillos velocidades niveles estaciones cajones mechas")
                .split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return nouns.contains(word);
}

bool isSetNoun(const QString& word)
{
    static const QSet<QString> nouns = {QStringLiteral("set"),
                                        QStringLiteral("pack"),
                                        QStringLiteral("packs"),
                                        QStringLiteral("lot"),
                                        QStringLiteral("jeu"),
                                        QStringLiteral("juego"),
                                        QStringLiteral("conjunto"),
                                        QStringLiteral("paquete"),
                                        QStringLiteral("pair")};
    return nouns.contains(word);
}

class QuantityReader
{
public:
    QuantityReader(const QString& text, std::optional<Language> language) : m_text(text), m_language(language) {}

    QList<Quantity> read()
    {
        readDigits();
        readWords();
        std::sort(m_found.begin(), m_found.end(), [](const Quantity& a, const Quantity& b) { return a.start < b.start; });
        shareUnits();
        return std::move(m_found);
    }

private:
    [[nodiscard]] QChar at(qsizetype i) const { return i >= 0 && i < m_text.size() ? m_text[i] : QChar(); }
    static bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

    void readDigits()
    {
        for (qsizetype i = 0; i < m_text.size();) {
            const QChar c = m_text[i];
            if (c == u'½' || c == u'¼' || c == u'¾') {
                addNumber(i, i + 1, {c == u'½' ? 0.5 : c == u'¼' ? 0.25 : 0.75});
                ++i;
            } else if (!isDigit(c)) {
                ++i;
            } else if (isInsideCode(i)) {
                while (i < m_text.size() && (m_text[i].isLetterOrNumber() || m_text[i] == u'-')) {
                    ++i;
                }
            } else {
                i = readNumber(i);
            }
        }
    }

    /// "IPX4", "E27", "A5": letters stand directly before, save for the x of "20x30" and a currency.
    [[nodiscard]] bool isInsideCode(qsizetype i) const
    {
        const QChar before = at(i - 1);
        if (before == u'x' && (isDigit(at(i - 2)) || isBlank(at(i - 2)))) {
            return false;
        }
        return before.isLetter() || before == u'_' || (before == u'-' && at(i - 2).isUpper() && (at(i - 3).isNull() || !at(i - 3).isLower()));
    }

    qsizetype readNumber(qsizetype start)
    {
        qsizetype end = start;
        QList<std::pair<QChar, qsizetype>> separators; // what stands between the groups, and the digits behind it
        while (isDigit(at(end))) {
            ++end;
        }
        const qsizetype firstGroup = end - start;
        for (;;) {
            const QChar separator = at(end);
            qsizetype digits = 0;
            while (isDigit(at(end + 1 + digits))) {
                ++digits;
            }
            const bool blank = isBlank(separator);
            const bool groupBlank = blank && digits == 3 && firstGroup <= 3 && (isThinSpace(separator) || m_language != Language::English)
                && !at(end + 4).isLetter() && isPlausibleGroup(start);
            const bool mark = (separator == u'.' || separator == u',' || separator == u'\'') && digits > 0;
            if (!groupBlank && !mark) {
                break;
            }
            separators.append({blank ? QChar(u' ') : separator, digits});
            end += 1 + digits;
        }
        if (!isOrdinalOrIdiom(start, end)) {
            addNumber(start, end, readingsOf(start, end, separators));
        }
        return end;
    }

    [[nodiscard]] bool isPlausibleGroup(qsizetype start) const { return at(start) != u'0'; }

    [[nodiscard]] QList<double> readingsOf(qsizetype start, qsizetype end, const QList<std::pair<QChar, qsizetype>>& separators) const
    {
        const QString digits = m_text.mid(start, end - start);
        const auto valueWithPoint = [&](qsizetype pointFromEnd) {
            QString plain;
            for (const QChar c : digits) {
                if (isDigit(c)) {
                    plain += c;
                }
            }
            if (pointFromEnd > 0) {
                plain.insert(plain.size() - pointFromEnd, u'.');
            }
            return plain.toDouble();
        };
        if (separators.isEmpty()) {
            return {valueWithPoint(0)};
        }
        const auto& [last, digitsBehind] = separators.last();
        const bool mixed = separators.first().first != last;
        if (last == u' ' || last == u'\'' || (separators.size() > 1 && !mixed)) {
            return {valueWithPoint(0)};
        }
        const double decimal = valueWithPoint(digitsBehind);
        if (mixed || digitsBehind != 3 || digits.startsWith(u'0')) {
            return {decimal};
        }
        const double grouped = valueWithPoint(0);
        const bool pointIsDecimal = m_language.value_or(Language::English) == Language::English;
        return (last == u'.') == pointIsDecimal ? QList<double>{decimal, grouped} : QList<double>{grouped, decimal};
    }

    [[nodiscard]] bool isOrdinalOrIdiom(qsizetype start, qsizetype end) const
    {
        if (m_text.mid(start, 4) == QLatin1String("24/7")
            || (m_text.mid(start, 1) == QLatin1String("7") && m_text.mid(start - 3, 4) == QLatin1String("24/7"))) {
            return true;
        }
        qsizetype letters = end;
        while (at(letters).isLetter()) {
            ++letters;
        }
        const QString suffix = m_text.mid(end, letters - end).toLower();
        static const QSet<QString> ordinals = {QStringLiteral("st"),
                                               QStringLiteral("nd"),
                                               QStringLiteral("rd"),
                                               QStringLiteral("th"),
                                               QString::fromUtf8("ème"),
                                               QStringLiteral("e"),
                                               QString::fromUtf8("è"),
                                               QStringLiteral("re"),
                                               QString::fromUtf8("ère"),
                                               QString::fromUtf8("º"),
                                               QString::fromUtf8("ª"),
                                               QStringLiteral("d"),
                                               QStringLiteral("k")};
        if (!suffix.isEmpty() && ordinals.contains(suffix)) {
            // "600D" is a yarn, "2700K" a light; "3D" and "4K" are neither.
            const bool unit = suffix == QLatin1String("d") || suffix == QLatin1String("k");
            return !unit || end - start < 2;
        }
        if (suffix == QLatin1String("er") && m_language == Language::French) {
            return true;
        }
        const bool lineStart = start == 0 || at(start - 1) == u'\n';
        if (at(end) == u')' && lineStart) {
            return true;
        }
        if (at(end) != u'.' || !isBlank(at(end + 1)) || end - start > 2) {
            return false;
        }
        if (lineStart) {
            return true;
        }
        // A German ordinal: "der 3. Generation", "am 24. dezember".
        qsizetype wordEnd = end + 2;
        while (at(wordEnd).isLetter()) {
            ++wordEnd;
        }
        const QString next = m_text.mid(end + 2, wordEnd - end - 2);
        static const QSet<QString> followers = {QStringLiteral("Generation"),
                                                QStringLiteral("Jahrhundert"),
                                                QStringLiteral("Auflage"),
                                                QString::fromUtf8("März"),
                                                QStringLiteral("Juni"),
                                                QStringLiteral("Juli"),
                                                QStringLiteral("Dezember")};
        return m_language == Language::German && !next.isEmpty() && (next[0].isLower() || followers.contains(next));
    }

    [[nodiscard]] bool isNegative(qsizetype start) const
    {
        const QChar sign = at(start - 1);
        if (sign != u'-' && sign != QChar(0x2212) && sign != QChar(0x2013)) {
            return false;
        }
        qsizetype before = start - 2;
        if (before < 0) {
            return true;
        }
        if (!isBlank(at(before)) && at(before) != u'(' && at(before) != u':') {
            return false;
        }
        while (isBlank(at(before))) {
            --before;
        }
        return !isDigit(at(before)) || sign == QChar(0x2212);
    }

    void addNumber(qsizetype start, qsizetype end, QList<double> readings)
    {
        Quantity quantity;
        quantity.start = start;
        if (isNegative(start)) {
            --quantity.start;
            for (double& reading : readings) {
                reading = -reading;
            }
        }
        quantity.numberLength = end - quantity.start;
        quantity.length = quantity.numberLength;
        quantity.readings = readings;
        attachUnit(quantity, end);
        m_found += quantity;
    }

    void attachUnit(Quantity& quantity, qsizetype end)
    {
        qsizetype i = end;
        const bool hyphen = at(i) == u'-' && at(i + 1).isLetter();
        if (hyphen) {
            ++i;
        } else {
            while (isBlank(at(i)) && i - end < 2) {
                ++i;
            }
        }
        for (const UnitName& name : unitNames()) {
            if (QStringView(m_text).mid(i, name.name.size()).compare(name.name, name.anyCase ? Qt::CaseInsensitive : Qt::CaseSensitive) != 0) {
                continue;
            }
            const qsizetype unitEnd = i + name.name.size();
            if (name.name.back().isLetter() && (at(unitEnd).isLetterOrNumber() || at(unitEnd) == u'²')) {
                continue;
            }
            if (!fits(name, quantity, i - end, unitEnd)) {
                continue;
            }
            quantity.unit = name.unit;
            quantity.hasUnit = true;
            quantity.length = unitEnd - quantity.start;
            return;
        }
        const QChar before = at(quantity.start - 1) == u' ' ? at(quantity.start - 2) : at(quantity.start - 1);
        if (before == u'€' || before == u'$' || before == u'£') {
            quantity.unit = {Dimension::Money, 1, 0, true, QString(before)};
            quantity.hasUnit = true;
        }
    }

    /// Short unit names are also words: "30 in stock", "4K", "2 a".
    [[nodiscard]] bool fits(const UnitName& name, const Quantity& quantity, qsizetype gap, qsizetype unitEnd) const
    {
        if (name.name == QLatin1String("in")) {
            return !(isBlank(at(unitEnd)) && at(unitEnd + 1).isLetterOrNumber());
        }
        if (name.name == QLatin1String("\"") || name.name == QString(QChar(0x201d))) {
            return gap == 0 && m_language.value_or(Language::English) == Language::English;
        }
        if (name.name == QLatin1String("D") || name.name == QLatin1String("K")) {
            return (gap == 0 || name.name == QLatin1String("K")) && std::abs(quantity.readings.first()) >= 10;
        }
        if (name.name == QLatin1String("an") || name.name == QLatin1String("mes") || name.name == QLatin1String("pie")) {
            return m_language != Language::English && m_language != Language::German;
        }
        return true;
    }

    void readWords()
    {
        const QList<TextWord> words = wordsOf(m_text);
        for (qsizetype i = 0; i < words.size(); ++i) {
            const TextWord& word = words[i];
            const auto number = numberWords().constFind(word.lower);
            if (number != numberWords().constEnd()) {
                readNumberWord(words, i, *number);
            } else {
                readGermanCompound(word);
            }
        }
    }

    void readNumberWord(const QList<TextWord>& words, qsizetype i, int value)
    {
        Quantity quantity;
        quantity.start = words[i].start;
        quantity.length = quantity.numberLength = words[i].length;
        quantity.readings = {double(value)};
        quantity.inWords = true;
        const qsizetype end = quantity.start + quantity.length;
        const bool nextIsClose = i + 1 < words.size() && words[i + 1].start - end == 1;
        if (nextIsClose) {
            if (const auto unit = unitNamed(QStringView(m_text).mid(words[i + 1].start, words[i + 1].length)); unit && words[i + 1].length > 2) {
                quantity.unit = *unit;
                quantity.hasUnit = true;
                quantity.length = words[i + 1].start + words[i + 1].length - quantity.start;
                m_found += quantity;
                return;
            }
            if (isCountNoun(words[i + 1].lower)) {
                m_found += quantity;
                return;
            }
        }
        const bool afterSet =
            i >= 2 && isSetNoun(words[i - 2].lower) && (words[i - 1].lower == QLatin1String("of") || words[i - 1].lower == QLatin1String("de"));
        if (afterSet) {
            m_found += quantity;
        }
    }

    /// "dreiteilig", "Zweierset", "vierlagig".
    void readGermanCompound(const TextWord& word)
    {
        if (m_language && *m_language != Language::German) {
            return;
        }
        static const QStringList tails = {QStringLiteral("teilig"),
                                          QStringLiteral("lagig"),
                                          QStringLiteral("stufig"),
                                          QStringLiteral("fach"),
                                          QStringLiteral("set"),
                                          QStringLiteral("pack"),
                                          QStringLiteral("personen")};
        for (auto it = numberWords().begin(); it != numberWords().end(); ++it) {
            if (it.key().size() >= word.lower.size() || !word.lower.startsWith(it.key())) {
                continue;
            }
            const QStringView tail = QStringView(word.lower).mid(it.key().size());
            const bool counts = std::any_of(tails.begin(), tails.end(), [&](const QString& known) { return tail.startsWith(known); });
            // "einfach" and "vielfach" do not begin with a number word of the table; "zweifach" does.
            if (counts) {
                Quantity quantity;
                quantity.start = word.start;
                quantity.length = quantity.numberLength = word.length;
                quantity.readings = {double(it.value())};
                quantity.inWords = true;
                m_found += quantity;
                return;
            }
        }
    }

    /// "20 x 30 x 5 cm", "5 to 10 °C": the unit at the end is meant for all.
    void shareUnits()
    {
        static const QSet<QString> links = {QStringLiteral("x"),    QString::fromUtf8("×"), QStringLiteral("-"),    QString::fromUtf8("–"),
                                            QStringLiteral("to"),   QStringLiteral("bis"),  QString::fromUtf8("à"), QStringLiteral("a"),
                                            QStringLiteral("by"),   QStringLiteral("and"),  QStringLiteral("und"),  QStringLiteral("et"),
                                            QStringLiteral("y"),    QStringLiteral("/"),    QStringLiteral(","),    QStringLiteral("sur"),
                                            QStringLiteral("por"),  QStringLiteral("mal"),  QStringLiteral("X"),    QStringLiteral("or"),
                                            QStringLiteral("oder"), QStringLiteral("ou"),   QStringLiteral("o"),    QString::fromUtf8("…")};
        for (qsizetype i = m_found.size() - 2; i >= 0; --i) {
            Quantity& quantity = m_found[i];
            const Quantity& next = m_found[i + 1];
            const qsizetype end = quantity.start + quantity.length;
            if (quantity.hasUnit || !next.hasUnit || next.start < end) {
                continue;
            }
            if (links.contains(m_text.mid(end, next.start - end).simplified())) {
                quantity.unit = next.unit;
                quantity.hasUnit = true;
                quantity.unitFromNeighbour = true;
            }
        }
    }

    const QString& m_text;
    std::optional<Language> m_language;
    QList<Quantity> m_found;
};

}

QList<Quantity> quantitiesOf(const QString& text, std::optional<Language> language)
{
    return QuantityReader(text, language).read();
}

std::optional<Unit> unitNamed(QStringView text)
{
    for (const UnitName& name : unitNames()) {
        if (text.compare(name.name, name.anyCase ? Qt::CaseInsensitive : Qt::CaseSensitive) == 0) {
            return name.unit;
        }
    }
    return std::nullopt;
}

std::optional<Unit> unitOfLabel(const QString& label)
{
    const qsizetype open = label.lastIndexOf(u'(');
    const qsizetype close = label.lastIndexOf(u')');
    if (open >= 0 && close > open) {
        return unitNamed(QStringView(label).mid(open + 1, close - open - 1).trimmed());
    }
    const qsizetype underscore = label.lastIndexOf(u'_');
    return underscore > 0 ? unitNamed(QStringView(label).mid(underscore + 1)) : std::nullopt;
}

}

#include "models/content/language.h"

#include <cmath>

namespace galley::content {

std::optional<Language> languageFromTag(QStringView tag)
{
    const QString name = tag.trimmed().toString().toLower();
    static constexpr std::array<std::pair<const char*, Language>, 12> known = {{{"en", Language::English},
                                                                                {"de", Language::German},
                                                                                {"fr", Language::French},
                                                                                {"es", Language::Spanish},
                                                                                {"english", Language::English},
                                                                                {"german", Language::German},
                                                                                {"french", Language::French},
                                                                                {"spanish", Language::Spanish},
                                                                                {"eng", Language::English},
                                                                                {"deu", Language::German},
                                                                                {"fra", Language::French},
                                                                                {"spa", Language::Spanish}}};
    const qsizetype cut = name.indexOf(u'-') >= 0 ? name.indexOf(u'-') : name.indexOf(u'_');
    const QString primary = cut < 0 ? name : name.left(cut);
    for (const auto& [text, language] : known) {
        if (primary == QLatin1String(text)) {
            return language;
        }
    }
    return std::nullopt;
}

QString languageTag(Language language)
{
    switch (language) {
    case Language::English:
        return QStringLiteral("en");
    case Language::German:
        return QStringLiteral("de");
    case Language::French:
        return QStringLiteral("fr");
    case Language::Spanish:
        return QStringLiteral("es");
    }
    return {};
}

QString formatNumber(double value, Language language)
{
    QString text = QString::number(std::abs(value), 'f', 3);
    while (text.endsWith(u'0')) {
        text.chop(1);
    }
    if (text.endsWith(u'.')) {
        text.chop(1);
    }
    const qsizetype point = text.indexOf(u'.');
    QString whole = point < 0 ? text : text.left(point);
    const QString decimals = point < 0 ? QString() : text.mid(point + 1);
    if (whole.size() >= 5) {
        // French and Spanish set groups apart with a narrow no-break space (Imprimerie nationale; RAE), English with a comma, German with a point.
        const QChar group = language == Language::English ? u',' : language == Language::German ? u'.' : QChar(0x202F);
        for (qsizetype at = whole.size() - 3; at > 0; at -= 3) {
            whole.insert(at, group);
        }
    }
    QString result = value < 0 ? QString(QChar(0x2212)) : QString();
    result += whole;
    if (!decimals.isEmpty()) {
        result += language == Language::English ? u'.' : u',';
        result += decimals;
    }
    return result;
}

}

#include "app/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <algorithm>

namespace galley::app {

const QList<Language>& languages()
{
    static const QList<Language> table{{QStringLiteral("en"), QStringLiteral("English")},
                                       {QStringLiteral("de"), QStringLiteral("Deutsch")},
                                       {QStringLiteral("fr"), QStringLiteral("Français")},
                                       {QStringLiteral("es"), QStringLiteral("Español")},
                                       {QStringLiteral("ar"), QStringLiteral("العربية")}};
    return table;
}

QLocale localeOf(const QString& code, const QLocale& system)
{
    const bool known = std::any_of(languages().begin(), languages().end(), [&code](const Language& language) { return language.code == code; });
    const QLocale language(code);
    if (!known || language.language() == system.language()) {
        return system;
    }
    const QLocale here(language.language(), system.territory());
    return here.language() == language.language() && here.territory() == system.territory() ? here : language;
}

Translations::Translations(QCoreApplication& application) : m_application(application) {}

Translations::~Translations()
{
    clear();
}

void Translations::use(const QLocale& locale)
{
    clear();
    QLocale::setDefault(locale);
    // The newest is asked first: what a language lacks falls back to English with right plurals.
    load(QLocale(QLocale::English), QStringLiteral("galley"), QStringLiteral(":/i18n"));
    load(locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    const QTranslator* own = load(locale, QStringLiteral("galley"), QStringLiteral(":/i18n"));
    m_direction = own == nullptr ? Qt::LeftToRight : QLocale(own->language()).textDirection();
}

const QTranslator* Translations::load(const QLocale& locale, const QString& name, const QString& folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (translator->load(locale, name, QStringLiteral("_"), folder)) {
        m_application.installTranslator(translator.get());
        m_loaded.push_back(std::move(translator));
        return m_loaded.back().get();
    }
    return nullptr;
}

void Translations::clear()
{
    for (const std::unique_ptr<QTranslator>& translator : m_loaded) {
        m_application.removeTranslator(translator.get());
    }
    m_loaded.clear();
}

}

#pragma once

#include <QList>
#include <QLocale>
#include <QString>
#include <QTranslator>
#include <memory>
#include <vector>

class QCoreApplication;

namespace galley::app {

/// A language the program speaks.
struct Language {
    QString code; ///< "de"; as Setting::Language stores it
    QString name; ///< in the language itself: "Deutsch"
};

/// All languages with a complete translation, English first.
[[nodiscard]] const QList<Language>& languages();

/// The locale that goes with a stored choice: the system's when the choice is empty or unknown, else the language as it is spoken in the
/// system's country where there is such a locale.
[[nodiscard]] QLocale localeOf(const QString& code, const QLocale& system = QLocale::system());

/// The texts of one language, put on the application for as long as this lives. GUI thread.
class Translations final
{
public:
    explicit Translations(QCoreApplication& application);
    ~Translations();
    Translations(const Translations&) = delete;
    Translations& operator=(const Translations&) = delete;

    /// Makes `locale` the default one, and its texts those of the application. What it lacks is English. Widgets that exist already keep
    /// their texts, so the program calls this before it builds its window.
    void use(const QLocale& locale);
    /// How the texts in use are written. Where a language has none, English is in use whatever the locale says.
    [[nodiscard]] Qt::LayoutDirection direction() const { return m_direction; }

private:
    const QTranslator* load(const QLocale& locale, const QString& name, const QString& folder);
    void clear();

    QCoreApplication& m_application;
    std::vector<std::unique_ptr<QTranslator>> m_loaded;
    Qt::LayoutDirection m_direction = Qt::LeftToRight;
};

}

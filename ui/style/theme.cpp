#include "ui/style/theme.h"

#include <QApplication>
#include <QEvent>
#include <QStyleHints>
#include <QToolTip>
#if QT_VERSION >= QT_VERSION_CHECK(6, 10, 0)
#include <QAccessibilityHints>
#endif

#include "ui/style/accessibleroles.h"
#include "ui/style/galleystyle.h"

namespace galley::ui {

Theme::Theme(QApplication& application, QObject* parent)
    : QObject(parent), m_application(application), m_systemPalette(QApplication::palette()), m_systemFont(QApplication::font())
{
    QApplication::setStyle(new GalleyStyle);
    installAccessibleRoles();
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this] { apply(); });
#else
    m_application.installEventFilter(this);
#endif
    apply();
}

Theme::~Theme() = default;

void Theme::setChoice(ThemeChoice choice)
{
    if (choice != m_choice) {
        m_choice = choice;
        apply();
    }
}

void Theme::setTextZoom(int percent)
{
    percent = std::clamp(percent, 50, 300);
    if (percent != m_zoom) {
        m_zoom = percent;
        apply();
    }
}

ThemeChoice Theme::choiceFromText(const QString& text)
{
    if (text == QLatin1StringView("light")) {
        return ThemeChoice::Light;
    }
    if (text == QLatin1StringView("dark")) {
        return ThemeChoice::Dark;
    }
    return text == QLatin1StringView("contrast") ? ThemeChoice::HighContrast : ThemeChoice::System;
}

QString Theme::textOf(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::Light:
        return QStringLiteral("light");
    case ThemeChoice::Dark:
        return QStringLiteral("dark");
    case ThemeChoice::HighContrast:
        return QStringLiteral("contrast");
    case ThemeChoice::System:
        break;
    }
    return QStringLiteral("system");
}

bool Theme::eventFilter(QObject* watched, QEvent* event)
{
    // Before Qt 6.5 a change of the platform's theme shows as a theme change of the application, after which its palette is the platform's.
    if (watched == &m_application && event->type() == QEvent::ThemeChange) {
        QApplication::setPalette(QPalette());
        m_systemPalette = QApplication::palette();
        apply();
    }
    return QObject::eventFilter(watched, event);
}

void Theme::apply()
{
    switch (m_choice) {
    case ThemeChoice::Light:
        m_kind = ThemeKind::Light;
        break;
    case ThemeChoice::Dark:
        m_kind = ThemeKind::Dark;
        break;
    case ThemeChoice::HighContrast:
        m_kind = ThemeKind::HighContrast;
        break;
    case ThemeChoice::System:
        m_kind = systemKind();
        break;
    }
    QFont font = m_systemFont;
    if (font.pointSizeF() > 0) {
        font.setPointSizeF(font.pointSizeF() * m_zoom / 100.0);
    } else {
        font.setPixelSize(std::max(1, font.pixelSize() * m_zoom / 100));
    }
    QApplication::setFont(font);
    const QPalette palette = paletteFor(m_kind);
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    Q_EMIT changed();
}

ThemeKind Theme::kindOf(const QPalette& systemPalette)
{
    const QColor window = systemPalette.color(QPalette::Active, QPalette::Window);
    const QColor text = systemPalette.color(QPalette::Active, QPalette::WindowText);
    if (window.lightness() < text.lightness()) {
        return ThemeKind::Dark;
    }
    constexpr double nearlyAll = 20.5;
    const double inFields = contrast(systemPalette.color(QPalette::Active, QPalette::Base), systemPalette.color(QPalette::Active, QPalette::Text));
    return contrast(window, text) >= nearlyAll && inFields >= nearlyAll ? ThemeKind::HighContrast : ThemeKind::Light;
}

ThemeKind Theme::systemKind() const
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 10, 0)
    if (QGuiApplication::styleHints()->accessibility()->contrastPreference() == Qt::ContrastPreference::HighContrast) {
        return ThemeKind::HighContrast;
    }
#endif
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const Qt::ColorScheme scheme = QGuiApplication::styleHints()->colorScheme();
    if (scheme == Qt::ColorScheme::Dark) {
        return ThemeKind::Dark;
    }
#endif
    return kindOf(m_systemPalette);
}

}

#pragma once

#include <QObject>

#include "ui/style/tokens.h"

class QApplication;

namespace galley::ui {

/// What the user chose; System follows the platform, live where Qt tells.
enum class ThemeChoice { System, Light, Dark, HighContrast };

/// Puts style, palette and text size on the application and keeps them right. One per program, made by the composition root; drawing
/// code never needs it: it asks tokens.h with its palette.
class Theme final : public QObject
{
    Q_OBJECT

public:
    explicit Theme(QApplication& application, QObject* parent = nullptr);
    ~Theme() override;

    void setChoice(ThemeChoice choice);
    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    [[nodiscard]] ThemeKind kind() const { return m_kind; }
    /// Percent of the system's text size, 50 to 300.
    void setTextZoom(int percent);
    [[nodiscard]] int textZoom() const { return m_zoom; }

    /// "system", "light", "dark", "contrast": as Setting::Theme stores it; anything else is System.
    [[nodiscard]] static ThemeChoice choiceFromText(const QString& text);
    [[nodiscard]] static QString textOf(ThemeChoice choice);
    /// What a platform's palette asks for. Pure black on pure white, as high contrast themes have it, is high contrast; its reverse is dark,
    /// because a white window would blind who chose a black one.
    [[nodiscard]] static ThemeKind kindOf(const QPalette& systemPalette);

Q_SIGNALS:
    /// After the palette or the text size has changed. Widgets get their own change events too.
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void apply();
    [[nodiscard]] ThemeKind systemKind() const;

    QApplication& m_application;
    QPalette m_systemPalette;
    QFont m_systemFont;
    ThemeChoice m_choice = ThemeChoice::System;
    ThemeKind m_kind = ThemeKind::Light;
    int m_zoom = 100;
};

}

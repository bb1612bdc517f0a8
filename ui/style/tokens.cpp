#include "ui/style/tokens.h"

#include <QApplication>
#include <QFontMetrics>
#include <algorithm>
#include <array>
#include <cmath>

namespace galley::ui {

namespace {

struct Row {
    Colour role;
    std::array<QRgb, 3> values; ///< light, dark, high contrast
};

constexpr std::array table{
    Row{Colour::Window, {0xfff3f4f5, 0xff24272b, 0xffffffff}},
    Row{Colour::Surface, {0xffffffff, 0xff1b1e21, 0xffffffff}},
    Row{Colour::SurfaceAlternate, {0xfff8f9fa, 0xff202327, 0xffffffff}},
    Row{Colour::Sunken, {0xffe8eaed, 0xff1f2225, 0xffffffff}},
    Row{Colour::Hover, {0xffe4e8ec, 0xff30353a, 0xffe0e0ff}},
    Row{Colour::Text, {0xff1e2226, 0xffe6e8ea, 0xff000000}},
    Row{Colour::TextMuted, {0xff545b62, 0xffa9b0b7, 0xff000000}},
    Row{Colour::TextDisabled, {0xff9aa1a8, 0xff6b7278, 0xff6a6a6a}},
    Row{Colour::Link, {0xff14609f, 0xff7fbcf0, 0xff0000c0}},
    Row{Colour::Accent, {0xff1d69ac, 0xff5aa5e0, 0xff00008b}},
    Row{Colour::OnAccent, {0xffffffff, 0xff10151a, 0xffffffff}},
    Row{Colour::Selection, {0xffcfe2f3, 0xff25425c, 0xffffff66}},
    Row{Colour::Border, {0xffd3d7db, 0xff3a3f45, 0xff000000}},
    Row{Colour::ControlOutline, {0xff7d858d, 0xff7b838b, 0xff000000}},
    Row{Colour::FocusRing, {0xff1d69ac, 0xff74b7ee, 0xffb00000}},
    Row{Colour::StatusPending, {0xff4f5860, 0xffb4bbc2, 0xff000000}},
    Row{Colour::StatusGenerated, {0xff1b5f9c, 0xff8cc4f2, 0xff00008b}},
    Row{Colour::StatusFlagged, {0xff8a4b00, 0xfff0b35c, 0xff7a3b00}},
    Row{Colour::StatusApproved, {0xff14662f, 0xff7fd197, 0xff005000}},
    Row{Colour::StatusRejected, {0xffa61c28, 0xffff9c9c, 0xffa00000}},
    Row{Colour::StatusSynced, {0xff0d6268, 0xff70d0d4, 0xff004c52}},
    Row{Colour::StatusExcluded, {0xff4f5860, 0xffb4bbc2, 0xff333333}},
    Row{Colour::InfoFill, {0xffe1edf8, 0xff22394d, 0xffffffff}},
    Row{Colour::InfoText, {0xff174a77, 0xffc3defa, 0xff00008b}},
    Row{Colour::SuccessFill, {0xffe0f2e5, 0xff20402b, 0xffffffff}},
    Row{Colour::SuccessText, {0xff145229, 0xffbce8c8, 0xff004000}},
    Row{Colour::WarningFill, {0xfffdf0d5, 0xff463713, 0xffffffff}},
    Row{Colour::WarningText, {0xff6b4100, 0xfff7d9a0, 0xff663000}},
    Row{Colour::ErrorFill, {0xfffbe3e4, 0xff4f2529, 0xffffffff}},
    Row{Colour::ErrorText, {0xff8d1822, 0xffffc9c9, 0xff8b0000}},
    Row{Colour::AddedFill, {0xffd3efdb, 0xff1f4a2e, 0xffd0ffd0}},
    Row{Colour::AddedText, {0xff0f4a22, 0xffc9f2d4, 0xff002800}},
    Row{Colour::RemovedFill, {0xfffadadc, 0xff5a272c, 0xffffd8d8}},
    Row{Colour::RemovedText, {0xff7d1520, 0xffffd2d2, 0xff600000}},
    Row{Colour::MarkFill, {0xffffe9a8, 0xff5a4a12, 0xffffff66}},
    Row{Colour::MarkText, {0xff3d2f00, 0xfffff0c0, 0xff000000}},
    Row{Colour::ToastFill, {0xff2b3035, 0xffe2e5e8, 0xff000000}},
    Row{Colour::ToastText, {0xfff3f4f5, 0xff1e2226, 0xffffffff}},
    Row{Colour::ToastLink, {0xff8cc8fa, 0xff145c98, 0xffffff66}},
};

constexpr bool tableIsInOrder()
{
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (static_cast<std::size_t>(table[i].role) != i) {
            return false;
        }
    }
    return table.size() == static_cast<std::size_t>(Colour::ToastLink) + 1;
}
static_assert(tableIsInOrder(), "one row for each role, in the order of the enum");

double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& value)
{
    return 0.2126 * linear(value.redF()) + 0.7152 * linear(value.greenF()) + 0.0722 * linear(value.blueF());
}

QList<ColourPair> makePairs()
{
    QList<ColourPair> pairs;
    constexpr double text = 4.5;
    constexpr double shape = 3;
    for (const Colour ground : {Colour::Window, Colour::Surface, Colour::SurfaceAlternate, Colour::Sunken, Colour::Hover, Colour::Selection}) {
        for (const Colour ink : {Colour::Text,
                                 Colour::TextMuted,
                                 Colour::Link,
                                 Colour::StatusPending,
                                 Colour::StatusGenerated,
                                 Colour::StatusFlagged,
                                 Colour::StatusApproved,
                                 Colour::StatusRejected,
                                 Colour::StatusSynced,
                                 Colour::StatusExcluded,
                                 Colour::InfoText,
                                 Colour::SuccessText,
                                 Colour::WarningText,
                                 Colour::ErrorText}) {
            pairs.append({ink, ground, text});
        }
        pairs.append({Colour::FocusRing, ground, shape});
        if (ground != Colour::Selection && ground != Colour::Hover) {
            pairs.append({Colour::ControlOutline, ground, shape});
            pairs.append({Colour::Accent, ground, shape});
        }
    }
    pairs.append({Colour::OnAccent, Colour::Accent, text});
    pairs.append({Colour::InfoText, Colour::InfoFill, text});
    pairs.append({Colour::Link, Colour::InfoFill, text});
    pairs.append({Colour::SuccessText, Colour::SuccessFill, text});
    pairs.append({Colour::WarningText, Colour::WarningFill, text});
    pairs.append({Colour::ErrorText, Colour::ErrorFill, text});
    pairs.append({Colour::AddedText, Colour::AddedFill, text});
    pairs.append({Colour::RemovedText, Colour::RemovedFill, text});
    pairs.append({Colour::MarkText, Colour::MarkFill, text});
    pairs.append({Colour::Text, Colour::MarkFill, text});
    pairs.append({Colour::ToastText, Colour::ToastFill, text});
    pairs.append({Colour::ToastLink, Colour::ToastFill, text});
    return pairs;
}

int textHeight()
{
    return QFontMetrics(QApplication::font()).height();
}

}

QColor colour(Colour role, ThemeKind theme)
{
    return QColor::fromRgb(table[static_cast<std::size_t>(role)].values[static_cast<std::size_t>(theme)]);
}

QColor colour(Colour role, const QPalette& palette)
{
    return colour(role, themeOf(palette));
}

ThemeKind themeOf(const QPalette& palette)
{
    // Tool tips and the like have palettes of their own, so the text decides where the window colour is not one of ours.
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark, ThemeKind::HighContrast}) {
        if (window.rgb() == colour(Colour::Window, kind).rgb()) {
            return kind;
        }
    }
    return window.lightness() < 128 ? ThemeKind::Dark : ThemeKind::Light;
}

QPalette paletteFor(ThemeKind theme)
{
    const auto of = [theme](Colour role) { return colour(role, theme); };
    QPalette palette;
    palette.setColor(QPalette::Window, of(Colour::Window));
    palette.setColor(QPalette::WindowText, of(Colour::Text));
    palette.setColor(QPalette::Base, of(Colour::Surface));
    palette.setColor(QPalette::AlternateBase, of(Colour::SurfaceAlternate));
    palette.setColor(QPalette::Text, of(Colour::Text));
    palette.setColor(QPalette::PlaceholderText, of(Colour::TextMuted));
    palette.setColor(QPalette::Button, of(Colour::Window));
    palette.setColor(QPalette::ButtonText, of(Colour::Text));
    palette.setColor(QPalette::BrightText, of(Colour::OnAccent));
    palette.setColor(QPalette::Link, of(Colour::Link));
    palette.setColor(QPalette::LinkVisited, of(Colour::Link));
    palette.setColor(QPalette::Highlight, of(Colour::Selection));
    palette.setColor(QPalette::HighlightedText, of(Colour::Text));
    palette.setColor(QPalette::ToolTipBase, of(Colour::Surface));
    palette.setColor(QPalette::ToolTipText, of(Colour::Text));
    palette.setColor(QPalette::Light, of(Colour::Surface));
    palette.setColor(QPalette::Midlight, of(Colour::Hover));
    palette.setColor(QPalette::Mid, of(Colour::Border));
    palette.setColor(QPalette::Dark, of(Colour::ControlOutline));
    palette.setColor(QPalette::Shadow, of(Colour::ControlOutline));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText}) {
        palette.setColor(QPalette::Disabled, role, of(Colour::TextDisabled));
    }
    palette.setColor(QPalette::Disabled, QPalette::Base, of(Colour::Window));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, of(Colour::Hover));
    return palette;
}

const QList<ColourPair>& usedPairs()
{
    static const QList<ColourPair> pairs = makePairs();
    return pairs;
}

double contrast(const QColor& one, const QColor& other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

int space(int steps)
{
    // 16 px is the height of a line at the usual size; the step never falls below its nominal 4 px.
    return std::max(4 * steps, qRound(4.0 * steps * textHeight() / 18.0));
}

int em(double count)
{
    return std::max(qRound(count * 16), qRound(count * textHeight() * 16.0 / 18.0));
}

QFont textFont(TextSize size, bool bold)
{
    QFont font = QApplication::font();
    const double factor = size == TextSize::Small ? 0.9 : size == TextSize::Title ? 1.35 : 1.0;
    if (font.pointSizeF() > 0) {
        font.setPointSizeF(font.pointSizeF() * factor);
    } else {
        font.setPixelSize(qRound(font.pixelSize() * factor));
    }
    if (bold || size == TextSize::Title) {
        font.setWeight(QFont::DemiBold);
    }
    return font;
}

QFont tabularFont(TextSize size, bool bold)
{
    QFont font = textFont(size, bold);
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    font.setFeature("tnum", 1);
#endif
    return font;
}

int readingWidth(const QFont& font)
{
    return QFontMetrics(font).averageCharWidth() * 75;
}

}

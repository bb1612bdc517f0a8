#pragma once

#include <QColor>
#include <QFont>
#include <QList>
#include <QPalette>

/// The look in one place: every colour by its role, spacing, and the three text sizes. Nothing else in ui/ names a colour or a pixel.
namespace galley::ui {

enum class ThemeKind { Light, Dark, HighContrast };

/// What a colour is for. The values per theme stand in one table in tokens.cpp.
enum class Colour {
    Window, ///< behind pages, dialogs and bars
    Surface, ///< behind lists, tables, text fields and texts to be read
    SurfaceAlternate, ///< every second row of a table
    Sunken, ///< rail, table headers, the ground of bars
    Hover, ///< under the mouse, in lists and on flat buttons
    Text,
    TextMuted, ///< secondary text: still read, so still 4.5:1
    TextDisabled, ///< of controls that cannot be used (no contrast demanded)
    Link,
    Accent, ///< the one accent: main action, progress, current place
    OnAccent,
    Selection, ///< behind selected rows and selected text; texts and status colours keep their colour on it
    Border, ///< separates; carries no meaning
    ControlOutline, ///< the edge of a control, 3:1
    FocusRing,
    StatusPending,
    StatusGenerated,
    StatusFlagged,
    StatusApproved,
    StatusRejected,
    StatusSynced,
    StatusExcluded,
    InfoFill,
    InfoText,
    SuccessFill,
    SuccessText,
    WarningFill,
    WarningText,
    ErrorFill,
    ErrorText,
    AddedFill, ///< inserted text in a comparison
    AddedText,
    RemovedFill,
    RemovedText,
    MarkFill, ///< a finding's span or a search hit in a text
    MarkText,
    ToastFill,
    ToastText,
    ToastLink,
};

[[nodiscard]] QColor colour(Colour role, ThemeKind theme);
/// The colour in the theme that a palette belongs to; delegates and paint events pass `option.palette` or `palette()`.
[[nodiscard]] QColor colour(Colour role, const QPalette& palette);
[[nodiscard]] ThemeKind themeOf(const QPalette& palette);
[[nodiscard]] QPalette paletteFor(ThemeKind theme);

/// A foreground and a background that meet on screen. A test computes the contrast of each in every theme.
struct ColourPair {
    Colour foreground;
    Colour background;
    double leastContrast; ///< 4.5 for text, 3 for shapes
};
[[nodiscard]] const QList<ColourPair>& usedPairs();
/// WCAG 2 contrast ratio, 1 to 21.
[[nodiscard]] double contrast(const QColor& one, const QColor& other);

/// Spacing in steps of 4 px at the usual text size; it grows with the text. space(1) = 4, space(2) = 8 …
[[nodiscard]] int space(int steps);
/// A length in units of the text's height (about 16 px at the usual size), for widths and icon sizes.
[[nodiscard]] int em(double count);

enum class TextSize {
    Small, ///< captions, hints, keys
    Normal, ///< everything
    Title, ///< page and dialog titles
};
/// From the application's font, so that the system's choice and the zoom hold.
[[nodiscard]] QFont textFont(TextSize size, bool bold = false);
/// The same with figures of one width, for numbers in columns.
[[nodiscard]] QFont tabularFont(TextSize size = TextSize::Normal, bool bold = false);
/// The width of 75 characters in a font: the widest a text to be read is set.
[[nodiscard]] int readingWidth(const QFont& font);

}

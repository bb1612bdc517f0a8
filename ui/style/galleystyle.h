#pragma once

#include <QProxyStyle>

namespace galley::ui {

/// Fusion with flat surfaces, one accent and a focus ring that is seen. Everything it draws comes from tokens.h by the palette.
/// A QPushButton or QToolButton with the property "primary" set to true is drawn as the page's main act; a QPushButton with "compact"
/// is as low as a line allows; a QLineEdit with "wrong" has the colour of an error at its edge.
class GalleyStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    GalleyStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* returned) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const override;
    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const override;
    void polish(QWidget* widget) override;
    using QProxyStyle::polish;
};

/// Marks a button as the main act of its page or dialog.
void setPrimary(QWidget* button, bool primary = true);

}

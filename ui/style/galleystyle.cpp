#include "ui/style/galleystyle.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>
#include <QToolButton>

#include "ui/style/tokens.h"

namespace galley::ui {

namespace {

constexpr double radius = 4;

bool isPrimary(const QWidget* widget)
{
    return widget != nullptr && widget->property("primary").toBool();
}

/// Strokes inside the rectangle, on whole device pixels.
void frame(QPainter& painter, const QRect& rect, const QColor& line, double width, const QBrush& fill = Qt::NoBrush, double corner = radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(line.isValid() ? QPen(line, width) : QPen(Qt::NoPen));
    painter.setBrush(fill);
    const double half = line.isValid() ? width / 2 : 0;
    painter.drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), corner, corner);
    painter.restore();
}

void drawButton(const QStyleOption& option, QPainter& painter, const QWidget* widget)
{
    const QPalette& palette = option.palette;
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool pressed = option.state.testFlag(QStyle::State_Sunken) || option.state.testFlag(QStyle::State_On);
    const bool hovered = enabled && option.state.testFlag(QStyle::State_MouseOver);
    QColor fill = colour(Colour::Surface, palette);
    QColor line = colour(enabled ? Colour::ControlOutline : Colour::Border, palette);
    if (isPrimary(widget) && enabled) {
        fill = colour(Colour::Accent, palette);
        line = fill;
        // The text stays legible on both: the change is under a tenth of the lightness.
        fill = pressed ? fill.darker(112) : hovered ? fill.darker(106) : fill;
    } else if (pressed) {
        fill = colour(Colour::Selection, palette);
    } else if (hovered) {
        fill = colour(Colour::Hover, palette);
    } else if (!enabled) {
        fill = colour(Colour::Window, palette);
    }
    frame(painter, option.rect, line, 1, fill);
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(&option);
    const bool isDefault = button != nullptr && button->features.testFlag(QStyleOptionButton::DefaultButton);
    if (isDefault && enabled && !isPrimary(widget)) {
        frame(painter, option.rect, colour(Colour::Accent, palette), 1.5);
    }
}

void drawTick(QPainter& painter, const QRectF& box, const QColor& ink)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, std::max(1.6, box.width() / 8), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF points[] = {{box.left() + box.width() * 0.24, box.top() + box.height() * 0.53},
                              {box.left() + box.width() * 0.43, box.top() + box.height() * 0.72},
                              {box.left() + box.width() * 0.77, box.top() + box.height() * 0.30}};
    painter.drawPolyline(points, 3);
    painter.restore();
}

void drawCheck(const QStyleOption& option, QPainter& painter, bool round)
{
    const QPalette& palette = option.palette;
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool on = option.state.testFlag(QStyle::State_On);
    const bool partly = option.state.testFlag(QStyle::State_NoChange);
    const int side = std::min(option.rect.width(), option.rect.height());
    QRect box(0, 0, side, side);
    box.moveCenter(option.rect.center());
    const QColor accent = colour(enabled ? Colour::Accent : Colour::TextDisabled, palette);
    const QColor fill = on || partly ? accent : colour(enabled ? Colour::Surface : Colour::Window, palette);
    frame(painter, box, on || partly ? accent : colour(enabled ? Colour::ControlOutline : Colour::Border, palette), 1, fill, round ? side / 2.0 : 3);
    const QColor ink = colour(Colour::OnAccent, palette);
    if (round && on) {
        const double dot = side * 0.3;
        frame(painter, box.adjusted(qRound(dot), qRound(dot), -qRound(dot), -qRound(dot)), {}, 0, ink, side);
    } else if (partly) {
        painter.fillRect(QRectF(box.left() + side * 0.25, box.center().y() - side * 0.06, side * 0.5, std::max(2.0, side * 0.14)), ink);
    } else if (on) {
        drawTick(painter, box, ink);
    }
}

}

GalleyStyle::GalleyStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
    setObjectName(QStringLiteral("galley"));
}

void GalleyStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const QPalette& palette = option->palette;
    const bool enabled = option->state.testFlag(State_Enabled);
    switch (element) {
    case PE_FrameFocusRect:
        // Rows have their own mark, the selection; the ring is for single controls.
        if (qobject_cast<const QAbstractItemView*>(widget) == nullptr) {
            // On the accent the ring would not be seen: it has the text's colour there.
            frame(*painter, option->rect, colour(isPrimary(widget) && enabled ? Colour::OnAccent : Colour::FocusRing, palette), 2);
        }
        return;
    case PE_PanelButtonCommand:
    case PE_PanelButtonBevel:
        drawButton(*option, *painter, widget);
        return;
    case PE_PanelButtonTool: {
        const bool raised = option->state.testFlag(State_Raised) && !option->state.testFlag(State_AutoRaise);
        const bool pressed = option->state & (State_Sunken | State_On);
        if (isPrimary(widget) || raised) {
            drawButton(*option, *painter, widget);
        } else if (pressed || (enabled && option->state.testFlag(State_MouseOver))) {
            frame(*painter, option->rect, {}, 0, colour(pressed ? Colour::Selection : Colour::Hover, palette));
        }
        return;
    }
    case PE_FrameDefaultButton:
        return;
    case PE_PanelLineEdit: {
        const auto* panel = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (panel != nullptr && panel->lineWidth > 0) {
            frame(*painter, option->rect, {}, 0, palette.brush(QPalette::Base));
            proxy()->drawPrimitive(PE_FrameLineEdit, option, painter, widget);
            return;
        }
        break;
    }
    case PE_FrameLineEdit: {
        const bool focus = enabled && option->state.testFlag(State_HasFocus);
        const bool wrong = widget != nullptr && widget->property("wrong").toBool();
        const Colour line = wrong ? Colour::StatusRejected : focus ? Colour::FocusRing : enabled ? Colour::ControlOutline : Colour::Border;
        frame(*painter, option->rect, colour(line, palette), focus || wrong ? 2 : 1);
        return;
    }
    case PE_Frame: {
        const bool focus = option->state.testFlag(State_HasFocus) && qobject_cast<const QAbstractItemView*>(widget) != nullptr;
        frame(*painter, option->rect, colour(focus ? Colour::FocusRing : Colour::Border, palette), 1, Qt::NoBrush, 0);
        return;
    }
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheck(*option, *painter, false);
        return;
    case PE_IndicatorRadioButton:
        drawCheck(*option, *painter, true);
        return;
    case PE_PanelTipLabel:
        frame(*painter, option->rect, colour(Colour::ControlOutline, palette), 1, palette.brush(QPalette::ToolTipBase), 0);
        return;
    case PE_PanelStatusBar:
    case PE_FrameStatusBarItem:
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void GalleyStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const QPalette& palette = option->palette;
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option); button != nullptr && isPrimary(widget)) {
            QStyleOptionButton copy = *button;
            copy.palette.setColor(QPalette::Active, QPalette::ButtonText, colour(Colour::OnAccent, palette));
            copy.palette.setColor(QPalette::Inactive, QPalette::ButtonText, colour(Colour::OnAccent, palette));
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    case CE_ToolButtonLabel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option); button != nullptr && isPrimary(widget)) {
            QStyleOptionToolButton copy = *button;
            copy.palette.setColor(QPalette::Active, QPalette::ButtonText, colour(Colour::OnAccent, palette));
            copy.palette.setColor(QPalette::Inactive, QPalette::ButtonText, colour(Colour::OnAccent, palette));
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    case CE_HeaderSection: {
        painter->fillRect(option->rect, colour(Colour::Sunken, palette));
        painter->setPen(colour(Colour::Border, palette));
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
        const bool last =
            header != nullptr && (header->position == QStyleOptionHeader::End || header->position == QStyleOptionHeader::OnlyOneSection);
        if (!last) {
            const QRect edge = option->rect;
            painter->drawLine(edge.right(), edge.top() + edge.height() / 4, edge.right(), edge.bottom() - edge.height() / 4);
        }
        return;
    }
    case CE_TabBarTabShape:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option)) {
            const bool selected = tab->state.testFlag(State_Selected);
            const QRect rect = tab->rect.adjusted(space(1) / 2, 2, -space(1) / 2, -3);
            if (!selected && tab->state.testFlag(State_MouseOver) && tab->state.testFlag(State_Enabled)) {
                frame(*painter, rect, {}, 0, colour(Colour::Hover, palette));
            }
            if (selected) {
                const QRect bar(tab->rect.left() + space(2), tab->rect.bottom() - 2, tab->rect.width() - space(4), 3);
                frame(*painter, bar, {}, 0, colour(Colour::Accent, palette), 1.5);
            }
            if (tab->state.testFlag(State_HasFocus)) {
                frame(*painter, rect, colour(Colour::FocusRing, palette), 2);
            }
            return;
        }
        break;
    case CE_TabBarTabLabel:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option)) {
            QStyleOptionTab copy = *tab;
            // The ring is drawn with the shape.
            copy.state.setFlag(State_HasFocus, false);
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, colour(Colour::Sunken, palette));
        return;
    case CE_ProgressBarGroove:
        frame(*painter, option->rect, colour(Colour::ControlOutline, palette), 1, palette.brush(QPalette::Base), 3);
        return;
    case CE_ProgressBarContents:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option); bar != nullptr && bar->maximum > bar->minimum) {
            QRect done = option->rect;
            const double part = double(bar->progress - bar->minimum) / double(bar->maximum - bar->minimum);
            const int width = qRound(done.width() * std::clamp(part, 0.0, 1.0));
            if (option->direction == Qt::RightToLeft) {
                done.setLeft(done.right() - width + 1);
            } else {
                done.setWidth(width);
            }
            if (width > 0) {
                frame(*painter, done, {}, 0, colour(Colour::Accent, palette), 3);
            }
            return;
        }
        break;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, colour(Colour::Window, palette));
        return;
    case CE_MenuBarItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option)) {
            painter->fillRect(option->rect, colour(Colour::Window, palette));
            if (option->state & (State_Selected | State_Sunken) && option->state.testFlag(State_Enabled)) {
                frame(*painter, option->rect, {}, 0, colour(Colour::Selection, palette));
            }
            int flags = Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextDontClip | Qt::TextSingleLine;
            if (!proxy()->styleHint(SH_UnderlineShortcut, option, widget, nullptr)) {
                flags |= Qt::TextHideMnemonic;
            }
            proxy()->drawItemText(painter, option->rect, flags, palette, option->state.testFlag(State_Enabled), item->text, QPalette::WindowText);
            return;
        }
        break;
    case CE_Splitter:
        painter->fillRect(option->rect, colour(Colour::Window, palette));
        painter->setPen(colour(Colour::Border, palette));
        if (option->rect.width() < option->rect.height()) {
            const int x = option->rect.center().x();
            painter->drawLine(x, option->rect.top(), x, option->rect.bottom());
        } else {
            const int y = option->rect.center().y();
            painter->drawLine(option->rect.left(), y, option->rect.right(), y);
        }
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

int GalleyStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return em(1);
    case PM_SmallIconSize:
    case PM_ListViewIconSize:
    case PM_ButtonIconSize:
    case PM_TabBarIconSize:
        return em(1);
    case PM_ToolBarIconSize:
        return em(1.375);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return space(2);
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return widget != nullptr && widget->isWindow() ? space(4) : space(3);
    case PM_HeaderMargin:
        return space(2) - 2;
    case PM_FocusFrameHMargin:
        return space(2) - 1;
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabOverlap:
        return 0;
    case PM_SplitterWidth:
        return space(2);
    case PM_ScrollBarExtent:
        return em(0.875);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int GalleyStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* returned) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ItemView_ActivateItemOnSingleClick:
        return 0;
    case SH_ItemView_ArrowKeysNavigateIntoChildren:
    case SH_Table_GridLineColor:
        return hint == SH_Table_GridLineColor && option != nullptr ? static_cast<int>(colour(Colour::Border, option->palette).rgba()) : 1;
    case SH_Widget_Animation_Duration:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QSize GalleyStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        if (widget != nullptr && widget->property("compact").toBool()) {
            result.setHeight(std::min(result.height(), em(1.5)));
        } else {
            result.setHeight(std::max(result.height(), em(1.9)));
        }
        result.setWidth(std::max(result.width() + space(2), em(4.5)));
        break;
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        result.setHeight(std::max(result.height(), em(1.9)));
        break;
    case CT_ToolButton:
        // The arrow of a button that opens a menu stands beside the text and not on it.
        if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option); button != nullptr
            && button->features.testFlag(QStyleOptionToolButton::HasMenu) && !button->features.testFlag(QStyleOptionToolButton::MenuButtonPopup)) {
            result.rwidth() += 2 * pixelMetric(PM_MenuButtonIndicator, option, widget);
        }
        break;
    case CT_TabBarTab:
        result += QSize(space(2), space(1));
        break;
    case CT_MenuBarItem:
        result += QSize(space(2), space(1));
        break;
    case CT_MenuItem:
        result.setHeight(std::max(result.height(), em(1.7)));
        break;
    default:
        break;
    }
    return result;
}

QRect GalleyStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_LineEditContents) {
        rect.adjust(space(1), 0, -space(1), 0);
    }
    return rect;
}

void GalleyStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QPushButton*>(widget) != nullptr || qobject_cast<QToolButton*>(widget) != nullptr) {
        widget->setAttribute(Qt::WA_Hover);
    }
}

void setPrimary(QWidget* button, bool primary)
{
    button->setProperty("primary", primary);
    button->update();
}

}

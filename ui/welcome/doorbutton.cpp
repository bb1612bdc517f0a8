#include "ui/welcome/doorbutton.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include "ui/style/icons.h"

namespace galley::ui {

DoorButton::DoorButton(const char* iconName, const QString& title, const QString& explanation, QWidget* parent)
    : QAbstractButton(parent), m_explanation(explanation)
{
    setText(title);
    setIcon(ui::icon(iconName));
    setAccessibleName(title);
    setAccessibleDescription(explanation);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize DoorButton::sizeHint() const
{
    const QFontMetrics title(textFont(TextSize::Normal, true));
    const int width = em(34);
    return {width, title.height() + space(1) + explanationSize(width).height() + space(6)};
}

void DoorButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool focus = hasFocus();
    const bool enabled = isEnabled();
    const Colour fill = isDown() ? Colour::Selection : enabled && underMouse() ? Colour::Hover : Colour::Surface;
    const QColor line = colour(focus ? Colour::FocusRing : Colour::ControlOutline, palette());
    const double width = focus ? 2 : 1;
    painter.setPen(QPen(line, width));
    painter.setBrush(colour(fill, palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2), 6, 6);

    const int side = em(2);
    const QRect iconPlace(space(4), (height() - side) / 2, side, side);
    icon().paint(&painter, QStyle::visualRect(layoutDirection(), rect(), iconPlace), Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);

    const QFont titleFont = textFont(TextSize::Normal, true);
    const int titleHeight = QFontMetrics(titleFont).height();
    const QRect titlePlace(textLeft(), space(3), this->width() - textLeft() - space(4), titleHeight);
    painter.setFont(titleFont);
    painter.setPen(palette().color(enabled ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    const int align = layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), titlePlace), align | Qt::AlignVCenter, text());
    const QRect linePlace(textLeft(), titlePlace.bottom() + space(1), titlePlace.width(), height() - titlePlace.bottom() - space(3));
    painter.setFont(textFont(TextSize::Normal));
    painter.setPen(colour(enabled ? Colour::TextMuted : Colour::TextDisabled, palette()));
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), linePlace), align | Qt::AlignTop | Qt::TextWordWrap, m_explanation);
}

void DoorButton::keyPressEvent(QKeyEvent* event)
{
    // A door is not a toggle in a form: Enter opens it as Space does.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void DoorButton::enterEvent(QEnterEvent* event)
{
    update();
    QAbstractButton::enterEvent(event);
}

void DoorButton::leaveEvent(QEvent* event)
{
    update();
    QAbstractButton::leaveEvent(event);
}

int DoorButton::textLeft() const
{
    return space(4) + em(2) + space(4);
}

QSize DoorButton::explanationSize(int width) const
{
    const QFontMetrics metrics(textFont(TextSize::Normal));
    return metrics.boundingRect(QRect(0, 0, width - textLeft() - space(4), 10000), Qt::TextWordWrap, m_explanation).size();
}

}

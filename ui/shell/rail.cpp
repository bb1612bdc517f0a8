#include "ui/shell/rail.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOption>
#include <QVBoxLayout>

#include "ui/style/icons.h"

namespace galley::ui {

QSize RailButton::sizeHint() const
{
    const QFontMetrics metrics(textFont(TextSize::Small));
    return {std::max(em(4.5), metrics.horizontalAdvance(text()) + space(4)), em(1.375) + metrics.height() + space(5)};
}

void RailButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect ground = rect().adjusted(space(1), space(1) / 2, -space(1), -space(1) / 2);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour(isChecked() ? Colour::Selection : Colour::Hover, palette()));
        painter.drawRoundedRect(ground, 4, 4);
    }
    if (isChecked()) {
        const bool mirrored = isRightToLeft();
        const int width = std::max(3, space(1) * 3 / 4);
        QRect bar(mirrored ? rect().right() - width + 1 : 0, ground.top() + space(1), width, ground.height() - space(2));
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour(Colour::Accent, palette()));
        painter.drawRoundedRect(bar, 1.5, 1.5);
    }
    const int side = em(1.375);
    const int textHeight = QFontMetrics(textFont(TextSize::Small)).height();
    const int top = (height() - side - space(1) - textHeight) / 2;
    icon().paint(&painter, QRect((width() - side) / 2, top, side, side), Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
    painter.setFont(textFont(TextSize::Small, isChecked()));
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    painter.drawText(QRect(0, top + side + space(1), width(), textHeight), Qt::AlignCenter, text());
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour(Colour::FocusRing, palette()), 2));
        painter.drawRoundedRect(QRectF(ground).adjusted(1, 1, -1, -1), 4, 4);
    }
}

Rail::Rail(QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout(this)), m_group(new QButtonGroup(this))
{
    m_layout->setContentsMargins(0, space(1), 0, space(1));
    m_layout->setSpacing(0);
    m_layout->addStretch();
    m_group->setExclusive(true);
    setAccessibleName(tr("Pages"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

void Rail::addPlace(const QString& id, const QString& text, const char* iconName)
{
    auto* button = new RailButton(this);
    button->setObjectName(id);
    button->setText(text);
    button->setIcon(icon(iconName));
    button->setCheckable(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_group->addButton(button);
    m_layout->insertWidget(m_layout->count() - 1, button);
    connect(button, &QToolButton::clicked, this, [this, id] { Q_EMIT chosen(id); });
}

void Rail::setCurrent(const QString& id)
{
    for (QAbstractButton* button : m_group->buttons()) {
        if (button->objectName() == id) {
            button->setChecked(true);
            return;
        }
    }
    if (QAbstractButton* checked = m_group->checkedButton()) {
        m_group->setExclusive(false);
        checked->setChecked(false);
        m_group->setExclusive(true);
    }
}

QString Rail::current() const
{
    const QAbstractButton* checked = m_group->checkedButton();
    return checked == nullptr ? QString() : checked->objectName();
}

QWidget* Rail::place(const QString& id) const
{
    return findChild<RailButton*>(id);
}

void Rail::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), colour(Colour::Sunken, palette()));
    painter.setPen(colour(Colour::Border, palette()));
    const int edge = isRightToLeft() ? 0 : width() - 1;
    painter.drawLine(edge, 0, edge, height());
}

void Rail::keyPressEvent(QKeyEvent* event)
{
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    const QList<QAbstractButton*> buttons = m_group->buttons();
    const qsizetype at = buttons.indexOf(qobject_cast<QAbstractButton*>(focusWidget()));
    if (step == 0 || at < 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    buttons[std::clamp<qsizetype>(at + step, 0, buttons.size() - 1)]->setFocus(Qt::TabFocusReason);
}

}

#include "ui/shell/toast.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include "ui/style/icons.h"

namespace galley::ui {

namespace {
constexpr int shownFor = 8000; // milliseconds: long enough to reach Undo with the keyboard
}

Toast::Toast(QWidget* host) : QWidget(host), m_text(new QLabel(this)), m_button(new QPushButton(this)), m_close(new QToolButton(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space(4), space(2), space(2), space(2));
    row->setSpacing(space(3));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_button->setFlat(true);
    m_button->setAutoDefault(false);
    m_close->setAutoRaise(true);
    m_close->setText(QStringLiteral("✕"));
    m_close->setAccessibleName(tr("Close this message"));
    row->addWidget(m_text, 1);
    row->addWidget(m_button);
    row->addWidget(m_close);
    m_timer.setSingleShot(true);
    m_timer.setInterval(shownFor);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_button, &QPushButton::clicked, this, [this] {
        hide();
        if (m_notice.act) {
            m_notice.act();
        }
    });
    host->installEventFilter(this);
    hide();
    applyColours();
}

void Toast::show(const Notice& notice)
{
    m_notice = notice;
    m_text->setText(notice.text);
    m_button->setText(notice.button);
    m_button->setVisible(!notice.button.isEmpty());
    setAccessibleName(notice.text);
    applyColours();
    QWidget::show();
    place();
    raise();
    if (notice.failed) {
        m_timer.stop();
    } else {
        m_timer.start();
    }
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString Toast::text() const
{
    return isVisible() ? m_notice.text : QString();
}

bool Toast::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parent() && event->type() == QEvent::Resize && !isHidden()) {
        place();
    }
    return QWidget::eventFilter(watched, event);
}

void Toast::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(Colour::ToastFill, parentWidget()->palette()));
    painter.drawRoundedRect(rect(), 6, 6);
}

void Toast::enterEvent(QEnterEvent* event)
{
    m_timer.stop();
    QWidget::enterEvent(event);
}

void Toast::leaveEvent(QEvent* event)
{
    if (!m_notice.failed && isVisible()) {
        m_timer.start();
    }
    QWidget::leaveEvent(event);
}

void Toast::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ParentChange || event->type() == QEvent::StyleChange) {
        applyColours();
    }
}

void Toast::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        hide();
        return;
    }
    QWidget::keyPressEvent(event);
}

void Toast::place()
{
    const QWidget* host = parentWidget();
    const int widest = std::min(host->width() - space(8), em(44));
    const int wanted = m_text->fontMetrics().horizontalAdvance(m_notice.text) + m_close->sizeHint().width() + space(9)
        + (m_button->isVisibleTo(this) ? m_button->sizeHint().width() + space(3) : 0) + space(2);
    const int width = std::min(widest, wanted);
    const int height = layout()->hasHeightForWidth() ? layout()->heightForWidth(width) : sizeHint().height();
    // Above the lower edge, where pages have their buttons: Undo must stay in sight.
    setGeometry((host->width() - width) / 2, std::max(0, host->height() - height - em(6)), width, height);
}

void Toast::applyColours()
{
    const QPalette base = parentWidget()->palette();
    QPalette ink = base;
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::ButtonText}) {
        ink.setColor(role, colour(Colour::ToastText, base));
    }
    m_text->setPalette(ink);
    m_close->setPalette(ink);
    QPalette link = base;
    link.setColor(QPalette::ButtonText, colour(Colour::ToastLink, base));
    m_button->setPalette(link);
    m_button->setFont(textFont(TextSize::Normal, true));
}

}

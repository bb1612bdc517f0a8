#include "ui/review/emptynote.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/shell/pageheader.h"
#include "ui/style/galleystyle.h"
#include "ui/style/icons.h"

namespace galley::ui {

EmptyNote::EmptyNote(QWidget* parent) : QWidget(parent)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* layout = new QVBoxLayout(this);
    layout->addStretch(2);
    m_icon = new QLabel(this);
    m_icon->setAlignment(Qt::AlignCenter);
    layout->addWidget(m_icon);
    layout->addSpacing(space(2));
    m_title = new QLabel(this);
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setTextFormat(Qt::PlainText);
    layout->addWidget(m_title);
    m_text = new QLabel(this);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setFixedWidth(em(34));
    auto* middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(m_text);
    middle->addStretch(1);
    layout->addLayout(middle);
    layout->addSpacing(space(4));
    auto* row = new QWidget(this);
    m_buttons = new QHBoxLayout(row);
    m_buttons->setContentsMargins(0, 0, 0, 0);
    m_buttons->setSpacing(space(2));
    layout->addWidget(row, 0, Qt::AlignHCenter);
    layout->addStretch(3);
}

void EmptyNote::say(const char* iconName, const QString& title, const QString& text, const QList<QAction*>& actions)
{
    m_icon->setPixmap(icon(iconName).pixmap(QSize(em(3), em(3)), devicePixelRatioF()));
    m_title->setFont(textFont(TextSize::Title, true));
    m_title->setText(title);
    m_text->setText(text);
    setAccessibleName(title + u' ' + text);
    while (QLayoutItem* item = m_buttons->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (QAction* action : actions) {
        QPushButton* button = buttonFor(action, this);
        setPrimary(button, m_buttons->count() == 0); // isEmpty() sees no button that is not shown yet
        m_buttons->addWidget(button);
    }
}

}

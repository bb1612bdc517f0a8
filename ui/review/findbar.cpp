#include "ui/review/findbar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextEdit>
#include <QToolButton>

#include "ui/style/icons.h"
#include "ui/style/tokens.h"

namespace galley::ui {

namespace {

constexpr qsizetype mostMarks = 500;

}

FindBar::FindBar(QWidget* parent) : QWidget(parent), m_field(new QLineEdit(this)), m_result(new QLabel(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space(4), space(1), space(2), space(1));
    m_field->setPlaceholderText(tr("Find in this text"));
    m_field->setAccessibleName(tr("Find in this text"));
    m_field->setMaxLength(200);
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_result->setForegroundRole(QPalette::PlaceholderText);
    m_result->setMinimumWidth(em(7));
    const auto addButton = [&](const char* iconName, const QString& name, auto act) {
        auto* button = new QToolButton(this);
        button->setAutoRaise(true);
        button->setIcon(icon(iconName));
        button->setToolTip(name);
        button->setAccessibleName(name);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QToolButton::clicked, this, act);
        layout->addWidget(button);
    };
    layout->addWidget(m_field, 1);
    layout->addWidget(m_result);
    addButton(icons::previous, tr("Former place"), [this] { step(-1); });
    addButton(icons::next, tr("Next place"), [this] { step(1); });
    addButton(icons::close, tr("Close the search"), [this] { Q_EMIT leaveRequested(); });
    connect(m_field, &QLineEdit::textChanged, this, [this] { find(true); });
    hide();
}

void FindBar::setView(QTextEdit* view)
{
    if (m_view == view) {
        return;
    }
    if (m_view != nullptr) {
        m_view->setExtraSelections({});
    }
    m_view = view;
    if (isVisible()) {
        find(false);
    }
}

void FindBar::start()
{
    if (m_view != nullptr && m_view->textCursor().hasSelection()) {
        m_field->setText(m_view->textCursor().selectedText().left(m_field->maxLength()));
    }
    show();
    m_field->setFocus();
    m_field->selectAll();
    find(true);
}

QString FindBar::result() const
{
    return m_result->text();
}

void FindBar::find(bool fromHere)
{
    const int here = m_view == nullptr || !fromHere ? 0 : m_view->textCursor().selectionStart();
    m_places.clear();
    m_current = -1;
    const QString wanted = m_field->text();
    if (m_view != nullptr && !wanted.isEmpty()) {
        QTextCursor found = m_view->document()->find(wanted, 0);
        while (!found.isNull() && m_places.size() < mostMarks) {
            m_places.append(found.selectionStart());
            found = m_view->document()->find(wanted, found);
        }
        for (int at = 0; at < m_places.size() && m_current < 0; ++at) {
            m_current = m_places.at(at) >= here ? at : -1;
        }
        m_current = m_current < 0 && !m_places.isEmpty() ? 0 : m_current;
    }
    showMatches();
}

void FindBar::step(int step)
{
    if (m_places.isEmpty()) {
        find(false);
        return;
    }
    const int count = int(m_places.size());
    m_current = (m_current + step + count) % count;
    showMatches();
}

void FindBar::showMatches()
{
    if (m_view == nullptr) {
        return;
    }
    QList<QTextEdit::ExtraSelection> marks;
    const int length = int(m_field->text().size());
    for (int at = 0; at < m_places.size(); ++at) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_view->document());
        mark.cursor.setPosition(m_places.at(at));
        mark.cursor.setPosition(m_places.at(at) + length, QTextCursor::KeepAnchor);
        const bool current = at == m_current;
        mark.format.setBackground(colour(current ? Colour::Accent : Colour::MarkFill, palette()));
        mark.format.setForeground(colour(current ? Colour::OnAccent : Colour::MarkText, palette()));
        marks.append(mark);
        if (current) {
            QTextCursor place = mark.cursor;
            place.setPosition(m_places.at(at));
            m_view->setTextCursor(place);
            m_view->ensureCursorVisible();
        }
    }
    m_view->setExtraSelections(marks);
    m_result->setText(m_field->text().isEmpty() ? QString()
                          : m_places.isEmpty()  ? tr("Not in this text")
                                                : tr("%1 of %2", "position among the places found").arg(m_current + 1).arg(m_places.size()));
    m_result->setAccessibleName(m_result->text());
}

bool FindBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride)) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter || key->key() == Qt::Key_Escape) {
            if (event->type() == QEvent::ShortcutOverride) {
                event->accept();
            } else if (enter) {
                step(key->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
            } else {
                Q_EMIT leaveRequested();
            }
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FindBar::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    if (m_view != nullptr) {
        m_view->setExtraSelections({});
    }
}

}

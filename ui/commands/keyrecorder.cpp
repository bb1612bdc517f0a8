#include "ui/commands/keyrecorder.h"

#include <QContextMenuEvent>
#include <QInputMethodEvent>
#include <QKeyEvent>

namespace galley::ui {

namespace {

bool movesOn(const QKeyEvent& event)
{
    const bool tab = event.key() == Qt::Key_Tab || event.key() == Qt::Key_Backtab;
    return (tab && !event.modifiers().testFlag(Qt::ControlModifier)) || event.key() == Qt::Key_Escape;
}

bool isModifier(int key)
{
    return key == 0 || key == Qt::Key_unknown || (key >= Qt::Key_Shift && key <= Qt::Key_ScrollLock) || key == Qt::Key_Super_L
        || key == Qt::Key_Super_R || key == Qt::Key_AltGr || key == Qt::Key_Multi_key
        || (key >= Qt::Key_Dead_Grave && key <= Qt::Key_Dead_Longsolidusoverlay);
}

}

KeyRecorder::KeyRecorder(QWidget* parent) : QLineEdit(parent)
{
    setReadOnly(true);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setPlaceholderText(tr("Press the new key here"));
    setAccessibleName(tr("New key"));
    setAccessibleDescription(tr("The next key that you press here is taken. Tab goes on."));
}

void KeyRecorder::clearSequence()
{
    m_sequence = {};
    clear();
    Q_EMIT sequenceChanged();
}

void KeyRecorder::setTwoKeys(bool two)
{
    m_twoKeys = two;
    clearSequence();
}

bool KeyRecorder::event(QEvent* event)
{
    // Before shortcuts and mnemonics of the window see it.
    if (event->type() == QEvent::ShortcutOverride && !movesOn(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void KeyRecorder::keyPressEvent(QKeyEvent* event)
{
    if (movesOn(*event)) {
        event->ignore();
        return;
    }
    if (isModifier(event->key()) || event->isAutoRepeat()) {
        return;
    }
    Qt::KeyboardModifiers modifiers = event->modifiers() & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier);
    const QString typed = event->text();
    // "?" is one key to a person, whatever has to be held to type it.
    const bool isSign = typed.size() == 1 && typed.at(0).isPrint() && !typed.at(0).isLetter() && !typed.at(0).isSpace();
    if (isSign && modifiers == Qt::ShiftModifier) {
        modifiers = Qt::NoModifier;
    }
    take(QKeyCombination(modifiers, Qt::Key(event->key())));
}

void KeyRecorder::take(QKeyCombination key)
{
    m_sequence = m_twoKeys && m_sequence.count() == 1 ? QKeySequence(m_sequence[0], key) : QKeySequence(key);
    setText(m_sequence.toString(QKeySequence::NativeText));
    Q_EMIT sequenceChanged();
}

void KeyRecorder::inputMethodEvent(QInputMethodEvent* event)
{
    event->accept(); // composing is no key
}

void KeyRecorder::contextMenuEvent(QContextMenuEvent* event)
{
    event->accept();
}

}

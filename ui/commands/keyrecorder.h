#pragma once

#include <QKeySequence>
#include <QLineEdit>

namespace galley::ui {

/// Takes the next key as it is pressed. Tab, Shift+Tab and Esc keep their meaning, so that nobody is trapped in it.
class KeyRecorder final : public QLineEdit
{
    Q_OBJECT

public:
    explicit KeyRecorder(QWidget* parent = nullptr);
    [[nodiscard]] QKeySequence sequence() const { return m_sequence; }
    void clearSequence();
    /// Whether two keys are taken, one after the other, as G and then R.
    void setTwoKeys(bool two);

Q_SIGNALS:
    void sequenceChanged();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void take(QKeyCombination key);

    QKeySequence m_sequence;
    bool m_twoKeys = false;
};

}

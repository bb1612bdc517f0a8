#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

class QApplication;

namespace galley::ui {

/// Gives the keyboard back to the window that a dialog was opened from. Window managers do so by themselves; where there is none, a closed
/// dialog would leave no window active, and keys of commands act only in an active window.
class FocusReturn final : public QObject
{
    Q_OBJECT

public:
    explicit FocusReturn(QApplication& application, QObject* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QPointer<QWidget> m_active; ///< the window that has the keyboard
};

}

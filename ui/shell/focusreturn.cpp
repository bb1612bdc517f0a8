#include "ui/shell/focusreturn.h"

#include <QApplication>
#include <QDialog>
#include <QWindow>

namespace galley::ui {

FocusReturn::FocusReturn(QApplication& application, QObject* parent) : QObject(parent)
{
    application.installEventFilter(this);
    connect(&application, &QGuiApplication::focusWindowChanged, this, [this] { m_active = QApplication::activeWindow(); });
}

bool FocusReturn::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::Hide || event->spontaneous()) {
        return false;
    }
    // Only a dialog that had the keyboard hands it back: one that closes while another program is in front takes nothing. Qt has
    // forgotten by now that it was active.
    const auto* dialog = qobject_cast<QDialog*>(watched);
    if (dialog != nullptr && m_active == dialog && dialog->parentWidget() != nullptr) {
        dialog->parentWidget()->activateWindow();
    }
    return false;
}

}

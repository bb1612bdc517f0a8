#pragma once

#include <QTimer>
#include <QWidget>

#include "ui/shell/page.h"

class QLabel;
class QPushButton;
class QToolButton;

namespace galley::ui {

/// A message over the lower edge of a widget: goes by itself after some seconds (not while the mouse or the focus is on it, and not
/// when it tells of a failure), and never takes the focus. One at a time: a newer one replaces it.
class Toast final : public QWidget
{
    Q_OBJECT

public:
    explicit Toast(QWidget* host);
    void show(const Notice& notice);
    [[nodiscard]] QString text() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void place();
    void applyColours();

    QLabel* m_text;
    QPushButton* m_button;
    QToolButton* m_close;
    QTimer m_timer;
    Notice m_notice;
};

}

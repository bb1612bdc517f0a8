#pragma once

#include <QList>
#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;

namespace galley::ui {

/// What stands where a list would be: why it is empty, one main button, and what else helps.
class EmptyNote final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyNote(QWidget* parent = nullptr);
    /// The first action is the main one.
    void say(const char* icon, const QString& title, const QString& text, const QList<QAction*>& actions);

private:
    QLabel* m_icon;
    QLabel* m_title;
    QLabel* m_text;
    QHBoxLayout* m_buttons;
};

}

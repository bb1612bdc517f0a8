#pragma once

#include <QAbstractButton>

namespace galley::ui {

/// A wide button with an icon, a title and a line of explanation: one way into the program.
class DoorButton final : public QAbstractButton
{
    Q_OBJECT

public:
    DoorButton(const char* iconName, const QString& title, const QString& explanation, QWidget* parent);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    [[nodiscard]] int textLeft() const;
    [[nodiscard]] QSize explanationSize(int width) const;

    QString m_explanation;
};

}

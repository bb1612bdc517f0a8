#pragma once

#include <QToolButton>
#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace galley::ui {

/// One place in the rail: icon over word; the current one has a bar at its side and a ground of its own.
class RailButton final : public QToolButton
{
    Q_OBJECT

public:
    using QToolButton::QToolButton;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// The thin column at the window's side with a button for each page. Arrow keys go through the places.
class Rail final : public QWidget
{
    Q_OBJECT

public:
    explicit Rail(QWidget* parent = nullptr);
    void addPlace(const QString& id, const QString& text, const char* iconName);
    void setCurrent(const QString& id);
    [[nodiscard]] QString current() const;
    [[nodiscard]] QWidget* place(const QString& id) const;

Q_SIGNALS:
    void chosen(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QVBoxLayout* m_layout;
    QButtonGroup* m_group;
};

}

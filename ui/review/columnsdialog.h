#pragma once

#include <QDialog>

class QListWidget;
class QPushButton;

namespace galley::ui {

class ItemTable;

/// Which columns the table shows, and in which order. What is changed is seen at once.
class ColumnsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ColumnsDialog(ItemTable& table, QWidget* parent = nullptr);

private:
    void fill(int column);
    void apply();
    void move(int step);
    void showButtons();

    ItemTable& m_table;
    QListWidget* m_list;
    QPushButton* m_up;
    QPushButton* m_down;
    bool m_filling = false;
};

}

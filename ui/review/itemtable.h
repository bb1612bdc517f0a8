#pragma once

#include <QTableView>

namespace galley::app {
class Settings;
}

namespace galley::ui {

class ReviewController;

/// The review queue as a table, at home with a million rows: one height for all rows, sorting by the store, no search that would walk the model.
class ItemTable final : public QTableView
{
    Q_OBJECT

public:
    ItemTable(ReviewController& controller, app::Settings* settings, QWidget* parent = nullptr);

    /// Brings the cursor into sight without moving more than needed.
    void revealCursor();
    void keyboardSearch(const QString& search) override;
    /// The name stays whatever is asked.
    void setColumnShown(int column, bool shown);
    /// The columns, their order and their widths as at the first start.
    void resetColumns();

Q_SIGNALS:
    void openRequested();
    void columnsRequested();

protected:
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void startDrag(Qt::DropActions supportedActions) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void applyMetrics();
    void restoreColumns();
    void setFirstColumns();
    void stretchText();
    void keepColumns();
    void showColumnMenu(const QPoint& at);
    void onHeaderClicked(int column);
    void showSorting();

    ReviewController& m_controller;
    app::Settings* m_settings;
    bool m_restoring = false;
};

}

#pragma once

#include <QListView>

namespace galley::ui {

class ReviewController;

/// The review queue as cards: picture, name, beginning of the text, badges. Cards have one size and are painted, so that a million of them
/// cost no more than those on screen. Cursor and selection are those of the table. It is a QListView for those who are read to: places,
/// painting and keys are its own.
class CardView final : public QListView
{
    Q_OBJECT

public:
    explicit CardView(ReviewController& controller, QWidget* parent = nullptr);

    void revealCursor();
    [[nodiscard]] int columnCount() const { return m_columns; }
    [[nodiscard]] QRect visualRect(const QModelIndex& index) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    [[nodiscard]] QModelIndex indexAt(const QPoint& point) const override;
    void keyboardSearch(const QString& search) override;
    void reset() override;
    void doItemsLayout() override;

Q_SIGNALS:
    void openRequested();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void startDrag(Qt::DropActions supportedActions) override;
    void rowsInserted(const QModelIndex& parent, int start, int end) override;
    void rowsAboutToBeRemoved(const QModelIndex& parent, int start, int end) override;
    void dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& roles) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    [[nodiscard]] int horizontalOffset() const override { return 0; }
    [[nodiscard]] int verticalOffset() const override;
    [[nodiscard]] bool isIndexHidden(const QModelIndex& index) const override;
    void setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags flags) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection& selection) const override;
    void updateGeometries() override;

private:
    [[nodiscard]] QSize cellSize() const;
    [[nodiscard]] QRect cellAt(int position) const;
    [[nodiscard]] int firstVisible() const;
    [[nodiscard]] int lastVisible() const;

    ReviewController& m_controller;
    int m_columns = 1;
    QSize m_cell;
};

}

#pragma once

#include <QStyledItemDelegate>

namespace galley::ui {

/// Paints a cell of the review table: states as shape, word and colour; counts of findings as a badge; what was excluded struck through.
class ItemDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// The height of every row, from the present font.
    [[nodiscard]] static int rowHeight();

private:
    void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintStatus(QPainter& painter, const QRect& rect, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintSync(QPainter& painter, const QRect& rect, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintConfidence(QPainter& painter, const QRect& rect, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintFindings(QPainter& painter, const QRect& rect, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintText(QPainter& painter, const QRect& rect, const QStyleOptionViewItem& option, const QModelIndex& index) const;
};

}

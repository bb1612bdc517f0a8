#pragma once

#include <QHash>
#include <QPixmap>
#include <QStyledItemDelegate>

#include "app/services/itemqueue.h"

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
    /// The shape of a state, drawn once for each size and theme: vector shapes would be a third of the time of a frame.
    void drawMark(QPainter& painter, const QRectF& square, ItemStatus status, const QPalette& palette) const;
    void drawMark(QPainter& painter, const QRectF& square, app::SyncState state, const QPalette& palette) const;
    void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintStatus(QPainter& painter, const QRect& rect, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintSync(QPainter& painter, const QRect& rect, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintConfidence(QPainter& painter, const QRect& rect, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintFindings(QPainter& painter, const QRect& rect, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintText(QPainter& painter, const QRect& rect, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    template <class State, class Draw>
    void drawCached(QPainter& painter, const QRectF& square, int kind, State state, const QPalette& palette, Draw draw) const;

    mutable QHash<QString, QPixmap> m_marks;
};

}

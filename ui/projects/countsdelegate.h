#pragma once

#include <QStyledItemDelegate>

namespace galley::ui {

/// Draws how the items of a project stand: a small bar of all states, and beside it shape and number of each that occurs.
class CountsDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}

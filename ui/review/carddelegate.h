#pragma once

#include <QStyledItemDelegate>

namespace galley::ui {

/// Paints a product as a card. Pictures stand in a place of their own; one that this computer does not have shows the product's initials,
/// because nothing is fetched from addresses that come with a product file.
class CardDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// The size of every card with the space around it, from the present font.
    [[nodiscard]] static QSize cardSize();

private:
    void paintFace(QPainter& painter, const QRect& rect, const QString& name, const QPalette& palette) const;
    void paintBadges(QPainter& painter, const QRect& rect, const QStyleOptionViewItem& option, const QModelIndex& index) const;
};

/// Up to two letters that stand for a product: "LS" of "Linen shirt, blue".
[[nodiscard]] QString initialsOf(const QString& name);

}

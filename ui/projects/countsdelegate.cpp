#include "ui/projects/countsdelegate.h"

#include <QApplication>
#include <QLocale>
#include <QPainter>

#include "ui/projects/projecttablemodel.h"
#include "ui/style/icons.h"

namespace galley::ui {

namespace {

constexpr ItemStatus order[] = {ItemStatus::Approved,
                                ItemStatus::Synced,
                                ItemStatus::Flagged,
                                ItemStatus::Generated,
                                ItemStatus::Pending,
                                ItemStatus::Rejected,
                                ItemStatus::Excluded};

}

void CountsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem empty = option;
    initStyleOption(&empty, index);
    empty.text.clear();
    QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &empty, painter, option.widget);

    const QVariantList segments = index.data(ProjectTableModel::SegmentsRole).toList();
    qint64 total = 0;
    for (const QVariant& count : segments) {
        total += count.toLongLong();
    }
    painter->save();
    const QRect row = option.rect.adjusted(space(2), 0, -space(2), 0);
    if (total == 0) {
        painter->setPen(colour(Colour::TextMuted, option.palette));
        painter->drawText(row, Qt::AlignVCenter | Qt::AlignLeading, index.data(Qt::DisplayRole).toString());
        painter->restore();
        return;
    }
    const int barWidth = std::min(em(7), row.width() / 3);
    const QRect bar = QStyle::visualRect(option.direction, option.rect, QRect(row.left(), row.center().y() - space(1), barWidth, space(2)));
    double x = bar.left();
    for (const ItemStatus status : order) {
        const double share = static_cast<double>(segments.value(static_cast<int>(status)).toLongLong()) / static_cast<double>(total);
        if (share <= 0) {
            continue;
        }
        const double width = bar.width() * share;
        // A gap between neighbours: parts are told apart without their colours.
        painter->fillRect(QRectF(x, bar.top(), std::max(1.0, width - 1), bar.height()), colour(statusColour(status), option.palette));
        x += width;
    }
    const QFont font = tabularFont(TextSize::Small);
    const QFontMetrics metrics(font);
    painter->setFont(font);
    int left = row.left() + barWidth + space(3);
    const int side = metrics.height() - 3;
    for (const ItemStatus status : order) {
        const qint64 count = segments.value(static_cast<int>(status)).toLongLong();
        if (count == 0) {
            continue;
        }
        const QString number = QLocale().toString(count);
        const int width = side + space(1) + metrics.horizontalAdvance(number) + space(3);
        if (left + width > row.right() + space(3)) {
            break;
        }
        const QRect shape = QStyle::visualRect(option.direction, option.rect, QRect(left, row.center().y() - side / 2, side, side));
        drawStatus(*painter, shape, status, option.palette);
        painter->setPen(colour(Colour::Text, option.palette));
        const QRect text = QStyle::visualRect(option.direction, option.rect, QRect(left + side + space(1), row.top(), width, row.height()));
        painter->drawText(text, Qt::AlignVCenter | (option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft), number);
        left += width;
    }
    painter->restore();
}

QSize CountsDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {em(24), em(1.9)};
}

}

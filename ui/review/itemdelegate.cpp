#include "ui/review/itemdelegate.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyle>
#include <cmath>

#include "ui/review/itemlistmodel.h"
#include "ui/style/icons.h"

namespace galley::ui {

namespace {

constexpr int lowConfidence = 60;

/// The column begins where the window's language begins; the text runs as its own letters do, so that its end is what is left out.
void drawWord(QPainter& painter, const QRect& rect, const QString& text, const QColor& ink, Qt::LayoutDirection window,
              Qt::Alignment alignment = Qt::AlignLeft)
{
    painter.setPen(ink);
    painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter.drawText(rect,
                     int(QStyle::visualAlignment(window, alignment) | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

/// A part of a cell on the side where its window's language begins.
QRectF mirrored(const QRectF& part, const QRect& cell, Qt::LayoutDirection window)
{
    return window == Qt::RightToLeft ? QRectF(cell.left() + cell.right() + 1 - part.right(), part.top(), part.width(), part.height()) : part;
}

QRectF markSquare(const QRect& rect)
{
    const double side = em(0.85);
    return {rect.left() + 0.0, rect.center().y() - side / 2 + 0.5, side, side};
}

bool isExcluded(const QModelIndex& index)
{
    return index.data(ItemListModel::StatusRole).toInt() == int(ItemStatus::Excluded);
}

}

int ItemDelegate::rowHeight()
{
    return QFontMetrics(textFont(TextSize::Normal)).height() + space(3);
}

QSize ItemDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(), rowHeight()};
}

void ItemDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    paintGround(*painter, option, index);
    const QRect rect = option.rect.adjusted(space(2), 0, -space(2), 0);
    painter->setFont(option.font);
    switch (index.column()) {
    case ItemListModel::Status:
        paintStatus(*painter, rect, option, index);
        break;
    case ItemListModel::Sync:
        paintSync(*painter, rect, option, index);
        break;
    case ItemListModel::Confidence:
        paintConfidence(*painter, rect, option, index);
        break;
    case ItemListModel::Findings:
        paintFindings(*painter, rect, option, index);
        break;
    default:
        paintText(*painter, rect, option, index);
        break;
    }
    painter->restore();
}

template <class State, class Draw>
void ItemDelegate::drawCached(QPainter& painter, const QRectF& square, int kind, State state, const QPalette& palette, Draw draw) const
{
    constexpr qsizetype mostMarks = 128;
    const double ratio = painter.device()->devicePixelRatioF();
    const QString key = QStringLiteral("%1/%2/%3/%4/%5").arg(kind).arg(int(state)).arg(square.width()).arg(ratio).arg(int(themeOf(palette)));
    auto found = m_marks.constFind(key);
    if (found == m_marks.constEnd()) {
        if (m_marks.size() >= mostMarks) {
            m_marks.clear();
        }
        QPixmap mark(QSizeF(std::ceil(square.width()), std::ceil(square.height())).toSize() * ratio);
        mark.setDevicePixelRatio(ratio);
        mark.fill(Qt::transparent);
        QPainter inner(&mark);
        draw(inner, QRectF(QPointF(), square.size()), state, palette, QColor());
        inner.end();
        found = m_marks.insert(key, mark);
    }
    painter.drawPixmap(square.topLeft().toPoint(), *found);
}

void ItemDelegate::drawMark(QPainter& painter, const QRectF& square, ItemStatus status, const QPalette& palette) const
{
    drawCached(painter, square, 0, status, palette, drawStatus);
}

void ItemDelegate::drawMark(QPainter& painter, const QRectF& square, app::SyncState state, const QPalette& palette) const
{
    drawCached(painter, square, 1, state, palette, drawSync);
}

void ItemDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool alternate = index.row() % 2 == 1;
    painter.fillRect(option.rect, colour(selected ? Colour::Selection : alternate ? Colour::SurfaceAlternate : Colour::Surface, option.palette));
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    if (view == nullptr || view->currentIndex().row() != index.row()) {
        return;
    }
    // The cursor is seen without colour too: a bar at its beginning and, while the list has the focus, a line above and below.
    if (index.column() == 0) {
        const QRect bar(option.rect.topLeft(), QSize(std::max(3, space(1)), option.rect.height()));
        painter.fillRect(QStyle::visualRect(option.direction, option.rect, bar), colour(Colour::Accent, option.palette));
    }
    if (view->hasFocus()) {
        painter.setPen(colour(Colour::FocusRing, option.palette));
        painter.drawLine(option.rect.topLeft(), option.rect.topRight());
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    }
}

void ItemDelegate::paintStatus(QPainter& painter, const QRect& rect, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto status = index.data(ItemListModel::StatusRole);
    const QString word = index.data().toString();
    if (!status.isValid()) {
        return;
    }
    const QRect inner = rect.adjusted(space(1), 0, 0, 0);
    const QRectF square = markSquare(inner);
    drawMark(painter, mirrored(square, rect, option.direction), ItemStatus(status.toInt()), option.palette);
    drawWord(painter,
             QStyle::visualRect(option.direction, rect, inner.adjusted(int(square.width()) + space(2), 0, space(2), 0)),
             word,
             colour(statusColour(ItemStatus(status.toInt())), option.palette),
             option.direction);
}

void ItemDelegate::paintSync(QPainter& painter, const QRect& rect, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto value = index.data(ItemListModel::SyncRole);
    if (!value.isValid()) {
        return;
    }
    const auto state = app::SyncState(value.toInt());
    const bool trouble = state == app::SyncState::Conflict || state == app::SyncState::Failed;
    const QRectF square = markSquare(rect);
    drawMark(painter, mirrored(square, rect, option.direction), state, option.palette);
    drawWord(painter,
             QStyle::visualRect(option.direction, rect, rect.adjusted(int(square.width()) + space(2), 0, space(2), 0)),
             index.data().toString(),
             colour(trouble ? Colour::ErrorText : Colour::TextMuted, option.palette),
             option.direction);
}

void ItemDelegate::paintConfidence(QPainter& painter, const QRect& rect, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QVariant percent = index.data(ItemListModel::ConfidenceRole);
    painter.setFont(tabularFont(TextSize::Normal, percent.isValid() && percent.toInt() < lowConfidence));
    drawWord(painter,
             rect,
             index.data().toString(),
             colour(percent.isValid() && percent.toInt() < lowConfidence ? Colour::WarningText : Colour::Text, option.palette),
             option.direction,
             Qt::AlignRight);
}

void ItemDelegate::paintFindings(QPainter& painter, const QRect& rect, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int count = index.data(ItemListModel::FindingsRole).toInt();
    if (count == 0) {
        return;
    }
    const QString text = index.data().toString();
    painter.setFont(tabularFont(TextSize::Small, true));
    const QFontMetrics metrics = painter.fontMetrics();
    const int height = metrics.height() + space(1);
    const int mark = metrics.ascent();
    const QRect place(rect.left(), rect.center().y() - height / 2 + 1, metrics.horizontalAdvance(text) + mark + space(4), height);
    const QRect badge = QStyle::visualRect(option.direction, rect, place);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(Colour::WarningFill, option.palette));
    painter.drawRoundedRect(badge, height / 2.0, height / 2.0);
    const QColor ink = colour(Colour::WarningText, option.palette);
    const QRectF flag(badge.left() + space(1) + 1, badge.center().y() - mark / 2.0 + 1, mark, mark);
    drawStatus(painter, mirrored(flag, badge, option.direction), ItemStatus::Flagged, option.palette, ink);
    drawWord(painter, QStyle::visualRect(option.direction, badge, badge.adjusted(space(1) + mark + space(1), 0, 0, 0)), text, ink, option.direction);
}

void ItemDelegate::paintText(QPainter& painter, const QRect& rect, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QFont font = option.font;
    const bool excluded = isExcluded(index);
    font.setStrikeOut(excluded);
    painter.setFont(font);
    const bool quiet = excluded || index.column() != ItemListModel::Name;
    // A star in front of the name: the item is marked for later.
    const bool marked = index.column() == ItemListModel::Name && index.data(ItemListModel::MarkedRole).toBool();
    const QString text = marked ? QString(QStringLiteral("★ ") + index.data().toString()) : index.data().toString();
    drawWord(painter, rect, text, colour(quiet ? Colour::TextMuted : Colour::Text, option.palette), option.direction);
}

}

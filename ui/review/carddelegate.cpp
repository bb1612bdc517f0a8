#include "ui/review/carddelegate.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QTextLayout>

#include "ui/review/itemdelegate.h"
#include "ui/review/itemlistmodel.h"
#include "ui/style/icons.h"

namespace galley::ui {

namespace {

constexpr int lowConfidence = 60;

/// At most so many lines, the last one shortened. They begin where the window's language begins; the text runs as its own letters do.
void drawLines(QPainter& painter, const QRect& rect, const QString& text, int most, Qt::LayoutDirection direction)
{
    const QFontMetrics metrics = painter.fontMetrics();
    QTextLayout layout(text, painter.font());
    QTextOption option;
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    int y = rect.top();
    for (int number = 0; number < most; ++number) {
        QTextLine line = layout.createLine();
        if (!line.isValid()) {
            break;
        }
        line.setLineWidth(rect.width());
        const QRect place(rect.left(), y, rect.width(), metrics.height());
        const QString words = number + 1 == most ? metrics.elidedText(text.mid(line.textStart()), Qt::ElideRight, rect.width())
                                                 : text.mid(line.textStart(), line.textLength()).trimmed();
        const Qt::Alignment side = direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
        const int run = text.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
        painter.drawText(place, int(side | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextSingleLine | run, words);
        y += metrics.lineSpacing();
    }
    layout.endLayout();
}

}

QString initialsOf(const QString& name)
{
    QString initials;
    bool atWord = true;
    for (const QChar letter : name) {
        if (atWord && letter.isLetterOrNumber()) {
            initials += letter.toUpper();
        }
        atWord = letter.isSpace() || letter == u'-';
        if (initials.size() == 2) {
            break;
        }
    }
    return initials;
}

QSize CardDelegate::cardSize()
{
    const QFontMetrics name(textFont(TextSize::Normal, true));
    const QFontMetrics text(textFont(TextSize::Small));
    const int height = em(4) + 2 * name.lineSpacing() + 3 * text.lineSpacing() + text.height() + 11 * space(1);
    return {em(15), height + space(3)};
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    Q_UNUSED(option)
    Q_UNUSED(index)
    return cardSize();
}

void CardDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QPalette& palette = option.palette;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const bool current = view != nullptr && view->currentIndex().row() == index.row();
    const QRect card = option.rect.adjusted(space(1), space(1), -space(1), -space(1));
    painter->setBrush(colour(selected ? Colour::Selection : Colour::Surface, palette));
    // The cursor is told by the weight of its edge, not by colour alone.
    const bool ring = current && view->hasFocus();
    painter->setPen(QPen(colour(ring ? Colour::FocusRing : current ? Colour::Accent : Colour::Border, palette), current ? 3 : 1));
    painter->drawRoundedRect(QRectF(card).adjusted(1.5, 1.5, -1.5, -1.5), 6, 6);

    const QModelIndex nameCell = index.siblingAtColumn(ItemListModel::Name);
    const QString name = nameCell.data().toString();
    const bool excluded = index.data(ItemListModel::StatusRole).toInt() == int(ItemStatus::Excluded);
    QRect inner = card.adjusted(space(2), space(2), -space(2), -space(2));
    const QRect face(inner.left(), inner.top(), inner.width(), em(4));
    paintFace(*painter, face, name, palette);
    int y = face.bottom() + space(2);
    QFont nameFont = textFont(TextSize::Normal, true);
    nameFont.setStrikeOut(excluded);
    painter->setFont(nameFont);
    painter->setPen(colour(excluded ? Colour::TextMuted : Colour::Text, palette));
    const int nameLine = painter->fontMetrics().lineSpacing();
    const bool marked = index.data(ItemListModel::MarkedRole).toBool();
    const QString shownName = marked ? QString(QStringLiteral("★ ") + name) : name;
    drawLines(*painter, QRect(inner.left(), y, inner.width(), 2 * nameLine), shownName, 2, option.direction);
    y += 2 * nameLine + space(1);
    painter->setFont(textFont(TextSize::Small));
    painter->setPen(colour(Colour::TextMuted, palette));
    const int textLine = painter->fontMetrics().lineSpacing();
    drawLines(*painter,
              QRect(inner.left(), y, inner.width(), 3 * textLine),
              index.siblingAtColumn(ItemListModel::Text).data().toString(),
              3,
              option.direction);
    const QRect badges(inner.left(), inner.bottom() - textLine - space(1), inner.width(), textLine + space(1));
    paintBadges(*painter, badges, option, index);
    painter->restore();
}

void CardDelegate::paintFace(QPainter& painter, const QRect& rect, const QString& name, const QPalette& palette) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(Colour::Sunken, palette));
    painter.drawRoundedRect(rect, 4, 4);
    painter.setFont(textFont(TextSize::Title, true));
    painter.setPen(colour(Colour::TextMuted, palette));
    painter.drawText(rect, Qt::AlignCenter, initialsOf(name));
}

void CardDelegate::paintBadges(QPainter& painter, const QRect& rect, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QPalette& palette = option.palette;
    const bool rightToLeft = option.direction == Qt::RightToLeft;
    const auto place = [&](const QRect& logical) { return QStyle::visualRect(option.direction, rect, logical); };
    const int alignment = int((rightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextSingleLine;
    const int side = em(0.8);
    const QVariant status = index.data(ItemListModel::StatusRole);
    int x = rect.left();
    painter.setFont(textFont(TextSize::Small));
    if (status.isValid()) {
        const auto value = ItemStatus(status.toInt());
        drawStatus(painter, place(QRect(x, rect.center().y() - side / 2, side, side)), value, palette, QColor());
        x += side + space(1);
        const QString word = index.siblingAtColumn(ItemListModel::Status).data().toString();
        const int width = painter.fontMetrics().horizontalAdvance(word);
        painter.setPen(colour(statusColour(value), palette));
        painter.drawText(place(QRect(x, rect.top(), width + 1, rect.height())), alignment, word);
        x += width + space(3);
    }
    const int findings = index.data(ItemListModel::FindingsRole).toInt();
    if (findings > 0) {
        drawStatus(
            painter, place(QRect(x, rect.center().y() - side / 2, side, side)), ItemStatus::Flagged, palette, colour(Colour::WarningText, palette));
        x += side + space(1);
        const QString count = index.siblingAtColumn(ItemListModel::Findings).data().toString();
        painter.setPen(colour(Colour::WarningText, palette));
        painter.drawText(place(QRect(x, rect.top(), em(2), rect.height())), alignment, count);
        x += painter.fontMetrics().horizontalAdvance(count) + space(3);
    }
    const QVariant percent = index.data(ItemListModel::ConfidenceRole);
    if (percent.isValid() && x < rect.right() - em(2)) {
        const bool low = percent.toInt() < lowConfidence;
        painter.setFont(tabularFont(TextSize::Small, low));
        painter.setPen(colour(low ? Colour::WarningText : Colour::TextMuted, palette));
        const int opposite = int((rightToLeft ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextSingleLine;
        painter.drawText(place(QRect(x, rect.top(), rect.right() - x, rect.height())),
                         opposite,
                         index.siblingAtColumn(ItemListModel::Confidence).data().toString());
    }
}

}

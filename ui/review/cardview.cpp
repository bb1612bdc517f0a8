#include "ui/review/cardview.h"

#include <QAccessible>
#include <QDrag>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>

#include "ui/review/carddelegate.h"
#include "ui/review/reviewcontroller.h"
#include "ui/review/rowclipboard.h"
#include "ui/style/tokens.h"

namespace galley::ui {

namespace {

constexpr int mostDraggedRows = 10'000;

}

CardView::CardView(ReviewController& controller, QWidget* parent) : QListView(parent), m_controller(controller), m_cell(CardDelegate::cardSize())
{
    setAccessibleName(tr("Review queue as cards"));
    setItemDelegate(new CardDelegate(this));
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectRows);
    setModel(&controller.model());
    setModelColumn(ItemListModel::Name);
    setSelectionModel(&controller.selectionModel());
    setTabKeyNavigation(false);
    setDragEnabled(true);
    setDragDropMode(DragOnly);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // so that the number of columns does not depend on itself
    setContextMenuPolicy(Qt::CustomContextMenu);
    viewport()->setBackgroundRole(QPalette::Window);
    connect(&controller, &ReviewController::cursorChanged, this, &CardView::revealCursor);
    connect(&controller, &ReviewController::orderChanged, this, [this] {
        updateGeometries();
        viewport()->update();
    });
    connect(this, &QAbstractItemView::doubleClicked, this, &CardView::openRequested);
    updateGeometries();
}

// --- geometry --------------------------------------------------------------------------------------------------------------------

QSize CardView::cellSize() const
{
    return CardDelegate::cardSize();
}

void CardView::updateGeometries()
{
    const QSize least = cellSize();
    const int width = viewport()->width() - 2 * space(2);
    m_columns = std::max(1, width / least.width());
    m_cell = QSize(std::max(least.width(), width / m_columns), least.height());
    const int count = m_controller.model().rowCount();
    const qint64 lines = (qint64(count) + m_columns - 1) / m_columns;
    const qint64 height = lines * m_cell.height() + 2 * space(2);
    verticalScrollBar()->setRange(0, int(std::clamp<qint64>(height - viewport()->height(), 0, std::numeric_limits<int>::max() / 2)));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(m_cell.height() / 4);
    QAbstractItemView::updateGeometries();
}

QRect CardView::cellAt(int position) const
{
    const int column = position % m_columns;
    const int line = position / m_columns;
    const int y = space(2) + line * m_cell.height() - verticalOffset();
    const QRect logical(space(2) + column * m_cell.width(), y, m_cell.width(), m_cell.height());
    return QStyle::visualRect(layoutDirection(), viewport()->rect(), logical);
}

QRect CardView::visualRect(const QModelIndex& index) const
{
    return index.isValid() ? cellAt(index.row()) : QRect();
}

int CardView::firstVisible() const
{
    return std::max(0, (verticalOffset() - space(2)) / m_cell.height()) * m_columns;
}

int CardView::lastVisible() const
{
    const int line = (verticalOffset() + viewport()->height() - space(2)) / m_cell.height();
    return std::min(m_controller.model().rowCount() - 1, (line + 1) * m_columns - 1);
}

int CardView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

QModelIndex CardView::indexAt(const QPoint& point) const
{
    const int logicalX = layoutDirection() == Qt::RightToLeft ? viewport()->width() - 1 - point.x() : point.x();
    const int column = (logicalX - space(2)) / m_cell.width();
    const int y = point.y() + verticalOffset() - space(2);
    if (logicalX < space(2) || column >= m_columns || y < 0) {
        return {};
    }
    const int position = y / m_cell.height() * m_columns + column;
    return position < m_controller.model().rowCount() ? m_controller.model().index(position, ItemListModel::Name) : QModelIndex();
}

void CardView::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    if (!index.isValid()) {
        return;
    }
    const QRect cell = cellAt(index.row());
    if (hint == EnsureVisible && cell.top() >= 0 && cell.bottom() <= viewport()->height()) {
        return;
    }
    const int above = cell.top() + verticalOffset() - space(2);
    const int below = cell.bottom() + verticalOffset() - viewport()->height() + space(2);
    verticalScrollBar()->setValue(cell.top() < 0 || hint == PositionAtTop ? above : below);
}

void CardView::revealCursor()
{
    scrollTo(currentIndex());
}

bool CardView::isIndexHidden(const QModelIndex& index) const
{
    return index.column() != ItemListModel::Name;
}

void CardView::resizeEvent(QResizeEvent* event)
{
    const QModelIndex former = currentIndex();
    QAbstractItemView::resizeEvent(event);
    updateGeometries();
    scrollTo(former);
}

void CardView::reset()
{
    QAbstractItemView::reset();
    updateGeometries();
}

void CardView::doItemsLayout()
{
    QAbstractItemView::doItemsLayout(); // a list would look at every item
}

void CardView::changeEvent(QEvent* event)
{
    QAbstractItemView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        updateGeometries();
    }
}

// --- painting --------------------------------------------------------------------------------------------------------------------

void CardView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), colour(Colour::Window, palette()));
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const int last = lastVisible();
    for (int position = firstVisible(); position <= last; ++position) {
        const QRect cell = cellAt(position);
        if (!cell.intersects(event->rect())) {
            continue;
        }
        const QModelIndex index = m_controller.model().index(position, ItemListModel::Name);
        option.rect = cell;
        option.direction = layoutDirection();
        option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
        itemDelegate()->paint(&painter, option, index);
    }
}

void CardView::rowsInserted(const QModelIndex& parent, int start, int end)
{
    QAbstractItemView::rowsInserted(parent, start, end);
    updateGeometries();
    viewport()->update();
}

void CardView::rowsAboutToBeRemoved(const QModelIndex& parent, int start, int end)
{
    QAbstractItemView::rowsAboutToBeRemoved(parent, start, end);
    viewport()->update();
}

void CardView::dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& roles)
{
    Q_UNUSED(roles)
    if (topLeft.row() == bottomRight.row()) {
        viewport()->update(cellAt(topLeft.row()));
    } else {
        viewport()->update();
    }
}

void CardView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QAbstractItemView::currentChanged(current, previous);
    viewport()->update(visualRect(previous));
    viewport()->update(visualRect(current));
    if (QAccessible::isActive() && current.isValid() && hasFocus()) {
        QAccessibleEvent event(this, QAccessible::Focus);
        event.setChild(current.row() * ItemListModel::ColumnCount + current.column());
        QAccessible::updateAccessibility(&event);
    }
}

void CardView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QAbstractItemView::selectionChanged(selected, deselected);
    viewport()->update();
}

// --- keys and mouse --------------------------------------------------------------------------------------------------------------

bool CardView::event(QEvent* event)
{
    // Arrows go where they point, also where a list would go to the next item.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool arrow = key->key() == Qt::Key_Up || key->key() == Qt::Key_Down || key->key() == Qt::Key_Left || key->key() == Qt::Key_Right;
        if (arrow && (key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier) {
            event->accept();
            return true;
        }
    }
    return QAbstractItemView::event(event);
}

void CardView::keyPressEvent(QKeyEvent* event)
{
    const auto extend = event->modifiers().testFlag(Qt::ShiftModifier) ? ReviewController::Extend::Yes : ReviewController::Extend::No;
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const int page = std::max(1, viewport()->height() / m_cell.height()) * m_columns;
    switch (event->key()) {
    case Qt::Key_Left:
        m_controller.move(-forward, extend);
        return;
    case Qt::Key_Right:
        m_controller.move(forward, extend);
        return;
    case Qt::Key_Up:
        if (m_controller.cursor() >= m_columns) {
            m_controller.move(-m_columns, extend);
        }
        return;
    case Qt::Key_Down:
        m_controller.move(m_columns, extend);
        return;
    case Qt::Key_PageUp:
        m_controller.move(-page, extend);
        return;
    case Qt::Key_PageDown:
        m_controller.move(page, extend);
        return;
    case Qt::Key_Home:
        m_controller.moveTo(0);
        return;
    case Qt::Key_End:
        m_controller.moveTo(m_controller.model().rowCount() - 1);
        return;
    case Qt::Key_Space:
        event->ignore(); // never a decision, and no selection by chance
        return;
    default:
        QAbstractItemView::keyPressEvent(event);
    }
}

QModelIndex CardView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    Q_UNUSED(modifiers)
    const int count = m_controller.model().rowCount();
    const int step = action == MoveLeft || action == MovePrevious ? -1
        : action == MoveRight || action == MoveNext               ? 1
        : action == MoveUp                                        ? -m_columns
        : action == MoveDown                                      ? m_columns
                                                                  : 0;
    return count == 0 ? QModelIndex() : m_controller.model().index(std::clamp(currentIndex().row() + step, 0, count - 1), ItemListModel::Name);
}

void CardView::setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags flags)
{
    // A single point is a click, a larger area a rubber band or a drag of Shift.
    const QModelIndex one = indexAt(rect.topLeft());
    const QModelIndex other = indexAt(rect.bottomRight());
    if (!one.isValid() && !other.isValid()) {
        return;
    }
    const QModelIndex from = one.isValid() ? one : other;
    const QModelIndex to = other.isValid() ? other : one;
    const QItemSelection range(m_controller.model().index(std::min(from.row(), to.row()), 0),
                               m_controller.model().index(std::max(from.row(), to.row()), 0));
    selectionModel()->select(range, flags | QItemSelectionModel::Rows);
}

QRegion CardView::visualRegionForSelection(const QItemSelection& selection) const
{
    QRegion region;
    const int first = firstVisible();
    const int last = lastVisible();
    for (const QItemSelectionRange& range : selection) {
        for (int row = std::max(first, range.top()); row <= std::min(last, range.bottom()); ++row) {
            region += cellAt(row);
        }
    }
    return region;
}

void CardView::mousePressEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (m_controller.isBusy() && index.isValid() && event->modifiers() == Qt::NoModifier && event->button() == Qt::LeftButton) {
        m_controller.moveTo(index.row()); // keys typed before this click come first
        return;
    }
    QAbstractItemView::mousePressEvent(event);
}

void CardView::keyboardSearch(const QString& search)
{
    Q_UNUSED(search) // letters are decisions, and a search would read a million rows
}

void CardView::startDrag(Qt::DropActions supportedActions)
{
    Q_UNUSED(supportedActions) // rows are copied out, never moved
    auto* drag = new QDrag(this);
    drag->setMimeData(rowsAsMime(m_controller.model(), m_controller.selectedPositions(mostDraggedRows)));
    drag->exec(Qt::CopyAction);
}

}

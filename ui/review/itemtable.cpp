#include "ui/review/itemtable.h"

#include <QDrag>
#include <QHeaderView>
#include <QMimeData>
#include <QMouseEvent>

#include "app/settings.h"
#include "ui/review/itemdelegate.h"
#include "ui/review/reviewcontroller.h"
#include "ui/review/rowclipboard.h"
#include "ui/style/tokens.h"

namespace galley::ui {

namespace {

constexpr int mostDraggedRows = 10'000;

}

ItemTable::ItemTable(ReviewController& controller, app::Settings* settings, QWidget* parent)
    : QTableView(parent), m_controller(controller), m_settings(settings)
{
    setAccessibleName(tr("Review queue"));
    setModel(&controller.model());
    setSelectionModel(&controller.selectionModel());
    setItemDelegate(new ItemDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setDragEnabled(true);
    setDragDropMode(DragOnly);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setSortIndicatorShown(true);
    horizontalHeader()->setAccessibleName(tr("Columns of the review queue"));
    applyMetrics();
    restoreColumns();
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, &ItemTable::onHeaderClicked);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this] {
        if (!m_restoring && isVisible() && m_settings != nullptr) {
            m_settings->setValue(app::Setting::ReviewColumns, horizontalHeader()->saveState());
        }
    });
    connect(&controller, &ReviewController::orderChanged, this, &ItemTable::showSorting);
    connect(&controller, &ReviewController::cursorChanged, this, &ItemTable::revealCursor);
    connect(this, &QTableView::doubleClicked, this, &ItemTable::openRequested);
    showSorting();
}

void ItemTable::applyMetrics()
{
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(ItemDelegate::rowHeight());
    horizontalHeader()->setMinimumSectionSize(em(3));
}

void ItemTable::restoreColumns()
{
    m_restoring = true;
    const QByteArray stored = m_settings == nullptr ? QByteArray() : m_settings->value(app::Setting::ReviewColumns).toByteArray();
    QHeaderView* header = horizontalHeader();
    if (stored.isEmpty() || !header->restoreState(stored)) {
        constexpr std::array widths = {7.0, 14.0, 6.5, 16.0, 6.5, 5.5, 7.5, 6.5};
        for (int column = 0; column < ItemListModel::ColumnCount; ++column) {
            header->resizeSection(column, em(widths[size_t(column)]));
        }
    }
    header->setSectionResizeMode(ItemListModel::Text, QHeaderView::Stretch);
    m_restoring = false;
}

void ItemTable::onHeaderClicked(int column)
{
    const auto key = ItemListModel::sortKeyOf(column);
    if (!key) {
        showSorting();
        return;
    }
    // Up, down, and back to the order of the queue.
    app::ItemQuery query = m_controller.query();
    if (query.sortKey != *key) {
        query.sortKey = *key;
        query.sortOrder = Qt::AscendingOrder;
    } else if (query.sortOrder == Qt::AscendingOrder) {
        query.sortOrder = Qt::DescendingOrder;
    } else {
        query.sortKey = app::SortKey::Queue;
        query.sortOrder = Qt::AscendingOrder;
    }
    m_controller.setQuery(query);
    showSorting();
}

void ItemTable::showSorting()
{
    const auto column = ItemListModel::columnOf(m_controller.query().sortKey);
    horizontalHeader()->setSortIndicator(column.value_or(-1), m_controller.query().sortOrder);
}

void ItemTable::revealCursor()
{
    if (currentIndex().isValid()) {
        scrollTo(currentIndex(), EnsureVisible);
    }
}

void ItemTable::keyboardSearch(const QString& search)
{
    Q_UNUSED(search) // letters are decisions, and a search would read a million rows
}

void ItemTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        applyMetrics();
    }
}

void ItemTable::mousePressEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (m_controller.isBusy() && index.isValid() && event->modifiers() == Qt::NoModifier && event->button() == Qt::LeftButton) {
        m_controller.moveTo(index.row()); // keys typed before this click come first
        return;
    }
    QTableView::mousePressEvent(event);
}

void ItemTable::keyPressEvent(QKeyEvent* event)
{
    // With plain letters switched off, a letter is nothing here; everything else is the view's.
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier) {
        event->ignore();
        return;
    }
    QTableView::keyPressEvent(event);
}

void ItemTable::startDrag(Qt::DropActions supportedActions)
{
    Q_UNUSED(supportedActions) // rows are copied out, never moved
    auto* drag = new QDrag(this);
    drag->setMimeData(rowsAsMime(m_controller.model(), m_controller.selectedPositions(mostDraggedRows)));
    drag->exec(Qt::CopyAction);
}

}

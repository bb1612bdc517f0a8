#include "ui/review/itemtable.h"

#include <QDrag>
#include <QHeaderView>
#include <QMenu>
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
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this, &ItemTable::showColumnMenu);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this] {
        if (isVisible()) {
            keepColumns();
        }
    });
    connect(horizontalHeader(), &QHeaderView::sectionMoved, this, &ItemTable::keepColumns);
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
    if (stored.isEmpty() || !header->restoreState(stored) || header->count() != ItemListModel::ColumnCount) {
        setFirstColumns();
    }
    header->setSectionHidden(ItemListModel::Name, false);
    stretchText();
    m_restoring = false;
}

void ItemTable::setFirstColumns()
{
    constexpr std::array widths = {7.0, 14.0, 6.5, 16.0, 6.5, 5.5, 7.5, 6.5};
    QHeaderView* header = horizontalHeader();
    for (int column = 0; column < ItemListModel::ColumnCount; ++column) {
        header->moveSection(header->visualIndex(column), column);
        header->setSectionHidden(column, false);
        header->resizeSection(column, column < int(widths.size()) ? em(widths[size_t(column)]) : em(7));
    }
}

void ItemTable::stretchText()
{
    // One column takes what the others leave: the text, or the name where no text is shown.
    const bool text = !horizontalHeader()->isSectionHidden(ItemListModel::Text);
    horizontalHeader()->setSectionResizeMode(ItemListModel::Text, text ? QHeaderView::Stretch : QHeaderView::Interactive);
    horizontalHeader()->setSectionResizeMode(ItemListModel::Name, text ? QHeaderView::Interactive : QHeaderView::Stretch);
}

void ItemTable::keepColumns()
{
    if (!m_restoring && m_settings != nullptr) {
        m_settings->setValue(app::Setting::ReviewColumns, horizontalHeader()->saveState());
    }
}

void ItemTable::setColumnShown(int column, bool shown)
{
    if (column == ItemListModel::Name || horizontalHeader()->isSectionHidden(column) != shown) {
        return;
    }
    horizontalHeader()->setSectionHidden(column, !shown);
    if (shown && horizontalHeader()->sectionSize(column) < em(3)) {
        horizontalHeader()->resizeSection(column, em(7));
    }
    stretchText();
    keepColumns();
}

void ItemTable::resetColumns()
{
    m_restoring = true;
    setFirstColumns();
    stretchText();
    m_restoring = false;
    keepColumns();
}

void ItemTable::showColumnMenu(const QPoint& at)
{
    QMenu menu(this);
    for (int column = 0; column < ItemListModel::ColumnCount; ++column) {
        QAction* entry = menu.addAction(model()->headerData(column, Qt::Horizontal).toString());
        entry->setCheckable(true);
        entry->setChecked(!horizontalHeader()->isSectionHidden(column));
        entry->setEnabled(column != ItemListModel::Name);
        connect(entry, &QAction::toggled, this, [this, column](bool shown) { setColumnShown(column, shown); });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("Columns…")), &QAction::triggered, this, &ItemTable::columnsRequested);
    connect(menu.addAction(tr("First columns")), &QAction::triggered, this, &ItemTable::resetColumns);
    menu.exec(horizontalHeader()->mapToGlobal(at));
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

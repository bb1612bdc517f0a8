#include "ui/review/itemlistmodel.h"

#include <QMimeData>

#include "ui/review/itemwords.h"
#include "ui/review/rowclipboard.h"
#include "ui/style/icons.h"

namespace galley::ui {

namespace {

constexpr qsizetype announcedOneByOne = 8;

}

ItemListModel::ItemListModel(ReviewQueue& queue, QObject* parent) : QAbstractTableModel(parent), m_queue(queue), m_summaries(cachedSummaries) {}

void ItemListModel::setOrder(QList<app::ItemRow> order)
{
    beginResetModel();
    m_order = std::move(order);
    endResetModel();
}

app::ItemRow ItemListModel::rowAt(int position) const
{
    return position >= 0 && position < m_order.size() ? m_order.at(position) : 0;
}

void ItemListModel::readAround(int position) const
{
    QList<app::ItemRow> missing;
    const qsizetype first = qsizetype(position / blockSize) * blockSize;
    const qsizetype end = std::min<qsizetype>(first + blockSize, m_order.size());
    for (qsizetype at = first; at < end; ++at) {
        if (!m_summaries.contains(m_order.at(at))) {
            missing.append(m_order.at(at));
        }
    }
    for (const app::ItemRow row : missing) {
        m_summaries.insert(row, new std::optional<app::ItemSummary>);
    }
    if (const auto read = m_queue.summaries(missing)) {
        for (const app::ItemSummary& item : *read) {
            m_summaries.insert(item.row, new std::optional<app::ItemSummary>(item));
        }
    }
}

const app::ItemSummary* ItemListModel::cachedAt(int position) const
{
    if (position < 0 || position >= m_order.size()) {
        return nullptr;
    }
    std::optional<app::ItemSummary>* item = m_summaries.object(m_order.at(position));
    if (item == nullptr) {
        readAround(position);
        item = m_summaries.object(m_order.at(position));
    }
    return item != nullptr && item->has_value() ? &**item : nullptr;
}

std::optional<app::ItemSummary> ItemListModel::summaryAt(int position) const
{
    const app::ItemSummary* item = cachedAt(position);
    return item == nullptr ? std::nullopt : std::optional(*item);
}

void ItemListModel::removePositions(int first, int last)
{
    if (first < 0 || last >= m_order.size() || first > last) {
        return;
    }
    beginRemoveRows({}, first, last);
    m_order.remove(first, last - first + 1);
    endRemoveRows();
}

void ItemListModel::invalidate(const QList<app::ItemRow>& rows)
{
    QList<app::ItemRow> known;
    for (const app::ItemRow row : rows) {
        if (m_summaries.remove(row)) {
            known.append(row);
        }
    }
    if (known.size() > announcedOneByOne) {
        announceAll();
        return;
    }
    for (const app::ItemRow row : std::as_const(known)) {
        // Cell by cell: for a wider range a view repaints all that it shows.
        const int position = positionOf(row);
        for (int column = 0; position >= 0 && column < ColumnCount; ++column) {
            Q_EMIT dataChanged(index(position, column), index(position, column));
        }
    }
}

void ItemListModel::invalidateAll()
{
    m_summaries.clear();
    announceAll();
}

void ItemListModel::announceAll()
{
    // A view repaints what is visible and no more, so the whole range is as cheap as the exact one and need not be looked for.
    if (!m_order.isEmpty()) {
        Q_EMIT dataChanged(index(0, 0), index(int(m_order.size()) - 1, ColumnCount - 1));
    }
}

std::optional<app::SortKey> ItemListModel::sortKeyOf(int column)
{
    switch (column) {
    case Status:
        return app::SortKey::Status;
    case Name:
        return app::SortKey::Name;
    case Confidence:
        return app::SortKey::Confidence;
    case Findings:
        return app::SortKey::Findings;
    case Source:
        return app::SortKey::Source;
    default:
        return std::nullopt;
    }
}

std::optional<int> ItemListModel::columnOf(app::SortKey key)
{
    for (int column = 0; column < ColumnCount; ++column) {
        if (sortKeyOf(column) == key) {
            return column;
        }
    }
    return std::nullopt;
}

int ItemListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_order.size());
}

int ItemListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ItemListModel::textOf(const app::ItemSummary& item, int column) const
{
    switch (column) {
    case Status:
        return itemStatusText(item);
    case Name:
        return itemTitle(item);
    case Sku:
        return item.externalId;
    case Text:
        return item.excerpt;
    case Confidence:
        return confidenceText(item.confidence);
    case Findings:
        return item.findingCount > 0 ? QString::number(item.findingCount) : QString();
    case Source:
        return item.sourceName;
    case Sync:
        return asHeading(syncWord(item.syncState));
    default:
        return {};
    }
}

QVariant ItemListModel::toolTipOf(const app::ItemSummary& item, int column) const
{
    switch (column) {
    case Name:
        return itemTitle(item);
    case Text:
        return item.excerpt;
    case Findings:
        return item.findingCount > 0 ? tr("%n finding(s). Open the item to read them.", nullptr, item.findingCount) : QString();
    case Sync:
        return syncExplanation(item.syncState);
    default:
        return {};
    }
}

QVariant ItemListModel::spokenOf(const app::ItemSummary& item, int column) const
{
    // The cursor stands in the first two columns, so the whole sentence is heard once for each row; other cells say their own part.
    if (column == Status || column == Name) {
        return itemSentence(item);
    }
    const QString text = textOf(item, column).toString();
    const QString header = headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    return text.isEmpty() ? tr("%1: nothing").arg(header) : tr("%1: %2").arg(header, text);
}

QVariant ItemListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    if (role == RowRole) {
        return rowAt(index.row());
    }
    const app::ItemSummary* item = cachedAt(index.row());
    if (item == nullptr) {
        return role == Qt::DisplayRole && index.column() == Name ? QVariant(tr("This item has been removed.")) : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
        return textOf(*item, index.column());
    case Qt::ToolTipRole:
        return toolTipOf(*item, index.column());
    case Qt::AccessibleTextRole:
        return spokenOf(*item, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == Confidence ? QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case StatusRole:
        return int(shownStatus(*item));
    case ConfidenceRole:
        return item->confidence ? QVariant(confidencePercent(*item->confidence)) : QVariant();
    case FindingsRole:
        return item->findingCount;
    case MarkedRole:
        return item->marked;
    case SyncRole:
        return int(item->syncState);
    default:
        return {};
    }
}

QVariant ItemListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(Qt::Alignment((section == Confidence ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    }
    // In a narrow window a header leaves its end out; its tool tip has all of it.
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole) {
        return {};
    }
    switch (section) {
    case Status:
        return tr("Status");
    case Name:
        return tr("Name");
    case Sku:
        return tr("SKU");
    case Text:
        return tr("Text");
    case Confidence:
        return tr("Confidence");
    case Findings:
        return tr("Findings");
    case Source:
        return tr("Source");
    case Sync:
        return tr("Sync");
    default:
        return {};
    }
}

Qt::ItemFlags ItemListModel::flags(const QModelIndex& index) const
{
    return index.isValid() ? Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

QStringList ItemListModel::mimeTypes() const
{
    return {QStringLiteral("text/csv"), QStringLiteral("text/html"), QStringLiteral("text/plain")};
}

QMimeData* ItemListModel::mimeData(const QModelIndexList& indexes) const
{
    QList<int> positions;
    for (const QModelIndex& index : indexes) {
        if (positions.isEmpty() || positions.constLast() != index.row()) {
            positions.append(index.row());
        }
    }
    std::sort(positions.begin(), positions.end());
    positions.erase(std::unique(positions.begin(), positions.end()), positions.end());
    return rowsAsMime(*this, positions);
}

}

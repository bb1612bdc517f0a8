#pragma once

#include <QAbstractTableModel>
#include <QCache>

#include "ui/review/reviewqueue.h"

class QMimeData;

namespace galley::ui {

/// The review queue as a table: an ordered list of row numbers and a bounded cache of what the visible ones show, read in blocks. It is
/// made for a million items: it holds eight bytes for each and a few thousand summaries. Order and filter are the store's business.
class ItemListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Status, Name, Sku, Text, Confidence, Findings, Source, Sync, ColumnCount };
    enum Role {
        StatusRole = Qt::UserRole, ///< ItemStatus as int; Excluded for excluded items
        ConfidenceRole, ///< 0 to 100, or nothing
        FindingsRole, ///< int
        SyncRole, ///< app::SyncState as int
        MarkedRole, ///< bool: marked for later
        RowRole, ///< app::ItemRow
    };

    explicit ItemListModel(ReviewQueue& queue, QObject* parent = nullptr);

    /// Shows another order. Views are reset; whoever owns cursor and selection puts them back.
    void setOrder(QList<app::ItemRow> order);
    [[nodiscard]] const QList<app::ItemRow>& order() const { return m_order; }
    /// 0 outside the list.
    [[nodiscard]] app::ItemRow rowAt(int position) const;
    /// -1 when the row is not in the list. Looks through the list: some tenths of a millisecond for a million.
    [[nodiscard]] int positionOf(app::ItemRow row) const { return int(m_order.indexOf(row)); }
    /// Reads the block of the row when it is not at hand. Nothing when the item is gone.
    [[nodiscard]] std::optional<app::ItemSummary> summaryAt(int position) const;
    /// Takes positions first to last out, as when a decided item does not match the filter any more.
    void removePositions(int first, int last);
    /// Forgets what is known of these rows, so that they are read again when they are next painted.
    void invalidate(const QList<app::ItemRow>& rows);
    void invalidateAll();
    /// The key that a click on the column's header sorts by; nothing for columns that the store cannot sort by.
    [[nodiscard]] static std::optional<app::SortKey> sortKeyOf(int column);
    [[nodiscard]] static std::optional<int> columnOf(app::SortKey key);
    /// How many summaries are held at most.
    static constexpr int cachedSummaries = 4096;
    [[nodiscard]] int cachedCount() const { return int(m_summaries.size()); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;

private:
    static constexpr int blockSize = 64; ///< rows read at once: somewhat more than a screen shows

    void readAround(int position) const;
    void announceAll();
    [[nodiscard]] const app::ItemSummary* cachedAt(int position) const;
    [[nodiscard]] QVariant textOf(const app::ItemSummary& item, int column) const;
    [[nodiscard]] QVariant toolTipOf(const app::ItemSummary& item, int column) const;
    [[nodiscard]] QVariant spokenOf(const app::ItemSummary& item, int column) const;

    ReviewQueue& m_queue;
    QList<app::ItemRow> m_order;
    mutable QCache<app::ItemRow, std::optional<app::ItemSummary>> m_summaries; ///< nothing for rows that are gone
};

}

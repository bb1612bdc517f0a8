#pragma once

#include <QAbstractTableModel>

namespace galley::ui {

/// A table of texts that is given whole: previews and lists of some hundred rows.
class TextTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setContent(QStringList header, QList<QStringList> rows)
    {
        beginResetModel();
        m_header = std::move(header);
        m_rows = std::move(rows);
        endResetModel();
    }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(m_header.size()); }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override
    {
        if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) {
            return {};
        }
        const QString text = m_rows.at(index.row()).value(index.column());
        // Cells of strangers may hold whole pages; a table shows their beginning.
        return role == Qt::DisplayRole ? QString(text.left(300)).replace(u'\n', u' ') : text.left(2000);
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override
    {
        if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal) {
            return int(Qt::AlignLeft | Qt::AlignVCenter);
        }
        if (role != Qt::DisplayRole) {
            return {};
        }
        return orientation == Qt::Horizontal ? QVariant(m_header.value(section)) : QVariant(section + 1);
    }

private:
    QStringList m_header;
    QList<QStringList> m_rows;
};

}

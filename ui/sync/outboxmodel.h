#pragma once

#include <QAbstractTableModel>

#include "app/services/syncservice.h"

namespace galley::ui {

/// What waits to be sent, as rows: state, what was done, when, and why it has not gone.
class OutboxModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { State, Title, At, Message, ColumnCount };

    explicit OutboxModel(QObject* parent = nullptr);
    void setEntries(const QList<app::OutboxEntry>& entries);
    [[nodiscard]] const app::OutboxEntry* entry(int row) const;
    [[nodiscard]] int rowOf(const IntentId& id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<app::OutboxEntry> m_entries;
};

}

#include "ui/sync/outboxmodel.h"

#include "ui/style/icons.h"
#include "ui/sync/syncwords.h"

namespace galley::ui {

OutboxModel::OutboxModel(QObject* parent) : QAbstractTableModel(parent) {}

void OutboxModel::setEntries(const QList<app::OutboxEntry>& entries)
{
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

const app::OutboxEntry* OutboxModel::entry(int row) const
{
    return row >= 0 && row < m_entries.size() ? &m_entries[row] : nullptr;
}

int OutboxModel::rowOf(const IntentId& id) const
{
    for (int row = 0; row < m_entries.size(); ++row) {
        if (m_entries[row].id == id) {
            return row;
        }
    }
    return -1;
}

int OutboxModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int OutboxModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant OutboxModel::data(const QModelIndex& index, int role) const
{
    const app::OutboxEntry* found = entry(index.row());
    if (found == nullptr) {
        return {};
    }
    if (role == Qt::DecorationRole && index.column() == State) {
        return syncIcon(found->state);
    }
    if (role == Qt::ToolTipRole) {
        return found->message.isEmpty() ? found->title : tr("%1\n%2", "tool tip: what was done, why it waits").arg(found->title, found->message);
    }
    if (role == Qt::AccessibleTextRole && index.column() == State) {
        return tr("%1, %2, %3", "a change: state, what was done, when").arg(syncWord(found->state), found->title, momentText(found->at));
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) {
        return {};
    }
    switch (index.column()) {
    case State:
        return syncWord(found->state);
    case Title:
        return found->title;
    case At:
        return momentText(found->at);
    case Message:
        return found->message.isEmpty() && found->attempts > 0 ? tr("Tried %n time(s)", nullptr, found->attempts) : found->message;
    default:
        return {};
    }
}

QVariant OutboxModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return role == Qt::TextAlignmentRole ? QVariant::fromValue<int>(Qt::AlignLeading | Qt::AlignVCenter) : QVariant();
    }
    switch (section) {
    case State:
        return tr("State");
    case Title:
        return tr("Change");
    case At:
        return tr("Made");
    case Message:
        return tr("What stands in the way");
    default:
        return {};
    }
}

}

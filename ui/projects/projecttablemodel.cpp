#include "ui/projects/projecttablemodel.h"

#include <QLocale>

#include "ui/style/icons.h"
#include "ui/style/platformname.h"

namespace galley::ui {

namespace {

/// "120 approved, 30 pending": what a screen reader says and the tool tip shows.
QString countsSentence(const wire::Project& project)
{
    QStringList parts;
    const std::array<qint64, 7> counts = countsOf(project.statusCounts);
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (counts[i] > 0) {
            parts.append(ProjectTableModel::tr("%1 %2", "a count and its state, such as 120 approved")
                             .arg(QLocale().toString(counts[i]), statusWord(static_cast<ItemStatus>(i))));
        }
    }
    return parts.isEmpty() ? ProjectTableModel::tr("No texts yet") : parts.join(QStringLiteral(", "));
}

}

std::array<qint64, 7> countsOf(const wire::StatusCounts& counts)
{
    return {counts.pending.value_or(0),
            counts.generated.value_or(0),
            counts.flagged.value_or(0),
            counts.approved.value_or(0),
            counts.rejected.value_or(0),
            counts.synced.value_or(0),
            counts.excluded.value_or(0)};
}

ProjectTableModel::ProjectTableModel(QObject* parent) : QAbstractTableModel(parent) {}

void ProjectTableModel::setProjects(const QList<wire::Project>& projects)
{
    for (int row = static_cast<int>(m_projects.size()) - 1; row >= 0; --row) {
        const bool stays =
            std::any_of(projects.begin(), projects.end(), [&](const wire::Project& project) { return project.id == m_projects[row].id; });
        if (!stays) {
            beginRemoveRows({}, row, row);
            m_projects.removeAt(row);
            endRemoveRows();
        }
    }
    for (const wire::Project& project : projects) {
        const int row = rowOf(project.id);
        if (row < 0) {
            const int last = static_cast<int>(m_projects.size());
            beginInsertRows({}, last, last);
            m_projects.append(project);
            endInsertRows();
        } else {
            m_projects[row] = project;
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
        }
    }
}

const wire::Project* ProjectTableModel::project(int row) const
{
    return row >= 0 && row < m_projects.size() ? &m_projects[row] : nullptr;
}

int ProjectTableModel::rowOf(const ProjectId& id) const
{
    for (int row = 0; row < m_projects.size(); ++row) {
        if (m_projects[row].id == id) {
            return row;
        }
    }
    return -1;
}

int ProjectTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_projects.size());
}

int ProjectTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProjectTableModel::data(const QModelIndex& index, int role) const
{
    const wire::Project* found = project(index.row());
    if (found == nullptr) {
        return {};
    }
    const QLocale locale;
    if (role == SegmentsRole) {
        QVariantList segments;
        for (const qint64 count : countsOf(found->statusCounts)) {
            segments.append(count);
        }
        return segments;
    }
    if (role == Qt::AccessibleTextRole && index.column() == Name) {
        return tr("%1, %2, %3", "a project: name, shop system, counts by state")
            .arg(found->name, platformName(found->platform), countsSentence(*found));
    }
    if (role == Qt::ToolTipRole) {
        return index.column() == Progress ? countsSentence(*found) : index.column() == Name ? found->name : QVariant();
    }
    if (role == Qt::TextAlignmentRole) {
        const bool number = index.column() == Flagged || index.column() == Items;
        return QVariant::fromValue<int>((number ? Qt::AlignRight : Qt::AlignLeading) | Qt::AlignVCenter);
    }
    if (role == SortRole) {
        switch (index.column()) {
        case Flagged:
            return found->flaggedCount;
        case Items:
            return found->itemCount;
        case Created:
            return found->createdAt;
        case Progress: {
            const std::array<qint64, 7> counts = countsOf(found->statusCounts);
            const qint64 decided = counts[3] + counts[4] + counts[5];
            return found->itemCount > 0 ? static_cast<double>(decided) / static_cast<double>(found->itemCount) : 0.0;
        }
        case Name:
            return found->name;
        default:
            return platformName(found->platform);
        }
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) {
        return {};
    }
    switch (index.column()) {
    case Name:
        return found->name;
    case Shop:
        return platformName(found->platform);
    case Progress:
        return countsSentence(*found);
    case Flagged:
        return locale.toString(found->flaggedCount);
    case Items:
        return locale.toString(found->itemCount);
    case Created:
        return locale.toString(found->createdAt.toLocalTime().date(), QLocale::ShortFormat);
    default:
        return {};
    }
}

QVariant ProjectTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        const bool number = section == Flagged || section == Items;
        return QVariant::fromValue<int>((number ? Qt::AlignRight : Qt::AlignLeading) | Qt::AlignVCenter);
    }
    // In a narrow window a header leaves its end out; its tool tip has all of it.
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) {
        return {};
    }
    switch (section) {
    case Name:
        return tr("Project");
    case Shop:
        return tr("Shop system");
    case Progress:
        return tr("Where its texts stand");
    case Flagged:
        return tr("Flagged");
    case Items:
        return tr("Items");
    case Created:
        return tr("Created");
    default:
        return {};
    }
}

}

#pragma once

#include <QAbstractTableModel>

#include "models/wire/projects.h"

namespace galley::ui {

/// The projects of a workspace as rows. Sorting is done here, so that a row keeps its place while counts change.
class ProjectTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Shop, Progress, Flagged, Items, Created, ColumnCount };
    enum Role {
        SegmentsRole = Qt::UserRole, ///< QVariantList of counts, in the order of ItemStatus
        SortRole,
    };

    explicit ProjectTableModel(QObject* parent = nullptr);
    /// Keeps rows that stay, so that selection and place survive a refresh.
    void setProjects(const QList<wire::Project>& projects);
    [[nodiscard]] const wire::Project* project(int row) const;
    [[nodiscard]] int rowOf(const ProjectId& id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<wire::Project> m_projects;
};

/// How many items of a project stand where, in the order of ItemStatus.
[[nodiscard]] std::array<qint64, 7> countsOf(const wire::StatusCounts& counts);

}

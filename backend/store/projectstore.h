#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <optional>

#include "models/base/id.h"
#include "models/domain/enums.h"
#include "models/storage/database.h"
#include "models/wire/projects.h"

namespace galley::backend {

/// The number of a project within the database. Whoever holds one has shown the organization that owns the project.
struct ProjectKey {
    qint64 value = 0;
    bool operator==(const ProjectKey&) const = default;
};

/// Where an item counts in its project: its status, or `Excluded`, which covers the status underneath.
using CountedStatus = ItemStatus;

/// How the numbers of items by status move.
class StatusDelta
{
public:
    void add(CountedStatus status, qint64 count) { m_counts[static_cast<size_t>(status)] += count; }
    void move(CountedStatus from, CountedStatus to, qint64 count = 1)
    {
        add(from, -count);
        add(to, count);
    }
    [[nodiscard]] qint64 of(CountedStatus status) const { return m_counts[static_cast<size_t>(status)]; }

private:
    std::array<qint64, EnumNames<ItemStatus>::names.size()> m_counts{};
};

/// What the rules need to know of a project.
struct ProjectRecord {
    ProjectKey key;
    ProjectId id;
    QString name;
    Platform platform = Platform::Woocommerce;
    qint64 changeCounter = 0;
    bool isTrashed = false;
};

enum class TrashFilter { Active, Trashed, Any };

/// The SQL of projects of one organization.
class ProjectStore
{
public:
    ProjectStore(storage::Database& database, OrganizationId organization);
    /// The same, with the organization's id as the database has it.
    ProjectStore(storage::Database& database, QString organizationKey);

    /// NotFound when there is none in this organization, or not where the filter looks.
    [[nodiscard]] Result<ProjectRecord> find(const ProjectId& id, TrashFilter filter = TrashFilter::Active);
    /// A Project as JSON. NotFound as above.
    [[nodiscard]] Result<QByteArray> json(const ProjectId& id);
    /// An array of Projects as JSON, newest first.
    [[nodiscard]] Result<QByteArray> listJson(TrashFilter filter);

    [[nodiscard]] Result<ProjectId> insert(const QString& name, Platform platform, const QDateTime& now);
    [[nodiscard]] Result<void> update(ProjectKey key, const wire::ProjectUpdate& change);
    [[nodiscard]] Result<void> setDeletedAt(ProjectKey key, const std::optional<QDateTime>& instant);
    /// Takes away sources and items and leaves tombstones; the project is a draft again.
    [[nodiscard]] Result<void> truncate(ProjectKey key);
    /// Takes away the project with everything of it.
    [[nodiscard]] Result<void> remove(ProjectKey key);

private:
    storage::Database& m_database;
    QString m_organization;
};

/// Takes `count` new revisions of a project, moves its counts and, where they tell so, its status. Hands back the revision before the
/// first new one: the new ones are result + 1 to result + count.
[[nodiscard]] Result<qint64> takeRevisions(storage::Database& database, ProjectKey key, qint64 count, const StatusDelta& delta, const QDateTime& now);

/// Whether a generation works on the project; when it ends, the counts tell the status.
[[nodiscard]] Result<void> setGenerating(storage::Database& database, ProjectKey key, bool generating);

/// An instant as the tables have it.
[[nodiscard]] QString instantText(const QDateTime& instant);

}

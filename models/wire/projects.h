#pragma once

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>
#include <optional>
#include <tuple>

#include "models/base/id.h"
#include "models/domain/enums.h"
#include "models/wire/common.h"
#include "models/wire/fields.h"
#include "models/wire/values.h"

namespace galley::wire {

/// How many items of a project stand where; excluded items count only as excluded.
struct StatusCounts {
    std::optional<qint64> pending;
    std::optional<qint64> generated;
    std::optional<qint64> flagged;
    std::optional<qint64> approved;
    std::optional<qint64> rejected;
    std::optional<qint64> synced;
    std::optional<qint64> excluded;

    static constexpr auto schema = "StatusCounts";
    static constexpr auto fields()
    {
        return std::tuple(optional("pending", &StatusCounts::pending),
                          optional("generated", &StatusCounts::generated),
                          optional("flagged", &StatusCounts::flagged),
                          optional("approved", &StatusCounts::approved),
                          optional("rejected", &StatusCounts::rejected),
                          optional("synced", &StatusCounts::synced),
                          optional("excluded", &StatusCounts::excluded));
    }
    bool operator==(const StatusCounts&) const = default;
};

/// A set of products whose texts are made and reviewed together, with counts by status.
struct Project {
    ProjectId id;
    QString name;
    Open<Platform> platform;
    Open<ProjectStatus> status;
    JsonObject settings;
    QDateTime createdAt;
    Nullable<QDateTime> completedAt;
    qint64 itemCount = 0;
    qint64 flaggedCount = 0;
    qint64 sourceCount = 0;
    Nullable<QDateTime> deletedAt;
    StatusCounts statusCounts;
    Nullable<StoreConnectionId> storeConnectionId;
    Nullable<QString> storeConnectionName;

    static constexpr auto schema = "Project";
    static constexpr auto fields()
    {
        return std::tuple(required("id", &Project::id),
                          required("name", &Project::name),
                          required("platform", &Project::platform),
                          required("status", &Project::status),
                          required("settings", &Project::settings),
                          required("created_at", &Project::createdAt),
                          required("completed_at", &Project::completedAt),
                          required("item_count", &Project::itemCount),
                          required("flagged_count", &Project::flaggedCount),
                          required("source_count", &Project::sourceCount),
                          required("deleted_at", &Project::deletedAt),
                          required("status_counts", &Project::statusCounts),
                          required("store_connection_id", &Project::storeConnectionId),
                          required("store_connection_name", &Project::storeConnectionName));
    }
    bool operator==(const Project&) const = default;
};

/// The fields of a project to change; absent ones stay.
struct ProjectUpdate {
    std::optional<QString> name;
    std::optional<JsonObject> settings;
    std::optional<Nullable<StoreConnectionId>> storeConnectionId;

    static constexpr auto schema = "ProjectUpdate";
    static constexpr auto fields()
    {
        return std::tuple(optional("name", &ProjectUpdate::name),
                          optional("settings", &ProjectUpdate::settings),
                          optional("store_connection_id", &ProjectUpdate::storeConnectionId));
    }
    bool operator==(const ProjectUpdate&) const = default;
};

/// GET /api/v1/projects: Retrieve all projects for the current user's organization. Supports filtering to show only active or only
/// deleted (trashed) projects.
struct ListAllProjects {
    static constexpr Verb verb = Verb::Get;
    static constexpr auto path = "/api/v1/projects";
    static constexpr auto encoding = BodyEncoding::None;
    static constexpr auto access = Access::SignedIn;
    using Response = QList<Project>;

    bool includeDeleted = false;

    static constexpr auto parameters() { return std::tuple(queryParameter("include_deleted", &ListAllProjects::includeDeleted)); }
};

/// The form of CreateANewProject.
struct ProjectCreate {
    QString name;
    Open<Platform> platform;

    static constexpr auto schema = "ProjectCreate";
    static constexpr auto fields() { return std::tuple(required("name", &ProjectCreate::name), required("platform", &ProjectCreate::platform)); }
    bool operator==(const ProjectCreate&) const = default;
};

/// POST /api/v1/projects: Create a new content project by providing a name and selecting a target platform. The project is
/// initialized in draft status.
struct CreateANewProject {
    static constexpr Verb verb = Verb::Post;
    static constexpr auto path = "/api/v1/projects";
    static constexpr auto encoding = BodyEncoding::Form;
    static constexpr auto access = Access::SignedIn;
    using Response = Project;

    ProjectCreate body;

    static constexpr auto parameters() { return std::tuple(); }
};

/// GET /api/v1/projects/{project_id}: Retrieve a single project by ID, including computed item counts and status breakdowns.
struct GetProjectDetails {
    static constexpr Verb verb = Verb::Get;
    static constexpr auto path = "/api/v1/projects/{project_id}";
    static constexpr auto encoding = BodyEncoding::None;
    static constexpr auto access = Access::SignedIn;
    using Response = Project;

    ProjectId projectId;

    static constexpr auto parameters() { return std::tuple(pathParameter("project_id", &GetProjectDetails::projectId)); }
};

/// PATCH /api/v1/projects/{project_id}: Partially update a project's name, settings, or store connection. Only provided fields are
/// modified.
struct UpdateAProject {
    static constexpr Verb verb = Verb::Patch;
    static constexpr auto path = "/api/v1/projects/{project_id}";
    static constexpr auto encoding = BodyEncoding::Json;
    static constexpr auto access = Access::SignedIn;
    using Response = Project;

    ProjectId projectId;
    ProjectUpdate body;

    static constexpr auto parameters() { return std::tuple(pathParameter("project_id", &UpdateAProject::projectId)); }
};

/// DELETE /api/v1/projects/{project_id}: Soft-delete a project.
struct SoftDeleteAProject {
    static constexpr Verb verb = Verb::Delete;
    static constexpr auto path = "/api/v1/projects/{project_id}";
    static constexpr auto encoding = BodyEncoding::None;
    static constexpr auto access = Access::SignedIn;
    using Response = Project;

    ProjectId projectId;

    static constexpr auto parameters() { return std::tuple(pathParameter("project_id", &SoftDeleteAProject::projectId)); }
};

/// POST /api/v1/projects/{project_id}/restore: Restore a previously soft-deleted project from the trash, clearing its deleted
/// timestamp.
struct RestoreADeletedProject {
    static constexpr Verb verb = Verb::Post;
    static constexpr auto path = "/api/v1/projects/{project_id}/restore";
    static constexpr auto encoding = BodyEncoding::None;
    static constexpr auto access = Access::SignedIn;
    using Response = Project;

    ProjectId projectId;

    static constexpr auto parameters() { return std::tuple(pathParameter("project_id", &RestoreADeletedProject::projectId)); }
};

/// POST /api/v1/projects/{project_id}/truncate: Delete all content items and data sources from a project while preserving settings.
/// Resets the project to draft status for fresh re-import. Blocked if jobs are currently running.
struct TruncateProjectData {
    static constexpr Verb verb = Verb::Post;
    static constexpr auto path = "/api/v1/projects/{project_id}/truncate";
    static constexpr auto encoding = BodyEncoding::None;
    static constexpr auto access = Access::SignedIn;
    using Response = Message;

    ProjectId projectId;

    static constexpr auto parameters() { return std::tuple(pathParameter("project_id", &TruncateProjectData::projectId)); }
};

/// DELETE /api/v1/projects/{project_id}/permanent: Permanently delete a project.
struct PermanentlyDeleteAProject {
    static constexpr Verb verb = Verb::Delete;
    static constexpr auto path = "/api/v1/projects/{project_id}/permanent";
    static constexpr auto encoding = BodyEncoding::None;
    static constexpr auto access = Access::SignedIn;
    using Response = NoContent;

    ProjectId projectId;

    static constexpr auto parameters() { return std::tuple(pathParameter("project_id", &PermanentlyDeleteAProject::projectId)); }
};

/// Every endpoint of this file, for routing and for the contract test.
using ProjectsEndpoints = std::tuple<ListAllProjects, CreateANewProject, GetProjectDetails, UpdateAProject, SoftDeleteAProject,
                                     RestoreADeletedProject, TruncateProjectData, PermanentlyDeleteAProject>;

}

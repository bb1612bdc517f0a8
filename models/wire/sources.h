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

/// A file or a manual list that items came from.
struct DataSource {
    SourceId id;
    ProjectId projectId;
    QString type;
    QString name;
    JsonObject config;
    QString status;
    qint64 itemCount = 0;
    Nullable<QDateTime> lastSyncedAt;
    Nullable<QString> errorMessage;
    QDateTime createdAt;

    static constexpr auto schema = "DataSource";
    static constexpr auto fields()
    {
        return std::tuple(required("id", &DataSource::id),
                          required("project_id", &DataSource::projectId),
                          required("type", &DataSource::type),
                          required("name", &DataSource::name),
                          required("config", &DataSource::config),
                          required("status", &DataSource::status),
                          required("item_count", &DataSource::itemCount),
                          required("last_synced_at", &DataSource::lastSyncedAt),
                          required("error_message", &DataSource::errorMessage),
                          required("created_at", &DataSource::createdAt));
    }
    bool operator==(const DataSource&) const = default;
};

/// The sources of a project, newest first.
struct DataSourceList {
    QList<DataSource> sources;
    qint64 totalItems = 0;

    static constexpr auto schema = "DataSourceList";
    static constexpr auto fields()
    {
        return std::tuple(required("sources", &DataSourceList::sources), required("total_items", &DataSourceList::totalItems));
    }
    bool operator==(const DataSourceList&) const = default;
};

/// What a file looks like: its form, its columns, and which column seems to be which field.
struct ColumnDetection {
    Open<Platform> platform;
    std::optional<QString> encoding;
    std::optional<QString> delimiter;
    QList<QString> columns;
    QMap<QString, Nullable<QString>> mapping; ///< field of the item -> column header
    std::optional<QList<QString>> unmapped;
    std::optional<QList<QMap<QString, QString>>> sampleRows;
    std::optional<qint64> rowCount;

    static constexpr auto schema = "ColumnDetection";
    static constexpr auto fields()
    {
        return std::tuple(required("platform", &ColumnDetection::platform),
                          optional("encoding", &ColumnDetection::encoding),
                          optional("delimiter", &ColumnDetection::delimiter),
                          required("columns", &ColumnDetection::columns),
                          required("mapping", &ColumnDetection::mapping),
                          optional("unmapped", &ColumnDetection::unmapped),
                          optional("sample_rows", &ColumnDetection::sampleRows),
                          optional("row_count", &ColumnDetection::rowCount));
    }
    bool operator==(const ColumnDetection&) const = default;
};

/// GET /api/v1/projects/{project_id}/sources: Retrieves all data sources for the specified project, ordered by creation date
/// descending, along with a total item count across all sources.
struct ListProjectDataSources {
    static constexpr Verb verb = Verb::Get;
    static constexpr auto path = "/api/v1/projects/{project_id}/sources";
    static constexpr auto encoding = BodyEncoding::None;
    static constexpr auto access = Access::SignedIn;
    using Response = DataSourceList;

    ProjectId projectId;

    static constexpr auto parameters() { return std::tuple(pathParameter("project_id", &ListProjectDataSources::projectId)); }
};

/// The form of DetectCsvColumnMappings.
struct SourceSample {
    FilePart file;

    static constexpr auto schema = "SourceSample";
    static constexpr auto fields() { return std::tuple(required("file", &SourceSample::file)); }
    bool operator==(const SourceSample&) const = default;
};

/// POST /api/v1/projects/{project_id}/sources/detect-columns: Analyzes CSV headers and sample data to auto-detect column mappings
/// for the project's platform.
struct DetectCsvColumnMappings {
    static constexpr Verb verb = Verb::Post;
    static constexpr auto path = "/api/v1/projects/{project_id}/sources/detect-columns";
    static constexpr auto encoding = BodyEncoding::Multipart;
    static constexpr auto access = Access::SignedIn;
    using Response = ColumnDetection;

    ProjectId projectId;
    SourceSample body;

    static constexpr auto parameters() { return std::tuple(pathParameter("project_id", &DetectCsvColumnMappings::projectId)); }
};

/// The form of UploadFileDataSource.
struct SourceUpload {
    FilePart file;
    std::optional<Nullable<QString>> columnMapping; ///< JSON object, field -> column header
    QString onExisting = QStringLiteral("add"); ///< What to do with products that the project has already, matched by external id
    bool clearEmpty = false; ///< With update: an empty cell clears the field; otherwise what is there stays

    static constexpr auto schema = "SourceUpload";
    static constexpr auto fields()
    {
        return std::tuple(required("file", &SourceUpload::file),
                          optional("column_mapping", &SourceUpload::columnMapping),
                          optional("on_existing", &SourceUpload::onExisting),
                          optional("clear_empty", &SourceUpload::clearEmpty));
    }
    bool operator==(const SourceUpload&) const = default;
};

/// POST /api/v1/projects/{project_id}/sources/file: Parses an uploaded file using the project's platform adapter, stores the
/// original file and a snapshot in S3, and creates content items for each parsed product.
struct UploadFileDataSource {
    static constexpr Verb verb = Verb::Post;
    static constexpr auto path = "/api/v1/projects/{project_id}/sources/file";
    static constexpr auto encoding = BodyEncoding::Multipart;
    static constexpr auto access = Access::SignedIn;
    using Response = DataSource;

    ProjectId projectId;
    SourceUpload body;

    static constexpr auto parameters() { return std::tuple(pathParameter("project_id", &UploadFileDataSource::projectId)); }
};

/// The form of CreateManualDataSource.
struct ManualSourceCreate {
    QString name = QStringLiteral("Manual Entry");

    static constexpr auto schema = "ManualSourceCreate";
    static constexpr auto fields() { return std::tuple(optional("name", &ManualSourceCreate::name)); }
    bool operator==(const ManualSourceCreate&) const = default;
};

/// POST /api/v1/projects/{project_id}/sources/manual: Creates an empty manual-entry data source for the specified project, ready to
/// have content items added to it individually.
struct CreateManualDataSource {
    static constexpr Verb verb = Verb::Post;
    static constexpr auto path = "/api/v1/projects/{project_id}/sources/manual";
    static constexpr auto encoding = BodyEncoding::Form;
    static constexpr auto access = Access::SignedIn;
    using Response = DataSource;

    ProjectId projectId;
    ManualSourceCreate body;

    static constexpr auto parameters() { return std::tuple(pathParameter("project_id", &CreateManualDataSource::projectId)); }
};

/// DELETE /api/v1/projects/{project_id}/sources/{source_id}: Deletes the specified data source and all of its associated content
/// items via cascade.
struct DeleteADataSource {
    static constexpr Verb verb = Verb::Delete;
    static constexpr auto path = "/api/v1/projects/{project_id}/sources/{source_id}";
    static constexpr auto encoding = BodyEncoding::None;
    static constexpr auto access = Access::SignedIn;
    using Response = NoContent;

    ProjectId projectId;
    SourceId sourceId;

    static constexpr auto parameters()
    {
        return std::tuple(pathParameter("project_id", &DeleteADataSource::projectId), pathParameter("source_id", &DeleteADataSource::sourceId));
    }
};

/// GET /api/v1/projects/{project_id}/sources/{source_id}/export: Generates a CSV export for a file-based data source by merging
/// generated content back into the original file format using the project's platform adapter.
struct ExportSourceAsCsv {
    static constexpr Verb verb = Verb::Get;
    static constexpr auto path = "/api/v1/projects/{project_id}/sources/{source_id}/export";
    static constexpr auto encoding = BodyEncoding::None;
    static constexpr auto access = Access::SignedIn;
    using Response = Download;

    ProjectId projectId;
    SourceId sourceId;

    static constexpr auto parameters()
    {
        return std::tuple(pathParameter("project_id", &ExportSourceAsCsv::projectId), pathParameter("source_id", &ExportSourceAsCsv::sourceId));
    }
};

/// Every endpoint of this file, for routing and for the contract test.
using SourcesEndpoints =
    std::tuple<ListProjectDataSources, DetectCsvColumnMappings, UploadFileDataSource, CreateManualDataSource, DeleteADataSource, ExportSourceAsCsv>;

}

#pragma once

#include <memory>

#include "backend/services/caller.h"
#include "backend/store/objectstore.h"
#include "backend/store/serverdatabase.h"
#include "backend/store/sourcestore.h"
#include "models/base/clock.h"
#include "models/wire/sources.h"

namespace galley::backend {

/// What to do with products that the project has already, matched by external id.
enum class OnExisting {
    Add, ///< they come a second time
    Update, ///< their source data is renewed, texts and decisions stay
    Skip, ///< they stay as they are
};

/// An import whose items are all in the database, seen by nobody yet. When it is dropped without having been published, what it wrote is
/// taken away again.
class StagedImport
{
public:
    StagedImport(ServerDatabase& database, ProjectId project, SourceRecord source);
    ~StagedImport();
    StagedImport(const StagedImport&) = delete;
    StagedImport& operator=(const StagedImport&) = delete;

    const ProjectId project;
    const SourceRecord source;
    QByteArray config;

private:
    ServerDatabase& m_database;
};

/// Reads product files into projects. An import is all or nothing, whatever happens meanwhile.
class ImportService
{
public:
    ImportService(ServerDatabase& database, const ObjectStore& objects, const Clock& clock) : m_database(database), m_objects(objects), m_clock(clock)
    {
    }

    /// Says what a file looks like, for the project's platform.
    [[nodiscard]] Result<wire::ColumnDetection> detect(const Caller& caller, const ProjectId& project, const wire::FilePart& file) const;

    /// Reads a file in many small transactions. Not on the writer's thread. A file that cannot be read to its end is InvalidInput, with the
    /// line and the reason.
    [[nodiscard]] Result<std::shared_ptr<StagedImport>> stage(const Caller& caller, const ProjectId& project, const wire::SourceUpload& upload) const;

    struct Published {
        QByteArray json; ///< the DataSource
        qint64 cursor = 0;
    };
    /// Makes a staged import visible, within the caller's transaction. NotFound when the project went meanwhile.
    [[nodiscard]] static Result<Published> publish(const Caller& caller, const StagedImport& staged);

private:
    ServerDatabase& m_database;
    const ObjectStore& m_objects;
    const Clock& m_clock;
};

/// The source data of an item after an update: what the file says is laid over what was there. An empty cell leaves a field alone, or with
/// `clearEmpty` clears it where the file has a column for it (`mapped`: wire names of fields; `columns`: headers).
[[nodiscard]] QJsonObject mergedSourceData(const QJsonObject& former, const QJsonObject& newer, bool clearEmpty, const QStringList& mapped,
                                           const QStringList& columns);

}

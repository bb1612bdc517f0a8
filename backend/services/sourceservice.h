#pragma once

#include "backend/services/caller.h"
#include "backend/store/sourcestore.h"
#include "models/wire/sources.h"

namespace galley::backend {

/// The rules of sources other than importing.
class SourceService
{
public:
    explicit SourceService(const Caller& caller) : m_caller(caller) {}

    /// A DataSourceList as JSON.
    [[nodiscard]] Result<QByteArray> list(const ProjectId& project);
    /// A DataSource as JSON.
    [[nodiscard]] Result<QByteArray> createManual(const ProjectId& project, const wire::ManualSourceCreate& request);
    /// Takes a source and its items away: the undo of an import. Conflict while it is being read. Hands back the project's newest revision.
    [[nodiscard]] Result<qint64> remove(const ProjectId& project, const SourceId& source);

private:
    [[nodiscard]] Result<ProjectRecord> find(const ProjectId& project);

    Caller m_caller;
};

}

#pragma once

#include <QIODevice>
#include <optional>

#include "backend/services/caller.h"
#include "backend/store/objectstore.h"
#include "models/wire/content.h"

namespace galley::backend {

/// Writes texts into files that shops import. Functions hand back the name that the file may be saved as.
class ExportService
{
public:
    explicit ExportService(const Caller& caller) : m_caller(caller) {}

    /// The items of a project in its platform's form. `statusFilter` is the name of a status, or `all` for everything not excluded.
    [[nodiscard]] Result<QString> writeProject(const wire::ExportProjectContentCsv& request, QIODevice& out);
    /// The file that a source came from, with the approved texts of its products in their places. NotOffered where there is no such file.
    [[nodiscard]] Result<QString> writeMergedSource(const ObjectStore& objects, const ProjectId& project, const SourceId& source, QIODevice& out);

private:
    Caller m_caller;
};

}

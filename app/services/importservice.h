#pragma once

#include <QFuture>
#include <QObject>

#include "app/services/itemqueue.h"
#include "models/content/productfile.h"
#include "models/wire/sources.h"

namespace galley::app {

class WorkspaceCore;

/// What to do with a product that the project has already, matched by its external id.
enum class OnExisting { Add, Update, Skip };

struct ImportPlan {
    ProjectId projectId;
    QString path;
    Platform platform = Platform::Woocommerce;
    content::ColumnMapping mapping;
    std::optional<content::CsvFormat> format; ///< nothing: as detected
    OnExisting onExisting = OnExisting::Update;
    bool clearEmpty = false; ///< with Update: an empty cell clears the field; otherwise what is there stays
};

/// What a dry run found.
struct ImportCheck {
    qint64 added = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 skipped = 0;
    QList<content::FileProblem> problems; ///< the first 1,000
    qint64 problemCount = 0;
    QStringList duplicates; ///< external ids that occur more than once in the file, the first 100
    /// The first 100 updates: name of the item, field, before, after.
    struct Change {
        QString item, field, before, after;
    };
    QList<Change> changes;
};

/// Bringing a product file into a project: look, check, run, undo. Reading the file and comparing happen in a worker on this computer.
class ImportService final : public QObject
{
    Q_OBJECT

public:
    explicit ImportService(WorkspaceCore& core, QObject* parent = nullptr);
    ~ImportService() override;

    [[nodiscard]] QFuture<Result<content::FileAnalysis>> analyse(const QString& path, std::optional<Platform> platform);
    /// Counts what the import would do, and changes nothing. Progress values of the future are bytes read of bytes in all.
    [[nodiscard]] QFuture<Result<ImportCheck>> check(const ImportPlan& plan);
    /// Sends the file to the server, which imports all of it or nothing, then pulls. Progress values are bytes sent.
    /// Cancelling the future stops the upload.
    [[nodiscard]] QFuture<Result<wire::DataSource>> run(const ImportPlan& plan);
    /// Takes an import back: its new items go, updated items get their former data.
    [[nodiscard]] QFuture<Result<void>> undo(const ProjectId& project, const SourceId& source);
    /// Writes the rows with problems, with line and reason, as a CSV file.
    [[nodiscard]] Result<void> exportProblems(const ImportCheck& check, const QString& path);

private:
    WorkspaceCore& m_core;
};

}

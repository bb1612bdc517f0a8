#pragma once

#include <QFuture>
#include <QObject>

#include "app/services/itemqueue.h"

namespace galley::app {

class WorkspaceCore;

enum class ExportScope { Approved, Shown, Selected };
enum class ExportFormat {
    ShopFile, ///< a CSV file that the platform imports and that changes texts only
    Table, ///< a CSV file for people: every column, with state and time; cells that a spreadsheet would run are made harmless
    Workbook, ///< the same as an XLSX file; texts stay texts
    Lines, ///< the same as JSON, one object for each line, for programs
};

struct ExportPlan {
    ProjectId projectId;
    Platform platform = Platform::Woocommerce;
    ExportScope scope = ExportScope::Approved;
    QList<ItemRow> rows; ///< for Shown and Selected
    ExportFormat format = ExportFormat::ShopFile;
    QString path;
};

struct ExportOutcome {
    qint64 items = 0;
    bool fromServer = false; ///< false: written from the local copy, because there is no connection or something waits to be sent
};

/// Writing texts to a file. The file appears whole or not at all.
class ExportService final : public QObject
{
    Q_OBJECT

public:
    explicit ExportService(WorkspaceCore& core, QObject* parent = nullptr);
    ~ExportService() override;
    [[nodiscard]] QFuture<Result<ExportOutcome>> run(const ExportPlan& plan);

private:
    [[nodiscard]] QFuture<Result<ExportOutcome>> local(const ExportPlan& plan);
    WorkspaceCore& m_core;
};

}

#include "app/services/exportservice.h"

#include <QJsonDocument>
#include <QSaveFile>
#include <QTimeZone>
#include <QtConcurrent/QtConcurrentRun>

#include "app/services/workspacecore.h"
#include "app/sync/syncengine.h"
#include "models/base/future.h"
#include "models/content/csvwriter.h"
#include "models/content/productexport.h"
#include "models/content/xlsxwriter.h"
#include "models/wire/content.h"

namespace galley::app {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("galley::app", text);
}

/// The beginning of the statement that reads the items of an export, row after row.
constexpr auto itemSelect =
    "SELECT i.external_id, i.item_type, t.source_data, t.generated, s.status, s.excluded, s.unknown_status, s.reason, s.decided_at, s.confidence,"
    " s.findings, s.created, i.name, (SELECT name FROM sources WHERE number = s.source) FROM items i JOIN item_states s ON s.row = i.row"
    " JOIN item_texts t ON t.row = i.row ";

using Visit = std::function<Result<void>(const storage::RawStatement&)>;

Result<void> visitItems(CacheReader& reader, const ExportPlan& plan, const Visit& visit)
{
    storage::RawDatabase& database = reader.database();
    if (plan.scope != ExportScope::Approved) {
        auto statement = database.prepare(QByteArray(QByteArray(itemSelect) + "WHERE i.row = ?"));
        if (!statement) {
            return failure(statement.error());
        }
        for (const ItemRow row : plan.rows) {
            statement->bind(1, row);
            if (statement->next()) {
                if (auto visited = visit(*statement); !visited) {
                    return visited;
                }
            }
            if (!statement->result()) {
                return statement->result();
            }
            statement->reset();
        }
        return {};
    }
    auto statement = database.prepare(QByteArray(QByteArray(itemSelect)
                                                 + "WHERE s.project = (SELECT number FROM projects WHERE id = ?) AND s.excluded = 0 AND s.status = ?"
                                                   " ORDER BY s.position, s.row"),
                                      storedId(plan.projectId.uuid()),
                                      static_cast<int>(ItemStatus::Approved));
    if (!statement) {
        return failure(statement.error());
    }
    while (statement->next()) {
        if (auto visited = visit(*statement); !visited) {
            return visited;
        }
    }
    return statement->result();
}

QJsonObject parsed(QByteArrayView text)
{
    return QJsonDocument::fromJson(text.toByteArray()).object();
}

content::GeneratedTexts textsOf(const QJsonObject& generated)
{
    return {generated.value(QLatin1StringView("name")).toString(),
            generated.value(QLatin1StringView("short_description")).toString(),
            generated.value(QLatin1StringView("description")).toString()};
}

Result<qint64> writeShopFile(CacheReader& reader, const ExportPlan& plan, QIODevice& out)
{
    qint64 count = 0;
    const auto items = [&](const content::ProductExporter::Visit& visit) {
        count = 0;
        return visitItems(reader, plan, [&](const storage::RawStatement& values) {
            content::ExportItem item{values.text(0), values.text(1), parsed(values.view(2)), textsOf(parsed(values.view(3)))};
            ++count;
            return visit(item);
        });
    };
    return content::ProductExporter::write(plan.platform, items, out, {}).map([&] { return count; });
}

QString instantText(const storage::RawStatement& values, int column)
{
    return values.isNull(column) ? QString() : QDateTime::fromMSecsSinceEpoch(values.integer(column), Qt::UTC).toString(Qt::ISODate);
}

/// The columns for people and for programs, in their order.
const QStringList& tableHeader()
{
    static const QStringList header{QStringLiteral("external_id"),
                                    QStringLiteral("type"),
                                    QStringLiteral("product"),
                                    QStringLiteral("name"),
                                    QStringLiteral("short_description"),
                                    QStringLiteral("description"),
                                    QStringLiteral("status"),
                                    QStringLiteral("excluded"),
                                    QStringLiteral("reason"),
                                    QStringLiteral("decided_at"),
                                    QStringLiteral("confidence"),
                                    QStringLiteral("findings"),
                                    QStringLiteral("source"),
                                    QStringLiteral("created_at")};
    return header;
}

/// One item: texts as texts, numbers as numbers, what is not known as nothing. `excluded` is a truth value.
QVariantList tableCells(const storage::RawStatement& values)
{
    const content::GeneratedTexts texts = textsOf(parsed(values.view(3)));
    return {values.text(0),
            values.text(1),
            parsed(values.view(2)).value(QLatin1StringView("name")).toString(),
            texts.name,
            texts.shortDescription,
            texts.description,
            statusWord(static_cast<StatusCode>(values.integer(4)), values.text(6)),
            values.integer(5) != 0,
            values.text(7),
            instantText(values, 8),
            values.isNull(9) ? QVariant() : QVariant(values.real(9)),
            values.integer(10),
            values.text(13),
            instantText(values, 11)};
}

QString yesOrNo(bool truth)
{
    return truth ? QStringLiteral("yes") : QStringLiteral("no");
}

Result<qint64> writeTable(CacheReader& reader, const ExportPlan& plan, QIODevice& out)
{
    content::CsvWriter::Options options;
    options.harmless = true;
    options.format.byteOrderMark = true;
    auto writer = content::CsvWriter::open(&out, options);
    if (!writer) {
        return failure(writer.error());
    }
    if (auto written = writer->write(tableHeader()); !written) {
        return failure(written.error());
    }
    qint64 count = 0;
    auto done = visitItems(reader, plan, [&](const storage::RawStatement& values) {
        QStringList cells;
        for (const QVariant& cell : tableCells(values)) {
            cells.append(cell.typeId() == QMetaType::Bool ? yesOrNo(cell.toBool()) : cell.toString());
        }
        ++count;
        return writer->write(cells);
    });
    if (done) {
        done = writer->finish();
    }
    return done.map([&] { return count; });
}

Result<qint64> writeLines(CacheReader& reader, const ExportPlan& plan, QIODevice& out)
{
    qint64 count = 0;
    auto done = visitItems(reader, plan, [&](const storage::RawStatement& values) -> Result<void> {
        const QVariantList cells = tableCells(values);
        QJsonObject line;
        for (qsizetype column = 0; column < cells.size(); ++column) {
            line.insert(tableHeader().at(column), QJsonValue::fromVariant(cells.at(column)));
        }
        line.insert(QStringLiteral("source_data"), parsed(values.view(2)));
        line.insert(QStringLiteral("generated_content"), parsed(values.view(3)));
        ++count;
        const QByteArray bytes = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
        return out.write(bytes) == bytes.size()
            ? Result<void>()
            : Result<void>(failure(ErrorCode::StorageFull, tr("The file could not be written: %1").arg(out.errorString())));
    });
    return done.map([&] { return count; });
}

Result<ExportOutcome> writeWorkbook(CacheReader& reader, const ExportPlan& plan)
{
    auto writer = content::XlsxWriter::open(plan.path, tr("Texts"), tableHeader());
    if (!writer) {
        return failure(writer.error());
    }
    qint64 count = 0;
    auto done = visitItems(reader, plan, [&](const storage::RawStatement& values) {
        QVariantList cells = tableCells(values);
        for (QVariant& cell : cells) {
            if (cell.typeId() == QMetaType::Bool) {
                cell = yesOrNo(cell.toBool());
            }
        }
        ++count;
        return (*writer)->write(cells);
    });
    if (done) {
        done = (*writer)->finish();
    }
    return done.map([&] { return ExportOutcome{count, false}; });
}

/// Gives the file its name only when all of it is on the disk.
Result<void> commit(QSaveFile& file)
{
    return file.commit()
        ? Result<void>()
        : Result<void>(failure(ErrorCode::StorageFull, tr("The file could not be written: the disk is full or the folder cannot be written to.")));
}

Result<ExportOutcome> writeLocally(CacheReader& reader, const ExportPlan& plan)
{
    if (plan.format == ExportFormat::Workbook) {
        return writeWorkbook(reader, plan);
    }
    QSaveFile file(plan.path);
    if (!file.open(QIODevice::WriteOnly)) {
        return failure(ErrorCode::StorageFull, tr("The file could not be written: %1").arg(file.errorString()));
    }
    auto count = plan.format == ExportFormat::Table ? writeTable(reader, plan, file)
        : plan.format == ExportFormat::Lines        ? writeLines(reader, plan, file)
                                                    : writeShopFile(reader, plan, file);
    if (!count) {
        return failure(count.error());
    }
    return commit(file).map([&] { return ExportOutcome{*count, false}; });
}

}

ExportService::ExportService(WorkspaceCore& core, QObject* parent) : QObject(parent), m_core(core) {}

ExportService::~ExportService() = default;

QFuture<Result<ExportOutcome>> ExportService::local(const ExportPlan& plan)
{
    return QtConcurrent::run(
        &m_core.pool(), [readers = m_core.readers(), plan] { return readers->use([&](CacheReader& reader) { return writeLocally(reader, plan); }); });
}

QFuture<Result<ExportOutcome>> ExportService::run(const ExportPlan& plan)
{
    const auto counts = m_core.work().counts();
    const bool allSent = counts && counts->waiting == 0 && counts->conflicts == 0 && counts->failures == 0;
    if (plan.scope != ExportScope::Approved || plan.format != ExportFormat::ShopFile || !m_core.sync().isOnline() || !allSent) {
        return local(plan);
    }
    // The server's own file knows the original's columns; it goes straight to the disk.
    auto file = std::make_shared<QSaveFile>(plan.path);
    auto promise = std::make_shared<QPromise<Result<ExportOutcome>>>();
    promise->start();
    if (!file->open(QIODevice::WriteOnly)) {
        promise->addResult(failure(ErrorCode::StorageFull, tr("The file could not be written: %1").arg(file->errorString())));
        promise->finish();
        return promise->future();
    }
    const auto tally = m_core.reader().tally(plan.projectId);
    wire::ExportProjectContentCsv endpoint;
    endpoint.projectId = plan.projectId;
    ApiStream* stream = m_core.api().openStream(requestOf(endpoint)).release();
    stream->setParent(this);
    connect(stream, &ApiStream::received, this, [file](const QByteArray& chunk) { file->write(chunk); });
    connect(stream, &ApiStream::finished, this, [this, stream, file, promise, plan, tally](const Result<void>& result) {
        stream->deleteLater();
        if (result) {
            const qint64 items = tally ? tally->counts.value(ItemStatus::Approved) : 0;
            promise->addResult(commit(*file).map([&] { return ExportOutcome{items, true}; }));
            promise->finish();
            return;
        }
        file->cancelWriting();
        if (result.error().code != ErrorCode::Unavailable && result.error().code != ErrorCode::NotOffered
            && result.error().code != ErrorCode::Unauthenticated) {
            promise->addResult(failure(result.error()));
            promise->finish();
            return;
        }
        m_core.sync().noteError(result.error());
        local(plan) | then(this, [promise](const Result<ExportOutcome>& outcome) {
            promise->addResult(outcome);
            promise->finish();
        });
    });
    return promise->future();
}

}

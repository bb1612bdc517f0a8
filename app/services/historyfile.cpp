#include "app/services/historyfile.h"

#include <QCoreApplication>
#include <QSaveFile>
#include <QTimeZone>

#include "models/content/csvwriter.h"

namespace galley::app {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("HistoryFile", text);
}

QString wordOf(const ItemStanding& standing)
{
    return standing.excluded ? QString::fromLatin1(nameOf(ItemStatus::Excluded)) : standing.word();
}

}

Result<qint64> writeHistory(WorkStore& work, CacheReader& reader, const ProjectId& project, const QString& path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return failure(ErrorCode::StorageFull, tr("The file could not be written: %1").arg(file.errorString()));
    }
    content::CsvWriter::Options options;
    options.harmless = true;
    options.format.byteOrderMark = true;
    auto writer = content::CsvWriter::open(&file, options);
    if (!writer) {
        return failure(writer.error());
    }
    const QStringList header{QStringLiteral("at"),
                             QStringLiteral("who"),
                             QStringLiteral("action"),
                             QStringLiteral("external_id"),
                             QStringLiteral("name"),
                             QStringLiteral("item"),
                             QStringLiteral("from"),
                             QStringLiteral("to"),
                             QStringLiteral("reason"),
                             QStringLiteral("tool"),
                             QStringLiteral("step"),
                             QStringLiteral("detail")};
    if (auto written = writer->write(header); !written) {
        return failure(written.error());
    }
    qint64 lines = 0;
    auto done = work.visitHistory(project, [&](const ItemHistoryRow& row) -> Result<void> {
        const auto at = reader.rowOf(row.item);
        if (!at) {
            return failure(at.error());
        }
        const auto items = *at ? reader.summaries({**at}) : Result<QList<ItemSummary>>(QList<ItemSummary>());
        const ItemSummary item = items && !items->isEmpty() ? items->first() : ItemSummary();
        const bool isAct = row.action == u"decide" || row.action == u"undo" || row.action == u"redo";
        ++lines;
        return writer->write({QDateTime::fromMSecsSinceEpoch(row.at, Qt::UTC).toString(Qt::ISODateWithMs),
                              row.action == u"sent" ? QStringLiteral("server") : QStringLiteral("me"),
                              row.action == u"decide" && row.isEdit ? QStringLiteral("edit") : row.action,
                              item.externalId,
                              item.name,
                              row.item.toString(QUuid::WithoutBraces),
                              isAct ? wordOf(row.from) : QString(),
                              isAct ? wordOf(row.to) : QString(),
                              isAct ? row.reason : QString(),
                              row.tool,
                              row.label,
                              row.detail});
    });
    if (done) {
        done = writer->finish();
    }
    if (!done) {
        return failure(done.error());
    }
    if (!file.commit()) {
        return failure(ErrorCode::StorageFull, tr("The file could not be written: the disk is full or the folder cannot be written to."));
    }
    return lines;
}

}

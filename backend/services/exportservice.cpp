#include "backend/services/exportservice.h"

#include <QFileInfo>

#include "backend/store/sourcestore.h"
#include "models/content/productexport.h"

namespace galley::backend {

namespace {

content::GeneratedTexts textsOf(const QByteArray& generatedContent)
{
    const QJsonObject object = QJsonDocument::fromJson(generatedContent).object();
    return {object.value(QStringLiteral("name")).toString(),
            object.value(QStringLiteral("short_description")).toString(),
            object.value(QStringLiteral("description")).toString()};
}

Result<ItemFilter> filterOf(const wire::ExportProjectContentCsv& request)
{
    ItemFilter result;
    result.source = request.sourceId;
    result.search = request.search.value_or(QString());
    if (request.statusFilter != u"all") {
        result.status = valueOf<ItemStatus>(request.statusFilter);
        if (!result.status) {
            return failure(ErrorCode::InvalidInput, QStringLiteral("The filter is neither a status nor all."), QStringLiteral("status_filter"));
        }
    }
    return result;
}

/// A name that every file system takes.
QString fileNameFrom(const QString& text, const QString& ending)
{
    QString result;
    for (const QChar character : text.simplified()) {
        result += character.isLetterOrNumber() || character == u'-' || character == u'_' ? character : QChar(u'-');
    }
    constexpr qsizetype limit = 80;
    return result.left(limit) + ending;
}

}

Result<QString> ExportService::writeProject(const wire::ExportProjectContentCsv& request, QIODevice& out)
{
    const auto filter = filterOf(request);
    if (!filter) {
        return failure(filter.error());
    }
    const auto project = ProjectStore(m_caller.database, m_caller.organizationKey).find(request.projectId);
    if (!project) {
        return failure(project.error());
    }
    // The exporter passes over the items twice and has to see the same ones.
    const auto snapshot = ReadSnapshot::begin(m_caller.database);
    if (!snapshot) {
        return failure(snapshot.error());
    }
    ItemStore items(m_caller.database, project->key);
    const content::ProductExporter::Items visit = [&](const content::ProductExporter::Visit& take) {
        Result<void> taken;
        auto read = items.forEach(*filter, [&](const ItemTexts& item) {
            if (item.state.isExcluded && filter->status != ItemStatus::Excluded) {
                return true;
            }
            taken = take({item.externalId, item.itemType, QJsonDocument::fromJson(item.sourceData).object(), textsOf(item.generatedContent)});
            return taken.has_value();
        });
        return read ? taken : read;
    };
    return content::ProductExporter::write(project->platform, visit, out).map([&] {
        return fileNameFrom(project->name, u'-' + request.statusFilter + QStringLiteral(".csv"));
    });
}

Result<QString> ExportService::writeMergedSource(const ObjectStore& objects, const ProjectId& projectId, const SourceId& sourceId, QIODevice& out)
{
    const auto project = ProjectStore(m_caller.database, m_caller.organizationKey).find(projectId);
    if (!project) {
        return failure(project.error());
    }
    const auto source = SourceStore(m_caller.database, project->key).find(sourceId);
    if (!source) {
        return failure(source.error());
    }
    if (source->objectName.isEmpty() || source->status != u"ready") {
        return failure(ErrorCode::InvalidInput, QStringLiteral("This source has no file to write the texts into."), QStringLiteral("source_id"));
    }
    const auto path = objects.path(source->objectName);
    if (!path) {
        return failure(path.error());
    }
    const QJsonObject config = QJsonDocument::fromJson(source->config).object();
    const auto mapping = content::ColumnMapping::fromJson(config.value(QStringLiteral("mapping")).toObject());
    if (!mapping) {
        return failure(mapping.error());
    }
    Result<void> looked;
    ItemStore items(m_caller.database, project->key);
    const auto lookup = [&](const QString& externalId) -> std::optional<content::GeneratedTexts> {
        auto content = items.approvedContent(source->key, externalId);
        if (!content) {
            looked = failure(content.error());
            return std::nullopt;
        }
        return *content ? std::optional(textsOf(**content)) : std::nullopt;
    };
    const auto merged = content::mergeIntoSource(*path, project->platform, *mapping, lookup, out);
    if (!merged || !looked) {
        return failure(merged ? looked.error() : merged.error());
    }
    const QFileInfo name(source->name);
    return QString(fileNameFrom(name.completeBaseName(), QStringLiteral("-texts.csv")));
}

}

#include "app/services/sampleshop.h"

#include <QCoroFuture>
#include <QFile>
#include <QJsonArray>
#include <QPromise>
#include <QTemporaryDir>

#include "models/content/quality.h"
#include "models/wire/projects.h"
#include "models/wire/sources.h"

/// A resource of a static library is not there until it is asked for; the macro wants no namespace around it, not even a nameless one.
static void loadResource()
{
    Q_INIT_RESOURCE(sampleshop);
}

namespace galley::app {

namespace {

constexpr int shortLimit = 200;
constexpr int longLimit = 1000;

wire::GenerationRequest generation()
{
    wire::GenerationRequest request;
    request.aiProvider = QStringLiteral("builtin");
    request.contentVariant = ContentVariant::Both;
    request.maxShortChars = shortLimit;
    request.maxLongChars = longLimit;
    return request;
}

/// Faulty texts by SKU, as the resource has them.
QJsonObject plantedFaults()
{
    QFile file(QStringLiteral(":/sampleshop/faults.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

/// The change that puts a faulty text in the place of a good one, with what the checks say of it.
wire::ContentItemUpdate faultyUpdate(const wire::ContentItem& item, const QJsonObject& fault)
{
    QJsonObject texts = item.generatedContent.parsed();
    for (auto entry = fault.begin(); entry != fault.end(); ++entry) {
        texts.insert(entry.key(), entry.value());
    }
    content::QualityInput input;
    input.sourceData = item.sourceData.parsed();
    input.generatedContent = texts;
    input.language = QStringLiteral("en");
    input.limits = {shortLimit, longLimit, false, true};
    const content::QualityReport report = content::checkQuality(input);
    QJsonObject metadata = item.metadata.parsed();
    metadata.insert(QLatin1StringView(content::findingsKey), content::toJson(report.findings));

    wire::ContentItemUpdate update;
    update.generatedContent = wire::JsonObject::from(texts);
    update.metadata = wire::JsonObject::from(metadata);
    update.status = report.flagged ? ItemStatus::Flagged : ItemStatus::Generated;
    return update;
}

}

QFuture<Result<ProjectId>> SampleShop::fill()
{
    loadResource();
    auto promise = std::make_shared<QPromise<Result<ProjectId>>>();
    promise->start();
    const QFuture<Result<ProjectId>> future = promise->future();
    run().then([promise](const Result<ProjectId>& result) {
        promise->addResult(result);
        promise->finish();
    });
    return future;
}

QCoro::Task<Result<ProjectId>> SampleShop::run()
{
    const Result<wire::Project> project = co_await m_client.send(
        wire::CreateANewProject{{QCoreApplication::translate("SampleShop", "Sample shop"), Platform::Woocommerce}});
    if (!project) {
        co_return failure(project.error());
    }
    if (const Result<void> done = co_await importProducts(project->id); !done) {
        co_return failure(done.error());
    }
    if (const Result<void> done = co_await writeTexts(project->id); !done) {
        co_return failure(done.error());
    }
    if (const Result<void> done = co_await plantFaults(project->id); !done) {
        co_return failure(done.error());
    }
    co_return project->id;
}

QCoro::Task<Result<void>> SampleShop::importProducts(ProjectId project)
{
    // The upload streams from a file, and a resource is none on disk.
    const QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("sample-shop.csv"));
    if (!QFile::copy(QStringLiteral(":/sampleshop/products.csv"), path)) {
        co_return failure(ErrorCode::StorageFull, QCoreApplication::translate("SampleShop", "The sample shop could not be unpacked: the folder for temporary files is full or read-only."));
    }
    wire::UploadFileDataSource upload;
    upload.projectId = project;
    upload.body.file = {path, QStringLiteral("sample-shop.csv"), QStringLiteral("text/csv")};
    const Result<wire::DataSource> source = co_await m_client.send(upload);
    if (!source) {
        co_return failure(source.error());
    }
    co_return Result<void>();
}

QCoro::Task<Result<void>> SampleShop::writeTexts(ProjectId project)
{
    const Result<wire::GenerationSummary> summary = co_await m_client.send(wire::GenerateContentForItems{project, generation()});
    if (!summary) {
        co_return failure(summary.error());
    }
    co_return Result<void>();
}

QCoro::Task<Result<void>> SampleShop::plantFaults(ProjectId project)
{
    const Result<QList<wire::ContentItem>> items = co_await m_client.send(wire::ListProjectContentItems{project, std::nullopt, std::nullopt});
    if (!items) {
        co_return failure(items.error());
    }
    const QJsonObject faults = plantedFaults();
    for (const wire::ContentItem& item : *items) {
        const QString sku = item.sourceData.parsed().value(QLatin1StringView("sku")).toString();
        if (!faults.contains(sku)) {
            continue;
        }
        const Result<wire::ContentItem> changed = co_await m_client.send(
            wire::UpdateAContentItem{project, item.id, faultyUpdate(item, faults.value(sku).toObject())});
        if (!changed) {
            co_return failure(changed.error());
        }
    }
    co_return Result<void>();
}

}

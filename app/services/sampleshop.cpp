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

/// Faulty texts by SKU; the resource's README tells its form.
QHash<QString, QJsonObject> plantedFaults()
{
    QHash<QString, QJsonObject> result;
    QFile file(QStringLiteral(":/sampleshop/faults.json"));
    if (!file.open(QIODevice::ReadOnly)) {
        return result;
    }
    const QJsonArray faults = QJsonDocument::fromJson(file.readAll()).object().value(QLatin1StringView("faults")).toArray();
    for (const QJsonValue& value : faults) {
        const QJsonObject fault = value.toObject();
        result.insert(fault.value(QLatin1StringView("sku")).toString(), fault.value(QLatin1StringView("generated_content")).toObject());
    }
    return result;
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
    // Requests are named, here and below: gcc 12 destroys temporaries of an awaited expression twice.
    wire::CreateANewProject create;
    create.body.name = QCoreApplication::translate("SampleShop", "Sample shop");
    create.body.platform = Platform::Woocommerce;
    const QFuture<Result<wire::Project>> created = m_client.send(create);
    const Result<wire::Project> project = co_await created;
    if (!project) {
        co_return failure(project.error());
    }
    const Result<void> imported = co_await importProducts(project->id);
    if (!imported) {
        co_return failure(imported.error());
    }
    const Result<void> written = co_await writeTexts(project->id);
    if (!written) {
        co_return failure(written.error());
    }
    const Result<void> planted = co_await plantFaults(project->id);
    if (!planted) {
        co_return failure(planted.error());
    }
    co_return project->id;
}

QCoro::Task<Result<void>> SampleShop::importProducts(ProjectId project)
{
    // The upload streams from a file, and a resource is none on disk.
    const QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("sample-shop.csv"));
    if (!QFile::copy(QStringLiteral(":/sampleshop/products.csv"), path)) {
        co_return failure(
            ErrorCode::StorageFull,
            QCoreApplication::translate("SampleShop", "The sample shop could not be unpacked: the folder for temporary files is full or read-only."));
    }
    wire::UploadFileDataSource upload;
    upload.projectId = project;
    upload.body.file = {path, QStringLiteral("sample-shop.csv"), QStringLiteral("text/csv")};
    const QFuture<Result<wire::DataSource>> uploaded = m_client.send(upload);
    const Result<wire::DataSource> source = co_await uploaded;
    if (!source) {
        co_return failure(source.error());
    }
    co_return Result<void>();
}

QCoro::Task<Result<void>> SampleShop::writeTexts(ProjectId project)
{
    wire::GenerateContentForItems generate;
    generate.projectId = project;
    generate.body = generation();
    const QFuture<Result<wire::GenerationSummary>> generated = m_client.send(generate);
    const Result<wire::GenerationSummary> summary = co_await generated;
    if (!summary) {
        co_return failure(summary.error());
    }
    co_return Result<void>();
}

QCoro::Task<Result<void>> SampleShop::plantFaults(ProjectId project)
{
    wire::ListProjectContentItems list;
    list.projectId = project;
    const QFuture<Result<QList<wire::ContentItem>>> listed = m_client.send(list);
    const Result<QList<wire::ContentItem>> items = co_await listed;
    if (!items) {
        co_return failure(items.error());
    }
    const QHash<QString, QJsonObject> faults = plantedFaults();
    QList<QFuture<Result<wire::ContentItem>>> sent; // all at once: the answers are awaited afterwards
    for (const wire::ContentItem& item : *items) {
        const QString sku = item.sourceData.parsed().value(QLatin1StringView("sku")).toString();
        if (!faults.contains(sku)) {
            continue;
        }
        wire::UpdateAContentItem update;
        update.projectId = project;
        update.itemId = item.id;
        update.body = faultyUpdate(item, faults.value(sku));
        sent.append(m_client.send(update));
    }
    for (const QFuture<Result<wire::ContentItem>>& answer : std::as_const(sent)) {
        const Result<wire::ContentItem> changed = co_await answer;
        if (!changed) {
            co_return failure(changed.error());
        }
    }
    co_return Result<void>();
}

}

#include "app/services/importservice.h"

#include <QFileInfo>
#include <QFutureWatcher>
#include <QJsonDocument>
#include <QPointer>
#include <QSaveFile>
#include <QtConcurrent/QtConcurrentRun>

#include "app/services/workspacecore.h"
#include "app/sync/syncengine.h"
#include "models/base/future.h"
#include "models/content/csvwriter.h"
#include "models/wire/json.h"

namespace galley::app {

namespace {

constexpr qsizetype keptChanges = 100;
constexpr qsizetype keptDuplicates = 100;
constexpr qsizetype keptProblems = 1000;

QString tr(const char* text)
{
    return QCoreApplication::translate("galley::app", text);
}

bool isEmptyValue(const QJsonValue& value)
{
    return value.isNull() || value.isUndefined() || (value.isString() && value.toString().isEmpty()) || (value.isArray() && value.toArray().isEmpty())
        || (value.isObject() && value.toObject().isEmpty());
}

QString shownValue(const QJsonValue& value)
{
    if (value.isArray()) {
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    }
    if (value.isObject()) {
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    }
    return value.toVariant().toString();
}

/// Which fields an update would change. `raw` is the file's own row and follows from the others.
QStringList changedFields(const QJsonObject& before, const QJsonObject& after, bool clearEmpty)
{
    QStringList fields;
    for (auto entry = after.begin(); entry != after.end(); ++entry) {
        if (entry.key() == u"raw" || (isEmptyValue(entry.value()) && !clearEmpty)) {
            continue;
        }
        const QJsonValue was = before.value(entry.key());
        if (was != entry.value() && !(isEmptyValue(was) && isEmptyValue(entry.value()))) {
            fields.append(entry.key());
        }
    }
    if (clearEmpty) {
        for (auto entry = before.begin(); entry != before.end(); ++entry) {
            if (entry.key() != u"raw" && !after.contains(entry.key()) && !isEmptyValue(entry.value())) {
                fields.append(entry.key());
            }
        }
    }
    return fields;
}

Result<void> compare(CacheReader& reader, const ImportPlan& plan, const content::Product& product, ImportCheck& check)
{
    const auto row = reader.rowByExternalId(plan.projectId, product.externalId);
    if (!row) {
        return failure(row.error());
    }
    if (!*row || plan.onExisting == OnExisting::Add) {
        ++check.added;
        return {};
    }
    if (plan.onExisting == OnExisting::Skip) {
        ++check.skipped;
        return {};
    }
    const auto detail = reader.detail(**row);
    if (!detail) {
        return failure(detail.error());
    }
    const QStringList fields = changedFields(detail->sourceData, product.sourceData, plan.clearEmpty);
    if (fields.isEmpty()) {
        ++check.unchanged;
        return {};
    }
    ++check.updated;
    for (const QString& field : fields) {
        if (check.changes.size() >= keptChanges) {
            break;
        }
        check.changes.append({detail->summary.name, field, shownValue(detail->sourceData.value(field)), shownValue(product.sourceData.value(field))});
    }
    return {};
}

Result<ImportCheck> checkFile(QPromise<Result<ImportCheck>>& promise, ReaderPool& readers, const ImportPlan& plan)
{
    auto products = content::ProductReader::open(plan.path, plan.platform, plan.mapping, plan.format);
    if (!products) {
        return failure(products.error());
    }
    return readers.use([&](CacheReader& reader) -> Result<ImportCheck> {
        ImportCheck check;
        QSet<QString> seen;
        QSet<QString> doubled;
        std::optional<Error> fatal;
        constexpr qint64 unit = 1024;
        promise.setProgressRange(0, static_cast<int>((*products)->bytesTotal() / unit));
        for (;;) {
            if (promise.isCanceled()) {
                return failure(ErrorCode::Cancelled, tr("The check was stopped."));
            }
            auto product = (*products)->next();
            if (!product) {
                fatal = product.error();
                break;
            }
            if (!*product) {
                break;
            }
            promise.setProgressValue(static_cast<int>((*products)->bytesRead() / unit));
            if (seen.contains((*product)->externalId)) {
                doubled.insert((*product)->externalId);
            } else {
                seen.insert((*product)->externalId);
            }
            if (auto compared = compare(reader, plan, **product, check); !compared) {
                return failure(compared.error());
            }
        }
        check.problems = (*products)->problems().list().first(std::min(keptProblems, (*products)->problems().list().size()));
        check.problemCount = (*products)->problems().count();
        if (fatal && (check.problems.isEmpty() || !check.problems.last().fatal)) {
            check.problems.append({0, 0, fatal->message, true});
            ++check.problemCount;
        }
        check.duplicates = QStringList(doubled.begin(), doubled.end());
        check.duplicates.sort();
        if (check.duplicates.size() > keptDuplicates) {
            check.duplicates.resize(keptDuplicates);
        }
        return check;
    });
}

QString onExistingWord(OnExisting choice)
{
    switch (choice) {
    case OnExisting::Add:
        return QStringLiteral("add");
    case OnExisting::Update:
        return QStringLiteral("update");
    case OnExisting::Skip:
        break;
    }
    return QStringLiteral("skip");
}

}

ImportService::ImportService(WorkspaceCore& core, QObject* parent) : QObject(parent), m_core(core) {}

ImportService::~ImportService() = default;

QFuture<Result<content::FileAnalysis>> ImportService::analyse(const QString& path, std::optional<Platform> platform)
{
    return QtConcurrent::run(&m_core.pool(), [path, platform] { return content::analyseFile(path, platform); });
}

QFuture<Result<ImportCheck>> ImportService::check(const ImportPlan& plan)
{
    return QtConcurrent::run(&m_core.pool(), [readers = m_core.readers(), plan](QPromise<Result<ImportCheck>>& promise) {
        promise.addResult(checkFile(promise, *readers, plan));
    });
}

QFuture<Result<wire::DataSource>> ImportService::run(const ImportPlan& plan)
{
    wire::UploadFileDataSource endpoint;
    endpoint.projectId = plan.projectId;
    endpoint.body.file = {plan.path, QFileInfo(plan.path).fileName(), QStringLiteral("text/csv")};
    if (!plan.mapping.columns.isEmpty()) {
        endpoint.body.columnMapping = wire::Nullable<QString>(QString::fromUtf8(QJsonDocument(plan.mapping.toJson()).toJson(QJsonDocument::Compact)));
    }
    endpoint.body.onExisting = onExistingWord(plan.onExisting);
    endpoint.body.clearEmpty = plan.clearEmpty;
    ApiRequest request = requestOf(endpoint);
    // Sent twice it is still imported once.
    request.idempotencyKey = IntentId::make().bytes();

    QFutureInterface<Result<wire::DataSource>> outcome;
    outcome.reportStarted();
    auto upload = m_core.api().sendRequest(request);
    auto* sent = new QFutureWatcher<Result<ApiReply>>(this);
    auto* asked = new QFutureWatcher<Result<wire::DataSource>>(sent);
    connect(asked, &QFutureWatcherBase::canceled, sent, [sent] { sent->future().cancel(); });
    asked->setFuture(outcome.future());
    connect(sent, &QFutureWatcherBase::progressRangeChanged, this, [outcome](int low, int high) mutable { outcome.setProgressRange(low, high); });
    connect(sent, &QFutureWatcherBase::progressValueChanged, this, [outcome](int value) mutable { outcome.setProgressValue(value); });
    connect(sent, &QFutureWatcherBase::finished, this, [this, sent, outcome, project = plan.projectId]() mutable {
        sent->deleteLater();
        auto finish = [outcome](const Result<wire::DataSource>& result) mutable {
            outcome.reportResult(result);
            outcome.reportFinished();
        };
        if (sent->isCanceled() || sent->future().resultCount() == 0) {
            finish(failure(ErrorCode::Cancelled, tr("The import was stopped. Nothing was imported unless the file had arrived already.")));
            (void)m_core.sync().pull(project);
            return;
        }
        const Result<ApiReply> reply = sent->result();
        if (!reply) {
            m_core.sync().noteError(reply.error());
            finish(failure(reply.error()));
            return;
        }
        if (reply->status < 200 || reply->status >= 300) {
            finish(failure(ApiClient::errorOf(*reply)));
            return;
        }
        const auto source = wire::decode<wire::DataSource>(reply->body);
        if (!source) {
            finish(failure(source.error()));
            return;
        }
        m_core.sync().follow(project);
        m_core.sync().pull(project) | then(this, [this, finish, source](const Result<void>&) mutable {
            (void)m_core.sync().refreshProjects();
            finish(*source);
        });
    });
    sent->setFuture(upload);
    return outcome.future();
}

QFuture<Result<void>> ImportService::undo(const ProjectId& project, const SourceId& source)
{
    return (m_core.api().send(wire::DeleteADataSource{project, source})
            | then(this,
                   [this, project](const Result<wire::NoContent>& done) {
                       if (!done) {
                           m_core.sync().noteError(done.error());
                           return QtFuture::makeReadyFuture(Result<void>(failure(done.error())));
                       }
                       (void)m_core.sync().refreshProjects();
                       return m_core.sync().pull(project);
                   }))
        .unwrap();
}

Result<void> ImportService::exportProblems(const ImportCheck& check, const QString& path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return failure(ErrorCode::StorageFull, tr("The file could not be written: %1").arg(file.errorString()));
    }
    content::CsvWriter::Options options;
    options.harmless = true;
    auto writer = content::CsvWriter::open(&file, options);
    if (!writer) {
        return failure(writer.error());
    }
    auto written = writer->write({tr("Line"), tr("Column"), tr("Problem")});
    for (const content::FileProblem& problem : check.problems) {
        if (written) {
            written = writer->write({problem.line > 0 ? QString::number(problem.line) : QString(),
                                     problem.column > 0 ? QString::number(problem.column) : QString(),
                                     problem.message});
        }
    }
    if (written) {
        written = writer->finish();
    }
    if (!written) {
        return written;
    }
    return file.commit() ? Result<void>() : Result<void>(failure(ErrorCode::StorageFull, tr("The file could not be written: the disk is full.")));
}

}

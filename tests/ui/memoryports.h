#pragma once

#include "tests/ui/memoryqueue.h"
#include "ui/review/reviewports.h"

namespace galley::tests {

template <class T> [[nodiscard]] QFuture<Result<T>> readyResult(Result<T> value)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

/// An importer that answers what it is told to, and notes what it was asked.
class MemoryImporter final : public ui::Importer
{
public:
    MemoryImporter()
    {
        analysis.layout = content::FileLayout::Woocommerce;
        analysis.platform = Platform::Woocommerce;
        analysis.columns = {QStringLiteral("ID"),
                            QStringLiteral("SKU"),
                            QStringLiteral("Name"),
                            QStringLiteral("Regular price"),
                            QStringLiteral("Categories"),
                            QStringLiteral("Fabric"),
                            QStringLiteral("Description")};
        for (int row = 1; row <= 50; ++row) {
            analysis.sampleRows.append({QString::number(1000 + row),
                                        QStringLiteral("LS-%1").arg(row),
                                        QStringLiteral("Linen shirt %1").arg(row),
                                        QStringLiteral("49.00"),
                                        QStringLiteral("Shirts > Summer"),
                                        row % 2 == 0 ? QStringLiteral("Linen") : QStringLiteral("Cotton"),
                                        QStringLiteral("Classic shirt made of pure linen. Regular fit.")});
        }
        analysis.rowCount = 1531;
        analysis.mapping.columns = {{QStringLiteral("external_id"), QStringLiteral("ID")},
                                    {QStringLiteral("sku"), QStringLiteral("SKU")},
                                    {QStringLiteral("name"), QStringLiteral("Name")},
                                    {QStringLiteral("price"), QStringLiteral("Regular price")},
                                    {QStringLiteral("categories"), QStringLiteral("Categories")},
                                    {QStringLiteral("description"), QStringLiteral("Description")}};
        check_.added = 1204;
        check_.updated = 310;
        check_.skipped = 12;
        check_.problemCount = 2;
        check_.problems = {{17, 4, QStringLiteral("The price “4o.00” is no number."), false},
                           {203, 0, QStringLiteral("The row has 5 cells instead of 7."), false}};
        check_.duplicates = {QStringLiteral("LS-17")};
        check_.changes = {{QStringLiteral("Linen shirt 4"), QStringLiteral("price"), QStringLiteral("45.00"), QStringLiteral("49.00")},
                          {QStringLiteral("Linen shirt 9"),
                           QStringLiteral("categories"),
                           QStringLiteral("[\"Shirts\"]"),
                           QStringLiteral("[\"Shirts\",\"Summer\"]")}};
    }

    QFuture<Result<content::FileAnalysis>> analyse(const QString& path, std::optional<Platform>,
                                                   const std::optional<content::CsvFormat>& format) override
    {
        analysed.append(path);
        content::FileAnalysis answer = analysis;
        answer.format = format.value_or(answer.format);
        return readyResult<content::FileAnalysis>(analysisError ? Result<content::FileAnalysis>(failure(*analysisError)) : answer);
    }
    QFuture<Result<app::ImportCheck>> check(const app::ImportPlan& plan) override
    {
        checked = plan;
        return readyResult<app::ImportCheck>(check_);
    }
    QFuture<Result<wire::DataSource>> run(const app::ImportPlan& plan) override
    {
        ran = plan;
        running = std::make_shared<QPromise<Result<wire::DataSource>>>();
        running->start();
        if (!holdRun) {
            finishRun();
        }
        return running->future();
    }
    void finishRun()
    {
        wire::DataSource source;
        source.id = SourceId::make();
        running->addResult(Result<wire::DataSource>(source));
        running->finish();
    }
    void finishCancelled() { running->finish(); }
    QFuture<Result<void>> undo(const ProjectId&, const SourceId& source) override
    {
        undone = source;
        return readyResult<void>({});
    }
    Result<void> exportProblems(const app::ImportCheck&, const QString& path) override
    {
        exported = path;
        return {};
    }
    QFuture<Result<ProjectId>> createProject(const QString& name, Platform platform) override
    {
        createdName = name;
        createdPlatform = platform;
        return readyResult<ProjectId>(created);
    }

    content::FileAnalysis analysis;
    std::optional<Error> analysisError;
    app::ImportCheck check_;
    bool holdRun = false;
    std::shared_ptr<QPromise<Result<wire::DataSource>>> running;
    QStringList analysed;
    std::optional<app::ImportPlan> checked, ran;
    std::optional<SourceId> undone;
    QString exported, createdName;
    std::optional<Platform> createdPlatform;
    ProjectId created = ProjectId::make();
};

class MemoryGenerator final : public ui::Generator
{
public:
    QFuture<Result<QList<wire::AiProvider>>> providers() override
    {
        return readyResult<QList<wire::AiProvider>>(QList<wire::AiProvider>{
            {QStringLiteral("anthropic"), QStringLiteral("Anthropic"), false, {{QStringLiteral("m1"), QStringLiteral("Model one"), {}}}},
            {QStringLiteral("builtin"), QStringLiteral("Built-in writer"), true, {{QStringLiteral("galley-1"), QStringLiteral("Plain"), {}}}}});
    }
    QFuture<Result<QList<wire::NamedOption>>> languages() override
    {
        return readyResult<QList<wire::NamedOption>>(QList<wire::NamedOption>{{QStringLiteral("en"), QStringLiteral("English"), {}},
                                                                              {QStringLiteral("de"), QStringLiteral("German"), {}},
                                                                              {QStringLiteral("fr"), QStringLiteral("French"), {}}});
    }
    QFuture<Result<QList<wire::NamedOption>>> tones() override
    {
        return readyResult<QList<wire::NamedOption>>(QList<wire::NamedOption>{{QStringLiteral("professional"), QStringLiteral("Professional"), {}},
                                                                              {QStringLiteral("friendly"), QStringLiteral("Friendly"), {}}});
    }
    QFuture<Result<app::GenerationEstimate>> estimate(const ProjectId&, app::GenerationScope, const wire::GenerationRequest&) override
    {
        return readyResult<app::GenerationEstimate>(app::GenerationEstimate{32, 14, QStringLiteral("0.0000")});
    }
    QFuture<Result<JobId>> start(const ProjectId&, app::GenerationScope scope, const wire::GenerationRequest& request) override
    {
        startedScope = scope;
        startedRequest = request;
        return readyResult<JobId>(startError ? Result<JobId>(failure(*startError)) : Result<JobId>(JobId::make()));
    }
    QFuture<Result<void>> cancel(const JobId& job) override
    {
        cancelled = job;
        return readyResult<void>({});
    }
    QList<app::GenerationProgress> jobs() const override { return running; }

    std::optional<Error> startError;
    std::optional<app::GenerationScope> startedScope;
    std::optional<wire::GenerationRequest> startedRequest;
    std::optional<JobId> cancelled;
    QList<app::GenerationProgress> running;
};

class MemoryExporter final : public ui::Exporter
{
public:
    QFuture<Result<app::ExportOutcome>> run(const app::ExportPlan& plan) override
    {
        ran = plan;
        return readyResult<app::ExportOutcome>(error ? Result<app::ExportOutcome>(failure(*error))
                                                     : Result<app::ExportOutcome>(app::ExportOutcome{48, false}));
    }
    std::optional<app::ExportPlan> ran;
    std::optional<Error> error;
};

struct MemoryPorts {
    std::shared_ptr<MemoryQueue> queue = std::make_shared<MemoryQueue>();
    std::shared_ptr<MemoryImporter> importer = std::make_shared<MemoryImporter>();
    std::shared_ptr<MemoryGenerator> generator = std::make_shared<MemoryGenerator>();
    std::shared_ptr<MemoryExporter> exporter = std::make_shared<MemoryExporter>();
    [[nodiscard]] ui::ReviewPorts ports() const { return {queue, importer, generator, exporter, false}; }
};

}

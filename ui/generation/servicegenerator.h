#pragma once

#include "ui/generation/generator.h"

namespace galley::app {
class Workspace;
}

namespace galley::ui {

/// The generation service of an open workspace.
class ServiceGenerator final : public Generator
{
    Q_OBJECT

public:
    explicit ServiceGenerator(app::Workspace& workspace, QObject* parent = nullptr);

    [[nodiscard]] QFuture<Result<QList<wire::AiProvider>>> providers() override;
    [[nodiscard]] QFuture<Result<QList<wire::NamedOption>>> languages() override;
    [[nodiscard]] QFuture<Result<QList<wire::NamedOption>>> tones() override;
    [[nodiscard]] QFuture<Result<app::GenerationEstimate>> estimate(const ProjectId& project, app::GenerationScope scope,
                                                                    const wire::GenerationRequest& request) override;
    [[nodiscard]] QFuture<Result<JobId>> start(const ProjectId& project, app::GenerationScope scope, const wire::GenerationRequest& request) override;
    [[nodiscard]] QFuture<Result<void>> cancel(const JobId& job) override;
    [[nodiscard]] QList<app::GenerationProgress> jobs() const override;

private:
    app::GenerationService& m_generation;
};

}

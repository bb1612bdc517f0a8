#include "ui/generation/servicegenerator.h"

#include "app/services/workspaceservice.h"

namespace galley::ui {

ServiceGenerator::ServiceGenerator(app::Workspace& workspace, QObject* parent) : Generator(parent), m_generation(workspace.generation())
{
    connect(&m_generation, &app::GenerationService::progressChanged, this, &Generator::progressChanged);
    connect(&m_generation, &app::GenerationService::finished, this, &Generator::finished);
}

QFuture<Result<QList<wire::AiProvider>>> ServiceGenerator::providers()
{
    return m_generation.providers();
}

QFuture<Result<QList<wire::NamedOption>>> ServiceGenerator::languages()
{
    return m_generation.languages();
}

QFuture<Result<QList<wire::NamedOption>>> ServiceGenerator::tones()
{
    return m_generation.tones();
}

QFuture<Result<app::GenerationEstimate>> ServiceGenerator::estimate(const ProjectId& project, app::GenerationScope scope,
                                                                    const wire::GenerationRequest& request)
{
    return m_generation.estimate(project, scope, request);
}

QFuture<Result<JobId>> ServiceGenerator::start(const ProjectId& project, app::GenerationScope scope, const wire::GenerationRequest& request)
{
    return m_generation.start(project, scope, request);
}

QFuture<Result<void>> ServiceGenerator::cancel(const JobId& job)
{
    return m_generation.cancel(job);
}

QList<app::GenerationProgress> ServiceGenerator::jobs() const
{
    return m_generation.jobs();
}

}

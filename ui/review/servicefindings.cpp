#include "ui/review/servicefindings.h"

#include "app/services/workspaceservice.h"

namespace galley::ui {

ServiceFindings::ServiceFindings(app::Workspace& workspace, QObject* parent) : FindingsPort(parent), m_service(workspace.findings())
{
    connect(&m_service, &app::FindingService::changed, this, &FindingsPort::changed);
}

QFuture<Result<app::ItemChecks>> ServiceFindings::check(const ProjectId& project, const app::ItemDetail& detail, const QString& view)
{
    return m_service.check(project, detail, view);
}

QFuture<Result<void>> ServiceFindings::ignore(const ProjectId& project, const app::ItemDetail& detail, const content::Finding& finding)
{
    return m_service.ignore(project, detail, finding);
}

QFuture<Result<void>> ServiceFindings::ignoreKind(const ProjectId& project, const app::ItemDetail& detail, const content::Finding& finding,
                                                  const QString& view)
{
    return m_service.ignoreKind(project, detail, finding, view);
}

void ServiceFindings::refresh(const ProjectId& project)
{
    m_service.refreshIgnores(project);
}

QList<content::GlossaryTerm> ServiceFindings::glossary(const ProjectId& project)
{
    return m_service.glossary(project);
}

QFuture<Result<void>> ServiceFindings::setGlossary(const ProjectId& project, const QList<content::GlossaryTerm>& terms)
{
    return m_service.setGlossary(project, terms);
}

QFuture<Result<QList<app::ItemRow>>> ServiceFindings::similar(const ProjectId& project, const app::ItemDetail& detail)
{
    return m_service.similar(project, detail);
}

}

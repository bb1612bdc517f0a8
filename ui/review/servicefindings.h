#pragma once

#include "ui/review/findingsport.h"

namespace galley::app {
class FindingService;
class Workspace;
}

namespace galley::ui {

/// The findings of an open workspace.
class ServiceFindings final : public FindingsPort
{
    Q_OBJECT

public:
    explicit ServiceFindings(app::Workspace& workspace, QObject* parent = nullptr);

    [[nodiscard]] QFuture<Result<app::ItemChecks>> check(const ProjectId& project, const app::ItemDetail& detail, const QString& view) override;
    [[nodiscard]] QFuture<Result<void>> ignore(const ProjectId& project, const app::ItemDetail& detail, const content::Finding& finding) override;
    [[nodiscard]] QFuture<Result<void>> ignoreKind(const ProjectId& project, const app::ItemDetail& detail, const content::Finding& finding,
                                                   const QString& view) override;
    void refresh(const ProjectId& project) override;
    [[nodiscard]] QList<content::GlossaryTerm> glossary(const ProjectId& project) override;
    [[nodiscard]] QFuture<Result<void>> setGlossary(const ProjectId& project, const QList<content::GlossaryTerm>& terms) override;
    [[nodiscard]] QFuture<Result<QList<app::ItemRow>>> similar(const ProjectId& project, const app::ItemDetail& detail) override;

private:
    app::FindingService& m_service;
};

}

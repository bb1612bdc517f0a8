#pragma once

#include <QObject>

#include "app/services/generationservice.h"

namespace galley::ui {

/// What the generate dialog and the progress line need from below; tests put one in memory behind it.
class Generator : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual QFuture<Result<QList<wire::AiProvider>>> providers() = 0;
    [[nodiscard]] virtual QFuture<Result<QList<wire::NamedOption>>> languages() = 0;
    [[nodiscard]] virtual QFuture<Result<QList<wire::NamedOption>>> tones() = 0;
    [[nodiscard]] virtual QFuture<Result<app::GenerationEstimate>> estimate(const ProjectId& project, app::GenerationScope scope,
                                                                            const wire::GenerationRequest& request) = 0;
    [[nodiscard]] virtual QFuture<Result<JobId>> start(const ProjectId& project, app::GenerationScope scope,
                                                       const wire::GenerationRequest& request) = 0;
    [[nodiscard]] virtual QFuture<Result<void>> cancel(const JobId& job) = 0;
    [[nodiscard]] virtual QList<app::GenerationProgress> jobs() const = 0;

Q_SIGNALS:
    void progressChanged(const galley::app::GenerationProgress& progress);
    void finished(const galley::app::GenerationProgress& progress);
};

}

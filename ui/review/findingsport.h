#pragma once

#include <QFuture>
#include <QObject>

#include "app/services/itemchecks.h"

namespace galley::ui {

/// What the review page needs to find faults in texts and to settle them. GUI thread; what may take longer than a frame is a future.
class FindingsPort : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Everything about one item's texts, as it is shown through a filter line.
    [[nodiscard]] virtual QFuture<Result<app::ItemChecks>> check(const ProjectId& project, const app::ItemDetail& detail, const QString& view) = 0;
    [[nodiscard]] virtual QFuture<Result<void>> ignore(const ProjectId& project, const app::ItemDetail& detail, const content::Finding& finding) = 0;
    [[nodiscard]] virtual QFuture<Result<void>> ignoreKind(const ProjectId& project, const app::ItemDetail& detail, const content::Finding& finding,
                                                           const QString& view) = 0;
    /// Reads again what undo and redo may have changed.
    virtual void refresh(const ProjectId& project) = 0;
    [[nodiscard]] virtual QList<content::GlossaryTerm> glossary(const ProjectId& project) = 0;
    [[nodiscard]] virtual QFuture<Result<void>> setGlossary(const ProjectId& project, const QList<content::GlossaryTerm>& terms) = 0;
    /// The items with nearly the same texts, this one included.
    [[nodiscard]] virtual QFuture<Result<QList<app::ItemRow>>> similar(const ProjectId& project, const app::ItemDetail& detail) = 0;

Q_SIGNALS:
    /// Shown items are to be checked again.
    void changed();
};

}

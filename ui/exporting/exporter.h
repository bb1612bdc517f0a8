#pragma once

#include <QObject>

#include "app/services/exportservice.h"

namespace galley::ui {

/// What the export dialog needs from below; tests put one in memory behind it.
class Exporter : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    [[nodiscard]] virtual QFuture<Result<app::ExportOutcome>> run(const app::ExportPlan& plan) = 0;
};

}

#pragma once

#include <memory>

#include "ui/exporting/exporter.h"
#include "ui/generation/generator.h"
#include "ui/importing/importer.h"
#include "ui/review/findingsport.h"
#include "ui/review/queuetools.h"
#include "ui/review/reviewqueue.h"

namespace galley::app {
class Workspace;
}

namespace galley::ui {

/// What the review page and its dialogs work on.
struct ReviewPorts {
    std::shared_ptr<ReviewQueue> queue;
    std::shared_ptr<Importer> importer;
    std::shared_ptr<Generator> generator;
    std::shared_ptr<Exporter> exporter;
    bool isSample = false;
    std::shared_ptr<FindingsPort> findings;
    std::shared_ptr<QueueTools> tools;
};

/// The services of an open workspace as ports. They live as long as the workspace.
[[nodiscard]] ReviewPorts portsOf(app::Workspace& workspace);

}

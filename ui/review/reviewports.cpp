#include "ui/review/reviewports.h"

#include "app/services/workspaceservice.h"
#include "ui/exporting/serviceexporter.h"
#include "ui/generation/servicegenerator.h"
#include "ui/importing/serviceimporter.h"
#include "ui/review/servicefindings.h"
#include "ui/review/servicequeue.h"

namespace galley::ui {

ReviewPorts portsOf(app::Workspace& workspace)
{
    return {std::make_shared<ServiceQueue>(workspace),
            std::make_shared<ServiceImporter>(workspace),
            std::make_shared<ServiceGenerator>(workspace),
            std::make_shared<ServiceExporter>(workspace),
            workspace.info().kind == app::WorkspaceKind::Sample,
            std::make_shared<ServiceFindings>(workspace),
            toolsOf(workspace)};
}

}

#pragma once

#include <QDialog>
#include <memory>

#include "app/services/workspaceservice.h"

namespace galley::ui {

class SyncCentreView;

/// The Sync Centre on the open workspace.
class SyncCentreDialog final : public QDialog
{
    Q_OBJECT

public:
    SyncCentreDialog(std::shared_ptr<app::Workspace> workspace, QWidget* parent);

Q_SIGNALS:
    /// The item that a change is about is to be shown.
    void openRequested(const galley::app::OutboxEntry& entry);

private:
    void reload();
    void resolve(const IntentId& id);
    /// The other changes that conflict in the same way: texts, or decisions.
    [[nodiscard]] QList<IntentId> conflictsLike(const IntentId& id, bool ofTexts);
    void report(QFuture<Result<void>> future, const QString& failed);

    std::shared_ptr<app::Workspace> m_workspace;
    SyncCentreView* m_view;
};

}

#include "ui/sync/synccentredialog.h"

#include <QDialogButtonBox>
#include <QMessageBox>
#include <QVBoxLayout>

#include "models/base/future.h"
#include "ui/style/tokens.h"
#include "ui/sync/conflictdialog.h"
#include "ui/sync/synccentreview.h"

namespace galley::ui {

SyncCentreDialog::SyncCentreDialog(std::shared_ptr<app::Workspace> workspace, QWidget* parent)
    : QDialog(parent), m_workspace(std::move(workspace)), m_view(new SyncCentreView(this))
{
    setWindowTitle(tr("Sync Centre"));
    auto* whole = new QVBoxLayout(this);
    whole->setSpacing(space(3));
    whole->addWidget(m_view, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    whole->addWidget(buttons);
    resize(em(52), em(30));

    app::SyncService& sync = m_workspace->sync();
    connect(&sync, &app::SyncService::outboxChanged, this, &SyncCentreDialog::reload);
    connect(&sync, &app::SyncService::statusChanged, this, [this](const app::SyncStatus& status) {
        m_view->setStatus(status, m_workspace->sync().worksOffline());
    });
    connect(m_view, &SyncCentreView::syncNowRequested, this, [this] { m_workspace->sync().syncNow(); });
    connect(m_view, &SyncCentreView::workOfflineChosen, this, [this](bool offline) { m_workspace->sync().setWorkOffline(offline); });
    connect(m_view, &SyncCentreView::openRequested, this, &SyncCentreDialog::openRequested);
    connect(m_view, &SyncCentreView::retryRequested, this, [this](const IntentId& id) {
        report(m_workspace->sync().retry(id), tr("The change still waits. %1"));
    });
    connect(m_view, &SyncCentreView::discardRequested, this, [this](const IntentId& id) {
        report(m_workspace->sync().discard(id), tr("The change is still there. %1"));
    });
    connect(m_view, &SyncCentreView::resolveRequested, this, &SyncCentreDialog::resolve);
    m_view->setStatus(sync.status(), sync.worksOffline());
    reload();
    m_view->setFocus();
}

void SyncCentreDialog::reload()
{
    const Result<QList<app::OutboxEntry>> entries = m_workspace->sync().outbox();
    if (entries) {
        m_view->setEntries(*entries);
    } else {
        QMessageBox::warning(
            this, windowTitle(), tr("The list of waiting changes could not be read. Nothing is lost. %1").arg(entries.error().message));
    }
}

void SyncCentreDialog::resolve(const IntentId& id)
{
    const Result<QList<app::ConflictDetail>> items = m_workspace->sync().conflicts(id);
    if (!items || items->isEmpty()) {
        // It may have settled itself meanwhile.
        reload();
        return;
    }
    const QList<IntentId> others = conflictsLike(id, canMerge(*items));
    auto* dialog = new ConflictDialog(*items, this, static_cast<int>(others.size()));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id, others] {
        if (!dialog->choice()) {
            return;
        }
        app::SyncService& sync = m_workspace->sync();
        const QString failed = tr("Both versions are still there. %1");
        report(sync.resolve(id, *dialog->choice(), dialog->merged()), failed);
        if (dialog->holdsForOthers()) {
            for (const IntentId& other : others) {
                report(sync.resolve(other, *dialog->choice()), failed);
            }
        }
    });
    dialog->open();
}

QList<IntentId> SyncCentreDialog::conflictsLike(const IntentId& id, bool ofTexts)
{
    QList<IntentId> others;
    const Result<QList<app::OutboxEntry>> entries = m_workspace->sync().outbox();
    for (const app::OutboxEntry& entry : entries.value_or(QList<app::OutboxEntry>())) {
        if (entry.id == id || entry.state != app::SyncState::Conflict) {
            continue;
        }
        const auto items = m_workspace->sync().conflicts(entry.id);
        if (items && !items->isEmpty() && canMerge(*items) == ofTexts) {
            others.append(entry.id);
        }
    }
    return others;
}

void SyncCentreDialog::report(QFuture<Result<void>> future, const QString& failed)
{
    future | then(this, [this, failed](const Result<void>& result) {
        if (!result) {
            QMessageBox::warning(this, windowTitle(), failed.arg(result.error().message));
        }
        reload();
    });
}

}

#pragma once

#include <QDateTime>
#include <QFuture>
#include <QJsonObject>
#include <QObject>

#include "app/services/itemqueue.h"

namespace galley::app {

class WorkspaceCore;
struct PushOutcome;

enum class Connection {
    Local, ///< a workspace on this computer: always there
    Online,
    Offline,
    SignInNeeded, ///< the server wants a sign-in before it takes what waits
};

struct SyncStatus {
    Connection connection = Connection::Local;
    QDateTime lastSync; ///< invalid: never
    QDateTime offlineSince;
    QDateTime nextTry; ///< when the next attempt is due while offline
    qint64 waiting = 0; ///< changes not yet acknowledged
    qint64 conflicts = 0;
    qint64 failures = 0;
    bool working = false;
};

/// One line of the Sync Centre: something this user did that the server has not taken yet.
struct OutboxEntry {
    IntentId id;
    QString title; ///< "Approve: Linen shirt, blue" or "Reject 312 items"
    QDateTime at;
    SyncState state = SyncState::Waiting;
    int attempts = 0;
    QString message; ///< why it failed or conflicts, in words
    ProjectId projectId;
    QList<ItemRow> rows; ///< the first 100
};

/// The two sides of a conflict on one item.
struct ConflictDetail {
    IntentId id;
    ItemRow row = 0;
    QString name;
    QJsonObject mine, theirs, base; ///< the fields in question: `status`, `generated_content`, `metadata`
    QDateTime mineAt, theirsAt;
};

enum class ConflictChoice {
    UseMine,
    UseTheirs,
    Merge, ///< texts alone: what a person made of both
};

/// What waits to be sent, and how the line to the server is. Lives in the GUI thread.
class SyncService final : public QObject
{
    Q_OBJECT

public:
    explicit SyncService(WorkspaceCore& core, QObject* parent = nullptr);
    ~SyncService() override;

    [[nodiscard]] SyncStatus status() const;
    /// Troubles first, then oldest first; at most 10,000.
    [[nodiscard]] Result<QList<OutboxEntry>> outbox();
    [[nodiscard]] Result<QList<ConflictDetail>> conflicts(const IntentId& id);
    /// Tries at once whatever the back-off says.
    void syncNow();
    /// Works offline until switched back, whatever the network does.
    void setWorkOffline(bool offline);
    [[nodiscard]] bool worksOffline() const;
    [[nodiscard]] QFuture<Result<void>> retry(const IntentId& id);
    /// Gives a failed change up: the server's state is shown again. The history keeps it.
    [[nodiscard]] QFuture<Result<void>> discard(const IntentId& id);
    /// One step for undo. `merged` holds the texts (generated_content) for Merge.
    [[nodiscard]] QFuture<Result<void>> resolve(const IntentId& id, ConflictChoice choice, const QJsonObject& merged = {});

Q_SIGNALS:
    void statusChanged(const galley::app::SyncStatus& status);
    void outboxChanged();

private:
    [[nodiscard]] QFuture<Result<void>> finish(QFuture<Result<PushOutcome>> work);
    WorkspaceCore& m_core;
};

}

#pragma once

#include <QHash>
#include <QObject>
#include <QPromise>
#include <QSet>
#include <QTimer>

#include "app/services/syncservice.h"
#include "app/sync/push.h"
#include "models/wire/extensions.h"

namespace galley::app {

class PullJob;
class WorkspaceCore;

/// The line to the server: sends what waits in the outbox, fetches what changed, and knows whether there is a connection. GUI thread.
class SyncEngine final : public QObject
{
    Q_OBJECT

public:
    explicit SyncEngine(WorkspaceCore& core);
    ~SyncEngine() override;

    /// Begins, or tries again at once.
    void start();
    [[nodiscard]] bool isStarted() const { return m_started; }
    /// Keeps a project fresh from now on; the first time it is fetched.
    void follow(const ProjectId& project);
    void forget(const ProjectId& project);
    /// Fetches a project's items. What was asked while a fetch runs is answered by the next one.
    [[nodiscard]] QFuture<Result<void>> pull(const ProjectId& project);
    [[nodiscard]] QFuture<Result<void>> refreshProjects();
    /// A change was written to the outbox.
    void outboxGrew();
    void syncNow();
    void setWorkOffline(bool offline);
    [[nodiscard]] bool worksOffline() const { return m_worksOffline; }
    [[nodiscard]] SyncStatus status() const;
    [[nodiscard]] bool isOnline() const { return m_line == Line::Up && !m_worksOffline; }
    [[nodiscard]] bool offers(const QString& extension) const;
    /// Shows rows that a person's choice about the outbox changed, and goes on sending.
    void applied(const PushOutcome& outcome);
    /// A failure of a request made elsewhere tells about the line as well.
    void noteError(const Error& error);

Q_SIGNALS:
    void statusChanged(const galley::app::SyncStatus& status);
    void outboxChanged();
    void serverEvent(const galley::wire::ServerEvent& event);
    /// The line is up and the server's abilities are known.
    void connected();

private:
    enum class Line { Unknown, Up, Down, Refused };
    struct Pull {
        std::unique_ptr<PullJob> job;
        QList<std::shared_ptr<QPromise<Result<void>>>> waiting; ///< for the running fetch
        QList<std::shared_ptr<QPromise<Result<void>>>> next; ///< for the one after it
    };

    void connectToServer();
    void wentUp(const QStringList& extensions);
    void wentDown();
    void refused();
    void pump();
    /// Fetches the project of a request that is not sent yet, and lets the outbox choose again.
    void fetchBeforeSending(const Outgoing& outgoing);
    /// Without revisions nothing tells which of two states of an item is the newer one, so that nothing is fetched while something is sent.
    [[nodiscard]] bool takesTurns() const;
    [[nodiscard]] bool pullsAreHeld() const;
    [[nodiscard]] QSet<ProjectId> fetching() const;
    void transmit(const Outgoing& outgoing);
    void startHeldPulls();
    void sent(const Outgoing& outgoing, const Result<ApiReply>& reply);
    void settle(QFuture<Result<PushOutcome>> work);
    void startPull(const ProjectId& project);
    void endPull(const ProjectId& project, const Result<void>& result);
    void openEvents();
    void schedulePull(const ProjectId& project);
    void wake();
    void changedStatus();

    WorkspaceCore& m_core;
    Line m_line = Line::Unknown;
    bool m_started = false;
    bool m_connecting = false;
    bool m_worksOffline = false;
    bool m_pushing = false;
    bool m_pushAgain = false;
    bool m_isChoosing = false; ///< the outbox is asked what goes next
    bool m_isOnTheWire = false; ///< a request was sent and its answer is not stored yet
    bool m_answersWithItems = false; ///< the one on the wire
    bool m_fetchFirst = false; ///< before sending to a server without revisions: it was away, others may have changed things
    int m_failures = 0; ///< attempts to connect since the last success
    QStringList m_extensions;
    QDateTime m_lastSync;
    QDateTime m_offlineSince;
    QDateTime m_nextTry;
    QTimer m_retryTimer;
    QTimer m_pollTimer;
    QTimer m_wakeTimer;
    QTimer m_eventsTimer;
    QTimer m_pullTimer;
    QTimer m_statusTimer;
    int m_eventFailures = 0;
    std::unique_ptr<ApiStream> m_events;
    QSet<ProjectId> m_followed;
    QSet<ProjectId> m_held; ///< nothing of these is sent before they were fetched
    QSet<ProjectId> m_duePulls;
    bool m_dueProjects = false;
    std::map<ProjectId, Pull> m_pulls;
    QList<std::shared_ptr<QPromise<Result<void>>>> m_awaitLine;
};

}

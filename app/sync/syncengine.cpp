#include "app/sync/syncengine.h"

#include "app/services/workspacecore.h"
#include "app/sync/backoff.h"
#include "app/sync/pulljob.h"
#include "models/base/future.h"
#include "models/wire/json.h"
#include "models/wire/projects.h"

namespace galley::app {

namespace {

using namespace std::chrono_literals;

constexpr auto pollInterval = 30s;
/// Events come in bursts; one fetch answers them all.
constexpr auto eventDelay = 150ms;
constexpr auto statusDelay = 30ms;

QFuture<Result<void>> ready(Result<void> result)
{
    return QtFuture::makeReadyFuture(std::move(result));
}

void answer(QList<std::shared_ptr<QPromise<Result<void>>>> promises, const Result<void>& result)
{
    for (const auto& promise : promises) {
        promise->addResult(result);
        promise->finish();
    }
}

std::shared_ptr<QPromise<Result<void>>> newPromise()
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    return promise;
}

void prepareTimer(QTimer& timer, std::chrono::milliseconds interval)
{
    timer.setSingleShot(true);
    timer.setInterval(interval);
}

}

SyncEngine::SyncEngine(WorkspaceCore& core) : m_core(core)
{
    qRegisterMetaType<SyncStatus>();
    m_retryTimer.setSingleShot(true);
    m_wakeTimer.setSingleShot(true);
    m_eventsTimer.setSingleShot(true);
    prepareTimer(m_pullTimer, eventDelay);
    prepareTimer(m_statusTimer, statusDelay);
    m_pollTimer.setInterval(pollInterval);
    connect(&m_retryTimer, &QTimer::timeout, this, &SyncEngine::connectToServer);
    connect(&m_wakeTimer, &QTimer::timeout, this, &SyncEngine::pump);
    connect(&m_eventsTimer, &QTimer::timeout, this, &SyncEngine::openEvents);
    connect(&m_pullTimer, &QTimer::timeout, this, [this] {
        for (const ProjectId& project : std::exchange(m_duePulls, {})) {
            (void)pull(project);
        }
        if (std::exchange(m_dueProjects, false)) {
            (void)refreshProjects();
        }
    });
    connect(&m_statusTimer, &QTimer::timeout, this, [this] {
        Q_EMIT statusChanged(status());
        Q_EMIT outboxChanged();
    });
    connect(&m_pollTimer, &QTimer::timeout, this, [this] {
        if (!isOnline()) {
            return;
        }
        (void)refreshProjects();
        if (!m_events) {
            for (const ProjectId& project : std::as_const(m_followed)) {
                (void)pull(project);
            }
        }
        pump();
    });
}

SyncEngine::~SyncEngine()
{
    m_pulls.clear();
}

bool SyncEngine::offers(const QString& extension) const
{
    return m_extensions.contains(extension);
}

void SyncEngine::changedStatus()
{
    if (!m_statusTimer.isActive()) {
        m_statusTimer.start();
    }
}

SyncStatus SyncEngine::status() const
{
    SyncStatus status;
    const bool away = m_worksOffline || m_line == Line::Down;
    status.connection = m_line == Line::Refused && !m_worksOffline ? Connection::SignInNeeded
        : m_core.isLocal() && !m_worksOffline                      ? Connection::Local
        : away                                                     ? Connection::Offline
                                                                   : Connection::Online;
    status.lastSync = m_lastSync;
    status.offlineSince = away ? m_offlineSince : QDateTime();
    status.nextTry = away && !m_worksOffline ? m_nextTry : QDateTime();
    if (const auto counts = m_core.work().counts()) {
        status.waiting = counts->waiting;
        status.conflicts = counts->conflicts;
        status.failures = counts->failures;
    }
    status.working = m_pushing || m_connecting || !m_pulls.empty();
    return status;
}

void SyncEngine::start()
{
    m_started = true;
    m_failures = 0;
    connectToServer();
}

void SyncEngine::connectToServer()
{
    if (!m_started || m_worksOffline || m_connecting) {
        return;
    }
    m_retryTimer.stop();
    m_connecting = true;
    changedStatus();
    m_core.api().sendRequest(requestOf(wire::GetCapabilities{})) | then(this, [this](const Result<ApiReply>& reply) {
        m_connecting = false;
        if (!reply || reply->status >= 500 || reply->status == 429) {
            wentDown();
            return;
        }
        if (reply->status == 401) {
            refused();
            return;
        }
        QStringList extensions;
        if (reply->status == 200) {
            if (const auto capabilities = wire::decode<wire::Capabilities>(reply->body)) {
                extensions = QStringList(capabilities->extensions);
            }
        }
        wentUp(extensions);
    });
}

void SyncEngine::wentUp(const QStringList& extensions)
{
    const bool wasAway = m_line != Line::Up;
    m_line = Line::Up;
    m_extensions = extensions;
    m_failures = 0;
    m_offlineSince = {};
    m_nextTry = {};
    m_pollTimer.start();
    if (wasAway) {
        // Without revisions a server takes whatever comes: what others did meanwhile must be known before anything is sent.
        m_fetchFirst = !offers(QStringLiteral("revisions"));
        m_eventFailures = 0;
        openEvents();
        (void)refreshProjects();
        for (const ProjectId& project : std::as_const(m_followed)) {
            (void)pull(project);
        }
    }
    answer(std::exchange(m_awaitLine, {}), {});
    changedStatus();
    Q_EMIT connected();
    pump();
}

void SyncEngine::wentDown()
{
    if (m_line != Line::Down) {
        m_offlineSince = m_core.clock().now();
    }
    m_line = Line::Down;
    m_events.reset();
    m_pollTimer.stop();
    const auto delay = backoffDelay(++m_failures);
    m_nextTry = m_core.clock().now().addMSecs(delay.count());
    m_retryTimer.start(delay);
    answer(std::exchange(m_awaitLine, {}),
           failure(ErrorCode::Unavailable, tr("There is no connection to the server. What is shown is the local copy.")));
    changedStatus();
}

void SyncEngine::refused()
{
    const bool isNews = m_line != Line::Refused;
    m_line = Line::Refused;
    m_events.reset();
    m_pollTimer.stop();
    m_retryTimer.stop();
    answer(std::exchange(m_awaitLine, {}), failure(ErrorCode::Unauthenticated, tr("The server asks for a new sign-in.")));
    changedStatus();
    if (isNews) {
        Q_EMIT m_core.signInNeeded();
    }
}

void SyncEngine::noteError(const Error& error)
{
    if (!m_started) {
        return;
    }
    if (error.code == ErrorCode::Unauthenticated) {
        refused();
    } else if (error.code == ErrorCode::Unavailable && m_line == Line::Up) {
        wentDown();
    }
    m_core.noteError(error);
}

void SyncEngine::setWorkOffline(bool offline)
{
    if (m_worksOffline == offline) {
        return;
    }
    m_worksOffline = offline;
    if (offline) {
        m_offlineSince = m_core.clock().now();
        m_events.reset();
        m_retryTimer.stop();
        m_pollTimer.stop();
        m_line = m_line == Line::Refused ? Line::Refused : Line::Unknown;
    } else {
        syncNow();
    }
    changedStatus();
}

void SyncEngine::syncNow()
{
    if (m_worksOffline) {
        return;
    }
    m_failures = 0;
    m_core.writer().run([](WriteFiles& files) { return clearDelays(files); }) | then(this, [this](const Result<void>&) {
        if (m_line == Line::Up) {
            (void)refreshProjects();
            for (const ProjectId& project : std::as_const(m_followed)) {
                (void)pull(project);
            }
            pump();
        } else {
            connectToServer();
        }
    });
}

void SyncEngine::outboxGrew()
{
    changedStatus();
    pump();
}

void SyncEngine::wake()
{
    const auto counts = m_core.work().counts();
    if (counts && counts->nextTry) {
        const qint64 delay = *counts->nextTry - m_core.now();
        const qint64 wait = delay > longestDelay.count() ? 10 : std::max<qint64>(delay, 10);
        m_wakeTimer.start(std::chrono::milliseconds(wait));
    }
}

void SyncEngine::pump()
{
    if (!m_started || !isOnline()) {
        return;
    }
    if (m_pushing) {
        m_pushAgain = true;
        return;
    }
    // The end of the fetch comes back here.
    if (takesTurns() && !m_pulls.empty()) {
        return;
    }
    m_pushing = true;
    m_pushAgain = false;
    m_isChoosing = true;
    changedStatus();
    const ServerTraits traits{offers(QStringLiteral("revisions")), offers(QStringLiteral("changes"))};
    m_core.writer().run([traits, turns = Turns{m_held, fetching()}, now = m_core.now()](WriteFiles& files) {
        return nextOutgoing(files, traits, turns, now);
    }) | then(this, [this](const Result<std::optional<Outgoing>>& next) {
        m_isChoosing = false;
        if (!next || !*next) {
            m_pushing = false;
            if (!next) {
                m_core.noteError(next.error());
            }
            changedStatus();
            startHeldPulls();
            wake();
            if (m_pushAgain) {
                pump();
            }
            return;
        }
        m_core.announce((*next)->project, (*next)->rows);
        transmit(**next);
    });
}

void SyncEngine::transmit(const Outgoing& outgoing)
{
    // A server that does not compare revisions would overwrite what somebody else wrote: the client compares.
    const bool compareFirst = takesTurns() && outgoing.attempt == 1 && (outgoing.kind == IntentKind::Edit || m_fetchFirst);
    if (compareFirst) {
        fetchBeforeSending(outgoing);
        return;
    }
    m_isOnTheWire = true;
    m_answersWithItems = answersWithItems(outgoing.kind);
    startHeldPulls();
    m_core.api().sendRequest(outgoing.request) | then(this, [this, outgoing](const Result<ApiReply>& reply) { sent(outgoing, reply); });
}

void SyncEngine::fetchBeforeSending(const Outgoing& outgoing)
{
    // The fetch may settle, merge or contest it: it is not on its way, and is chosen anew afterwards.
    m_core.writer().run([outgoing](WriteFiles& files) { return takeBackRequest(files, outgoing); })
        | then(this, [this, outgoing](const Result<void>& waiting) {
              if (!waiting) {
                  settle(QtFuture::makeReadyFuture(Result<PushOutcome>(failure(waiting.error()))));
                  return;
              }
              startHeldPulls();
              pull(outgoing.project) | then(this, [this, outgoing](const Result<void>& pulled) {
                  if (!pulled) {
                      settle(m_core.writer().run([outgoing, now = m_core.now()](WriteFiles& files) {
                          return putOff(files, outgoing, now + backoffDelay(outgoing.attempt).count(), {});
                      }));
                      return;
                  }
                  m_fetchFirst = false;
                  m_pushing = false;
                  pump();
              });
          });
}

void SyncEngine::sent(const Outgoing& outgoing, const Result<ApiReply>& reply)
{
    Writer& writer = m_core.writer();
    const qint64 now = m_core.now();
    if (!reply) {
        settle(writer.run([outgoing](WriteFiles& files) { return putOff(files, outgoing, 0, {}); }));
        wentDown();
        return;
    }
    const int status = reply->status;
    const Error error = ApiClient::errorOf(*reply);
    if (status >= 200 && status < 300) {
        m_lastSync = m_core.clock().now();
        settle(writer.run([outgoing, body = reply->body, now](WriteFiles& files) {
            auto done = acknowledge(files, outgoing, body, now);
            // An answer that cannot be read says nothing; the same request is sent again later.
            return done ? done : putOff(files, outgoing, now + backoffDelay(outgoing.attempt).count(), done.error().message);
        }));
    } else if (status == 401) {
        settle(writer.run([outgoing](WriteFiles& files) { return putOff(files, outgoing, 0, {}); }));
        refused();
    } else if (status == 408 || status == 425 || status == 429 || status >= 500) {
        const auto delay = reply->retryAfter ? std::min<std::chrono::milliseconds>(*reply->retryAfter, longestDelay) : backoffDelay(outgoing.attempt);
        settle(writer.run(
            [outgoing, next = now + delay.count(), message = error.message](WriteFiles& files) { return putOff(files, outgoing, next, message); }));
    } else if (status == 409 || status == 412 || (status == 404 && outgoing.items.size() == 1)) {
        settle(writer.run([outgoing, message = error.message, now](WriteFiles& files) { return needsFetch(files, outgoing, message, now); }));
    } else {
        settle(writer.run([outgoing, message = error.message](WriteFiles& files) { return refuse(files, outgoing, message); }));
    }
    // Parents of variants take their children along, and only a fetch tells which.
    if (status >= 200 && status < 300 && (outgoing.kind == IntentKind::Exclude || outgoing.kind == IntentKind::Restore)) {
        schedulePull(outgoing.project);
    }
}

void SyncEngine::settle(QFuture<Result<PushOutcome>> work)
{
    work | then(this, [this](const Result<PushOutcome>& outcome) {
        m_pushing = false;
        m_isOnTheWire = false;
        startHeldPulls();
        if (!outcome) {
            m_core.noteError(outcome.error());
            changedStatus();
            // The disk may be full; trying at once would only spin.
            m_wakeTimer.start(backoffDelay(3));
            return;
        }
        applied(*outcome);
    });
}

void SyncEngine::applied(const PushOutcome& outcome)
{
    if (!outcome.project.isNull()) {
        m_core.announce(outcome.project, outcome.rows);
    }
    if (!outcome.rows.isEmpty()) {
        Q_EMIT m_core.projectsChanged();
    }
    changedStatus();
    if (outcome.needsPull) {
        m_held.insert(outcome.project);
        (void)pull(outcome.project);
    }
    pump();
}

void SyncEngine::follow(const ProjectId& project)
{
    if (project.isNull() || m_followed.contains(project)) {
        return;
    }
    m_followed.insert(project);
    if (isOnline()) {
        (void)pull(project);
    }
}

void SyncEngine::forget(const ProjectId& project)
{
    m_followed.remove(project);
    m_held.remove(project);
    m_duePulls.remove(project);
}

QFuture<Result<void>> SyncEngine::pull(const ProjectId& project)
{
    if (m_worksOffline) {
        return ready(failure(ErrorCode::Unavailable, tr("Galley works offline. Please go online to fetch from the server.")));
    }
    auto promise = newPromise();
    auto future = promise->future();
    if (m_line != Line::Up) {
        // Whether there is a change feed is not known yet.
        m_awaitLine.append(promise);
        connectToServer();
        if (!m_connecting) {
            m_awaitLine.removeOne(promise);
            return ready(failure(ErrorCode::Unavailable, tr("There is no connection to the server. What is shown is the local copy.")));
        }
        auto after = newPromise();
        future | then(this, [this, project, after](const Result<void>& up) {
            if (!up) {
                answer({after}, up);
                return;
            }
            pull(project) | then(this, [after](const Result<void>& pulled) { answer({after}, pulled); });
        });
        return after->future();
    }
    Pull& running = m_pulls[project];
    if (running.job) {
        running.next.append(promise);
    } else {
        running.waiting.append(promise);
        startPull(project);
    }
    return future;
}

bool SyncEngine::takesTurns() const
{
    return !offers(QStringLiteral("revisions"));
}

bool SyncEngine::pullsAreHeld() const
{
    return m_isChoosing || (m_isOnTheWire && (takesTurns() || !m_answersWithItems));
}

QSet<ProjectId> SyncEngine::fetching() const
{
    QSet<ProjectId> projects;
    for (const auto& [project, pull] : m_pulls) {
        if (pull.job) {
            projects.insert(project);
        }
    }
    return projects;
}

void SyncEngine::startHeldPulls()
{
    if (pullsAreHeld()) {
        return;
    }
    QList<ProjectId> held;
    for (const auto& [project, pull] : m_pulls) {
        if (!pull.job) {
            held.append(project);
        }
    }
    for (const ProjectId& project : std::as_const(held)) {
        startPull(project);
    }
}

void SyncEngine::startPull(const ProjectId& project)
{
    Pull& pull = m_pulls[project];
    if (pullsAreHeld()) {
        return;
    }
    pull.job = std::make_unique<PullJob>(m_core, project, offers(QStringLiteral("changes")));
    connect(pull.job.get(), &PullJob::written, this, [this, project](const QList<ItemRow>& rows, bool queueMoved, bool outboxMoved) {
        m_core.announce(project, rows, queueMoved);
        Q_EMIT m_core.projectsChanged();
        if (outboxMoved) {
            changedStatus();
        }
    });
    connect(pull.job.get(), &PullJob::finished, this, [this, project](const Result<void>& result) { endPull(project, result); });
    changedStatus();
    pull.job->start();
}

void SyncEngine::endPull(const ProjectId& project, const Result<void>& result)
{
    const auto found = m_pulls.find(project);
    if (found == m_pulls.end()) {
        return;
    }
    const auto waiting = std::exchange(found->second.waiting, {});
    const auto next = std::exchange(found->second.next, {});
    found->second.job.release()->deleteLater();
    m_pulls.erase(found);
    if (result) {
        m_lastSync = m_core.clock().now();
        m_held.remove(project);
    } else {
        if (result.error().code == ErrorCode::NotFound) {
            // The project is gone; what waits for it is told so when it is sent.
            m_held.remove(project);
            m_followed.remove(project);
        }
        noteError(result.error());
    }
    if (!next.isEmpty() && isOnline()) {
        m_pulls[project].waiting = next;
        startPull(project);
    } else {
        answer(next, result);
    }
    answer(waiting, result);
    changedStatus();
    if (m_held.contains(project) && isOnline()) {
        schedulePull(project);
    }
    pump();
}

QFuture<Result<void>> SyncEngine::refreshProjects()
{
    if (m_worksOffline) {
        return ready(failure(ErrorCode::Unavailable, tr("Galley works offline. Please go online to fetch from the server.")));
    }
    auto promise = newPromise();
    m_core.api().send(wire::ListAllProjects{false}) | then(this, [this, promise](const Result<QList<wire::Project>>& active) {
        if (!active) {
            noteError(active.error());
            answer({promise}, failure(active.error()));
            return;
        }
        m_core.api().send(wire::ListAllProjects{true}) | then(this, [this, promise, active](const Result<QList<wire::Project>>& all) {
            if (!all) {
                noteError(all.error());
                answer({promise}, failure(all.error()));
                return;
            }
            // Whether the second list holds the trash alone or everything depends on the server.
            QList<wire::Project> trashed;
            for (const wire::Project& project : *all) {
                if (project.deletedAt.has_value()) {
                    trashed.append(project);
                }
            }
            QList<wire::Project> present;
            for (const wire::Project& project : *active) {
                if (!project.deletedAt.has_value()) {
                    present.append(project);
                }
            }
            m_core.writer().run([present, trashed](WriteFiles& files) {
                return inCacheTransaction(files, [&] { return files.cache.storeProjects(present, trashed); });
            }) | then(this, [this, promise](const Result<void>& stored) {
                if (stored) {
                    m_lastSync = m_core.clock().now();
                    Q_EMIT m_core.projectsChanged();
                } else {
                    m_core.noteError(stored.error());
                }
                changedStatus();
                answer({promise}, stored);
            });
        });
    });
    return promise->future();
}

void SyncEngine::schedulePull(const ProjectId& project)
{
    m_duePulls.insert(project);
    if (!m_pullTimer.isActive()) {
        m_pullTimer.start();
    }
}

void SyncEngine::openEvents()
{
    if (!isOnline() || !offers(QStringLiteral("events"))) {
        return;
    }
    m_events = m_core.api().openStream(requestOf(wire::StreamServerEvents{}));
    connect(m_events.get(), &ApiStream::eventReceived, this, [this](const QByteArray& data) {
        m_eventFailures = 0;
        const auto event = wire::decode<wire::ServerEvent>(data);
        if (!event) {
            return;
        }
        if (event->projectId) {
            if (m_followed.contains(*event->projectId)) {
                m_duePulls.insert(*event->projectId);
            }
            m_dueProjects = true;
            if (!m_pullTimer.isActive()) {
                m_pullTimer.start();
            }
        }
        Q_EMIT serverEvent(*event);
    });
    connect(m_events.get(), &ApiStream::finished, this, [this](const Result<void>& result) {
        m_events.release()->deleteLater();
        if (!isOnline()) {
            return;
        }
        if (!result && result.error().code == ErrorCode::Unauthenticated) {
            refused();
            return;
        }
        // What happened between two streams is fetched when the next one stands.
        for (const ProjectId& project : std::as_const(m_followed)) {
            schedulePull(project);
        }
        m_eventsTimer.start(backoffDelay(++m_eventFailures));
    });
}

}

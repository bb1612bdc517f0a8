#include "app/services/workspaceservice.h"

#include <QCoroFuture>
#include <QCoroTask>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPromise>
#include <QSaveFile>

#include "app/api/apiclient.h"
#include "app/api/secretstore.h"
#include "app/api/session.h"
#include "app/localbackend/localbackend.h"
#include "app/services/sampleshop.h"
#include "app/services/workspacecore.h"
#include "models/base/future.h"

namespace galley::app {

using WorkspaceResult = Result<std::shared_ptr<Workspace>>;

/// Everything an open workspace owns, in the order of its making: what is below uses what is above.
struct Workspace::Parts {
    WorkspaceInfo info;
    SystemClock clock;
    std::unique_ptr<LocalBackend> backend;
    std::unique_ptr<ApiClient> client;
    std::unique_ptr<Session> session;
    std::unique_ptr<WorkspaceCore> core;
    std::unique_ptr<ProjectService> projects;
    std::unique_ptr<ReviewService> review;
    std::unique_ptr<FindingService> findings;
    std::unique_ptr<ImportService> importing;
    std::unique_ptr<GenerationService> generation;
    std::unique_ptr<ExportService> exporting;
    std::unique_ptr<SyncService> sync;
};

namespace {

const QString& infoFileName()
{
    static const QString name = QStringLiteral("workspace.json");
    return name;
}

QString kindText(WorkspaceKind kind)
{
    switch (kind) {
    case WorkspaceKind::Sample:
        return QStringLiteral("sample");
    case WorkspaceKind::Local:
        return QStringLiteral("local");
    case WorkspaceKind::Server:
        return QStringLiteral("server");
    }
    Q_UNREACHABLE();
}

WorkspaceKind kindFromText(const QString& text)
{
    return text == u"sample" ? WorkspaceKind::Sample : text == u"server" ? WorkspaceKind::Server : WorkspaceKind::Local;
}

QJsonObject toJson(const WorkspaceInfo& info)
{
    return {{QStringLiteral("kind"), kindText(info.kind)},
            {QStringLiteral("title"), info.title},
            {QStringLiteral("server"), info.server.toString()},
            {QStringLiteral("email"), info.email},
            {QStringLiteral("last_opened"), info.lastOpened.toString(Qt::ISODateWithMs)}};
}

WorkspaceInfo fromJson(const QString& id, const QJsonObject& object)
{
    const auto text = [&object](const char* key) { return object.value(QLatin1StringView(key)).toString(); };
    return {id,
            kindFromText(text("kind")),
            text("title"),
            QUrl(text("server")),
            text("email"),
            QDateTime::fromString(text("last_opened"), Qt::ISODateWithMs)};
}

/// The folder of a server's workspace: one for each person on each server.
QString serverWorkspaceId(const QUrl& server, const QString& email)
{
    const QByteArray hash = QCryptographicHash::hash((server.toString() + u'\n' + email.toLower()).toUtf8(), QCryptographicHash::Sha256).toHex();
    return QStringLiteral("server-") + QString::fromLatin1(hash.left(16));
}

}

struct WorkspaceService::State {
    /// In a box, because what a future holds must be copied.
    using PartsResult = Result<std::shared_ptr<std::unique_ptr<Workspace::Parts>>>;

    QString profile;
    QString backendProgram;
    SecretStore& secrets;
    std::optional<QFuture<PartsResult>> prepared = {}; ///< the sample shop, made before anybody asked for it
    bool anyOpened = false;

    [[nodiscard]] QString folderOf(const QString& id) const { return profile + QStringLiteral("/workspaces/") + id; }
    [[nodiscard]] Result<void> remember(WorkspaceInfo& info) const;
    /// These run on after their caller has gone; they hold nothing of the service but copies.
    [[nodiscard]] static QCoro::Task<PartsResult> makeLocal(WorkspaceInfo info, QString folder, QString backendProgram);
    [[nodiscard]] static QCoro::Task<WorkspaceResult> openLocal(WorkspaceInfo info, QString folder, QFuture<PartsResult> made);
    [[nodiscard]] static QCoro::Task<WorkspaceResult> openServer(WorkspaceInfo info, QString folder, SecretStore* secrets);
};

// --- Workspace ---

Workspace::Workspace(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}

Workspace::~Workspace()
{
    // Services first, then what they use, the backend last of all.
    m_parts->sync.reset();
    m_parts->exporting.reset();
    m_parts->generation.reset();
    m_parts->importing.reset();
    m_parts->findings.reset();
    m_parts->review.reset();
    m_parts->projects.reset();
    m_parts->core.reset();
    m_parts->session.reset();
    m_parts->client.reset();
    m_parts->backend.reset();
}

const WorkspaceInfo& Workspace::info() const
{
    return m_parts->info;
}

ProjectService& Workspace::projects()
{
    return *m_parts->projects;
}

ReviewService& Workspace::review()
{
    return *m_parts->review;
}

FindingService& Workspace::findings()
{
    return *m_parts->findings;
}

ImportService& Workspace::importing()
{
    return *m_parts->importing;
}

GenerationService& Workspace::generation()
{
    return *m_parts->generation;
}

ExportService& Workspace::exporting()
{
    return *m_parts->exporting;
}

SyncService& Workspace::sync()
{
    return *m_parts->sync;
}

void Workspace::listen()
{
    if (LocalBackend* backend = m_parts->backend.get()) {
        connect(backend, &LocalBackend::restarted, this, [this](const QUrl& address) {
            m_parts->client->setServer(address);
            m_parts->core->start();
            Q_EMIT notice(tr("The backend of this workspace had stopped and was started again. Nothing was lost."));
        });
        connect(backend, &LocalBackend::failed, this, &Workspace::notice);
    }
    if (Session* session = m_parts->session.get()) {
        connect(session, &Session::renewed, m_parts->core.get(), &WorkspaceCore::start);
        connect(session, &Session::signInNeeded, this, &Workspace::signInNeeded);
    }
    connect(m_parts->core.get(), &WorkspaceCore::notice, this, &Workspace::notice);
    // Whoever opened the workspace listens only after this returns.
    QTimer::singleShot(0, this, [this] {
        for (const QString& text : m_parts->core->openingNotices()) {
            Q_EMIT notice(text);
        }
        m_parts->core->start();
    });
}

WorkspaceResult Workspace::finish(std::unique_ptr<Parts> parts, const QString& folder)
{
    auto core = WorkspaceCore::open(folder, parts->info.kind, *parts->client, parts->clock);
    if (!core) {
        return failure(core.error());
    }
    parts->core = std::move(*core);
    parts->projects = std::make_unique<ProjectService>(*parts->core);
    parts->review = std::make_unique<ReviewService>(*parts->core);
    parts->findings = std::make_unique<FindingService>(*parts->core);
    parts->importing = std::make_unique<ImportService>(*parts->core);
    parts->generation = std::make_unique<GenerationService>(*parts->core);
    parts->exporting = std::make_unique<ExportService>(*parts->core);
    parts->sync = std::make_unique<SyncService>(*parts->core);
    std::shared_ptr<Workspace> workspace(new Workspace(std::move(parts)));
    workspace->listen();
    return workspace;
}

// --- WorkspaceService ---

Result<void> WorkspaceService::State::remember(WorkspaceInfo& info) const
{
    info.lastOpened = QDateTime::currentDateTimeUtc();
    const QString folder = folderOf(info.id);
    QSaveFile file(folder + u'/' + infoFileName());
    if (!QDir().mkpath(folder) || !file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(toJson(info)).toJson()) < 0 || !file.commit()) {
        return failure(
            ErrorCode::StorageFull,
            QCoreApplication::translate("WorkspaceService",
                                        "The folder of this workspace cannot be written to: the disk is full or read-only. Nothing was changed."));
    }
    return {};
}

QCoro::Task<WorkspaceService::State::PartsResult> WorkspaceService::State::makeLocal(WorkspaceInfo info, QString folder, QString backendProgram)
{
    const QString data = folder + QStringLiteral("/backend");
    const QString filled = folder + QStringLiteral("/filled");
    const bool mustFill = info.kind == WorkspaceKind::Sample && !QFile::exists(filled);
    if (mustFill) {
        // A sample shop that was cut off while it was made is made anew.
        QDir(data).removeRecursively();
    }
    if (!QDir().mkpath(data)) {
        co_return failure(
            ErrorCode::StorageFull,
            QCoreApplication::translate("WorkspaceService",
                                        "The folder of this workspace cannot be written to: the disk is full or read-only. Nothing was changed."));
    }
    auto parts = std::make_unique<Workspace::Parts>();
    parts->info = info;
    parts->backend = std::make_unique<LocalBackend>(backendProgram, data);
    const Result<QUrl> address = co_await parts->backend->start();
    if (!address) {
        co_return failure(address.error());
    }
    parts->client = std::make_unique<ApiClient>(*address);
    parts->client->setToken(parts->backend->secret());
    if (mustFill) {
        SampleShop shop(*parts->client);
        const Result<ProjectId> project = co_await shop.fill();
        QFile marker(filled);
        if (!project) {
            co_return failure(project.error());
        }
        if (!marker.open(QIODevice::WriteOnly)) {
            co_return failure(
                ErrorCode::StorageFull,
                QCoreApplication::translate(
                    "WorkspaceService", "The folder of this workspace cannot be written to: the disk is full or read-only. Nothing was changed."));
        }
    }
    auto box = std::make_shared<std::unique_ptr<Workspace::Parts>>(std::move(parts));
    co_return box;
}

QCoro::Task<WorkspaceResult> WorkspaceService::State::openLocal(WorkspaceInfo info, QString folder, QFuture<PartsResult> made)
{
    const PartsResult parts = co_await made;
    if (!parts) {
        co_return failure(parts.error());
    }
    (**parts)->info = info;
    co_return Workspace::finish(std::move(**parts), folder);
}

QCoro::Task<WorkspaceResult> WorkspaceService::State::openServer(WorkspaceInfo info, QString folder, SecretStore* secrets)
{
    auto parts = std::make_unique<Workspace::Parts>();
    parts->info = info;
    parts->client = std::make_unique<ApiClient>(info.server);
    parts->session = std::make_unique<Session>(*parts->client, *secrets, Session::secretKeyFor(info.server, info.email));
    const bool signedIn = co_await parts->session->resume();
    WorkspaceResult workspace = Workspace::finish(std::move(parts), folder);
    // Without a token everything that is here already can be worked on; only sending waits for a sign-in.
    if (workspace && !signedIn) {
        Workspace* opened = workspace->get();
        QMetaObject::invokeMethod(opened, &Workspace::signInNeeded, Qt::QueuedConnection);
    }
    co_return workspace;
}

namespace {

template <class T> QFuture<T> futureOf(QCoro::Task<T> task)
{
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    const QFuture<T> future = promise->future();
    task.then([promise](const T& result) {
        promise->addResult(result);
        promise->finish();
    });
    return future;
}

QFuture<WorkspaceResult> failedFuture(const Error& error)
{
    QPromise<WorkspaceResult> promise;
    promise.start();
    promise.addResult(WorkspaceResult(failure(error)));
    promise.finish();
    return promise.future();
}

}

WorkspaceService::WorkspaceService(QString profileDirectory, QString backendProgram, SecretStore& secrets, QObject* parent)
    : QObject(parent), m_state(new State{std::move(profileDirectory), std::move(backendProgram), secrets})
{
}

WorkspaceService::~WorkspaceService()
{
    dropPreparation();
}

QList<WorkspaceInfo> WorkspaceService::known() const
{
    QList<WorkspaceInfo> result;
    const QDir folders(m_state->profile + QStringLiteral("/workspaces"));
    for (const QString& id : folders.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile file(folders.filePath(id) + u'/' + infoFileName());
        if (file.open(QIODevice::ReadOnly)) {
            result.append(fromJson(id, QJsonDocument::fromJson(file.readAll()).object()));
        }
    }
    std::sort(result.begin(), result.end(), [](const WorkspaceInfo& left, const WorkspaceInfo& right) { return left.lastOpened > right.lastOpened; });
    return result;
}

std::optional<WorkspaceInfo> WorkspaceService::lastOpened() const
{
    const QList<WorkspaceInfo> all = known();
    return all.isEmpty() ? std::nullopt : std::optional(all.first());
}

static WorkspaceInfo sampleInfo()
{
    WorkspaceInfo info;
    info.id = QStringLiteral("sample");
    info.kind = WorkspaceKind::Sample;
    info.title = WorkspaceService::tr("Sample shop");
    return info;
}

QFuture<WorkspaceResult> WorkspaceService::openSample()
{
    return open(sampleInfo());
}

void WorkspaceService::prepareSample()
{
    const WorkspaceInfo info = sampleInfo();
    const QString folder = m_state->folderOf(info.id);
    if (m_state->anyOpened || m_state->prepared || QFile::exists(folder + u'/' + infoFileName())) {
        return;
    }
    m_state->prepared = futureOf(State::makeLocal(info, folder, m_state->backendProgram));
}

/// Only what nobody has opened goes. What is still being made is let go: its backend ends with this program, and the half-made shop is made
/// anew when it is wanted.
void WorkspaceService::dropPreparation()
{
    const auto prepared = std::exchange(m_state->prepared, std::nullopt);
    if (!prepared) {
        return;
    }
    const auto drop = [folder = m_state->folderOf(sampleInfo().id)](const State::PartsResult& parts) {
        if (parts) {
            (*parts)->reset();
        }
        if (!QFile::exists(folder + u'/' + infoFileName())) {
            QDir(folder).removeRecursively();
        }
    };
    if (prepared->isFinished()) {
        drop(prepared->result());
    } else {
        *prepared | then(this, drop);
    }
}

QFuture<WorkspaceResult> WorkspaceService::openLocal()
{
    WorkspaceInfo info;
    info.id = QStringLiteral("local");
    info.kind = WorkspaceKind::Local;
    info.title = tr("This computer");
    return open(info);
}

QFuture<WorkspaceResult> WorkspaceService::openServer(const QUrl& server, const wire::User& user)
{
    WorkspaceInfo info;
    info.id = serverWorkspaceId(server, user.email);
    info.kind = WorkspaceKind::Server;
    info.title = tr("%1 on %2").arg(user.email, server.host());
    info.server = server;
    info.email = user.email;
    return open(info);
}

QFuture<WorkspaceResult> WorkspaceService::open(const WorkspaceInfo& info)
{
    WorkspaceInfo remembered = info;
    if (const Result<void> done = m_state->remember(remembered); !done) {
        return failedFuture(done.error());
    }
    const QString folder = m_state->folderOf(info.id);
    m_state->anyOpened = true;
    if (info.kind == WorkspaceKind::Sample && m_state->prepared) {
        return futureOf(State::openLocal(remembered, folder, *std::exchange(m_state->prepared, std::nullopt)));
    }
    dropPreparation();
    if (info.kind == WorkspaceKind::Server) {
        return futureOf(State::openServer(remembered, folder, &m_state->secrets));
    }
    return futureOf(State::openLocal(remembered, folder, futureOf(State::makeLocal(remembered, folder, m_state->backendProgram))));
}

Result<void> WorkspaceService::remove(const QString& id)
{
    if (!QDir(m_state->folderOf(id)).removeRecursively()) {
        return failure(ErrorCode::StorageFull, tr("Some files of the workspace could not be deleted."));
    }
    return {};
}

}

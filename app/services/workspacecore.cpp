#include "app/services/workspacecore.h"

#include <QTimer>
#include <QtConcurrent/QtConcurrentRun>

#include "app/cache/workspacefiles.h"
#include "app/services/workspaceservice.h"
#include "app/sync/overlay.h"
#include "app/sync/syncengine.h"
#include "models/base/future.h"

namespace galley::app {

namespace {

/// Beyond so many rows it is cheaper to ask for the queue again.
constexpr qsizetype manyRows = 5'000;

}

WorkspaceCore::WorkspaceCore(QString folder, WorkspaceKind kind, ApiClient& api, const Clock& clock)
    : m_folder(std::move(folder)), m_kind(kind), m_api(api), m_clock(clock)
{
    m_pool.setMaxThreadCount(3);
}

Result<std::unique_ptr<WorkspaceCore>> WorkspaceCore::open(const QString& folder, WorkspaceKind kind, ApiClient& api, const Clock& clock)
{
    auto files = openWorkspaceFiles(folder, clock);
    if (!files) {
        return failure(files.error());
    }
    std::unique_ptr<WorkspaceCore> core(new WorkspaceCore(folder, kind, api, clock));
    core->m_openingNotices = files->notices;
    auto reader = CacheReader::open(cachePath(folder));
    auto work = storage::RawDatabase::open(workPath(folder), {storage::OpenMode::ReadOnly, storage::Durability::Crash, 5000, 2048});
    if (!reader || !work) {
        return failure(reader ? work.error() : reader.error());
    }
    core->m_writer = std::make_unique<Writer>(std::move(files->work), std::move(files->cache));
    core->m_reader = std::move(*reader);
    core->m_workConnection = std::move(*work);
    core->m_workReader = std::make_unique<WorkStore>(*core->m_workConnection);
    core->m_readers = std::make_shared<ReaderPool>(cachePath(folder));
    core->m_sync = std::make_unique<SyncEngine>(*core);

    // A crash between the two files left the cache behind; this catches up before anything else is written.
    core->m_writer->run([](WriteFiles& opened) { return relayAll(opened); })
        | then(core.get(), [self = core.get()](const Result<QList<ItemRow>>& rows) {
              if (!rows) {
                  self->noteError(rows.error());
              } else if (!rows->isEmpty()) {
                  Q_EMIT self->queueChanged({});
                  Q_EMIT self->projectsChanged();
              }
          });
    (void)QtConcurrent::run(&core->m_pool, [folder, &clock] {
        (void)backUpWork(folder, clock);
        (void)checkCache(folder);
    });
    // A program that runs for days has a backup of each of them too.
    auto* daily = new QTimer(core.get());
    connect(daily, &QTimer::timeout, core.get(), [self = core.get()] {
        (void)QtConcurrent::run(&self->m_pool, [folder = self->m_folder, &clock = self->m_clock] { (void)backUpWork(folder, clock); });
    });
    daily->start(std::chrono::hours(1));
    return core;
}

WorkspaceCore::~WorkspaceCore()
{
    m_sync.reset();
    m_pool.waitForDone();
}

bool WorkspaceCore::isLocal() const
{
    return m_kind != WorkspaceKind::Server;
}

void WorkspaceCore::start()
{
    m_sync->start();
}

void WorkspaceCore::announce(const ProjectId& project, const QList<ItemRow>& rows, bool queueMoved)
{
    if (queueMoved || rows.size() > manyRows) {
        Q_EMIT queueChanged(project);
    } else if (!rows.isEmpty()) {
        Q_EMIT rowsChanged(project, rows);
    }
}

void WorkspaceCore::noteError(const Error& error)
{
    if (error.code != ErrorCode::Corrupt || m_damageNoted) {
        return;
    }
    m_damageNoted = true;
    markCacheDamaged(m_folder);
    Q_EMIT notice(tr("The local copy of the server's data is damaged. Please start Galley again: it will be fetched anew, and your own changes are "
                     "not affected."));
}

}

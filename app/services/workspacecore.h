#pragma once

#include <QFuture>
#include <QObject>
#include <QThreadPool>
#include <memory>

#include "app/api/apiclient.h"
#include "app/cache/cachereader.h"
#include "app/cache/writer.h"
#include "models/base/clock.h"

namespace galley::app {

enum class WorkspaceKind;
class SyncEngine;

/// What all services of an open workspace share: its two files, their writer, the readers, and the line to the server. GUI thread.
/// The client and the clock must outlive it.
class WorkspaceCore final : public QObject
{
    Q_OBJECT

public:
    /// Opens or makes the files in `folder`. Nothing is sent or fetched before `start()`.
    [[nodiscard]] static Result<std::unique_ptr<WorkspaceCore>> open(const QString& folder, WorkspaceKind kind, ApiClient& api, const Clock& clock);
    ~WorkspaceCore() override;

    /// Begins to send and to fetch. Call it again after a new sign-in or when the local backend came back.
    void start();

    [[nodiscard]] const QString& folder() const { return m_folder; }
    [[nodiscard]] bool isLocal() const;
    [[nodiscard]] ApiClient& api() { return m_api; }
    [[nodiscard]] const Clock& clock() const { return m_clock; }
    [[nodiscard]] qint64 now() const { return m_clock.now().toMSecsSinceEpoch(); }
    [[nodiscard]] Writer& writer() { return *m_writer; }
    /// For the GUI thread.
    [[nodiscard]] CacheReader& reader() { return *m_reader; }
    /// For the GUI thread: reading only.
    [[nodiscard]] WorkStore& work() { return *m_workReader; }
    /// For worker threads.
    [[nodiscard]] std::shared_ptr<ReaderPool> readers() { return m_readers; }
    [[nodiscard]] QThreadPool& pool() { return m_pool; }
    [[nodiscard]] SyncEngine& sync() { return *m_sync; }
    /// What opening had to put right; whole sentences, to be shown once.
    [[nodiscard]] const QStringList& openingNotices() const { return m_openingNotices; }
    /// Tells everybody which rows changed; very many, or a change of the queue itself, become `queueChanged`.
    void announce(const ProjectId& project, const QList<ItemRow>& rows, bool queueMoved = false);
    /// Takes note of an error of the cache: a damaged file is set aside at the next start.
    void noteError(const Error& error);

Q_SIGNALS:
    void rowsChanged(const galley::ProjectId& project, const QList<galley::app::ItemRow>& rows);
    void queueChanged(const galley::ProjectId& project);
    void projectsChanged();
    /// Something lasting that the user should know: whole sentences.
    void notice(const QString& text);
    void signInNeeded();

private:
    WorkspaceCore(QString folder, WorkspaceKind kind, ApiClient& api, const Clock& clock);
    QString m_folder;
    WorkspaceKind m_kind;
    ApiClient& m_api;
    const Clock& m_clock;
    QStringList m_openingNotices;
    std::unique_ptr<Writer> m_writer;
    std::unique_ptr<CacheReader> m_reader;
    std::unique_ptr<storage::RawDatabase> m_workConnection;
    std::unique_ptr<WorkStore> m_workReader;
    std::shared_ptr<ReaderPool> m_readers;
    QThreadPool m_pool;
    std::unique_ptr<SyncEngine> m_sync;
    bool m_damageNoted = false;
};

}

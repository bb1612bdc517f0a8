#pragma once

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <atomic>
#include <memory>
#include <vector>

#include "app/api/apiclient.h"
#include "app/cache/itemtext.h"
#include "app/sync/pullwriter.h"

namespace galley::app {

class WorkspaceCore;

/// Fetches the items of one project once: what changed since the last time where the server has a change feed, else the whole list, decoded as it
/// arrives. Decoding runs in a worker, writing in the writer's thread; the transfer waits where they are behind. GUI thread.
class PullJob final : public QObject
{
    Q_OBJECT

public:
    PullJob(WorkspaceCore& core, const ProjectId& project, bool hasChanges, QObject* parent = nullptr);
    ~PullJob() override;

    void start();
    [[nodiscard]] const ProjectId& project() const { return m_project; }

Q_SIGNALS:
    /// Something was written: for whoever shows progress.
    void written(const QList<galley::app::ItemRow>& rows, bool queueMoved, bool outboxMoved);
    /// Once, at the end. The job may be deleted then.
    void finished(const galley::Result<void>& result);

private:
    struct ListDecoder;
    void fetchChanges(qint64 cursor);
    void takePage(qint64 cursor, const QByteArray& body);
    void fetchList();
    void decodeMore();
    void write(QList<PreparedItem>&& items);
    void took(const Result<PullSlice>& slice);
    void listEnded();
    void end(const Result<void>& result);

    WorkspaceCore& m_core;
    ProjectId m_project;
    bool m_hasChanges;
    std::unique_ptr<ApiStream> m_stream;
    std::shared_ptr<ListDecoder> m_decoder;
    QList<QByteArray> m_pieces;
    qsizetype m_waitingBytes = 0;
    bool m_decoding = false;
    bool m_streamEnded = false;
    bool m_finished = false;
    QList<ItemRow> m_changed; ///< by this job, told of once more when all of it is committed
    bool m_queueMoved = false;
    int m_writing = 0;
    std::vector<ItemRow> m_seen;
    std::optional<Error> m_error;
    std::shared_ptr<std::atomic<bool>> m_broken = std::make_shared<std::atomic<bool>>(false); ///< a slice was not written
};

}

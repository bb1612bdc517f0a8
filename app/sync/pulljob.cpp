#include "app/sync/pulljob.h"

#include <QtConcurrent/QtConcurrentRun>

#include "app/services/workspacecore.h"
#include "models/base/future.h"
#include "models/wire/content.h"
#include "models/wire/extensions.h"

namespace galley::app {

namespace {

constexpr qint64 pageSize = 2000;
constexpr qsizetype sliceSize = 500;
/// How much may wait to be decoded, and how many slices to be written, before the transfer is held.
constexpr qsizetype waitingLimit = 1024 * 1024;
constexpr int writingLimit = 4;

struct Page {
    QList<PreparedItem> items;
    QList<QUuid> deleted;
    qint64 cursor = 0;
    bool more = false;
};

Result<Page> decodePage(const QByteArray& body)
{
    auto changes = wire::decodeItemChanges(body);
    if (!changes) {
        return failure(changes.error());
    }
    Page page;
    page.cursor = changes->cursor;
    page.more = changes->more;
    page.items.reserve(changes->items.size());
    qint64 index = 0;
    for (wire::ItemRecord& record : changes->items) {
        page.items.append(prepare(std::move(record), index++));
    }
    for (const ItemId& id : std::as_const(changes->deleted)) {
        page.deleted.append(id.uuid());
    }
    return page;
}

}

/// Used by one worker at a time, never by two.
struct PullJob::ListDecoder {
    QList<PreparedItem> items;
    qint64 count = 0;
    wire::ItemStream stream{[this](wire::ItemRecord&& record) { items.append(prepare(std::move(record), count++)); }};
};

PullJob::PullJob(WorkspaceCore& core, const ProjectId& project, bool hasChanges, QObject* parent)
    : QObject(parent), m_core(core), m_project(project), m_hasChanges(hasChanges)
{
}

PullJob::~PullJob() = default;

void PullJob::start()
{
    if (!m_hasChanges) {
        fetchList();
        return;
    }
    m_core.writer().run([project = m_project](WriteFiles& files) { return files.cache.cursor(project); })
        | then(this, [this](const Result<qint64>& cursor) {
              if (cursor) {
                  fetchChanges(*cursor);
              } else {
                  end(failure(cursor.error()));
              }
          });
}

void PullJob::fetchChanges(qint64 cursor)
{
    m_core.api().sendRequest(requestOf(wire::ListItemChanges{m_project, cursor, pageSize}))
        | then(this, [this, cursor](const Result<ApiReply>& reply) {
              if (!reply) {
                  end(failure(reply.error()));
              } else if (reply->status != 200) {
                  end(failure(ApiClient::errorOf(*reply)));
              } else {
                  takePage(cursor, reply->body);
              }
          });
}

void PullJob::takePage(qint64 cursor, const QByteArray& body)
{
    QtConcurrent::run(&m_core.pool(), [body] { return decodePage(body); }) | then(this, [this, cursor](const Result<Page>& page) {
        if (!page) {
            end(failure(page.error()));
            return;
        }
        // A feed that does not move on would be asked for ever.
        const bool more = page->more && page->cursor > cursor;
        for (qsizetype at = 0; at < page->items.size(); at += sliceSize) {
            write(page->items.mid(at, sliceSize));
        }
        ++m_writing;
        m_core.writer().runBulk([project = m_project, deleted = page->deleted, next = page->cursor, now = m_core.now(), broken = m_broken](
                                    WriteFiles& files) -> Result<PullSlice> {
            // What was not written is asked for again.
            if (broken->load()) {
                return PullSlice{};
            }
            return removeItems(files, deleted, now).and_then([&](PullSlice slice) {
                return files.cache.setCursor(project, next, now).map([&] { return slice; });
            });
        }) | then(this, [this, more, next = page->cursor](const Result<PullSlice>& slice) {
            took(slice);
            if (m_error) {
                end(failure(*m_error));
            } else if (more) {
                fetchChanges(next);
            } else {
                end({});
            }
        });
    });
}

void PullJob::fetchList()
{
    m_decoder = std::make_shared<ListDecoder>();
    m_stream = m_core.api().openStream(requestOf(wire::ListProjectContentItems{m_project, {}, {}}));
    connect(m_stream.get(), &ApiStream::received, this, [this](const QByteArray& chunk) {
        m_pieces.append(chunk);
        m_waitingBytes += chunk.size();
        if (m_waitingBytes > waitingLimit || m_writing > writingLimit) {
            m_stream->setPaused(true);
        }
        decodeMore();
    });
    connect(m_stream.get(), &ApiStream::finished, this, [this](const Result<void>& result) {
        m_streamEnded = true;
        if (!result && !m_error) {
            m_error = result.error();
        }
        decodeMore();
    });
}

void PullJob::decodeMore()
{
    if (m_decoding || m_finished) {
        return;
    }
    if (m_error) {
        if (m_writing == 0) {
            end(failure(*m_error));
        }
        return;
    }
    if (m_writing > writingLimit) {
        return;
    }
    if (m_pieces.isEmpty()) {
        if (m_streamEnded && m_writing == 0) {
            listEnded();
        }
        return;
    }
    m_decoding = true;
    m_waitingBytes = 0;
    QtConcurrent::run(&m_core.pool(), [decoder = m_decoder, pieces = std::exchange(m_pieces, {})]() -> Result<QList<PreparedItem>> {
        for (const QByteArray& piece : pieces) {
            if (auto fed = decoder->stream.feed(piece); !fed) {
                return failure(fed.error());
            }
        }
        return std::exchange(decoder->items, {});
    }) | then(this, [this](Result<QList<PreparedItem>> items) {
        m_decoding = false;
        if (!items) {
            m_error = items.error();
        } else {
            for (qsizetype at = 0; at < items->size(); at += sliceSize) {
                write(items->mid(at, sliceSize));
            }
        }
        if (m_stream && !m_streamEnded && m_writing <= writingLimit) {
            m_stream->setPaused(false);
        }
        decodeMore();
    });
}

void PullJob::write(QList<PreparedItem>&& items)
{
    ++m_writing;
    m_core.writer().runBulk([project = m_project, items = std::move(items), now = m_core.now(), broken = m_broken](WriteFiles& files) {
        auto slice = writeItems(files, project, items, now);
        if (!slice) {
            broken->store(true);
        }
        return slice;
    }) | then(this, [this](const Result<PullSlice>& slice) {
        took(slice);
        if (m_decoder && m_writing <= writingLimit) {
            if (m_stream && !m_streamEnded) {
                m_stream->setPaused(false);
            }
            decodeMore();
        }
    });
}

void PullJob::took(const Result<PullSlice>& slice)
{
    --m_writing;
    if (!slice) {
        m_error = slice.error();
        return;
    }
    if (m_decoder) {
        m_seen.insert(m_seen.end(), slice->seen.begin(), slice->seen.end());
    }
    m_changed += slice->changed;
    m_queueMoved = m_queueMoved || slice->queueMoved;
    if (!slice->changed.isEmpty() || slice->queueMoved || slice->outboxMoved) {
        Q_EMIT written(slice->changed, slice->queueMoved, slice->outboxMoved);
    }
}

void PullJob::listEnded()
{
    if (auto whole = m_decoder->stream.finish(); !whole) {
        end(whole);
        return;
    }
    ++m_writing;
    m_core.writer().runBulk([project = m_project, seen = std::move(m_seen), now = m_core.now()](WriteFiles& files) mutable {
        return removeUnseen(files, project, std::move(seen), now).and_then([&](PullSlice slice) {
            return files.cache.setCursor(project, 0, now).map([&] { return slice; });
        });
    }) | then(this, [this](const Result<PullSlice>& slice) {
        took(slice);
        end(m_error ? Result<void>(failure(*m_error)) : Result<void>());
    });
}

void PullJob::end(const Result<void>& result)
{
    if (m_finished) {
        return;
    }
    m_finished = true;
    if (m_stream) {
        m_stream->disconnect(this);
        m_stream->abort();
    }
    // Whoever is told may look at the cache at once: what was written last must be committed.
    m_core.writer().run([](WriteFiles&) { return true; }) | then(this, [this, result](bool) {
        // Slices are told of before they are committed, so a reader may have looked too early; now it sees them all.
        if (!m_changed.isEmpty() || m_queueMoved) {
            Q_EMIT written(m_changed, m_queueMoved, false);
        }
        Q_EMIT finished(result);
    });
}

}

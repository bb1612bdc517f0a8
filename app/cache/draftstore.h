#pragma once

#include "app/services/itemqueue.h"
#include "models/storage/rawdatabase.h"

namespace galley::app {

/// The SQL of the drafts in `work.db`: texts that were typed and not saved. They are kept by the item's id, because the cache with its row
/// numbers may be filled anew. Used by the thread that owns the connection.
class DraftStore
{
public:
    explicit DraftStore(storage::RawDatabase& database) : m_database(&database) {}

    /// Keeps the draft of an item in the place of an older one. `at` in milliseconds since 1970.
    [[nodiscard]] Result<void> put(const ProjectId& project, const ItemId& item, qint64 at, const TextDraft& draft);
    [[nodiscard]] Result<void> remove(const ItemId& item);
    /// All drafts of a project.
    [[nodiscard]] Result<QHash<ItemId, TextDraft>> drafts(const ProjectId& project);

private:
    storage::RawDatabase* m_database;
};

}

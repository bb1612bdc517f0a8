#pragma once

#include <string>

#include "backend/services/caller.h"
#include "models/wire/content.h"
#include "models/wire/extensions.h"

namespace galley::backend {

/// The rules of items: lists, decisions, exclusion, edits.
class ReviewService
{
public:
    explicit ReviewService(const Caller& caller) : m_caller(caller) {}

    /// How many items one call may name.
    static constexpr qsizetype batchLimit = 10'000;

    /// An array of ContentItems as JSON.
    [[nodiscard]] Result<std::string> list(const ProjectId& project, const ItemFilter& filter);
    /// The same for these items, in their order.
    [[nodiscard]] Result<std::string> list(const ProjectId& project, const QList<ItemId>& items);
    /// An ItemChanges as JSON.
    [[nodiscard]] Result<std::string> changes(const ProjectId& project, qint64 since, qint64 limit);

    /// Which items a batch names, and what it did to the project.
    struct Batch {
        QList<ItemId> items; ///< in the order of the request, each once, without those that moved on
        ItemsChanged changed;
    };
    /// NotFound, with nothing changed, when one of the ids is not in the project.
    [[nodiscard]] Result<Batch> setStatuses(const ProjectId& project, const wire::ItemBatchStatus& request);
    [[nodiscard]] Result<ItemsChanged> setExcluded(const ProjectId& project, const wire::ItemIds& request, bool excluded);

    struct Updated {
        QByteArray json; ///< the ContentItem
        ItemsChanged changed;
    };
    /// Conflict when the item's revision is not `baseRevision`.
    [[nodiscard]] Result<Updated> update(const ProjectId& project, const ItemId& item, const wire::ContentItemUpdate& change,
                                         std::optional<qint64> baseRevision);

private:
    [[nodiscard]] Result<ProjectRecord> find(const ProjectId& project);
    [[nodiscard]] Result<ItemsChanged> exclude(const ProjectRecord& project, const QList<ItemKey>& keys, bool excluded);

    Caller m_caller;
};

}

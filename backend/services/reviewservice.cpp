#include "backend/services/reviewservice.h"

#include <QSet>

#include "backend/services/jsoncheck.h"
#include "backend/services/textcheck.h"

namespace galley::backend {

namespace {

/// The status that a person may give. Synced is the work of a shop's synchronisation alone.
Result<ItemStatus> allowedStatus(const Open<ItemStatus>& status)
{
    const auto known = status.known();
    if (!known) {
        return failure(ErrorCode::InvalidInput, QStringLiteral("This server does not know the status."), QStringLiteral("status"));
    }
    if (*known == ItemStatus::Synced) {
        return failure(
            ErrorCode::InvalidInput, QStringLiteral("Only a synchronisation with the shop makes an item synced."), QStringLiteral("status"));
    }
    return *known;
}

/// Each id once, in order. InvalidInput when there are too many.
Result<QList<ItemId>> checkedIds(const QList<ItemId>& ids)
{
    if (ids.size() > ReviewService::batchLimit) {
        return failure(ErrorCode::InvalidInput,
                       QStringLiteral("At most %1 items can be changed at once.").arg(ReviewService::batchLimit),
                       QStringLiteral("item_ids"));
    }
    QSet<ItemId> seen;
    seen.reserve(ids.size());
    QList<ItemId> result;
    result.reserve(ids.size());
    for (const ItemId& id : ids) {
        if (!seen.contains(id)) {
            seen.insert(id);
            result.append(id);
        }
    }
    return result;
}

/// What a change of texts brings along: the findings in the new text, and the status that follows from them.
struct Rechecked {
    wire::JsonObject metadata;
    std::optional<ItemStatus> status;
};

/// A text is checked anew when it changes. What a person decided stands; what nobody decided yet is flagged or not by the new text.
Rechecked recheck(const ItemTexts& item, const wire::JsonObject& generatedContent, const std::optional<wire::JsonObject>& givenMetadata)
{
    const QJsonObject before = QJsonDocument::fromJson(item.metadata).object();
    const QJsonObject generated = generatedContent.parsed();
    QJsonObject metadata = givenMetadata ? givenMetadata->parsed() : before;
    const content::TextForm form = content::TextForm::read(before);
    if (!form.expectedFields.isEmpty()) {
        form.writeTo(metadata);
    }
    const auto duplicates = content::remainingDuplicates(before, QJsonDocument::fromJson(item.generatedContent).object(), generated);
    const auto report = content::checkTexts(form, QJsonDocument::fromJson(item.sourceData).object(), generated, duplicates, metadata);
    const bool isOpen = item.state.status == ItemStatus::Generated || item.state.status == ItemStatus::Flagged;
    return {wire::JsonObject::from(metadata), isOpen ? std::optional(report.flagged ? ItemStatus::Flagged : ItemStatus::Generated) : std::nullopt};
}

Unexpected missingItems(qsizetype count)
{
    return failure(ErrorCode::NotFound,
                   count == 1 ? QStringLiteral("One of the items is not in this project.")
                              : QStringLiteral("%1 of the items are not in this project.").arg(count));
}

}

Result<ProjectRecord> ReviewService::find(const ProjectId& project)
{
    return ProjectStore(m_caller.database, m_caller.organizationKey).find(project);
}

Result<std::string> ReviewService::list(const ProjectId& project, const ItemFilter& filter)
{
    return find(project).and_then([&](const ProjectRecord& record) { return ItemStore(m_caller.database, record.key).listJson(filter); });
}

Result<std::string> ReviewService::list(const ProjectId& project, const QList<ItemId>& items)
{
    return find(project).and_then([&](const ProjectRecord& record) { return ItemStore(m_caller.database, record.key).listJson(items); });
}

Result<std::string> ReviewService::changes(const ProjectId& project, qint64 since, qint64 limit)
{
    constexpr qint64 limitMaximum = 10'000;
    if (since < 0) {
        return failure(ErrorCode::InvalidInput, QStringLiteral("The cursor is negative."), QStringLiteral("since"));
    }
    if (limit < 1 || limit > limitMaximum) {
        return failure(ErrorCode::InvalidInput, QStringLiteral("The limit is not between 1 and %1.").arg(limitMaximum), QStringLiteral("limit"));
    }
    return find(project).and_then([&](const ProjectRecord& record) { return ItemStore(m_caller.database, record.key).changesJson(since, limit); });
}

Result<ReviewService::Batch> ReviewService::setStatuses(const ProjectId& project, const wire::ItemBatchStatus& request)
{
    const auto status = allowedStatus(request.status);
    if (!status) {
        return failure(status.error());
    }
    auto ids = checkedIds(request.itemIds);
    if (!ids) {
        return failure(ids.error());
    }
    const auto record = find(project);
    if (!record) {
        return failure(record.error());
    }
    ItemStore items(m_caller.database, record->key);
    if (request.baseRevisions) {
        const auto revisions = items.revisions(*ids);
        if (!revisions) {
            return failure(revisions.error());
        }
        if (revisions->size() != ids->size()) {
            return missingItems(ids->size() - revisions->size());
        }
        ids->removeIf([&](const ItemId& id) {
            const auto base = request.baseRevisions->find(id.text());
            return base != request.baseRevisions->end() && base.value() != revisions->value(id.text());
        });
    }
    const auto keys = items.keys(*ids);
    if (!keys) {
        return failure(keys.error());
    }
    if (keys->size() != ids->size()) {
        return missingItems(ids->size() - keys->size());
    }
    auto changed = *status == ItemStatus::Excluded ? exclude(*record, *keys, true) : items.setStatus(*keys, *status, m_caller.decision());
    return changed.map([&](const ItemsChanged& done) { return Batch{std::move(*ids), done}; });
}

Result<ItemsChanged> ReviewService::setExcluded(const ProjectId& project, const wire::ItemIds& request, bool excluded)
{
    const auto ids = checkedIds(request.itemIds);
    if (!ids) {
        return failure(ids.error());
    }
    const auto record = find(project);
    if (!record) {
        return failure(record.error());
    }
    const auto keys = ItemStore(m_caller.database, record->key).keys(*ids);
    if (!keys) {
        return failure(keys.error());
    }
    if (keys->size() != ids->size()) {
        return missingItems(ids->size() - keys->size());
    }
    return exclude(*record, *keys, excluded);
}

Result<ItemsChanged> ReviewService::exclude(const ProjectRecord& project, const QList<ItemKey>& keys, bool excluded)
{
    ItemStore items(m_caller.database, project.key);
    if (project.platform != Platform::Magento2) {
        return items.setExcluded(keys, excluded, m_caller.decision());
    }
    // A configurable product of Magento is nothing without its children, which are products of their own there.
    return items.withChildren(keys).and_then([&](const QList<ItemKey>& family) { return items.setExcluded(family, excluded, m_caller.decision()); });
}

Result<ReviewService::Updated> ReviewService::update(const ProjectId& project, const ItemId& item, const wire::ContentItemUpdate& change,
                                                     std::optional<qint64> baseRevision)
{
    std::optional<ItemStatus> status;
    if (change.status) {
        const auto allowed = allowedStatus(*change.status);
        if (!allowed) {
            return failure(allowed.error());
        }
        status = *allowed;
    }
    Result<void> valid;
    if (change.generatedContent) {
        valid = checkObject(*change.generatedContent, QStringLiteral("generated_content"));
    }
    if (valid && change.metadata) {
        valid = checkObject(*change.metadata, QStringLiteral("metadata"));
    }
    if (!valid) {
        return failure(valid.error());
    }
    const auto record = find(project);
    if (!record) {
        return failure(record.error());
    }
    ItemStore items(m_caller.database, record->key);
    auto state = items.state(item);
    if (!state) {
        return failure(state.error());
    }
    if (baseRevision && *baseRevision != state->revision) {
        return failure(ErrorCode::Conflict, QStringLiteral("The item was changed meanwhile."));
    }
    ItemsChanged changed;
    if (status == ItemStatus::Excluded) {
        auto done = exclude(*record, {state->key}, true);
        if (!done) {
            return failure(done.error());
        }
        changed = *done;
        status.reset();
        state->isExcluded = true;
    }
    std::optional<wire::JsonObject> metadata = change.metadata;
    if (change.generatedContent) {
        const auto texts = items.texts(state->key);
        if (!texts) {
            return failure(texts.error());
        }
        if (*texts) {
            Rechecked rechecked = recheck(**texts, *change.generatedContent, change.metadata);
            metadata = std::move(rechecked.metadata);
            if (!change.status) {
                status = rechecked.status;
            }
        }
    }
    if (change.generatedContent || metadata || (status && *status != state->status)) {
        auto done = items.update(*state, change.generatedContent, metadata, status, m_caller.decision());
        if (!done) {
            return failure(done.error());
        }
        changed = {changed.count + done->count, done->cursor};
    }
    return items.json(state->key).map([&](QByteArray json) { return Updated{std::move(json), changed}; });
}

}

#pragma once

#include <QByteArray>
#include <QHashFunctions>
#include <QString>
#include <QUuid>
#include <compare>
#include <optional>

namespace galley {

/// A UUID of version 7 (RFC 9562, section 5.7): ordered by time of creation, so that rows inserted in turn lie side by side.
/// Ids made by one process within a millisecond still ascend. Thread-safe.
[[nodiscard]] QUuid makeUuid7();

/// The id of one kind of thing. Two kinds do not mix: a ProjectId is no ItemId.
template <class Tag> class Id
{
public:
    Id() = default;
    explicit Id(QUuid uuid) : m_uuid(uuid) {}

    [[nodiscard]] static Id make() { return Id(makeUuid7()); }
    /// Nothing when the text is not a UUID in its canonical form (36 characters, any case).
    [[nodiscard]] static std::optional<Id> fromText(QStringView text)
    {
        if (text.size() != 36) {
            return std::nullopt;
        }
        const QUuid uuid = QUuid::fromString(text);
        return uuid.isNull() ? std::nullopt : std::optional<Id>(Id(uuid));
    }

    [[nodiscard]] bool isNull() const { return m_uuid.isNull(); }
    [[nodiscard]] QUuid uuid() const { return m_uuid; }
    /// Canonical, lower case, without braces: the form on the wire and in the database.
    [[nodiscard]] QString text() const { return m_uuid.toString(QUuid::WithoutBraces); }
    [[nodiscard]] QByteArray bytes() const { return m_uuid.toByteArray(QUuid::WithoutBraces); }

    bool operator==(const Id&) const = default;
    [[nodiscard]] bool operator<(const Id& other) const { return m_uuid < other.m_uuid; }
    friend size_t qHash(const Id& id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

private:
    QUuid m_uuid;
};

using OrganizationId = Id<struct OrganizationTag>;
using UserId = Id<struct UserTag>;
using ProjectId = Id<struct ProjectTag>;
using SourceId = Id<struct SourceTag>;
using ItemId = Id<struct ItemTag>;
using JobId = Id<struct JobTag>;
using ApiKeyId = Id<struct ApiKeyTag>;
using StoreConnectionId = Id<struct StoreConnectionTag>;
using SyncRecordId = Id<struct SyncRecordTag>;
using UsageRecordId = Id<struct UsageRecordTag>;
using TransactionId = Id<struct TransactionTag>;
using InvitationId = Id<struct InvitationTag>;
using BlogPostId = Id<struct BlogPostTag>;
using BlogImageId = Id<struct BlogImageTag>;
using BlogConnectionId = Id<struct BlogConnectionTag>;
using BlogTemplateId = Id<struct BlogTemplateTag>;
using StockPhotoKeyId = Id<struct StockPhotoKeyTag>;
using IntentId = Id<struct IntentTag>;

}

#pragma once

#include "models/domain/openenum.h"

/// The enums of the contract, each with its names on the wire.
namespace galley {

/// Where a text stands. Excluded is never stored as a status: it is shown by `excluded_at`, and the status underneath is kept for
/// restore.
enum class ItemStatus { Pending, Generated, Flagged, Approved, Rejected, Synced, Excluded };
template <> struct EnumNames<ItemStatus> {
    static constexpr std::array names = {std::pair{ItemStatus::Pending, "pending"},
                                         std::pair{ItemStatus::Generated, "generated"},
                                         std::pair{ItemStatus::Flagged, "flagged"},
                                         std::pair{ItemStatus::Approved, "approved"},
                                         std::pair{ItemStatus::Rejected, "rejected"},
                                         std::pair{ItemStatus::Synced, "synced"},
                                         std::pair{ItemStatus::Excluded, "excluded"}};
};

/// The shop systems whose files and connections are understood.
enum class Platform { Woocommerce, Shopify, Magento2 };
template <> struct EnumNames<Platform> {
    static constexpr std::array names = {
        std::pair{Platform::Woocommerce, "woocommerce"}, std::pair{Platform::Shopify, "shopify"}, std::pair{Platform::Magento2, "magento2"}};
};

/// `ProjectStatus` of the contract.
enum class ProjectStatus { Draft, Generating, Review, Completed };
template <> struct EnumNames<ProjectStatus> {
    static constexpr std::array names = {std::pair{ProjectStatus::Draft, "draft"},
                                         std::pair{ProjectStatus::Generating, "generating"},
                                         std::pair{ProjectStatus::Review, "review"},
                                         std::pair{ProjectStatus::Completed, "completed"}};
};

/// `JobStatus` of the contract.
enum class JobStatus { Queued, Running, Completed, Failed, Cancelled };
template <> struct EnumNames<JobStatus> {
    static constexpr std::array names = {std::pair{JobStatus::Queued, "queued"},
                                         std::pair{JobStatus::Running, "running"},
                                         std::pair{JobStatus::Completed, "completed"},
                                         std::pair{JobStatus::Failed, "failed"},
                                         std::pair{JobStatus::Cancelled, "cancelled"}};
};

/// `JobType` of the contract.
enum class JobType { Generation, Sync, Import, BlogGeneration };
template <> struct EnumNames<JobType> {
    static constexpr std::array names = {std::pair{JobType::Generation, "generation"},
                                         std::pair{JobType::Sync, "sync"},
                                         std::pair{JobType::Import, "import"},
                                         std::pair{JobType::BlogGeneration, "blog_generation"}};
};

/// `BlogPostStatus` of the contract.
enum class BlogPostStatus { Draft, Generating, Scheduled, Published, Failed };
template <> struct EnumNames<BlogPostStatus> {
    static constexpr std::array names = {std::pair{BlogPostStatus::Draft, "draft"},
                                         std::pair{BlogPostStatus::Generating, "generating"},
                                         std::pair{BlogPostStatus::Scheduled, "scheduled"},
                                         std::pair{BlogPostStatus::Published, "published"},
                                         std::pair{BlogPostStatus::Failed, "failed"}};
};

/// What a person may do: admins manage people, keys and money.
enum class Role { Admin, Member };
template <> struct EnumNames<Role> {
    static constexpr std::array names = {std::pair{Role::Admin, "admin"}, std::pair{Role::Member, "member"}};
};

/// `StoreConnectionStatus` of the contract.
enum class StoreConnectionStatus { Pending, Active, Error };
template <> struct EnumNames<StoreConnectionStatus> {
    static constexpr std::array names = {std::pair{StoreConnectionStatus::Pending, "pending"},
                                         std::pair{StoreConnectionStatus::Active, "active"},
                                         std::pair{StoreConnectionStatus::Error, "error"}};
};

/// `InvitationStatus` of the contract.
enum class InvitationStatus { Pending, Accepted, Revoked, Expired };
template <> struct EnumNames<InvitationStatus> {
    static constexpr std::array names = {std::pair{InvitationStatus::Pending, "pending"},
                                         std::pair{InvitationStatus::Accepted, "accepted"},
                                         std::pair{InvitationStatus::Revoked, "revoked"},
                                         std::pair{InvitationStatus::Expired, "expired"}};
};

/// `TransactionType` of the contract.
enum class TransactionType { Allocation, Usage, Topup, Adjustment, Expiry, Overage };
template <> struct EnumNames<TransactionType> {
    static constexpr std::array names = {std::pair{TransactionType::Allocation, "allocation"},
                                         std::pair{TransactionType::Usage, "usage"},
                                         std::pair{TransactionType::Topup, "topup"},
                                         std::pair{TransactionType::Adjustment, "adjustment"},
                                         std::pair{TransactionType::Expiry, "expiry"},
                                         std::pair{TransactionType::Overage, "overage"}};
};

/// `BalanceType` of the contract.
enum class BalanceType { Subscription, Topup, Overage };
template <> struct EnumNames<BalanceType> {
    static constexpr std::array names = {
        std::pair{BalanceType::Subscription, "subscription"}, std::pair{BalanceType::Topup, "topup"}, std::pair{BalanceType::Overage, "overage"}};
};

/// `SyncMode` of the contract.
enum class SyncMode { Pending, All, Selected };
template <> struct EnumNames<SyncMode> {
    static constexpr std::array names = {
        std::pair{SyncMode::Pending, "pending"}, std::pair{SyncMode::All, "all"}, std::pair{SyncMode::Selected, "selected"}};
};

/// `ContentVariant` of the contract.
enum class ContentVariant { Short, Long, Both };
template <> struct EnumNames<ContentVariant> {
    static constexpr std::array names = {
        std::pair{ContentVariant::Short, "short"}, std::pair{ContentVariant::Long, "long"}, std::pair{ContentVariant::Both, "both"}};
};

}

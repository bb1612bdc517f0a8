#pragma once

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>
#include <optional>
#include <tuple>

#include "models/base/id.h"
#include "models/domain/enums.h"
#include "models/wire/fields.h"
#include "models/wire/values.h"

namespace galley::wire {

/// What is left, as exact decimals in text.
struct Balance {
    QString subscriptionBalance;
    QString topupBalance;
    QString totalBalance;
    Nullable<QString> subscriptionTier;
    bool overageEnabled = false;
    QString tokenRateMultiplier;

    static constexpr auto schema = "Balance";
    static constexpr auto fields()
    {
        return std::tuple(required("subscription_balance", &Balance::subscriptionBalance),
                          required("topup_balance", &Balance::topupBalance),
                          required("total_balance", &Balance::totalBalance),
                          required("subscription_tier", &Balance::subscriptionTier),
                          required("overage_enabled", &Balance::overageEnabled),
                          required("token_rate_multiplier", &Balance::tokenRateMultiplier));
    }
    bool operator==(const Balance&) const = default;
};

/// One line of the XCT ledger.
struct Transaction {
    TransactionId id;
    Open<TransactionType> transactionType;
    QString amount;
    Open<BalanceType> balanceType;
    Nullable<QString> description;
    QDateTime createdAt;
    Nullable<QString> createdBy;

    static constexpr auto schema = "Transaction";
    static constexpr auto fields()
    {
        return std::tuple(required("id", &Transaction::id),
                          required("transaction_type", &Transaction::transactionType),
                          required("amount", &Transaction::amount),
                          required("balance_type", &Transaction::balanceType),
                          required("description", &Transaction::description),
                          required("created_at", &Transaction::createdAt),
                          required("created_by", &Transaction::createdBy));
    }
    bool operator==(const Transaction&) const = default;
};

/// `TransactionPage` of the contract.
struct TransactionPage {
    QList<Transaction> transactions;
    qint64 total = 0;
    qint64 page = 0;
    qint64 pageSize = 0;

    static constexpr auto schema = "TransactionPage";
    static constexpr auto fields()
    {
        return std::tuple(required("transactions", &TransactionPage::transactions),
                          required("total", &TransactionPage::total),
                          required("page", &TransactionPage::page),
                          required("page_size", &TransactionPage::pageSize));
    }
    bool operator==(const TransactionPage&) const = default;
};

/// `TierUsage` of the contract.
struct TierUsage {
    std::optional<QString> tier;
    std::optional<qint64> requestCount;
    std::optional<qint64> totalTokens;
    std::optional<QString> xctUsed;

    static constexpr auto schema = "TierUsage";
    static constexpr auto fields()
    {
        return std::tuple(optional("tier", &TierUsage::tier),
                          optional("request_count", &TierUsage::requestCount),
                          optional("total_tokens", &TierUsage::totalTokens),
                          optional("xct_used", &TierUsage::xctUsed));
    }
    bool operator==(const TierUsage&) const = default;
};

/// `BillingUsageSummary` of the contract.
struct BillingUsageSummary {
    QDateTime periodStart;
    QDateTime periodEnd;
    QString totalXctUsed;
    QList<TierUsage> byTier;
    QMap<QString, QString> byProvider;

    static constexpr auto schema = "BillingUsageSummary";
    static constexpr auto fields()
    {
        return std::tuple(required("period_start", &BillingUsageSummary::periodStart),
                          required("period_end", &BillingUsageSummary::periodEnd),
                          required("total_xct_used", &BillingUsageSummary::totalXctUsed),
                          required("by_tier", &BillingUsageSummary::byTier),
                          required("by_provider", &BillingUsageSummary::byProvider));
    }
    bool operator==(const BillingUsageSummary&) const = default;
};

/// `ModelTier` of the contract.
struct ModelTier {
    std::optional<QString> tier;
    std::optional<double> multiplier;
    std::optional<QMap<QString, JsonArray>> models;

    static constexpr auto schema = "ModelTier";
    static constexpr auto fields()
    {
        return std::tuple(optional("tier", &ModelTier::tier), optional("multiplier", &ModelTier::multiplier), optional("models", &ModelTier::models));
    }
    bool operator==(const ModelTier&) const = default;
};

/// `ModelTierList` of the contract.
struct ModelTierList {
    QList<ModelTier> tiers;

    static constexpr auto schema = "ModelTierList";
    static constexpr auto fields() { return std::tuple(required("tiers", &ModelTierList::tiers)); }
    bool operator==(const ModelTierList&) const = default;
};

/// `TopUpRequest` of the contract.
struct TopUpRequest {
    double amount = 0;
    std::optional<Nullable<QString>> description;

    static constexpr auto schema = "TopUpRequest";
    static constexpr auto fields()
    {
        return std::tuple(required("amount", &TopUpRequest::amount), optional("description", &TopUpRequest::description));
    }
    bool operator==(const TopUpRequest&) const = default;
};

/// `SubscriptionUpdate` of the contract.
struct SubscriptionUpdate {
    QString tier;
    std::optional<bool> allocateImmediately;

    static constexpr auto schema = "SubscriptionUpdate";
    static constexpr auto fields()
    {
        return std::tuple(required("tier", &SubscriptionUpdate::tier), optional("allocate_immediately", &SubscriptionUpdate::allocateImmediately));
    }
    bool operator==(const SubscriptionUpdate&) const = default;
};

/// `BillingSettingsUpdate` of the contract.
struct BillingSettingsUpdate {
    std::optional<bool> overageEnabled;
    std::optional<Nullable<QString>> tokenRateMultiplier;

    static constexpr auto schema = "BillingSettingsUpdate";
    static constexpr auto fields()
    {
        return std::tuple(optional("overage_enabled", &BillingSettingsUpdate::overageEnabled),
                          optional("token_rate_multiplier", &BillingSettingsUpdate::tokenRateMultiplier));
    }
    bool operator==(const BillingSettingsUpdate&) const = default;
};

/// `AdjustmentRequest` of the contract.
struct AdjustmentRequest {
    double amount = 0;
    Open<BalanceType> balanceType;
    std::optional<Nullable<QString>> description;

    static constexpr auto schema = "AdjustmentRequest";
    static constexpr auto fields()
    {
        return std::tuple(required("amount", &AdjustmentRequest::amount),
                          required("balance_type", &AdjustmentRequest::balanceType),
                          optional("description", &AdjustmentRequest::description));
    }
    bool operator==(const AdjustmentRequest&) const = default;
};

/// GET /api/v1/billing/balance: Returns the organization's current XCT balance broken down by subscription and top-up balances,
/// along with the active subscription tier and overage settings.
struct GetXctBalance {
    static constexpr Verb verb = Verb::Get;
    static constexpr auto path = "/api/v1/billing/balance";
    static constexpr auto encoding = BodyEncoding::None;
    static constexpr auto access = Access::SignedIn;
    using Response = Balance;

    static constexpr auto parameters() { return std::tuple(); }
};

/// GET /api/v1/billing/transactions: Returns a paginated list of all XCT token transactions for the organization, ordered by most
/// recent first.
struct ListXctTransactions {
    static constexpr Verb verb = Verb::Get;
    static constexpr auto path = "/api/v1/billing/transactions";
    static constexpr auto encoding = BodyEncoding::None;
    static constexpr auto access = Access::SignedIn;
    using Response = TransactionPage;

    qint64 page = 1;
    qint64 pageSize = 20;

    static constexpr auto parameters()
    {
        return std::tuple(queryParameter("page", &ListXctTransactions::page), queryParameter("page_size", &ListXctTransactions::pageSize));
    }
};

/// GET /api/v1/billing/usage-summary: Aggregates XCT token consumption for the specified period, grouped by model tier and AI
/// provider.
struct GetBillingUsageSummary {
    static constexpr Verb verb = Verb::Get;
    static constexpr auto path = "/api/v1/billing/usage-summary";
    static constexpr auto encoding = BodyEncoding::None;
    static constexpr auto access = Access::SignedIn;
    using Response = BillingUsageSummary;

    qint64 days = 30;

    static constexpr auto parameters() { return std::tuple(queryParameter("days", &GetBillingUsageSummary::days)); }
};

/// GET /api/v1/billing/model-tiers: Returns all available model tiers with their XCT pricing multipliers and the AI models assigned
/// to each tier.
struct ListModelTierPricing {
    static constexpr Verb verb = Verb::Get;
    static constexpr auto path = "/api/v1/billing/model-tiers";
    static constexpr auto encoding = BodyEncoding::None;
    static constexpr auto access = Access::SignedIn;
    using Response = ModelTierList;

    static constexpr auto parameters() { return std::tuple(); }
};

/// POST /api/v1/billing/topup: Adds a one-time XCT top-up to the organization's top-up balance. Top-up tokens do not expire on
/// billing cycle reset. Admin only.
struct AddXctTopUp {
    static constexpr Verb verb = Verb::Post;
    static constexpr auto path = "/api/v1/billing/topup";
    static constexpr auto encoding = BodyEncoding::Json;
    static constexpr auto access = Access::SignedIn;
    using Response = Transaction;

    TopUpRequest body;

    static constexpr auto parameters() { return std::tuple(); }
};

/// PATCH /api/v1/billing/subscription: Updates the organization's subscription tier and optionally allocates the new tier's monthly
/// XCT tokens immediately. Admin only.
struct ChangeSubscriptionTier {
    static constexpr Verb verb = Verb::Patch;
    static constexpr auto path = "/api/v1/billing/subscription";
    static constexpr auto encoding = BodyEncoding::Json;
    static constexpr auto access = Access::SignedIn;
    using Response = Balance;

    SubscriptionUpdate body;

    static constexpr auto parameters() { return std::tuple(); }
};

/// POST /api/v1/billing/reset-cycle: Manually triggers a subscription billing cycle reset. Expires remaining subscription balance
/// and allocates a fresh monthly XCT allotment. Admin only.
struct ResetBillingCycle {
    static constexpr Verb verb = Verb::Post;
    static constexpr auto path = "/api/v1/billing/reset-cycle";
    static constexpr auto encoding = BodyEncoding::None;
    static constexpr auto access = Access::SignedIn;
    using Response = Balance;

    static constexpr auto parameters() { return std::tuple(); }
};

/// PATCH /api/v1/billing/settings: Updates billing configuration such as overage enablement and the token rate multiplier for the
/// organization. Admin only.
struct UpdateBillingSettings {
    static constexpr Verb verb = Verb::Patch;
    static constexpr auto path = "/api/v1/billing/settings";
    static constexpr auto encoding = BodyEncoding::Json;
    static constexpr auto access = Access::SignedIn;
    using Response = Balance;

    BillingSettingsUpdate body;

    static constexpr auto parameters() { return std::tuple(); }
};

/// POST /api/v1/billing/adjustment: Creates a manual credit or debit adjustment on the organization's subscription or top-up
/// balance. Cannot adjust overage balance directly. Admin only.
struct AdjustXctBalance {
    static constexpr Verb verb = Verb::Post;
    static constexpr auto path = "/api/v1/billing/adjustment";
    static constexpr auto encoding = BodyEncoding::Json;
    static constexpr auto access = Access::SignedIn;
    using Response = Transaction;

    AdjustmentRequest body;

    static constexpr auto parameters() { return std::tuple(); }
};

/// Every endpoint of this file, for routing and for the contract test.
using BillingEndpoints = std::tuple<GetXctBalance, ListXctTransactions, GetBillingUsageSummary, ListModelTierPricing, AddXctTopUp,
                                    ChangeSubscriptionTier, ResetBillingCycle, UpdateBillingSettings, AdjustXctBalance>;

}

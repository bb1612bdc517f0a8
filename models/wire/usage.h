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

/// The tokens of one AI call.
struct UsageRecord {
    UsageRecordId id;
    QString aiProvider;
    QString aiModel;
    QString contentType;
    qint64 inputTokens = 0;
    qint64 outputTokens = 0;
    double creditsUsed = 0;
    double costEstimate = 0;
    QDateTime createdAt;

    static constexpr auto schema = "UsageRecord";
    static constexpr auto fields()
    {
        return std::tuple(required("id", &UsageRecord::id),
                          required("ai_provider", &UsageRecord::aiProvider),
                          required("ai_model", &UsageRecord::aiModel),
                          required("content_type", &UsageRecord::contentType),
                          required("input_tokens", &UsageRecord::inputTokens),
                          required("output_tokens", &UsageRecord::outputTokens),
                          required("credits_used", &UsageRecord::creditsUsed),
                          required("cost_estimate", &UsageRecord::costEstimate),
                          required("created_at", &UsageRecord::createdAt));
    }
    bool operator==(const UsageRecord&) const = default;
};

/// `UsageSummary` of the contract.
struct UsageSummary {
    qint64 totalInputTokens = 0;
    qint64 totalOutputTokens = 0;
    double totalCost = 0;
    JsonObject byProvider;
    JsonObject byContentType;

    static constexpr auto schema = "UsageSummary";
    static constexpr auto fields()
    {
        return std::tuple(required("total_input_tokens", &UsageSummary::totalInputTokens),
                          required("total_output_tokens", &UsageSummary::totalOutputTokens),
                          required("total_cost", &UsageSummary::totalCost),
                          required("by_provider", &UsageSummary::byProvider),
                          required("by_content_type", &UsageSummary::byContentType));
    }
    bool operator==(const UsageSummary&) const = default;
};

/// GET /api/v1/usage: Returns AI usage records for the organization, optionally filtered by start and end date.
struct ListUsageRecords {
    static constexpr Verb verb = Verb::Get;
    static constexpr auto path = "/api/v1/usage";
    static constexpr auto encoding = BodyEncoding::None;
    static constexpr auto access = Access::SignedIn;
    using Response = QList<UsageRecord>;

    std::optional<QDateTime> startDate;
    std::optional<QDateTime> endDate;

    static constexpr auto parameters()
    {
        return std::tuple(queryParameter("start_date", &ListUsageRecords::startDate), queryParameter("end_date", &ListUsageRecords::endDate));
    }
};

/// GET /api/v1/usage/summary: Aggregates token usage and estimated cost over the specified number of days, broken down by AI
/// provider and content type.
struct GetUsageSummary {
    static constexpr Verb verb = Verb::Get;
    static constexpr auto path = "/api/v1/usage/summary";
    static constexpr auto encoding = BodyEncoding::None;
    static constexpr auto access = Access::SignedIn;
    using Response = UsageSummary;

    qint64 days = 30;

    static constexpr auto parameters() { return std::tuple(queryParameter("days", &GetUsageSummary::days)); }
};

/// Every endpoint of this file, for routing and for the contract test.
using UsageEndpoints = std::tuple<ListUsageRecords, GetUsageSummary>;

}

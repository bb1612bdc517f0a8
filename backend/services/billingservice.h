#pragma once

#include "backend/services/caller.h"
#include "models/wire/billing.h"

namespace galley::backend {

/// The rules of XCT and usage.
class BillingService
{
public:
    explicit BillingService(const Caller& caller) : m_caller(caller) {}

    [[nodiscard]] Result<wire::Balance> balance();
    /// An array of UsageRecords as JSON.
    [[nodiscard]] Result<QByteArray> usage(const std::optional<QDateTime>& from, const std::optional<QDateTime>& to);
    /// A UsageSummary as JSON.
    [[nodiscard]] Result<QByteArray> usageSummary(qint64 days);

private:
    Caller m_caller;
};

}

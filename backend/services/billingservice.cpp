#include "backend/services/billingservice.h"

#include "backend/store/billingstore.h"
#include "backend/store/usagestore.h"

namespace galley::backend {

Result<wire::Balance> BillingService::balance()
{
    return BillingStore(m_caller.database, m_caller.organizationKey).balances().map([](const Balances& balances) {
        wire::Balance result;
        result.subscriptionBalance = balances.subscription.text();
        result.topupBalance = balances.topup.text();
        result.totalBalance = balances.total().text();
        result.tokenRateMultiplier = Xct::fromTenThousandths(10'000).text();
        return result;
    });
}

Result<QByteArray> BillingService::usage(const std::optional<QDateTime>& from, const std::optional<QDateTime>& to)
{
    if (from && to && *from > *to) {
        return failure(ErrorCode::InvalidInput, QStringLiteral("The end lies before the start."), QStringLiteral("end_date"));
    }
    return UsageStore(m_caller.database, m_caller.organizationKey).listJson(from, to);
}

Result<QByteArray> BillingService::usageSummary(qint64 days)
{
    constexpr qint64 daysMaximum = 3660;
    if (days < 1 || days > daysMaximum) {
        return failure(
            ErrorCode::InvalidInput, QStringLiteral("The number of days is not between 1 and %1.").arg(daysMaximum), QStringLiteral("days"));
    }
    return UsageStore(m_caller.database, m_caller.organizationKey).summaryJson(m_caller.now.addDays(-days));
}

}

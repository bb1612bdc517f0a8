#include "models/wire/billing.h"

#include "models/wire/codec.h"

namespace galley::wire {

GALLEY_WIRE_TYPE(Balance)
GALLEY_WIRE_TYPE(Transaction)
GALLEY_WIRE_TYPE(TransactionPage)
GALLEY_WIRE_TYPE(TierUsage)
GALLEY_WIRE_TYPE(BillingUsageSummary)
GALLEY_WIRE_TYPE(ModelTier)
GALLEY_WIRE_TYPE(ModelTierList)
GALLEY_WIRE_TYPE(TopUpRequest)
GALLEY_WIRE_TYPE(SubscriptionUpdate)
GALLEY_WIRE_TYPE(BillingSettingsUpdate)
GALLEY_WIRE_TYPE(AdjustmentRequest)

}

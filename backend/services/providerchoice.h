#pragma once

#include <functional>
#include <memory>

#include "backend/providers/provider.h"
#include "models/domain/xct.h"

namespace galley::backend {

/// A provider and what it costs.
struct PricedProvider {
    std::unique_ptr<Provider> provider;
    Xct perThousandInputTokens;
    Xct perThousandOutputTokens;

    [[nodiscard]] bool isPaid() const { return perThousandInputTokens > Xct() || perThousandOutputTokens > Xct(); }
    /// Rounded up to a ten-thousandth.
    [[nodiscard]] Xct priceOf(qint64 inputTokens, qint64 outputTokens) const;
};

/// Makes the provider of that id, one for each worker, or says why it cannot be used. Any thread.
using Providers = std::function<Result<PricedProvider>(const QString& id)>;

/// What this server has: the built-in writer. The others need a key, and none is set.
[[nodiscard]] Result<PricedProvider> providerOf(const QString& id);

}

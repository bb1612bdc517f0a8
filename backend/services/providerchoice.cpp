#include "backend/services/providerchoice.h"

#include <array>

#include "backend/providers/builtinwriter.h"

namespace galley::backend {

namespace {

struct KeyedProvider {
    const char* id;
    const char* name;
};

constexpr std::array keyedProviders = {KeyedProvider{"anthropic", "Anthropic"},
                                       KeyedProvider{"deepseek", "DeepSeek"},
                                       KeyedProvider{"google", "Google"},
                                       KeyedProvider{"openai", "OpenAI"}};

}

Xct PricedProvider::priceOf(qint64 inputTokens, qint64 outputTokens) const
{
    constexpr qint64 thousand = 1000;
    const qint64 exact = perThousandInputTokens.tenThousandths() * inputTokens + perThousandOutputTokens.tenThousandths() * outputTokens;
    return Xct::fromTenThousandths((exact + thousand - 1) / thousand);
}

Result<PricedProvider> providerOf(const QString& id)
{
    if (id == QLatin1StringView(BuiltinWriter::providerId)) {
        return PricedProvider{std::make_unique<BuiltinWriter>(), {}, {}};
    }
    for (const KeyedProvider& keyed : keyedProviders) {
        if (id == QLatin1StringView(keyed.id)) {
            return failure(
                ErrorCode::InvalidInput, QStringLiteral("No key is set for %1.").arg(QLatin1StringView(keyed.name)), QStringLiteral("ai_provider"));
        }
    }
    return failure(ErrorCode::InvalidInput, QStringLiteral("This server does not know the provider."), QStringLiteral("ai_provider"));
}

}

#include "backend/services/configlists.h"

#include "backend/providers/builtinwriter.h"
#include "backend/store/organizationstore.h"
#include "models/domain/tones.h"

namespace galley::backend::config {

namespace {

wire::NamedOption option(const char* id, const char* name, const char* description = nullptr)
{
    wire::NamedOption result;
    result.id = QString::fromUtf8(id);
    result.name = QString::fromUtf8(name);
    if (description != nullptr) {
        result.description = wire::Nullable<QString>(QString::fromUtf8(description));
    }
    return result;
}

wire::AiProvider unavailable(const char* id, const char* name)
{
    wire::AiProvider provider;
    provider.id = QString::fromLatin1(id);
    provider.name = QString::fromLatin1(name);
    provider.available = false;
    return provider;
}

}

QList<wire::AiProvider> aiProviders()
{
    wire::AiProvider builtin;
    builtin.id = QString::fromLatin1(BuiltinWriter::providerId);
    builtin.name = QStringLiteral("Built-in writer");
    builtin.available = true;
    builtin.models.append({QString::fromLatin1(BuiltinWriter::modelId), QStringLiteral("Built-in writer"), QStringLiteral("standard")});
    return {builtin,
            unavailable("anthropic", "Anthropic"),
            unavailable("openai", "OpenAI"),
            unavailable("google", "Google"),
            unavailable("deepseek", "DeepSeek")};
}

QList<wire::NamedOption> platforms()
{
    return {option(nameOf(Platform::Woocommerce), "WooCommerce"),
            option(nameOf(Platform::Shopify), "Shopify"),
            option(nameOf(Platform::Magento2), "Magento 2")};
}

QList<wire::NamedOption> contentTypes()
{
    return {option("product", "Product", "Names and descriptions of products."), option("category", "Category", "Descriptions of categories.")};
}

QList<wire::NamedOption> languages()
{
    return {option("en", "English"), option("de", "Deutsch"), option("fr", "Français"), option("es", "Español")};
}

Result<QList<wire::NamedOption>> tones(storage::Database& database, const OrganizationId& organization)
{
    QList<wire::NamedOption> result;
    for (const ToneOption& tone : standardTones) {
        result.append(option(tone.id, tone.name, tone.description));
    }
    return OrganizationStore(database).listTones(organization).map([&](const QList<CustomToneRow>& rows) {
        for (const CustomToneRow& row : rows) {
            wire::NamedOption own;
            own.id = row.id;
            own.name = row.name;
            own.description = row.description.isNull() ? wire::Nullable<QString>() : wire::Nullable<QString>(row.description);
            result.append(own);
        }
        return result;
    });
}

}

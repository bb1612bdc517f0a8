#include "backend/handlers/serverhandlers.h"

#include <QFile>

#include "backend/services/configlists.h"
#include "backend/services/serverversion.h"

/// Resources of a static library are not found unless somebody asks for them; the macro must stand outside all namespaces.
static void loadResources()
{
    Q_INIT_RESOURCE(backend);
}

namespace galley::backend {

namespace {

wire::Capabilities capabilities()
{
    return {QStringLiteral("galleyd"),
            serverVersion(),
            {QStringLiteral("changes"),
             QStringLiteral("events"),
             QStringLiteral("revisions"),
             QStringLiteral("idempotency"),
             QStringLiteral("import-modes")}};
}

std::string contract()
{
    QFile file(QStringLiteral(":/wire/openapi.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string("{}");
}

}

void addServerRoutes(Routes& routes, EventHub& events)
{
    loadResources();
    const std::string health = wire::encode(wire::Health{QStringLiteral("ok"), serverVersion()}).toStdString();
    route<wire::GetHealth>(routes, http::Lane::Read, Rights::Anyone, [health](auto&) -> Result<RawJson> { return RawJson{health}; });
    route<wire::GetContract>(routes, http::Lane::Read, Rights::Anyone, [text = contract()](auto&) -> Result<RawJson> { return RawJson{text}; });
    route<wire::GetCapabilities>(routes, http::Lane::Read, Rights::Member, [](auto&) -> Result<wire::Capabilities> { return capabilities(); });
    route<wire::StreamServerEvents>(routes, http::Lane::Read, Rights::Member, [&events](auto& call) -> Result<std::shared_ptr<http::EventSource>> {
        return events.listen(call.principal.organizationKey);
    });
    route<wire::ListAiProviders>(
        routes, http::Lane::Read, Rights::Member, [](auto&) -> Result<QList<wire::AiProvider>> { return config::aiProviders(); });
    route<wire::ListECommercePlatforms>(
        routes, http::Lane::Read, Rights::Member, [](auto&) -> Result<QList<wire::NamedOption>> { return config::platforms(); });
    route<wire::ListContentTypes>(
        routes, http::Lane::Read, Rights::Member, [](auto&) -> Result<QList<wire::NamedOption>> { return config::contentTypes(); });
    route<wire::ListSupportedLanguages>(
        routes, http::Lane::Read, Rights::Member, [](auto&) -> Result<QList<wire::NamedOption>> { return config::languages(); });
    route<wire::ListWritingTones>(
        routes, http::Lane::Read, Rights::Member, [](auto& call) { return config::tones(call.database, call.principal.organizationId); });
}

}

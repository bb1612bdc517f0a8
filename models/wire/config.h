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

/// `AiModel` of the contract.
struct AiModel {
    std::optional<QString> id;
    std::optional<QString> name;
    std::optional<QString> tier;

    static constexpr auto schema = "AiModel";
    static constexpr auto fields()
    {
        return std::tuple(optional("id", &AiModel::id), optional("name", &AiModel::name), optional("tier", &AiModel::tier));
    }
    bool operator==(const AiModel&) const = default;
};

/// `AiProvider` of the contract.
struct AiProvider {
    QString id;
    QString name;
    std::optional<bool> available;
    QList<AiModel> models;

    static constexpr auto schema = "AiProvider";
    static constexpr auto fields()
    {
        return std::tuple(required("id", &AiProvider::id),
                          required("name", &AiProvider::name),
                          optional("available", &AiProvider::available),
                          required("models", &AiProvider::models));
    }
    bool operator==(const AiProvider&) const = default;
};

/// `NamedOption` of the contract.
struct NamedOption {
    QString id;
    QString name;
    std::optional<Nullable<QString>> description;

    static constexpr auto schema = "NamedOption";
    static constexpr auto fields()
    {
        return std::tuple(required("id", &NamedOption::id), required("name", &NamedOption::name), optional("description", &NamedOption::description));
    }
    bool operator==(const NamedOption&) const = default;
};

/// GET /api/v1/config/ai-providers: List AI providers.
struct ListAiProviders {
    static constexpr Verb verb = Verb::Get;
    static constexpr auto path = "/api/v1/config/ai-providers";
    static constexpr auto encoding = BodyEncoding::None;
    static constexpr auto access = Access::SignedIn;
    using Response = QList<AiProvider>;

    static constexpr auto parameters() { return std::tuple(); }
};

/// GET /api/v1/config/platforms: List e-commerce platforms.
struct ListECommercePlatforms {
    static constexpr Verb verb = Verb::Get;
    static constexpr auto path = "/api/v1/config/platforms";
    static constexpr auto encoding = BodyEncoding::None;
    static constexpr auto access = Access::SignedIn;
    using Response = QList<NamedOption>;

    static constexpr auto parameters() { return std::tuple(); }
};

/// GET /api/v1/config/content-types: List content types.
struct ListContentTypes {
    static constexpr Verb verb = Verb::Get;
    static constexpr auto path = "/api/v1/config/content-types";
    static constexpr auto encoding = BodyEncoding::None;
    static constexpr auto access = Access::SignedIn;
    using Response = QList<NamedOption>;

    static constexpr auto parameters() { return std::tuple(); }
};

/// GET /api/v1/config/languages: List supported languages.
struct ListSupportedLanguages {
    static constexpr Verb verb = Verb::Get;
    static constexpr auto path = "/api/v1/config/languages";
    static constexpr auto encoding = BodyEncoding::None;
    static constexpr auto access = Access::SignedIn;
    using Response = QList<NamedOption>;

    static constexpr auto parameters() { return std::tuple(); }
};

/// GET /api/v1/config/tones: List writing tones.
struct ListWritingTones {
    static constexpr Verb verb = Verb::Get;
    static constexpr auto path = "/api/v1/config/tones";
    static constexpr auto encoding = BodyEncoding::None;
    static constexpr auto access = Access::SignedIn;
    using Response = QList<NamedOption>;

    static constexpr auto parameters() { return std::tuple(); }
};

/// Every endpoint of this file, for routing and for the contract test.
using ConfigEndpoints = std::tuple<ListAiProviders, ListECommercePlatforms, ListContentTypes, ListSupportedLanguages, ListWritingTones>;

}

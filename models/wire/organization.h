#pragma once

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>
#include <optional>
#include <tuple>

#include "models/base/id.h"
#include "models/domain/enums.h"
#include "models/wire/common.h"
#include "models/wire/fields.h"
#include "models/wire/values.h"

namespace galley::wire {

/// The tenant: everything belongs to one.
struct Organization {
    OrganizationId id;
    QString name;
    Nullable<QString> slug;
    JsonObject settings;
    Nullable<QString> address;
    Nullable<QString> phoneNumber;
    Nullable<QString> taxId;
    Nullable<QString> billingEmail;
    bool byokEnabled = false;
    bool hasAnthropicKey = false;
    bool hasDeepseekKey = false;
    bool hasGoogleKey = false;
    bool enforce2fa = false;
    QDateTime createdAt;

    static constexpr auto schema = "Organization";
    static constexpr auto fields()
    {
        return std::tuple(required("id", &Organization::id),
                          required("name", &Organization::name),
                          required("slug", &Organization::slug),
                          required("settings", &Organization::settings),
                          required("address", &Organization::address),
                          required("phone_number", &Organization::phoneNumber),
                          required("tax_id", &Organization::taxId),
                          required("billing_email", &Organization::billingEmail),
                          required("byok_enabled", &Organization::byokEnabled),
                          required("has_anthropic_key", &Organization::hasAnthropicKey),
                          required("has_deepseek_key", &Organization::hasDeepseekKey),
                          required("has_google_key", &Organization::hasGoogleKey),
                          required("enforce_2fa", &Organization::enforce2fa),
                          required("created_at", &Organization::createdAt));
    }
    bool operator==(const Organization&) const = default;
};

/// The fields of the organization to change; absent ones stay.
struct OrganizationUpdate {
    std::optional<QString> name;
    std::optional<JsonObject> settings;
    std::optional<Nullable<QString>> address;
    std::optional<Nullable<QString>> phoneNumber;
    std::optional<Nullable<QString>> taxId;
    std::optional<Nullable<QString>> billingEmail;
    std::optional<bool> enforce2fa;

    static constexpr auto schema = "OrganizationUpdate";
    static constexpr auto fields()
    {
        return std::tuple(optional("name", &OrganizationUpdate::name),
                          optional("settings", &OrganizationUpdate::settings),
                          optional("address", &OrganizationUpdate::address),
                          optional("phone_number", &OrganizationUpdate::phoneNumber),
                          optional("tax_id", &OrganizationUpdate::taxId),
                          optional("billing_email", &OrganizationUpdate::billingEmail),
                          optional("enforce_2fa", &OrganizationUpdate::enforce2fa));
    }
    bool operator==(const OrganizationUpdate&) const = default;
};

/// Keys of AI providers; an empty text removes one.
struct ProviderKeysUpdate {
    std::optional<QString> anthropicApiKey;
    std::optional<QString> deepseekApiKey;
    std::optional<QString> googleApiKey;

    static constexpr auto schema = "ProviderKeysUpdate";
    static constexpr auto fields()
    {
        return std::tuple(optional("anthropic_api_key", &ProviderKeysUpdate::anthropicApiKey),
                          optional("deepseek_api_key", &ProviderKeysUpdate::deepseekApiKey),
                          optional("google_api_key", &ProviderKeysUpdate::googleApiKey));
    }
    bool operator==(const ProviderKeysUpdate&) const = default;
};

/// A writing tone of the organization's own.
struct Tone {
    QString id;
    QString name;
    std::optional<Nullable<QString>> description;
    QString systemPrompt;

    static constexpr auto schema = "Tone";
    static constexpr auto fields()
    {
        return std::tuple(required("id", &Tone::id),
                          required("name", &Tone::name),
                          optional("description", &Tone::description),
                          required("system_prompt", &Tone::systemPrompt));
    }
    bool operator==(const Tone&) const = default;
};

/// GET /api/v1/organization: Retrieve the organization details associated with the currently authenticated user.
struct GetCurrentOrganization {
    static constexpr Verb verb = Verb::Get;
    static constexpr auto path = "/api/v1/organization";
    static constexpr auto encoding = BodyEncoding::None;
    static constexpr auto access = Access::SignedIn;
    using Response = Organization;

    static constexpr auto parameters() { return std::tuple(); }
};

/// PATCH /api/v1/organization: Update the organization's name, settings, address, phone number, tax ID, billing email, or 2FA
/// enforcement. Requires admin privileges.
struct UpdateOrganizationDetails {
    static constexpr Verb verb = Verb::Patch;
    static constexpr auto path = "/api/v1/organization";
    static constexpr auto encoding = BodyEncoding::Json;
    static constexpr auto access = Access::SignedIn;
    using Response = Organization;

    OrganizationUpdate body;

    static constexpr auto parameters() { return std::tuple(); }
};

/// PATCH /api/v1/organization/api-keys: Update the organization's third-party API keys for Anthropic, DeepSeek, or Google. Requires
/// admin privileges and BYOK to be enabled.
struct UpdateOrganizationApiKeys {
    static constexpr Verb verb = Verb::Patch;
    static constexpr auto path = "/api/v1/organization/api-keys";
    static constexpr auto encoding = BodyEncoding::Json;
    static constexpr auto access = Access::SignedIn;
    using Response = Organization;

    ProviderKeysUpdate body;

    static constexpr auto parameters() { return std::tuple(); }
};

/// POST /api/v1/organization/tones: Create a new custom tone for the organization. Requires admin privileges. Fails if a tone with
/// the same ID already exists.
struct CreateCustomTone {
    static constexpr Verb verb = Verb::Post;
    static constexpr auto path = "/api/v1/organization/tones";
    static constexpr auto encoding = BodyEncoding::Json;
    static constexpr auto access = Access::SignedIn;
    using Response = Tone;

    Tone body;

    static constexpr auto parameters() { return std::tuple(); }
};

/// GET /api/v1/organization/tones: List custom tones.
struct ListCustomTones {
    static constexpr Verb verb = Verb::Get;
    static constexpr auto path = "/api/v1/organization/tones";
    static constexpr auto encoding = BodyEncoding::None;
    static constexpr auto access = Access::SignedIn;
    using Response = QList<Tone>;

    static constexpr auto parameters() { return std::tuple(); }
};

/// DELETE /api/v1/organization/tones/{tone_id}: Delete a custom tone by its ID from the organization. Requires admin privileges.
/// Returns 404 if the tone is not found.
struct DeleteCustomTone {
    static constexpr Verb verb = Verb::Delete;
    static constexpr auto path = "/api/v1/organization/tones/{tone_id}";
    static constexpr auto encoding = BodyEncoding::None;
    static constexpr auto access = Access::SignedIn;
    using Response = Message;

    QString toneId;

    static constexpr auto parameters() { return std::tuple(pathParameter("tone_id", &DeleteCustomTone::toneId)); }
};

/// Every endpoint of this file, for routing and for the contract test.
using OrganizationEndpoints =
    std::tuple<GetCurrentOrganization, UpdateOrganizationDetails, UpdateOrganizationApiKeys, CreateCustomTone, ListCustomTones, DeleteCustomTone>;

}

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
#include "models/wire/organization.h"
#include "models/wire/values.h"

namespace galley::wire {

/// A person of the organization.
struct User {
    UserId id;
    QString email;
    Nullable<QString> firstName;
    Nullable<QString> lastName;
    Nullable<QString> phoneNumber;
    Open<Role> role;
    bool isActive = false;
    bool isSuperAdmin = false;
    bool twoFactorEnabled = false;
    Nullable<QString> twoFactorMethod;
    QDateTime createdAt;
    Nullable<QDateTime> lastLoginAt;
    Organization organization;

    static constexpr auto schema = "User";
    static constexpr auto fields()
    {
        return std::tuple(required("id", &User::id),
                          required("email", &User::email),
                          required("first_name", &User::firstName),
                          required("last_name", &User::lastName),
                          required("phone_number", &User::phoneNumber),
                          required("role", &User::role),
                          required("is_active", &User::isActive),
                          required("is_super_admin", &User::isSuperAdmin),
                          required("two_factor_enabled", &User::twoFactorEnabled),
                          required("two_factor_method", &User::twoFactorMethod),
                          required("created_at", &User::createdAt),
                          required("last_login_at", &User::lastLoginAt),
                          required("organization", &User::organization));
    }
    bool operator==(const User&) const = default;
};

/// A person to be added by an admin.
struct UserCreate {
    QString email;
    QString password;
    std::optional<Open<Role>> role;

    static constexpr auto schema = "UserCreate";
    static constexpr auto fields()
    {
        return std::tuple(required("email", &UserCreate::email), required("password", &UserCreate::password), optional("role", &UserCreate::role));
    }
    bool operator==(const UserCreate&) const = default;
};

/// The fields of a person to change; absent ones stay.
struct UserUpdate {
    std::optional<QString> email;
    std::optional<Nullable<QString>> firstName;
    std::optional<Nullable<QString>> lastName;
    std::optional<Nullable<QString>> phoneNumber;
    std::optional<QString> password;
    std::optional<QString> role;
    std::optional<bool> isActive;

    static constexpr auto schema = "UserUpdate";
    static constexpr auto fields()
    {
        return std::tuple(optional("email", &UserUpdate::email),
                          optional("first_name", &UserUpdate::firstName),
                          optional("last_name", &UserUpdate::lastName),
                          optional("phone_number", &UserUpdate::phoneNumber),
                          optional("password", &UserUpdate::password),
                          optional("role", &UserUpdate::role),
                          optional("is_active", &UserUpdate::isActive));
    }
    bool operator==(const UserUpdate&) const = default;
};

/// GET /api/v1/users: Returns all users belonging to the admin's organization.
struct ListOrganizationUsers {
    static constexpr Verb verb = Verb::Get;
    static constexpr auto path = "/api/v1/users";
    static constexpr auto encoding = BodyEncoding::None;
    static constexpr auto access = Access::SignedIn;
    using Response = QList<User>;

    static constexpr auto parameters() { return std::tuple(); }
};

/// POST /api/v1/users: Creates a new user in the admin's organization and sends a welcome email with credentials.
struct CreateANewUser {
    static constexpr Verb verb = Verb::Post;
    static constexpr auto path = "/api/v1/users";
    static constexpr auto encoding = BodyEncoding::Json;
    static constexpr auto access = Access::SignedIn;
    using Response = User;

    UserCreate body;

    static constexpr auto parameters() { return std::tuple(); }
};

/// GET /api/v1/users/me: Returns the profile of the currently authenticated user.
struct GetCurrentUserProfile {
    static constexpr Verb verb = Verb::Get;
    static constexpr auto path = "/api/v1/users/me";
    static constexpr auto encoding = BodyEncoding::None;
    static constexpr auto access = Access::SignedIn;
    using Response = User;

    static constexpr auto parameters() { return std::tuple(); }
};

/// PATCH /api/v1/users/me: Updates the authenticated user's own profile fields such as name, phone number, or password.
struct UpdateCurrentUserProfile {
    static constexpr Verb verb = Verb::Patch;
    static constexpr auto path = "/api/v1/users/me";
    static constexpr auto encoding = BodyEncoding::Json;
    static constexpr auto access = Access::SignedIn;
    using Response = User;

    UserUpdate body;

    static constexpr auto parameters() { return std::tuple(); }
};

/// PATCH /api/v1/users/{user_id}: Allows an admin to update any user's profile within their organization.
struct UpdateAUser {
    static constexpr Verb verb = Verb::Patch;
    static constexpr auto path = "/api/v1/users/{user_id}";
    static constexpr auto encoding = BodyEncoding::Json;
    static constexpr auto access = Access::SignedIn;
    using Response = User;

    UserId userId;
    UserUpdate body;

    static constexpr auto parameters() { return std::tuple(pathParameter("user_id", &UpdateAUser::userId)); }
};

/// DELETE /api/v1/users/{user_id}: Deactivate a user.
struct DeactivateAUser {
    static constexpr Verb verb = Verb::Delete;
    static constexpr auto path = "/api/v1/users/{user_id}";
    static constexpr auto encoding = BodyEncoding::None;
    static constexpr auto access = Access::SignedIn;
    using Response = Message;

    UserId userId;

    static constexpr auto parameters() { return std::tuple(pathParameter("user_id", &DeactivateAUser::userId)); }
};

/// POST /api/v1/users/{user_id}/2fa/disable: Temporarily disables a user's 2FA check while preserving their secret for re-enabling
/// later.
struct DisableUser2fa {
    static constexpr Verb verb = Verb::Post;
    static constexpr auto path = "/api/v1/users/{user_id}/2fa/disable";
    static constexpr auto encoding = BodyEncoding::None;
    static constexpr auto access = Access::SignedIn;
    using Response = Message;

    UserId userId;

    static constexpr auto parameters() { return std::tuple(pathParameter("user_id", &DisableUser2fa::userId)); }
};

/// POST /api/v1/users/{user_id}/2fa/reset: Reset user 2FA.
struct ResetUser2fa {
    static constexpr Verb verb = Verb::Post;
    static constexpr auto path = "/api/v1/users/{user_id}/2fa/reset";
    static constexpr auto encoding = BodyEncoding::None;
    static constexpr auto access = Access::SignedIn;
    using Response = Message;

    UserId userId;

    static constexpr auto parameters() { return std::tuple(pathParameter("user_id", &ResetUser2fa::userId)); }
};

/// Every endpoint of this file, for routing and for the contract test.
using UsersEndpoints = std::tuple<ListOrganizationUsers, CreateANewUser, GetCurrentUserProfile, UpdateCurrentUserProfile, UpdateAUser,
                                  DeactivateAUser, DisableUser2fa, ResetUser2fa>;

}

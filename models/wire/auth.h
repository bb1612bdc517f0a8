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

/// E-mail and password.
struct LoginRequest {
    QString email;
    QString password;

    static constexpr auto schema = "LoginRequest";
    static constexpr auto fields() { return std::tuple(required("email", &LoginRequest::email), required("password", &LoginRequest::password)); }
    bool operator==(const LoginRequest&) const = default;
};

/// The answer to signing in: a token, or what is still missing for one (`two_factor_required` with a `temp_token`, or
/// `two_factor_setup_required` where the organization enforces a second factor).
struct TokenResponse {
    Nullable<QString> accessToken;
    QString tokenType = QStringLiteral("bearer");
    bool twoFactorRequired = false;
    bool twoFactorSetupRequired = false;
    Nullable<QString> twoFactorMethod;
    Nullable<QString> tempToken;

    static constexpr auto schema = "TokenResponse";
    static constexpr auto fields()
    {
        return std::tuple(required("access_token", &TokenResponse::accessToken),
                          required("token_type", &TokenResponse::tokenType),
                          required("two_factor_required", &TokenResponse::twoFactorRequired),
                          required("two_factor_setup_required", &TokenResponse::twoFactorSetupRequired),
                          required("two_factor_method", &TokenResponse::twoFactorMethod),
                          required("temp_token", &TokenResponse::tempToken));
    }
    bool operator==(const TokenResponse&) const = default;
};

/// What the user needs to set up a second factor: for TOTP the secret (base32) and its otpauth URI.
struct TwoFactorSetup {
    QString method;
    Nullable<QString> secret;
    Nullable<QString> otpauthUri;
    QString message;

    static constexpr auto schema = "TwoFactorSetup";
    static constexpr auto fields()
    {
        return std::tuple(required("method", &TwoFactorSetup::method),
                          required("secret", &TwoFactorSetup::secret),
                          required("otpauth_uri", &TwoFactorSetup::otpauthUri),
                          required("message", &TwoFactorSetup::message));
    }
    bool operator==(const TwoFactorSetup&) const = default;
};

/// The method asked for: `totp` or `email`.
struct TwoFactorSetupRequest {
    QString method;

    static constexpr auto schema = "TwoFactorSetupRequest";
    static constexpr auto fields() { return std::tuple(required("method", &TwoFactorSetupRequest::method)); }
    bool operator==(const TwoFactorSetupRequest&) const = default;
};

/// One-time codes, shown once.
struct BackupCodes {
    QList<QString> backupCodes;
    QString message;

    static constexpr auto schema = "BackupCodes";
    static constexpr auto fields()
    {
        return std::tuple(required("backup_codes", &BackupCodes::backupCodes), required("message", &BackupCodes::message));
    }
    bool operator==(const BackupCodes&) const = default;
};

/// A TOTP, e-mail or backup code.
struct TwoFactorCode {
    QString code;

    static constexpr auto schema = "TwoFactorCode";
    static constexpr auto fields() { return std::tuple(required("code", &TwoFactorCode::code)); }
    bool operator==(const TwoFactorCode&) const = default;
};

/// The second step of signing in.
struct TwoFactorVerifyRequest {
    Nullable<QString> tempToken;
    QString code;

    static constexpr auto schema = "TwoFactorVerifyRequest";
    static constexpr auto fields()
    {
        return std::tuple(required("temp_token", &TwoFactorVerifyRequest::tempToken), required("code", &TwoFactorVerifyRequest::code));
    }
    bool operator==(const TwoFactorVerifyRequest&) const = default;
};

/// Set-up of an enforced second factor before the first token.
struct TwoFactorTempSetupRequest {
    Nullable<QString> tempToken;
    QString method;

    static constexpr auto schema = "TwoFactorTempSetupRequest";
    static constexpr auto fields()
    {
        return std::tuple(required("temp_token", &TwoFactorTempSetupRequest::tempToken), required("method", &TwoFactorTempSetupRequest::method));
    }
    bool operator==(const TwoFactorTempSetupRequest&) const = default;
};

/// POST /api/v1/auth/login: Validate email and password, returning a JWT access token on success. If the user has 2FA enabled,
/// returns a temporary token and triggers the 2FA verification flow instead.
struct AuthenticateUserCredentials {
    static constexpr Verb verb = Verb::Post;
    static constexpr auto path = "/api/v1/auth/login";
    static constexpr auto encoding = BodyEncoding::Json;
    static constexpr auto access = Access::Anyone;
    using Response = TokenResponse;

    LoginRequest body;

    static constexpr auto parameters() { return std::tuple(); }
};

/// POST /api/v1/auth/2fa/setup: Initiate two-factor authentication setup for the current user. For TOTP, returns a secret and
/// otpauth URI; for email, sends a verification code.
struct Begin2faSetup {
    static constexpr Verb verb = Verb::Post;
    static constexpr auto path = "/api/v1/auth/2fa/setup";
    static constexpr auto encoding = BodyEncoding::Json;
    static constexpr auto access = Access::SignedIn;
    using Response = TwoFactorSetup;

    TwoFactorSetupRequest body;

    static constexpr auto parameters() { return std::tuple(); }
};

/// POST /api/v1/auth/2fa/confirm: Confirm two-factor authentication setup by verifying a code from the chosen method. Returns a set
/// of one-time backup codes on success.
struct Confirm2faSetup {
    static constexpr Verb verb = Verb::Post;
    static constexpr auto path = "/api/v1/auth/2fa/confirm";
    static constexpr auto encoding = BodyEncoding::Json;
    static constexpr auto access = Access::SignedIn;
    using Response = BackupCodes;

    TwoFactorCode body;

    static constexpr auto parameters() { return std::tuple(); }
};

/// POST /api/v1/auth/2fa/disable: Disable 2FA for the current user after verifying a valid OTP or backup code. Blocked if the
/// organization enforces 2FA.
struct DisableTwoFactorAuthentication {
    static constexpr Verb verb = Verb::Post;
    static constexpr auto path = "/api/v1/auth/2fa/disable";
    static constexpr auto encoding = BodyEncoding::Json;
    static constexpr auto access = Access::SignedIn;
    using Response = Message;

    TwoFactorCode body;

    static constexpr auto parameters() { return std::tuple(); }
};

/// POST /api/v1/auth/verify-2fa: Complete the second step of login by verifying a TOTP, email OTP, or backup code. Returns a full
/// JWT access token on success.
struct Verify2faLoginCode {
    static constexpr Verb verb = Verb::Post;
    static constexpr auto path = "/api/v1/auth/verify-2fa";
    static constexpr auto encoding = BodyEncoding::Json;
    static constexpr auto access = Access::Anyone;
    using Response = TokenResponse;

    TwoFactorVerifyRequest body;

    static constexpr auto parameters() { return std::tuple(); }
};

/// POST /api/v1/auth/2fa/setup-with-temp: Initiate two-factor authentication setup using a temporary token, intended for
/// organization-enforced 2FA setup during login.
struct Begin2faSetupViaTempToken {
    static constexpr Verb verb = Verb::Post;
    static constexpr auto path = "/api/v1/auth/2fa/setup-with-temp";
    static constexpr auto encoding = BodyEncoding::Json;
    static constexpr auto access = Access::Anyone;
    using Response = TwoFactorSetup;

    TwoFactorTempSetupRequest body;

    static constexpr auto parameters() { return std::tuple(); }
};

/// POST /api/v1/auth/2fa/confirm-with-temp: Confirm two-factor authentication setup using a temporary token by verifying a code.
/// Returns backup codes on success.
struct Confirm2faSetupViaTempToken {
    static constexpr Verb verb = Verb::Post;
    static constexpr auto path = "/api/v1/auth/2fa/confirm-with-temp";
    static constexpr auto encoding = BodyEncoding::Json;
    static constexpr auto access = Access::Anyone;
    using Response = BackupCodes;

    TwoFactorVerifyRequest body;

    static constexpr auto parameters() { return std::tuple(); }
};

/// POST /api/v1/auth/refresh: Refresh access token.
struct RefreshAccessToken {
    static constexpr Verb verb = Verb::Post;
    static constexpr auto path = "/api/v1/auth/refresh";
    static constexpr auto encoding = BodyEncoding::None;
    static constexpr auto access = Access::SignedIn;
    using Response = TokenResponse;

    static constexpr auto parameters() { return std::tuple(); }
};

/// POST /api/v1/auth/2fa/disable/send-code: Send 2FA disable code.
struct Send2faDisableCode {
    static constexpr Verb verb = Verb::Post;
    static constexpr auto path = "/api/v1/auth/2fa/disable/send-code";
    static constexpr auto encoding = BodyEncoding::None;
    static constexpr auto access = Access::SignedIn;
    using Response = Message;

    static constexpr auto parameters() { return std::tuple(); }
};

/// The body of Resend2faEmailCode.
struct ResendCodeRequest {
    QString tempToken;

    static constexpr auto schema = "ResendCodeRequest";
    static constexpr auto fields() { return std::tuple(required("temp_token", &ResendCodeRequest::tempToken)); }
    bool operator==(const ResendCodeRequest&) const = default;
};

/// POST /api/v1/auth/2fa/resend: Resend 2FA email code.
struct Resend2faEmailCode {
    static constexpr Verb verb = Verb::Post;
    static constexpr auto path = "/api/v1/auth/2fa/resend";
    static constexpr auto encoding = BodyEncoding::Json;
    static constexpr auto access = Access::Anyone;
    using Response = Message;

    ResendCodeRequest body;

    static constexpr auto parameters() { return std::tuple(); }
};

/// Every endpoint of this file, for routing and for the contract test.
using AuthEndpoints = std::tuple<AuthenticateUserCredentials, Begin2faSetup, Confirm2faSetup, DisableTwoFactorAuthentication, Verify2faLoginCode,
                                 Begin2faSetupViaTempToken, Confirm2faSetupViaTempToken, RefreshAccessToken, Send2faDisableCode, Resend2faEmailCode>;

}

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

/// `InvitationCheck` of the contract.
struct InvitationCheck {
    QString email;
    QString organizationName;
    Open<Role> role;
    bool isValid = false;

    static constexpr auto schema = "InvitationCheck";
    static constexpr auto fields()
    {
        return std::tuple(required("email", &InvitationCheck::email),
                          required("organization_name", &InvitationCheck::organizationName),
                          required("role", &InvitationCheck::role),
                          required("is_valid", &InvitationCheck::isValid));
    }
    bool operator==(const InvitationCheck&) const = default;
};

/// `InvitationAccept` of the contract.
struct InvitationAccept {
    QString token;
    QString password;
    std::optional<Nullable<QString>> firstName;
    std::optional<Nullable<QString>> lastName;

    static constexpr auto schema = "InvitationAccept";
    static constexpr auto fields()
    {
        return std::tuple(required("token", &InvitationAccept::token),
                          required("password", &InvitationAccept::password),
                          optional("first_name", &InvitationAccept::firstName),
                          optional("last_name", &InvitationAccept::lastName));
    }
    bool operator==(const InvitationAccept&) const = default;
};

/// `Invitation` of the contract.
struct Invitation {
    InvitationId id;
    QString email;
    Open<Role> role;
    Open<InvitationStatus> status;
    Nullable<QString> invitedByEmail;
    QDateTime createdAt;
    QDateTime expiresAt;
    Nullable<QDateTime> acceptedAt;

    static constexpr auto schema = "Invitation";
    static constexpr auto fields()
    {
        return std::tuple(required("id", &Invitation::id),
                          required("email", &Invitation::email),
                          required("role", &Invitation::role),
                          required("status", &Invitation::status),
                          required("invited_by_email", &Invitation::invitedByEmail),
                          required("created_at", &Invitation::createdAt),
                          required("expires_at", &Invitation::expiresAt),
                          required("accepted_at", &Invitation::acceptedAt));
    }
    bool operator==(const Invitation&) const = default;
};

/// `InvitationCreate` of the contract.
struct InvitationCreate {
    QString email;
    std::optional<Open<Role>> role;

    static constexpr auto schema = "InvitationCreate";
    static constexpr auto fields() { return std::tuple(required("email", &InvitationCreate::email), optional("role", &InvitationCreate::role)); }
    bool operator==(const InvitationCreate&) const = default;
};

/// GET /api/v1/invitations/validate: Validates an invitation token and returns the invitation details. This is the first step in
/// the invitation lifecycle when a user opens an invite link, before they accept.
struct ValidateInvitationToken {
    static constexpr Verb verb = Verb::Get;
    static constexpr auto path = "/api/v1/invitations/validate";
    static constexpr auto encoding = BodyEncoding::None;
    static constexpr auto access = Access::Anyone;
    using Response = InvitationCheck;

    QString token;

    static constexpr auto parameters() { return std::tuple(queryParameter("token", &ValidateInvitationToken::token, Presence::Required)); }
};

/// POST /api/v1/invitations/accept: Completes the invitation lifecycle by accepting a pending invitation. Creates a new user
/// account in the organization and marks the invitation as accepted.
struct AcceptInvitation {
    static constexpr Verb verb = Verb::Post;
    static constexpr auto path = "/api/v1/invitations/accept";
    static constexpr auto encoding = BodyEncoding::Json;
    static constexpr auto access = Access::Anyone;
    using Response = Message;

    InvitationAccept body;

    static constexpr auto parameters() { return std::tuple(); }
};

/// GET /api/v1/invitations: Returns all invitations for the organization across all lifecycle states (pending, accepted, revoked),
/// ordered by most recent first. Admin only.
struct ListInvitations {
    static constexpr Verb verb = Verb::Get;
    static constexpr auto path = "/api/v1/invitations";
    static constexpr auto encoding = BodyEncoding::None;
    static constexpr auto access = Access::SignedIn;
    using Response = QList<Invitation>;

    static constexpr auto parameters() { return std::tuple(); }
};

/// POST /api/v1/invitations: Begins the invitation lifecycle by creating a new invitation and sending an email to the invitee. The
/// invitation remains pending until it is accepted, revoked, or expires after 7 days.
struct CreateInvitation {
    static constexpr Verb verb = Verb::Post;
    static constexpr auto path = "/api/v1/invitations";
    static constexpr auto encoding = BodyEncoding::Json;
    static constexpr auto access = Access::SignedIn;
    using Response = Invitation;

    InvitationCreate body;

    static constexpr auto parameters() { return std::tuple(); }
};

/// POST /api/v1/invitations/{invitation_id}/resend: Generates a fresh token, extends the expiry, and resends the invitation email.
/// Only pending invitations in the lifecycle can be resent. Admin only.
struct ResendInvitationEmail {
    static constexpr Verb verb = Verb::Post;
    static constexpr auto path = "/api/v1/invitations/{invitation_id}/resend";
    static constexpr auto encoding = BodyEncoding::None;
    static constexpr auto access = Access::SignedIn;
    using Response = Invitation;

    InvitationId invitationId;

    static constexpr auto parameters() { return std::tuple(pathParameter("invitation_id", &ResendInvitationEmail::invitationId)); }
};

/// POST /api/v1/invitations/{invitation_id}/revoke: Terminates the invitation lifecycle by marking a pending invitation as revoked,
/// preventing it from being accepted. Admin only.
struct RevokeInvitation {
    static constexpr Verb verb = Verb::Post;
    static constexpr auto path = "/api/v1/invitations/{invitation_id}/revoke";
    static constexpr auto encoding = BodyEncoding::None;
    static constexpr auto access = Access::SignedIn;
    using Response = Invitation;

    InvitationId invitationId;

    static constexpr auto parameters() { return std::tuple(pathParameter("invitation_id", &RevokeInvitation::invitationId)); }
};

/// Every endpoint of this file, for routing and for the contract test.
using InvitationsEndpoints =
    std::tuple<ValidateInvitationToken, AcceptInvitation, ListInvitations, CreateInvitation, ResendInvitationEmail, RevokeInvitation>;

}

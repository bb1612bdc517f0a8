#pragma once

#include "backend/store/organizationstore.h"
#include "backend/store/principal.h"
#include "backend/store/userstore.h"
#include "models/wire/organization.h"
#include "models/wire/users.h"

namespace galley::backend {

/// The signed-in person and their organization. Every function works on the connection it is given: a transaction's, where it writes.
namespace account {

[[nodiscard]] Result<wire::Organization> organization(storage::Database& database, const OrganizationId& organization);
[[nodiscard]] Result<wire::Organization> updateOrganization(storage::Database& database, const OrganizationId& organization,
                                                            const wire::OrganizationUpdate& update);

[[nodiscard]] Result<wire::User> user(storage::Database& database, const Principal& principal);
/// Changes one's own profile. `passwordHash` is that of update.password, made beforehand, and null when the password stays; with a new
/// one all other sessions end. Role and activity are refused: nobody changes these for themselves.
[[nodiscard]] Result<wire::User> updateUser(storage::Database& database, const Principal& principal, const wire::UserUpdate& update,
                                            const QString& passwordHash, qint64 now);

[[nodiscard]] Result<QList<wire::Tone>> listTones(storage::Database& database, const OrganizationId& organization);
/// InvalidInput when there is a tone of that id.
[[nodiscard]] Result<wire::Tone> addTone(storage::Database& database, const OrganizationId& organization, const wire::Tone& tone, qint64 now);
[[nodiscard]] Result<wire::Message> removeTone(storage::Database& database, const OrganizationId& organization, const QString& toneId);

/// The organization of that name, made when there is none.
[[nodiscard]] Result<OrganizationId> findOrAddOrganization(storage::Database& database, const QString& name, qint64 now);
/// A new person. Conflict when the e-mail address is taken, InvalidInput when it is none.
[[nodiscard]] Result<UserId> addUser(storage::Database& database, UserRow user);

}

}

#pragma once

#include <QByteArray>
#include <QString>

#include "models/base/id.h"
#include "models/domain/enums.h"

namespace galley::backend {

using SessionId = Id<struct SessionTag>;

/// Who a request acts for.
struct Principal {
    UserId userId;
    OrganizationId organizationId;
    Role role = Role::Member;
    bool isSuperAdmin = false;
    SessionId sessionId; ///< null for the local workspace's built-in user
    bool isLocal = false; ///< signed in by the local workspace's secret

    /// The ids as the database has them, made once.
    QString userKey;
    QString organizationKey;

    [[nodiscard]] bool isAdmin() const { return role == Role::Admin || isSuperAdmin; }
};

}

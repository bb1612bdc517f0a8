#pragma once

#include <QDateTime>
#include <QString>

#include "backend/store/itemstore.h"
#include "models/storage/database.h"

namespace galley::backend {

/// For whom a rule works, when, and on which connection: one transaction's, where it writes.
struct Caller {
    storage::Database& database;
    QString organizationKey;
    QString userKey;
    QDateTime now;

    [[nodiscard]] Decision decision() const { return {userKey, now}; }
};

}

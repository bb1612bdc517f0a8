#pragma once

#include <QByteArray>
#include <optional>

#include "backend/store/principal.h"
#include "models/base/result.h"
#include "models/storage/database.h"

namespace galley::backend {

/// What a request with an Idempotency-Key was answered.
struct RememberedAnswer {
    QString fingerprint; ///< of the request, so that the key is not reused for another one
    int status = 200;
    QByteArray body;
};

class IdempotencyStore
{
public:
    explicit IdempotencyStore(storage::Database& database) : m_database(database) {}

    [[nodiscard]] Result<std::optional<RememberedAnswer>> find(const Principal& principal, const QString& key);
    [[nodiscard]] Result<void> remember(const Principal& principal, const QString& key, const RememberedAnswer& answer, qint64 now);
    [[nodiscard]] Result<void> pruneBefore(qint64 instant);

private:
    storage::Database& m_database;
};

}

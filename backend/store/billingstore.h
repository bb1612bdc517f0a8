#pragma once

#include <QDateTime>
#include <QString>

#include "models/domain/enums.h"
#include "models/domain/xct.h"
#include "models/storage/database.h"

namespace galley::backend {

/// What an organization has left.
struct Balances {
    Xct subscription;
    Xct topup;
    [[nodiscard]] Xct total() const { return subscription + topup; }
};

struct NewTransaction {
    TransactionType type = TransactionType::Usage;
    BalanceType balance = BalanceType::Topup;
    Xct amount; ///< negative for what was used
    QString description;
    QString userKey; ///< empty when nobody did it
};

/// The SQL of the XCT ledger of one organization. A balance is the sum of its lines and is stored nowhere else.
class BillingStore
{
public:
    BillingStore(storage::Database& database, QString organizationKey) : m_database(database), m_organization(std::move(organizationKey)) {}

    [[nodiscard]] Result<Balances> balances();
    [[nodiscard]] Result<void> insert(const NewTransaction& transaction, const QDateTime& now);

private:
    storage::Database& m_database;
    QString m_organization;
};

}

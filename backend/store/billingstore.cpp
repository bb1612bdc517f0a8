#include "backend/store/billingstore.h"

#include "backend/store/projectstore.h"
#include "models/base/id.h"

namespace galley::backend {

Result<Balances> BillingStore::balances()
{
    auto query =
        m_database.prepare(QStringLiteral("SELECT balance_type, sum(amount) FROM xct_transactions WHERE organization_id = ? GROUP BY balance_type"));
    if (!query) {
        return failure(query.error());
    }
    if (auto done = query->run({m_organization}); !done) {
        return failure(done.error());
    }
    Balances result;
    while (query->next()) {
        const Xct sum = Xct::fromTenThousandths(query->integer(1));
        switch (valueOf<BalanceType>(query->text(0)).value_or(BalanceType::Overage)) {
        case BalanceType::Subscription:
            result.subscription = sum;
            break;
        case BalanceType::Topup:
            result.topup = sum;
            break;
        case BalanceType::Overage:
            break;
        }
    }
    return result;
}

Result<void> BillingStore::insert(const NewTransaction& transaction, const QDateTime& now)
{
    return m_database
        .execute(QStringLiteral("INSERT INTO xct_transactions (id, organization_id, transaction_type, balance_type, amount, description, "
                                "created_at, created_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
                 {TransactionId::make().text(),
                  m_organization,
                  QString::fromLatin1(nameOf(transaction.type)),
                  QString::fromLatin1(nameOf(transaction.balance)),
                  transaction.amount.tenThousandths(),
                  transaction.description,
                  instantText(now),
                  transaction.userKey.isEmpty() ? QVariant() : QVariant(transaction.userKey)})
        .map([](qint64) {});
}

}

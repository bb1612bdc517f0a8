#pragma once

#include <QByteArray>
#include <QDateTime>
#include <optional>

#include "models/base/id.h"
#include "models/domain/xct.h"
#include "models/storage/database.h"

namespace galley::backend {

/// The tokens of one call of a provider.
struct NewUsage {
    std::optional<JobId> job;
    std::optional<ItemId> item;
    QString provider;
    QString model;
    QString contentType;
    qint64 inputTokens = 0;
    qint64 outputTokens = 0;
    Xct xct;
    qint64 costMicrodollars = 0;
};

/// The SQL of usage records of one organization.
class UsageStore
{
public:
    UsageStore(storage::Database& database, QString organizationKey) : m_database(database), m_organization(std::move(organizationKey)) {}

    /// Conflict when this item was booked for this job before.
    [[nodiscard]] Result<void> insert(const NewUsage& usage, const QDateTime& now);
    /// An array of UsageRecords as JSON, newest first; both ends belong to the span.
    [[nodiscard]] Result<QByteArray> listJson(const std::optional<QDateTime>& from, const std::optional<QDateTime>& to);
    /// A UsageSummary as JSON of everything since an instant.
    [[nodiscard]] Result<QByteArray> summaryJson(const QDateTime& since);

private:
    storage::Database& m_database;
    QString m_organization;
};

}

#pragma once

#include <QList>

#include "models/storage/database.h"
#include "models/wire/stockphotos.h"

namespace galley::backend {

/// A key of an organization at a supplier of photos, sealed.
struct StockPhotoKeyRow {
    wire::StockPhotoKey key;
    QString sealedKey;
};

/// The SQL of one organization's keys for stock photos.
class StockPhotoKeyStore
{
public:
    StockPhotoKeyStore(storage::Database& database, QString organizationKey) : m_database(database), m_organization(std::move(organizationKey)) {}

    /// NotFound when the organization has no such key.
    [[nodiscard]] Result<StockPhotoKeyRow> find(const StockPhotoKeyId& id);
    /// In the order of creation.
    [[nodiscard]] Result<QList<StockPhotoKeyRow>> list();
    [[nodiscard]] Result<void> insert(const StockPhotoKeyRow& row);
    [[nodiscard]] Result<void> save(const StockPhotoKeyRow& row);
    [[nodiscard]] Result<void> remove(const StockPhotoKeyId& id);

private:
    [[nodiscard]] Result<QList<StockPhotoKeyRow>> rows(const QString& condition, const QVariantList& values);

    storage::Database& m_database;
    QString m_organization;
};

}

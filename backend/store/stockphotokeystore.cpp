#include "backend/store/stockphotokeystore.h"

#include "backend/store/projectstore.h"

namespace galley::backend {

Result<QList<StockPhotoKeyRow>> StockPhotoKeyStore::rows(const QString& condition, const QVariantList& values)
{
    auto query = m_database.prepare(
        QStringLiteral(
            "SELECT id, organization_id, provider, is_active, created_at, updated_at, sealed_key FROM stock_photo_keys WHERE organization_id = ?")
        + condition + QStringLiteral(" ORDER BY id"));
    if (!query) {
        return failure(query.error());
    }
    if (auto done = query->run(QVariantList{m_organization} + values); !done) {
        return failure(done.error());
    }
    QList<StockPhotoKeyRow> result;
    while (query->next()) {
        StockPhotoKeyRow row;
        row.key.id = StockPhotoKeyId::fromText(query->text(0)).value_or(StockPhotoKeyId());
        row.key.organizationId = OrganizationId::fromText(query->text(1)).value_or(OrganizationId());
        row.key.provider = query->text(2);
        row.key.isActive = query->integer(3) != 0;
        row.key.createdAt = QDateTime::fromString(query->text(4), Qt::ISODateWithMs);
        row.key.updatedAt = QDateTime::fromString(query->text(5), Qt::ISODateWithMs);
        row.sealedKey = query->text(6);
        result.append(std::move(row));
    }
    return result;
}

Result<StockPhotoKeyRow> StockPhotoKeyStore::find(const StockPhotoKeyId& id)
{
    auto found = rows(QStringLiteral(" AND id = ?"), {id.text()});
    if (!found) {
        return failure(found.error());
    }
    if (found->isEmpty()) {
        return failure(ErrorCode::NotFound, QStringLiteral("There is no such key."));
    }
    return std::move(found->first());
}

Result<QList<StockPhotoKeyRow>> StockPhotoKeyStore::list()
{
    return rows({}, {});
}

Result<void> StockPhotoKeyStore::insert(const StockPhotoKeyRow& row)
{
    return m_database
        .execute(QStringLiteral("INSERT INTO stock_photo_keys (id, organization_id, provider, is_active, created_at, updated_at, sealed_key) "
                                "VALUES (?, ?, ?, ?, ?, ?, ?)"),
                 {row.key.id.text(),
                  m_organization,
                  row.key.provider,
                  row.key.isActive ? 1 : 0,
                  instantText(row.key.createdAt),
                  instantText(row.key.updatedAt),
                  row.sealedKey})
        .map([](qint64) {});
}

Result<void> StockPhotoKeyStore::save(const StockPhotoKeyRow& row)
{
    return m_database
        .execute(QStringLiteral("UPDATE stock_photo_keys SET is_active = ?, updated_at = ?, sealed_key = ? WHERE id = ? AND organization_id = ?"),
                 {row.key.isActive ? 1 : 0, instantText(row.key.updatedAt), row.sealedKey, row.key.id.text(), m_organization})
        .map([](qint64) {});
}

Result<void> StockPhotoKeyStore::remove(const StockPhotoKeyId& id)
{
    return m_database.execute(QStringLiteral("DELETE FROM stock_photo_keys WHERE id = ? AND organization_id = ?"), {id.text(), m_organization})
        .map([](qint64) {});
}

}

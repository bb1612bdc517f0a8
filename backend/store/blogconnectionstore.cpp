#include "backend/store/blogconnectionstore.h"

#include "backend/store/projectstore.h"

namespace galley::backend {

namespace {

wire::Nullable<QDateTime> instantAt(const storage::Query& query, int column)
{
    return query.isNull(column) ? wire::Nullable<QDateTime>()
                                : wire::Nullable<QDateTime>(QDateTime::fromString(query.text(column), Qt::ISODateWithMs));
}

QVariant valueOf(const wire::Nullable<QDateTime>& instant)
{
    return instant ? QVariant(instantText(*instant)) : QVariant();
}

QVariantList changeableValues(const BlogConnectionRow& row)
{
    const wire::BlogConnection& connection = row.connection;
    return {connection.name,
            connection.siteUrl,
            connection.username,
            row.sealedPassword,
            connection.isActive ? 1 : 0,
            row.categories ? QVariant(QString::fromUtf8(*row.categories)) : QVariant(),
            valueOf(connection.categoriesCachedAt),
            valueOf(connection.lastSyncedAt),
            instantText(connection.updatedAt)};
}

}

Result<QList<BlogConnectionRow>> BlogConnectionStore::rows(const QString& condition, const QVariantList& values)
{
    auto query =
        m_database.prepare(QStringLiteral("SELECT id, name, site_url, username, sealed_password, is_active, categories, categories_cached_at, "
                                          "last_synced_at, created_at, updated_at FROM blog_connections WHERE organization_id = ?")
                           + condition + QStringLiteral(" ORDER BY id"));
    if (!query) {
        return failure(query.error());
    }
    if (auto done = query->run(QVariantList{m_organization} + values); !done) {
        return failure(done.error());
    }
    QList<BlogConnectionRow> result;
    while (query->next()) {
        BlogConnectionRow row;
        wire::BlogConnection& connection = row.connection;
        connection.id = BlogConnectionId::fromText(query->text(0)).value_or(BlogConnectionId());
        connection.name = query->text(1);
        connection.siteUrl = query->text(2);
        connection.username = query->text(3);
        row.sealedPassword = query->text(4);
        connection.isActive = query->integer(5) != 0;
        row.categories = query->isNull(6) ? std::nullopt : std::optional(query->text(6).toUtf8());
        connection.hasCategories = row.categories.has_value() && *row.categories != "[]";
        connection.categoriesCachedAt = instantAt(*query, 7);
        connection.lastSyncedAt = instantAt(*query, 8);
        connection.createdAt = QDateTime::fromString(query->text(9), Qt::ISODateWithMs);
        connection.updatedAt = QDateTime::fromString(query->text(10), Qt::ISODateWithMs);
        result.append(std::move(row));
    }
    return result;
}

Result<BlogConnectionRow> BlogConnectionStore::find(const BlogConnectionId& id)
{
    auto found = rows(QStringLiteral(" AND id = ?"), {id.text()});
    if (!found) {
        return failure(found.error());
    }
    if (found->isEmpty()) {
        return failure(ErrorCode::NotFound, QStringLiteral("There is no such blog connection."));
    }
    return std::move(found->first());
}

Result<QList<BlogConnectionRow>> BlogConnectionStore::list()
{
    return rows({}, {});
}

Result<void> BlogConnectionStore::insert(const BlogConnectionRow& row)
{
    return m_database
        .execute(
            QStringLiteral("INSERT INTO blog_connections (id, organization_id, created_at, name, site_url, username, sealed_password, is_active, "
                           "categories, categories_cached_at, last_synced_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
            QVariantList{row.connection.id.text(), m_organization, instantText(row.connection.createdAt)} + changeableValues(row))
        .map([](qint64) {});
}

Result<void> BlogConnectionStore::save(const BlogConnectionRow& row)
{
    return m_database
        .execute(
            QStringLiteral("UPDATE blog_connections SET name = ?, site_url = ?, username = ?, sealed_password = ?, is_active = ?, categories = ?, "
                           "categories_cached_at = ?, last_synced_at = ?, updated_at = ? WHERE id = ? AND organization_id = ?"),
            changeableValues(row) + QVariantList{row.connection.id.text(), m_organization})
        .map([](qint64) {});
}

Result<void> BlogConnectionStore::remove(const BlogConnectionId& id)
{
    return m_database.execute(QStringLiteral("DELETE FROM blog_connections WHERE id = ? AND organization_id = ?"), {id.text(), m_organization})
        .map([](qint64) {});
}

}

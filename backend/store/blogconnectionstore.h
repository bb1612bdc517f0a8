#pragma once

#include <QDateTime>
#include <QList>
#include <optional>

#include "models/storage/database.h"
#include "models/wire/blog.h"

namespace galley::backend {

/// A site of an organization, with what the contract does not show.
struct BlogConnectionRow {
    wire::BlogConnection connection;
    QString sealedPassword;
    std::optional<QByteArray> categories; ///< a list of WordPressCategory as JSON, as the site last had it
};

/// The SQL of the sites that one organization publishes to.
class BlogConnectionStore
{
public:
    BlogConnectionStore(storage::Database& database, QString organizationKey) : m_database(database), m_organization(std::move(organizationKey)) {}

    /// NotFound when the organization has no such connection.
    [[nodiscard]] Result<BlogConnectionRow> find(const BlogConnectionId& id);
    /// In the order of creation.
    [[nodiscard]] Result<QList<BlogConnectionRow>> list();
    [[nodiscard]] Result<void> insert(const BlogConnectionRow& row);
    /// Writes everything but id and instant of creation.
    [[nodiscard]] Result<void> save(const BlogConnectionRow& row);
    [[nodiscard]] Result<void> remove(const BlogConnectionId& id);

private:
    [[nodiscard]] Result<QList<BlogConnectionRow>> rows(const QString& condition, const QVariantList& values);

    storage::Database& m_database;
    QString m_organization;
};

}

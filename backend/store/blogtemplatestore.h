#pragma once

#include <QDateTime>
#include <QList>
#include <optional>

#include "models/storage/database.h"
#include "models/wire/blog.h"

namespace galley::backend {

/// The SQL of the blog templates of one organization.
class BlogTemplateStore
{
public:
    BlogTemplateStore(storage::Database& database, QString organizationKey) : m_database(database), m_organization(std::move(organizationKey)) {}

    /// NotFound when the organization has no such template.
    [[nodiscard]] Result<wire::BlogTemplate> find(const BlogTemplateId& id);
    /// The default one, or nothing.
    [[nodiscard]] Result<std::optional<wire::BlogTemplate>> findDefault();
    /// In the order of creation.
    [[nodiscard]] Result<QList<wire::BlogTemplate>> list();
    [[nodiscard]] Result<void> insert(const wire::BlogTemplate& entry);
    [[nodiscard]] Result<void> save(const wire::BlogTemplate& entry);
    /// At most one template is the default: all others stop being it.
    [[nodiscard]] Result<void> clearDefaultBut(const BlogTemplateId& id);
    [[nodiscard]] Result<void> remove(const BlogTemplateId& id);

private:
    [[nodiscard]] Result<QList<wire::BlogTemplate>> rows(const QString& condition, const QVariantList& values);

    storage::Database& m_database;
    QString m_organization;
};

}

#include "backend/store/blogtemplatestore.h"

#include "backend/store/projectstore.h"

namespace galley::backend {

namespace {

wire::Nullable<QString> textAt(const storage::Query& query, int column)
{
    return query.isNull(column) ? wire::Nullable<QString>() : wire::Nullable<QString>(query.text(column));
}

QVariant nullable(const wire::Nullable<QString>& text)
{
    return text ? QVariant(*text) : QVariant();
}

}

Result<QList<wire::BlogTemplate>> BlogTemplateStore::rows(const QString& condition, const QVariantList& values)
{
    auto query = m_database.prepare(QStringLiteral("SELECT id, organization_id, name, description, tone, structure, custom_instructions, is_default, "
                                                   "created_at, updated_at FROM blog_templates WHERE organization_id = ?")
                                    + condition + QStringLiteral(" ORDER BY id"));
    if (!query) {
        return failure(query.error());
    }
    if (auto done = query->run(QVariantList{m_organization} + values); !done) {
        return failure(done.error());
    }
    QList<wire::BlogTemplate> result;
    while (query->next()) {
        wire::BlogTemplate entry;
        entry.id = BlogTemplateId::fromText(query->text(0)).value_or(BlogTemplateId());
        entry.organizationId = OrganizationId::fromText(query->text(1)).value_or(OrganizationId());
        entry.name = query->text(2);
        entry.description = textAt(*query, 3);
        entry.tone = textAt(*query, 4);
        entry.structure = {query->text(5).toUtf8()};
        entry.customInstructions = textAt(*query, 6);
        entry.isDefault = query->integer(7) != 0;
        entry.createdAt = QDateTime::fromString(query->text(8), Qt::ISODateWithMs);
        entry.updatedAt = QDateTime::fromString(query->text(9), Qt::ISODateWithMs);
        result.append(std::move(entry));
    }
    return result;
}

Result<wire::BlogTemplate> BlogTemplateStore::find(const BlogTemplateId& id)
{
    auto found = rows(QStringLiteral(" AND id = ?"), {id.text()});
    if (!found) {
        return failure(found.error());
    }
    if (found->isEmpty()) {
        return failure(ErrorCode::NotFound, QStringLiteral("There is no such blog template."));
    }
    return std::move(found->first());
}

Result<std::optional<wire::BlogTemplate>> BlogTemplateStore::findDefault()
{
    return rows(QStringLiteral(" AND is_default = 1"), {}).map([](QList<wire::BlogTemplate> found) {
        return found.isEmpty() ? std::nullopt : std::optional(std::move(found.first()));
    });
}

Result<QList<wire::BlogTemplate>> BlogTemplateStore::list()
{
    return rows({}, {});
}

Result<void> BlogTemplateStore::insert(const wire::BlogTemplate& entry)
{
    return m_database
        .execute(
            QStringLiteral("INSERT INTO blog_templates (id, organization_id, name, description, tone, structure, custom_instructions, is_default, "
                           "created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
            {entry.id.text(),
             m_organization,
             entry.name,
             nullable(entry.description),
             nullable(entry.tone),
             QString::fromUtf8(entry.structure.text),
             nullable(entry.customInstructions),
             entry.isDefault ? 1 : 0,
             instantText(entry.createdAt),
             instantText(entry.updatedAt)})
        .map([](qint64) {});
}

Result<void> BlogTemplateStore::save(const wire::BlogTemplate& entry)
{
    return m_database
        .execute(
            QStringLiteral("UPDATE blog_templates SET name = ?, description = ?, tone = ?, structure = ?, custom_instructions = ?, is_default = ?, "
                           "updated_at = ? WHERE id = ? AND organization_id = ?"),
            {entry.name,
             nullable(entry.description),
             nullable(entry.tone),
             QString::fromUtf8(entry.structure.text),
             nullable(entry.customInstructions),
             entry.isDefault ? 1 : 0,
             instantText(entry.updatedAt),
             entry.id.text(),
             m_organization})
        .map([](qint64) {});
}

Result<void> BlogTemplateStore::clearDefaultBut(const BlogTemplateId& id)
{
    return m_database
        .execute(QStringLiteral("UPDATE blog_templates SET is_default = 0 WHERE organization_id = ? AND id <> ? AND is_default = 1"),
                 {m_organization, id.text()})
        .map([](qint64) {});
}

Result<void> BlogTemplateStore::remove(const BlogTemplateId& id)
{
    return m_database.execute(QStringLiteral("DELETE FROM blog_templates WHERE id = ? AND organization_id = ?"), {id.text(), m_organization})
        .map([](qint64) {});
}

}

#include "backend/store/organizationstore.h"

namespace galley::backend {

namespace {

QVariant nullable(const QString& text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

OrganizationRow readRow(const storage::Query& query)
{
    return {.id = OrganizationId::fromText(query.text(0)).value_or(OrganizationId()),
            .name = query.text(1),
            .slug = query.text(2),
            .settings = query.bytes(3),
            .address = query.text(4),
            .phoneNumber = query.text(5),
            .taxId = query.text(6),
            .billingEmail = query.text(7),
            .byokEnabled = query.integer(8) != 0,
            .enforce2fa = query.integer(9) != 0,
            .createdAt = query.integer(10)};
}

}

Result<void> OrganizationStore::add(const OrganizationRow& organization)
{
    return m_database
        .execute(QStringLiteral("INSERT INTO organizations (id, name, slug, settings, created_at) VALUES (?, ?, ?, ?, ?)"),
                 {organization.id.text(), organization.name, organization.slug, QString::fromUtf8(organization.settings), organization.createdAt})
        .map([](qint64) {});
}

Result<std::optional<OrganizationRow>> OrganizationStore::findWhere(const QString& condition, const QVariantList& values)
{
    auto query = m_database.prepare(QStringLiteral("SELECT id, name, slug, settings, address, phone_number, tax_id, billing_email, byok_enabled, "
                                                   "enforce_2fa, created_at FROM organizations WHERE %1")
                                        .arg(condition));
    if (!query) {
        return failure(query.error());
    }
    if (auto ran = query->run(values); !ran) {
        return failure(ran.error());
    }
    return query->next() ? std::optional(readRow(*query)) : std::nullopt;
}

Result<std::optional<OrganizationRow>> OrganizationStore::find(const OrganizationId& organization)
{
    return findWhere(QStringLiteral("id = ?"), {organization.text()});
}

Result<std::optional<OrganizationRow>> OrganizationStore::findByName(const QString& name)
{
    return findWhere(QStringLiteral("name = ? ORDER BY created_at, id LIMIT 1"), {name});
}

Result<bool> OrganizationStore::hasSlug(const QString& slug)
{
    return m_database.value(QStringLiteral("SELECT 1 FROM organizations WHERE slug = ?"), {slug}).map([](const QVariant& found) {
        return found.isValid();
    });
}

Result<void> OrganizationStore::update(const OrganizationRow& organization)
{
    return m_database
        .execute(QStringLiteral("UPDATE organizations SET name = ?, settings = ?, address = ?, phone_number = ?, tax_id = ?, billing_email = ?, "
                                "enforce_2fa = ? WHERE id = ?"),
                 {organization.name,
                  QString::fromUtf8(organization.settings),
                  nullable(organization.address),
                  nullable(organization.phoneNumber),
                  nullable(organization.taxId),
                  nullable(organization.billingEmail),
                  int(organization.enforce2fa),
                  organization.id.text()})
        .map([](qint64) {});
}

Result<QList<CustomToneRow>> OrganizationStore::listTones(const OrganizationId& organization)
{
    auto query = m_database.prepare(QStringLiteral("SELECT id, name, description, system_prompt FROM custom_tones "
                                                   "WHERE organization_id = ? ORDER BY created_at, id"));
    if (!query) {
        return failure(query.error());
    }
    if (auto ran = query->run({organization.text()}); !ran) {
        return failure(ran.error());
    }
    QList<CustomToneRow> tones;
    while (query->next()) {
        tones.append({query->text(0), query->text(1), query->isNull(2) ? QString() : query->text(2), query->text(3)});
    }
    return tones;
}

Result<void> OrganizationStore::addTone(const OrganizationId& organization, const CustomToneRow& tone, qint64 now)
{
    return m_database
        .execute(
            QStringLiteral("INSERT INTO custom_tones (organization_id, id, name, description, system_prompt, created_at) "
                           "VALUES (?, ?, ?, ?, ?, ?)"),
            {organization.text(), tone.id, tone.name, tone.description.isNull() ? QVariant() : QVariant(tone.description), tone.systemPrompt, now})
        .map([](qint64) {});
}

Result<bool> OrganizationStore::removeTone(const OrganizationId& organization, const QString& toneId)
{
    return m_database.execute(QStringLiteral("DELETE FROM custom_tones WHERE organization_id = ? AND id = ?"), {organization.text(), toneId})
        .map([](qint64 changed) { return changed > 0; });
}

Result<std::optional<QString>> OrganizationStore::fact(const QString& name)
{
    return m_database.value(QStringLiteral("SELECT value FROM server_facts WHERE name = ?"), {name}).map([](const QVariant& value) {
        return value.isValid() ? std::optional(value.toString()) : std::nullopt;
    });
}

Result<void> OrganizationStore::setFact(const QString& name, const QString& value)
{
    return m_database
        .execute(QStringLiteral("INSERT INTO server_facts (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value"),
                 {name, value})
        .map([](qint64) {});
}

}

#pragma once

#include <QList>
#include <optional>

#include "models/base/id.h"
#include "models/base/result.h"
#include "models/storage/database.h"

namespace galley::backend {

/// An organization as the database has it; empty texts are absent ones.
struct OrganizationRow {
    OrganizationId id;
    QString name;
    QString slug;
    QByteArray settings = QByteArrayLiteral("{}"); ///< JSON
    QString address;
    QString phoneNumber;
    QString taxId;
    QString billingEmail;
    bool byokEnabled = false;
    bool enforce2fa = false;
    qint64 createdAt = 0; ///< milliseconds since 1970
};

/// A writing tone that an organization made.
struct CustomToneRow {
    QString id;
    QString name;
    QString description; ///< null where there is none
    QString systemPrompt;
};

class OrganizationStore
{
public:
    explicit OrganizationStore(storage::Database& database) : m_database(database) {}

    [[nodiscard]] Result<void> add(const OrganizationRow& organization);
    [[nodiscard]] Result<std::optional<OrganizationRow>> find(const OrganizationId& organization);
    /// For the command that adds people: names are compared as they are, and the oldest of that name is meant.
    [[nodiscard]] Result<std::optional<OrganizationRow>> findByName(const QString& name);
    [[nodiscard]] Result<bool> hasSlug(const QString& slug);
    [[nodiscard]] Result<void> update(const OrganizationRow& organization);

    [[nodiscard]] Result<QList<CustomToneRow>> listTones(const OrganizationId& organization);
    /// ErrorCode::Conflict when there is one of that id.
    [[nodiscard]] Result<void> addTone(const OrganizationId& organization, const CustomToneRow& tone, qint64 now);
    /// False when there is none of that id.
    [[nodiscard]] Result<bool> removeTone(const OrganizationId& organization, const QString& toneId);

    [[nodiscard]] Result<std::optional<QString>> fact(const QString& name);
    [[nodiscard]] Result<void> setFact(const QString& name, const QString& value);

private:
    [[nodiscard]] Result<std::optional<OrganizationRow>> findWhere(const QString& condition, const QVariantList& values);
    storage::Database& m_database;
};

}

#include "backend/services/blogtemplateservice.h"

#include "backend/services/generationservice.h"
#include "backend/services/jsoncheck.h"

namespace galley::backend {

namespace {

constexpr qsizetype nameLimit = 300;
constexpr qsizetype textLimit = 20'000;

Unexpected invalid(const QString& message, const char* field)
{
    return failure(ErrorCode::InvalidInput, message, QString::fromLatin1(field));
}

bool isStorable(const wire::Nullable<QString>& text, qsizetype limit)
{
    return !text || (text->size() <= limit && !text->contains(QChar::Null));
}

}

Result<void> BlogTemplateService::check(wire::BlogTemplate& entry)
{
    entry.name = entry.name.trimmed();
    if (entry.name.isEmpty()) {
        return invalid(QStringLiteral("A template needs a name."), "name");
    }
    if (entry.name.size() > nameLimit || entry.name.contains(QChar::Null)) {
        return invalid(QStringLiteral("The name is longer than %1 characters.").arg(nameLimit), "name");
    }
    if (!isStorable(entry.description, textLimit)) {
        return invalid(QStringLiteral("The description is longer than %1 characters.").arg(textLimit), "description");
    }
    if (!isStorable(entry.customInstructions, textLimit)) {
        return invalid(QStringLiteral("The instructions are longer than %1 characters.").arg(textLimit), "custom_instructions");
    }
    if (auto valid = checkObject(entry.structure, QStringLiteral("structure")); !valid) {
        return valid;
    }
    return toneInstructions(m_caller.database, m_caller.organizationKey, entry.tone).map([](const QString&) {});
}

Result<wire::BlogTemplate> BlogTemplateService::create(const wire::BlogTemplateCreate& request)
{
    wire::BlogTemplate entry;
    entry.id = BlogTemplateId::make();
    entry.organizationId = OrganizationId::fromText(m_caller.organizationKey).value_or(OrganizationId());
    entry.name = request.name;
    entry.description = request.description.value_or(wire::Nullable<QString>());
    entry.tone = request.tone.value_or(wire::Nullable<QString>());
    entry.structure = request.structure.value_or(wire::JsonObject());
    entry.customInstructions = request.customInstructions.value_or(wire::Nullable<QString>());
    entry.isDefault = request.isDefault.value_or(false);
    entry.createdAt = m_caller.now;
    entry.updatedAt = m_caller.now;
    return check(entry)
        .and_then([&] { return m_store.insert(entry); })
        .and_then([&] { return entry.isDefault ? m_store.clearDefaultBut(entry.id) : Result<void>(); })
        .and_then([&] { return m_store.find(entry.id); });
}

Result<wire::BlogTemplate> BlogTemplateService::update(const BlogTemplateId& id, const wire::BlogTemplateUpdate& change)
{
    auto entry = m_store.find(id);
    if (!entry) {
        return entry;
    }
    entry->name = change.name.value_or(entry->name);
    entry->description = change.description.value_or(entry->description);
    entry->tone = change.tone.value_or(entry->tone);
    entry->structure = change.structure.value_or(entry->structure);
    entry->customInstructions = change.customInstructions.value_or(entry->customInstructions);
    entry->isDefault = change.isDefault.value_or(entry->isDefault);
    entry->updatedAt = m_caller.now;
    return check(*entry)
        .and_then([&] { return m_store.save(*entry); })
        .and_then([&] { return entry->isDefault ? m_store.clearDefaultBut(id) : Result<void>(); })
        .and_then([&] { return m_store.find(id); });
}

Result<wire::NoContent> BlogTemplateService::remove(const BlogTemplateId& id)
{
    return m_store.find(id).and_then([&](const wire::BlogTemplate&) { return m_store.remove(id); }).map([] { return wire::NoContent(); });
}

}

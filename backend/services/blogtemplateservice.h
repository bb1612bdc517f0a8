#pragma once

#include "backend/services/caller.h"
#include "backend/store/blogtemplatestore.h"
#include "models/wire/blog.h"

namespace galley::backend {

/// The rules of blog templates. At most one template of an organization is the default.
class BlogTemplateService
{
public:
    explicit BlogTemplateService(const Caller& caller) : m_caller(caller), m_store(caller.database, caller.organizationKey) {}

    [[nodiscard]] Result<QList<wire::BlogTemplate>> list() { return m_store.list(); }
    [[nodiscard]] Result<wire::BlogTemplate> get(const BlogTemplateId& id) { return m_store.find(id); }
    [[nodiscard]] Result<wire::BlogTemplate> create(const wire::BlogTemplateCreate& request);
    [[nodiscard]] Result<wire::BlogTemplate> update(const BlogTemplateId& id, const wire::BlogTemplateUpdate& change);
    /// Posts that were written with it stay as they are.
    [[nodiscard]] Result<wire::NoContent> remove(const BlogTemplateId& id);

private:
    [[nodiscard]] Result<void> check(wire::BlogTemplate& entry);

    Caller m_caller;
    BlogTemplateStore m_store;
};

}

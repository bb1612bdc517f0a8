#pragma once

#include "backend/publishing/wordpress.h"
#include "backend/services/caller.h"
#include "backend/services/serverkeys.h"
#include "backend/store/blogconnectionstore.h"
#include "backend/store/serverdatabase.h"

namespace galley::backend {

/// The rules of the sites that an organization publishes to. Application passwords are sealed, and never told again.
class BlogConnectionService
{
public:
    BlogConnectionService(const Caller& caller, const ServerKeys& keys, const OutgoingHttp& http)
        : m_caller(caller), m_keys(keys), m_http(http), m_store(caller.database, caller.organizationKey)
    {
    }

    [[nodiscard]] Result<QList<wire::BlogConnection>> list();
    [[nodiscard]] Result<wire::BlogConnection> get(const BlogConnectionId& id);
    [[nodiscard]] Result<wire::BlogConnection> create(const wire::BlogConnectionCreate& request);
    [[nodiscard]] Result<wire::BlogConnection> update(const BlogConnectionId& id, const wire::BlogConnectionUpdate& change);
    [[nodiscard]] Result<wire::NoContent> remove(const BlogConnectionId& id);

    /// Asks the site; not on the writer's thread.
    [[nodiscard]] Result<wire::BlogConnectionTest> test(const BlogConnectionId& id);
    /// What the site last had, or what it has now; then it is kept through `database`. Not on the writer's thread.
    [[nodiscard]] Result<QList<wire::WordPressCategory>> categories(ServerDatabase& database, const BlogConnectionId& id, bool refresh);

private:
    [[nodiscard]] Result<void> check(BlogConnectionRow& row);

    Caller m_caller;
    const ServerKeys& m_keys;
    const OutgoingHttp& m_http;
    BlogConnectionStore m_store;
};

/// The site of a connection with its password opened. Internal when the password was sealed with another key.
[[nodiscard]] Result<WordPressSite> siteOf(const ServerKeys& keys, const BlogConnectionRow& row);

}

#include "backend/services/blogconnectionservice.h"

#include "models/wire/json.h"

namespace galley::backend {

namespace {

constexpr qsizetype nameLimit = 300;

Unexpected invalid(const QString& message, const char* field)
{
    return failure(ErrorCode::InvalidInput, message, QString::fromLatin1(field));
}

QString sealOwner(const BlogConnectionId& id)
{
    return QStringLiteral("blog-connection:") + id.text();
}

/// An application password has no line breaks and no control characters, whatever else it holds.
bool isLine(const QString& text)
{
    return text.size() <= nameLimit
        && std::none_of(text.begin(), text.end(), [](QChar character) { return character.category() == QChar::Other_Control; });
}

}

Result<WordPressSite> siteOf(const ServerKeys& keys, const BlogConnectionRow& row)
{
    auto password = keys.open(row.sealedPassword, sealOwner(row.connection.id));
    if (!password) {
        return failure(ErrorCode::InvalidInput,
                       QStringLiteral("The application password cannot be opened with this server's key. Please enter it again."),
                       QStringLiteral("app_password"));
    }
    return WordPressSite{row.connection.siteUrl, row.connection.username, std::move(*password)};
}

Result<void> BlogConnectionService::check(BlogConnectionRow& row)
{
    wire::BlogConnection& connection = row.connection;
    connection.name = connection.name.trimmed();
    connection.username = connection.username.trimmed();
    if (connection.name.isEmpty() || !isLine(connection.name)) {
        return invalid(QStringLiteral("A connection needs a name of at most %1 characters.").arg(nameLimit), "name");
    }
    if (connection.username.isEmpty() || !isLine(connection.username) || connection.username.contains(u':')) {
        return invalid(QStringLiteral("This is no user name of a site."), "username");
    }
    auto url = WordPress::checkedUrl(connection.siteUrl);
    if (!url) {
        return failure(url.error());
    }
    connection.siteUrl = std::move(*url);
    return {};
}

Result<QList<wire::BlogConnection>> BlogConnectionService::list()
{
    return m_store.list().map([](const QList<BlogConnectionRow>& rows) {
        QList<wire::BlogConnection> result;
        for (const BlogConnectionRow& row : rows) {
            result.append(row.connection);
        }
        return result;
    });
}

Result<wire::BlogConnection> BlogConnectionService::get(const BlogConnectionId& id)
{
    return m_store.find(id).map([](const BlogConnectionRow& row) { return row.connection; });
}

Result<wire::BlogConnection> BlogConnectionService::create(const wire::BlogConnectionCreate& request)
{
    BlogConnectionRow row;
    row.connection.id = BlogConnectionId::make();
    row.connection.name = request.name;
    row.connection.siteUrl = request.siteUrl;
    row.connection.username = request.username;
    row.connection.isActive = true;
    row.connection.createdAt = m_caller.now;
    row.connection.updatedAt = m_caller.now;
    if (request.appPassword.trimmed().isEmpty() || !isLine(request.appPassword)) {
        return invalid(QStringLiteral("The application password is missing."), "app_password");
    }
    row.sealedPassword = m_keys.seal(request.appPassword.trimmed(), sealOwner(row.connection.id));
    return check(row).and_then([&] { return m_store.insert(row); }).and_then([&] { return get(row.connection.id); });
}

Result<wire::BlogConnection> BlogConnectionService::update(const BlogConnectionId& id, const wire::BlogConnectionUpdate& change)
{
    auto row = m_store.find(id);
    if (!row) {
        return failure(row.error());
    }
    const wire::BlogConnection before = row->connection;
    wire::BlogConnection& connection = row->connection;
    connection.name = change.name.value_or(connection.name);
    connection.siteUrl = change.siteUrl.value_or(connection.siteUrl);
    connection.username = change.username.value_or(connection.username);
    connection.isActive = change.isActive.value_or(connection.isActive);
    connection.updatedAt = m_caller.now;
    if (auto checked = check(*row); !checked) {
        return failure(checked.error());
    }
    if (change.appPassword) {
        if (change.appPassword->trimmed().isEmpty() || !isLine(*change.appPassword)) {
            return invalid(QStringLiteral("The application password is missing."), "app_password");
        }
        row->sealedPassword = m_keys.seal(change.appPassword->trimmed(), sealOwner(id));
    } else if (QUrl(connection.siteUrl).host() != QUrl(before.siteUrl).host()) {
        // Whoever may change the address could otherwise have the password sent to a site of their own.
        return invalid(QStringLiteral("Another site needs its own application password."), "app_password");
    }
    if (connection.siteUrl != before.siteUrl) {
        row->categories.reset();
        connection.categoriesCachedAt.reset();
    }
    return m_store.save(*row).and_then([&] { return get(id); });
}

Result<wire::NoContent> BlogConnectionService::remove(const BlogConnectionId& id)
{
    return m_store.find(id).and_then([&](const BlogConnectionRow&) { return m_store.remove(id); }).map([] { return wire::NoContent(); });
}

Result<wire::BlogConnectionTest> BlogConnectionService::test(const BlogConnectionId& id)
{
    return m_store.find(id).and_then([&](const BlogConnectionRow& row) -> Result<wire::BlogConnectionTest> {
        auto site = siteOf(m_keys, row);
        return site ? WordPress(m_http, std::move(*site)).test() : wire::BlogConnectionTest{false, site.error().message, {}};
    });
}

Result<QList<wire::WordPressCategory>> BlogConnectionService::categories(ServerDatabase& database, const BlogConnectionId& id, bool refresh)
{
    const auto row = m_store.find(id);
    if (!row) {
        return failure(row.error());
    }
    if (row->categories && !refresh) {
        return wire::decode<QList<wire::WordPressCategory>>(*row->categories);
    }
    auto fetched = siteOf(m_keys, *row).and_then([&](WordPressSite site) { return WordPress(m_http, std::move(site)).categories(); });
    if (!fetched) {
        return fetched;
    }
    const auto kept = database.write([&](storage::Database& connection) {
        BlogConnectionStore store(connection, m_caller.organizationKey);
        return store.find(id).and_then([&](BlogConnectionRow now) {
            now.categories = wire::encode(*fetched);
            now.connection.categoriesCachedAt = m_caller.now;
            return store.save(now);
        });
    });
    return kept ? std::move(fetched) : failure(kept.error());
}

}

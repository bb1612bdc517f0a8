#include "backend/services/stockphotoservice.h"

#include <QUrlQuery>

#include "models/wire/json.h"

namespace galley::backend {

namespace {

constexpr qsizetype keyLimit = 300;
constexpr qsizetype queryLimit = 300;
constexpr qint64 mostPerPage = 80;
constexpr qint64 lastPage = 10'000;
const QString pexels = QStringLiteral("pexels");

Unexpected invalid(const QString& message, const char* field)
{
    return failure(ErrorCode::InvalidInput, message, QString::fromLatin1(field));
}

QString sealOwner(const StockPhotoKeyId& id)
{
    return QStringLiteral("stock-photo-key:") + id.text();
}

Result<void> checkKey(const QString& key)
{
    const bool sound = !key.isEmpty() && key.size() <= keyLimit
        && std::all_of(key.begin(), key.end(), [](QChar character) { return character > u' ' && character < u'\x7f'; });
    return sound ? Result<void>() : Result<void>(invalid(QStringLiteral("This is no key of a supplier of photos."), "api_key"));
}

}

Result<QList<wire::StockPhotoKey>> StockPhotoService::list()
{
    return m_store.list().map([](const QList<StockPhotoKeyRow>& rows) {
        QList<wire::StockPhotoKey> result;
        for (const StockPhotoKeyRow& row : rows) {
            result.append(row.key);
        }
        return result;
    });
}

Result<wire::StockPhotoKey> StockPhotoService::add(const wire::StockPhotoKeyCreate& request)
{
    if (request.provider != pexels) {
        return invalid(QStringLiteral("This server knows photos of Pexels alone."), "provider");
    }
    const QString key = request.apiKey.trimmed();
    if (auto sound = checkKey(key); !sound) {
        return failure(sound.error());
    }
    const auto all = m_store.list();
    if (!all) {
        return failure(all.error());
    }
    if (!all->isEmpty()) {
        return invalid(QStringLiteral("There is a key for this supplier already."), "provider");
    }
    StockPhotoKeyRow row;
    row.key.id = StockPhotoKeyId::make();
    row.key.provider = request.provider;
    row.key.isActive = request.isActive.value_or(true);
    row.key.createdAt = m_caller.now;
    row.key.updatedAt = m_caller.now;
    row.sealedKey = m_keys.seal(key, sealOwner(row.key.id));
    return m_store.insert(row).and_then([&] { return m_store.find(row.key.id); }).map([](const StockPhotoKeyRow& added) { return added.key; });
}

Result<wire::StockPhotoKey> StockPhotoService::update(const StockPhotoKeyId& id, const wire::StockPhotoKeyUpdate& change)
{
    auto row = m_store.find(id);
    if (!row) {
        return failure(row.error());
    }
    if (change.apiKey) {
        const QString key = change.apiKey->trimmed();
        if (auto sound = checkKey(key); !sound) {
            return failure(sound.error());
        }
        row->sealedKey = m_keys.seal(key, sealOwner(id));
    }
    row->key.isActive = change.isActive.value_or(row->key.isActive);
    row->key.updatedAt = m_caller.now;
    return m_store.save(*row).map([&] { return row->key; });
}

Result<wire::NoContent> StockPhotoService::remove(const StockPhotoKeyId& id)
{
    return m_store.find(id).and_then([&](const StockPhotoKeyRow&) { return m_store.remove(id); }).map([] { return wire::NoContent(); });
}

Result<wire::StockPhotoPage> StockPhotoService::search(const wire::SearchStockPhotos& request)
{
    const QString words = request.q.trimmed();
    if (words.isEmpty() || words.size() > queryLimit) {
        return invalid(QStringLiteral("What to look for is empty or longer than %1 characters.").arg(queryLimit), "q");
    }
    if (request.page < 1 || request.page > lastPage) {
        return invalid(QStringLiteral("There is no such page."), "page");
    }
    if (request.perPage < 1 || request.perPage > mostPerPage) {
        return invalid(QStringLiteral("A page has 1 to %1 photos.").arg(mostPerPage), "per_page");
    }
    static const QStringList orientations{QStringLiteral("landscape"), QStringLiteral("portrait"), QStringLiteral("square")};
    if (request.orientation && !orientations.contains(*request.orientation)) {
        return invalid(QStringLiteral("Photos are landscape, portrait or square."), "orientation");
    }
    const auto all = m_store.list();
    if (!all) {
        return failure(all.error());
    }
    const auto active = std::find_if(all->begin(), all->end(), [](const StockPhotoKeyRow& row) { return row.key.isActive; });
    const auto key = active == all->end() ? std::nullopt : m_keys.open(active->sealedKey, sealOwner(active->key.id));
    if (!key) {
        return failure(ErrorCode::InvalidInput,
                       active == all->end()
                           ? QStringLiteral("No key for stock photos is set.")
                           : QStringLiteral("The key for stock photos cannot be opened with this server's key. Please enter it again."));
    }
    QUrl url(m_pexelsUrl + QStringLiteral("/v1/search"));
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("query"), QString::fromLatin1(QUrl::toPercentEncoding(words)));
    query.addQueryItem(QStringLiteral("page"), QString::number(request.page));
    query.addQueryItem(QStringLiteral("per_page"), QString::number(request.perPage));
    if (request.orientation) {
        query.addQueryItem(QStringLiteral("orientation"), *request.orientation);
    }
    url.setQuery(query);
    OutgoingRequest outgoing;
    outgoing.url = url;
    outgoing.headers = {{"Authorization", key->toLatin1()}, {"Accept", "application/json"}};
    const auto answer = m_http.send(outgoing);
    if (!answer) {
        return failure(answer.error());
    }
    if (answer->status == 401 || answer->status == 403) {
        return failure(ErrorCode::InvalidInput, QStringLiteral("The supplier of photos does not accept the key."));
    }
    if (answer->status == 429) {
        return failure(ErrorCode::RateLimited, QStringLiteral("The key's allowance of searches is used up for now."));
    }
    auto page = answer->isOk() ? wire::decode<wire::StockPhotoPage>(answer->body) : failure(ErrorCode::Unavailable, QString());
    return page ? std::move(page) : failure(ErrorCode::Unavailable, QStringLiteral("The supplier of photos does not answer as it should."));
}

}

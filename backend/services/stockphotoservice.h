#pragma once

#include "backend/publishing/outgoinghttp.h"
#include "backend/services/caller.h"
#include "backend/services/serverkeys.h"
#include "backend/store/stockphotokeystore.h"

namespace galley::backend {

/// Where stock photos come from: Pexels, with a key of the organization's own. Keys are sealed, and never told again.
class StockPhotoService
{
public:
    StockPhotoService(const Caller& caller, const ServerKeys& keys, const OutgoingHttp& http, const QString& pexelsUrl)
        : m_caller(caller), m_keys(keys), m_http(http), m_pexelsUrl(pexelsUrl), m_store(caller.database, caller.organizationKey)
    {
    }

    [[nodiscard]] Result<QList<wire::StockPhotoKey>> list();
    /// InvalidInput for a supplier that the server does not know, or that there is a key for already.
    [[nodiscard]] Result<wire::StockPhotoKey> add(const wire::StockPhotoKeyCreate& request);
    [[nodiscard]] Result<wire::StockPhotoKey> update(const StockPhotoKeyId& id, const wire::StockPhotoKeyUpdate& change);
    [[nodiscard]] Result<wire::NoContent> remove(const StockPhotoKeyId& id);

    /// Asks the supplier; not on the writer's thread.
    [[nodiscard]] Result<wire::StockPhotoPage> search(const wire::SearchStockPhotos& request);

private:
    Caller m_caller;
    const ServerKeys& m_keys;
    const OutgoingHttp& m_http;
    QString m_pexelsUrl;
    StockPhotoKeyStore m_store;
};

}

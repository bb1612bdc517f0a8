#pragma once

#include <QCoroTask>
#include <QFuture>
#include <QHash>
#include <QJsonObject>

#include "app/api/apiclient.h"
#include "models/wire/content.h"

namespace galley::app {

/// Fills an empty local backend with the sample shop: 200 products, texts by the built-in writer, and planted faults among them. It does
/// nothing that a user could not do.
class SampleShop final
{
public:
    explicit SampleShop(ApiClient& client) : m_client(client) {}

    /// The client must live until the future finishes.
    [[nodiscard]] QFuture<Result<ProjectId>> fill();

private:
    using ItemsBySku = QHash<QString, wire::ContentItem>;
    [[nodiscard]] QCoro::Task<Result<ProjectId>> run();
    [[nodiscard]] QCoro::Task<Result<void>> importProducts(ProjectId project);
    [[nodiscard]] QCoro::Task<Result<void>> writeTexts(ProjectId project);
    [[nodiscard]] QCoro::Task<Result<void>> plantFaults(ProjectId project);

    ApiClient& m_client;
};

}

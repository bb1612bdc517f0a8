#include "backend/store/usagestore.h"

#include <QJsonObject>

#include "backend/store/projectstore.h"
#include "models/wire/json.h"
#include "models/wire/usage.h"

namespace galley::backend {

namespace {

constexpr double microdollars = 1'000'000;

/// Amounts are exact whole numbers in the table; the contract's numbers are decimals.
const QString usageJson =
    QStringLiteral(R"(CAST(format('{"id":"%s","ai_provider":%s,"ai_model":%s,"content_type":%s,"input_tokens":%d,"output_tokens":%d,)"
                   R"("credits_used":%s,"cost_estimate":%s,"created_at":"%s"}', id, json_quote(ai_provider), json_quote(ai_model), )"
                   R"(json_quote(content_type), input_tokens, output_tokens, xct / 10000.0, cost_microdollars / 1000000.0, created_at) AS BLOB))");

/// The sums of one group of the summary.
struct Totals {
    qint64 requests = 0;
    qint64 inputTokens = 0;
    qint64 outputTokens = 0;
    qint64 xct = 0;
    qint64 cost = 0;

    void add(const Totals& other)
    {
        requests += other.requests;
        inputTokens += other.inputTokens;
        outputTokens += other.outputTokens;
        xct += other.xct;
        cost += other.cost;
    }
    [[nodiscard]] QJsonObject json() const
    {
        return {{QStringLiteral("requests"), requests},
                {QStringLiteral("input_tokens"), inputTokens},
                {QStringLiteral("output_tokens"), outputTokens},
                {QStringLiteral("credits_used"), static_cast<double>(xct) / 10000.0},
                {QStringLiteral("cost"), static_cast<double>(cost) / microdollars}};
    }
};

wire::JsonObject objectOf(const QMap<QString, Totals>& groups)
{
    QJsonObject result;
    for (auto group = groups.cbegin(); group != groups.cend(); ++group) {
        result.insert(group.key(), group.value().json());
    }
    return wire::JsonObject::from(result);
}

}

Result<void> UsageStore::insert(const NewUsage& usage, const QDateTime& now)
{
    return m_database
        .execute(QStringLiteral("INSERT INTO usage_records (id, organization_id, job_id, item_id, ai_provider, ai_model, content_type, "
                                "input_tokens, output_tokens, xct, cost_microdollars, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
                 {UsageRecordId::make().text(),
                  m_organization,
                  usage.job ? QVariant(usage.job->text()) : QVariant(),
                  usage.item ? QVariant(usage.item->text()) : QVariant(),
                  usage.provider,
                  usage.model,
                  usage.contentType,
                  usage.inputTokens,
                  usage.outputTokens,
                  usage.xct.tenThousandths(),
                  usage.costMicrodollars,
                  instantText(now)})
        .map([](qint64) {});
}

Result<QByteArray> UsageStore::listJson(const std::optional<QDateTime>& from, const std::optional<QDateTime>& to)
{
    QString condition;
    QVariantList values{m_organization};
    if (from) {
        condition += QStringLiteral(" AND created_at >= ?");
        values.append(instantText(*from));
    }
    if (to) {
        condition += QStringLiteral(" AND created_at <= ?");
        values.append(instantText(*to));
    }
    auto query = m_database.prepare(QStringLiteral("SELECT ") + usageJson + QStringLiteral(" FROM usage_records WHERE organization_id = ?")
                                    + condition + QStringLiteral(" ORDER BY created_at DESC, usage_key DESC"));
    if (!query) {
        return failure(query.error());
    }
    if (auto done = query->run(values); !done) {
        return failure(done.error());
    }
    QByteArray result("[");
    while (query->next()) {
        if (result.size() > 1) {
            result += ',';
        }
        result += query->bytes(0);
    }
    result += ']';
    return result;
}

Result<QByteArray> UsageStore::summaryJson(const QDateTime& since)
{
    auto query = m_database.prepare(
        QStringLiteral("SELECT ai_provider, content_type, count(*), sum(input_tokens), sum(output_tokens), sum(xct), sum(cost_microdollars) "
                       "FROM usage_records WHERE organization_id = ? AND created_at >= ? GROUP BY ai_provider, content_type"));
    if (!query) {
        return failure(query.error());
    }
    if (auto done = query->run({m_organization, instantText(since)}); !done) {
        return failure(done.error());
    }
    Totals all;
    QMap<QString, Totals> byProvider;
    QMap<QString, Totals> byContentType;
    while (query->next()) {
        const Totals group{query->integer(2), query->integer(3), query->integer(4), query->integer(5), query->integer(6)};
        all.add(group);
        byProvider[query->text(0)].add(group);
        byContentType[query->text(1)].add(group);
    }
    wire::UsageSummary summary;
    summary.totalInputTokens = all.inputTokens;
    summary.totalOutputTokens = all.outputTokens;
    summary.totalCost = static_cast<double>(all.cost) / microdollars;
    summary.byProvider = objectOf(byProvider);
    summary.byContentType = objectOf(byContentType);
    return wire::encode(summary);
}

}

#include "backend/services/generationservice.h"

#include <QSet>
#include <array>

#include "backend/store/billingstore.h"
#include "backend/store/organizationstore.h"
#include "backend/store/sourcestore.h"
#include "models/domain/tones.h"
#include "models/wire/json.h"

namespace galley::backend {

namespace {

constexpr qsizetype selectionLimit = 100'000;
constexpr qint64 characterLimit = 100'000;

constexpr std::array scopeNames = {std::pair{GenerationScope::Pending, "pending"},
                                   std::pair{GenerationScope::Selected, "selected"},
                                   std::pair{GenerationScope::All, "all"},
                                   std::pair{GenerationScope::Rejected, "rejected"}};

Unexpected invalid(const QString& message, const char* field)
{
    return failure(ErrorCode::InvalidInput, message, QString::fromLatin1(field));
}

Result<void> checkLengths(const wire::GenerationRequest& request)
{
    if (request.maxShortChars < 0 || request.maxShortChars > characterLimit) {
        return invalid(QStringLiteral("The length is not between 0 and %1.").arg(characterLimit), "max_short_chars");
    }
    if (request.maxLongChars < 0 || request.maxLongChars > characterLimit) {
        return invalid(QStringLiteral("The length is not between 0 and %1.").arg(characterLimit), "max_long_chars");
    }
    if (!request.generateShort && !request.generateLong) {
        return invalid(QStringLiteral("Neither a short nor a long text is asked for."), "generate_long");
    }
    return {};
}

}

QByteArray GenerationOrder::payload() const
{
    QByteArray result = "{\"scope\":\"";
    for (const auto& [known, name] : scopeNames) {
        if (known == scope) {
            result += name;
        }
    }
    result += "\",\"request\":";
    wire::encodeTo(result, request);
    result += '}';
    return result;
}

Result<GenerationOrder> GenerationOrder::fromPayload(const QByteArray& payload)
{
    const QJsonObject object = QJsonDocument::fromJson(payload).object();
    auto request =
        wire::decode<wire::GenerationRequest>(QJsonDocument(object.value(QStringLiteral("request")).toObject()).toJson(QJsonDocument::Compact));
    if (!request) {
        return failure(request.error());
    }
    const QString name = object.value(QStringLiteral("scope")).toString();
    for (const auto& [known, text] : scopeNames) {
        if (name == QLatin1StringView(text)) {
            return GenerationOrder{known, std::move(*request)};
        }
    }
    return failure(ErrorCode::Internal, QStringLiteral("A stored job is malformed."));
}

Result<void> GenerationService::check(const wire::GenerationRequest& request)
{
    if (auto lengths = checkLengths(request); !lengths) {
        return lengths;
    }
    const auto provider = m_providers(request.aiProvider);
    if (!provider) {
        return failure(provider.error());
    }
    const QList<ModelOption> models = provider->provider->models();
    if (request.aiModel && std::none_of(models.begin(), models.end(), [&](const ModelOption& model) { return model.id == *request.aiModel; })) {
        return invalid(QStringLiteral("The provider has no such model."), "ai_model");
    }
    if (auto tone = toneInstructions(m_caller.database, m_caller.organizationKey, request.tone); !tone) {
        return failure(tone.error());
    }
    if (!provider->isPaid()) {
        return {};
    }
    const auto balances = BillingStore(m_caller.database, m_caller.organizationKey).balances();
    if (!balances) {
        return failure(balances.error());
    }
    return balances->total() > Xct() ? Result<void>() : invalid(QStringLiteral("The XCT balance is used up."), "ai_provider");
}

Result<JobId> GenerationService::queue(const ProjectId& project, GenerationScope scope, const wire::GenerationRequest& request)
{
    ProjectStore projects(m_caller.database, m_caller.organizationKey);
    const auto record = projects.find(project);
    if (!record) {
        return failure(record.error());
    }
    if (auto checked = check(request); !checked) {
        return failure(checked.error());
    }
    GenerationOrder order{scope, request};
    if (request.itemIds) {
        if (request.itemIds->size() > selectionLimit) {
            return failure(ErrorCode::TooLarge, QStringLiteral("At most %1 items can be named.").arg(selectionLimit));
        }
        const QSet<ItemId> distinct(request.itemIds->begin(), request.itemIds->end());
        order.request.itemIds = QList<ItemId>(distinct.begin(), distinct.end());
        const auto keys = ItemStore(m_caller.database, record->key).keys(*order.request.itemIds);
        if (!keys) {
            return failure(keys.error());
        }
        if (keys->size() != distinct.size()) {
            return failure(ErrorCode::NotFound, QStringLiteral("Some of the items are not in this project."));
        }
        if (scope == GenerationScope::Pending) {
            order.scope = GenerationScope::Selected;
        }
    }
    JobStore jobs(m_caller.database);
    const auto active = jobs.hasActive(record->key, JobType::Generation);
    if (!active) {
        return failure(active.error());
    }
    if (*active) {
        return failure(ErrorCode::Conflict, QStringLiteral("A generation is working on this project already."));
    }
    return jobs.insert(m_caller.organizationKey, record->key, {JobType::Generation, order.payload(), m_caller.userKey}, m_caller.now)
        .and_then([&](const JobId& job) { return setGenerating(m_caller.database, record->key, true).map([&] { return job; }); });
}

Result<QByteArray> GenerationService::regenerate(ServerDatabase& database, const ChangeAnnouncer& announcer, const ProjectId& project,
                                                 const ItemId& item, const wire::GenerationRequest& request, const StopFlag& stop)
{
    const auto record = ProjectStore(m_caller.database, m_caller.organizationKey).find(project);
    if (!record) {
        return failure(record.error());
    }
    if (auto checked = check(request); !checked) {
        return failure(checked.error());
    }
    ItemStore items(m_caller.database, record->key);
    const auto state = items.state(item);
    if (!state) {
        return failure(state.error());
    }
    const auto texts = items.texts(state->key);
    auto others = ProjectTexts::read(items);
    const auto tone = toneInstructions(m_caller.database, m_caller.organizationKey, request.tone);
    auto provider = m_providers(request.aiProvider);
    if (!texts || !others || !tone || !provider) {
        return failure(!texts ? texts.error() : !others ? others.error() : !tone ? tone.error() : provider.error());
    }
    if (!*texts) {
        return failure(ErrorCode::NotFound, QStringLiteral("There is no such item."));
    }
    TextWriter writer(std::move(*provider), request, *tone);
    auto written = writer.write(**texts, state->status == ItemStatus::Rejected, *others, stop);
    if (!written) {
        return failure(written.error());
    }
    written->usage.item = item;
    return database.write([&](storage::Database& connection) -> Result<QByteArray> {
        ItemStore store(connection, record->key);
        const auto now = store.state(state->key);
        if (!now) {
            return failure(now.error());
        }
        if (!*now) {
            return failure(ErrorCode::NotFound, QStringLiteral("There is no such item."));
        }
        if ((*now)->revision != (*texts)->state.revision) {
            return failure(ErrorCode::Conflict, QStringLiteral("The item was changed meanwhile."));
        }
        const auto changed = store.write(**now, written->writing, m_caller.now);
        if (!changed) {
            return failure(changed.error());
        }
        announcer.itemsChanged(m_caller.organizationKey, project, changed->cursor);
        return book(connection, m_caller.organizationKey, written->usage, m_caller.now).and_then([&] { return store.json(state->key); });
    });
}

Result<QString> toneInstructions(storage::Database& database, const QString& organizationKey, const wire::Nullable<QString>& tone)
{
    if (!tone || isStandardTone(*tone)) {
        return QString();
    }
    const auto organization = OrganizationId::fromText(organizationKey).value_or(OrganizationId());
    const auto tones = OrganizationStore(database).listTones(organization);
    if (!tones) {
        return failure(tones.error());
    }
    for (const CustomToneRow& custom : *tones) {
        if (custom.id == *tone) {
            return custom.systemPrompt;
        }
    }
    return invalid(QStringLiteral("The organization has no such tone."), "tone");
}

Result<void> book(storage::Database& database, const QString& organizationKey, const NewUsage& usage, const QDateTime& now)
{
    auto recorded = UsageStore(database, organizationKey).insert(usage, now);
    if (!recorded || usage.xct == Xct()) {
        return recorded;
    }
    BillingStore billing(database, organizationKey);
    const auto balances = billing.balances();
    if (!balances) {
        return failure(balances.error());
    }
    // What the subscription brought is used before what was bought besides.
    const BalanceType balance = balances->subscription >= usage.xct ? BalanceType::Subscription : BalanceType::Topup;
    return billing.insert({TransactionType::Usage, balance, Xct() - usage.xct, QStringLiteral("A product text by %1").arg(usage.model), {}}, now);
}

}

#pragma once

#include <QTemporaryDir>

#include "backend/services/caller.h"
#include "backend/services/projectservice.h"
#include "backend/store/serverdatabase.h"
#include "backend/store/sourcestore.h"
#include "models/wire/content.h"
#include "models/wire/json.h"
#include "tests/support/manualclock.h"

namespace galley::tests {

/// A database with one organization's project, for tests of rules and SQL without HTTP.
class ContentFixture
{
public:
    explicit ContentFixture(Platform platform = Platform::Woocommerce)
    {
        auto opened = backend::ServerDatabase::open(directory.path(), {.durability = storage::Durability::Crash});
        database = std::move(*opened);
        project = createProject(organization, platform);
    }

    /// Runs rules in a transaction, for an organization.
    template <class F> auto write(F work, const OrganizationId& owner)
    {
        return database->write([&](storage::Database& writer) { return work(backend::Caller{writer, owner.text(), user.text(), clock.now()}); });
    }
    template <class F> auto write(F work) { return write(std::move(work), organization); }
    backend::Caller reading() { return reading(organization); }
    backend::Caller reading(const OrganizationId& owner) { return {database->reader(), owner.text(), user.text(), clock.now()}; }

    ProjectId createProject(const OrganizationId& owner, Platform platform = Platform::Woocommerce)
    {
        return write(
                   [&](const backend::Caller& caller) {
                       return backend::ProjectService(caller).create({QStringLiteral("Lamps"), platform}).map([](const auto& created) {
                           return created.id;
                       });
                   },
                   owner)
            .value_or(ProjectId());
    }

    backend::ProjectKey key() { return backend::ProjectStore(database->reader(), organization).find(project)->key; }

    /// Puts items in by way of a source, and hands them back as they are listed.
    SourceId addItems(const QList<backend::NewItem>& items, const QString& name = QStringLiteral("List"))
    {
        SourceId id;
        const auto done = write([&](const backend::Caller& caller) -> Result<void> {
            backend::SourceStore store(caller.database, key());
            const auto source = store.insert({QStringLiteral("file"), name, QStringLiteral("importing")}, caller.now);
            if (!source) {
                return failure(source.error());
            }
            id = source->id;
            for (const backend::NewItem& item : items) {
                if (auto staged = store.stageItem(source->key, item, caller.now); !staged) {
                    return failure(staged.error());
                }
            }
            return store.publish(source->key, "{}", caller.now).map([](qint64) {});
        });
        if (!done) {
            qWarning("%s", qPrintable(done.error().message));
        }
        return done ? id : SourceId();
    }

    QList<wire::ContentItem> items(const backend::ItemFilter& filter = {})
    {
        const auto json = backend::ItemStore(database->reader(), key()).listJson(filter);
        if (!json) {
            qWarning("%s", qPrintable(json.error().message));
            return {};
        }
        auto list = wire::decode<QList<wire::ContentItem>>(QByteArrayView(json->data(), static_cast<qsizetype>(json->size())));
        if (!list) {
            qWarning("%s: %s", qPrintable(list.error().field), qPrintable(list.error().message));
            return {};
        }
        return std::move(*list);
    }

    QTemporaryDir directory;
    ManualClock clock;
    std::unique_ptr<backend::ServerDatabase> database;
    OrganizationId organization = OrganizationId::make();
    UserId user = UserId::make();
    ProjectId project;
};

[[nodiscard]] inline backend::NewItem product(const QString& name, const QString& externalId = {})
{
    backend::NewItem item;
    item.externalId = externalId.isEmpty() ? name : externalId;
    item.itemType = QStringLiteral("product");
    item.sourceData = wire::JsonObject::from({{QStringLiteral("name"), name}}).text;
    return item;
}

}

#include <QtTest>

#include <random>

#include "backend/services/reviewservice.h"
#include "backend/services/sourceservice.h"
#include "models/wire/extensions.h"
#include "models/wire/projects.h"
#include "tests/backend/services/contentfixture.h"

using namespace galley;
using namespace galley::backend;
using namespace galley::tests;

namespace {

wire::Project projectOf(ContentFixture& fixture)
{
    return wire::decode<wire::Project>(ProjectService(fixture.reading()).get(fixture.project).value_or(QByteArray())).value_or(wire::Project());
}

/// What a client has that follows the page of changes.
struct Mirror {
    QMap<QString, wire::ContentItem> items;
    qint64 cursor = 0;

    /// Reads one page; false when there is no more.
    bool pull(ContentFixture& fixture, qint64 limit)
    {
        const auto json = ReviewService(fixture.reading()).changes(fixture.project, cursor, limit);
        const auto page = wire::decode<wire::ItemChanges>(QByteArrayView(json->data(), static_cast<qsizetype>(json->size())));
        for (const wire::ContentItem& item : page->items) {
            items.insert(item.id.text(), item);
        }
        for (const ItemId& id : page->deletedItemIds) {
            items.remove(id.text());
        }
        cursor = page->cursor;
        return page->more;
    }
    void pullAll(ContentFixture& fixture, qint64 limit)
    {
        while (pull(fixture, limit)) {}
    }
};

QMap<QString, wire::ContentItem> listed(ContentFixture& fixture)
{
    QMap<QString, wire::ContentItem> result;
    for (const wire::ContentItem& item : fixture.items()) {
        result.insert(item.id.text(), item);
    }
    return result;
}

QByteArray encoded(const QMap<QString, wire::ContentItem>& items)
{
    return wire::encode(items.values());
}

/// The counts as they are, by looking at every item.
wire::StatusCounts counted(const QMap<QString, wire::ContentItem>& items)
{
    QMap<QString, qint64> counts;
    for (const wire::ContentItem& item : items) {
        ++counts[item.excludedAt ? QStringLiteral("excluded") : item.status.text()];
    }
    const auto of = [&](const char* name) { return counts.value(QLatin1StringView(name)); };
    return {of("pending"), of("generated"), of("flagged"), of("approved"), of("rejected"), of("synced"), of("excluded")};
}

}

class TestReviewService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anItemIsListedAsTheContractSays()
    {
        ContentFixture fixture;
        NewItem item = product(QStringLiteral("Lamp \"Ä\" \\ 100%s \n😀"), QStringLiteral("sku-1"));
        item.metadata = R"({"findings":[]})";
        const SourceId source = fixture.addItems({item}, QStringLiteral("Lamps \"2026\".csv"));
        const auto items = fixture.items();
        QCOMPARE(items.size(), 1);
        QCOMPARE(*items[0].externalId, QStringLiteral("sku-1"));
        QCOMPARE(items[0].itemType, QStringLiteral("product"));
        QCOMPARE(items[0].sourceData.text, item.sourceData);
        QCOMPARE(items[0].generatedContent.text, QByteArray("{}"));
        QCOMPARE(items[0].metadata.text, item.metadata);
        QCOMPARE(*items[0].dataSourceId, source);
        QCOMPARE(*items[0].dataSourceName, QStringLiteral("Lamps \"2026\".csv"));
        QVERIFY(items[0].status == ItemStatus::Pending);
        QVERIFY(!items[0].confidenceScore && !items[0].aiModelUsed && !items[0].excludedAt);
        QCOMPARE(items[0].createdAt, fixture.clock.now());
        QCOMPARE(items[0].revision, std::optional<qint64>(1));
        const wire::Project project = projectOf(fixture);
        QCOMPARE(project.itemCount, 1);
        QCOMPARE(project.sourceCount, 1);
        QCOMPARE(project.statusCounts.pending, std::optional<qint64>(1));
    }

    void aBatchChangesWhatDiffersAndAnswersInOrder()
    {
        ContentFixture fixture;
        fixture.addItems({product(QStringLiteral("a")), product(QStringLiteral("b")), product(QStringLiteral("c"))});
        const auto items = fixture.items();
        const auto set = [&](const QList<ItemId>& ids, ItemStatus status) {
            return fixture.write(
                [&](const Caller& caller) { return ReviewService(caller).setStatuses(fixture.project, {ids, status, std::nullopt}); });
        };
        auto batch = set({items[2].id, items[0].id, items[2].id}, ItemStatus::Approved);
        QVERIFY(batch.has_value());
        QCOMPARE(batch->items, (QList<ItemId>{items[2].id, items[0].id}));
        QCOMPARE(batch->changed.count, 2);
        QCOMPARE(fixture.items()[2].revision, std::optional<qint64>(4));
        QCOMPARE(fixture.items()[0].revision, std::optional<qint64>(5));
        // Once more is no change.
        batch = set({items[0].id, items[1].id}, ItemStatus::Approved);
        QCOMPARE(batch->changed.count, 1);
        QCOMPARE(fixture.items()[0].revision, std::optional<qint64>(5));
        QVERIFY(projectOf(fixture).status == ProjectStatus::Completed);
        QVERIFY(projectOf(fixture).completedAt.has_value());
        QVERIFY(set({items[0].id}, ItemStatus::Flagged).has_value());
        QVERIFY(projectOf(fixture).status == ProjectStatus::Review);
        QVERIFY(!projectOf(fixture).completedAt.has_value());
    }

    void aBatchWithAForeignItemChangesNothing()
    {
        ContentFixture fixture;
        fixture.addItems({product(QStringLiteral("a"))});
        const auto items = fixture.items();
        const auto batch = fixture.write([&](const Caller& caller) {
            return ReviewService(caller).setStatuses(fixture.project, {{items[0].id, ItemId::make()}, ItemStatus::Approved, std::nullopt});
        });
        QCOMPARE(batch.error().code, ErrorCode::NotFound);
        QCOMPARE(wire::encode(fixture.items()), wire::encode(items));
    }

    void aBatchLeavesAloneWhatMovedOn()
    {
        ContentFixture fixture;
        fixture.addItems({product(QStringLiteral("a")), product(QStringLiteral("b"))});
        const auto items = fixture.items();
        wire::ItemBatchStatus request{{items[0].id, items[1].id}, ItemStatus::Rejected, QMap<QString, qint64>{}};
        request.baseRevisions->insert(items[0].id.text(), *items[0].revision + 1);
        request.baseRevisions->insert(items[1].id.text(), *items[1].revision);
        const auto batch = fixture.write([&](const Caller& caller) { return ReviewService(caller).setStatuses(fixture.project, request); });
        QCOMPARE(batch->items, QList<ItemId>{items[1].id});
        QVERIFY(fixture.items()[0].status == ItemStatus::Pending);
        QVERIFY(fixture.items()[1].status == ItemStatus::Rejected);
    }

    void statusesThatNobodyMayGiveAreRefused_data()
    {
        QTest::addColumn<QString>("status");
        QTest::newRow("synced") << QStringLiteral("synced");
        QTest::newRow("unknown") << QStringLiteral("lost");
    }
    void statusesThatNobodyMayGiveAreRefused()
    {
        QFETCH(QString, status);
        ContentFixture fixture;
        fixture.addItems({product(QStringLiteral("a"))});
        const ItemId id = fixture.items()[0].id;
        const auto open = Open<ItemStatus>::fromText(status);
        const auto batch =
            fixture.write([&](const Caller& caller) { return ReviewService(caller).setStatuses(fixture.project, {{id}, open, std::nullopt}); });
        QCOMPARE(batch.error().code, ErrorCode::InvalidInput);
        QCOMPARE(batch.error().field, QStringLiteral("status"));
    }

    void anExcludedItemKeepsTheStatusUnderneath()
    {
        ContentFixture fixture;
        fixture.addItems({product(QStringLiteral("a")), product(QStringLiteral("b"))});
        const auto items = fixture.items();
        const auto exclude = [&](bool excluded) {
            return fixture.write([&](const Caller& caller) { return ReviewService(caller).setExcluded(fixture.project, {{items[0].id}}, excluded); });
        };
        QVERIFY(fixture
                    .write([&](const Caller& caller) {
                        return ReviewService(caller).setStatuses(fixture.project, {{items[0].id}, ItemStatus::Approved, std::nullopt});
                    })
                    .has_value());
        QCOMPARE(exclude(true)->count, 1);
        QCOMPARE(exclude(true)->count, 0);
        QVERIFY(fixture.items()[0].excludedAt.has_value());
        QVERIFY(fixture.items()[0].status == ItemStatus::Approved);
        QCOMPARE(projectOf(fixture).statusCounts.excluded, std::optional<qint64>(1));
        QCOMPARE(projectOf(fixture).statusCounts.approved, std::optional<qint64>(0));
        QCOMPARE(fixture.items({.status = ItemStatus::Excluded}).size(), 1);
        QCOMPARE(fixture.items({.status = ItemStatus::Approved}).size(), 0);
        QCOMPARE(fixture.items({.status = ItemStatus::Pending}).size(), 1);
        QCOMPARE(exclude(false)->count, 1);
        QCOMPARE(projectOf(fixture).statusCounts.approved, std::optional<qint64>(1));
    }

    void childrenOfAConfigurableProductGoWithIt()
    {
        ContentFixture fixture(Platform::Magento2);
        fixture.addItems({product(QStringLiteral("parent"))});
        const auto parent = ItemStore(fixture.database->reader(), fixture.key()).state(fixture.items()[0].id);
        NewItem child = product(QStringLiteral("child"));
        child.parent = parent->key;
        fixture.addItems({child, child});
        const ItemId id = fixture.items()[0].id;
        const auto excluded = fixture.write([&](const Caller& caller) { return ReviewService(caller).setExcluded(fixture.project, {{id}}, true); });
        QCOMPARE(excluded->count, 3);
        const auto restored = fixture.write([&](const Caller& caller) { return ReviewService(caller).setExcluded(fixture.project, {{id}}, false); });
        QCOMPARE(restored->count, 3);
    }

    void anUpdateReplacesAndGuardsByRevision()
    {
        ContentFixture fixture;
        fixture.addItems({product(QStringLiteral("a"))});
        const auto before = fixture.items()[0];
        const auto update = [&](const wire::ContentItemUpdate& change, std::optional<qint64> base) {
            return fixture.write([&](const Caller& caller) { return ReviewService(caller).update(fixture.project, before.id, change, base); });
        };
        wire::ContentItemUpdate change;
        change.generatedContent = wire::JsonObject{R"({"name":"Ä","unknown":[1,2]})"};
        change.status = ItemStatus::Approved;
        const auto done = update(change, before.revision);
        QVERIFY(done.has_value());
        const auto after = wire::decode<wire::ContentItem>(done->json);
        QCOMPARE(wire::encode(*after), wire::encode(fixture.items()[0]));
        QCOMPARE(after->generatedContent, *change.generatedContent);
        QVERIFY(after->revision > before.revision);
        QCOMPARE(update(change, before.revision).error().code, ErrorCode::Conflict);
        // What cannot be an answer later is not taken in.
        change.generatedContent = wire::JsonObject{R"({"name": oops})"};
        QCOMPARE(update(change, std::nullopt).error().field, QStringLiteral("generated_content"));
        // Nothing new is no change.
        wire::ContentItemUpdate same;
        same.status = ItemStatus::Approved;
        QCOMPARE(update(same, std::nullopt)->changed.count, 0);
        QCOMPARE(fixture.items()[0].revision, after->revision);
    }

    void otherOrganizationsSeeNothing()
    {
        ContentFixture fixture;
        fixture.addItems({product(QStringLiteral("a"))});
        const OrganizationId other = OrganizationId::make();
        const ItemId id = fixture.items()[0].id;
        QCOMPARE(ReviewService(fixture.reading(other)).list(fixture.project, ItemFilter()).error().code, ErrorCode::NotFound);
        QCOMPARE(ReviewService(fixture.reading(other)).changes(fixture.project, 0, 10).error().code, ErrorCode::NotFound);
        const auto batch = fixture.write(
            [&](const Caller& caller) { return ReviewService(caller).setStatuses(fixture.project, {{id}, ItemStatus::Approved, std::nullopt}); },
            other);
        QCOMPARE(batch.error().code, ErrorCode::NotFound);
        // An item is only reached by way of its own project.
        const ProjectId another = fixture.createProject(fixture.organization);
        const auto update = fixture.write([&](const Caller& caller) { return ReviewService(caller).update(another, id, {}, std::nullopt); });
        QCOMPARE(update.error().code, ErrorCode::NotFound);
    }

    void whoFollowsTheChangesHasWhatIsListed()
    {
        constexpr quint32 seed = 20260301;
        std::mt19937 random(seed);
        const auto below = [&](qsizetype limit) { return static_cast<qsizetype>(random() % static_cast<quint32>(limit)); };
        ContentFixture fixture;
        std::vector<Mirror> mirrors(3);
        QList<SourceId> sources;
        constexpr std::array statuses = {ItemStatus::Pending, ItemStatus::Generated, ItemStatus::Flagged, ItemStatus::Approved, ItemStatus::Rejected};
        qint64 lastRevision = 0;
        for (int step = 0; step < 120; ++step) {
            const auto items = fixture.items();
            QList<ItemId> some;
            for (const wire::ContentItem& item : items) {
                if (below(3) == 0) {
                    some.append(item.id);
                }
            }
            std::shuffle(some.begin(), some.end(), random);
            switch (below(6)) {
            case 0: {
                QList<NewItem> added;
                for (qsizetype count = below(8); count >= 0; --count) {
                    added.append(product(QStringLiteral("p%1").arg(random())));
                }
                sources.append(fixture.addItems(added));
                break;
            }
            case 1:
                if (!sources.isEmpty()) {
                    const SourceId gone = sources.takeAt(below(sources.size()));
                    QVERIFY(fixture.write([&](const Caller& caller) { return SourceService(caller).remove(fixture.project, gone); }).has_value());
                }
                break;
            case 2:
                QVERIFY(fixture.write([&](const Caller& caller) { return ReviewService(caller).setExcluded(fixture.project, {some}, below(2) == 0); })
                            .has_value());
                break;
            case 3:
                if (!some.isEmpty()) {
                    wire::ContentItemUpdate change;
                    change.metadata = wire::JsonObject{"{\"step\":" + QByteArray::number(step) + "}"};
                    QVERIFY(
                        fixture
                            .write([&](const Caller& caller) { return ReviewService(caller).update(fixture.project, some[0], change, std::nullopt); })
                            .has_value());
                }
                break;
            default:
                QVERIFY(fixture
                            .write([&](const Caller& caller) {
                                return ReviewService(caller).setStatuses(fixture.project,
                                                                         {some, statuses[static_cast<size_t>(below(statuses.size()))], std::nullopt});
                            })
                            .has_value());
            }
            // One mirror follows closely, one reads a small page now and then, one sleeps until the end.
            mirrors[0].pullAll(fixture, 7);
            (void)mirrors[1].pull(fixture, 3);
            QCOMPARE(encoded(mirrors[0].items), encoded(listed(fixture)));
            QCOMPARE(projectOf(fixture).statusCounts, counted(mirrors[0].items));
            QVERIFY(mirrors[0].cursor >= lastRevision);
            lastRevision = mirrors[0].cursor;
            QSet<qint64> revisions;
            for (const wire::ContentItem& item : mirrors[0].items) {
                revisions.insert(*item.revision);
            }
            QCOMPARE(revisions.size(), mirrors[0].items.size());
        }
        for (Mirror& mirror : mirrors) {
            mirror.pullAll(fixture, 5);
            QCOMPARE(encoded(mirror.items), encoded(listed(fixture)));
        }
        QVERIFY(fixture.write([&](const Caller& caller) { return ProjectService(caller).truncate(fixture.project); }).has_value());
        for (Mirror& mirror : mirrors) {
            mirror.pullAll(fixture, 1000);
            QVERIFY(mirror.items.isEmpty());
        }
        QCOMPARE(projectOf(fixture).itemCount, 0);
        QVERIFY(projectOf(fixture).status == ProjectStatus::Draft);
    }

    void aPageOfChangesIsReadAlongTheIndex()
    {
        // Sorting all that is left for each page would make the first pull of a large project quadratic.
        ContentFixture fixture;
        const auto plan = ItemStore(fixture.database->reader(), fixture.key()).changesPlan();
        QVERIFY(plan.has_value());
        QVERIFY2(!plan->contains(QStringLiteral("TEMP B-TREE")), qPrintable(*plan));
    }
};

QTEST_GUILESS_MAIN(TestReviewService)
#include "tst_reviewservice.moc"

#include <QtTest>

#include "backend/services/exportservice.h"
#include "backend/services/importservice.h"
#include "backend/services/reviewservice.h"
#include "backend/services/sourceservice.h"
#include "tests/backend/services/contentfixture.h"

using namespace galley;
using namespace galley::backend;
using namespace galley::tests;

namespace {

struct ImportFixture : ContentFixture {
    explicit ImportFixture(Platform platform = Platform::Woocommerce)
        : ContentFixture(platform), objects(*ObjectStore::open(directory.filePath(QStringLiteral("objects"))))
    {
    }

    QString write(const QByteArray& bytes)
    {
        const QString path = directory.filePath(QStringLiteral("upload-%1").arg(++uploads));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
            qFatal("The test file cannot be written.");
        }
        return path;
    }

    Result<std::shared_ptr<StagedImport>> stage(const QByteArray& bytes, const QString& onExisting = QStringLiteral("add"), bool clearEmpty = false)
    {
        wire::SourceUpload upload;
        upload.file = {write(bytes), QStringLiteral("../../lamps.csv"), QStringLiteral("text/csv")};
        upload.onExisting = onExisting;
        upload.clearEmpty = clearEmpty;
        return ImportService(*database, objects, clock).stage(reading(), project, upload);
    }

    Result<wire::DataSource> import(const QByteArray& bytes, const QString& onExisting = QStringLiteral("add"), bool clearEmpty = false)
    {
        return stage(bytes, onExisting, clearEmpty).and_then([&](const std::shared_ptr<StagedImport>& staged) {
            return ContentFixture::write([&](const Caller& caller) { return ImportService::publish(caller, *staged); })
                .and_then([](const ImportService::Published& published) { return wire::decode<wire::DataSource>(published.json); });
        });
    }

    Result<qint64> removeSource(const SourceId& source)
    {
        return ContentFixture::write([&](const Caller& caller) { return SourceService(caller).remove(project, source); });
    }

    /// Waits for everything that was given to the writer before.
    void settle()
    {
        for (bool more = true; more;) {
            (void)database->write([&](storage::Database& writer) -> Result<void> {
                more = SourceStore(writer, key()).isImporting().value_or(false);
                return {};
            });
        }
    }

    qint64 rows(const QString& table) { return database->reader().value(QStringLiteral("SELECT count(*) FROM ") + table)->toLongLong(); }

    QStringList names()
    {
        QStringList result;
        for (const wire::ContentItem& item : items()) {
            result.append(item.sourceData.parsed().value(QStringLiteral("name")).toString());
        }
        return result;
    }

    ObjectStore objects;
    int uploads = 0;
};

const QByteArray lamps = "ID,Type,SKU,Name,Published,Is featured?,Visibility in catalog,Short description,Description,Regular price\n"
                         "1,simple,L-1,Desk lamp,1,0,visible,,A lamp.,10\n"
                         "2,simple,L-2,Floor lamp,1,0,visible,,,20\n";

}

class TestImportService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileBecomesItems()
    {
        ImportFixture fixture;
        const auto source = fixture.import(lamps);
        QVERIFY2(source.has_value(), qPrintable(source.has_value() ? QString() : source.error().message));
        QCOMPARE(source->type, QStringLiteral("file"));
        QCOMPARE(source->name, QStringLiteral("lamps.csv"));
        QCOMPARE(source->status, QStringLiteral("ready"));
        QCOMPARE(source->itemCount, 2);
        QVERIFY(source->lastSyncedAt.has_value());
        QCOMPARE(source->config.parsed().value(QStringLiteral("added")).toInt(), 2);
        QCOMPARE(fixture.names(), (QStringList{QStringLiteral("Desk lamp"), QStringLiteral("Floor lamp")}));
        QVERIFY(fixture.objects.path(source->config.parsed().value(QStringLiteral("sha256")).toString()).has_value());
    }

    void nobodySeesHalfAnImport()
    {
        ImportFixture fixture;
        auto staged = fixture.stage(lamps);
        QVERIFY(staged.has_value());
        QCOMPARE(fixture.items().size(), 0);
        QCOMPARE(fixture.rows(QStringLiteral("items")), 2);
        QCOMPARE(fixture.stage(lamps).error().code, ErrorCode::Conflict);
        // Whoever does not publish leaves nothing behind.
        staged->reset();
        fixture.settle();
        QCOMPARE(fixture.rows(QStringLiteral("items")), 0);
        QCOMPARE(fixture.rows(QStringLiteral("sources")), 0);
        QVERIFY(fixture.import(lamps).has_value());
    }

    void whatACutOffImportLeftIsTakenAway()
    {
        ImportFixture fixture;
        QVERIFY(fixture.import(lamps).has_value());
        const auto staged = fixture.stage(lamps);
        for (bool more = true; more;) {
            more = *fixture.database->write([](storage::Database& writer) { return removeUnfinished(writer, std::nullopt); });
        }
        QCOMPARE(fixture.rows(QStringLiteral("items")), 2);
        QCOMPARE(fixture.items().size(), 2);
        QCOMPARE(fixture.rows(QStringLiteral("sources")), 1);
    }

    void aFileThatCannotBeReadLeavesNothing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("header alone") << lamps.left(lamps.indexOf('\n') + 1);
        QTest::newRow("an open quote") << QByteArray(lamps + "3,simple,L-3,\"Open");
    }
    void aFileThatCannotBeReadLeavesNothing()
    {
        QFETCH(QByteArray, bytes);
        ImportFixture fixture;
        const auto source = fixture.import(bytes);
        QVERIFY(!source.has_value());
        QCOMPARE(source.error().code, ErrorCode::InvalidInput);
        QCOMPARE(source.error().field, QStringLiteral("file"));
        fixture.settle();
        QCOMPARE(fixture.rows(QStringLiteral("items")), 0);
        QCOMPARE(fixture.rows(QStringLiteral("sources")), 0);
    }

    void skippingLeavesWhatIsThere()
    {
        ImportFixture fixture;
        QVERIFY(fixture.import(lamps).has_value());
        QByteArray changed = lamps;
        changed.replace("Desk lamp", "Table lamp");
        const auto source = fixture.import(changed + "3,simple,L-3,Night lamp,1,0,visible,,,30\n", QStringLiteral("skip"));
        QVERIFY(source.has_value());
        QCOMPARE(source->itemCount, 1);
        QCOMPARE(source->config.parsed().value(QStringLiteral("skipped")).toInt(), 2);
        QCOMPARE(fixture.names(), (QStringList{QStringLiteral("Desk lamp"), QStringLiteral("Floor lamp"), QStringLiteral("Night lamp")}));
    }

    void updatingRenewsAndUndoGivesBack()
    {
        ImportFixture fixture;
        QVERIFY(fixture.import(lamps).has_value());
        const QByteArray before = fixture.items()[0].sourceData.text;
        QByteArray first = lamps;
        first.replace("Desk lamp", "Table lamp").replace("A lamp.", "");
        const auto one = fixture.import(first, QStringLiteral("update"));
        QVERIFY(one.has_value());
        QCOMPARE(one->config.parsed().value(QStringLiteral("updated")).toInt(), 1);
        QCOMPARE(one->config.parsed().value(QStringLiteral("unchanged")).toInt(), 1);
        QCOMPARE(one->itemCount, 0);
        QCOMPARE(fixture.names()[0], QStringLiteral("Table lamp"));
        // An empty cell leaves the field alone.
        QCOMPARE(fixture.items()[0].sourceData.parsed().value(QStringLiteral("description")).toString(), QStringLiteral("A lamp."));
        QByteArray second = lamps;
        second.replace("Desk lamp", "Wall lamp");
        const auto two = fixture.import(second, QStringLiteral("update"));
        QCOMPARE(fixture.names()[0], QStringLiteral("Wall lamp"));
        // The older import is undone first: the newer one stands, and remembers what was before both.
        QVERIFY(fixture.removeSource(one->id).has_value());
        QCOMPARE(fixture.names()[0], QStringLiteral("Wall lamp"));
        QVERIFY(fixture.removeSource(two->id).has_value());
        QCOMPARE(fixture.items()[0].sourceData.text, before);
    }

    void clearingEmptiesWhatTheFileLeavesEmpty()
    {
        ImportFixture fixture;
        QVERIFY(fixture.import(lamps).has_value());
        QByteArray changed = lamps;
        changed.replace("A lamp.", "");
        QVERIFY(fixture.import(changed, QStringLiteral("update"), true).has_value());
        const QJsonObject data = fixture.items()[0].sourceData.parsed();
        QVERIFY(!data.contains(QStringLiteral("description")));
        QCOMPARE(data.value(QStringLiteral("name")).toString(), QStringLiteral("Desk lamp"));
    }

    void undoingAnImportTakesItsItemsAway()
    {
        ImportFixture fixture;
        const auto source = fixture.import(lamps);
        QVERIFY(fixture.removeSource(source->id).has_value());
        QCOMPARE(fixture.items().size(), 0);
        QCOMPARE(fixture.removeSource(source->id).error().code, ErrorCode::NotFound);
        QCOMPARE(fixture.rows(QStringLiteral("items")), 0);
        QCOMPARE(fixture.rows(QStringLiteral("item_tombstones")), 2);
    }

    void variantsFindTheirParentWhereverItStands()
    {
        ImportFixture fixture(Platform::Magento2);
        const auto source = fixture.import(
            "sku,store_view_code,attribute_set_code,product_type,product_websites,name,visibility,additional_attributes,configurable_variations\n"
            "S-RED,,Default,simple,base,Shirt red,Not Visible Individually,color=Red,\n"
            "S,,Default,configurable,base,Shirt,\"Catalog, Search\",,\"sku=S-RED,color=Red|sku=S-BLUE,color=Blue\"\n"
            "S-BLUE,,Default,simple,base,Shirt blue,Not Visible Individually,color=Blue,\n");
        QVERIFY2(source.has_value(), qPrintable(source.has_value() ? QString() : source.error().message));
        QCOMPARE(source->itemCount, 3);
        ItemId parent;
        for (const wire::ContentItem& item : fixture.items()) {
            if (item.itemType == u"product") {
                parent = item.id;
            }
        }
        const auto excluded =
            fixture.ContentFixture::write([&](const Caller& caller) { return ReviewService(caller).setExcluded(fixture.project, {{parent}}, true); });
        QCOMPARE(excluded->count, 3);
    }

    void approvedTextsGoIntoTheProjectsFormAndTheOriginalFile()
    {
        ImportFixture fixture;
        const auto source = fixture.import(lamps);
        const auto items = fixture.items();
        QVERIFY(fixture
                    .ContentFixture::write([&](const Caller& caller) {
                        wire::ContentItemUpdate change;
                        change.generatedContent = wire::JsonObject::from({{QStringLiteral("description"), QStringLiteral("Good light, \"warm\".")}});
                        change.status = ItemStatus::Approved;
                        ReviewService service(caller);
                        return service.update(fixture.project, items[0].id, change, std::nullopt).and_then([&](const auto&) {
                            change.status = ItemStatus::Generated;
                            return service.update(fixture.project, items[1].id, change, std::nullopt);
                        });
                    })
                    .has_value());
        QBuffer merged;
        QVERIFY(merged.open(QIODevice::WriteOnly));
        QVERIFY(ExportService(fixture.reading()).writeMergedSource(fixture.objects, fixture.project, source->id, merged).has_value());
        QByteArray expected = lamps;
        expected.replace("A lamp.", "\"Good light, \"\"warm\"\".\"");
        QCOMPARE(merged.data(), expected);

        wire::ExportProjectContentCsv request;
        request.projectId = fixture.project;
        const auto lines = [&] {
            QBuffer out;
            (void)out.open(QIODevice::WriteOnly);
            const auto name = ExportService(fixture.reading()).writeProject(request, out);
            return name ? out.data().trimmed().split('\n').size() : -1;
        };
        QCOMPARE(lines(), 2);
        request.statusFilter = QStringLiteral("all");
        QCOMPARE(lines(), 3);
        request.search = QStringLiteral("floor");
        QCOMPARE(lines(), 2);
        request.sourceId = SourceId::make();
        QVERIFY(lines() <= 1);
        request.statusFilter = QStringLiteral("some");
        QBuffer out;
        QVERIFY(out.open(QIODevice::WriteOnly));
        QCOMPARE(ExportService(fixture.reading()).writeProject(request, out).error().field, QStringLiteral("status_filter"));
    }

    void columnsAreDetected()
    {
        ImportFixture fixture;
        const wire::FilePart file{fixture.write(lamps), QStringLiteral("lamps.csv"), {}};
        const auto detection = ImportService(*fixture.database, fixture.objects, fixture.clock).detect(fixture.reading(), fixture.project, file);
        QVERIFY(detection.has_value());
        QVERIFY(detection->platform == Platform::Woocommerce);
        QCOMPARE(*detection->mapping.value(QStringLiteral("name")), QStringLiteral("Name"));
        QVERIFY(!detection->mapping.value(QStringLiteral("brand")).has_value());
        QCOMPARE(detection->sampleRows->size(), 2);
        QCOMPARE(detection->rowCount, std::optional<qint64>(2));
        QCOMPARE(detection->delimiter, std::optional(QStringLiteral(",")));
    }

    void storedFilesAreNamedByWhatIsInThem()
    {
        ImportFixture fixture;
        const auto name = fixture.objects.put(fixture.write("same"));
        QCOMPARE(fixture.objects.put(fixture.write("same")), name);
        QVERIFY(fixture.objects.put(fixture.write("other")) != name);
        QCOMPARE(fixture.objects.path(QStringLiteral("../../etc/passwd")).error().code, ErrorCode::NotFound);
        fixture.objects.removeAllBut({});
        QCOMPARE(fixture.objects.path(*name).error().code, ErrorCode::NotFound);
    }

    void aLongFileIsReadInManyTransactions()
    {
        ImportFixture fixture;
        QByteArray bytes = lamps.left(lamps.indexOf('\n') + 1);
        for (int index = 0; index < 2500; ++index) {
            bytes += QByteArray::number(index) + ",simple,K-" + QByteArray::number(index) + ",Lamp,1,0,visible,,,1\n";
        }
        const auto source = fixture.import(bytes);
        QCOMPARE(source->itemCount, 2500);
        QCOMPARE(fixture.items().size(), 2500);
    }
};

QTEST_GUILESS_MAIN(TestImportService)
#include "tst_importservice.moc"

#include <QFile>
#include <QTest>

#include "models/wire/content.h"
#include "models/wire/itemstream.h"
#include "models/wire/json.h"

using namespace galley;

namespace {

QByteArray fileText(const char* name)
{
    QFile file(QStringLiteral(GALLEY_TEST_DATA "/wire/%1").arg(QLatin1StringView(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QByteArray twoItems = fileText("items.json");

}

class ItemStreamTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAList()
    {
        const auto items = wire::decodeItemRecords(twoItems);
        QVERIFY2(items.has_value(), items ? "" : qPrintable(items.error().message));
        QCOMPARE(items->size(), 2);
        const wire::ItemRecord& first = items->first();
        QCOMPARE(first.externalId, QByteArray("A-1"));
        QCOMPARE(first.productName, QByteArray("Shirt \"blue\" [1] {2}"));
        QCOMPARE(first.image, QByteArray("https://shop.example/a.jpg"));
        QCOMPARE(first.shortDescription, QByteArray("Kühl \\ leicht"));
        QCOMPARE(first.findingCount, 2);
        QCOMPARE(first.rejectReason, QByteArray("too long"));
        QCOMPARE(first.revision, 7);
        QCOMPARE(first.createdAt, QDateTime::fromString(QStringLiteral("2026-03-01T12:00:00.500Z"), Qt::ISODateWithMs).toMSecsSinceEpoch());
        QCOMPARE(first.rest, QByteArray("{\"ai_model_used\":null,\"later\":[1,{\"x\":\"]\"}]}"));
        const wire::ItemRecord& second = items->last();
        QVERIFY(!second.status);
        QCOMPARE(second.statusText, QByteArray("invented"));
        QVERIFY(second.excluded);
        QVERIFY(!second.externalId);
        QCOMPARE(second.sourceName, QByteArray("shop.csv"));
        QCOMPARE(second.createdAt, QDateTime::fromString(QStringLiteral("2026-03-01T12:00:00Z"), Qt::ISODate).toMSecsSinceEpoch());
    }

    void agreesWithTheWireType()
    {
        const auto whole = wire::decode<QList<wire::ContentItem>>(twoItems);
        const auto items = wire::decodeItemRecords(twoItems);
        QVERIFY(whole && items);
        for (qsizetype index = 0; index < whole->size(); ++index) {
            const wire::ContentItem& item = whole->at(index);
            const wire::ItemRecord& record = items->at(index);
            QCOMPARE(record.id, item.id.uuid());
            QCOMPARE(QJsonDocument::fromJson(record.sourceData).object(), item.sourceData.parsed());
            QCOMPARE(QJsonDocument::fromJson(record.generatedContent).object(), item.generatedContent.parsed());
            QCOMPARE(QJsonDocument::fromJson(record.metadata).object(), item.metadata.parsed());
            QCOMPARE(QString::fromUtf8(record.statusText), item.status.text());
            QCOMPARE(record.createdAt, item.createdAt.toMSecsSinceEpoch());
            QCOMPARE(record.excluded, item.excludedAt.has_value());
        }
    }

    void piecesMayBeCutAnywhere()
    {
        const auto whole = wire::decodeItemRecords(twoItems);
        QVERIFY(whole);
        for (qsizetype size = 1; size < twoItems.size(); size += (size < 40 ? 1 : 37)) {
            QList<quint64> hashes;
            wire::ItemStream stream([&](wire::ItemRecord&& item) { hashes.append(item.hash); });
            for (qsizetype at = 0; at < twoItems.size(); at += size) {
                const auto fed = stream.feed(QByteArrayView(twoItems).sliced(at, std::min(size, twoItems.size() - at)));
                QVERIFY2(fed.has_value(), fed ? "" : qPrintable(fed.error().message));
            }
            QVERIFY(stream.finish());
            QCOMPARE(hashes, QList<quint64>({whole->first().hash, whole->last().hash}));
        }
    }

    void everyCutIsNoticed()
    {
        const QByteArray trimmed = twoItems.trimmed();
        for (qsizetype size = 0; size < trimmed.size(); ++size) {
            const auto items = wire::decodeItemRecords(trimmed.first(size));
            QVERIFY2(!items, QByteArray::number(size).constData());
        }
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("an object") << QByteArray("{}");
        QTest::newRow("numbers") << QByteArray("[1,2]");
        QTest::newRow("trailing text") << QByteArray("[] x");
        QTest::newRow("comma at the end") << QByteArray(twoItems.trimmed().chopped(1) + ",]");
        QTest::newRow("an item without an id") << QByteArray(
            "[{\"status\":\"pending\",\"source_data\":{},\"generated_content\":{},\"metadata\":{}}]");
        QTest::newRow("no UUID") << QByteArray("[{\"id\":\"x\",\"status\":\"pending\",\"source_data\":{},\"generated_content\":{},\"metadata\":{}}]");
        QTest::newRow("text as metadata") << QByteArray("[{\"id\":\"018e0000-0000-7000-8000-000000000001\",\"status\":\"pending\",\"source_data\":{},"
                                                        "\"generated_content\":{},\"metadata\":\"x\"}]");
        QTest::newRow("broken UTF-8") << QByteArray("[{\"id\":\"\xff\"}]");
    }
    void refuses()
    {
        QFETCH(QByteArray, json);
        const auto items = wire::decodeItemRecords(json);
        QVERIFY(!items);
        QCOMPARE(items.error().code, ErrorCode::InvalidInput);
    }

    void readsChanges()
    {
        const QByteArray json =
            "{\"items\":" + twoItems + ",\"deleted_item_ids\":[\"018e0000-0000-7000-8000-0000000000ff\"],\"cursor\":41,\"more\":true}";
        const auto changes = wire::decodeItemChanges(json);
        QVERIFY2(changes.has_value(), changes ? "" : qPrintable(changes.error().message));
        QCOMPARE(changes->items.size(), 2);
        QCOMPARE(changes->deleted.size(), 1);
        QCOMPARE(changes->cursor, 41);
        QVERIFY(changes->more);
        // The same item has the same hash whichever way it came.
        const auto list = wire::decodeItemRecords(twoItems);
        QVERIFY(list);
        QCOMPARE(changes->items.first().hash, list->first().hash);
        QCOMPARE(changes->items.last().hash, list->last().hash);
        QVERIFY(!wire::decodeItemChanges("{\"items\":[]}"));
        QVERIFY(!wire::decodeItemChanges(json.chopped(3)));
    }
};

QTEST_GUILESS_MAIN(ItemStreamTest)
#include "tst_itemstream.moc"

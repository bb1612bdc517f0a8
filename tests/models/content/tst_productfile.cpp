#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>
#include <sys/resource.h>

#include "models/content/magentoadapter.h"
#include "models/content/productfile.h"

using namespace galley;
using namespace galley::content;

namespace {

QString dataFile(const char* name)
{
    return QStringLiteral(GALLEY_TEST_DATA "/products/") + QLatin1StringView(name);
}

struct Import {
    QList<Product> products;
    QList<FileProblem> problems;
    qint64 problemCount = 0;
    FileLayout layout = FileLayout::Table;
    ColumnMapping mapping;
    std::optional<Error> error;

    [[nodiscard]] const Product* find(const QString& id) const
    {
        for (const Product& product : products) {
            if (product.externalId == id) {
                return &product;
            }
        }
        return nullptr;
    }
    [[nodiscard]] QStringList ids() const
    {
        QStringList result;
        for (const Product& product : products) {
            result.append(product.externalId);
        }
        return result;
    }
    [[nodiscard]] QJsonObject data(const char* id) const
    {
        const Product* product = find(QString::fromUtf8(id));
        return product == nullptr ? QJsonObject() : product->sourceData;
    }
    [[nodiscard]] QString text(const char* id, const char* key) const { return data(id).value(QLatin1StringView(key)).toString(); }
    [[nodiscard]] QJsonObject attributes(const char* id) const { return data(id).value(QStringLiteral("attributes")).toObject(); }
};

Import import(const QString& path, Platform platform = Platform::Woocommerce, const std::optional<ColumnMapping>& mapping = {})
{
    Import result;
    auto reader = ProductReader::open(path, platform, mapping);
    if (!reader) {
        result.error = reader.error();
        return result;
    }
    for (;;) {
        auto product = (*reader)->next();
        if (!product) {
            result.error = product.error();
            break;
        }
        if (!*product) {
            break;
        }
        result.products.append(std::move(**product));
    }
    result.problems = (*reader)->problems().list();
    result.problemCount = (*reader)->problems().count();
    result.layout = (*reader)->layout();
    result.mapping = (*reader)->mapping();
    return result;
}

QJsonArray texts(std::initializer_list<const char*> list)
{
    QJsonArray result;
    for (const char* text : list) {
        result.append(QString::fromUtf8(text));
    }
    return result;
}

QString written(const QTemporaryDir& folder, const QByteArray& text)
{
    const QString path = folder.filePath(QStringLiteral("table.csv"));
    QFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(text);
    }
    return path;
}

}

class ProductFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void woocommerceVariationsFindTheirParents()
    {
        const Import file = import(dataFile("woo_variations_and_guards.csv"));
        QVERIFY(!file.error);
        QCOMPARE(file.layout, FileLayout::Woocommerce);
        QCOMPARE(file.ids(), (QStringList{QStringLiteral("12"), QStringLiteral("10"), QStringLiteral("13"), QStringLiteral("20")}));
        QCOMPARE(file.products[0].itemType, QStringLiteral("variant"));
        QCOMPARE(file.products[0].parentExternalId, QStringLiteral("10"));
        QVERIFY(file.products[1].isParent);
        QCOMPARE(file.products[1].itemType, QStringLiteral("product"));
        QCOMPARE(file.products[2].parentExternalId, QStringLiteral("10"));
        QVERIFY(file.problems.isEmpty());
        QCOMPARE(file.products[0].line, 2);
    }

    void woocommerceCellsAreUndone()
    {
        const Import file = import(dataFile("woo_variations_and_guards.csv"));
        QCOMPARE(file.text("10", "description"), QStringLiteral("<p>Fired twice.</p>\n<p>Holds 0.3 l. Path C:\\new</p>"));
        QCOMPARE(file.text("20", "sku"), QStringLiteral("-5C"));
        QCOMPARE(file.text("20", "name"), QStringLiteral("+5 °C cooler"));
        QCOMPARE(file.text("20", "short_description"), QStringLiteral("=short"));
        QCOMPARE(file.text("20", "gtin"), QStringLiteral("4006381333931"));
        QCOMPARE(file.text("20", "status"), QStringLiteral("draft"));
        QCOMPARE(file.text("20", "sale_price"), QStringLiteral("7.99"));
        QCOMPARE(file.text("20", "price"), QStringLiteral("8.99"));
        QCOMPARE(file.text("20", "type"), QStringLiteral("simple, virtual"));
        QCOMPARE(file.text("10", "weight"), QStringLiteral("0.35 kg"));
        QCOMPARE(file.text("10", "height"), QStringLiteral("10.5 cm"));
        QCOMPARE(file.text("10", "brand"), QStringLiteral("Hearth"));
        QCOMPARE(file.data("10").value(QStringLiteral("categories")).toArray(), texts({"Kitchen > Mugs", "Gifts, small"}));
        QCOMPARE(file.data("10").value(QStringLiteral("tags")).toArray(), texts({"stoneware", "handmade"}));
        QCOMPARE(file.data("10").value(QStringLiteral("images")).toArray(),
                 texts({"https://shop.example/mug.jpg", "https://shop.example/mug-2.jpg"}));
        QCOMPARE(file.attributes("10"), (QJsonObject{{QStringLiteral("Glaze"), QStringLiteral("Red, Blue")}}));
        const QJsonObject raw = file.data("20").value(QStringLiteral("raw")).toObject();
        QCOMPARE(raw.value(QStringLiteral("Name")).toString(), QStringLiteral("'+5 °C cooler"));
        QCOMPARE(file.data("10").value(QStringLiteral("raw")).toObject().value(QStringLiteral("Meta: _note")).toString(), QStringLiteral("seen"));
    }

    void woocommerceIsKnownByItsValuesWhereHeadersAreTranslated()
    {
        const auto analysis = analyseFile(dataFile("woo_translated_headers.csv"));
        QVERIFY(analysis);
        QCOMPARE(analysis->layout, FileLayout::Woocommerce);
        QCOMPARE(QChar(analysis->format.delimiter), QChar(u';'));
        const Import file = import(dataFile("woo_translated_headers.csv"));
        QCOMPARE(file.text("7", "name"), QStringLiteral("Tasse grün"));
        QCOMPARE(file.text("7", "sku"), QStringLiteral("T-1"));
        QCOMPARE(file.text("7", "short_description"), QStringLiteral("Kurz"));
        QCOMPARE(file.text("7", "description"), QStringLiteral("Lang"));
        QCOMPARE(file.text("7", "price"), QStringLiteral("12,50"));
        QCOMPARE(file.text("7", "weight"), QStringLiteral("0,3 kg"));
        QCOMPARE(file.data("7").value(QStringLiteral("categories")).toArray(), texts({"Küche > Tassen"}));
        QCOMPARE(file.data("7").value(QStringLiteral("images")).toArray(), texts({"https://shop.example/t.jpg"}));
        QCOMPARE(file.attributes("8"), (QJsonObject{{QStringLiteral("Farbe"), QStringLiteral("rot")}}));
    }

    void woocommerceRowsWithoutKeysGetOnes()
    {
        const Import file = import(dataFile("woo_without_ids.csv"));
        QCOMPARE(file.ids(),
                 (QStringList{QStringLiteral("name:Scarf"), QStringLiteral("SCARF#Red"), QStringLiteral("line:4"), QStringLiteral("name:Lost")}));
        QCOMPARE(file.problems.size(), 2);
        QCOMPARE(file.problems.at(0).line, 4);
        QCOMPARE(file.problems.at(1).message, QStringLiteral("A variation without a parent; it stands alone."));
    }

    void shopifyRowsOfOneHandleAreOneProduct()
    {
        const Import file = import(dataFile("shopify_old_dialect.csv"), Platform::Shopify);
        QVERIFY(!file.error);
        QCOMPARE(file.layout, FileLayout::Shopify);
        QCOMPARE(file.ids(),
                 (QStringList{QStringLiteral("linen-shirt"),
                              QStringLiteral("linen-shirt#LS-S-W"),
                              QStringLiteral("linen-shirt#LS-M-W"),
                              QStringLiteral("candle")}));
        QVERIFY(file.products[0].isParent);
        QCOMPARE(file.products[1].parentExternalId, QStringLiteral("linen-shirt"));
        QCOMPARE(file.text("linen-shirt", "description"), QStringLiteral("<p>Cool</p>\n<p>and \"light\"</p>"));
        QCOMPARE(file.text("linen-shirt", "price"), QStringLiteral("59.00"));
        QCOMPARE(file.text("linen-shirt", "sale_price"), QStringLiteral("49.00"));
        QCOMPARE(file.data("linen-shirt").value(QStringLiteral("images")).toArray(),
                 texts({"https://cdn.example/1.jpg", "https://cdn.example/2.jpg", "https://cdn.example/3.jpg"}));
        QCOMPARE(file.attributes("linen-shirt"),
                 (QJsonObject{{QStringLiteral("Size"), QStringLiteral("S, M")},
                              {QStringLiteral("Colour"), QStringLiteral("White")},
                              {QStringLiteral("Gender"), QStringLiteral("Unisex")},
                              {QStringLiteral("Fabric"), QStringLiteral("Linen")}}));
        QCOMPARE(file.attributes("linen-shirt#LS-M-W"),
                 (QJsonObject{{QStringLiteral("Size"), QStringLiteral("M")}, {QStringLiteral("Colour"), QStringLiteral("White")}}));
        QCOMPARE(file.text("linen-shirt#LS-M-W", "weight"), QStringLiteral("190 g"));
        QVERIFY(!file.find(QStringLiteral("candle"))->isParent);
        QCOMPARE(file.text("candle", "gtin"), QStringLiteral("4006381333931"));
        QVERIFY(file.attributes("candle").isEmpty());
        QCOMPARE(file.text("candle", "status"), QStringLiteral("draft"));
        QVERIFY(file.problems.isEmpty());
    }

    void shopifyNewDialect()
    {
        const Import file = import(dataFile("shopify_new_dialect.csv"), Platform::Shopify);
        QCOMPARE(file.layout, FileLayout::Shopify);
        QCOMPARE(file.ids(),
                 (QStringList{QStringLiteral("candle"), QStringLiteral("bowl"), QStringLiteral("bowl#BWL-S"), QStringLiteral("bowl#BWL-L")}));
        QCOMPARE(file.text("candle", "weight"), QStringLiteral("250 g"));
        QCOMPARE(file.text("candle", "sku"), QStringLiteral("CND"));
        QCOMPARE(file.text("bowl#BWL-L", "price"), QStringLiteral("45.00"));
        QCOMPARE(file.text("bowl#BWL-L", "name"), QStringLiteral("Bowl"));
    }

    void magentoViewsAndVariations()
    {
        const Import file = import(dataFile("magento_views_and_variations.csv"), Platform::Magento2);
        QVERIFY(!file.error);
        QCOMPARE(file.layout, FileLayout::Magento2);
        QCOMPARE(file.ids(), (QStringList{QStringLiteral("JKT-S"), QStringLiteral("JKT"), QStringLiteral("JKT-M")}));
        QCOMPARE(file.products[0].parentExternalId, QStringLiteral("JKT"));
        QCOMPARE(file.products[0].itemType, QStringLiteral("variant"));
        QVERIFY(file.products[1].isParent);
        QCOMPARE(file.text("JKT", "price"), QStringLiteral("80.00"));
        QCOMPARE(file.text("JKT", "sale_price"), QStringLiteral("69.50"));
        QCOMPARE(file.data("JKT").value(QStringLiteral("categories")).toArray(), texts({"Men > Jackets", "New"}));
        QCOMPARE(file.data("JKT").value(QStringLiteral("images")).toArray(), texts({"/j/1.jpg", "/j/2.jpg"}));
        const QJsonObject views = file.data("JKT").value(QStringLiteral("store_views")).toObject();
        QCOMPARE(views.value(QStringLiteral("de")).toObject(),
                 (QJsonObject{{QStringLiteral("name"), QStringLiteral("Jacke")}, {QStringLiteral("description"), QString()}}));
        QCOMPARE(views.value(QStringLiteral("fr")).toObject(), (QJsonObject{{QStringLiteral("name"), QStringLiteral("Veste")}}));
        QCOMPARE(file.attributes("JKT"),
                 (QJsonObject{{QStringLiteral("Material"), QStringLiteral("Wool, felted")},
                              {QStringLiteral("Activity"), QStringLiteral("Hiking, Travel")},
                              {QStringLiteral("Note"), QStringLiteral("a, b")},
                              {QStringLiteral("Size"), QStringLiteral("S, short, M")},
                              {QStringLiteral("Colour"), QStringLiteral("Red, Blue|Green")}}));
        QCOMPARE(file.attributes("JKT-S"), (QJsonObject{{QStringLiteral("Size"), QStringLiteral("S")}}));
        QCOMPARE(file.text("JKT-M", "status"), QStringLiteral("disabled"));
        QCOMPARE(file.problems.size(), 2);
        QCOMPARE(file.problems.at(0).line, 7);
        QCOMPARE(file.problems.at(1).line, 8);
    }

    void magentoPairs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("pairs");
        QTest::newRow("two") << QStringLiteral("a=1,b=2") << QStringLiteral("a:1;b:2");
        QTest::newRow("a comma in a value") << QStringLiteral("a=1, 2,b=3") << QStringLiteral("a:1, 2;b:3");
        QTest::newRow("JSON in a value") << QStringLiteral("t={\"x\": 1, \"y\": 2},b=3") << QStringLiteral("t:{\"x\": 1, \"y\": 2};b:3");
        QTest::newRow("an equals sign in a value") << QStringLiteral("t=<a href=\"x\">y</a>,b=3") << QStringLiteral("t:<a href=\"x\">y</a>;b:3");
        QTest::newRow("quoted") << QStringLiteral("t=\"a \"\"b\"\", c\",d=1") << QStringLiteral("t:a \"b\", c;d:1");
        QTest::newRow("nothing before the first") << QStringLiteral("lost,a=1") << QStringLiteral("a:1");
        QTest::newRow("empty") << QString() << QString();
    }
    void magentoPairs()
    {
        QFETCH(QString, text);
        QFETCH(QString, pairs);
        QStringList result;
        for (const auto& [code, value] : splitMagentoPairs(text)) {
            result.append(QString(code + u':' + value));
        }
        QCOMPARE(result.join(u';'), pairs);
    }

    void tablesAreMappedByNamesAndContent()
    {
        const Import named = import(dataFile("table_semicolon_latin1.csv"));
        QCOMPARE(named.layout, FileLayout::Table);
        QCOMPARE(named.ids(), (QStringList{QStringLiteral("A-1"), QStringLiteral("A-2")}));
        QCOMPARE(named.text("A-1", "name"), QStringLiteral("Türgriff"));
        QCOMPARE(named.text("A-2", "description"), QStringLiteral("Schloß mit Schlüssel"));
        QCOMPARE(named.text("A-2", "price"), QStringLiteral("19,90"));
        const Import bare = import(dataFile("table_without_header.tsv"));
        QCOMPARE(bare.ids(), (QStringList{QStringLiteral("101"), QStringLiteral("102")}));
        QCOMPARE(bare.text("102", "name"), QStringLiteral("Pine shelf for books"));
        QVERIFY(bare.attributes("102").isEmpty());
    }

    void aGivenMappingOverrulesTheGuess()
    {
        ColumnMapping mapping;
        mapping.set(ItemField::Name, QStringLiteral("Beschreibung"));
        mapping.columns.insert(QStringLiteral("description"), QString());
        mapping.columns.insert(QStringLiteral("attributes.Label"), QStringLiteral("Bezeichnung"));
        const Import file = import(dataFile("table_semicolon_latin1.csv"), Platform::Shopify, mapping);
        QCOMPARE(file.text("A-1", "name"), QStringLiteral("Griff für Türen, 12 cm"));
        QVERIFY(!file.data("A-1").contains(QStringLiteral("description")));
        QCOMPARE(file.attributes("A-1").value(QStringLiteral("Label")).toString(), QStringLiteral("Türgriff"));
        ColumnMapping wrong;
        wrong.set(ItemField::Name, QStringLiteral("No such column"));
        const Import refused = import(dataFile("table_semicolon_latin1.csv"), Platform::Shopify, wrong);
        QVERIFY(refused.error);
        QCOMPARE(refused.error->field, QStringLiteral("column_mapping.name"));
    }

    void repeatedRowsAreReportedAndLeftOut()
    {
        const Import file = import(dataFile("table_duplicates.csv"));
        QCOMPARE(file.ids(), (QStringList{QStringLiteral("A"), QStringLiteral("B")}));
        QCOMPARE(file.problems.size(), 1);
        QCOMPARE(file.problems.first().line, 4);
    }

    void whatComesBeforeAFaultStands()
    {
        const Import file = import(dataFile("table_unterminated_quote.csv"));
        QCOMPARE(file.ids(), QStringList{QStringLiteral("A")});
        QVERIFY(file.error);
        QCOMPARE(file.error->field, QStringLiteral("line 3, column 2"));
        const auto analysis = analyseFile(dataFile("table_unterminated_quote.csv"));
        QVERIFY(analysis);
        QVERIFY(analysis->problems.last().fatal);
        QVERIFY(!analysis->rowCountExact);
    }

    void textsThatAreNoTableAreRefused()
    {
        const Import file = import(dataFile("prose.txt"));
        QVERIFY(file.error);
        QCOMPARE(file.error->field, QStringLiteral("column_mapping"));
        QVERIFY(file.error->message.startsWith(QStringLiteral("Line 1: ")));
        QVERIFY(import(dataFile("no-such-file.csv")).error->code == ErrorCode::NotFound);
    }

    void analysisForTheWizard()
    {
        const auto analysis = analyseFile(dataFile("woo_variations_and_guards.csv"), Platform::Woocommerce);
        QVERIFY(analysis);
        QCOMPARE(analysis->platform, std::optional(Platform::Woocommerce));
        QVERIFY(analysis->confidence > 0.9);
        QCOMPARE(analysis->rowCount, 4);
        QVERIFY(analysis->rowCountExact);
        QCOMPARE(analysis->sampleRows.size(), 4);
        QCOMPARE(analysis->mapping.column(ItemField::Price), std::optional(QStringLiteral("Regular price")));
        QCOMPARE(analysis->mapping.column(ItemField::Gtin), std::optional(QStringLiteral("GTIN, UPC, EAN, or ISBN")));
        QVERIFY(analysis->unmapped.contains(QStringLiteral("Meta: _note")));
        QVERIFY(!analysis->unmapped.contains(QStringLiteral("Name")));
        const auto table = analyseFile(dataFile("table_semicolon_latin1.csv"), Platform::Shopify);
        QVERIFY(table);
        QVERIFY(!table->platform);
        const auto few = analyseFile(dataFile("table_latin1_far_below.csv"), {}, {}, 100);
        QVERIFY(few);
        QCOMPARE(few->rowCount, 100);
        QVERIFY(!few->rowCountExact);
    }

    void mappingsAsJson()
    {
        const auto mapping = ColumnMapping::fromJson(QByteArray(R"({"name": "Title", "brand": null, "attributes.Fabric": "Stoff"})"));
        QVERIFY(mapping);
        QCOMPARE(mapping->column(ItemField::Name), std::optional(QStringLiteral("Title")));
        QVERIFY(!mapping->column(ItemField::Brand));
        QCOMPARE(mapping->toJson(),
                 (QJsonObject{{QStringLiteral("name"), QStringLiteral("Title")},
                              {QStringLiteral("brand"), QJsonValue::Null},
                              {QStringLiteral("attributes.Fabric"), QStringLiteral("Stoff")}}));
        QCOMPARE(ColumnMapping::fromJson(QByteArray(R"({"nmae": "Title"})")).error().field, QStringLiteral("nmae"));
        QCOMPARE(ColumnMapping::fromJson(QByteArray(R"({"name": 3})")).error().field, QStringLiteral("name"));
        QCOMPARE(ColumnMapping::fromJson(QByteArray("[]")).error().field, QStringLiteral("column_mapping"));
        QCOMPARE(ColumnMapping::fromJson(QByteArray("{")).error().code, ErrorCode::InvalidInput);
    }

    /// Products of a file of 100,000 rows are never all in memory.
    void aLongFileStaysOutOfMemory()
    {
        QTemporaryDir folder;
        QByteArray text =
            "ID,Type,SKU,Name,Published,Visibility in catalog,Short description,Description,Tax status,In stock?,Regular price,Parent\n";
        const QByteArray filler(300, 'x');
        constexpr int rows = 100'000;
        const QString path = written(folder, text);
        QFile file(path);
        QVERIFY(file.open(QIODevice::Append));
        for (int i = 0; i < rows; ++i) {
            file.write(QByteArray::number(i) + ",simple,SKU-" + QByteArray::number(i) + ",Name,1,visible,Short,\"" + filler + "\",taxable,1,9.90,\n");
        }
        file.close();
        rusage before{};
        getrusage(RUSAGE_SELF, &before);
        auto reader = ProductReader::open(path, Platform::Woocommerce);
        QVERIFY(reader);
        int count = 0;
        for (auto product = (*reader)->next(); product && *product; product = (*reader)->next()) {
            ++count;
        }
        QCOMPARE(count, rows);
        QCOMPARE((*reader)->bytesRead(), (*reader)->bytesTotal());
        rusage after{};
        getrusage(RUSAGE_SELF, &after);
        QVERIFY2(after.ru_maxrss - before.ru_maxrss < 24 * 1024, qPrintable(QString::number(after.ru_maxrss - before.ru_maxrss)));
    }

    void wordpressExport()
    {
        const Import file = import(dataFile("wxr_variable_product.xml"));
        QVERIFY2(!file.error, file.error ? qPrintable(file.error->message) : "");
        QCOMPARE(file.layout, FileLayout::WordPressXml);
        QCOMPARE(file.ids(), (QStringList{QStringLiteral("6"), QStringLiteral("7")}));
        QVERIFY(file.products[0].isParent);
        QCOMPARE(file.products[1].parentExternalId, QStringLiteral("6"));
        QCOMPARE(file.products[1].itemType, QStringLiteral("variant"));
        QCOMPARE(file.text("6", "description"), QStringLiteral("<p>Fired &amp; glazed</p>"));
        QCOMPARE(file.text("6", "short_description"), QStringLiteral("Short ü"));
        QCOMPARE(file.text("6", "price"), QStringLiteral("9"));
        QCOMPARE(file.text("6", "type"), QStringLiteral("variable"));
        QCOMPARE(file.data("6").value(QStringLiteral("categories")).toArray(), texts({"Mugs"}));
        QCOMPARE(file.data("6").value(QStringLiteral("tags")).toArray(), texts({"blue"}));
        QCOMPARE(file.data("6").value(QStringLiteral("images")).toArray(),
                 texts({"https://shop.example/40.jpg", "https://shop.example/41.jpg", "https://shop.example/40.jpg"}));
        QCOMPARE(file.attributes("7"), (QJsonObject{{QStringLiteral("Shoe size"), QStringLiteral("Extra large")}}));
        QCOMPARE(file.text("7", "description"), QStringLiteral("Large one"));
        QCOMPARE(file.text("7", "price"), QStringLiteral("12"));
        QCOMPARE(file.text("7", "sale_price"), QStringLiteral("10"));
    }

    void hostileXmlIsRefused_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("message");
        QTest::newRow("entities that multiply") << QByteArray("wxr_entity_bomb.xml") << QStringLiteral("the XML is broken");
        QTest::newRow("elements without end") << QByteArray("wxr_nested_too_deep.xml") << QStringLiteral("nested deeper than 100");
        QTest::newRow("cut off") << QByteArray("wxr_cut_off.xml") << QStringLiteral("the XML is broken");
        QTest::newRow("no products") << QByteArray("wxr_without_products.xml") << QStringLiteral("holds no products");
        QTest::newRow("a web page") << QByteArray("page.xml") << QStringLiteral("its root is <html>");
    }
    void hostileXmlIsRefused()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, message);
        const Import result = import(dataFile(file.constData()));
        QVERIFY(result.error);
        QVERIFY2(result.error->message.contains(message), qPrintable(result.error->message));
        QVERIFY2(result.error->field.startsWith(QStringLiteral("line ")), qPrintable(result.error->field));
    }

    void externalEntitiesAreNotRead()
    {
        const Import file = import(dataFile("wxr_external_entity.xml"));
        if (!file.error) {
            QCOMPARE(file.text("1", "name"), QStringLiteral("AB"));
        } else {
            QVERIFY(file.error->message.contains(QStringLiteral("Line ")));
        }
    }
};

QTEST_GUILESS_MAIN(ProductFileTest)
#include "tst_productfile.moc"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "models/content/productexport.h"
#include "models/content/productfile.h"

using namespace galley;
using namespace galley::content;

namespace {

QString dataFile(const QString& name)
{
    return QString(QStringLiteral(GALLEY_TEST_DATA "/products/") + name);
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<ExportItem> itemsOf(const QString& name, Platform platform, const std::function<GeneratedTexts(const Product&)>& texts)
{
    QList<ExportItem> items;
    auto reader = ProductReader::open(dataFile(name), platform);
    if (!reader) {
        return items;
    }
    for (auto product = (*reader)->next(); product && *product; product = (*reader)->next()) {
        items.append({(*product)->externalId, (*product)->itemType, (*product)->sourceData, texts(**product)});
    }
    return items;
}

QByteArray exported(Platform platform, const QList<ExportItem>& items, const ExportOptions& options = {})
{
    QBuffer buffer;
    if (!buffer.open(QIODevice::WriteOnly) || !exportProducts(platform, items, buffer, options)) {
        return "failed";
    }
    return buffer.data();
}

struct Merged {
    QByteArray bytes;
    MergeReport report;
    std::optional<Error> error;
};

Merged merged(const QString& path, Platform platform, const TextLookup& lookup, const std::optional<ColumnMapping>& mapping = {})
{
    QBuffer buffer;
    Merged result;
    if (!buffer.open(QIODevice::WriteOnly)) {
        return result;
    }
    const auto report = mergeIntoSource(path, platform, mapping, lookup, buffer);
    if (report) {
        result.report = *report;
    } else {
        result.error = report.error();
    }
    result.bytes = buffer.data();
    return result;
}

TextLookup textsFor(const QString& id, const GeneratedTexts& texts)
{
    return [id, texts](const QString& asked) { return asked == id ? std::optional(texts) : std::nullopt; };
}

}

class ProductExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void woocommerceChangesTextsAlone()
    {
        const QList<ExportItem> items = itemsOf(QStringLiteral("woo_variations_and_guards.csv"), Platform::Woocommerce, [](const Product& product) {
            if (product.externalId == u"10") {
                return GeneratedTexts{QString(), QStringLiteral("New short"), QStringLiteral("<p>One</p>\n<p>a\\nb</p>")};
            }
            return product.externalId == u"20" ? GeneratedTexts{QString(), QString(), QStringLiteral("=danger, \"quoted\"")} : GeneratedTexts();
        });
        QCOMPARE(exported(Platform::Woocommerce, items),
                 QByteArray("ID,SKU,Short description,Description\n"
                            "10,MUG,New short,<p>One</p>\\n<p>a\\\\nb</p>\n"
                            "20,'-5C,'=short,\"'=danger, \"\"quoted\"\"\"\n"));
    }

    void woocommerceFilesComeBackAsTheyWere()
    {
        const GeneratedTexts texts{QStringLiteral("-Name"), QStringLiteral("short\nlines"), QStringLiteral("literal \\n and\nline\r\nend")};
        const QList<ExportItem> items = {
            {QStringLiteral("5"), QStringLiteral("product"), QJsonObject{{QStringLiteral("sku"), QStringLiteral("=S")}}, texts}};
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("woo.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(exportProducts(Platform::Woocommerce, items, file));
        file.close();
        auto reader = ProductReader::open(file.fileName(), Platform::Woocommerce);
        QVERIFY(reader);
        QCOMPARE((*reader)->layout(), FileLayout::Woocommerce);
        const auto product = (*reader)->next();
        QVERIFY(product && *product);
        QCOMPARE((*product)->externalId, QStringLiteral("5"));
        QCOMPARE((*product)->sourceData.value(QStringLiteral("sku")).toString(), QStringLiteral("=S"));
        QCOMPARE((*product)->sourceData.value(QStringLiteral("name")).toString(), texts.name);
        QCOMPARE((*product)->sourceData.value(QStringLiteral("short_description")).toString(), texts.shortDescription);
        QCOMPARE((*product)->sourceData.value(QStringLiteral("description")).toString(), QStringLiteral("literal \\n and\nline\nend"));
    }

    void aSkuOfDigitsIsNoId()
    {
        const QList<ExportItem> items = {{QStringLiteral("4711"),
                                          QStringLiteral("product"),
                                          QJsonObject{{QStringLiteral("sku"), QStringLiteral("4711")}},
                                          GeneratedTexts{QString(), QString(), QStringLiteral("Text")}}};
        QCOMPARE(exported(Platform::Woocommerce, items), QByteArray("ID,SKU,Description\n,4711,Text\n"));
    }

    void shopifyKeepsTheDialectOfTheSource_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("old")
            << QStringLiteral("shopify_old_dialect.csv")
            << QByteArray("Handle,Title,Body (HTML),SEO Description\nlinen-shirt,Linen shirt,New,Short & plain\ncandle,Candle,New,Short & plain\n");
        QTest::newRow("new") << QStringLiteral("shopify_new_dialect.csv")
                             << QByteArray(
                                    "URL handle,Title,Description,SEO description\ncandle,Candle,New,Short & plain\nbowl,Bowl,New,Short & plain\n");
    }
    void shopifyKeepsTheDialectOfTheSource()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, expected);
        const QList<ExportItem> items = itemsOf(file, Platform::Shopify, [](const Product&) {
            return GeneratedTexts{QString(), QStringLiteral("<p>Short &amp;</p> <b>plain</b>"), QStringLiteral("New")};
        });
        QCOMPARE(exported(Platform::Shopify, items), expected);
    }

    void magentoWritesTheDefaultView()
    {
        const QList<ExportItem> items = itemsOf(QStringLiteral("magento_views_and_variations.csv"), Platform::Magento2, [](const Product& product) {
            return product.externalId == u"JKT" ? GeneratedTexts{QStringLiteral("Coat"), QStringLiteral("S"), QStringLiteral("D")} : GeneratedTexts();
        });
        QCOMPARE(exported(Platform::Magento2, items), QByteArray("sku,store_view_code,name,description,short_description\nJKT,,Coat,D,S\n"));
    }

    void formatsOfExports()
    {
        const QList<ExportItem> items = {
            {QStringLiteral("A"), QStringLiteral("product"), {}, GeneratedTexts{QStringLiteral("=1"), QString(), QString()}}};
        ExportOptions options;
        options.format.byteOrderMark = true;
        options.format.delimiter = u';';
        options.format.newline = "\r\n";
        options.harmless = true;
        QCOMPARE(exported(Platform::Magento2, items, options), QByteArray("\xEF\xBB\xBFsku;store_view_code;name\r\nA;;'=1\r\n"));
    }

    void aMergeOfNothingChangesNoByte_data()
    {
        QTest::addColumn<QString>("file");
        for (const char* file : {"woo_variations_and_guards.csv",
                                 "woo_translated_headers.csv",
                                 "shopify_old_dialect.csv",
                                 "shopify_new_dialect.csv",
                                 "magento_views_and_variations.csv",
                                 "table_semicolon_latin1.csv",
                                 "table_cp1250.csv",
                                 "table_utf16le_bom.csv",
                                 "table_utf16be_without_bom.csv",
                                 "table_sep_line.csv",
                                 "table_mac_newlines.csv",
                                 "table_without_header.tsv",
                                 "table_ragged.csv",
                                 "table_backslash_quotes.csv",
                                 "table_caret_tilde.txt",
                                 "table_quoted_newlines.csv",
                                 "table_comments_above.csv",
                                 "table_trailing_commas.csv",
                                 "table_zero_bytes.csv",
                                 "table_latin1_far_below.csv"}) {
            QTest::newRow(file) << QString::fromLatin1(file);
        }
    }
    void aMergeOfNothingChangesNoByte()
    {
        QFETCH(QString, file);
        const Merged result = merged(dataFile(file), Platform::Woocommerce, [](const QString&) { return std::nullopt; });
        QVERIFY2(!result.error, result.error ? qPrintable(result.error->message) : "");
        QCOMPARE(result.bytes, bytesOf(dataFile(file)));
        QCOMPARE(result.report.changedRows, 0);
    }

    void aMergeReplacesTheCellsOfTexts_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<Platform>("platform");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("WooCommerce, line ends as \\n")
            << QStringLiteral("woo_variations_and_guards.csv") << Platform::Woocommerce << QStringLiteral("10")
            << QByteArray("\"<p>Fired twice.</p>\\n<p>Holds 0.3 l. Path C:\\\\new</p>\"") << QByteArray("\"Größe, \"\"x\"\"\\nend\"");
        QTest::newRow("Shopify, the first row alone")
            << QStringLiteral("shopify_old_dialect.csv") << Platform::Shopify << QStringLiteral("linen-shirt")
            << QByteArray("\"<p>Cool</p>\n<p>and \"\"light\"\"</p>\"") << QByteArray("\"Größe, \"\"x\"\"\nend\"");
        QTest::newRow("Magento, the default view alone")
            << QStringLiteral("magento_views_and_variations.csv") << Platform::Magento2 << QStringLiteral("JKT") << QByteArray("<p>Warm</p>")
            << QByteArray("\"Größe, \"\"x\"\"\nend\"");
        QTest::newRow("Windows-1252") << QStringLiteral("table_semicolon_latin1.csv") << Platform::Woocommerce << QStringLiteral("A-1")
                                      << QByteArray("Griff f\xFCr T\xFCren, 12 cm")
                                      << QByteArray("\"Gr\xF6\xDF"
                                                    "e, \"\"x\"\"\nend\"");
        QTest::newRow("backslash quotes") << QStringLiteral("table_backslash_quotes.csv") << Platform::Woocommerce << QStringLiteral("B")
                                          << QByteArray("\"A \\\"round\\\" bowl, wide\"") << QByteArray("\"Größe, \\\"x\\\"\nend\"");
    }
    void aMergeReplacesTheCellsOfTexts()
    {
        QFETCH(QString, file);
        QFETCH(Platform, platform);
        QFETCH(QString, id);
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const Merged result = merged(dataFile(file), platform, textsFor(id, {QString(), QString(), QStringLiteral("Größe, \"x\"\nend")}));
        QVERIFY2(!result.error, result.error ? qPrintable(result.error->message) : "");
        QByteArray expected = bytesOf(dataFile(file));
        const qsizetype at = expected.indexOf(before);
        QVERIFY(at > 0);
        expected.replace(at, before.size(), after);
        QCOMPARE(result.bytes, expected);
        QCOMPARE(result.report.changedRows, 1);
    }

    void aMergeTellsWhatHadNoPlace()
    {
        const Merged result = merged(dataFile(QStringLiteral("table_semicolon_latin1.csv")),
                                     Platform::Woocommerce,
                                     textsFor(QStringLiteral("A-2"), {QStringLiteral("漢"), QStringLiteral("Short"), QString()}));
        QVERIFY(!result.error);
        QCOMPARE(result.report.rows, 2);
        QCOMPARE(result.report.missingColumns, QStringList{QStringLiteral("short_description")});
        QCOMPARE(result.report.replacedCharacters, 1);
        QVERIFY(result.bytes.contains("A-2;&#28450;"));
    }

    void xmlIsNotMerged()
    {
        const Merged result =
            merged(dataFile(QStringLiteral("wxr_variable_product.xml")), Platform::Woocommerce, [](const QString&) { return std::nullopt; });
        QVERIFY(result.error);
        QCOMPARE(result.error->code, ErrorCode::NotOffered);
    }
};

QTEST_GUILESS_MAIN(ProductExportTest)
#include "tst_productexport.moc"

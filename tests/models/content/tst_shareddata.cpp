#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "models/content/csvreader.h"
#include "models/content/productfile.h"

using namespace galley;
using namespace galley::content;

namespace {

/// The folder with further product files; empty where it is not there.
QString sharedData()
{
    const QString path = qEnvironmentVariable("GALLEY_SHARED_DATA");
    return !path.isEmpty() && QDir(path).exists() ? QDir(path).canonicalPath() : QString();
}

/// What becomes of a file.
struct Outcome {
    FileLayout layout = FileLayout::Table;
    int products = 0; ///< variants included
    int variants = 0;
    int parents = 0;
    qint64 problems = 0;
    QString error; ///< names line and reason; empty when the whole file was read
};

QMap<QString, Outcome> outcomes()
{
    constexpr auto noColumn = "Line 1: none of the columns could be taken for a name, a SKU or a description; say which column is which.";
    constexpr auto json = "Line 1: this is JSON, not a table.";
    QMap<QString, Outcome> table;
    const auto imported = [&](const char* file, FileLayout layout, int products, int variants, int parents, qint64 problems) {
        table.insert(QString::fromLatin1(file), {layout, products, variants, parents, problems, {}});
    };
    const auto stopped = [&](const char* file, FileLayout layout, int products, const char* error) {
        table.insert(QString::fromLatin1(file), {layout, products, 0, 0, 1, QString::fromLatin1(error)});
    };
    const auto refused = [&](const char* file, const char* error) {
        table.insert(QString::fromLatin1(file), {FileLayout::Table, 0, 0, 0, 0, QString::fromLatin1(error)});
    };
    refused("SOURCES.md", "Line 3: most lines do not have the same columns as the first; this is not a table.");
    refused("blog/64-block-test-data.xml", "Line 1: this WordPress export holds no products.");
    imported("magento2/Bundle_yoga_bundle.csv", FileLayout::Table, 1, 0, 0, 0);
    imported("magento2/CatalogSampleData_products_gear_bags.csv", FileLayout::Table, 14, 0, 0, 0);
    imported("magento2/CatalogSampleData_products_gear_watches.csv", FileLayout::Table, 9, 0, 0, 0);
    imported("magento2/Cms_pages.csv", FileLayout::Table, 4, 0, 0, 0);
    imported("magento2/ConfigurableSampleData_products.csv", FileLayout::Magento2, 1994, 1847, 147, 0);
    imported("magento2/it_BundleImportExport_import_bundle.csv", FileLayout::Magento2, 4, 0, 0, 0);
    imported("magento2/it_CatalogImportExport_product_with_custom_options.csv", FileLayout::Magento2, 1, 0, 0, 0);
    imported("magento2/it_CatalogImportExport_products_multiple_stores.csv", FileLayout::Magento2, 3, 2, 1, 0);
    imported("magento2/it_CatalogImportExport_products_to_check_valid_url_keys_with_different_language.csv", FileLayout::Magento2, 3, 0, 0, 0);
    imported("magento2/it_CatalogImportExport_products_to_import_with_json_and_markup_attributes.csv", FileLayout::Magento2, 2, 0, 0, 0);
    imported("magento2/it_ConfigurableImportExport_import_configurable.csv", FileLayout::Magento2, 3, 2, 1, 0);
    imported("magento2/it_GroupedImportExport_grouped_product.csv", FileLayout::Magento2, 3, 0, 0, 0);
    imported("magento2/it_ImportExport_catalog_product.csv", FileLayout::Magento2, 2, 0, 0, 0);
    imported("magento2/it_ImportExport_incorrect_catalog_product_comma.csv", FileLayout::Magento2, 1, 0, 0, 0);
    imported("magento2/mftf_BB-ProductsWorking.csv", FileLayout::Magento2, 28, 0, 0, 0);
    imported("magento2/mftf_catalog_products.csv", FileLayout::Magento2, 3, 0, 0, 0);
    imported("magento2/mftf_import_configurable_product.csv", FileLayout::Magento2, 4, 3, 1, 0);
    imported("magento2/mftf_import_simple_product.csv", FileLayout::Magento2, 1, 0, 0, 0);
    imported("magento2/mftf_prepared-for-sample-data.csv", FileLayout::Magento2, 100, 0, 0, 0);
    imported("magento2/techdivision_add-update_01.csv", FileLayout::Magento2, 494, 0, 0, 0);
    imported("magento2/techdivision_add-update_02.csv", FileLayout::Magento2, 500, 0, 0, 0);
    stopped("nasty/commons-csv/CSV-141/csv-141.csv",
            FileLayout::Table,
            2,
            "The file stops making sense at line 4, column 7: a quote that opens here is never closed.");
    refused("nasty/commons-csv/CSV-196/emoji.csv", noColumn);
    refused("nasty/commons-csv/CSV-196/japanese.csv", noColumn);
    refused("nasty/commons-csv/CSV-213/999751170.patch.csv", noColumn);
    refused("nasty/commons-csv/CSV-248/csvRecord.bin", "Line 1: this file is not text.");
    refused("nasty/commons-csv/CSV-254/csv-254.csv", noColumn);
    refused("nasty/commons-csv/CSV-259/sample.txt", noColumn);
    imported("nasty/commons-csv/CSV-290/psql.csv", FileLayout::Table, 3, 0, 0, 0);
    imported("nasty/commons-csv/CSV-290/psql.tsv", FileLayout::Table, 3, 0, 0, 0);
    refused("nasty/commons-csv/CSVFileParser/README.txt", noColumn);
    refused("nasty/commons-csv/CSVFileParser/bom.csv", noColumn);
    refused("nasty/commons-csv/CSVFileParser/test.csv", "Line 1: most lines do not have the same columns as the first; this is not a table.");
    refused("nasty/commons-csv/CSVFileParser/testCSV246.csv", "Line 1: most lines do not have the same columns as the first; this is not a table.");
    refused("nasty/commons-csv/CSVFileParser/testCSV246_checkWithNoComment.txt", noColumn);
    refused("nasty/commons-csv/CSVFileParser/testCSV85.csv", "Line 2: most lines do not have the same columns as the first; this is not a table.");
    refused("nasty/commons-csv/CSVFileParser/testCSV85_default.txt", noColumn);
    refused("nasty/commons-csv/CSVFileParser/testCSV85_ignoreEmpty.txt", noColumn);
    refused("nasty/commons-csv/CSVFileParser/test_default.txt", noColumn);
    refused("nasty/commons-csv/CSVFileParser/test_default_comment.txt",
            "Line 1: most lines do not have the same columns as the first; this is not a table.");
    refused("nasty/commons-csv/CSVFileParser/test_rfc4180.txt", noColumn);
    refused("nasty/commons-csv/CSVFileParser/test_rfc4180_trim.txt", noColumn);
    imported("nasty/commons-csv/csv-167/sample1.csv", FileLayout::Table, 6, 0, 0, 6);
    refused("nasty/commons-csv/empty.txt", "Line 1: the file is empty.");
    imported("nasty/csv-parser/backtick.csv", FileLayout::Table, 2, 0, 0, 0);
    refused("nasty/csv-parser/bad-data.csv", noColumn);
    refused("nasty/csv-parser/basic.csv", noColumn);
    refused("nasty/csv-parser/bench/latin.csv", noColumn);
    refused("nasty/csv-parser/bench/mac-newlines.csv", noColumn);
    refused("nasty/csv-parser/bench/utf16-big.csv", noColumn);
    refused("nasty/csv-parser/bench/utf16.csv", noColumn);
    refused("nasty/csv-parser/bench/utf8.csv", noColumn);
    imported("nasty/csv-parser/comma-in-quote.csv", FileLayout::Table, 1, 0, 0, 0);
    refused("nasty/csv-parser/comment.csv",
            "Line 2: none of the columns could be taken for a name, a SKU or a description; say which column is which.");
    refused("nasty/csv-parser/empty-columns.csv", noColumn);
    refused("nasty/csv-parser/escape-quotes.csv", noColumn);
    imported("nasty/csv-parser/geojson.csv", FileLayout::Table, 3, 0, 0, 3);
    refused("nasty/csv-parser/headers.csv", noColumn);
    imported("nasty/csv-parser/large-dataset.csv", FileLayout::Table, 7268, 0, 0, 0);
    refused("nasty/csv-parser/newlines.csv", noColumn);
    refused("nasty/csv-parser/no-headers.csv", noColumn);
    refused("nasty/csv-parser/option-comment.csv", "Line 1: most lines do not have the same columns as the first; this is not a table.");
    refused("nasty/csv-parser/option-escape.csv", noColumn);
    imported("nasty/csv-parser/option-maxRowBytes.csv", FileLayout::Table, 4593, 0, 0, 3);
    imported("nasty/csv-parser/option-newline.csv", FileLayout::Table, 1, 0, 0, 0);
    refused("nasty/csv-parser/option-quote-escape.csv", noColumn);
    refused("nasty/csv-parser/option-quote-many.csv", noColumn);
    refused("nasty/csv-parser/option-quote.csv", noColumn);
    refused("nasty/csv-parser/quotes+newlines.csv", noColumn);
    refused("nasty/csv-parser/strict+skipLines.csv", noColumn);
    refused("nasty/csv-parser/strict-false-less-columns.csv", noColumn);
    refused("nasty/csv-parser/strict-false-more-columns.csv", noColumn);
    refused("nasty/csv-parser/strict.csv", noColumn);
    imported("nasty/csv-spectrum/csvs/comma_in_quotes.csv", FileLayout::Table, 1, 0, 0, 0);
    refused("nasty/csv-spectrum/csvs/empty.csv", noColumn);
    refused("nasty/csv-spectrum/csvs/empty_crlf.csv", noColumn);
    refused("nasty/csv-spectrum/csvs/escaped_quotes.csv", noColumn);
    imported("nasty/csv-spectrum/csvs/json.csv", FileLayout::Table, 1, 0, 0, 1);
    imported("nasty/csv-spectrum/csvs/location_coordinates.csv", FileLayout::Table, 1, 0, 0, 0);
    refused("nasty/csv-spectrum/csvs/newlines.csv", noColumn);
    refused("nasty/csv-spectrum/csvs/newlines_crlf.csv", noColumn);
    refused("nasty/csv-spectrum/csvs/quotes_and_newlines.csv", noColumn);
    refused("nasty/csv-spectrum/csvs/simple.csv", noColumn);
    refused("nasty/csv-spectrum/csvs/simple_crlf.csv", noColumn);
    refused("nasty/csv-spectrum/csvs/utf8.csv", noColumn);
    refused("nasty/csv-spectrum/json/comma_in_quotes.json", json);
    refused("nasty/csv-spectrum/json/empty.json", json);
    refused("nasty/csv-spectrum/json/empty_crlf.json", json);
    refused("nasty/csv-spectrum/json/escaped_quotes.json", json);
    refused("nasty/csv-spectrum/json/json.json", json);
    refused("nasty/csv-spectrum/json/location_coordinates.json", json);
    refused("nasty/csv-spectrum/json/newlines.json", json);
    refused("nasty/csv-spectrum/json/newlines_crlf.json", json);
    refused("nasty/csv-spectrum/json/quotes_and_newlines.json", json);
    refused("nasty/csv-spectrum/json/simple.json", json);
    refused("nasty/csv-spectrum/json/simple_crlf.json", json);
    refused("nasty/csv-spectrum/json/utf8.json", json);
    imported("nasty/papaparse/long-sample.csv", FileLayout::Table, 8, 0, 0, 0);
    refused("nasty/papaparse/malformed.tsv", "The file stops making sense at line 9, column 3: a quote that opens here is never closed.");
    imported("nasty/papaparse/normal.csv", FileLayout::Table, 1133, 0, 0, 2);
    refused("nasty/papaparse/utf-8-bom-sample.csv", noColumn);
    refused("nasty/papaparse/verylong-sample.csv", noColumn);
    imported("other/thirtybees_products_import.csv", FileLayout::Table, 7, 0, 0, 0);
    refused("seo/arial_advance_units_2048.json", json);
    refused("seo/arial_kern_units_2048.json", json);
    refused("seo/sentences_en.json", json);
    refused("seo/splitting_en.json", json);
    refused("seo/threshold_posts_en.json", json);
    imported("shopify/packt_Product-data.csv", FileLayout::Shopify, 22, 2, 1, 0);
    imported("shopify/umsu2_product_template.csv", FileLayout::Shopify, 4, 3, 1, 0);
    imported("tables/adventureworks_Product.csv", FileLayout::Table, 504, 0, 0, 0);
    imported("tables/adventureworks_ProductDescription.csv", FileLayout::Table, 762, 0, 0, 0);
    imported("tables/er_D2_abt.csv", FileLayout::Table, 1076, 0, 0, 0);
    imported("tables/er_D2_buy.csv", FileLayout::Table, 1076, 0, 0, 0);
    imported("tables/goodbooks_books.csv", FileLayout::Table, 10000, 0, 0, 0);
    imported("tables/online_retail_2010-12_2011-05.csv", FileLayout::Table, 3514, 0, 0, 205515);
    imported("tables/openbeerdb_beers.csv", FileLayout::Table, 5901, 0, 0, 0);
    imported("tables/usda_sr28_FOOD_DES.txt", FileLayout::Table, 8789, 0, 0, 0);
    imported("woocommerce/classic-commerce_sample_products.csv", FileLayout::Woocommerce, 24, 9, 2, 0);
    imported("woocommerce/sample_products_v3.7.xml", FileLayout::WordPressXml, 25, 7, 2, 0);
    imported("woocommerce/woo2023_experimental_sample_9_products.csv", FileLayout::Woocommerce, 9, 0, 2, 0);
    imported("woocommerce/woo2023_php_importer_sample.csv", FileLayout::Woocommerce, 7, 2, 1, 0);
    imported("woocommerce/woo2023_sample_products.csv", FileLayout::Woocommerce, 25, 7, 2, 0);
    imported("woocommerce/woo2023_template_grouped_product.csv", FileLayout::Woocommerce, 1, 0, 0, 0);
    imported("woocommerce/woo2023_template_variable_product.csv", FileLayout::Woocommerce, 1, 0, 1, 0);
    return table;
}

Platform platformOf(const QString& file)
{
    return file.startsWith(u"shopify") ? Platform::Shopify : file.startsWith(u"magento2") ? Platform::Magento2 : Platform::Woocommerce;
}

Outcome outcomeOf(const QString& folder, const QString& file)
{
    Outcome outcome;
    auto reader = ProductReader::open(QDir(folder).filePath(file), platformOf(file));
    if (!reader) {
        outcome.error = reader.error().message;
        return outcome;
    }
    outcome.layout = (*reader)->layout();
    for (;;) {
        const auto product = (*reader)->next();
        if (!product) {
            outcome.error = product.error().message;
        }
        if (!product || !*product) {
            break;
        }
        ++outcome.products;
        outcome.variants += (*product)->itemType == u"variant" ? 1 : 0;
        outcome.parents += (*product)->isParent ? 1 : 0;
    }
    outcome.problems = (*reader)->problems().count();
    return outcome;
}

}

/// Every file of the folder is imported, or refused with an error that names line and reason. Without the folder there is nothing to test
/// beyond the project's own files.
class SharedDataTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFileIsInTheTable()
    {
        const QString folder = sharedData();
        const QMap<QString, Outcome> table = outcomes();
        QStringList unknown;
        int found = 0;
        QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
        while (!folder.isEmpty() && files.hasNext()) {
            const QString file = QDir(folder).relativeFilePath(files.next());
            table.contains(file) ? void(++found) : unknown.append(file);
        }
        QVERIFY2(unknown.isEmpty(), qPrintable(unknown.join(QStringLiteral(", "))));
        QVERIFY(folder.isEmpty() || found == table.size());
    }

    void files_data()
    {
        QTest::addColumn<QString>("file");
        if (sharedData().isEmpty()) {
            QTest::newRow("the folder is not there") << QString();
            return;
        }
        const QMap<QString, Outcome> table = outcomes();
        for (auto it = table.begin(); it != table.end(); ++it) {
            QTest::newRow(qPrintable(it.key())) << it.key();
        }
    }
    void files()
    {
        QFETCH(QString, file);
        if (file.isEmpty()) {
            return;
        }
        const Outcome expected = outcomes().value(file);
        const Outcome actual = outcomeOf(sharedData(), file);
        QCOMPARE(actual.error, expected.error);
        QCOMPARE(actual.products, expected.products);
        QCOMPARE(actual.variants, expected.variants);
        QCOMPARE(actual.parents, expected.parents);
        QCOMPARE(actual.problems, expected.problems);
        QCOMPARE(static_cast<int>(actual.layout), static_cast<int>(expected.layout));
        if (!actual.error.isEmpty()) {
            QVERIFY2(actual.error.contains(QStringLiteral("ine ")), qPrintable(actual.error));
        }
    }

    void csvSpectrum_data()
    {
        QTest::addColumn<QString>("name");
        const QDir folder(sharedData() + QStringLiteral("/nasty/csv-spectrum/csvs"));
        const QStringList names = sharedData().isEmpty() ? QStringList() : folder.entryList({QStringLiteral("*.csv")}, QDir::Files);
        if (names.isEmpty()) {
            QTest::newRow("the folder is not there") << QString();
        }
        for (const QString& file : names) {
            QTest::newRow(qPrintable(file)) << file.chopped(4);
        }
    }
    /// The collection's own answers, cell by cell. Two of them do not belong to their files as these are stored: the line end inside a cell of
    /// `newlines_crlf`, and the telephone number of `location_coordinates`, whose answer is one object and not a list.
    void csvSpectrum()
    {
        QFETCH(QString, name);
        if (name.isEmpty()) {
            return;
        }
        const QString folder = sharedData() + QStringLiteral("/nasty/csv-spectrum/");
        QFile answers(QString(folder + QStringLiteral("json/") + name + QStringLiteral(".json")));
        QVERIFY(answers.open(QIODevice::ReadOnly));
        const QJsonDocument document = QJsonDocument::fromJson(answers.readAll());
        const QJsonArray expected = document.isArray() ? document.array() : QJsonArray{document.object()};
        auto reader = CsvReader::open(QString(folder + QStringLiteral("csvs/") + name + QStringLiteral(".csv")));
        QVERIFY(reader);
        CsvRecord record;
        for (const QJsonValue& row : expected) {
            QVERIFY(reader->next(record).value());
            const QJsonObject cells = row.toObject();
            QCOMPARE(reader->header().size(), cells.size());
            for (qsizetype i = 0; i < reader->header().size(); ++i) {
                QString wanted = cells.value(reader->header()[i]).toString();
                if (name == u"newlines_crlf") {
                    wanted.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
                    record.fields[i].replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
                }
                if (name == u"location_coordinates" && reader->header()[i] == u"Contact Phone Number") {
                    wanted = QStringLiteral("2095257564");
                }
                QCOMPARE(record.fields[i], wanted);
            }
        }
        QCOMPARE(reader->next(record), Result<bool>(false));
    }
};

QTEST_GUILESS_MAIN(SharedDataTest)
#include "tst_shareddata.moc"

#include "tests/support/sampleshop.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include "models/content/csvreader.h"

namespace galley::test {

namespace {

QString pathOf(const char* file)
{
    return qEnvironmentVariable("GALLEY_SOURCE_DIR", QStringLiteral(".")) + QStringLiteral("/resources/sampleshop/") + QLatin1String(file);
}

}

QList<SampleProduct> sampleProducts()
{
    QList<SampleProduct> products;
    auto reader = content::CsvReader::open(pathOf("products.csv"));
    if (!reader) {
        return products;
    }
    const QStringList header = reader->header();
    content::CsvRecord record;
    for (auto more = reader->next(record); more && *more; more = reader->next(record)) {
        const auto cell = [&](const QString& name) { return record.fields.value(header.indexOf(name)); };
        QJsonObject attributes;
        for (int i = 1; header.contains(QStringLiteral("Attribute %1 name").arg(i)); ++i) {
            const QString name = cell(QStringLiteral("Attribute %1 name").arg(i));
            if (!name.isEmpty()) {
                attributes.insert(name, cell(QStringLiteral("Attribute %1 value(s)").arg(i)));
            }
        }
        QJsonObject data{{QStringLiteral("name"), cell(QStringLiteral("Name"))},
                         {QStringLiteral("sku"), cell(QStringLiteral("SKU"))},
                         {QStringLiteral("brand"), cell(QStringLiteral("Brands"))},
                         {QStringLiteral("price"), cell(QStringLiteral("Regular price"))},
                         {QStringLiteral("categories"), QJsonArray{cell(QStringLiteral("Categories"))}},
                         {QStringLiteral("attributes"), attributes}};
        if (const QString text = cell(QStringLiteral("Short description")); !text.isEmpty()) {
            data.insert(QStringLiteral("short_description"), text);
        }
        products.append({cell(QStringLiteral("SKU")), data});
    }
    return products;
}

QList<SampleFault> sampleFaults()
{
    QList<SampleFault> faults;
    QFile file(pathOf("faults.json"));
    if (!file.open(QIODevice::ReadOnly)) {
        return faults;
    }
    const QJsonArray list = QJsonDocument::fromJson(file.readAll()).object().value(QStringLiteral("faults")).toArray();
    for (const QJsonValue& value : list) {
        const QJsonObject object = value.toObject();
        faults.append({object.value(QStringLiteral("sku")).toString(),
                       object.value(QStringLiteral("rule")).toString(),
                       object.value(QStringLiteral("generated_content")).toObject()});
    }
    return faults;
}

}

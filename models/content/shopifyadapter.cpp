#include <QJsonArray>
#include <QSet>
#include <algorithm>

#include "models/content/platformadapter.h"

namespace galley::content {

namespace {

/// A column by its name in the old and in the new dialect.
int either(const TableColumns& columns, const char* oldName, const char* newName)
{
    const int column = columns.named(oldName);
    return column >= 0 ? column : columns.named(newName);
}

/// Reads the rows of one handle as one product: the first row has what the product has, each row with an option or a price is a variant,
/// a row with nothing but an image is an image.
class ShopifyAssembler final : public ProductAssembler
{
public:
    ShopifyAssembler(const QStringList& header, const ColumnMapping& mapping)
        : m_columns(header, mapping), m_handle(either(m_columns, "handle", "url handle")),
          m_compareAt(either(m_columns, "variant compare at price", "compare-at price")), m_category(m_columns.named("product category")),
          m_image(either(m_columns, "image src", "product image url")), m_variantImage(either(m_columns, "variant image", "variant image url"))
    {
        for (int i = 0; i < 3; ++i) {
            const QByteArray number = QByteArray::number(i + 1);
            m_options.append({m_columns.named(QByteArray("option" + number + " name").constData()),
                              m_columns.named(QByteArray("option" + number + " value").constData())});
        }
        for (int i = 0; i < header.size(); ++i) {
            const qsizetype field = header[i].indexOf(u"(product.metafields.");
            if (field > 0) {
                m_facts.append({header[i].left(field).trimmed(), i});
            }
        }
        for (const char* fact : {"Gender", "Age Group", "MPN"}) {
            const int column = m_columns.named(QByteArray("google shopping / " + QByteArray(fact).toLower()).constData());
            if (column >= 0) {
                m_facts.append({QString::fromLatin1(fact), column});
            }
        }
    }

    void add(const CsvRecord& record, FileProblems& problems, QList<Product>& ready) override
    {
        const QString handle = TableColumns::cell(record.fields, m_handle).trimmed();
        const QString title = m_columns.text(record.fields, ItemField::Name);
        const bool continues = !m_rows.isEmpty() && (handle.isEmpty() ? title.isEmpty() : handle == m_current);
        if (!continues) {
            finish(problems, ready);
            m_current = handle;
            if (handle.isEmpty()) {
                problems.add({record.line, m_handle + 1, QStringLiteral("The row has no handle; the product goes by its title."), false});
            } else if (title.isEmpty()) {
                problems.add({record.line, m_columns.of(ItemField::Name) + 1, QStringLiteral("The first row of a product has no title."), false});
            }
        }
        constexpr qsizetype mostRows = 5000;
        if (m_rows.size() < mostRows) {
            m_rows.append(record);
        } else {
            problems.add({record.line, m_handle + 1, QStringLiteral("A product has more than %1 rows; this one was left out.").arg(mostRows), false});
        }
    }

    void finish(FileProblems&, QList<Product>& ready) override
    {
        if (m_rows.isEmpty()) {
            return;
        }
        QList<qsizetype> variants;
        for (qsizetype i = 0; i < m_rows.size(); ++i) {
            if (isVariant(m_rows[i].fields)) {
                variants.append(i);
            }
        }
        const bool parent = variants.size() > 1;
        Product product = productOf(variants, parent);
        const QString title = product.sourceData.value(QStringLiteral("name")).toString();
        const QString id = product.externalId;
        ready.append(std::move(product));
        if (parent) {
            QSet<QString> taken;
            for (const qsizetype row : std::as_const(variants)) {
                ready.append(variantOf(m_rows[row], id, title, taken));
            }
        }
        m_rows.clear();
    }

    QString textsOf(const CsvRecord& record) override
    {
        const QString handle = TableColumns::cell(record.fields, m_handle).trimmed();
        const QString title = m_columns.text(record.fields, ItemField::Name);
        if (handle.isEmpty() && title.isEmpty()) {
            return {};
        }
        const QString id = idOf(record, handle, title);
        // Further rows of a product leave its texts blank, and stay so.
        if (id == m_lastTextsOf) {
            return {};
        }
        m_lastTextsOf = id;
        return id;
    }

private:
    static QString idOf(const CsvRecord& record, const QString& handle, const QString& title)
    {
        if (!handle.isEmpty()) {
            return handle;
        }
        return title.isEmpty() ? QStringLiteral("line:%1").arg(record.line) : QString(u"name:" + title);
    }

    bool isVariant(const QStringList& fields) const
    {
        return !TableColumns::cell(fields, m_options.first().second).trimmed().isEmpty() || !m_columns.text(fields, ItemField::Sku).isEmpty()
            || !m_columns.text(fields, ItemField::Price).isEmpty();
    }

    /// Option names stand in the first row alone; `Title` = `Default Title` is how a product without options is written.
    QJsonObject optionsOf(const QStringList& fields) const
    {
        QJsonObject result;
        for (const auto& [nameColumn, valueColumn] : m_options) {
            QString name = TableColumns::cell(fields, nameColumn).trimmed();
            if (name.isEmpty()) {
                name = TableColumns::cell(m_rows.first().fields, nameColumn).trimmed();
            }
            const QString value = TableColumns::cell(fields, valueColumn).trimmed();
            if (!name.isEmpty() && !value.isEmpty() && value != u"Default Title") {
                result.insert(name, value);
            }
        }
        return result;
    }

    /// Where there is a higher price to compare with, the lower one is the sale.
    void insertPrices(QJsonObject& data, const QStringList& fields) const
    {
        const QString price = m_columns.text(fields, ItemField::Price);
        const QString before = TableColumns::cell(fields, m_compareAt).trimmed();
        const bool sale = !before.isEmpty() && before.toDouble() > price.toDouble();
        insertText(data, ItemField::Price, sale ? before : price);
        insertText(data, ItemField::SalePrice, sale ? price : QString());
    }

    void insertVariantFields(QJsonObject& data, const QStringList& fields) const
    {
        insertPrices(data, fields);
        insertText(data, ItemField::Sku, m_columns.text(fields, ItemField::Sku));
        insertText(data, ItemField::Gtin, m_columns.text(fields, ItemField::Gtin));
        const QString grams = m_columns.text(fields, ItemField::Weight);
        if (grams.toDouble() > 0) {
            insertText(data, ItemField::Weight, QString(grams + QStringLiteral(" g")));
        }
    }

    Product productOf(const QList<qsizetype>& variants, bool parent) const
    {
        using F = ItemField;
        const QStringList& first = m_rows.first().fields;
        Product product;
        product.line = m_rows.first().line;
        product.itemType = QStringLiteral("product");
        product.isParent = parent;
        product.externalId = idOf(m_rows.first(), m_current, m_columns.text(first, F::Name));
        QJsonObject& data = product.sourceData;
        for (const F field : {F::Name, F::Description, F::ShortDescription, F::Brand, F::Type, F::SeoTitle, F::SeoDescription, F::Status}) {
            insertText(data, field, m_columns.text(first, field));
        }
        insertText(data, F::Url, m_current);
        insertVariantFields(data, variants.isEmpty() ? first : m_rows[variants.first()].fields);
        if (parent) {
            data.remove(QStringLiteral("gtin"));
            data.remove(QStringLiteral("sku"));
        }
        QJsonArray categories;
        for (const QString& category : {TableColumns::cell(first, m_category).trimmed(), m_columns.text(first, F::Type)}) {
            if (!category.isEmpty()) {
                categories.append(category);
            }
        }
        insertArray(data, F::Categories, categories);
        insertArray(data, F::Tags, splitList(m_columns.text(first, F::Tags)));
        QJsonArray images;
        for (const CsvRecord& row : m_rows) {
            const QString image = TableColumns::cell(row.fields, m_image).trimmed();
            if (!image.isEmpty() && !images.contains(image)) {
                images.append(image);
            }
        }
        insertArray(data, F::Images, images);
        QJsonObject attributes = allOptions(variants);
        for (const auto& [name, column] : m_facts + m_columns.attributes()) {
            const QString value = TableColumns::cell(first, column).trimmed();
            if (!value.isEmpty()) {
                attributes.insert(name, value);
            }
        }
        if (!attributes.isEmpty()) {
            data.insert(QStringLiteral("attributes"), attributes);
        }
        data.insert(QStringLiteral("raw"), m_columns.raw(first));
        return product;
    }

    /// Each option with the values of all variants, in their order.
    QJsonObject allOptions(const QList<qsizetype>& variants) const
    {
        QStringList names;
        QHash<QString, QStringList> values;
        for (const qsizetype row : variants) {
            const QJsonObject options = optionsOf(m_rows[row].fields);
            for (auto it = options.begin(); it != options.end(); ++it) {
                QStringList& list = values[it.key()];
                if (!list.contains(it->toString())) {
                    list.append(it->toString());
                }
            }
        }
        QJsonObject result;
        for (auto it = values.begin(); it != values.end(); ++it) {
            result.insert(it.key(), it->join(QStringLiteral(", ")));
        }
        return result;
    }

    Product variantOf(const CsvRecord& row, const QString& parent, const QString& title, QSet<QString>& taken) const
    {
        Product variant;
        variant.line = row.line;
        variant.itemType = QStringLiteral("variant");
        variant.parentExternalId = parent;
        const QJsonObject options = optionsOf(row.fields);
        QStringList values;
        for (const auto& option : m_options) {
            const QString value = TableColumns::cell(row.fields, option.second).trimmed();
            if (!value.isEmpty()) {
                values.append(value);
            }
        }
        QString key = m_columns.text(row.fields, ItemField::Sku);
        if (key.isEmpty() || taken.contains(key)) {
            key = values.join(QStringLiteral(" / "));
        }
        if (key.isEmpty() || taken.contains(key)) {
            key = QStringLiteral("line:%1").arg(row.line);
        }
        taken.insert(key);
        variant.externalId = QString(parent + u'#' + key);
        QJsonObject& data = variant.sourceData;
        insertText(data, ItemField::Name, title);
        insertVariantFields(data, row.fields);
        QString image = TableColumns::cell(row.fields, m_variantImage).trimmed();
        if (!image.isEmpty()) {
            insertArray(data, ItemField::Images, QJsonArray{image});
        }
        if (!options.isEmpty()) {
            data.insert(QStringLiteral("attributes"), options);
        }
        data.insert(QStringLiteral("raw"), m_columns.raw(row.fields));
        return variant;
    }

    static void insertArray(QJsonObject& data, ItemField field, const QJsonArray& array)
    {
        if (!array.isEmpty()) {
            data.insert(QLatin1StringView(nameOf(field)), array);
        }
    }

    TableColumns m_columns;
    int m_handle;
    int m_compareAt;
    int m_category;
    int m_image;
    int m_variantImage;
    QList<std::pair<int, int>> m_options; ///< columns of name and value
    QList<std::pair<QString, int>> m_facts;
    QString m_current;
    QList<CsvRecord> m_rows;
    QString m_lastTextsOf;
};

class ShopifyAdapter final : public PlatformAdapter
{
public:
    FileLayout layout() const override { return FileLayout::Shopify; }

    double recognise(const QStringList& header, const QList<QStringList>&) const override
    {
        int distinctive = 0;
        bool handle = false;
        for (const QString& column : header) {
            const QString c = column.trimmed().toLower();
            handle = handle || c == u"handle" || c == u"url handle";
            distinctive += c == u"body (html)" || c == u"variant sku" || c == u"variant price" || c == u"option1 name" || c == u"option1 value"
                    || c == u"image src" || c == u"published on online store" || c == u"product image url" || c == u"compare-at price"
                    || c == u"seo description" || c == u"vendor" || c == u"url handle"
                ? 1
                : 0;
        }
        return handle ? std::min(1.0, 0.25 + distinctive / 5.0) : 0.0;
    }

    ColumnMapping guess(const QStringList& header, const QList<QStringList>&) const override
    {
        ColumnMapping mapping = guessMapping(header, {});
        const TableColumns columns(header, mapping);
        // In the new dialect `Description` and `Title` are named as in any table; these are the ones that several columns could be.
        const auto prefer = [&](ItemField field, std::initializer_list<const char*> names) {
            for (const char* name : names) {
                if (const int column = columns.named(name); column >= 0) {
                    mapping.set(field, header[column]);
                    return;
                }
            }
        };
        prefer(ItemField::ExternalId, {"handle", "url handle"});
        prefer(ItemField::Name, {"title"});
        prefer(ItemField::Description, {"body", "description"});
        prefer(ItemField::Sku, {"variant sku", "sku"});
        prefer(ItemField::Price, {"variant price", "price"});
        prefer(ItemField::Weight, {"variant grams", "weight value"});
        prefer(ItemField::Status, {"status", "published", "published on online store"});
        prefer(ItemField::Images, {"image src", "product image url"});
        mapping.columns.remove(QStringLiteral("url"));
        mapping.columns.remove(QStringLiteral("parent_sku"));
        return mapping;
    }

    std::unique_ptr<ProductAssembler> assembler(const QStringList& header, const QList<QStringList>&, const ColumnMapping& mapping) const override
    {
        return std::make_unique<ShopifyAssembler>(header, mapping);
    }
};

}

const PlatformAdapter& shopifyAdapter()
{
    static const ShopifyAdapter adapter;
    return adapter;
}

}

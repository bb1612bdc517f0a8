#include "models/content/magentoadapter.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>

#include "models/content/platformadapter.h"

namespace galley::content {

NamedValues splitMagentoPairs(const QString& text)
{
    NamedValues result;
    const auto isCode = [](QStringView code) {
        return !code.isEmpty() && code.front().isLetter()
            && std::all_of(code.begin(), code.end(), [](QChar c) { return (c.unicode() < 128 && c.isLetterOrNumber()) || c == u'_'; });
    };
    qsizetype start = 0;
    while (start <= text.size()) {
        qsizetype end = text.indexOf(u',', start);
        end = end < 0 ? text.size() : end;
        const QStringView piece = QStringView(text).sliced(start, end - start);
        const qsizetype equals = piece.indexOf(u'=');
        if (equals > 0 && isCode(piece.first(equals).trimmed())) {
            result.append({piece.first(equals).trimmed().toString(), piece.sliced(equals + 1).toString()});
        } else if (!result.isEmpty()) {
            result.last().second.append(u',').append(piece);
        }
        start = end + 1;
    }
    for (auto& [code, value] : result) {
        value = value.trimmed();
        if (value.size() >= 2 && value.front() == u'"' && value.back() == u'"') {
            value = value.sliced(1, value.size() - 2).replace(QStringLiteral("\"\""), QStringLiteral("\""));
        }
    }
    return result;
}

QList<NamedValues> splitMagentoVariations(const QString& text)
{
    QStringList pieces;
    for (const QString& piece : text.split(u'|')) {
        if (piece.trimmed().startsWith(u"sku=") || pieces.isEmpty()) {
            pieces.append(piece);
        } else {
            pieces.last().append(u'|').append(piece);
        }
    }
    QList<NamedValues> result;
    for (const QString& piece : std::as_const(pieces)) {
        NamedValues values = splitMagentoPairs(piece);
        if (!values.isEmpty()) {
            result.append(std::move(values));
        }
    }
    return result;
}

namespace {

constexpr auto clearedCell = u"__EMPTY__VALUE__";

/// Codes that steer the shop and say nothing of the product.
bool isTechnical(const QString& code)
{
    static const QSet<QString> codes = {QStringLiteral("has_options"),
                                        QStringLiteral("required_options"),
                                        QStringLiteral("quantity_and_stock_status"),
                                        QStringLiteral("options_container"),
                                        QStringLiteral("gift_message_available"),
                                        QStringLiteral("gift_wrapping_available"),
                                        QStringLiteral("shipment_type"),
                                        QStringLiteral("price_type"),
                                        QStringLiteral("price_view"),
                                        QStringLiteral("sku_type"),
                                        QStringLiteral("weight_type"),
                                        QStringLiteral("samples_title"),
                                        QStringLiteral("links_title"),
                                        QStringLiteral("links_exist"),
                                        QStringLiteral("links_purchased_separately"),
                                        QStringLiteral("msrp_display_actual_price_type"),
                                        QStringLiteral("tax_class_id"),
                                        QStringLiteral("url_path"),
                                        QStringLiteral("is_returnable"),
                                        QStringLiteral("minimal_price"),
                                        QStringLiteral("store_view_code"),
                                        QStringLiteral("image_label"),
                                        QStringLiteral("small_image_label"),
                                        QStringLiteral("thumbnail_label"),
                                        QStringLiteral("erin_recommends")};
    return codes.contains(code) || code.startsWith(u"ts_") || code.startsWith(u"custom_") || code.startsWith(u"related_tgtr")
        || code.startsWith(u"upsell_tgtr");
}

/// `eco_collection` -> `Eco collection`.
QString readable(const QString& code)
{
    QString result = code;
    result.replace(u'_', u' ');
    if (!result.isEmpty()) {
        result[0] = result[0].toUpper();
    }
    return result;
}

/// `34.0000` -> `34.00`: Magento writes four decimals.
QString shortDecimals(const QString& price)
{
    static const QRegularExpression four(QStringLiteral("^(-?\\d+\\.\\d\\d)0+$"));
    const auto match = four.match(price);
    return match.hasMatch() ? match.captured(1) : price;
}

/// `Default Category/Gear/Bags,...` -> `Gear > Bags`. The root category is the shop itself.
QJsonArray categoriesOf(const QString& text)
{
    QJsonArray result;
    for (const QJsonValue& path : splitList(text)) {
        QStringList parts = path.toString().split(u'/', Qt::SkipEmptyParts);
        if (!parts.isEmpty() && (parts.size() > 1 || parts.first() == u"Default Category")) {
            parts.removeFirst();
        }
        if (!parts.isEmpty()) {
            result.append(parts.join(QStringLiteral(" > ")));
        }
    }
    return result;
}

/// One product per SKU: the row without a store view has the values, rows with one override some of them.
class MagentoAssembler final : public ProductAssembler
{
public:
    MagentoAssembler(const QStringList& header, const ColumnMapping& mapping)
        : m_columns(header, mapping), m_view(firstOf({"store_view_code", "_store"})), m_type(firstOf({"product_type", "_type"})),
          m_variations(firstOf({"configurable_variations"})), m_labels(firstOf({"configurable_variation_labels"})),
          m_additional(firstOf({"additional_attributes"})), m_moreImages(firstOf({"additional_images"}))
    {
        for (const char* name : {"color", "size", "material", "gender", "country_of_manufacture"}) {
            if (const int column = m_columns.named(name); column >= 0) {
                m_facts.append({readable(QString::fromLatin1(name)), column});
            }
        }
    }

    QList<int> surveyColumns() const override
    {
        QList<int> result;
        if (m_variations < 0 && m_view < 0) {
            return result;
        }
        for (const int column : {m_columns.of(ItemField::Sku), m_view, m_variations}) {
            if (column >= 0) {
                result.append(column);
            }
        }
        for (const ItemField field : viewFields) {
            if (m_view >= 0 && m_columns.of(field) >= 0) {
                result.append(m_columns.of(field));
            }
        }
        return result;
    }

    void survey(const CsvRecord& record) override
    {
        const QString sku = m_columns.text(record.fields, ItemField::Sku);
        const QString view = TableColumns::cell(record.fields, m_view).trimmed();
        if (view.isEmpty()) {
            m_surveyed = sku;
            for (const NamedValues& variation : splitMagentoVariations(TableColumns::cell(record.fields, m_variations))) {
                if (variation.first().first == u"sku" && !variation.first().second.isEmpty()) {
                    m_parents.insert(variation.first().second, sku);
                }
            }
        } else if (sku != m_surveyed) {
            // The view's row stands apart from its product's, so its values are kept until that one comes.
            FarViews& far = m_farViews[sku];
            far.line = far.line == 0 ? record.line : far.line;
            far.views.insert(view, overridesOf(record.fields));
        }
    }

    void add(const CsvRecord& record, FileProblems& problems, QList<Product>& ready) override
    {
        const QString sku = m_columns.text(record.fields, ItemField::Sku);
        const QString view = TableColumns::cell(record.fields, m_view).trimmed();
        if (sku.isEmpty()) {
            problems.add({record.line, m_columns.of(ItemField::Sku) + 1, QStringLiteral("The row has no SKU; it was left out."), false});
            return;
        }
        if (!view.isEmpty()) {
            if (m_pending && m_pending->externalId == sku) {
                addView(*m_pending, view, overridesOf(record.fields));
            }
            return;
        }
        flush(ready);
        m_pending = productOf(record, sku);
        if (const auto far = m_farViews.constFind(sku); far != m_farViews.constEnd()) {
            for (auto it = far->views.begin(); it != far->views.end(); ++it) {
                addView(*m_pending, it.key(), it->toObject());
            }
            m_farViews.erase(far);
        }
    }

    void finish(FileProblems& problems, QList<Product>& ready) override
    {
        flush(ready);
        for (auto it = m_farViews.begin(); it != m_farViews.end(); ++it) {
            problems.add({it->line,
                          m_view + 1,
                          QStringLiteral("The rows of a store view belong to a SKU that has no row of its own; they were left out."),
                          false});
        }
        m_farViews.clear();
    }

    QString textsOf(const CsvRecord& record) override
    {
        return TableColumns::cell(record.fields, m_view).trimmed().isEmpty() ? m_columns.text(record.fields, ItemField::Sku) : QString();
    }

private:
    static constexpr std::array viewFields = {ItemField::Name,
                                              ItemField::Description,
                                              ItemField::ShortDescription,
                                              ItemField::Price,
                                              ItemField::SalePrice,
                                              ItemField::Url,
                                              ItemField::SeoTitle,
                                              ItemField::SeoDescription};

    struct FarViews {
        qint64 line = 0;
        QJsonObject views;
    };

    int firstOf(std::initializer_list<const char*> names) const
    {
        for (const char* name : names) {
            if (const int column = m_columns.named(name); column >= 0) {
                return column;
            }
        }
        return -1;
    }

    /// An empty cell of a view inherits; the word for "cleared" is an override with nothing.
    QJsonObject overridesOf(const QStringList& fields) const
    {
        QJsonObject result;
        for (const ItemField field : viewFields) {
            const QString text = m_columns.text(fields, field);
            if (!text.isEmpty()) {
                result.insert(QLatin1StringView(nameOf(field)), text == QStringView(clearedCell) ? QString() : text);
            }
        }
        return result;
    }

    static void addView(Product& product, const QString& view, const QJsonObject& overrides)
    {
        QJsonObject views = product.sourceData.value(QStringLiteral("store_views")).toObject();
        views.insert(view, overrides);
        product.sourceData.insert(QStringLiteral("store_views"), views);
    }

    void flush(QList<Product>& ready)
    {
        if (m_pending) {
            ready.append(std::move(*m_pending));
            m_pending.reset();
        }
    }

    QString text(const QStringList& fields, ItemField field) const
    {
        const QString cell = m_columns.text(fields, field);
        return cell == QStringView(clearedCell) ? QString() : cell;
    }

    Product productOf(const CsvRecord& record, const QString& sku) const
    {
        using F = ItemField;
        const QStringList& fields = record.fields;
        Product product;
        product.line = record.line;
        product.externalId = sku;
        product.parentExternalId = m_parents.value(sku);
        product.itemType = product.parentExternalId.isEmpty() ? QStringLiteral("product") : QStringLiteral("variant");
        const QString type = TableColumns::cell(fields, m_type).trimmed();
        product.isParent = type == u"configurable";
        QJsonObject& data = product.sourceData;
        for (const F field :
             {F::Sku, F::Name, F::Description, F::ShortDescription, F::Brand, F::Gtin, F::Url, F::Weight, F::SeoTitle, F::SeoDescription}) {
            insertText(data, field, text(fields, field));
        }
        insertText(data, F::Type, type);
        insertText(data, F::Price, shortDecimals(text(fields, F::Price)));
        insertText(data, F::SalePrice, shortDecimals(text(fields, F::SalePrice)));
        insertText(data, F::ParentSku, product.parentExternalId);
        const QString online = text(fields, F::Status);
        insertText(data,
                   F::Status,
                   online == u"1"                         ? QStringLiteral("enabled")
                       : online == u"2" || online == u"0" ? QStringLiteral("disabled")
                                                          : online);
        insertArray(data, F::Categories, categoriesOf(text(fields, F::Categories)));
        insertArray(data, F::Tags, splitList(text(fields, F::Tags)));
        QJsonArray images = splitList(text(fields, F::Images));
        for (const QJsonValue& image : splitList(TableColumns::cell(fields, m_moreImages))) {
            if (!images.contains(image)) {
                images.append(image);
            }
        }
        insertArray(data, F::Images, images);
        const QJsonObject attributes = attributesOf(fields);
        if (!attributes.isEmpty()) {
            data.insert(QStringLiteral("attributes"), attributes);
        }
        data.insert(QStringLiteral("raw"), m_columns.raw(fields));
        return product;
    }

    static void insertArray(QJsonObject& data, ItemField field, const QJsonArray& array)
    {
        if (!array.isEmpty()) {
            data.insert(QLatin1StringView(nameOf(field)), array);
        }
    }

    QJsonObject attributesOf(const QStringList& fields) const
    {
        QJsonObject result;
        for (const auto& [name, column] : m_facts + m_columns.attributes()) {
            const QString value = TableColumns::cell(fields, column).trimmed();
            if (!value.isEmpty() && value != QStringView(clearedCell)) {
                result.insert(name, value);
            }
        }
        for (const auto& [code, value] : splitMagentoPairs(TableColumns::cell(fields, m_additional))) {
            if (!isTechnical(code) && !value.isEmpty() && value != QStringView(clearedCell)) {
                result.insert(readable(code), QString(value).replace(u'|', QStringLiteral(", ")));
            }
        }
        // What a configurable product can be had in: each attribute of its variations with all values.
        QHash<QString, QString> labels;
        for (const auto& [code, label] : splitMagentoPairs(TableColumns::cell(fields, m_labels))) {
            labels.insert(code, label);
        }
        QHash<QString, QStringList> values;
        for (const NamedValues& variation : splitMagentoVariations(TableColumns::cell(fields, m_variations))) {
            for (const auto& [code, value] : variation) {
                if (code != u"sku" && !value.isEmpty() && !values[code].contains(value)) {
                    values[code].append(value);
                }
            }
        }
        for (auto it = values.begin(); it != values.end(); ++it) {
            result.insert(labels.value(it.key(), readable(it.key())), it->join(QStringLiteral(", ")));
        }
        return result;
    }

    TableColumns m_columns;
    int m_view;
    int m_type;
    int m_variations;
    int m_labels;
    int m_additional;
    int m_moreImages;
    QList<std::pair<QString, int>> m_facts;
    QHash<QString, QString> m_parents; ///< SKU of a child -> SKU of its configurable product
    QHash<QString, FarViews> m_farViews;
    QString m_surveyed;
    std::optional<Product> m_pending;
};

class MagentoAdapter final : public PlatformAdapter
{
public:
    FileLayout layout() const override { return FileLayout::Magento2; }

    double recognise(const QStringList& header, const QList<QStringList>&) const override
    {
        int distinctive = 0;
        bool sku = false;
        for (const QString& column : header) {
            const QString c = column.trimmed().toLower();
            sku = sku || c == u"sku";
            distinctive += c == u"attribute_set_code" || c == u"product_type" || c == u"product_websites" || c == u"store_view_code"
                    || c == u"additional_attributes" || c == u"_attribute_set" || c == u"_store" || c == u"_product_websites"
                    || c == u"tax_class_name" || c == u"product_online" || c == u"url_key"
                ? 1
                : 0;
        }
        return sku && distinctive > 0 ? std::min(1.0, 0.25 + distinctive / 4.0) : 0.0;
    }

    ColumnMapping guess(const QStringList& header, const QList<QStringList>&) const override
    {
        ColumnMapping mapping = guessMapping(header, {});
        mapping.columns.remove(QStringLiteral("external_id"));
        mapping.columns.remove(QStringLiteral("parent_sku"));
        const TableColumns columns(header, mapping);
        if (const int column = columns.named("product_online"); column >= 0) {
            mapping.set(ItemField::Status, header[column]);
        }
        if (const int column = columns.named("meta_keywords"); column >= 0) {
            mapping.columns.remove(QStringLiteral("tags"));
        }
        return mapping;
    }

    std::unique_ptr<ProductAssembler> assembler(const QStringList& header, const QList<QStringList>&, const ColumnMapping& mapping) const override
    {
        return std::make_unique<MagentoAssembler>(header, mapping);
    }
};

}

const PlatformAdapter& magentoAdapter()
{
    static const MagentoAdapter adapter;
    return adapter;
}

}

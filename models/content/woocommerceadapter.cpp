#include <QJsonArray>
#include <QMap>
#include <QRegularExpression>
#include <algorithm>

#include "models/content/csvwriter.h"
#include "models/content/platformadapter.h"

namespace galley::content {

namespace {

/// WooCommerce writes line ends in descriptions as `\n` and a backslash-n that was meant as `\\n`.
QString undoneLineEnds(const QString& text)
{
    if (!text.contains(u"\\n")) {
        return text;
    }
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\\' && i + 2 < text.size() && text[i + 1] == u'\\' && text[i + 2] == u'n') {
            result.append(u"\\n");
            i += 2;
        } else if (text[i] == u'\\' && i + 1 < text.size() && text[i + 1] == u'n') {
            result.append(u'\n');
            ++i;
        } else {
            result.append(text[i]);
        }
    }
    return result;
}

QString redoneLineEnds(const QString& text)
{
    QString result = text;
    result.replace(QStringLiteral("\\n"), QStringLiteral("\\\\n"));
    result.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    return result.replace(u'\n', QStringLiteral("\\n"));
}

/// The words of the column `Type`, in every language the same.
bool isTypeCell(const QString& cell)
{
    static const QStringList words = {QStringLiteral("simple"),
                                      QStringLiteral("variable"),
                                      QStringLiteral("variation"),
                                      QStringLiteral("grouped"),
                                      QStringLiteral("external"),
                                      QStringLiteral("virtual"),
                                      QStringLiteral("downloadable"),
                                      QStringLiteral("subscription"),
                                      QStringLiteral("variable-subscription"),
                                      QStringLiteral("subscription_variation")};
    if (cell.trimmed().isEmpty()) {
        return false;
    }
    for (const QString& part : cell.split(u',')) {
        if (!words.contains(part.trimmed().toLower())) {
            return false;
        }
    }
    return true;
}

/// The column whose cells pass the test in every row that has one; -1 where none does.
template <class Test> int columnWhere(qsizetype columns, const QList<QStringList>& rows, Test test)
{
    for (int column = 0; column < columns; ++column) {
        int passed = 0;
        bool all = true;
        for (const QStringList& row : rows) {
            if (column < row.size() && !row[column].trimmed().isEmpty()) {
                all = all && test(row[column]);
                ++passed;
            }
        }
        if (all && passed > 0) {
            return column;
        }
    }
    return -1;
}

bool isOneOf(const QString& cell, std::initializer_list<const char16_t*> words)
{
    return std::any_of(words.begin(), words.end(), [&](const char16_t* word) { return cell.trimmed() == QStringView(word); });
}

/// Where the columns of a file with translated headers stand: WooCommerce writes them in a fixed order, and the values of three of them are
/// never translated.
ColumnMapping guessByValues(const QStringList& header, const QList<QStringList>& rows)
{
    ColumnMapping mapping;
    const int type = columnWhere(header.size(), rows, isTypeCell);
    const int visibility =
        columnWhere(header.size(), rows, [](const QString& c) { return isOneOf(c, {u"visible", u"catalog", u"search", u"hidden"}); });
    const int tax = columnWhere(header.size(), rows, [](const QString& c) { return isOneOf(c, {u"taxable", u"shipping", u"none"}); });
    if (type < 0 || visibility < type + 5 || visibility > type + 6) {
        return mapping;
    }
    const auto at = [&](ItemField field, int column) {
        if (column >= 0 && column < header.size()) {
            mapping.set(field, header[column]);
        }
    };
    at(ItemField::Type, type);
    at(ItemField::ExternalId, type - 1);
    at(ItemField::Sku, type + 1);
    if (visibility == type + 6) {
        at(ItemField::Gtin, type + 2);
    }
    at(ItemField::Name, visibility - 3);
    at(ItemField::Status, visibility - 2);
    at(ItemField::ShortDescription, visibility + 1);
    at(ItemField::Description, visibility + 2);
    // The four measures are the only columns whose names end in a unit; the rest is counted from them.
    int weight = -1;
    for (int i = std::max(tax, visibility); i + 3 < header.size() && weight < 0; ++i) {
        const bool four = std::all_of(header.begin() + i, header.begin() + i + 4, [](const QString& name) { return name.trimmed().endsWith(u')'); });
        weight = four ? i : -1;
    }
    if (weight >= 0) {
        at(ItemField::Weight, weight);
        at(ItemField::Length, weight + 1);
        at(ItemField::Width, weight + 2);
        at(ItemField::Height, weight + 3);
        at(ItemField::SalePrice, weight + 6);
        at(ItemField::Price, weight + 7);
        at(ItemField::Categories, weight + 8);
        at(ItemField::Tags, weight + 9);
        at(ItemField::Images, weight + 11);
        at(ItemField::ParentSku, weight + 14);
        at(ItemField::Url, weight + 18);
    }
    return mapping;
}

struct AttributeColumns {
    int name;
    int value;
};

/// `Attribute 1 name`, `Attribute 1 value(s)`, ... In a translated file: groups of three columns or more with the same number, the second
/// or third of which holds 0 and 1 only. Downloads are numbered too, but hold addresses.
QList<AttributeColumns> attributeColumns(const QStringList& header, const QList<QStringList>& rows)
{
    static const QRegularExpression english(QStringLiteral("^attribute (\\d+) (name|value)"));
    static const QRegularExpression numbered(QStringLiteral("^\\D+ ?(\\d{1,3})\\b"));
    QMap<int, AttributeColumns> byNumber;
    for (int i = 0; i < header.size(); ++i) {
        const auto match = english.match(header[i].trimmed().toLower());
        if (match.hasMatch()) {
            AttributeColumns& columns = byNumber.insert(match.captured(1).toInt(), byNumber.value(match.captured(1).toInt(), {-1, -1})).value();
            (match.captured(2) == u"name" ? columns.name : columns.value) = i;
        }
    }
    QList<AttributeColumns> result;
    for (const AttributeColumns& columns : std::as_const(byNumber)) {
        if (columns.name >= 0 && columns.value >= 0) {
            result.append(columns);
        }
    }
    if (!byNumber.isEmpty()) {
        return result;
    }
    const auto flags = [&](int column) {
        return std::all_of(rows.begin(), rows.end(), [&](const QStringList& row) {
            const QString cell = TableColumns::cell(row, column).trimmed();
            return cell.isEmpty() || cell == u"0" || cell == u"1";
        });
    };
    for (int i = 0; i + 2 < header.size(); ++i) {
        const QString first = numbered.match(header[i]).captured(1);
        const auto same = [&](int column) { return column < header.size() && numbered.match(header[column]).captured(1) == first; };
        if (!first.isEmpty() && same(i + 1) && same(i + 2) && flags(i + 2) && !header[i].contains(u':')) {
            result.append({i, i + 1});
            while (same(i + 1)) {
                ++i;
            }
        }
    }
    return result;
}

class WoocommerceAssembler final : public ProductAssembler
{
public:
    WoocommerceAssembler(const QStringList& header, const QList<QStringList>& rows, const ColumnMapping& mapping)
        : m_columns(header, mapping), m_attributes(attributeColumns(header, rows))
    {
    }

    QList<int> surveyColumns() const override
    {
        const int id = m_columns.of(ItemField::ExternalId);
        const int sku = m_columns.of(ItemField::Sku);
        const int type = m_columns.of(ItemField::Type);
        if (id < 0 || sku < 0 || type < 0 || m_columns.of(ItemField::ParentSku) < 0) {
            return {};
        }
        return {id, sku, type};
    }

    void survey(const CsvRecord& record) override
    {
        const QString type = m_columns.text(record.fields, ItemField::Type);
        const QString id = m_columns.text(record.fields, ItemField::ExternalId);
        const QString sku = clean(m_columns.text(record.fields, ItemField::Sku));
        if (type.contains(u"variable") && !id.isEmpty() && !sku.isEmpty()) {
            m_idOfSku.insert(sku, id);
        }
    }

    void add(const CsvRecord& record, FileProblems& problems, QList<Product>& ready) override
    {
        const QStringList& fields = record.fields;
        Product product;
        product.line = record.line;
        const QString type = m_columns.text(fields, ItemField::Type);
        product.itemType = isVariation(type) ? QStringLiteral("variant") : QStringLiteral("product");
        product.isParent = type.contains(u"variable");
        const QJsonObject attributes = attributesOf(fields);
        product.parentExternalId = isVariation(type) ? parentOf(fields) : QString();
        product.externalId = identify(record, type, attributes);
        if (isVariation(type) && product.parentExternalId.isEmpty()) {
            problems.add(
                {record.line, m_columns.of(ItemField::ParentSku) + 1, QStringLiteral("A variation without a parent; it stands alone."), false});
        }
        if (product.externalId.startsWith(u"line:")) {
            problems.add({record.line, 0, QStringLiteral("The row has neither an ID nor a SKU nor a name."), false});
        }
        fill(product.sourceData, fields, attributes);
        ready.append(std::move(product));
    }

    QString textsOf(const CsvRecord& record) override
    {
        return identify(record, m_columns.text(record.fields, ItemField::Type), attributesOf(record.fields));
    }

private:
    static bool isVariation(const QString& type) { return type.contains(u"variation"); }
    static QString clean(const QString& cell) { return undoneHarmless(cell); }

    QString parentOf(const QStringList& fields) const
    {
        const QString parent = clean(m_columns.text(fields, ItemField::ParentSku));
        if (parent.startsWith(u"id:", Qt::CaseInsensitive)) {
            return parent.sliced(3).trimmed();
        }
        return m_idOfSku.value(parent, parent);
    }

    QString identify(const CsvRecord& record, const QString& type, const QJsonObject& attributes) const
    {
        const QString id = m_columns.text(record.fields, ItemField::ExternalId);
        if (!id.isEmpty()) {
            return id;
        }
        const QString sku = clean(m_columns.text(record.fields, ItemField::Sku));
        if (!sku.isEmpty()) {
            return sku;
        }
        const QString parent = isVariation(type) ? parentOf(record.fields) : QString();
        if (!parent.isEmpty() && !attributes.isEmpty()) {
            QStringList values;
            for (const QJsonValue& value : attributes) {
                values.append(value.toString());
            }
            return QString(parent + u'#' + values.join(QStringLiteral(" / ")));
        }
        const QString name = clean(m_columns.text(record.fields, ItemField::Name));
        return name.isEmpty() ? QStringLiteral("line:%1").arg(record.line) : QString(u"name:" + name);
    }

    QJsonObject attributesOf(const QStringList& fields) const
    {
        QJsonObject result;
        for (const AttributeColumns& columns : m_attributes) {
            const QString name = clean(TableColumns::cell(fields, columns.name).trimmed());
            const QString value = clean(TableColumns::cell(fields, columns.value).trimmed());
            if (!name.isEmpty() && !value.isEmpty()) {
                result.insert(name, QString(value).replace(QStringLiteral("\\,"), QStringLiteral(",")));
            }
        }
        for (const auto& [name, column] : m_columns.attributes()) {
            const QString value = clean(TableColumns::cell(fields, column).trimmed());
            if (!value.isEmpty()) {
                result.insert(name, value);
            }
        }
        return result;
    }

    void fill(QJsonObject& data, const QStringList& fields, const QJsonObject& attributes) const
    {
        using F = ItemField;
        for (const F field : {F::Sku, F::Name, F::Price, F::SalePrice, F::Gtin, F::Url, F::Type, F::SeoTitle, F::SeoDescription}) {
            insertText(data, field, clean(m_columns.text(fields, field)));
        }
        for (const F field : {F::Description, F::ShortDescription}) {
            insertText(data, field, undoneLineEnds(clean(m_columns.text(fields, field))));
        }
        for (const F field : {F::Weight, F::Length, F::Width, F::Height}) {
            insertText(data, field, withUnit(m_columns.text(fields, field), m_columns.unit(m_columns.of(field))));
        }
        for (const F field : {F::Categories, F::Tags, F::Images}) {
            const QJsonArray list = splitList(clean(m_columns.text(fields, field)));
            if (!list.isEmpty()) {
                data.insert(QLatin1StringView(nameOf(field)), list);
            }
        }
        const QJsonArray brands = splitList(clean(m_columns.text(fields, F::Brand)));
        if (!brands.isEmpty()) {
            insertText(data, F::Brand, brands.first().toString());
        }
        insertText(data, F::ParentSku, clean(m_columns.text(fields, F::ParentSku)));
        insertText(data, F::Status, statusOf(m_columns.text(fields, F::Status)));
        if (!attributes.isEmpty()) {
            data.insert(QStringLiteral("attributes"), attributes);
        }
        data.insert(QStringLiteral("raw"), m_columns.raw(fields));
    }

    static QString statusOf(const QString& published)
    {
        static const QMap<QString, QString> names = {{QStringLiteral("1"), QStringLiteral("publish")},
                                                     {QStringLiteral("0"), QStringLiteral("private")},
                                                     {QStringLiteral("-1"), QStringLiteral("draft")},
                                                     {QStringLiteral("2"), QStringLiteral("pending")}};
        const QString cell = clean(published);
        return names.value(cell, cell);
    }

    TableColumns m_columns;
    QList<AttributeColumns> m_attributes;
    QHash<QString, QString> m_idOfSku;
};

class WoocommerceAdapter final : public PlatformAdapter
{
public:
    FileLayout layout() const override { return FileLayout::Woocommerce; }

    double recognise(const QStringList& header, const QList<QStringList>& rows) const override
    {
        int distinctive = 0;
        bool name = false;
        for (const QString& column : header) {
            const QString c = column.trimmed().toLower();
            distinctive += c == u"visibility in catalog" || c == u"is featured?" || c == u"tax status" || c == u"in stock?"
                    || c == u"backorders allowed?" || c == u"attribute 1 value(s)" || c == u"sold individually?" || c == u"allow customer reviews?"
                    || c == u"grouped products"
                ? 1
                : 0;
            distinctive += c.startsWith(u"meta: ") ? 1 : 0;
            name = name || c == u"name";
        }
        // Our own export has five columns that only a WooCommerce file has in this spelling.
        const bool own = header.contains(QStringLiteral("Short description")) && name
            && (header.contains(QStringLiteral("ID")) || header.contains(QStringLiteral("SKU"))) && header.size() <= 8;
        const double byNames = std::min(1.0, distinctive / 4.0);
        const double byValues = guessByValues(header, rows).columns.isEmpty() ? 0.0 : 0.8;
        return std::max({byNames, byValues, own ? 0.6 : 0.0});
    }

    ColumnMapping guess(const QStringList& header, const QList<QStringList>& rows) const override
    {
        ColumnMapping mapping = guessMapping(header, {});
        const ColumnMapping byValues = guessByValues(header, rows);
        for (auto it = byValues.columns.begin(); it != byValues.columns.end(); ++it) {
            // A name that is known says more than the place, because people move columns.
            if (!mapping.columns.contains(it.key())) {
                mapping.columns.insert(it.key(), it.value());
            }
        }
        return mapping;
    }

    std::unique_ptr<ProductAssembler> assembler(const QStringList& header, const QList<QStringList>& rows,
                                                const ColumnMapping& mapping) const override
    {
        return std::make_unique<WoocommerceAssembler>(header, rows, mapping);
    }

    QString cellText(ItemField field, const QString& text) const override
    {
        const bool description = field == ItemField::Description || field == ItemField::ShortDescription;
        return madeHarmless(description ? redoneLineEnds(text) : text);
    }
};

}

const PlatformAdapter& woocommerceAdapter()
{
    static const WoocommerceAdapter adapter;
    return adapter;
}

}

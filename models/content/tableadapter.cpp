#include <QJsonArray>
#include <QRegularExpression>

#include "models/content/platformadapter.h"

namespace galley::content {

namespace {

/// Lists in tables are separated by whatever their program liked: the first of these that is there.
QJsonArray anyList(const QString& text)
{
    for (const QChar separator : {QChar(u'\n'), QChar(u';'), QChar(u'|'), QChar(u',')}) {
        if (text.contains(separator)) {
            return splitList(text, separator);
        }
    }
    return splitList(text);
}

class TableAssembler final : public ProductAssembler
{
public:
    TableAssembler(const QStringList& header, const ColumnMapping& mapping) : m_columns(header, mapping) {}

    void add(const CsvRecord& record, FileProblems& problems, QList<Product>& ready) override
    {
        using F = ItemField;
        const QStringList& fields = record.fields;
        Product product;
        product.line = record.line;
        product.externalId = textsOf(record);
        const QString parent = m_columns.text(fields, F::ParentSku);
        product.itemType = parent.isEmpty() ? QStringLiteral("product") : QStringLiteral("variant");
        product.parentExternalId = parent;
        if (product.externalId.startsWith(u"line:")) {
            problems.add({record.line, 0, QStringLiteral("The row has neither an ID nor a SKU nor a name in the mapped columns."), false});
        }
        QJsonObject& data = product.sourceData;
        for (const F field : {F::Sku,
                              F::Name,
                              F::Description,
                              F::ShortDescription,
                              F::Price,
                              F::SalePrice,
                              F::Brand,
                              F::Gtin,
                              F::Status,
                              F::Url,
                              F::Type,
                              F::ParentSku,
                              F::SeoTitle,
                              F::SeoDescription}) {
            insertText(data, field, m_columns.text(fields, field));
        }
        for (const F field : {F::Weight, F::Length, F::Width, F::Height}) {
            insertText(data, field, withUnit(m_columns.text(fields, field), m_columns.unit(m_columns.of(field))));
        }
        for (const F field : {F::Categories, F::Tags, F::Images}) {
            const QJsonArray list = anyList(m_columns.text(fields, field));
            if (!list.isEmpty()) {
                data.insert(QLatin1StringView(nameOf(field)), list);
            }
        }
        QJsonObject attributes;
        for (const auto& [name, column] : m_columns.attributes()) {
            const QString value = TableColumns::cell(fields, column).trimmed();
            if (!value.isEmpty()) {
                attributes.insert(name, value);
            }
        }
        if (!attributes.isEmpty()) {
            data.insert(QStringLiteral("attributes"), attributes);
        }
        data.insert(QStringLiteral("raw"), m_columns.raw(fields));
        ready.append(std::move(product));
    }

    QString textsOf(const CsvRecord& record) override
    {
        for (const ItemField field : {ItemField::ExternalId, ItemField::Sku}) {
            const QString id = m_columns.text(record.fields, field);
            if (!id.isEmpty()) {
                return id;
            }
        }
        const QString name = m_columns.text(record.fields, ItemField::Name);
        return name.isEmpty() ? QStringLiteral("line:%1").arg(record.line) : QString(u"name:" + name);
    }

private:
    TableColumns m_columns;
};

/// True for a column that states a fact in a few words: no keys, times, addresses or long texts.
bool statesFacts(const QString& header, const QList<QStringList>& rows, qsizetype column)
{
    static const QRegularExpression keyName(
        QStringLiteral(
            "(^|[_\\s])(id|uuid|guid|rowguid|hash|created|updated|modified|last_mod|filepath|file|date|user|count|qty|quantity|stock|new|sale|"
            "attribute_set|invoice|customer)s?($|[_\\s])|^is_"),
        QRegularExpression::CaseInsensitiveOption);
    // The case of `InvoiceNo` matters, that of `QTY` does not.
    static const QRegularExpression camelKey(QStringLiteral("[a-z](ID|Id|No|Date)$"));
    static const QRegularExpression invented(QStringLiteral("^Column \\d+$"));
    static const QRegularExpression meaningless(QStringLiteral("^(https?://.*|\\d{4}-\\d\\d-\\d\\d.*|[0-9A-Fa-f]{8}-[0-9A-Fa-f-]{27})$"));
    if (keyName.match(header).hasMatch() || camelKey.match(header).hasMatch() || invented.match(header).hasMatch()) {
        return false;
    }
    qsizetype filled = 0;
    qsizetype facts = 0;
    constexpr qsizetype longestFact = 60;
    for (const QStringList& row : rows) {
        const QString cell = TableColumns::cell(row, static_cast<int>(column)).trimmed();
        filled += cell.isEmpty() ? 0 : 1;
        facts += !cell.isEmpty() && cell.size() <= longestFact && !meaningless.match(cell).hasMatch() ? 1 : 0;
    }
    return filled > 0 && facts * 10 >= filled * 9;
}

class TableAdapter final : public PlatformAdapter
{
public:
    FileLayout layout() const override { return FileLayout::Table; }
    double recognise(const QStringList&, const QList<QStringList>&) const override { return 0; }

    ColumnMapping guess(const QStringList& header, const QList<QStringList>& rows) const override
    {
        ColumnMapping mapping = guessMapping(header, rows);
        const QStringList unused = unmappedColumns(header, mapping);
        for (const QString& column : unused) {
            if (statesFacts(column, rows, header.indexOf(column))) {
                mapping.columns.insert(QString(u"attributes." + column), column);
            }
        }
        return mapping;
    }

    std::unique_ptr<ProductAssembler> assembler(const QStringList& header, const QList<QStringList>&, const ColumnMapping& mapping) const override
    {
        return std::make_unique<TableAssembler>(header, mapping);
    }
};

}

const PlatformAdapter& tableAdapter()
{
    static const TableAdapter adapter;
    return adapter;
}

}

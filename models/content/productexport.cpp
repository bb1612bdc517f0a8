#include "models/content/productexport.h"

#include <QFile>
#include <QRegularExpression>
#include <array>

#include "models/content/csvwriter.h"
#include "models/content/platformadapter.h"
#include "models/content/productfile.h"
#include "models/content/xmlfeedreader.h"

namespace galley::content {

namespace {

/// Which texts the items have, found out before the first row is written.
struct Extent {
    bool name = false;
    bool shortDescription = false;
    bool description = false;
    bool newShopifyHeaders = false;
    bool oldShopifyHeaders = false;
};

QString sourceText(const ExportItem& item, ItemField field)
{
    return item.sourceData.value(QLatin1StringView(nameOf(field))).toString();
}

/// The written text, or what the shop has, because an empty cell would clear it.
QString textOf(const ExportItem& item, ItemField field, const QString& written)
{
    return written.isEmpty() ? sourceText(item, field) : written;
}

bool hasRow(const ExportItem& item)
{
    return !item.texts.isEmpty();
}

QString rawCell(const ExportItem& item, const char* header)
{
    return item.sourceData.value(QStringLiteral("raw")).toObject().value(QLatin1StringView(header)).toString();
}

/// Shopify's SEO description is plain text of at most 320 characters.
QString plainText(const QString& html)
{
    static const QRegularExpression tags(QStringLiteral("<[^>]*>"));
    QString text = html;
    text.replace(tags, QStringLiteral(" "));
    text.replace(QStringLiteral("&nbsp;"), QStringLiteral(" "))
        .replace(QStringLiteral("&lt;"), QStringLiteral("<"))
        .replace(QStringLiteral("&gt;"), QStringLiteral(">"));
    text.replace(QStringLiteral("&quot;"), QStringLiteral("\""))
        .replace(QStringLiteral("&#39;"), QStringLiteral("'"))
        .replace(QStringLiteral("&amp;"), QStringLiteral("&"));
    return text.simplified();
}

/// One shop's columns: a header and what goes below it.
struct ExportColumn {
    QString header;
    std::function<QString(const ExportItem&)> cell;
};

/// Where one of the three texts is kept, and the header it goes under.
struct TextHeader {
    ItemField field;
    QString header;
};

QString GeneratedTexts::* memberOf(ItemField field)
{
    return field == ItemField::Name            ? &GeneratedTexts::name
        : field == ItemField::ShortDescription ? &GeneratedTexts::shortDescription
                                               : &GeneratedTexts::description;
}

bool isThere(const Extent& extent, ItemField field)
{
    return field == ItemField::Name ? extent.name : field == ItemField::ShortDescription ? extent.shortDescription : extent.description;
}

/// A column for each of these texts that some item has.
QList<ExportColumn> textColumns(const Extent& extent, const QList<TextHeader>& headers, const PlatformAdapter& adapter)
{
    QList<ExportColumn> columns;
    for (const TextHeader& text : headers) {
        if (isThere(extent, text.field)) {
            columns.append({text.header, [&adapter, field = text.field](const ExportItem& item) {
                                return adapter.cellText(field, textOf(item, field, item.texts.*memberOf(field)));
                            }});
        }
    }
    return columns;
}

/// WooCommerce finds a product by its ID, else by its SKU.
QList<ExportColumn> woocommerceColumns(const Extent& extent)
{
    const PlatformAdapter& adapter = woocommerceAdapter();
    const auto id = [](const ExportItem& item) {
        bool number = false;
        item.externalId.toLongLong(&number);
        // An external id that is the SKU itself, even one of digits, is no ID of the shop.
        return number && item.externalId != sourceText(item, ItemField::Sku) ? item.externalId : QString();
    };
    const auto sku = [&adapter](const ExportItem& item) { return adapter.cellText(ItemField::Sku, sourceText(item, ItemField::Sku)); };
    QList<ExportColumn> columns = {{QStringLiteral("ID"), id}, {QStringLiteral("SKU"), sku}};
    columns += textColumns(extent,
                           {{ItemField::Name, QStringLiteral("Name")},
                            {ItemField::ShortDescription, QStringLiteral("Short description")},
                            {ItemField::Description, QStringLiteral("Description")}},
                           adapter);
    return columns;
}

QList<ExportColumn> shopifyColumns(const Extent& extent)
{
    const bool old = extent.oldShopifyHeaders && !extent.newShopifyHeaders;
    const auto handle = [](const ExportItem& item) { return item.externalId.section(u'#', 0, 0); };
    // Title is required by the importer, so it is there even where no name was written.
    const auto title = [](const ExportItem& item) { return textOf(item, ItemField::Name, item.texts.name); };
    QList<ExportColumn> columns = {{old ? QStringLiteral("Handle") : QStringLiteral("URL handle"), handle}, {QStringLiteral("Title"), title}};
    columns += textColumns(extent, {{ItemField::Description, old ? QStringLiteral("Body (HTML)") : QStringLiteral("Description")}}, shopifyAdapter());
    if (extent.shortDescription) {
        columns.append({old ? QStringLiteral("SEO Description") : QStringLiteral("SEO description"), [](const ExportItem& item) {
                            return item.texts.shortDescription.isEmpty() ? sourceText(item, ItemField::SeoDescription)
                                                                         : plainText(item.texts.shortDescription);
                        }});
    }
    return columns;
}

QList<ExportColumn> magentoColumns(const Extent& extent)
{
    QList<ExportColumn> columns = {{QStringLiteral("sku"), [](const ExportItem& item) { return item.externalId; }},
                                   {QStringLiteral("store_view_code"), [](const ExportItem&) { return QString(); }}};
    columns += textColumns(extent,
                           {{ItemField::Name, QStringLiteral("name")},
                            {ItemField::Description, QStringLiteral("description")},
                            {ItemField::ShortDescription, QStringLiteral("short_description")}},
                           magentoAdapter());
    return columns;
}

QList<ExportColumn> columnsOf(Platform platform, const Extent& extent)
{
    switch (platform) {
    case Platform::Woocommerce:
        return woocommerceColumns(extent);
    case Platform::Shopify:
        return shopifyColumns(extent);
    case Platform::Magento2:
        return magentoColumns(extent);
    }
    return {};
}

/// A Shopify variant has no texts of its own: its product's row stands for it.
bool isWritten(Platform platform, const ExportItem& item)
{
    return hasRow(item) && !(platform == Platform::Shopify && item.itemType == u"variant");
}

}

Result<void> ProductExporter::write(Platform platform, const QList<ExportItem>& items, QIODevice& out, const ExportOptions& options)
{
    const Items all = [&items](const Visit& visit) -> Result<void> {
        for (const ExportItem& item : items) {
            if (auto visited = visit(item); !visited) {
                return visited;
            }
        }
        return {};
    };
    return write(platform, all, out, options);
}

Result<void> ProductExporter::write(Platform platform, const Items& items, QIODevice& out, const ExportOptions& options)
{
    Extent extent;
    auto looked = items([&](const ExportItem& item) -> Result<void> {
        if (isWritten(platform, item)) {
            extent.name = extent.name || !item.texts.name.isEmpty();
            extent.shortDescription = extent.shortDescription || !item.texts.shortDescription.isEmpty();
            extent.description = extent.description || !item.texts.description.isEmpty();
            extent.newShopifyHeaders = extent.newShopifyHeaders || !rawCell(item, "URL handle").isEmpty();
            extent.oldShopifyHeaders = extent.oldShopifyHeaders || !rawCell(item, "Handle").isEmpty();
        }
        return {};
    });
    if (!looked) {
        return looked;
    }
    CsvWriter::Options writing;
    writing.format = options.format;
    // WooCommerce's cells are guarded already.
    writing.harmless = options.harmless && platform != Platform::Woocommerce;
    auto writer = CsvWriter::open(&out, writing);
    if (!writer) {
        return failure(writer.error());
    }
    const QList<ExportColumn> columns = columnsOf(platform, extent);
    QStringList cells;
    for (const ExportColumn& column : columns) {
        cells.append(column.header);
    }
    if (auto written = writer->write(cells); !written) {
        return written;
    }
    auto done = items([&](const ExportItem& item) -> Result<void> {
        if (!isWritten(platform, item)) {
            return {};
        }
        cells.clear();
        for (const ExportColumn& column : columns) {
            cells.append(column.cell(item));
        }
        return writer->write(cells);
    });
    return done ? writer->finish() : done;
}

namespace {

/// The column of each text and how the texts of an item reach it.
struct TextColumn {
    ItemField field;
    int column;
    QString GeneratedTexts::* text;
};

/// Copies the records of the original, with new texts in the cells that hold texts.
class Merger
{
public:
    Merger(CsvReader& reader, CsvWriter& writer, const PlatformAdapter& adapter, const ColumnMapping& mapping, ProductAssembler& assembler)
        : m_reader(reader), m_writer(writer), m_adapter(adapter), m_assembler(assembler)
    {
        const TableColumns columns(reader.header(), mapping);
        m_texts = {{{ItemField::Name, columns.of(ItemField::Name), &GeneratedTexts::name},
                    {ItemField::ShortDescription, columns.of(ItemField::ShortDescription), &GeneratedTexts::shortDescription},
                    {ItemField::Description, columns.of(ItemField::Description), &GeneratedTexts::description}}};
    }

    Result<MergeReport> run(const TextLookup& lookup)
    {
        if (auto head = m_writer.writeRaw(m_reader.head()); !head) {
            return failure(head.error());
        }
        CsvCells cells;
        QByteArray line;
        for (;;) {
            auto more = m_reader.nextCells(cells);
            if (!more) {
                return failure(more.error());
            }
            line = cells.before;
            if (!*more) {
                break;
            }
            ++m_report.rows;
            composeRow(cells, lookup, line);
            if (auto written = m_writer.writeRaw(line); !written) {
                return failure(written.error());
            }
        }
        if (auto rest = m_writer.writeRaw(line); !rest) {
            return failure(rest.error());
        }
        if (auto finished = m_writer.finish(); !finished) {
            return failure(finished.error());
        }
        m_report.replacedCharacters = m_writer.replaced();
        return m_report;
    }

private:
    void composeRow(const CsvCells& cells, const TextLookup& lookup, QByteArray& line)
    {
        CsvRecord record{cells.line, {}};
        record.fields.reserve(static_cast<qsizetype>(cells.cells.size()));
        for (const CsvCells::Cell& cell : cells.cells) {
            record.fields.append(m_reader.text(cell));
        }
        const QString id = m_assembler.textsOf(record);
        const std::optional<GeneratedTexts> texts = id.isEmpty() ? std::nullopt : lookup(id);
        bool changed = false;
        for (std::size_t i = 0; i < cells.cells.size(); ++i) {
            if (i > 0) {
                line.append(static_cast<char>(m_reader.format().delimiter));
            }
            const QString* text = texts ? textFor(static_cast<int>(i), *texts) : nullptr;
            const QString cell = text ? m_adapter.cellText(fieldOf(static_cast<int>(i)), *text) : QString();
            if (text == nullptr || cell == record.fields[static_cast<qsizetype>(i)]) {
                line.append(cells.cells[i].raw);
            } else {
                line.append(m_writer.quoted(cell, cells.cells[i].quoted));
                changed = true;
            }
        }
        if (texts) {
            noteMissing(*texts);
        }
        m_report.changedRows += changed ? 1 : 0;
        line.append(cells.newline);
    }

    [[nodiscard]] const QString* textFor(int column, const GeneratedTexts& texts) const
    {
        for (const TextColumn& text : m_texts) {
            if (text.column == column && !(texts.*text.text).isEmpty()) {
                return &(texts.*text.text);
            }
        }
        return nullptr;
    }

    [[nodiscard]] ItemField fieldOf(int column) const
    {
        for (const TextColumn& text : m_texts) {
            if (text.column == column) {
                return text.field;
            }
        }
        return ItemField::Name;
    }

    void noteMissing(const GeneratedTexts& texts)
    {
        for (const TextColumn& text : m_texts) {
            const QString name = QString::fromLatin1(nameOf(text.field));
            if (text.column < 0 && !(texts.*text.text).isEmpty() && !m_report.missingColumns.contains(name)) {
                m_report.missingColumns.append(name);
            }
        }
    }

    CsvReader& m_reader;
    CsvWriter& m_writer;
    const PlatformAdapter& m_adapter;
    ProductAssembler& m_assembler;
    std::array<TextColumn, 3> m_texts;
    MergeReport m_report;
};

}

Result<MergeReport> mergeIntoSource(const QString& originalPath, Platform platform, const std::optional<ColumnMapping>& mapping,
                                    const TextLookup& lookup, QIODevice& out, const std::optional<CsvFormat>& format)
{
    if (looksLikeXml(originalPath)) {
        return failure(ErrorCode::NotOffered, QStringLiteral("Texts cannot be put back into an XML export; export a CSV for the shop instead."));
    }
    auto table = openTable(originalPath, platform, mapping, format);
    if (!table) {
        return failure(table.error());
    }
    auto reader = CsvReader::open(originalPath, table->format);
    if (!reader) {
        return failure(reader.error());
    }
    auto writer = CsvWriter::open(&out, {reader->format(), false, false});
    if (!writer) {
        return failure(writer.error());
    }
    return Merger(*reader, *writer, *table->adapter, table->mapping, *table->assembler).run(lookup);
}

}

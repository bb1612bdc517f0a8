#include "models/content/productfile.h"

#include <QFile>
#include <algorithm>
#include <unordered_set>

#include "models/content/platformadapter.h"
#include "models/content/xmlfeedreader.h"

namespace galley::content {

ProductReader::~ProductReader() = default;

namespace {

std::optional<Platform> platformOf(FileLayout layout)
{
    switch (layout) {
    case FileLayout::Woocommerce:
    case FileLayout::WordPressXml:
        return Platform::Woocommerce;
    case FileLayout::Shopify:
        return Platform::Shopify;
    case FileLayout::Magento2:
        return Platform::Magento2;
    case FileLayout::Table:
        break;
    }
    return std::nullopt;
}

/// The first records of a file, read ahead to recognise it.
struct Beginning {
    CsvFormat format;
    QStringList header;
    QList<QStringList> rows;
    std::optional<Error> fault; ///< what ended the reading
};

Result<Beginning> readBeginning(const QString& path, const std::optional<CsvFormat>& format)
{
    auto reader = CsvReader::open(path, format);
    if (!reader) {
        return failure(reader.error());
    }
    Beginning beginning{reader->format(), reader->header(), {}, {}};
    CsvRecord record;
    while (beginning.rows.size() < sampleRowCount) {
        // A fault further down is met again, and told, when the file is read.
        const auto more = reader->next(record);
        if (!more) {
            beginning.fault = more.error();
        }
        if (!more || !*more) {
            break;
        }
        beginning.rows.append(record.fields);
    }
    return beginning;
}

bool namesProducts(const ColumnMapping& mapping)
{
    return mapping.column(ItemField::Name) || mapping.column(ItemField::Sku) || mapping.column(ItemField::Description);
}

/// True when most rows have another number of fields than the first line and that one is no known header either: a letter, a log.
bool isNoTable(const Beginning& beginning)
{
    const auto ragged =
        std::count_if(beginning.rows.begin(), beginning.rows.end(), [&](const QStringList& row) { return row.size() != beginning.header.size(); });
    return ragged * 2 > beginning.rows.size() && knownColumnCount(beginning.header) == 0;
}

Result<void> checkMapping(const ColumnMapping& mapping, const QStringList& header)
{
    for (auto it = mapping.columns.begin(); it != mapping.columns.end(); ++it) {
        if (!it->isEmpty() && !header.contains(it.value())) {
            return failure(
                ErrorCode::InvalidInput, QStringLiteral("The file has no column \"%1\".").arg(it->left(80)), QString(u"column_mapping." + it.key()));
        }
    }
    return {};
}

ColumnMapping laidOver(ColumnMapping guess, const std::optional<ColumnMapping>& given)
{
    if (given) {
        for (auto it = given->columns.begin(); it != given->columns.end(); ++it) {
            guess.columns.insert(it.key(), it.value());
        }
    }
    return guess;
}

/// The first pass over a file, where the dialect needs one.
Result<void> surveyTable(const QString& path, const OpenedTable& table)
{
    const QList<int> columns = table.assembler->surveyColumns();
    if (columns.isEmpty()) {
        return {};
    }
    auto csv = CsvReader::open(path, table.format);
    if (!csv) {
        return failure(csv.error());
    }
    csv->setWantedColumns(columns);
    CsvRecord record;
    // A fault in the file is told by the second pass, at its place.
    for (auto more = csv->next(record); more && *more; more = csv->next(record)) {
        table.assembler->survey(record);
    }
    return {};
}

class TableProductReader final : public ProductReader
{
public:
    TableProductReader(CsvReader csv, OpenedTable table)
        : m_csv(std::move(csv)), m_layout(table.adapter->layout()), m_mapping(std::move(table.mapping)), m_assembler(std::move(table.assembler))
    {
    }

    Result<std::optional<Product>> next() override
    {
        for (;;) {
            while (m_given < m_ready.size()) {
                Product product = std::move(m_ready[m_given++]);
                if (m_seen.insert(qHash(product.externalId, hashSeed)).second) {
                    return std::optional<Product>(std::move(product));
                }
                m_repeats.add({product.line, 0, QStringLiteral("The product of this row stands in the file already; the row was left out."), false});
            }
            m_ready.clear();
            m_given = 0;
            if (m_finished) {
                return std::optional<Product>();
            }
            auto more = m_csv.next(m_record);
            if (!more) {
                return failure(more.error());
            }
            if (*more) {
                m_assembler->add(m_record, m_assemblerProblems, m_ready);
            } else {
                m_finished = true;
                m_assembler->finish(m_assemblerProblems, m_ready);
            }
        }
    }

    const FileProblems& problems() const override
    {
        m_all = FileProblems();
        m_all.join({&m_csv.problems(), &m_assemblerProblems, &m_repeats});
        return m_all;
    }
    qint64 bytesRead() const override { return m_csv.bytesRead(); }
    qint64 bytesTotal() const override { return m_csv.bytesTotal(); }
    FileLayout layout() const override { return m_layout; }
    const ColumnMapping& mapping() const override { return m_mapping; }

private:
    static constexpr size_t hashSeed = 0x9e3779b97f4a7c15ULL;

    CsvReader m_csv;
    FileLayout m_layout;
    ColumnMapping m_mapping;
    std::unique_ptr<ProductAssembler> m_assembler;
    CsvRecord m_record;
    QList<Product> m_ready;
    qsizetype m_given = 0;
    bool m_finished = false;
    std::unordered_set<size_t> m_seen; ///< of external ids, by their hash alone
    FileProblems m_assemblerProblems;
    FileProblems m_repeats;
    mutable FileProblems m_all;
};

}

Result<std::unique_ptr<ProductReader>> ProductReader::open(const QString& path, Platform platform, const std::optional<ColumnMapping>& mapping,
                                                           const std::optional<CsvFormat>& format)
{
    if (looksLikeXml(path)) {
        auto reader = XmlFeedReader::open(path);
        if (!reader) {
            return failure(reader.error());
        }
        return std::unique_ptr<ProductReader>(std::move(*reader));
    }
    auto table = openTable(path, platform, mapping, format);
    if (!table) {
        return failure(table.error());
    }
    auto csv = CsvReader::open(path, table->format);
    if (!csv) {
        return failure(csv.error());
    }
    return std::unique_ptr<ProductReader>(std::make_unique<TableProductReader>(std::move(*csv), std::move(*table)));
}

Result<OpenedTable> openTable(const QString& path, Platform platform, const std::optional<ColumnMapping>& mapping,
                              const std::optional<CsvFormat>& format)
{
    auto beginning = readBeginning(path, format);
    if (!beginning) {
        return failure(beginning.error());
    }
    if (isNoTable(*beginning)) {
        return failure(ErrorCode::InvalidInput,
                       QStringLiteral("Line %1: most lines do not have the same columns as the first; this is not a table.")
                           .arg(beginning->format.preambleLines + 1),
                       QStringLiteral("column_mapping"));
    }
    OpenedTable table;
    table.adapter = recogniseTable(beginning->header, beginning->rows, platform).adapter;
    table.format = beginning->format;
    table.mapping = laidOver(table.adapter->guess(beginning->header, beginning->rows), mapping);
    if (auto checked = checkMapping(table.mapping, beginning->header); !checked) {
        return failure(checked.error());
    }
    if (!namesProducts(table.mapping)) {
        // Where the file is broken as well, that is the better answer.
        if (beginning->fault) {
            return failure(*beginning->fault);
        }
        return failure(ErrorCode::InvalidInput,
                       QStringLiteral("Line %1: none of the columns could be taken for a name, a SKU or a description; say which column is which.")
                           .arg(table.format.preambleLines + 1),
                       QStringLiteral("column_mapping"));
    }
    table.assembler = table.adapter->assembler(beginning->header, beginning->rows, table.mapping);
    if (auto surveyed = surveyTable(path, table); !surveyed) {
        return failure(surveyed.error());
    }
    return table;
}

Result<FileAnalysis> analyseFile(const QString& path, std::optional<Platform> wanted, const std::optional<CsvFormat>& format, qint64 countLimit)
{
    if (looksLikeXml(path)) {
        return analyseXmlFeed(path, countLimit);
    }
    auto reader = CsvReader::open(path, format);
    if (!reader) {
        return failure(reader.error());
    }
    FileAnalysis analysis;
    analysis.format = reader->format();
    analysis.columns = reader->header();
    CsvRecord record;
    Result<bool> more = false;
    while (analysis.sampleRows.size() < sampleRowCount && (more = reader->next(record)) && *more) {
        record.fields.resize(analysis.columns.size());
        analysis.sampleRows.append(record.fields);
        ++analysis.rowCount;
    }
    CsvCells cells;
    while (more && *more && analysis.rowCount < countLimit && (more = reader->nextCells(cells)) && *more) {
        ++analysis.rowCount;
    }
    analysis.rowCountExact = more && !*more;
    analysis.problems = reader->problems().list();
    const Recognised recognised = recogniseTable(analysis.columns, analysis.sampleRows, wanted);
    analysis.layout = recognised.adapter->layout();
    analysis.platform = platformOf(analysis.layout);
    analysis.confidence = recognised.confidence;
    analysis.mapping = recognised.adapter->guess(analysis.columns, analysis.sampleRows);
    analysis.unmapped = unmappedColumns(analysis.columns, analysis.mapping);
    return analysis;
}

}

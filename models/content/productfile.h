#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <functional>
#include <memory>
#include <optional>

#include "models/base/result.h"
#include "models/content/columnmapping.h"
#include "models/content/csvreader.h"
#include "models/domain/enums.h"

class QIODevice;

namespace galley::content {

/// One product or one variant of a product, as a shop's file gives it.
struct Product {
    /// What the shop knows it by, and what a second import of the file matches on. WooCommerce: the ID, else the SKU; Shopify: the handle, for
    /// a variant `handle#sku` or `handle#Red / S`; Magento: the SKU; tables: the mapped column, else the SKU. Where a row has none of these, the
    /// name stands in (`name:Logo Collection`), and where it has no name either, the line.
    QString externalId;
    QString itemType; ///< "product" or "variant"
    QString parentExternalId; ///< of a variant; empty otherwise
    /// Normalised keys (the wire names of ItemField): texts, except `categories`, `tags` and `images` (arrays of text), `attributes` (object name
    /// -> value text), `store_views` (Magento: object view code -> object of the fields that it overrides). Measures carry their unit ("0.5 kg")
    /// where the file gives one. `raw` (object header -> cell) keeps every cell that is not empty, so that nothing is lost.
    QJsonObject sourceData;
    qint64 line = 0; ///< where it begins in the file
    bool isParent = false; ///< it has variants
};

/// The kinds of files that are understood.
enum class FileLayout { Woocommerce, Shopify, Magento2, WordPressXml, Table };

/// What a file looks like before anything is imported.
struct FileAnalysis {
    FileLayout layout = FileLayout::Table;
    std::optional<Platform> platform; ///< the shop that writes such files; nothing for a table that any program may have written
    double confidence = 0; ///< 0 to 1
    CsvFormat format; ///< not meaningful for XML
    QStringList columns;
    ColumnMapping mapping; ///< guessed
    QStringList unmapped; ///< columns that no field was guessed for
    QList<QStringList> sampleRows; ///< the first 50, as many cells as there are columns
    qint64 rowCount = 0;
    bool rowCountExact = true; ///< false when counting stopped at a limit
    QList<FileProblem> problems; ///< of the rows that were looked at
};

constexpr int sampleRowCount = 50;

/// Looks at a file: its layout, form, columns and a mapping. `wanted` is the platform of the project; it decides where a file could be several.
/// `format` overrules the guess. Rows are counted up to `countLimit`. Fails where the file cannot be imported at all, with line and reason.
[[nodiscard]] Result<FileAnalysis> analyseFile(const QString& path, std::optional<Platform> wanted = {}, const std::optional<CsvFormat>& format = {},
                                               qint64 countLimit = 2'000'000);

/// Reads products from a file of any layout, one after another, in bounded memory. WooCommerce and Magento files with variants are read twice
/// (the first time for parents alone), so a parent may stand behind its children; what is kept for that are the keys of parents and children.
class ProductReader
{
public:
    virtual ~ProductReader();
    ProductReader(const ProductReader&) = delete;
    ProductReader& operator=(const ProductReader&) = delete;

    /// `platform` is that of the project. A file in another layout is read as what it is; a table is read by `mapping`, or by the guessed one.
    /// A mapping given for a shop's file overrules the guess field by field.
    [[nodiscard]] static Result<std::unique_ptr<ProductReader>>
    open(const QString& path, Platform platform, const std::optional<ColumnMapping>& mapping = {}, const std::optional<CsvFormat>& format = {});

    /// The next product, nothing at the end. An error ends the reading: what came before it stands.
    [[nodiscard]] virtual Result<std::optional<Product>> next() = 0;

    [[nodiscard]] virtual const FileProblems& problems() const = 0;
    [[nodiscard]] virtual qint64 bytesRead() const = 0;
    [[nodiscard]] virtual qint64 bytesTotal() const = 0;
    [[nodiscard]] virtual FileLayout layout() const = 0;
    /// What is in force: the guess with the given mapping laid over it. Empty for XML.
    [[nodiscard]] virtual const ColumnMapping& mapping() const = 0;

protected:
    ProductReader() = default;
};

}

#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <functional>
#include <optional>

#include "models/base/result.h"
#include "models/content/columnmapping.h"
#include "models/content/csvreader.h"
#include "models/domain/enums.h"

class QIODevice;

namespace galley::content {

/// The texts that were written for a product. An empty text leaves what the shop has.
struct GeneratedTexts {
    QString name;
    QString shortDescription;
    QString description;

    [[nodiscard]] bool isEmpty() const { return name.isEmpty() && shortDescription.isEmpty() && description.isEmpty(); }
    bool operator==(const GeneratedTexts&) const = default;
};

/// An item as it goes into an export.
struct ExportItem {
    QString externalId;
    QString itemType; ///< "product" or "variant"
    QJsonObject sourceData;
    GeneratedTexts texts;
};

struct ExportOptions {
    CsvFormat format; ///< of the file that is written; UTF-8, comma and LF unless told
    /// Cells that a spreadsheet would calculate get a leading `'`. WooCommerce's importer takes it off again, so its files have it always; the
    /// other shops would show it, so it is for files that people read.
    bool harmless = false;
};

/// Writes a file that the shop imports and that changes nothing but texts. WooCommerce: ID, SKU, Name, Short description, Description; Shopify:
/// handle, title, description, SEO description in the dialect of the item's source (the new one where there is none); Magento 2: sku,
/// store_view_code, name, description, short_description. A text that was not written is taken from the source, because an empty cell clears.
/// Columns that no item has a text for are left out. Variants without texts of their own are left out.
class ProductExporter
{
public:
    /// Items are announced first (`include`), so that the columns are known, and written after that in any number of calls.
    [[nodiscard]] static Result<void> write(Platform platform, const QList<ExportItem>& items, QIODevice& out, const ExportOptions& options = {});
    /// The same for items that do not fit in memory: `items` is called for each pass (twice) and must hand the same items to its argument.
    using Visit = std::function<Result<void>(const ExportItem&)>;
    using Items = std::function<Result<void>(const Visit&)>;
    [[nodiscard]] static Result<void> write(Platform platform, const Items& items, QIODevice& out, const ExportOptions& options = {});
};

[[nodiscard]] inline Result<void> exportProducts(Platform platform, const QList<ExportItem>& items, QIODevice& out, const ExportOptions& options = {})
{
    return ProductExporter::write(platform, items, out, options);
}

/// What became of a merge.
struct MergeReport {
    qint64 rows = 0; ///< rows of the file, without the header
    qint64 changedRows = 0;
    QStringList missingColumns; ///< fields with texts that the file has no column for
    qint64 replacedCharacters = 0; ///< characters that the file's encoding lacks, written as `&#8594;`
};

/// The texts for an item, found by its external id.
using TextLookup = std::function<std::optional<GeneratedTexts>(const QString& externalId)>;

/// Writes the original file again with the texts in their cells; every other cell, delimiter, encoding, byte order mark and line end stays as it
/// was, byte for byte. `mapping` and `format` must be those of the import. XML is NotOffered.
[[nodiscard]] Result<MergeReport> mergeIntoSource(const QString& originalPath, Platform platform, const std::optional<ColumnMapping>& mapping,
                                                  const TextLookup& lookup, QIODevice& out, const std::optional<CsvFormat>& format = {});

}

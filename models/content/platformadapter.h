#pragma once

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QStringList>
#include <array>
#include <memory>

#include "models/content/productfile.h"

namespace galley::content {

/// The columns of a table and where each field stands in them.
class TableColumns
{
public:
    TableColumns(const QStringList& header, const ColumnMapping& mapping);

    [[nodiscard]] const QStringList& header() const { return m_header; }
    /// Column of a field, -1 where there is none.
    [[nodiscard]] int of(ItemField field) const { return m_fields[static_cast<std::size_t>(field)]; }
    /// Column with this header in compared form, -1 where there is none.
    [[nodiscard]] int named(const char* comparable) const;
    /// Columns that the mapping makes attributes: (name, column).
    [[nodiscard]] const QList<std::pair<QString, int>>& attributes() const { return m_attributes; }
    /// Every cell that is not empty under its header.
    [[nodiscard]] QJsonObject raw(const QStringList& fields) const;
    /// The unit that stands in the parentheses of a header: `Weight (kg)`.
    [[nodiscard]] QString unit(int column) const;

    /// The trimmed cell of a field; empty where the row or the table lacks it.
    [[nodiscard]] QString text(const QStringList& fields, ItemField field) const { return cell(fields, of(field)).trimmed(); }
    [[nodiscard]] static QString cell(const QStringList& fields, int column)
    {
        return column >= 0 && column < fields.size() ? fields[column] : QString();
    }

private:
    QStringList m_header;
    std::array<int, EnumNames<ItemField>::names.size()> m_fields{};
    QHash<QString, int> m_named;
    QList<std::pair<QString, int>> m_attributes;
    QList<std::pair<QString, int>> m_rawOrder; ///< by name, because JSON objects are built fastest in order
};

/// Turns the records of one file into products.
class ProductAssembler
{
public:
    ProductAssembler() = default;
    virtual ~ProductAssembler() = default;
    ProductAssembler(const ProductAssembler&) = delete;
    ProductAssembler& operator=(const ProductAssembler&) = delete;

    /// The columns that a first pass over the file needs; empty when one pass is enough.
    [[nodiscard]] virtual QList<int> surveyColumns() const { return {}; }
    virtual void survey(const CsvRecord& record) { Q_UNUSED(record) }

    /// Takes the next record and appends the products that are complete now.
    virtual void add(const CsvRecord& record, FileProblems& problems, QList<Product>& ready) = 0;
    virtual void finish(FileProblems& problems, QList<Product>& ready)
    {
        Q_UNUSED(problems)
        Q_UNUSED(ready)
    }

    /// The external id of the item whose texts stand in this row; empty for rows that hold none (further variants, images, store views).
    [[nodiscard]] virtual QString textsOf(const CsvRecord& record) = 0;
};

/// One shop's dialect.
class PlatformAdapter
{
public:
    PlatformAdapter() = default;
    virtual ~PlatformAdapter() = default;
    PlatformAdapter(const PlatformAdapter&) = delete;
    PlatformAdapter& operator=(const PlatformAdapter&) = delete;

    [[nodiscard]] virtual FileLayout layout() const = 0;
    /// How sure it is that this table is in its dialect, 0 to 1. From 0.5 on it is taken.
    [[nodiscard]] virtual double recognise(const QStringList& header, const QList<QStringList>& rows) const = 0;
    [[nodiscard]] virtual ColumnMapping guess(const QStringList& header, const QList<QStringList>& rows) const = 0;
    [[nodiscard]] virtual std::unique_ptr<ProductAssembler> assembler(const QStringList& header, const QList<QStringList>& rows,
                                                                      const ColumnMapping& mapping) const = 0;
    /// A text as it stands in a cell of this dialect.
    [[nodiscard]] virtual QString cellText(ItemField field, const QString& text) const
    {
        Q_UNUSED(field)
        return text;
    }
};

[[nodiscard]] const PlatformAdapter& woocommerceAdapter();
[[nodiscard]] const PlatformAdapter& shopifyAdapter();
[[nodiscard]] const PlatformAdapter& magentoAdapter();
[[nodiscard]] const PlatformAdapter& tableAdapter();
/// Not for WordPressXml, which is no table.
[[nodiscard]] const PlatformAdapter& adapterFor(FileLayout layout);

/// The adapter that knows this table best; the platform of the project wins where two are as sure.
struct Recognised {
    const PlatformAdapter* adapter;
    double confidence;
};
[[nodiscard]] Recognised recogniseTable(const QStringList& header, const QList<QStringList>& rows, std::optional<Platform> wanted);

/// A table opened for import: recognised, mapped, and surveyed where its dialect needs it.
struct OpenedTable {
    const PlatformAdapter* adapter = nullptr;
    CsvFormat format;
    ColumnMapping mapping;
    std::unique_ptr<ProductAssembler> assembler;
};
[[nodiscard]] Result<OpenedTable> openTable(const QString& path, Platform platform, const std::optional<ColumnMapping>& mapping,
                                            const std::optional<CsvFormat>& format);

/// Splits `a, b\, c` at commas that no backslash guards, and trims; empty pieces are left out.
[[nodiscard]] QJsonArray splitList(const QString& text, QChar separator = u',');
/// Puts a text in when it is not empty.
void insertText(QJsonObject& object, ItemField field, const QString& text);
/// The measure with its unit, if there is one.
[[nodiscard]] QString withUnit(const QString& value, const QString& unit);
/// The columns of a file that are in no field of the mapping.
[[nodiscard]] QStringList unmappedColumns(const QStringList& header, const ColumnMapping& mapping);

}

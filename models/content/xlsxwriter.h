#pragma once

#include <QStringList>
#include <QVariant>
#include <memory>

#include "models/base/result.h"

namespace galley::content {

/// Writes a table as an XLSX workbook with one sheet, row after row, in constant memory. Texts are stored as texts: a spreadsheet never calculates
/// what is in them. The file appears whole or not at all.
class XlsxWriter
{
public:
    /// What a workbook can hold, by its format.
    static constexpr qint64 mostRows = 1'048'576;
    static constexpr qsizetype longestCell = 32'767;

    /// `sheet` names the sheet; signs that a name cannot hold are left out.
    [[nodiscard]] static Result<std::unique_ptr<XlsxWriter>> open(const QString& path, const QString& sheet, const QStringList& header);
    /// Without `finish()` nothing is left behind.
    ~XlsxWriter();
    XlsxWriter(const XlsxWriter&) = delete;
    XlsxWriter& operator=(const XlsxWriter&) = delete;

    /// Texts and numbers; an invalid value is an empty cell. TooLarge when there are more rows than a workbook holds.
    [[nodiscard]] Result<void> write(const QVariantList& cells);
    [[nodiscard]] Result<void> finish();
    /// Texts that were cut off because a cell does not hold more.
    [[nodiscard]] qint64 cutOff() const { return m_cutOff; }

private:
    XlsxWriter();
    struct Book;
    std::unique_ptr<Book> m_book;
    qint64 m_rows = 0;
    qint64 m_cutOff = 0;
};

}

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <memory>
#include <optional>
#include <vector>

#include "models/base/result.h"

class QIODevice;

namespace galley::content {

/// How a table is written down. Delimiter, quote and escape are ASCII.
struct CsvFormat {
    QByteArray encoding = "UTF-8";
    char16_t delimiter = u',';
    char16_t quote = u'"';
    bool hasHeader = true;
    bool byteOrderMark = false; ///< what the file starts with; a file written back starts with it again
    QByteArray newline = "\n"; ///< the first line end of the file
    char16_t escape = 0; ///< a backslash where the file escapes quotes with one; 0 where a quote is doubled
    int preambleLines = 0; ///< lines before the table: `sep=;`, comments

    bool operator==(const CsvFormat&) const = default;
};

/// Something in a file that is not as it should be.
struct FileProblem {
    qint64 line = 0; ///< physical line, from 1; 0 = the file as a whole
    int column = 0; ///< field in the line, from 1; 0 = the whole line
    QString message;
    bool fatal = false; ///< reading stopped here

    bool operator==(const FileProblem&) const = default;
};

/// Problems in the order of the file: the first thousand in full, all of them counted.
class FileProblems
{
public:
    static constexpr qsizetype kept = 1000;

    void add(FileProblem problem);
    /// Puts the problems of several readers of one file in the order of the file.
    void join(const QList<const FileProblems*>& parts);
    [[nodiscard]] const QList<FileProblem>& list() const { return m_list; }
    [[nodiscard]] qint64 count() const { return m_count; }

private:
    QList<FileProblem> m_list;
    qint64 m_count = 0;
};

struct CsvRecord {
    qint64 line = 0; ///< where the record begins: physical line, from 1
    QStringList fields;
};

/// One record as it stands in the file, for those who copy most of it. The views are good until the next read.
struct CsvCells {
    struct Cell {
        QByteArrayView raw; ///< UTF-8, with its quotes
        bool quoted = false;
        bool plain = true; ///< the text is the raw bytes, or what is between the quotes; nothing is escaped inside
    };
    qint64 line = 0;
    std::vector<Cell> cells;
    QByteArray before; ///< empty lines that were skipped in front of the record, or at the end of the file
    QByteArrayView newline; ///< the line end behind the record; empty at the end of a file without one
};

/// Guesses encoding, delimiter, quoting and header from the first records. Fails for an empty file (InvalidInput) and for one that is
/// not text. The position of the device is left where it was.
[[nodiscard]] Result<CsvFormat> detectCsvFormat(QIODevice& device);

/// Reads a table record by record in memory that the longest record bounds, never the file. Rows that are too short or too long, text
/// behind a closing quote, zero bytes and broken characters are reported as problems and read as well as can be; a quote that is never
/// closed and a record larger than the limit end the reading with an error that names line and column. Empty lines are skipped.
class CsvReader
{
public:
    static constexpr qsizetype recordLimit = 8 * 1024 * 1024;

    /// Detects what `format` does not give. The device stays the caller's and must outlive the reader.
    [[nodiscard]] static Result<CsvReader> open(QIODevice* device, const std::optional<CsvFormat>& format = {});
    [[nodiscard]] static Result<CsvReader> open(const QString& path, const std::optional<CsvFormat>& format = {});
    ~CsvReader();
    CsvReader(CsvReader&& other) noexcept;
    CsvReader& operator=(CsvReader&& other) noexcept;

    [[nodiscard]] const CsvFormat& format() const;
    /// The names of the columns: trimmed, `Column 3` where the file gives none.
    [[nodiscard]] const QStringList& header() const;
    /// False at the end. After an error every further call returns the same error.
    [[nodiscard]] Result<bool> next(CsvRecord& record);
    /// The same record, not decoded. Calls may be mixed.
    [[nodiscard]] Result<bool> nextCells(CsvCells& cells);
    /// Only these columns are turned into text from now on, the others stay empty. An empty list means all.
    void setWantedColumns(const QList<int>& columns);

    [[nodiscard]] const FileProblems& problems() const;
    /// Bytes of the device consumed so far, and its size (0 for a pipe).
    [[nodiscard]] qint64 bytesRead() const;
    [[nodiscard]] qint64 bytesTotal() const;
    /// What stands before the first record, as in the file but without a byte order mark: preamble and header line.
    [[nodiscard]] const QByteArray& head() const;
    /// The text of a cell.
    [[nodiscard]] QString text(const CsvCells::Cell& cell) const;

private:
    struct State;
    explicit CsvReader(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

}

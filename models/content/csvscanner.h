#pragma once

#include <QByteArrayView>
#include <array>
#include <vector>

#include "models/content/csvreader.h"

namespace galley::content {

/// Splits one record of a table into cells, in place. Knows nothing of encodings and files: the caller brings UTF-8 and says whether
/// more may follow.
class CsvScanner
{
public:
    enum class Outcome {
        Record, ///< `cells` holds a record; `consumed` bytes belong to it
        NeedMore, ///< the record goes on behind the bytes; call again with more of them, from the same start
        End, ///< no bytes left
        Unterminated, ///< the bytes end inside quotes; `openLine` and `openColumn` say where these were opened
    };

    CsvScanner() : CsvScanner(u',', u'"', 0) {}
    CsvScanner(char16_t delimiter, char16_t quote, char16_t escape);

    /// `atEnd`: nothing follows the bytes.
    [[nodiscard]] Outcome scan(QByteArrayView bytes, bool atEnd);

    std::vector<CsvCells::Cell> cells;
    QByteArrayView newline;
    qsizetype consumed = 0;
    qint64 lines = 0; ///< physical lines that the record covers, its line end included
    qint64 openLine = 0; ///< lines before the open quote, counted from the start of the record
    int openColumn = 0; ///< field of the open quote, from 1
    int strayColumn = 0; ///< first field with text behind its closing quote, from 1; 0 = none

    /// The text of a cell in UTF-8: quotes taken off, escapes undone. `storage` is used where the bytes have to be copied.
    [[nodiscard]] QByteArrayView unescaped(const CsvCells::Cell& cell, QByteArray& storage) const;

private:
    char m_delimiter;
    char m_quote;
    char m_escape;
    std::array<bool, 256> m_ends{}; ///< bytes that end an unquoted cell
};

}

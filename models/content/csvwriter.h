#pragma once

#include <QByteArray>
#include <QStringList>
#include <optional>

#include "models/base/result.h"
#include "models/content/csvreader.h"
#include "models/content/textencoding.h"

class QIODevice;

namespace galley::content {

/// Writes a table: RFC 4180 quoting (a quote is doubled), any ASCII delimiter, any encoding, with or without a byte order mark.
/// CsvReader reads back what it writes, under every format.
class CsvWriter
{
public:
    struct Options {
        CsvFormat format; ///< encoding, delimiter, quote, byteOrderMark and newline are heeded
        bool harmless = false; ///< cells that a spreadsheet would take for a formula get a leading `'`
        bool quoteAll = false;
    };

    /// The device stays the caller's and must be open for writing. Fails for an unknown encoding.
    [[nodiscard]] static Result<CsvWriter> open(QIODevice* device, const Options& options);

    [[nodiscard]] Result<void> write(const QStringList& fields);
    /// Bytes that are a piece of a table already, in UTF-8; written in the writer's encoding.
    [[nodiscard]] Result<void> writeRaw(QByteArrayView utf8);
    /// One cell as `write` would put it down, in UTF-8.
    [[nodiscard]] QByteArray quoted(const QString& text, bool force = false) const;
    /// Hands what is buffered to the device. Call it once at the end; the destructor does not.
    [[nodiscard]] Result<void> finish();
    /// Characters that the encoding lacked.
    [[nodiscard]] qint64 replaced() const { return m_encoder.replaced(); }

private:
    CsvWriter(QIODevice* device, const Options& options, Utf8Encoder encoder);
    [[nodiscard]] Result<void> flushWhenFull();

    QIODevice* m_device;
    Options m_options;
    Utf8Encoder m_encoder;
    QByteArray m_buffer;
    QByteArray m_needsQuotes; ///< the bytes that make quotes necessary
    bool m_started = false;
};

/// A leading `'` before text that a spreadsheet would calculate: `=`, `+`, `-`, `@`, tab, carriage return.
[[nodiscard]] QString madeHarmless(const QString& cell);
/// The opposite: the `'` is taken off again where it guards such a character.
[[nodiscard]] QString undoneHarmless(const QString& cell);

}

#include "models/content/csvwriter.h"

#include <QIODevice>

namespace galley::content {

namespace {

constexpr qsizetype flushFrom = 256 * 1024;

bool startsFormula(QChar c)
{
    switch (c.unicode()) {
    case u'=':
    case u'+':
    case u'-':
    case u'@':
    case u'\t':
    case u'\r':
        return true;
    default:
        return false;
    }
}

}

QString madeHarmless(const QString& cell)
{
    if (cell.isEmpty() || !startsFormula(cell.front())) {
        return cell;
    }
    return QStringLiteral("'") + cell;
}

QString undoneHarmless(const QString& cell)
{
    if (cell.size() > 1 && cell.front() == u'\'' && startsFormula(cell.at(1))) {
        return cell.sliced(1);
    }
    return cell;
}

CsvWriter::CsvWriter(QIODevice* device, const Options& options, Utf8Encoder encoder)
    : m_device(device), m_options(options), m_encoder(std::move(encoder))
{
    m_needsQuotes = QByteArrayLiteral("\r\n");
    m_needsQuotes.append(static_cast<char>(options.format.delimiter));
    m_needsQuotes.append(static_cast<char>(options.format.quote));
}

Result<CsvWriter> CsvWriter::open(QIODevice* device, const Options& options)
{
    const CsvFormat& format = options.format;
    if (format.delimiter == 0 || format.delimiter > 127 || format.quote == 0 || format.quote > 127 || format.delimiter == format.quote) {
        return failure(ErrorCode::InvalidInput,
                       QStringLiteral("The delimiter and the quote must be two different ASCII characters."),
                       QStringLiteral("delimiter"));
    }
    auto encoder = Utf8Encoder::open(format.encoding);
    if (!encoder) {
        return failure(encoder.error());
    }
    return CsvWriter(device, options, std::move(*encoder));
}

QByteArray CsvWriter::quoted(const QString& text, bool force) const
{
    const QByteArray bytes = (m_options.harmless ? madeHarmless(text) : text).toUtf8();
    bool needed = force || m_options.quoteAll;
    // Space at an edge is quoted for readers that trim, and a comment sign for readers that skip.
    needed = needed || (!bytes.isEmpty() && (bytes.front() == ' ' || bytes.back() == ' ' || bytes.front() == '#'));
    for (const char c : bytes) {
        needed = needed || m_needsQuotes.contains(c);
    }
    if (!needed) {
        return bytes;
    }
    const char quote = static_cast<char>(m_options.format.quote);
    const char escape = static_cast<char>(m_options.format.escape);
    QByteArray result;
    result.reserve(bytes.size() + 8);
    result.append(quote);
    for (const char c : bytes) {
        if (c == quote) {
            result.append(escape != 0 ? escape : quote);
        } else if (escape != 0 && c == escape) {
            result.append(escape);
        }
        result.append(c);
    }
    result.append(quote);
    return result;
}

Result<void> CsvWriter::write(const QStringList& fields)
{
    QByteArray record;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        if (i > 0) {
            record.append(static_cast<char>(m_options.format.delimiter));
        }
        record.append(quoted(fields[i]));
    }
    if (record.isEmpty()) {
        // A record of one empty cell would read as an empty line.
        record = QByteArray(2, static_cast<char>(m_options.format.quote));
    }
    record.append(m_options.format.newline);
    return writeRaw(record);
}

Result<void> CsvWriter::writeRaw(QByteArrayView utf8)
{
    if (!m_started) {
        m_started = true;
        if (m_options.format.byteOrderMark) {
            m_buffer.append(m_encoder.byteOrderMark());
        }
    }
    m_buffer.append(m_encoder.encode(utf8));
    return flushWhenFull();
}

Result<void> CsvWriter::flushWhenFull()
{
    return m_buffer.size() < flushFrom ? Result<void>() : finish();
}

Result<void> CsvWriter::finish()
{
    qsizetype written = 0;
    while (written < m_buffer.size()) {
        const qint64 count = m_device->write(m_buffer.constData() + written, m_buffer.size() - written);
        if (count <= 0) {
            return failure(ErrorCode::StorageFull, QStringLiteral("The file cannot be written: %1.").arg(m_device->errorString()));
        }
        written += count;
    }
    m_buffer.clear();
    return {};
}

}

#include "models/content/csvreader.h"

#include <QFile>
#include <QIODevice>
#include <algorithm>
#include <cstring>
#include <utility>

#include "models/content/csvscanner.h"
#include "models/content/textencoding.h"

namespace galley::content {

void FileProblems::add(FileProblem problem)
{
    ++m_count;
    if (m_list.size() < kept || problem.fatal) {
        m_list.append(std::move(problem));
    }
}

void FileProblems::join(const QList<const FileProblems*>& parts)
{
    for (const FileProblems* part : parts) {
        m_list.append(part->m_list);
        m_count += part->m_count;
    }
    std::stable_sort(m_list.begin(), m_list.end(), [](const FileProblem& a, const FileProblem& b) { return a.line < b.line; });
    if (m_list.size() > kept) {
        const auto rest = std::stable_partition(m_list.begin() + kept, m_list.end(), [](const FileProblem& problem) { return problem.fatal; });
        m_list.erase(rest, m_list.end());
    }
}

namespace {

constexpr qsizetype chunkSize = 256 * 1024;

Unexpected unreadable(const QIODevice& device)
{
    return failure(ErrorCode::Unavailable, QStringLiteral("The file cannot be read: %1.").arg(device.errorString()));
}

Error fatalAt(ErrorCode code, qint64 line, int column, const QString& what)
{
    const QString place = column > 0 ? QStringLiteral("line %1, column %2").arg(line).arg(column) : QStringLiteral("line %1").arg(line);
    return {code, QStringLiteral("The file stops making sense at %1: %2").arg(place, what), place};
}

}

struct CsvReader::State {
    std::unique_ptr<QFile> file; ///< set when the reader opened it itself
    QIODevice* device = nullptr;
    CsvFormat format;
    CsvScanner scanner;
    std::optional<Utf8Decoder> decoder;
    bool checkUtf8 = false;

    QByteArray buffer; ///< UTF-8; `start` is where the next record begins
    qsizetype start = 0;
    qsizetype wantedRoom = chunkSize;
    QByteArray rawChunk;
    bool ended = false;
    qint64 bytesRead = 0;
    qint64 bytesTotal = 0;

    qint64 line = 1;
    QStringList header;
    QByteArray head;
    qsizetype width = 0; ///< fields that a record should have; 0 until known
    FileProblems problems;
    std::optional<Error> failed;
    std::vector<bool> wanted;
    QByteArray scratch;
    QByteArray skipped;

    /// Reads the next chunk behind the bytes not yet used up.
    Result<void> refill()
    {
        if (start > 0) {
            buffer.remove(0, start);
            start = 0;
        }
        const qsizetype used = buffer.size();
        qint64 count = 0;
        if (decoder->isIdentity()) {
            buffer.resize(used + wantedRoom);
            count = device->read(buffer.data() + used, wantedRoom);
            buffer.resize(used + std::max<qint64>(count, 0));
        } else {
            rawChunk.resize(wantedRoom);
            count = device->read(rawChunk.data(), wantedRoom);
            const qint64 before = decoder->malformed();
            ended = count <= 0;
            decoder->decode(QByteArrayView(rawChunk.constData(), std::max<qint64>(count, 0)), ended, buffer);
            if (decoder->malformed() != before) {
                problems.add(
                    {line,
                     0,
                     QStringLiteral("Some bytes at or after this line are not valid %1 and were replaced.").arg(QString::fromLatin1(format.encoding)),
                     false});
            }
        }
        if (count < 0) {
            return unreadable(*device);
        }
        ended = count == 0;
        bytesRead += count;
        return {};
    }

    Result<bool> fail(Error error, int column)
    {
        problems.add({line, column, error.message, true});
        failed = error;
        return failure(std::move(error));
    }

    /// Finds the next record, empty lines left out.
    Result<bool> advance()
    {
        if (failed) {
            return failure(*failed);
        }
        for (;;) {
            const QByteArrayView rest = QByteArrayView(buffer).sliced(start);
            const CsvScanner::Outcome outcome = scanner.scan(rest, ended);
            switch (outcome) {
            case CsvScanner::Outcome::End:
                return false;
            case CsvScanner::Outcome::Unterminated:
                line += scanner.openLine;
                return fail(fatalAt(ErrorCode::InvalidInput, line, scanner.openColumn, QStringLiteral("a quote that opens here is never closed.")),
                            scanner.openColumn);
            case CsvScanner::Outcome::NeedMore:
                if (rest.size() > recordLimit) {
                    return tooLarge(rest);
                }
                // Reading twice as much each time keeps the work for a long record linear.
                wantedRoom = std::max(chunkSize, std::min<qsizetype>(rest.size() * 2, recordLimit));
                if (auto more = refill(); !more) {
                    failed = more.error();
                    return failure(more.error());
                }
                continue;
            case CsvScanner::Outcome::Record:
                if (scanner.consumed > recordLimit) {
                    return tooLarge(rest.first(scanner.consumed));
                }
                if (scanner.cells.size() == 1 && scanner.cells.front().raw.isEmpty()) {
                    keepSkipped(scanner.newline);
                    start += scanner.consumed;
                    line += scanner.lines;
                    continue;
                }
                return true;
            }
        }
    }

    /// Empty lines, for those who write the file again. A file of nothing else is not kept in memory.
    void keepSkipped(QByteArrayView emptyLine)
    {
        if (skipped.size() < chunkSize) {
            skipped.append(emptyLine);
        }
    }

    Result<bool> tooLarge(QByteArrayView rest)
    {
        // What looks endless is nearly always a quote that nobody closed, so this is said where it is so.
        CsvScanner again = scanner;
        if (again.scan(rest, true) == CsvScanner::Outcome::Unterminated) {
            line += again.openLine;
            return fail(fatalAt(ErrorCode::TooLarge,
                                line,
                                again.openColumn,
                                QStringLiteral("a quote that opens here is not closed within %1 MB.").arg(recordLimit / 1024 / 1024)),
                        again.openColumn);
        }
        return fail(fatalAt(ErrorCode::TooLarge, line, 0, QStringLiteral("a record is larger than %1 MB.").arg(recordLimit / 1024 / 1024)), 0);
    }

    void report(qint64 at)
    {
        if (scanner.strayColumn > 0) {
            problems.add({at, scanner.strayColumn, QStringLiteral("There is text behind a closing quote; it was kept."), false});
        }
        const auto count = static_cast<qsizetype>(scanner.cells.size());
        if (count == width) {
            return;
        }
        if (count < width) {
            problems.add({at, static_cast<int>(count), QStringLiteral("The row has %1 fields where %2 are expected.").arg(count).arg(width), false});
            return;
        }
        const bool blank = std::all_of(scanner.cells.begin() + width, scanner.cells.end(), [](const auto& cell) { return cell.raw.isEmpty(); });
        if (!blank) {
            problems.add(
                {at, static_cast<int>(width) + 1, QStringLiteral("The row has %1 fields where %2 are expected.").arg(count).arg(width), false});
        }
    }

    QString textOf(const CsvCells::Cell& cell)
    {
        const QByteArrayView bytes = scanner.unescaped(cell, scratch);
        return bytes.isEmpty() ? QString() : QString::fromUtf8(bytes);
    }

    /// Zero bytes and broken UTF-8, looked for once per record because both are rare.
    void cleanFields(qint64 at, QStringList& fields, QByteArrayView record)
    {
        if (std::memchr(record.data(), 0, static_cast<std::size_t>(record.size())) != nullptr) {
            for (qsizetype i = 0; i < fields.size(); ++i) {
                if (fields[i].contains(QChar(u'\0'))) {
                    fields[i].remove(QChar(u'\0'));
                    problems.add({at, static_cast<int>(i) + 1, QStringLiteral("The cell holds zero bytes; they were left out."), false});
                }
            }
        }
        if (checkUtf8 && !record.isValidUtf8()) {
            for (std::size_t i = 0; i < scanner.cells.size(); ++i) {
                if (!scanner.cells[i].raw.isValidUtf8()) {
                    problems.add(
                        {at, static_cast<int>(i) + 1, QStringLiteral("The cell holds bytes that are not valid UTF-8; they were replaced."), false});
                }
            }
        }
    }

    /// The lines above the table are passed over as they are, whatever quotes they hold.
    Result<void> skipPreamble()
    {
        for (int i = 0; i < format.preambleLines; ++i) {
            qsizetype end = -1;
            while ((end = lineEnd()) < 0) {
                if (ended) {
                    return {};
                }
                if (auto more = refill(); !more) {
                    return more;
                }
            }
            head.append(buffer.constData() + start, end - start);
            start = end;
            ++line;
        }
        return {};
    }

    [[nodiscard]] qsizetype lineEnd() const
    {
        for (qsizetype i = start; i < buffer.size(); ++i) {
            if (buffer[i] == '\n') {
                return i + 1;
            }
            if (buffer[i] == '\r') {
                if (i + 1 < buffer.size()) {
                    return buffer[i + 1] == '\n' ? i + 2 : i + 1;
                }
                return ended ? i + 1 : -1;
            }
        }
        return ended ? buffer.size() : -1;
    }

    Result<void> readHead()
    {
        if (auto passed = skipPreamble(); !passed) {
            return passed;
        }
        auto first = advance();
        if (!first) {
            return failure(first.error());
        }
        if (!*first) {
            return failure(ErrorCode::InvalidInput, QStringLiteral("Line 1: the file holds no rows."));
        }
        for (std::size_t i = 0; i < scanner.cells.size(); ++i) {
            const QString name = format.hasHeader ? textOf(scanner.cells[i]).remove(QChar(u'\0')).trimmed() : QString();
            header.append(name.isEmpty() ? QStringLiteral("Column %1").arg(i + 1) : name);
        }
        if (format.hasHeader && header.size() > 1) {
            // A delimiter behind the last name makes no column.
            while (header.size() > 1 && scanner.cells.back().raw.isEmpty()) {
                scanner.cells.pop_back();
                header.removeLast();
            }
        }
        width = header.size();
        if (format.hasHeader) {
            head.append(std::exchange(skipped, {}));
            head.append(buffer.constData() + start, scanner.consumed);
            start += scanner.consumed;
            line += scanner.lines;
        }
        return {};
    }
};

CsvReader::CsvReader(std::unique_ptr<State> state) : m_state(std::move(state)) {}
CsvReader::~CsvReader() = default;
CsvReader::CsvReader(CsvReader&& other) noexcept = default;
CsvReader& CsvReader::operator=(CsvReader&& other) noexcept = default;

Result<CsvReader> CsvReader::open(const QString& path, const std::optional<CsvFormat>& format)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::NotFound, QStringLiteral("The file cannot be opened: %1.").arg(file->errorString()));
    }
    auto reader = open(file.get(), format);
    if (reader) {
        reader->m_state->file = std::move(file);
    }
    return reader;
}

Result<CsvReader> CsvReader::open(QIODevice* device, const std::optional<CsvFormat>& format)
{
    auto state = std::make_unique<State>();
    state->device = device;
    if (format) {
        state->format = *format;
    } else if (auto detected = detectCsvFormat(*device)) {
        state->format = *detected;
    } else {
        return failure(detected.error());
    }
    const CsvFormat& f = state->format;
    if (f.delimiter == 0 || f.delimiter > 127 || f.quote > 127 || f.escape > 127 || f.delimiter == f.quote) {
        return failure(ErrorCode::InvalidInput,
                       QStringLiteral("The delimiter and the quote must be two different ASCII characters."),
                       QStringLiteral("delimiter"));
    }
    state->scanner = CsvScanner(f.delimiter, f.quote, f.escape);
    auto decoder = Utf8Decoder::open(f.encoding);
    if (!decoder) {
        return failure(decoder.error());
    }
    state->decoder = std::move(*decoder);
    state->checkUtf8 = state->decoder->isIdentity();
    state->bytesTotal = device->isSequential() ? 0 : device->size() - device->pos();
    // A mark is skipped even where the caller's format does not know of it.
    const TextEncoding found = detectEncoding(device->peek(4), false);
    if (found.byteOrderMark) {
        auto encoder = Utf8Encoder::open(found.name);
        const qsizetype length = encoder ? encoder->byteOrderMark().size() : 0;
        if (found.name.compare(f.encoding, Qt::CaseInsensitive) == 0) {
            state->bytesRead += device->skip(length);
            state->format.byteOrderMark = true;
        }
    }
    if (auto head = state->readHead(); !head) {
        return failure(head.error());
    }
    return CsvReader(std::move(state));
}

const CsvFormat& CsvReader::format() const
{
    return m_state->format;
}
const QStringList& CsvReader::header() const
{
    return m_state->header;
}
const FileProblems& CsvReader::problems() const
{
    return m_state->problems;
}
qint64 CsvReader::bytesTotal() const
{
    return m_state->bytesTotal;
}
const QByteArray& CsvReader::head() const
{
    return m_state->head;
}

qint64 CsvReader::bytesRead() const
{
    return m_state->bytesRead;
}

QString CsvReader::text(const CsvCells::Cell& cell) const
{
    return m_state->textOf(cell);
}

void CsvReader::setWantedColumns(const QList<int>& columns)
{
    m_state->wanted.clear();
    for (const int column : columns) {
        if (static_cast<std::size_t>(column) >= m_state->wanted.size()) {
            m_state->wanted.resize(static_cast<std::size_t>(column) + 1);
        }
        m_state->wanted[static_cast<std::size_t>(column)] = true;
    }
}

Result<bool> CsvReader::next(CsvRecord& record)
{
    State& s = *m_state;
    auto found = s.advance();
    if (!found || !*found) {
        return found;
    }
    s.skipped.clear();
    record.line = s.line;
    s.report(s.line);
    const std::size_t count = s.scanner.cells.size();
    record.fields.resize(static_cast<qsizetype>(count));
    for (std::size_t i = 0; i < count; ++i) {
        const bool wanted = s.wanted.empty() || (i < s.wanted.size() && s.wanted[i]);
        record.fields[static_cast<qsizetype>(i)] = wanted ? s.textOf(s.scanner.cells[i]) : QString();
    }
    s.cleanFields(s.line, record.fields, QByteArrayView(s.buffer).sliced(s.start, s.scanner.consumed));
    s.start += s.scanner.consumed;
    s.line += s.scanner.lines;
    return true;
}

Result<bool> CsvReader::nextCells(CsvCells& cells)
{
    State& s = *m_state;
    auto found = s.advance();
    cells.before = std::exchange(s.skipped, {});
    if (!found || !*found) {
        return found;
    }
    s.report(s.line);
    cells.line = s.line;
    cells.cells = s.scanner.cells;
    cells.newline = s.scanner.newline;
    s.start += s.scanner.consumed;
    s.line += s.scanner.lines;
    return true;
}

}

#include <QIODevice>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>
#include <array>
#include <cmath>
#include <map>

#include "models/content/columnmapping.h"
#include "models/content/csvreader.h"
#include "models/content/csvscanner.h"
#include "models/content/textencoding.h"

namespace galley::content {

namespace {

constexpr qint64 sampleSize = 256 * 1024;
constexpr int sampleRecords = 200;

/// The sample cut into records under one assumption on delimiter and quoting, and how well that went.
struct Trial {
    CsvFormat format;
    QList<QStringList> rows;
    double score = 0;
};

/// True when cells stand between such quotes: `,'` or a line's beginning before them and `',` behind them.
bool quoteSurroundsCells(QByteArrayView text, char16_t delimiter, char16_t quote)
{
    const char d = static_cast<char>(delimiter);
    const char q = static_cast<char>(quote);
    const bool opened = text.startsWith(q) || text.contains(QByteArray(1, d).append(q)) || text.contains(QByteArray("\n").append(q));
    return opened && (text.contains(QByteArray(1, q).append(d)) || text.contains(QByteArray(1, q).append('\n')));
}

Trial tryFormat(QByteArrayView text, bool complete, const CsvFormat& format)
{
    Trial trial{format, {}, 0};
    CsvScanner scanner(format.delimiter, format.quote, format.escape);
    QByteArray scratch;
    std::map<qsizetype, int> widths;
    int stray = 0;
    int quotedCells = 0;
    bool unterminated = false;
    QByteArrayView rest = text;
    while (trial.rows.size() < sampleRecords) {
        const auto outcome = scanner.scan(rest, complete);
        unterminated = outcome == CsvScanner::Outcome::Unterminated;
        if (outcome != CsvScanner::Outcome::Record) {
            break;
        }
        rest = rest.sliced(scanner.consumed);
        if (scanner.cells.size() == 1 && scanner.cells.front().raw.isEmpty()) {
            continue;
        }
        QStringList row;
        row.reserve(static_cast<qsizetype>(scanner.cells.size()));
        for (const CsvCells::Cell& cell : scanner.cells) {
            row.append(QString::fromUtf8(scanner.unescaped(cell, scratch)));
            quotedCells += cell.quoted ? 1 : 0;
        }
        stray += scanner.strayColumn > 0 ? 1 : 0;
        ++widths[row.size()];
        trial.rows.append(row);
    }
    if (trial.rows.isEmpty()) {
        return trial;
    }
    const auto usual = std::max_element(widths.begin(), widths.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
    const auto total = static_cast<double>(trial.rows.size());
    const double agreement = usual->second / total;
    const double asHeader = trial.rows.front().size() == usual->first ? 1.0 : 0.7;
    const double breadth = usual->first < 2 ? 0.0 : 1.0 + 0.1 * std::log2(static_cast<double>(usual->first));
    // Known column names in the first row say more than any count.
    const int known = knownColumnCount(trial.rows.front());
    const double rareQuote = format.quote != u'"' && quotedCells > 0 && stray == 0 ? 0.15 : 0.0;
    trial.score =
        agreement * agreement * asHeader * breadth * (1.0 - 0.5 * stray / total) * (unterminated ? 0.6 : 1.0) + 0.2 * std::min(known, 10) + rareQuote;
    return trial;
}

/// `sep=;` as spreadsheets write it, and comment lines above the header.
int preambleOf(QByteArrayView text, std::optional<char16_t>& delimiter)
{
    int lines = 0;
    while (!text.isEmpty()) {
        qsizetype end = 0;
        while (end < text.size() && text[end] != '\n' && text[end] != '\r') {
            ++end;
        }
        const QByteArray line = text.first(end).toByteArray();
        const bool separator = lines == 0 && line.size() == 5 && line.left(4).toLower() == "sep=";
        if (separator) {
            delimiter = static_cast<char16_t>(static_cast<unsigned char>(line[4]));
        } else if (!line.startsWith('#') && !(lines > 0 && line.trimmed().isEmpty())) {
            break;
        }
        ++lines;
        const bool pair = end + 1 < text.size() && text[end] == '\r' && text[end + 1] == '\n';
        text = text.sliced(std::min(text.size(), end + (pair ? 2 : 1)));
    }
    // A file of nothing but such lines is taken as a table.
    return text.isEmpty() ? 0 : lines;
}

QByteArrayView withoutLines(QByteArrayView text, int count)
{
    qsizetype at = 0;
    for (int i = 0; i < count; ++i) {
        while (at < text.size() && text[at] != '\n' && text[at] != '\r') {
            ++at;
        }
        const bool pair = at + 1 < text.size() && text[at] == '\r' && text[at + 1] == '\n';
        at = std::min(text.size(), at + (pair ? 2 : 1));
    }
    return text.sliced(at);
}

bool looksLikeJson(QByteArrayView text)
{
    const QByteArrayView start = text.trimmed();
    if (!start.startsWith('{') && !start.startsWith('[')) {
        return false;
    }
    const QByteArrayView inside = start.sliced(1).trimmed();
    return inside.startsWith('"') || inside.startsWith('{') || inside.startsWith('[') || inside.startsWith('}') || inside.startsWith(']');
}

QByteArray firstNewline(const CsvFormat& format, QByteArrayView text)
{
    CsvScanner scanner(format.delimiter, format.quote, format.escape);
    if (scanner.scan(text, true) == CsvScanner::Outcome::Record && !scanner.newline.isEmpty()) {
        return scanner.newline.toByteArray();
    }
    return "\n";
}

bool looksLikeValue(const QString& cell)
{
    static const QRegularExpression number(QStringLiteral("^[-+]?[\\d.,\\s]*\\d[\\d.,]*(e[+-]?\\d+)?\\s*(%|[€$£])?$"),
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression date(QStringLiteral("^\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}([ T].*)?$"));
    static const QRegularExpression address(QStringLiteral("^(https?://|[^@\\s]+@[^@\\s]+\\.)"));
    constexpr qsizetype longestName = 100;
    return cell.size() > longestName || cell.contains(u'\n') || cell.contains(u'<') || number.match(cell).hasMatch() || date.match(cell).hasMatch()
        || address.match(cell).hasMatch();
}

bool firstRowIsHeader(const QList<QStringList>& rows)
{
    const QStringList& first = rows.front();
    if (knownColumnCount(first) >= std::max<qsizetype>(1, first.size() / 4)) {
        return true;
    }
    QSet<QString> seen;
    qsizetype filled = 0;
    for (const QString& cell : first) {
        const QString name = cell.trimmed();
        if (looksLikeValue(name)) {
            return false;
        }
        if (!name.isEmpty()) {
            ++filled;
            if (seen.contains(name.toLower())) {
                return false;
            }
            seen.insert(name.toLower());
        }
    }
    return filled * 3 >= first.size() * 2;
}

}

Result<CsvFormat> detectCsvFormat(QIODevice& device)
{
    const QByteArray sample = device.peek(sampleSize);
    if (sample.isEmpty()) {
        return failure(ErrorCode::InvalidInput, QStringLiteral("Line 1: the file is empty."));
    }
    if (looksBinary(sample)) {
        const bool workbook = sample.startsWith("PK") || sample.startsWith("\xD0\xCF");
        return failure(ErrorCode::InvalidInput,
                       workbook ? QStringLiteral("Line 1: this is a workbook or an archive, not text; save the sheet as CSV and import that.")
                                : QStringLiteral("Line 1: this file is not text."));
    }
    const TextEncoding encoding = detectEncoding(device);
    auto decoder = Utf8Decoder::open(encoding.name);
    auto marker = Utf8Encoder::open(encoding.name);
    if (!decoder || !marker) {
        return failure(decoder ? marker.error() : decoder.error());
    }
    const bool complete = sample.size() < sampleSize;
    QByteArray utf8;
    decoder->decode(QByteArrayView(sample).sliced(encoding.byteOrderMark ? marker->byteOrderMark().size() : 0), complete, utf8);
    if (QByteArrayView(utf8).trimmed().isEmpty()) {
        return failure(ErrorCode::InvalidInput, QStringLiteral("Line 1: the file is empty."));
    }

    if (looksLikeJson(utf8)) {
        return failure(ErrorCode::InvalidInput, QStringLiteral("Line 1: this is JSON, not a table."));
    }

    CsvFormat base;
    base.encoding = encoding.name;
    base.byteOrderMark = encoding.byteOrderMark;
    std::optional<char16_t> named;
    base.preambleLines = preambleOf(utf8, named);
    const QByteArrayView text = withoutLines(utf8, base.preambleLines);

    std::optional<Trial> best;
    // Earlier candidates win a tie. The quotes beside the usual one are tried where the file begins with them or uses them inside.
    const std::array<char16_t, 6> delimiters = {u',', u';', u'\t', u'|', u'^', u'`'};
    const std::array<char16_t, 3> quotes = {u'"', u'\'', u'~'};
    for (const char16_t delimiter : delimiters) {
        if (named && delimiter != *named) {
            continue;
        }
        for (const char16_t quote : quotes) {
            if (quote == delimiter || (quote != u'"' && !quoteSurroundsCells(text, delimiter, quote))) {
                continue;
            }
            for (const char16_t escape : {u'\0', u'\\'}) {
                if (escape != 0 && !text.contains(QByteArray("\\").append(static_cast<char>(quote)))) {
                    continue;
                }
                CsvFormat format = base;
                format.delimiter = delimiter;
                format.quote = quote;
                format.escape = escape;
                Trial trial = tryFormat(text, complete, format);
                // The rare characters and manners need to be clearly better.
                trial.score *= delimiter == u'^' || delimiter == u'`' ? 0.9 : 1.0;
                trial.score *= escape != 0 ? 0.97 : 1.0;
                if (!best || trial.score > best->score + 1e-9) {
                    best = std::move(trial);
                }
            }
        }
    }
    CsvFormat result = best ? best->format : base;
    if (named && !best) {
        result.delimiter = *named;
    }
    result.newline = firstNewline(result, text);
    result.hasHeader = !best || best->rows.isEmpty() || firstRowIsHeader(best->rows);
    return result;
}

}

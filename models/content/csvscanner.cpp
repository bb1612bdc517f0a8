#include "models/content/csvscanner.h"

#include <algorithm>
#include <cstring>

namespace galley::content {

CsvScanner::CsvScanner(char16_t delimiter, char16_t quote, char16_t escape)
    : m_delimiter(static_cast<char>(delimiter)), m_quote(static_cast<char>(quote)), m_escape(static_cast<char>(escape))
{
    m_ends[static_cast<unsigned char>(m_delimiter)] = true;
    m_ends[static_cast<unsigned char>('\n')] = true;
    m_ends[static_cast<unsigned char>('\r')] = true;
}

namespace {

bool isBlank(const char* from, const char* end)
{
    return std::all_of(from, end, [](char c) { return c == ' ' || c == '\t'; });
}

/// Line ends in a piece of text: LF, CR LF and CR each count once.
qint64 countLines(const char* from, const char* end)
{
    qint64 result = 0;
    const bool hasReturns = std::memchr(from, '\r', static_cast<std::size_t>(end - from)) != nullptr;
    const char* at = from;
    while ((at = static_cast<const char*>(std::memchr(at, '\n', static_cast<std::size_t>(end - at)))) != nullptr) {
        ++result;
        ++at;
    }
    if (hasReturns) {
        for (at = from; at < end; ++at) {
            result += *at == '\r' && (at + 1 == end || at[1] != '\n') ? 1 : 0;
        }
    }
    return result;
}

}

CsvScanner::Outcome CsvScanner::scan(QByteArrayView bytes, bool atEnd)
{
    cells.clear();
    newline = {};
    consumed = 0;
    lines = 0;
    strayColumn = 0;
    const char* const start = bytes.data();
    const char* const end = start + bytes.size();
    const char* at = start;
    if (at == end) {
        return atEnd ? Outcome::End : Outcome::NeedMore;
    }
    for (;;) {
        CsvCells::Cell cell;
        const char* const cellStart = at;
        const char* closedAt = nullptr; // where text goes on behind a closing quote
        if (at < end && m_quote != 0 && *at == m_quote) {
            cell.quoted = true;
            const char* inside = at + 1;
            for (;;) {
                const char* closing = static_cast<const char*>(std::memchr(inside, m_quote, static_cast<std::size_t>(end - inside)));
                if (closing == nullptr) {
                    openLine = lines;
                    openColumn = static_cast<int>(cells.size()) + 1;
                    return atEnd ? Outcome::Unterminated : Outcome::NeedMore;
                }
                if (m_escape != 0) {
                    const char* slash = closing;
                    while (slash > at + 1 && slash[-1] == m_escape) {
                        --slash;
                    }
                    if (((closing - slash) & 1) != 0) {
                        cell.plain = false;
                        inside = closing + 1;
                        continue;
                    }
                    cell.plain = cell.plain && slash == closing;
                }
                if (closing + 1 == end && !atEnd) {
                    return Outcome::NeedMore;
                }
                if (closing + 1 < end && closing[1] == m_quote) {
                    cell.plain = false;
                    inside = closing + 2;
                    continue;
                }
                at = closing + 1;
                break;
            }
            lines += countLines(cellStart, at);
            if (m_escape != 0 && cell.plain) {
                cell.plain = std::memchr(cellStart, m_escape, static_cast<std::size_t>(at - cellStart)) == nullptr;
            }
            if (at < end && !m_ends[static_cast<unsigned char>(*at)]) {
                cell.plain = false;
                closedAt = at;
            }
        }
        while (at < end && !m_ends[static_cast<unsigned char>(*at)]) {
            ++at;
        }
        if (at == end && !atEnd) {
            return Outcome::NeedMore;
        }
        if (closedAt != nullptr && strayColumn == 0 && !isBlank(closedAt, at)) {
            strayColumn = static_cast<int>(cells.size()) + 1;
        }
        cell.raw = QByteArrayView(cellStart, at);
        cells.push_back(cell);
        if (at == end) {
            break;
        }
        if (*at == m_delimiter) {
            ++at;
            continue;
        }
        if (*at == '\r' && at + 1 == end && !atEnd) {
            return Outcome::NeedMore;
        }
        const qsizetype length = *at == '\r' && at + 1 < end && at[1] == '\n' ? 2 : 1;
        newline = QByteArrayView(at, length);
        at += length;
        break;
    }
    ++lines;
    consumed = at - start;
    return Outcome::Record;
}

QByteArrayView CsvScanner::unescaped(const CsvCells::Cell& cell, QByteArray& storage) const
{
    if (!cell.quoted) {
        return cell.raw;
    }
    if (cell.plain) {
        return cell.raw.sliced(1, cell.raw.size() - 2);
    }
    storage.clear();
    storage.reserve(cell.raw.size());
    bool inside = true;
    for (qsizetype i = 1; i < cell.raw.size(); ++i) {
        const char c = cell.raw[i];
        const char following = i + 1 < cell.raw.size() ? cell.raw[i + 1] : '\0';
        if (inside && m_escape != 0 && c == m_escape && (following == m_quote || following == m_escape)) {
            storage.append(following);
            ++i;
        } else if (inside && c == m_quote && following == m_quote) {
            storage.append(c);
            ++i;
        } else if (inside && c == m_quote) {
            inside = false; // what stands behind the closing quote belongs to the text, unless it is blank
            const char* const rest = cell.raw.data() + i + 1;
            if (isBlank(rest, cell.raw.data() + cell.raw.size())) {
                break;
            }
        } else {
            storage.append(c);
        }
    }
    return storage;
}

}

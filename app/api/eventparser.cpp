#include "app/api/eventparser.h"

namespace galley::app {

namespace {
constexpr qsizetype largestEvent = 8 * 1024 * 1024;
}

QList<QByteArray> EventParser::feed(const QByteArray& chunk)
{
    QList<QByteArray> events;
    m_buffer += chunk;
    qsizetype start = 0;
    for (qsizetype end = 0; end < m_buffer.size(); ++end) {
        const char character = m_buffer[end];
        if (character != '\n' && character != '\r') {
            continue;
        }
        // A carriage return at the very end may be the first half of a pair: wait for the next chunk.
        if (character == '\r' && end + 1 == m_buffer.size()) {
            break;
        }
        takeLine(QByteArrayView(m_buffer).sliced(start, end - start), events);
        if (character == '\r' && m_buffer[end + 1] == '\n') {
            ++end;
        }
        start = end + 1;
    }
    m_buffer.remove(0, start);
    if (m_buffer.size() > largestEvent) {
        m_buffer.clear();
    }
    return events;
}

void EventParser::takeLine(QByteArrayView line, QList<QByteArray>& events)
{
    if (line.isEmpty()) {
        if (m_hasData) {
            events.append(m_data);
        }
        m_data.clear();
        m_hasData = false;
        return;
    }
    if (!line.startsWith("data:")) {
        return;
    }
    line = line.sliced(5);
    if (line.startsWith(' ')) {
        line = line.sliced(1);
    }
    if (m_data.size() + line.size() > largestEvent) {
        return;
    }
    if (m_hasData) {
        m_data += '\n';
    }
    m_data.append(line);
    m_hasData = true;
}

}

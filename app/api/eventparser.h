#pragma once

#include <QByteArray>
#include <QList>

namespace galley::app {

/// Takes a stream of Server-Sent Events apart (HTML Standard, section 9.2.6). Event names, ids and comments are passed over: the
/// contract puts everything into the data.
class EventParser
{
public:
    /// The data of each event that this chunk completed. An event of over 8 MiB is dropped.
    [[nodiscard]] QList<QByteArray> feed(const QByteArray& chunk);

private:
    void takeLine(QByteArrayView line, QList<QByteArray>& events);
    QByteArray m_buffer;
    QByteArray m_data;
    bool m_hasData = false;
};

}

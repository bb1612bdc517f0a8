#pragma once

#include <QObject>
#include <QTcpServer>

#include "models/base/id.h"

namespace galley::benchmarks {

/// A server without extensions that holds one project and hands out a prepared list of its items, as fast as the line takes it. It lives in
/// a thread of its own, as a server does.
class ItemServer final : public QObject
{
    Q_OBJECT

public:
    ItemServer(ProjectId project, QByteArray items, qint64 count);
    [[nodiscard]] quint16 listen();

private:
    void answer(class QTcpSocket* socket, const QByteArray& request);
    QTcpServer m_listener;
    ProjectId m_project;
    QByteArray m_items;
    qint64 m_count;
};

/// A JSON list of made-up items, about 2.3 kB each, as a server sends it.
[[nodiscard]] QByteArray makeItems(qint64 count);

}

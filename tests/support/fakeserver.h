#pragma once

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QPointer>
#include <QTcpServer>
#include <QUrl>
#include <deque>
#include <map>
#include <optional>

#include "models/base/id.h"

class QTcpSocket;

namespace galley::tests {

/// A small server of the contract's items, within the test: with all extensions or with none, and with faults on demand. One project.
class FakeServer final : public QTcpServer
{
    Q_OBJECT

public:
    enum class Fault {
        Refuse, ///< closes without reading
        LoseAnswer, ///< does the work and closes without a word
        LoseLine, ///< does the work, closes without a word, and cannot be reached from then on
        CutAnswer, ///< does the work and sends half of the answer
        TooMany, ///< 429 with Retry-After: 0
        ServerError, ///< 500
        Unauthorized, ///< 401
        Invalid, ///< 422
    };
    struct Seen {
        QByteArray verb, target, body, key;
        int status = 0;
    };

    explicit FakeServer(bool extensions, QObject* parent = nullptr);

    [[nodiscard]] QUrl address() const;
    [[nodiscard]] ProjectId project() const { return m_project; }
    ItemId addItem(const QString& name, const QString& status = QStringLiteral("generated"));
    [[nodiscard]] QJsonObject item(const ItemId& id) const { return m_items.value(id); }
    [[nodiscard]] const QList<ItemId>& items() const { return m_order; }
    /// Somebody else changes an item.
    void change(const ItemId& id, const QJsonObject& fields);
    void remove(const ItemId& id);
    /// The next request that changes something meets this fault. Several wait in line.
    void faultNext(Fault fault) { m_faults.push_back(fault); }
    /// The next reading request is cut in the middle of its body.
    void cutNextReading() { m_cutReading = true; }
    /// The next fetch of items is worked out at once and answered by release().
    void holdNextFetch() { m_holdsNext = Holds::Fetch; }
    /// The next changing request is carried out at once and answered by release().
    void holdNextWrite() { m_holdsNext = Holds::Write; }
    [[nodiscard]] bool isHolding() const { return m_held.has_value(); }
    void release();
    void setReachable(bool reachable) { m_reachable = reachable; }

    [[nodiscard]] const QList<Seen>& seen() const { return m_seen; }
    /// The requests that changed something, or tried to.
    [[nodiscard]] QList<Seen> writes() const;
    void forgetSeen() { m_seen.clear(); }
    /// How often the work of a changing request was really done.
    [[nodiscard]] int applied() const { return m_applied; }

private:
    enum class Holds { Nothing, Fetch, Write };
    struct HeldAnswer {
        QPointer<QTcpSocket> socket;
        int status = 0;
        QByteArray body;
    };

    void receive(QTcpSocket* socket);
    void handle(QTcpSocket* socket, const QByteArray& verb, const QByteArray& target, const QHash<QByteArray, QByteArray>& headers,
                const QByteArray& body);
    void answer(QTcpSocket* socket, int status, const QByteArray& body, bool cut = false);
    [[nodiscard]] std::pair<int, QByteArray> write(const QByteArray& verb, const QByteArray& path, const QHash<QByteArray, QByteArray>& headers,
                                                   const QJsonObject& body);
    [[nodiscard]] std::pair<int, QByteArray> read(const QByteArray& path, const QByteArray& query) const;
    void touch(const ItemId& id);
    [[nodiscard]] QJsonObject projectJson() const;

    bool m_extensions;
    bool m_reachable = true;
    bool m_cutReading = false;
    Holds m_holdsNext = Holds::Nothing;
    std::optional<HeldAnswer> m_held;
    ProjectId m_project = ProjectId::make();
    QHash<ItemId, QJsonObject> m_items;
    QList<ItemId> m_order;
    qint64 m_cursor = 0;
    std::map<qint64, ItemId> m_log; ///< newest change of each item
    QHash<ItemId, qint64> m_logOf;
    std::deque<Fault> m_faults;
    QHash<QByteArray, std::pair<int, QByteArray>> m_answers;
    QHash<QTcpSocket*, QByteArray> m_buffers;
    QList<Seen> m_seen;
    int m_applied = 0;
};

}

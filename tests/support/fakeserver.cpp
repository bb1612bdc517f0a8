#include "tests/support/fakeserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpSocket>
#include <QUrlQuery>

namespace galley::tests {

namespace {

QByteArray compact(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray compact(const QJsonArray& array)
{
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

QByteArray detail(const QString& text)
{
    return compact(QJsonObject{{QStringLiteral("detail"), text}});
}

}

FakeServer::FakeServer(bool extensions, QObject* parent) : QTcpServer(parent), m_extensions(extensions)
{
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket* socket = nextPendingConnection()) {
            if (!m_reachable) {
                socket->abort();
                socket->deleteLater();
                continue;
            }
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { receive(socket); });
            connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
                m_buffers.remove(socket);
                socket->deleteLater();
            });
        }
    });
    (void)listen(QHostAddress::LocalHost, 0);
}

QUrl FakeServer::address() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(serverPort()));
}

ItemId FakeServer::addItem(const QString& name, const QString& status)
{
    const ItemId id = ItemId::make();
    const bool hasText = status != u"pending";
    QJsonObject item{{QStringLiteral("id"), id.text()},
                     {QStringLiteral("external_id"), QStringLiteral("SKU-%1").arg(m_order.size() + 1)},
                     {QStringLiteral("item_type"), QStringLiteral("product")},
                     {QStringLiteral("source_data"),
                      QJsonObject{{QStringLiteral("name"), name}, {QStringLiteral("sku"), QStringLiteral("SKU-%1").arg(m_order.size() + 1)}}},
                     {QStringLiteral("generated_content"),
                      hasText ? QJsonObject{{QStringLiteral("name"), name},
                                            {QStringLiteral("short_description"), QString(QStringLiteral("A fine ") + name)},
                                            {QStringLiteral("description"), QString(QStringLiteral("<p>All about ") + name + QStringLiteral("</p>"))}}
                              : QJsonObject()},
                     {QStringLiteral("confidence_score"), 0.5},
                     {QStringLiteral("status"), status},
                     {QStringLiteral("ai_model_used"), QJsonValue::Null},
                     {QStringLiteral("created_at"), QStringLiteral("2026-03-01T12:00:00Z")},
                     {QStringLiteral("data_source_id"), QJsonValue::Null},
                     {QStringLiteral("data_source_name"), QJsonValue::Null},
                     {QStringLiteral("metadata"), QJsonObject{{QStringLiteral("kept"), QStringLiteral("by the server")}}},
                     {QStringLiteral("excluded_at"), QJsonValue::Null},
                     {QStringLiteral("x_unknown"), QJsonArray{1, 2}}};
    m_items.insert(id, item);
    m_order.append(id);
    touch(id);
    return id;
}

void FakeServer::touch(const ItemId& id)
{
    m_log.erase(m_logOf.value(id));
    m_log[++m_cursor] = id;
    m_logOf[id] = m_cursor;
    if (m_extensions && m_items.contains(id)) {
        m_items[id].insert(QStringLiteral("revision"), m_cursor);
    }
}

void FakeServer::change(const ItemId& id, const QJsonObject& fields)
{
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        m_items[id].insert(field.key(), field.value());
    }
    touch(id);
}

void FakeServer::remove(const ItemId& id)
{
    m_items.remove(id);
    m_order.removeOne(id);
    touch(id);
}

QList<FakeServer::Seen> FakeServer::writes() const
{
    QList<Seen> result;
    for (const Seen& seen : m_seen) {
        if (seen.verb != "GET") {
            result.append(seen);
        }
    }
    return result;
}

QJsonObject FakeServer::projectJson() const
{
    return {{QStringLiteral("id"), m_project.text()},
            {QStringLiteral("name"), QStringLiteral("Shop")},
            {QStringLiteral("platform"), QStringLiteral("woocommerce")},
            {QStringLiteral("status"), QStringLiteral("review")},
            {QStringLiteral("settings"), QJsonObject()},
            {QStringLiteral("created_at"), QStringLiteral("2026-03-01T12:00:00Z")},
            {QStringLiteral("completed_at"), QJsonValue::Null},
            {QStringLiteral("item_count"), m_order.size()},
            {QStringLiteral("flagged_count"), 0},
            {QStringLiteral("source_count"), 0},
            {QStringLiteral("deleted_at"), QJsonValue::Null},
            {QStringLiteral("status_counts"), QJsonObject()},
            {QStringLiteral("store_connection_id"), QJsonValue::Null},
            {QStringLiteral("store_connection_name"), QJsonValue::Null}};
}

void FakeServer::receive(QTcpSocket* socket)
{
    QByteArray& buffer = m_buffers[socket];
    buffer += socket->readAll();
    const qsizetype headEnd = buffer.indexOf("\r\n\r\n");
    if (headEnd < 0) {
        return;
    }
    const QByteArrayList lines = buffer.first(headEnd).split('\n');
    QHash<QByteArray, QByteArray> headers;
    for (const QByteArray& line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        headers.insert(line.first(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
    }
    const qsizetype length = headers.value("content-length").toLongLong();
    if (buffer.size() < headEnd + 4 + length) {
        return;
    }
    const QByteArray body = buffer.mid(headEnd + 4, length);
    buffer.clear();
    const QByteArrayList start = lines.first().trimmed().split(' ');
    handle(socket, start.value(0), start.value(1), headers, body);
}

void FakeServer::answer(QTcpSocket* socket, int status, const QByteArray& body, bool cut)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(status) + " Status\r\nContent-Type: application/json\r\nConnection: close\r\n";
    if (status == 429) {
        head += "Retry-After: 0\r\n";
    }
    head += "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n";
    socket->write(head);
    socket->write(cut ? body.first(body.size() / 2) : body);
    socket->disconnectFromHost();
}

void FakeServer::handle(QTcpSocket* socket, const QByteArray& verb, const QByteArray& target, const QHash<QByteArray, QByteArray>& headers,
                        const QByteArray& body)
{
    const QByteArray path = target.split('?').first();
    const QByteArray query = target.mid(path.size() + 1);
    m_seen.append({verb, target, body, headers.value("idempotency-key"), 0});
    if (verb == "GET") {
        const auto [status, text] = read(path, query);
        m_seen.last().status = status;
        const bool isFetch = path.endsWith("/items") || path.endsWith("/changes");
        if (isFetch && m_holdsNext == Holds::Fetch) {
            m_holdsNext = Holds::Nothing;
            m_held = HeldAnswer{socket, status, text};
            return;
        }
        answer(socket, status, text, path.contains("/items") && std::exchange(m_cutReading, false));
        return;
    }
    std::optional<Fault> fault;
    if (!m_faults.empty()) {
        fault = m_faults.front();
        m_faults.pop_front();
    }
    const auto refuse = [&](int status) {
        m_seen.last().status = status;
        answer(socket, status, detail(QStringLiteral("Told to say so.")));
    };
    if (fault == Fault::Refuse) {
        socket->abort();
        return;
    }
    if (fault == Fault::TooMany) {
        return refuse(429);
    }
    if (fault == Fault::ServerError) {
        return refuse(500);
    }
    if (fault == Fault::Unauthorized) {
        return refuse(401);
    }
    if (fault == Fault::Invalid) {
        return refuse(422);
    }
    const QByteArray key = headers.value("idempotency-key");
    std::pair<int, QByteArray> result;
    if (m_extensions && !key.isEmpty() && m_answers.contains(key)) {
        result = m_answers.value(key);
    } else {
        result = write(verb, path, headers, QJsonDocument::fromJson(body).object());
        if (result.first < 300) {
            ++m_applied;
        }
        m_answers.insert(key, result);
    }
    m_seen.last().status = result.first;
    if (fault == Fault::LoseLine) {
        m_reachable = false;
    }
    if (fault == Fault::LoseAnswer || fault == Fault::LoseLine) {
        socket->abort();
        return;
    }
    if (m_holdsNext == Holds::Write) {
        m_holdsNext = Holds::Nothing;
        m_held = HeldAnswer{socket, result.first, result.second};
        return;
    }
    answer(socket, result.first, result.second, fault == Fault::CutAnswer);
}

void FakeServer::release()
{
    const auto held = std::exchange(m_held, std::nullopt);
    if (held && held->socket) {
        answer(held->socket, held->status, held->body);
    }
}

std::pair<int, QByteArray> FakeServer::read(const QByteArray& path, const QByteArray& query) const
{
    if (path == "/api/v1/capabilities") {
        return m_extensions
            ? std::pair(200,
                        compact(QJsonObject{{QStringLiteral("server"), QStringLiteral("fake")},
                                            {QStringLiteral("version"), QStringLiteral("1")},
                                            {QStringLiteral("extensions"),
                                             QJsonArray{QStringLiteral("changes"), QStringLiteral("revisions"), QStringLiteral("idempotency")}}}))
            : std::pair(404, detail(QStringLiteral("Not Found")));
    }
    if (path == "/api/v1/projects") {
        return {200, query.contains("true") ? QByteArray("[]") : compact(QJsonArray{projectJson()})};
    }
    const QByteArray project = "/api/v1/projects/" + m_project.bytes();
    if (path == project + "/items") {
        QJsonArray list;
        for (const ItemId& id : m_order) {
            list.append(m_items.value(id));
        }
        return {200, compact(list)};
    }
    if (path == project + "/changes" && m_extensions) {
        const QUrlQuery values(QString::fromLatin1(query));
        const qint64 since = values.queryItemValue(QStringLiteral("since")).toLongLong();
        const qint64 limit = values.queryItemValue(QStringLiteral("limit")).toLongLong();
        QJsonArray items;
        QJsonArray deleted;
        qint64 cursor = since;
        qint64 count = 0;
        auto entry = m_log.upper_bound(since);
        for (; entry != m_log.end() && count < limit; ++entry, ++count) {
            if (m_items.contains(entry->second)) {
                items.append(m_items.value(entry->second));
            } else {
                deleted.append(entry->second.text());
            }
            cursor = entry->first;
        }
        return {200,
                compact(QJsonObject{{QStringLiteral("items"), items},
                                    {QStringLiteral("deleted_item_ids"), deleted},
                                    {QStringLiteral("cursor"), cursor},
                                    {QStringLiteral("more"), entry != m_log.end()}})};
    }
    return {404, detail(QStringLiteral("Not Found"))};
}

std::pair<int, QByteArray> FakeServer::write(const QByteArray& verb, const QByteArray& path, const QHash<QByteArray, QByteArray>& headers,
                                             const QJsonObject& body)
{
    const QByteArray items = "/api/v1/projects/" + m_project.bytes() + "/items";
    if (verb == "PATCH" && path == items + "/batch") {
        const QJsonObject revisions = body.value(QStringLiteral("base_revisions")).toObject();
        QJsonArray updated;
        for (const QJsonValue& value : body.value(QStringLiteral("item_ids")).toArray()) {
            const auto id = ItemId::fromText(value.toString());
            if (!id || !m_items.contains(*id)) {
                continue;
            }
            const QJsonValue base = revisions.value(id->text());
            if (m_extensions && !base.isUndefined() && base.toInteger() != m_items[*id].value(QStringLiteral("revision")).toInteger()) {
                continue;
            }
            change(*id, {{QStringLiteral("status"), body.value(QStringLiteral("status"))}});
            updated.append(m_items.value(*id));
        }
        return {200, compact(updated)};
    }
    if (verb == "POST" && (path == items + "/exclude" || path == items + "/restore")) {
        int count = 0;
        const bool excludes = path.endsWith("exclude");
        for (const QJsonValue& value : body.value(QStringLiteral("item_ids")).toArray()) {
            const auto id = ItemId::fromText(value.toString());
            if (id && m_items.contains(*id)) {
                change(
                    *id,
                    {{QStringLiteral("excluded_at"), excludes ? QJsonValue(QStringLiteral("2026-03-02T12:00:00Z")) : QJsonValue(QJsonValue::Null)}});
                ++count;
            }
        }
        return {200, compact(QJsonObject{{QStringLiteral("count"), count}})};
    }
    if (verb == "PATCH" && path.startsWith(QByteArray(items + '/'))) {
        const auto id = ItemId::fromText(QString::fromLatin1(path.mid(items.size() + 1)));
        if (!id || !m_items.contains(*id)) {
            return {404, detail(QStringLiteral("There is no such item."))};
        }
        const QByteArray match = headers.value("if-match");
        if (m_extensions && !match.isEmpty() && match != '"' + QByteArray::number(m_items[*id].value(QStringLiteral("revision")).toInteger()) + '"') {
            return {412, detail(QStringLiteral("The item changed meanwhile."))};
        }
        change(*id, body);
        return {200, compact(m_items.value(*id))};
    }
    return {404, detail(QStringLiteral("Not Found"))};
}

}

#include "tests/benchmarks/itemserver.h"

#include <QTcpSocket>

#include "models/wire/content.h"
#include "models/wire/json.h"
#include "models/wire/projects.h"

namespace galley::benchmarks {

namespace {

QByteArray sentence(qint64 number)
{
    static const std::array<QByteArray, 4> materials{"steel", "oak", "cotton", "glass"};
    static const std::array<QByteArray, 4> uses{"for every day", "for the garden", "for the kitchen", "for long walks"};
    return "A sturdy thing of " + materials.at(number % 4) + ' ' + uses.at(number / 4 % 4) + ", number " + QByteArray::number(number) + ". ";
}

}

QByteArray makeItems(qint64 count)
{
    QByteArray out;
    out.reserve(count * 2300);
    out += '[';
    for (qint64 number = 0; number < count; ++number) {
        wire::ContentItem item;
        item.id = ItemId::make();
        item.externalId = QString::number(number);
        item.itemType = QStringLiteral("product");
        const QByteArray text = sentence(number);
        item.sourceData.text = "{\"name\":\"Thing " + QByteArray::number(number) + "\",\"sku\":\"TH-" + QByteArray::number(number)
            + "\",\"description\":\"" + text.repeated(14) + "\",\"attributes\":{\"Material\":\"steel\",\"Colour\":\"blue\"}}";
        item.generatedContent.text = "{\"short_description\":\"" + text + "\",\"description\":\"" + text.repeated(10) + "\"}";
        item.confidenceScore.emplace(static_cast<double>(number % 100) / 100);
        item.status = ItemStatus::Generated;
        item.createdAt = QDateTime::fromMSecsSinceEpoch(1'790'000'000'000 + number, Qt::UTC);
        if (number > 0) {
            out += ',';
        }
        wire::encodeTo(out, item);
    }
    out += ']';
    return out;
}

ItemServer::ItemServer(ProjectId project, QByteArray items, qint64 count) : m_project(project), m_items(std::move(items)), m_count(count)
{
    m_listener.setParent(this);
}

quint16 ItemServer::listen()
{
    connect(&m_listener, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket* socket = m_listener.nextPendingConnection()) {
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                QByteArray request = socket->property("request").toByteArray() + socket->readAll();
                const qsizetype head = request.indexOf("\r\n\r\n");
                const qsizetype field = request.toLower().indexOf("content-length:");
                const qsizetype length =
                    field >= 0 && field < head ? request.mid(field + 15, request.indexOf('\r', field) - field - 15).trimmed().toLongLong() : 0;
                if (head >= 0 && request.size() >= head + 4 + length) {
                    answer(socket, request);
                    request.clear();
                }
                socket->setProperty("request", request);
            });
        }
    });
    m_listener.listen(QHostAddress(QHostAddress::LocalHost));
    return m_listener.serverPort();
}

void ItemServer::answer(QTcpSocket* socket, const QByteArray& request)
{
    QByteArray body = R"({"detail":"Not Found"})";
    QByteArray status = "404 Not Found";
    const QByteArray target = request.mid(request.indexOf(' ') + 1).left(200);
    wire::Project project;
    project.id = m_project;
    project.name = QStringLiteral("Things");
    project.platform = Platform::Woocommerce;
    project.status = ProjectStatus::Review;
    project.createdAt = QDateTime::fromMSecsSinceEpoch(1'790'000'000'000, Qt::UTC);
    project.itemCount = m_count;
    const QByteArray own = QByteArray("/api/v1/projects/") + m_project.bytes();
    if (request.startsWith("GET ") && target.startsWith(QByteArray(own + "/items "))) {
        status = "200 OK";
        body = m_items;
    } else if (request.startsWith("GET ") && target.startsWith(QByteArray(own + ' '))) {
        status = "200 OK";
        body = wire::encode(project);
    } else if (request.startsWith("GET ") && target.startsWith(QByteArray(own + "/jobs"))) {
        status = "200 OK";
        body = "[]";
    } else if (request.startsWith("GET ") && (target.startsWith("/api/v1/projects ") || target.startsWith("/api/v1/projects?"))) {
        status = "200 OK";
        body = target.contains("include_deleted=true") ? QByteArray("[]") : '[' + wire::encode(project) + ']';
    } else if (!request.startsWith("GET ")) {
        // Decisions stay in the outbox: sending them is not what is measured.
        status = "503 Service Unavailable";
    }
    socket->write("HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n");
    socket->write(body);
}

}

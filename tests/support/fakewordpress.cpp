#include "tests/support/fakewordpress.h"

#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTcpSocket>
#include <QUrl>
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

QByteArray errorBody(int status, const char* code, const char* message)
{
    return compact(QJsonObject{{QStringLiteral("code"), QString::fromLatin1(code)},
                               {QStringLiteral("message"), QString::fromLatin1(message)},
                               {QStringLiteral("data"), QJsonObject{{QStringLiteral("status"), status}}}});
}

QJsonObject rawAndRendered(const QString& text)
{
    return {{QStringLiteral("raw"), text}, {QStringLiteral("rendered"), text}};
}

QString plainSlug(const QString& title)
{
    static const QRegularExpression others(QStringLiteral("[^a-z0-9]+"));
    QString slug = title.toLower().replace(others, QStringLiteral("-"));
    while (slug.startsWith(u'-')) {
        slug.remove(0, 1);
    }
    while (slug.endsWith(u'-')) {
        slug.chop(1);
    }
    return slug;
}

QString field(const QJsonObject& object, const char* key)
{
    return object.value(QLatin1StringView(key)).toString();
}

}

FakeWordPress::FakeWordPress(QObject* parent) : QTcpServer(parent)
{
    listen(QHostAddress::LocalHost, 0);
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket* socket = nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { receive(socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    });
}

QString FakeWordPress::address() const
{
    return QStringLiteral("http://127.0.0.1:%1").arg(serverPort());
}

void FakeWordPress::faultAt(int number, Fault fault)
{
    m_faults.insert(m_count + number, fault);
}

void FakeWordPress::edit(qint64 id, const QJsonObject& fields)
{
    apply(m_posts[id], fields);
}

qint64 FakeWordPress::addPost(const QString& title, const QString& slug)
{
    const Answer made =
        createPost({{QStringLiteral("title"), title}, {QStringLiteral("slug"), slug}, {QStringLiteral("status"), QStringLiteral("publish")}});
    --m_publications;
    return QJsonDocument::fromJson(made.body).object().value(QStringLiteral("id")).toInteger();
}

void FakeWordPress::receive(QTcpSocket* socket)
{
    QByteArray received = socket->property("received").toByteArray() + socket->readAll();
    socket->setProperty("received", received);
    const qsizetype end = received.indexOf("\r\n\r\n");
    if (end < 0) {
        return;
    }
    Request request;
    const QList<QByteArray> lines = received.left(end).split('\n');
    const QList<QByteArray> first = lines.first().trimmed().split(' ');
    request.method = first.value(0);
    request.target = first.value(1);
    for (const QByteArray& line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    const qsizetype length = request.headers.value("content-length").toLongLong();
    if (request.headers.contains("expect") && !socket->property("continued").toBool()) {
        socket->setProperty("continued", true);
        socket->write("HTTP/1.1 100 Continue\r\n\r\n");
    }
    if (received.size() < end + 4 + length) {
        return;
    }
    request.body = received.mid(end + 4, length);
    socket->setProperty("received", QByteArray());
    ++m_count;
    const auto fault = m_faults.contains(m_count) ? std::optional(m_faults.take(m_count)) : std::nullopt;
    if (fault == Fault::LoseRequest) {
        m_seen.append({request.method, QString::fromUtf8(request.target), 0});
        socket->abort();
        return;
    }
    const Answer sent = answer(request);
    if (fault == Fault::LoseAnswer) {
        m_seen.append({request.method, QString::fromUtf8(request.target), 0});
        socket->abort();
        return;
    }
    m_seen.append({request.method, QString::fromUtf8(request.target), sent.status});
    QByteArray head =
        "HTTP/1.1 " + QByteArray::number(sent.status) + " Status\r\nConnection: close\r\nContent-Length: " + QByteArray::number(sent.body.size());
    if (!sent.headers.contains("Content-Type")) {
        head += "\r\nContent-Type: application/json; charset=UTF-8";
    }
    for (auto header = sent.headers.begin(); header != sent.headers.end(); ++header) {
        head += "\r\n" + header.key() + ": " + header.value();
    }
    socket->write(head + "\r\n\r\n" + (request.method == "HEAD" ? QByteArray() : sent.body));
    socket->disconnectFromHost();
}

FakeWordPress::Answer FakeWordPress::answer(const Request& request)
{
    const QUrl url = QUrl::fromEncoded("http://site" + request.target);
    QMap<QString, QString> query;
    const auto items = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    for (const auto& [name, value] : items) {
        query.insert(name, value);
    }
    if (url.path() == u"/picture.png") {
        return picture.isEmpty() ? Answer{404, "nothing"} : Answer{200, picture, {{"Content-Type", "image/png"}}};
    }
    if (isBusy) {
        return {503, "<html>Briefly unavailable for scheduled maintenance.</html>", {{"Content-Type", "text/html"}}};
    }
    QString path;
    if (hasPrettyAddresses && url.path().startsWith(u"/wp-json/")) {
        path = url.path().mid(9);
    } else if (query.contains(QStringLiteral("rest_route"))) {
        path = query.take(QStringLiteral("rest_route")).mid(1);
    } else {
        return {404, "<html>Not found</html>", {{"Content-Type", "text/html"}}};
    }
    if (!isWordPress) {
        return {200, "<html>A shop</html>", {{"Content-Type", "text/html"}}};
    }
    if (blocksInterface) {
        return {403, errorBody(403, "rest_disabled", "The REST API is disabled.")};
    }
    return interface(request, path, query);
}

FakeWordPress::Answer FakeWordPress::index() const
{
    if (!leadsTo.isEmpty()) {
        return {301, {}, {{"Location", leadsTo.toUtf8()}}};
    }
    QJsonObject offered;
    if (offersApplicationPasswords) {
        offered.insert(QStringLiteral("application-passwords"), QJsonObject());
    }
    QJsonArray namespaces{QStringLiteral("oembed/1.0"), QStringLiteral("wp/v2")};
    if (hasYoast) {
        namespaces.append(QStringLiteral("yoast/v1"));
    }
    return {200,
            compact(QJsonObject{{QStringLiteral("name"), QStringLiteral("Lamps &amp; more")},
                                {QStringLiteral("home"), address()},
                                {QStringLiteral("namespaces"), namespaces},
                                {QStringLiteral("authentication"), offered.isEmpty() ? QJsonValue(QJsonArray()) : QJsonValue(offered)}})};
}

FakeWordPress::Answer FakeWordPress::interface(const Request& request, const QString& path, const QMap<QString, QString>& query)
{
    if (path.isEmpty()) {
        return index();
    }
    const QByteArray expected = "Basic " + (user + u':' + QString(password).remove(u' ')).toUtf8().toBase64();
    const bool signedIn = offersApplicationPasswords && request.headers.value("authorization") == expected;
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    if (path == u"wp/v2/users/me") {
        return signedIn ? Answer{200, compact(QJsonObject{{QStringLiteral("id"), 1}, {QStringLiteral("capabilities"), capabilities}})}
                        : Answer{401, errorBody(401, "rest_not_logged_in", "You are not currently logged in.")};
    }
    if (path == u"wp/v2/categories") {
        const QJsonObject news{{QStringLiteral("id"), 2},
                               {QStringLiteral("count"), 4},
                               {QStringLiteral("name"), QStringLiteral("News &amp; notes")},
                               {QStringLiteral("slug"), QStringLiteral("news")},
                               {QStringLiteral("parent"), 0}};
        return {200, compact(query.value(QStringLiteral("page")) == u"1" ? QJsonArray{news} : QJsonArray())};
    }
    if (path == u"wp/v2/posts" && request.method == "OPTIONS") {
        QJsonObject meta{{QStringLiteral("footnotes"), QJsonObject()}};
        if (hasYoast) {
            for (const char* name : {"_yoast_wpseo_title", "_yoast_wpseo_metadesc", "_yoast_wpseo_focuskw"}) {
                meta.insert(QLatin1StringView(name), QJsonObject());
            }
        }
        const QJsonObject properties{{QStringLiteral("meta"), QJsonObject{{QStringLiteral("properties"), meta}}}};
        return {200, compact(QJsonObject{{QStringLiteral("schema"), QJsonObject{{QStringLiteral("properties"), properties}}}})};
    }
    if (!signedIn) {
        return {401, errorBody(401, "rest_cannot_create", "Sorry, you are not allowed to create posts as this user.")};
    }
    if (path == u"wp/v2/posts") {
        return request.method == "POST" ? createPost(body) : listPosts(query);
    }
    if (path.startsWith(u"wp/v2/posts/")) {
        const qint64 id = path.mid(12).toLongLong();
        if (!m_posts.contains(id)) {
            return {404, errorBody(404, "rest_post_invalid_id", "Invalid post ID.")};
        }
        if (request.method == "DELETE") {
            return {200, compact(m_posts.take(id))};
        }
        return request.method == "POST" ? changePost(id, body) : Answer{200, compact(m_posts.value(id))};
    }
    if (path == u"wp/v2/media") {
        if (request.method == "POST") {
            return takeMedia(request);
        }
        QJsonArray found;
        for (auto media = m_media.begin(); media != m_media.end(); ++media) {
            if (media.value() == query.value(QStringLiteral("slug"))) {
                found.append(QJsonObject{{QStringLiteral("id"), media.key()}, {QStringLiteral("slug"), media.value()}});
            }
        }
        return {200, compact(found)};
    }
    return {404, errorBody(404, "rest_no_route", "No route was found matching the URL and request method.")};
}

FakeWordPress::Answer FakeWordPress::takeMedia(const Request& request)
{
    static const QRegularExpression name(QStringLiteral("filename=\"([^\"]+)\\.[a-z]+\""));
    const auto match = name.match(QString::fromUtf8(request.headers.value("content-disposition")));
    if (!match.hasMatch()) {
        return {400, errorBody(400, "rest_upload_no_content_disposition", "No Content-Disposition supplied.")};
    }
    if (!request.body.startsWith("\x89PNG")) {
        return {500, errorBody(500, "rest_upload_sideload_error", "Sorry, you are not allowed to upload this file type.")};
    }
    const qint64 id = m_nextId++;
    m_media.insert(id, match.captured(1));
    return {201, compact(QJsonObject{{QStringLiteral("id"), id}, {QStringLiteral("slug"), match.captured(1)}})};
}

FakeWordPress::Answer FakeWordPress::listPosts(const QMap<QString, QString>& query) const
{
    QJsonArray found;
    for (const QJsonObject& post : m_posts) {
        const bool shown = query.value(QStringLiteral("status")) == u"any" ? field(post, "status") != u"trash" : field(post, "status") == u"publish";
        if (shown && (!query.contains(QStringLiteral("slug")) || field(post, "slug") == query.value(QStringLiteral("slug")))) {
            found.append(post);
        }
    }
    return {200, compact(found)};
}

QString FakeWordPress::uniqueSlug(qint64 id, const QString& wanted) const
{
    QString slug = wanted;
    const auto isTaken = [&] {
        for (auto post = m_posts.begin(); post != m_posts.end(); ++post) {
            if (post.key() != id && field(post.value(), "slug") == slug && field(post.value(), "status") == u"publish") {
                return true;
            }
        }
        return false;
    };
    for (int number = 2; isTaken(); ++number) {
        slug = wanted + u'-' + QString::number(number);
    }
    return slug;
}

void FakeWordPress::apply(QJsonObject& post, const QJsonObject& body)
{
    for (const char* key : {"title", "content", "excerpt"}) {
        if (const QJsonValue value = body.value(QLatin1StringView(key)); value.isString()) {
            static const QRegularExpression script(QStringLiteral("</?script[^>]*>"));
            post.insert(QLatin1StringView(key), rawAndRendered(filtersScripts ? value.toString().remove(script) : value.toString()));
        }
    }
    for (const char* key : {"slug", "status", "categories"}) {
        if (body.contains(QLatin1StringView(key))) {
            post.insert(QLatin1StringView(key), body.value(QLatin1StringView(key)));
        }
    }
    if (m_media.contains(body.value(QStringLiteral("featured_media")).toInteger())) {
        post.insert(QStringLiteral("featured_media"), body.value(QStringLiteral("featured_media")));
    }
    if (hasYoast && body.contains(QStringLiteral("meta"))) {
        post.insert(QStringLiteral("meta"), body.value(QStringLiteral("meta")));
    }
    const qint64 id = post.value(QStringLiteral("id")).toInteger();
    const bool isPublished = field(post, "status") == u"publish";
    if (isPublished) {
        const QString slug = field(post, "slug");
        const QString title = field(post.value(QStringLiteral("title")).toObject(), "raw");
        post.insert(QStringLiteral("slug"), uniqueSlug(id, slug.isEmpty() ? plainSlug(title) : slug));
    }
    post.insert(QStringLiteral("link"),
                isPublished ? QString(address() + u'/' + field(post, "slug") + u'/') : QString(address() + QStringLiteral("/?p=%1").arg(id)));
}

FakeWordPress::Answer FakeWordPress::createPost(const QJsonObject& body)
{
    if (field(body, "title").isEmpty() && field(body, "content").isEmpty() && field(body, "excerpt").isEmpty()) {
        return {400, errorBody(400, "empty_content", "Content, title, and excerpt are empty.")};
    }
    const qint64 id = m_nextId++;
    QJsonObject post{{QStringLiteral("id"), id},
                     {QStringLiteral("status"), QStringLiteral("draft")},
                     {QStringLiteral("slug"), QString()},
                     {QStringLiteral("featured_media"), 0},
                     {QStringLiteral("categories"), QJsonArray{1}},
                     {QStringLiteral("meta"), QJsonObject{{QStringLiteral("footnotes"), QString()}}},
                     {QStringLiteral("title"), rawAndRendered({})},
                     {QStringLiteral("content"), rawAndRendered({})},
                     {QStringLiteral("excerpt"), rawAndRendered({})}};
    apply(post, body);
    m_publications += field(post, "status") == u"publish" ? 1 : 0;
    m_posts.insert(id, post);
    return {201, compact(post)};
}

FakeWordPress::Answer FakeWordPress::changePost(qint64 id, const QJsonObject& body)
{
    QJsonObject& post = m_posts[id];
    const bool wasPublished = field(post, "status") == u"publish";
    apply(post, body);
    m_publications += !wasPublished && field(post, "status") == u"publish" ? 1 : 0;
    return {200, compact(post)};
}

}

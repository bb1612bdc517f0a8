#include "app/api/apiclient.h"

#include <QCoreApplication>
#include <QFile>
#include <QFutureWatcher>
#include <QHttpMultiPart>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkReply>
#include <QPointer>
#include <QTimer>
#include <QUrlQuery>

#include "app/api/eventparser.h"

namespace galley::app {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("galley::app", text);
}

QByteArray verbName(wire::Verb verb)
{
    switch (verb) {
    case wire::Verb::Get:
        return "GET";
    case wire::Verb::Post:
        return "POST";
    case wire::Verb::Put:
        return "PUT";
    case wire::Verb::Patch:
        return "PATCH";
    case wire::Verb::Delete:
        return "DELETE";
    }
    Q_UNREACHABLE();
}

QByteArray formBody(const QList<std::pair<QByteArray, QString>>& fields)
{
    QByteArray body;
    for (const auto& [name, value] : fields) {
        if (!body.isEmpty()) {
            body += '&';
        }
        body += name.toPercentEncoding() + '=' + QUrl::toPercentEncoding(value);
    }
    return body;
}

QHttpPart textPart(const QByteArray& name, const QString& value)
{
    QHttpPart part;
    part.setHeader(QNetworkRequest::ContentDispositionHeader, QVariant(QByteArray("form-data; name=\"" + name + '"')));
    part.setBody(value.toUtf8());
    return part;
}

/// A quoted-string must not end early, and a header must not begin a new line.
QByteArray quotedFileName(const QString& name)
{
    QByteArray result;
    for (const char character : name.toUtf8()) {
        if (character == '"') {
            result += "%22";
        } else if (static_cast<uchar>(character) >= 0x20) {
            result += character;
        }
    }
    return result;
}

/// The parts of a multipart body; a file that cannot be read leaves nothing.
std::unique_ptr<QHttpMultiPart> multipartOf(const ApiRequest& request)
{
    auto parts = std::make_unique<QHttpMultiPart>(QHttpMultiPart::FormDataType);
    for (const auto& [name, value] : request.formFields) {
        parts->append(textPart(name, value));
    }
    for (const auto& [name, file] : request.files) {
        auto* source = new QFile(file.path, parts.get());
        if (!source->open(QIODevice::ReadOnly)) {
            return nullptr;
        }
        QHttpPart part;
        part.setHeader(QNetworkRequest::ContentTypeHeader, file.contentType);
        part.setHeader(QNetworkRequest::ContentDispositionHeader,
                       QVariant(QByteArray("form-data; name=\"" + name + "\"; filename=\"" + quotedFileName(file.fileName) + '"')));
        part.setBodyDevice(source);
        parts->append(part);
    }
    return parts;
}

/// The sentence for a failure below HTTP.
QString connectionMessage(const QNetworkReply& reply)
{
    switch (reply.error()) {
    case QNetworkReply::HostNotFoundError:
        return tr("The server's name could not be found. Please check the address and the network.");
    case QNetworkReply::ConnectionRefusedError:
        return tr("The server does not answer at this address.");
    case QNetworkReply::SslHandshakeFailedError:
        return tr("No secure connection came about: the server offers none at this address, or its certificate was not accepted.");
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError:
        return tr("The server took too long to answer.");
    default:
        return tr("The connection to the server was interrupted.");
    }
}

int statusOf(const QNetworkReply& reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

std::optional<std::chrono::seconds> retryAfterOf(const QNetworkReply& reply)
{
    bool ok = false;
    const int seconds = reply.rawHeader("Retry-After").toInt(&ok);
    return ok && seconds >= 0 ? std::optional(std::chrono::seconds(seconds)) : std::nullopt;
}

/// True when HTTP itself worked, whatever the status says.
bool wasAnswered(const QNetworkReply& reply)
{
    constexpr int firstHttpError = QNetworkReply::ContentAccessDenied;
    return statusOf(reply) != 0 && (reply.error() == QNetworkReply::NoError || reply.error() >= firstHttpError);
}

Result<ApiReply> outcomeOf(QNetworkReply& reply)
{
    if (!wasAnswered(reply)) {
        return failure(ErrorCode::Unavailable, connectionMessage(reply));
    }
    return ApiReply{statusOf(reply), reply.readAll(), retryAfterOf(reply)};
}

ErrorCode codeOf(int status)
{
    switch (status) {
    case 401:
        return ErrorCode::Unauthenticated;
    case 402:
    case 403:
        return ErrorCode::Forbidden;
    case 404:
    case 410:
        return ErrorCode::NotFound;
    case 405:
    case 501:
        return ErrorCode::NotOffered;
    case 409:
    case 412:
        return ErrorCode::Conflict;
    case 413:
        return ErrorCode::TooLarge;
    case 429:
        return ErrorCode::RateLimited;
    case 507:
        return ErrorCode::StorageFull;
    default:
        return status >= 500 ? ErrorCode::Unavailable : ErrorCode::InvalidInput;
    }
}

QString fieldPath(const QJsonArray& location)
{
    QStringList steps;
    for (const QJsonValue& step : location) {
        steps.append(step.isString() ? step.toString() : QString::number(step.toInt()));
    }
    if (!steps.isEmpty() && (steps.first() == u"body" || steps.first() == u"query" || steps.first() == u"path")) {
        steps.removeFirst();
    }
    return steps.join(u'.');
}

/// A transfer read piece by piece; Server-Sent Events are taken apart.
class NetworkStream final : public ApiStream
{
    Q_OBJECT

public:
    explicit NetworkStream(QNetworkReply* reply) : m_reply(reply)
    {
        constexpr qint64 readAhead = 4 * 1024 * 1024;
        reply->setParent(this);
        reply->setReadBufferSize(readAhead);
        connect(reply, &QNetworkReply::readyRead, this, &NetworkStream::read);
        connect(reply, &QNetworkReply::finished, this, &NetworkStream::finish);
    }
    void abort() override { m_reply->abort(); }
    void setPaused(bool paused) override
    {
        m_paused = paused;
        if (!paused) {
            read();
        }
    }

private:
    [[nodiscard]] bool isSuccess() const { return statusOf(*m_reply) >= 200 && statusOf(*m_reply) < 300; }

    void read()
    {
        if (m_paused && !m_reply->isFinished()) {
            return;
        }
        const QByteArray chunk = m_reply->readAll();
        if (!isSuccess()) {
            m_refusal += chunk;
        } else if (m_reply->header(QNetworkRequest::ContentTypeHeader).toByteArray().startsWith("text/event-stream")) {
            for (const QByteArray& data : m_events.feed(chunk)) {
                Q_EMIT eventReceived(data);
            }
        } else {
            Q_EMIT received(chunk);
        }
    }

    void finish()
    {
        const QPointer<NetworkStream> self(this);
        read();
        if (!self) {
            return;
        }
        if (!wasAnswered(*m_reply)) {
            Q_EMIT finished(failure(ErrorCode::Unavailable, connectionMessage(*m_reply)));
        } else if (!isSuccess()) {
            Q_EMIT finished(failure(ApiClient::errorOf({statusOf(*m_reply), m_refusal, retryAfterOf(*m_reply)})));
        } else {
            Q_EMIT finished({});
        }
    }

    QNetworkReply* m_reply;
    EventParser m_events;
    QByteArray m_refusal;
    bool m_paused = false;
};

}

ApiClient::ApiClient(const QUrl& server, QObject* parent) : QObject(parent), m_server(server)
{
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

ApiClient::~ApiClient() = default;

void ApiClient::setToken(const QString& token)
{
    m_token = token;
}

QNetworkReply* ApiClient::start(const ApiRequest& request)
{
    QUrl url = m_server;
    QByteArray base = m_server.path(QUrl::FullyEncoded).toLatin1();
    if (base.endsWith('/')) {
        base.chop(1);
    }
    const QUrl target = QUrl::fromEncoded(QByteArray(base + request.target), QUrl::StrictMode);
    url.setPath(target.path(QUrl::FullyEncoded), QUrl::StrictMode);
    url.setQuery(target.query(QUrl::FullyEncoded), QUrl::StrictMode);

    QNetworkRequest message(url);
    message.setTransferTimeout(static_cast<int>(m_idleTimeout.count()));
    message.setRawHeader("Accept", "application/json, text/event-stream, text/csv");
    if (!m_token.isEmpty()) {
        message.setRawHeader("Authorization", "Bearer " + m_token.toUtf8());
    }
    if (!request.idempotencyKey.isEmpty()) {
        message.setRawHeader("Idempotency-Key", request.idempotencyKey);
    }
    if (request.ifMatch) {
        message.setRawHeader("If-Match", '"' + QByteArray::number(*request.ifMatch) + '"');
    }
    switch (request.encoding) {
    case wire::BodyEncoding::None:
        return m_network.sendCustomRequest(message, verbName(request.verb));
    case wire::BodyEncoding::Json:
        message.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        return m_network.sendCustomRequest(message, verbName(request.verb), request.body);
    case wire::BodyEncoding::Form:
        message.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/x-www-form-urlencoded"));
        return m_network.sendCustomRequest(message, verbName(request.verb), formBody(request.formFields));
    case wire::BodyEncoding::Multipart:
        break;
    }
    std::unique_ptr<QHttpMultiPart> parts = multipartOf(request);
    if (!parts) {
        return nullptr;
    }
    QHttpMultiPart* body = parts.release();
    QNetworkReply* reply = m_network.sendCustomRequest(message, verbName(request.verb), body);
    body->setParent(reply);
    return reply;
}

void ApiClient::dispatch(const ApiRequest& request, QFutureInterfaceBase promise, QFuture<void> future, Done done)
{
    QNetworkReply* reply = start(request);
    if (reply == nullptr) {
        done(failure(ErrorCode::InvalidInput, tr("The file could not be read. Please check that it is still there.")));
        return;
    }
    connect(reply, &QNetworkReply::uploadProgress, this, [promise](qint64 sent, qint64 total) mutable {
        constexpr qint64 unit = 1024;
        promise.setProgressRange(0, static_cast<int>(total / unit));
        promise.setProgressValue(static_cast<int>(sent / unit));
    });
    // Cancelling reaches the wire: the watcher lives as long as the reply.
    auto* watcher = new QFutureWatcher<void>(reply);
    connect(watcher, &QFutureWatcherBase::canceled, reply, &QNetworkReply::abort);
    watcher->setFuture(future);
    connect(reply, &QNetworkReply::finished, this, [this, reply, done = std::move(done)] {
        reply->deleteLater();
        const Result<ApiReply> outcome = outcomeOf(*reply);
        if (outcome && outcome->status == 401 && hasToken()) {
            Q_EMIT tokenRefused();
        }
        done(outcome);
    });
}

QFuture<Result<ApiReply>> ApiClient::sendRequest(const ApiRequest& request)
{
    QFutureInterface<Result<ApiReply>> promise;
    promise.reportStarted();
    dispatch(request, promise, QFuture<void>(promise.future()), [promise](const Result<ApiReply>& reply) mutable {
        promise.reportResult(reply);
        promise.reportFinished();
    });
    return promise.future();
}

std::unique_ptr<ApiStream> ApiClient::openStream(const ApiRequest& request)
{
    return std::make_unique<NetworkStream>(start(request));
}

Error ApiClient::errorOf(const ApiReply& reply)
{
    Error error{codeOf(reply.status), {}, {}};
    const QJsonValue detail = QJsonDocument::fromJson(reply.body).object().value(QLatin1StringView("detail"));
    if (detail.isString()) {
        error.message = detail.toString();
    } else if (detail.isArray() && !detail.toArray().isEmpty()) {
        const QJsonObject first = detail.toArray().first().toObject();
        error.message = first.value(QLatin1StringView("msg")).toString();
        error.field = fieldPath(first.value(QLatin1StringView("loc")).toArray());
    }
    if (error.message.isEmpty()) {
        error.message = tr("The server answered with status %1 and no explanation.").arg(reply.status);
    }
    return error;
}

}

#include "apiclient.moc"

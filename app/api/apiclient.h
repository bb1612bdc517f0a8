#pragma once

#include <QFuture>
#include <QNetworkAccessManager>
#include <QObject>
#include <QUrl>
#include <chrono>

#include "models/base/id.h"
#include "models/base/result.h"
#include "models/wire/form.h"
#include "models/wire/json.h"
#include "models/wire/request.h"

namespace galley {

/// Signals carry results, and Qt's meta types compare what they carry; the library's own comparison does not take void.
[[nodiscard]] inline bool operator==(const Result<void>& left, const Result<void>& right)
{
    return left.has_value() == right.has_value() && (left.has_value() || left.error() == right.error());
}

}

namespace galley::app {

/// A request with everything filled in: what the outbox stores and the client sends.
struct ApiRequest {
    wire::Verb verb = wire::Verb::Get;
    QByteArray target; ///< path and query, percent-encoded
    wire::BodyEncoding encoding = wire::BodyEncoding::None;
    QByteArray body; ///< JSON or an urlencoded form
    QList<std::pair<QByteArray, QString>> formFields; ///< of a multipart body
    QList<std::pair<QByteArray, wire::FilePart>> files;
    QByteArray idempotencyKey; ///< sent where not empty
    std::optional<qint64> ifMatch; ///< the revision the change is based on
};

/// What came back, whatever its status.
struct ApiReply {
    int status = 0;
    QByteArray body;
    std::optional<std::chrono::seconds> retryAfter;
};

/// Builds the request of an endpoint from its tables.
template <wire::Endpoint E> [[nodiscard]] ApiRequest requestOf(const E& endpoint);

/// A body that arrives in pieces: a big list, a file, or Server-Sent Events. Deleting it stops the transfer.
class ApiStream : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    virtual void abort() = 0;
    /// While paused nothing is handed over and the server is slowed down, so that a reader who is behind need not hold the whole body.
    virtual void setPaused(bool paused) = 0;

Q_SIGNALS:
    void received(const QByteArray& chunk);
    /// One Server-Sent Event's data, when the answer is an event stream (then `received` is not used).
    void eventReceived(const QByteArray& data);
    /// Once, at the end; the error says why it ended early. A body that was cut off is an error.
    void finished(const galley::Result<void>& result);
};

/// Speaks to one server. GUI thread or any one thread with an event loop. Errors are in words for people and carry neither tokens nor
/// bodies: no connection and time-outs are Unavailable, 401 Unauthenticated, 403 Forbidden, 404 NotFound, 409 and 412 Conflict, 413 TooLarge,
/// 422 InvalidInput with the field, 429 RateLimited, 5xx Unavailable. TLS errors are errors. Redirects are not followed.
class ApiClient final : public QObject
{
    Q_OBJECT

public:
    explicit ApiClient(const QUrl& server, QObject* parent = nullptr);
    ~ApiClient() override;

    [[nodiscard]] QUrl server() const { return m_server; }
    /// A local backend that was started again listens on another port.
    void setServer(const QUrl& server) { m_server = server; }
    /// The bearer token sent with each request; empty: none.
    void setToken(const QString& token);
    [[nodiscard]] const QString& token() const { return m_token; }
    [[nodiscard]] bool hasToken() const { return !m_token.isEmpty(); }
    /// How long a request may go without a byte in either direction.
    void setIdleTimeout(std::chrono::milliseconds timeout) { m_idleTimeout = timeout; }

    /// Sends one endpoint and decodes its answer. Cancelling the future aborts the request. Progress values are bytes sent.
    template <wire::Endpoint E> [[nodiscard]] QFuture<Result<typename E::Response>> send(const E& endpoint);
    /// Sends a stored request; the reply is handed over with any status, an Error only where there was no answer.
    [[nodiscard]] QFuture<Result<ApiReply>> sendRequest(const ApiRequest& request);
    /// Starts a transfer whose body is handed over as it arrives. An answer that is no success ends it with that error.
    [[nodiscard]] std::unique_ptr<ApiStream> openStream(const ApiRequest& request);

    /// The error an unsuccessful reply means.
    [[nodiscard]] static Error errorOf(const ApiReply& reply);

Q_SIGNALS:
    /// The server refused the token (401): a new sign-in or a refresh is needed.
    void tokenRefused();

private:
    using Done = std::function<void(Result<ApiReply>)>;
    /// Sends, and calls `done` once with the reply. `promise` is given the progress; cancelling its `future` aborts.
    void dispatch(const ApiRequest& request, QFutureInterfaceBase promise, QFuture<void> future, Done done);
    [[nodiscard]] QNetworkReply* start(const ApiRequest& request);
    template <class T> [[nodiscard]] static Result<T> decodeReply(const Result<ApiReply>& reply);

    QUrl m_server;
    QString m_token;
    std::chrono::milliseconds m_idleTimeout{30'000};
    QNetworkAccessManager m_network;
};

template <wire::Endpoint E> ApiRequest requestOf(const E& endpoint)
{
    ApiRequest request;
    request.verb = E::verb;
    request.target = wire::requestTarget(endpoint);
    request.encoding = E::encoding;
    if constexpr (E::encoding == wire::BodyEncoding::Json) {
        request.body = wire::encode(endpoint.body);
    } else if constexpr (E::encoding == wire::BodyEncoding::Form) {
        request.formFields = wire::formFields(endpoint.body);
    } else if constexpr (E::encoding == wire::BodyEncoding::Multipart) {
        request.formFields = wire::formFields(endpoint.body);
        request.files = {{QByteArrayLiteral("file"), endpoint.body.file}};
    }
    return request;
}

template <class T> Result<T> ApiClient::decodeReply(const Result<ApiReply>& reply)
{
    if (!reply) {
        return failure(reply.error());
    }
    if (reply->status < 200 || reply->status >= 300) {
        return failure(errorOf(*reply));
    }
    if constexpr (std::is_same_v<T, wire::NoContent>) {
        return wire::NoContent{};
    } else {
        return wire::decode<T>(reply->body);
    }
}

template <wire::Endpoint E> QFuture<Result<typename E::Response>> ApiClient::send(const E& endpoint)
{
    using Response = typename E::Response;
    QFutureInterface<Result<Response>> promise;
    promise.reportStarted();
    dispatch(requestOf(endpoint), promise, QFuture<void>(promise.future()), [promise](const Result<ApiReply>& reply) mutable {
        promise.reportResult(decodeReply<Response>(reply));
        promise.reportFinished();
    });
    return promise.future();
}

}

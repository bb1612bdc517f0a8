#pragma once

#include <QByteArray>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <type_traits>
#include <variant>

#include "backend/handlers/errorresponse.h"
#include "backend/http/message.h"
#include "backend/http/router.h"
#include "backend/store/principal.h"
#include "backend/store/serverdatabase.h"
#include "models/base/clock.h"
#include "models/base/result.h"
#include "models/wire/form.h"
#include "models/wire/json.h"
#include "models/wire/request.h"

/// How an endpoint struct becomes a route: parameters and body are read by its tables, who is calling is found out, the answer is
/// written. Handlers hold none of that.
namespace galley::backend {

class Authenticator;

enum class Rights {
    Anyone, ///< nobody need be signed in; Call::principal is empty
    Member, ///< anyone who is signed in
    Admin, ///< admins of the organization
};

/// What every route needs. It outlives the HTTP server.
struct Routes {
    http::Router& router;
    ServerDatabase& database;
    Authenticator& authenticator;
    const Clock& clock;
    std::uint64_t largestBody = http::uploadBodyLimit; ///< bytes; no route takes more
};

/// One call of an endpoint.
template <wire::Endpoint E> struct Call {
    E request; ///< parameters and body filled in
    Principal principal;
    storage::Database& database; ///< Read and Slow: this thread's reader; Write: the running transaction
    const http::Request& http;
    std::optional<qint64> ifMatch; ///< the revision of an If-Match header
};

/// JSON that is encoded already, sent as it is with status 200.
struct RawJson {
    std::string text;
};

/// The answer of a Download endpoint: either bytes or a file.
struct DownloadBody {
    std::string bytes = {};
    std::filesystem::path file = {}; ///< streamed when set
    std::shared_ptr<const http::TemporaryFile> owner = {}; ///< keeps a temporary file until it was sent
    QString fileName = {}; ///< what the client may save it as
    std::string mediaType = "text/csv; charset=utf-8";
};

struct RouteSettings {
    std::uint64_t bodyLimit = 0; ///< bytes; 0 takes the server's
    bool rateLimited = false; ///< as for signing in
};

namespace detail {

/// The untyped half of a call, so that little is compiled for each endpoint.
struct RawCall {
    http::Request& http;
    const Principal& principal;
    storage::Database& database;
    std::optional<qint64> ifMatch;
};

/// A body that was read into text fields and files; it keeps the files alive.
struct FormBody {
    QMap<QString, QString> fields;
    QMap<QString, wire::FilePart> files;
    std::shared_ptr<void> keeper;
};

struct RouteDescription {
    wire::Verb verb;
    const char* path;
    http::Lane lane;
    Rights rights;
    RouteSettings settings;
};

/// Joins a function that answers a call to the router: authentication, rights, If-Match, Idempotency-Key.
void addRoute(Routes& routes, const RouteDescription& description, std::function<http::Response(RawCall&)> answer);
/// The two-phase form: `prepare` runs on the Slow lane, and what it hands back runs in the transaction that also remembers the answer.
using Finish = std::function<http::Response(RawCall&)>;
void addTwoPhaseRoute(Routes& routes, const RouteDescription& description, std::function<std::variant<http::Response, Finish>(RawCall&)> prepare);

[[nodiscard]] Result<FormBody> readFormBody(const http::Request& request);
[[nodiscard]] Result<FormBody> readMultipartBody(const http::Request& request);
[[nodiscard]] Result<std::string> readJsonBody(const http::Request& request);
[[nodiscard]] wire::RawParameters rawParameters(const http::Request& request);
[[nodiscard]] http::Response downloadResponse(DownloadBody download);
[[nodiscard]] http::Response jsonAnswer(QByteArray json);

template <class Body> [[nodiscard]] Result<void> fillForm(Body& body, FormBody& form)
{
    if (auto read = wire::readForm(body, form.fields); !read) {
        return read;
    }
    Result<void> result;
    const auto fill = [&](const auto& field) {
        auto& member = body.*(field.member);
        using Member = std::remove_cvref_t<decltype(member)>;
        if constexpr (std::is_same_v<typename wire::detail::Inner<Member>::Type, wire::FilePart>) {
            const auto found = form.files.find(QString::fromLatin1(field.name));
            if (found != form.files.end()) {
                member = found.value();
            } else if (field.presence == wire::Presence::Required) {
                result = failure(ErrorCode::InvalidInput, QStringLiteral("The file is missing."), QString::fromLatin1(field.name));
            }
        }
        return result.has_value();
    };
    std::apply([&](const auto&... field) { (void)(fill(field) && ...); }, Body::fields());
    return result;
}

/// Fills parameters and body; the error's place is the first part of its `loc`. `keeper` holds uploaded files.
template <wire::Endpoint E>
[[nodiscard]] Result<void> readRequest(const http::Request& http, E& request, QByteArray& place, std::shared_ptr<void>& keeper)
{
    if constexpr (std::tuple_size_v<decltype(E::parameters())> > 0) {
        place = "query";
        if (auto read = wire::readParameters(request, rawParameters(http)); !read) {
            if (http.pathParameters.contains(read.error().field.toStdString())) {
                place = "path";
            }
            return read;
        }
    }
    place = "body";
    if constexpr (wire::HasBody<E>) {
        using Body = typename wire::detail::Inner<std::remove_cvref_t<decltype(request.body)>>::Type;
        constexpr bool isOptional = !std::is_same_v<Body, std::remove_cvref_t<decltype(request.body)>>;
        if constexpr (isOptional) {
            if (http.bodySize() == 0) {
                return {};
            }
        }
        if constexpr (E::encoding == wire::BodyEncoding::Json) {
            auto text = readJsonBody(http);
            if (!text) {
                return failure(text.error());
            }
            auto body = wire::decode<Body>(QByteArrayView(text->data(), static_cast<qsizetype>(text->size())));
            if (!body) {
                return failure(body.error());
            }
            request.body = std::move(*body);
        } else {
            auto form = E::encoding == wire::BodyEncoding::Multipart ? readMultipartBody(http) : readFormBody(http);
            if (!form) {
                return failure(form.error());
            }
            Body body{};
            if (auto filled = fillForm(body, *form); !filled) {
                return filled;
            }
            keeper = form->keeper;
            request.body = std::move(body);
        }
    }
    return {};
}

/// Where an error of a handler points to: a parameter of the endpoint, or its body.
template <wire::Endpoint E> [[nodiscard]] QByteArray placeOf(const QString& field)
{
    QByteArray place = "body";
    std::apply(
        [&](const auto&... parameter) {
            ((field == QLatin1StringView(parameter.name) ? void(place = parameter.place == wire::Place::Path ? "path" : "query") : void()), ...);
        },
        E::parameters());
    return place;
}

template <wire::Endpoint E> [[nodiscard]] http::Response failureResponse(const Error& error, const RawCall& call)
{
    return backend::errorResponse(error, {call.ifMatch.has_value(), placeOf<E>(error.field)});
}

template <wire::Endpoint E, class T> [[nodiscard]] http::Response answerOf(Result<T> result, const RawCall& call)
{
    if (!result) {
        return failureResponse<E>(result.error(), call);
    }
    if constexpr (std::is_same_v<T, RawJson>) {
        return http::jsonResponse(200, std::move(result->text));
    } else if constexpr (std::is_same_v<T, DownloadBody>) {
        return downloadResponse(std::move(*result));
    } else if constexpr (std::is_same_v<T, std::shared_ptr<http::EventSource>>) {
        http::Response response;
        response.events = std::move(*result);
        return response;
    } else if constexpr (std::is_same_v<T, wire::NoContent>) {
        return http::Response{204};
    } else if constexpr (std::is_same_v<T, http::Response>) {
        return std::move(*result);
    } else {
        static_assert(std::is_same_v<T, typename E::Response>, "a handler answers with its endpoint's Response");
        if constexpr (std::is_same_v<T, wire::JsonObject>) {
            return jsonAnswer(result->text);
        } else {
            return jsonAnswer(wire::encode(*result));
        }
    }
}

}

/// Adds an endpoint. `handler` takes Call<E>& and gives Result<T>, T being E::Response, or RawJson, DownloadBody,
/// std::shared_ptr<http::EventSource> or http::Response.
///
/// On Read and Write it must not wait for anything; on Write everything it writes to call.database is one transaction, undone when it
/// fails; on Slow it may take its time and writes through ServerDatabase::write(). With an Idempotency-Key the answer of a successful
/// POST, PUT, PATCH or DELETE is remembered, on Write in the same transaction; on Slow right after the handler, so a handler whose
/// repetition would do harm after a crash belongs to routeTwoPhase().
template <wire::Endpoint E, class F> void route(Routes& routes, http::Lane lane, Rights rights, F handler, RouteSettings settings = {})
{
    detail::addRoute(routes, {E::verb, E::path, lane, rights, settings}, [handler = std::move(handler)](detail::RawCall& raw) -> http::Response {
        Call<E> call{E{}, raw.principal, raw.database, raw.http, raw.ifMatch};
        QByteArray place;
        std::shared_ptr<void> keeper;
        if (auto read = detail::readRequest(raw.http, call.request, place, keeper); !read) {
            return errorResponse(read.error(), {false, place});
        }
        return detail::answerOf<E>(handler(call), raw);
    });
}

/// Adds an endpoint in two phases: `prepare` runs on the Slow lane, takes Call<E>& and gives Result<std::function<Result<T>(
/// storage::Database&)>>; the function it hands back runs in one transaction on the writer, together with the memory of the answer.
/// For uploads and the like: parse first, then write all at once.
template <wire::Endpoint E, class F> void routeTwoPhase(Routes& routes, Rights rights, F prepare, RouteSettings settings = {})
{
    detail::addTwoPhaseRoute(routes,
                             {E::verb, E::path, http::Lane::Slow, rights, settings},
                             [prepare = std::move(prepare)](detail::RawCall& raw) -> std::variant<http::Response, detail::Finish> {
                                 Call<E> call{E{}, raw.principal, raw.database, raw.http, raw.ifMatch};
                                 QByteArray place;
                                 std::shared_ptr<void> keeper;
                                 if (auto read = detail::readRequest(raw.http, call.request, place, keeper); !read) {
                                     return errorResponse(read.error(), {false, place});
                                 }
                                 auto finish = prepare(call);
                                 if (!finish) {
                                     return detail::failureResponse<E>(finish.error(), raw);
                                 }
                                 return detail::Finish([finish = std::move(*finish), keeper](detail::RawCall& inner) {
                                     return detail::answerOf<E>(finish(inner.database), inner);
                                 });
                             });
}

}

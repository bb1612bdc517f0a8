#include "backend/handlers/route.h"

#include <QUrl>
#include <set>

#include "backend/handlers/fingerprint.h"
#include "backend/services/authenticator.h"
#include "backend/store/idempotencystore.h"

namespace galley::backend::detail {

namespace {

constexpr std::size_t longestKey = 255;

const char* methodName(wire::Verb verb)
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
    return "";
}

/// Keys of requests that run right now outside a transaction: two with the same key must not run side by side.
class RunningKeys
{
public:
    /// Holds a key while a request runs.
    class Hold
    {
    public:
        Hold(RunningKeys& keys, std::string key) : m_keys(keys), m_key(std::move(key))
        {
            const std::lock_guard lock(m_keys.m_mutex);
            m_taken = m_keys.m_keys.insert(m_key).second;
        }
        ~Hold()
        {
            if (m_taken) {
                const std::lock_guard lock(m_keys.m_mutex);
                m_keys.m_keys.erase(m_key);
            }
        }
        Hold(const Hold&) = delete;
        Hold& operator=(const Hold&) = delete;
        [[nodiscard]] bool taken() const { return m_taken; }

    private:
        RunningKeys& m_keys;
        std::string m_key;
        bool m_taken = false;
    };

private:
    std::mutex m_mutex;
    std::set<std::string> m_keys;
};

/// What all calls of one route share; it lives as long as the route.
struct Context {
    ServerDatabase& database;
    Authenticator& authenticator;
    const Clock& clock;
    RouteDescription description;
    std::shared_ptr<RunningKeys> running = std::make_shared<RunningKeys>();
};

http::Response refusal(ErrorCode code, const char* message)
{
    return backend::errorResponse(Error{code, QString::fromLatin1(message)});
}

std::optional<http::Response> admit(Context& context, http::Request& request)
{
    auto principal = context.authenticator.authenticate(request);
    if (!principal) {
        return backend::errorResponse(principal.error());
    }
    if (context.description.rights == Rights::Admin && !(*principal)->isAdmin()) {
        return refusal(ErrorCode::Forbidden, "Only an admin of the organization may do this.");
    }
    request.context = std::move(*principal);
    return std::nullopt;
}

const Principal& principalOf(const http::Request& request)
{
    static const Principal nobody;
    const auto* principal = std::any_cast<std::shared_ptr<const Principal>>(&request.context);
    return principal == nullptr ? nobody : **principal;
}

/// The revision of `If-Match: "12"`; `*` asks for nothing in particular.
Result<std::optional<qint64>> readIfMatch(const http::Request& request)
{
    const auto header = request.headers.find("If-Match");
    if (!header || *header == "*") {
        return std::nullopt;
    }
    std::string_view text = *header;
    if (text.size() >= 2 && text.front() == '"' && text.back() == '"') {
        text = text.substr(1, text.size() - 2);
    }
    bool isNumber = false;
    const qint64 revision = QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size())).toLongLong(&isNumber);
    if (!isNumber) {
        return failure(ErrorCode::InvalidInput, QStringLiteral("The header does not hold a revision."), QStringLiteral("If-Match"));
    }
    return revision;
}

struct IdempotentRequest {
    QString key;
    QString fingerprint;
};

/// Nothing when the request carries no key, or the route takes none.
Result<std::optional<IdempotentRequest>> readIdempotency(const Context& context, const http::Request& request)
{
    if (context.description.verb == wire::Verb::Get || context.description.rights == Rights::Anyone) {
        return std::nullopt;
    }
    const auto header = request.headers.find("Idempotency-Key");
    if (!header) {
        return std::nullopt;
    }
    if (header->empty() || header->size() > longestKey) {
        return failure(ErrorCode::InvalidInput, QStringLiteral("The header is empty or too long."), QStringLiteral("Idempotency-Key"));
    }
    return IdempotentRequest{QString::fromUtf8(header->data(), static_cast<qsizetype>(header->size())), fingerprintOf(request)};
}

/// The answer that was given before, or nothing when the key is new.
Result<std::optional<http::Response>> replay(storage::Database& database, const Principal& principal, const IdempotentRequest& request)
{
    auto found = IdempotencyStore(database).find(principal, request.key);
    if (!found) {
        return failure(found.error());
    }
    if (!*found) {
        return std::nullopt;
    }
    if ((*found)->fingerprint != request.fingerprint) {
        return failure(ErrorCode::InvalidInput, QStringLiteral("The key was used for another request."), QStringLiteral("Idempotency-Key"));
    }
    http::Response response =
        (*found)->body.isEmpty() ? http::Response{(*found)->status} : http::jsonResponse((*found)->status, (*found)->body.toStdString());
    response.headers.set("Idempotency-Replayed", "true");
    return response;
}

/// Streams and files are not remembered: they are read again.
bool isMemorable(const http::Response& response)
{
    return response.status < 400 && response.bodyFile.empty() && !response.events;
}

Result<void> remember(const Context& context, storage::Database& database, const Principal& principal, const IdempotentRequest& request,
                      const http::Response& response)
{
    return IdempotencyStore(database).remember(principal,
                                               request.key,
                                               {request.fingerprint, response.status, QByteArray::fromStdString(response.body)},
                                               context.clock.now().toMSecsSinceEpoch());
}

/// Runs `answer` and remembers it, both on `database`, whose transaction is the caller's.
http::Response answerOnce(const Context& context, storage::Database& database, const Principal& principal,
                          const std::optional<IdempotentRequest>& idempotency, const std::function<http::Response()>& answer)
{
    if (!idempotency) {
        return answer();
    }
    auto before = replay(database, principal, *idempotency);
    if (!before) {
        return backend::errorResponse(before.error(), {false, "header"});
    }
    if (*before) {
        return std::move(**before);
    }
    http::Response response = answer();
    if (isMemorable(response)) {
        if (auto remembered = remember(context, database, principal, *idempotency, response); !remembered) {
            return backend::errorResponse(remembered.error());
        }
    }
    return response;
}

/// The Slow lane's form of answerOnce: `answer` does its writes itself.
http::Response answerOnceUnlocked(const Context& context, const Principal& principal, const IdempotentRequest& idempotency,
                                  const std::function<http::Response()>& answer)
{
    const RunningKeys::Hold hold(*context.running, principal.userKey.toStdString() + '/' + idempotency.key.toStdString());
    if (!hold.taken()) {
        return refusal(ErrorCode::Conflict, "A request with this Idempotency-Key is running.");
    }
    auto before = replay(context.database.reader(), principal, idempotency);
    if (!before) {
        return backend::errorResponse(before.error(), {false, "header"});
    }
    if (*before) {
        return std::move(**before);
    }
    http::Response response = answer();
    if (isMemorable(response)) {
        auto stored =
            context.database.write([&](storage::Database& database) { return remember(context, database, principal, idempotency, response); });
        if (!stored) {
            return backend::errorResponse(stored.error());
        }
    }
    return response;
}

/// What was read from a request's headers before its handler runs.
struct Headers {
    std::optional<qint64> ifMatch;
    std::optional<IdempotentRequest> idempotency;
};

Result<Headers> readHeaders(const Context& context, const http::Request& request)
{
    auto ifMatch = readIfMatch(request);
    if (!ifMatch) {
        return failure(ifMatch.error());
    }
    auto idempotency = readIdempotency(context, request);
    if (!idempotency) {
        return failure(idempotency.error());
    }
    return Headers{*ifMatch, std::move(*idempotency)};
}

void addToRouter(Routes& routes, const std::shared_ptr<Context>& context, http::Handler handler)
{
    http::RouteOptions options{.bodyLimit = std::min(context->description.settings.bodyLimit, routes.largestBody),
                               .rateLimited = context->description.settings.rateLimited};
    if (context->description.rights != Rights::Anyone) {
        options.admit = [context](http::Request& request) { return admit(*context, request); };
    }
    routes.router.add(
        methodName(context->description.verb), context->description.path, context->description.lane, std::move(handler), std::move(options));
}

std::shared_ptr<Context> makeContext(Routes& routes, const RouteDescription& description)
{
    return std::make_shared<Context>(Context{routes.database, routes.authenticator, routes.clock, description});
}

}

void addRoute(Routes& routes, const RouteDescription& description, std::function<http::Response(RawCall&)> answer)
{
    const auto context = makeContext(routes, description);
    addToRouter(routes, context, [context, answer = std::move(answer)](http::Request& request) -> http::Response {
        const Principal& principal = principalOf(request);
        auto headers = readHeaders(*context, request);
        if (!headers) {
            return backend::errorResponse(headers.error(), {false, "header"});
        }
        const bool writes = context->description.lane == http::Lane::Write;
        storage::Database& database = writes ? context->database.writer() : context->database.reader();
        const auto run = [&] {
            RawCall call{request, principal, database, headers->ifMatch};
            return answer(call);
        };
        if (writes || !headers->idempotency) {
            return answerOnce(*context, database, principal, headers->idempotency, run);
        }
        return answerOnceUnlocked(*context, principal, *headers->idempotency, run);
    });
}

void addTwoPhaseRoute(Routes& routes, const RouteDescription& description, std::function<std::variant<http::Response, Finish>(RawCall&)> prepare)
{
    const auto context = makeContext(routes, description);
    addToRouter(routes, context, [context, prepare = std::move(prepare)](http::Request& request) -> http::Response {
        const Principal& principal = principalOf(request);
        auto headers = readHeaders(*context, request);
        if (!headers) {
            return backend::errorResponse(headers.error(), {false, "header"});
        }
        if (headers->idempotency) {
            // A repetition should not parse a big upload again only to be answered from memory.
            auto before = replay(context->database.reader(), principal, *headers->idempotency);
            if (!before) {
                return backend::errorResponse(before.error(), {false, "header"});
            }
            if (*before) {
                return std::move(**before);
            }
        }
        RawCall call{request, principal, context->database.reader(), headers->ifMatch};
        auto prepared = prepare(call);
        if (auto* refused = std::get_if<http::Response>(&prepared)) {
            return std::move(*refused);
        }
        const Finish& finish = std::get<Finish>(prepared);
        std::optional<http::Response> refused;
        auto stored = context->database.write([&](storage::Database& database) -> Result<http::Response> {
            RawCall inner{request, principal, database, headers->ifMatch};
            http::Response response = answerOnce(*context, database, principal, headers->idempotency, [&] { return finish(inner); });
            if (response.status >= 400) {
                refused = std::move(response);
                return failure(ErrorCode::Cancelled, QString());
            }
            return response;
        });
        if (refused) {
            return std::move(*refused);
        }
        return stored ? std::move(*stored) : backend::errorResponse(stored.error());
    });
}

http::Response downloadResponse(DownloadBody download)
{
    http::Response response;
    response.body = std::move(download.bytes);
    response.bodyFile = std::move(download.file);
    response.bodyFileOwner = std::move(download.owner);
    response.headers.set("Content-Type", std::move(download.mediaType));
    if (!download.fileName.isEmpty()) {
        // RFC 6266 and 8187; everything that is not a plain letter or digit is escaped, so nothing breaks out of the header.
        const QByteArray name = QUrl::toPercentEncoding(download.fileName);
        response.headers.set("Content-Disposition", "attachment; filename*=UTF-8''" + name.toStdString());
    }
    return response;
}

http::Response jsonAnswer(QByteArray json)
{
    return http::jsonResponse(200, std::string(json.constData(), static_cast<std::size_t>(json.size())));
}

}

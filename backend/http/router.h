#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "backend/http/message.h"

namespace galley::http {

/// Where a handler runs.
enum class Lane {
    Read, ///< quick; on the I/O thread itself, so it must not wait for anything
    Write, ///< on the single writer, see WriteLane
    Slow, ///< on a small pool: hashing, big lists, imports, exports
    Patient, ///< on a pool of its own, where handlers wait for somebody else: a job, a provider of texts
};

using Handler = std::function<Response(Request&)>;

struct RouteOptions {
    /// In bytes; 0 takes Limits::bodyLimit.
    std::uint64_t bodyLimit = 0;
    /// Whether Limits::rateLimit applies, as for signing in.
    bool rateLimited = false;
    /// Looks at the headers before the body is read, on the I/O thread: a response refuses the request, nothing lets it in. It may leave
    /// something for the handler in Request::context.
    std::function<std::optional<Response>(Request&)> admit = {};
};

/// The body limit for routes that take uploaded files.
inline constexpr std::uint64_t uploadBodyLimit = std::uint64_t{1} << 30U;

struct Route {
    std::string method;
    std::string pattern;
    Lane lane = Lane::Read;
    Handler handler;
    RouteOptions options = {};
};

/// Finds the handler for a path. Filled once, then only read; reading is thread-safe.
class Router
{
public:
    Router();
    ~Router();
    Router(Router&&) noexcept;
    Router& operator=(Router&&) noexcept;

    /// A pattern is a path whose segments are words or parameters: "/api/v1/projects/{project_id}". A parameter matches one segment that
    /// is not empty; "{name:path}" as the last one matches all that is left, joined by "/". Words win over parameters.
    /// Throws std::invalid_argument for a malformed pattern or one that is there already: that is a fault of the program.
    void add(std::string method, std::string pattern, Lane lane, Handler handler, RouteOptions options = {});

    struct Match {
        const Route* route = nullptr; ///< null: nobody answers this
        std::map<std::string, std::string> parameters = {};
        std::vector<std::string> allowed = {}; ///< the path exists, with these methods only; empty: no such path
    };
    /// HEAD falls back to GET.
    [[nodiscard]] Match match(std::string_view method, const std::vector<std::string>& segments) const;

    /// 404, or 405 with Allow.
    [[nodiscard]] static Response refusal(const Match& match);
    [[nodiscard]] std::vector<const Route*> routes() const;

private:
    struct Node;
    std::unique_ptr<Node> m_root;
};

}

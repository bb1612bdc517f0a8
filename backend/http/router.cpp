#include "backend/http/router.h"

#include <algorithm>
#include <set>
#include <stdexcept>
#include <utility>

#include "backend/http/uri.h"

namespace galley::http {

namespace {

constexpr std::string_view tailMark = ":path";

struct Endpoint {
    Route route;
    std::vector<std::string> parameterNames; ///< in the order of the pattern
};

bool isParameter(std::string_view segment)
{
    return segment.starts_with('{') && segment.ends_with('}');
}

/// "{name}" -> "name"; "{name:path}" -> "name".
std::string parameterName(std::string_view segment)
{
    std::string_view name = segment.substr(1, segment.size() - 2);
    if (name.ends_with(tailMark)) {
        name.remove_suffix(tailMark.size());
    }
    return std::string(name);
}

bool isTail(std::string_view segment)
{
    return isParameter(segment) && segment.substr(0, segment.size() - 1).ends_with(tailMark);
}

[[noreturn]] void refuse(const std::string& pattern, const char* reason)
{
    throw std::invalid_argument("route " + pattern + ": " + reason);
}

std::vector<std::string> patternSegments(const std::string& pattern)
{
    const std::optional<Target> parsed = parseTarget(pattern);
    if (!parsed || pattern.find_first_of("?%") != std::string::npos) {
        refuse(pattern, "is not a path");
    }
    for (std::size_t index = 0; index < parsed->segments.size(); ++index) {
        const std::string& segment = parsed->segments[index];
        if (isParameter(segment) ? parameterName(segment).empty() : segment.find_first_of("{}") != std::string::npos) {
            refuse(pattern, "has a malformed parameter");
        }
        if (isTail(segment) && index + 1 != parsed->segments.size()) {
            refuse(pattern, "goes on after a parameter that takes all");
        }
    }
    return parsed->segments;
}

}

struct Router::Node {
    std::map<std::string, std::unique_ptr<Node>, std::less<>> words;
    std::unique_ptr<Node> parameter;
    std::map<std::string, Endpoint, std::less<>> endpoints;
    std::map<std::string, Endpoint, std::less<>> tails;
};

namespace {

using Endpoints = std::map<std::string, Endpoint, std::less<>>;

const Endpoint* endpointFor(const Endpoints& endpoints, std::string_view method)
{
    auto found = endpoints.find(method);
    if (found == endpoints.end() && method == "HEAD") {
        found = endpoints.find("GET");
    }
    return found == endpoints.end() ? nullptr : &found->second;
}

std::string joined(const std::vector<std::string>& segments, std::size_t from)
{
    std::string result;
    for (std::size_t index = from; index < segments.size(); ++index) {
        result += index == from ? "" : "/";
        result += segments[index];
    }
    return result;
}

/// One walk down the tree, remembering what the parameters stood for.
template <class Node> class Search
{
public:
    Search(std::string_view method, const std::vector<std::string>& segments) : m_method(method), m_segments(segments) {}

    bool visit(const Node& node, std::size_t depth)
    {
        if (depth == m_segments.size()) {
            return accept(node.endpoints);
        }
        const std::string& segment = m_segments[depth];
        const auto word = node.words.find(segment);
        if (word != node.words.end() && visit(*word->second, depth + 1)) {
            return true;
        }
        if (segment.empty()) {
            return false;
        }
        if (node.parameter) {
            m_values.push_back(segment);
            if (visit(*node.parameter, depth + 1)) {
                return true;
            }
            m_values.pop_back();
        }
        if (node.tails.empty()) {
            return false;
        }
        m_values.push_back(joined(m_segments, depth));
        if (accept(node.tails)) {
            return true;
        }
        m_values.pop_back();
        return false;
    }

    [[nodiscard]] Router::Match result() const
    {
        Router::Match match;
        if (m_found == nullptr) {
            match.allowed.assign(m_allowed.begin(), m_allowed.end());
            return match;
        }
        match.route = &m_found->route;
        for (std::size_t index = 0; index < m_values.size(); ++index) {
            match.parameters.emplace(m_found->parameterNames[index], m_values[index]);
        }
        return match;
    }

private:
    bool accept(const Endpoints& endpoints)
    {
        m_found = endpointFor(endpoints, m_method);
        if (m_found != nullptr) {
            return true;
        }
        for (const auto& [name, endpoint] : endpoints) {
            m_allowed.insert(name);
            if (name == "GET") {
                m_allowed.insert("HEAD");
            }
        }
        return false;
    }

    std::string_view m_method;
    const std::vector<std::string>& m_segments;
    const Endpoint* m_found = nullptr;
    std::vector<std::string> m_values;
    std::set<std::string> m_allowed;
};

}

Router::Router() : m_root(std::make_unique<Node>()) {}
Router::~Router() = default;
Router::Router(Router&&) noexcept = default;
Router& Router::operator=(Router&&) noexcept = default;

void Router::add(std::string method, std::string pattern, Lane lane, Handler handler, RouteOptions options)
{
    const std::vector<std::string> segments = patternSegments(pattern);
    Node* node = m_root.get();
    std::vector<std::string> names;
    bool tail = false;
    for (const std::string& segment : segments) {
        if (isParameter(segment)) {
            names.push_back(parameterName(segment));
        }
        if (isTail(segment)) {
            tail = true;
            break;
        }
        std::unique_ptr<Node>& next = isParameter(segment) ? node->parameter : node->words[segment];
        if (!next) {
            next = std::make_unique<Node>();
        }
        node = next.get();
    }
    if (std::set<std::string>(names.begin(), names.end()).size() != names.size()) {
        refuse(pattern, "has two parameters of one name");
    }
    Endpoint endpoint{Route{method, pattern, lane, std::move(handler), std::move(options)}, std::move(names)};
    if (!(tail ? node->tails : node->endpoints).emplace(std::move(method), std::move(endpoint)).second) {
        refuse(pattern, "is there already");
    }
}

Router::Match Router::match(std::string_view method, const std::vector<std::string>& segments) const
{
    Search<Node> search(method, segments);
    search.visit(*m_root, 0);
    return search.result();
}

Response Router::refusal(const Match& match)
{
    if (match.allowed.empty()) {
        return errorResponse(404, "Not Found");
    }
    Response response = errorResponse(405, "Method Not Allowed");
    std::string methods;
    for (const std::string& method : match.allowed) {
        methods += methods.empty() ? method : ", " + method;
    }
    response.headers.set("Allow", methods);
    return response;
}

std::vector<const Route*> Router::routes() const
{
    std::vector<const Route*> result;
    std::vector<const Node*> open{m_root.get()};
    while (!open.empty()) {
        const Node* node = open.back();
        open.pop_back();
        for (const Endpoints* endpoints : {&node->endpoints, &node->tails}) {
            for (const auto& [method, endpoint] : *endpoints) {
                result.push_back(&endpoint.route);
            }
        }
        for (const auto& [word, child] : node->words) {
            open.push_back(child.get());
        }
        if (node->parameter) {
            open.push_back(node->parameter.get());
        }
    }
    return result;
}

}

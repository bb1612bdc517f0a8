#include "backend/http/uri.h"

#include "backend/http/text.h"

namespace galley::http {

namespace {

int hexadecimal(char digit)
{
    if (digit >= '0' && digit <= '9') {
        return digit - '0';
    }
    const char lower = lowerCase(digit);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/// Cuts "http://host" off; nothing when the target has neither of the two forms.
std::optional<std::string_view> withoutOrigin(std::string_view target)
{
    if (target.starts_with('/')) {
        return target;
    }
    for (const std::string_view scheme : {std::string_view("http://"), std::string_view("https://")}) {
        if (!equalsIgnoringCase(target.substr(0, scheme.size()), scheme)) {
            continue;
        }
        const auto rest = target.find_first_of("/?", scheme.size());
        const auto hostEnd = rest == std::string_view::npos ? target.size() : rest;
        if (hostEnd == scheme.size()) {
            return std::nullopt;
        }
        return target.substr(hostEnd);
    }
    return std::nullopt;
}

std::optional<std::vector<std::string>> splitSegments(std::string_view path)
{
    std::vector<std::string> segments;
    while (!path.empty()) {
        path.remove_prefix(1);
        const auto slash = path.find('/');
        std::optional<std::string> segment = percentDecoded(path.substr(0, slash));
        if (!segment || *segment == "." || *segment == ".." || segment->find('\0') != std::string::npos || !isUtf8(*segment)) {
            return std::nullopt;
        }
        segments.push_back(std::move(*segment));
        path = slash == std::string_view::npos ? std::string_view{} : path.substr(slash);
    }
    if (segments.size() == 1 && segments.front().empty()) {
        segments.clear();
    }
    return segments;
}

}

std::optional<std::string> percentDecoded(std::string_view text, PlusSign plus)
{
    std::string result;
    result.reserve(text.size());
    for (std::size_t index = 0; index < text.size(); ++index) {
        const char character = text[index];
        if (character == '+' && plus == PlusSign::IsSpace) {
            result.push_back(' ');
        } else if (character != '%') {
            result.push_back(character);
        } else {
            const int high = index + 2 < text.size() ? hexadecimal(text[index + 1]) : -1;
            const int low = index + 2 < text.size() ? hexadecimal(text[index + 2]) : -1;
            if (high < 0 || low < 0) {
                return std::nullopt;
            }
            result.push_back(static_cast<char>(high * 16 + low));
            index += 2;
        }
    }
    return result;
}

std::optional<std::vector<std::pair<std::string, std::string>>> parseQuery(std::string_view query)
{
    std::vector<std::pair<std::string, std::string>> result;
    while (!query.empty()) {
        const auto end = query.find('&');
        const std::string_view pair = query.substr(0, end);
        query = end == std::string_view::npos ? std::string_view{} : query.substr(end + 1);
        if (pair.empty()) {
            continue;
        }
        const auto equals = pair.find('=');
        auto name = percentDecoded(pair.substr(0, equals), PlusSign::IsSpace);
        auto value = equals == std::string_view::npos ? std::string() : percentDecoded(pair.substr(equals + 1), PlusSign::IsSpace);
        if (!name || !value || !isUtf8(*name) || !isUtf8(*value)) {
            return std::nullopt;
        }
        result.emplace_back(std::move(*name), std::move(*value));
    }
    return result;
}

std::optional<Target> parseTarget(std::string_view target)
{
    const std::optional<std::string_view> local = withoutOrigin(target);
    if (!local || local->find('#') != std::string_view::npos) {
        return std::nullopt;
    }
    const auto question = local->find('?');
    const std::string_view path = local->substr(0, question);
    Target result;
    result.path = path.empty() ? std::string("/") : std::string(path);
    result.query = question == std::string_view::npos ? std::string() : std::string(local->substr(question + 1));
    std::optional<std::vector<std::string>> segments = splitSegments(result.path);
    if (!segments || !parseQuery(result.query)) {
        return std::nullopt;
    }
    result.segments = std::move(*segments);
    return result;
}

}

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace galley::http {

enum class PlusSign { IsPlus, IsSpace };

/// Undoes %XX. Nothing when an escape is cut short or not hexadecimal.
[[nodiscard]] std::optional<std::string> percentDecoded(std::string_view text, PlusSign plus = PlusSign::IsPlus);

/// A request target taken apart.
struct Target {
    std::string path; ///< still encoded
    std::vector<std::string> segments; ///< decoded
    std::string query; ///< raw
};

/// Reads an origin-form ("/a/b?c=d") or absolute-form ("http://host/a/b?c=d") target. Nothing when it has another form, an invalid
/// escape, a NUL, invalid UTF-8, a fragment, or a "." or ".." segment in whatever spelling.
[[nodiscard]] std::optional<Target> parseTarget(std::string_view target);

/// Names and values of `a=1&b=2`, decoded, '+' as a space. Nothing when an escape is invalid.
[[nodiscard]] std::optional<std::vector<std::pair<std::string, std::string>>> parseQuery(std::string_view query);

}

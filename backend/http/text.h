#pragma once

#include <string>
#include <string_view>

// Small ASCII helpers that do not look at the locale.
namespace galley::http {

[[nodiscard]] constexpr char lowerCase(char character)
{
    return character >= 'A' && character <= 'Z' ? static_cast<char>(character - 'A' + 'a') : character;
}

[[nodiscard]] std::string lowerCase(std::string_view text);
[[nodiscard]] bool equalsIgnoringCase(std::string_view left, std::string_view right);
/// Without spaces and tabs at both ends.
[[nodiscard]] std::string_view trimmed(std::string_view text);
/// Whether the bytes are well-formed UTF-8 (no surrogates, no overlong forms).
[[nodiscard]] bool isUtf8(std::string_view bytes);

}

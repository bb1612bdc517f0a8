#include "backend/http/message.h"

#include "backend/http/text.h"
#include "backend/http/uri.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <system_error>

namespace galley::http {

std::optional<std::string_view> Headers::find(std::string_view name) const
{
    for (const Header& field : m_fields) {
        if (equalsIgnoringCase(field.name, name)) {
            return field.value;
        }
    }
    return std::nullopt;
}

std::size_t Headers::count(std::string_view name) const
{
    return static_cast<std::size_t>(
        std::count_if(m_fields.begin(), m_fields.end(), [name](const Header& field) { return equalsIgnoringCase(field.name, name); }));
}

void Headers::set(std::string name, std::string value)
{
    remove(name);
    add(std::move(name), std::move(value));
}

void Headers::add(std::string name, std::string value)
{
    m_fields.push_back({std::move(name), std::move(value)});
}

void Headers::remove(std::string_view name)
{
    std::erase_if(m_fields, [name](const Header& field) { return equalsIgnoringCase(field.name, name); });
}

std::vector<std::pair<std::string, std::string>> Request::queryParameters() const
{
    return parseQuery(query).value_or(std::vector<std::pair<std::string, std::string>>{});
}

std::optional<std::string> Request::queryParameter(std::string_view name) const
{
    for (auto& [key, value] : queryParameters()) {
        if (key == name) {
            return std::move(value);
        }
    }
    return std::nullopt;
}

const std::string& Request::pathParameter(const std::string& name) const
{
    static const std::string none;
    const auto found = pathParameters.find(name);
    return found == pathParameters.end() ? none : found->second;
}

std::uint64_t Request::bodySize() const
{
    if (bodyFile.empty()) {
        return body.size();
    }
    std::error_code error;
    const auto size = std::filesystem::file_size(bodyFile, error);
    return error ? 0 : size;
}

std::optional<std::string> Request::wholeBody(std::uint64_t maximum) const
{
    const std::uint64_t size = bodySize();
    if (size > maximum) {
        return std::nullopt;
    }
    if (bodyFile.empty()) {
        return body;
    }
    std::ifstream file(bodyFile, std::ios::binary);
    std::string text(size, '\0');
    if (!file.read(text.data(), static_cast<std::streamsize>(size))) {
        return std::nullopt;
    }
    return text;
}

std::string Request::contentType() const
{
    const std::string_view value = headers.find("Content-Type").value_or(std::string_view{});
    return lowerCase(trimmed(value.substr(0, value.find(';'))));
}

namespace {

void appendEscaped(std::string& result, char character)
{
    static constexpr std::string_view digits = "0123456789abcdef";
    switch (character) {
    case '"':
        result += "\\\"";
        return;
    case '\\':
        result += "\\\\";
        return;
    case '\n':
        result += "\\n";
        return;
    case '\r':
        result += "\\r";
        return;
    case '\t':
        result += "\\t";
        return;
    default:
        break;
    }
    const auto byte = static_cast<unsigned char>(character);
    if (byte >= 0x20) {
        result.push_back(character);
        return;
    }
    result += "\\u00";
    result.push_back(digits[byte >> 4U]);
    result.push_back(digits[byte & 0x0FU]);
}

}

std::string jsonQuoted(std::string_view text)
{
    const bool valid = isUtf8(text);
    std::string result = "\"";
    for (const char character : text) {
        if (!valid && static_cast<unsigned char>(character) >= 0x80) {
            result += "\xEF\xBF\xBD";
        } else {
            appendEscaped(result, character);
        }
    }
    result.push_back('"');
    return result;
}

Response jsonResponse(int status, std::string json)
{
    return {.status = status, .headers = {{"Content-Type", "application/json"}}, .body = std::move(json)};
}

Response errorResponse(int status, std::string_view detail)
{
    return jsonResponse(status, "{\"detail\":" + jsonQuoted(detail) + "}");
}

std::string_view reasonPhrase(int status)
{
    struct Phrase {
        int status;
        std::string_view text;
    };
    static constexpr std::array phrases = {Phrase{200, "OK"},
                                           Phrase{201, "Created"},
                                           Phrase{202, "Accepted"},
                                           Phrase{204, "No Content"},
                                           Phrase{206, "Partial Content"},
                                           Phrase{301, "Moved Permanently"},
                                           Phrase{302, "Found"},
                                           Phrase{303, "See Other"},
                                           Phrase{304, "Not Modified"},
                                           Phrase{307, "Temporary Redirect"},
                                           Phrase{308, "Permanent Redirect"},
                                           Phrase{400, "Bad Request"},
                                           Phrase{401, "Unauthorized"},
                                           Phrase{402, "Payment Required"},
                                           Phrase{403, "Forbidden"},
                                           Phrase{404, "Not Found"},
                                           Phrase{405, "Method Not Allowed"},
                                           Phrase{406, "Not Acceptable"},
                                           Phrase{408, "Request Timeout"},
                                           Phrase{409, "Conflict"},
                                           Phrase{410, "Gone"},
                                           Phrase{411, "Length Required"},
                                           Phrase{412, "Precondition Failed"},
                                           Phrase{413, "Payload Too Large"},
                                           Phrase{414, "URI Too Long"},
                                           Phrase{415, "Unsupported Media Type"},
                                           Phrase{417, "Expectation Failed"},
                                           Phrase{422, "Unprocessable Entity"},
                                           Phrase{423, "Locked"},
                                           Phrase{428, "Precondition Required"},
                                           Phrase{429, "Too Many Requests"},
                                           Phrase{431, "Request Header Fields Too Large"},
                                           Phrase{500, "Internal Server Error"},
                                           Phrase{501, "Not Implemented"},
                                           Phrase{502, "Bad Gateway"},
                                           Phrase{503, "Service Unavailable"},
                                           Phrase{504, "Gateway Timeout"},
                                           Phrase{505, "HTTP Version Not Supported"},
                                           Phrase{507, "Insufficient Storage"}};
    const auto* const found = std::find_if(phrases.begin(), phrases.end(), [status](const Phrase& phrase) { return phrase.status == status; });
    return found == phrases.end() ? std::string_view("Unknown") : found->text;
}

}

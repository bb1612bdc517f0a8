#include "backend/http/responsehead.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <ctime>
#include <string_view>

#include "backend/http/text.h"

namespace galley::http {

namespace {

bool isTokenCharacter(char character)
{
    static constexpr std::string_view marks = "!#$%&'*+-.^_`|~";
    const char lower = lowerCase(character);
    return (lower >= 'a' && lower <= 'z') || (character >= '0' && character <= '9') || marks.find(character) != std::string_view::npos;
}

bool isValueCharacter(char character)
{
    const auto byte = static_cast<unsigned char>(character);
    return byte == '\t' || (byte >= 0x20 && byte != 0x7F);
}

bool isOurs(std::string_view name)
{
    static constexpr std::array<std::string_view, 5> names = {"Content-Length", "Transfer-Encoding", "Connection", "Date", "X-Content-Type-Options"};
    return std::any_of(names.begin(), names.end(), [name](std::string_view ours) { return equalsIgnoringCase(ours, name); });
}

/// The present second in the form of RFC 9110, section 5.6.7; made once a second and thread.
const std::string& dateText()
{
    thread_local std::time_t madeAt = 0;
    thread_local std::string text;
    const std::time_t now = std::time(nullptr);
    if (now != madeAt) {
        std::tm parts{};
        ::gmtime_r(&now, &parts);
        std::array<char, 64> buffer{};
        static constexpr std::array<const char*, 7> days = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
        static constexpr std::array<const char*, 12> months = {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
        const int length = std::snprintf(buffer.data(),
                                         buffer.size(),
                                         "%s, %02d %s %04d %02d:%02d:%02d GMT",
                                         days.at(static_cast<std::size_t>(parts.tm_wday)),
                                         parts.tm_mday,
                                         months.at(static_cast<std::size_t>(parts.tm_mon)),
                                         parts.tm_year + 1900,
                                         parts.tm_hour,
                                         parts.tm_min,
                                         parts.tm_sec);
        text.assign(buffer.data(), static_cast<std::size_t>(length));
        madeAt = now;
    }
    return text;
}

void appendField(std::string& head, std::string_view name, std::string_view value)
{
    head.append(name).append(": ").append(value).append("\r\n");
}

void appendFraming(std::string& head, const HeadOptions& options)
{
    if (options.framing == Framing::ContentLength) {
        appendField(head, "Content-Length", std::to_string(options.contentLength));
    } else if (options.framing == Framing::Chunked) {
        appendField(head, "Transfer-Encoding", "chunked");
    }
    if (!options.keepAlive) {
        appendField(head, "Connection", "close");
    } else if (options.version10) {
        appendField(head, "Connection", "keep-alive");
    }
}

}

bool isSafe(const Headers& headers)
{
    return std::all_of(headers.begin(), headers.end(), [](const Header& field) {
        return !field.name.empty() && std::all_of(field.name.begin(), field.name.end(), isTokenCharacter)
            && std::all_of(field.value.begin(), field.value.end(), isValueCharacter);
    });
}

std::string responseHead(const Response& response, const HeadOptions& options)
{
    std::string head;
    head.reserve(320 + (response.body.size() <= 16384 ? response.body.size() : 0));
    head.append("HTTP/1.1 ").append(std::to_string(response.status)).append(" ").append(reasonPhrase(response.status)).append("\r\n");
    for (const Header& field : response.headers) {
        if (!isOurs(field.name)) {
            appendField(head, field.name, field.value);
        }
    }
    appendField(head, "X-Content-Type-Options", "nosniff");
    appendField(head, "Date", dateText());
    appendFraming(head, options);
    head.append("\r\n");
    return head;
}

}

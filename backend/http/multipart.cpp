#include "backend/http/multipart.h"

#include <algorithm>
#include <fstream>
#include <utility>

#include "backend/http/text.h"
#include "backend/http/uri.h"

namespace galley::http {

namespace {

constexpr std::size_t readSize = 65536;
constexpr std::size_t longestBoundary = 70; // RFC 2046, section 5.1.1

void skipSpace(std::string_view& text)
{
    const auto first = text.find_first_not_of(" \t");
    text.remove_prefix(first == std::string_view::npos ? text.size() : first);
}

/// A quoted text, from its opening quote. Browsers send `C:\a.csv` unescaped, so a backslash escapes only a quote or another one.
std::optional<std::string> takeQuoted(std::string_view& text)
{
    std::string result;
    for (std::size_t index = 1; index < text.size(); ++index) {
        const char next = index + 1 < text.size() ? text[index + 1] : '\0';
        if (text[index] == '"') {
            text.remove_prefix(index + 1);
            return result;
        }
        if (text[index] == '\\' && (next == '"' || next == '\\')) {
            ++index;
        }
        result.push_back(text[index]);
    }
    return std::nullopt;
}

std::optional<std::string> takeValue(std::string_view& text)
{
    if (text.starts_with('"')) {
        return takeQuoted(text);
    }
    const auto end = text.find(';');
    std::string value(trimmed(text.substr(0, end)));
    text.remove_prefix(end == std::string_view::npos ? text.size() : end);
    return value;
}

std::string fromLatin1(std::string_view bytes)
{
    std::string result;
    for (const char character : bytes) {
        const auto byte = static_cast<unsigned char>(character);
        if (byte < 0x80) {
            result.push_back(character);
        } else {
            result.push_back(static_cast<char>(0xC0U | (byte >> 6U)));
            result.push_back(static_cast<char>(0x80U | (byte & 0x3FU)));
        }
    }
    return result;
}

/// RFC 8187: `UTF-8'en'na%C3%AFve.csv`.
std::optional<std::string> extendedValue(std::string_view text)
{
    const auto first = text.find('\'');
    const auto second = first == std::string_view::npos ? first : text.find('\'', first + 1);
    if (second == std::string_view::npos) {
        return std::nullopt;
    }
    std::optional<std::string> decoded = percentDecoded(text.substr(second + 1));
    if (decoded && equalsIgnoringCase(text.substr(0, first), "iso-8859-1")) {
        return fromLatin1(*decoded);
    }
    const bool usable = decoded && equalsIgnoringCase(text.substr(0, first), "utf-8") && isUtf8(*decoded);
    return usable ? decoded : std::nullopt;
}

void replaceAll(std::string& text, std::string_view what, std::string_view with)
{
    for (auto found = text.find(what); found != std::string::npos; found = text.find(what, found + with.size())) {
        text.replace(found, what.size(), with);
    }
}

/// The last component without control characters, whatever system the client runs on.
std::string safeFileName(std::string name)
{
    if (!isUtf8(name)) {
        name = fromLatin1(name);
    }
    replaceAll(name, "%22", "\""); // how browsers write a quote
    const auto separator = name.find_last_of("/\\");
    if (separator != std::string::npos) {
        name.erase(0, separator + 1);
    }
    std::erase_if(name, [](char character) { return static_cast<unsigned char>(character) < 0x20 || character == 0x7F; });
    return name == "." || name == ".." ? std::string() : name;
}

std::optional<std::string> fileNameOf(const ParameterizedValue& disposition)
{
    if (const auto extended = disposition.find("filename*")) {
        if (auto name = extendedValue(*extended)) {
            return safeFileName(std::move(*name));
        }
    }
    const auto plain = disposition.find("filename");
    return plain ? std::optional(safeFileName(std::string(*plain))) : std::nullopt;
}

bool isBoundary(std::string_view boundary)
{
    static constexpr std::string_view marks = "'()+_,-./:=? ";
    return !boundary.empty() && boundary.size() <= longestBoundary && boundary.back() != ' '
        && std::all_of(boundary.begin(), boundary.end(), [](char character) {
               const char lower = lowerCase(character);
               return (lower >= 'a' && lower <= 'z') || (character >= '0' && character <= '9') || marks.find(character) != marks.npos;
           });
}

bool forEachPiece(std::istream& stream, std::uint64_t size, const std::function<bool(std::string_view)>& receiver)
{
    std::string piece;
    while (size > 0) {
        piece.resize(static_cast<std::size_t>(std::min<std::uint64_t>(size, readSize)));
        if (!stream.read(piece.data(), static_cast<std::streamsize>(piece.size())) || !receiver(piece)) {
            return false;
        }
        size -= piece.size();
    }
    return true;
}

}

std::optional<std::string_view> ParameterizedValue::find(std::string_view name) const
{
    for (const auto& [key, text] : parameters) {
        if (key == name) {
            return text;
        }
    }
    return std::nullopt;
}

std::optional<ParameterizedValue> parseParameterizedValue(std::string_view text)
{
    ParameterizedValue result;
    const auto first = text.find(';');
    result.value = lowerCase(trimmed(text.substr(0, first)));
    text.remove_prefix(first == std::string_view::npos ? text.size() : first);
    while (!text.empty()) {
        text.remove_prefix(1);
        skipSpace(text);
        if (text.empty() || text.front() == ';') {
            continue;
        }
        const auto equals = text.find('=');
        if (equals == std::string_view::npos) {
            return std::nullopt;
        }
        std::string name = lowerCase(trimmed(text.substr(0, equals)));
        text.remove_prefix(equals + 1);
        skipSpace(text);
        std::optional<std::string> value = takeValue(text);
        skipSpace(text);
        if (!value || name.empty() || (!text.empty() && text.front() != ';')) {
            return std::nullopt;
        }
        result.parameters.emplace_back(std::move(name), std::move(*value));
    }
    return result;
}

MultipartParser::MultipartParser(std::string_view boundary, MultipartLimits limits)
    : m_delimiter("\r\n--" + std::string(boundary)), m_limits(limits), m_pending("\r\n")
{
}

bool MultipartParser::feed(std::string_view bytes)
{
    if (!m_error.empty()) {
        return false;
    }
    if (m_state == State::Epilogue) {
        return true;
    }
    m_pending.erase(0, std::exchange(m_used, 0));
    m_pending.append(bytes);
    bool goesOn = true;
    while (goesOn) {
        if (!step(goesOn)) {
            return false;
        }
    }
    return true;
}

bool MultipartParser::finish()
{
    if (m_error.empty() && m_state != State::Epilogue) {
        fail("The form ends before its closing boundary");
    }
    return m_error.empty();
}

bool MultipartParser::step(bool& goesOn)
{
    switch (m_state) {
    case State::Preamble:
    case State::Content:
        content(goesOn);
        return true;
    case State::AfterBoundary:
        return afterBoundary(goesOn);
    case State::Header:
        return header(goesOn);
    case State::Epilogue:
        goesOn = false;
        return true;
    }
    return true;
}

/// Looks for the next delimiter; what cannot be its beginning is content.
void MultipartParser::content(bool& goesOn)
{
    const std::string_view rest = std::string_view(m_pending).substr(m_used);
    const auto found = rest.find(m_delimiter);
    const std::size_t keep = m_delimiter.size() - 1;
    const std::size_t size = found != std::string_view::npos ? found : rest.size() - std::min(rest.size(), keep);
    consume(size);
    goesOn = found != std::string_view::npos;
    if (goesOn) {
        if (m_state == State::Content) {
            Part& part = m_parts.back();
            part.size = static_cast<std::uint64_t>(std::max<std::int64_t>(0, m_offset - static_cast<std::int64_t>(part.offset)));
        }
        consume(m_delimiter.size());
        m_state = State::AfterBoundary;
    }
}

bool MultipartParser::afterBoundary(bool& goesOn)
{
    const std::string_view rest = std::string_view(m_pending).substr(m_used);
    if (rest.starts_with("--")) {
        m_state = State::Epilogue;
        return true;
    }
    const auto end = rest.find("\r\n");
    const std::string_view padding = rest.substr(0, end);
    // A last CR or hyphen may be half of what is to come.
    const bool undecided = end == std::string_view::npos && (padding.empty() || padding == "-" || padding.back() == '\r');
    const auto odd = padding.find_first_not_of(" \t");
    if (!undecided && odd != std::string_view::npos) {
        return fail("A boundary of the form is followed by other text");
    }
    if (end == std::string_view::npos) {
        goesOn = false;
        return padding.size() <= m_limits.headerBytes || fail("The form has a boundary without an end");
    }
    if (m_parts.size() >= m_limits.parts) {
        return fail("The form has too many parts");
    }
    consume(end); // the line break stays: a part without header fields has just one more
    m_state = State::Header;
    return true;
}

bool MultipartParser::header(bool& goesOn)
{
    const std::string_view rest = std::string_view(m_pending).substr(m_used);
    const auto end = rest.find("\r\n\r\n");
    if (std::min(end, rest.size()) > m_limits.headerBytes) {
        return fail("A part of the form has too long a header");
    }
    if (end == std::string_view::npos) {
        goesOn = false;
        return true;
    }
    if (!beginPart(rest.substr(0, end))) {
        return false;
    }
    // The last line break stays: a part may end with its header, and then the delimiter begins there.
    consume(end + 2);
    m_parts.back().offset = static_cast<std::uint64_t>(m_offset + 2);
    m_state = State::Content;
    return true;
}

bool MultipartParser::beginPart(std::string_view fields)
{
    std::optional<ParameterizedValue> disposition;
    Part part;
    while (!fields.empty()) {
        fields.remove_prefix(std::min<std::size_t>(2, fields.size()));
        const auto end = fields.find("\r\n");
        const std::string_view line = fields.substr(0, end);
        fields.remove_prefix(end == std::string_view::npos ? fields.size() : end);
        const auto colon = line.find(':');
        if (colon == std::string_view::npos) {
            return fail("A part of the form has a malformed header");
        }
        const std::string_view name = line.substr(0, colon);
        const std::string_view value = trimmed(line.substr(colon + 1));
        if (equalsIgnoringCase(name, "Content-Disposition")) {
            disposition = parseParameterizedValue(value);
        } else if (equalsIgnoringCase(name, "Content-Type")) {
            part.contentType = value;
        } else if (equalsIgnoringCase(name, "Content-Transfer-Encoding") && !equalsIgnoringCase(value, "binary") && !equalsIgnoringCase(value, "8bit")
                   && !equalsIgnoringCase(value, "7bit")) {
            return fail("A part of the form has an encoding that is not supported");
        }
    }
    const auto name = disposition ? disposition->find("name") : std::nullopt;
    if (!name || disposition->value != "form-data" || !isUtf8(*name)) {
        return fail("A part of the form has no name");
    }
    part.name = *name;
    part.fileName = fileNameOf(*disposition);
    m_parts.push_back(std::move(part));
    return true;
}

bool MultipartParser::fail(std::string error)
{
    m_error = std::move(error);
    return false;
}

void MultipartParser::consume(std::size_t size)
{
    m_used += size;
    m_offset += static_cast<std::int64_t>(size);
}

std::variant<Multipart, Multipart::Failure> Multipart::parse(const Request& request, MultipartLimits limits)
{
    const auto type = parseParameterizedValue(request.headers.find("Content-Type").value_or(std::string_view{}));
    if (!type || type->value != "multipart/form-data") {
        return Failure{415, "The body must be multipart/form-data"};
    }
    const std::string_view boundary = type->find("boundary").value_or(std::string_view{});
    if (!isBoundary(boundary)) {
        return Failure{400, "The form has no usable boundary"};
    }
    MultipartParser parser(boundary, limits);
    const auto feed = [&parser](std::string_view piece) { return parser.feed(piece); };
    bool readable = true;
    if (request.bodyFile.empty()) {
        readable = parser.feed(request.body);
    } else {
        std::ifstream file(request.bodyFile, std::ios::binary);
        readable = forEachPiece(file, request.bodySize(), feed);
    }
    if (!parser.error().empty()) {
        return Failure{400, parser.error()};
    }
    if (!readable) {
        return Failure{500, "The form cannot be read"};
    }
    if (!parser.finish()) {
        return Failure{400, parser.error()};
    }
    return Multipart(request, parser.takeParts());
}

const Part* Multipart::find(std::string_view name) const
{
    const auto found = std::find_if(m_parts.begin(), m_parts.end(), [name](const Part& part) { return part.name == name; });
    return found == m_parts.end() ? nullptr : &*found;
}

std::optional<std::string> Multipart::text(const Part& part, std::uint64_t maximum) const
{
    if (part.size > maximum) {
        return std::nullopt;
    }
    std::string result;
    result.reserve(static_cast<std::size_t>(part.size));
    const bool complete = read(part, [&result](std::string_view piece) {
        result.append(piece);
        return true;
    });
    return complete ? std::optional(std::move(result)) : std::nullopt;
}

std::optional<std::string> Multipart::value(std::string_view name, std::uint64_t maximum) const
{
    const Part* part = find(name);
    std::optional<std::string> result = part != nullptr ? text(*part, maximum) : std::nullopt;
    return result && isUtf8(*result) ? result : std::nullopt;
}

bool Multipart::read(const Part& part, const std::function<bool(std::string_view)>& receiver) const
{
    if (m_request->bodyFile.empty()) {
        return receiver(std::string_view(m_request->body).substr(static_cast<std::size_t>(part.offset), static_cast<std::size_t>(part.size)));
    }
    std::ifstream file(m_request->bodyFile, std::ios::binary);
    file.seekg(static_cast<std::streamoff>(part.offset));
    return file && forEachPiece(file, part.size, receiver);
}

bool Multipart::save(const Part& part, const std::filesystem::path& target) const
{
    std::ofstream file(target, std::ios::binary | std::ios::trunc);
    const bool copied = read(
        part, [&file](std::string_view piece) { return static_cast<bool>(file.write(piece.data(), static_cast<std::streamsize>(piece.size()))); });
    file.close();
    return copied && file.good();
}

}

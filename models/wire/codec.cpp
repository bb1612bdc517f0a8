#include "models/wire/codecvalue.h"

#include <QTimeZone>
#include <charconv>
#include <cmath>

namespace galley::wire {

namespace {

constexpr std::array<char, 16> hexDigits = {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'};

/// What follows the backslash for the characters that must be escaped, 'u' for the long form, 0 for those that need none.
char escapeOf(char character)
{
    switch (character) {
    case '"':
    case '\\':
        return character;
    case '\n':
        return 'n';
    case '\r':
        return 'r';
    case '\t':
        return 't';
    default:
        return static_cast<uchar>(character) < 0x20 ? 'u' : '\0';
    }
}

}

void appendJsonString(QByteArray& out, QByteArrayView utf8)
{
    out += '"';
    qsizetype start = 0;
    for (qsizetype index = 0; index < utf8.size(); ++index) {
        const char escape = escapeOf(utf8[index]);
        if (escape == '\0') {
            continue;
        }
        out.append(utf8.sliced(start, index - start));
        out += '\\';
        out += escape;
        if (escape == 'u') {
            out += "00";
            out += hexDigits[static_cast<uchar>(utf8[index]) >> 4];
            out += hexDigits[static_cast<uchar>(utf8[index]) & 0x0f];
        }
        start = index + 1;
    }
    out.append(utf8.sliced(start));
    out += '"';
}

void appendJsonString(QByteArray& out, QStringView text)
{
    appendJsonString(out, QByteArrayView(text.toUtf8()));
}

}

namespace galley::wire::codec {

Unexpected wrongType(const char* expected)
{
    return failure(ErrorCode::InvalidInput, QStringLiteral("The value is not %1.").arg(QLatin1StringView(expected)));
}

Unexpected under(QString step, Error error)
{
    if (!error.field.isEmpty() && !error.field.startsWith(u'[')) {
        step += u'.';
    }
    error.field.prepend(step);
    return Unexpected(std::move(error));
}

Unexpected malformed(simdjson::error_code code)
{
    return failure(ErrorCode::InvalidInput, QStringLiteral("The JSON is malformed: %1").arg(QLatin1StringView(simdjson::error_message(code))));
}

Result<bool> readIsNull(Value& value)
{
    bool isNull = false;
    if (const auto error = value.json.is_null().get(isNull)) {
        return malformed(error);
    }
    return isNull;
}

Read readBool(Value& value, bool& target)
{
    return value.json.get_bool().get(target) ? Read(wrongType("true or false")) : Read();
}

Result<QString> readText(Value& value)
{
    std::string_view text;
    if (value.json.get_string().get(text)) {
        return wrongType("a text");
    }
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

Result<QDateTime> parseInstant(std::string_view text)
{
    QDateTime instant = QDateTime::fromString(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())), Qt::ISODateWithMs);
    if (!instant.isValid()) {
        return wrongType("a date and time (ISO 8601)");
    }
    // FastAPI services leave the zone out where the instant is in UTC.
    if (instant.timeSpec() == Qt::LocalTime) {
        instant.setTimeZone(QTimeZone::utc());
    }
    return instant.toUTC();
}

Read readInstant(Value& value, QDateTime& target)
{
    std::string_view text;
    if (value.json.get_string().get(text)) {
        return wrongType("a date and time");
    }
    return parseInstant(text).map([&](QDateTime instant) { target = std::move(instant); });
}

QByteArray formatInstant(const QDateTime& instant)
{
    return instant.toUTC().toString(Qt::ISODateWithMs).toLatin1();
}

namespace {

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// Which fields of a table were met; no type of the contract has as many.
using Seen = quint64;

Read missingField(std::span<const ErasedField> fields, Seen seen)
{
    for (size_t index = 0; index < fields.size(); ++index) {
        if (fields[index].presence == Presence::Required && (seen >> index & 1) == 0) {
            return failure(ErrorCode::InvalidInput, QStringLiteral("The field is missing."), QString::fromLatin1(fields[index].name));
        }
    }
    return {};
}

}

Read readFields(Value& value, std::span<const ErasedField> fields, void* owner)
{
    Q_ASSERT(fields.size() <= 64);
    simdjson::ondemand::object object;
    if (value.json.get_object().get(object)) {
        return wrongType("an object");
    }
    Seen seen = 0;
    for (auto entry : object) {
        std::string_view key;
        if (const auto error = entry.unescaped_key().get(key)) {
            return malformed(error);
        }
        Value child;
        if (const auto error = entry.value().get(child.json)) {
            return malformed(error);
        }
        const auto field = std::find_if(fields.begin(), fields.end(), [key](const ErasedField& candidate) { return key == candidate.name; });
        if (field == fields.end()) {
            continue;
        }
        seen |= Seen(1) << (field - fields.begin());
        if (Read read = field->read(child, owner); !read) {
            return under(textOf(key), std::move(read.error()));
        }
    }
    return missingField(fields, seen);
}

Read readElements(Value& value, void* list, void* (*append)(void* list), Read (*read)(Value&, void* element))
{
    simdjson::ondemand::array array;
    if (value.json.get_array().get(array)) {
        return wrongType("an array");
    }
    qsizetype index = 0;
    for (auto entry : array) {
        Value child;
        if (const auto error = entry.get(child.json)) {
            return malformed(error);
        }
        if (Read done = read(child, append(list)); !done) {
            return under(QStringLiteral("[%1]").arg(index), std::move(done.error()));
        }
        ++index;
    }
    return {};
}

void writeFields(QByteArray& out, std::span<const ErasedField> fields, const void* owner)
{
    char separator = '{';
    for (const ErasedField& field : fields) {
        if (field.isThere != nullptr && !field.isThere(owner)) {
            continue;
        }
        out += separator;
        separator = ',';
        out += '"';
        out += field.name;
        out += "\":";
        field.write(out, owner);
    }
    if (separator == '{') {
        out += '{';
    }
    out += '}';
}

Read readEntries(Value& value, void* map, void* (*insert)(void* map, const QString& key), Read (*read)(Value&, void* element))
{
    simdjson::ondemand::object object;
    if (value.json.get_object().get(object)) {
        return wrongType("an object");
    }
    for (auto entry : object) {
        std::string_view key;
        if (const auto error = entry.unescaped_key().get(key)) {
            return malformed(error);
        }
        const QString name = textOf(key);
        Value child;
        if (const auto error = entry.value().get(child.json)) {
            return malformed(error);
        }
        if (Read done = read(child, insert(map, name)); !done) {
            return under(name, std::move(done.error()));
        }
    }
    return {};
}

Read readRaw(Value& value, RawKind expected, QByteArray& target)
{
    const bool isObject = expected == RawKind::Object;
    simdjson::ondemand::json_type type{};
    if (const auto error = value.json.type().get(type)) {
        return malformed(error);
    }
    if (type != (isObject ? simdjson::ondemand::json_type::object : simdjson::ondemand::json_type::array)) {
        return wrongType(isObject ? "an object" : "an array");
    }
    std::string_view raw;
    simdjson::error_code error = simdjson::SUCCESS;
    if (isObject) {
        simdjson::ondemand::object object;
        error = value.json.get_object().get(object);
        error = error ? error : object.raw_json().get(raw);
    } else {
        simdjson::ondemand::array array;
        error = value.json.get_array().get(array);
        error = error ? error : array.raw_json().get(raw);
    }
    if (error) {
        return malformed(error);
    }
    target = QByteArray(raw.data(), static_cast<qsizetype>(raw.size()));
    return {};
}

Read readNumber(Value& value, double& target)
{
    if (value.json.get_double().get(target)) {
        return wrongType("a number");
    }
    return {};
}

Read readInteger(Value& value, qint64& target)
{
    int64_t number = 0;
    if (value.json.get_int64().get(number)) {
        return wrongType("a whole number");
    }
    target = number;
    return {};
}

void writeNumber(QByteArray& out, double value)
{
    // JSON has neither infinity nor "not a number".
    if (!std::isfinite(value)) {
        out += "null";
        return;
    }
    std::array<char, 32> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value).ptr;
    out.append(buffer.data(), end - buffer.data());
}

simdjson::ondemand::parser& threadParser()
{
    thread_local simdjson::ondemand::parser parser;
    return parser;
}

Read readDocument(QByteArrayView json, void* target, Read (*read)(Value&, void* target))
{
    const simdjson::padded_string padded(json.data(), static_cast<size_t>(json.size()));
    simdjson::ondemand::document document;
    if (const auto error = threadParser().iterate(padded).get(document)) {
        return malformed(error);
    }
    Value value;
    if (document.get_value().get(value.json)) {
        return wrongType("an object or an array");
    }
    if (Read done = read(value, target); !done) {
        return done;
    }
    // Past the last token there is no location any more.
    const char* rest = nullptr;
    if (!document.current_location().get(rest)) {
        return malformed(simdjson::error_code::TRAILING_CONTENT);
    }
    return {};
}

}

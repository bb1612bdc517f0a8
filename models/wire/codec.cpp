#include "models/wire/codec.h"

#include <QTimeZone>
#include <charconv>

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
    return failure(ErrorCode::InvalidInput,
                   QStringLiteral("The JSON is malformed: %1").arg(QLatin1StringView(simdjson::error_message(code))));
}

Result<QString> readText(Value value)
{
    std::string_view text;
    if (value.get_string().get(text)) {
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
        instant.setTimeSpec(Qt::UTC);
    }
    return instant.toUTC();
}

QByteArray formatInstant(const QDateTime& instant)
{
    return instant.toUTC().toString(Qt::ISODateWithMs).toLatin1();
}

Read readRaw(Value value, simdjson::ondemand::json_type expected, const char* what, QByteArray& target)
{
    simdjson::ondemand::json_type type{};
    if (const auto error = value.type().get(type)) {
        return malformed(error);
    }
    if (type != expected) {
        return wrongType(what);
    }
    std::string_view raw;
    simdjson::error_code error = simdjson::SUCCESS;
    if (type == simdjson::ondemand::json_type::object) {
        simdjson::ondemand::object object;
        error = value.get_object().get(object);
        error = error ? error : object.raw_json().get(raw);
    } else {
        simdjson::ondemand::array array;
        error = value.get_array().get(array);
        error = error ? error : array.raw_json().get(raw);
    }
    if (error) {
        return malformed(error);
    }
    target = QByteArray(raw.data(), static_cast<qsizetype>(raw.size()));
    return {};
}

Read readNumber(Value value, double& target)
{
    if (value.get_double().get(target)) {
        return wrongType("a number");
    }
    return {};
}

Read readInteger(Value value, qint64& target)
{
    int64_t number = 0;
    if (value.get_int64().get(number)) {
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

}

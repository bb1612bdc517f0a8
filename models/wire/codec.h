#pragma once

// The definitions behind json.h. Included by the .cpp files of wire types alone: it brings the JSON parser with it.

#include <QDateTime>
#include <QMap>
#include <bitset>
#include <cmath>
#include <limits>
#include <simdjson.h>
#include <type_traits>

#include "models/base/id.h"
#include "models/domain/openenum.h"
#include "models/wire/fields.h"
#include "models/wire/json.h"
#include "models/wire/values.h"

namespace galley::wire::codec {

using Value = simdjson::ondemand::value;
using Read = Result<void>;

template <class T>
struct IsOptional : std::false_type {};
template <class T>
struct IsOptional<std::optional<T>> : std::true_type {};
template <class T>
struct IsNullable : std::false_type {};
template <class T>
struct IsNullable<Nullable<T>> : std::true_type {};
template <class T>
struct IsOpenEnum : std::false_type {};
template <class T>
struct IsOpenEnum<Open<T>> : std::true_type {};
template <class T>
struct IsId : std::false_type {};
template <class T>
struct IsId<Id<T>> : std::true_type {};
template <class T>
struct IsList : std::false_type {};
template <class T>
struct IsList<QList<T>> : std::true_type {};
template <class T>
struct IsMap : std::false_type {};
template <class T>
struct IsMap<QMap<QString, T>> : std::true_type {};

[[nodiscard]] Unexpected wrongType(const char* expected);
/// Puts a key or an index before the path of an error that came from below.
[[nodiscard]] Unexpected under(QString step, Error error);
[[nodiscard]] Unexpected malformed(simdjson::error_code code);
[[nodiscard]] Result<QString> readText(Value value);
[[nodiscard]] Result<QDateTime> parseInstant(std::string_view text);
[[nodiscard]] QByteArray formatInstant(const QDateTime& instant);

template <class T>
[[nodiscard]] Read readInto(Value value, T& target);

template <class T>
[[nodiscard]] Read readObject(Value value, T& target)
{
    simdjson::ondemand::object object;
    if (value.get_object().get(object)) {
        return wrongType("an object");
    }
    constexpr auto fields = T::fields();
    std::bitset<std::tuple_size_v<decltype(fields)>> seen;
    for (auto entry : object) {
        std::string_view key;
        if (const auto error = entry.unescaped_key().get(key)) {
            return malformed(error);
        }
        Value child;
        if (const auto error = entry.value().get(child)) {
            return malformed(error);
        }
        Read read;
        size_t index = 0;
        std::apply(
            [&](const auto&... field) {
                (void)((key == field.name ? (seen.set(index), read = readInto(child, target.*(field.member)), true) : (++index, false))
                       || ...);
            },
            fields);
        if (!read) {
            return under(QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size())), std::move(read.error()));
        }
    }
    Read complete;
    size_t index = 0;
    std::apply(
        [&](const auto&... field) {
            (void)((field.presence == Presence::Required && !seen.test(index++)
                           ? (complete = failure(ErrorCode::InvalidInput, QStringLiteral("The field is missing."),
                                                 QString::fromLatin1(field.name)),
                              true)
                           : (field.presence == Presence::Optional ? (void)index++ : void(), false))
                   || ...);
        },
        fields);
    return complete;
}

template <class T>
[[nodiscard]] Read readList(Value value, QList<T>& target)
{
    simdjson::ondemand::array array;
    if (value.get_array().get(array)) {
        return wrongType("an array");
    }
    target.clear();
    for (auto entry : array) {
        Value child;
        if (const auto error = entry.get(child)) {
            return malformed(error);
        }
        T element{};
        if (Read read = readInto(child, element); !read) {
            return under(QStringLiteral("[%1]").arg(target.size()), std::move(read.error()));
        }
        target.append(std::move(element));
    }
    return {};
}

template <class T>
[[nodiscard]] Read readMap(Value value, QMap<QString, T>& target)
{
    simdjson::ondemand::object object;
    if (value.get_object().get(object)) {
        return wrongType("an object");
    }
    target.clear();
    for (auto entry : object) {
        std::string_view key;
        if (const auto error = entry.unescaped_key().get(key)) {
            return malformed(error);
        }
        const QString name = QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()));
        Value child;
        if (const auto error = entry.value().get(child)) {
            return malformed(error);
        }
        T element{};
        if (Read read = readInto(child, element); !read) {
            return under(name, std::move(read.error()));
        }
        target.insert(name, std::move(element));
    }
    return {};
}

[[nodiscard]] Read readRaw(Value value, simdjson::ondemand::json_type expected, const char* what, QByteArray& target);
[[nodiscard]] Read readNumber(Value value, double& target);
[[nodiscard]] Read readInteger(Value value, qint64& target);

template <class T>
Read readInto(Value value, T& target)
{
    if constexpr (IsNullable<T>::value) {
        bool isNull = false;
        if (const auto error = value.is_null().get(isNull)) {
            return malformed(error);
        }
        if (isNull) {
            target.reset();
            return {};
        }
        return readInto(value, target.emplace());
    } else if constexpr (IsOptional<T>::value) {
        return readInto(value, target.emplace());
    } else if constexpr (IsList<T>::value) {
        return readList(value, target);
    } else if constexpr (IsMap<T>::value) {
        return readMap(value, target);
    } else if constexpr (std::is_same_v<T, JsonObject>) {
        return readRaw(value, simdjson::ondemand::json_type::object, "an object", target.text);
    } else if constexpr (std::is_same_v<T, JsonArray>) {
        return readRaw(value, simdjson::ondemand::json_type::array, "an array", target.text);
    } else if constexpr (std::is_same_v<T, bool>) {
        return value.get_bool().get(target) ? Read(wrongType("true or false")) : Read();
    } else if constexpr (std::is_same_v<T, double>) {
        return readNumber(value, target);
    } else if constexpr (std::is_same_v<T, qint64>) {
        return readInteger(value, target);
    } else if constexpr (std::is_same_v<T, QString>) {
        return readText(value).map([&](QString text) { target = std::move(text); });
    } else if constexpr (std::is_same_v<T, QDateTime>) {
        std::string_view text;
        if (value.get_string().get(text)) {
            return wrongType("a date and time");
        }
        return parseInstant(text).map([&](QDateTime instant) { target = std::move(instant); });
    } else if constexpr (IsOpenEnum<T>::value) {
        return readText(value).map([&](const QString& text) { target = T::fromText(text); });
    } else if constexpr (IsId<T>::value) {
        std::string_view text;
        if (value.get_string().get(text)) {
            return wrongType("an id");
        }
        const std::optional<T> id = T::fromText(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
        if (!id) {
            return wrongType("a UUID");
        }
        target = *id;
        return {};
    } else {
        static_assert(WireObject<T>, "a wire type needs fields()");
        return readObject(value, target);
    }
}

template <class T>
void write(QByteArray& out, const T& value);

template <class T>
void writeObject(QByteArray& out, const T& value)
{
    char separator = '{';
    std::apply(
        [&](const auto&... field) {
            const auto one = [&](const auto& entry) {
                const auto& member = value.*(entry.member);
                using Member = std::remove_cvref_t<decltype(member)>;
                if constexpr (IsOptional<Member>::value) {
                    if (!member) {
                        return;
                    }
                }
                out += separator;
                separator = ',';
                out += '"';
                out += entry.name;
                out += "\":";
                write(out, member);
            };
            (one(field), ...);
        },
        T::fields());
    if (separator == '{') {
        out += '{';
    }
    out += '}';
}

void writeNumber(QByteArray& out, double value);

template <class T>
void write(QByteArray& out, const T& value)
{
    if constexpr (IsNullable<T>::value || IsOptional<T>::value) {
        if (value) {
            write(out, *value);
        } else {
            out += "null";
        }
    } else if constexpr (IsList<T>::value) {
        char separator = '[';
        for (const auto& element : value) {
            out += separator;
            separator = ',';
            write(out, element);
        }
        out += separator == '[' ? "[]" : "]";
    } else if constexpr (IsMap<T>::value) {
        char separator = '{';
        for (auto entry = value.cbegin(); entry != value.cend(); ++entry) {
            out += separator;
            separator = ',';
            appendJsonString(out, QStringView(entry.key()));
            out += ':';
            write(out, entry.value());
        }
        out += separator == '{' ? "{}" : "}";
    } else if constexpr (std::is_same_v<T, JsonObject> || std::is_same_v<T, JsonArray>) {
        out += value.text;
    } else if constexpr (std::is_same_v<T, bool>) {
        out += value ? "true" : "false";
    } else if constexpr (std::is_same_v<T, double>) {
        writeNumber(out, value);
    } else if constexpr (std::is_same_v<T, qint64>) {
        out += QByteArray::number(value);
    } else if constexpr (std::is_same_v<T, QString>) {
        appendJsonString(out, QStringView(value));
    } else if constexpr (std::is_same_v<T, QDateTime>) {
        out += '"';
        out += formatInstant(value);
        out += '"';
    } else if constexpr (IsOpenEnum<T>::value) {
        appendJsonString(out, QStringView(value.text()));
    } else if constexpr (IsId<T>::value) {
        out += '"';
        out += value.bytes();
        out += '"';
    } else {
        static_assert(WireObject<T>, "a wire type needs fields()");
        writeObject(out, value);
    }
}

/// The parser of this thread: it keeps its buffers between documents.
[[nodiscard]] simdjson::ondemand::parser& threadParser();

template <class T>
[[nodiscard]] Result<T> decodeDocument(QByteArrayView json)
{
    const simdjson::padded_string padded(json.data(), static_cast<size_t>(json.size()));
    simdjson::ondemand::document document;
    if (const auto error = threadParser().iterate(padded).get(document)) {
        return malformed(error);
    }
    Value value;
    if (document.get_value().get(value)) {
        return wrongType("an object or an array");
    }
    T target{};
    if (Read read = readInto(value, target); !read) {
        return Unexpected(std::move(read.error()));
    }
    // Past the last token there is no location any more.
    const char* rest = nullptr;
    if (!document.current_location().get(rest)) {
        return malformed(simdjson::error_code::TRAILING_CONTENT);
    }
    return target;
}

}

// The definitions of decode() and encodeTo() for one wire type and its lists; one line per type in the .cpp beside it.
#define GALLEY_WIRE_TYPE(Type)                                                       \
    template <>                                                                      \
    Result<Type> decode<Type>(QByteArrayView json)                                   \
    {                                                                                \
        return codec::decodeDocument<Type>(json);                                    \
    }                                                                                \
    template <>                                                                      \
    void encodeTo<Type>(QByteArray & out, const Type& value)                         \
    {                                                                                \
        codec::write(out, value);                                                    \
    }
#define GALLEY_WIRE_LIST(Type) GALLEY_WIRE_TYPE(QList<Type>)

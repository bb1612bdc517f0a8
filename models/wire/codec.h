#pragma once

// The definitions behind json.h, for the .cpp files of wire types. The parser itself stays in codec.cpp.

#include <QDateTime>
#include <QMap>
#include <array>
#include <span>
#include <type_traits>

#include "models/base/id.h"
#include "models/domain/openenum.h"
#include "models/wire/fields.h"
#include "models/wire/json.h"
#include "models/wire/values.h"

namespace galley::wire::codec {

/// A value of the document that is being read; what it is, only codec.cpp knows.
struct Value;
using Read = Result<void>;

template <class T> struct IsOptional : std::false_type {
};
template <class T> struct IsOptional<std::optional<T>> : std::true_type {
};
template <class T> struct IsNullable : std::false_type {
};
template <class T> struct IsNullable<Nullable<T>> : std::true_type {
};
template <class T> struct IsOpenEnum : std::false_type {
};
template <class T> struct IsOpenEnum<Open<T>> : std::true_type {
};
template <class T> struct IsId : std::false_type {
};
template <class T> struct IsId<Id<T>> : std::true_type {
};
template <class T> struct IsList : std::false_type {
};
template <class T> struct IsList<QList<T>> : std::true_type {
};
template <class T> struct IsMap : std::false_type {
};
template <class T> struct IsMap<QMap<QString, T>> : std::true_type {
};

[[nodiscard]] Unexpected wrongType(const char* expected);
/// Puts a key or an index before the path of an error that came from below.
[[nodiscard]] Unexpected under(QString step, Error error);
[[nodiscard]] Result<bool> readIsNull(Value& value);
[[nodiscard]] Read readBool(Value& value, bool& target);
[[nodiscard]] Result<QString> readText(Value& value);
[[nodiscard]] Read readInstant(Value& value, QDateTime& target);
[[nodiscard]] QByteArray formatInstant(const QDateTime& instant);

template <class T> [[nodiscard]] Read readInto(Value& value, T& target);
template <class T> void write(QByteArray& out, const T& value);
struct ErasedField;
template <class T> [[nodiscard]] std::span<const ErasedField> erasedFields();

/// One row of a field table without its types, so that the loops over a table are compiled once and not for every type.
struct ErasedField {
    const char* name;
    Presence presence;
    Read (*read)(Value&, void* owner);
    bool (*isThere)(const void* owner); ///< null: always
    void (*write)(QByteArray& out, const void* owner);
};

[[nodiscard]] Read readFields(Value& value, std::span<const ErasedField> fields, void* owner);
void writeFields(QByteArray& out, std::span<const ErasedField> fields, const void* owner);

/// Reads an array: `append` makes a new element at the end of `list` and hands out its address.
[[nodiscard]] Read readElements(Value& value, void* list, void* (*append)(void* list), Read (*read)(Value&, void* element));

template <class T> [[nodiscard]] Read readList(Value& value, QList<T>& target)
{
    target.clear();
    return readElements(
        value,
        &target,
        [](void* list) -> void* { return &static_cast<QList<T>*>(list)->emplaceBack(); },
        [](Value& child, void* element) { return readInto(child, *static_cast<T*>(element)); });
}

/// Reads an object of any keys: `insert` makes the entry of a key and hands out its address.
[[nodiscard]] Read readEntries(Value& value, void* map, void* (*insert)(void* map, const QString& key), Read (*read)(Value&, void* element));

template <class T> [[nodiscard]] Read readMap(Value& value, QMap<QString, T>& target)
{
    target.clear();
    return readEntries(
        value,
        &target,
        [](void* map, const QString& key) -> void* { return &(*static_cast<QMap<QString, T>*>(map))[key]; },
        [](Value& child, void* element) { return readInto(child, *static_cast<T*>(element)); });
}

enum class RawKind { Object, Array };
[[nodiscard]] Read readRaw(Value& value, RawKind expected, QByteArray& target);
[[nodiscard]] Read readNumber(Value& value, double& target);
[[nodiscard]] Read readInteger(Value& value, qint64& target);

template <class T> Read readInto(Value& value, T& target)
{
    if constexpr (IsNullable<T>::value) {
        const Result<bool> isNull = readIsNull(value);
        if (!isNull) {
            return Unexpected(isNull.error());
        }
        if (*isNull) {
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
        return readRaw(value, RawKind::Object, target.text);
    } else if constexpr (std::is_same_v<T, JsonArray>) {
        return readRaw(value, RawKind::Array, target.text);
    } else if constexpr (std::is_same_v<T, bool>) {
        return readBool(value, target);
    } else if constexpr (std::is_same_v<T, double>) {
        return readNumber(value, target);
    } else if constexpr (std::is_same_v<T, qint64>) {
        return readInteger(value, target);
    } else if constexpr (std::is_same_v<T, QString>) {
        return readText(value).map([&](QString text) { target = std::move(text); });
    } else if constexpr (std::is_same_v<T, QDateTime>) {
        return readInstant(value, target);
    } else if constexpr (IsOpenEnum<T>::value) {
        return readText(value).map([&](const QString& text) { target = T::fromText(text); });
    } else if constexpr (IsId<T>::value) {
        const Result<QString> text = readText(value);
        if (!text) {
            return wrongType("an id");
        }
        const std::optional<T> id = T::fromText(*text);
        if (!id) {
            return wrongType("a UUID");
        }
        target = *id;
        return {};
    } else {
        static_assert(WireObject<T>, "a wire type needs fields()");
        return readFields(value, erasedFields<T>(), &target);
    }
}

void writeNumber(QByteArray& out, double value);

template <class T> void write(QByteArray& out, const T& value)
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
        writeFields(out, erasedFields<T>(), &value);
    }
}

template <class T, size_t Index> [[nodiscard]] constexpr ErasedField eraseField()
{
    constexpr auto field = std::get<Index>(T::fields());
    using Member = std::remove_cvref_t<decltype(std::declval<T>().*(field.member))>;
    ErasedField erased{field.name, field.presence, nullptr, nullptr, nullptr};
    erased.read = [](Value& value, void* owner) { return readInto(value, static_cast<T*>(owner)->*(std::get<Index>(T::fields()).member)); };
    erased.write = [](QByteArray& out, const void* owner) { write(out, static_cast<const T*>(owner)->*(std::get<Index>(T::fields()).member)); };
    if constexpr (IsOptional<Member>::value) {
        erased.isThere = [](const void* owner) { return (static_cast<const T*>(owner)->*(std::get<Index>(T::fields()).member)).has_value(); };
    }
    return erased;
}

template <class T> std::span<const ErasedField> erasedFields()
{
    static constexpr auto table = []<size_t... Index>(std::index_sequence<Index...>) {
        return std::array<ErasedField, sizeof...(Index)>{eraseField<T, Index>()...};
    }(std::make_index_sequence<std::tuple_size_v<decltype(T::fields())>>());
    return table;
}

/// Parses a document and hands its value to `read`.
[[nodiscard]] Read readDocument(QByteArrayView json, void* target, Read (*read)(Value&, void* target));

template <class T> [[nodiscard]] Result<T> decodeDocument(QByteArrayView json)
{
    T target{};
    if (Read read = readDocument(json, &target, [](Value& value, void* into) { return readInto(value, *static_cast<T*>(into)); }); !read) {
        return Unexpected(std::move(read.error()));
    }
    return target;
}

}

// The definitions of decode() and encodeTo() for one wire type and its lists; one line per type in the .cpp beside it.
#define GALLEY_WIRE_TYPE(Type)                                                                                                                       \
    template <> Result<Type> decode<Type>(QByteArrayView json)                                                                                       \
    {                                                                                                                                                \
        return codec::decodeDocument<Type>(json);                                                                                                    \
    }                                                                                                                                                \
    template <> void encodeTo<Type>(QByteArray & out, const Type& value)                                                                             \
    {                                                                                                                                                \
        codec::write(out, value);                                                                                                                    \
    }
#define GALLEY_WIRE_LIST(Type) GALLEY_WIRE_TYPE(QList<Type>)

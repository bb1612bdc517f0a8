#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>
#include <optional>

namespace galley::wire {

/// A value that may be null but must be there. `std::optional<T>` is the other case: the key may be missing altogether.
/// `std::optional<Nullable<T>>` may be missing, null, or a value.
template <class T> struct Nullable : std::optional<T> {
    using std::optional<T>::optional;
    using std::optional<T>::operator=;
    /// gcc 12 finds the comparison of the base ambiguous.
    [[nodiscard]] bool operator==(const Nullable& other) const
    {
        return this->has_value() == other.has_value() && (!this->has_value() || **this == *other);
    }
};

/// A JSON object of any shape, kept as the text it came in: unknown fields survive, and nothing is parsed that nobody reads.
struct JsonObject {
    QByteArray text = QByteArrayLiteral("{}");

    [[nodiscard]] QJsonObject parsed() const { return QJsonDocument::fromJson(text).object(); }
    [[nodiscard]] static JsonObject from(const QJsonObject& object) { return {QJsonDocument(object).toJson(QJsonDocument::Compact)}; }
    bool operator==(const JsonObject&) const = default;
};

/// A JSON array of anything, kept as text.
struct JsonArray {
    QByteArray text = QByteArrayLiteral("[]");

    [[nodiscard]] QJsonArray parsed() const { return QJsonDocument::fromJson(text).array(); }
    [[nodiscard]] static JsonArray from(const QJsonArray& array) { return {QJsonDocument(array).toJson(QJsonDocument::Compact)}; }
    bool operator==(const JsonArray&) const = default;
};

/// The answer of an endpoint that has none (204).
struct NoContent {
    bool operator==(const NoContent&) const = default;
};

/// The answer of an endpoint that sends a file: bytes to be saved, not decoded. `mediaType` as in the contract.
struct Download {
    static constexpr auto mediaType = "text/csv";
};

/// The answer of an endpoint that sends Server-Sent Events, each with one `Event` as JSON.
template <class Event> struct EventStream {
};

/// A file to be sent in a multipart request: by path on the client, so that it is streamed and never held in memory.
struct FilePart {
    QString path;
    QString fileName;
    QString contentType = QStringLiteral("application/octet-stream");
    bool operator==(const FilePart&) const = default;
};

}

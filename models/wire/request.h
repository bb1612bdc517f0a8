#pragma once

#include <QList>
#include <QUrl>
#include <QUrlQuery>
#include <map>

#include "models/base/id.h"
#include "models/base/result.h"
#include "models/domain/openenum.h"
#include "models/wire/fields.h"
#include "models/wire/values.h"

/// Paths and query strings of endpoints, written by the client and read by the server from the same table.
namespace galley::wire {

/// The values of a request's path and query, still as text: what the server's router hands over.
struct RawParameters {
    std::map<QString, QString> path;
    std::map<QString, QString> query;
};

namespace detail {

template <class T> [[nodiscard]] QString parameterText(const T& value)
{
    if constexpr (std::is_same_v<T, QString>) {
        return value;
    } else if constexpr (std::is_same_v<T, bool>) {
        return value ? QStringLiteral("true") : QStringLiteral("false");
    } else if constexpr (std::is_same_v<T, qint64>) {
        return QString::number(value);
    } else if constexpr (std::is_same_v<T, QDateTime>) {
        return value.toUTC().toString(Qt::ISODateWithMs);
    } else {
        return value.text();
    }
}

[[nodiscard]] inline Unexpected badParameter(const char* name, const QString& message)
{
    return failure(ErrorCode::InvalidInput, message, QString::fromLatin1(name));
}

template <class T> [[nodiscard]] Result<void> parseParameter(const char* name, const QString& text, T& target)
{
    if constexpr (std::is_same_v<T, QString>) {
        target = text;
    } else if constexpr (std::is_same_v<T, bool>) {
        const QString lower = text.toLower();
        target = lower == u"true" || lower == u"1" || lower == u"yes" || lower == u"on";
        if (!target && lower != u"false" && lower != u"0" && lower != u"no" && lower != u"off") {
            return badParameter(name, QStringLiteral("The value is not true or false."));
        }
    } else if constexpr (std::is_same_v<T, qint64>) {
        bool ok = false;
        target = text.toLongLong(&ok);
        if (!ok) {
            return badParameter(name, QStringLiteral("The value is not a whole number."));
        }
    } else if constexpr (std::is_same_v<T, QDateTime>) {
        target = QDateTime::fromString(text, Qt::ISODateWithMs);
        if (!target.isValid()) {
            return badParameter(name, QStringLiteral("The value is not a date and time (ISO 8601)."));
        }
        if (target.timeSpec() == Qt::LocalTime) {
            target.setTimeSpec(Qt::UTC);
        }
    } else if constexpr (requires { T::fromText(text).known(); }) {
        target = T::fromText(text);
        if (!target.known()) {
            return badParameter(name, QStringLiteral("The value is none of those allowed."));
        }
    } else {
        const std::optional<T> id = T::fromText(text);
        if (!id) {
            return badParameter(name, QStringLiteral("The value is not a UUID."));
        }
        target = *id;
    }
    return {};
}

template <class T> struct Inner {
    using Type = T;
};
template <class T> struct Inner<std::optional<T>> {
    using Type = T;
};

}

/// The request target of an endpoint: its path with the parameters filled in, and its query. Percent-encoded.
template <Endpoint E> [[nodiscard]] QByteArray requestTarget(const E& endpoint)
{
    QString path = QString::fromLatin1(E::path);
    QList<std::pair<QString, QString>> query;
    const auto add = [&](const auto& parameter) {
        const auto& value = endpoint.*(parameter.member);
        QString text;
        if constexpr (requires { value.has_value(); }) {
            if (!value) {
                return;
            }
            text = detail::parameterText(*value);
        } else {
            text = detail::parameterText(value);
        }
        const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(text));
        if (parameter.place == Place::Path) {
            path.replace(u'{' + QLatin1StringView(parameter.name) + u'}', encoded);
        } else {
            query.append({QString::fromLatin1(parameter.name), encoded});
        }
    };
    std::apply([&](const auto&... parameter) { (add(parameter), ...); }, E::parameters());
    char16_t separator = u'?';
    for (const auto& [name, value] : query) {
        path += separator + name + u'=' + value;
        separator = u'&';
    }
    return path.toLatin1();
}

/// Fills an endpoint's parameters. An error names the parameter.
template <Endpoint E> [[nodiscard]] Result<void> readParameters(E& endpoint, const RawParameters& raw)
{
    Result<void> result;
    const auto read = [&](const auto& parameter) {
        const auto& values = parameter.place == Place::Path ? raw.path : raw.query;
        const auto found = values.find(QString::fromLatin1(parameter.name));
        if (found == values.end()) {
            if (parameter.presence == Presence::Required) {
                result = detail::badParameter(parameter.name, QStringLiteral("The parameter is missing."));
            }
            return result.has_value();
        }
        auto& member = endpoint.*(parameter.member);
        using Member = std::remove_cvref_t<decltype(member)>;
        typename detail::Inner<Member>::Type value{};
        result = detail::parseParameter(parameter.name, found->second, value);
        member = std::move(value);
        return result.has_value();
    };
    std::apply([&](const auto&... parameter) { (void)(read(parameter) && ...); }, E::parameters());
    return result;
}

}

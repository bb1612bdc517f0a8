#pragma once

#include <QMap>
#include <QUrl>

#include "models/wire/request.h"

/// Bodies sent as `application/x-www-form-urlencoded`, and the text fields of multipart bodies.
namespace galley::wire {

/// Fills the text fields of a form body; FilePart members are left alone. An error names the field.
template <WireObject T> [[nodiscard]] Result<void> readForm(T& body, const QMap<QString, QString>& values)
{
    Result<void> result;
    const auto read = [&](const auto& field) {
        auto& member = body.*(field.member);
        using Member = std::remove_cvref_t<decltype(member)>;
        using Inner = typename detail::Inner<Member>::Type;
        if constexpr (std::is_same_v<Inner, FilePart>) {
            return true;
        } else {
            const auto found = values.find(QString::fromLatin1(field.name));
            if (found == values.end()) {
                if (field.presence == Presence::Required) {
                    result = detail::badParameter(field.name, QStringLiteral("The field is missing."));
                }
                return result.has_value();
            }
            if constexpr (requires(Inner inner) { inner.emplace(); }) {
                member = Inner(found.value());
            } else {
                Inner value{};
                result = detail::parseParameter(field.name, found.value(), value);
                member = std::move(value);
            }
            return result.has_value();
        }
    };
    std::apply([&](const auto&... field) { (void)(read(field) && ...); }, T::fields());
    return result;
}

/// The text fields of a form body, in the order of its table; absent optional ones and files are left out.
template <WireObject T> [[nodiscard]] QList<std::pair<QByteArray, QString>> formFields(const T& body)
{
    QList<std::pair<QByteArray, QString>> result;
    const auto add = [&](const auto& field) {
        const auto& member = body.*(field.member);
        using Member = std::remove_cvref_t<decltype(member)>;
        if constexpr (!std::is_same_v<typename detail::Inner<Member>::Type, FilePart>) {
            if constexpr (requires { (*member).has_value(); }) {
                if (member && *member) {
                    result.append({field.name, detail::parameterText(**member)});
                }
            } else if constexpr (requires { member.has_value(); }) {
                if (member) {
                    result.append({field.name, detail::parameterText(*member)});
                }
            } else {
                result.append({field.name, detail::parameterText(member)});
            }
        }
    };
    std::apply([&](const auto&... field) { (add(field), ...); }, T::fields());
    return result;
}

}

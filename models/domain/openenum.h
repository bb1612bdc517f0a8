#pragma once

#include <QString>
#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace galley {

/// The names of an enum's values on the wire; specialised beside each enum as `static constexpr std::array names`.
template <class E> struct EnumNames;

/// The wire name of a value.
template <class E> [[nodiscard]] constexpr const char* nameOf(E value)
{
    for (const auto& [known, name] : EnumNames<E>::names) {
        if (known == value) {
            return name;
        }
    }
    return "";
}

/// The value that has this wire name.
template <class E> [[nodiscard]] std::optional<E> valueOf(QStringView name)
{
    for (const auto& [known, text] : EnumNames<E>::names) {
        if (name == QLatin1StringView(text)) {
            return known;
        }
    }
    return std::nullopt;
}

/// An enum as it comes from a server: one of the values we know, or a text that a newer server invented. The unknown text is shown
/// and sent back as it is.
template <class E> class Open
{
public:
    Open() = default;
    Open(E value) : m_known(value) {} // NOLINT(google-explicit-constructor): a known value is a perfect Open value
    [[nodiscard]] static Open fromText(const QString& text)
    {
        Open result;
        result.m_known = valueOf<E>(text);
        if (!result.m_known) {
            result.m_unknown = text;
        }
        return result;
    }

    [[nodiscard]] std::optional<E> known() const { return m_known; }
    [[nodiscard]] E valueOr(E other) const { return m_known.value_or(other); }
    [[nodiscard]] QString text() const { return m_known ? QString::fromLatin1(nameOf(*m_known)) : m_unknown; }

    bool operator==(const Open&) const = default;
    [[nodiscard]] bool operator==(E value) const { return m_known == value; }

private:
    std::optional<E> m_known = E{};
    QString m_unknown;
};

}

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace galley::http {

/// The fields of an application/x-www-form-urlencoded body, in order.
class Form
{
public:
    Form() = default;
    explicit Form(std::vector<std::pair<std::string, std::string>> fields) : m_fields(std::move(fields)) {}

    /// The first field of that name.
    [[nodiscard]] std::optional<std::string_view> find(std::string_view name) const;
    /// All values of that name in order.
    [[nodiscard]] std::vector<std::string_view> all(std::string_view name) const;
    [[nodiscard]] const std::vector<std::pair<std::string, std::string>>& fields() const { return m_fields; }

private:
    std::vector<std::pair<std::string, std::string>> m_fields;
};

/// Nothing when an escape is invalid, the text is not UTF-8, or there are more than `maximumFields` fields.
[[nodiscard]] std::optional<Form> parseForm(std::string_view body, std::size_t maximumFields = 1000);

}

#include "backend/http/form.h"

#include "backend/http/uri.h"

#include <algorithm>

namespace galley::http {

std::optional<std::string_view> Form::find(std::string_view name) const
{
    for (const auto& [key, value] : m_fields) {
        if (key == name) {
            return value;
        }
    }
    return std::nullopt;
}

std::vector<std::string_view> Form::all(std::string_view name) const
{
    std::vector<std::string_view> values;
    for (const auto& [key, value] : m_fields) {
        if (key == name) {
            values.emplace_back(value);
        }
    }
    return values;
}

std::optional<Form> parseForm(std::string_view body, std::size_t maximumFields)
{
    if (static_cast<std::size_t>(std::count(body.begin(), body.end(), '&')) >= maximumFields) {
        return std::nullopt;
    }
    auto fields = parseQuery(body);
    if (!fields) {
        return std::nullopt;
    }
    return Form(std::move(*fields));
}

}

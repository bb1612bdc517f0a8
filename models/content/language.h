#pragma once

#include <QString>
#include <QStringView>
#include <array>
#include <optional>

namespace galley::content {

/// The languages that the text rules and the built-in writer know.
enum class Language { English, German, French, Spanish };

inline constexpr std::array allLanguages = {Language::English, Language::German, Language::French, Language::Spanish};

/// Reads a language tag ("en", "de-AT", "fr_CA") or an English language name; nothing for any other language.
[[nodiscard]] std::optional<Language> languageFromTag(QStringView tag);

/// "en", "de", "fr" or "es".
[[nodiscard]] QString languageTag(Language language);

/// Writes a number as people of that language read it: at most three decimals, no trailing zeros, groups from 10,000 on.
[[nodiscard]] QString formatNumber(double value, Language language);

}

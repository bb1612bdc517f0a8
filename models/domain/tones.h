#pragma once

#include <QStringView>
#include <array>

namespace galley {

/// A tone of voice that texts can be asked for in. Organizations may add their own; those are instructions, not rows here.
struct ToneOption {
    const char* id; ///< as on the wire
    const char* name;
    const char* description;
};

/// The tones that every server of ours offers, in the order in which they are shown. The first is the default.
inline constexpr std::array<ToneOption, 8> standardTones = {{
    {"professional", "Professional", "Plain, exact and polite; the reader is addressed formally."},
    {"friendly", "Friendly", "Warm and direct, as across the counter; the reader is addressed informally."},
    {"casual", "Casual", "Short, relaxed sentences in everyday words."},
    {"enthusiastic", "Enthusiastic", "Lively rhythm and the occasional exclamation mark, without promises."},
    {"playful", "Playful", "Light, with a wink, never at the cost of the facts."},
    {"luxury", "Luxury", "Calm, unhurried sentences with room around them."},
    {"technical", "Technical", "Figures first, no ornament."},
    {"persuasive", "Persuasive", "Leads the reader from one fact to the next and on to a decision."},
}};

[[nodiscard]] constexpr bool isStandardTone(QStringView id)
{
    for (const ToneOption& tone : standardTones) {
        if (id == QLatin1String(tone.id)) {
            return true;
        }
    }
    return false;
}

}

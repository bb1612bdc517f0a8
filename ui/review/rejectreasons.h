#pragma once

#include <QString>
#include <array>

namespace galley::ui {

/// The reasons on the digits 1 to 8. They are stored in English, so that they mean the same to everybody and to the next generation;
/// people read them in their own language.
inline constexpr std::array rejectReasons = {
    QT_TRANSLATE_NOOP("galley::ui::RejectReasons", "Wrong fact"),
    QT_TRANSLATE_NOOP("galley::ui::RejectReasons", "Claim without proof"),
    QT_TRANSLATE_NOOP("galley::ui::RejectReasons", "Missing facts"),
    QT_TRANSLATE_NOOP("galley::ui::RejectReasons", "Wrong tone"),
    QT_TRANSLATE_NOOP("galley::ui::RejectReasons", "Wrong length"),
    QT_TRANSLATE_NOOP("galley::ui::RejectReasons", "Language mistakes"),
    QT_TRANSLATE_NOOP("galley::ui::RejectReasons", "Too much like others"),
    QT_TRANSLATE_NOOP("galley::ui::RejectReasons", "Broken formatting"),
};

/// The same, short enough for the strip.
inline constexpr std::array rejectReasonLabels = {
    QT_TRANSLATE_NOOP("galley::ui::RejectReasons", "Wrong fact"),
    QT_TRANSLATE_NOOP("galley::ui::RejectReasons", "No proof"),
    QT_TRANSLATE_NOOP("galley::ui::RejectReasons", "Incomplete"),
    QT_TRANSLATE_NOOP("galley::ui::RejectReasons", "Tone"),
    QT_TRANSLATE_NOOP("galley::ui::RejectReasons", "Length"),
    QT_TRANSLATE_NOOP("galley::ui::RejectReasons", "Language"),
    QT_TRANSLATE_NOOP("galley::ui::RejectReasons", "Duplicate"),
    QT_TRANSLATE_NOOP("galley::ui::RejectReasons", "Formatting"),
};
static_assert(rejectReasonLabels.size() == rejectReasons.size());

/// A stored reason in the user's language; a reason that is none of ours as it is.
[[nodiscard]] QString reasonText(const QString& stored);

}

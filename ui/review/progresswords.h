#pragma once

#include <QString>

#include "ui/review/reviewcontroller.h"

namespace galley::ui {

/// "86 of 200 decided – 114 left – 12 a minute – 8 to 11 minutes left"; empty while nothing is known.
[[nodiscard]] QString progressWords(const ReviewController& controller);
/// "120 approved – 30 rejected – 10 excluded": what became of a project in which all is decided.
[[nodiscard]] QString outcomeWords(const app::StatusTally& tally);
/// "8 to 11 minutes left", in hours where there are many.
[[nodiscard]] QString timeLeftWords(const TimeLeft& left);

}

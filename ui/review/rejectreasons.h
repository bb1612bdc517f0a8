#pragma once

#include <QStringList>

#include "models/base/id.h"

namespace galley::app {
class Settings;
}

/// The reasons on the digits 1 to 9. Ours are stored in English, so that they mean the same to everybody and to the next generation, and
/// are read in the user's language; those that people write themselves are stored as they are written.
namespace galley::ui {

/// There are as many as there are digits.
inline constexpr int mostRejectReasons = 9;
/// What a server takes, and a strip can show a part of.
inline constexpr int longestRejectReason = 200;

[[nodiscard]] const QStringList& defaultRejectReasons();
/// The reasons of a project: its own, else those of all projects, else ours. `settings` may be null.
[[nodiscard]] QStringList rejectReasonsOf(const app::Settings* settings, const ProjectId& project);
[[nodiscard]] bool hasOwnRejectReasons(const app::Settings* settings, const ProjectId& project);
/// Keeps the reasons of one project, or (null) of all that have none of their own. Empty and repeated ones are left out; an empty list gives
/// back what holds without it.
void storeRejectReasons(app::Settings& settings, const ProjectId& project, const QStringList& reasons);

/// A stored reason in the user's language; a reason that is none of ours as it is.
[[nodiscard]] QString reasonText(const QString& stored);
/// The same, short enough for the strip.
[[nodiscard]] QString reasonLabel(const QString& stored);

}

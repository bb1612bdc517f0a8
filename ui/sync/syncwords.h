#pragma once

#include <QString>

#include "app/services/generationservice.h"
#include "app/services/syncservice.h"

/// What the states of sync and jobs are called on screen: pure functions, so that their words can be tested.
namespace galley::ui {

/// The status bar's words: "Offline since 13:40 – 37 changes wait", "In sync 14:05", "2 conflicts".
[[nodiscard]] QString syncText(const app::SyncStatus& status);
/// A longer sentence for the tool tip: what it means and what a click does.
[[nodiscard]] QString syncTip(const app::SyncStatus& status);
/// The state whose shape stands beside the words.
[[nodiscard]] app::SyncState syncShape(const app::SyncStatus& status);
/// The sentence of an empty Sync Centre: "Everything is sent. Last sync 14:05."
[[nodiscard]] QString nothingWaitsText(const app::SyncStatus& status);
/// The banner over the page, or nothing: offline, conflicts do not count.
[[nodiscard]] QString offlineBanner(const app::SyncStatus& status, bool onPurpose);
/// "Sign in again to send 14 changes."
[[nodiscard]] QString signInBanner(qint64 waiting);

/// Today: the time; else the date and the time; in the user's locale and time zone.
[[nodiscard]] QString momentText(const QDateTime& moment);

/// "112 of 200" with the rate and a range for the time left once these can be told, or the state's word.
[[nodiscard]] QString jobText(const app::GenerationProgress& progress, const QDateTime& now);
/// The outcome of an ended job: "288 done, 24 failed."
[[nodiscard]] QString jobOutcome(const app::GenerationProgress& progress);
[[nodiscard]] bool isRunning(const app::GenerationProgress& progress);

}

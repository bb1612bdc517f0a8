#pragma once

#include <QString>

#include "app/services/itemqueue.h"

/// Items in words. The words of the states themselves stand in ui/style/icons.h.
namespace galley::ui {

/// The status that is shown: excluded before anything else.
[[nodiscard]] ItemStatus shownStatus(const app::ItemSummary& item);
/// Its word as a cell shows it, "Approved"; the server's own word where it is none of ours.
[[nodiscard]] QString itemStatusText(const app::ItemSummary& item);
/// A word of the style's list as the beginning of a line: "approved" gives "Approved".
[[nodiscard]] QString asHeading(const QString& word);
/// Why a sync state is as it is, for tool tips.
[[nodiscard]] QString syncExplanation(app::SyncState state);
/// Confidence in whole percent, "72 %"; empty when there is none.
[[nodiscard]] QString confidenceText(const std::optional<double>& confidence);
/// Confidence as 0 to 100; servers send 0 to 1 or 0 to 100.
[[nodiscard]] int confidencePercent(double confidence);
/// "Linen shirt blue, pending, confidence 72 %, 2 findings": what a screen reader says of a row.
[[nodiscard]] QString itemSentence(const app::ItemSummary& item);
/// Whether nobody has decided on the item yet.
[[nodiscard]] bool isUndecided(const app::ItemSummary& item);
/// The name of a product, or what stands for it when it has none.
[[nodiscard]] QString itemTitle(const app::ItemSummary& item);

}

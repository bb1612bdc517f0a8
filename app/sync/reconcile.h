#pragma once

#include <QJsonObject>
#include <QString>
#include <optional>

namespace galley::app {

/// One side of an item, as far as a change of it goes. What a side does not speak of is absent.
struct ItemSide {
    std::optional<QString> status; ///< the word on the wire
    std::optional<bool> excluded;
    std::optional<QJsonObject> texts; ///< generated_content
    std::optional<quint64> textHash; ///< where the texts themselves are not known: whether they are the same

    bool operator==(const ItemSide&) const = default;
};

/// What becomes of a change of this user when the server's item moved on.
struct Reconciled {
    enum class Verdict {
        Keep, ///< the change stands as it is and is sent on the new ground
        Take, ///< nothing is left to send: the server has it already, or went further, or the item is gone
        Merge, ///< `merged` is sent in place of the change
        Ask, ///< both changed the same thing differently: a person decides
    };
    Verdict verdict = Verdict::Keep;
    ItemSide merged;

    bool operator==(const Reconciled&) const = default;
};

/// Compares what this user started from, what this user wants, and what the server has now (nothing: the item is gone). Pure.
/// `mine` holds only what this user changed. A decision about a text that was replaced meanwhile is asked about.
[[nodiscard]] Reconciled reconcile(const ItemSide& base, const ItemSide& mine, const std::optional<ItemSide>& theirs);

}

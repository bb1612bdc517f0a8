#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include "models/wire/itemstream.h"

namespace galley::app {

/// Appends UTF-8 text with tags and character references turned into blanks. Quick and coarse: for searching and for excerpts.
void appendPlainText(QByteArray& out, QByteArrayView html, qsizetype limit = -1);

/// Something that an item can be filtered by beside its columns.
struct ItemLabel {
    enum class Kind { Category, Language, Rule };
    Kind kind = Kind::Category;
    QByteArray value;
    [[nodiscard]] auto operator<=>(const ItemLabel& other) const
    {
        return std::tie(kind, value) < std::tie(other.kind, other.value) ? std::strong_ordering::less
            : *this == other                                             ? std::strong_ordering::equal
                                                                         : std::strong_ordering::greater;
    }
    bool operator==(const ItemLabel& other) const { return kind == other.kind && value == other.value; }
};

/// What a list shows of an item besides its columns, and what it is found by. Depends on nothing but the item, so that what was put into the
/// search index can be computed again when it must be taken out.
struct ItemFace {
    QByteArray name;
    QByteArray excerpt;
    QByteArray words;
    bool hasText = false;
    QList<ItemLabel> labels; ///< sorted, each once
    int risk = 0; ///< 0 to 100, see riskOf()
};
[[nodiscard]] ItemFace faceOf(const wire::ItemRecord& item);
/// The same from what the cache stores.
[[nodiscard]] ItemFace faceOf(const std::optional<QByteArray>& externalId, QByteArrayView sourceData, QByteArrayView generated,
                              QByteArrayView metadata, const std::optional<double>& confidence);

/// The share of the longer words of a text that its source does not hold, 0 to 1: what a text says that nobody gave it.
[[nodiscard]] double noveltyOf(QByteArrayView sourceData, QByteArrayView words);
/// How much a text wants to be read, 0 to 100: findings by severity (up to 60), a low score of the writer (up to 25; without a score the half of
/// it), and words that are not in the source (up to 15). An item without a text has none.
[[nodiscard]] int riskOf(const wire::ItemRecord& item, double novelty, bool hasText);

/// An item ready to be written.
struct PreparedItem {
    wire::ItemRecord record;
    ItemFace face;
    qint64 position = 0;
};
/// `index` is the item's place in the server's list; ids that carry a time overrule it.
[[nodiscard]] PreparedItem prepare(wire::ItemRecord&& record, qint64 index);

}

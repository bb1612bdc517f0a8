#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include "models/wire/itemstream.h"

namespace galley::app {

/// Appends UTF-8 text with tags and character references turned into blanks. Quick and coarse: for searching and for excerpts.
void appendPlainText(QByteArray& out, QByteArrayView html, qsizetype limit = -1);

/// What a list shows of an item besides its columns, and what it is found by. Depends on nothing but the item, so that what was put into the
/// search index can be computed again when it must be taken out.
struct ItemFace {
    QByteArray name;
    QByteArray excerpt;
    QByteArray words;
    bool hasText = false;
};
[[nodiscard]] ItemFace faceOf(const wire::ItemRecord& item);
/// The same from what the cache stores.
[[nodiscard]] ItemFace faceOf(const std::optional<QByteArray>& externalId, QByteArrayView sourceData, QByteArrayView generated);

/// An item ready to be written.
struct PreparedItem {
    wire::ItemRecord record;
    ItemFace face;
    qint64 position = 0;
};
/// `index` is the item's place in the server's list; ids that carry a time overrule it.
[[nodiscard]] PreparedItem prepare(wire::ItemRecord&& record, qint64 index);

}

#pragma once

#include <QString>
#include <optional>

#include "models/domain/enums.h"

namespace galley::content {

/// How a shop counts the length of a text, and where it stops.
struct ShopLimit {
    enum class Unit {
        Characters, ///< code points: what a database column of so many characters holds
        Bytes, ///< of the text with its markup, in UTF-8
    };
    Unit unit = Unit::Characters;
    qint64 most = 0;
    bool operator==(const ShopLimit&) const = default;
};

/// What a shop takes of a text ("name", "short_description", "description"); nothing where it has no limit that a product text could meet.
/// The widths are those of the columns in which the shops store them: Magento's varchar(255) and text, WordPress' text for titles, Shopify's
/// 255 characters for titles and 512 KB for descriptions.
[[nodiscard]] std::optional<ShopLimit> shopLimit(Platform platform, QStringView field);
/// The length of a stored text in a unit.
[[nodiscard]] qint64 lengthIn(ShopLimit::Unit unit, const QString& stored);

}

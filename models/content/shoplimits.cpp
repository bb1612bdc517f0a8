#include "models/content/shoplimits.h"

#include <array>

namespace galley::content {

namespace {

struct Row {
    Platform platform;
    const char* field;
    ShopLimit limit;
};

using Unit = ShopLimit::Unit;
constexpr std::array rows = {
    Row{Platform::Magento2, "name", {Unit::Characters, 255}},
    Row{Platform::Magento2, "short_description", {Unit::Bytes, 65'535}},
    Row{Platform::Magento2, "description", {Unit::Bytes, 65'535}},
    Row{Platform::Shopify, "name", {Unit::Characters, 255}},
    Row{Platform::Shopify, "description", {Unit::Bytes, 512 * 1024}},
    Row{Platform::Woocommerce, "name", {Unit::Bytes, 65'535}},
    Row{Platform::Woocommerce, "short_description", {Unit::Bytes, 65'535}},
};

}

std::optional<ShopLimit> shopLimit(Platform platform, QStringView field)
{
    for (const Row& row : rows) {
        if (row.platform == platform && field == QLatin1StringView(row.field)) {
            return row.limit;
        }
    }
    return std::nullopt;
}

qint64 lengthIn(ShopLimit::Unit unit, const QString& stored)
{
    if (unit == Unit::Bytes) {
        return stored.toUtf8().size();
    }
    qint64 points = 0;
    for (const QChar letter : stored) {
        points += letter.isLowSurrogate() ? 0 : 1;
    }
    return points;
}

}

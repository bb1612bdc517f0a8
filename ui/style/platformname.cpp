#include "ui/style/platformname.h"

namespace galley::ui {

QString platformName(const Open<Platform>& platform)
{
    if (platform.known()) {
        switch (*platform.known()) {
        case Platform::Woocommerce:
            return QStringLiteral("WooCommerce");
        case Platform::Shopify:
            return QStringLiteral("Shopify");
        case Platform::Magento2:
            return QStringLiteral("Magento 2");
        }
    }
    return platform.text();
}

}

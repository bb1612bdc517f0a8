#include <QTest>

#include "models/content/shoplimits.h"

using namespace galley;
using namespace galley::content;

class ShopLimitsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shopsCountInTheirOwnUnit_data()
    {
        QTest::addColumn<Platform>("platform");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("length");
        QTest::addColumn<qint64>("most");
        QTest::newRow("Magento names by characters") << Platform::Magento2 << "name" << QStringLiteral("Hemd – größer") << qint64(13) << qint64(255);
        QTest::newRow("Magento texts by bytes") << Platform::Magento2 << "description" << QStringLiteral("größer") << qint64(8) << qint64(65'535);
        QTest::newRow("Shopify titles by characters") << Platform::Shopify << "name" << QStringLiteral("Cap 🧢") << qint64(5) << qint64(255);
        QTest::newRow("Shopify texts by bytes, markup too")
            << Platform::Shopify << "description" << QStringLiteral("<p>é</p>") << qint64(9) << qint64(524'288);
        QTest::newRow("WooCommerce titles by bytes") << Platform::Woocommerce << "name" << QStringLiteral("café") << qint64(5) << qint64(65'535);
    }
    void shopsCountInTheirOwnUnit()
    {
        QFETCH(Platform, platform);
        QFETCH(QString, field);
        QFETCH(QString, text);
        QFETCH(qint64, length);
        QFETCH(qint64, most);
        const auto limit = shopLimit(platform, field);
        QVERIFY(limit.has_value());
        QCOMPARE(limit->most, most);
        QCOMPARE(lengthIn(limit->unit, text), length);
    }

    void longTextsOfWooCommerceHaveNoLimit() { QVERIFY(!shopLimit(Platform::Woocommerce, u"description")); }
};

QTEST_GUILESS_MAIN(ShopLimitsTest)
#include "tst_shoplimits.moc"

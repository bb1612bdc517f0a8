#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

namespace galley::test {

/// A product of `resources/sampleshop/products.csv` with its source data as an import makes it.
struct SampleProduct {
    QString sku;
    QJsonObject sourceData;
};

struct SampleFault {
    QString sku;
    QString rule;
    QJsonObject generatedContent;
};

/// Empty when the files cannot be read.
[[nodiscard]] QList<SampleProduct> sampleProducts();
[[nodiscard]] QList<SampleFault> sampleFaults();

}

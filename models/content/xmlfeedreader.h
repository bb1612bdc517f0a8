#pragma once

#include <QString>
#include <memory>

#include "models/base/result.h"
#include "models/content/productfile.h"

namespace galley::content {

/// True when the file begins as XML does, in any encoding.
[[nodiscard]] bool looksLikeXml(const QString& path);

/// Reads the products of a WordPress export (WXR, as WooCommerce's sample data has it): items of type `product` and `product_variation`, one at
/// a time. A parent must be known by its number alone, so one pass is enough. Images are the addresses of the attachments that stand in the
/// file before the product; a first pass collects them. External entities are not read, entities that expand to more than a limit, elements
/// nested deeper than a limit and texts longer than a limit are errors that name the line.
class XmlFeedReader
{
public:
    [[nodiscard]] static Result<std::unique_ptr<ProductReader>> open(const QString& path);
};

/// What analyseFile() answers for XML: no columns, no mapping, the first products as rows of name, sku, price.
[[nodiscard]] Result<FileAnalysis> analyseXmlFeed(const QString& path, qint64 countLimit);

}

#pragma once

#include <QList>
#include <QString>
#include <utility>

namespace galley::content {

using NamedValues = QList<std::pair<QString, QString>>;

/// Splits `code=value,code=value` as Magento writes it. A value may hold commas: a piece that does not begin with a code and `=` belongs to the
/// value before it. A value in quotes loses them.
[[nodiscard]] NamedValues splitMagentoPairs(const QString& text);

/// Splits `sku=A-S,size=S|sku=A-M,size=M`; a piece that names no SKU belongs to the one before it.
[[nodiscard]] QList<NamedValues> splitMagentoVariations(const QString& text);

}

#include "models/content/platformadapter.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace galley::content {

TableColumns::TableColumns(const QStringList& header, const ColumnMapping& mapping) : m_header(header)
{
    m_fields.fill(-1);
    QHash<QString, int> byHeader;
    QSet<QString> rawNames;
    for (int i = 0; i < header.size(); ++i) {
        if (!byHeader.contains(header[i])) {
            byHeader.insert(header[i], i);
        }
        const QString comparable = comparableHeader(header[i]);
        if (!m_named.contains(comparable)) {
            m_named.insert(comparable, i);
        }
        QString rawName = header[i];
        for (int copy = 2; rawNames.contains(rawName); ++copy) {
            rawName = QStringLiteral("%1 (%2)").arg(header[i]).arg(copy);
        }
        rawNames.insert(rawName);
        m_rawOrder.append({rawName, i});
    }
    std::sort(m_rawOrder.begin(), m_rawOrder.end());
    for (const auto& [field, name] : EnumNames<ItemField>::names) {
        if (const auto column = mapping.column(field)) {
            m_fields[static_cast<std::size_t>(field)] = byHeader.value(*column, -1);
        }
    }
    constexpr qsizetype prefixLength = 11;
    for (auto it = mapping.columns.begin(); it != mapping.columns.end(); ++it) {
        if (it.key().startsWith(u"attributes.") && byHeader.contains(it.value())) {
            m_attributes.append({it.key().sliced(prefixLength), byHeader.value(it.value())});
        }
    }
}

int TableColumns::named(const char* comparable) const
{
    return m_named.value(QString::fromUtf8(comparable), -1);
}

QJsonObject TableColumns::raw(const QStringList& fields) const
{
    QJsonObject result;
    for (const auto& [name, column] : m_rawOrder) {
        if (column < fields.size() && !fields[column].isEmpty()) {
            result.insert(name, fields[column]);
        }
    }
    return result;
}

QString TableColumns::unit(int column) const
{
    if (column < 0 || column >= m_header.size()) {
        return {};
    }
    static const QRegularExpression unit(QStringLiteral("\\(\\s*([^\\d\\s()][^()\\s]{0,9})\\s*\\)\\s*$"));
    return unit.match(m_header[column]).captured(1);
}

const PlatformAdapter& adapterFor(FileLayout layout)
{
    switch (layout) {
    case FileLayout::Woocommerce:
        return woocommerceAdapter();
    case FileLayout::Shopify:
        return shopifyAdapter();
    case FileLayout::Magento2:
        return magentoAdapter();
    case FileLayout::WordPressXml:
    case FileLayout::Table:
        break;
    }
    return tableAdapter();
}

Recognised recogniseTable(const QStringList& header, const QList<QStringList>& rows, std::optional<Platform> wanted)
{
    constexpr double enough = 0.5;
    const std::array<std::pair<Platform, const PlatformAdapter*>, 3> all = {{
        {Platform::Woocommerce, &woocommerceAdapter()},
        {Platform::Shopify, &shopifyAdapter()},
        {Platform::Magento2, &magentoAdapter()},
    }};
    Recognised best{&tableAdapter(), 0};
    double bestScore = 0;
    for (const auto& [platform, adapter] : all) {
        const double confidence = adapter->recognise(header, rows);
        const double score = confidence + (platform == wanted ? 0.2 : 0.0);
        if (confidence >= enough && score > bestScore) {
            best = {adapter, confidence};
            bestScore = score;
        }
    }
    return best;
}

QJsonArray splitList(const QString& text, QChar separator)
{
    QJsonArray result;
    QString piece;
    const auto finish = [&] {
        const QString trimmed = piece.trimmed();
        if (!trimmed.isEmpty()) {
            result.append(trimmed);
        }
        piece.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\\' && i + 1 < text.size() && text[i + 1] == separator) {
            piece.append(separator);
            ++i;
        } else if (text[i] == separator) {
            finish();
        } else {
            piece.append(text[i]);
        }
    }
    finish();
    return result;
}

void insertText(QJsonObject& object, ItemField field, const QString& text)
{
    if (!text.isEmpty()) {
        object.insert(QLatin1StringView(nameOf(field)), text);
    }
}

QString withUnit(const QString& value, const QString& unit)
{
    return value.isEmpty() || unit.isEmpty() ? value : QString(value + u' ' + unit);
}

QStringList unmappedColumns(const QStringList& header, const ColumnMapping& mapping)
{
    const QStringList used = mapping.columns.values();
    QStringList result;
    for (const QString& column : header) {
        if (!used.contains(column)) {
            result.append(column);
        }
    }
    return result;
}

}

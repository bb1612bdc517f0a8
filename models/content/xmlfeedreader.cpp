#include "models/content/xmlfeedreader.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QSet>
#include <QXmlStreamReader>

#include "models/content/platformadapter.h"
#include "models/content/textencoding.h"

namespace galley::content {

namespace {

constexpr int deepest = 100;
constexpr int entityLimit = 4096; ///< characters that the entities of one text may expand to
constexpr qsizetype textLimit = 8 * 1024 * 1024;

Error atLine(qint64 line, const QString& what)
{
    return {ErrorCode::InvalidInput, QStringLiteral("Line %1: %2").arg(line).arg(what), QStringLiteral("line %1").arg(line)};
}

/// One `<item>` of the feed, as far as products need it.
struct FeedItem {
    qint64 line = 0;
    QHash<QString, QString> fields; ///< by qualified name: title, link, content:encoded, wp:post_id, ...
    QHash<QString, QString> meta;
    QList<std::pair<QString, QString>> terms; ///< domain, name
    QHash<QString, QString> slugs; ///< domain + slug -> name

    [[nodiscard]] QString field(const char* name) const { return fields.value(QLatin1StringView(name)).trimmed(); }
    [[nodiscard]] QString metaOf(const char* key) const { return meta.value(QLatin1StringView(key)).trimmed(); }
};

/// Walks over the items of a feed with every limit in force.
class FeedWalker
{
public:
    explicit FeedWalker(const QString& path) : m_file(path) {}

    Result<void> open()
    {
        if (!m_file.open(QIODevice::ReadOnly)) {
            return failure(ErrorCode::NotFound, QStringLiteral("The file cannot be opened: %1.").arg(m_file.errorString()));
        }
        m_xml.setDevice(&m_file);
        m_xml.setEntityExpansionLimit(entityLimit);
        while (!m_xml.atEnd()) {
            m_xml.readNext();
            if (m_xml.isStartElement()) {
                if (m_xml.name() != u"rss" && m_xml.name() != u"channel") {
                    return failure(atLine(m_xml.lineNumber(),
                                          QStringLiteral("this XML is not a WordPress export; its root is <%1>.").arg(m_xml.name().left(40))));
                }
                m_depth = 1;
                return {};
            }
        }
        return failure(fault());
    }

    /// The next item, or nothing at the end.
    Result<std::optional<FeedItem>> next()
    {
        while (!m_xml.atEnd()) {
            m_xml.readNext();
            if (m_xml.isStartElement()) {
                if (m_xml.name() == u"item") {
                    return readItem();
                }
                if (++m_depth > deepest) {
                    return failure(tooDeep());
                }
            } else if (m_xml.isEndElement()) {
                --m_depth;
            }
        }
        if (m_xml.hasError()) {
            return failure(fault());
        }
        return std::optional<FeedItem>();
    }

    [[nodiscard]] qint64 position() const { return m_file.pos(); }
    [[nodiscard]] qint64 size() const { return m_file.size(); }

private:
    Error fault() const { return atLine(m_xml.lineNumber(), QStringLiteral("the XML is broken: %1.").arg(m_xml.errorString())); }
    Error tooDeep() const { return atLine(m_xml.lineNumber(), QStringLiteral("elements are nested deeper than %1.").arg(deepest)); }

    Result<QString> text()
    {
        QString result;
        int depth = 0;
        while (!m_xml.atEnd()) {
            m_xml.readNext();
            if (m_xml.isCharacters() || m_xml.isEntityReference()) {
                result.append(m_xml.text());
                if (result.size() > textLimit) {
                    return failure(atLine(m_xml.lineNumber(), QStringLiteral("a text is longer than %1 MB.").arg(textLimit / 1024 / 1024)));
                }
            } else if (m_xml.isStartElement()) {
                if (++depth + m_depth > deepest) {
                    return failure(tooDeep());
                }
            } else if (m_xml.isEndElement() && depth-- == 0) {
                return result;
            }
        }
        return failure(fault());
    }

    Result<std::optional<FeedItem>> readItem()
    {
        FeedItem item;
        item.line = m_xml.lineNumber();
        while (!m_xml.atEnd()) {
            m_xml.readNext();
            if (m_xml.isEndElement()) {
                return std::optional<FeedItem>(std::move(item));
            }
            if (!m_xml.isStartElement()) {
                continue;
            }
            const QString name = m_xml.qualifiedName().toString();
            const QXmlStreamAttributes attributes = m_xml.attributes();
            if (name == u"wp:postmeta") {
                if (auto read = readMeta(item); !read) {
                    return failure(read.error());
                }
                continue;
            }
            auto value = text();
            if (!value) {
                return failure(value.error());
            }
            if (name == u"category") {
                const QString domain = attributes.value(QStringLiteral("domain")).toString();
                item.terms.append({domain, value->trimmed()});
                item.slugs.insert(QString(domain + u'/' + attributes.value(QStringLiteral("nicename"))), value->trimmed());
            } else if (!item.fields.contains(name)) {
                item.fields.insert(name, *value);
            }
        }
        return failure(fault());
    }

    Result<void> readMeta(FeedItem& item)
    {
        QString key;
        QString value;
        while (!m_xml.atEnd()) {
            m_xml.readNext();
            if (m_xml.isEndElement()) {
                if (!key.isEmpty() && !item.meta.contains(key)) {
                    item.meta.insert(key, value);
                }
                return {};
            }
            if (m_xml.isStartElement()) {
                const bool isKey = m_xml.name() == u"meta_key";
                auto read = text();
                if (!read) {
                    return failure(read.error());
                }
                (isKey ? key : value) = *read;
            }
        }
        return failure(fault());
    }

    QFile m_file;
    QXmlStreamReader m_xml;
    int m_depth = 0;
};

/// `pa_shoe-size` -> `Shoe size`.
QString attributeName(QString taxonomy)
{
    if (taxonomy.startsWith(u"pa_")) {
        taxonomy.remove(0, 3);
    }
    taxonomy.replace(u'-', u' ').replace(u'_', u' ');
    if (!taxonomy.isEmpty()) {
        taxonomy[0] = taxonomy[0].toUpper();
    }
    return taxonomy;
}

class FeedProductReader final : public ProductReader
{
public:
    explicit FeedProductReader(const QString& path) : m_walker(path) {}

    Result<void> open(const QString& path)
    {
        FeedWalker first(path);
        if (auto opened = first.open(); !opened) {
            return opened;
        }
        qint64 products = 0;
        Result<std::optional<FeedItem>> item = first.next();
        for (; item && *item; item = first.next()) {
            const QString type = (*item)->field("wp:post_type");
            products += type == u"product" || type == u"product_variation" ? 1 : 0;
            if (type == u"attachment") {
                m_images.insert((*item)->field("wp:post_id"), (*item)->field("wp:attachment_url"));
            } else if (type == u"product_variation") {
                m_parents.insert((*item)->field("wp:post_parent"));
            }
        }
        if (products == 0) {
            return failure(item ? atLine(1, QStringLiteral("this WordPress export holds no products.")) : item.error());
        }
        return m_walker.open();
    }

    Result<std::optional<Product>> next() override
    {
        for (;;) {
            auto item = m_walker.next();
            if (!item) {
                m_problems.add({0, 0, item.error().message, true});
                return failure(item.error());
            }
            if (!*item) {
                return std::optional<Product>();
            }
            const QString type = (*item)->field("wp:post_type");
            if (type == u"product" || type == u"product_variation") {
                return std::optional<Product>(productOf(**item));
            }
        }
    }

    const FileProblems& problems() const override { return m_problems; }
    qint64 bytesRead() const override { return m_walker.position(); }
    qint64 bytesTotal() const override { return m_walker.size(); }
    FileLayout layout() const override { return FileLayout::WordPressXml; }
    const ColumnMapping& mapping() const override { return m_mapping; }

private:
    Product productOf(const FeedItem& item)
    {
        using F = ItemField;
        const bool variation = item.field("wp:post_type") == u"product_variation";
        Product product;
        product.line = item.line;
        product.externalId = item.field("wp:post_id");
        product.itemType = variation ? QStringLiteral("variant") : QStringLiteral("product");
        product.parentExternalId = variation ? item.field("wp:post_parent") : QString();
        product.isParent = m_parents.contains(product.externalId);
        if (product.externalId.isEmpty()) {
            product.externalId = QStringLiteral("line:%1").arg(item.line);
            m_problems.add({item.line, 0, QStringLiteral("A product without a number."), false});
        }
        QJsonObject& data = product.sourceData;
        insertText(data, F::Name, item.field("title"));
        insertText(data, F::Sku, item.metaOf("_sku"));
        const QString own = item.field("content:encoded");
        insertText(data, F::Description, variation && own.isEmpty() ? item.metaOf("_variation_description") : own);
        insertText(data, F::ShortDescription, item.field("excerpt:encoded"));
        const QString regular = item.metaOf("_regular_price");
        insertText(data, F::Price, regular.isEmpty() ? item.metaOf("_price") : regular);
        insertText(data, F::SalePrice, item.metaOf("_sale_price"));
        insertText(data, F::Gtin, item.metaOf("_global_unique_id"));
        insertText(data, F::Status, item.field("wp:status"));
        insertText(data, F::Url, item.field("link"));
        insertText(data, F::Weight, item.metaOf("_weight"));
        insertText(data, F::Length, item.metaOf("_length"));
        insertText(data, F::Width, item.metaOf("_width"));
        insertText(data, F::Height, item.metaOf("_height"));
        insertText(data, F::SeoTitle, item.metaOf("_yoast_wpseo_title"));
        insertText(data, F::SeoDescription, item.metaOf("_yoast_wpseo_metadesc"));
        insertTerms(data, item, variation);
        insertImages(data, item);
        QJsonObject raw;
        for (auto it = item.fields.begin(); it != item.fields.end(); ++it) {
            if (!it->isEmpty()) {
                raw.insert(it.key(), it.value());
            }
        }
        for (auto it = item.meta.begin(); it != item.meta.end(); ++it) {
            if (!it->isEmpty()) {
                raw.insert(QString(u"meta:" + it.key()), it.value());
            }
        }
        data.insert(QStringLiteral("raw"), raw);
        return product;
    }

    void insertTerms(QJsonObject& data, const FeedItem& item, bool variation)
    {
        QJsonArray categories;
        QJsonArray tags;
        QHash<QString, QStringList> attributes;
        QString type = variation ? QStringLiteral("variation") : QStringLiteral("simple");
        for (const auto& [domain, name] : item.terms) {
            if (domain == u"product_cat") {
                categories.append(name);
            } else if (domain == u"product_tag") {
                tags.append(name);
            } else if (domain == u"product_type") {
                type = name;
            } else if (domain == u"product_brand") {
                insertText(data, ItemField::Brand, name);
            } else if (domain.startsWith(u"pa_")) {
                attributes[domain].append(name);
            }
        }
        // Variations name their values by slug; the names stand in their parents, which come first.
        constexpr qsizetype mostTerms = 100'000;
        for (auto it = item.slugs.begin(); it != item.slugs.end() && m_termNames.size() < mostTerms; ++it) {
            if (it.key().startsWith(u"pa_")) {
                m_termNames.insert(it.key(), it.value());
            }
        }
        for (auto it = item.meta.begin(); it != item.meta.end(); ++it) {
            if (it.key().startsWith(u"attribute_") && !it->isEmpty()) {
                const QString domain = it.key().sliced(10);
                attributes[domain] = {m_termNames.value(QString(domain + u'/' + it.value()), it.value())};
            }
        }
        insertText(data, ItemField::Type, type);
        if (!categories.isEmpty()) {
            data.insert(QStringLiteral("categories"), categories);
        }
        if (!tags.isEmpty()) {
            data.insert(QStringLiteral("tags"), tags);
        }
        QJsonObject named;
        for (auto it = attributes.begin(); it != attributes.end(); ++it) {
            named.insert(attributeName(it.key()), it->join(QStringLiteral(", ")));
        }
        if (!named.isEmpty()) {
            data.insert(QStringLiteral("attributes"), named);
        }
    }

    void insertImages(QJsonObject& data, const FeedItem& item) const
    {
        QJsonArray images;
        QStringList numbers = {item.metaOf("_thumbnail_id")};
        numbers += item.metaOf("_product_image_gallery").split(u',', Qt::SkipEmptyParts);
        for (const QString& number : std::as_const(numbers)) {
            const QString address = m_images.value(number.trimmed());
            if (!address.isEmpty()) {
                images.append(address);
            }
        }
        if (!images.isEmpty()) {
            data.insert(QStringLiteral("images"), images);
        }
    }

    FeedWalker m_walker;
    QHash<QString, QString> m_images; ///< number of an attachment -> address
    QSet<QString> m_parents;
    QHash<QString, QString> m_termNames; ///< taxonomy/slug -> name
    FileProblems m_problems;
    ColumnMapping m_mapping;
};

}

bool looksLikeXml(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return false;
    }
    const QByteArray sample = file.read(1024);
    const TextEncoding encoding = detectEncoding(sample, sample.size() < 1024);
    auto decoder = Utf8Decoder::open(encoding.name);
    QByteArray text;
    if (decoder) {
        decoder->decode(sample, false, text);
    }
    if (text.startsWith("\xEF\xBB\xBF")) {
        text.remove(0, 3);
    }
    text = text.trimmed();
    return text.startsWith("<?xml") || text.startsWith("<rss") || text.startsWith("<!DOCTYPE") || text.startsWith("<!--");
}

Result<std::unique_ptr<ProductReader>> XmlFeedReader::open(const QString& path)
{
    auto reader = std::make_unique<FeedProductReader>(path);
    if (auto opened = reader->open(path); !opened) {
        return failure(opened.error());
    }
    return std::unique_ptr<ProductReader>(std::move(reader));
}

Result<FileAnalysis> analyseXmlFeed(const QString& path, qint64 countLimit)
{
    auto reader = XmlFeedReader::open(path);
    if (!reader) {
        return failure(reader.error());
    }
    FileAnalysis analysis;
    analysis.layout = FileLayout::WordPressXml;
    analysis.platform = Platform::Woocommerce;
    analysis.confidence = 1;
    analysis.columns = {QStringLiteral("name"), QStringLiteral("sku"), QStringLiteral("price")};
    for (auto product = (*reader)->next(); analysis.rowCount < countLimit; product = (*reader)->next()) {
        if (!product || !*product) {
            analysis.rowCountExact = product.has_value();
            break;
        }
        ++analysis.rowCount;
        if (analysis.sampleRows.size() < sampleRowCount) {
            QStringList row;
            for (const QString& column : std::as_const(analysis.columns)) {
                row.append((*product)->sourceData.value(column).toString());
            }
            analysis.sampleRows.append(row);
        }
    }
    analysis.problems = (*reader)->problems().list();
    return analysis;
}

}

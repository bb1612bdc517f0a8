#include "models/content/facts.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

#include "models/content/html.h"

namespace galley::content {

namespace {

constexpr int deepestLevel = 8;
constexpr qsizetype mostFacts = 2000;
constexpr qsizetype longestValue = 100'000;

/// "Short description", "short_description" and "shortDescription" are one key.
QString plainKey(QStringView key)
{
    QString plain;
    for (const QChar c : key) {
        if (c.isLetterOrNumber()) {
            plain += c.toLower();
        }
    }
    return plain;
}

struct RoleRow {
    const char* keys;
    FactRole role;
};

/// Which keys of shop files mean what; everything else is an attribute.
constexpr RoleRow roleRows[] = {
    {" name title producttitle productname ", FactRole::Name},
    {" brand brands vendor manufacturer marke marque marca hersteller ", FactRole::Brand},
    {" category categories producttype typename tags tag collection collections productcategory ", FactRole::Category},
    {" description shortdescription bodyhtml body bodyhtmlshort metadescription metatitle metakeyword metakeywords seotitle seodescription "
     "longdescription caption subtitle purchasenote imagealttext excerpt content ",
     FactRole::Prose},
    {" price regularprice saleprice specialprice compareatprice variantprice variantcompareatprice cost costperitem msrp msrpprice ",
     FactRole::Price},
    {" sku modelnumber model mpn variantsku productcode articlenumber itemnumber ", FactRole::Identifier},
    {" id externalid parentid parent image images imagesrc imageposition thumbnail gallery url urlkey permalink slug handle stock quantity qty "
     "instock stockstatus lowstockamount backordersallowed soldindividually published status visibility visibilityincatalog isfeatured "
     "featured type itemtype taxstatus taxclass taxclassname shippingclass position menuorder ean gtin upc barcode variantbarcode createdat "
     "updatedat datecreated datemodified datesalepricestarts datesalepriceends downloadlimit downloadexpirydays groupedproducts upsells "
     "crosssells externalurl buttontext allowcustomerreviews attributesetcode productwebsites storeviewcode producttaxclass productonline "
     "weightunit variantweightunit variantinventoryqty variantinventorytracker variantinventorypolicy variantfulfillmentservice "
     "variantrequiresshipping varianttaxable giftcard relatedskus crosssellskus upsellskus baseimage smallimage thumbnailimage "
     "additionalimages platform language locale currency metaiswpcommarkdown ",
     FactRole::Technical},
};

FactRole roleOf(const QString& label)
{
    const QByteArray key = ' ' + plainKey(label).toUtf8() + ' ';
    for (const RoleRow& row : roleRows) {
        if (QByteArrayView(row.keys).indexOf(key) >= 0) {
            return row.role;
        }
    }
    return FactRole::Attribute;
}

QString cleanValue(const QString& text)
{
    const QString bounded = text.left(longestValue);
    return looksLikeHtml(bounded) ? visibleText(bounded).text : bounded.simplified();
}

QString textOf(const QJsonValue& value)
{
    if (value.isBool()) {
        return value.toBool() ? QStringLiteral("yes") : QStringLiteral("no");
    }
    if (value.isDouble()) {
        return QString::number(value.toDouble(), 'g', 12);
    }
    return cleanValue(value.toString());
}

class FactReader
{
public:
    void readObject(const QJsonObject& object, const QString& path, const QString& outerLabel, int level)
    {
        if (level > deepestLevel) {
            return;
        }
        if (readNamedValue(object, path)) {
            return;
        }
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QString key = it.key();
            // `raw` keeps the cells of the file; what they mean stands beside it under its proper name.
            if (path.isEmpty() && key == QLatin1String("raw") && it.value().isObject() && object.size() > 1) {
                continue;
            }
            if (isPairedColumn(object, key, it.value(), path)) {
                continue;
            }
            read(it.value(), path.isEmpty() ? key : QString(path + u'.' + key), labelFor(key, outerLabel), level);
        }
    }

    [[nodiscard]] QList<Fact> take() { return std::move(m_facts); }

private:
    /// Keys that only say "here is the value" take the label of what they are in.
    static QString labelFor(const QString& key, const QString& outerLabel)
    {
        static const QSet<QString> bare = {QStringLiteral("value"),
                                           QStringLiteral("values"),
                                           QStringLiteral("raw"),
                                           QStringLiteral("rendered"),
                                           QStringLiteral("option"),
                                           QStringLiteral("options"),
                                           QStringLiteral("text")};
        return !outerLabel.isEmpty() && bare.contains(key.toLower()) ? outerLabel : key;
    }

    void add(const QString& path, const QString& label, const QStringList& values)
    {
        if (values.isEmpty() || m_facts.size() >= mostFacts) {
            return;
        }
        FactRole role = roleOf(label);
        if (role == FactRole::Name && path.contains(u'.') && !path.startsWith(QLatin1String("product."))) {
            role = path.startsWith(QLatin1String("categor")) ? FactRole::Category
                : path.startsWith(QLatin1String("brand"))    ? FactRole::Brand
                                                             : FactRole::Technical;
        }
        m_facts.append({role, path, label, values.join(QLatin1String(", ")), values});
    }

    void read(const QJsonValue& value, const QString& path, const QString& label, int level)
    {
        if (m_facts.size() >= mostFacts) {
            return;
        }
        if (value.isObject()) {
            readObject(value.toObject(), path, label, level + 1);
        } else if (value.isArray()) {
            readArray(value.toArray(), path, label, level + 1);
        } else if (plainKey(label) == QLatin1String("additionalattributes") && value.isString()) {
            readMagentoAttributes(value.toString(), path);
        } else if (const QString text = textOf(value); !text.isEmpty()) {
            add(path, label, splitValues(text, label));
        }
    }

    /// Shop files write several values of an attribute as "Blue, Green" or "Blue | Green". A text with a sentence in it is one value.
    static QStringList splitValues(const QString& text, const QString& label)
    {
        static const QRegularExpression separator(QStringLiteral("\\s*\\|\\s*|,\\s+"));
        if (roleOf(label) != FactRole::Attribute || text.size() > 200 || text.contains(QLatin1String(". "))) {
            return {text};
        }
        return text.split(separator, Qt::SkipEmptyParts);
    }

    void readArray(const QJsonArray& array, const QString& path, const QString& label, int level)
    {
        QStringList values;
        for (qsizetype i = 0; i < array.size(); ++i) {
            const QJsonValue value = array[i];
            const QString elementPath = path + u'[' + QString::number(i) + u']';
            if (value.isObject() || value.isArray()) {
                if (level <= deepestLevel) {
                    read(value, elementPath, label, level);
                }
            } else if (const QString text = textOf(value); !text.isEmpty()) {
                values += text;
            }
        }
        add(path, label, values);
    }

    /// {"name": "Colour", "value": "Blue"} and its kin.
    bool readNamedValue(const QJsonObject& object, const QString& path)
    {
        static const QStringList nameKeys = {
            QStringLiteral("name"), QStringLiteral("label"), QStringLiteral("attribute_code"), QStringLiteral("code"), QStringLiteral("key")};
        static const QStringList valueKeys = {QStringLiteral("value"), QStringLiteral("values"), QStringLiteral("options"), QStringLiteral("option")};
        for (const QString& nameKey : nameKeys) {
            if (!object.value(nameKey).isString()) {
                continue;
            }
            for (const QString& valueKey : valueKeys) {
                if (object.contains(valueKey) && path.contains(u'[')) {
                    read(object.value(valueKey), path + u'.' + valueKey, object.value(nameKey).toString(), deepestLevel - 1);
                    return true;
                }
            }
            return false;
        }
        return false;
    }

    /// "Attribute 1 name" with "Attribute 1 value(s)", "Option1 Name" with "Option1 Value".
    bool isPairedColumn(const QJsonObject& object, const QString& key, const QJsonValue& value, const QString& path)
    {
        static const QRegularExpression column(QStringLiteral("^(attribute|option)[ _]?(\\d+)[ _](.+)$"), QRegularExpression::CaseInsensitiveOption);
        const QRegularExpressionMatch match = column.match(key);
        if (!match.hasMatch()) {
            return false;
        }
        const QString part = plainKey(match.captured(3));
        if (part != QLatin1String("value") && part != QLatin1String("values")) {
            return true;
        }
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QRegularExpressionMatch other = column.match(it.key());
            if (other.hasMatch() && other.captured(2) == match.captured(2) && plainKey(other.captured(3)) == QLatin1String("name")) {
                read(value, path.isEmpty() ? key : QString(path + u'.' + key), it.value().toString(), 0);
                return true;
            }
        }
        return true;
    }

    /// "color=Blue,size=M": Magento's packed column. A comma before something without "=" belongs to the value.
    void readMagentoAttributes(const QString& text, const QString& path)
    {
        static const QRegularExpression separator(QStringLiteral(",(?=[A-Za-z0-9_]+=)"));
        const QStringList pairs = text.left(longestValue).split(separator, Qt::SkipEmptyParts);
        for (const QString& pair : pairs) {
            const qsizetype equals = pair.indexOf(u'=');
            if (equals > 0) {
                const QString code = pair.left(equals).trimmed();
                const QString value = cleanValue(pair.mid(equals + 1));
                if (!value.isEmpty()) {
                    add(path + u'.' + code, code, splitValues(value, code));
                }
            }
        }
    }

    QList<Fact> m_facts;
};

}

QList<Fact> factsOf(const QJsonObject& sourceData)
{
    FactReader reader;
    reader.readObject(sourceData, {}, {}, 0);
    return reader.take();
}

QString firstFact(const QList<Fact>& facts, FactRole role)
{
    for (const Fact& fact : facts) {
        if (fact.role == role) {
            return fact.value;
        }
    }
    return {};
}

}
